package e2e

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/rondoseq/rondo/devnet/layout"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/node/home"
	"github.com/rondoseq/rondo/node/operator"
)

// Leaks reads the shares of all nodes of a network that was taken down, and names those that one of its logs shows. It
// returns how many secret numbers it looked for.
func Leaks(ctx context.Context, dir layout.Dir, nodes []string) (found []string, looked int, err error) {
	var secrets mpctest.Secrets
	for _, name := range nodes {
		if err := addShares(ctx, dir.Node(name), &secrets); err != nil {
			return nil, 0, fmt.Errorf("shares of %s: %w", name, err)
		}
	}
	logs, err := filepath.Glob(filepath.Join(dir.Logs(), "*"))
	if err != nil {
		return nil, 0, fmt.Errorf("logs of the network: %w", err)
	}
	for _, path := range logs {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, 0, fmt.Errorf("logs of the network: %w", err)
		}
		for _, secret := range secrets.FindIn(text) {
			found = append(found, filepath.Base(path)+": "+secret)
		}
	}
	return found, secrets.Len(), nil
}

// addShares opens a node's store as the node does.
func addShares(ctx context.Context, node string, secrets *mpctest.Secrets) (err error) {
	h, err := home.Open(node)
	if err != nil {
		return err
	}
	if _, err := os.Stat(h.Path(home.MPCDir)); errors.Is(err, os.ErrNotExist) {
		return nil // it took part in no key
	}
	who, err := operator.Open(ctx, node, "")
	if err != nil {
		return err
	}
	passphrase, err := h.Passphrase()
	if err != nil {
		return err
	}
	store, err := keystore.Open(h.Path(home.MPCDir), keystore.Options{Passphrase: passphrase, ChainID: h.Genesis.ChainID, Node: who.Sequencer()})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	list, err := store.List()
	if err != nil {
		return err
	}
	for _, info := range list {
		share, err := store.Share(info.ShareID)
		if err != nil {
			return err
		}
		if err := secrets.Add(share); err != nil {
			return err
		}
	}
	return nil
}
