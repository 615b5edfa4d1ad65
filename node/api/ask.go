package api

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/pool"
)

// ask puts a sign request before the pool, signed by this node, and gives its id. pool_signRequests tells what becomes of it.
func (p *Pool) ask(ctx context.Context, key, kind string, content []byte) (common.Hash, error) {
	var salt [8]byte
	if _, err := rand.Read(salt[:]); err != nil {
		return common.Hash{}, fmt.Errorf("salt of a sign request: %w", err)
	}
	s, err := p.state()
	if err != nil {
		return common.Hash{}, err
	}
	ask := &pool.SignAsk{Key: key, Kind: kind, Content: content, Head: s.Head.Number, Salt: binary.BigEndian.Uint64(salt[:])}
	raw, err := pool.SignTx(s.ChainID, ask, p.key)
	if err != nil {
		return common.Hash{}, err
	}
	id, err := ask.RequestID(s.ChainID)
	if err != nil {
		return common.Hash{}, err
	}
	if err := p.chain.Submit(ctx, raw); err != nil {
		return common.Hash{}, fmt.Errorf("submit sign request: %w", err)
	}
	return id, nil
}
