package main

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"fmt"
	"time"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/node/p2p/libp2p"
)

// connectLibp2p connects transports of libp2p: each dials those that were there before.
func connectLibp2p(ctx context.Context, n int) (*mesh, error) {
	m := &mesh{ends: map[mpc.PartyID]*counted{}}
	signers, lookup, err := newSigners(n)
	if err != nil {
		return nil, err
	}
	var nodes []*libp2p.Transport
	m.close = func() error {
		var errs []error
		for _, t := range nodes {
			errs = append(errs, t.Close())
		}
		return errors.Join(errs...)
	}
	var peers []string
	for i := range n {
		_, key, err := ed25519.GenerateKey(rand.Reader)
		if err != nil {
			return nil, errors.Join(fmt.Errorf("make node key: %w", err), m.close())
		}
		t, err := libp2p.New(libp2p.Config{
			ChainID: mpctest.ChainID, NodeKey: key, Listen: "127.0.0.1:0", Peers: peers, Signer: signers[i], Lookup: lookup,
		})
		if err != nil {
			return nil, errors.Join(err, m.close())
		}
		nodes = append(nodes, t)
		addr, err := t.Addr()
		if err != nil {
			return nil, errors.Join(err, m.close())
		}
		peers = append(peers, t.ID()+"@"+addr)
		m.ends[mpc.PartyID(i+1)] = &counted{Transport: t, others: uint64(n - 1)}
	}
	if err := awaitAll(ctx, nodes); err != nil {
		return nil, errors.Join(err, m.close())
	}
	return m, nil
}

// awaitAll waits until everybody can send to everybody. Nobody listens yet, and nobody minds an empty message.
func awaitAll(ctx context.Context, nodes []*libp2p.Transport) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	poll := time.NewTicker(10 * time.Millisecond)
	defer poll.Stop()
	for from, t := range nodes {
		for to := range nodes {
			for from != to {
				err := t.Send(ctx, mpc.PartyID(to+1), nil)
				if err == nil {
					break
				}
				select {
				case <-ctx.Done():
					return fmt.Errorf("party %d cannot reach party %d: %w", from+1, to+1, err)
				case <-poll.C:
				}
			}
		}
	}
	return nil
}
