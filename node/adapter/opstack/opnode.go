package opstack

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/payload"
)

// BlockRef names a block as op-node does.
type BlockRef struct {
	Hash      common.Hash `json:"hash"`
	Number    uint64      `json:"number"`
	Timestamp uint64      `json:"timestamp"` // seconds
}

// SyncStatus is where op-node stands: the part of optimism_syncStatus that the pool uses
// (https://docs.optimism.io/operators/node-operators/json-rpc#optimism_syncstatus).
type SyncStatus struct {
	UnsafeL2    BlockRef `json:"unsafe_l2"`
	SafeL2      BlockRef `json:"safe_l2"`
	FinalizedL2 BlockRef `json:"finalized_l2"`
}

// Known is false while op-node has not read its heads from the execution engine yet.
func (s SyncStatus) Known() bool { return s.UnsafeL2.Hash != common.Hash{} }

// OpNode is a client of op-node, which must run with --rpc.enable-admin.
type OpNode struct{ *Client }

// DialOpNode makes a client of op-node.
func DialOpNode(url string) (*OpNode, error) {
	c, err := Dial("op-node", url)
	if err != nil {
		return nil, err
	}
	return &OpNode{Client: c}, nil
}

// SyncStatus asks where op-node stands.
func (n *OpNode) SyncStatus(ctx context.Context) (SyncStatus, error) {
	var s SyncStatus
	err := n.call(ctx, quickTimeout, &s, "optimism_syncStatus")
	return s, err
}

// SequencerActive asks whether op-node builds blocks.
func (n *OpNode) SequencerActive(ctx context.Context) (bool, error) {
	var active bool
	err := n.call(ctx, quickTimeout, &active, "admin_sequencerActive")
	return active, err
}

// StartSequencer makes op-node build on a block, which must be its head. It is no error when op-node builds already.
func (n *OpNode) StartSequencer(ctx context.Context, head common.Hash) error {
	err := n.call(ctx, slowTimeout, nil, "admin_startSequencer", head)
	if says(err, "already running") {
		return nil
	}
	return err
}

// StopSequencer makes op-node stop building. It is no error when op-node does not build.
func (n *OpNode) StopSequencer(ctx context.Context) error {
	err := n.call(ctx, slowTimeout, nil, "admin_stopSequencer")
	if says(err, "not running") {
		return nil
	}
	return err
}

// PostUnsafePayload hands op-node a block. op-node checks the hash and queues the block; it answers before it inserts it.
func (n *OpNode) PostUnsafePayload(ctx context.Context, e *payload.Envelope) error {
	return n.call(ctx, slowTimeout, nil, "admin_postUnsafePayload", e)
}

// ResetDerivation makes op-node find its heads anew, from its execution engine and from L1.
func (n *OpNode) ResetDerivation(ctx context.Context) error {
	return n.call(ctx, slowTimeout, nil, "admin_resetDerivationPipeline")
}
