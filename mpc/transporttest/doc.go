// Package transporttest holds every [mpc.Transport] to the same promises: delivery in order, nothing from or to strangers,
// bounds, independence of senders, reconnection, an orderly end, and whole sessions. It is given a [Network], which starts
// transports of one kind, and runs the same tests over each.
package transporttest
