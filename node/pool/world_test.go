package pool_test

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/payload/payloadtest"
	"github.com/rondoseq/rondo/node/pool"
)

// signer is a sequencer's signer key.
type signer struct{ *ecdsa.PrivateKey }

func (s signer) Address() common.Address { return crypto.PubkeyToAddress(s.PublicKey) }

func (s signer) SignHash(hash common.Hash) ([]byte, error) { return crypto.Sign(hash[:], s.PrivateKey) }

// xy is the public key as L1 has it.
func (s signer) xy() []byte { return crypto.FromECDSAPub(&s.PublicKey)[1:] }

func (s signer) compressed() []byte { return crypto.CompressPubkey(&s.PublicKey) }

func keyOf(name string) signer {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		panic(err)
	}
	return signer{key}
}

func keyOfSequencer(id uint64) signer { return keyOf(fmt.Sprint("sequencer ", id)) }

const (
	chainID  = "test"
	genesisL = 1_700_000_000 // seconds, of L2 block 0
	stall    = 2000          // milliseconds
)

// genesis has four sequencers of equal power, L2 blocks of one second and epochs of five blocks.
func genesis() *pool.Genesis {
	g := &pool.Genesis{
		ChainID: chainID, Params: pool.DefaultParams(), L1Block: 9, L1Hash: common.Hash{9}, L1Randao: common.Hash{0x5e},
		L2Hash: common.Hash{0xaa},
	}
	p := &g.Params
	p.L1ChainID, p.L2ChainID, p.LockingPool = 900, 901, common.Address{1}
	p.L2BlockTime, p.L2GenesisSec, p.EpochLength, p.StallMillis = 1, genesisL, 5, stall
	p.SeedLag, p.L1Interval = 4, 1
	p.MPC.ReadyMillis, p.MPC.KeygenMillis, p.MPC.SignMillis, p.MPC.RequestMillis = 5_000, 60_000, 10_000, 30_000
	p.MPC.RefreshMillis, p.MPC.RetireMillis = 0, 20_000
	p.Batch.Inbox = common.Address{0xff}
	p.MPC.Keys = []string{pool.KeyBatch} // one after the other, they would get into each other's way
	for id := uint64(1); id <= 4; id++ {
		key := keyOfSequencer(id)
		g.Sequencers = append(g.Sequencers, pool.GenesisSequencer{
			ID: id, Owner: common.Address{byte(id)}, Signer: key.Address(), PubKey: key.xy(), Power: 10, Nonce: 1,
		})
	}
	return g
}

// world is a pool whose consensus is the test: it makes one block after the other.
type world struct {
	t     testing.TB
	state *pool.State
	block pool.Block
	last  pool.Outcome
	built map[uint64]uint64 // L2 blocks by sequencer
}

// newWorld is a pool after its first two blocks.
func newWorld(t testing.TB) *world { return worldOf(t, genesis()) }

func worldOf(t testing.TB, g *pool.Genesis) *world {
	s, err := g.NewState()
	require.NoError(t, err)
	w := &world{t: t, state: s, block: pool.Block{Millis: genesisL * 1000}}
	w.pass(0)
	w.pass(0)
	return w
}

// pass makes a block, some time after the one before, and returns the results of its transactions.
func (w *world) pass(millis uint64, txs ...[]byte) []pool.Result {
	w.block.Height++
	w.block.Millis += millis
	w.last = w.state.Apply(w.block, txs)
	w.state = w.last.Next
	require.Len(w.t, w.last.Results, len(txs))
	return w.last.Results
}

// do makes a block with one transaction.
func (w *world) do(tx []byte) pool.Code { return w.pass(10, tx)[0].Code }

// must makes a block with transactions that all have an effect.
func (w *world) must(millis uint64, txs ...[]byte) {
	w.t.Helper()
	for _, r := range w.pass(millis, txs...) {
		require.Equal(w.t, pool.Result{}, r)
	}
}

