// Package usertx brings user transactions to whoever produces the next block.
//
// Users talk to any op-geth. It forwards each transaction to its own PoS node (--rollup.sequencerhttp) before it
// answers, and adds it to its own pool only when that succeeded and --rollup.enabletxpooladmission is set, which the
// pool needs. It forwards once and never again.
//
// So this package is given raw transactions over JSON-RPC ([API]), a [Gossip] between PoS nodes, op-geth's own RPC, the
// replicated state and the committed payloads. It keeps each transaction on disk until it is mined or void, passes it
// once to every PoS node (again only to one that does not acknowledge it), and hands it to its own op-geth: when it comes, when op-geth has lost it, and when this node
// becomes producer. A peer that connects is sent everything that is pending.
//
// # No loops
//
// A hand-over to op-geth comes back as a forward. It is recognised by its hash, as long as the hand-over runs, and
// answered at once. What a peer sent is not passed on: sequencers are a full mesh.
//
// # op-geth's errors
//
// op-geth forwards first and judges afterwards, and then swallows its own verdict. Therefore this package hands a new
// transaction to op-geth while op-geth waits for the answer, looks whether the pool holds it, and when it does not,
// finds out why with the pool's own rules and in its words. Refusals that may pass, like a full
// pool, are no errors for op-geth either: the transaction is kept and tried again.
//
// # When a transaction counts as accepted
//
// It is synced to this node's disk, and to those of more than a third of the connected peers unless they are slow to
// say so. So it survives the crash of this node at once, also when the node never comes back.
package usertx
