package operator

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"net"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/home"
	"github.com/rondoseq/rondo/node/pool"
)

// ask takes what another node of the pool says of this one and of the keys.
func (s *Shares) ask(ctx context.Context, url string) error {
	c, err := rpc.DialContext(ctx, url)
	if err != nil {
		return fmt.Errorf("RPC of a node at %s: %w", url, err)
	}
	defer c.Close()
	var status api.Status
	if err := c.CallContext(ctx, &status, "pool_status"); err != nil {
		return fmt.Errorf("ask the node at %s: %w", url, err)
	}
	if status.ChainID != s.home.Genesis.ChainID {
		return fmt.Errorf("the node at %s is of chain %q, this one of %q", url, status.ChainID, s.home.Genesis.ChainID)
	}
	s.known = true
	for _, q := range status.Sequencers {
		if q.Signer == s.home.Signer.Address() {
			s.self = q.ID
		}
	}
	for _, k := range status.MPC {
		if k.State != pool.KeyGenerating {
			s.note(k.Name, k.Generation, k.State)
		}
	}
	return nil
}

// Vote is what a sequencer wants of a key.
type Vote int

// What can be voted for.
const (
	// Replace: another key, with another address, in the place of this one.
	Replace Vote = iota
	// Delete: no key of this name.
	Delete
)

// votePause is how often a vote is looked for in the pool's state, voteTime for how long.
// voteLife is how long a vote counts: less than it may, since clocks differ.
const (
	voteLife  = pool.VoteMillis*time.Millisecond - time.Hour
	votePause = 200 * time.Millisecond
	voteTime  = 20 * time.Second
)

// ErrNotCounted means that the vote was sent, and that the pool's state does not show it.
var ErrNotCounted = errors.New("the vote was sent, and the pool does not show it")

// Cast votes for a key with the signer key of a home folder, through its running node, and returns the key once the vote
// counts. The vote is for the generation that is active now.
func Cast(ctx context.Context, dir, key string, v Vote) (api.MPCKey, error) {
	h, err := home.Open(dir)
	if err != nil {
		return api.MPCKey{}, err
	}
	c, err := rpc.DialContext(ctx, local(h.Config.RPC.Listen))
	if err != nil {
		return api.MPCKey{}, fmt.Errorf("RPC of this node: %w", err)
	}
	defer c.Close()
	k, self, err := find(ctx, c, key)
	if err != nil {
		return api.MPCKey{}, err
	}
	if counts(k, k, self, v) {
		return k, nil
	}
	raw, err := pool.SignTx(h.Genesis.ChainID, v.transaction(key, k.Generation), h.Signer)
	if err != nil {
		return api.MPCKey{}, err
	}
	if err := broadcast(ctx, local(h.Config.CometBFT.Listen), raw); err != nil {
		return api.MPCKey{}, err
	}
	return await(ctx, c, k, self, v)
}

func (v Vote) transaction(key string, generation uint64) pool.Tx {
	until := uint64(time.Now().Add(voteLife).UnixMilli())
	if v == Delete {
		return &pool.KeyDelete{Key: key, Generation: generation, Until: until}
	}
	return &pool.KeyReplace{Key: key, Generation: generation, Until: until}
}

// counts tells whether a key shows a sequencer's vote, or what came of it and others.
func counts(before, now api.MPCKey, self uint64, v Vote) bool {
	switch {
	case now.Generation != before.Generation:
		return true
	case v == Delete:
		return now.State == pool.KeyDeleted || slices.Contains(now.DeleteVotes, self)
	}
	return now.Replacing || slices.Contains(now.ReplaceVotes, self)
}

func await(ctx context.Context, c *rpc.Client, before api.MPCKey, self uint64, v Vote) (api.MPCKey, error) {
	ctx, cancel := context.WithTimeout(ctx, voteTime)
	defer cancel()
	tick := time.NewTicker(votePause)
	defer tick.Stop()
	for {
		now, _, err := find(ctx, c, before.Name)
		if err == nil && counts(before, now, self, v) {
			return now, nil
		}
		select {
		case <-ctx.Done():
			return api.MPCKey{}, errors.Join(ErrNotCounted, err)
		case <-tick.C:
		}
	}
}

// find asks a node for a key, and which sequencer it is.
func find(ctx context.Context, c *rpc.Client, key string) (api.MPCKey, uint64, error) {
	var status api.Status
	if err := c.CallContext(ctx, &status, "pool_status"); err != nil {
		return api.MPCKey{}, 0, fmt.Errorf("ask this node, which must be running: %w", err)
	}
	if status.Self.ID == 0 {
		return api.MPCKey{}, 0, errors.New("this node is no sequencer, and has no vote")
	}
	i := slices.IndexFunc(status.MPC, func(k api.MPCKey) bool { return k.Name == key })
	if i < 0 {
		return api.MPCKey{}, 0, fmt.Errorf("the pool has no key %q", key)
	}
	return status.MPC[i], status.Self.ID, nil
}

// broadcast hands a transaction to CometBFT. One that it knows already is no error.
func broadcast(ctx context.Context, url string, raw []byte) error {
	c, err := rpc.DialContext(ctx, url)
	if err != nil {
		return fmt.Errorf("RPC of CometBFT: %w", err)
	}
	defer c.Close()
	var answer struct {
		Code uint32 `json:"code"`
		Log  string `json:"log"`
	}
	if err := c.CallContext(ctx, &answer, "broadcast_tx_sync", base64.StdEncoding.EncodeToString(raw)); err != nil {
		return fmt.Errorf("send the vote: %w", err)
	}
	if answer.Code != 0 {
		return fmt.Errorf("the pool refuses the vote: %s", answer.Log)
	}
	return nil
}

// local is the URL of a server of this machine that listens on host:port.
func local(listen string) string {
	host, port, err := net.SplitHostPort(listen)
	if ip := net.ParseIP(host); err == nil && (host == "" || (ip != nil && ip.IsUnspecified())) {
		listen = net.JoinHostPort("127.0.0.1", port)
	}
	return "http://" + listen
}
