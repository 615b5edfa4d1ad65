// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"time"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = errors.New
	_ = big.NewInt
	_ = strings.NewReader
	_ = ethereum.NotFound
	_ = bind.Bind
	_ = common.Big1
	_ = types.BloomLookup
	_ = event.NewSubscription
	_ = abi.ConvertType
	_ = time.Tick
	_ = context.Background
)

// IPoolSlashingCommitment is an auto generated low-level Go binding around an user-defined struct.
type IPoolSlashingCommitment struct {
	BlockHash [32]byte
	Signature []byte
}

// IPoolTypesActiveSequencer is an auto generated low-level Go binding around an user-defined struct.
type IPoolTypesActiveSequencer struct {
	SeqId  *big.Int
	Nonce  *big.Int
	Owner  common.Address
	Signer common.Address
	Pubkey []byte
	Amount *big.Int
}

// IPoolTypesPenalty is an auto generated low-level Go binding around an user-defined struct.
type IPoolTypesPenalty struct {
	Kind        uint8
	SlashBps    uint16
	OrderedAt   uint64
	EffectiveAt uint64
	JailPeriod  uint64
	PenaltyId   *big.Int
}

// IPoolTypesSequencer is an auto generated low-level Go binding around an user-defined struct.
type IPoolTypesSequencer struct {
	Amount            *big.Int
	Reward            *big.Int
	Nonce             *big.Int
	ActivationEpoch   *big.Int
	DeactivationEpoch *big.Int
	DeactivationTime  *big.Int
	UnlockClaimTime   *big.Int
	JailedUntil       *big.Int
	Owner             common.Address
	PendingOwner      common.Address
	Signer            common.Address
	RewardRecipient   common.Address
	Pubkey            []byte
	WithdrawAmount    *big.Int
	WithdrawClaimTime *big.Int
	Tombstoned        bool
	Expelled          bool
	Status            uint8
}

// IPoolTypesSlashingSettings is an auto generated low-level Go binding around an user-defined struct.
type IPoolTypesSlashingSettings struct {
	Treasury        common.Address
	EquivocationBps uint16
	ReporterBps     uint16
	JailBps         uint16
	ExpelBps        uint16
	AppealPeriod    uint32
}

