package network

import (
	"github.com/rondoseq/rondo/devnet/accounts"
	"github.com/rondoseq/rondo/devnet/genesis"
	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/record"
	"github.com/rondoseq/rondo/node/pool"
)

// Record describes the network. It is complete after Boot.
func (n *Network) Record() record.Record {
	members := n.present()
	n.mu.Lock()
	defer n.mu.Unlock()
	r := record.Record{
		Schema: record.Schema, ReadySeconds: n.readyIn.Seconds(), DataDir: string(n.dir), LogDir: n.dir.Logs(),
		L1: record.Chain{
			ChainID: n.config.L1ChainID, RPC: ports.URL(n.services.L1), BlockSeconds: n.config.L1BlockTime.Seconds(),
			GenesisBlock: blockID(n.origin), GenesisTime: n.l2Time,
		},
		L2: record.Chain{
			ChainID: n.config.L2ChainID, RPC: ports.URL(members[0].GethRPC), BlockSeconds: n.config.L2BlockTime.Seconds(),
			GenesisBlock: blockID(n.l2Genesis), GenesisTime: n.l2Time,
		},
		Contracts: record.Contracts{
			StakeToken: n.deployment.StakeToken.Hex(), LockingPool: n.deployment.LockingPool.Hex(), SystemConfig: n.deployment.SystemConfig.Hex(),
			DepositPortal: n.deployment.DepositPortal.Hex(), BatchInbox: genesis.Inbox(n.config.L2ChainID).Hex(),
			SequencerSet: pool.DefaultSequencerSet.Hex(),
		},
		Mnemonic: accounts.Mnemonic, Deployer: account(n.accounts.Deployer), BatchKey: n.keys[pool.KeyBatch],
		RewardKey: n.keys[pool.KeyReward], EpochKey: n.keys[pool.KeyEpoch], Spares: []record.Staker{},
		Verifier: record.Verifier{RPC: ports.URL(n.verifier.GethRPC), OpNode: ports.URL(n.verifier.OpNode)},
	}
	for _, u := range n.accounts.Users {
		r.Users = append(r.Users, account(u))
	}
	for _, s := range n.spares {
		r.Spares = append(r.Spares, staker(s))
	}
	for _, p := range members {
		name := p.Name()
		r.Sequencers = append(r.Sequencers, record.Sequencer{
			Name: name, Staker: staker(p.keys), RPC: ports.URL(p.GethRPC), Engine: ports.URL(p.GethEngine),
			OpNode: ports.URL(p.OpNode), Batcher: ports.URL(p.Batcher), API: ports.URL(p.Node), CometRPC: ports.URL(p.Comet),
			Home: n.dir.Node(name), JWT: n.dir.JWT(name),
		})
	}
	return r
}

func (n *Network) writeRecord() error { return n.Record().Write(n.dir.Record(), n.dir.Env()) }

func blockID(b genesis.BlockID) record.BlockID {
	return record.BlockID{Number: b.Number, Hash: b.Hash.Hex()}
}

func account(a accounts.Account) record.Account {
	return record.Account{Address: a.Address.Hex(), Key: a.KeyHex()}
}

func staker(s accounts.Sequencer) record.Staker {
	return record.Staker{Owner: account(s.Owner), Signer: account(s.Signer)}
}
