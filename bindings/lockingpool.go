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

// ILockingPoolActiveSequencer is an auto generated low-level Go binding around an user-defined struct.
type ILockingPoolActiveSequencer struct {
	SeqId  *big.Int
	Nonce  *big.Int
	Owner  common.Address
	Signer common.Address
	Pubkey []byte
	Amount *big.Int
}

// ILockingPoolSequencer is an auto generated low-level Go binding around an user-defined struct.
type ILockingPoolSequencer struct {
	Amount           *big.Int
	Nonce            *big.Int
	DeactivationTime *big.Int
	UnlockClaimTime  *big.Int
	Owner            common.Address
	Signer           common.Address
	Pubkey           []byte
	Status           uint8
}

// LockingPoolMetaData contains all meta data concerning the LockingPool contract.
var LockingPoolMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DEFAULT_EXIT_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_MAX_LOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_MIN_LOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_EXIT_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"currentSequencers\",\"inputs\":[],\"outputs\":[{\"name\":\"active\",\"type\":\"tuple[]\",\"internalType\":\"structILockingPool.ActiveSequencer[]\",\"components\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exitDelayPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"initialOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"initialMinLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"initialMaxLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"initialExitDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lockFor\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"maxLock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minLock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mpcAddress\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relock\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seqOwners\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seqSigners\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sequencers\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structILockingPool.Sequencer\",\"components\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deactivationTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unlockClaimTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumILockingPool.Status\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setExitDelayPeriod\",\"inputs\":[{\"name\":\"newPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMaxLock\",\"inputs\":[{\"name\":\"newMaxLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMinLock\",\"inputs\":[{\"name\":\"newMinLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setWhitelist\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verified\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stakeToken\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalLocked\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSequencers\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlock\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlockClaim\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateMpc\",\"inputs\":[{\"name\":\"newMpc\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateSigner\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"whitelist\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LockUpdate\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newAmount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetExitDelayPeriod\",\"inputs\":[{\"name\":\"oldPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetMaxLock\",\"inputs\":[{\"name\":\"oldMaxLock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newMaxLock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetMinLock\",\"inputs\":[{\"name\":\"oldMinLock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newMinLock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SetWhitelist\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"verified\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerChange\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"oldSigner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newSigner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"pubkey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnlockInit\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deactivationTime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"unlockClaimTime\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UpdateMpc\",\"inputs\":[{\"name\":\"oldMpc\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newMpc\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AmountOutOfRange\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidExitDelay\",\"inputs\":[{\"name\":\"period\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidLockRange\",\"inputs\":[{\"name\":\"minLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidPubkey\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoSuchSeq\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotSeqOwner\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotWhitelisted\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NullAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NullAmount\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnedSequencer\",\"inputs\":[{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SignerExisted\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StillLocked\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unlockClaimTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongAmountReceived\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"seqId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumILockingPool.Status\"}]}]",
	Bin: "0x6080604052348015600e575f5ffd5b5060156019565b60c9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161560685760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161460c65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b61278b806100d65f395ff3fe608060405234801561000f575f5ffd5b5060043610610235575f3560e01c8063774f307d1161013d578063b536887a116100b8578063d11d068111610088578063e30c39781161006e578063e30c3978146105cb578063f037c630146105d3578063f2fde38b14610603575f5ffd5b8063d11d0681146105a5578063d13f90b4146105b8575f5ffd5b8063b536887a14610511578063beb2675514610524578063cc3ab9231461056b578063cd15b2a514610592575f5ffd5b80638da5cb5b1161010d578063aa15af6a116100f3578063aa15af6a146104d8578063af70cba5146104eb578063b2fb30cb146104fe575f5ffd5b80638da5cb5b146104865780639b19251a1461048e575f5ffd5b8063774f307d1461045957806379ba50971461046c5780638456cb59146104745780638626af551461047c575f5ffd5b806347173494116101cd5780635c975abb1161019d5780636ba7ccff116101835780636ba7ccff146103fa5780636c0b3e461461041a578063715018a614610451575f5ffd5b80635c975abb146103b15780636198e339146103e7575f5ffd5b8063471734941461034957806351ed6a301461035a57806353d6fd5914610377578063568914121461038a575f5ffd5b80633478874b116102085780633478874b146103015780633cd4effa146103265780633f4ba83a146103375780634616283a1461033f575f5ffd5b8063111f46301461023957806313d28f8114610282578063169abefc146102975780632acff982146102ec575b5f5ffd5b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b902546001600160a01b03165b6040516001600160a01b0390911681526020015b60405180910390f35b6102956102903660046122af565b610616565b005b6102de6102a5366004612307565b6001600160a01b03165f9081527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b907602052604090205490565b604051908152602001610279565b6102f461070a565b6040516102799190612350565b5f51602061276b5f395f51905f5254600160a01b900467ffffffffffffffff166102de565b6102de69152d02c7e14af680000081565b610295610949565b6102de6276a70081565b6102de69043c33c193756480000081565b5f51602061276b5f395f51905f52546001600160a01b0316610265565b610295610385366004612405565b61095b565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b904546102de565b7fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f033005460ff165b6040519015158152602001610279565b6102956103f5366004612440565b610a07565b61040d610408366004612440565b610b57565b604051610279919061248b565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90154600160601b90046001600160601b03166102de565b610295610cee565b610295610467366004612440565b610cff565b610295610e70565b610295610eb5565b6102de621baf8081565b610265610ec5565b6103d761049c366004612307565b6001600160a01b03165f9081527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b905602052604090205460ff1690565b6102956104e6366004612440565b610ef9565b6102de6104f9366004612513565b610f2c565b61029561050c366004612553565b611122565b61029561051f366004612440565b61128f565b6102de610532366004612307565b6001600160a01b03165f9081527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b908602052604090205490565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b903546102de565b6102956105a0366004612440565b6112a0565b6102956105b3366004612307565b6112dd565b6102956105c6366004612573565b611397565b610265611507565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b901546001600160601b03166102de565b610295610611366004612307565b61152f565b61061e6115b4565b5f51602061276b5f395f51905f525f610639828760026115f7565b60018101546001600160a01b03165f81815260088501602052604090205f19905590915061066a83888888886116dc565b856001600160a01b0316816001600160a01b0316887f086044c0612a8c965d4cccd907f0d588e40ad68438bd4c1274cac60f4c3a9d1f855f01601581819054906101000a900467ffffffffffffffff166106c3906125d4565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905589896040516106f993929190612628565b60405180910390a450505050505050565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b903546060905f51602061276b5f395f51905f52905f60015b8281116107975760025f828152600686016020526040902054600160a01b900460ff16600381111561077657610776612457565b036107875761078482612654565b91505b61079081612654565b9050610742565b508067ffffffffffffffff8111156107b1576107b161266c565b60405190808252806020026020018201604052801561082857816020015b6108156040518060c001604052805f81526020015f81526020015f6001600160a01b031681526020015f6001600160a01b03168152602001606081526020015f81525090565b8152602001906001900390816107cf5790505b5093505f60015b838111610941575f818152600686016020526040902060028154600160a01b900460ff16600381111561086457610864612457565b1461086f5750610931565b6040805160c081018252838152825467ffffffffffffffff600160a81b8204166020808401919091526001600160a01b039182168385015260018501549091166060830152600384015460048501549351929360808501936108da9301918252602082015260400190565b60408051808303601f1901815291905281526001830154600160a01b90046001600160601b0316602090910152878461091281612654565b95508151811061092457610924612680565b6020026020010181905250505b61093a81612654565b905061082f565b505050505090565b610951611872565b6109596118a4565b565b610963611872565b6001600160a01b03821661098a5760405163e99d5ac560e01b815260040160405180910390fd5b6001600160a01b0382165f8181527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b9056020908152604091829020805460ff191685151590811790915591519182527ff6019ec0a78d156d249a1ec7579e2321f6ac7521d6e1d2eacf90ba4a184dcceb910160405180910390a25050565b5f51602061276b5f395f51905f525f610a22828460026115f7565b82549091505f90610a4490600160a01b900467ffffffffffffffff1642612694565b825460ff60a01b1916600160a01b1783559050610a6042611916565b60028301805467ffffffffffffffff191667ffffffffffffffff92909216919091179055610a8d81611916565b6002830180546fffffffffffffffff00000000000000001916600160401b67ffffffffffffffff938416021790558254859133917fd86dc5e51d5898dd3c6dd32fa012648d92c1310d3e7f149a8023c9800d3b5a18918691601591610af991600160a81b9004166125d4565b825467ffffffffffffffff9182166101009390930a838102920219161790915560018601546040805192835242602084015282018690526001600160601b03600160a01b90910416606082015260800160405180910390a350505050565b610b5f6121f6565b5f8281527fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b906602052604081208054909190600160a01b900460ff166003811115610bab57610bab612457565b03610c21576040518061010001604052805f81526020015f81526020015f81526020015f81526020015f6001600160a01b031681526020015f6001600160a01b0316815260200160405180602001604052805f81525081526020015f6003811115610c1857610c18612457565b90529392505050565b604080516101008101825260018301546001600160601b03600160a01b8204168252835467ffffffffffffffff600160a81b82048116602080860191909152600287015480831686880152600160401b900490911660608501526001600160a01b039182166080850152911660a0830152600384015460048501549351929360c0850193610cb89301918252602082015260400190565b6040516020818303038152906040528152602001825f0160149054906101000a900460ff166003811115610c1857610c18612457565b610cf6611872565b6109595f611950565b610d07611988565b5f51602061276b5f395f51905f525f610d22828460016115f7565b6002810154909150600160401b900467ffffffffffffffff16421015610d7f57600281015460405163104d109160e21b815260048101859052600160401b90910467ffffffffffffffff1660248201526044015b60405180910390fd5b60018101805482547403000000000000000000000000000000000000000060ff60a01b199091161783556001600160a01b038116918290555f91825260088401602090815260408084205f199055338452600786019091528220829055600484018054600160a01b9092046001600160601b031692918391908390610e059084906126a7565b9182905550604080518581526020810183905291935087925033917f5245d528087a96a64f4589a764f00061e4671eab90cb1e019b1a5b24b2e4c2a8910160405180910390a38354610e61906001600160a01b031633846119bd565b50505050610e6d6119f7565b50565b3380610e7a611507565b6001600160a01b031614610eac5760405163118cdaa760e01b81526001600160a01b0382166004820152602401610d76565b610e6d81611950565b610ebd611872565b610959611a21565b5f807f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c1993005b546001600160a01b031692915050565b610f01611872565b610e6d815f51602061276b5f395f51905f5260010154600160601b90046001600160601b0316611a7c565b5f610f35611988565b610f3d6115b4565b5f51602061276b5f395f51905f52610f5481611c1a565b335f90815260078201602052604090205415610f9e57335f8181526007830160205260409081902054905163dd7cc4cd60e01b815260048101929092526024820152604401610d76565b610fa88186611c4d565b806003015f8154610fb890612654565b91829055505f818152600683016020526040902080543360ff60a01b19167fffffffffffffffffffffff0000000000000000000000000000000000000000009091161774020000000000000000000000000000000000000000177fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff16600160a81b17815590925061104886611cc1565b6001820180546001600160601b0392909216600160a01b026001600160a01b03909216919091179055335f908152600783016020526040902083905561109182848988886116dc565b5f86836004015f8282546110a59190612694565b925050819055905083886001600160a01b03167ffa3846dd9b52529c71d15d3003789ab9760a52de03ec0377da2be24a4899543b60018a858b8b336040516110f2969594939291906126ba565b60405180910390a3825461110f906001600160a01b031688611cf4565b50505061111a6119f7565b949350505050565b61112a611988565b6111326115b4565b5f51602061276b5f395f51905f5261114981611c1a565b5f611156828560026115f7565b9050825f0361117857604051630e5a744960e41b815260040160405180910390fd5b60018101545f9061119a908590600160a01b90046001600160601b0316612694565b90506111a68382611c4d565b6111af81611cc1565b8260010160146101000a8154816001600160601b0302191690836001600160601b0316021790555083836004015f8282546111ea9190612694565b9091555050815485907fd716c027b3dd610e4534df756848128bbb159a757724c17d89fcc4d0151b1f3090849060159061123490600160a81b900467ffffffffffffffff166125d4565b825467ffffffffffffffff9182166101009390930a838102920219161790915560408051918252602082018590520160405180910390a28254611280906001600160a01b031685611cf4565b50505061128b6119f7565b5050565b611297611872565b610e6d81611e19565b6112a8611872565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b90154610e6d906001600160601b031682611a7c565b6112e5611872565b6001600160a01b03811661130c5760405163e99d5ac560e01b815260040160405180910390fd5b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b902546040515f51602061276b5f395f51905f52916001600160a01b03848116929116907f4046c3756ed692546cdd3afbda478daeb7b19dfd83ea1c5df4321b5720a16b45905f90a360020180546001600160a01b0319166001600160a01b0392909216919091179055565b5f6113a0611eef565b805490915060ff600160401b820416159067ffffffffffffffff165f811580156113c75750825b90505f8267ffffffffffffffff1660011480156113e35750303b155b9050811580156113f1575080155b1561140f5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561143e57845468ff00000000000000001916600160401b1785555b6001600160a01b0389166114655760405163e99d5ac560e01b815260040160405180910390fd5b61146e8a611f19565b611476611f2a565b5f51602061276b5f395f51905f5280546001600160a01b0319166001600160a01b038b161790556114a78888611a7c565b6114b086611e19565b83156114fb57845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050505050565b5f807f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c00610ee9565b611537611872565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b0319166001600160a01b038316908117825561157b610ec5565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a35050565b7fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f033005460ff16156109595760405163d93c066560e01b815260040160405180910390fd5b5f8281526006840160205260408120908154600160a01b900460ff16600381111561162457611624612457565b03611645576040516307ecb40f60e51b815260048101849052602401610d76565b80546001600160a01b031633146116785760405163cd60b71160e01b815233600482015260248101849052604401610d76565b81600381111561168a5761168a612457565b8154600160a01b900460ff1660038111156116a7576116a7612457565b146116d557805460405163a5d15e1f60e01b8152610d76918591600160a01b90910460ff16906004016126fb565b9392505050565b6001600160a01b0383166117035760405163e99d5ac560e01b815260040160405180910390fd5b6040811461172f57604051633844adf560e21b81526001600160a01b0384166004820152602401610d76565b5f61173d602082848661270f565b61174691612736565b90505f611756836020818761270f565b61175f91612736565b905061176b8282611f32565b15806117b15750604080516020808201859052818301849052825180830384018152606090920190925280519101206001600160a01b038616906001600160a01b031614155b156117da57604051633844adf560e21b81526001600160a01b0386166004820152602401610d76565b6001600160a01b0385165f9081526008880160205260409020541561181d57604051631d9b497f60e01b81526001600160a01b0386166004820152602401610d76565b6001600160a01b039094165f81815260088801602090815260408083208990559782526006909801909752949095206001810180546001600160a01b0319169095179094555050600382019290925560040155565b3361187b610ec5565b6001600160a01b0316146109595760405163118cdaa760e01b8152336004820152602401610d76565b6118ac611f89565b7fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f03300805460ff191681557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b6040516001600160a01b03909116815260200160405180910390a150565b5f67ffffffffffffffff82111561194c57604080516306dfcc6560e41b8152600481019190915260248101839052604401610d76565b5090565b7f237e158222e3e6968b72b9db0d8043aacf074ad9f650f0d1606b4d82ee432c0080546001600160a01b031916815561128b82611fcb565b61199061203b565b61095960017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061207b565b6119ca8383836001612082565b6119f257604051635274afe760e01b81526001600160a01b0384166004820152602401610d76565b505050565b6109595f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006119b7565b611a296115b4565b7fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f03300805460ff191660011781557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258336118f8565b811580611a8857508082115b80611a9957506001600160601b0381115b15611ac157604051635bfc1a8360e01b81526004810183905260248101829052604401610d76565b7fc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b901545f51602061276b5f395f51905f52906001600160601b03168314611b4a576001810154604080516001600160601b039092168252602082018590527fd34dad74ebc3df4221194d127ae35dd45fdab99cd3ba170453b8b8cb10867e9a910160405180910390a15b6001810154600160601b90046001600160601b03168214611bb457600181015460408051600160601b9092046001600160601b03168252602082018490527fa5e5ecade6efb914b8d04f7b15363a2df598e7204d510583167f8b069878143c910160405180910390a15b611bbd83611cc1565b6001820180546bffffffffffffffffffffffff19166001600160601b0392909216919091179055611bed82611cc1565b81600101600c6101000a8154816001600160601b0302191690836001600160601b03160217905550505050565b335f90815260058201602052604090205460ff16610e6d57604051636f8bf18b60e11b8152336004820152602401610d76565b60018201546001600160601b0316811080611c7b57506001820154600160601b90046001600160601b031681115b1561128b57600182015460405163a8cc372f60e01b8152600481018390526001600160601b038083166024830152600160601b9092049091166044820152606401610d76565b5f6001600160601b0382111561194c576040516306dfcc6560e41b81526060600482015260248101839052604401610d76565b6040516370a0823160e01b81523060048201525f906001600160a01b038416906370a0823190602401602060405180830381865afa158015611d38573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d5c9190612753565b9050611d736001600160a01b0384163330856120e4565b6040516370a0823160e01b81523060048201525f9082906001600160a01b038616906370a0823190602401602060405180830381865afa158015611db9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ddd9190612753565b611de791906126a7565b9050828114611e1357604051630ffb20d760e11b81526004810184905260248101829052604401610d76565b50505050565b801580611e2857506276a70081115b15611e495760405163ab54df2560e01b815260048101829052602401610d76565b5f5f51602061276b5f395f51905f52805460408051600160a01b90920467ffffffffffffffff168252602082018590529192507f861a52a700a90d85d13aba8ad51500f19619d5601cda04c7342b12641209a699910160405180910390a1611eb082611916565b815467ffffffffffffffff91909116600160a01b027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff90911617905550565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b611f2161211a565b610e6d8161213f565b61095961211a565b5f6401000003d01983101580611f4e57506401000003d0198210155b15611f5a57505f611f13565b6401000003d01960076401000003d019856401000003d01987880909086401000003d019838409149392505050565b7fcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f033005460ff1661095957604051638dfc202b60e01b815260040160405180910390fd5b7f9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c19930080546001600160a01b031981166001600160a01b03848116918217845560405192169182907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a3505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561095957604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166120d85783831516156120cc573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6120f2848484846001612170565b611e1357604051635274afe760e01b81526001600160a01b0385166004820152602401610d76565b6121226121dd565b61095957604051631afcd79f60e31b815260040160405180910390fd5b61214761211a565b6001600160a01b038116610eac57604051631e4fbdf760e01b81525f6004820152602401610d76565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166121cc5783831516156121c0573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f6121e6611eef565b54600160401b900460ff16919050565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f6001600160a01b031681526020015f6001600160a01b03168152602001606081526020015f600381111561225157612251612457565b905290565b6001600160a01b0381168114610e6d575f5ffd5b5f5f83601f84011261227a575f5ffd5b50813567ffffffffffffffff811115612291575f5ffd5b6020830191508360208285010111156122a8575f5ffd5b9250929050565b5f5f5f5f606085870312156122c2575f5ffd5b8435935060208501356122d481612256565b9250604085013567ffffffffffffffff8111156122ef575f5ffd5b6122fb8782880161226a565b95989497509550505050565b5f60208284031215612317575f5ffd5b81356116d581612256565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156123f957603f19878603018452815180518652602081015160208701526001600160a01b0360408201511660408701526001600160a01b036060820151166060870152608081015160c060808801526123d660c0880182612322565b60a092830151979092019690965294506020938401939190910190600101612376565b50929695505050505050565b5f5f60408385031215612416575f5ffd5b823561242181612256565b915060208301358015158114612435575f5ffd5b809150509250929050565b5f60208284031215612450575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b6004811061248757634e487b7160e01b5f52602160045260245ffd5b9052565b60208152815160208201526020820151604082015260408201516060820152606082015160808201526001600160a01b0360808301511660a08201526001600160a01b0360a08301511660c08201525f60c083015161010060e08401526124f6610120840182612322565b905060e084015161250b61010085018261246b565b509392505050565b5f5f5f5f60608587031215612526575f5ffd5b843561253181612256565b935060208501359250604085013567ffffffffffffffff8111156122ef575f5ffd5b5f5f60408385031215612564575f5ffd5b50508035926020909101359150565b5f5f5f5f5f60a08688031215612587575f5ffd5b853561259281612256565b945060208601356125a281612256565b94979496505050506040830135926060810135926080909101359150565b634e487b7160e01b5f52601160045260245ffd5b5f67ffffffffffffffff821667ffffffffffffffff81036125f7576125f76125c0565b60010192915050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b67ffffffffffffffff84168152604060208201525f61264b604083018486612600565b95945050505050565b5f60018201612665576126656125c0565b5060010190565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b80820180821115611f1357611f136125c0565b81810381811115611f1357611f136125c0565b86815285602082015284604082015260a060608201525f6126df60a083018587612600565b90506001600160a01b0383166080830152979650505050505050565b828152604081016116d5602083018461246b565b5f5f8585111561271d575f5ffd5b83861115612729575f5ffd5b5050820193919092039150565b80356020831015611f13575f19602084900360031b1b1692915050565b5f60208284031215612763575f5ffd5b505191905056fec2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b900",
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