// LockingPoolMetaData contains all meta data concerning the LockingPool contract.
var LockingPoolMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"fallback\",\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"BURN_ADDRESS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_APPEAL_PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_EXIT_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_MAX_LOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_MAX_SEQUENCERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_MIN_LOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_REWARD_PER_BLOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_SIGNER_UPDATE_THROTTLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"EXTENSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_APPEAL_PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_EQUIVOCATION_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_EXIT_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_EXPEL_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_JAIL_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_JAIL_PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_REPORTER_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_SIGNER_UPDATE_THROTTLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_APPEAL_PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"OBSERVER_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptSequencerOwner\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"activeStakeOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"batchSubmitRewards\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"startEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seqIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"blocks\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"credited\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimRewards\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"currentBatch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentSequencers\",\"inputs\":[],\"outputs\":[{\"name\":\"active\",\"type\":\"tuple[]\",\"internalType\":\"structIPoolTypes.ActiveSequencer[]\",\"components\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exitDelayPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fundRewards\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lastRewardedEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lockFor\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lockWithRewardRecipient\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"rewardRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"maxLock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxSequencers\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"memberCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minLock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mpcAddress\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mpcAddressAt\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mpcHistory\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"sinceBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"mpc\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mpcHistoryLength\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registerSignerDigest\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relock\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lockReward\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rewardBatchDigest\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"startEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seqIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"blocks\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rewardFunds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rewardPerBlock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seqOwners\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seqSigners\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sequencers\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"seq\",\"type\":\"tuple\",\"internalType\":\"structIPoolTypes.Sequencer\",\"components\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reward\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"activationEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deactivationEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deactivationTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unlockClaimTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"jailedUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pendingOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"rewardRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"withdrawAmount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"withdrawClaimTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tombstoned\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"expelled\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIPoolTypes.Status\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setSequencerOwner\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSequencerRewardRecipient\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"signerProvableUntil\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"signerRetiredAt\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"signerUpdateThrottle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stakeObserver\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStakeObserver\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stakeToken\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalActive\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalLocked\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSequencers\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unlock\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlockClaim\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateSigner\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"whitelist\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"whitelistEnabled\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawClaim\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BatchSubmitReward\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seqIds\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"blocks\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimRewards\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DistributeReward\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"startEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"rewardPerBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LockUpdate\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newAmount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PenaltyExecuted\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIPoolTypes.PenaltyKind\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardFundsAdded\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"funds\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardFundsWithdrawn\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"funds\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerOwnerChangeStarted\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"pendingOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerOwnerChanged\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"oldOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerRewardRecipientChanged\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"oldRecipient\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"newRecipient\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerChange\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"oldSigner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newSigner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reporterReward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeObserverFailed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newAmount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnlockInit\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deactivationTime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"unlockClaimTime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdraw\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawInit\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"withdrawClaimTime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AmountOutOfRange\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientRewardFunds\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidPubkey\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidRecipient\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidSeqIds\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoSuchSeq\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoWithdrawal\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotEnoughGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotPendingOwner\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotRewardReceiver\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotSeqOwner\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotWhitelisted\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NullAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NullAmount\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnedSequencer\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PoolFull\",\"inputs\":[{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RemainderTooSmall\",\"inputs\":[{\"name\":\"remainder\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SignerExisted\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SignerUpdateTooSoon\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeHeld\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StillLocked\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyBlocks\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"blocks\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WithdrawalPending\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongAmountReceived\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongBatch\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongEpochs\",\"inputs\":[{\"name\":\"startEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expectedStart\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIPoolTypes.Status\"}]},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitmentDigest\",\"inputs\":[{\"name\":\"l2ChainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"executePenalty\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"expel\",\"inputs\":[{\"name\":\"penaltyId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"expelDigest\",\"inputs\":[{\"name\":\"penaltyId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forceUnlock\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"initialAuthority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"initialMinLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"initialMaxLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"initialExitDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"jail\",\"inputs\":[{\"name\":\"penaltyId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"jailDigest\",\"inputs\":[{\"name\":\"penaltyId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"migrate\",\"inputs\":[{\"name\":\"initialAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"penalties\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPoolTypes.Penalty\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPoolTypes.PenaltyKind\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"orderedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"effectiveAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"jailPeriod\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"penaltyId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"penaltyUsed\",\"inputs\":[{\"name\":\"penaltyId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"restartRewards\",\"inputs\":[{\"name\":\"lastEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setExitDelayPeriod\",\"inputs\":[{\"name\":\"newPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMaxLock\",\"inputs\":[{\"name\":\"newMaxLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMaxSequencers\",\"inputs\":[{\"name\":\"newMaximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMinLock\",\"inputs\":[{\"name\":\"newMinLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSignerUpdateThrottle\",\"inputs\":[{\"name\":\"newThrottle\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSlashing\",\"inputs\":[{\"name\":\"settings\",\"type\":\"tuple\",\"internalType\":\"structIPoolTypes.SlashingSettings\",\"components\":[{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"equivocationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reporterBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"jailBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"expelBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setStakeObserver\",\"inputs\":[{\"name\":\"newObserver\",\"type\":\"address\",\"internalType\":\"contractIStakeObserver\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setWhitelist\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verified\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setWhitelistEnabled\",\"inputs\":[{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashEquivocation\",\"inputs\":[{\"name\":\"l2ChainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structIPoolSlashing.Commitment\",\"components\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structIPoolSlashing.Commitment\",\"components\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"reporterReward\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashedFunds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slashing\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPoolTypes.SlashingSettings\",\"components\":[{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"equivocationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reporterBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"jailBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"expelBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sweepSlashedFunds\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unjail\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateBlockReward\",\"inputs\":[{\"name\":\"newReward\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateMpc\",\"inputs\":[{\"name\":\"newMpc\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vetoPenalty\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"penaltyId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawRewardFunds\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Equivocation\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"reporter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"hashA\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"hashB\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ForcedUnlock\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PenaltyOrdered\",\"inputs\":[{\"name\":\"penaltyId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIPoolTypes.PenaltyKind\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PenaltyVetoed\",\"inputs\":[{\"name\":\"penaltyId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardUpdate\",\"inputs\":[{\"name\":\"oldReward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newReward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetExitDelayPeriod\",\"inputs\":[{\"name\":\"oldPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetMaxLock\",\"inputs\":[{\"name\":\"oldMaxLock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newMaxLock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetMaxSequencers\",\"inputs\":[{\"name\":\"oldMaximum\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newMaximum\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetMinLock\",\"inputs\":[{\"name\":\"oldMinLock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newMinLock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetSignerUpdateThrottle\",\"inputs\":[{\"name\":\"oldThrottle\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newThrottle\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetSlashing\",\"inputs\":[{\"name\":\"settings\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIPoolTypes.SlashingSettings\",\"components\":[{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"equivocationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reporterBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"jailBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"expelBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetStakeObserver\",\"inputs\":[{\"name\":\"oldObserver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newObserver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetWhitelist\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"verified\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetWhitelistEnabled\",\"inputs\":[{\"name\":\"enabled\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SlashedFundsSwept\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UpdateMpc\",\"inputs\":[{\"name\":\"oldMpc\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newMpc\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AppealTime\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Expelled\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidBlockReward\",\"inputs\":[{\"name\":\"reward\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidExitDelay\",\"inputs\":[{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidJailPeriod\",\"inputs\":[{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidLockRange\",\"inputs\":[{\"name\":\"minLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidMaxSequencers\",\"inputs\":[{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSlashing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidThrottle\",\"inputs\":[{\"name\":\"throttle\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoEquivocation\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoPenalty\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoReason\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotASigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToSlash\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OrderExpired\",\"inputs\":[{\"name\":\"penaltyId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OtherPenalty\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"penaltyId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PenaltyPending\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PenaltyUsed\",\"inputs\":[{\"name\":\"penaltyId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StillJailed\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SupplyTooLarge\",\"inputs\":[{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Tombstoned\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	Bin: "0x60a060405234801561000f575f5ffd5b50610018610031565b6001600160a01b031660805261002c61005d565b61011c565b5f60405161003e9061010f565b604051809103905ff080158015610057573d5f5f3e3d5ffd5b50905090565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff16156100ad5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161461010c5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b614c9d8061516083390190565b60805161502561013b5f395f81816103ee015261064201526150255ff3fe608060405234801561000f575f5ffd5b50600436106103e9575f3560e01c80636c0b3e46116102185780639a1f2fef11610133578063c65066d4116100c6578063d83b0e1411610095578063ef0a08751161007a578063ef0a087514610b98578063f037c63014610bcc578063fccc281314610bfc576103e9565b8063d83b0e1414610b72578063e439496514610b85576103e9565b8063c65066d414610ad7578063cc3ab92314610b0b578063d4af96d014610b32578063d71fe02114610b3b576103e9565b8063a953791f11610102578063a953791f14610a58578063b00a987514610a6b578063b785424914610a7e578063beb2675514610a87576103e9565b80639a1f2fef146105ce5780639b19251a146109e8578063a224dcb714610a32578063a7a3cedf14610a45576103e9565b806384b0196e116101ab5780638ae39cac1161017a5780638ae39cac1461098857806393707a19146109bf57806393f39c90146109d257806394e93026146109da576103e9565b806384b0196e146109465780638626af551461096157806388f85f101461096b57806389ec0b9e14610975576103e9565b80637c907d38116101e75780637c907d38146108c05780637d3ff7d8146109175780637e086a171461092a5780637f3b0f8c14610933576103e9565b80636c0b3e461461083d5780637613bd2f1461087457806376cd940e1461087d578063774f307d146108ad576103e9565b806346f136191161030857806357fa1c611161029b5780636198e3391161026a5780636198e339146107d3578063681d38ee146107e657806369c29125146106bd5780636ba7ccff1461081d576103e9565b806357fa1c61146107855780635bf4aa751461078f5780635c975abb146107a25780635e7c4841146107c0576103e9565b806352338734116102d757806352338734146106bd57806356891412146106c7578063569c0afe146106f7578063577596001461074e576103e9565b806346f136191461063d578063471734941461066457806351ed6a301461067557806351fb012d14610692576103e9565b80632262eb74116103805780633af0ed801161034f5780633af0ed80146105fc5780633cd4effa1461060f578063441a3e70146106205780634616283a14610633576103e9565b80632262eb74146105af5780632acff982146105b95780632e6e630d146105ce5780633478874b146105d8576103e9565b806311aee380116103bc57806311aee380146104da57806312254b5514610511578063169abefc146105415780631910159a14610588576103e9565b8063015bb1801461042b5780630962ef79146104405780630ecf05bd14610466578063111f4630146104aa575b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e80610426573d82fd5b503d81f35b61043e610439366004614665565b610c05565b005b61045361044e36600461469f565b610e84565b6040519081526020015b60405180910390f35b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90a546001600160a01b03165b6040516001600160a01b03909116815260200161045d565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b902546001600160a01b0316610492565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90454600160c01b90046001600160401b0316610453565b61052461051f36600461469f565b610fcc565b604080519283526001600160a01b0390911660208301520161045d565b61045361054f3660046146cc565b6001600160a01b03165f9081527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b907602052604090205490565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90e54610453565b61045362030d4081565b6105c1611024565b60405161045d9190614713565b61045362278d0081565b5f5160206150055f395f51905f5254600160a01b90046001600160401b0316610453565b61045361060a3660046147c8565b611235565b61045369152d02c7e14af680000081565b61043e61062e3660046147f9565b6112ac565b6104536276a70081565b6104927f000000000000000000000000000000000000000000000000000000000000000081565b61045369043c33c193756480000081565b5f5160206150055f395f51905f52546001600160a01b0316610492565b5f5160206150055f395f51905f5254600160e01b900460ff16155b604051901515815260200161045d565b6104536201518081565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b904546001600160601b0316610453565b6104536107053660046146cc565b6001600160a01b03165f9081527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b9086020526040902054600160401b90046001600160401b031690565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90454600160601b90046001600160601b0316610453565b6104536212750081565b61043e61079d366004614856565b611598565b5f5160206150055f395f51905f5254600160e81b900460ff166106ad565b6104536107ce3660046146cc565b61181d565b61043e6107e136600461469f565b6118d0565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90954600160401b90046001600160401b0316610453565b61083061082b36600461469f565b611906565b60405161045d9190614905565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90154600160601b90046001600160601b0316610453565b6104536101f481565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b909546001600160401b0316610453565b61043e6108bb36600461469f565b611aec565b6104536108ce3660046146cc565b6001600160a01b03165f9081527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b9086020526040902054600160801b90046001600160401b031690565b61043e61092536600461469f565b611c86565b6104536107d081565b610453610941366004614a6b565b611e95565b61094e611f56565b60405161045d9796959493929190614af4565b610453621baf8081565b61045362093a8081565b6106ad610983366004614b8a565b611fc2565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90254600160a01b90046001600160601b0316610453565b61043e6109cd36600461469f565b61217f565b610453606481565b6104536602b4201eac900081565b6106ad6109f63660046146cc565b6001600160a01b03165f9081527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b905602052604090205460ff1690565b61043e610a4036600461469f565b61228c565b610453610a53366004614c43565b61239e565b61043e610a66366004614cc7565b61246a565b610492610a7936600461469f565b6124d7565b61045361138881565b610453610a953660046146cc565b6001600160a01b03165f9081527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90860205260409020546001600160401b031690565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90154600160e01b900463ffffffff16610453565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90354610453565b6104536109c481565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90954600160801b90046001600160601b0316610453565b61043e610b80366004614cc7565b61250b565b610453610b93366004614ce8565b61252c565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90154600160c01b900463ffffffff16610453565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b901546001600160601b0316610453565b61049261dead81565b610c0d6125ba565b5f5160206150055f395f51905f5254600160e81b900460ff1615610c445760405163d93c066560e01b815260040160405180910390fd5b5f5160206150055f395f51905f52610c5c81336125f1565b5f610c67828661264d565b9050838315610cac576002820154610c8f90600160801b90046001600160601b031682614d3b565b6002830180546bffffffffffffffffffffffff60801b1916905590505b805f03610ccc57604051630e5a744960e41b815260040160405180910390fd5b6001820154600160a01b90046001600160601b0316610cf484610cef8484614d3b565b6126a7565b610d06610d018383614d3b565b61271b565b6001840180546001600160a01b0316600160a01b6001600160601b03938416021790556004850154610d3e91610d0191859116614d3b565b6004850180546bffffffffffffffffffffffff19166001600160601b039283161790819055610d7b91610d01918591600160601b90910416614d3b565b6004850180546001600160601b0392909216600160601b026bffffffffffffffffffffffff60601b19909216919091179055825487907fd716c027b3dd610e4534df756848128bbb159a757724c17d89fcc4d0151b1f30908590601590610df2906001600160401b03600160a81b90910416614d4e565b91906101000a8154816001600160401b0302191690836001600160401b0316021790558484610e219190614d3b565b604080516001600160401b03909316835260208301919091520160405180910390a28515610e5e578354610e5e906001600160a01b031687612752565b610e73843383610e6e8682614d3b565b612877565b50505050610e7f612998565b505050565b5f610e8d6125ba565b5f5160206150055f395f51905f525f610ea682856129c2565b805460058201549192506001600160a01b039081169116338214801590610ed65750336001600160a01b03821614155b15610f025760405163382d35f960e01b8152336004820152602481018790526044015b60405180910390fd5b6001600160a01b038116610f135750805b6002830154600160801b90046001600160601b031694505f859003610f4b57604051630e5a744960e41b815260040160405180910390fd5b6002830180546bffffffffffffffffffffffff60801b191690556040518581526001600160a01b0382169087907f72b7f576fbac8c4a57da18644ed0ae9bf73bb7dad927efa1d1b3d3023cf1a1919060200160405180910390a38354610fbb906001600160a01b03168287612a10565b50505050610fc7612998565b919050565b5f5f5f611002610fdb85612a45565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90e90612a75565b80516020909101516001600160601b039091169590945092505050565b905090565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b903547fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b904546060915f5160206150055f395f51905f5291600160c01b90046001600160401b039081169081111561109c5761109c614d78565b60405190808252806020026020018201604052801561111357816020015b6111006040518060c001604052805f81526020015f81526020015f6001600160a01b031681526020015f6001600160a01b03168152602001606081526020015f81525090565b8152602001906001900390816110ba5790505b5092505f60015b82811161122b575f818152600685016020526040902060028154600160a01b900460ff16600481111561114f5761114f6148dd565b1461115a575061121b565b6040805160c08101825283815282546001600160401b03600160a81b8204166020808401919091526001600160a01b039182168385015260018501549091166060830152600384015460048501549351929360808501936111c49301918252602082015260400190565b60408051808303601f1901815291905281526001830154600160a01b90046001600160601b031660209091015286846111fc81614d8c565b95508151811061120e5761120e614da4565b6020026020010181905250505b61122481614d8c565b905061111a565b5080845250505090565b5f6112a37f7b702bf44907a14df0cc5ebdfe1006463c07162cd695e7c601a641bf60b7f9fe8484604051602001611288939291909283526001600160a01b03918216602084015216604082015260600190565b60405160208183030381529060405280519060200120612a92565b90505b92915050565b6112b46125ba565b5f5160206150055f395f51905f525f6112cd828561264d565b9050825f036112ef57604051630e5a744960e41b815260040160405180910390fd5b60078101546001600160601b0316156113335760078101546040516336a97d4960e21b8152600481018690526001600160601b039091166024820152604401610ef9565b6001810154600160a01b90046001600160601b03165f81851161135f5761135a8583614db8565b611361565b5f5b60018501549091506001600160601b03168110156113aa576001840154604051632de6555b60e11b8152600481018390526001600160601b039091166024820152604401610ef9565b83545f906113c890600160a01b90046001600160401b031642614d3b565b90506113d38261271b565b8460010160146101000a8154816001600160601b0302191690836001600160601b031602179055506114048661271b565b6007850180546bffffffffffffffffffffffff19166001600160601b039290921691909117905561143481612abe565b6007850180547fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff16600160601b6001600160401b03939093168302179055600486015461149191610d0191899190046001600160601b0316614db8565b6004860180546001600160601b0392909216600160601b026bffffffffffffffffffffffff60601b19909216919091179055835487907fd716c027b3dd610e4534df756848128bbb159a757724c17d89fcc4d0151b1f30908690601590611508906001600160401b03600160a81b90910416614d4e565b82546001600160401b039182166101009390930a838102920219161790915560408051918252602082018690520160405180910390a26040805187815260208101839052889133917f9a13b3d51c6752c59d0070b6cc1255099db6fad491606932307429e452e825f0910160405180910390a361158785338585612877565b5050505050611594612998565b5050565b5f5160206150055f395f51905f525f6115b18289612af3565b6006810154909150600160a01b90046001600160401b031680158015906115fb575060018301546115f9906115f390600160e01b900463ffffffff1683614d3b565b42101590565b155b15611640576001830154899061161e90600160e01b900463ffffffff1683614d3b565b604051630a88ec4d60e41b815260048101929092526024820152604401610ef9565b60018201546001600160a01b03165f818152600885016020526040902080546001600160401b0342818116600160401b026fffffffffffffffff00000000000000001990931692909217835586546116ac926116a792600160a01b90920490911690614d3b565b612abe565b81547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16600160801b6001600160401b03928316021782556006850180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b429093169290920291909117905561172e858c8c8c8c8c8c612b78565b60068401546001600160a01b038b81165f818152600889016020526040902080547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff16600160e01b90940463ffffffff16600160c01b02939093179092558554908416908d907f086044c0612a8c965d4cccd907f0d588e40ad68438bd4c1274cac60f4c3a9d1f9088906015906117d490600160a81b90046001600160401b0316614d4e565b91906101000a8154816001600160401b0302191690836001600160401b0316021790558d8d60405161180893929190614df3565b60405180910390a45050505050505050505050565b6001600160a01b0381165f9081527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b907602090815260408083205483527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90690915281208054600290600160a01b900460ff16600481111561189f5761189f6148dd565b146118aa575f6118c0565b6001810154600160a01b90046001600160601b03165b6001600160601b03169392505050565b6118d86125ba565b5f5160206150055f395f51905f526118fa81836118f58282612e7d565b612ebe565b50611903612998565b50565b61190e6145b3565b5f8281527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b906602052604081208054909190600160a01b900460ff16600481111561195a5761195a6148dd565b036119655750919050565b60018101546001600160601b03600160a01b808304821685526002840154600160801b810490921660208087019190915284546001600160401b03600160a81b820481166040808a019190915263ffffffff600160e01b8704811660608b015260058901549586041660808a015281861660a08a0152600160401b909504811660c0890152600160c01b84041660e08801526001600160a01b03908116610100880152600686015481166101208801529384166101408701529216610160850152600383015460048401549151611a489391929101918252602082015260400190565b60408051601f1981840301815291905261018083015260078101546001600160601b0381166101a08401526001600160401b03600160601b909104166101c0830152805460ff600160e81b8204811615156101e0850152600160f01b820481161515610200850152610220840191600160a01b9004166004811115611acf57611acf6148dd565b90816004811115611ae257611ae26148dd565b8152505050919050565b611af46125ba565b5f5160206150055f395f51905f525f611b0d8284612e7d565b905060018154600160a01b900460ff166004811115611b2e57611b2e6148dd565b14611b5c57805460405163a5d15e1f60e01b8152610ef9918591600160a01b90910460ff1690600401614e1e565b6002810154600160401b90046001600160401b0316611b7b8482613154565b611b8783858484613185565b600182018054835460ff60a01b1916740300000000000000000000000000000000000000001784556001600160a01b038116909155335f908152600785016020526040812081905560048501546001600160601b03600160a01b909304831692611bf391849116614db8565b9050611bfe8161271b565b6004860180546bffffffffffffffffffffffff19166001600160601b03929092169190911790556040805183815260208101839052879133917f5245d528087a96a64f4589a764f00061e4671eab90cb1e019b1a5b24b2e4c2a891015b60405180910390a38454611c79906001600160a01b03163384612a10565b5050505050611903612998565b611c8e6125ba565b5f5160206150055f395f51905f525f611ca782846129c2565b60068101549091506001600160a01b03163314611ce05760405163abe81f0360e01b815233600482015260248101849052604401610ef9565b60028154600160a01b900460ff166004811115611cff57611cff6148dd565b14611d2d57805460405163a5d15e1f60e01b8152610ef9918591600160a01b90910460ff1690600401614e1e565b60078101546001600160601b031615611d715760078101546040516336a97d4960e21b8152600481018590526001600160601b039091166024820152604401610ef9565b611d7b82336125f1565b611d8582336132c2565b80546001600160a01b03165f81815260078401602052604080822082905533808352912085905582546001600160a01b03199081169091178355600683018054909116808255601c90611de490600160e01b900463ffffffff16614e32565b91906101000a81548163ffffffff021916908363ffffffff160217905550336001600160a01b0316816001600160a01b0316857f0794aab932c1ace20de78208e989623a43de4d4e27fd29b78b9a13db58c2eb5660405160405180910390a46001820154611e669084908390600160a01b90046001600160601b03165f612877565b6001820154611e8a90849033905f90600160a01b90046001600160601b0316612877565b505050611903612998565b5f5f8585604051602001611eaa929190614e4d565b6040516020818303038152906040528051906020012090505f8484604051602001611ed6929190614e4d565b60408051601f1981840301815282825280516020918201207f09bdf1f2fd5ec672f9e11cca042307808e5c73454fc509b9e2e030ac6f7b9860918401919091529082018c9052606082018b9052608082018a905260a0820184905260c082018190529150611f469060e001611288565b925050505b979650505050505050565b5f6060805f5f5f6060611f81604080518082019091526005815264526f6e646f60d81b602082015290565b60408051808201825260018152603160f81b60208083019190915282515f808252918101909352600f60f81b9b939a50909850469750309650945092509050565b5f5f5160206150055f395f51905f5254600160e81b900460ff1615611ffa5760405163d93c066560e01b815260040160405180910390fd5b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b909545f5160206150055f395f51905f52905f90612041906001600160401b03166001614d3b565b90508b158015906120515750808c105b15612060575f92505050612172565b808c1461208a5760405163d0a8f98760e01b8152600481018d905260248101829052604401610ef9565b612095828c8c61330d565b6120af826120a88e8e8e8e8e8e8e611e95565b878761338e565b6002820154600160a01b90046001600160601b03165f6120d3848c8c8c8c876133e0565b90506120e1848f8e8461356a565b604080518e8152602081018e9052908101829052606081018390528e907f57f14bf0f24025b2c737413d121021e1a6ede039533e1215eda6f20002baf0a19060800160405180910390a28d7fb6dad41f2a332a4cb5b120732fddfcb1b826d51bcc2428c1eb9eb05073c5b1a68c8c8c8c6040516121619493929190614ea4565b60405180910390a260019450505050505b9998505050505050505050565b6121876125ba565b805f036121a757604051630e5a744960e41b815260040160405180910390fd5b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b909545f5160206150055f395f51905f52905f906121f5908490600160801b90046001600160601b0316614d3b565b90506122008161271b565b6009830180546001600160601b0392909216600160801b026bffffffffffffffffffffffff60801b19909216919091179055604080518481526020810183905233917f737ead146cd1c9454ece00f9e3253eb9772c784c8502fa3b0ae15c3086f82440910160405180910390a28154612282906001600160a01b031684612752565b5050611903612998565b6122946125ba565b5f5160206150055f395f51905f525f6122ad8284612e7d565b6007810154909150600160601b90046001600160401b03165f8190036122e957604051638002d38360e01b815260048101859052602401610ef9565b6122f38482613154565b6122ff83858484613185565b6007820180546001600160a01b0319811690915560048401546001600160601b03918216915f9161233291849116614db8565b905061233d8161271b565b6004860180546bffffffffffffffffffffffff19166001600160601b03929092169190911790556040805183815260208101839052879133917f02f25270a4d87bea75db541cdfe559334a275b4a233520ed6c0a2429667cca949101611c5b565b5f6123a76125ba565b5f5160206150055f395f51905f5254600160e81b900460ff16156123de5760405163d93c066560e01b815260040160405180910390fd5b6123ec88878787878761364e565b5f8181527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90660205260409020909150612426908289613931565b6124485f5160206150055f395f51905f525b546001600160a01b031687612752565b6124625f5160206150055f395f51905f525b335f89612877565b611f4b612998565b5f6124825f5160206150055f395f51905f528461264d565b6006810180546001600160a01b0319166001600160a01b03851690811790915560405191925090339085907feb3575147bc015aff90e740cc83ab6ecebda93542c106e53b2cc80e3ca1114af905f90a4505050565b5f6112a66124e48361271b565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90e906139d7565b6115946125255f5160206150055f395f51905f5284612e7d565b8383613931565b5f6125356125ba565b5f5160206150055f395f51905f5254600160e81b900460ff161561256c5760405163d93c066560e01b815260040160405180910390fd5b61257a87878787878761364e565b90506125925f5160206150055f395f51905f52612438565b6125a85f5160206150055f395f51905f5261245a565b6125b0612998565b9695505050505050565b6125c2613a87565b6125ef60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613ac7565b565b8154600160e01b900460ff1615801561262457506001600160a01b0381165f90815260058301602052604090205460ff16155b1561159457604051636f8bf18b60e11b81526001600160a01b0382166004820152602401610ef9565b5f6126588383612e7d565b905060028154600160a01b900460ff166004811115612679576126796148dd565b146112a657805460405163a5d15e1f60e01b8152610ef9918491600160a01b90910460ff1690600401614e1e565b60018201546001600160601b03168110806126d557506001820154600160601b90046001600160601b031681115b1561159457600182015460405163a8cc372f60e01b8152600481018390526001600160601b038083166024830152600160601b9092049091166044820152606401610ef9565b5f6001600160601b0382111561274e576040516306dfcc6560e41b81526060600482015260248101839052604401610ef9565b5090565b6040516370a0823160e01b81523060048201525f906001600160a01b038416906370a0823190602401602060405180830381865afa158015612796573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127ba9190614eca565b90506127d16001600160a01b038416333085613ace565b6040516370a0823160e01b81523060048201525f9082906001600160a01b038616906370a0823190602401602060405180830381865afa158015612817573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061283b9190614eca565b6128459190614db8565b905082811461287157604051630ffb20d760e11b81526004810184905260248101829052604401610ef9565b50505050565b8354600160f01b900460ff161561287157600a8401546040516001600160a01b0385811660248301526044820185905260648201849052909116905f9060840160408051601f19818403018152919052602080820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b499144960e01b1790529091506129079062030d40614ef5565b6129149062030d40614d3b565b5a101561293457604051636eb14fc360e11b815260040160405180910390fd5b5f5f5f8351602085015f8762030d40f190508061298f57856001600160a01b03167f1284385a32da8a9c19b9aa182b64a1a8e14dfefd65d5f004405900a8b84259108560405161298691815260200190565b60405180910390a25b50505050505050565b6125ef5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006125e9565b5f8181526006830160205260408120908154600160a01b900460ff1660048111156129ef576129ef6148dd565b036112a6576040516307ecb40f60e51b815260048101839052602401610ef9565b612a1d8383836001613b04565b610e7f57604051635274afe760e01b81526001600160a01b0384166004820152602401610ef9565b5f63ffffffff82111561274e576040516306dfcc6560e41b81526020600482015260248101839052604401610ef9565b604080518082019091525f80825260208201526112a38383613b66565b5f6112a6612a9e613bd4565b8360405161190160f01b8152600281019290925260228201526042902090565b5f6001600160401b0382111561274e57604080516306dfcc6560e41b8152600481019190915260248101839052604401610ef9565b5f612afe8383612e7d565b905060028154600160a01b900460ff166004811115612b1f57612b1f6148dd565b14158015612b4a575060048154600160a01b900460ff166004811115612b4757612b476148dd565b14155b156112a657805460405163a5d15e1f60e01b8152610ef9918491600160a01b90910460ff1690600401614e1e565b6001600160a01b038516612b9f5760405163e99d5ac560e01b815260040160405180910390fd5b60408314612bcb57604051633844adf560e21b81526001600160a01b0386166004820152602401610ef9565b5f612bd96020828688614f14565b612be291614f3b565b90505f612bf28560208189614f14565b612bfb91614f3b565b9050612c078282613bdd565b1580612c4d5750604080516020808201859052818301849052825180830384018152606090920190925280519101206001600160a01b038816906001600160a01b031614155b15612c7657604051633844adf560e21b81526001600160a01b0388166004820152602401610ef9565b6001600160a01b0387165f90815260088a0160205260409020546001600160401b031615612cc257604051631d9b497f60e01b81526001600160a01b0388166004820152602401610ef9565b866001600160a01b0316612ce0612cd9338a611235565b8686613c34565b6001600160a01b031614612d0757604051638baa579f60e01b815260040160405180910390fd5b6040518060800160405280612d1b8a612abe565b6001600160401b031681526020015f6001600160401b031681526020015f6001600160401b031681526020015f63ffffffff16815250896008015f896001600160a01b03166001600160a01b031681526020019081526020015f205f820151815f015f6101000a8154816001600160401b0302191690836001600160401b031602179055506020820151815f0160086101000a8154816001600160401b0302191690836001600160401b031602179055506040820151815f0160106101000a8154816001600160401b0302191690836001600160401b031602179055506060820151815f0160186101000a81548163ffffffff021916908363ffffffff1602179055509050505f896006015f8a81526020019081526020015f20905087816001015f6101000a8154816001600160a01b0302191690836001600160a01b0316021790555082816003018190555081816004018190555050505050505050505050565b5f612e8883836129c2565b80549091506001600160a01b031633146112a65760405163cd60b71160e01b815233600482015260248101839052604401610ef9565b5f60028254600160a01b900460ff166004811115612ede57612ede6148dd565b149050801581612f0b575060048254600160a01b900460ff166004811115612f0857612f086148dd565b14155b15612f3957815460405163a5d15e1f60e01b8152610ef9918591600160a01b90910460ff1690600401614e1e565b600182015484546001600160601b03600160a01b9283900416915f91612f6a916001600160401b0391041642614d3b565b845460ff60a01b1916600160a01b17855560028501805467ffffffffffffffff1916426001600160401b03161790559050612fa481612abe565b8460020160086101000a8154816001600160401b0302191690836001600160401b03160217905550612fd586613cbf565b60058501805463ffffffff92909216600160a01b027fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff909216919091179055600486018054601890613037906001600160401b03600160c01b90910416614f58565b91906101000a8154816001600160401b0302191690836001600160401b0316021790555082156130ae57600486015461308590610d01908490600160601b90046001600160601b0316614db8565b86600401600c6101000a8154816001600160601b0302191690836001600160601b031602179055505b83546001600160a01b03811690869082907fd86dc5e51d5898dd3c6dd32fa012648d92c1310d3e7f149a8023c9800d3b5a189088906015906130ff90600160a81b90046001600160401b0316614d4e565b82546001600160401b039182166101009390930a83810292021916179091556040805191825242602083015281018690526060810187905260800160405180910390a3831561298f5761298f8782855f612877565b61315e8142101590565b6115945760405163104d109160e21b81526004810183905260248101829052604401610ef9565b5f838152600c85016020526040808220815160c081019092528054829060ff1660028111156131b6576131b66148dd565b60028111156131c7576131c76148dd565b8152815461ffff61010082041660208301526001600160401b0363010000008204811660408401526b01000000000000000000000082048116606084015273010000000000000000000000000000000000000090910416608082015260019091015460a09091015290505f81516002811115613245576132456148dd565b148061325e57508181604001516001600160401b031610155b156132695750612871565b60608101516001600160401b03164210156132af57606081015160405163b0b3386b60e01b8152600481018690526001600160401b039091166024820152604401610ef9565b6132bb85858584613cf8565b5050505050565b6001600160a01b0381165f9081526007830160205260409020548015610e7f5760405163dd7cc4cd60e01b81526001600160a01b038316600482015260248101829052604401610ef9565b60098301545f9061332f90600160401b90046001600160401b03166001614d3b565b90505f8184148061334b575060098501546001600160401b0316155b905080158061335f57506201000084840310155b156132bb5760405163621627e160e01b8152600481018590526024810184905260448101839052606401610ef9565b5f61339a848484613c34565b90506001600160a01b03811615806133c2575060028501546001600160a01b03828116911614155b156132bb57604051638baa579f60e01b815260040160405180910390fd5b5f84831461341a576040517fff633a3800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60038701546009880154600160801b90046001600160601b03165f805b8881101561355c575f5f8b8b8481811061345357613453614da4565b905060200201358a8a8581811061346c5761346c614da4565b9050602002013591509150838211158061348557508582115b156134a657604051632d655c0d60e11b815260048101839052602401610ef9565b6001600160401b038111156134d85760405163cb86334960e01b81526004810183905260248101829052604401610ef9565b808802968701969193508391858811156134f457505050613554565b5f83815260068f0160205260409020600281015461352790610d01908490600160801b90046001600160601b0316614d3b565b8160020160106101000a8154816001600160601b0302191690836001600160601b03160217905550505050505b600101613437565b505050509695505050505050565b6009840154600160801b90046001600160601b0316808211156135aa5760405163edc107c560e01b81526004810183905260248101829052604401610ef9565b6135b384612abe565b60098601805467ffffffffffffffff19166001600160401b03929092169190911790556135df83612abe565b6009860180546001600160401b0392909216600160401b026fffffffffffffffff00000000000000001990921691909117905561361f610d018383614db8565b8560090160106101000a8154816001600160601b0302191690836001600160601b031602179055505050505050565b5f5f5160206150055f395f51905f5261366781336125f1565b61367181336132c2565b61367b81886126a7565b60018101546004820154600160c01b9182900463ffffffff169190046001600160401b0316106136d257600181015460405163f740adbd60e01b8152600160c01b90910463ffffffff166004820152602401610ef9565b806003015f81546136e290614d8c565b91829055505f818152600683016020526040902080543360ff60a01b19167fffffffffffffffffffffff0000000000000000000000000000000000000000009091161774020000000000000000000000000000000000000000177fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff16600160a81b1781559092506137728861271b565b8160010160146101000a8154816001600160601b0302191690836001600160601b031602179055506137a382613cbf565b60028201805463ffffffff92909216600160e01b027bffffffffffffffffffffffffffffffffffffffffffffffffffffffff909216919091179055335f908152600783016020526040902083905561380082848b8a8a8a8a612b78565b60048201545f9061381b908a906001600160601b0316614d3b565b90506138268161271b565b6004840180546bffffffffffffffffffffffff19166001600160601b03928316179081905561386391610d01918c91600160601b90910416614d3b565b6004840180546001600160601b0392909216600160601b026bffffffffffffffffffffffff60601b19909216919091178082556018906138b3906001600160401b03600160c01b90910416614d4e565b91906101000a8154816001600160401b0302191690836001600160401b03160217905550838a6001600160a01b03167ffa3846dd9b52529c71d15d3003789ab9760a52de03ec0377da2be24a4899543b60018c858d8d3360405161391c96959493929190614f79565b60405180910390a35050509695505050505050565b306001600160a01b0382160361396557604051630bc2c5df60e11b81526001600160a01b0382166004820152602401610ef9565b6005830154604080516001600160a01b039283168152918316602083015283917f93ffb585e7973c0ac222596e87700081aee6cc8d1a58c6c328156489b0d2f754910160405180910390a260059290920180546001600160a01b0319166001600160a01b039093169290921790915550565b81545f9081816005811115613a34575f6139f084613ef6565b6139fa9085614db8565b5f888152602090209091508101546001600160601b039081169087161015613a2457809150613a32565b613a2f816001614d3b565b92505b505b5f613a4187878585614049565b90508015613a7b57613a6587613a58600184614db8565b5f91825260209091200190565b54600160601b90046001600160a01b0316611f4b565b5f979650505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156125ef57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b613adc8484848460016140a0565b61287157604051635274afe760e01b81526001600160a01b0385166004820152602401610ef9565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613b5a578383151615613b4e573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b604080518082019091525f8082526020820152825f018263ffffffff1681548110613b9357613b93614da4565b5f918252602091829020604080518082019091529101546001600160601b0381168252600160601b90046001600160a01b0316918101919091529392505050565b5f61101f61410d565b5f6401000003d01983101580613bf957506401000003d0198210155b15613c0557505f6112a6565b6401000003d01960076401000003d019856401000003d01987880909086401000003d019838409149392505050565b5f60418214613c4457505f613cb8565b5f83836040818110613c5857613c58614da4565b919091013560f81c915050601b811015613c7a57613c77601b82614fba565b90505b613cb18582613c8c60205f888a614f14565b613c9591614f3b565b613ca360406020898b614f14565b613cac91614f3b565b614180565b5090925050505b9392505050565b60098101545f906112a690613cf390613ce990600160401b90046001600160401b03166001614d3b565b63ffffffff614248565b612a45565b5f838152600c85016020526040812080547fffffffffff000000000000000000000000000000000000000000000000000000168155600101558154600160a01b900460ff16600282516002811115613d5257613d526148dd565b03613dc95782547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160f01b1783556002816004811115613d9757613d976148dd565b1480613db457506004816004811115613db257613db26148dd565b145b15613dc457613dc4858585612ebe565b613dfb565b6002816004811115613ddd57613ddd6148dd565b03613dfb57613dfb85858585608001516001600160401b0316614257565b5f613e1d8685856020015161ffff1686604001516001600160401b03166143bd565b600a870154909150613e4490610d01908390600160a01b90046001600160601b0316614d3b565b600a870180546001600160a01b0316600160a01b6001600160601b03938416021790556004870154604080518481525f6020820152919092169181019190915285907fac0c8be2061774c705c517af2a774ab5cb33a2d7fe7054dd4a2728433026029c9060600160405180910390a2847f94e57fd89eecb756154b29e43cbfe3b3a68861947672304eface5e2ea26be2d6845f0151604051613ee69190614fd3565b60405180910390a2505050505050565b5f60018211613f03575090565b816001600160801b8210613f1c5760809190911c9060401b5b600160401b8210613f325760409190911c9060201b5b6401000000008210613f495760209190911c9060101b5b620100008210613f5e5760109190911c9060081b5b6101008210613f725760089190911c9060041b5b60108210613f855760049190911c9060021b5b60048210613f915760011b5b600302600190811c90818581613fa957613fa9614ee1565b048201901c90506001818581613fc157613fc1614ee1565b048201901c90506001818581613fd957613fd9614ee1565b048201901c90506001818581613ff157613ff1614ee1565b048201901c9050600181858161400957614009614ee1565b048201901c9050600181858161402157614021614ee1565b048201901c905061404081858161403a5761403a614ee1565b04821190565b90039392505050565b5f5b81831015614098575f8581526020902083831660028585180401908101546001600160601b038681169116111561408457809250614092565b61408f816001614d3b565b93505b5061404b565b509392505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166140fc5783831516156140f0573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f6141376144d4565b61413f614503565b60408051602081019490945283019190915260608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156141b957505f9150600390508261423e565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561420a573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661423557505f92506001915082905061423e565b92505f91508190505b9450945094915050565b5f8282188284100282186112a3565b6001820154600160a01b90046001600160601b03166142796116a78342614d3b565b6005840180546001600160401b0392909216600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff909216919091179055825460ff60a01b19167404000000000000000000000000000000000000000017835560048501546142f990610d01908390600160601b90046001600160601b0316614db8565b6004860180546001600160601b0392909216600160601b026bffffffffffffffffffffffff60601b19909216919091179055825484907fd716c027b3dd610e4534df756848128bbb159a757724c17d89fcc4d0151b1f30908590601590614370906001600160401b03600160a81b90910416614d4e565b82546001600160401b039182166101009390930a8381029202191617909155604080519182525f60208301520160405180910390a282546132bb9086906001600160a01b0316835f612877565b5f5f5f6143ca8685614522565b90925090506127106143dc8684614fed565b6143e69190614ef5565b91506127106143f58683614fed565b6143ff9190614ef5565b905061440b8183614d3b565b600187015490935061443290610d01908490600160a01b90046001600160601b0316614db8565b6001870180546001600160a01b0316600160a01b6001600160601b0393841602179055600787015461446a91610d0191849116614db8565b6007870180546bffffffffffffffffffffffff19166001600160601b0392831617905560048801546144a291610d0191869116614db8565b60049790970180546bffffffffffffffffffffffff19166001600160601b039098169790971790965550949350505050565b5f6144f7604080518082019091526005815264526f6e646f60d81b602082015290565b80519060200120905090565b5f6144f76040805180820190915260018152603160f81b602082015290565b5f8060018454600160a01b900460ff166004811115614543576145436148dd565b14158061456357506002840154600160401b90046001600160401b031683105b15614580576001840154600160a01b90046001600160601b031691505b6007840154600160601b90046001600160401b03168310156145ac575060078301546001600160601b03165b9250929050565b6040518061024001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f6001600160a01b031681526020015f6001600160a01b031681526020015f6001600160a01b031681526020015f6001600160a01b03168152602001606081526020015f81526020015f81526020015f151581526020015f151581526020015f6004811115614660576146606148dd565b905290565b5f5f5f60608486031215614677575f5ffd5b833592506020840135915060408401358015158114614694575f5ffd5b809150509250925092565b5f602082840312156146af575f5ffd5b5035919050565b80356001600160a01b0381168114610fc7575f5ffd5b5f602082840312156146dc575f5ffd5b6112a3826146b6565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156147bc57603f19878603018452815180518652602081015160208701526001600160a01b0360408201511660408701526001600160a01b036060820151166060870152608081015160c0608088015261479960c08801826146e5565b60a092830151979092019690965294506020938401939190910190600101614739565b50929695505050505050565b5f5f604083850312156147d9575f5ffd5b6147e2836146b6565b91506147f0602084016146b6565b90509250929050565b5f5f6040838503121561480a575f5ffd5b50508035926020909101359150565b5f5f83601f840112614829575f5ffd5b5081356001600160401b0381111561483f575f5ffd5b6020830191508360208285010111156145ac575f5ffd5b5f5f5f5f5f5f6080878903121561486b575f5ffd5b8635955061487b602088016146b6565b945060408701356001600160401b03811115614895575f5ffd5b6148a189828a01614819565b90955093505060608701356001600160401b038111156148bf575f5ffd5b6148cb89828a01614819565b979a9699509497509295939492505050565b634e487b7160e01b5f52602160045260245ffd5b60058110614901576149016148dd565b9052565b6020815281516020820152602082015160408201526040820151606082015260608201516080820152608082015160a082015260a082015160c082015260c082015160e082015260e08201516101008201525f6101008301516149746101208401826001600160a01b03169052565b506101208301516001600160a01b038116610140840152506101408301516001600160a01b038116610160840152506101608301516001600160a01b038116610180840152506101808301516102406101a08401526149d76102608401826146e5565b90506101a08401516101c08401526101c08401516101e08401526101e0840151614a0661020085018215159052565b50610200840151801515610220850152506102208401516140986102408501826148f1565b5f5f83601f840112614a3b575f5ffd5b5081356001600160401b03811115614a51575f5ffd5b6020830191508360208260051b85010111156145ac575f5ffd5b5f5f5f5f5f5f5f60a0888a031215614a81575f5ffd5b87359650602088013595506040880135945060608801356001600160401b03811115614aab575f5ffd5b614ab78a828b01614a2b565b90955093505060808801356001600160401b03811115614ad5575f5ffd5b614ae18a828b01614a2b565b989b979a50959850939692959293505050565b60ff60f81b8816815260e060208201525f614b1260e08301896146e5565b8281036040840152614b2481896146e5565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614b79578351835260209384019390920191600101614b5b565b50909b9a5050505050505050505050565b5f5f5f5f5f5f5f5f5f60c08a8c031215614ba2575f5ffd5b8935985060208a0135975060408a0135965060608a01356001600160401b03811115614bcc575f5ffd5b614bd88c828d01614a2b565b90975095505060808a01356001600160401b03811115614bf6575f5ffd5b614c028c828d01614a2b565b90955093505060a08a01356001600160401b03811115614c20575f5ffd5b614c2c8c828d01614819565b915080935050809150509295985092959850929598565b5f5f5f5f5f5f5f60a0888a031215614c59575f5ffd5b614c62886146b6565b9650614c70602089016146b6565b95506040880135945060608801356001600160401b03811115614c91575f5ffd5b614c9d8a828b01614819565b90955093505060808801356001600160401b03811115614cbb575f5ffd5b614ae18a828b01614819565b5f5f60408385031215614cd8575f5ffd5b823591506147f0602084016146b6565b5f5f5f5f5f5f60808789031215614cfd575f5ffd5b614d06876146b6565b95506020870135945060408701356001600160401b03811115614895575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b808201808211156112a6576112a6614d27565b5f6001600160401b0382166001600160401b038103614d6f57614d6f614d27565b60010192915050565b634e487b7160e01b5f52604160045260245ffd5b5f60018201614d9d57614d9d614d27565b5060010190565b634e487b7160e01b5f52603260045260245ffd5b818103818111156112a6576112a6614d27565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160401b0384168152604060208201525f614e15604083018486614dcb565b95945050505050565b82815260408101613cb860208301846148f1565b5f63ffffffff821663ffffffff8103614d6f57614d6f614d27565b5f6001600160fb1b03831115614e61575f5ffd5b8260051b80858437919091019392505050565b8183525f6001600160fb1b03831115614e8b575f5ffd5b8260051b80836020870137939093016020019392505050565b604081525f614eb7604083018688614e74565b8281036020840152611f4b818587614e74565b5f60208284031215614eda575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f82614f0f57634e487b7160e01b5f52601260045260245ffd5b500490565b5f5f85851115614f22575f5ffd5b83861115614f2e575f5ffd5b5050820193919092039150565b803560208310156112a6575f19602084900360031b1b1692915050565b5f6001600160401b03821680614f7057614f70614d27565b5f190192915050565b86815285602082015284604082015260a060608201525f614f9e60a083018587614dcb565b90506001600160a01b0383166080830152979650505050505050565b60ff81811683821601908111156112a6576112a6614d27565b6020810160038310614fe757614fe76148dd565b91905290565b80820281158282048414176112a6576112a6614d2756fec2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b9006080604052348015600e575f5ffd5b5060156019565b60c9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161560685760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161460c65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b614bc7806100d65f395ff3fe608060405234801561000f575f5ffd5b5060043610610351575f3560e01c806384b0196e116101be578063bfd6fc3f116100fe578063d13f90b41161009e578063e203fac811610079578063e203fac81461082b578063eafa37071461083e578063f580ffcb14610851578063fccc281314610864575f5ffd5b8063d13f90b4146107fc578063d4af96d01461080f578063d802e8ba14610818575f5ffd5b8063cd510c76116100d9578063cd510c76146107bb578063ce5494bb146107c3578063d11d0681146107d6578063d1268dc0146107e9575f5ffd5b8063bfd6fc3f1461066b578063ca31fb9f1461067e578063cd15b2a5146107a8575f5ffd5b806393f39c9011610169578063aa15af6a11610144578063aa15af6a146105f8578063b536887a1461060b578063b78542491461061e578063bf7e214f14610627575f5ffd5b806393f39c90146105e257806394e93026146105ea5780639a1f2fef146103c0575f5ffd5b806388f85f101161019957806388f85f10146105a45780638f506012146105ae5780638fb36037146105c1575f5ffd5b806384b0196e1461056c5780638626af55146105875780638688f6b014610591575f5ffd5b806357fa1c61116102945780637613bd2f116102345780637e086a171161020f5780637e086a17146105355780637e55a1eb1461053e5780637fdcaafb146105515780638456cb5914610564575f5ffd5b80637613bd2f146104c85780637a9e5e4b146104d15780637c72887c146104e4575f5ffd5b806367eda79b1161026f57806367eda79b1461046b57806369c29125146104115780636f99f15c1461047e5780637360b370146104b5575f5ffd5b806357fa1c611461042e57806358dd6c15146104385780636352a8a61461044b575f5ffd5b806332d76d09116102ff5780634616283a116102da5780634616283a146103f65780634717349414610400578063523387341461041157806353d6fd591461041b575f5ffd5b806332d76d09146103ca5780633cd4effa146103dd5780633f4ba83a146103ee575f5ffd5b80632262eb741161032f5780632262eb74146103905780632288c838146103ad5780632e6e630d146103c0575f5ffd5b8063052d9e7e14610355578063178c2c831461036a5780631a7cd8821461037d575b5f5ffd5b610368610363366004614290565b61086d565b005b6103686103783660046142a9565b6108f2565b61036861038b3660046142df565b610b32565b61039a62030d4081565b6040519081526020015b60405180910390f35b6103686103bb366004614309565b610cdd565b61039a62278d0081565b61039a6103d836600461434e565b610cfd565b61039a69152d02c7e14af680000081565b610368610e50565b61039a6276a70081565b61039a69043c33c193756480000081565b61039a6201518081565b6103686104293660046143da565b610ede565b61039a6212750081565b61036861044636600461444a565b610f8b565b61045e6104593660046142a9565b61108e565b6040516103a491906144df565b6103686104793660046142a9565b61117d565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90a54600160a01b90046001600160601b031661039a565b6103686104c33660046142a9565b611304565b61039a6101f481565b6103686104df366004614548565b611411565b6105256104f23660046142a9565b5f9081527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90d602052604090205460ff1690565b60405190151581526020016103a4565b61039a6107d081565b61036861054c366004614563565b6114bc565b61036861055f366004614548565b61156d565b610368611619565b6105746116a8565b6040516103a497969594939291906145d8565b61039a621baf8081565b61039a61059f36600461466e565b611714565b61039a62093a8081565b6103686105bc3660046146a5565b61178f565b6105c9611819565b6040516001600160e01b031990911681526020016103a4565b61039a606481565b61039a6602b4201eac900081565b6103686106063660046142a9565b611862565b6103686106193660046142a9565b611896565b61039a61138881565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b03165b6040516001600160a01b0390911681526020016103a4565b6103686106793660046142a9565b6118a8565b61073e6040805160c080820183525f80835260208084018290528385018290526060808501839052608080860184905260a095860193909352855193840186527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90b546001600160a01b0381168552600160a01b810461ffff90811693860193909352600160b01b8104831696850196909652600160c01b8604821690840152600160d01b85041690820152600160e01b90920463ffffffff169082015290565b6040516103a491905f60c0820190506001600160a01b03835116825261ffff602084015116602083015261ffff604084015116604083015261ffff606084015116606083015261ffff608084015116608083015263ffffffff60a08401511660a083015292915050565b6103686107b63660046142a9565b6118ba565b61039a6118f8565b6103686107d1366004614548565b6119fb565b6103686107e4366004614548565b611cad565b6103686107f73660046142a9565b611d6c565b61036861080a366004614709565b611d7e565b61039a6109c481565b610368610826366004614756565b611f59565b61039a610839366004614776565b612084565b61039a61084c3660046147a5565b6120d7565b61036861085f3660046142a9565b612133565b61065361dead81565b610879335b5f36612145565b5f516020614b875f395f51905f5280547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160e01b8315908102919091179091556040805191158252517f9d1749bd4eb18cf13b7c30dd998926aaf378a23b0574aded3464483c126a53de9181900360200190a150565b6108fa6122a8565b5f516020614b875f395f51905f5254600160e81b900460ff16156109315760405163d93c066560e01b815260040160405180910390fd5b5f516020614b875f395f51905f525f61094a82846122db565b905060048154600160a01b900460ff16600481111561096b5761096b6144b7565b146109a257805460405163a5d15e1f60e01b8152610999918591600160a01b90910460ff16906004016147e6565b60405180910390fd5b6005810154600160c01b90046001600160401b03164210156109f5576005810154604051639919672560e01b815260048101859052600160c01b9091046001600160401b03166024820152604401610999565b6001810154815460ff60a01b19167402000000000000000000000000000000000000000017825560048301546001600160601b03600160a01b909204821691610a5091610a4b918491600160601b90041661481e565b612322565b6004840180546001600160601b0392909216600160601b0277ffffffffffffffffffffffff00000000000000000000000019909216919091179055815484907fd716c027b3dd610e4534df756848128bbb159a757724c17d89fcc4d0151b1f30908490601590610ad0906001600160401b03600160a81b90910416614831565b82546001600160401b039182166101009390930a838102920219161790915560408051918252602082018590520160405180910390a2610b1283335f84612359565b505050610b2f6122d95f5f516020614ba75f395f51905f526122d3565b50565b610b3b33610872565b610b436122a8565b6001600160a01b038216610b6a5760405163e99d5ac560e01b815260040160405180910390fd5b306001600160a01b03831603610b9e57604051630bc2c5df60e11b81526001600160a01b0383166004820152602401610999565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b909545f516020614b875f395f51905f5290600160801b90046001600160601b031680831115610c0a5760405163edc107c560e01b81526004810184905260248101829052604401610999565b610c17610a4b848361485b565b6009830180546001600160601b0392909216600160801b027fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff9092169190911790556001600160a01b0384167f53c06453f29715e3504ca0d5210db6e84a5320126cdee2fb92438fe54530812d84610c8f818561485b565b6040805192835260208301919091520160405180910390a28154610cbd906001600160a01b03168585612465565b5050610cd96122d95f5f516020614ba75f395f51905f526122d3565b5050565b610ce633610872565b610b2f610cf836839003830183614892565b61249a565b5f610d066122a8565b5f516020614b875f395f51905f528235843503610d365760405163f6956d9960e01b815260040160405180910390fd5b5f610d5a82610d488a8a8a8a356120d7565b610d55602089018961493c565b612762565b90505f610d6e83610d488b8b8b8a356120d7565b805183519192506001600160401b03918216911614610da05760405163f6956d9960e01b815260040160405180910390fd5b8151604080518b81526001600160401b038b811660208301528a81168284015289356060830152883560808301529151339392909216917fd4d37854d1cd5004c42ada8830060b8bfc61782bd9e624625c24b3fba3223e9d9181900360a00190a3610e0c838383612884565b93508315610e2a578254610e2a906001600160a01b03163386612465565b505050610e476122d95f5f516020614ba75f395f51905f526122d3565b95945050505050565b610e5933610872565b5f516020614b875f395f51905f5254600160e81b900460ff16610e8f57604051638dfc202b60e01b815260040160405180910390fd5b5f516020614b875f395f51905f52805460ff60e81b191690556040513381527f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa906020015b60405180910390a1565b610ee733610872565b6001600160a01b038216610f0e5760405163e99d5ac560e01b815260040160405180910390fd5b6001600160a01b0382165f8181527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b9056020908152604091829020805460ff191685151590811790915591519182527ff6019ec0a78d156d249a1ec7579e2321f6ac7521d6e1d2eacf90ba4a184dcceb910160405180910390a25050565b841580610f9a575062278d0085115b15610fbb5760405163f625b5a360e01b815260048101869052602401610999565b5f516020614b875f395f51905f52610fe181610fda8a8a8a8a8a611714565b8585612a81565b5f610fec8289612ada565b905060028154600160a01b900460ff16600481111561100d5761100d6144b7565b1461103b57805460405163a5d15e1f60e01b8152610999918a91600160a01b90910460ff16906004016147e6565b600b8201545f9061105d908490600190600160c01b900461ffff168d8a612b28565b905061106888612c0a565b6001600160401b03166080820152611082838a838a612c3f565b50505050505050505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f8281527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90c602052604090819020815160c081019092528054829060ff16600281111561110e5761110e6144b7565b600281111561111f5761111f6144b7565b8152815461ffff61010082041660208301526001600160401b0363010000008204811660408401526b010000000000000000000000820481166060840152600160981b90910416608082015260019091015460a09091015292915050565b6111856122a8565b5f8181527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90c6020526040808220815160c0810190925280545f516020614b875f395f51905f5293929190829060ff1660028111156111e5576111e56144b7565b60028111156111f6576111f66144b7565b8152815461ffff61010082041660208301526001600160401b0363010000008204811660408401526b010000000000000000000000820481166060840152600160981b90910416608082015260019091015460a09091015290505f81516002811115611264576112646144b7565b0361128557604051633eff17c960e21b815260048101849052602401610999565b60608101516001600160401b03164210156112cb57606081015160405163473e7f6360e01b8152600481018590526001600160401b039091166024820152604401610999565b5f83815260068301602052604090206112e8908390859084612e42565b5050610b2f6122d95f5f516020614ba75f395f51905f526122d3565b61130d33610872565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b909545f516020614b875f395f51905f52905f90611354906001600160401b0316600161497e565b60098301805467ffffffffffffffff19166001600160401b038316179055905061137d83612c0a565b6009830180546fffffffffffffffff00000000000000001916600160401b6001600160401b0393841602179055600283015460408051868152602081018790525f91810191909152600160a01b9091046001600160601b03166060820152908216907f57f14bf0f24025b2c737413d121021e1a6ede039533e1215eda6f20002baf0a19060800160405180910390a2505050565b336114437ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b03161461147e5760405162d1953b60e31b81526001600160a01b0382166004820152602401610999565b816001600160a01b03163b5f036114b3576040516361798f2f60e11b81526001600160a01b0383166004820152602401610999565b610cd982613025565b6114c533610872565b6114cd6122a8565b5f8190036114ee57604051631555173160e11b815260040160405180910390fd5b5f5f516020614b875f395f51905f529050837f5fbf9938410444450dde84b41a575c65a3c0637c6244f9aaa7fcc790ea08c60184846040516115319291906149c5565b60405180910390a261154d81856115488488612ada565b613098565b506115686122d95f5f516020614ba75f395f51905f526122d3565b505050565b61157633610872565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90a546040515f516020614b875f395f51905f52916001600160a01b03848116929116907fd63e3adee337e0df94bf895be1c5140a7a1ddc93eaea5d7458e5368a8ff624c5905f90a3600a810180546001600160a01b0319166001600160a01b03939093169283179055805460ff60f01b1916911515600160f01b02919091179055565b61162233610872565b5f516020614b875f395f51905f5254600160e81b900460ff16156116595760405163d93c066560e01b815260040160405180910390fd5b5f516020614b875f395f51905f52805460ff60e81b1916600160e81b1790556040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890602001610ed4565b5f6060805f5f5f60606116d3604080518082019091526005815264526f6e646f60d81b602082015290565b60408051808201825260018152603160f81b60208083019190915282515f808252918101909352600f60f81b9b939a50909850469750309650945092509050565b604080517f80677a4999fea2132ea1d74aa350daeabb6a03f50d93d6891c9e497ab9ce08ef6020820152908101869052606081018590526080810184905260a0810183905260c081018290525f906117859060e0015b6040516020818303038152906040528051906020012061332e565b9695505050505050565b5f516020614b875f395f51905f526117ad81610fda89898989612084565b6117b78187612ada565b54600160f01b900460ff16156117e357604051631f5f74a760e11b815260048101879052602401610999565b611810818761180a84600286600b015f01601a9054906101000a900461ffff168d8b612b28565b88612c3f565b50505050505050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080545f9190600160a01b900460ff16611853575f61185c565b638fb3603760e01b5b91505090565b61186b33610872565b610b2f815f516020614b875f395f51905f5260010154600160601b90046001600160601b031661335a565b61189f33610872565b610b2f816134f8565b6118b133610872565b610b2f8161361c565b6118c333610872565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90154610b2f906001600160601b03168261335a565b5f6119016122a8565b507fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90a54600160a01b90046001600160601b03165f516020614b875f395f51905f525f82900361196357604051630e5a744960e41b815260040160405180910390fd5b600b8101546001600160a01b03168061197b575061dead5b600a820180546001600160a01b03908116909155604051848152908216907f49b14a815832dd8b5343f02508a32e290d1f8cd5ba0aae5ee22eea40b33ace659060200160405180910390a281546119dc906001600160a01b03168285612465565b50506119f86122d95f5f516020614ba75f395f51905f526122d3565b90565b60025f611a066136e9565b8054909150600160401b900460ff1680611a2d575080546001600160401b03808416911610155b15611a4b5760405163f92ee8a960e01b815260040160405180910390fd5b805468ffffffffffffffffff19166001600160401b03831617600160401b1781555f611a815f516020614b875f395f51905f5290565b90506001600160a01b0384161580611aa1575080546001600160a01b0316155b15611abf5760405163e99d5ac560e01b815260040160405180910390fd5b611ac884613711565b8054611af090611aeb90600160a01b90046001600160401b031662015180613722565b6134f8565b611af8613734565b60015b81600301548111611bf0575f818152600683016020526040902060028154600160a01b900460ff166004811115611b3457611b346144b7565b14611b3f5750611be0565b60018101546004840180546001600160601b03600160a01b909304831692600c91611b73918591600160601b9004166149e0565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555082600401601881819054906101000a90046001600160401b0316611bba90614831565b91906101000a8154816001600160401b0302191690836001600160401b03160217905550505b611be9816149ff565b9050611afb565b507fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f0330054815460ff9091161515600160e81b0260ff60e81b1990911617815560028101546001600160a01b031615611c5a576002810154611c5a9082906001600160a01b03166137d2565b50805468ff0000000000000000191681556040516001600160401b03831681527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2906020015b60405180910390a1505050565b611cb633610872565b6001600160a01b038116611cdd5760405163e99d5ac560e01b815260040160405180910390fd5b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b902546040515f516020614b875f395f51905f52916001600160a01b03848116929116907f4046c3756ed692546cdd3afbda478daeb7b19dfd83ea1c5df4321b5720a16b45905f90a36002810180546001600160a01b0319166001600160a01b038416179055610cd981836137d2565b611d7533610872565b610b2f816137e9565b60025f611d896136e9565b8054909150600160401b900460ff1680611db0575080546001600160401b03808416911610155b15611dce5760405163f92ee8a960e01b815260040160405180910390fd5b805468ffffffffffffffffff19166001600160401b03831617600160401b1781556001600160a01b0387161580611e0c57506001600160a01b038616155b15611e2a5760405163e99d5ac560e01b815260040160405180910390fd5b5f866001600160a01b03166318160ddd6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611e67573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e8b9190614a17565b90506001600160601b03811115611eb8576040516366900aa360e01b815260048101829052602401610999565b611ec188613711565b5f516020614b875f395f51905f5280546001600160a01b0319166001600160a01b038916179055611ef2868661335a565b611efb846134f8565b611f03613734565b50805468ff0000000000000000191681556040516001600160401b03831681527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a150505050505050565b611f6233610872565b5f8281527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90c60205260408120805490919060ff166002811115611fa757611fa76144b7565b03611fc857604051633eff17c960e21b815260048101849052602401610999565b81816001015414611ffc57600181015460405163747e9c7b60e11b8152610999918591600401918252602082015260400190565b5f8381527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90c602052604080822080547fffffffffff000000000000000000000000000000000000000000000000000000168155600101829055513391859185917ffa0f8dbc74f6111f82e69e165c1e4494f06b3d0f1663984f424599539aa9c66591a4505050565b604080517fb244c2f6fe9be9026599ab5c9b05fc34a8ace37d5712ae40fc725f207d9ff82f6020820152908101859052606081018490526080810183905260a081018290525f90610e479060c00161176a565b604080517f981f29f994888301c8e0d785fb423a10065c290ab787be2a43e24bbc7ef45b2c60208201529081018590526001600160401b0380851660608301528316608082015260a081018290525f90610e479060c00161176a565b61213c33610872565b610b2f816138d9565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005f806121b961219c7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b87306121ab60045f8a8c614a2e565b6121b491614a55565b6139b0565b91509150816122a05763ffffffff81161561227d57825460ff60a01b1916600160a01b1783556122107ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b815260040161223f93929190614a8d565b5f604051808303815f87803b158015612256575f5ffd5b505af1158015612268573d5f5f3e3d5ffd5b5050845460ff60a01b19168555506122a09050565b60405162d1953b60e31b81526001600160a01b0387166004820152602401610999565b505050505050565b6122bf5f516020614ba75f395f51905f525c613a42565b6122d960015f516020614ba75f395f51905f525b90613a60565b565b5f6122e68383612ada565b80549091506001600160a01b0316331461231c5760405163cd60b71160e01b815233600482015260248101839052604401610999565b92915050565b5f6001600160601b03821115612355576040516306dfcc6560e41b81526060600482015260248101839052604401610999565b5090565b8354600160f01b900460ff161561245f57600a8401546040516001600160a01b0385811660248301526044820185905260648201849052909116905f9060840160408051601f19818403018152919052602080820180516001600160e01b031663b499144960e01b1790529091506123d49062030d40614aaf565b6123e19062030d4061481e565b5a101561240157604051636eb14fc360e11b815260040160405180910390fd5b5f5f5f8351602085015f8762030d40f190508061181057856001600160a01b03167f1284385a32da8a9c19b9aa182b64a1a8e14dfefd65d5f004405900a8b84259108560405161245391815260200190565b60405180910390a25050505b50505050565b6124728383836001613a67565b61156857604051635274afe760e01b81526001600160a01b0384166004820152602401610999565b5f611388826020015161ffff16111580156124bf57506109c4826040015161ffff1611155b80156124d557506101f4826060015161ffff1611155b80156124eb57506107d0826080015161ffff1611155b90505f620151808360a0015163ffffffff16101580156125185750621275008360a0015163ffffffff1611155b801561254f57505f516020614b875f395f51905f525460a0840151600160a01b9091046001600160401b031663ffffffff90911611155b905081158061255c575080155b1561257a57604051630f83b2cf60e41b815260040160405180910390fd5b8251306001600160a01b03909116036125b4578251604051630bc2c5df60e11b81526001600160a01b039091166004820152602401610999565b825f516020614b875f395f51905f528151600b91909101805460208401516040808601516060870151608088015160a09098015163ffffffff16600160e01b026001600160e01b0361ffff998a16600160d01b021679ffffffffffffffffffffffffffffffffffffffffffffffffffff928a16600160c01b027fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff948b16600160b01b02949094167fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff9a909616600160a01b027fffffffffffffffffffff000000000000000000000000000000000000000000009097166001600160a01b0390991698909817959095179790971692909217919091179490941692909217919091179055517f534728fb0457e1b3fa4997b0cca6ea41085cd40682f1168feed643458784982a90611ca09085905f60c0820190506001600160a01b03835116825261ffff602084015116602083015261ffff604084015116604083015261ffff606084015116606083015261ffff608084015116608083015263ffffffff60a08401511660a083015292915050565b604080516080810182525f808252602082018190529181018290526060810182905290612790858585613ac9565b90506001600160a01b0381166127b957604051638baa579f60e01b815260040160405180910390fd5b6001600160a01b0381165f9081526008870160209081526040808320815160808101835290546001600160401b038082168352600160401b82048116948301859052600160801b82041692820192909252600160c01b90910463ffffffff16606082015293501580159061283a575060408301516001600160401b03164210155b83519091506001600160401b031615806128515750805b1561287a57604051635014b04960e11b81526001600160a01b0383166004820152602401610999565b5050949350505050565b81515f906001600160401b03168161289c8683612ada565b8054909150600160e81b900460ff16156128cc576040516314430df360e21b815260048101839052602401610999565b6128d68183613b52565b805460ff60e81b1916600160e81b17815560028154600160a01b900460ff166004811115612906576129066144b7565b148061292e575060048154600160a01b900460ff16600481111561292c5761292c6144b7565b145b1561293e5761293e868383613098565b600b8601545f9061295e9088908490600160a01b900461ffff1642613b8f565b600683015460608801519192505f9163ffffffff908116600160e01b909204161480156129a357506006830154606087015163ffffffff908116600160e01b90920416145b905080156129d657600b880154612710906129c990600160b01b900461ffff1684614ace565b6129d39190614aaf565b94505b600a880154612a069086906129fc908590600160a01b90046001600160601b031661481e565b610a4b919061485b565b600a890180546001600160a01b0316600160a01b6001600160601b039384160217905560048901546040805185815260208101899052919092169181019190915284907fac0c8be2061774c705c517af2a774ab5cb33a2d7fe7054dd4a2728433026029c9060600160405180910390a2505050509392505050565b5f612a8d848484613ac9565b90506001600160a01b0381161580612ab5575060028501546001600160a01b03828116911614155b15612ad357604051638baa579f60e01b815260040160405180910390fd5b5050505050565b5f8181526006830160205260408120908154600160a01b900460ff166004811115612b0757612b076144b7565b0361231c576040516307ecb40f60e51b815260048101839052602401610999565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915281421115612b8457604051634b2d84db60e01b81526004810184905260248101839052604401610999565b6040518060c00160405280866002811115612ba157612ba16144b7565b815261ffff86166020820152426001600160401b0381166040830152600b890154606090920191612be891612be391600160e01b900463ffffffff169061481e565b612c0a565b6001600160401b031681525f6020820152604001849052905095945050505050565b5f6001600160401b0382111561235557604080516306dfcc6560e41b8152600481019190915260248101839052604401610999565b60a08201515f818152600d8601602052604090205460ff1615612c7857604051632797e13560e01b815260048101829052602401610999565b5f848152600c8601602052604081205460ff166002811115612c9c57612c9c6144b7565b14612cbd576040516307830b0360e31b815260048101859052602401610999565b612cd0612cca8686612ada565b85613b52565b5f818152600d8601602090815260408083208054600160ff199182168117909255888552600c8a0190935292208551815487949293919284929190911690836002811115612d2057612d206144b7565b02179055506020820151815460408085015160608087015160808801516affffffffffffffffffff001990951661010061ffff909716969096026affffffffffffffff00000019169590951763010000006001600160401b0393841602177fffffffffff00000000000000000000000000000000ffffffffffffffffffffff166b010000000000000000000000958316959095027fffffffffff0000000000000000ffffffffffffffffffffffffffffffffffffff1694909417600160981b919093160291909117835560a0909301516001909201919091558451908501519151869284927f182e01559f4b7d59fd3111067b1af51628ab21932e65b8fe046cd1601c76493a92612e3392908890614ae5565b60405180910390a35050505050565b5f838152600c85016020526040812080547fffffffffff000000000000000000000000000000000000000000000000000000168155600101558154600160a01b900460ff16600282516002811115612e9c57612e9c6144b7565b03612ef857825460ff60f01b1916600160f01b1783556002816004811115612ec657612ec66144b7565b1480612ee357506004816004811115612ee157612ee16144b7565b145b15612ef357612ef3858585613098565b612f2a565b6002816004811115612f0c57612f0c6144b7565b03612f2a57612f2a85858585608001516001600160401b0316613ca6565b5f612f4c8685856020015161ffff1686604001516001600160401b0316613b8f565b600a870154909150612f7390610a4b908390600160a01b90046001600160601b031661481e565b600a870180546001600160a01b0316600160a01b6001600160601b03938416021790556004870154604080518481525f6020820152919092169181019190915285907fac0c8be2061774c705c517af2a774ab5cb33a2d7fe7054dd4a2728433026029c9060600160405180910390a2847f94e57fd89eecb756154b29e43cbfe3b3a68861947672304eface5e2ea26be2d6845f01516040516130159190614b0d565b60405180910390a2505050505050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080546001600160a01b0383166001600160a01b03199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b5f60028254600160a01b900460ff1660048111156130b8576130b86144b7565b1490508015816130e5575060048254600160a01b900460ff1660048111156130e2576130e26144b7565b14155b1561311357815460405163a5d15e1f60e01b8152610999918591600160a01b90910460ff16906004016147e6565b600182015484546001600160601b03600160a01b9283900416915f91613144916001600160401b039104164261481e565b845460ff60a01b1916600160a01b17855560028501805467ffffffffffffffff1916426001600160401b0316179055905061317e81612c0a565b8460020160086101000a8154816001600160401b0302191690836001600160401b031602179055506131af86613e15565b60058501805463ffffffff92909216600160a01b027fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff909216919091179055600486018054601890613211906001600160401b03600160c01b90910416614b1b565b91906101000a8154816001600160401b0302191690836001600160401b03160217905550821561328857600486015461325f90610a4b908490600160601b90046001600160601b031661485b565b86600401600c6101000a8154816001600160601b0302191690836001600160601b031602179055505b83546001600160a01b03811690869082907fd86dc5e51d5898dd3c6dd32fa012648d92c1310d3e7f149a8023c9800d3b5a189088906015906132d990600160a81b90046001600160401b0316614831565b82546001600160401b039182166101009390930a83810292021916179091556040805191825242602083015281018690526060810187905260800160405180910390a38315611810576118108782855f612359565b5f61231c61333a613e49565b8360405161190160f01b8152600281019290925260228201526042902090565b81158061336657508082115b8061337757506001600160601b0381115b1561339f57604051635bfc1a8360e01b81526004810183905260248101829052604401610999565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b901545f516020614b875f395f51905f52906001600160601b03168314613428576001810154604080516001600160601b039092168252602082018590527fd34dad74ebc3df4221194d127ae35dd45fdab99cd3ba170453b8b8cb10867e9a910160405180910390a15b6001810154600160601b90046001600160601b0316821461349257600181015460408051600160601b9092046001600160601b03168252602082018490527fa5e5ecade6efb914b8d04f7b15363a2df598e7204d510583167f8b069878143c910160405180910390a15b61349b83612322565b6001820180546bffffffffffffffffffffffff19166001600160601b03929092169190911790556134cb82612322565b81600101600c6101000a8154816001600160601b0302191690836001600160601b03160217905550505050565b5f62015180821015801561353a57507fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90b54600160e01b900463ffffffff168210155b905080158061354b57506276a70082115b1561356c5760405163ab54df2560e01b815260048101839052602401610999565b7f861a52a700a90d85d13aba8ad51500f19619d5601cda04c7342b12641209a6995f516020614b875f395f51905f525460408051600160a01b9092046001600160401b03168252602082018590520160405180910390a16135cc82612c0a565b5f516020614b875f395f51905f5280546001600160401b0392909216600160a01b027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff9092169190911790555050565b62278d0081111561364357604051630e64b87160e31b815260048101829052602401610999565b7faa7a023913f52f3f9f280163bf1cb5deb80f9685791bb1b4371bfcfd37ab3ad05f516020614b875f395f51905f526001015460408051600160e01b90920463ffffffff168252602082018490520160405180910390a16136a381613e57565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b901805463ffffffff92909216600160e01b026001600160e01b0390921691909117905550565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0061231c565b613719613e87565b610b2f81613eac565b5f8282188284110282185b9392505050565b61373e60646137e9565b61374a6201518061361c565b61375a6602b4201eac90006138d9565b6040805160c0810182525f81526101f4602082018190526103e8928201929092526064606082015260808101919091526122d99060a081016137c56137c062093a805f516020614b875f395f51905f5254600160a01b90046001600160401b0316613ebd565b613e57565b63ffffffff16905261249a565b61245f6137de43612322565b600e84019083613ecc565b8015806137f9575063ffffffff81115b1561381a57604051635e12d23d60e01b815260048101829052602401610999565b7ff94a4c83443d16208b5a88e073fbb2adc770de614e45485e8c02757268f38e035f516020614b875f395f51905f526001015460408051600160c01b90920463ffffffff168252602082018490520160405180910390a161387a81613e57565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b901805463ffffffff92909216600160c01b027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff90921691909117905550565b6001600160601b0381111561390457604051634e93465960e01b815260048101829052602401610999565b7ff67f33e8589d3ea0356303c0f9a8e764873692159f777ff79e4fc523d389dfcd5f516020614b875f395f51905f526002015460408051600160a01b9092046001600160601b03168252602082018490520160405180910390a161396781612322565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90280546001600160601b0392909216600160a01b026001600160a01b0390921691909117905550565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15613a38575f516020805191945081901c150291505b5094509492505050565b156122d957604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613abd578383151615613ab1573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f60418214613ad957505f61372d565b5f83836040818110613aed57613aed614b3c565b919091013560f81c915050601b811015613b0f57613b0c601b82614b50565b90505b613b468582613b2160205f888a614a2e565b613b2a91614b69565b613b3860406020898b614a2e565b613b4191614b69565b613ee6565b50909695505050505050565b5f5f613b5e8442613fae565b9092509050613b6d818361481e565b5f0361245f57604051634ded8d5f60e11b815260048101849052602401610999565b5f5f5f613b9c8685613fae565b9092509050612710613bae8684614ace565b613bb89190614aaf565b9150612710613bc78683614ace565b613bd19190614aaf565b9050613bdd818361481e565b6001870154909350613c0490610a4b908490600160a01b90046001600160601b031661485b565b6001870180546001600160a01b0316600160a01b6001600160601b03938416021790556007870154613c3c91610a4b9184911661485b565b6007870180546bffffffffffffffffffffffff19166001600160601b039283161790556004880154613c7491610a4b9186911661485b565b60049790970180546bffffffffffffffffffffffff19166001600160601b039098169790971790965550949350505050565b6001820154600160a01b90046001600160601b0316613cc8612be3834261481e565b6005840180546001600160401b0392909216600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff909216919091179055825460ff60a01b1916740400000000000000000000000000000000000000001783556004850154613d4890610a4b908390600160601b90046001600160601b031661485b565b6004860180546001600160601b0392909216600160601b0277ffffffffffffffffffffffff00000000000000000000000019909216919091179055825484907fd716c027b3dd610e4534df756848128bbb159a757724c17d89fcc4d0151b1f30908590601590613dc8906001600160401b03600160a81b90910416614831565b82546001600160401b039182166101009390930a8381029202191617909155604080519182525f60208301520160405180910390a28254612ad39086906001600160a01b0316835f612359565b60098101545f9061231c906137c090613e3f90600160401b90046001600160401b0316600161481e565b63ffffffff613ebd565b5f613e5261403f565b905090565b5f63ffffffff821115612355576040516306dfcc6560e41b81526020600482015260248101839052604401610999565b613e8f6140b2565b6122d957604051631afcd79f60e31b815260040160405180910390fd5b613eb4613e87565b610b2f81613025565b5f82821882841002821861372d565b5f80613ed98585856140cb565b915091505b935093915050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613f1f57505f91506003905082613fa4565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613f70573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613f9b57505f925060019150829050613fa4565b92505f91508190505b9450945094915050565b5f8060018454600160a01b900460ff166004811115613fcf57613fcf6144b7565b141580613fef57506002840154600160401b90046001600160401b031683105b1561400c576001840154600160a01b90046001600160601b031691505b6007840154600160601b90046001600160401b0316831015614038575060078301546001600160601b03165b9250929050565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f61406961422e565b61407161425d565b60408051602081019490945283019190915260608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f6140bb6136e9565b54600160401b900460ff16919050565b82545f90819080156141d3575f6140f4876140e760018561485b565b5f91825260209091200190565b80549091506001600160601b0380821691600160601b90046001600160a01b031690881682111561413857604051632520601d60e01b815260040160405180910390fd5b876001600160601b0316826001600160601b0316036141745782546001600160601b0316600160601b6001600160a01b038916021783556141c5565b604080518082019091526001600160601b03808a1682526001600160a01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160601b029216919091179101555b9450859350613ede92505050565b5050604080518082019091526001600160601b0380851682526001600160a01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160601b029190931617920191909155905081613ede565b5f614251604080518082019091526005815264526f6e646f60d81b602082015290565b80519060200120905090565b5f6142516040805180820190915260018152603160f81b602082015290565b8035801515811461428b575f5ffd5b919050565b5f602082840312156142a0575f5ffd5b61372d8261427c565b5f602082840312156142b9575f5ffd5b5035919050565b6001600160a01b0381168114610b2f575f5ffd5b803561428b816142c0565b5f5f604083850312156142f0575f5ffd5b82356142fb816142c0565b946020939093013593505050565b5f60c082840312801561431a575f5ffd5b509092915050565b80356001600160401b038116811461428b575f5ffd5b5f60408284031215614348575f5ffd5b50919050565b5f5f5f5f5f60a08688031215614362575f5ffd5b8535945061437260208701614322565b935061438060408701614322565b925060608601356001600160401b0381111561439a575f5ffd5b6143a688828901614338565b92505060808601356001600160401b038111156143c1575f5ffd5b6143cd88828901614338565b9150509295509295909350565b5f5f604083850312156143eb575f5ffd5b82356143f6816142c0565b91506144046020840161427c565b90509250929050565b5f5f83601f84011261441d575f5ffd5b5081356001600160401b03811115614433575f5ffd5b602083019150836020828501011115614038575f5ffd5b5f5f5f5f5f5f5f60c0888a031215614460575f5ffd5b873596506020880135955060408801359450606088013593506080880135925060a08801356001600160401b03811115614498575f5ffd5b6144a48a828b0161440d565b989b979a50959850939692959293505050565b634e487b7160e01b5f52602160045260245ffd5b600381106144db576144db6144b7565b9052565b5f60c0820190506144f18284516144cb565b61ffff60208401511660208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260a083015160a083015292915050565b5f60208284031215614558575f5ffd5b813561372d816142c0565b5f5f5f60408486031215614575575f5ffd5b8335925060208401356001600160401b03811115614591575f5ffd5b61459d8682870161440d565b9497909650939450505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f6145f660e08301896145aa565b828103604084015261460881896145aa565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561465d57835183526020938401939092019160010161463f565b50909b9a5050505050505050505050565b5f5f5f5f5f60a08688031215614682575f5ffd5b505083359560208501359550604085013594606081013594506080013592509050565b5f5f5f5f5f5f60a087890312156146ba575f5ffd5b8635955060208701359450604087013593506060870135925060808701356001600160401b038111156146eb575f5ffd5b6146f789828a0161440d565b979a9699509497509295939492505050565b5f5f5f5f5f60a0868803121561471d575f5ffd5b8535614728816142c0565b94506020860135614738816142c0565b94979496505050506040830135926060810135926080909101359150565b5f5f60408385031215614767575f5ffd5b50508035926020909101359150565b5f5f5f5f60808587031215614789575f5ffd5b5050823594602084013594506040840135936060013592509050565b5f5f5f5f608085870312156147b8575f5ffd5b843593506147c860208601614322565b92506147d660408601614322565b9396929550929360600135925050565b82815260408101600583106147fd576147fd6144b7565b8260208301529392505050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561231c5761231c61480a565b5f6001600160401b0382166001600160401b0381036148525761485261480a565b60010192915050565b8181038181111561231c5761231c61480a565b803561ffff8116811461428b575f5ffd5b803563ffffffff8116811461428b575f5ffd5b5f60c08284031280156148a3575f5ffd5b5060405160c081016001600160401b03811182821017156148d257634e487b7160e01b5f52604160045260245ffd5b6040526148de836142d4565b81526148ec6020840161486e565b60208201526148fd6040840161486e565b604082015261490e6060840161486e565b606082015261491f6080840161486e565b608082015261493060a0840161487f565b60a08201529392505050565b5f5f8335601e19843603018112614951575f5ffd5b8301803591506001600160401b0382111561496a575f5ffd5b602001915036819003821315614038575f5ffd5b6001600160401b03818116838216019081111561231c5761231c61480a565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f6149d860208301848661499d565b949350505050565b6001600160601b03818116838216019081111561231c5761231c61480a565b5f60018201614a1057614a1061480a565b5060010190565b5f60208284031215614a27575f5ffd5b5051919050565b5f5f85851115614a3c575f5ffd5b83861115614a48575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614a86576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b0384168152604060208201525f610e4760408301848661499d565b5f82614ac957634e487b7160e01b5f52601260045260245ffd5b500490565b808202811582820484141761231c5761231c61480a565b60608101614af382866144cb565b6001600160401b0393909316602082015260400152919050565b6020810161231c82846144cb565b5f6001600160401b03821680614b3357614b3361480a565b5f190192915050565b634e487b7160e01b5f52603260045260245ffd5b60ff818116838216019081111561231c5761231c61480a565b8035602083101561231c575f19602084900360031b1b169291505056fec2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b9009b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// LockingPoolABI is the input ABI used to generate the binding from.
// Deprecated: Use LockingPoolMetaData.ABI instead.
var LockingPoolABI = LockingPoolMetaData.ABI

// LockingPoolBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use LockingPoolMetaData.Bin instead.
var LockingPoolBin = LockingPoolMetaData.Bin

// DeployLockingPool deploys a new Ethereum contract, binding an instance of LockingPool to it.
func DeployLockingPool(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *LockingPool, error) {
	parsed, err := LockingPoolMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(LockingPoolBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &LockingPool{LockingPoolCaller: LockingPoolCaller{contract: contract}, LockingPoolTransactor: LockingPoolTransactor{contract: contract}, LockingPoolFilterer: LockingPoolFilterer{contract: contract}}, nil
}

// LockingPool is an auto generated Go binding around an Ethereum contract.
type LockingPool struct {
	LockingPoolCaller     // Read-only binding to the contract
	LockingPoolTransactor // Write-only binding to the contract
	LockingPoolFilterer   // Log filterer for contract events
}

// LockingPoolCaller is an auto generated read-only Go binding around an Ethereum contract.
type LockingPoolCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// LockingPoolTransactor is an auto generated write-only Go binding around an Ethereum contract.
type LockingPoolTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// LockingPoolFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type LockingPoolFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// LockingPoolSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type LockingPoolSession struct {
	Contract     *LockingPool      // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// LockingPoolCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type LockingPoolCallerSession struct {
	Contract *LockingPoolCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts      // Call options to use throughout this session
}

// LockingPoolTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type LockingPoolTransactorSession struct {
	Contract     *LockingPoolTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts      // Transaction auth options to use throughout this session
}

// LockingPoolRaw is an auto generated low-level Go binding around an Ethereum contract.
type LockingPoolRaw struct {
	Contract *LockingPool // Generic contract binding to access the raw methods on
}

// LockingPoolCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type LockingPoolCallerRaw struct {
	Contract *LockingPoolCaller // Generic read-only contract binding to access the raw methods on
}

// LockingPoolTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type LockingPoolTransactorRaw struct {
	Contract *LockingPoolTransactor // Generic write-only contract binding to access the raw methods on
}

// NewLockingPool creates a new instance of LockingPool, bound to a specific deployed contract.
func NewLockingPool(address common.Address, backend bind.ContractBackend) (*LockingPool, error) {
	contract, err := bindLockingPool(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &LockingPool{LockingPoolCaller: LockingPoolCaller{contract: contract}, LockingPoolTransactor: LockingPoolTransactor{contract: contract}, LockingPoolFilterer: LockingPoolFilterer{contract: contract}}, nil
}

// NewLockingPoolCaller creates a new read-only instance of LockingPool, bound to a specific deployed contract.
func NewLockingPoolCaller(address common.Address, caller bind.ContractCaller) (*LockingPoolCaller, error) {
	contract, err := bindLockingPool(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &LockingPoolCaller{contract: contract}, nil
}

// NewLockingPoolTransactor creates a new write-only instance of LockingPool, bound to a specific deployed contract.
func NewLockingPoolTransactor(address common.Address, transactor bind.ContractTransactor) (*LockingPoolTransactor, error) {
	contract, err := bindLockingPool(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &LockingPoolTransactor{contract: contract}, nil
}

// NewLockingPoolFilterer creates a new log filterer instance of LockingPool, bound to a specific deployed contract.
func NewLockingPoolFilterer(address common.Address, filterer bind.ContractFilterer) (*LockingPoolFilterer, error) {
	contract, err := bindLockingPool(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &LockingPoolFilterer{contract: contract}, nil
}

// bindLockingPool binds a generic wrapper to an already deployed contract.
func bindLockingPool(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := LockingPoolMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_LockingPool *LockingPoolRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _LockingPool.Contract.LockingPoolCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_LockingPool *LockingPoolRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _LockingPool.Contract.LockingPoolTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_LockingPool *LockingPoolRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _LockingPool.Contract.LockingPoolTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_LockingPool *LockingPoolCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _LockingPool.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_LockingPool *LockingPoolTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _LockingPool.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_LockingPool *LockingPoolTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _LockingPool.Contract.contract.Transact(opts, method, params...)
}

// BURNADDRESS is a free data retrieval call binding the contract method 0xfccc2813.
//
// Solidity: function BURN_ADDRESS() view returns(address)
func (_LockingPool *LockingPoolCaller) BURNADDRESS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "BURN_ADDRESS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// BURNADDRESS is a free data retrieval call binding the contract method 0xfccc2813.
//
// Solidity: function BURN_ADDRESS() view returns(address)
func (_LockingPool *LockingPoolSession) BURNADDRESS() (common.Address, error) {
	return _LockingPool.Contract.BURNADDRESS(&_LockingPool.CallOpts)
}

// BURNADDRESS is a free data retrieval call binding the contract method 0xfccc2813.
//
// Solidity: function BURN_ADDRESS() view returns(address)
func (_LockingPool *LockingPoolCallerSession) BURNADDRESS() (common.Address, error) {
	return _LockingPool.Contract.BURNADDRESS(&_LockingPool.CallOpts)
}

// DEFAULTAPPEALPERIOD is a free data retrieval call binding the contract method 0x88f85f10.
//
// Solidity: function DEFAULT_APPEAL_PERIOD() view returns(uint256)
func (_LockingPool *LockingPoolCaller) DEFAULTAPPEALPERIOD(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "DEFAULT_APPEAL_PERIOD")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DEFAULTAPPEALPERIOD is a free data retrieval call binding the contract method 0x88f85f10.
//
// Solidity: function DEFAULT_APPEAL_PERIOD() view returns(uint256)
func (_LockingPool *LockingPoolSession) DEFAULTAPPEALPERIOD() (*big.Int, error) {
	return _LockingPool.Contract.DEFAULTAPPEALPERIOD(&_LockingPool.CallOpts)
}

// DEFAULTAPPEALPERIOD is a free data retrieval call binding the contract method 0x88f85f10.
//
// Solidity: function DEFAULT_APPEAL_PERIOD() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) DEFAULTAPPEALPERIOD() (*big.Int, error) {
	return _LockingPool.Contract.DEFAULTAPPEALPERIOD(&_LockingPool.CallOpts)
}

// DEFAULTEXITDELAY is a free data retrieval call binding the contract method 0x8626af55.
//
// Solidity: function DEFAULT_EXIT_DELAY() view returns(uint256)
func (_LockingPool *LockingPoolCaller) DEFAULTEXITDELAY(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "DEFAULT_EXIT_DELAY")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DEFAULTEXITDELAY is a free data retrieval call binding the contract method 0x8626af55.
//
// Solidity: function DEFAULT_EXIT_DELAY() view returns(uint256)
func (_LockingPool *LockingPoolSession) DEFAULTEXITDELAY() (*big.Int, error) {
	return _LockingPool.Contract.DEFAULTEXITDELAY(&_LockingPool.CallOpts)
}

// DEFAULTEXITDELAY is a free data retrieval call binding the contract method 0x8626af55.
//
// Solidity: function DEFAULT_EXIT_DELAY() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) DEFAULTEXITDELAY() (*big.Int, error) {
	return _LockingPool.Contract.DEFAULTEXITDELAY(&_LockingPool.CallOpts)
}

// DEFAULTMAXLOCK is a free data retrieval call binding the contract method 0x3cd4effa.
//
// Solidity: function DEFAULT_MAX_LOCK() view returns(uint256)
func (_LockingPool *LockingPoolCaller) DEFAULTMAXLOCK(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "DEFAULT_MAX_LOCK")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DEFAULTMAXLOCK is a free data retrieval call binding the contract method 0x3cd4effa.
//
// Solidity: function DEFAULT_MAX_LOCK() view returns(uint256)
func (_LockingPool *LockingPoolSession) DEFAULTMAXLOCK() (*big.Int, error) {
	return _LockingPool.Contract.DEFAULTMAXLOCK(&_LockingPool.CallOpts)
}

// DEFAULTMAXLOCK is a free data retrieval call binding the contract method 0x3cd4effa.
//
// Solidity: function DEFAULT_MAX_LOCK() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) DEFAULTMAXLOCK() (*big.Int, error) {
	return _LockingPool.Contract.DEFAULTMAXLOCK(&_LockingPool.CallOpts)
}

// DEFAULTMAXSEQUENCERS is a free data retrieval call binding the contract method 0x93f39c90.
//
// Solidity: function DEFAULT_MAX_SEQUENCERS() view returns(uint256)
func (_LockingPool *LockingPoolCaller) DEFAULTMAXSEQUENCERS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "DEFAULT_MAX_SEQUENCERS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DEFAULTMAXSEQUENCERS is a free data retrieval call binding the contract method 0x93f39c90.
//
// Solidity: function DEFAULT_MAX_SEQUENCERS() view returns(uint256)
func (_LockingPool *LockingPoolSession) DEFAULTMAXSEQUENCERS() (*big.Int, error) {
	return _LockingPool.Contract.DEFAULTMAXSEQUENCERS(&_LockingPool.CallOpts)
}

// DEFAULTMAXSEQUENCERS is a free data retrieval call binding the contract method 0x93f39c90.
//
// Solidity: function DEFAULT_MAX_SEQUENCERS() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) DEFAULTMAXSEQUENCERS() (*big.Int, error) {
	return _LockingPool.Contract.DEFAULTMAXSEQUENCERS(&_LockingPool.CallOpts)
}

// DEFAULTMINLOCK is a free data retrieval call binding the contract method 0x47173494.
//
// Solidity: function DEFAULT_MIN_LOCK() view returns(uint256)
func (_LockingPool *LockingPoolCaller) DEFAULTMINLOCK(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "DEFAULT_MIN_LOCK")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DEFAULTMINLOCK is a free data retrieval call binding the contract method 0x47173494.
//
// Solidity: function DEFAULT_MIN_LOCK() view returns(uint256)
func (_LockingPool *LockingPoolSession) DEFAULTMINLOCK() (*big.Int, error) {
	return _LockingPool.Contract.DEFAULTMINLOCK(&_LockingPool.CallOpts)
}

// DEFAULTMINLOCK is a free data retrieval call binding the contract method 0x47173494.
//
// Solidity: function DEFAULT_MIN_LOCK() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) DEFAULTMINLOCK() (*big.Int, error) {
	return _LockingPool.Contract.DEFAULTMINLOCK(&_LockingPool.CallOpts)
}

// DEFAULTREWARDPERBLOCK is a free data retrieval call binding the contract method 0x94e93026.
//
// Solidity: function DEFAULT_REWARD_PER_BLOCK() view returns(uint256)
func (_LockingPool *LockingPoolCaller) DEFAULTREWARDPERBLOCK(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "DEFAULT_REWARD_PER_BLOCK")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DEFAULTREWARDPERBLOCK is a free data retrieval call binding the contract method 0x94e93026.
//
// Solidity: function DEFAULT_REWARD_PER_BLOCK() view returns(uint256)
func (_LockingPool *LockingPoolSession) DEFAULTREWARDPERBLOCK() (*big.Int, error) {
	return _LockingPool.Contract.DEFAULTREWARDPERBLOCK(&_LockingPool.CallOpts)
}

// DEFAULTREWARDPERBLOCK is a free data retrieval call binding the contract method 0x94e93026.
//
// Solidity: function DEFAULT_REWARD_PER_BLOCK() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) DEFAULTREWARDPERBLOCK() (*big.Int, error) {
	return _LockingPool.Contract.DEFAULTREWARDPERBLOCK(&_LockingPool.CallOpts)
}

// DEFAULTSIGNERUPDATETHROTTLE is a free data retrieval call binding the contract method 0x69c29125.
//
// Solidity: function DEFAULT_SIGNER_UPDATE_THROTTLE() view returns(uint256)
func (_LockingPool *LockingPoolCaller) DEFAULTSIGNERUPDATETHROTTLE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "DEFAULT_SIGNER_UPDATE_THROTTLE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DEFAULTSIGNERUPDATETHROTTLE is a free data retrieval call binding the contract method 0x69c29125.
//
// Solidity: function DEFAULT_SIGNER_UPDATE_THROTTLE() view returns(uint256)
func (_LockingPool *LockingPoolSession) DEFAULTSIGNERUPDATETHROTTLE() (*big.Int, error) {
	return _LockingPool.Contract.DEFAULTSIGNERUPDATETHROTTLE(&_LockingPool.CallOpts)
}

// DEFAULTSIGNERUPDATETHROTTLE is a free data retrieval call binding the contract method 0x69c29125.
//
// Solidity: function DEFAULT_SIGNER_UPDATE_THROTTLE() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) DEFAULTSIGNERUPDATETHROTTLE() (*big.Int, error) {
	return _LockingPool.Contract.DEFAULTSIGNERUPDATETHROTTLE(&_LockingPool.CallOpts)
}

// EXTENSION is a free data retrieval call binding the contract method 0x46f13619.
//
// Solidity: function EXTENSION() view returns(address)
func (_LockingPool *LockingPoolCaller) EXTENSION(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "EXTENSION")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// EXTENSION is a free data retrieval call binding the contract method 0x46f13619.
//
// Solidity: function EXTENSION() view returns(address)
func (_LockingPool *LockingPoolSession) EXTENSION() (common.Address, error) {
	return _LockingPool.Contract.EXTENSION(&_LockingPool.CallOpts)
}

// EXTENSION is a free data retrieval call binding the contract method 0x46f13619.
//
// Solidity: function EXTENSION() view returns(address)
func (_LockingPool *LockingPoolCallerSession) EXTENSION() (common.Address, error) {
	return _LockingPool.Contract.EXTENSION(&_LockingPool.CallOpts)
}

// MAXAPPEALPERIOD is a free data retrieval call binding the contract method 0x57fa1c61.
//
// Solidity: function MAX_APPEAL_PERIOD() view returns(uint256)
func (_LockingPool *LockingPoolCaller) MAXAPPEALPERIOD(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "MAX_APPEAL_PERIOD")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXAPPEALPERIOD is a free data retrieval call binding the contract method 0x57fa1c61.
//
// Solidity: function MAX_APPEAL_PERIOD() view returns(uint256)
func (_LockingPool *LockingPoolSession) MAXAPPEALPERIOD() (*big.Int, error) {
	return _LockingPool.Contract.MAXAPPEALPERIOD(&_LockingPool.CallOpts)
}

// MAXAPPEALPERIOD is a free data retrieval call binding the contract method 0x57fa1c61.
//
// Solidity: function MAX_APPEAL_PERIOD() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) MAXAPPEALPERIOD() (*big.Int, error) {
	return _LockingPool.Contract.MAXAPPEALPERIOD(&_LockingPool.CallOpts)
}

// MAXEQUIVOCATIONBPS is a free data retrieval call binding the contract method 0xb7854249.
//
// Solidity: function MAX_EQUIVOCATION_BPS() view returns(uint256)
func (_LockingPool *LockingPoolCaller) MAXEQUIVOCATIONBPS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "MAX_EQUIVOCATION_BPS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXEQUIVOCATIONBPS is a free data retrieval call binding the contract method 0xb7854249.
//
// Solidity: function MAX_EQUIVOCATION_BPS() view returns(uint256)
func (_LockingPool *LockingPoolSession) MAXEQUIVOCATIONBPS() (*big.Int, error) {
	return _LockingPool.Contract.MAXEQUIVOCATIONBPS(&_LockingPool.CallOpts)
}

// MAXEQUIVOCATIONBPS is a free data retrieval call binding the contract method 0xb7854249.
//
// Solidity: function MAX_EQUIVOCATION_BPS() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) MAXEQUIVOCATIONBPS() (*big.Int, error) {
	return _LockingPool.Contract.MAXEQUIVOCATIONBPS(&_LockingPool.CallOpts)
}

// MAXEXITDELAY is a free data retrieval call binding the contract method 0x4616283a.
//
// Solidity: function MAX_EXIT_DELAY() view returns(uint256)
func (_LockingPool *LockingPoolCaller) MAXEXITDELAY(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "MAX_EXIT_DELAY")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXEXITDELAY is a free data retrieval call binding the contract method 0x4616283a.
//
// Solidity: function MAX_EXIT_DELAY() view returns(uint256)
func (_LockingPool *LockingPoolSession) MAXEXITDELAY() (*big.Int, error) {
	return _LockingPool.Contract.MAXEXITDELAY(&_LockingPool.CallOpts)
}

// MAXEXITDELAY is a free data retrieval call binding the contract method 0x4616283a.
//
// Solidity: function MAX_EXIT_DELAY() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) MAXEXITDELAY() (*big.Int, error) {
	return _LockingPool.Contract.MAXEXITDELAY(&_LockingPool.CallOpts)
}

// MAXEXPELBPS is a free data retrieval call binding the contract method 0x7e086a17.
//
// Solidity: function MAX_EXPEL_BPS() view returns(uint256)
func (_LockingPool *LockingPoolCaller) MAXEXPELBPS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "MAX_EXPEL_BPS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXEXPELBPS is a free data retrieval call binding the contract method 0x7e086a17.
//
// Solidity: function MAX_EXPEL_BPS() view returns(uint256)
func (_LockingPool *LockingPoolSession) MAXEXPELBPS() (*big.Int, error) {
	return _LockingPool.Contract.MAXEXPELBPS(&_LockingPool.CallOpts)
}

// MAXEXPELBPS is a free data retrieval call binding the contract method 0x7e086a17.
//
// Solidity: function MAX_EXPEL_BPS() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) MAXEXPELBPS() (*big.Int, error) {
	return _LockingPool.Contract.MAXEXPELBPS(&_LockingPool.CallOpts)
}

// MAXJAILBPS is a free data retrieval call binding the contract method 0x7613bd2f.
//
// Solidity: function MAX_JAIL_BPS() view returns(uint256)
func (_LockingPool *LockingPoolCaller) MAXJAILBPS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "MAX_JAIL_BPS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXJAILBPS is a free data retrieval call binding the contract method 0x7613bd2f.
//
// Solidity: function MAX_JAIL_BPS() view returns(uint256)
func (_LockingPool *LockingPoolSession) MAXJAILBPS() (*big.Int, error) {
	return _LockingPool.Contract.MAXJAILBPS(&_LockingPool.CallOpts)
}

// MAXJAILBPS is a free data retrieval call binding the contract method 0x7613bd2f.
//
// Solidity: function MAX_JAIL_BPS() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) MAXJAILBPS() (*big.Int, error) {
	return _LockingPool.Contract.MAXJAILBPS(&_LockingPool.CallOpts)
}

// MAXJAILPERIOD is a free data retrieval call binding the contract method 0x2e6e630d.
//
// Solidity: function MAX_JAIL_PERIOD() view returns(uint256)
func (_LockingPool *LockingPoolCaller) MAXJAILPERIOD(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "MAX_JAIL_PERIOD")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXJAILPERIOD is a free data retrieval call binding the contract method 0x2e6e630d.
//
// Solidity: function MAX_JAIL_PERIOD() view returns(uint256)
func (_LockingPool *LockingPoolSession) MAXJAILPERIOD() (*big.Int, error) {
	return _LockingPool.Contract.MAXJAILPERIOD(&_LockingPool.CallOpts)
}

// MAXJAILPERIOD is a free data retrieval call binding the contract method 0x2e6e630d.
//
// Solidity: function MAX_JAIL_PERIOD() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) MAXJAILPERIOD() (*big.Int, error) {
	return _LockingPool.Contract.MAXJAILPERIOD(&_LockingPool.CallOpts)
}

// MAXREPORTERBPS is a free data retrieval call binding the contract method 0xd4af96d0.
//
// Solidity: function MAX_REPORTER_BPS() view returns(uint256)
func (_LockingPool *LockingPoolCaller) MAXREPORTERBPS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "MAX_REPORTER_BPS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXREPORTERBPS is a free data retrieval call binding the contract method 0xd4af96d0.
//
// Solidity: function MAX_REPORTER_BPS() view returns(uint256)
func (_LockingPool *LockingPoolSession) MAXREPORTERBPS() (*big.Int, error) {
	return _LockingPool.Contract.MAXREPORTERBPS(&_LockingPool.CallOpts)
}

// MAXREPORTERBPS is a free data retrieval call binding the contract method 0xd4af96d0.
//
// Solidity: function MAX_REPORTER_BPS() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) MAXREPORTERBPS() (*big.Int, error) {
	return _LockingPool.Contract.MAXREPORTERBPS(&_LockingPool.CallOpts)
}

// MAXSIGNERUPDATETHROTTLE is a free data retrieval call binding the contract method 0x9a1f2fef.
//
// Solidity: function MAX_SIGNER_UPDATE_THROTTLE() view returns(uint256)
func (_LockingPool *LockingPoolCaller) MAXSIGNERUPDATETHROTTLE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "MAX_SIGNER_UPDATE_THROTTLE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXSIGNERUPDATETHROTTLE is a free data retrieval call binding the contract method 0x9a1f2fef.
//
// Solidity: function MAX_SIGNER_UPDATE_THROTTLE() view returns(uint256)
func (_LockingPool *LockingPoolSession) MAXSIGNERUPDATETHROTTLE() (*big.Int, error) {
	return _LockingPool.Contract.MAXSIGNERUPDATETHROTTLE(&_LockingPool.CallOpts)
}

// MAXSIGNERUPDATETHROTTLE is a free data retrieval call binding the contract method 0x9a1f2fef.
//
// Solidity: function MAX_SIGNER_UPDATE_THROTTLE() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) MAXSIGNERUPDATETHROTTLE() (*big.Int, error) {
	return _LockingPool.Contract.MAXSIGNERUPDATETHROTTLE(&_LockingPool.CallOpts)
}

// MINAPPEALPERIOD is a free data retrieval call binding the contract method 0x52338734.
//
// Solidity: function MIN_APPEAL_PERIOD() view returns(uint256)
func (_LockingPool *LockingPoolCaller) MINAPPEALPERIOD(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "MIN_APPEAL_PERIOD")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MINAPPEALPERIOD is a free data retrieval call binding the contract method 0x52338734.
//
// Solidity: function MIN_APPEAL_PERIOD() view returns(uint256)
func (_LockingPool *LockingPoolSession) MINAPPEALPERIOD() (*big.Int, error) {
	return _LockingPool.Contract.MINAPPEALPERIOD(&_LockingPool.CallOpts)
}

// MINAPPEALPERIOD is a free data retrieval call binding the contract method 0x52338734.
//
// Solidity: function MIN_APPEAL_PERIOD() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) MINAPPEALPERIOD() (*big.Int, error) {
	return _LockingPool.Contract.MINAPPEALPERIOD(&_LockingPool.CallOpts)
}

// OBSERVERGAS is a free data retrieval call binding the contract method 0x2262eb74.
//
// Solidity: function OBSERVER_GAS() view returns(uint256)
func (_LockingPool *LockingPoolCaller) OBSERVERGAS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "OBSERVER_GAS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// OBSERVERGAS is a free data retrieval call binding the contract method 0x2262eb74.
//
// Solidity: function OBSERVER_GAS() view returns(uint256)
func (_LockingPool *LockingPoolSession) OBSERVERGAS() (*big.Int, error) {
	return _LockingPool.Contract.OBSERVERGAS(&_LockingPool.CallOpts)
}

// OBSERVERGAS is a free data retrieval call binding the contract method 0x2262eb74.
//
// Solidity: function OBSERVER_GAS() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) OBSERVERGAS() (*big.Int, error) {
	return _LockingPool.Contract.OBSERVERGAS(&_LockingPool.CallOpts)
}

// ActiveStakeOf is a free data retrieval call binding the contract method 0x5e7c4841.
//
// Solidity: function activeStakeOf(address owner) view returns(uint256)
func (_LockingPool *LockingPoolCaller) ActiveStakeOf(opts *bind.CallOpts, owner common.Address) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "activeStakeOf", owner)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ActiveStakeOf is a free data retrieval call binding the contract method 0x5e7c4841.
//
// Solidity: function activeStakeOf(address owner) view returns(uint256)
func (_LockingPool *LockingPoolSession) ActiveStakeOf(owner common.Address) (*big.Int, error) {
	return _LockingPool.Contract.ActiveStakeOf(&_LockingPool.CallOpts, owner)
}

