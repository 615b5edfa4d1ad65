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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"fallback\",\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"BURN_ADDRESS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_EXIT_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_MAX_LOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_MAX_SEQUENCERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_MIN_LOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_REWARD_PER_BLOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_SIGNER_UPDATE_THROTTLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"EXTENSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_APPEAL_PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_EQUIVOCATION_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_EXIT_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_EXPEL_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_JAIL_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_JAIL_PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_REPORTER_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_SIGNER_UPDATE_THROTTLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_APPEAL_PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"OBSERVER_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptSequencerOwner\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"activeStakeOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"batchSubmitRewards\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"startEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seqIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"blocks\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"credited\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimRewards\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"currentBatch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentSequencers\",\"inputs\":[],\"outputs\":[{\"name\":\"active\",\"type\":\"tuple[]\",\"internalType\":\"structIPoolTypes.ActiveSequencer[]\",\"components\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exitDelayPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fundRewards\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lastRewardedEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lockFor\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lockWithRewardRecipient\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"rewardRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"maxLock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxSequencers\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"memberCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minLock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mpcAddress\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mpcAddressAt\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mpcHistory\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"sinceBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"mpc\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mpcHistoryLength\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registerSignerDigest\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relock\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lockReward\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rewardBatchDigest\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"startEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seqIds\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"blocks\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rewardFunds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rewardPerBlock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seqOwners\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seqSigners\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sequencers\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"seq\",\"type\":\"tuple\",\"internalType\":\"structIPoolTypes.Sequencer\",\"components\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reward\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"activationEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deactivationEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deactivationTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unlockClaimTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"jailedUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pendingOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"rewardRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"withdrawAmount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"withdrawClaimTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tombstoned\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIPoolTypes.Status\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setSequencerOwner\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSequencerRewardRecipient\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"signerRetiredAt\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"signerUpdateThrottle\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stakeObserver\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStakeObserver\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stakeToken\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalActive\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalLocked\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSequencers\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unlock\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlockClaim\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateSigner\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"whitelist\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"whitelistEnabled\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawClaim\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BatchSubmitReward\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seqIds\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"blocks\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimRewards\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DistributeReward\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"startEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"rewardPerBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LockUpdate\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newAmount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PenaltyExecuted\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIPoolTypes.PenaltyKind\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardFundsAdded\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"funds\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardFundsWithdrawn\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"funds\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerOwnerChangeStarted\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"pendingOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerOwnerChanged\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"oldOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SequencerRewardRecipientChanged\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"oldRecipient\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"newRecipient\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerChange\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"oldSigner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newSigner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reporterReward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeObserverFailed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newAmount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnlockInit\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deactivationTime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"unlockClaimTime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdraw\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawInit\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"withdrawClaimTime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AmountOutOfRange\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientRewardFunds\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidPubkey\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidSeqIds\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoSuchSeq\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoWithdrawal\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotEnoughGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotPendingOwner\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotRewardReceiver\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotSeqOwner\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotWhitelisted\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NullAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NullAmount\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnedSequencer\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PoolFull\",\"inputs\":[{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RemainderTooSmall\",\"inputs\":[{\"name\":\"remainder\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SignerExisted\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SignerUpdateTooSoon\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeHeld\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StillLocked\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyBlocks\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"blocks\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WithdrawalPending\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongAmountReceived\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongBatch\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongEpochs\",\"inputs\":[{\"name\":\"startEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expectedStart\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIPoolTypes.Status\"}]},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitmentDigest\",\"inputs\":[{\"name\":\"l2ChainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"executePenalty\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"expel\",\"inputs\":[{\"name\":\"penaltyId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"expelDigest\",\"inputs\":[{\"name\":\"penaltyId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"forceUnlock\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"initialAuthority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"initialMinLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"initialMaxLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"initialExitDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"jail\",\"inputs\":[{\"name\":\"penaltyId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"jailDigest\",\"inputs\":[{\"name\":\"penaltyId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"migrate\",\"inputs\":[{\"name\":\"initialAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"penalties\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPoolTypes.Penalty\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIPoolTypes.PenaltyKind\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"orderedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"effectiveAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"jailPeriod\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"penaltyUsed\",\"inputs\":[{\"name\":\"penaltyId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"restartRewards\",\"inputs\":[{\"name\":\"lastEpoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setExitDelayPeriod\",\"inputs\":[{\"name\":\"newPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMaxLock\",\"inputs\":[{\"name\":\"newMaxLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMaxSequencers\",\"inputs\":[{\"name\":\"newMaximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMinLock\",\"inputs\":[{\"name\":\"newMinLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSignerUpdateThrottle\",\"inputs\":[{\"name\":\"newThrottle\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSlashing\",\"inputs\":[{\"name\":\"settings\",\"type\":\"tuple\",\"internalType\":\"structIPoolTypes.SlashingSettings\",\"components\":[{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"equivocationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reporterBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"jailBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"expelBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setStakeObserver\",\"inputs\":[{\"name\":\"newObserver\",\"type\":\"address\",\"internalType\":\"contractIStakeObserver\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setWhitelist\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verified\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setWhitelistEnabled\",\"inputs\":[{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashEquivocation\",\"inputs\":[{\"name\":\"l2ChainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structIPoolSlashing.Commitment\",\"components\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structIPoolSlashing.Commitment\",\"components\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"reporterReward\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashedFunds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slashing\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIPoolTypes.SlashingSettings\",\"components\":[{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"equivocationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reporterBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"jailBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"expelBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sweepSlashedFunds\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unjail\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateBlockReward\",\"inputs\":[{\"name\":\"newReward\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateMpc\",\"inputs\":[{\"name\":\"newMpc\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vetoPenalty\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawRewardFunds\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Equivocation\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"reporter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"l2ChainId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"hashA\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"hashB\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ForcedUnlock\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PenaltyOrdered\",\"inputs\":[{\"name\":\"penaltyId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIPoolTypes.PenaltyKind\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PenaltyVetoed\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardUpdate\",\"inputs\":[{\"name\":\"oldReward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newReward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetExitDelayPeriod\",\"inputs\":[{\"name\":\"oldPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetMaxLock\",\"inputs\":[{\"name\":\"oldMaxLock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newMaxLock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetMaxSequencers\",\"inputs\":[{\"name\":\"oldMaximum\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newMaximum\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetMinLock\",\"inputs\":[{\"name\":\"oldMinLock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newMinLock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetSignerUpdateThrottle\",\"inputs\":[{\"name\":\"oldThrottle\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newThrottle\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetSlashing\",\"inputs\":[{\"name\":\"settings\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIPoolTypes.SlashingSettings\",\"components\":[{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"equivocationBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reporterBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"jailBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"expelBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"appealPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetStakeObserver\",\"inputs\":[{\"name\":\"oldObserver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newObserver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetWhitelist\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"verified\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetWhitelistEnabled\",\"inputs\":[{\"name\":\"enabled\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SlashedFundsSwept\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UpdateMpc\",\"inputs\":[{\"name\":\"oldMpc\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newMpc\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AppealTime\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"effectiveAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidBlockReward\",\"inputs\":[{\"name\":\"reward\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidExitDelay\",\"inputs\":[{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidJailPeriod\",\"inputs\":[{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidLockRange\",\"inputs\":[{\"name\":\"minLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidMaxSequencers\",\"inputs\":[{\"name\":\"maximum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidSlashing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidThrottle\",\"inputs\":[{\"name\":\"throttle\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoEquivocation\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoPenalty\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoReason\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotASigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToSlash\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PenaltyPending\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PenaltyUsed\",\"inputs\":[{\"name\":\"penaltyId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StillJailed\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Tombstoned\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161001c90610101565b604051809103905ff080158015610035573d5f5f3e3d5ffd5b506001600160a01b031660805261004a61004f565b61010e565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161561009f5760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b03908116146100fe5780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6148bd80614df083390190565b608051614cc361012d5f395f81816103c8015261061c0152614cc35ff3fe608060405234801561000f575f5ffd5b50600436106103c3575f3560e01c80636ba7ccff116101fd5780639b19251a11610118578063cc3ab923116100ab578063e43949651161007a578063e439496514610b07578063ef0a087514610b1a578063f037c63014610b4e578063fccc281314610b7e576103c3565b8063cc3ab92314610a8d578063d4af96d014610ab4578063d71fe02114610abd578063d83b0e1414610af4576103c3565b8063b00a9875116100e7578063b00a9875146109ed578063b785424914610a00578063beb2675514610a09578063c65066d414610a59576103c3565b80639b19251a1461096a578063a224dcb7146109b4578063a7a3cedf146109c7578063a953791f146109da576103c3565b806384b0196e1161019057806393707a191161015f57806393707a191461094157806393f39c901461095457806394e930261461095c5780639a1f2fef146105a8576103c3565b806384b0196e146108d25780638626af55146108ed57806389ec0b9e146108f75780638ae39cac1461090a576103c3565b8063774f307d116101cc578063774f307d146108905780637d3ff7d8146108a35780637e086a17146108b65780637f3b0f8c146108bf576103c3565b80636ba7ccff146108005780636c0b3e46146108205780637613bd2f1461085757806376cd940e14610860576103c3565b80634616283a116102ed57806357759600116102805780635e7c48411161024f5780635e7c4841146107995780636198e339146107ac578063681d38ee146107bf57806369c29125146107f6576103c3565b8063577596001461072757806357fa1c611461075e5780635bf4aa75146107685780635c975abb1461077b576103c3565b806351fb012d116102bc57806351fb012d1461066c578063523387341461069757806356891412146106a0578063569c0afe146106d0576103c3565b80634616283a1461060d57806346f1361914610617578063471734941461063e57806351ed6a301461064f576103c3565b80631910159a116103655780633478874b116103345780633478874b146105b25780633af0ed80146105d65780633cd4effa146105e9578063441a3e70146105fa576103c3565b80631910159a146105625780632262eb74146105895780632acff982146105935780632e6e630d146105a8576103c3565b8063111f4630116103a1578063111f46301461048457806311aee380146104b457806312254b55146104eb578063169abefc1461051b576103c3565b8063015bb180146104055780630962ef791461041a5780630ecf05bd14610440575b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e80610400573d82fd5b503d81f35b61041861041336600461432e565b610b87565b005b61042d610428366004614368565b610e06565b6040519081526020015b60405180910390f35b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90a546001600160a01b03165b6040516001600160a01b039091168152602001610437565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b902546001600160a01b031661046c565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90454600160c01b90046001600160401b031661042d565b6104fe6104f9366004614368565b610f4e565b604080519283526001600160a01b03909116602083015201610437565b61042d610529366004614395565b6001600160a01b03165f9081527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b907602052604090205490565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90e5461042d565b61042d62030d4081565b61059b610fa6565b60405161043791906143dc565b61042d62278d0081565b5f516020614ca35f395f51905f5254600160a01b90046001600160401b031661042d565b61042d6105e4366004614491565b6111b7565b61042d69152d02c7e14af680000081565b6104186106083660046144c2565b61122e565b61042d6276a70081565b61046c7f000000000000000000000000000000000000000000000000000000000000000081565b61042d69043c33c193756480000081565b5f516020614ca35f395f51905f52546001600160a01b031661046c565b5f516020614ca35f395f51905f5254600160e01b900460ff16155b6040519015158152602001610437565b61042d610e1081565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b904546001600160601b031661042d565b61042d6106de366004614395565b6001600160a01b03165f9081527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b9086020526040902054600160401b90046001600160401b031690565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90454600160601b90046001600160601b031661042d565b61042d6212750081565b61041861077636600461451f565b61151a565b5f516020614ca35f395f51905f5254600160e81b900460ff16610687565b61042d6107a7366004614395565b611729565b6104186107ba366004614368565b6117dc565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90954600160401b90046001600160401b031661042d565b61042d6201518081565b61081361080e366004614368565b611812565b60405161043791906145ce565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90154600160601b90046001600160601b031661042d565b61042d6101f481565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b909546001600160401b031661042d565b61041861089e366004614368565b6119e7565b6104186108b1366004614368565b611b81565b61042d6107d081565b61042d6108cd366004614724565b611cfe565b6108da611dbf565b60405161043797969594939291906147ad565b61042d621baf8081565b610687610905366004614843565b611e2b565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90254600160a01b90046001600160601b031661042d565b61041861094f366004614368565b611fe8565b61042d606481565b61042d6602b4201eac900081565b610687610978366004614395565b6001600160a01b03165f9081527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b905602052604090205460ff1690565b6104186109c2366004614368565b6120f5565b61042d6109d53660046148fc565b612207565b6104186109e8366004614980565b6122d3565b61046c6109fb366004614368565b612340565b61042d61138881565b61042d610a17366004614395565b6001600160a01b03165f9081527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90860205260409020546001600160401b031690565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90154600160e01b900463ffffffff1661042d565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b9035461042d565b61042d6109c481565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90954600160801b90046001600160601b031661042d565b610418610b02366004614980565b612374565b61042d610b153660046149a1565b612395565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90154600160c01b900463ffffffff1661042d565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b901546001600160601b031661042d565b61046c61dead81565b610b8f612423565b5f516020614ca35f395f51905f5254600160e81b900460ff1615610bc65760405163d93c066560e01b815260040160405180910390fd5b5f516020614ca35f395f51905f52610bde813361245a565b5f610be982866124b6565b9050838315610c2e576002820154610c1190600160801b90046001600160601b0316826149f4565b6002830180546bffffffffffffffffffffffff60801b1916905590505b805f03610c4e57604051630e5a744960e41b815260040160405180910390fd5b6001820154600160a01b90046001600160601b0316610c7684610c7184846149f4565b612510565b610c88610c8383836149f4565b612584565b6001840180546001600160a01b0316600160a01b6001600160601b03938416021790556004850154610cc091610c83918591166149f4565b6004850180546bffffffffffffffffffffffff19166001600160601b039283161790819055610cfd91610c83918591600160601b909104166149f4565b6004850180546001600160601b0392909216600160601b026bffffffffffffffffffffffff60601b19909216919091179055825487907fd716c027b3dd610e4534df756848128bbb159a757724c17d89fcc4d0151b1f30908590601590610d74906001600160401b03600160a81b90910416614a07565b91906101000a8154816001600160401b0302191690836001600160401b0316021790558484610da391906149f4565b604080516001600160401b03909316835260208301919091520160405180910390a28515610de0578354610de0906001600160a01b0316876125bb565b610df5843383610df086826149f4565b6126e0565b50505050610e01612801565b505050565b5f610e0f612423565b5f516020614ca35f395f51905f525f610e28828561282b565b805460058201549192506001600160a01b039081169116338214801590610e585750336001600160a01b03821614155b15610e845760405163382d35f960e01b8152336004820152602481018790526044015b60405180910390fd5b6001600160a01b038116610e955750805b6002830154600160801b90046001600160601b031694505f859003610ecd57604051630e5a744960e41b815260040160405180910390fd5b6002830180546bffffffffffffffffffffffff60801b191690556040518581526001600160a01b0382169087907f72b7f576fbac8c4a57da18644ed0ae9bf73bb7dad927efa1d1b3d3023cf1a1919060200160405180910390a38354610f3d906001600160a01b03168287612879565b50505050610f49612801565b919050565b5f5f5f610f84610f5d856128ae565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90e906128de565b80516020909101516001600160601b039091169590945092505050565b905090565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b903547fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b904546060915f516020614ca35f395f51905f5291600160c01b90046001600160401b039081169081111561101e5761101e614a31565b60405190808252806020026020018201604052801561109557816020015b6110826040518060c001604052805f81526020015f81526020015f6001600160a01b031681526020015f6001600160a01b03168152602001606081526020015f81525090565b81526020019060019003908161103c5790505b5092505f60015b8281116111ad575f818152600685016020526040902060028154600160a01b900460ff1660048111156110d1576110d16145a6565b146110dc575061119d565b6040805160c08101825283815282546001600160401b03600160a81b8204166020808401919091526001600160a01b039182168385015260018501549091166060830152600384015460048501549351929360808501936111469301918252602082015260400190565b60408051808303601f1901815291905281526001830154600160a01b90046001600160601b0316602090910152868461117e81614a45565b95508151811061119057611190614a5d565b6020026020010181905250505b6111a681614a45565b905061109c565b5080845250505090565b5f6112257f7b702bf44907a14df0cc5ebdfe1006463c07162cd695e7c601a641bf60b7f9fe848460405160200161120a939291909283526001600160a01b03918216602084015216604082015260600190565b604051602081830303815290604052805190602001206128fb565b90505b92915050565b611236612423565b5f516020614ca35f395f51905f525f61124f82856124b6565b9050825f0361127157604051630e5a744960e41b815260040160405180910390fd5b60078101546001600160601b0316156112b55760078101546040516336a97d4960e21b8152600481018690526001600160601b039091166024820152604401610e7b565b6001810154600160a01b90046001600160601b03165f8185116112e1576112dc8583614a71565b6112e3565b5f5b60018501549091506001600160601b031681101561132c576001840154604051632de6555b60e11b8152600481018390526001600160601b039091166024820152604401610e7b565b83545f9061134a90600160a01b90046001600160401b0316426149f4565b905061135582612584565b8460010160146101000a8154816001600160601b0302191690836001600160601b0316021790555061138686612584565b6007850180546bffffffffffffffffffffffff19166001600160601b03929092169190911790556113b681612927565b6007850180547fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff16600160601b6001600160401b03939093168302179055600486015461141391610c8391899190046001600160601b0316614a71565b6004860180546001600160601b0392909216600160601b026bffffffffffffffffffffffff60601b19909216919091179055835487907fd716c027b3dd610e4534df756848128bbb159a757724c17d89fcc4d0151b1f3090869060159061148a906001600160401b03600160a81b90910416614a07565b82546001600160401b039182166101009390930a838102920219161790915560408051918252602082018690520160405180910390a26040805187815260208101839052889133917f9a13b3d51c6752c59d0070b6cc1255099db6fad491606932307429e452e825f0910160405180910390a3611509853385856126e0565b5050505050611516612801565b5050565b5f516020614ca35f395f51905f5254600160e81b900460ff16156115515760405163d93c066560e01b815260040160405180910390fd5b5f516020614ca35f395f51905f525f61156a82896124b6565b6006810154909150600160a01b90046001600160401b031680158015906115b4575060018301546115b2906115ac90600160e01b900463ffffffff16836149f4565b42101590565b155b156115f957600183015489906115d790600160e01b900463ffffffff16836149f4565b604051630a88ec4d60e41b815260048101929092526024820152604401610e7b565b60018201546001600160a01b03165f818152600885016020526040902080546fffffffffffffffff00000000000000001916600160401b426001600160401b0316908102919091179091556006840180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b909202919091179055611689848b8b8b8b8b8b61295c565b886001600160a01b0316816001600160a01b03168b7f086044c0612a8c965d4cccd907f0d588e40ad68438bd4c1274cac60f4c3a9d1f865f01601581819054906101000a90046001600160401b03166116e190614a07565b91906101000a8154816001600160401b0302191690836001600160401b0316021790558c8c60405161171593929190614aac565b60405180910390a450505050505050505050565b6001600160a01b0381165f9081527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b907602090815260408083205483527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90690915281208054600290600160a01b900460ff1660048111156117ab576117ab6145a6565b146117b6575f6117cc565b6001810154600160a01b90046001600160601b03165b6001600160601b03169392505050565b6117e4612423565b5f516020614ca35f395f51905f5261180681836118018282612b94565b612bd5565b5061180f612801565b50565b61181a614284565b5f8281527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b906602052604081208054909190600160a01b900460ff166004811115611866576118666145a6565b036118715750919050565b60018101546001600160601b03600160a01b808304821685526002840154600160801b810490921660208087019190915284546001600160401b03600160a81b820481166040808a019190915263ffffffff600160e01b8704811660608b015260058901549586041660808a015281861660a08a0152600160401b909504811660c0890152600160c01b84041660e08801526001600160a01b039081166101008801526006860154811661012088015293841661014087015292166101608501526003830154600484015491516119549391929101918252602082015260400190565b60408051601f1981840301815291905261018083015260078101546001600160601b0381166101a08401526001600160401b03600160601b909104166101c0830152805460ff600160e81b8204811615156101e0850152610200840191600160a01b90041660048111156119ca576119ca6145a6565b908160048111156119dd576119dd6145a6565b8152505050919050565b6119ef612423565b5f516020614ca35f395f51905f525f611a088284612b94565b905060018154600160a01b900460ff166004811115611a2957611a296145a6565b14611a5757805460405163a5d15e1f60e01b8152610e7b918591600160a01b90910460ff1690600401614ad7565b6002810154600160401b90046001600160401b0316611a768482612e6b565b611a8283858484612e9c565b600182018054835460ff60a01b1916740300000000000000000000000000000000000000001784556001600160a01b038116909155335f908152600785016020526040812081905560048501546001600160601b03600160a01b909304831692611aee91849116614a71565b9050611af981612584565b6004860180546bffffffffffffffffffffffff19166001600160601b03929092169190911790556040805183815260208101839052879133917f5245d528087a96a64f4589a764f00061e4671eab90cb1e019b1a5b24b2e4c2a891015b60405180910390a38454611b74906001600160a01b03163384612879565b505050505061180f612801565b611b89612423565b5f516020614ca35f395f51905f525f611ba2828461282b565b60068101549091506001600160a01b03163314611bdb5760405163abe81f0360e01b815233600482015260248101849052604401610e7b565b60028154600160a01b900460ff166004811115611bfa57611bfa6145a6565b14611c2857805460405163a5d15e1f60e01b8152610e7b918591600160a01b90910460ff1690600401614ad7565b611c32823361245a565b611c3c8233612fce565b80546001600160a01b03165f8181526007840160205260408082208290553380835281832087905584546001600160a01b031990811682178655600686018054909116905590519091839187917f0794aab932c1ace20de78208e989623a43de4d4e27fd29b78b9a13db58c2eb5691a46001820154611ccf9084908390600160a01b90046001600160601b03165f6126e0565b6001820154611cf390849033905f90600160a01b90046001600160601b03166126e0565b50505061180f612801565b5f5f8585604051602001611d13929190614aeb565b6040516020818303038152906040528051906020012090505f8484604051602001611d3f929190614aeb565b60408051601f1981840301815282825280516020918201207f09bdf1f2fd5ec672f9e11cca042307808e5c73454fc509b9e2e030ac6f7b9860918401919091529082018c9052606082018b9052608082018a905260a0820184905260c082018190529150611daf9060e00161120a565b925050505b979650505050505050565b5f6060805f5f5f6060611dea604080518082019091526005815264526f6e646f60d81b602082015290565b60408051808201825260018152603160f81b60208083019190915282515f808252918101909352600f60f81b9b939a50909850469750309650945092509050565b5f5f516020614ca35f395f51905f5254600160e81b900460ff1615611e635760405163d93c066560e01b815260040160405180910390fd5b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b909545f516020614ca35f395f51905f52905f90611eaa906001600160401b031660016149f4565b90508b15801590611eba5750808c105b15611ec9575f92505050611fdb565b808c14611ef35760405163d0a8f98760e01b8152600481018d905260248101829052604401610e7b565b611efe828c8c613019565b611f1882611f118e8e8e8e8e8e8e611cfe565b878761309a565b6002820154600160a01b90046001600160601b03165f611f3c848c8c8c8c876130ec565b9050611f4a848f8e84613276565b604080518e8152602081018e9052908101829052606081018390528e907f57f14bf0f24025b2c737413d121021e1a6ede039533e1215eda6f20002baf0a19060800160405180910390a28d7fb6dad41f2a332a4cb5b120732fddfcb1b826d51bcc2428c1eb9eb05073c5b1a68c8c8c8c604051611fca9493929190614b42565b60405180910390a260019450505050505b9998505050505050505050565b611ff0612423565b805f0361201057604051630e5a744960e41b815260040160405180910390fd5b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b909545f516020614ca35f395f51905f52905f9061205e908490600160801b90046001600160601b03166149f4565b905061206981612584565b6009830180546001600160601b0392909216600160801b026bffffffffffffffffffffffff60801b19909216919091179055604080518481526020810183905233917f737ead146cd1c9454ece00f9e3253eb9772c784c8502fa3b0ae15c3086f82440910160405180910390a281546120eb906001600160a01b0316846125bb565b505061180f612801565b6120fd612423565b5f516020614ca35f395f51905f525f6121168284612b94565b6007810154909150600160601b90046001600160401b03165f81900361215257604051638002d38360e01b815260048101859052602401610e7b565b61215c8482612e6b565b61216883858484612e9c565b6007820180546001600160a01b0319811690915560048401546001600160601b03918216915f9161219b91849116614a71565b90506121a681612584565b6004860180546bffffffffffffffffffffffff19166001600160601b03929092169190911790556040805183815260208101839052879133917f02f25270a4d87bea75db541cdfe559334a275b4a233520ed6c0a2429667cca949101611b56565b5f612210612423565b5f516020614ca35f395f51905f5254600160e81b900460ff16156122475760405163d93c066560e01b815260040160405180910390fd5b61225588878787878761335a565b5f8181527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b9066020526040902090915061228f90828961363d565b6122b15f516020614ca35f395f51905f525b546001600160a01b0316876125bb565b6122cb5f516020614ca35f395f51905f525b335f896126e0565b611db4612801565b5f6122eb5f516020614ca35f395f51905f52846124b6565b6006810180546001600160a01b0319166001600160a01b03851690811790915560405191925090339085907feb3575147bc015aff90e740cc83ab6ecebda93542c106e53b2cc80e3ca1114af905f90a4505050565b5f61122861234d83612584565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90e906136af565b61151661238e5f516020614ca35f395f51905f5284612b94565b838361363d565b5f61239e612423565b5f516020614ca35f395f51905f5254600160e81b900460ff16156123d55760405163d93c066560e01b815260040160405180910390fd5b6123e387878787878761335a565b90506123fb5f516020614ca35f395f51905f526122a1565b6124115f516020614ca35f395f51905f526122c3565b612419612801565b9695505050505050565b61242b61375f565b61245860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061379f565b565b8154600160e01b900460ff1615801561248d57506001600160a01b0381165f90815260058301602052604090205460ff16155b1561151657604051636f8bf18b60e11b81526001600160a01b0382166004820152602401610e7b565b5f6124c18383612b94565b905060028154600160a01b900460ff1660048111156124e2576124e26145a6565b1461122857805460405163a5d15e1f60e01b8152610e7b918491600160a01b90910460ff1690600401614ad7565b60018201546001600160601b031681108061253e57506001820154600160601b90046001600160601b031681115b1561151657600182015460405163a8cc372f60e01b8152600481018390526001600160601b038083166024830152600160601b9092049091166044820152606401610e7b565b5f6001600160601b038211156125b7576040516306dfcc6560e41b81526060600482015260248101839052604401610e7b565b5090565b6040516370a0823160e01b81523060048201525f906001600160a01b038416906370a0823190602401602060405180830381865afa1580156125ff573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126239190614b68565b905061263a6001600160a01b0384163330856137a6565b6040516370a0823160e01b81523060048201525f9082906001600160a01b038616906370a0823190602401602060405180830381865afa158015612680573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126a49190614b68565b6126ae9190614a71565b90508281146126da57604051630ffb20d760e11b81526004810184905260248101829052604401610e7b565b50505050565b8354600160f01b900460ff16156126da57600a8401546040516001600160a01b0385811660248301526044820185905260648201849052909116905f9060840160408051601f19818403018152919052602080820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b499144960e01b1790529091506127709062030d40614b93565b61277d9062030d406149f4565b5a101561279d57604051636eb14fc360e11b815260040160405180910390fd5b5f5f5f8351602085015f8762030d40f19050806127f857856001600160a01b03167f1284385a32da8a9c19b9aa182b64a1a8e14dfefd65d5f004405900a8b8425910856040516127ef91815260200190565b60405180910390a25b50505050505050565b6124585f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612452565b5f8181526006830160205260408120908154600160a01b900460ff166004811115612858576128586145a6565b03611228576040516307ecb40f60e51b815260048101839052602401610e7b565b61288683838360016137dc565b610e0157604051635274afe760e01b81526001600160a01b0384166004820152602401610e7b565b5f63ffffffff8211156125b7576040516306dfcc6560e41b81526020600482015260248101839052604401610e7b565b604080518082019091525f8082526020820152611225838361383e565b5f6112286129076138ac565b8360405161190160f01b8152600281019290925260228201526042902090565b5f6001600160401b038211156125b757604080516306dfcc6560e41b8152600481019190915260248101839052604401610e7b565b6001600160a01b0385166129835760405163e99d5ac560e01b815260040160405180910390fd5b604083146129af57604051633844adf560e21b81526001600160a01b0386166004820152602401610e7b565b5f6129bd6020828688614bb2565b6129c691614bd9565b90505f6129d68560208189614bb2565b6129df91614bd9565b90506129eb82826138b5565b1580612a315750604080516020808201859052818301849052825180830384018152606090920190925280519101206001600160a01b038816906001600160a01b031614155b15612a5a57604051633844adf560e21b81526001600160a01b0388166004820152602401610e7b565b6001600160a01b0387165f90815260088a0160205260409020546001600160401b031615612aa657604051631d9b497f60e01b81526001600160a01b0388166004820152602401610e7b565b866001600160a01b0316612ac4612abd338a6111b7565b868661390c565b6001600160a01b031614612aeb57604051638baa579f60e01b815260040160405180910390fd5b6040518060400160405280612aff8a612927565b6001600160401b0390811682525f60209283018190526001600160a01b03909a16808b5260088d0183526040808c2085518154968601518516600160401b026fffffffffffffffffffffffffffffffff19909716941693909317949094179091559989526006909a01909952979095206001810180546001600160a01b03191690971790965550505050600382015560040155565b5f612b9f838361282b565b80549091506001600160a01b031633146112285760405163cd60b71160e01b815233600482015260248101839052604401610e7b565b5f60028254600160a01b900460ff166004811115612bf557612bf56145a6565b149050801581612c22575060048254600160a01b900460ff166004811115612c1f57612c1f6145a6565b14155b15612c5057815460405163a5d15e1f60e01b8152610e7b918591600160a01b90910460ff1690600401614ad7565b600182015484546001600160601b03600160a01b9283900416915f91612c81916001600160401b03910416426149f4565b845460ff60a01b1916600160a01b17855560028501805467ffffffffffffffff1916426001600160401b03161790559050612cbb81612927565b8460020160086101000a8154816001600160401b0302191690836001600160401b03160217905550612cec86613997565b60058501805463ffffffff92909216600160a01b027fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff909216919091179055600486018054601890612d4e906001600160401b03600160c01b90910416614bf6565b91906101000a8154816001600160401b0302191690836001600160401b031602179055508215612dc5576004860154612d9c90610c83908490600160601b90046001600160601b0316614a71565b86600401600c6101000a8154816001600160601b0302191690836001600160601b031602179055505b83546001600160a01b03811690869082907fd86dc5e51d5898dd3c6dd32fa012648d92c1310d3e7f149a8023c9800d3b5a18908890601590612e1690600160a81b90046001600160401b0316614a07565b82546001600160401b039182166101009390930a83810292021916179091556040805191825242602083015281018690526060810187905260800160405180910390a383156127f8576127f88782855f6126e0565b612e758142101590565b6115165760405163104d109160e21b81526004810183905260248101829052604401610e7b565b5f838152600c85016020526040808220815160a081019092528054829060ff166002811115612ecd57612ecd6145a6565b6002811115612ede57612ede6145a6565b8152905461ffff61010082041660208301526001600160401b0363010000008204811660408401526b0100000000000000000000008204811660608401527301000000000000000000000000000000000000009091041660809091015290505f81516002811115612f5157612f516145a6565b1480612f6a57508181604001516001600160401b031610155b15612f7557506126da565b60608101516001600160401b0316421015612fbb57606081015160405163b0b3386b60e01b8152600481018690526001600160401b039091166024820152604401610e7b565b612fc7858585846139d0565b5050505050565b6001600160a01b0381165f9081526007830160205260409020548015610e015760405163dd7cc4cd60e01b81526001600160a01b038316600482015260248101829052604401610e7b565b60098301545f9061303b90600160401b90046001600160401b031660016149f4565b90505f81841480613057575060098501546001600160401b0316155b905080158061306b57506201000084840310155b15612fc75760405163621627e160e01b8152600481018590526024810184905260448101839052606401610e7b565b5f6130a684848461390c565b90506001600160a01b03811615806130ce575060028501546001600160a01b03828116911614155b15612fc757604051638baa579f60e01b815260040160405180910390fd5b5f848314613126576040517fff633a3800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60038701546009880154600160801b90046001600160601b03165f805b88811015613268575f5f8b8b8481811061315f5761315f614a5d565b905060200201358a8a8581811061317857613178614a5d565b9050602002013591509150838211158061319157508582115b156131b257604051632d655c0d60e11b815260048101839052602401610e7b565b6001600160401b038111156131e45760405163cb86334960e01b81526004810183905260248101829052604401610e7b565b8088029687019691935083918588111561320057505050613260565b5f83815260068f0160205260409020600281015461323390610c83908490600160801b90046001600160601b03166149f4565b8160020160106101000a8154816001600160601b0302191690836001600160601b03160217905550505050505b600101613143565b505050509695505050505050565b6009840154600160801b90046001600160601b0316808211156132b65760405163edc107c560e01b81526004810183905260248101829052604401610e7b565b6132bf84612927565b60098601805467ffffffffffffffff19166001600160401b03929092169190911790556132eb83612927565b6009860180546001600160401b0392909216600160401b026fffffffffffffffff00000000000000001990921691909117905561332b610c838383614a71565b8560090160106101000a8154816001600160601b0302191690836001600160601b031602179055505050505050565b5f5f516020614ca35f395f51905f52613373813361245a565b61337d8133612fce565b6133878188612510565b60018101546004820154600160c01b9182900463ffffffff169190046001600160401b0316106133de57600181015460405163f740adbd60e01b8152600160c01b90910463ffffffff166004820152602401610e7b565b806003015f81546133ee90614a45565b91829055505f818152600683016020526040902080543360ff60a01b19167fffffffffffffffffffffff0000000000000000000000000000000000000000009091161774020000000000000000000000000000000000000000177fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff16600160a81b17815590925061347e88612584565b8160010160146101000a8154816001600160601b0302191690836001600160601b031602179055506134af82613997565b60028201805463ffffffff92909216600160e01b027bffffffffffffffffffffffffffffffffffffffffffffffffffffffff909216919091179055335f908152600783016020526040902083905561350c82848b8a8a8a8a61295c565b60048201545f90613527908a906001600160601b03166149f4565b905061353281612584565b6004840180546bffffffffffffffffffffffff19166001600160601b03928316179081905561356f91610c83918c91600160601b909104166149f4565b6004840180546001600160601b0392909216600160601b026bffffffffffffffffffffffff60601b19909216919091178082556018906135bf906001600160401b03600160c01b90910416614a07565b91906101000a8154816001600160401b0302191690836001600160401b03160217905550838a6001600160a01b03167ffa3846dd9b52529c71d15d3003789ab9760a52de03ec0377da2be24a4899543b60018c858d8d3360405161362896959493929190614c17565b60405180910390a35050509695505050505050565b6005830154604080516001600160a01b039283168152918316602083015283917f93ffb585e7973c0ac222596e87700081aee6cc8d1a58c6c328156489b0d2f754910160405180910390a260059290920180546001600160a01b0319166001600160a01b039093169290921790915550565b81545f908181600581111561370c575f6136c884613b85565b6136d29085614a71565b5f888152602090209091508101546001600160601b0390811690871610156136fc5780915061370a565b6137078160016149f4565b92505b505b5f61371987878585613cd8565b905080156137535761373d87613730600184614a71565b5f91825260209091200190565b54600160601b90046001600160a01b0316611db4565b5f979650505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561245857604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6137b4848484846001613d2f565b6126da57604051635274afe760e01b81526001600160a01b0385166004820152602401610e7b565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613832578383151615613826573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b604080518082019091525f8082526020820152825f018263ffffffff168154811061386b5761386b614a5d565b5f918252602091829020604080518082019091529101546001600160601b0381168252600160601b90046001600160a01b0316918101919091529392505050565b5f610fa1613d9c565b5f6401000003d019831015806138d157506401000003d0198210155b156138dd57505f611228565b6401000003d01960076401000003d019856401000003d01987880909086401000003d019838409149392505050565b5f6041821461391c57505f613990565b5f8383604081811061393057613930614a5d565b919091013560f81c915050601b8110156139525761394f601b82614c58565b90505b613989858261396460205f888a614bb2565b61396d91614bd9565b61397b60406020898b614bb2565b61398491614bd9565b613e0f565b5090925050505b9392505050565b60098101545f90611228906139cb906139c190600160401b90046001600160401b031660016149f4565b63ffffffff613ed7565b6128ae565b5f838152600c85016020526040902080547fffffffffff0000000000000000000000000000000000000000000000000000001690558154600160a01b900460ff166002816004811115613a2557613a256145a6565b1480613a4257506004816004811115613a4057613a406145a6565b145b15613a8a57600282516002811115613a5c57613a5c6145a6565b03613a7157613a6c858585612bd5565b613a8a565b613a8a85858585608001516001600160401b0316613ee6565b5f613aac8685856020015161ffff1686604001516001600160401b031661408e565b600a870154909150613ad390610c83908390600160a01b90046001600160601b03166149f4565b600a870180546001600160a01b0316600160a01b6001600160601b03938416021790556004870154604080518481525f6020820152919092169181019190915285907fac0c8be2061774c705c517af2a774ab5cb33a2d7fe7054dd4a2728433026029c9060600160405180910390a2847f94e57fd89eecb756154b29e43cbfe3b3a68861947672304eface5e2ea26be2d6845f0151604051613b759190614c71565b60405180910390a2505050505050565b5f60018211613b92575090565b816001600160801b8210613bab5760809190911c9060401b5b600160401b8210613bc15760409190911c9060201b5b6401000000008210613bd85760209190911c9060101b5b620100008210613bed5760109190911c9060081b5b6101008210613c015760089190911c9060041b5b60108210613c145760049190911c9060021b5b60048210613c205760011b5b600302600190811c90818581613c3857613c38614b7f565b048201901c90506001818581613c5057613c50614b7f565b048201901c90506001818581613c6857613c68614b7f565b048201901c90506001818581613c8057613c80614b7f565b048201901c90506001818581613c9857613c98614b7f565b048201901c90506001818581613cb057613cb0614b7f565b048201901c9050613ccf818581613cc957613cc9614b7f565b04821190565b90039392505050565b5f5b81831015613d27575f8581526020902083831660028585180401908101546001600160601b0386811691161115613d1357809250613d21565b613d1e8160016149f4565b93505b50613cda565b509392505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613d8b578383151615613d7f573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f613dc66141a5565b613dce6141d4565b60408051602081019490945283019190915260608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613e4857505f91506003905082613ecd565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613e99573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613ec457505f925060019150829050613ecd565b92505f91508190505b9450945094915050565b5f828218828410028218611225565b5f613ef182426149f4565b6005840154909150600160c01b90046001600160401b0316811115613f4257613f1981612927565b8360050160186101000a8154816001600160401b0302191690836001600160401b031602179055505b60048354600160a01b900460ff166004811115613f6157613f616145a6565b03613f6c57506126da565b6001830154835460ff60a01b19167404000000000000000000000000000000000000000017845560048601546001600160601b03600160a01b909204821691613fc291610c83918491600160601b900416614a71565b6004870180546001600160601b0392909216600160601b026bffffffffffffffffffffffff60601b19909216919091179055835485907fd716c027b3dd610e4534df756848128bbb159a757724c17d89fcc4d0151b1f30908690601590614039906001600160401b03600160a81b90910416614a07565b82546001600160401b039182166101009390930a8381029202191617909155604080519182525f60208301520160405180910390a283546140869087906001600160a01b0316835f6126e0565b505050505050565b5f5f5f61409b86856141f3565b90925090506127106140ad8684614c8b565b6140b79190614b93565b91506127106140c68683614c8b565b6140d09190614b93565b90506140dc81836149f4565b600187015490935061410390610c83908490600160a01b90046001600160601b0316614a71565b6001870180546001600160a01b0316600160a01b6001600160601b0393841602179055600787015461413b91610c8391849116614a71565b6007870180546bffffffffffffffffffffffff19166001600160601b03928316179055600488015461417391610c8391869116614a71565b60049790970180546bffffffffffffffffffffffff19166001600160601b039098169790971790965550949350505050565b5f6141c8604080518082019091526005815264526f6e646f60d81b602082015290565b80519060200120905090565b5f6141c86040805180820190915260018152603160f81b602082015290565b5f8060018454600160a01b900460ff166004811115614214576142146145a6565b14158061423457506002840154600160401b90046001600160401b031683105b15614251576001840154600160a01b90046001600160601b031691505b6007840154600160601b90046001600160401b031683101561427d575060078301546001600160601b03165b9250929050565b6040518061022001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f6001600160a01b031681526020015f6001600160a01b031681526020015f6001600160a01b031681526020015f6001600160a01b03168152602001606081526020015f81526020015f81526020015f151581526020015f6004811115614329576143296145a6565b905290565b5f5f5f60608486031215614340575f5ffd5b83359250602084013591506040840135801515811461435d575f5ffd5b809150509250925092565b5f60208284031215614378575f5ffd5b5035919050565b80356001600160a01b0381168114610f49575f5ffd5b5f602082840312156143a5575f5ffd5b6112258261437f565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561448557603f19878603018452815180518652602081015160208701526001600160a01b0360408201511660408701526001600160a01b036060820151166060870152608081015160c0608088015261446260c08801826143ae565b60a092830151979092019690965294506020938401939190910190600101614402565b50929695505050505050565b5f5f604083850312156144a2575f5ffd5b6144ab8361437f565b91506144b96020840161437f565b90509250929050565b5f5f604083850312156144d3575f5ffd5b50508035926020909101359150565b5f5f83601f8401126144f2575f5ffd5b5081356001600160401b03811115614508575f5ffd5b60208301915083602082850101111561427d575f5ffd5b5f5f5f5f5f5f60808789031215614534575f5ffd5b863595506145446020880161437f565b945060408701356001600160401b0381111561455e575f5ffd5b61456a89828a016144e2565b90955093505060608701356001600160401b03811115614588575f5ffd5b61459489828a016144e2565b979a9699509497509295939492505050565b634e487b7160e01b5f52602160045260245ffd5b600581106145ca576145ca6145a6565b9052565b6020815281516020820152602082015160408201526040820151606082015260608201516080820152608082015160a082015260a082015160c082015260c082015160e082015260e08201516101008201525f61010083015161463d6101208401826001600160a01b03169052565b506101208301516001600160a01b038116610140840152506101408301516001600160a01b038116610160840152506101608301516001600160a01b038116610180840152506101808301516102206101a08401526146a06102408401826143ae565b90506101a08401516101c08401526101c08401516101e08401526101e08401516146cf61020085018215159052565b50610200840151613d276102208501826145ba565b5f5f83601f8401126146f4575f5ffd5b5081356001600160401b0381111561470a575f5ffd5b6020830191508360208260051b850101111561427d575f5ffd5b5f5f5f5f5f5f5f60a0888a03121561473a575f5ffd5b87359650602088013595506040880135945060608801356001600160401b03811115614764575f5ffd5b6147708a828b016146e4565b90955093505060808801356001600160401b0381111561478e575f5ffd5b61479a8a828b016146e4565b989b979a50959850939692959293505050565b60ff60f81b8816815260e060208201525f6147cb60e08301896143ae565b82810360408401526147dd81896143ae565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614832578351835260209384019390920191600101614814565b50909b9a5050505050505050505050565b5f5f5f5f5f5f5f5f5f60c08a8c03121561485b575f5ffd5b8935985060208a0135975060408a0135965060608a01356001600160401b03811115614885575f5ffd5b6148918c828d016146e4565b90975095505060808a01356001600160401b038111156148af575f5ffd5b6148bb8c828d016146e4565b90955093505060a08a01356001600160401b038111156148d9575f5ffd5b6148e58c828d016144e2565b915080935050809150509295985092959850929598565b5f5f5f5f5f5f5f60a0888a031215614912575f5ffd5b61491b8861437f565b96506149296020890161437f565b95506040880135945060608801356001600160401b0381111561494a575f5ffd5b6149568a828b016144e2565b90955093505060808801356001600160401b03811115614974575f5ffd5b61479a8a828b016144e2565b5f5f60408385031215614991575f5ffd5b823591506144b96020840161437f565b5f5f5f5f5f5f608087890312156149b6575f5ffd5b6149bf8761437f565b95506020870135945060408701356001600160401b0381111561455e575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b80820180821115611228576112286149e0565b5f6001600160401b0382166001600160401b038103614a2857614a286149e0565b60010192915050565b634e487b7160e01b5f52604160045260245ffd5b5f60018201614a5657614a566149e0565b5060010190565b634e487b7160e01b5f52603260045260245ffd5b81810381811115611228576112286149e0565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160401b0384168152604060208201525f614ace604083018486614a84565b95945050505050565b8281526040810161399060208301846145ba565b5f6001600160fb1b03831115614aff575f5ffd5b8260051b80858437919091019392505050565b8183525f6001600160fb1b03831115614b29575f5ffd5b8260051b80836020870137939093016020019392505050565b604081525f614b55604083018688614b12565b8281036020840152611db4818587614b12565b5f60208284031215614b78575f5ffd5b5051919050565b634e487b7160e01b5f52601260045260245ffd5b5f82614bad57634e487b7160e01b5f52601260045260245ffd5b500490565b5f5f85851115614bc0575f5ffd5b83861115614bcc575f5ffd5b5050820193919092039150565b80356020831015611228575f19602084900360031b1b1692915050565b5f6001600160401b03821680614c0e57614c0e6149e0565b5f190192915050565b86815285602082015284604082015260a060608201525f614c3c60a083018587614a84565b90506001600160a01b0383166080830152979650505050505050565b60ff8181168382160190811115611228576112286149e0565b6020810160038310614c8557614c856145a6565b91905290565b8082028115828204841417611228576112286149e056fec2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b9006080604052348015600e575f5ffd5b5060156019565b60c9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161560685760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161460c65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6147e7806100d65f395ff3fe608060405234801561000f575f5ffd5b5060043610610346575f3560e01c80637e55a1eb116101be578063bbee1cfa116100fe578063d11d06811161009e578063d4af96d011610079578063d4af96d014610829578063eafa370714610832578063f580ffcb14610845578063fccc281314610858575f5ffd5b8063d11d0681146107f0578063d1268dc014610803578063d13f90b414610816575f5ffd5b8063ca31fb9f116100d9578063ca31fb9f14610698578063cd15b2a5146107c2578063cd510c76146107d5578063ce5494bb146107dd575f5ffd5b8063bbee1cfa1461062e578063bf7e214f14610641578063bfd6fc3f14610685575f5ffd5b806393f39c9011610169578063aa15af6a11610144578063aa15af6a146105ec578063b536887a146105ff578063b72a3b8514610612578063b785424914610625575f5ffd5b806393f39c90146105d657806394e93026146105de5780639a1f2fef146103b5575f5ffd5b806384b0196e1161019957806384b0196e146105905780638626af55146105ab5780638fb36037146105b5575f5ffd5b80637e55a1eb146105625780637fdcaafb146105755780638456cb5914610588575f5ffd5b806353d6fd591161028957806369c29125116102345780637613bd2f1161020f5780637613bd2f146104ec5780637a9e5e4b146104f55780637c72887c146105085780637e086a1714610559575f5ffd5b806369c29125146104985780636f99f15c146104a25780637360b370146104d9575f5ffd5b80635f41f071116102645780635f41f071146104525780636352a8a61461046557806367eda79b14610485575f5ffd5b806353d6fd591461042257806357fa1c61146104355780635df53eec1461043f575f5ffd5b806332d76d09116102f45780634616283a116102cf5780634616283a146103eb57806347173494146103f55780634ffaab92146104065780635233873414610419575f5ffd5b806332d76d09146103bf5780633cd4effa146103d25780633f4ba83a146103e3575f5ffd5b80632262eb74116103245780632262eb74146103855780632288c838146103a25780632e6e630d146103b5575f5ffd5b8063052d9e7e1461034a578063178c2c831461035f5780631a7cd88214610372575b5f5ffd5b61035d610358366004613f19565b610861565b005b61035d61036d366004613f32565b6108e6565b61035d610380366004613f68565b610b26565b61038f62030d4081565b6040519081526020015b60405180910390f35b61035d6103b0366004613f92565b610c9d565b61038f62278d0081565b61038f6103cd366004613fd7565b610cbd565b61038f69152d02c7e14af680000081565b61035d610df4565b61038f6276a70081565b61038f69043c33c193756480000081565b61038f610414366004614063565b610e82565b61038f610e1081565b61035d61043036600461408c565b610eef565b61038f6212750081565b61035d61044d366004613f32565b610f9c565b61035d6104603660046140fc565b61107a565b610478610473366004613f32565b61119d565b6040516103999190614188565b61035d610493366004613f32565b611272565b61038f6201518081565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90a54600160a01b90046001600160601b031661038f565b61035d6104e7366004613f32565b6113e6565b61038f6101f481565b61035d6105033660046141e7565b6114f3565b610549610516366004613f32565b5f9081527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90d602052604090205460ff1690565b6040519015158152602001610399565b61038f6107d081565b61035d610570366004614202565b61159e565b61035d6105833660046141e7565b61164f565b61035d611716565b6105986117a5565b6040516103999796959493929190614277565b61038f621baf8081565b6105bd611811565b6040516001600160e01b03199091168152602001610399565b61038f606481565b61038f6602b4201eac900081565b61035d6105fa366004613f32565b61185a565b61035d61060d366004613f32565b61188e565b61038f61062036600461430d565b6118a0565b61038f61138881565b61035d61063c36600461433c565b6118f3565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b03165b6040516001600160a01b039091168152602001610399565b61035d610693366004613f32565b6119cd565b6107586040805160c080820183525f80835260208084018290528385018290526060808501839052608080860184905260a095860193909352855193840186527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90b546001600160a01b0381168552600160a01b810461ffff90811693860193909352600160b01b8104831696850196909652600160c01b8604821690840152600160d01b85041690820152600160e01b90920463ffffffff169082015290565b60405161039991905f60c0820190506001600160a01b03835116825261ffff602084015116602083015261ffff604084015116604083015261ffff606084015116606083015261ffff608084015116608083015263ffffffff60a08401511660a083015292915050565b61035d6107d0366004613f32565b6119df565b61038f611a1d565b61035d6107eb3660046141e7565b611b20565b61035d6107fe3660046141e7565b611daa565b61035d610811366004613f32565b611e69565b61035d610824366004614397565b611e7b565b61038f6109c481565b61038f6108403660046143e4565b611fc7565b61035d610853366004613f32565b612023565b61066d61dead81565b61086d335b5f36612035565b5f5160206147a75f395f51905f5280547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160e01b8315908102919091179091556040805191158252517f9d1749bd4eb18cf13b7c30dd998926aaf378a23b0574aded3464483c126a53de9181900360200190a150565b6108ee612198565b5f5160206147a75f395f51905f5254600160e81b900460ff16156109255760405163d93c066560e01b815260040160405180910390fd5b5f5160206147a75f395f51905f525f61093e82846121cb565b905060048154600160a01b900460ff16600481111561095f5761095f614160565b1461099657805460405163a5d15e1f60e01b815261098d918591600160a01b90910460ff1690600401614425565b60405180910390fd5b6005810154600160c01b90046001600160401b03164210156109e9576005810154604051639919672560e01b815260048101859052600160c01b9091046001600160401b0316602482015260440161098d565b6001810154815460ff60a01b19167402000000000000000000000000000000000000000017825560048301546001600160601b03600160a01b909204821691610a4491610a3f918491600160601b90041661445d565b612212565b6004840180546001600160601b0392909216600160601b0277ffffffffffffffffffffffff00000000000000000000000019909216919091179055815484907fd716c027b3dd610e4534df756848128bbb159a757724c17d89fcc4d0151b1f30908490601590610ac4906001600160401b03600160a81b90910416614470565b82546001600160401b039182166101009390930a838102920219161790915560408051918252602082018590520160405180910390a2610b0683335f84612249565b505050610b236121c95f5f5160206147c75f395f51905f526121c3565b50565b610b2f33610866565b610b37612198565b6001600160a01b038216610b5e5760405163e99d5ac560e01b815260040160405180910390fd5b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b909545f5160206147a75f395f51905f5290600160801b90046001600160601b031680831115610bca5760405163edc107c560e01b8152600481018490526024810182905260440161098d565b610bd7610a3f848361449a565b6009830180546001600160601b0392909216600160801b027fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff9092169190911790556001600160a01b0384167f53c06453f29715e3504ca0d5210db6e84a5320126cdee2fb92438fe54530812d84610c4f818561449a565b6040805192835260208301919091520160405180910390a28154610c7d906001600160a01b03168585612356565b5050610c996121c95f5f5160206147c75f395f51905f526121c3565b5050565b610ca633610866565b610b23610cb8368390038301836144d1565b61238b565b5f610cc6612198565b5f5160206147a75f395f51905f528235843503610cf65760405163f6956d9960e01b815260040160405180910390fd5b5f610d1a82610d088a8a8a8a35611fc7565b610d15602089018961457b565b6125e1565b905080610d2e83610d088b8b8b8a35611fc7565b14610d4c5760405163f6956d9960e01b815260040160405180910390fd5b604080518981526001600160401b03898116602083015288168183015286356060820152853560808201529051339183917fd4d37854d1cd5004c42ada8830060b8bfc61782bd9e624625c24b3fba3223e9d9181900360a00190a3610db182826126e6565b92508215610dcf578154610dcf906001600160a01b03163385612356565b5050610deb6121c95f5f5160206147c75f395f51905f526121c3565b95945050505050565b610dfd33610866565b5f5160206147a75f395f51905f5254600160e81b900460ff16610e3357604051638dfc202b60e01b815260040160405180910390fd5b5f5160206147a75f395f51905f52805460ff60e81b191690556040513381527f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa906020015b60405180910390a1565b604080517f54dc60370325a6d39387cebc8852c10510a211c50bd42edad30722cb98c75454602082015290810184905260608101839052608081018290525f90610ee59060a0015b6040516020818303038152906040528051906020012061288a565b90505b9392505050565b610ef833610866565b6001600160a01b038216610f1f5760405163e99d5ac560e01b815260040160405180910390fd5b6001600160a01b0382165f8181527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b9056020908152604091829020805460ff191685151590811790915591519182527ff6019ec0a78d156d249a1ec7579e2321f6ac7521d6e1d2eacf90ba4a184dcceb910160405180910390a25050565b610fa533610866565b5f8181527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90c60205260408120545f5160206147a75f395f51905f52919060ff166002811115610ff657610ff6614160565b0361101757604051633eff17c960e21b81526004810183905260240161098d565b5f828152600c8201602052604080822080547fffffffffff00000000000000000000000000000000000000000000000000000016905551339184917fc73d8abdc8bc55b2c475ab9a407cc6c57d1881b0d6b4e19b0fbc77081a0f00239190a35050565b831580611089575062278d0084115b156110aa5760405163f625b5a360e01b81526004810185905260240161098d565b5f5160206147a75f395f51905f526110cf816110c8898989896118a0565b85856128b6565b6111338188886040518060a00160405280600160028111156110f3576110f3614160565b8152600b870154600160c01b900461ffff1660208201525f6040820181905260608201526080016111238b61290f565b6001600160401b03169052612944565b5f868152600c8201602052604090819020549051879189917f182e01559f4b7d59fd3111067b1af51628ab21932e65b8fe046cd1601c76493a9161118c91600191600160581b90046001600160401b0316908a906145bd565b60405180910390a350505050505050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f8281527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90c602052604090819020815160a081019092528054829060ff16600281111561121657611216614160565b600281111561122757611227614160565b8152905461ffff61010082041660208301526001600160401b036301000000820481166040840152600160581b820481166060840152600160981b9091041660809091015292915050565b61127a612198565b5f8181527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90c6020526040808220815160a0810190925280545f5160206147a75f395f51905f5293929190829060ff1660028111156112da576112da614160565b60028111156112eb576112eb614160565b8152905461ffff61010082041660208301526001600160401b036301000000820481166040840152600160581b820481166060840152600160981b9091041660809091015290505f8151600281111561134657611346614160565b0361136757604051633eff17c960e21b81526004810184905260240161098d565b60608101516001600160401b03164210156113ad57606081015160405163473e7f6360e01b8152600481018590526001600160401b03909116602482015260440161098d565b5f83815260068301602052604090206113ca908390859084612b2a565b5050610b236121c95f5f5160206147c75f395f51905f526121c3565b6113ef33610866565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b909545f5160206147a75f395f51905f52905f90611436906001600160401b031660016145e5565b60098301805467ffffffffffffffff19166001600160401b038316179055905061145f8361290f565b6009830180546fffffffffffffffff00000000000000001916600160401b6001600160401b0393841602179055600283015460408051868152602081018790525f91810191909152600160a01b9091046001600160601b03166060820152908216907f57f14bf0f24025b2c737413d121021e1a6ede039533e1215eda6f20002baf0a19060800160405180910390a2505050565b336115257ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b0316146115605760405162d1953b60e31b81526001600160a01b038216600482015260240161098d565b816001600160a01b03163b5f03611595576040516361798f2f60e11b81526001600160a01b038316600482015260240161098d565b610c9982612cdf565b6115a733610866565b6115af612198565b5f8190036115d057604051631555173160e11b815260040160405180910390fd5b5f5f5160206147a75f395f51905f529050837f5fbf9938410444450dde84b41a575c65a3c0637c6244f9aaa7fcc790ea08c601848460405161161392919061462c565b60405180910390a261162f818561162a8488612d52565b612da0565b5061164a6121c95f5f5160206147c75f395f51905f526121c3565b505050565b61165833610866565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90a546040515f5160206147a75f395f51905f52916001600160a01b03848116929116907fd63e3adee337e0df94bf895be1c5140a7a1ddc93eaea5d7458e5368a8ff624c5905f90a3600a810180546001600160a01b0319166001600160a01b0393909316928317905580547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16911515600160f01b02919091179055565b61171f33610866565b5f5160206147a75f395f51905f5254600160e81b900460ff16156117565760405163d93c066560e01b815260040160405180910390fd5b5f5160206147a75f395f51905f52805460ff60e81b1916600160e81b1790556040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890602001610e78565b5f6060805f5f5f60606117d0604080518082019091526005815264526f6e646f60d81b602082015290565b60408051808201825260018152603160f81b60208083019190915282515f808252918101909352600f60f81b9b939a50909850469750309650945092509050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080545f9190600160a01b900460ff1661184b575f611854565b638fb3603760e01b5b91505090565b61186333610866565b610b23815f5160206147a75f395f51905f5260010154600160601b90046001600160601b0316613036565b61189733610866565b610b23816131d4565b604080517ff09e838df2ae81d6932a14451e3239fd52a82090405a798b26a6025f142796106020820152908101859052606081018490526080810183905260a081018290525f90610deb9060c001610eca565b5f5160206147a75f395f51905f52611910816110c8888888610e82565b6119648187876040518060a0016040528060028081111561193357611933614160565b8152600b870154600160d01b900461ffff1660208201525f6040820181905260608201819052608090910152612944565b5f858152600c8201602052604090819020549051869188917f182e01559f4b7d59fd3111067b1af51628ab21932e65b8fe046cd1601c76493a916119bd91600291600160581b90046001600160401b0316908a906145bd565b60405180910390a3505050505050565b6119d633610866565b610b23816132b3565b6119e833610866565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90154610b23906001600160601b031682613036565b5f611a26612198565b507fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90a54600160a01b90046001600160601b03165f5160206147a75f395f51905f525f829003611a8857604051630e5a744960e41b815260040160405180910390fd5b600b8101546001600160a01b031680611aa0575061dead5b600a820180546001600160a01b03908116909155604051848152908216907f49b14a815832dd8b5343f02508a32e290d1f8cd5ba0aae5ee22eea40b33ace659060200160405180910390a28154611b01906001600160a01b03168285612356565b5050611b1d6121c95f5f5160206147c75f395f51905f526121c3565b90565b60025f611b2b613380565b8054909150600160401b900460ff1680611b52575080546001600160401b03808416911610155b15611b705760405163f92ee8a960e01b815260040160405180910390fd5b805468ffffffffffffffffff19166001600160401b03831617600160401b1781555f611ba65f5160206147a75f395f51905f5290565b90506001600160a01b0384161580611bc6575080546001600160a01b0316155b15611be45760405163e99d5ac560e01b815260040160405180910390fd5b611bed846133a8565b611bf56133b9565b60015b81600301548111611ced575f818152600683016020526040902060028154600160a01b900460ff166004811115611c3157611c31614160565b14611c3c5750611cdd565b60018101546004840180546001600160601b03600160a01b909304831692600c91611c70918591600160601b90041661463f565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555082600401601881819054906101000a90046001600160401b0316611cb790614470565b91906101000a8154816001600160401b0302191690836001600160401b03160217905550505b611ce68161465e565b9050611bf8565b507fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f0330054815460ff9091161515600160e81b0260ff60e81b1990911617815560028101546001600160a01b031615611d57576002810154611d579082906001600160a01b0316613421565b50805468ff0000000000000000191681556040516001600160401b03831681527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2906020015b60405180910390a1505050565b611db333610866565b6001600160a01b038116611dda5760405163e99d5ac560e01b815260040160405180910390fd5b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b902546040515f5160206147a75f395f51905f52916001600160a01b03848116929116907f4046c3756ed692546cdd3afbda478daeb7b19dfd83ea1c5df4321b5720a16b45905f90a36002810180546001600160a01b0319166001600160a01b038416179055610c998183613421565b611e7233610866565b610b2381613438565b60025f611e86613380565b8054909150600160401b900460ff1680611ead575080546001600160401b03808416911610155b15611ecb5760405163f92ee8a960e01b815260040160405180910390fd5b805468ffffffffffffffffff19166001600160401b03831617600160401b1781556001600160a01b0387161580611f0957506001600160a01b038616155b15611f275760405163e99d5ac560e01b815260040160405180910390fd5b611f30876133a8565b5f5160206147a75f395f51905f5280546001600160a01b0319166001600160a01b038816179055611f618585613036565b611f6a836131d4565b611f726133b9565b805468ff0000000000000000191681556040516001600160401b03831681527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a150505050505050565b604080517f981f29f994888301c8e0d785fb423a10065c290ab787be2a43e24bbc7ef45b2c60208201529081018590526001600160401b0380851660608301528316608082015260a081018290525f90610deb9060c001610eca565b61202c33610866565b610b2381613528565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005f806120a961208c7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b873061209b60045f8a8c614676565b6120a49161469d565b6135ff565b91509150816121905763ffffffff81161561216d57825460ff60a01b1916600160a01b1783556121007ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b815260040161212f939291906146d5565b5f604051808303815f87803b158015612146575f5ffd5b505af1158015612158573d5f5f3e3d5ffd5b5050845460ff60a01b19168555506121909050565b60405162d1953b60e31b81526001600160a01b038716600482015260240161098d565b505050505050565b6121af5f5160206147c75f395f51905f525c613691565b6121c960015f5160206147c75f395f51905f525b906136af565b565b5f6121d68383612d52565b80549091506001600160a01b0316331461220c5760405163cd60b71160e01b81523360048201526024810183905260440161098d565b92915050565b5f6001600160601b03821115612245576040516306dfcc6560e41b8152606060048201526024810183905260440161098d565b5090565b8354600160f01b900460ff161561235057600a8401546040516001600160a01b0385811660248301526044820185905260648201849052909116905f9060840160408051601f19818403018152919052602080820180516001600160e01b031663b499144960e01b1790529091506122c49062030d406146f7565b6122d19062030d4061445d565b5a10156122f157604051636eb14fc360e11b815260040160405180910390fd5b5f5f5f8351602085015f8762030d40f190508061234c57856001600160a01b03167f1284385a32da8a9c19b9aa182b64a1a8e14dfefd65d5f004405900a8b84259108560405161234391815260200190565b60405180910390a25b5050505b50505050565b61236383838360016136b6565b61164a57604051635274afe760e01b81526001600160a01b038416600482015260240161098d565b5f611388826020015161ffff16111580156123b057506109c4826040015161ffff1611155b80156123c657506101f4826060015161ffff1611155b80156123dc57506107d0826080015161ffff1611155b90505f610e108360a0015163ffffffff16101580156124085750621275008360a0015163ffffffff1611155b9050811580612415575080155b1561243357604051630f83b2cf60e41b815260040160405180910390fd5b825f5160206147a75f395f51905f528151600b91909101805460208401516040808601516060870151608088015160a09098015163ffffffff16600160e01b026001600160e01b0361ffff998a16600160d01b021679ffffffffffffffffffffffffffffffffffffffffffffffffffff928a16600160c01b027fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff948b16600160b01b02949094167fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff9a909616600160a01b027fffffffffffffffffffff000000000000000000000000000000000000000000009097166001600160a01b0390991698909817959095179790971692909217919091179490941692909217919091179055517f534728fb0457e1b3fa4997b0cca6ea41085cd40682f1168feed643458784982a90611d9d9085905f60c0820190506001600160a01b03835116825261ffff602084015116602083015261ffff604084015116604083015261ffff606084015116606083015261ffff608084015116608083015263ffffffff60a08401511660a083015292915050565b5f5f6125ee858585613718565b90506001600160a01b03811661261757604051638baa579f60e01b815260040160405180910390fd5b6001600160a01b0381165f90815260088701602090815260408083208151808301909252546001600160401b038082168352600160401b909104169181018290529190158015906126915750875460208301516126919161268b916001600160401b03600160a01b9092048216911661445d565b42101590565b82519091506001600160401b031615806126a85750805b156126d157604051635014b04960e11b81526001600160a01b038416600482015260240161098d565b50516001600160401b03169695505050505050565b5f5f6126f28484612d52565b8054909150600160e81b900460ff1615612722576040516314430df360e21b81526004810184905260240161098d565b61272c81846137a1565b805460ff60e81b1916600160e81b17815560028154600160a01b900460ff16600481111561275c5761275c614160565b1480612784575060048154600160a01b900460ff16600481111561278257612782614160565b145b1561279457612794848483612da0565b600b8401545f906127b49086908490600160a01b900461ffff16426137de565b600b860154909150612710906127d590600160b01b900461ffff1683614716565b6127df91906146f7565b600a860154909350612812908490612808908490600160a01b90046001600160601b031661445d565b610a3f919061449a565b600a860180546001600160a01b0316600160a01b6001600160601b039384160217905560048601546040805184815260208101879052919092169181019190915284907fac0c8be2061774c705c517af2a774ab5cb33a2d7fe7054dd4a2728433026029c9060600160405180910390a2505092915050565b5f61220c6128966138f5565b8360405161190160f01b8152600281019290925260228201526042902090565b5f6128c2848484613718565b90506001600160a01b03811615806128ea575060028501546001600160a01b03828116911614155b1561290857604051638baa579f60e01b815260040160405180910390fd5b5050505050565b5f6001600160401b0382111561224557604080516306dfcc6560e41b815260048101919091526024810183905260440161098d565b5f838152600d8501602052604090205460ff161561297857604051632797e13560e01b81526004810184905260240161098d565b5f828152600c8501602052604081205460ff16600281111561299c5761299c614160565b146129bd576040516307830b0360e31b81526004810183905260240161098d565b6129d06129ca8584612d52565b836137a1565b426001600160401b0381166040830152600b850154612a0591612a0091600160e01b900463ffffffff169061445d565b61290f565b6001600160401b031660608201525f838152600d8501602090815260408083208054600160ff199182168117909255868552600c890190935292208351815485949293919284929190911690836002811115612a6357612a63614160565b021790555060208201518154604084015160608501516080909501516001600160401b03908116600160981b027fffffffffff0000000000000000ffffffffffffffffffffffffffffffffffffff968216600160581b02969096167fffffffffff00000000000000000000000000000000ffffffffffffffffffffff919092166301000000026affffffffffffffff0000001961ffff90951661010002949094166affffffffffffffffffff00199093169290921792909217161791909117905550505050565b5f838152600c85016020526040902080547fffffffffff0000000000000000000000000000000000000000000000000000001690558154600160a01b900460ff166002816004811115612b7f57612b7f614160565b1480612b9c57506004816004811115612b9a57612b9a614160565b145b15612be457600282516002811115612bb657612bb6614160565b03612bcb57612bc6858585612da0565b612be4565b612be485858585608001516001600160401b0316613903565b5f612c068685856020015161ffff1686604001516001600160401b03166137de565b600a870154909150612c2d90610a3f908390600160a01b90046001600160601b031661445d565b600a870180546001600160a01b0316600160a01b6001600160601b03938416021790556004870154604080518481525f6020820152919092169181019190915285907fac0c8be2061774c705c517af2a774ab5cb33a2d7fe7054dd4a2728433026029c9060600160405180910390a2847f94e57fd89eecb756154b29e43cbfe3b3a68861947672304eface5e2ea26be2d6845f0151604051612ccf919061472d565b60405180910390a2505050505050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080546001600160a01b0383166001600160a01b03199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b5f8181526006830160205260408120908154600160a01b900460ff166004811115612d7f57612d7f614160565b0361220c576040516307ecb40f60e51b81526004810183905260240161098d565b5f60028254600160a01b900460ff166004811115612dc057612dc0614160565b149050801581612ded575060048254600160a01b900460ff166004811115612dea57612dea614160565b14155b15612e1b57815460405163a5d15e1f60e01b815261098d918591600160a01b90910460ff1690600401614425565b600182015484546001600160601b03600160a01b9283900416915f91612e4c916001600160401b039104164261445d565b845460ff60a01b1916600160a01b17855560028501805467ffffffffffffffff1916426001600160401b03161790559050612e868161290f565b8460020160086101000a8154816001600160401b0302191690836001600160401b03160217905550612eb786613aac565b60058501805463ffffffff92909216600160a01b027fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff909216919091179055600486018054601890612f19906001600160401b03600160c01b9091041661473b565b91906101000a8154816001600160401b0302191690836001600160401b031602179055508215612f90576004860154612f6790610a3f908490600160601b90046001600160601b031661449a565b86600401600c6101000a8154816001600160601b0302191690836001600160601b031602179055505b83546001600160a01b03811690869082907fd86dc5e51d5898dd3c6dd32fa012648d92c1310d3e7f149a8023c9800d3b5a18908890601590612fe190600160a81b90046001600160401b0316614470565b82546001600160401b039182166101009390930a83810292021916179091556040805191825242602083015281018690526060810187905260800160405180910390a3831561234c5761234c8782855f612249565b81158061304257508082115b8061305357506001600160601b0381115b1561307b57604051635bfc1a8360e01b8152600481018390526024810182905260440161098d565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b901545f5160206147a75f395f51905f52906001600160601b03168314613104576001810154604080516001600160601b039092168252602082018590527fd34dad74ebc3df4221194d127ae35dd45fdab99cd3ba170453b8b8cb10867e9a910160405180910390a15b6001810154600160601b90046001600160601b0316821461316e57600181015460408051600160601b9092046001600160601b03168252602082018490527fa5e5ecade6efb914b8d04f7b15363a2df598e7204d510583167f8b069878143c910160405180910390a15b61317783612212565b6001820180546bffffffffffffffffffffffff19166001600160601b03929092169190911790556131a782612212565b81600101600c6101000a8154816001600160601b0302191690836001600160601b03160217905550505050565b8015806131e357506276a70081115b156132045760405163ab54df2560e01b81526004810182905260240161098d565b7f861a52a700a90d85d13aba8ad51500f19619d5601cda04c7342b12641209a6995f5160206147a75f395f51905f525460408051600160a01b9092046001600160401b03168252602082018490520160405180910390a16132648161290f565b5f5160206147a75f395f51905f5280546001600160401b0392909216600160a01b027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff90921691909117905550565b62278d008111156132da57604051630e64b87160e31b81526004810182905260240161098d565b7faa7a023913f52f3f9f280163bf1cb5deb80f9685791bb1b4371bfcfd37ab3ad05f5160206147a75f395f51905f526001015460408051600160e01b90920463ffffffff168252602082018490520160405180910390a161333a81613ae0565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b901805463ffffffff92909216600160e01b026001600160e01b0390921691909117905550565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0061220c565b6133b0613b10565b610b2381613b35565b6133c36064613438565b6133cf620151806132b3565b6133df6602b4201eac9000613528565b6040805160c0810182525f81526101f4602082018190526103e89282019290925260646060820152608081019190915262093a8060a08201526121c99061238b565b61235061342d43612212565b600e84019083613b46565b801580613448575063ffffffff81115b1561346957604051635e12d23d60e01b81526004810182905260240161098d565b7ff94a4c83443d16208b5a88e073fbb2adc770de614e45485e8c02757268f38e035f5160206147a75f395f51905f526001015460408051600160c01b90920463ffffffff168252602082018490520160405180910390a16134c981613ae0565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b901805463ffffffff92909216600160c01b027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff90921691909117905550565b6001600160601b0381111561355357604051634e93465960e01b81526004810182905260240161098d565b7ff67f33e8589d3ea0356303c0f9a8e764873692159f777ff79e4fc523d389dfcd5f5160206147a75f395f51905f526002015460408051600160a01b9092046001600160601b03168252602082018490520160405180910390a16135b681612212565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90280546001600160601b0392909216600160a01b026001600160a01b0390921691909117905550565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15613687575f516020805191945081901c150291505b5094509492505050565b156121c957604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661370c578383151615613700573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f6041821461372857505f610ee8565b5f8383604081811061373c5761373c61475c565b919091013560f81c915050601b81101561375e5761375b601b82614770565b90505b613795858261377060205f888a614676565b61377991614789565b61378760406020898b614676565b61379091614789565b613b60565b50909695505050505050565b5f5f6137ad8442613c28565b90925090506137bc818361445d565b5f0361235057604051634ded8d5f60e11b81526004810184905260240161098d565b5f5f5f6137eb8685613c28565b90925090506127106137fd8684614716565b61380791906146f7565b91506127106138168683614716565b61382091906146f7565b905061382c818361445d565b600187015490935061385390610a3f908490600160a01b90046001600160601b031661449a565b6001870180546001600160a01b0316600160a01b6001600160601b0393841602179055600787015461388b91610a3f9184911661449a565b6007870180546bffffffffffffffffffffffff19166001600160601b0392831617905560048801546138c391610a3f9186911661449a565b60049790970180546bffffffffffffffffffffffff19166001600160601b039098169790971790965550949350505050565b5f6138fe613cb9565b905090565b5f61390e824261445d565b6005840154909150600160c01b90046001600160401b031681111561395f576139368161290f565b8360050160186101000a8154816001600160401b0302191690836001600160401b031602179055505b60048354600160a01b900460ff16600481111561397e5761397e614160565b036139895750612350565b6001830154835460ff60a01b19167404000000000000000000000000000000000000000017845560048601546001600160601b03600160a01b9092048216916139df91610a3f918491600160601b90041661449a565b6004870180546001600160601b0392909216600160601b0277ffffffffffffffffffffffff00000000000000000000000019909216919091179055835485907fd716c027b3dd610e4534df756848128bbb159a757724c17d89fcc4d0151b1f30908690601590613a5f906001600160401b03600160a81b90910416614470565b82546001600160401b039182166101009390930a8381029202191617909155604080519182525f60208301520160405180910390a283546121909087906001600160a01b0316835f612249565b60098101545f9061220c90613ae090613ad690600160401b90046001600160401b0316600161445d565b63ffffffff613d2c565b5f63ffffffff821115612245576040516306dfcc6560e41b8152602060048201526024810183905260440161098d565b613b18613d3b565b6121c957604051631afcd79f60e31b815260040160405180910390fd5b613b3d613b10565b610b2381612cdf565b5f80613b53858585613d54565b915091505b935093915050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613b9957505f91506003905082613c1e565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613bea573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613c1557505f925060019150829050613c1e565b92505f91508190505b9450945094915050565b5f8060018454600160a01b900460ff166004811115613c4957613c49614160565b141580613c6957506002840154600160401b90046001600160401b031683105b15613c86576001840154600160a01b90046001600160601b031691505b6007840154600160601b90046001600160401b0316831015613cb2575060078301546001600160601b03165b9250929050565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f613ce3613eb7565b613ceb613ee6565b60408051602081019490945283019190915260608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f828218828410028218610ee8565b5f613d44613380565b54600160401b900460ff16919050565b82545f9081908015613e5c575f613d7d87613d7060018561449a565b5f91825260209091200190565b80549091506001600160601b0380821691600160601b90046001600160a01b0316908816821115613dc157604051632520601d60e01b815260040160405180910390fd5b876001600160601b0316826001600160601b031603613dfd5782546001600160601b0316600160601b6001600160a01b03891602178355613e4e565b604080518082019091526001600160601b03808a1682526001600160a01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160601b029216919091179101555b9450859350613b5892505050565b5050604080518082019091526001600160601b0380851682526001600160a01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160601b029190931617920191909155905081613b58565b5f613eda604080518082019091526005815264526f6e646f60d81b602082015290565b80519060200120905090565b5f613eda6040805180820190915260018152603160f81b602082015290565b80358015158114613f14575f5ffd5b919050565b5f60208284031215613f29575f5ffd5b610ee882613f05565b5f60208284031215613f42575f5ffd5b5035919050565b6001600160a01b0381168114610b23575f5ffd5b8035613f1481613f49565b5f5f60408385031215613f79575f5ffd5b8235613f8481613f49565b946020939093013593505050565b5f60c0828403128015613fa3575f5ffd5b509092915050565b80356001600160401b0381168114613f14575f5ffd5b5f60408284031215613fd1575f5ffd5b50919050565b5f5f5f5f5f60a08688031215613feb575f5ffd5b85359450613ffb60208701613fab565b935061400960408701613fab565b925060608601356001600160401b03811115614023575f5ffd5b61402f88828901613fc1565b92505060808601356001600160401b0381111561404a575f5ffd5b61405688828901613fc1565b9150509295509295909350565b5f5f5f60608486031215614075575f5ffd5b505081359360208301359350604090920135919050565b5f5f6040838503121561409d575f5ffd5b82356140a881613f49565b91506140b660208401613f05565b90509250929050565b5f5f83601f8401126140cf575f5ffd5b5081356001600160401b038111156140e5575f5ffd5b602083019150836020828501011115613cb2575f5ffd5b5f5f5f5f5f5f60a08789031215614111575f5ffd5b8635955060208701359450604087013593506060870135925060808701356001600160401b03811115614142575f5ffd5b61414e89828a016140bf565b979a9699509497509295939492505050565b634e487b7160e01b5f52602160045260245ffd5b6003811061418457614184614160565b9052565b5f60a08201905061419a828451614174565b61ffff60208401511660208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015292915050565b5f602082840312156141f7575f5ffd5b8135610ee881613f49565b5f5f5f60408486031215614214575f5ffd5b8335925060208401356001600160401b03811115614230575f5ffd5b61423c868287016140bf565b9497909650939450505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61429560e0830189614249565b82810360408401526142a78189614249565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156142fc5783518352602093840193909201916001016142de565b50909b9a5050505050505050505050565b5f5f5f5f60808587031215614320575f5ffd5b5050823594602084013594506040840135936060013592509050565b5f5f5f5f5f60808688031215614350575f5ffd5b85359450602086013593506040860135925060608601356001600160401b0381111561437a575f5ffd5b614386888289016140bf565b969995985093965092949392505050565b5f5f5f5f5f60a086880312156143ab575f5ffd5b85356143b681613f49565b945060208601356143c681613f49565b94979496505050506040830135926060810135926080909101359150565b5f5f5f5f608085870312156143f7575f5ffd5b8435935061440760208601613fab565b925061441560408601613fab565b9396929550929360600135925050565b828152604081016005831061443c5761443c614160565b8260208301529392505050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561220c5761220c614449565b5f6001600160401b0382166001600160401b03810361449157614491614449565b60010192915050565b8181038181111561220c5761220c614449565b803561ffff81168114613f14575f5ffd5b803563ffffffff81168114613f14575f5ffd5b5f60c08284031280156144e2575f5ffd5b5060405160c081016001600160401b038111828210171561451157634e487b7160e01b5f52604160045260245ffd5b60405261451d83613f5d565b815261452b602084016144ad565b602082015261453c604084016144ad565b604082015261454d606084016144ad565b606082015261455e608084016144ad565b608082015261456f60a084016144be565b60a08201529392505050565b5f5f8335601e19843603018112614590575f5ffd5b8301803591506001600160401b038211156145a9575f5ffd5b602001915036819003821315613cb2575f5ffd5b606081016145cb8286614174565b6001600160401b0393909316602082015260400152919050565b6001600160401b03818116838216019081111561220c5761220c614449565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f610ee5602083018486614604565b6001600160601b03818116838216019081111561220c5761220c614449565b5f6001820161466f5761466f614449565b5060010190565b5f5f85851115614684575f5ffd5b83861115614690575f5ffd5b5050820193919092039150565b80356001600160e01b031981169060048410156146ce576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b0384168152604060208201525f610deb604083018486614604565b5f8261471157634e487b7160e01b5f52601260045260245ffd5b500490565b808202811582820484141761220c5761220c614449565b6020810161220c8284614174565b5f6001600160401b0382168061475357614753614449565b5f190192915050565b634e487b7160e01b5f52603260045260245ffd5b60ff818116838216019081111561220c5761220c614449565b8035602083101561220c575f19602084900360031b1b169291505056fec2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b9009b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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

