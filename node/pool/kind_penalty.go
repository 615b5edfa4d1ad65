package pool

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

// KindL1PenaltyOrder is a request to sign an order of the LockingPool to punish a sequencer. Its content is the RLP of a
// PenaltyOrder; anybody may hand the order to the contract with the signature.
const KindL1PenaltyOrder = "L1PenaltyOrder"

var penaltyKind = requestKind{
	name: KindL1PenaltyOrder, key: KeyReward, maxBytes: 1 << 10, waiting: 2, read: readPenaltyOrder,
}

// Penalty is what an order does to a sequencer.
type Penalty string

// The penalties that the LockingPool carries out on an order of the pool, after its appeal time.
const (
	PenaltyExpel Penalty = "expel" // it loses its part of the stake, and its place for good
	PenaltyJail  Penalty = "jail"  // it loses its part of the stake, and its place for a while
)

// PenaltyOrder has the LockingPool punish a sequencer. What it costs is set in the contract.
type PenaltyOrder struct {
	Penalty   Penalty
	Number    common.Hash // the contract's penaltyId, from the lie: it takes one order of a number, so nobody is punished twice for one lie
	Sequencer uint64
	Period    uint64      // seconds in jail; 0 for PenaltyExpel
	Reason    common.Hash // id of the evidence
	Deadline  uint64      // the last time at which the contract takes the order, Unix seconds
}

var (
	expelType = crypto.Keccak256([]byte("Expel(uint256 penaltyId,uint256 seqId,bytes32 reason,uint256 deadline)"))
	jailType  = crypto.Keccak256([]byte("Jail(uint256 penaltyId,uint256 seqId,uint256 period,bytes32 reason,uint256 deadline)"))
)

// Digest is the EIP-712 signing hash: LockingPool.expelDigest or jailDigest.
func (o *PenaltyOrder) Digest(p *Params) common.Hash {
	body := [][]byte{expelType, o.Number[:], word(o.Sequencer), o.Reason[:], word(o.Deadline)}
	if o.Penalty == PenaltyJail {
		body = [][]byte{jailType, o.Number[:], word(o.Sequencer), word(o.Period), o.Reason[:], word(o.Deadline)}
	}
	return typedHash(p, crypto.Keccak256(body...))
}

// Encode gives the content of a request.
func (o *PenaltyOrder) Encode() ([]byte, error) {
	raw, err := rlp.EncodeToBytes(o)
	if err != nil {
		return nil, fmt.Errorf("encode penalty order: %w", err)
	}
	return raw, nil
}

// DecodePenaltyOrder reads what Encode wrote, from untrusted bytes.
func DecodePenaltyOrder(raw []byte) (*PenaltyOrder, error) {
	o := new(PenaltyOrder)
	if err := rlp.DecodeBytes(raw, o); err != nil {
		return nil, fmt.Errorf("penalty order: %w", err)
	}
	switch {
	case o.Penalty != PenaltyExpel && o.Penalty != PenaltyJail:
		return nil, fmt.Errorf("penalty order: there is no penalty %q", o.Penalty)
	case o.Penalty == PenaltyExpel && o.Period != 0:
		return nil, fmt.Errorf("penalty order: who is expelled spends no time in jail, not %d s", o.Period)
	}
	return o, nil
}

func readPenaltyOrder(p *Params, content []byte) (subject, error) {
	o, err := DecodePenaltyOrder(content)
	if err != nil {
		return subject{}, err
	}
	return subject{digest: o.Digest(p), slot: o.Sequencer}, nil
}
