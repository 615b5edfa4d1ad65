package pool

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

// KindL1RewardBatch is a request to sign a reward batch for the LockingPool. Its content is the RLP of a RewardBatch; anybody
// may hand the batch to the contract with the signature.
const KindL1RewardBatch = "L1RewardBatch"

var rewardKind = requestKind{
	name: KindL1RewardBatch, key: KeyReward, maxBytes: 32 << 10, waiting: 2, read: readRewardBatch,
}

// RewardBatch says how many L2 blocks each sequencer built in a range of epochs. Batches are contiguous, in their numbers and in
// their epochs: the LockingPool takes no other.
type RewardBatch struct {
	BatchID    uint64
	StartEpoch uint64
	EndEpoch   uint64   // included
	SeqIDs     []uint64 // rising
	Blocks     []uint64 // of each of them
}

var rewardBatchType = crypto.Keccak256([]byte(
	"RewardBatch(uint256 batchId,uint256 startEpoch,uint256 endEpoch,uint256[] seqIds,uint256[] blocks)"))

// Digest is the EIP-712 signing hash: LockingPool.rewardBatchDigest.
func (r *RewardBatch) Digest(p *Params) common.Hash {
	return typedHash(p, crypto.Keccak256(rewardBatchType, word(r.BatchID), word(r.StartEpoch), word(r.EndEpoch),
		hashWords(r.SeqIDs), hashWords(r.Blocks)))
}

// hashWords hashes an array of uint256 as EIP-712 does.
func hashWords(list []uint64) []byte {
	var raw []byte
	for _, v := range list {
		raw = append(raw, word(v)...)
	}
	return crypto.Keccak256(raw)
}

// Encode gives the content of a request.
func (r *RewardBatch) Encode() ([]byte, error) {
	raw, err := rlp.EncodeToBytes(r)
	if err != nil {
		return nil, fmt.Errorf("encode reward batch: %w", err)
	}
	return raw, nil
}

// DecodeRewardBatch reads what Encode wrote, from untrusted bytes.
func DecodeRewardBatch(raw []byte) (*RewardBatch, error) {
	r := new(RewardBatch)
	if err := rlp.DecodeBytes(raw, r); err != nil {
		return nil, fmt.Errorf("reward batch: %w", err)
	}
	if len(r.SeqIDs) != len(r.Blocks) {
		return nil, errors.New("reward batch: there must be one number of blocks for every sequencer")
	}
	return r, nil
}

func readRewardBatch(p *Params, content []byte) (subject, error) {
	r, err := DecodeRewardBatch(content)
	if err != nil {
		return subject{}, err
	}
	return subject{digest: r.Digest(p), slot: r.BatchID}, nil
}
