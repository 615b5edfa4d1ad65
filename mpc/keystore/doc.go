// Package keystore keeps a node's key shares and pre-parameters, encrypted, in LevelDB.
//
// It is given a folder and a passphrase, and hands on what was stored, or an error that says what is wrong with
// the record: there is no way to read or write in plain text.
//
// The passphrase is stretched by Argon2id (RFC 9106) into a root key, from which HKDF (RFC 5869) derives one key
// per purpose. Every share is sealed with XChaCha20-Poly1305 under a random data key of its own, and the data
// key is sealed under the purpose's key. Destroying the data key destroys the share, also where the database
// keeps old files for a while; what an SSD or a backup keeps cannot be helped from here.
//
// A record is authenticated together with its identity (schema, chain, node, kind, key name, generation, address,
// state), so a record that was moved to another place, or comes from another node's store, is refused.
// Every write is synchronous.
//
// A share is pending when it is stored, active when the pool has settled on it, and retired when it was destroyed. The
// store remembers per key what was activated last and what is retired, and refuses what is older ([ErrStale]), also
// from a backup. A store that was put back as a whole does not know that it is of the past: whoever asks it for a
// share of the active generation finds none.
package keystore
