package pool_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
)

func (w *world) open(raw []byte) *pool.Proposal {
	tx, err := pool.DecodeTx(raw)
	require.NoError(w.t, err)
	p, err := tx.(*pool.PayloadTx).Open(&w.state.Params)
	require.NoError(w.t, err)
	return p
}

func changed(e *payload.Envelope, change func(*payload.ExecutionPayload)) *payload.Envelope {
	p := *e.Payload
	change(&p)
	return hashed(&payload.Envelope{Payload: &p})
}

func TestNextPayloadIsCommitted(t *testing.T) {
	w := newWorld(t)
	e := w.next()
	w.produce(1)
	require.Equal(t, pool.Head{Number: 1, Hash: e.Hash(), Timestamp: e.Timestamp(), Origin: payload.Origin{Number: 40}}, w.state.Head)
	require.Equal(t, pool.Progress{Millis: w.block.Millis, Height: w.block.Height}, w.state.Progress)
}

func TestPayloadRules(t *testing.T) {
	w := newWorld(t)
	w.produce(1)
	e := w.state.Epoch()
	other := e.Standby[0]
	tests := []struct {
		name string
		tx   []byte
		want error
	}{
		{"right", w.proposal(w.next(), e.ID, e.Producer), nil},
		{"of another sequencer", w.proposal(w.next(), e.ID, other), pool.ErrNotProducer},
		{"committed already", w.proposal(envelope(1, common.Hash{0xaa}), e.ID, e.Producer), pool.ErrNotNext},
		{"after a gap", w.proposal(envelope(3, w.state.Head.Hash), e.ID, e.Producer), pool.ErrNotNext},
		{"on another parent", w.proposal(envelope(2, common.Hash{1}), e.ID, e.Producer), pool.ErrWrongParent},
		{"of a past epoch", w.proposal(w.next(), e.ID-1, e.Producer), pool.ErrStaleEpoch},
		{"of a coming epoch", w.proposal(w.next(), e.ID+1, e.Producer), pool.ErrStaleEpoch},
		{"of a far epoch", w.proposal(w.next(), e.ID+2, e.Producer), pool.ErrStaleEpoch},
		{"late", w.proposal(changed(w.next(), func(p *payload.ExecutionPayload) { p.Timestamp++ }), e.ID, e.Producer), pool.ErrWrongTime},
		{"early", w.proposal(changed(w.next(), func(p *payload.ExecutionPayload) { p.Timestamp-- }), e.ID, e.Producer), pool.ErrWrongTime},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			err := w.state.CheckPayload(w.open(tt.tx), w.block.Millis)
			out := w.state.Apply(w.block, [][]byte{tt.tx})
			if tt.want == nil {
				require.NoError(t, err)
				require.Equal(t, pool.CodeOK, out.Results[0].Code)
				return
			}
			require.ErrorIs(t, err, tt.want)
			require.Equal(t, pool.CodePayload, out.Results[0].Code)
			require.Empty(t, out.Committed)
			require.Equal(t, w.state.Head, out.Next.Head)
		})
	}
}

func TestProducerCannotRunAheadOfTime(t *testing.T) {
	w := newWorld(t)
	e := w.state.Epoch()
	for w.state.Head.Number < 2 {
		w.must(0, w.proposal(w.next(), e.ID, e.Producer)) // two slots ahead are allowed
	}
	require.Equal(t, pool.CodePayload, w.pass(999, w.proposal(w.next(), e.ID, e.Producer))[0].Code)
	require.Equal(t, pool.CodeOK, w.pass(1, w.proposal(w.next(), e.ID, e.Producer))[0].Code)
}

func TestManyPayloadsInOneBlock(t *testing.T) {
	w := newWorld(t)
	e := w.state.Epoch()
	one := envelope(1, w.state.Head.Hash)
	two := envelope(2, one.Hash())
	w.must(1000, w.proposal(one, e.ID, e.Producer), w.proposal(two, e.ID, e.Producer))
	require.Len(t, w.last.Committed, 2)
	require.Equal(t, uint64(2), w.state.Head.Number)
}

func TestCommitmentCoversTheBlock(t *testing.T) {
	w := newWorld(t)
	e := w.state.Epoch()
	tx, err := pool.NewPayloadTx(&w.state.Params, e.ID, w.next(), keyOfSequencer(e.Producer))
	require.NoError(t, err)
	tx.Epoch++
	p, err := tx.Open(&w.state.Params)
	require.NoError(t, err)
	require.NotEqual(t, keyOfSequencer(e.Producer).Address(), p.Signer)
}

