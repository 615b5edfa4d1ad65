// Command benchmpc measures what the pool's threshold keys cost: keygen, signing and resharing by committees of several
// sizes, over each transport between nodes, beside the bare library with channels in one process, in the same run. All
// parties run on this machine, each with a worker process of its own as on a node, with signed and encrypted envelopes.
//
// It tells what it sees as it goes, and ends with a line for each committee size and transport:
//
//	n=… transport=… sign_cpu_ratio=… sign_bytes_ratio=… request_to_signature_ms=… preparams_cpu_ratio=…
//
// The ratios compare with the bare library: CPU time of a signature and bytes handed to the transport for it, in one go or
// ahead of time, whichever is more, and CPU time of a set of pre-parameters. request_to_signature_ms is from the moment when
// the participants of a session that was made ahead of time are told the digest until the first of them has a signature
// that it has verified. Costs are medians.
//
// `make bench-mpc` builds and runs it; `make bench-mpc N=4` for one size.
package main