// ExpelDigest is a free data retrieval call binding the contract method 0x4ffaab92.
//
// Solidity: function expelDigest(uint256 penaltyId, uint256 seqId, bytes32 reason) view returns(bytes32)
func (_LockingPool *LockingPoolCaller) ExpelDigest(opts *bind.CallOpts, penaltyId *big.Int, seqId *big.Int, reason [32]byte) ([32]byte, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "expelDigest", penaltyId, seqId, reason)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// ExpelDigest is a free data retrieval call binding the contract method 0x4ffaab92.
//
// Solidity: function expelDigest(uint256 penaltyId, uint256 seqId, bytes32 reason) view returns(bytes32)
func (_LockingPool *LockingPoolSession) ExpelDigest(penaltyId *big.Int, seqId *big.Int, reason [32]byte) ([32]byte, error) {
	return _LockingPool.Contract.ExpelDigest(&_LockingPool.CallOpts, penaltyId, seqId, reason)
}

// ExpelDigest is a free data retrieval call binding the contract method 0x4ffaab92.
//
// Solidity: function expelDigest(uint256 penaltyId, uint256 seqId, bytes32 reason) view returns(bytes32)
func (_LockingPool *LockingPoolCallerSession) ExpelDigest(penaltyId *big.Int, seqId *big.Int, reason [32]byte) ([32]byte, error) {
	return _LockingPool.Contract.ExpelDigest(&_LockingPool.CallOpts, penaltyId, seqId, reason)
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

// JailDigest is a free data retrieval call binding the contract method 0xb72a3b85.
//
// Solidity: function jailDigest(uint256 penaltyId, uint256 seqId, uint256 period, bytes32 reason) view returns(bytes32)
func (_LockingPool *LockingPoolCaller) JailDigest(opts *bind.CallOpts, penaltyId *big.Int, seqId *big.Int, period *big.Int, reason [32]byte) ([32]byte, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "jailDigest", penaltyId, seqId, period, reason)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// JailDigest is a free data retrieval call binding the contract method 0xb72a3b85.
//
// Solidity: function jailDigest(uint256 penaltyId, uint256 seqId, uint256 period, bytes32 reason) view returns(bytes32)
func (_LockingPool *LockingPoolSession) JailDigest(penaltyId *big.Int, seqId *big.Int, period *big.Int, reason [32]byte) ([32]byte, error) {
	return _LockingPool.Contract.JailDigest(&_LockingPool.CallOpts, penaltyId, seqId, period, reason)
}

// JailDigest is a free data retrieval call binding the contract method 0xb72a3b85.
//
// Solidity: function jailDigest(uint256 penaltyId, uint256 seqId, uint256 period, bytes32 reason) view returns(bytes32)
func (_LockingPool *LockingPoolCallerSession) JailDigest(penaltyId *big.Int, seqId *big.Int, period *big.Int, reason [32]byte) ([32]byte, error) {
	return _LockingPool.Contract.JailDigest(&_LockingPool.CallOpts, penaltyId, seqId, period, reason)
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
// Solidity: function penalties(uint256 seqId) view returns((uint8,uint16,uint64,uint64,uint64))
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
// Solidity: function penalties(uint256 seqId) view returns((uint8,uint16,uint64,uint64,uint64))
func (_LockingPool *LockingPoolSession) Penalties(seqId *big.Int) (IPoolTypesPenalty, error) {
	return _LockingPool.Contract.Penalties(&_LockingPool.CallOpts, seqId)
}

// Penalties is a free data retrieval call binding the contract method 0x6352a8a6.
//
// Solidity: function penalties(uint256 seqId) view returns((uint8,uint16,uint64,uint64,uint64))
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
// Solidity: function sequencers(uint256 seqId) view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,address,address,address,address,bytes,uint256,uint256,bool,uint8) seq)
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
// Solidity: function sequencers(uint256 seqId) view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,address,address,address,address,bytes,uint256,uint256,bool,uint8) seq)
func (_LockingPool *LockingPoolSession) Sequencers(seqId *big.Int) (IPoolTypesSequencer, error) {
	return _LockingPool.Contract.Sequencers(&_LockingPool.CallOpts, seqId)
}

// Sequencers is a free data retrieval call binding the contract method 0x6ba7ccff.
//
// Solidity: function sequencers(uint256 seqId) view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256,address,address,address,address,bytes,uint256,uint256,bool,uint8) seq)
func (_LockingPool *LockingPoolCallerSession) Sequencers(seqId *big.Int) (IPoolTypesSequencer, error) {
	return _LockingPool.Contract.Sequencers(&_LockingPool.CallOpts, seqId)
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

// Expel is a paid mutator transaction binding the contract method 0xbbee1cfa.
//
// Solidity: function expel(uint256 penaltyId, uint256 seqId, bytes32 reason, bytes signature) returns()
func (_LockingPool *LockingPoolTransactor) Expel(opts *bind.TransactOpts, penaltyId *big.Int, seqId *big.Int, reason [32]byte, signature []byte) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "expel", penaltyId, seqId, reason, signature)
}

// Expel is a paid mutator transaction binding the contract method 0xbbee1cfa.
//
// Solidity: function expel(uint256 penaltyId, uint256 seqId, bytes32 reason, bytes signature) returns()
func (_LockingPool *LockingPoolSession) Expel(penaltyId *big.Int, seqId *big.Int, reason [32]byte, signature []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.Expel(&_LockingPool.TransactOpts, penaltyId, seqId, reason, signature)
}

// Expel is a paid mutator transaction binding the contract method 0xbbee1cfa.
//
// Solidity: function expel(uint256 penaltyId, uint256 seqId, bytes32 reason, bytes signature) returns()
func (_LockingPool *LockingPoolTransactorSession) Expel(penaltyId *big.Int, seqId *big.Int, reason [32]byte, signature []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.Expel(&_LockingPool.TransactOpts, penaltyId, seqId, reason, signature)
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

// Jail is a paid mutator transaction binding the contract method 0x5f41f071.
//
// Solidity: function jail(uint256 penaltyId, uint256 seqId, uint256 period, bytes32 reason, bytes signature) returns()
func (_LockingPool *LockingPoolTransactor) Jail(opts *bind.TransactOpts, penaltyId *big.Int, seqId *big.Int, period *big.Int, reason [32]byte, signature []byte) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "jail", penaltyId, seqId, period, reason, signature)
}