// CurrentSequencers is a free data retrieval call binding the contract method 0x2acff982.
//
// Solidity: function currentSequencers() view returns((uint256,uint256,address,address,bytes,uint256)[] active)
func (_LockingPool *LockingPoolCaller) CurrentSequencers(opts *bind.CallOpts) ([]ILockingPoolActiveSequencer, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "currentSequencers")

	if err != nil {
		return *new([]ILockingPoolActiveSequencer), err
	}

	out0 := *abi.ConvertType(out[0], new([]ILockingPoolActiveSequencer)).(*[]ILockingPoolActiveSequencer)

	return out0, err

}

// CurrentSequencers is a free data retrieval call binding the contract method 0x2acff982.
//
// Solidity: function currentSequencers() view returns((uint256,uint256,address,address,bytes,uint256)[] active)
func (_LockingPool *LockingPoolSession) CurrentSequencers() ([]ILockingPoolActiveSequencer, error) {
	return _LockingPool.Contract.CurrentSequencers(&_LockingPool.CallOpts)
}

// CurrentSequencers is a free data retrieval call binding the contract method 0x2acff982.
//
// Solidity: function currentSequencers() view returns((uint256,uint256,address,address,bytes,uint256)[] active)
func (_LockingPool *LockingPoolCallerSession) CurrentSequencers() ([]ILockingPoolActiveSequencer, error) {
	return _LockingPool.Contract.CurrentSequencers(&_LockingPool.CallOpts)
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

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_LockingPool *LockingPoolCaller) Owner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "owner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_LockingPool *LockingPoolSession) Owner() (common.Address, error) {
	return _LockingPool.Contract.Owner(&_LockingPool.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_LockingPool *LockingPoolCallerSession) Owner() (common.Address, error) {
	return _LockingPool.Contract.Owner(&_LockingPool.CallOpts)
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

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_LockingPool *LockingPoolCaller) PendingOwner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "pendingOwner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_LockingPool *LockingPoolSession) PendingOwner() (common.Address, error) {
	return _LockingPool.Contract.PendingOwner(&_LockingPool.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_LockingPool *LockingPoolCallerSession) PendingOwner() (common.Address, error) {
	return _LockingPool.Contract.PendingOwner(&_LockingPool.CallOpts)
}

