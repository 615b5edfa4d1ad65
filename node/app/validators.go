package app

import (
	"fmt"
	"slices"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/crypto/encoding"
	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/pool"
)

// validatorUpdates turns members into what CometBFT takes. The pool's keys are on the curve: it skips others on L1.
func validatorUpdates(members []pool.Validator) ([]abci.ValidatorUpdate, error) {
	var updates []abci.ValidatorUpdate
	for _, v := range members {
		key, err := encoding.PubKeyToProto(secp256k1eth.PubKey(v.PubKey))
		if err != nil {
			return nil, fmt.Errorf("public key of validator %s: %w", v.Address, err)
		}
		updates = append(updates, abci.ValidatorUpdate{PubKey: key, Power: int64(v.Power)})
	}
	return updates, nil
}

// verifyExtension checks the signature that a validator put on its vote extension.
func verifyExtension(chainID string, v pool.Validator, x *pool.SignedExtension) bool {
	msg := types.VoteExtensionSignBytes(chainID, &cmtproto.Vote{
		Height: int64(x.Height), Round: int32(x.Round), Extension: x.Extension,
	})
	return secp256k1eth.PubKey(v.PubKey).VerifySignature(msg, x.Signature)
}

// checkStatements verifies every injected extension: CometBFT does not look into what a proposer adds.
func checkStatements(s *pool.State, height uint64, t *pool.StatementsTx) error {
	members := s.ValidatorsAt(height - 1)
	var seen []common.Address
	for i := range t.Extensions {
		x := &t.Extensions[i]
		if x.Height != height-1 || slices.Contains(seen, x.Validator) {
			return fmt.Errorf("extension of %s is of height %d, or given twice", x.Validator, x.Height)
		}
		seen = append(seen, x.Validator)
		at := slices.IndexFunc(members, func(v pool.Validator) bool { return v.Address == x.Validator })
		if at < 0 || !verifyExtension(s.ChainID, members[at], x) {
			return fmt.Errorf("extension of %s at height %d is not signed by a validator", x.Validator, x.Height)
		}
		if _, err := pool.DecodeExtension(x.Extension); err != nil {
			return err
		}
	}
	return nil
}