// The digest is that of EIP-712, spelled out.
func TestCommitmentDigest(t *testing.T) {
	p := genesis().Params
	c := pool.Commitment{Epoch: 3, Number: 77, BlockHash: common.Hash{0xbb}}
	word := func(v byte) []byte { return common.LeftPadBytes([]byte{v}, 32) }
	domain := crypto.Keccak256(
		crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")),
		crypto.Keccak256([]byte("Rondo")), crypto.Keccak256([]byte("1")), common.LeftPadBytes([]byte{0x03, 0x84}, 32),
		common.LeftPadBytes(p.LockingPool[:], 32))
	body := crypto.Keccak256(
		crypto.Keccak256([]byte("BlockCommitment(uint256 l2ChainId,uint64 epoch,uint64 number,bytes32 blockHash)")),
		common.LeftPadBytes([]byte{0x03, 0x85}, 32), word(3), word(77), c.BlockHash[:])
	require.Equal(t, crypto.Keccak256Hash([]byte("\x19\x01"), domain, body), c.Digest(&p))
}

// The mempool keeps what this node, some heights behind, will need, and no more.
func TestAdmitIsWiderThanApply(t *testing.T) {
	w := newWorld(t)
	e := w.state.Epoch()
	admit := func(raw []byte) pool.Code {
		tx, err := pool.DecodeTx(raw)
		require.NoError(t, err)
		_, res := w.state.Admit(tx, w.block)
		return res.Code
	}
	for n := uint64(1); n <= 8; n++ {
		require.Equal(t, pool.CodeOK, admit(w.proposal(envelope(n, common.Hash{byte(n)}), e.ID, e.Producer)), "head + %d", n)
	}
	require.Equal(t, pool.CodePayload, admit(w.proposal(envelope(9, common.Hash{9}), e.ID, e.Producer)))
	require.Equal(t, pool.CodePayload, admit(w.proposal(envelope(0, common.Hash{9}), e.ID, e.Producer)))
	require.Equal(t, pool.CodePayload, admit(w.proposal(envelope(1, common.Hash{9}), e.ID, e.Standby[0])))
	require.Equal(t, pool.CodeOK, admit(w.proposal(envelope(6, common.Hash{9}), e.ID+1, e.Standby[0])), "of the coming epoch")
	require.Equal(t, pool.CodePayload, admit(w.proposal(envelope(6, common.Hash{9}), e.ID+1, 99)), "but not of a stranger")
	require.Equal(t, pool.CodePayload, admit(w.proposal(envelope(6, common.Hash{9}), e.ID+2, e.Producer)))
	require.Equal(t, pool.CodeInjected, admit(w.encode(&pool.Segment{})))
	require.Equal(t, pool.CodeInjected, admit(w.statements(boundary(11, 1))))
}

func TestPayloadThatUnpacksTooLarge(t *testing.T) {
	w := newWorld(t)
	e := w.state.Epoch()
	big := changed(w.next(), func(p *payload.ExecutionPayload) {
		p.Transactions = append(p.Transactions, make(hexutil.Bytes, w.state.Params.MaxPayloadBytes))
	})
	raw := w.proposal(big, e.ID, e.Producer)
	require.Less(t, len(raw), 1<<20, "small as long as it is packed")
	require.Equal(t, pool.CodeMalformed, w.do(raw))
}

// A producer signs the hash of a block. Under its signature, nobody can send other contents than those of that hash.
func TestOtherContentsUnderAProducersSignatureAreRefused(t *testing.T) {
	w := newWorld(t)
	e := w.state.Epoch()
	genuine := w.next()
	for name, change := range map[string]func(*payload.ExecutionPayload){
		"another origin": func(p *payload.ExecutionPayload) {
			p.Transactions = envelopeOf(genuine.Number(), genuine.ParentHash(), 41).Payload.Transactions
		},
		"another transaction": func(p *payload.ExecutionPayload) { p.Transactions = append(p.Transactions, hexutil.Bytes{2, 1}) },
		"another state":       func(p *payload.ExecutionPayload) { p.StateRoot[0] ^= 1 },
	} {
		signed, err := pool.NewPayloadTx(&w.state.Params, e.ID, genuine, keyOfSequencer(e.Producer))
		require.NoError(t, err)
		twin := *genuine.Payload
		change(&twin) // and the hash stays
		signed.Body, err = (&payload.Envelope{Payload: &twin}).Encode()
		require.NoError(t, err)
		_, err = signed.Open(&w.state.Params)
		require.ErrorIs(t, err, payload.ErrWrongHash, name)
		_, res := w.state.Admit(signed, w.block)
		require.Equal(t, pool.CodeMalformed, res.Code, name)
		require.Equal(t, pool.CodeMalformed, w.do(w.encode(signed)), name)
	}
	require.Equal(t, pool.CodeOK, w.do(w.proposal(genuine, e.ID, e.Producer)))
}

// Whoever makes nodes hash a list of transactions must not be able to make it as long as it likes.
func TestPayloadOfTooManyTransactionsIsRefused(t *testing.T) {
	w := newWorld(t)
	e := w.state.Epoch()
	many := changed(w.next(), func(p *payload.ExecutionPayload) {
		p.Transactions = append(p.Transactions, make([]hexutil.Bytes, 1<<13)...)
	})
	tx, err := pool.NewPayloadTx(&w.state.Params, e.ID, many, keyOfSequencer(e.Producer))
	require.NoError(t, err)
	_, err = tx.Open(&w.state.Params)
	require.ErrorContains(t, err, "at most 8005 are possible")
}