// Jail is a paid mutator transaction binding the contract method 0x5f41f071.
//
// Solidity: function jail(uint256 penaltyId, uint256 seqId, uint256 period, bytes32 reason, bytes signature) returns()
func (_LockingPool *LockingPoolSession) Jail(penaltyId *big.Int, seqId *big.Int, period *big.Int, reason [32]byte, signature []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.Jail(&_LockingPool.TransactOpts, penaltyId, seqId, period, reason, signature)
}

// Jail is a paid mutator transaction binding the contract method 0x5f41f071.
//
// Solidity: function jail(uint256 penaltyId, uint256 seqId, uint256 period, bytes32 reason, bytes signature) returns()
func (_LockingPool *LockingPoolTransactorSession) Jail(penaltyId *big.Int, seqId *big.Int, period *big.Int, reason [32]byte, signature []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.Jail(&_LockingPool.TransactOpts, penaltyId, seqId, period, reason, signature)
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

// VetoPenalty is a paid mutator transaction binding the contract method 0x5df53eec.
//
// Solidity: function vetoPenalty(uint256 seqId) returns()
func (_LockingPool *LockingPoolTransactor) VetoPenalty(opts *bind.TransactOpts, seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "vetoPenalty", seqId)
}

// VetoPenalty is a paid mutator transaction binding the contract method 0x5df53eec.
//
// Solidity: function vetoPenalty(uint256 seqId) returns()
func (_LockingPool *LockingPoolSession) VetoPenalty(seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.VetoPenalty(&_LockingPool.TransactOpts, seqId)
}

