package node

import (
	"context"
	"errors"
	"fmt"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/node/ceremony"
	"github.com/rondoseq/rondo/node/home"
	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/policy"
	"github.com/rondoseq/rondo/node/pool"
	"github.com/rondoseq/rondo/node/record"
)

// custody runs this node's part in the threshold keys. It waits until the node is a sequencer: shares are kept under its id.
func (n *Node) custody(ctx context.Context) error {
	self := n.home.Signer.Address()
	s, err := n.chain.Wait(ctx, func(s *pool.State) bool {
		_, ok := s.SequencerBySigner(self)
		return ok
	})
	if err != nil {
		return nil //nolint:nilerr // stopped before it became one
	}
	q, _ := s.SequencerBySigner(self)
	evidence := make(chan mpc.Evidence, evidenceQueue)
	keys, err := n.openKeys(q.ID, n.security(evidence))
	if err != nil {
		return err
	}
	n.metrics.FollowMPC(keys)
	defer n.metrics.ForgetMPC(keys)
	runner, err := ceremony.New(ceremony.Config{
		Chain: n.chain, Key: n.home.Signer, MPC: keys.Manager, Policy: policy.New(blocks{n.payloads}, n.l1Account, record.New(n.l2)),
		Logger: n.log.With("part", "ceremony"), TransportKey: (*[32]byte)(keys.TransportKey.Bytes()), Evidence: evidence,
	})
	if err != nil {
		return errors.Join(err, keys.Close())
	}
	return errors.Join(runner.Run(ctx), keys.Close())
}

func (n *Node) openKeys(id uint64, security *mpc.Security) (*mpc.Custody, error) {
	passphrase, err := n.home.Passphrase()
	if err != nil {
		return nil, err
	}
	transport, err := n.openTransport()
	if err != nil {
		return nil, err
	}
	o := mpc.Options{
		Self: id, ChainID: n.home.Genesis.ChainID, Transport: transport, Logger: n.log.With("part", "mpc"),
		Dir: n.home.Path(home.MPCDir), Passphrase: passphrase, Security: security,
	}
	if index := n.home.Config.MPC.DevnetPreParams; index > 0 {
		if !n.home.Genesis.Params.Devnet {
			return nil, fmt.Errorf("mpc.devnet_preparams is %d: published pre-parameters are for devnets, and %s is none",
				index, n.home.Genesis.ChainID)
		}
		o.Devnet, o.DevnetIndex = true, index-1
		o.Argon2 = keystore.CheapArgon2
	}
	keys, err := mpc.Open(o)
	if err != nil {
		return nil, fmt.Errorf("open the threshold keys: %w", err)
	}
	return keys, nil
}

// blocks is the payload store as the signing policy sees it.
type blocks struct{ store *payload.Store }

// Get decodes a committed block.
func (b blocks) Get(number uint64) (*payload.Envelope, bool, error) {
	r, ok, err := b.store.Get(number)
	if err != nil || !ok {
		return nil, false, err
	}
	e, err := r.Decode()
	return e, err == nil, err
}
