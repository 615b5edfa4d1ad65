// Package mpc holds the pool's threshold keys: it makes them (keygen) and signs with them, together with the
// same package on the other members of a key's committee, so that no member ever has more than its share.
//
// # What it is given
//
// Sessions, by replicated state: every member is told the same [Session] at about the same time, and there is no
// leader. A [Transport] that delivers bytes between members, authenticated and confidential. A [keystore.Store]
// for shares, an [engine.Engine] that does the arithmetic (normally a child process, see package worker), and
// pre-parameters. [Open] puts all of that together from a folder and a passphrase.
//
// # What it hands on
//
// A [KeygenResult], whose share is durable before the result is reported, or a [SignResult]: 65 bytes that
// recover to the address that the session named. Or a [Failure] with a [Reason] and, where there is one, the
// party that caused it.
//
// It knows nothing of CometBFT, of Ethereum nodes or of what a digest means: whether a digest may be signed is
// decided by the caller before it starts a session.
//
// # A session
//
// Members reach the same state some milliseconds to seconds apart, so messages of a session that has not started
// here are kept for a short while, within bounds per peer. A message is taken when its transport-given sender is
// a participant, its envelope names the same session (every field of it: the envelope carries [Session.Tag]),
// and it is the first of its kind from that sender. Everything else is dropped and counted in [Stats]. The
// engine checks the content before the threshold library sees it.
//
// Before a member releases its last message of a session (the one that completes a signature), all participants
// compare a digest of every broadcast so far: a member that told different things to different peers is noticed
// before it gains from it.
//
// A session that was interrupted by a restart is never run again under its identifier: the other members hold
// its first messages, and fresh randomness in an old session would look like, and could be, an attack. The
// caller starts another attempt with a new identifier.
//
// # What does not hold yet
//
// Penalties: [Failure.Culprits] names who made a session fail as this node saw it. Messages are not signed, so
// this convinces nobody else; it is good for choosing the next committee and for nothing more.
package mpc