// SeqOwners is a free data retrieval call binding the contract method 0x169abefc.
//
// Solidity: function seqOwners(address owner_) view returns(uint256)
func (_LockingPool *LockingPoolCaller) SeqOwners(opts *bind.CallOpts, owner_ common.Address) (*big.Int, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "seqOwners", owner_)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SeqOwners is a free data retrieval call binding the contract method 0x169abefc.
//
// Solidity: function seqOwners(address owner_) view returns(uint256)
func (_LockingPool *LockingPoolSession) SeqOwners(owner_ common.Address) (*big.Int, error) {
	return _LockingPool.Contract.SeqOwners(&_LockingPool.CallOpts, owner_)
}

// SeqOwners is a free data retrieval call binding the contract method 0x169abefc.
//
// Solidity: function seqOwners(address owner_) view returns(uint256)
func (_LockingPool *LockingPoolCallerSession) SeqOwners(owner_ common.Address) (*big.Int, error) {
	return _LockingPool.Contract.SeqOwners(&_LockingPool.CallOpts, owner_)
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
// Solidity: function sequencers(uint256 seqId) view returns((uint256,uint256,uint256,uint256,address,address,bytes,uint8))
func (_LockingPool *LockingPoolCaller) Sequencers(opts *bind.CallOpts, seqId *big.Int) (ILockingPoolSequencer, error) {
	var out []interface{}
	err := _LockingPool.contract.Call(opts, &out, "sequencers", seqId)

	if err != nil {
		return *new(ILockingPoolSequencer), err
	}

	out0 := *abi.ConvertType(out[0], new(ILockingPoolSequencer)).(*ILockingPoolSequencer)

	return out0, err

}

// Sequencers is a free data retrieval call binding the contract method 0x6ba7ccff.
//
// Solidity: function sequencers(uint256 seqId) view returns((uint256,uint256,uint256,uint256,address,address,bytes,uint8))
func (_LockingPool *LockingPoolSession) Sequencers(seqId *big.Int) (ILockingPoolSequencer, error) {
	return _LockingPool.Contract.Sequencers(&_LockingPool.CallOpts, seqId)
}

// Sequencers is a free data retrieval call binding the contract method 0x6ba7ccff.
//
// Solidity: function sequencers(uint256 seqId) view returns((uint256,uint256,uint256,uint256,address,address,bytes,uint8))
func (_LockingPool *LockingPoolCallerSession) Sequencers(seqId *big.Int) (ILockingPoolSequencer, error) {
	return _LockingPool.Contract.Sequencers(&_LockingPool.CallOpts, seqId)
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

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_LockingPool *LockingPoolTransactor) AcceptOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "acceptOwnership")
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_LockingPool *LockingPoolSession) AcceptOwnership() (*types.Transaction, error) {
	return _LockingPool.Contract.AcceptOwnership(&_LockingPool.TransactOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_LockingPool *LockingPoolTransactorSession) AcceptOwnership() (*types.Transaction, error) {
	return _LockingPool.Contract.AcceptOwnership(&_LockingPool.TransactOpts)
}

// Initialize is a paid mutator transaction binding the contract method 0xd13f90b4.
//
// Solidity: function initialize(address initialOwner, address token, uint256 initialMinLock, uint256 initialMaxLock, uint256 initialExitDelay) returns()
func (_LockingPool *LockingPoolTransactor) Initialize(opts *bind.TransactOpts, initialOwner common.Address, token common.Address, initialMinLock *big.Int, initialMaxLock *big.Int, initialExitDelay *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "initialize", initialOwner, token, initialMinLock, initialMaxLock, initialExitDelay)
}

