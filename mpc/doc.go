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
// # Signing ahead of time
//
// Nearly all of the work of a signature does not depend on what is signed. A presign session ([Manager.StartPresign])
// does that part and waits; the pool then assigns a request to it ([Session.Ahead]), and its participants are some quick
// rounds away from the signature. Why this is as safe as signing in one go:
//
//   - A waiting session is no presignature. It has done rounds 1 to 3 of GG18: every participant is committed to its part
//     Gamma_i of the nonce's point, and R = (sum of Gamma_i)^(1/(k gamma)) is hidden from everybody until the commitments
//     are opened in round 4. No honest participant opens its own before it has been given the digest, and none begins
//     round 5 with less than everybody's. So the digest is fixed before anybody knows R, as when it is known from the
//     start: the proof of GG18 needs the message where it meets R, no sooner. The attacks on presignatures (Groth and
//     Shoup, eprint 2021/1330) choose the message by R, or among many known R by generalised birthdays, and have nothing to
//     choose by here. There is no additive key derivation.
//   - One nonce never meets two digests: that would give the key away. A session is removed from the manager's books, under
//     its lock, by the first sign session that names it, before anything is done with it, and whether that succeeds or
//     not. The engine's run takes one digest in its life, and the worker's two sides each see to it again.
//   - Which request takes which session is decided by consensus. A participant that decided, or one that could have two
//     requests race for a session, could have honest participants use one nonce for two digests. Even then they would
//     not hear each other, because the sign session's [Tag] covers the digest and the session that it takes; and would
//     find out in rounds 5 to 9, before anybody released its part of the signature, if they did.
//   - Participants compare the broadcasts of rounds 1 to 3 before a session waits, and those that follow, on top of that
//     digest, before the last message.
//   - It is in memory only. A crash of the node or the worker, the end of its time, another generation of the key (a
//     reshare, and with it every change of the committee), or a participant that gives up destroy it everywhere. The
//     identifier of a presign session is remembered on disk, so it is not made twice.
//
// What waits holds the nonce shares k_i and gamma_i in the worker's memory for longer than a session does that is signed
// at once. Who reads that memory reads the key's share too.
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
