package node

import (
	"fmt"

	"github.com/rondoseq/rondo/node/home"
	"github.com/rondoseq/rondo/node/testkeys"
)

// refusePublishedKey stops a node that would validate a real chain with a key that everybody has.
func refusePublishedKey(h *home.Home) error {
	if h.Genesis.Params.Devnet {
		return nil
	}
	known, err := testkeys.Published(h.Signer.Address())
	if err != nil || !known {
		return err
	}
	return fmt.Errorf("signer key %s is a published test key, and %s is no devnet: make a key of your own",
		h.Signer.Address(), h.Genesis.ChainID)
}