func (w *world) hash() common.Hash {
	h, err := w.state.Hash()
	require.NoError(w.t, err)
	return h
}

// envelope is an L2 block on top of another.
func envelope(number uint64, parent common.Hash) *payload.Envelope {
	return envelopeOf(number, parent, 40)
}

// envelopeOf is one whose origin is an L1 block.
func envelopeOf(number uint64, parent common.Hash, origin uint64) *payload.Envelope {
	return hashed(&payload.Envelope{Payload: &payload.ExecutionPayload{
		ParentHash: parent, Number: hexutil.Uint64(number), Timestamp: hexutil.Uint64(genesisL + number),
		Transactions: []hexutil.Bytes{payloadtest.Attributes(payload.Origin{Number: origin}, 0)},
		LogsBloom:    make([]byte, 256), BaseFeePerGas: (*hexutil.Big)(big.NewInt(7)),
	}})
}

// hashed puts the hash of the contents into an envelope.
func hashed(e *payload.Envelope) *payload.Envelope {
	e.Payload.BlockHash = e.ComputeHash()
	return e
}

// next is the L2 block that the state waits for.
func (w *world) next() *payload.Envelope { return envelope(w.state.Head.Number+1, w.state.Head.Hash) }

// proposal is a payload transaction of an epoch, signed by a sequencer.
func (w *world) proposal(e *payload.Envelope, epoch, by uint64) []byte {
	tx, err := pool.NewPayloadTx(&w.state.Params, epoch, e, keyOfSequencer(by))
	require.NoError(w.t, err)
	return w.encode(tx)
}

func (w *world) encode(tx pool.Tx) []byte {
	raw, err := pool.EncodeTx(tx)
	require.NoError(w.t, err)
	return raw
}

func (w *world) sign(tx pool.Tx, by uint64) []byte {
	raw, err := pool.SignTx(chainID, tx, keyOfSequencer(by))
	require.NoError(w.t, err)
	return raw
}

// produce commits L2 blocks of the producers whose turn it is, one a second.
func (w *world) produce(n int) {
	w.t.Helper()
	for range n {
		e := w.state.Epoch()
		w.must(1000, w.proposal(w.next(), e.ID, e.Producer))
		require.Len(w.t, w.last.Committed, 1)
		if w.built == nil {
			w.built = map[uint64]uint64{}
		}
		w.built[e.Producer]++
	}
}

// quickEpochs ends epochs by silence, most of them without a block.
func (w *world) quickEpochs(n int) {
	w.t.Helper()
	for i := range n {
		if i%3 == 0 {
			w.produce(1)
		}
		for id := w.state.Epoch().ID; w.state.Epoch().ID == id; {
			w.pass(stall << 4)
		}
	}
}

// l1 makes all validators state the given events of the next L1 block, and a segment that carries them.
func (w *world) l1(events ...pool.Event) {
	w.t.Helper()
	number := w.state.L1.Position.Block
	b := pool.L1Block{Number: number, Hash: common.Hash{byte(number)}, PrevRandao: common.Hash{0x77, byte(number)}, Events: events}
	to := pool.Boundary{Position: b.End(), Digest: pool.NextDigest(w.state.L1.Digest, &b)}
	w.must(10, w.statements(to), w.encode(&pool.Segment{Blocks: []pool.L1Block{b}, To: to}))
}

// statements are what all current validators say.
func (w *world) statements(list ...pool.Boundary) []byte {
	raw, err := pool.EncodeExtension(list)
	require.NoError(w.t, err)
	tx := new(pool.StatementsTx)
	for _, v := range w.state.ValidatorsAt(w.block.Height + 1) {
		tx.Extensions = append(tx.Extensions, pool.SignedExtension{Validator: v.Address, Height: w.block.Height, Extension: raw})
	}
	return w.encode(tx)
}

// locked is the event of a new sequencer.
func locked(id, power uint64) pool.Event {
	key := keyOfSequencer(id)
	return pool.Event{Kind: pool.EventLocked, ID: id, Nonce: 1, Signer: key.Address(), PubKey: key.xy(), Power: power}
}