// ActiveStakeOf is a free data retrieval call binding the contract method 0x5e7c4841.
//
// Solidity: function activeStakeOf(address owner) view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) ActiveStakeOf(owner common.Address) (*big.Int, error) {
	return _LockingPool.Contract.ActiveStakeOf(&_LockingPool.CallOpts, owner)
}

// Authority is a free data retrieval call binding the contract method 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (_LockingPool *LockingPoolCaller) Authority(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "authority")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Authority is a free data retrieval call binding the contract method 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (_LockingPool *LockingPoolSession) Authority() (common.Address, error) {
	return _LockingPool.Contract.Authority(&_LockingPool.CallOpts)
}

// Authority is a free data retrieval call binding the contract method 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (_LockingPool *LockingPoolCallerSession) Authority() (common.Address, error) {
	return _LockingPool.Contract.Authority(&_LockingPool.CallOpts)
}

// CommitmentDigest is a free data retrieval call binding the contract method 0xeafa3707.
//
// Solidity: function commitmentDigest(uint256 l2ChainId, uint64 epoch, uint64 number, bytes32 blockHash) view returns(bytes32)
func (_LockingPool *LockingPoolCaller) CommitmentDigest(opts *bind.CallOpts, l2ChainId *big.Int, epoch uint64, number uint64, blockHash [32]byte) ([32]byte, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "commitmentDigest", l2ChainId, epoch, number, blockHash)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// CommitmentDigest is a free data retrieval call binding the contract method 0xeafa3707.
//
// Solidity: function commitmentDigest(uint256 l2ChainId, uint64 epoch, uint64 number, bytes32 blockHash) view returns(bytes32)
func (_LockingPool *LockingPoolSession) CommitmentDigest(l2ChainId *big.Int, epoch uint64, number uint64, blockHash [32]byte) ([32]byte, error) {
	return _LockingPool.Contract.CommitmentDigest(&_LockingPool.CallOpts, l2ChainId, epoch, number, blockHash)
}

// CommitmentDigest is a free data retrieval call binding the contract method 0xeafa3707.
//
// Solidity: function commitmentDigest(uint256 l2ChainId, uint64 epoch, uint64 number, bytes32 blockHash) view returns(bytes32)
func (_LockingPool *LockingPoolCallerSession) CommitmentDigest(l2ChainId *big.Int, epoch uint64, number uint64, blockHash [32]byte) ([32]byte, error) {
	return _LockingPool.Contract.CommitmentDigest(&_LockingPool.CallOpts, l2ChainId, epoch, number, blockHash)
}

// CurrentBatch is a free data retrieval call binding the contract method 0x76cd940e.
//
// Solidity: function currentBatch() view returns(uint256)
func (_LockingPool *LockingPoolCaller) CurrentBatch(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "currentBatch")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// CurrentBatch is a free data retrieval call binding the contract method 0x76cd940e.
//
// Solidity: function currentBatch() view returns(uint256)
func (_LockingPool *LockingPoolSession) CurrentBatch() (*big.Int, error) {
	return _LockingPool.Contract.CurrentBatch(&_LockingPool.CallOpts)
}

// CurrentBatch is a free data retrieval call binding the contract method 0x76cd940e.
//
// Solidity: function currentBatch() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) CurrentBatch() (*big.Int, error) {
	return _LockingPool.Contract.CurrentBatch(&_LockingPool.CallOpts)
}

// CurrentSequencers is a free data retrieval call binding the contract method 0x2acff982.
//
// Solidity: function currentSequencers() view returns((uint256,uint256,address,address,bytes,uint256)[] active)
func (_LockingPool *LockingPoolCaller) CurrentSequencers(opts *bind.CallOpts) ([]IPoolTypesActiveSequencer, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "currentSequencers")

	if err != nil {
		return *new([]IPoolTypesActiveSequencer), err
	}

	out0 := *abi.ConvertType(out[0], new([]IPoolTypesActiveSequencer)).(*[]IPoolTypesActiveSequencer)

	return out0, err

}

// CurrentSequencers is a free data retrieval call binding the contract method 0x2acff982.
//
// Solidity: function currentSequencers() view returns((uint256,uint256,address,address,bytes,uint256)[] active)
func (_LockingPool *LockingPoolSession) CurrentSequencers() ([]IPoolTypesActiveSequencer, error) {
	return _LockingPool.Contract.CurrentSequencers(&_LockingPool.CallOpts)
}

// CurrentSequencers is a free data retrieval call binding the contract method 0x2acff982.
//
// Solidity: function currentSequencers() view returns((uint256,uint256,address,address,bytes,uint256)[] active)
func (_LockingPool *LockingPoolCallerSession) CurrentSequencers() ([]IPoolTypesActiveSequencer, error) {
	return _LockingPool.Contract.CurrentSequencers(&_LockingPool.CallOpts)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_LockingPool *LockingPoolCaller) Eip712Domain(opts *bind.CallOpts) (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "eip712Domain")

	outstruct := new(struct {
		Fields            [1]byte
		Name              string
		Version           string
		ChainId           *big.Int
		VerifyingContract common.Address
		Salt              [32]byte
		Extensions        []*big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = *abi.ConvertType(out[3], new(*big.Int)).(**big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)

	return *outstruct, err

}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_LockingPool *LockingPoolSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _LockingPool.Contract.Eip712Domain(&_LockingPool.CallOpts)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_LockingPool *LockingPoolCallerSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _LockingPool.Contract.Eip712Domain(&_LockingPool.CallOpts)
}

// ExitDelayPeriod is a free data retrieval call binding the contract method 0x3478874b.
//
// Solidity: function exitDelayPeriod() view returns(uint256)
func (_LockingPool *LockingPoolCaller) ExitDelayPeriod(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "exitDelayPeriod")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ExitDelayPeriod is a free data retrieval call binding the contract method 0x3478874b.
//
// Solidity: function exitDelayPeriod() view returns(uint256)
func (_LockingPool *LockingPoolSession) ExitDelayPeriod() (*big.Int, error) {
	return _LockingPool.Contract.ExitDelayPeriod(&_LockingPool.CallOpts)
}

// ExitDelayPeriod is a free data retrieval call binding the contract method 0x3478874b.
//
// Solidity: function exitDelayPeriod() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) ExitDelayPeriod() (*big.Int, error) {
	return _LockingPool.Contract.ExitDelayPeriod(&_LockingPool.CallOpts)
}

// ExpelDigest is a free data retrieval call binding the contract method 0xe203fac8.
//
// Solidity: function expelDigest(uint256 penaltyId, uint256 seqId, bytes32 reason, uint256 deadline) view returns(bytes32)
func (_LockingPool *LockingPoolCaller) ExpelDigest(opts *bind.CallOpts, penaltyId *big.Int, seqId *big.Int, reason [32]byte, deadline *big.Int) ([32]byte, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "expelDigest", penaltyId, seqId, reason, deadline)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// ExpelDigest is a free data retrieval call binding the contract method 0xe203fac8.
//
// Solidity: function expelDigest(uint256 penaltyId, uint256 seqId, bytes32 reason, uint256 deadline) view returns(bytes32)
func (_LockingPool *LockingPoolSession) ExpelDigest(penaltyId *big.Int, seqId *big.Int, reason [32]byte, deadline *big.Int) ([32]byte, error) {
	return _LockingPool.Contract.ExpelDigest(&_LockingPool.CallOpts, penaltyId, seqId, reason, deadline)
}

// ExpelDigest is a free data retrieval call binding the contract method 0xe203fac8.
//
// Solidity: function expelDigest(uint256 penaltyId, uint256 seqId, bytes32 reason, uint256 deadline) view returns(bytes32)
func (_LockingPool *LockingPoolCallerSession) ExpelDigest(penaltyId *big.Int, seqId *big.Int, reason [32]byte, deadline *big.Int) ([32]byte, error) {
	return _LockingPool.Contract.ExpelDigest(&_LockingPool.CallOpts, penaltyId, seqId, reason, deadline)
}

// IsConsumingScheduledOp is a free data retrieval call binding the contract method 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (_LockingPool *LockingPoolCaller) IsConsumingScheduledOp(opts *bind.CallOpts) ([4]byte, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "isConsumingScheduledOp")

	if err != nil {
		return *new([4]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)

	return out0, err

}

// IsConsumingScheduledOp is a free data retrieval call binding the contract method 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (_LockingPool *LockingPoolSession) IsConsumingScheduledOp() ([4]byte, error) {
	return _LockingPool.Contract.IsConsumingScheduledOp(&_LockingPool.CallOpts)
}

// IsConsumingScheduledOp is a free data retrieval call binding the contract method 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (_LockingPool *LockingPoolCallerSession) IsConsumingScheduledOp() ([4]byte, error) {
	return _LockingPool.Contract.IsConsumingScheduledOp(&_LockingPool.CallOpts)
}

// JailDigest is a free data retrieval call binding the contract method 0x8688f6b0.
//
// Solidity: function jailDigest(uint256 penaltyId, uint256 seqId, uint256 period, bytes32 reason, uint256 deadline) view returns(bytes32)
func (_LockingPool *LockingPoolCaller) JailDigest(opts *bind.CallOpts, penaltyId *big.Int, seqId *big.Int, period *big.Int, reason [32]byte, deadline *big.Int) ([32]byte, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "jailDigest", penaltyId, seqId, period, reason, deadline)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// JailDigest is a free data retrieval call binding the contract method 0x8688f6b0.
//
// Solidity: function jailDigest(uint256 penaltyId, uint256 seqId, uint256 period, bytes32 reason, uint256 deadline) view returns(bytes32)
func (_LockingPool *LockingPoolSession) JailDigest(penaltyId *big.Int, seqId *big.Int, period *big.Int, reason [32]byte, deadline *big.Int) ([32]byte, error) {
	return _LockingPool.Contract.JailDigest(&_LockingPool.CallOpts, penaltyId, seqId, period, reason, deadline)
}

// JailDigest is a free data retrieval call binding the contract method 0x8688f6b0.
//
// Solidity: function jailDigest(uint256 penaltyId, uint256 seqId, uint256 period, bytes32 reason, uint256 deadline) view returns(bytes32)
func (_LockingPool *LockingPoolCallerSession) JailDigest(penaltyId *big.Int, seqId *big.Int, period *big.Int, reason [32]byte, deadline *big.Int) ([32]byte, error) {
	return _LockingPool.Contract.JailDigest(&_LockingPool.CallOpts, penaltyId, seqId, period, reason, deadline)
}

// LastRewardedEpoch is a free data retrieval call binding the contract method 0x681d38ee.
//
// Solidity: function lastRewardedEpoch() view returns(uint256)
func (_LockingPool *LockingPoolCaller) LastRewardedEpoch(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "lastRewardedEpoch")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// LastRewardedEpoch is a free data retrieval call binding the contract method 0x681d38ee.
//
// Solidity: function lastRewardedEpoch() view returns(uint256)
func (_LockingPool *LockingPoolSession) LastRewardedEpoch() (*big.Int, error) {
	return _LockingPool.Contract.LastRewardedEpoch(&_LockingPool.CallOpts)
}

// LastRewardedEpoch is a free data retrieval call binding the contract method 0x681d38ee.
//
// Solidity: function lastRewardedEpoch() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) LastRewardedEpoch() (*big.Int, error) {
	return _LockingPool.Contract.LastRewardedEpoch(&_LockingPool.CallOpts)
}

// MaxLock is a free data retrieval call binding the contract method 0x6c0b3e46.
//
// Solidity: function maxLock() view returns(uint256)
func (_LockingPool *LockingPoolCaller) MaxLock(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "maxLock")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MaxLock is a free data retrieval call binding the contract method 0x6c0b3e46.
//
// Solidity: function maxLock() view returns(uint256)
func (_LockingPool *LockingPoolSession) MaxLock() (*big.Int, error) {
	return _LockingPool.Contract.MaxLock(&_LockingPool.CallOpts)
}

// MaxLock is a free data retrieval call binding the contract method 0x6c0b3e46.
//
// Solidity: function maxLock() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) MaxLock() (*big.Int, error) {
	return _LockingPool.Contract.MaxLock(&_LockingPool.CallOpts)
}

// MaxSequencers is a free data retrieval call binding the contract method 0xef0a0875.
//
// Solidity: function maxSequencers() view returns(uint256)
func (_LockingPool *LockingPoolCaller) MaxSequencers(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "maxSequencers")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MaxSequencers is a free data retrieval call binding the contract method 0xef0a0875.
//
// Solidity: function maxSequencers() view returns(uint256)
func (_LockingPool *LockingPoolSession) MaxSequencers() (*big.Int, error) {
	return _LockingPool.Contract.MaxSequencers(&_LockingPool.CallOpts)
}

// MaxSequencers is a free data retrieval call binding the contract method 0xef0a0875.
//
// Solidity: function maxSequencers() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) MaxSequencers() (*big.Int, error) {
	return _LockingPool.Contract.MaxSequencers(&_LockingPool.CallOpts)
}

// MemberCount is a free data retrieval call binding the contract method 0x11aee380.
//
// Solidity: function memberCount() view returns(uint256)
func (_LockingPool *LockingPoolCaller) MemberCount(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "memberCount")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MemberCount is a free data retrieval call binding the contract method 0x11aee380.
//
// Solidity: function memberCount() view returns(uint256)
func (_LockingPool *LockingPoolSession) MemberCount() (*big.Int, error) {
	return _LockingPool.Contract.MemberCount(&_LockingPool.CallOpts)
}

// MemberCount is a free data retrieval call binding the contract method 0x11aee380.
//
// Solidity: function memberCount() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) MemberCount() (*big.Int, error) {
	return _LockingPool.Contract.MemberCount(&_LockingPool.CallOpts)
}

// MinLock is a free data retrieval call binding the contract method 0xf037c630.
//
// Solidity: function minLock() view returns(uint256)
func (_LockingPool *LockingPoolCaller) MinLock(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "minLock")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MinLock is a free data retrieval call binding the contract method 0xf037c630.
//
// Solidity: function minLock() view returns(uint256)
func (_LockingPool *LockingPoolSession) MinLock() (*big.Int, error) {
	return _LockingPool.Contract.MinLock(&_LockingPool.CallOpts)
}

// MinLock is a free data retrieval call binding the contract method 0xf037c630.
//
// Solidity: function minLock() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) MinLock() (*big.Int, error) {
	return _LockingPool.Contract.MinLock(&_LockingPool.CallOpts)
}

// MpcAddress is a free data retrieval call binding the contract method 0x111f4630.
//
// Solidity: function mpcAddress() view returns(address)
func (_LockingPool *LockingPoolCaller) MpcAddress(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "mpcAddress")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// MpcAddress is a free data retrieval call binding the contract method 0x111f4630.
//
// Solidity: function mpcAddress() view returns(address)
func (_LockingPool *LockingPoolSession) MpcAddress() (common.Address, error) {
	return _LockingPool.Contract.MpcAddress(&_LockingPool.CallOpts)
}

// MpcAddress is a free data retrieval call binding the contract method 0x111f4630.
//
// Solidity: function mpcAddress() view returns(address)
func (_LockingPool *LockingPoolCallerSession) MpcAddress() (common.Address, error) {
	return _LockingPool.Contract.MpcAddress(&_LockingPool.CallOpts)
}

// MpcAddressAt is a free data retrieval call binding the contract method 0xb00a9875.
//
// Solidity: function mpcAddressAt(uint256 blockNumber) view returns(address)
func (_LockingPool *LockingPoolCaller) MpcAddressAt(opts *bind.CallOpts, blockNumber *big.Int) (common.Address, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "mpcAddressAt", blockNumber)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// MpcAddressAt is a free data retrieval call binding the contract method 0xb00a9875.
//
// Solidity: function mpcAddressAt(uint256 blockNumber) view returns(address)
func (_LockingPool *LockingPoolSession) MpcAddressAt(blockNumber *big.Int) (common.Address, error) {
	return _LockingPool.Contract.MpcAddressAt(&_LockingPool.CallOpts, blockNumber)
}

// MpcAddressAt is a free data retrieval call binding the contract method 0xb00a9875.
//
// Solidity: function mpcAddressAt(uint256 blockNumber) view returns(address)
func (_LockingPool *LockingPoolCallerSession) MpcAddressAt(blockNumber *big.Int) (common.Address, error) {
	return _LockingPool.Contract.MpcAddressAt(&_LockingPool.CallOpts, blockNumber)
}

// MpcHistory is a free data retrieval call binding the contract method 0x12254b55.
//
// Solidity: function mpcHistory(uint256 index) view returns(uint256 sinceBlock, address mpc)
func (_LockingPool *LockingPoolCaller) MpcHistory(opts *bind.CallOpts, index *big.Int) (struct {
	SinceBlock *big.Int
	Mpc        common.Address
}, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "mpcHistory", index)

	outstruct := new(struct {
		SinceBlock *big.Int
		Mpc        common.Address
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.SinceBlock = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Mpc = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)

	return *outstruct, err

}

// MpcHistory is a free data retrieval call binding the contract method 0x12254b55.
//
// Solidity: function mpcHistory(uint256 index) view returns(uint256 sinceBlock, address mpc)
func (_LockingPool *LockingPoolSession) MpcHistory(index *big.Int) (struct {
	SinceBlock *big.Int
	Mpc        common.Address
}, error) {
	return _LockingPool.Contract.MpcHistory(&_LockingPool.CallOpts, index)
}

// MpcHistory is a free data retrieval call binding the contract method 0x12254b55.
//
// Solidity: function mpcHistory(uint256 index) view returns(uint256 sinceBlock, address mpc)
func (_LockingPool *LockingPoolCallerSession) MpcHistory(index *big.Int) (struct {
	SinceBlock *big.Int
	Mpc        common.Address
}, error) {
	return _LockingPool.Contract.MpcHistory(&_LockingPool.CallOpts, index)
}

// MpcHistoryLength is a free data retrieval call binding the contract method 0x1910159a.
//
// Solidity: function mpcHistoryLength() view returns(uint256)
func (_LockingPool *LockingPoolCaller) MpcHistoryLength(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "mpcHistoryLength")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MpcHistoryLength is a free data retrieval call binding the contract method 0x1910159a.
//
// Solidity: function mpcHistoryLength() view returns(uint256)
func (_LockingPool *LockingPoolSession) MpcHistoryLength() (*big.Int, error) {
	return _LockingPool.Contract.MpcHistoryLength(&_LockingPool.CallOpts)
}

// MpcHistoryLength is a free data retrieval call binding the contract method 0x1910159a.
//
// Solidity: function mpcHistoryLength() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) MpcHistoryLength() (*big.Int, error) {
	return _LockingPool.Contract.MpcHistoryLength(&_LockingPool.CallOpts)
}

// Paused is a free data retrieval call binding the contract method 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (_LockingPool *LockingPoolCaller) Paused(opts *bind.CallOpts) (bool, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "paused")

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Paused is a free data retrieval call binding the contract method 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (_LockingPool *LockingPoolSession) Paused() (bool, error) {
	return _LockingPool.Contract.Paused(&_LockingPool.CallOpts)
}

// Paused is a free data retrieval call binding the contract method 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (_LockingPool *LockingPoolCallerSession) Paused() (bool, error) {
	return _LockingPool.Contract.Paused(&_LockingPool.CallOpts)
}

// Penalties is a free data retrieval call binding the contract method 0x6352a8a6.
//
// Solidity: function penalties(uint256 seqId) view returns((uint8,uint16,uint64,uint64,uint64,uint256))
func (_LockingPool *LockingPoolCaller) Penalties(opts *bind.CallOpts, seqId *big.Int) (IPoolTypesPenalty, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "penalties", seqId)

	if err != nil {
		return *new(IPoolTypesPenalty), err
	}

	out0 := *abi.ConvertType(out[0], new(IPoolTypesPenalty)).(*IPoolTypesPenalty)

	return out0, err

}

// Penalties is a free data retrieval call binding the contract method 0x6352a8a6.
//
// Solidity: function penalties(uint256 seqId) view returns((uint8,uint16,uint64,uint64,uint64,uint256))
func (_LockingPool *LockingPoolSession) Penalties(seqId *big.Int) (IPoolTypesPenalty, error) {
	return _LockingPool.Contract.Penalties(&_LockingPool.CallOpts, seqId)
}

// Penalties is a free data retrieval call binding the contract method 0x6352a8a6.
//
// Solidity: function penalties(uint256 seqId) view returns((uint8,uint16,uint64,uint64,uint64,uint256))
func (_LockingPool *LockingPoolCallerSession) Penalties(seqId *big.Int) (IPoolTypesPenalty, error) {
	return _LockingPool.Contract.Penalties(&_LockingPool.CallOpts, seqId)
}

// PenaltyUsed is a free data retrieval call binding the contract method 0x7c72887c.
//
// Solidity: function penaltyUsed(uint256 penaltyId) view returns(bool)
func (_LockingPool *LockingPoolCaller) PenaltyUsed(opts *bind.CallOpts, penaltyId *big.Int) (bool, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "penaltyUsed", penaltyId)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// PenaltyUsed is a free data retrieval call binding the contract method 0x7c72887c.
//
// Solidity: function penaltyUsed(uint256 penaltyId) view returns(bool)
func (_LockingPool *LockingPoolSession) PenaltyUsed(penaltyId *big.Int) (bool, error) {
	return _LockingPool.Contract.PenaltyUsed(&_LockingPool.CallOpts, penaltyId)
}

// PenaltyUsed is a free data retrieval call binding the contract method 0x7c72887c.
//
// Solidity: function penaltyUsed(uint256 penaltyId) view returns(bool)
func (_LockingPool *LockingPoolCallerSession) PenaltyUsed(penaltyId *big.Int) (bool, error) {
	return _LockingPool.Contract.PenaltyUsed(&_LockingPool.CallOpts, penaltyId)
}

// RegisterSignerDigest is a free data retrieval call binding the contract method 0x3af0ed80.
//
// Solidity: function registerSignerDigest(address owner, address signer) view returns(bytes32)
func (_LockingPool *LockingPoolCaller) RegisterSignerDigest(opts *bind.CallOpts, owner common.Address, signer common.Address) ([32]byte, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "registerSignerDigest", owner, signer)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// RegisterSignerDigest is a free data retrieval call binding the contract method 0x3af0ed80.
//
// Solidity: function registerSignerDigest(address owner, address signer) view returns(bytes32)
func (_LockingPool *LockingPoolSession) RegisterSignerDigest(owner common.Address, signer common.Address) ([32]byte, error) {
	return _LockingPool.Contract.RegisterSignerDigest(&_LockingPool.CallOpts, owner, signer)
}

// RegisterSignerDigest is a free data retrieval call binding the contract method 0x3af0ed80.
//
// Solidity: function registerSignerDigest(address owner, address signer) view returns(bytes32)
func (_LockingPool *LockingPoolCallerSession) RegisterSignerDigest(owner common.Address, signer common.Address) ([32]byte, error) {
	return _LockingPool.Contract.RegisterSignerDigest(&_LockingPool.CallOpts, owner, signer)
}

// RewardBatchDigest is a free data retrieval call binding the contract method 0x7f3b0f8c.
//
// Solidity: function rewardBatchDigest(uint256 batchId, uint256 startEpoch, uint256 endEpoch, uint256[] seqIds, uint256[] blocks) view returns(bytes32)
func (_LockingPool *LockingPoolCaller) RewardBatchDigest(opts *bind.CallOpts, batchId *big.Int, startEpoch *big.Int, endEpoch *big.Int, seqIds []*big.Int, blocks []*big.Int) ([32]byte, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "rewardBatchDigest", batchId, startEpoch, endEpoch, seqIds, blocks)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// RewardBatchDigest is a free data retrieval call binding the contract method 0x7f3b0f8c.
//
// Solidity: function rewardBatchDigest(uint256 batchId, uint256 startEpoch, uint256 endEpoch, uint256[] seqIds, uint256[] blocks) view returns(bytes32)
func (_LockingPool *LockingPoolSession) RewardBatchDigest(batchId *big.Int, startEpoch *big.Int, endEpoch *big.Int, seqIds []*big.Int, blocks []*big.Int) ([32]byte, error) {
	return _LockingPool.Contract.RewardBatchDigest(&_LockingPool.CallOpts, batchId, startEpoch, endEpoch, seqIds, blocks)
}

// RewardBatchDigest is a free data retrieval call binding the contract method 0x7f3b0f8c.
//
// Solidity: function rewardBatchDigest(uint256 batchId, uint256 startEpoch, uint256 endEpoch, uint256[] seqIds, uint256[] blocks) view returns(bytes32)
func (_LockingPool *LockingPoolCallerSession) RewardBatchDigest(batchId *big.Int, startEpoch *big.Int, endEpoch *big.Int, seqIds []*big.Int, blocks []*big.Int) ([32]byte, error) {
	return _LockingPool.Contract.RewardBatchDigest(&_LockingPool.CallOpts, batchId, startEpoch, endEpoch, seqIds, blocks)
}

// RewardFunds is a free data retrieval call binding the contract method 0xd71fe021.
//
// Solidity: function rewardFunds() view returns(uint256)
func (_LockingPool *LockingPoolCaller) RewardFunds(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "rewardFunds")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// RewardFunds is a free data retrieval call binding the contract method 0xd71fe021.
//
// Solidity: function rewardFunds() view returns(uint256)
func (_LockingPool *LockingPoolSession) RewardFunds() (*big.Int, error) {
	return _LockingPool.Contract.RewardFunds(&_LockingPool.CallOpts)
}

// RewardFunds is a free data retrieval call binding the contract method 0xd71fe021.
//
// Solidity: function rewardFunds() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) RewardFunds() (*big.Int, error) {
	return _LockingPool.Contract.RewardFunds(&_LockingPool.CallOpts)
}

// RewardPerBlock is a free data retrieval call binding the contract method 0x8ae39cac.
//
// Solidity: function rewardPerBlock() view returns(uint256)
func (_LockingPool *LockingPoolCaller) RewardPerBlock(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "rewardPerBlock")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// RewardPerBlock is a free data retrieval call binding the contract method 0x8ae39cac.
//
// Solidity: function rewardPerBlock() view returns(uint256)
func (_LockingPool *LockingPoolSession) RewardPerBlock() (*big.Int, error) {
	return _LockingPool.Contract.RewardPerBlock(&_LockingPool.CallOpts)
}

// RewardPerBlock is a free data retrieval call binding the contract method 0x8ae39cac.
//
// Solidity: function rewardPerBlock() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) RewardPerBlock() (*big.Int, error) {
	return _LockingPool.Contract.RewardPerBlock(&_LockingPool.CallOpts)
}

// SeqOwners is a free data retrieval call binding the contract method 0x169abefc.
//
// Solidity: function seqOwners(address owner) view returns(uint256)
func (_LockingPool *LockingPoolCaller) SeqOwners(opts *bind.CallOpts, owner common.Address) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "seqOwners", owner)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SeqOwners is a free data retrieval call binding the contract method 0x169abefc.
//
// Solidity: function seqOwners(address owner) view returns(uint256)
func (_LockingPool *LockingPoolSession) SeqOwners(owner common.Address) (*big.Int, error) {
	return _LockingPool.Contract.SeqOwners(&_LockingPool.CallOpts, owner)
}

// SeqOwners is a free data retrieval call binding the contract method 0x169abefc.
//
// Solidity: function seqOwners(address owner) view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) SeqOwners(owner common.Address) (*big.Int, error) {
	return _LockingPool.Contract.SeqOwners(&_LockingPool.CallOpts, owner)
}

// SeqSigners is a free data retrieval call binding the contract method 0xbeb26755.
//
// Solidity: function seqSigners(address signer) view returns(uint256)
func (_LockingPool *LockingPoolCaller) SeqSigners(opts *bind.CallOpts, signer common.Address) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "seqSigners", signer)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SeqSigners is a free data retrieval call binding the contract method 0xbeb26755.
//
// Solidity: function seqSigners(address signer) view returns(uint256)
func (_LockingPool *LockingPoolSession) SeqSigners(signer common.Address) (*big.Int, error) {
	return _LockingPool.Contract.SeqSigners(&_LockingPool.CallOpts, signer)
}

// SeqSigners is a free data retrieval call binding the contract method 0xbeb26755.
//
// Solidity: function seqSigners(address signer) view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) SeqSigners(signer common.Address) (*big.Int, error) {
	return _LockingPool.Contract.SeqSigners(&_LockingPool.CallOpts, signer)
}

// Sequencers is a free data retrieval call binding the contract method 0x6ba7ccff.
//
// Solidity: function sequencers(uint256 seqId) view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,address,address,address,address,bytes,uint256,uint256,bool,bool,uint8) seq)
func (_LockingPool *LockingPoolCaller) Sequencers(opts *bind.CallOpts, seqId *big.Int) (IPoolTypesSequencer, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "sequencers", seqId)

	if err != nil {
		return *new(IPoolTypesSequencer), err
	}

	out0 := *abi.ConvertType(out[0], new(IPoolTypesSequencer)).(*IPoolTypesSequencer)

	return out0, err

}

// Sequencers is a free data retrieval call binding the contract method 0x6ba7ccff.
//
// Solidity: function sequencers(uint256 seqId) view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,address,address,address,address,bytes,uint256,uint256,bool,bool,uint8) seq)
func (_LockingPool *LockingPoolSession) Sequencers(seqId *big.Int) (IPoolTypesSequencer, error) {
	return _LockingPool.Contract.Sequencers(&_LockingPool.CallOpts, seqId)
}

// Sequencers is a free data retrieval call binding the contract method 0x6ba7ccff.
//
// Solidity: function sequencers(uint256 seqId) view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,address,address,address,address,bytes,uint256,uint256,bool,bool,uint8) seq)
func (_LockingPool *LockingPoolCallerSession) Sequencers(seqId *big.Int) (IPoolTypesSequencer, error) {
	return _LockingPool.Contract.Sequencers(&_LockingPool.CallOpts, seqId)
}

// SignerProvableUntil is a free data retrieval call binding the contract method 0x7c907d38.
//
// Solidity: function signerProvableUntil(address signer) view returns(uint256)
func (_LockingPool *LockingPoolCaller) SignerProvableUntil(opts *bind.CallOpts, signer common.Address) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "signerProvableUntil", signer)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SignerProvableUntil is a free data retrieval call binding the contract method 0x7c907d38.
//
// Solidity: function signerProvableUntil(address signer) view returns(uint256)
func (_LockingPool *LockingPoolSession) SignerProvableUntil(signer common.Address) (*big.Int, error) {
	return _LockingPool.Contract.SignerProvableUntil(&_LockingPool.CallOpts, signer)
}

// SignerProvableUntil is a free data retrieval call binding the contract method 0x7c907d38.
//
// Solidity: function signerProvableUntil(address signer) view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) SignerProvableUntil(signer common.Address) (*big.Int, error) {
	return _LockingPool.Contract.SignerProvableUntil(&_LockingPool.CallOpts, signer)
}

// SignerRetiredAt is a free data retrieval call binding the contract method 0x569c0afe.
//
// Solidity: function signerRetiredAt(address signer) view returns(uint256)
func (_LockingPool *LockingPoolCaller) SignerRetiredAt(opts *bind.CallOpts, signer common.Address) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "signerRetiredAt", signer)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SignerRetiredAt is a free data retrieval call binding the contract method 0x569c0afe.
//
// Solidity: function signerRetiredAt(address signer) view returns(uint256)
func (_LockingPool *LockingPoolSession) SignerRetiredAt(signer common.Address) (*big.Int, error) {
	return _LockingPool.Contract.SignerRetiredAt(&_LockingPool.CallOpts, signer)
}

// SignerRetiredAt is a free data retrieval call binding the contract method 0x569c0afe.
//
// Solidity: function signerRetiredAt(address signer) view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) SignerRetiredAt(signer common.Address) (*big.Int, error) {
	return _LockingPool.Contract.SignerRetiredAt(&_LockingPool.CallOpts, signer)
}

// SignerUpdateThrottle is a free data retrieval call binding the contract method 0xc65066d4.
//
// Solidity: function signerUpdateThrottle() view returns(uint256)
func (_LockingPool *LockingPoolCaller) SignerUpdateThrottle(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "signerUpdateThrottle")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SignerUpdateThrottle is a free data retrieval call binding the contract method 0xc65066d4.
//
// Solidity: function signerUpdateThrottle() view returns(uint256)
func (_LockingPool *LockingPoolSession) SignerUpdateThrottle() (*big.Int, error) {
	return _LockingPool.Contract.SignerUpdateThrottle(&_LockingPool.CallOpts)
}

// SignerUpdateThrottle is a free data retrieval call binding the contract method 0xc65066d4.
//
// Solidity: function signerUpdateThrottle() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) SignerUpdateThrottle() (*big.Int, error) {
	return _LockingPool.Contract.SignerUpdateThrottle(&_LockingPool.CallOpts)
}

// SlashedFunds is a free data retrieval call binding the contract method 0x6f99f15c.
//
// Solidity: function slashedFunds() view returns(uint256)
func (_LockingPool *LockingPoolCaller) SlashedFunds(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "slashedFunds")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SlashedFunds is a free data retrieval call binding the contract method 0x6f99f15c.
//
// Solidity: function slashedFunds() view returns(uint256)
func (_LockingPool *LockingPoolSession) SlashedFunds() (*big.Int, error) {
	return _LockingPool.Contract.SlashedFunds(&_LockingPool.CallOpts)
}

// SlashedFunds is a free data retrieval call binding the contract method 0x6f99f15c.
//
// Solidity: function slashedFunds() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) SlashedFunds() (*big.Int, error) {
	return _LockingPool.Contract.SlashedFunds(&_LockingPool.CallOpts)
}

// Slashing is a free data retrieval call binding the contract method 0xca31fb9f.
//
// Solidity: function slashing() view returns((address,uint16,uint16,uint16,uint16,uint32))
func (_LockingPool *LockingPoolCaller) Slashing(opts *bind.CallOpts) (IPoolTypesSlashingSettings, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "slashing")

	if err != nil {
		return *new(IPoolTypesSlashingSettings), err
	}

	out0 := *abi.ConvertType(out[0], new(IPoolTypesSlashingSettings)).(*IPoolTypesSlashingSettings)

	return out0, err

}

// Slashing is a free data retrieval call binding the contract method 0xca31fb9f.
//
// Solidity: function slashing() view returns((address,uint16,uint16,uint16,uint16,uint32))
func (_LockingPool *LockingPoolSession) Slashing() (IPoolTypesSlashingSettings, error) {
	return _LockingPool.Contract.Slashing(&_LockingPool.CallOpts)
}

// Slashing is a free data retrieval call binding the contract method 0xca31fb9f.
//
// Solidity: function slashing() view returns((address,uint16,uint16,uint16,uint16,uint32))
func (_LockingPool *LockingPoolCallerSession) Slashing() (IPoolTypesSlashingSettings, error) {
	return _LockingPool.Contract.Slashing(&_LockingPool.CallOpts)
}

// StakeObserver is a free data retrieval call binding the contract method 0x0ecf05bd.
//
// Solidity: function stakeObserver() view returns(address)
func (_LockingPool *LockingPoolCaller) StakeObserver(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "stakeObserver")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// StakeObserver is a free data retrieval call binding the contract method 0x0ecf05bd.
//
// Solidity: function stakeObserver() view returns(address)
func (_LockingPool *LockingPoolSession) StakeObserver() (common.Address, error) {
	return _LockingPool.Contract.StakeObserver(&_LockingPool.CallOpts)
}

// StakeObserver is a free data retrieval call binding the contract method 0x0ecf05bd.
//
// Solidity: function stakeObserver() view returns(address)
func (_LockingPool *LockingPoolCallerSession) StakeObserver() (common.Address, error) {
	return _LockingPool.Contract.StakeObserver(&_LockingPool.CallOpts)
}

// StakeToken is a free data retrieval call binding the contract method 0x51ed6a30.
//
// Solidity: function stakeToken() view returns(address)
func (_LockingPool *LockingPoolCaller) StakeToken(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "stakeToken")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// StakeToken is a free data retrieval call binding the contract method 0x51ed6a30.
//
// Solidity: function stakeToken() view returns(address)
func (_LockingPool *LockingPoolSession) StakeToken() (common.Address, error) {
	return _LockingPool.Contract.StakeToken(&_LockingPool.CallOpts)
}

// StakeToken is a free data retrieval call binding the contract method 0x51ed6a30.
//
// Solidity: function stakeToken() view returns(address)
func (_LockingPool *LockingPoolCallerSession) StakeToken() (common.Address, error) {
	return _LockingPool.Contract.StakeToken(&_LockingPool.CallOpts)
}

// TotalActive is a free data retrieval call binding the contract method 0x57759600.
//
// Solidity: function totalActive() view returns(uint256)
func (_LockingPool *LockingPoolCaller) TotalActive(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "totalActive")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TotalActive is a free data retrieval call binding the contract method 0x57759600.
//
// Solidity: function totalActive() view returns(uint256)
func (_LockingPool *LockingPoolSession) TotalActive() (*big.Int, error) {
	return _LockingPool.Contract.TotalActive(&_LockingPool.CallOpts)
}