// VetoPenalty is a paid mutator transaction binding the contract method 0x5df53eec.
//
// Solidity: function vetoPenalty(uint256 seqId) returns()
func (_LockingPool *LockingPoolTransactorSession) VetoPenalty(seqId *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.VetoPenalty(&_LockingPool.TransactOpts, seqId)
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
	SeqId *big.Int
	By    common.Address
	Raw   types.Log // Blockchain specific contextual infos
}

// FilterPenaltyVetoed is a free log retrieval operation binding the contract event 0xc73d8abdc8bc55b2c475ab9a407cc6c57d1881b0d6b4e19b0fbc77081a0f0023.
//
// Solidity: event PenaltyVetoed(uint256 indexed seqId, address indexed by)
func (_LockingPool *LockingPoolFilterer) FilterPenaltyVetoed(opts *bind.FilterOpts, seqId []*big.Int, by []common.Address) (*LockingPoolPenaltyVetoedIterator, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}
	var byRule []interface{}
	for _, byItem := range by {
		byRule = append(byRule, byItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "PenaltyVetoed", seqIdRule, byRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolPenaltyVetoedIterator{contract: _LockingPool.contract, event: "PenaltyVetoed", logs: logs, sub: sub}, nil
}

// WatchPenaltyVetoed is a free log subscription operation binding the contract event 0xc73d8abdc8bc55b2c475ab9a407cc6c57d1881b0d6b4e19b0fbc77081a0f0023.
//
// Solidity: event PenaltyVetoed(uint256 indexed seqId, address indexed by)
func (_LockingPool *LockingPoolFilterer) WatchPenaltyVetoed(opts *bind.WatchOpts, sink chan<- *LockingPoolPenaltyVetoed, seqId []*big.Int, by []common.Address) (event.Subscription, error) {

	var seqIdRule []interface{}
	for _, seqIdItem := range seqId {
		seqIdRule = append(seqIdRule, seqIdItem)
	}
	var byRule []interface{}
	for _, byItem := range by {
		byRule = append(byRule, byItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "PenaltyVetoed", seqIdRule, byRule)
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

// ParsePenaltyVetoed is a log parse operation binding the contract event 0xc73d8abdc8bc55b2c475ab9a407cc6c57d1881b0d6b4e19b0fbc77081a0f0023.
//
// Solidity: event PenaltyVetoed(uint256 indexed seqId, address indexed by)
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