// withKey brings the pool to where it has its batch key.
func (w *world) withKey() pool.Key {
	w.t.Helper()
	w.produce(3)
	w.finish(keyOf("batch"))
	k := w.key()
	require.Equal(w.t, pool.KeyActive, k.State)
	return k
}

func (w *world) key() pool.Key {
	w.t.Helper()
	k, ok := w.state.Key(pool.KeyBatch)
	require.True(w.t, ok)
	return k
}

func (w *world) pending() *pool.Ceremony {
	w.t.Helper()
	c := w.key().Pending
	require.NotNil(w.t, c)
	return c
}

// finish does all that the ceremony under way waits for.
func (w *world) finish(key signer) {
	w.t.Helper()
	w.gather(w.pending().Everyone()...)
	w.reportAll(key)
	w.testAll(key)
}

// finishKey does all that the first ceremony of a key waits for. Its address is that of keyOf(name).
func (w *world) finishKey(name string) {
	w.t.Helper()
	key := keyOf(name)
	pending := func() *pool.Ceremony {
		k, ok := w.state.Key(name)
		require.True(w.t, ok)
		require.NotNil(w.t, k.Pending)
		return k.Pending
	}
	members := pending().Participants
	for _, id := range members {
		w.must(10, w.sign(&pool.KeyReady{Session: pending().Session}, id))
	}
	for _, id := range members {
		w.must(10, w.sign(&pool.KeyReport{Session: pending().Session, PubKey: key.compressed(), Hash: common.Hash{1}}, id))
	}
	c := pending()
	for i, test := range c.Tests {
		sig, err := key.SignHash(test.Digest)
		require.NoError(w.t, err)
		w.must(10, w.sign(&pool.KeyTest{Session: c.Session, Index: uint64(i), Sig: sig}, members[0]))
	}
}

func (w *world) gather(ids ...uint64) {
	w.t.Helper()
	for _, id := range ids {
		w.must(10, w.ready(id))
	}
}

func (w *world) reportAll(key signer) {
	w.t.Helper()
	c := w.pending()
	require.Equal(w.t, pool.PhaseRunning, c.Phase)
	for _, id := range c.Participants {
		w.must(10, w.report(id, key))
	}
}

func (w *world) testAll(key signer) {
	w.t.Helper()
	c := w.pending()
	require.Equal(w.t, pool.PhaseTesting, c.Phase)
	for i, t := range c.Tests {
		w.must(10, w.test(uint64(i), t.Signers[0], key))
	}
}

func (w *world) ready(by uint64) []byte {
	return w.sign(&pool.KeyReady{Session: w.pending().Session}, by)
}

func (w *world) report(by uint64, key signer) []byte {
	return w.sign(&pool.KeyReport{Session: w.pending().Session, PubKey: key.compressed(), Hash: common.Hash{1}}, by)
}

func (w *world) trouble(by uint64, blamed ...uint64) []byte {
	return w.sign(&pool.KeyReport{Session: w.pending().Session, Failure: "it broke", Blamed: blamed}, by)
}

func (w *world) test(index, by uint64, key signer) []byte {
	c := w.pending()
	sig, err := key.SignHash(c.Tests[index].Digest)
	require.NoError(w.t, err)
	return w.sign(&pool.KeyTest{Session: c.Session, Index: index, Sig: sig}, by)
}

func (w *world) retired(by, generation uint64) []byte {
	return w.sign(&pool.KeyRetired{Key: pool.KeyBatch, Generation: generation}, by)
}

// content is an unsigned batch transaction.
func content(t testing.TB, nonce uint64) []byte {
	to := common.Address{0xff}
	raw, err := pool.EncodeUnsignedTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(900), Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(2), Gas: 21_000, To: &to, Value: new(big.Int),
	}))
	require.NoError(t, err)
	return raw
}