// TotalActive is a free data retrieval call binding the contract method 0x57759600.
//
// Solidity: function totalActive() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) TotalActive() (*big.Int, error) {
	return _LockingPool.Contract.TotalActive(&_LockingPool.CallOpts)
}

// TotalLocked is a free data retrieval call binding the contract method 0x56891412.
//
// Solidity: function totalLocked() view returns(uint256)
func (_LockingPool *LockingPoolCaller) TotalLocked(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "totalLocked")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TotalLocked is a free data retrieval call binding the contract method 0x56891412.
//
// Solidity: function totalLocked() view returns(uint256)
func (_LockingPool *LockingPoolSession) TotalLocked() (*big.Int, error) {
	return _LockingPool.Contract.TotalLocked(&_LockingPool.CallOpts)
}

// TotalLocked is a free data retrieval call binding the contract method 0x56891412.
//
// Solidity: function totalLocked() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) TotalLocked() (*big.Int, error) {
	return _LockingPool.Contract.TotalLocked(&_LockingPool.CallOpts)
}

// TotalSequencers is a free data retrieval call binding the contract method 0xcc3ab923.
//
// Solidity: function totalSequencers() view returns(uint256)
func (_LockingPool *LockingPoolCaller) TotalSequencers(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "totalSequencers")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TotalSequencers is a free data retrieval call binding the contract method 0xcc3ab923.
//
// Solidity: function totalSequencers() view returns(uint256)
func (_LockingPool *LockingPoolSession) TotalSequencers() (*big.Int, error) {
	return _LockingPool.Contract.TotalSequencers(&_LockingPool.CallOpts)
}

// TotalSequencers is a free data retrieval call binding the contract method 0xcc3ab923.
//
// Solidity: function totalSequencers() view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) TotalSequencers() (*big.Int, error) {
	return _LockingPool.Contract.TotalSequencers(&_LockingPool.CallOpts)
}

// Whitelist is a free data retrieval call binding the contract method 0x9b19251a.
//
// Solidity: function whitelist(address user) view returns(bool)
func (_LockingPool *LockingPoolCaller) Whitelist(opts *bind.CallOpts, user common.Address) (bool, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "whitelist", user)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Whitelist is a free data retrieval call binding the contract method 0x9b19251a.
//
// Solidity: function whitelist(address user) view returns(bool)
func (_LockingPool *LockingPoolSession) Whitelist(user common.Address) (bool, error) {
	return _LockingPool.Contract.Whitelist(&_LockingPool.CallOpts, user)
}

// Whitelist is a free data retrieval call binding the contract method 0x9b19251a.
//
// Solidity: function whitelist(address user) view returns(bool)
func (_LockingPool *LockingPoolCallerSession) Whitelist(user common.Address) (bool, error) {
	return _LockingPool.Contract.Whitelist(&_LockingPool.CallOpts, user)
}

// WhitelistEnabled is a free data retrieval call binding the contract method 0x51fb012d.
//
// Solidity: function whitelistEnabled() view returns(bool)
func (_LockingPool *LockingPoolCaller) WhitelistEnabled(opts *bind.CallOpts) (bool, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "whitelistEnabled")

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// WhitelistEnabled is a free data retrieval call binding the contract method 0x51fb012d.
//
// Solidity: function whitelistEnabled() view returns(bool)
func (_LockingPool *LockingPoolSession) WhitelistEnabled() (bool, error) {
	return _LockingPool.Contract.WhitelistEnabled(&_LockingPool.CallOpts)
}

// WhitelistEnabled is a free data retrieval call binding the contract method 0x51fb012d.
//
// Solidity: function whitelistEnabled() view returns(bool)
func (_LockingPool *LockingPoolCallerSession) WhitelistEnabled() (bool, error) {
	return _LockingPool.Contract.WhitelistEnabled(&_LockingPool.CallOpts)
}

// AcceptSequencerOwner is a paid mutator transaction binding the contract method 0x7d3ff7d8.
//
// Solidity: function acceptSequencerOwner(uint256 seqId) returns()
func (_LockingPool *LockingPoolTransactor) AcceptSequencerOwner(opts *bind.TransactOpts, seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "acceptSequencerOwner", seqId)
}

// AcceptSequencerOwner is a paid mutator transaction binding the contract method 0x7d3ff7d8.
//
// Solidity: function acceptSequencerOwner(uint256 seqId) returns()
func (_LockingPool *LockingPoolSession) AcceptSequencerOwner(seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.AcceptSequencerOwner(&_LockingPool.TransactOpts, seqId)
}

// AcceptSequencerOwner is a paid mutator transaction binding the contract method 0x7d3ff7d8.
//
// Solidity: function acceptSequencerOwner(uint256 seqId) returns()
func (_LockingPool *LockingPoolTransactorSession) AcceptSequencerOwner(seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.AcceptSequencerOwner(&_LockingPool.TransactOpts, seqId)
}

// BatchSubmitRewards is a paid mutator transaction binding the contract method 0x89ec0b9e.
//
// Solidity: function batchSubmitRewards(uint256 batchId, uint256 startEpoch, uint256 endEpoch, uint256[] seqIds, uint256[] blocks, bytes signature) returns(bool credited)
func (_LockingPool *LockingPoolTransactor) BatchSubmitRewards(opts *bind.TransactOpts, batchId *big.Int, startEpoch *big.Int, endEpoch *big.Int, seqIds []*big.Int, blocks []*big.Int, signature []byte) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "batchSubmitRewards", batchId, startEpoch, endEpoch, seqIds, blocks, signature)
}

// BatchSubmitRewards is a paid mutator transaction binding the contract method 0x89ec0b9e.
//
// Solidity: function batchSubmitRewards(uint256 batchId, uint256 startEpoch, uint256 endEpoch, uint256[] seqIds, uint256[] blocks, bytes signature) returns(bool credited)
func (_LockingPool *LockingPoolSession) BatchSubmitRewards(batchId *big.Int, startEpoch *big.Int, endEpoch *big.Int, seqIds []*big.Int, blocks []*big.Int, signature []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.BatchSubmitRewards(&_LockingPool.TransactOpts, batchId, startEpoch, endEpoch, seqIds, blocks, signature)
}

// BatchSubmitRewards is a paid mutator transaction binding the contract method 0x89ec0b9e.
//
// Solidity: function batchSubmitRewards(uint256 batchId, uint256 startEpoch, uint256 endEpoch, uint256[] seqIds, uint256[] blocks, bytes signature) returns(bool credited)
func (_LockingPool *LockingPoolTransactorSession) BatchSubmitRewards(batchId *big.Int, startEpoch *big.Int, endEpoch *big.Int, seqIds []*big.Int, blocks []*big.Int, signature []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.BatchSubmitRewards(&_LockingPool.TransactOpts, batchId, startEpoch, endEpoch, seqIds, blocks, signature)
}

// ClaimRewards is a paid mutator transaction binding the contract method 0x0962ef79.
//
// Solidity: function claimRewards(uint256 seqId) returns(uint256 amount)
func (_LockingPool *LockingPoolTransactor) ClaimRewards(opts *bind.TransactOpts, seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "claimRewards", seqId)
}

// ClaimRewards is a paid mutator transaction binding the contract method 0x0962ef79.
//
// Solidity: function claimRewards(uint256 seqId) returns(uint256 amount)
func (_LockingPool *LockingPoolSession) ClaimRewards(seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.ClaimRewards(&_LockingPool.TransactOpts, seqId)
}

// ClaimRewards is a paid mutator transaction binding the contract method 0x0962ef79.
//
// Solidity: function claimRewards(uint256 seqId) returns(uint256 amount)
func (_LockingPool *LockingPoolTransactorSession) ClaimRewards(seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.ClaimRewards(&_LockingPool.TransactOpts, seqId)
}

// ExecutePenalty is a paid mutator transaction binding the contract method 0x67eda79b.
//
// Solidity: function executePenalty(uint256 seqId) returns()
func (_LockingPool *LockingPoolTransactor) ExecutePenalty(opts *bind.TransactOpts, seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "executePenalty", seqId)
}

// ExecutePenalty is a paid mutator transaction binding the contract method 0x67eda79b.
//
// Solidity: function executePenalty(uint256 seqId) returns()
func (_LockingPool *LockingPoolSession) ExecutePenalty(seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.ExecutePenalty(&_LockingPool.TransactOpts, seqId)
}

// ExecutePenalty is a paid mutator transaction binding the contract method 0x67eda79b.
//
// Solidity: function executePenalty(uint256 seqId) returns()
func (_LockingPool *LockingPoolTransactorSession) ExecutePenalty(seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.ExecutePenalty(&_LockingPool.TransactOpts, seqId)
}

// Expel is a paid mutator transaction binding the contract method 0x8f506012.
//
// Solidity: function expel(uint256 penaltyId, uint256 seqId, bytes32 reason, uint256 deadline, bytes signature) returns()
func (_LockingPool *LockingPoolTransactor) Expel(opts *bind.TransactOpts, penaltyId *big.Int, seqId *big.Int, reason [32]byte, deadline *big.Int, signature []byte) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "expel", penaltyId, seqId, reason, deadline, signature)
}

// Expel is a paid mutator transaction binding the contract method 0x8f506012.
//
// Solidity: function expel(uint256 penaltyId, uint256 seqId, bytes32 reason, uint256 deadline, bytes signature) returns()
func (_LockingPool *LockingPoolSession) Expel(penaltyId *big.Int, seqId *big.Int, reason [32]byte, deadline *big.Int, signature []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.Expel(&_LockingPool.TransactOpts, penaltyId, seqId, reason, deadline, signature)
}

// Expel is a paid mutator transaction binding the contract method 0x8f506012.
//
// Solidity: function expel(uint256 penaltyId, uint256 seqId, bytes32 reason, uint256 deadline, bytes signature) returns()
func (_LockingPool *LockingPoolTransactorSession) Expel(penaltyId *big.Int, seqId *big.Int, reason [32]byte, deadline *big.Int, signature []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.Expel(&_LockingPool.TransactOpts, penaltyId, seqId, reason, deadline, signature)
}

// ForceUnlock is a paid mutator transaction binding the contract method 0x7e55a1eb.
//
// Solidity: function forceUnlock(uint256 seqId, string reason) returns()
func (_LockingPool *LockingPoolTransactor) ForceUnlock(opts *bind.TransactOpts, seqId *big.Int, reason string) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "forceUnlock", seqId, reason)
}

// ForceUnlock is a paid mutator transaction binding the contract method 0x7e55a1eb.
//
// Solidity: function forceUnlock(uint256 seqId, string reason) returns()
func (_LockingPool *LockingPoolSession) ForceUnlock(seqId *big.Int, reason string) (*types.Transaction, error) {
	return _LockingPool.Contract.ForceUnlock(&_LockingPool.TransactOpts, seqId, reason)
}

// ForceUnlock is a paid mutator transaction binding the contract method 0x7e55a1eb.
//
// Solidity: function forceUnlock(uint256 seqId, string reason) returns()
func (_LockingPool *LockingPoolTransactorSession) ForceUnlock(seqId *big.Int, reason string) (*types.Transaction, error) {
	return _LockingPool.Contract.ForceUnlock(&_LockingPool.TransactOpts, seqId, reason)
}

// FundRewards is a paid mutator transaction binding the contract method 0x93707a19.
//
// Solidity: function fundRewards(uint256 amount) returns()
func (_LockingPool *LockingPoolTransactor) FundRewards(opts *bind.TransactOpts, amount *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "fundRewards", amount)
}

// FundRewards is a paid mutator transaction binding the contract method 0x93707a19.
//
// Solidity: function fundRewards(uint256 amount) returns()
func (_LockingPool *LockingPoolSession) FundRewards(amount *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.FundRewards(&_LockingPool.TransactOpts, amount)
}

// FundRewards is a paid mutator transaction binding the contract method 0x93707a19.
//
// Solidity: function fundRewards(uint256 amount) returns()
func (_LockingPool *LockingPoolTransactorSession) FundRewards(amount *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.FundRewards(&_LockingPool.TransactOpts, amount)
}

// Initialize is a paid mutator transaction binding the contract method 0xd13f90b4.
//
// Solidity: function initialize(address initialAuthority, address token, uint256 initialMinLock, uint256 initialMaxLock, uint256 initialExitDelay) returns()
func (_LockingPool *LockingPoolTransactor) Initialize(opts *bind.TransactOpts, initialAuthority common.Address, token common.Address, initialMinLock *big.Int, initialMaxLock *big.Int, initialExitDelay *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "initialize", initialAuthority, token, initialMinLock, initialMaxLock, initialExitDelay)
}

// Initialize is a paid mutator transaction binding the contract method 0xd13f90b4.
//
// Solidity: function initialize(address initialAuthority, address token, uint256 initialMinLock, uint256 initialMaxLock, uint256 initialExitDelay) returns()
func (_LockingPool *LockingPoolSession) Initialize(initialAuthority common.Address, token common.Address, initialMinLock *big.Int, initialMaxLock *big.Int, initialExitDelay *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.Initialize(&_LockingPool.TransactOpts, initialAuthority, token, initialMinLock, initialMaxLock, initialExitDelay)
}

// Initialize is a paid mutator transaction binding the contract method 0xd13f90b4.
//
// Solidity: function initialize(address initialAuthority, address token, uint256 initialMinLock, uint256 initialMaxLock, uint256 initialExitDelay) returns()
func (_LockingPool *LockingPoolTransactorSession) Initialize(initialAuthority common.Address, token common.Address, initialMinLock *big.Int, initialMaxLock *big.Int, initialExitDelay *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.Initialize(&_LockingPool.TransactOpts, initialAuthority, token, initialMinLock, initialMaxLock, initialExitDelay)
}

// Jail is a paid mutator transaction binding the contract method 0x58dd6c15.
//
// Solidity: function jail(uint256 penaltyId, uint256 seqId, uint256 period, bytes32 reason, uint256 deadline, bytes signature) returns()
func (_LockingPool *LockingPoolTransactor) Jail(opts *bind.TransactOpts, penaltyId *big.Int, seqId *big.Int, period *big.Int, reason [32]byte, deadline *big.Int, signature []byte) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "jail", penaltyId, seqId, period, reason, deadline, signature)
}

// Jail is a paid mutator transaction binding the contract method 0x58dd6c15.
//
// Solidity: function jail(uint256 penaltyId, uint256 seqId, uint256 period, bytes32 reason, uint256 deadline, bytes signature) returns()
func (_LockingPool *LockingPoolSession) Jail(penaltyId *big.Int, seqId *big.Int, period *big.Int, reason [32]byte, deadline *big.Int, signature []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.Jail(&_LockingPool.TransactOpts, penaltyId, seqId, period, reason, deadline, signature)
}

// Jail is a paid mutator transaction binding the contract method 0x58dd6c15.
//
// Solidity: function jail(uint256 penaltyId, uint256 seqId, uint256 period, bytes32 reason, uint256 deadline, bytes signature) returns()
func (_LockingPool *LockingPoolTransactorSession) Jail(penaltyId *big.Int, seqId *big.Int, period *big.Int, reason [32]byte, deadline *big.Int, signature []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.Jail(&_LockingPool.TransactOpts, penaltyId, seqId, period, reason, deadline, signature)
}

// LockFor is a paid mutator transaction binding the contract method 0xe4394965.
//
// Solidity: function lockFor(address signer, uint256 amount, bytes pubkey, bytes signature) returns(uint256 seqId)
func (_LockingPool *LockingPoolTransactor) LockFor(opts *bind.TransactOpts, signer common.Address, amount *big.Int, pubkey []byte, signature []byte) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "lockFor", signer, amount, pubkey, signature)
}

// LockFor is a paid mutator transaction binding the contract method 0xe4394965.
//
// Solidity: function lockFor(address signer, uint256 amount, bytes pubkey, bytes signature) returns(uint256 seqId)
func (_LockingPool *LockingPoolSession) LockFor(signer common.Address, amount *big.Int, pubkey []byte, signature []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.LockFor(&_LockingPool.TransactOpts, signer, amount, pubkey, signature)
}

// LockFor is a paid mutator transaction binding the contract method 0xe4394965.
//
// Solidity: function lockFor(address signer, uint256 amount, bytes pubkey, bytes signature) returns(uint256 seqId)
func (_LockingPool *LockingPoolTransactorSession) LockFor(signer common.Address, amount *big.Int, pubkey []byte, signature []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.LockFor(&_LockingPool.TransactOpts, signer, amount, pubkey, signature)
}

// LockWithRewardRecipient is a paid mutator transaction binding the contract method 0xa7a3cedf.
//
// Solidity: function lockWithRewardRecipient(address signer, address rewardRecipient, uint256 amount, bytes pubkey, bytes signature) returns(uint256 seqId)
func (_LockingPool *LockingPoolTransactor) LockWithRewardRecipient(opts *bind.TransactOpts, signer common.Address, rewardRecipient common.Address, amount *big.Int, pubkey []byte, signature []byte) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "lockWithRewardRecipient", signer, rewardRecipient, amount, pubkey, signature)
}

// LockWithRewardRecipient is a paid mutator transaction binding the contract method 0xa7a3cedf.
//
// Solidity: function lockWithRewardRecipient(address signer, address rewardRecipient, uint256 amount, bytes pubkey, bytes signature) returns(uint256 seqId)
func (_LockingPool *LockingPoolSession) LockWithRewardRecipient(signer common.Address, rewardRecipient common.Address, amount *big.Int, pubkey []byte, signature []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.LockWithRewardRecipient(&_LockingPool.TransactOpts, signer, rewardRecipient, amount, pubkey, signature)
}

// LockWithRewardRecipient is a paid mutator transaction binding the contract method 0xa7a3cedf.
//
// Solidity: function lockWithRewardRecipient(address signer, address rewardRecipient, uint256 amount, bytes pubkey, bytes signature) returns(uint256 seqId)
func (_LockingPool *LockingPoolTransactorSession) LockWithRewardRecipient(signer common.Address, rewardRecipient common.Address, amount *big.Int, pubkey []byte, signature []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.LockWithRewardRecipient(&_LockingPool.TransactOpts, signer, rewardRecipient, amount, pubkey, signature)
}

// Migrate is a paid mutator transaction binding the contract method 0xce5494bb.
//
// Solidity: function migrate(address initialAuthority) returns()
func (_LockingPool *LockingPoolTransactor) Migrate(opts *bind.TransactOpts, initialAuthority common.Address) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "migrate", initialAuthority)
}

// Migrate is a paid mutator transaction binding the contract method 0xce5494bb.
//
// Solidity: function migrate(address initialAuthority) returns()
func (_LockingPool *LockingPoolSession) Migrate(initialAuthority common.Address) (*types.Transaction, error) {
	return _LockingPool.Contract.Migrate(&_LockingPool.TransactOpts, initialAuthority)
}

// Migrate is a paid mutator transaction binding the contract method 0xce5494bb.
//
// Solidity: function migrate(address initialAuthority) returns()
func (_LockingPool *LockingPoolTransactorSession) Migrate(initialAuthority common.Address) (*types.Transaction, error) {
	return _LockingPool.Contract.Migrate(&_LockingPool.TransactOpts, initialAuthority)
}

// Pause is a paid mutator transaction binding the contract method 0x8456cb59.
//
// Solidity: function pause() returns()
func (_LockingPool *LockingPoolTransactor) Pause(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "pause")
}

// Pause is a paid mutator transaction binding the contract method 0x8456cb59.
//
// Solidity: function pause() returns()
func (_LockingPool *LockingPoolSession) Pause() (*types.Transaction, error) {
	return _LockingPool.Contract.Pause(&_LockingPool.TransactOpts)
}

// Pause is a paid mutator transaction binding the contract method 0x8456cb59.
//
// Solidity: function pause() returns()
func (_LockingPool *LockingPoolTransactorSession) Pause() (*types.Transaction, error) {
	return _LockingPool.Contract.Pause(&_LockingPool.TransactOpts)
}

// Relock is a paid mutator transaction binding the contract method 0x015bb180.
//
// Solidity: function relock(uint256 seqId, uint256 amount, bool lockReward) returns()
func (_LockingPool *LockingPoolTransactor) Relock(opts *bind.TransactOpts, seqId *big.Int, amount *big.Int, lockReward bool) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "relock", seqId, amount, lockReward)
}

// Relock is a paid mutator transaction binding the contract method 0x015bb180.
//
// Solidity: function relock(uint256 seqId, uint256 amount, bool lockReward) returns()
func (_LockingPool *LockingPoolSession) Relock(seqId *big.Int, amount *big.Int, lockReward bool) (*types.Transaction, error) {
	return _LockingPool.Contract.Relock(&_LockingPool.TransactOpts, seqId, amount, lockReward)
}

// Relock is a paid mutator transaction binding the contract method 0x015bb180.
//
// Solidity: function relock(uint256 seqId, uint256 amount, bool lockReward) returns()
func (_LockingPool *LockingPoolTransactorSession) Relock(seqId *big.Int, amount *big.Int, lockReward bool) (*types.Transaction, error) {
	return _LockingPool.Contract.Relock(&_LockingPool.TransactOpts, seqId, amount, lockReward)
}

// RestartRewards is a paid mutator transaction binding the contract method 0x7360b370.
//
// Solidity: function restartRewards(uint256 lastEpoch) returns()
func (_LockingPool *LockingPoolTransactor) RestartRewards(opts *bind.TransactOpts, lastEpoch *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "restartRewards", lastEpoch)
}

// RestartRewards is a paid mutator transaction binding the contract method 0x7360b370.
//
// Solidity: function restartRewards(uint256 lastEpoch) returns()
func (_LockingPool *LockingPoolSession) RestartRewards(lastEpoch *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.RestartRewards(&_LockingPool.TransactOpts, lastEpoch)
}

// RestartRewards is a paid mutator transaction binding the contract method 0x7360b370.
//
// Solidity: function restartRewards(uint256 lastEpoch) returns()
func (_LockingPool *LockingPoolTransactorSession) RestartRewards(lastEpoch *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.RestartRewards(&_LockingPool.TransactOpts, lastEpoch)
}

// SetAuthority is a paid mutator transaction binding the contract method 0x7a9e5e4b.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (_LockingPool *LockingPoolTransactor) SetAuthority(opts *bind.TransactOpts, newAuthority common.Address) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "setAuthority", newAuthority)
}

// SetAuthority is a paid mutator transaction binding the contract method 0x7a9e5e4b.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (_LockingPool *LockingPoolSession) SetAuthority(newAuthority common.Address) (*types.Transaction, error) {
	return _LockingPool.Contract.SetAuthority(&_LockingPool.TransactOpts, newAuthority)
}

// SetAuthority is a paid mutator transaction binding the contract method 0x7a9e5e4b.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (_LockingPool *LockingPoolTransactorSession) SetAuthority(newAuthority common.Address) (*types.Transaction, error) {
	return _LockingPool.Contract.SetAuthority(&_LockingPool.TransactOpts, newAuthority)
}

// SetExitDelayPeriod is a paid mutator transaction binding the contract method 0xb536887a.
//
// Solidity: function setExitDelayPeriod(uint256 newPeriod) returns()
func (_LockingPool *LockingPoolTransactor) SetExitDelayPeriod(opts *bind.TransactOpts, newPeriod *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "setExitDelayPeriod", newPeriod)
}

// SetExitDelayPeriod is a paid mutator transaction binding the contract method 0xb536887a.
//
// Solidity: function setExitDelayPeriod(uint256 newPeriod) returns()
func (_LockingPool *LockingPoolSession) SetExitDelayPeriod(newPeriod *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.SetExitDelayPeriod(&_LockingPool.TransactOpts, newPeriod)
}

// SetExitDelayPeriod is a paid mutator transaction binding the contract method 0xb536887a.
//
// Solidity: function setExitDelayPeriod(uint256 newPeriod) returns()
func (_LockingPool *LockingPoolTransactorSession) SetExitDelayPeriod(newPeriod *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.SetExitDelayPeriod(&_LockingPool.TransactOpts, newPeriod)
}

// SetMaxLock is a paid mutator transaction binding the contract method 0xcd15b2a5.
//
// Solidity: function setMaxLock(uint256 newMaxLock) returns()
func (_LockingPool *LockingPoolTransactor) SetMaxLock(opts *bind.TransactOpts, newMaxLock *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "setMaxLock", newMaxLock)
}

// SetMaxLock is a paid mutator transaction binding the contract method 0xcd15b2a5.
//
// Solidity: function setMaxLock(uint256 newMaxLock) returns()
func (_LockingPool *LockingPoolSession) SetMaxLock(newMaxLock *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.SetMaxLock(&_LockingPool.TransactOpts, newMaxLock)
}

// SetMaxLock is a paid mutator transaction binding the contract method 0xcd15b2a5.
//
// Solidity: function setMaxLock(uint256 newMaxLock) returns()
func (_LockingPool *LockingPoolTransactorSession) SetMaxLock(newMaxLock *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.SetMaxLock(&_LockingPool.TransactOpts, newMaxLock)
}

// SetMaxSequencers is a paid mutator transaction binding the contract method 0xd1268dc0.
//
// Solidity: function setMaxSequencers(uint256 newMaximum) returns()
func (_LockingPool *LockingPoolTransactor) SetMaxSequencers(opts *bind.TransactOpts, newMaximum *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "setMaxSequencers", newMaximum)
}

// SetMaxSequencers is a paid mutator transaction binding the contract method 0xd1268dc0.
//
// Solidity: function setMaxSequencers(uint256 newMaximum) returns()
func (_LockingPool *LockingPoolSession) SetMaxSequencers(newMaximum *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.SetMaxSequencers(&_LockingPool.TransactOpts, newMaximum)
}

// SetMaxSequencers is a paid mutator transaction binding the contract method 0xd1268dc0.
//
// Solidity: function setMaxSequencers(uint256 newMaximum) returns()
func (_LockingPool *LockingPoolTransactorSession) SetMaxSequencers(newMaximum *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.SetMaxSequencers(&_LockingPool.TransactOpts, newMaximum)
}

// SetMinLock is a paid mutator transaction binding the contract method 0xaa15af6a.
//
// Solidity: function setMinLock(uint256 newMinLock) returns()
func (_LockingPool *LockingPoolTransactor) SetMinLock(opts *bind.TransactOpts, newMinLock *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "setMinLock", newMinLock)
}

// SetMinLock is a paid mutator transaction binding the contract method 0xaa15af6a.
//
// Solidity: function setMinLock(uint256 newMinLock) returns()
func (_LockingPool *LockingPoolSession) SetMinLock(newMinLock *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.SetMinLock(&_LockingPool.TransactOpts, newMinLock)
}

// SetMinLock is a paid mutator transaction binding the contract method 0xaa15af6a.
//
// Solidity: function setMinLock(uint256 newMinLock) returns()
func (_LockingPool *LockingPoolTransactorSession) SetMinLock(newMinLock *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.SetMinLock(&_LockingPool.TransactOpts, newMinLock)
}

// SetSequencerOwner is a paid mutator transaction binding the contract method 0xa953791f.
//
// Solidity: function setSequencerOwner(uint256 seqId, address newOwner) returns()
func (_LockingPool *LockingPoolTransactor) SetSequencerOwner(opts *bind.TransactOpts, seqId *big.Int, newOwner common.Address) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "setSequencerOwner", seqId, newOwner)
}

// SetSequencerOwner is a paid mutator transaction binding the contract method 0xa953791f.
//
// Solidity: function setSequencerOwner(uint256 seqId, address newOwner) returns()
func (_LockingPool *LockingPoolSession) SetSequencerOwner(seqId *big.Int, newOwner common.Address) (*types.Transaction, error) {
	return _LockingPool.Contract.SetSequencerOwner(&_LockingPool.TransactOpts, seqId, newOwner)
}

// SetSequencerOwner is a paid mutator transaction binding the contract method 0xa953791f.
//
// Solidity: function setSequencerOwner(uint256 seqId, address newOwner) returns()
func (_LockingPool *LockingPoolTransactorSession) SetSequencerOwner(seqId *big.Int, newOwner common.Address) (*types.Transaction, error) {
	return _LockingPool.Contract.SetSequencerOwner(&_LockingPool.TransactOpts, seqId, newOwner)
}

// SetSequencerRewardRecipient is a paid mutator transaction binding the contract method 0xd83b0e14.
//
// Solidity: function setSequencerRewardRecipient(uint256 seqId, address recipient) returns()
func (_LockingPool *LockingPoolTransactor) SetSequencerRewardRecipient(opts *bind.TransactOpts, seqId *big.Int, recipient common.Address) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "setSequencerRewardRecipient", seqId, recipient)
}

// SetSequencerRewardRecipient is a paid mutator transaction binding the contract method 0xd83b0e14.
//
// Solidity: function setSequencerRewardRecipient(uint256 seqId, address recipient) returns()
func (_LockingPool *LockingPoolSession) SetSequencerRewardRecipient(seqId *big.Int, recipient common.Address) (*types.Transaction, error) {
	return _LockingPool.Contract.SetSequencerRewardRecipient(&_LockingPool.TransactOpts, seqId, recipient)
}

// SetSequencerRewardRecipient is a paid mutator transaction binding the contract method 0xd83b0e14.
//
// Solidity: function setSequencerRewardRecipient(uint256 seqId, address recipient) returns()
func (_LockingPool *LockingPoolTransactorSession) SetSequencerRewardRecipient(seqId *big.Int, recipient common.Address) (*types.Transaction, error) {
	return _LockingPool.Contract.SetSequencerRewardRecipient(&_LockingPool.TransactOpts, seqId, recipient)
}

// SetSignerUpdateThrottle is a paid mutator transaction binding the contract method 0xbfd6fc3f.
//
// Solidity: function setSignerUpdateThrottle(uint256 newThrottle) returns()
func (_LockingPool *LockingPoolTransactor) SetSignerUpdateThrottle(opts *bind.TransactOpts, newThrottle *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "setSignerUpdateThrottle", newThrottle)
}

// SetSignerUpdateThrottle is a paid mutator transaction binding the contract method 0xbfd6fc3f.
//
// Solidity: function setSignerUpdateThrottle(uint256 newThrottle) returns()
func (_LockingPool *LockingPoolSession) SetSignerUpdateThrottle(newThrottle *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.SetSignerUpdateThrottle(&_LockingPool.TransactOpts, newThrottle)
}

// SetSignerUpdateThrottle is a paid mutator transaction binding the contract method 0xbfd6fc3f.
//
// Solidity: function setSignerUpdateThrottle(uint256 newThrottle) returns()
func (_LockingPool *LockingPoolTransactorSession) SetSignerUpdateThrottle(newThrottle *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.SetSignerUpdateThrottle(&_LockingPool.TransactOpts, newThrottle)
}

// SetSlashing is a paid mutator transaction binding the contract method 0x2288c838.
//
// Solidity: function setSlashing((address,uint16,uint16,uint16,uint16,uint32) settings) returns()
func (_LockingPool *LockingPoolTransactor) SetSlashing(opts *bind.TransactOpts, settings IPoolTypesSlashingSettings) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "setSlashing", settings)
}

// SetSlashing is a paid mutator transaction binding the contract method 0x2288c838.
//
// Solidity: function setSlashing((address,uint16,uint16,uint16,uint16,uint32) settings) returns()
func (_LockingPool *LockingPoolSession) SetSlashing(settings IPoolTypesSlashingSettings) (*types.Transaction, error) {
	return _LockingPool.Contract.SetSlashing(&_LockingPool.TransactOpts, settings)
}

// SetSlashing is a paid mutator transaction binding the contract method 0x2288c838.
//
// Solidity: function setSlashing((address,uint16,uint16,uint16,uint16,uint32) settings) returns()
func (_LockingPool *LockingPoolTransactorSession) SetSlashing(settings IPoolTypesSlashingSettings) (*types.Transaction, error) {
	return _LockingPool.Contract.SetSlashing(&_LockingPool.TransactOpts, settings)
}

// SetStakeObserver is a paid mutator transaction binding the contract method 0x7fdcaafb.
//
// Solidity: function setStakeObserver(address newObserver) returns()
func (_LockingPool *LockingPoolTransactor) SetStakeObserver(opts *bind.TransactOpts, newObserver common.Address) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "setStakeObserver", newObserver)
}

// SetStakeObserver is a paid mutator transaction binding the contract method 0x7fdcaafb.
//
// Solidity: function setStakeObserver(address newObserver) returns()
func (_LockingPool *LockingPoolSession) SetStakeObserver(newObserver common.Address) (*types.Transaction, error) {
	return _LockingPool.Contract.SetStakeObserver(&_LockingPool.TransactOpts, newObserver)
}

// SetStakeObserver is a paid mutator transaction binding the contract method 0x7fdcaafb.
//
// Solidity: function setStakeObserver(address newObserver) returns()
func (_LockingPool *LockingPoolTransactorSession) SetStakeObserver(newObserver common.Address) (*types.Transaction, error) {
	return _LockingPool.Contract.SetStakeObserver(&_LockingPool.TransactOpts, newObserver)
}

// SetWhitelist is a paid mutator transaction binding the contract method 0x53d6fd59.
//
// Solidity: function setWhitelist(address user, bool verified) returns()
func (_LockingPool *LockingPoolTransactor) SetWhitelist(opts *bind.TransactOpts, user common.Address, verified bool) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "setWhitelist", user, verified)
}

// SetWhitelist is a paid mutator transaction binding the contract method 0x53d6fd59.
//
// Solidity: function setWhitelist(address user, bool verified) returns()
func (_LockingPool *LockingPoolSession) SetWhitelist(user common.Address, verified bool) (*types.Transaction, error) {
	return _LockingPool.Contract.SetWhitelist(&_LockingPool.TransactOpts, user, verified)
}

// SetWhitelist is a paid mutator transaction binding the contract method 0x53d6fd59.
//
// Solidity: function setWhitelist(address user, bool verified) returns()
func (_LockingPool *LockingPoolTransactorSession) SetWhitelist(user common.Address, verified bool) (*types.Transaction, error) {
	return _LockingPool.Contract.SetWhitelist(&_LockingPool.TransactOpts, user, verified)
}

// SetWhitelistEnabled is a paid mutator transaction binding the contract method 0x052d9e7e.
//
// Solidity: function setWhitelistEnabled(bool enabled) returns()
func (_LockingPool *LockingPoolTransactor) SetWhitelistEnabled(opts *bind.TransactOpts, enabled bool) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "setWhitelistEnabled", enabled)
}

// SetWhitelistEnabled is a paid mutator transaction binding the contract method 0x052d9e7e.
//
// Solidity: function setWhitelistEnabled(bool enabled) returns()
func (_LockingPool *LockingPoolSession) SetWhitelistEnabled(enabled bool) (*types.Transaction, error) {
	return _LockingPool.Contract.SetWhitelistEnabled(&_LockingPool.TransactOpts, enabled)
}

// SetWhitelistEnabled is a paid mutator transaction binding the contract method 0x052d9e7e.
//
// Solidity: function setWhitelistEnabled(bool enabled) returns()
func (_LockingPool *LockingPoolTransactorSession) SetWhitelistEnabled(enabled bool) (*types.Transaction, error) {
	return _LockingPool.Contract.SetWhitelistEnabled(&_LockingPool.TransactOpts, enabled)
}

// SlashEquivocation is a paid mutator transaction binding the contract method 0x32d76d09.
//
// Solidity: function slashEquivocation(uint256 l2ChainId, uint64 epoch, uint64 number, (bytes32,bytes) a, (bytes32,bytes) b) returns(uint256 reporterReward)
func (_LockingPool *LockingPoolTransactor) SlashEquivocation(opts *bind.TransactOpts, l2ChainId *big.Int, epoch uint64, number uint64, a IPoolSlashingCommitment, b IPoolSlashingCommitment) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "slashEquivocation", l2ChainId, epoch, number, a, b)
}

// SlashEquivocation is a paid mutator transaction binding the contract method 0x32d76d09.
//
// Solidity: function slashEquivocation(uint256 l2ChainId, uint64 epoch, uint64 number, (bytes32,bytes) a, (bytes32,bytes) b) returns(uint256 reporterReward)
func (_LockingPool *LockingPoolSession) SlashEquivocation(l2ChainId *big.Int, epoch uint64, number uint64, a IPoolSlashingCommitment, b IPoolSlashingCommitment) (*types.Transaction, error) {
	return _LockingPool.Contract.SlashEquivocation(&_LockingPool.TransactOpts, l2ChainId, epoch, number, a, b)
}

// SlashEquivocation is a paid mutator transaction binding the contract method 0x32d76d09.
//
// Solidity: function slashEquivocation(uint256 l2ChainId, uint64 epoch, uint64 number, (bytes32,bytes) a, (bytes32,bytes) b) returns(uint256 reporterReward)
func (_LockingPool *LockingPoolTransactorSession) SlashEquivocation(l2ChainId *big.Int, epoch uint64, number uint64, a IPoolSlashingCommitment, b IPoolSlashingCommitment) (*types.Transaction, error) {
	return _LockingPool.Contract.SlashEquivocation(&_LockingPool.TransactOpts, l2ChainId, epoch, number, a, b)
}

// SweepSlashedFunds is a paid mutator transaction binding the contract method 0xcd510c76.
//
// Solidity: function sweepSlashedFunds() returns(uint256 amount)
func (_LockingPool *LockingPoolTransactor) SweepSlashedFunds(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "sweepSlashedFunds")
}

