package network

import (
	"errors"
	"fmt"
	"slices"

	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/p2p"

	"github.com/rondoseq/rondo/devnet/accounts"
	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/services"
	"github.com/rondoseq/rondo/node/home"
)

// member is a sequencer whose programs run.
type member struct {
	ports.Sequencer
	keys accounts.Sequencer
	node *p2p.NodeKey
}

func newMember(p ports.Sequencer, keys accounts.Sequencer) member {
	return member{Sequencer: p, keys: keys, node: &p2p.NodeKey{PrivKey: ed25519.GenPrivKey()}}
}

// peer is how others dial its PoS node.
func (m member) peer() (home.Peer, error) {
	id, err := home.Libp2pID(m.node)
	if err != nil {
		return home.Peer{}, err
	}
	return home.Peer{P2P: fmt.Sprintf("%s@%s", m.node.ID(), ports.Address(m.P2P)), MPC: fmt.Sprintf("%s@%s", id, ports.Address(m.MPC))}, nil
}

// present returns the members of now.
func (n *Network) present() []member {
	n.mu.Lock()
	defer n.mu.Unlock()
	return slices.Clone(n.members)
}

// others returns the members besides one.
func (n *Network) others(not member) []member {
	return slices.DeleteFunc(n.present(), func(m member) bool { return m.Number == not.Number })
}

// tellOthers changes the home folders of all other members.
func (n *Network) tellOthers(m member, change func(dir string, peer home.Peer) error) error {
	peer, err := m.peer()
	if err != nil {
		return err
	}
	var errs []error
	for _, other := range n.others(m) {
		errs = append(errs, change(n.dir.Node(other.Name()), peer))
	}
	return errors.Join(errs...)
}

func (n *Network) find(name string) (member, bool) {
	list := n.present()
	i := slices.IndexFunc(list, func(m member) bool { return m.Name() == name })
	if i < 0 {
		return member{}, false
	}
	return list[i], true
}

// Table returns the ports of everything that belongs to the network now, and the signer address of each sequencer.
func (n *Network) Table() (t ports.Table, signers []string) {
	t = ports.Table{L1: n.services.L1, Verifier: n.verifier}
	for _, m := range n.present() {
		t.Sequencers = append(t.Sequencers, m.Sequencer)
		signers = append(signers, m.keys.Signer.Address.Hex())
	}
	return t, signers
}

// l2Names are the names of everything that runs an op-geth.
func (n *Network) l2Names() []string {
	names := []string{services.Verifier}
	for _, m := range n.present() {
		names = append(names, m.Name())
	}
	return names
}
