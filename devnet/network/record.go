package network

import (
	"github.com/rondoseq/rondo/devnet/accounts"
	"github.com/rondoseq/rondo/devnet/genesis"
	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/record"
	"github.com/rondoseq/rondo/devnet/services"
	"github.com/rondoseq/rondo/node/pool"
)

// Record describes the network. It is complete after Boot.
func (n *Network) Record() record.Record {
	n.mu.Lock()
	defer n.mu.Unlock()
	r := record.Record{
		Schema: record.Schema, ReadySeconds: n.readyIn.Seconds(), DataDir: string(n.dir), LogDir: n.dir.Logs(),
		L1: record.Chain{
			ChainID: n.config.L1ChainID, RPC: ports.URL(n.ports.L1), BlockSeconds: n.config.L1BlockTime.Seconds(),
			GenesisBlock: blockID(n.origin), GenesisTime: n.l2Time,
		},
		L2: record.Chain{
			ChainID: n.config.L2ChainID, RPC: ports.URL(n.ports.Sequencers[0].GethRPC), BlockSeconds: n.config.L2BlockTime.Seconds(),
			GenesisBlock: blockID(n.l2Genesis), GenesisTime: n.l2Time,
		},
		Contracts: record.Contracts{
			StakeToken: n.deployment.StakeToken.Hex(), LockingPool: n.deployment.LockingPool.Hex(), SystemConfig: n.deployment.SystemConfig.Hex(),
			DepositPortal: n.deployment.DepositPortal.Hex(), BatchInbox: genesis.Inbox(n.config.L2ChainID).Hex(),
			SequencerSet: pool.DefaultSequencerSet.Hex(),
		},
		Mnemonic: accounts.Mnemonic, Deployer: account(n.accounts.Deployer), BatchKey: n.keys[pool.KeyBatch],
		RewardKey: n.keys[pool.KeyReward], EpochKey: n.keys[pool.KeyEpoch], Spares: []record.Staker{},
		Verifier: record.Verifier{RPC: ports.URL(n.ports.Verifier.GethRPC), OpNode: ports.URL(n.ports.Verifier.OpNode)},
	}
	for _, u := range n.accounts.Users {
		r.Users = append(r.Users, account(u))
	}
	for _, s := range n.accounts.Spares {
		r.Spares = append(r.Spares, staker(s))
	}
	for i, p := range n.ports.Sequencers {
		name := services.SequencerName(i)
		r.Sequencers = append(r.Sequencers, record.Sequencer{
			Name: name, Staker: staker(n.accounts.Sequencers[i]), RPC: ports.URL(p.GethRPC), Engine: ports.URL(p.GethEngine),
			OpNode: ports.URL(p.OpNode), Batcher: ports.URL(p.Batcher), API: ports.URL(p.Node), CometRPC: ports.URL(p.Comet),
			Home: n.dir.Node(name), JWT: n.dir.JWT(name),
		})
	}
	return r
}

// Signers returns the signer address of every sequencer of the table.
func (n *Network) Signers() []string {
	var signers []string
	for _, s := range n.accounts.Sequencers {
		signers = append(signers, s.Signer.Address.Hex())
	}
	return signers
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