// SweepSlashedFunds is a paid mutator transaction binding the contract method 0xcd510c76.
//
// Solidity: function sweepSlashedFunds() returns(uint256 amount)
func (_LockingPool *LockingPoolSession) SweepSlashedFunds() (*types.Transaction, error) {
	return _LockingPool.Contract.SweepSlashedFunds(&_LockingPool.TransactOpts)
}

// SweepSlashedFunds is a paid mutator transaction binding the contract method 0xcd510c76.
//
// Solidity: function sweepSlashedFunds() returns(uint256 amount)
func (_LockingPool *LockingPoolTransactorSession) SweepSlashedFunds() (*types.Transaction, error) {
	return _LockingPool.Contract.SweepSlashedFunds(&_LockingPool.TransactOpts)
}

// Unjail is a paid mutator transaction binding the contract method 0x178c2c83.
//
// Solidity: function unjail(uint256 seqId) returns()
func (_LockingPool *LockingPoolTransactor) Unjail(opts *bind.TransactOpts, seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "unjail", seqId)
}

// Unjail is a paid mutator transaction binding the contract method 0x178c2c83.
//
// Solidity: function unjail(uint256 seqId) returns()
func (_LockingPool *LockingPoolSession) Unjail(seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.Unjail(&_LockingPool.TransactOpts, seqId)
}

// Unjail is a paid mutator transaction binding the contract method 0x178c2c83.
//
// Solidity: function unjail(uint256 seqId) returns()
func (_LockingPool *LockingPoolTransactorSession) Unjail(seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.Unjail(&_LockingPool.TransactOpts, seqId)
}

// Unlock is a paid mutator transaction binding the contract method 0x6198e339.
//
// Solidity: function unlock(uint256 seqId) returns()
func (_LockingPool *LockingPoolTransactor) Unlock(opts *bind.TransactOpts, seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "unlock", seqId)
}

// Unlock is a paid mutator transaction binding the contract method 0x6198e339.
//
// Solidity: function unlock(uint256 seqId) returns()
func (_LockingPool *LockingPoolSession) Unlock(seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.Unlock(&_LockingPool.TransactOpts, seqId)
}

// Unlock is a paid mutator transaction binding the contract method 0x6198e339.
//
// Solidity: function unlock(uint256 seqId) returns()
func (_LockingPool *LockingPoolTransactorSession) Unlock(seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.Unlock(&_LockingPool.TransactOpts, seqId)
}

// UnlockClaim is a paid mutator transaction binding the contract method 0x774f307d.
//
// Solidity: function unlockClaim(uint256 seqId) returns()
func (_LockingPool *LockingPoolTransactor) UnlockClaim(opts *bind.TransactOpts, seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "unlockClaim", seqId)
}

// UnlockClaim is a paid mutator transaction binding the contract method 0x774f307d.
//
// Solidity: function unlockClaim(uint256 seqId) returns()
func (_LockingPool *LockingPoolSession) UnlockClaim(seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.UnlockClaim(&_LockingPool.TransactOpts, seqId)
}

// UnlockClaim is a paid mutator transaction binding the contract method 0x774f307d.
//
// Solidity: function unlockClaim(uint256 seqId) returns()
func (_LockingPool *LockingPoolTransactorSession) UnlockClaim(seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.UnlockClaim(&_LockingPool.TransactOpts, seqId)
}

// Unpause is a paid mutator transaction binding the contract method 0x3f4ba83a.
//
// Solidity: function unpause() returns()
func (_LockingPool *LockingPoolTransactor) Unpause(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "unpause")
}

// Unpause is a paid mutator transaction binding the contract method 0x3f4ba83a.
//
// Solidity: function unpause() returns()
func (_LockingPool *LockingPoolSession) Unpause() (*types.Transaction, error) {
	return _LockingPool.Contract.Unpause(&_LockingPool.TransactOpts)
}

// Unpause is a paid mutator transaction binding the contract method 0x3f4ba83a.
//
// Solidity: function unpause() returns()
func (_LockingPool *LockingPoolTransactorSession) Unpause() (*types.Transaction, error) {
	return _LockingPool.Contract.Unpause(&_LockingPool.TransactOpts)
}

// UpdateBlockReward is a paid mutator transaction binding the contract method 0xf580ffcb.
//
// Solidity: function updateBlockReward(uint256 newReward) returns()
func (_LockingPool *LockingPoolTransactor) UpdateBlockReward(opts *bind.TransactOpts, newReward *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "updateBlockReward", newReward)
}

// UpdateBlockReward is a paid mutator transaction binding the contract method 0xf580ffcb.
//
// Solidity: function updateBlockReward(uint256 newReward) returns()
func (_LockingPool *LockingPoolSession) UpdateBlockReward(newReward *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.UpdateBlockReward(&_LockingPool.TransactOpts, newReward)
}

// UpdateBlockReward is a paid mutator transaction binding the contract method 0xf580ffcb.
//
// Solidity: function updateBlockReward(uint256 newReward) returns()
func (_LockingPool *LockingPoolTransactorSession) UpdateBlockReward(newReward *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.UpdateBlockReward(&_LockingPool.TransactOpts, newReward)
}

// UpdateMpc is a paid mutator transaction binding the contract method 0xd11d0681.
//
// Solidity: function updateMpc(address newMpc) returns()
func (_LockingPool *LockingPoolTransactor) UpdateMpc(opts *bind.TransactOpts, newMpc common.Address) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "updateMpc", newMpc)
}

// UpdateMpc is a paid mutator transaction binding the contract method 0xd11d0681.
//
// Solidity: function updateMpc(address newMpc) returns()
func (_LockingPool *LockingPoolSession) UpdateMpc(newMpc common.Address) (*types.Transaction, error) {
	return _LockingPool.Contract.UpdateMpc(&_LockingPool.TransactOpts, newMpc)
}

// UpdateMpc is a paid mutator transaction binding the contract method 0xd11d0681.
//
// Solidity: function updateMpc(address newMpc) returns()
func (_LockingPool *LockingPoolTransactorSession) UpdateMpc(newMpc common.Address) (*types.Transaction, error) {
	return _LockingPool.Contract.UpdateMpc(&_LockingPool.TransactOpts, newMpc)
}

// UpdateSigner is a paid mutator transaction binding the contract method 0x5bf4aa75.
//
// Solidity: function updateSigner(uint256 seqId, address signer, bytes pubkey, bytes signature) returns()
func (_LockingPool *LockingPoolTransactor) UpdateSigner(opts *bind.TransactOpts, seqId *big.Int, signer common.Address, pubkey []byte, signature []byte) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "updateSigner", seqId, signer, pubkey, signature)
}

// UpdateSigner is a paid mutator transaction binding the contract method 0x5bf4aa75.
//
// Solidity: function updateSigner(uint256 seqId, address signer, bytes pubkey, bytes signature) returns()
func (_LockingPool *LockingPoolSession) UpdateSigner(seqId *big.Int, signer common.Address, pubkey []byte, signature []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.UpdateSigner(&_LockingPool.TransactOpts, seqId, signer, pubkey, signature)
}

// UpdateSigner is a paid mutator transaction binding the contract method 0x5bf4aa75.
//
// Solidity: function updateSigner(uint256 seqId, address signer, bytes pubkey, bytes signature) returns()
func (_LockingPool *LockingPoolTransactorSession) UpdateSigner(seqId *big.Int, signer common.Address, pubkey []byte, signature []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.UpdateSigner(&_LockingPool.TransactOpts, seqId, signer, pubkey, signature)
}

// VetoPenalty is a paid mutator transaction binding the contract method 0xd802e8ba.
//
// Solidity: function vetoPenalty(uint256 seqId, uint256 penaltyId) returns()
func (_LockingPool *LockingPoolTransactor) VetoPenalty(opts *bind.TransactOpts, seqId *big.Int, penaltyId *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "vetoPenalty", seqId, penaltyId)
}

// VetoPenalty is a paid mutator transaction binding the contract method 0xd802e8ba.
//
// Solidity: function vetoPenalty(uint256 seqId, uint256 penaltyId) returns()
func (_LockingPool *LockingPoolSession) VetoPenalty(seqId *big.Int, penaltyId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.VetoPenalty(&_LockingPool.TransactOpts, seqId, penaltyId)
}

// VetoPenalty is a paid mutator transaction binding the contract method 0xd802e8ba.
//
// Solidity: function vetoPenalty(uint256 seqId, uint256 penaltyId) returns()
func (_LockingPool *LockingPoolTransactorSession) VetoPenalty(seqId *big.Int, penaltyId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.VetoPenalty(&_LockingPool.TransactOpts, seqId, penaltyId)
}

// Withdraw is a paid mutator transaction binding the contract method 0x441a3e70.
//
// Solidity: function withdraw(uint256 seqId, uint256 amount) returns()
func (_LockingPool *LockingPoolTransactor) Withdraw(opts *bind.TransactOpts, seqId *big.Int, amount *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "withdraw", seqId, amount)
}

// Withdraw is a paid mutator transaction binding the contract method 0x441a3e70.
//
// Solidity: function withdraw(uint256 seqId, uint256 amount) returns()
func (_LockingPool *LockingPoolSession) Withdraw(seqId *big.Int, amount *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.Withdraw(&_LockingPool.TransactOpts, seqId, amount)
}

// Withdraw is a paid mutator transaction binding the contract method 0x441a3e70.
//
// Solidity: function withdraw(uint256 seqId, uint256 amount) returns()
func (_LockingPool *LockingPoolTransactorSession) Withdraw(seqId *big.Int, amount *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.Withdraw(&_LockingPool.TransactOpts, seqId, amount)
}

// WithdrawClaim is a paid mutator transaction binding the contract method 0xa224dcb7.
//
// Solidity: function withdrawClaim(uint256 seqId) returns()
func (_LockingPool *LockingPoolTransactor) WithdrawClaim(opts *bind.TransactOpts, seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "withdrawClaim", seqId)
}

// WithdrawClaim is a paid mutator transaction binding the contract method 0xa224dcb7.
//
// Solidity: function withdrawClaim(uint256 seqId) returns()
func (_LockingPool *LockingPoolSession) WithdrawClaim(seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.WithdrawClaim(&_LockingPool.TransactOpts, seqId)
}

// WithdrawClaim is a paid mutator transaction binding the contract method 0xa224dcb7.
//
// Solidity: function withdrawClaim(uint256 seqId) returns()
func (_LockingPool *LockingPoolTransactorSession) WithdrawClaim(seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.WithdrawClaim(&_LockingPool.TransactOpts, seqId)
}

// WithdrawRewardFunds is a paid mutator transaction binding the contract method 0x1a7cd882.
//
// Solidity: function withdrawRewardFunds(address to, uint256 amount) returns()
func (_LockingPool *LockingPoolTransactor) WithdrawRewardFunds(opts *bind.TransactOpts, to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "withdrawRewardFunds", to, amount)
}

// WithdrawRewardFunds is a paid mutator transaction binding the contract method 0x1a7cd882.
//
// Solidity: function withdrawRewardFunds(address to, uint256 amount) returns()
func (_LockingPool *LockingPoolSession) WithdrawRewardFunds(to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.WithdrawRewardFunds(&_LockingPool.TransactOpts, to, amount)
}

