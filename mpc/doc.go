// Package mpc holds the pool's threshold keys: it makes them (keygen), signs with them, and gives them to other
// committees (reshare), together with the same package on the other members of a key's committee, so that no member
// ever has more than its share.
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
// A [KeygenResult] or [ReshareResult], whose share is durable before the result is reported, or a [SignResult]: 65
// bytes that recover to the address that the session named. Or a [Failure] with a [Reason] and, where there is one,
// the party that caused it. And [Evidence], of what a party can be held to.
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
// # The life of a key
//
// Keygen and reshare leave a pending share, which signs nothing but the [TestDigest] of its committee. Once the pool
// has seen the same PublicHash from every member, and test signatures that every member has a part in, it calls the
// generation active, and each member calls [Manager.Activate] (or Settle, after a keygen). Then the generation before
// is destroyed by [Manager.Retire] on everybody who held it. An attempt that is given up is cleared away by
// [Manager.Discard]. All of these may be called again at will, so a node that restarts reads the pool's state and does
// what is missing. There is no way back: a share of an older generation than the active one signs nothing.
//
// Until the old generation is retired, as many of its members as its threshold can still sign together.
//
// # Evidence
//
// [Failure.Culprits] names who made a session fail as this node saw it. That is good for choosing the next committee
// and for nothing more. With [Security], envelopes are signed, messages for one party are encrypted to it, and two
// kinds of lies convince others too: see [EvidenceClass]. After a failure that could come from different words to
// different peers, the participants show each other what they were sent, which proves who told them.
package mpc
