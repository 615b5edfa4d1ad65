package policy_test

import (
	"encoding/json"
	"fmt"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/policy"
	"github.com/rondoseq/rondo/node/pool"
)

// golden holds three L2 blocks, the second with a user deposit, as op-node v1.19.0 gives them to its conductor, and the
// data of batch transactions for all of them as op-batcher's encoders of that version write it.
type golden struct {
	Payloads    []json.RawMessage `json:"payloads"`
	Singular    hexutil.Bytes     `json:"singular"`
	ThreeFrames hexutil.Bytes     `json:"threeFrames"`
	Brotli      hexutil.Bytes     `json:"brotli"`
	Span        hexutil.Bytes     `json:"span"`
}

// goldenChannel is a channel of op-batcher: see devnet/opstack/channels.
type goldenChannel struct {
	BatchType    uint            `json:"batchType"`
	Algorithm    string          `json:"algorithm"`
	Compressor   string          `json:"compressor"`
	Transactions []hexutil.Bytes `json:"transactions"`
}

func (c *goldenChannel) String() string {
	return fmt.Sprintf("type %d, %s, %s, %d transactions", c.BatchType, c.Algorithm, c.Compressor, len(c.Transactions))
}

func readJSON(t testing.TB, file string, v any) {
	raw, err := os.ReadFile("testdata/" + file)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, v))
}

// withBlocks is a scene whose committed blocks are the given ones.
func withBlocks(t testing.TB, payloads []json.RawMessage) *scene {
	s := newScene(t)
	s.blocks = store{}
	for _, p := range payloads {
		e, err := payload.ParseJSON(p)
		require.NoError(t, err)
		s.blocks[e.Number()] = e
		s.state.Head = pool.Head{Number: e.Number(), Hash: e.Hash()}
	}
	s.policy = policy.New(s.blocks, &s.l1, &s.record)
	return s
}

func readGolden(t testing.TB) (golden, *scene) {
	var g golden
	readJSON(t, "batches.json", &g)
	s := withBlocks(t, g.Payloads)
	s.state.Params.L2BlockTime = 1
	return g, s
}

func readChannels(t testing.TB) ([]goldenChannel, *scene) {
	var file struct {
		Payloads []json.RawMessage `json:"payloads"`
		Channels []goldenChannel   `json:"channels"`
	}
	readJSON(t, "channels.json", &file)
	return file.Channels, withBlocks(t, file.Payloads)
}

// pin puts a frame into the state as the pool does when its signers are named.
func (s *scene) pin(t testing.TB, data []byte) {
	f, err := pool.DecodeFrame(data)
	require.NoError(t, err)
	c := &s.state.Channel
	if f.Number == 0 {
		*c = pool.Channel{ID: f.Channel, Born: s.state.Keys[0].Born}
	}
	c.Frames = append(c.Frames, pool.PinnedFrame{Hash: crypto.Keccak256Hash(data), Data: data})
	c.Bytes += uint64(len(f.Data))
	c.Closed = f.Last
}

func TestBatchesOfRealBatcher(t *testing.T) {
	g, s := readGolden(t)
	for name, data := range map[string]hexutil.Bytes{"singular": g.Singular, "brotli": g.Brotli, "span": g.Span} {
		t.Run(name, func(t *testing.T) {
			s.tx.Data = data
			require.NoError(t, s.check(t))
		})
	}
	t.Run("three frames in one transaction", func(t *testing.T) {
		s.tx.Data = g.ThreeFrames
		requireRefusal(t, s.check(t), "transaction has more than one frame")
	})
}

func TestRealBatchOfAnotherChainIsRefused(t *testing.T) {
	g, s := readGolden(t)
	e := *s.blocks[2].Payload
	e.Transactions = e.Transactions[:len(e.Transactions)-1]
	s.blocks[2] = &payload.Envelope{Payload: &e}
	s.tx.Data = g.Singular
	requireRefusal(t, s.check(t), "batch differs from the committed blocks in its length")
	s.tx.Data = g.Span
	requireRefusal(t, s.check(t), "batch differs from the committed blocks in its numbers of transactions")
}

// Whatever op-batcher can be told to write is signed, frame by frame, and each frame once more when it is asked for again.
func TestChannelsOfRealBatcherAreSigned(t *testing.T) {
	channels, s := readChannels(t)
	many := 0
	for _, c := range channels {
		t.Run(c.String(), func(t *testing.T) {
			for _, data := range c.Transactions {
				s.tx.Data = data
				require.NoError(t, s.check(t))
				s.pin(t, data)
				require.NoError(t, s.check(t))
			}
			if len(c.Transactions) > 1 {
				many++
			}
		})
	}
	require.GreaterOrEqual(t, many, 6, "channels of more than one transaction")
}

// A channel is refused at its end at the latest, whatever its form, when a single byte of a single transaction of a block is
// another one.
func TestChannelsOfAnotherBlockAreRefused(t *testing.T) {
	channels, s := readChannels(t)
	for _, c := range channels {
		t.Run(c.String(), func(t *testing.T) {
			honest := s.blocks[5]
			defer func() { s.blocks[5] = honest }()
			other := *honest.Payload
			other.Transactions = append([]hexutil.Bytes{}, other.Transactions...)
			last := append(hexutil.Bytes{}, other.Transactions[len(other.Transactions)-1]...)
			last[len(last)-1] ^= 1 // of its signature
			other.Transactions[len(other.Transactions)-1] = last
			s.blocks[5] = &payload.Envelope{Payload: &other}
			var err error
			for _, data := range c.Transactions {
				s.tx.Data = data
				if err = s.check(t); err != nil {
					break
				}
				s.pin(t, data)
			}
			requireRefusal(t, err, "batch differs from the committed blocks in its transactions")
		})
	}
}

func TestChannelsNeedTheirBlocks(t *testing.T) {
	channels, s := readChannels(t)
	delete(s.blocks, 4)
	for _, c := range channels {
		if len(c.Transactions) == 1 {
			s.tx.Data = c.Transactions[0]
			require.ErrorIs(t, s.check(t), policy.ErrNotReady)
		}
	}
	s.state.Head = pool.Head{Number: 3, Hash: common.Hash(s.blocks[3].Hash())}
	for _, c := range channels {
		if len(c.Transactions) == 1 {
			s.tx.Data = c.Transactions[0]
			requireRefusal(t, s.check(t), "batch is of a block that is not committed")
		}
	}
}