// Initialize is a paid mutator transaction binding the contract method 0xd13f90b4.
//
// Solidity: function initialize(address initialOwner, address token, uint256 initialMinLock, uint256 initialMaxLock, uint256 initialExitDelay) returns()
func (_LockingPool *LockingPoolSession) Initialize(initialOwner common.Address, token common.Address, initialMinLock *big.Int, initialMaxLock *big.Int, initialExitDelay *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.Initialize(&_LockingPool.TransactOpts, initialOwner, token, initialMinLock, initialMaxLock, initialExitDelay)
}

// Initialize is a paid mutator transaction binding the contract method 0xd13f90b4.
//
// Solidity: function initialize(address initialOwner, address token, uint256 initialMinLock, uint256 initialMaxLock, uint256 initialExitDelay) returns()
func (_LockingPool *LockingPoolTransactorSession) Initialize(initialOwner common.Address, token common.Address, initialMinLock *big.Int, initialMaxLock *big.Int, initialExitDelay *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.Initialize(&_LockingPool.TransactOpts, initialOwner, token, initialMinLock, initialMaxLock, initialExitDelay)
}

// LockFor is a paid mutator transaction binding the contract method 0xaf70cba5.
//
// Solidity: function lockFor(address signer, uint256 amount, bytes pubkey) returns(uint256 seqId)
func (_LockingPool *LockingPoolTransactor) LockFor(opts *bind.TransactOpts, signer common.Address, amount *big.Int, pubkey []byte) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "lockFor", signer, amount, pubkey)
}

