package e2e

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	ethmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/rondoseq/rondo/devnet/record"
	"github.com/rondoseq/rondo/node/api"
)

// RecoverProducer returns who signed the commitment to an L2 block: the signer of the EIP-712 message
// BlockCommitment(uint256 l2ChainId,uint64 epoch,uint64 number,bytes32 blockHash), whose digest is computed here. What
// the node says about digest, signer and producer is not looked at.
func RecoverProducer(r *record.Record, b *api.CommittedBlock) (common.Address, error) {
	digest, _, err := apitypes.TypedDataAndHash(commitment(r, b))
	if err != nil {
		return common.Address{}, fmt.Errorf("hashing the commitment to L2 block %d: %w", b.Number, err)
	}
	pub, err := crypto.SigToPub(digest, b.Signature)
	if err != nil {
		return common.Address{}, fmt.Errorf("signature of the commitment to L2 block %d: %w", b.Number, err)
	}
	return crypto.PubkeyToAddress(*pub), nil
}

func commitment(r *record.Record, b *api.CommittedBlock) apitypes.TypedData {
	number := func(v uint64) *ethmath.HexOrDecimal256 { return (*ethmath.HexOrDecimal256)(new(big.Int).SetUint64(v)) }
	return apitypes.TypedData{
		PrimaryType: "BlockCommitment",
		Types: apitypes.Types{
			"EIP712Domain": {
				{Name: "name", Type: "string"},
				{Name: "version", Type: "string"},
				{Name: "chainId", Type: "uint256"},
				{Name: "verifyingContract", Type: "address"},
			},
			"BlockCommitment": {
				{Name: "l2ChainId", Type: "uint256"},
				{Name: "epoch", Type: "uint64"},
				{Name: "number", Type: "uint64"},
				{Name: "blockHash", Type: "bytes32"},
			},
		},
		Domain: apitypes.TypedDataDomain{
			Name: "Rondo", Version: "1", ChainId: number(r.L1.ChainID), VerifyingContract: r.Contracts.LockingPool,
		},
		Message: apitypes.TypedDataMessage{
			"l2ChainId": number(r.L2.ChainID), "epoch": number(b.Epoch), "number": number(b.Number), "blockHash": b.Hash[:],
		},
	}
}
