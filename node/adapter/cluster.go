package adapter

import (
	"context"
	"fmt"
	"strconv"

	"github.com/rondoseq/rondo/node/pool"
)

// healthyLag is how many blocks op-node may be behind the committed head and still count as healthy.
const healthyLag = 2

// ServerInfo is a member of the pool in the words of op-conductor.
type ServerInfo struct {
	ID       string `json:"id"`       // of the sequencer, decimal
	Addr     string `json:"addr"`     // of its signer key
	Suffrage int    `json:"suffrage"` // 0: votes, 1: does not
}

// ClusterMembership is the pool in the words of op-conductor. Version is the L1 block up to which members are known.
type ClusterMembership struct {
	Servers []ServerInfo `json:"servers"`
	Version uint64       `json:"version"`
}

func serverInfo(q pool.Sequencer) ServerInfo {
	info := ServerInfo{ID: strconv.FormatUint(q.ID, 10), Addr: q.Signer.Hex()}
	if q.Status != pool.Active {
		info.Suffrage = 1
	}
	return info
}

// SequencerHealthy is conductor_sequencerHealthy: this node's op-node keeps up with the committed head.
func (a *conductorAPI) SequencerHealthy(ctx context.Context) bool {
	if a.c.chain.CatchingUp() {
		return false
	}
	status, err := a.c.node.SyncStatus(ctx)
	return err == nil && status.Known() && status.UnsafeL2.Number+healthyLag >= a.c.chain.State().Head.Number
}

// LeaderWithID is conductor_leaderWithID: the producer of the current epoch.
func (a *conductorAPI) LeaderWithID() (*ServerInfo, error) {
	s := a.c.chain.State()
	q, ok := s.Sequencer(s.Epoch().Producer)
	if !ok {
		return nil, fmt.Errorf("epoch %d has no producer: no sequencer is active", s.Epoch().ID)
	}
	info := serverInfo(q)
	return &info, nil
}

// ClusterMembership is conductor_clusterMembership.
func (a *conductorAPI) ClusterMembership() *ClusterMembership {
	s := a.c.chain.State()
	m := &ClusterMembership{Servers: []ServerInfo{}, Version: s.L1.Position.Block}
	for _, q := range s.Sequencers {
		m.Servers = append(m.Servers, serverInfo(q))
	}
	return m
}

// AddServerAsVoter is conductor_addServerAsVoter.
func (a *conductorAPI) AddServerAsVoter(_, _ string, _ *uint64) error { return errMembers }

// AddServerAsNonvoter is conductor_addServerAsNonvoter.
func (a *conductorAPI) AddServerAsNonvoter(_, _ string, _ *uint64) error { return errMembers }

// RemoveServer is conductor_removeServer.
func (a *conductorAPI) RemoveServer(_ string, _ *uint64) error { return errMembers }

// DemoteVoter is conductor_demoteVoter.
func (a *conductorAPI) DemoteVoter(_ string, _ *uint64) error { return errMembers }

// TransferLeader is conductor_transferLeader.
func (a *conductorAPI) TransferLeader() error { return errDrawn }

// TransferLeaderToServer is conductor_transferLeaderToServer.
func (a *conductorAPI) TransferLeaderToServer(_, _ string) error { return errDrawn }