// LockFor is a paid mutator transaction binding the contract method 0xaf70cba5.
//
// Solidity: function lockFor(address signer, uint256 amount, bytes pubkey) returns(uint256 seqId)
func (_LockingPool *LockingPoolSession) LockFor(signer common.Address, amount *big.Int, pubkey []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.LockFor(&_LockingPool.TransactOpts, signer, amount, pubkey)
}

// LockFor is a paid mutator transaction binding the contract method 0xaf70cba5.
//
// Solidity: function lockFor(address signer, uint256 amount, bytes pubkey) returns(uint256 seqId)
func (_LockingPool *LockingPoolTransactorSession) LockFor(signer common.Address, amount *big.Int, pubkey []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.LockFor(&_LockingPool.TransactOpts, signer, amount, pubkey)
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

// Relock is a paid mutator transaction binding the contract method 0xb2fb30cb.
//
// Solidity: function relock(uint256 seqId, uint256 amount) returns()
func (_LockingPool *LockingPoolTransactor) Relock(opts *bind.TransactOpts, seqId *big.Int, amount *big.Int) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "relock", seqId, amount)
}

// Relock is a paid mutator transaction binding the contract method 0xb2fb30cb.
//
// Solidity: function relock(uint256 seqId, uint256 amount) returns()
func (_LockingPool *LockingPoolSession) Relock(seqId *big.Int, amount *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.Relock(&_LockingPool.TransactOpts, seqId, amount)
}