// WithdrawRewardFunds is a paid mutator transaction binding the contract method 0x1a7cd882.
//
// Solidity: function withdrawRewardFunds(address to, uint256 amount) returns()
func (_LockingPool *LockingPoolTransactorSession) WithdrawRewardFunds(to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.WithdrawRewardFunds(&_LockingPool.TransactOpts, to, amount)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() returns()
func (_LockingPool *LockingPoolTransactor) Fallback(opts *bind.TransactOpts, calldata []byte) (*types.Transaction, error) {
	return _LockingPool.contract.RawTransact(opts, calldata)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() returns()
func (_LockingPool *LockingPoolSession) Fallback(calldata []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.Fallback(&_LockingPool.TransactOpts, calldata)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() returns()
func (_LockingPool *LockingPoolTransactorSession) Fallback(calldata []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.Fallback(&_LockingPool.TransactOpts, calldata)
}

// LockingPoolAuthorityUpdatedIterator is returned from FilterAuthorityUpdated and is used to iterate over the raw logs and unpacked data for AuthorityUpdated events raised by the LockingPool contract.
type LockingPoolAuthorityUpdatedIterator struct {
	Event *LockingPoolAuthorityUpdated // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolAuthorityUpdatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolAuthorityUpdated)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolAuthorityUpdated)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolAuthorityUpdatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolAuthorityUpdatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolAuthorityUpdated represents a AuthorityUpdated event raised by the LockingPool contract.
type LockingPoolAuthorityUpdated struct {
	Authority common.Address
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterAuthorityUpdated is a free log retrieval operation binding the contract event 0x2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad.
//
// Solidity: event AuthorityUpdated(address authority)
func (_LockingPool *LockingPoolFilterer) FilterAuthorityUpdated(opts *bind.FilterOpts) (*LockingPoolAuthorityUpdatedIterator, error) {

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "AuthorityUpdated")
	if err != nil {
		return nil, err
	}
	return &LockingPoolAuthorityUpdatedIterator{contract: _LockingPool.contract, event: "AuthorityUpdated", logs: logs, sub: sub}, nil
}

// WatchAuthorityUpdated is a free log subscription operation binding the contract event 0x2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad.
//
// Solidity: event AuthorityUpdated(address authority)
func (_LockingPool *LockingPoolFilterer) WatchAuthorityUpdated(opts *bind.WatchOpts, sink chan<- *LockingPoolAuthorityUpdated) (event.Subscription, error) {

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "AuthorityUpdated")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolAuthorityUpdated)
				if err := _LockingPool.contract.UnpackLog(event, "AuthorityUpdated", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseAuthorityUpdated is a log parse operation binding the contract event 0x2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad.
//
// Solidity: event AuthorityUpdated(address authority)
func (_LockingPool *LockingPoolFilterer) ParseAuthorityUpdated(log types.Log) (*LockingPoolAuthorityUpdated, error) {
	event := new(LockingPoolAuthorityUpdated)
	if err := _LockingPool.contract.UnpackLog(event, "AuthorityUpdated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolBatchSubmitRewardIterator is returned from FilterBatchSubmitReward and is used to iterate over the raw logs and unpacked data for BatchSubmitReward events raised by the LockingPool contract.
type LockingPoolBatchSubmitRewardIterator struct {
	Event *LockingPoolBatchSubmitReward // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolBatchSubmitRewardIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolBatchSubmitReward)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolBatchSubmitReward)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolBatchSubmitRewardIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolBatchSubmitRewardIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolBatchSubmitReward represents a BatchSubmitReward event raised by the LockingPool contract.
type LockingPoolBatchSubmitReward struct {
	BatchId *big.Int
	SeqIds  []*big.Int
	Blocks  []*big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterBatchSubmitReward is a free log retrieval operation binding the contract event 0xb6dad41f2a332a4cb5b120732fddfcb1b826d51bcc2428c1eb9eb05073c5b1a6.
//
// Solidity: event BatchSubmitReward(uint256 indexed batchId, uint256[] seqIds, uint256[] blocks)
func (_LockingPool *LockingPoolFilterer) FilterBatchSubmitReward(opts *bind.FilterOpts, batchId []*big.Int) (*LockingPoolBatchSubmitRewardIterator, error) {

	var batchIdRule []interface{}
	for _, batchIdItem := range batchId {
		batchIdRule = append(batchIdRule, batchIdItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "BatchSubmitReward", batchIdRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolBatchSubmitRewardIterator{contract: _LockingPool.contract, event: "BatchSubmitReward", logs: logs, sub: sub}, nil
}

// WatchBatchSubmitReward is a free log subscription operation binding the contract event 0xb6dad41f2a332a4cb5b120732fddfcb1b826d51bcc2428c1eb9eb05073c5b1a6.
//
// Solidity: event BatchSubmitReward(uint256 indexed batchId, uint256[] seqIds, uint256[] blocks)
func (_LockingPool *LockingPoolFilterer) WatchBatchSubmitReward(opts *bind.WatchOpts, sink chan<- *LockingPoolBatchSubmitReward, batchId []*big.Int) (event.Subscription, error) {

	var batchIdRule []interface{}
	for _, batchIdItem := range batchId {
		batchIdRule = append(batchIdRule, batchIdItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "BatchSubmitReward", batchIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolBatchSubmitReward)
				if err := _LockingPool.contract.UnpackLog(event, "BatchSubmitReward", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseBatchSubmitReward is a log parse operation binding the contract event 0xb6dad41f2a332a4cb5b120732fddfcb1b826d51bcc2428c1eb9eb05073c5b1a6.
//
// Solidity: event BatchSubmitReward(uint256 indexed batchId, uint256[] seqIds, uint256[] blocks)
func (_LockingPool *LockingPoolFilterer) ParseBatchSubmitReward(log types.Log) (*LockingPoolBatchSubmitReward, error) {
	event := new(LockingPoolBatchSubmitReward)
	if err := _LockingPool.contract.UnpackLog(event, "BatchSubmitReward", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolClaimRewardsIterator is returned from FilterClaimRewards and is used to iterate over the raw logs and unpacked data for ClaimRewards events raised by the LockingPool contract.
type LockingPoolClaimRewardsIterator struct {
	Event *LockingPoolClaimRewards // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolClaimRewardsIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolClaimRewards)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolClaimRewards)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolClaimRewardsIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolClaimRewardsIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolClaimRewards represents a ClaimRewards event raised by the LockingPool contract.
type LockingPoolClaimRewards struct {
	SeqId     *big.Int
	Recipient common.Address
	Amount    *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterClaimRewards is a free log retrieval operation binding the contract event 0x72b7f576fbac8c4a57da18644ed0ae9bf73bb7dad927efa1d1b3d3023cf1a191.
//
// Solidity: event ClaimRewards(uint256 indexed seqId, address indexed recipient, uint256 amount)
func (_LockingPool *LockingPoolFilterer) FilterClaimRewards(opts *bind.FilterOpts, seqId []*big.Int, recipient []common.Address) (*LockingPoolClaimRewardsIterator, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}
	var recipientRule []interface{}
	for _, recipientItem := range recipient {
		recipientRule = append(recipientRule, recipientItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "ClaimRewards", seqIdRule, recipientRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolClaimRewardsIterator{contract: _LockingPool.contract, event: "ClaimRewards", logs: logs, sub: sub}, nil
}

// WatchClaimRewards is a free log subscription operation binding the contract event 0x72b7f576fbac8c4a57da18644ed0ae9bf73bb7dad927efa1d1b3d3023cf1a191.
//
// Solidity: event ClaimRewards(uint256 indexed seqId, address indexed recipient, uint256 amount)
func (_LockingPool *LockingPoolFilterer) WatchClaimRewards(opts *bind.WatchOpts, sink chan<- *LockingPoolClaimRewards, seqId []*big.Int, recipient []common.Address) (event.Subscription, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}
	var recipientRule []interface{}
	for _, recipientItem := range recipient {
		recipientRule = append(recipientRule, recipientItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "ClaimRewards", seqIdRule, recipientRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolClaimRewards)
				if err := _LockingPool.contract.UnpackLog(event, "ClaimRewards", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseClaimRewards is a log parse operation binding the contract event 0x72b7f576fbac8c4a57da18644ed0ae9bf73bb7dad927efa1d1b3d3023cf1a191.
//
// Solidity: event ClaimRewards(uint256 indexed seqId, address indexed recipient, uint256 amount)
func (_LockingPool *LockingPoolFilterer) ParseClaimRewards(log types.Log) (*LockingPoolClaimRewards, error) {
	event := new(LockingPoolClaimRewards)
	if err := _LockingPool.contract.UnpackLog(event, "ClaimRewards", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolDistributeRewardIterator is returned from FilterDistributeReward and is used to iterate over the raw logs and unpacked data for DistributeReward events raised by the LockingPool contract.
type LockingPoolDistributeRewardIterator struct {
	Event *LockingPoolDistributeReward // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolDistributeRewardIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolDistributeReward)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolDistributeReward)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolDistributeRewardIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolDistributeRewardIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolDistributeReward represents a DistributeReward event raised by the LockingPool contract.
type LockingPoolDistributeReward struct {
	BatchId        *big.Int
	StartEpoch     *big.Int
	EndEpoch       *big.Int
	Amount         *big.Int
	RewardPerBlock *big.Int
	Raw            types.Log // Blockchain specific contextual infos
}

// FilterDistributeReward is a free log retrieval operation binding the contract event 0x57f14bf0f24025b2c737413d121021e1a6ede039533e1215eda6f20002baf0a1.
//
// Solidity: event DistributeReward(uint256 indexed batchId, uint256 startEpoch, uint256 endEpoch, uint256 amount, uint256 rewardPerBlock)
func (_LockingPool *LockingPoolFilterer) FilterDistributeReward(opts *bind.FilterOpts, batchId []*big.Int) (*LockingPoolDistributeRewardIterator, error) {

	var batchIdRule []interface{}
	for _, batchIdItem := range batchId {
		batchIdRule = append(batchIdRule, batchIdItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "DistributeReward", batchIdRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolDistributeRewardIterator{contract: _LockingPool.contract, event: "DistributeReward", logs: logs, sub: sub}, nil
}

// WatchDistributeReward is a free log subscription operation binding the contract event 0x57f14bf0f24025b2c737413d121021e1a6ede039533e1215eda6f20002baf0a1.
//
// Solidity: event DistributeReward(uint256 indexed batchId, uint256 startEpoch, uint256 endEpoch, uint256 amount, uint256 rewardPerBlock)
func (_LockingPool *LockingPoolFilterer) WatchDistributeReward(opts *bind.WatchOpts, sink chan<- *LockingPoolDistributeReward, batchId []*big.Int) (event.Subscription, error) {

	var batchIdRule []interface{}
	for _, batchIdItem := range batchId {
		batchIdRule = append(batchIdRule, batchIdItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "DistributeReward", batchIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolDistributeReward)
				if err := _LockingPool.contract.UnpackLog(event, "DistributeReward", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseDistributeReward is a log parse operation binding the contract event 0x57f14bf0f24025b2c737413d121021e1a6ede039533e1215eda6f20002baf0a1.
//
// Solidity: event DistributeReward(uint256 indexed batchId, uint256 startEpoch, uint256 endEpoch, uint256 amount, uint256 rewardPerBlock)
func (_LockingPool *LockingPoolFilterer) ParseDistributeReward(log types.Log) (*LockingPoolDistributeReward, error) {
	event := new(LockingPoolDistributeReward)
	if err := _LockingPool.contract.UnpackLog(event, "DistributeReward", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolEIP712DomainChangedIterator is returned from FilterEIP712DomainChanged and is used to iterate over the raw logs and unpacked data for EIP712DomainChanged events raised by the LockingPool contract.
type LockingPoolEIP712DomainChangedIterator struct {
	Event *LockingPoolEIP712DomainChanged // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolEIP712DomainChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolEIP712DomainChanged)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolEIP712DomainChanged)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolEIP712DomainChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolEIP712DomainChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolEIP712DomainChanged represents a EIP712DomainChanged event raised by the LockingPool contract.
type LockingPoolEIP712DomainChanged struct {
	Raw types.Log // Blockchain specific contextual infos
}

// FilterEIP712DomainChanged is a free log retrieval operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_LockingPool *LockingPoolFilterer) FilterEIP712DomainChanged(opts *bind.FilterOpts) (*LockingPoolEIP712DomainChangedIterator, error) {

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return &LockingPoolEIP712DomainChangedIterator{contract: _LockingPool.contract, event: "EIP712DomainChanged", logs: logs, sub: sub}, nil
}

// WatchEIP712DomainChanged is a free log subscription operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_LockingPool *LockingPoolFilterer) WatchEIP712DomainChanged(opts *bind.WatchOpts, sink chan<- *LockingPoolEIP712DomainChanged) (event.Subscription, error) {

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolEIP712DomainChanged)
				if err := _LockingPool.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseEIP712DomainChanged is a log parse operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_LockingPool *LockingPoolFilterer) ParseEIP712DomainChanged(log types.Log) (*LockingPoolEIP712DomainChanged, error) {
	event := new(LockingPoolEIP712DomainChanged)
	if err := _LockingPool.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolEquivocationIterator is returned from FilterEquivocation and is used to iterate over the raw logs and unpacked data for Equivocation events raised by the LockingPool contract.
type LockingPoolEquivocationIterator struct {
	Event *LockingPoolEquivocation // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolEquivocationIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolEquivocation)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolEquivocation)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolEquivocationIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolEquivocationIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolEquivocation represents a Equivocation event raised by the LockingPool contract.
type LockingPoolEquivocation struct {
	SeqId     *big.Int
	Reporter  common.Address
	L2ChainId *big.Int
	Epoch     uint64
	Number    uint64
	HashA     [32]byte
	HashB     [32]byte
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterEquivocation is a free log retrieval operation binding the contract event 0xd4d37854d1cd5004c42ada8830060b8bfc61782bd9e624625c24b3fba3223e9d.
//
// Solidity: event Equivocation(uint256 indexed seqId, address indexed reporter, uint256 l2ChainId, uint64 epoch, uint64 number, bytes32 hashA, bytes32 hashB)
func (_LockingPool *LockingPoolFilterer) FilterEquivocation(opts *bind.FilterOpts, seqId []*big.Int, reporter []common.Address) (*LockingPoolEquivocationIterator, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}
	var reporterRule []interface{}
	for _, reporterItem := range reporter {
		reporterRule = append(reporterRule, reporterItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "Equivocation", seqIdRule, reporterRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolEquivocationIterator{contract: _LockingPool.contract, event: "Equivocation", logs: logs, sub: sub}, nil
}

// WatchEquivocation is a free log subscription operation binding the contract event 0xd4d37854d1cd5004c42ada8830060b8bfc61782bd9e624625c24b3fba3223e9d.
//
// Solidity: event Equivocation(uint256 indexed seqId, address indexed reporter, uint256 l2ChainId, uint64 epoch, uint64 number, bytes32 hashA, bytes32 hashB)
func (_LockingPool *LockingPoolFilterer) WatchEquivocation(opts *bind.WatchOpts, sink chan<- *LockingPoolEquivocation, seqId []*big.Int, reporter []common.Address) (event.Subscription, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}
	var reporterRule []interface{}
	for _, reporterItem := range reporter {
		reporterRule = append(reporterRule, reporterItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "Equivocation", seqIdRule, reporterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolEquivocation)
				if err := _LockingPool.contract.UnpackLog(event, "Equivocation", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseEquivocation is a log parse operation binding the contract event 0xd4d37854d1cd5004c42ada8830060b8bfc61782bd9e624625c24b3fba3223e9d.
//
// Solidity: event Equivocation(uint256 indexed seqId, address indexed reporter, uint256 l2ChainId, uint64 epoch, uint64 number, bytes32 hashA, bytes32 hashB)
func (_LockingPool *LockingPoolFilterer) ParseEquivocation(log types.Log) (*LockingPoolEquivocation, error) {
	event := new(LockingPoolEquivocation)
	if err := _LockingPool.contract.UnpackLog(event, "Equivocation", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolForcedUnlockIterator is returned from FilterForcedUnlock and is used to iterate over the raw logs and unpacked data for ForcedUnlock events raised by the LockingPool contract.
type LockingPoolForcedUnlockIterator struct {
	Event *LockingPoolForcedUnlock // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolForcedUnlockIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolForcedUnlock)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolForcedUnlock)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolForcedUnlockIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolForcedUnlockIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolForcedUnlock represents a ForcedUnlock event raised by the LockingPool contract.
type LockingPoolForcedUnlock struct {
	SeqId  *big.Int
	Reason string
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterForcedUnlock is a free log retrieval operation binding the contract event 0x5fbf9938410444450dde84b41a575c65a3c0637c6244f9aaa7fcc790ea08c601.
//
// Solidity: event ForcedUnlock(uint256 indexed seqId, string reason)
func (_LockingPool *LockingPoolFilterer) FilterForcedUnlock(opts *bind.FilterOpts, seqId []*big.Int) (*LockingPoolForcedUnlockIterator, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "ForcedUnlock", seqIdRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolForcedUnlockIterator{contract: _LockingPool.contract, event: "ForcedUnlock", logs: logs, sub: sub}, nil
}

// WatchForcedUnlock is a free log subscription operation binding the contract event 0x5fbf9938410444450dde84b41a575c65a3c0637c6244f9aaa7fcc790ea08c601.
//
// Solidity: event ForcedUnlock(uint256 indexed seqId, string reason)
func (_LockingPool *LockingPoolFilterer) WatchForcedUnlock(opts *bind.WatchOpts, sink chan<- *LockingPoolForcedUnlock, seqId []*big.Int) (event.Subscription, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "ForcedUnlock", seqIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolForcedUnlock)
				if err := _LockingPool.contract.UnpackLog(event, "ForcedUnlock", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseForcedUnlock is a log parse operation binding the contract event 0x5fbf9938410444450dde84b41a575c65a3c0637c6244f9aaa7fcc790ea08c601.
//
// Solidity: event ForcedUnlock(uint256 indexed seqId, string reason)
func (_LockingPool *LockingPoolFilterer) ParseForcedUnlock(log types.Log) (*LockingPoolForcedUnlock, error) {
	event := new(LockingPoolForcedUnlock)
	if err := _LockingPool.contract.UnpackLog(event, "ForcedUnlock", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolInitializedIterator is returned from FilterInitialized and is used to iterate over the raw logs and unpacked data for Initialized events raised by the LockingPool contract.
type LockingPoolInitializedIterator struct {
	Event *LockingPoolInitialized // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolInitializedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolInitialized)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolInitialized)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolInitializedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolInitializedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolInitialized represents a Initialized event raised by the LockingPool contract.
type LockingPoolInitialized struct {
	Version uint64
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterInitialized is a free log retrieval operation binding the contract event 0xc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2.
//
// Solidity: event Initialized(uint64 version)
func (_LockingPool *LockingPoolFilterer) FilterInitialized(opts *bind.FilterOpts) (*LockingPoolInitializedIterator, error) {

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "Initialized")
	if err != nil {
		return nil, err
	}
	return &LockingPoolInitializedIterator{contract: _LockingPool.contract, event: "Initialized", logs: logs, sub: sub}, nil
}

// WatchInitialized is a free log subscription operation binding the contract event 0xc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2.
//
// Solidity: event Initialized(uint64 version)
func (_LockingPool *LockingPoolFilterer) WatchInitialized(opts *bind.WatchOpts, sink chan<- *LockingPoolInitialized) (event.Subscription, error) {

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "Initialized")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolInitialized)
				if err := _LockingPool.contract.UnpackLog(event, "Initialized", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseInitialized is a log parse operation binding the contract event 0xc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2.
//
// Solidity: event Initialized(uint64 version)
func (_LockingPool *LockingPoolFilterer) ParseInitialized(log types.Log) (*LockingPoolInitialized, error) {
	event := new(LockingPoolInitialized)
	if err := _LockingPool.contract.UnpackLog(event, "Initialized", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolLockUpdateIterator is returned from FilterLockUpdate and is used to iterate over the raw logs and unpacked data for LockUpdate events raised by the LockingPool contract.
type LockingPoolLockUpdateIterator struct {
	Event *LockingPoolLockUpdate // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolLockUpdateIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolLockUpdate)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolLockUpdate)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolLockUpdateIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolLockUpdateIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolLockUpdate represents a LockUpdate event raised by the LockingPool contract.
type LockingPoolLockUpdate struct {
	SeqId     *big.Int
	Nonce     *big.Int
	NewAmount *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterLockUpdate is a free log retrieval operation binding the contract event 0xd716c027b3dd610e4534df756848128bbb159a757724c17d89fcc4d0151b1f30.
//
// Solidity: event LockUpdate(uint256 indexed seqId, uint256 nonce, uint256 newAmount)
func (_LockingPool *LockingPoolFilterer) FilterLockUpdate(opts *bind.FilterOpts, seqId []*big.Int) (*LockingPoolLockUpdateIterator, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "LockUpdate", seqIdRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolLockUpdateIterator{contract: _LockingPool.contract, event: "LockUpdate", logs: logs, sub: sub}, nil
}

// WatchLockUpdate is a free log subscription operation binding the contract event 0xd716c027b3dd610e4534df756848128bbb159a757724c17d89fcc4d0151b1f30.
//
// Solidity: event LockUpdate(uint256 indexed seqId, uint256 nonce, uint256 newAmount)
func (_LockingPool *LockingPoolFilterer) WatchLockUpdate(opts *bind.WatchOpts, sink chan<- *LockingPoolLockUpdate, seqId []*big.Int) (event.Subscription, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "LockUpdate", seqIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolLockUpdate)
				if err := _LockingPool.contract.UnpackLog(event, "LockUpdate", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseLockUpdate is a log parse operation binding the contract event 0xd716c027b3dd610e4534df756848128bbb159a757724c17d89fcc4d0151b1f30.
//
// Solidity: event LockUpdate(uint256 indexed seqId, uint256 nonce, uint256 newAmount)
func (_LockingPool *LockingPoolFilterer) ParseLockUpdate(log types.Log) (*LockingPoolLockUpdate, error) {
	event := new(LockingPoolLockUpdate)
	if err := _LockingPool.contract.UnpackLog(event, "LockUpdate", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolLockedIterator is returned from FilterLocked and is used to iterate over the raw logs and unpacked data for Locked events raised by the LockingPool contract.
type LockingPoolLockedIterator struct {
	Event *LockingPoolLocked // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolLockedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolLocked)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolLocked)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolLockedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolLockedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolLocked represents a Locked event raised by the LockingPool contract.
type LockingPoolLocked struct {
	Signer common.Address
	SeqId  *big.Int
	Nonce  *big.Int
	Amount *big.Int
	Total  *big.Int
	Pubkey []byte
	Owner  common.Address
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterLocked is a free log retrieval operation binding the contract event 0xfa3846dd9b52529c71d15d3003789ab9760a52de03ec0377da2be24a4899543b.
//
// Solidity: event Locked(address indexed signer, uint256 indexed seqId, uint256 nonce, uint256 amount, uint256 total, bytes pubkey, address owner)
func (_LockingPool *LockingPoolFilterer) FilterLocked(opts *bind.FilterOpts, signer []common.Address, seqId []*big.Int) (*LockingPoolLockedIterator, error) {

	var signerRule []interface{}
	for _, signerItem := range signer {
		signerRule = append(signerRule, signerItem)
	}
	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "Locked", signerRule, seqIdRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolLockedIterator{contract: _LockingPool.contract, event: "Locked", logs: logs, sub: sub}, nil
}

// WatchLocked is a free log subscription operation binding the contract event 0xfa3846dd9b52529c71d15d3003789ab9760a52de03ec0377da2be24a4899543b.
//
// Solidity: event Locked(address indexed signer, uint256 indexed seqId, uint256 nonce, uint256 amount, uint256 total, bytes pubkey, address owner)
func (_LockingPool *LockingPoolFilterer) WatchLocked(opts *bind.WatchOpts, sink chan<- *LockingPoolLocked, signer []common.Address, seqId []*big.Int) (event.Subscription, error) {

	var signerRule []interface{}
	for _, signerItem := range signer {
		signerRule = append(signerRule, signerItem)
	}
	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "Locked", signerRule, seqIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolLocked)
				if err := _LockingPool.contract.UnpackLog(event, "Locked", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseLocked is a log parse operation binding the contract event 0xfa3846dd9b52529c71d15d3003789ab9760a52de03ec0377da2be24a4899543b.
//
// Solidity: event Locked(address indexed signer, uint256 indexed seqId, uint256 nonce, uint256 amount, uint256 total, bytes pubkey, address owner)
func (_LockingPool *LockingPoolFilterer) ParseLocked(log types.Log) (*LockingPoolLocked, error) {
	event := new(LockingPoolLocked)
	if err := _LockingPool.contract.UnpackLog(event, "Locked", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolPausedIterator is returned from FilterPaused and is used to iterate over the raw logs and unpacked data for Paused events raised by the LockingPool contract.
type LockingPoolPausedIterator struct {
	Event *LockingPoolPaused // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolPausedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolPaused)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolPaused)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolPausedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolPausedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolPaused represents a Paused event raised by the LockingPool contract.
type LockingPoolPaused struct {
	Account common.Address
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterPaused is a free log retrieval operation binding the contract event 0x62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258.
//
// Solidity: event Paused(address account)
func (_LockingPool *LockingPoolFilterer) FilterPaused(opts *bind.FilterOpts) (*LockingPoolPausedIterator, error) {

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "Paused")
	if err != nil {
		return nil, err
	}
	return &LockingPoolPausedIterator{contract: _LockingPool.contract, event: "Paused", logs: logs, sub: sub}, nil
}

// WatchPaused is a free log subscription operation binding the contract event 0x62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258.
//
// Solidity: event Paused(address account)
func (_LockingPool *LockingPoolFilterer) WatchPaused(opts *bind.WatchOpts, sink chan<- *LockingPoolPaused) (event.Subscription, error) {

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "Paused")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolPaused)
				if err := _LockingPool.contract.UnpackLog(event, "Paused", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParsePaused is a log parse operation binding the contract event 0x62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258.
//
// Solidity: event Paused(address account)
func (_LockingPool *LockingPoolFilterer) ParsePaused(log types.Log) (*LockingPoolPaused, error) {
	event := new(LockingPoolPaused)
	if err := _LockingPool.contract.UnpackLog(event, "Paused", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolPenaltyExecutedIterator is returned from FilterPenaltyExecuted and is used to iterate over the raw logs and unpacked data for PenaltyExecuted events raised by the LockingPool contract.
type LockingPoolPenaltyExecutedIterator struct {
	Event *LockingPoolPenaltyExecuted // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolPenaltyExecutedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolPenaltyExecuted)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolPenaltyExecuted)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolPenaltyExecutedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolPenaltyExecutedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolPenaltyExecuted represents a PenaltyExecuted event raised by the LockingPool contract.
type LockingPoolPenaltyExecuted struct {
	SeqId *big.Int
	Kind  uint8
	Raw   types.Log // Blockchain specific contextual infos
}

// FilterPenaltyExecuted is a free log retrieval operation binding the contract event 0x94e57fd89eecb756154b29e43cbfe3b3a68861947672304eface5e2ea26be2d6.
//
// Solidity: event PenaltyExecuted(uint256 indexed seqId, uint8 kind)
func (_LockingPool *LockingPoolFilterer) FilterPenaltyExecuted(opts *bind.FilterOpts, seqId []*big.Int) (*LockingPoolPenaltyExecutedIterator, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "PenaltyExecuted", seqIdRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolPenaltyExecutedIterator{contract: _LockingPool.contract, event: "PenaltyExecuted", logs: logs, sub: sub}, nil
}

// WatchPenaltyExecuted is a free log subscription operation binding the contract event 0x94e57fd89eecb756154b29e43cbfe3b3a68861947672304eface5e2ea26be2d6.
//
// Solidity: event PenaltyExecuted(uint256 indexed seqId, uint8 kind)
func (_LockingPool *LockingPoolFilterer) WatchPenaltyExecuted(opts *bind.WatchOpts, sink chan<- *LockingPoolPenaltyExecuted, seqId []*big.Int) (event.Subscription, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "PenaltyExecuted", seqIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolPenaltyExecuted)
				if err := _LockingPool.contract.UnpackLog(event, "PenaltyExecuted", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParsePenaltyExecuted is a log parse operation binding the contract event 0x94e57fd89eecb756154b29e43cbfe3b3a68861947672304eface5e2ea26be2d6.
//
// Solidity: event PenaltyExecuted(uint256 indexed seqId, uint8 kind)
func (_LockingPool *LockingPoolFilterer) ParsePenaltyExecuted(log types.Log) (*LockingPoolPenaltyExecuted, error) {
	event := new(LockingPoolPenaltyExecuted)
	if err := _LockingPool.contract.UnpackLog(event, "PenaltyExecuted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolPenaltyOrderedIterator is returned from FilterPenaltyOrdered and is used to iterate over the raw logs and unpacked data for PenaltyOrdered events raised by the LockingPool contract.
type LockingPoolPenaltyOrderedIterator struct {
	Event *LockingPoolPenaltyOrdered // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolPenaltyOrderedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolPenaltyOrdered)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolPenaltyOrdered)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolPenaltyOrderedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolPenaltyOrderedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolPenaltyOrdered represents a PenaltyOrdered event raised by the LockingPool contract.
type LockingPoolPenaltyOrdered struct {
	PenaltyId   *big.Int
	SeqId       *big.Int
	Kind        uint8
	EffectiveAt *big.Int
	Reason      [32]byte
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterPenaltyOrdered is a free log retrieval operation binding the contract event 0x182e01559f4b7d59fd3111067b1af51628ab21932e65b8fe046cd1601c76493a.
//
// Solidity: event PenaltyOrdered(uint256 indexed penaltyId, uint256 indexed seqId, uint8 kind, uint256 effectiveAt, bytes32 reason)
func (_LockingPool *LockingPoolFilterer) FilterPenaltyOrdered(opts *bind.FilterOpts, penaltyId []*big.Int, seqId []*big.Int) (*LockingPoolPenaltyOrderedIterator, error) {

	var penaltyIdRule []interface{}
	for _, penaltyIdItem := range penaltyId {
		penaltyIdRule = append(penaltyIdRule, penaltyIdItem)
	}
	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "PenaltyOrdered", penaltyIdRule, seqIdRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolPenaltyOrderedIterator{contract: _LockingPool.contract, event: "PenaltyOrdered", logs: logs, sub: sub}, nil
}

// WatchPenaltyOrdered is a free log subscription operation binding the contract event 0x182e01559f4b7d59fd3111067b1af51628ab21932e65b8fe046cd1601c76493a.
//
// Solidity: event PenaltyOrdered(uint256 indexed penaltyId, uint256 indexed seqId, uint8 kind, uint256 effectiveAt, bytes32 reason)
func (_LockingPool *LockingPoolFilterer) WatchPenaltyOrdered(opts *bind.WatchOpts, sink chan<- *LockingPoolPenaltyOrdered, penaltyId []*big.Int, seqId []*big.Int) (event.Subscription, error) {

	var penaltyIdRule []interface{}
	for _, penaltyIdItem := range penaltyId {
		penaltyIdRule = append(penaltyIdRule, penaltyIdItem)
	}
	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "PenaltyOrdered", penaltyIdRule, seqIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolPenaltyOrdered)
				if err := _LockingPool.contract.UnpackLog(event, "PenaltyOrdered", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParsePenaltyOrdered is a log parse operation binding the contract event 0x182e01559f4b7d59fd3111067b1af51628ab21932e65b8fe046cd1601c76493a.
//
// Solidity: event PenaltyOrdered(uint256 indexed penaltyId, uint256 indexed seqId, uint8 kind, uint256 effectiveAt, bytes32 reason)
func (_LockingPool *LockingPoolFilterer) ParsePenaltyOrdered(log types.Log) (*LockingPoolPenaltyOrdered, error) {
	event := new(LockingPoolPenaltyOrdered)
	if err := _LockingPool.contract.UnpackLog(event, "PenaltyOrdered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolPenaltyVetoedIterator is returned from FilterPenaltyVetoed and is used to iterate over the raw logs and unpacked data for PenaltyVetoed events raised by the LockingPool contract.
type LockingPoolPenaltyVetoedIterator struct {
	Event *LockingPoolPenaltyVetoed // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolPenaltyVetoedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolPenaltyVetoed)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolPenaltyVetoed)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolPenaltyVetoedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolPenaltyVetoedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolPenaltyVetoed represents a PenaltyVetoed event raised by the LockingPool contract.
type LockingPoolPenaltyVetoed struct {
	PenaltyId *big.Int
	SeqId     *big.Int
	By        common.Address
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterPenaltyVetoed is a free log retrieval operation binding the contract event 0xfa0f8dbc74f6111f82e69e165c1e4494f06b3d0f1663984f424599539aa9c665.
//
// Solidity: event PenaltyVetoed(uint256 indexed penaltyId, uint256 indexed seqId, address indexed by)
func (_LockingPool *LockingPoolFilterer) FilterPenaltyVetoed(opts *bind.FilterOpts, penaltyId []*big.Int, seqId []*big.Int, by []common.Address) (*LockingPoolPenaltyVetoedIterator, error) {

	var penaltyIdRule []interface{}
	for _, penaltyIdItem := range penaltyId {
		penaltyIdRule = append(penaltyIdRule, penaltyIdItem)
	}
	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}
	var byRule []interface{}
	for _, byItem := range by {
		byRule = append(byRule, byItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "PenaltyVetoed", penaltyIdRule, seqIdRule, byRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolPenaltyVetoedIterator{contract: _LockingPool.contract, event: "PenaltyVetoed", logs: logs, sub: sub}, nil
}

// WatchPenaltyVetoed is a free log subscription operation binding the contract event 0xfa0f8dbc74f6111f82e69e165c1e4494f06b3d0f1663984f424599539aa9c665.
//
// Solidity: event PenaltyVetoed(uint256 indexed penaltyId, uint256 indexed seqId, address indexed by)
func (_LockingPool *LockingPoolFilterer) WatchPenaltyVetoed(opts *bind.WatchOpts, sink chan<- *LockingPoolPenaltyVetoed, penaltyId []*big.Int, seqId []*big.Int, by []common.Address) (event.Subscription, error) {

	var penaltyIdRule []interface{}
	for _, penaltyIdItem := range penaltyId {
		penaltyIdRule = append(penaltyIdRule, penaltyIdItem)
	}
	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}
	var byRule []interface{}
	for _, byItem := range by {
		byRule = append(byRule, byItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "PenaltyVetoed", penaltyIdRule, seqIdRule, byRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolPenaltyVetoed)
				if err := _LockingPool.contract.UnpackLog(event, "PenaltyVetoed", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParsePenaltyVetoed is a log parse operation binding the contract event 0xfa0f8dbc74f6111f82e69e165c1e4494f06b3d0f1663984f424599539aa9c665.
//
// Solidity: event PenaltyVetoed(uint256 indexed penaltyId, uint256 indexed seqId, address indexed by)
func (_LockingPool *LockingPoolFilterer) ParsePenaltyVetoed(log types.Log) (*LockingPoolPenaltyVetoed, error) {
	event := new(LockingPoolPenaltyVetoed)
	if err := _LockingPool.contract.UnpackLog(event, "PenaltyVetoed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolRewardFundsAddedIterator is returned from FilterRewardFundsAdded and is used to iterate over the raw logs and unpacked data for RewardFundsAdded events raised by the LockingPool contract.
type LockingPoolRewardFundsAddedIterator struct {
	Event *LockingPoolRewardFundsAdded // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolRewardFundsAddedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolRewardFundsAdded)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolRewardFundsAdded)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolRewardFundsAddedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolRewardFundsAddedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolRewardFundsAdded represents a RewardFundsAdded event raised by the LockingPool contract.
type LockingPoolRewardFundsAdded struct {
	From   common.Address
	Amount *big.Int
	Funds  *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterRewardFundsAdded is a free log retrieval operation binding the contract event 0x737ead146cd1c9454ece00f9e3253eb9772c784c8502fa3b0ae15c3086f82440.
//
// Solidity: event RewardFundsAdded(address indexed from, uint256 amount, uint256 funds)
func (_LockingPool *LockingPoolFilterer) FilterRewardFundsAdded(opts *bind.FilterOpts, from []common.Address) (*LockingPoolRewardFundsAddedIterator, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "RewardFundsAdded", fromRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolRewardFundsAddedIterator{contract: _LockingPool.contract, event: "RewardFundsAdded", logs: logs, sub: sub}, nil
}

// WatchRewardFundsAdded is a free log subscription operation binding the contract event 0x737ead146cd1c9454ece00f9e3253eb9772c784c8502fa3b0ae15c3086f82440.
//
// Solidity: event RewardFundsAdded(address indexed from, uint256 amount, uint256 funds)
func (_LockingPool *LockingPoolFilterer) WatchRewardFundsAdded(opts *bind.WatchOpts, sink chan<- *LockingPoolRewardFundsAdded, from []common.Address) (event.Subscription, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "RewardFundsAdded", fromRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolRewardFundsAdded)
				if err := _LockingPool.contract.UnpackLog(event, "RewardFundsAdded", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseRewardFundsAdded is a log parse operation binding the contract event 0x737ead146cd1c9454ece00f9e3253eb9772c784c8502fa3b0ae15c3086f82440.
//
// Solidity: event RewardFundsAdded(address indexed from, uint256 amount, uint256 funds)
func (_LockingPool *LockingPoolFilterer) ParseRewardFundsAdded(log types.Log) (*LockingPoolRewardFundsAdded, error) {
	event := new(LockingPoolRewardFundsAdded)
	if err := _LockingPool.contract.UnpackLog(event, "RewardFundsAdded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolRewardFundsWithdrawnIterator is returned from FilterRewardFundsWithdrawn and is used to iterate over the raw logs and unpacked data for RewardFundsWithdrawn events raised by the LockingPool contract.
type LockingPoolRewardFundsWithdrawnIterator struct {
	Event *LockingPoolRewardFundsWithdrawn // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolRewardFundsWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolRewardFundsWithdrawn)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolRewardFundsWithdrawn)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolRewardFundsWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolRewardFundsWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolRewardFundsWithdrawn represents a RewardFundsWithdrawn event raised by the LockingPool contract.
type LockingPoolRewardFundsWithdrawn struct {
	To     common.Address
	Amount *big.Int
	Funds  *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterRewardFundsWithdrawn is a free log retrieval operation binding the contract event 0x53c06453f29715e3504ca0d5210db6e84a5320126cdee2fb92438fe54530812d.
//
// Solidity: event RewardFundsWithdrawn(address indexed to, uint256 amount, uint256 funds)
func (_LockingPool *LockingPoolFilterer) FilterRewardFundsWithdrawn(opts *bind.FilterOpts, to []common.Address) (*LockingPoolRewardFundsWithdrawnIterator, error) {

	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "RewardFundsWithdrawn", toRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolRewardFundsWithdrawnIterator{contract: _LockingPool.contract, event: "RewardFundsWithdrawn", logs: logs, sub: sub}, nil
}

// WatchRewardFundsWithdrawn is a free log subscription operation binding the contract event 0x53c06453f29715e3504ca0d5210db6e84a5320126cdee2fb92438fe54530812d.
//
// Solidity: event RewardFundsWithdrawn(address indexed to, uint256 amount, uint256 funds)
func (_LockingPool *LockingPoolFilterer) WatchRewardFundsWithdrawn(opts *bind.WatchOpts, sink chan<- *LockingPoolRewardFundsWithdrawn, to []common.Address) (event.Subscription, error) {

	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "RewardFundsWithdrawn", toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolRewardFundsWithdrawn)
				if err := _LockingPool.contract.UnpackLog(event, "RewardFundsWithdrawn", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseRewardFundsWithdrawn is a log parse operation binding the contract event 0x53c06453f29715e3504ca0d5210db6e84a5320126cdee2fb92438fe54530812d.
//
// Solidity: event RewardFundsWithdrawn(address indexed to, uint256 amount, uint256 funds)
func (_LockingPool *LockingPoolFilterer) ParseRewardFundsWithdrawn(log types.Log) (*LockingPoolRewardFundsWithdrawn, error) {
	event := new(LockingPoolRewardFundsWithdrawn)
	if err := _LockingPool.contract.UnpackLog(event, "RewardFundsWithdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolRewardUpdateIterator is returned from FilterRewardUpdate and is used to iterate over the raw logs and unpacked data for RewardUpdate events raised by the LockingPool contract.
type LockingPoolRewardUpdateIterator struct {
	Event *LockingPoolRewardUpdate // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolRewardUpdateIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolRewardUpdate)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolRewardUpdate)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolRewardUpdateIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolRewardUpdateIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolRewardUpdate represents a RewardUpdate event raised by the LockingPool contract.
type LockingPoolRewardUpdate struct {
	OldReward *big.Int
	NewReward *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterRewardUpdate is a free log retrieval operation binding the contract event 0xf67f33e8589d3ea0356303c0f9a8e764873692159f777ff79e4fc523d389dfcd.
//
// Solidity: event RewardUpdate(uint256 oldReward, uint256 newReward)
func (_LockingPool *LockingPoolFilterer) FilterRewardUpdate(opts *bind.FilterOpts) (*LockingPoolRewardUpdateIterator, error) {

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "RewardUpdate")
	if err != nil {
		return nil, err
	}
	return &LockingPoolRewardUpdateIterator{contract: _LockingPool.contract, event: "RewardUpdate", logs: logs, sub: sub}, nil
}

// WatchRewardUpdate is a free log subscription operation binding the contract event 0xf67f33e8589d3ea0356303c0f9a8e764873692159f777ff79e4fc523d389dfcd.
//
// Solidity: event RewardUpdate(uint256 oldReward, uint256 newReward)
func (_LockingPool *LockingPoolFilterer) WatchRewardUpdate(opts *bind.WatchOpts, sink chan<- *LockingPoolRewardUpdate) (event.Subscription, error) {

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "RewardUpdate")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolRewardUpdate)
				if err := _LockingPool.contract.UnpackLog(event, "RewardUpdate", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseRewardUpdate is a log parse operation binding the contract event 0xf67f33e8589d3ea0356303c0f9a8e764873692159f777ff79e4fc523d389dfcd.
//
// Solidity: event RewardUpdate(uint256 oldReward, uint256 newReward)
func (_LockingPool *LockingPoolFilterer) ParseRewardUpdate(log types.Log) (*LockingPoolRewardUpdate, error) {
	event := new(LockingPoolRewardUpdate)
	if err := _LockingPool.contract.UnpackLog(event, "RewardUpdate", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolSequencerOwnerChangeStartedIterator is returned from FilterSequencerOwnerChangeStarted and is used to iterate over the raw logs and unpacked data for SequencerOwnerChangeStarted events raised by the LockingPool contract.
type LockingPoolSequencerOwnerChangeStartedIterator struct {
	Event *LockingPoolSequencerOwnerChangeStarted // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolSequencerOwnerChangeStartedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolSequencerOwnerChangeStarted)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolSequencerOwnerChangeStarted)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolSequencerOwnerChangeStartedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolSequencerOwnerChangeStartedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolSequencerOwnerChangeStarted represents a SequencerOwnerChangeStarted event raised by the LockingPool contract.
type LockingPoolSequencerOwnerChangeStarted struct {
	SeqId        *big.Int
	Owner        common.Address
	PendingOwner common.Address
	Raw          types.Log // Blockchain specific contextual infos
}

// FilterSequencerOwnerChangeStarted is a free log retrieval operation binding the contract event 0xeb3575147bc015aff90e740cc83ab6ecebda93542c106e53b2cc80e3ca1114af.
//
// Solidity: event SequencerOwnerChangeStarted(uint256 indexed seqId, address indexed owner, address indexed pendingOwner)
func (_LockingPool *LockingPoolFilterer) FilterSequencerOwnerChangeStarted(opts *bind.FilterOpts, seqId []*big.Int, owner []common.Address, pendingOwner []common.Address) (*LockingPoolSequencerOwnerChangeStartedIterator, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var pendingOwnerRule []interface{}
	for _, pendingOwnerItem := range pendingOwner {
		pendingOwnerRule = append(pendingOwnerRule, pendingOwnerItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "SequencerOwnerChangeStarted", seqIdRule, ownerRule, pendingOwnerRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolSequencerOwnerChangeStartedIterator{contract: _LockingPool.contract, event: "SequencerOwnerChangeStarted", logs: logs, sub: sub}, nil
}

// WatchSequencerOwnerChangeStarted is a free log subscription operation binding the contract event 0xeb3575147bc015aff90e740cc83ab6ecebda93542c106e53b2cc80e3ca1114af.
//
// Solidity: event SequencerOwnerChangeStarted(uint256 indexed seqId, address indexed owner, address indexed pendingOwner)
func (_LockingPool *LockingPoolFilterer) WatchSequencerOwnerChangeStarted(opts *bind.WatchOpts, sink chan<- *LockingPoolSequencerOwnerChangeStarted, seqId []*big.Int, owner []common.Address, pendingOwner []common.Address) (event.Subscription, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var pendingOwnerRule []interface{}
	for _, pendingOwnerItem := range pendingOwner {
		pendingOwnerRule = append(pendingOwnerRule, pendingOwnerItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "SequencerOwnerChangeStarted", seqIdRule, ownerRule, pendingOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolSequencerOwnerChangeStarted)
				if err := _LockingPool.contract.UnpackLog(event, "SequencerOwnerChangeStarted", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseSequencerOwnerChangeStarted is a log parse operation binding the contract event 0xeb3575147bc015aff90e740cc83ab6ecebda93542c106e53b2cc80e3ca1114af.
//
// Solidity: event SequencerOwnerChangeStarted(uint256 indexed seqId, address indexed owner, address indexed pendingOwner)
func (_LockingPool *LockingPoolFilterer) ParseSequencerOwnerChangeStarted(log types.Log) (*LockingPoolSequencerOwnerChangeStarted, error) {
	event := new(LockingPoolSequencerOwnerChangeStarted)
	if err := _LockingPool.contract.UnpackLog(event, "SequencerOwnerChangeStarted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolSequencerOwnerChangedIterator is returned from FilterSequencerOwnerChanged and is used to iterate over the raw logs and unpacked data for SequencerOwnerChanged events raised by the LockingPool contract.
type LockingPoolSequencerOwnerChangedIterator struct {
	Event *LockingPoolSequencerOwnerChanged // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolSequencerOwnerChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolSequencerOwnerChanged)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolSequencerOwnerChanged)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolSequencerOwnerChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolSequencerOwnerChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolSequencerOwnerChanged represents a SequencerOwnerChanged event raised by the LockingPool contract.
type LockingPoolSequencerOwnerChanged struct {
	SeqId    *big.Int
	OldOwner common.Address
	NewOwner common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterSequencerOwnerChanged is a free log retrieval operation binding the contract event 0x0794aab932c1ace20de78208e989623a43de4d4e27fd29b78b9a13db58c2eb56.
//
// Solidity: event SequencerOwnerChanged(uint256 indexed seqId, address indexed oldOwner, address indexed newOwner)
func (_LockingPool *LockingPoolFilterer) FilterSequencerOwnerChanged(opts *bind.FilterOpts, seqId []*big.Int, oldOwner []common.Address, newOwner []common.Address) (*LockingPoolSequencerOwnerChangedIterator, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}
	var oldOwnerRule []interface{}
	for _, oldOwnerItem := range oldOwner {
		oldOwnerRule = append(oldOwnerRule, oldOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "SequencerOwnerChanged", seqIdRule, oldOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolSequencerOwnerChangedIterator{contract: _LockingPool.contract, event: "SequencerOwnerChanged", logs: logs, sub: sub}, nil
}

// WatchSequencerOwnerChanged is a free log subscription operation binding the contract event 0x0794aab932c1ace20de78208e989623a43de4d4e27fd29b78b9a13db58c2eb56.
//
// Solidity: event SequencerOwnerChanged(uint256 indexed seqId, address indexed oldOwner, address indexed newOwner)
func (_LockingPool *LockingPoolFilterer) WatchSequencerOwnerChanged(opts *bind.WatchOpts, sink chan<- *LockingPoolSequencerOwnerChanged, seqId []*big.Int, oldOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}
	var oldOwnerRule []interface{}
	for _, oldOwnerItem := range oldOwner {
		oldOwnerRule = append(oldOwnerRule, oldOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "SequencerOwnerChanged", seqIdRule, oldOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolSequencerOwnerChanged)
				if err := _LockingPool.contract.UnpackLog(event, "SequencerOwnerChanged", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseSequencerOwnerChanged is a log parse operation binding the contract event 0x0794aab932c1ace20de78208e989623a43de4d4e27fd29b78b9a13db58c2eb56.
//
// Solidity: event SequencerOwnerChanged(uint256 indexed seqId, address indexed oldOwner, address indexed newOwner)
func (_LockingPool *LockingPoolFilterer) ParseSequencerOwnerChanged(log types.Log) (*LockingPoolSequencerOwnerChanged, error) {
	event := new(LockingPoolSequencerOwnerChanged)
	if err := _LockingPool.contract.UnpackLog(event, "SequencerOwnerChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolSequencerRewardRecipientChangedIterator is returned from FilterSequencerRewardRecipientChanged and is used to iterate over the raw logs and unpacked data for SequencerRewardRecipientChanged events raised by the LockingPool contract.
type LockingPoolSequencerRewardRecipientChangedIterator struct {
	Event *LockingPoolSequencerRewardRecipientChanged // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolSequencerRewardRecipientChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolSequencerRewardRecipientChanged)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolSequencerRewardRecipientChanged)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolSequencerRewardRecipientChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolSequencerRewardRecipientChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolSequencerRewardRecipientChanged represents a SequencerRewardRecipientChanged event raised by the LockingPool contract.
type LockingPoolSequencerRewardRecipientChanged struct {
	SeqId        *big.Int
	OldRecipient common.Address
	NewRecipient common.Address
	Raw          types.Log // Blockchain specific contextual infos
}

// FilterSequencerRewardRecipientChanged is a free log retrieval operation binding the contract event 0x93ffb585e7973c0ac222596e87700081aee6cc8d1a58c6c328156489b0d2f754.
//
// Solidity: event SequencerRewardRecipientChanged(uint256 indexed seqId, address oldRecipient, address newRecipient)
func (_LockingPool *LockingPoolFilterer) FilterSequencerRewardRecipientChanged(opts *bind.FilterOpts, seqId []*big.Int) (*LockingPoolSequencerRewardRecipientChangedIterator, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "SequencerRewardRecipientChanged", seqIdRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolSequencerRewardRecipientChangedIterator{contract: _LockingPool.contract, event: "SequencerRewardRecipientChanged", logs: logs, sub: sub}, nil
}

// WatchSequencerRewardRecipientChanged is a free log subscription operation binding the contract event 0x93ffb585e7973c0ac222596e87700081aee6cc8d1a58c6c328156489b0d2f754.
//
// Solidity: event SequencerRewardRecipientChanged(uint256 indexed seqId, address oldRecipient, address newRecipient)
func (_LockingPool *LockingPoolFilterer) WatchSequencerRewardRecipientChanged(opts *bind.WatchOpts, sink chan<- *LockingPoolSequencerRewardRecipientChanged, seqId []*big.Int) (event.Subscription, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "SequencerRewardRecipientChanged", seqIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolSequencerRewardRecipientChanged)
				if err := _LockingPool.contract.UnpackLog(event, "SequencerRewardRecipientChanged", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseSequencerRewardRecipientChanged is a log parse operation binding the contract event 0x93ffb585e7973c0ac222596e87700081aee6cc8d1a58c6c328156489b0d2f754.
//
// Solidity: event SequencerRewardRecipientChanged(uint256 indexed seqId, address oldRecipient, address newRecipient)
func (_LockingPool *LockingPoolFilterer) ParseSequencerRewardRecipientChanged(log types.Log) (*LockingPoolSequencerRewardRecipientChanged, error) {
	event := new(LockingPoolSequencerRewardRecipientChanged)
	if err := _LockingPool.contract.UnpackLog(event, "SequencerRewardRecipientChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolSetExitDelayPeriodIterator is returned from FilterSetExitDelayPeriod and is used to iterate over the raw logs and unpacked data for SetExitDelayPeriod events raised by the LockingPool contract.
type LockingPoolSetExitDelayPeriodIterator struct {
	Event *LockingPoolSetExitDelayPeriod // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolSetExitDelayPeriodIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolSetExitDelayPeriod)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolSetExitDelayPeriod)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolSetExitDelayPeriodIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolSetExitDelayPeriodIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolSetExitDelayPeriod represents a SetExitDelayPeriod event raised by the LockingPool contract.
type LockingPoolSetExitDelayPeriod struct {
	OldPeriod *big.Int
	NewPeriod *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterSetExitDelayPeriod is a free log retrieval operation binding the contract event 0x861a52a700a90d85d13aba8ad51500f19619d5601cda04c7342b12641209a699.
//
// Solidity: event SetExitDelayPeriod(uint256 oldPeriod, uint256 newPeriod)
func (_LockingPool *LockingPoolFilterer) FilterSetExitDelayPeriod(opts *bind.FilterOpts) (*LockingPoolSetExitDelayPeriodIterator, error) {

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "SetExitDelayPeriod")
	if err != nil {
		return nil, err
	}
	return &LockingPoolSetExitDelayPeriodIterator{contract: _LockingPool.contract, event: "SetExitDelayPeriod", logs: logs, sub: sub}, nil
}

// WatchSetExitDelayPeriod is a free log subscription operation binding the contract event 0x861a52a700a90d85d13aba8ad51500f19619d5601cda04c7342b12641209a699.
//
// Solidity: event SetExitDelayPeriod(uint256 oldPeriod, uint256 newPeriod)
func (_LockingPool *LockingPoolFilterer) WatchSetExitDelayPeriod(opts *bind.WatchOpts, sink chan<- *LockingPoolSetExitDelayPeriod) (event.Subscription, error) {

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "SetExitDelayPeriod")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolSetExitDelayPeriod)
				if err := _LockingPool.contract.UnpackLog(event, "SetExitDelayPeriod", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseSetExitDelayPeriod is a log parse operation binding the contract event 0x861a52a700a90d85d13aba8ad51500f19619d5601cda04c7342b12641209a699.
//
// Solidity: event SetExitDelayPeriod(uint256 oldPeriod, uint256 newPeriod)
func (_LockingPool *LockingPoolFilterer) ParseSetExitDelayPeriod(log types.Log) (*LockingPoolSetExitDelayPeriod, error) {
	event := new(LockingPoolSetExitDelayPeriod)
	if err := _LockingPool.contract.UnpackLog(event, "SetExitDelayPeriod", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolSetMaxLockIterator is returned from FilterSetMaxLock and is used to iterate over the raw logs and unpacked data for SetMaxLock events raised by the LockingPool contract.
type LockingPoolSetMaxLockIterator struct {
	Event *LockingPoolSetMaxLock // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolSetMaxLockIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolSetMaxLock)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolSetMaxLock)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolSetMaxLockIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolSetMaxLockIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolSetMaxLock represents a SetMaxLock event raised by the LockingPool contract.
type LockingPoolSetMaxLock struct {
	OldMaxLock *big.Int
	NewMaxLock *big.Int
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterSetMaxLock is a free log retrieval operation binding the contract event 0xa5e5ecade6efb914b8d04f7b15363a2df598e7204d510583167f8b069878143c.
//
// Solidity: event SetMaxLock(uint256 oldMaxLock, uint256 newMaxLock)
func (_LockingPool *LockingPoolFilterer) FilterSetMaxLock(opts *bind.FilterOpts) (*LockingPoolSetMaxLockIterator, error) {

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "SetMaxLock")
	if err != nil {
		return nil, err
	}
	return &LockingPoolSetMaxLockIterator{contract: _LockingPool.contract, event: "SetMaxLock", logs: logs, sub: sub}, nil
}

// WatchSetMaxLock is a free log subscription operation binding the contract event 0xa5e5ecade6efb914b8d04f7b15363a2df598e7204d510583167f8b069878143c.
//
// Solidity: event SetMaxLock(uint256 oldMaxLock, uint256 newMaxLock)
func (_LockingPool *LockingPoolFilterer) WatchSetMaxLock(opts *bind.WatchOpts, sink chan<- *LockingPoolSetMaxLock) (event.Subscription, error) {

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "SetMaxLock")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolSetMaxLock)
				if err := _LockingPool.contract.UnpackLog(event, "SetMaxLock", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseSetMaxLock is a log parse operation binding the contract event 0xa5e5ecade6efb914b8d04f7b15363a2df598e7204d510583167f8b069878143c.
//
// Solidity: event SetMaxLock(uint256 oldMaxLock, uint256 newMaxLock)
func (_LockingPool *LockingPoolFilterer) ParseSetMaxLock(log types.Log) (*LockingPoolSetMaxLock, error) {
	event := new(LockingPoolSetMaxLock)
	if err := _LockingPool.contract.UnpackLog(event, "SetMaxLock", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolSetMaxSequencersIterator is returned from FilterSetMaxSequencers and is used to iterate over the raw logs and unpacked data for SetMaxSequencers events raised by the LockingPool contract.
type LockingPoolSetMaxSequencersIterator struct {
	Event *LockingPoolSetMaxSequencers // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolSetMaxSequencersIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolSetMaxSequencers)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolSetMaxSequencers)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolSetMaxSequencersIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolSetMaxSequencersIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolSetMaxSequencers represents a SetMaxSequencers event raised by the LockingPool contract.
type LockingPoolSetMaxSequencers struct {
	OldMaximum *big.Int
	NewMaximum *big.Int
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterSetMaxSequencers is a free log retrieval operation binding the contract event 0xf94a4c83443d16208b5a88e073fbb2adc770de614e45485e8c02757268f38e03.
//
// Solidity: event SetMaxSequencers(uint256 oldMaximum, uint256 newMaximum)
func (_LockingPool *LockingPoolFilterer) FilterSetMaxSequencers(opts *bind.FilterOpts) (*LockingPoolSetMaxSequencersIterator, error) {

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "SetMaxSequencers")
	if err != nil {
		return nil, err
	}
	return &LockingPoolSetMaxSequencersIterator{contract: _LockingPool.contract, event: "SetMaxSequencers", logs: logs, sub: sub}, nil
}

// WatchSetMaxSequencers is a free log subscription operation binding the contract event 0xf94a4c83443d16208b5a88e073fbb2adc770de614e45485e8c02757268f38e03.
//
// Solidity: event SetMaxSequencers(uint256 oldMaximum, uint256 newMaximum)
func (_LockingPool *LockingPoolFilterer) WatchSetMaxSequencers(opts *bind.WatchOpts, sink chan<- *LockingPoolSetMaxSequencers) (event.Subscription, error) {

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "SetMaxSequencers")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolSetMaxSequencers)
				if err := _LockingPool.contract.UnpackLog(event, "SetMaxSequencers", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseSetMaxSequencers is a log parse operation binding the contract event 0xf94a4c83443d16208b5a88e073fbb2adc770de614e45485e8c02757268f38e03.
//
// Solidity: event SetMaxSequencers(uint256 oldMaximum, uint256 newMaximum)
func (_LockingPool *LockingPoolFilterer) ParseSetMaxSequencers(log types.Log) (*LockingPoolSetMaxSequencers, error) {
	event := new(LockingPoolSetMaxSequencers)
	if err := _LockingPool.contract.UnpackLog(event, "SetMaxSequencers", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolSetMinLockIterator is returned from FilterSetMinLock and is used to iterate over the raw logs and unpacked data for SetMinLock events raised by the LockingPool contract.
type LockingPoolSetMinLockIterator struct {
	Event *LockingPoolSetMinLock // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolSetMinLockIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolSetMinLock)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolSetMinLock)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolSetMinLockIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolSetMinLockIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolSetMinLock represents a SetMinLock event raised by the LockingPool contract.
type LockingPoolSetMinLock struct {
	OldMinLock *big.Int
	NewMinLock *big.Int
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterSetMinLock is a free log retrieval operation binding the contract event 0xd34dad74ebc3df4221194d127ae35dd45fdab99cd3ba170453b8b8cb10867e9a.
//
// Solidity: event SetMinLock(uint256 oldMinLock, uint256 newMinLock)
func (_LockingPool *LockingPoolFilterer) FilterSetMinLock(opts *bind.FilterOpts) (*LockingPoolSetMinLockIterator, error) {

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "SetMinLock")
	if err != nil {
		return nil, err
	}
	return &LockingPoolSetMinLockIterator{contract: _LockingPool.contract, event: "SetMinLock", logs: logs, sub: sub}, nil
}

// WatchSetMinLock is a free log subscription operation binding the contract event 0xd34dad74ebc3df4221194d127ae35dd45fdab99cd3ba170453b8b8cb10867e9a.
//
// Solidity: event SetMinLock(uint256 oldMinLock, uint256 newMinLock)
func (_LockingPool *LockingPoolFilterer) WatchSetMinLock(opts *bind.WatchOpts, sink chan<- *LockingPoolSetMinLock) (event.Subscription, error) {

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "SetMinLock")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolSetMinLock)
				if err := _LockingPool.contract.UnpackLog(event, "SetMinLock", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseSetMinLock is a log parse operation binding the contract event 0xd34dad74ebc3df4221194d127ae35dd45fdab99cd3ba170453b8b8cb10867e9a.
//
// Solidity: event SetMinLock(uint256 oldMinLock, uint256 newMinLock)
func (_LockingPool *LockingPoolFilterer) ParseSetMinLock(log types.Log) (*LockingPoolSetMinLock, error) {
	event := new(LockingPoolSetMinLock)
	if err := _LockingPool.contract.UnpackLog(event, "SetMinLock", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolSetSignerUpdateThrottleIterator is returned from FilterSetSignerUpdateThrottle and is used to iterate over the raw logs and unpacked data for SetSignerUpdateThrottle events raised by the LockingPool contract.
type LockingPoolSetSignerUpdateThrottleIterator struct {
	Event *LockingPoolSetSignerUpdateThrottle // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolSetSignerUpdateThrottleIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolSetSignerUpdateThrottle)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolSetSignerUpdateThrottle)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolSetSignerUpdateThrottleIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolSetSignerUpdateThrottleIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolSetSignerUpdateThrottle represents a SetSignerUpdateThrottle event raised by the LockingPool contract.
type LockingPoolSetSignerUpdateThrottle struct {
	OldThrottle *big.Int
	NewThrottle *big.Int
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterSetSignerUpdateThrottle is a free log retrieval operation binding the contract event 0xaa7a023913f52f3f9f280163bf1cb5deb80f9685791bb1b4371bfcfd37ab3ad0.
//
// Solidity: event SetSignerUpdateThrottle(uint256 oldThrottle, uint256 newThrottle)
func (_LockingPool *LockingPoolFilterer) FilterSetSignerUpdateThrottle(opts *bind.FilterOpts) (*LockingPoolSetSignerUpdateThrottleIterator, error) {

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "SetSignerUpdateThrottle")
	if err != nil {
		return nil, err
	}
	return &LockingPoolSetSignerUpdateThrottleIterator{contract: _LockingPool.contract, event: "SetSignerUpdateThrottle", logs: logs, sub: sub}, nil
}

// WatchSetSignerUpdateThrottle is a free log subscription operation binding the contract event 0xaa7a023913f52f3f9f280163bf1cb5deb80f9685791bb1b4371bfcfd37ab3ad0.
//
// Solidity: event SetSignerUpdateThrottle(uint256 oldThrottle, uint256 newThrottle)
func (_LockingPool *LockingPoolFilterer) WatchSetSignerUpdateThrottle(opts *bind.WatchOpts, sink chan<- *LockingPoolSetSignerUpdateThrottle) (event.Subscription, error) {

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "SetSignerUpdateThrottle")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolSetSignerUpdateThrottle)
				if err := _LockingPool.contract.UnpackLog(event, "SetSignerUpdateThrottle", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseSetSignerUpdateThrottle is a log parse operation binding the contract event 0xaa7a023913f52f3f9f280163bf1cb5deb80f9685791bb1b4371bfcfd37ab3ad0.
//
// Solidity: event SetSignerUpdateThrottle(uint256 oldThrottle, uint256 newThrottle)
func (_LockingPool *LockingPoolFilterer) ParseSetSignerUpdateThrottle(log types.Log) (*LockingPoolSetSignerUpdateThrottle, error) {
	event := new(LockingPoolSetSignerUpdateThrottle)
	if err := _LockingPool.contract.UnpackLog(event, "SetSignerUpdateThrottle", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolSetSlashingIterator is returned from FilterSetSlashing and is used to iterate over the raw logs and unpacked data for SetSlashing events raised by the LockingPool contract.
type LockingPoolSetSlashingIterator struct {
	Event *LockingPoolSetSlashing // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolSetSlashingIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolSetSlashing)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolSetSlashing)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolSetSlashingIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolSetSlashingIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolSetSlashing represents a SetSlashing event raised by the LockingPool contract.
type LockingPoolSetSlashing struct {
	Settings IPoolTypesSlashingSettings
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterSetSlashing is a free log retrieval operation binding the contract event 0x534728fb0457e1b3fa4997b0cca6ea41085cd40682f1168feed643458784982a.
//
// Solidity: event SetSlashing((address,uint16,uint16,uint16,uint16,uint32) settings)
func (_LockingPool *LockingPoolFilterer) FilterSetSlashing(opts *bind.FilterOpts) (*LockingPoolSetSlashingIterator, error) {

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "SetSlashing")
	if err != nil {
		return nil, err
	}
	return &LockingPoolSetSlashingIterator{contract: _LockingPool.contract, event: "SetSlashing", logs: logs, sub: sub}, nil
}

// WatchSetSlashing is a free log subscription operation binding the contract event 0x534728fb0457e1b3fa4997b0cca6ea41085cd40682f1168feed643458784982a.
//
// Solidity: event SetSlashing((address,uint16,uint16,uint16,uint16,uint32) settings)
func (_LockingPool *LockingPoolFilterer) WatchSetSlashing(opts *bind.WatchOpts, sink chan<- *LockingPoolSetSlashing) (event.Subscription, error) {

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "SetSlashing")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolSetSlashing)
				if err := _LockingPool.contract.UnpackLog(event, "SetSlashing", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseSetSlashing is a log parse operation binding the contract event 0x534728fb0457e1b3fa4997b0cca6ea41085cd40682f1168feed643458784982a.
//
// Solidity: event SetSlashing((address,uint16,uint16,uint16,uint16,uint32) settings)
func (_LockingPool *LockingPoolFilterer) ParseSetSlashing(log types.Log) (*LockingPoolSetSlashing, error) {
	event := new(LockingPoolSetSlashing)
	if err := _LockingPool.contract.UnpackLog(event, "SetSlashing", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolSetStakeObserverIterator is returned from FilterSetStakeObserver and is used to iterate over the raw logs and unpacked data for SetStakeObserver events raised by the LockingPool contract.
type LockingPoolSetStakeObserverIterator struct {
	Event *LockingPoolSetStakeObserver // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolSetStakeObserverIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolSetStakeObserver)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolSetStakeObserver)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolSetStakeObserverIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolSetStakeObserverIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolSetStakeObserver represents a SetStakeObserver event raised by the LockingPool contract.
type LockingPoolSetStakeObserver struct {
	OldObserver common.Address
	NewObserver common.Address
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterSetStakeObserver is a free log retrieval operation binding the contract event 0xd63e3adee337e0df94bf895be1c5140a7a1ddc93eaea5d7458e5368a8ff624c5.
//
// Solidity: event SetStakeObserver(address indexed oldObserver, address indexed newObserver)
func (_LockingPool *LockingPoolFilterer) FilterSetStakeObserver(opts *bind.FilterOpts, oldObserver []common.Address, newObserver []common.Address) (*LockingPoolSetStakeObserverIterator, error) {

	var oldObserverRule []interface{}
	for _, oldObserverItem := range oldObserver {
		oldObserverRule = append(oldObserverRule, oldObserverItem)
	}
	var newObserverRule []interface{}
	for _, newObserverItem := range newObserver {
		newObserverRule = append(newObserverRule, newObserverItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "SetStakeObserver", oldObserverRule, newObserverRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolSetStakeObserverIterator{contract: _LockingPool.contract, event: "SetStakeObserver", logs: logs, sub: sub}, nil
}

// WatchSetStakeObserver is a free log subscription operation binding the contract event 0xd63e3adee337e0df94bf895be1c5140a7a1ddc93eaea5d7458e5368a8ff624c5.
//
// Solidity: event SetStakeObserver(address indexed oldObserver, address indexed newObserver)
func (_LockingPool *LockingPoolFilterer) WatchSetStakeObserver(opts *bind.WatchOpts, sink chan<- *LockingPoolSetStakeObserver, oldObserver []common.Address, newObserver []common.Address) (event.Subscription, error) {

	var oldObserverRule []interface{}
	for _, oldObserverItem := range oldObserver {
		oldObserverRule = append(oldObserverRule, oldObserverItem)
	}
	var newObserverRule []interface{}
	for _, newObserverItem := range newObserver {
		newObserverRule = append(newObserverRule, newObserverItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "SetStakeObserver", oldObserverRule, newObserverRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolSetStakeObserver)
				if err := _LockingPool.contract.UnpackLog(event, "SetStakeObserver", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseSetStakeObserver is a log parse operation binding the contract event 0xd63e3adee337e0df94bf895be1c5140a7a1ddc93eaea5d7458e5368a8ff624c5.
//
// Solidity: event SetStakeObserver(address indexed oldObserver, address indexed newObserver)
func (_LockingPool *LockingPoolFilterer) ParseSetStakeObserver(log types.Log) (*LockingPoolSetStakeObserver, error) {
	event := new(LockingPoolSetStakeObserver)
	if err := _LockingPool.contract.UnpackLog(event, "SetStakeObserver", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolSetWhitelistIterator is returned from FilterSetWhitelist and is used to iterate over the raw logs and unpacked data for SetWhitelist events raised by the LockingPool contract.
type LockingPoolSetWhitelistIterator struct {
	Event *LockingPoolSetWhitelist // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolSetWhitelistIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolSetWhitelist)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolSetWhitelist)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolSetWhitelistIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolSetWhitelistIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolSetWhitelist represents a SetWhitelist event raised by the LockingPool contract.
type LockingPoolSetWhitelist struct {
	User     common.Address
	Verified bool
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterSetWhitelist is a free log retrieval operation binding the contract event 0xf6019ec0a78d156d249a1ec7579e2321f6ac7521d6e1d2eacf90ba4a184dcceb.
//
// Solidity: event SetWhitelist(address indexed user, bool verified)
func (_LockingPool *LockingPoolFilterer) FilterSetWhitelist(opts *bind.FilterOpts, user []common.Address) (*LockingPoolSetWhitelistIterator, error) {

	var userRule []interface{}
	for _, userItem := range user {
		userRule = append(userRule, userItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "SetWhitelist", userRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolSetWhitelistIterator{contract: _LockingPool.contract, event: "SetWhitelist", logs: logs, sub: sub}, nil
}

// WatchSetWhitelist is a free log subscription operation binding the contract event 0xf6019ec0a78d156d249a1ec7579e2321f6ac7521d6e1d2eacf90ba4a184dcceb.
//
// Solidity: event SetWhitelist(address indexed user, bool verified)
func (_LockingPool *LockingPoolFilterer) WatchSetWhitelist(opts *bind.WatchOpts, sink chan<- *LockingPoolSetWhitelist, user []common.Address) (event.Subscription, error) {

	var userRule []interface{}
	for _, userItem := range user {
		userRule = append(userRule, userItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "SetWhitelist", userRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolSetWhitelist)
				if err := _LockingPool.contract.UnpackLog(event, "SetWhitelist", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseSetWhitelist is a log parse operation binding the contract event 0xf6019ec0a78d156d249a1ec7579e2321f6ac7521d6e1d2eacf90ba4a184dcceb.
//
// Solidity: event SetWhitelist(address indexed user, bool verified)
func (_LockingPool *LockingPoolFilterer) ParseSetWhitelist(log types.Log) (*LockingPoolSetWhitelist, error) {
	event := new(LockingPoolSetWhitelist)
	if err := _LockingPool.contract.UnpackLog(event, "SetWhitelist", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolSetWhitelistEnabledIterator is returned from FilterSetWhitelistEnabled and is used to iterate over the raw logs and unpacked data for SetWhitelistEnabled events raised by the LockingPool contract.
type LockingPoolSetWhitelistEnabledIterator struct {
	Event *LockingPoolSetWhitelistEnabled // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolSetWhitelistEnabledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolSetWhitelistEnabled)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolSetWhitelistEnabled)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolSetWhitelistEnabledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolSetWhitelistEnabledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolSetWhitelistEnabled represents a SetWhitelistEnabled event raised by the LockingPool contract.
type LockingPoolSetWhitelistEnabled struct {
	Enabled bool
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterSetWhitelistEnabled is a free log retrieval operation binding the contract event 0x9d1749bd4eb18cf13b7c30dd998926aaf378a23b0574aded3464483c126a53de.
//
// Solidity: event SetWhitelistEnabled(bool enabled)
func (_LockingPool *LockingPoolFilterer) FilterSetWhitelistEnabled(opts *bind.FilterOpts) (*LockingPoolSetWhitelistEnabledIterator, error) {

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "SetWhitelistEnabled")
	if err != nil {
		return nil, err
	}
	return &LockingPoolSetWhitelistEnabledIterator{contract: _LockingPool.contract, event: "SetWhitelistEnabled", logs: logs, sub: sub}, nil
}

// WatchSetWhitelistEnabled is a free log subscription operation binding the contract event 0x9d1749bd4eb18cf13b7c30dd998926aaf378a23b0574aded3464483c126a53de.
//
// Solidity: event SetWhitelistEnabled(bool enabled)
func (_LockingPool *LockingPoolFilterer) WatchSetWhitelistEnabled(opts *bind.WatchOpts, sink chan<- *LockingPoolSetWhitelistEnabled) (event.Subscription, error) {

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "SetWhitelistEnabled")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolSetWhitelistEnabled)
				if err := _LockingPool.contract.UnpackLog(event, "SetWhitelistEnabled", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseSetWhitelistEnabled is a log parse operation binding the contract event 0x9d1749bd4eb18cf13b7c30dd998926aaf378a23b0574aded3464483c126a53de.
//
// Solidity: event SetWhitelistEnabled(bool enabled)
func (_LockingPool *LockingPoolFilterer) ParseSetWhitelistEnabled(log types.Log) (*LockingPoolSetWhitelistEnabled, error) {
	event := new(LockingPoolSetWhitelistEnabled)
	if err := _LockingPool.contract.UnpackLog(event, "SetWhitelistEnabled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolSignerChangeIterator is returned from FilterSignerChange and is used to iterate over the raw logs and unpacked data for SignerChange events raised by the LockingPool contract.
type LockingPoolSignerChangeIterator struct {
	Event *LockingPoolSignerChange // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolSignerChangeIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolSignerChange)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolSignerChange)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolSignerChangeIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolSignerChangeIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolSignerChange represents a SignerChange event raised by the LockingPool contract.
type LockingPoolSignerChange struct {
	SeqId     *big.Int
	Nonce     *big.Int
	OldSigner common.Address
	NewSigner common.Address
	Pubkey    []byte
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterSignerChange is a free log retrieval operation binding the contract event 0x086044c0612a8c965d4cccd907f0d588e40ad68438bd4c1274cac60f4c3a9d1f.
//
// Solidity: event SignerChange(uint256 indexed seqId, uint256 nonce, address indexed oldSigner, address indexed newSigner, bytes pubkey)
func (_LockingPool *LockingPoolFilterer) FilterSignerChange(opts *bind.FilterOpts, seqId []*big.Int, oldSigner []common.Address, newSigner []common.Address) (*LockingPoolSignerChangeIterator, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	var oldSignerRule []interface{}
	for _, oldSignerItem := range oldSigner {
		oldSignerRule = append(oldSignerRule, oldSignerItem)
	}
	var newSignerRule []interface{}
	for _, newSignerItem := range newSigner {
		newSignerRule = append(newSignerRule, newSignerItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "SignerChange", seqIdRule, oldSignerRule, newSignerRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolSignerChangeIterator{contract: _LockingPool.contract, event: "SignerChange", logs: logs, sub: sub}, nil
}

// WatchSignerChange is a free log subscription operation binding the contract event 0x086044c0612a8c965d4cccd907f0d588e40ad68438bd4c1274cac60f4c3a9d1f.
//
// Solidity: event SignerChange(uint256 indexed seqId, uint256 nonce, address indexed oldSigner, address indexed newSigner, bytes pubkey)
func (_LockingPool *LockingPoolFilterer) WatchSignerChange(opts *bind.WatchOpts, sink chan<- *LockingPoolSignerChange, seqId []*big.Int, oldSigner []common.Address, newSigner []common.Address) (event.Subscription, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	var oldSignerRule []interface{}
	for _, oldSignerItem := range oldSigner {
		oldSignerRule = append(oldSignerRule, oldSignerItem)
	}
	var newSignerRule []interface{}
	for _, newSignerItem := range newSigner {
		newSignerRule = append(newSignerRule, newSignerItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "SignerChange", seqIdRule, oldSignerRule, newSignerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolSignerChange)
				if err := _LockingPool.contract.UnpackLog(event, "SignerChange", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseSignerChange is a log parse operation binding the contract event 0x086044c0612a8c965d4cccd907f0d588e40ad68438bd4c1274cac60f4c3a9d1f.
//
// Solidity: event SignerChange(uint256 indexed seqId, uint256 nonce, address indexed oldSigner, address indexed newSigner, bytes pubkey)
func (_LockingPool *LockingPoolFilterer) ParseSignerChange(log types.Log) (*LockingPoolSignerChange, error) {
	event := new(LockingPoolSignerChange)
	if err := _LockingPool.contract.UnpackLog(event, "SignerChange", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolSlashedIterator is returned from FilterSlashed and is used to iterate over the raw logs and unpacked data for Slashed events raised by the LockingPool contract.
type LockingPoolSlashedIterator struct {
	Event *LockingPoolSlashed // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolSlashedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolSlashed)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolSlashed)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolSlashedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolSlashedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolSlashed represents a Slashed event raised by the LockingPool contract.
type LockingPoolSlashed struct {
	SeqId          *big.Int
	Amount         *big.Int
	ReporterReward *big.Int
	Total          *big.Int
	Raw            types.Log // Blockchain specific contextual infos
}

// FilterSlashed is a free log retrieval operation binding the contract event 0xac0c8be2061774c705c517af2a774ab5cb33a2d7fe7054dd4a2728433026029c.
//
// Solidity: event Slashed(uint256 indexed seqId, uint256 amount, uint256 reporterReward, uint256 total)
func (_LockingPool *LockingPoolFilterer) FilterSlashed(opts *bind.FilterOpts, seqId []*big.Int) (*LockingPoolSlashedIterator, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "Slashed", seqIdRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolSlashedIterator{contract: _LockingPool.contract, event: "Slashed", logs: logs, sub: sub}, nil
}

// WatchSlashed is a free log subscription operation binding the contract event 0xac0c8be2061774c705c517af2a774ab5cb33a2d7fe7054dd4a2728433026029c.
//
// Solidity: event Slashed(uint256 indexed seqId, uint256 amount, uint256 reporterReward, uint256 total)
func (_LockingPool *LockingPoolFilterer) WatchSlashed(opts *bind.WatchOpts, sink chan<- *LockingPoolSlashed, seqId []*big.Int) (event.Subscription, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "Slashed", seqIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolSlashed)
				if err := _LockingPool.contract.UnpackLog(event, "Slashed", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseSlashed is a log parse operation binding the contract event 0xac0c8be2061774c705c517af2a774ab5cb33a2d7fe7054dd4a2728433026029c.
//
// Solidity: event Slashed(uint256 indexed seqId, uint256 amount, uint256 reporterReward, uint256 total)
func (_LockingPool *LockingPoolFilterer) ParseSlashed(log types.Log) (*LockingPoolSlashed, error) {
	event := new(LockingPoolSlashed)
	if err := _LockingPool.contract.UnpackLog(event, "Slashed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolSlashedFundsSweptIterator is returned from FilterSlashedFundsSwept and is used to iterate over the raw logs and unpacked data for SlashedFundsSwept events raised by the LockingPool contract.
type LockingPoolSlashedFundsSweptIterator struct {
	Event *LockingPoolSlashedFundsSwept // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolSlashedFundsSweptIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolSlashedFundsSwept)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolSlashedFundsSwept)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolSlashedFundsSweptIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolSlashedFundsSweptIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolSlashedFundsSwept represents a SlashedFundsSwept event raised by the LockingPool contract.
type LockingPoolSlashedFundsSwept struct {
	To     common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterSlashedFundsSwept is a free log retrieval operation binding the contract event 0x49b14a815832dd8b5343f02508a32e290d1f8cd5ba0aae5ee22eea40b33ace65.
//
// Solidity: event SlashedFundsSwept(address indexed to, uint256 amount)
func (_LockingPool *LockingPoolFilterer) FilterSlashedFundsSwept(opts *bind.FilterOpts, to []common.Address) (*LockingPoolSlashedFundsSweptIterator, error) {

	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "SlashedFundsSwept", toRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolSlashedFundsSweptIterator{contract: _LockingPool.contract, event: "SlashedFundsSwept", logs: logs, sub: sub}, nil
}

// WatchSlashedFundsSwept is a free log subscription operation binding the contract event 0x49b14a815832dd8b5343f02508a32e290d1f8cd5ba0aae5ee22eea40b33ace65.
//
// Solidity: event SlashedFundsSwept(address indexed to, uint256 amount)
func (_LockingPool *LockingPoolFilterer) WatchSlashedFundsSwept(opts *bind.WatchOpts, sink chan<- *LockingPoolSlashedFundsSwept, to []common.Address) (event.Subscription, error) {

	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "SlashedFundsSwept", toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolSlashedFundsSwept)
				if err := _LockingPool.contract.UnpackLog(event, "SlashedFundsSwept", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseSlashedFundsSwept is a log parse operation binding the contract event 0x49b14a815832dd8b5343f02508a32e290d1f8cd5ba0aae5ee22eea40b33ace65.
//
// Solidity: event SlashedFundsSwept(address indexed to, uint256 amount)
func (_LockingPool *LockingPoolFilterer) ParseSlashedFundsSwept(log types.Log) (*LockingPoolSlashedFundsSwept, error) {
	event := new(LockingPoolSlashedFundsSwept)
	if err := _LockingPool.contract.UnpackLog(event, "SlashedFundsSwept", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolStakeObserverFailedIterator is returned from FilterStakeObserverFailed and is used to iterate over the raw logs and unpacked data for StakeObserverFailed events raised by the LockingPool contract.
type LockingPoolStakeObserverFailedIterator struct {
	Event *LockingPoolStakeObserverFailed // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolStakeObserverFailedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolStakeObserverFailed)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolStakeObserverFailed)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolStakeObserverFailedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolStakeObserverFailedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolStakeObserverFailed represents a StakeObserverFailed event raised by the LockingPool contract.
type LockingPoolStakeObserverFailed struct {
	Owner     common.Address
	NewAmount *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterStakeObserverFailed is a free log retrieval operation binding the contract event 0x1284385a32da8a9c19b9aa182b64a1a8e14dfefd65d5f004405900a8b8425910.
//
// Solidity: event StakeObserverFailed(address indexed owner, uint256 newAmount)
func (_LockingPool *LockingPoolFilterer) FilterStakeObserverFailed(opts *bind.FilterOpts, owner []common.Address) (*LockingPoolStakeObserverFailedIterator, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "StakeObserverFailed", ownerRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolStakeObserverFailedIterator{contract: _LockingPool.contract, event: "StakeObserverFailed", logs: logs, sub: sub}, nil
}

// WatchStakeObserverFailed is a free log subscription operation binding the contract event 0x1284385a32da8a9c19b9aa182b64a1a8e14dfefd65d5f004405900a8b8425910.
//
// Solidity: event StakeObserverFailed(address indexed owner, uint256 newAmount)
func (_LockingPool *LockingPoolFilterer) WatchStakeObserverFailed(opts *bind.WatchOpts, sink chan<- *LockingPoolStakeObserverFailed, owner []common.Address) (event.Subscription, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "StakeObserverFailed", ownerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolStakeObserverFailed)
				if err := _LockingPool.contract.UnpackLog(event, "StakeObserverFailed", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseStakeObserverFailed is a log parse operation binding the contract event 0x1284385a32da8a9c19b9aa182b64a1a8e14dfefd65d5f004405900a8b8425910.
//
// Solidity: event StakeObserverFailed(address indexed owner, uint256 newAmount)
func (_LockingPool *LockingPoolFilterer) ParseStakeObserverFailed(log types.Log) (*LockingPoolStakeObserverFailed, error) {
	event := new(LockingPoolStakeObserverFailed)
	if err := _LockingPool.contract.UnpackLog(event, "StakeObserverFailed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolUnlockInitIterator is returned from FilterUnlockInit and is used to iterate over the raw logs and unpacked data for UnlockInit events raised by the LockingPool contract.
type LockingPoolUnlockInitIterator struct {
	Event *LockingPoolUnlockInit // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolUnlockInitIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolUnlockInit)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolUnlockInit)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolUnlockInitIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolUnlockInitIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolUnlockInit represents a UnlockInit event raised by the LockingPool contract.
type LockingPoolUnlockInit struct {
	User             common.Address
	SeqId            *big.Int
	Nonce            *big.Int
	DeactivationTime *big.Int
	UnlockClaimTime  *big.Int
	Amount           *big.Int
	Raw              types.Log // Blockchain specific contextual infos
}

// FilterUnlockInit is a free log retrieval operation binding the contract event 0xd86dc5e51d5898dd3c6dd32fa012648d92c1310d3e7f149a8023c9800d3b5a18.
//
// Solidity: event UnlockInit(address indexed user, uint256 indexed seqId, uint256 nonce, uint256 deactivationTime, uint256 unlockClaimTime, uint256 amount)
func (_LockingPool *LockingPoolFilterer) FilterUnlockInit(opts *bind.FilterOpts, user []common.Address, seqId []*big.Int) (*LockingPoolUnlockInitIterator, error) {

	var userRule []interface{}
	for _, userItem := range user {
		userRule = append(userRule, userItem)
	}
	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "UnlockInit", userRule, seqIdRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolUnlockInitIterator{contract: _LockingPool.contract, event: "UnlockInit", logs: logs, sub: sub}, nil
}

// WatchUnlockInit is a free log subscription operation binding the contract event 0xd86dc5e51d5898dd3c6dd32fa012648d92c1310d3e7f149a8023c9800d3b5a18.
//
// Solidity: event UnlockInit(address indexed user, uint256 indexed seqId, uint256 nonce, uint256 deactivationTime, uint256 unlockClaimTime, uint256 amount)
func (_LockingPool *LockingPoolFilterer) WatchUnlockInit(opts *bind.WatchOpts, sink chan<- *LockingPoolUnlockInit, user []common.Address, seqId []*big.Int) (event.Subscription, error) {

	var userRule []interface{}
	for _, userItem := range user {
		userRule = append(userRule, userItem)
	}
	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "UnlockInit", userRule, seqIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolUnlockInit)
				if err := _LockingPool.contract.UnpackLog(event, "UnlockInit", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseUnlockInit is a log parse operation binding the contract event 0xd86dc5e51d5898dd3c6dd32fa012648d92c1310d3e7f149a8023c9800d3b5a18.
//
// Solidity: event UnlockInit(address indexed user, uint256 indexed seqId, uint256 nonce, uint256 deactivationTime, uint256 unlockClaimTime, uint256 amount)
func (_LockingPool *LockingPoolFilterer) ParseUnlockInit(log types.Log) (*LockingPoolUnlockInit, error) {
	event := new(LockingPoolUnlockInit)
	if err := _LockingPool.contract.UnpackLog(event, "UnlockInit", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolUnlockedIterator is returned from FilterUnlocked and is used to iterate over the raw logs and unpacked data for Unlocked events raised by the LockingPool contract.
type LockingPoolUnlockedIterator struct {
	Event *LockingPoolUnlocked // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolUnlockedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolUnlocked)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolUnlocked)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolUnlockedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolUnlockedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolUnlocked represents a Unlocked event raised by the LockingPool contract.
type LockingPoolUnlocked struct {
	User   common.Address
	SeqId  *big.Int
	Amount *big.Int
	Total  *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterUnlocked is a free log retrieval operation binding the contract event 0x5245d528087a96a64f4589a764f00061e4671eab90cb1e019b1a5b24b2e4c2a8.
//
// Solidity: event Unlocked(address indexed user, uint256 indexed seqId, uint256 amount, uint256 total)
func (_LockingPool *LockingPoolFilterer) FilterUnlocked(opts *bind.FilterOpts, user []common.Address, seqId []*big.Int) (*LockingPoolUnlockedIterator, error) {

	var userRule []interface{}
	for _, userItem := range user {
		userRule = append(userRule, userItem)
	}
	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "Unlocked", userRule, seqIdRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolUnlockedIterator{contract: _LockingPool.contract, event: "Unlocked", logs: logs, sub: sub}, nil
}

// WatchUnlocked is a free log subscription operation binding the contract event 0x5245d528087a96a64f4589a764f00061e4671eab90cb1e019b1a5b24b2e4c2a8.
//
// Solidity: event Unlocked(address indexed user, uint256 indexed seqId, uint256 amount, uint256 total)
func (_LockingPool *LockingPoolFilterer) WatchUnlocked(opts *bind.WatchOpts, sink chan<- *LockingPoolUnlocked, user []common.Address, seqId []*big.Int) (event.Subscription, error) {

	var userRule []interface{}
	for _, userItem := range user {
		userRule = append(userRule, userItem)
	}
	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "Unlocked", userRule, seqIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolUnlocked)
				if err := _LockingPool.contract.UnpackLog(event, "Unlocked", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseUnlocked is a log parse operation binding the contract event 0x5245d528087a96a64f4589a764f00061e4671eab90cb1e019b1a5b24b2e4c2a8.
//
// Solidity: event Unlocked(address indexed user, uint256 indexed seqId, uint256 amount, uint256 total)
func (_LockingPool *LockingPoolFilterer) ParseUnlocked(log types.Log) (*LockingPoolUnlocked, error) {
	event := new(LockingPoolUnlocked)
	if err := _LockingPool.contract.UnpackLog(event, "Unlocked", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolUnpausedIterator is returned from FilterUnpaused and is used to iterate over the raw logs and unpacked data for Unpaused events raised by the LockingPool contract.
type LockingPoolUnpausedIterator struct {
	Event *LockingPoolUnpaused // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolUnpausedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolUnpaused)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolUnpaused)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolUnpausedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolUnpausedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolUnpaused represents a Unpaused event raised by the LockingPool contract.
type LockingPoolUnpaused struct {
	Account common.Address
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterUnpaused is a free log retrieval operation binding the contract event 0x5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa.
//
// Solidity: event Unpaused(address account)
func (_LockingPool *LockingPoolFilterer) FilterUnpaused(opts *bind.FilterOpts) (*LockingPoolUnpausedIterator, error) {

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "Unpaused")
	if err != nil {
		return nil, err
	}
	return &LockingPoolUnpausedIterator{contract: _LockingPool.contract, event: "Unpaused", logs: logs, sub: sub}, nil
}

// WatchUnpaused is a free log subscription operation binding the contract event 0x5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa.
//
// Solidity: event Unpaused(address account)
func (_LockingPool *LockingPoolFilterer) WatchUnpaused(opts *bind.WatchOpts, sink chan<- *LockingPoolUnpaused) (event.Subscription, error) {

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "Unpaused")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolUnpaused)
				if err := _LockingPool.contract.UnpackLog(event, "Unpaused", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseUnpaused is a log parse operation binding the contract event 0x5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa.
//
// Solidity: event Unpaused(address account)
func (_LockingPool *LockingPoolFilterer) ParseUnpaused(log types.Log) (*LockingPoolUnpaused, error) {
	event := new(LockingPoolUnpaused)
	if err := _LockingPool.contract.UnpackLog(event, "Unpaused", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolUpdateMpcIterator is returned from FilterUpdateMpc and is used to iterate over the raw logs and unpacked data for UpdateMpc events raised by the LockingPool contract.
type LockingPoolUpdateMpcIterator struct {
	Event *LockingPoolUpdateMpc // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolUpdateMpcIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolUpdateMpc)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolUpdateMpc)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolUpdateMpcIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolUpdateMpcIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolUpdateMpc represents a UpdateMpc event raised by the LockingPool contract.
type LockingPoolUpdateMpc struct {
	OldMpc common.Address
	NewMpc common.Address
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterUpdateMpc is a free log retrieval operation binding the contract event 0x4046c3756ed692546cdd3afbda478daeb7b19dfd83ea1c5df4321b5720a16b45.
//
// Solidity: event UpdateMpc(address indexed oldMpc, address indexed newMpc)
func (_LockingPool *LockingPoolFilterer) FilterUpdateMpc(opts *bind.FilterOpts, oldMpc []common.Address, newMpc []common.Address) (*LockingPoolUpdateMpcIterator, error) {

	var oldMpcRule []interface{}
	for _, oldMpcItem := range oldMpc {
		oldMpcRule = append(oldMpcRule, oldMpcItem)
	}
	var newMpcRule []interface{}
	for _, newMpcItem := range newMpc {
		newMpcRule = append(newMpcRule, newMpcItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "UpdateMpc", oldMpcRule, newMpcRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolUpdateMpcIterator{contract: _LockingPool.contract, event: "UpdateMpc", logs: logs, sub: sub}, nil
}

// WatchUpdateMpc is a free log subscription operation binding the contract event 0x4046c3756ed692546cdd3afbda478daeb7b19dfd83ea1c5df4321b5720a16b45.
//
// Solidity: event UpdateMpc(address indexed oldMpc, address indexed newMpc)
func (_LockingPool *LockingPoolFilterer) WatchUpdateMpc(opts *bind.WatchOpts, sink chan<- *LockingPoolUpdateMpc, oldMpc []common.Address, newMpc []common.Address) (event.Subscription, error) {

	var oldMpcRule []interface{}
	for _, oldMpcItem := range oldMpc {
		oldMpcRule = append(oldMpcRule, oldMpcItem)
	}
	var newMpcRule []interface{}
	for _, newMpcItem := range newMpc {
		newMpcRule = append(newMpcRule, newMpcItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "UpdateMpc", oldMpcRule, newMpcRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolUpdateMpc)
				if err := _LockingPool.contract.UnpackLog(event, "UpdateMpc", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseUpdateMpc is a log parse operation binding the contract event 0x4046c3756ed692546cdd3afbda478daeb7b19dfd83ea1c5df4321b5720a16b45.
//
// Solidity: event UpdateMpc(address indexed oldMpc, address indexed newMpc)
func (_LockingPool *LockingPoolFilterer) ParseUpdateMpc(log types.Log) (*LockingPoolUpdateMpc, error) {
	event := new(LockingPoolUpdateMpc)
	if err := _LockingPool.contract.UnpackLog(event, "UpdateMpc", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolWithdrawIterator is returned from FilterWithdraw and is used to iterate over the raw logs and unpacked data for Withdraw events raised by the LockingPool contract.
type LockingPoolWithdrawIterator struct {
	Event *LockingPoolWithdraw // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolWithdrawIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolWithdraw)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolWithdraw)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolWithdrawIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolWithdrawIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolWithdraw represents a Withdraw event raised by the LockingPool contract.
type LockingPoolWithdraw struct {
	User   common.Address
	SeqId  *big.Int
	Amount *big.Int
	Total  *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterWithdraw is a free log retrieval operation binding the contract event 0x02f25270a4d87bea75db541cdfe559334a275b4a233520ed6c0a2429667cca94.
//
// Solidity: event Withdraw(address indexed user, uint256 indexed seqId, uint256 amount, uint256 total)
func (_LockingPool *LockingPoolFilterer) FilterWithdraw(opts *bind.FilterOpts, user []common.Address, seqId []*big.Int) (*LockingPoolWithdrawIterator, error) {

	var userRule []interface{}
	for _, userItem := range user {
		userRule = append(userRule, userItem)
	}
	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "Withdraw", userRule, seqIdRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolWithdrawIterator{contract: _LockingPool.contract, event: "Withdraw", logs: logs, sub: sub}, nil
}

// WatchWithdraw is a free log subscription operation binding the contract event 0x02f25270a4d87bea75db541cdfe559334a275b4a233520ed6c0a2429667cca94.
//
// Solidity: event Withdraw(address indexed user, uint256 indexed seqId, uint256 amount, uint256 total)
func (_LockingPool *LockingPoolFilterer) WatchWithdraw(opts *bind.WatchOpts, sink chan<- *LockingPoolWithdraw, user []common.Address, seqId []*big.Int) (event.Subscription, error) {

	var userRule []interface{}
	for _, userItem := range user {
		userRule = append(userRule, userItem)
	}
	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "Withdraw", userRule, seqIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolWithdraw)
				if err := _LockingPool.contract.UnpackLog(event, "Withdraw", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseWithdraw is a log parse operation binding the contract event 0x02f25270a4d87bea75db541cdfe559334a275b4a233520ed6c0a2429667cca94.
//
// Solidity: event Withdraw(address indexed user, uint256 indexed seqId, uint256 amount, uint256 total)
func (_LockingPool *LockingPoolFilterer) ParseWithdraw(log types.Log) (*LockingPoolWithdraw, error) {
	event := new(LockingPoolWithdraw)
	if err := _LockingPool.contract.UnpackLog(event, "Withdraw", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolWithdrawInitIterator is returned from FilterWithdrawInit and is used to iterate over the raw logs and unpacked data for WithdrawInit events raised by the LockingPool contract.
type LockingPoolWithdrawInitIterator struct {
	Event *LockingPoolWithdrawInit // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *LockingPoolWithdrawInitIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolWithdrawInit)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(LockingPoolWithdrawInit)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *LockingPoolWithdrawInitIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolWithdrawInitIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolWithdrawInit represents a WithdrawInit event raised by the LockingPool contract.
type LockingPoolWithdrawInit struct {
	User              common.Address
	SeqId             *big.Int
	Amount            *big.Int
	WithdrawClaimTime *big.Int
	Raw               types.Log // Blockchain specific contextual infos
}

// FilterWithdrawInit is a free log retrieval operation binding the contract event 0x9a13b3d51c6752c59d0070b6cc1255099db6fad491606932307429e452e825f0.
//
// Solidity: event WithdrawInit(address indexed user, uint256 indexed seqId, uint256 amount, uint256 withdrawClaimTime)
func (_LockingPool *LockingPoolFilterer) FilterWithdrawInit(opts *bind.FilterOpts, user []common.Address, seqId []*big.Int) (*LockingPoolWithdrawInitIterator, error) {

	var userRule []interface{}
	for _, userItem := range user {
		userRule = append(userRule, userItem)
	}
	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "WithdrawInit", userRule, seqIdRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolWithdrawInitIterator{contract: _LockingPool.contract, event: "WithdrawInit", logs: logs, sub: sub}, nil
}

// WatchWithdrawInit is a free log subscription operation binding the contract event 0x9a13b3d51c6752c59d0070b6cc1255099db6fad491606932307429e452e825f0.
//
// Solidity: event WithdrawInit(address indexed user, uint256 indexed seqId, uint256 amount, uint256 withdrawClaimTime)
func (_LockingPool *LockingPoolFilterer) WatchWithdrawInit(opts *bind.WatchOpts, sink chan<- *LockingPoolWithdrawInit, user []common.Address, seqId []*big.Int) (event.Subscription, error) {

	var userRule []interface{}
	for _, userItem := range user {
		userRule = append(userRule, userItem)
	}
	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "WithdrawInit", userRule, seqIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolWithdrawInit)
				if err := _LockingPool.contract.UnpackLog(event, "WithdrawInit", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseWithdrawInit is a log parse operation binding the contract event 0x9a13b3d51c6752c59d0070b6cc1255099db6fad491606932307429e452e825f0.
//
// Solidity: event WithdrawInit(address indexed user, uint256 indexed seqId, uint256 amount, uint256 withdrawClaimTime)
func (_LockingPool *LockingPoolFilterer) ParseWithdrawInit(log types.Log) (*LockingPoolWithdrawInit, error) {
	event := new(LockingPoolWithdrawInit)
	if err := _LockingPool.contract.UnpackLog(event, "WithdrawInit", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
