// Command channels writes the channels that signers are tested with: L2 blocks as op-node hands them to its conductor, and
// batch transactions for them as op-batcher's own encoders make them, of every batch type and compression. Given a file name,
// it writes there; what differs from one run to the next is the ids of the channels, which are random.
//
//	cd devnet/opstack && go run ./channels ../../node/policy/testdata/channels.json
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/ethereum-optimism/optimism/op-batcher/batcher"
	"github.com/ethereum-optimism/optimism/op-batcher/compressor"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-service/eth"
)

// channel is one channel and how it was made. Each transaction's data is a frame.
type channel struct {
	BatchType    uint            `json:"batchType"`
	Algorithm    string          `json:"algorithm"`
	Compressor   string          `json:"compressor"`
	Transactions []hexutil.Bytes `json:"transactions"`
}

type file struct {
	Payloads []*eth.ExecutionPayloadEnvelope `json:"payloads"`
	Channels []channel                       `json:"channels"`
}

// Frame sizes: larger than any of the channels, and a part of them.
const (
	wholeFrame = 120_000
	smallFrame = 700
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("want the name of the file to write")
	}
	if err := write(os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func write(name string) error {
	chain, err := makeBlocks()
	if err != nil {
		return err
	}
	var f file
	for _, b := range chain {
		p, err := eth.BlockAsPayloadEnv(b, chainConfig)
		if err != nil {
			return err
		}
		f.Payloads = append(f.Payloads, p)
	}
	for _, kind := range []uint{derive.SingularBatchType, derive.SpanBatchType} {
		for _, algorithm := range derive.CompressionAlgos {
			for _, size := range []uint64{wholeFrame, smallFrame} {
				if size == smallFrame && algorithm != derive.Zlib && algorithm != derive.Brotli {
					continue // levels of Brotli differ in the encoder alone
				}
				c, err := makeChannel(chain, kind, algorithm, compressor.ShadowKind, size)
				if err != nil {
					return fmt.Errorf("batch type %d, %s: %w", kind, algorithm, err)
				}
				f.Channels = append(f.Channels, c)
			}
		}
	}
	for _, kind := range []string{compressor.RatioKind, compressor.NoneKind} {
		c, err := makeChannel(chain, derive.SingularBatchType, derive.Zlib, kind, smallFrame)
		if err != nil {
			return fmt.Errorf("compressor %s: %w", kind, err)
		}
		f.Channels = append(f.Channels, c)
	}
	raw, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(name, append(raw, '\n'), 0o644)
}

// makeChannel puts all blocks into one channel, as op-batcher does when it has time for that.
func makeChannel(chain []*types.Block, kind uint, algorithm derive.CompressionAlgo, compression string, size uint64) (channel, error) {
	cfg := batcher.ChannelConfig{MaxFrameSize: size, TargetNumFrames: 100, BatchType: kind}
	cfg.InitCompressorConfig(1, compression, algorithm)
	out, err := batcher.NewChannelOut(cfg, rollupConfig)
	if err != nil {
		return channel{}, err
	}
	for _, b := range chain {
		if _, err := out.AddBlock(rollupConfig, b); err != nil {
			return channel{}, err
		}
	}
	if err := out.Close(); err != nil {
		return channel{}, err
	}
	c := channel{BatchType: kind, Algorithm: string(algorithm), Compressor: compression}
	for last := false; !last; {
		data := bytes.NewBuffer([]byte{0}) // derivation version
		_, err := out.OutputFrame(data, size)
		if last = errors.Is(err, io.EOF); err != nil && !last {
			return channel{}, err
		}
		c.Transactions = append(c.Transactions, data.Bytes())
	}
	return c, nil
}