// Relock is a paid mutator transaction binding the contract method 0xb2fb30cb.
//
// Solidity: function relock(uint256 seqId, uint256 amount) returns()
func (_LockingPool *LockingPoolTransactorSession) Relock(seqId *big.Int, amount *big.Int) (*types.Transaction, error) {
	return _LockingPool.Contract.Relock(&_LockingPool.TransactOpts, seqId, amount)
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_LockingPool *LockingPoolTransactor) RenounceOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "renounceOwnership")
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_LockingPool *LockingPoolSession) RenounceOwnership() (*types.Transaction, error) {
	return _LockingPool.Contract.RenounceOwnership(&_LockingPool.TransactOpts)
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_LockingPool *LockingPoolTransactorSession) RenounceOwnership() (*types.Transaction, error) {
	return _LockingPool.Contract.RenounceOwnership(&_LockingPool.TransactOpts)
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

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_LockingPool *LockingPoolTransactor) TransferOwnership(opts *bind.TransactOpts, newOwner common.Address) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "transferOwnership", newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_LockingPool *LockingPoolSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _LockingPool.Contract.TransferOwnership(&_LockingPool.TransactOpts, newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_LockingPool *LockingPoolTransactorSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _LockingPool.Contract.TransferOwnership(&_LockingPool.TransactOpts, newOwner)
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

// UpdateSigner is a paid mutator transaction binding the contract method 0x13d28f81.
//
// Solidity: function updateSigner(uint256 seqId, address signer, bytes pubkey) returns()
func (_LockingPool *LockingPoolTransactor) UpdateSigner(opts *bind.TransactOpts, seqId *big.Int, signer common.Address, pubkey []byte) (*types.Transaction, error) {
	return _LockingPool.contract.Transact(opts, "updateSigner", seqId, signer, pubkey)
}

// UpdateSigner is a paid mutator transaction binding the contract method 0x13d28f81.
//
// Solidity: function updateSigner(uint256 seqId, address signer, bytes pubkey) returns()
func (_LockingPool *LockingPoolSession) UpdateSigner(seqId *big.Int, signer common.Address, pubkey []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.UpdateSigner(&_LockingPool.TransactOpts, seqId, signer, pubkey)
}

// UpdateSigner is a paid mutator transaction binding the contract method 0x13d28f81.
//
// Solidity: function updateSigner(uint256 seqId, address signer, bytes pubkey) returns()
func (_LockingPool *LockingPoolTransactorSession) UpdateSigner(seqId *big.Int, signer common.Address, pubkey []byte) (*types.Transaction, error) {
	return _LockingPool.Contract.UpdateSigner(&_LockingPool.TransactOpts, seqId, signer, pubkey)
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

// LockingPoolOwnershipTransferStartedIterator is returned from FilterOwnershipTransferStarted and is used to iterate over the raw logs and unpacked data for OwnershipTransferStarted events raised by the LockingPool contract.
type LockingPoolOwnershipTransferStartedIterator struct {
	Event *LockingPoolOwnershipTransferStarted // Event containing the contract specifics and raw log

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
func (it *LockingPoolOwnershipTransferStartedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolOwnershipTransferStarted)
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
		it.Event = new(LockingPoolOwnershipTransferStarted)
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
func (it *LockingPoolOwnershipTransferStartedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolOwnershipTransferStartedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the LockingPool contract.
type LockingPoolOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferStarted is a free log retrieval operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_LockingPool *LockingPoolFilterer) FilterOwnershipTransferStarted(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*LockingPoolOwnershipTransferStartedIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolOwnershipTransferStartedIterator{contract: _LockingPool.contract, event: "OwnershipTransferStarted", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferStarted is a free log subscription operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_LockingPool *LockingPoolFilterer) WatchOwnershipTransferStarted(opts *bind.WatchOpts, sink chan<- *LockingPoolOwnershipTransferStarted, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolOwnershipTransferStarted)
				if err := _LockingPool.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
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

// ParseOwnershipTransferStarted is a log parse operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_LockingPool *LockingPoolFilterer) ParseOwnershipTransferStarted(log types.Log) (*LockingPoolOwnershipTransferStarted, error) {
	event := new(LockingPoolOwnershipTransferStarted)
	if err := _LockingPool.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// LockingPoolOwnershipTransferredIterator is returned from FilterOwnershipTransferred and is used to iterate over the raw logs and unpacked data for OwnershipTransferred events raised by the LockingPool contract.
type LockingPoolOwnershipTransferredIterator struct {
	Event *LockingPoolOwnershipTransferred // Event containing the contract specifics and raw log

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
func (it *LockingPoolOwnershipTransferredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(LockingPoolOwnershipTransferred)
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
		it.Event = new(LockingPoolOwnershipTransferred)
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
func (it *LockingPoolOwnershipTransferredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *LockingPoolOwnershipTransferredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// LockingPoolOwnershipTransferred represents a OwnershipTransferred event raised by the LockingPool contract.
type LockingPoolOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferred is a free log retrieval operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_LockingPool *LockingPoolFilterer) FilterOwnershipTransferred(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*LockingPoolOwnershipTransferredIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _LockingPool.contract.FilterLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &LockingPoolOwnershipTransferredIterator{contract: _LockingPool.contract, event: "OwnershipTransferred", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferred is a free log subscription operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_LockingPool *LockingPoolFilterer) WatchOwnershipTransferred(opts *bind.WatchOpts, sink chan<- *LockingPoolOwnershipTransferred, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _LockingPool.contract.WatchLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(LockingPoolOwnershipTransferred)
				if err := _LockingPool.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
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

// ParseOwnershipTransferred is a log parse operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_LockingPool *LockingPoolFilterer) ParseOwnershipTransferred(log types.Log) (*LockingPoolOwnershipTransferred, error) {
	event := new(LockingPoolOwnershipTransferred)
	if err := _LockingPool.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
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
