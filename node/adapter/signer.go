package adapter

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/rondoseq/rondo/node/pool"
)

const (
	// orderTimeout is how long a request may take to reach the state.
	orderTimeout = 10 * time.Second
	// signGrace is added to the time after which the pool lets a request expire.
	signGrace = 5 * time.Second
	// verdictsTimeout is how long a refusal waits for the reasons of participants who have not said theirs.
	verdictsTimeout = time.Second
)

// Signer answers the remote signer RPC of the OP Stack with the pool's threshold key: it turns a call into a sign request, and
// waits for what the participants make of it. It decides nothing; each participant does, by its own policy.
type Signer struct {
	chain Chain
	key   pool.Signer
	l1    L1Account
	log   *slog.Logger
}

// SignerConfig is what a Signer needs. All of it is required.
type SignerConfig struct {
	Chain Chain
	Key   pool.Signer // this sequencer's: signs the request, not the transaction
	L1    L1Account
	Log   *slog.Logger
}

// NewSigner makes a Signer.
func NewSigner(c SignerConfig) *Signer {
	return &Signer{chain: c.Chain, key: c.Key, l1: c.L1, log: c.Log.With("part", "signer")}
}

// Register adds health_status, eth_signTransaction and opsigner_* to a server.
func (s *Signer) Register(server *rpc.Server) error {
	for name, api := range map[string]any{"health": &healthAPI{}, "eth": &signAPI{s: s}, "opsigner": &blockPayloadAPI{}} {
		if err := server.RegisterName(name, api); err != nil {
			return fmt.Errorf("register %s: %w", name, err)
		}
	}
	return nil
}

type healthAPI struct{}

// Status is health_status. Clients ask it before they start and only want an answer.
func (*healthAPI) Status() string { return "rondo" }

type blockPayloadAPI struct{}

// SignBlockPayload is opsigner_signBlockPayload.
func (*blockPayloadAPI) SignBlockPayload(json.RawMessage) (hexutil.Bytes, error) {
	return nil, errGossip
}

// SignBlockPayloadV2 is opsigner_signBlockPayloadV2.
func (*blockPayloadAPI) SignBlockPayloadV2(json.RawMessage) (hexutil.Bytes, error) {
	return nil, errGossip
}

var errGossip = fail(codeBlockPayload,
	"gossip is off in a pool: there is no key for unsafe blocks, committed blocks travel between PoS nodes; run op-node with --p2p.disable")

// errTurnOver is wrapped by the answer to who has no turn.
var errTurnOver = errors.New("not the producer")

type signAPI struct{ s *Signer }

// SignTransaction is eth_signTransaction. It answers with the signed transaction in its EIP-2718 form.
func (a *signAPI) SignTransaction(ctx context.Context, args TransactionArgs) (hexutil.Bytes, error) {
	tx, err := args.transaction()
	if err != nil {
		return nil, err
	}
	started := time.Now()
	signed, err := a.s.sign(ctx, *args.From, tx)
	if err != nil {
		level := slog.LevelWarn
		if errors.Is(err, errTurnOver) { // op-batcher stops a moment after the turn ends
			level = slog.LevelInfo
		}
		a.s.log.Log(ctx, level, "transaction not signed", "err", err)
		return nil, err
	}
	a.s.log.InfoContext(ctx, "transaction signed", "nonce", signed.Nonce(), "hash", signed.Hash(), "took", time.Since(started).Round(time.Millisecond))
	return signed.MarshalBinary()
}

// sign has the pool sign a transaction with the key whose address is given.
func (s *Signer) sign(ctx context.Context, from common.Address, tx *types.Transaction) (*types.Transaction, error) {
	state := s.chain.State()
	k, ok := state.Key(pool.KeyBatch)
	if !ok || k.State != pool.KeyActive {
		return nil, fail(codeUnauthorizedTx, "the pool has no key %q yet", pool.KeyBatch)
	}
	if k.Address != from {
		return nil, fail(codeUnauthorizedTx, "%s is not the pool's key %q, which is %s", from, k.Name, k.Address)
	}
	tx, err := s.assignNonce(ctx, state, k, tx)
	if err != nil {
		return nil, err
	}
	content, err := pool.EncodeUnsignedTx(tx)
	if err != nil {
		return nil, fail(codeInvalidTx, "%v", err)
	}
	if len(content) > pool.MaxContentBytes {
		return nil, fail(codeInvalidTx, "transaction has %d bytes, at most %d can be signed", len(content), pool.MaxContentBytes)
	}
	id, known := s.find(state, k, crypto.Keccak256Hash(content))
	if !known {
		if !mayProduce(s.chain, state, s.key.Address()) {
			return nil, fail(codeUnauthorizedTx, "%w of epoch %d: only the producer's batches are signed", errTurnOver, state.Epoch().ID)
		}
		if id, err = s.ask(ctx, state, content); err != nil {
			return nil, err
		}
	}
	r, err := s.await(ctx, state, k, id)
	if err != nil {
		return nil, err
	}
	return attach(tx, r, k)
}

// find looks for a request of this content that is signed, or is being signed for this sequencer: it need not be asked again.
func (s *Signer) find(state *pool.State, k pool.Key, contentHash common.Hash) (common.Hash, bool) {
	self, _ := state.SequencerBySigner(s.key.Address())
	for i := len(state.Requests) - 1; i >= 0; i-- {
		r := &state.Requests[i]
		if !k.Owns(r) || r.ContentHash != contentHash {
			continue
		}
		if r.State == pool.RequestSigned || (r.Open() && r.Requester == self.ID) {
			return r.ID, true
		}
	}
	return common.Hash{}, false
}

// ask submits a request and gives its id.
func (s *Signer) ask(ctx context.Context, state *pool.State, content []byte) (common.Hash, error) {
	var salt [8]byte
	if _, err := rand.Read(salt[:]); err != nil {
		return common.Hash{}, fmt.Errorf("salt of a sign request: %w", err)
	}
	ask := &pool.SignAsk{Key: pool.KeyBatch, Kind: pool.KindL1Batch, Content: content, Head: state.Head.Number, Salt: binary.BigEndian.Uint64(salt[:])}
	raw, err := pool.SignTx(state.ChainID, ask, s.key)
	if err != nil {
		return common.Hash{}, err
	}
	id, err := ask.RequestID(state.ChainID)
	if err != nil {
		return common.Hash{}, err
	}
	if err := s.chain.Submit(ctx, raw); err != nil {
		return common.Hash{}, fmt.Errorf("submit sign request: %w", err)
	}
	return id, nil
}
