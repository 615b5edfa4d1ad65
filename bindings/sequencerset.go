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

// ISequencerSetEpoch is an auto generated low-level Go binding around an user-defined struct.
type ISequencerSetEpoch struct {
	Number     *big.Int
	Signer     common.Address
	StartBlock *big.Int
	EndBlock   *big.Int
}

// SequencerSetMetaData contains all meta data concerning the SequencerSet contract.
var SequencerSetMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DEFAULT_MAX_EPOCH_LENGTH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEFAULT_RECOMMIT_WINDOW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"EPOCHS_AHEAD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LARGEST_STEP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LONGEST_EPOCH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LONGEST_WINDOW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acceptMpc\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitEpoch\",\"inputs\":[{\"name\":\"newEpochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"startBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"currentEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"epoch\",\"type\":\"tuple\",\"internalType\":\"structISequencerSet.Epoch\",\"components\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"startBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentEpochNumber\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cutRecord\",\"inputs\":[{\"name\":\"startBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"epochs\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"epoch\",\"type\":\"tuple\",\"internalType\":\"structISequencerSet.Epoch\",\"components\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"startBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finalizedBlock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finalizedEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getEpochByBlock\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSequencer\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"initialAuthority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"mpc\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"initialMaxEpochLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"initialRecommitWindow\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"epoch\",\"type\":\"tuple\",\"internalType\":\"structISequencerSet.Epoch\",\"components\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"startBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxEpochLength\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mpcAddress\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"epoch\",\"type\":\"tuple\",\"internalType\":\"structISequencerSet.Epoch\",\"components\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"startBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextSequencer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingMpcAddress\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recommitEpoch\",\"inputs\":[{\"name\":\"oldEpochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"newEpochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"startBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recommitWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMaxEpochLength\",\"inputs\":[{\"name\":\"newLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRecommitWindow\",\"inputs\":[{\"name\":\"newWindow\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferMpc\",\"inputs\":[{\"name\":\"newMpc\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateMpc\",\"inputs\":[{\"name\":\"newMpc\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochsMissed\",\"inputs\":[{\"name\":\"startBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"endBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Initialized\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MaxEpochLengthUpdated\",\"inputs\":[{\"name\":\"oldLength\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newLength\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MpcAddressUpdated\",\"inputs\":[{\"name\":\"oldMpc\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newMpc\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MpcTransferStarted\",\"inputs\":[{\"name\":\"oldMpc\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newMpc\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NewEpoch\",\"inputs\":[{\"name\":\"epochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"startBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"endBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReCommitEpoch\",\"inputs\":[{\"name\":\"oldEpochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"newEpochId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"startBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"endBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecommitWindowUpdated\",\"inputs\":[{\"name\":\"oldWindow\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newWindow\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecordCut\",\"inputs\":[{\"name\":\"startBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyFinalized\",\"inputs\":[{\"name\":\"startBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"finalizedBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidEpochLength\",\"inputs\":[{\"name\":\"startBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"endBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxEpochLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidEpochNumber\",\"inputs\":[{\"name\":\"newEpochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastEpochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidInitialization\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotContiguous\",\"inputs\":[{\"name\":\"startBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInitializing\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotMpc\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPendingMpc\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToCut\",\"inputs\":[{\"name\":\"startBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NullAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SettingOutOfRange\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooFarAhead\",\"inputs\":[{\"name\":\"startBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"latestStart\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongEpoch\",\"inputs\":[{\"name\":\"startBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"epochId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	Bin: "0x6080604052348015600e575f5ffd5b5060156019565b60c9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff161560685760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b039081161460c65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b612135806100d65f395ff3fe608060405234801561000f575f5ffd5b50600436106101e7575f3560e01c806389a72a9b11610109578063bf7e214f1161009e578063d8a9ab671161006e578063d8a9ab6714610447578063daea854d14610450578063eb990c591461045a578063ebff765e1461046d575f5ffd5b8063bf7e214f146103e7578063c50dd0e514610417578063c6b61e4c14610421578063d11d068114610434575f5ffd5b80639cf57abb116100d95780639cf57abb14610389578063aea0e78b1461039c578063b7a65aa7146103a4578063bda68b87146103d4575f5ffd5b806389a72a9b146103455780638fb360371461035857806391c1ca55146103795780639cb118bf14610381575f5ffd5b80636401aae61161017f578063766718081161014f57806376671808146102dd5780637822e617146103215780637a9e5e4b14610329578063808e3cc51461033c575f5ffd5b80636401aae6146102a25780636903beb4146102c55780636bfa7398146102cd57806373f12bd3146102d5575f5ffd5b80634084c3ab116101ba5780634084c3ab1461025c57806346df33d2146102725780634fb71bdd14610285578063582040fd14610298575f5ffd5b8063111f4630146101eb578063284c6beb146102215780632c91c679146102365780633898e41914610249575b5f5ffd5b5f5160206121155f395f51905f52546001600160a01b03165b6040516001600160a01b0390911681526020015b60405180910390f35b61023461022f366004611e69565b610490565b005b610234610244366004611e9b565b6104a8565b610234610257366004611ee0565b61067b565b610264610752565b604051908152602001610218565b610264610280366004611e69565b610813565b610234610293366004611ef9565b6108b8565b610264620186a081565b5f5160206121155f395f51905f5254600160d01b900465ffffffffffff16610264565b6102646109a2565b6102646109b1565b610264600281565b6102e5610a5c565b6040516102189190815181526020808301516001600160a01b031690820152604080830151908201526060918201519181019190915260800190565b610204610ab2565b610234610337366004611ee0565b610b07565b6102646103e881565b610234610353366004611e69565b610bb6565b610360610c8e565b6040516001600160e01b03199091168152602001610218565b610234610cd7565b6102e5610d1e565b610204610397366004611e69565b610d7a565b6102e5610dd2565b7f7b04c9f4c59f112454c884345c457255d0bef4d606e311794e9bddde87523a01546001600160a01b0316610204565b6102346103e2366004611e69565b610e0c565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b0316610204565b6102646201000081565b6102e561042f366004611e69565b610e1e565b610234610442366004611ee0565b610f24565b61026461025881565b610264620f424081565b610234610468366004611f35565b610f5d565b5f5160206121155f395f51905f5254600160a01b900465ffffffffffff16610264565b61049c335b5f366110be565b6104a581611221565b50565b5f5160206121155f395f51905f52546001600160a01b031633146104e65760405163cc463feb60e01b81523360048201526024015b60405180910390fd5b5f5160206121155f395f51905f525f806104ff866112de565b915091508161052457604051634dc64e8d60e11b8152600481018790526024016104dd565b8783600201828154811061053a5761053a611f74565b5f91825260209091200154600160d01b900465ffffffffffff16146105ab578583600201828154811061056f5761056f611f74565b5f91825260209091200154604051631c64c31360e31b81526004810192909252600160d01b900465ffffffffffff1660248201526044016104dd565b8787116105d5576040516312bb385760e31b815260048101889052602481018990526044016104dd565b5f6105de610752565b905080871161060a57604051632de9ed1b60e01b815260048101889052602481018290526044016104dd565b610615848389611443565b610622848989898961150c565b846001600160a01b0316888a7f2555d8fe1de86f68f4f9918cdd7c647eaebcc50009b03367c7cf4676a929c0708a8a604051610668929190918252602082015260400190565b60405180910390a4505050505050505050565b5f5160206121155f395f51905f52546001600160a01b031633146106b45760405163cc463feb60e01b81523360048201526024016104dd565b6001600160a01b0381166106db5760405163e99d5ac560e01b815260040160405180910390fd5b7f7b04c9f4c59f112454c884345c457255d0bef4d606e311794e9bddde87523a01805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03831690811790915560405133907fb0b481ede6d7eccf61e577c82a8a2129e35119fb536f84752986c33d7778cd80905f90a350565b5f5160206121155f395f51905f5280545f9190600160d01b900465ffffffffffff1682438210610782575f610798565b600161078e8343611f9c565b6107989190611f9c565b60018401549091505f90600160a01b900465ffffffffffff1682106107d0576001840154600160a01b900465ffffffffffff166107d2565b815b6001850154909150600160d01b900465ffffffffffff168111610808576001840154600160d01b900465ffffffffffff1661080a565b805b94505050505090565b5f5f5f61081f846112de565b9150915081158061086457505f5f5160206121155f395f51905f52600201828154811061084e5761084e611f74565b5f918252602090912001546001600160a01b0316145b1561087357505f199392505050565b5f5160206121155f395f51905f525b600201818154811061089657610896611f74565b5f91825260209091200154600160d01b900465ffffffffffff16949350505050565b5f5160206121155f395f51905f52546001600160a01b031633146108f15760405163cc463feb60e01b81523360048201526024016104dd565b5f5160206120f55f395f51905f52545f5160206121155f395f51905f52901561094857600181810154600160a01b900465ffffffffffff1690610935908290611faf565b8514610946576109468282876116ad565b505b610955818686868661150c565b60408051858152602081018590526001600160a01b0384169187917f9030849b7c46dbbea7911d67c5814a2ab19c0704c448defc9b87589447844cc6910160405180910390a35050505050565b5f6109ac43610813565b905090565b5f5f6109bb610752565b90505f5f6109c8836112de565b91509150816109da575f935050505090565b826109e482611795565b036109fc575f5160206121155f395f51905f52610882565b8015610a4a575f5160206120f55f395f51905f52610a1b600183611f9c565b81548110610a2b57610a2b611f74565b5f91825260209091200154600160d01b900465ffffffffffff16610a4c565b5f5b65ffffffffffff16935050505090565b610a8c60405180608001604052805f81526020015f6001600160a01b031681526020015f81526020015f81525090565b5f5f610a97436112de565b915091508115610aad57610aaa81611831565b92505b505090565b5f5f5f610abd611904565b9150915081610acc575f610aaa565b5f5160206120f55f395f51905f52805482908110610aec57610aec611f74565b5f918252602090912001546001600160a01b03169250505090565b33610b397ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b0316816001600160a01b031614610b745760405162d1953b60e31b81526001600160a01b03821660048201526024016104dd565b816001600160a01b03163b5f03610ba9576040516361798f2f60e11b81526001600160a01b03831660048201526024016104dd565b610bb2826119a7565b5050565b610bbf33610495565b5f5160206121155f395f51905f525f80610bd8846112de565b9150915081610bfd57604051634dc64e8d60e11b8152600481018590526024016104dd565b610c08838286611443565b610c1183611a27565b6001830154600160d01b900465ffffffffffff168411610c5557600183018054600160d01b65ffffffffffff600160a01b830416026001600160d01b039091161790555b6040518481527fc219b32fc64f4741eb0a184f9e253c5a70aa2a5e0d3fd452cbadcdc312ea43079060200160405180910390a150505050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080545f9190600160a01b900460ff16610cc8575f610cd1565b638fb3603760e01b5b91505090565b5f5160206121155f395f51905f52600101546001600160a01b03163314610d1357604051633622da7d60e01b81523360048201526024016104dd565b610d1c33611b0b565b565b610d4e60405180608001604052805f81526020015f6001600160a01b031681526020015f81526020015f81525090565b5f5160206120f55f395f51905f52548015610d7657610cd1610d71600183611f9c565b611831565b5090565b5f5f5f610d86846112de565b9150915081610d95575f610dca565b5f5160206120f55f395f51905f52805482908110610db557610db5611f74565b5f918252602090912001546001600160a01b03165b949350505050565b610e0260405180608001604052805f81526020015f6001600160a01b031681526020015f81526020015f81525090565b5f5f610a97611904565b610e1533610495565b6104a581611b86565b610e4e60405180608001604052805f81526020015f6001600160a01b031681526020015f81526020015f81525090565b5f5160206120f55f395f51905f5280545f905b80821015610ed1575f6002610e768385611faf565b610e809190611fc2565b905085848281548110610e9557610e95611f74565b5f91825260209091200154600160d01b900465ffffffffffff161015610ec757610ec0816001611faf565b9250610ecb565b8091505b50610e61565b825482108015610f0b575084838381548110610eef57610eef611f74565b5f91825260209091200154600160d01b900465ffffffffffff16145b15610f1c57610f1982611831565b93505b505050919050565b610f2d33610495565b6001600160a01b038116610f545760405163e99d5ac560e01b815260040160405180910390fd5b6104a581611b0b565b5f610f66611c62565b805490915060ff68010000000000000000820416159067ffffffffffffffff165f81158015610f925750825b90505f8267ffffffffffffffff166001148015610fae5750303b155b905081158015610fbc575080155b15610fda5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff19166001178555831561100e57845468ff00000000000000001916680100000000000000001785555b6001600160a01b0389166110355760405163e99d5ac560e01b815260040160405180910390fd5b61103e89611c8c565b61104787611221565b61105086611b86565b6001600160a01b038816156110685761106888611b0b565b83156110b357845468ff000000000000000019168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050505050565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005f806111326111157ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b873061112460045f8a8c611fe1565b61112d91612008565b611c9d565b91509150816112195763ffffffff8116156111f657825460ff60a01b1916600160a01b1783556111897ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00546001600160a01b031690565b6001600160a01b03166394c7d7ee8787876040518463ffffffff1660e01b81526004016111b893929190612040565b5f604051808303815f87803b1580156111cf575f5ffd5b505af11580156111e1573d5f5f3e3d5ffd5b5050845460ff60a01b19168555506112199050565b60405162d1953b60e31b81526001600160a01b03871660048201526024016104dd565b505050505050565b8015806112305750620f424081115b1561125a57604051631abc5d8360e21b815260048101829052620f424060248201526044016104dd565b5f5f5160206121155f395f51905f52805460408051600160a01b90920465ffffffffffff168252602082018590529192507f310901a036f2e2b0e99ffc0ce2219047efcd16e30340aa6c658c4ff57e1967d2910160405180910390a1805465ffffffffffff909216600160a01b0265ffffffffffff60a01b19909216919091179055565b5f5160206120f55f395f51905f52545f9081905f5160206121155f395f51905f529080158061131f57506001820154600160a01b900465ffffffffffff1685115b806113575750816002015f8154811061133a5761133a611f74565b5f91825260209091200154600160a01b900465ffffffffffff1685105b1561136857505f9485945092505050565b5f6008821180156113b157508560028401611384600885611f9c565b8154811061139457611394611f74565b5f91825260209091200154600160a01b900465ffffffffffff1611155b156113c4576113c1600883611f9c565b90505b60016113d08284611f9c565b1115611436575f60026113e38484611faf565b6113ed9190611fc2565b90508684600201828154811061140557611405611f74565b5f91825260209091200154600160a01b900465ffffffffffff161161142c57809150611430565b8092505b506113c4565b6001969095509350505050565b5f8184600201848154811061145a5761145a611f74565b5f91825260209091200154600160a01b900465ffffffffffff161061147f578261148a565b61148a836001611faf565b60028501549091505b818111156114d457846002018054806114ae576114ae61207e565b5f8281526020812082015f19908101919091550190556114cd81612092565b9050611493565b506114e0600183611f9c565b8460010160146101000a81548165ffffffffffff021916908365ffffffffffff16021790555050505050565b6001600160a01b0381166115335760405163e99d5ac560e01b815260040160405180910390fd5b60028501545f811561157d576002870161154e600184611f9c565b8154811061155e5761155e611f74565b5f91825260209091200154600160d01b900465ffffffffffff1661157f565b5f5b65ffffffffffff1690505f82156115b1576115ac6115a06201000084611faf565b65ffffffffffff611d44565b6115b9565b65ffffffffffff5b905081871115806115c957508087115b156115f1576040516312bb385760e31b815260048101889052602481018390526044016104dd565b8754600160a01b900465ffffffffffff165f61160e8260026120a7565b6116189043611faf565b9050808811156116455760405163453489ad60e01b815260048101899052602481018290526044016104dd565b87158061165157508787105b806116655750816116628989611f9c565b10155b156116945760405163381eab5560e01b81526004810189905260248101889052604481018390526064016104dd565b6116a18a8a8a8a8a611d56565b50505050505050505050565b81811115806116bb57504381115b156116e35760405163128e87ad60e21b815260048101829052602481018390526044016104dd565b6002830180546117419185916116fb90600190611f9c565b8154811061170b5761170b611f74565b5f91825260209091200154600160d01b900465ffffffffffff16611730856001611faf565b61173b600186611f9c565b5f611d56565b7f2c9d9cb529a9d0bb1ed585ddb3d78c35f0f672dab0354211ecffc4c83464622061176d836001611faf565b611778600184611f9c565b6040805192835260208301919091520160405180910390a1505050565b5f5160206120f55f395f51905f52545f905f5160206121155f395f51905f52906117c0846001611faf565b106117de576001810154600160a01b900465ffffffffffff16611822565b6001600282016117ee8583611faf565b815481106117fe576117fe611f74565b5f918252602090912001546118229190600160a01b900465ffffffffffff166120be565b65ffffffffffff169392505050565b61186160405180608001604052805f81526020015f6001600160a01b031681526020015f81526020015f81525090565b5f5f5160206121155f395f51905f52600201838154811061188457611884611f74565b5f918252602090912060408051608081019091529101805490925081906001600160a01b0316156118c5578254600160d01b900465ffffffffffff166118c8565b5f195b815282546001600160a01b0381166020830152600160a01b900465ffffffffffff1660408201526060016118fb85611795565b90529392505050565b5f5160206120f55f395f51905f52545f9081905f5160206121155f395f51905f5290820361193657505f928392509050565b806002015f8154811061194b5761194b611f74565b5f91825260209091200154600160a01b900465ffffffffffff1643101561197757506001925f92509050565b611980436112de565b909350915061198e826120dc565b91508280156119a05750600281015482105b9250509091565b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0080546001600160a01b03831673ffffffffffffffffffffffffffffffffffffffff199091168117825560408051918252517f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9181900360200190a15050565b6002810154801580611a6b57505f60028301611a44600184611f9c565b81548110611a5457611a54611f74565b5f918252602090912001546001600160a01b031614155b15611a74575050565b600160028301611a848284611f9c565b81548110611a9457611a94611f74565b5f91825260209091200154611ab89190600160a01b900465ffffffffffff166120be565b8260010160146101000a81548165ffffffffffff021916908365ffffffffffff16021790555081600201805480611af157611af161207e565b5f8281526020812082015f19908101919091550190555050565b5f5160206121155f395f51905f5280546040516001600160a01b038481169216907f189daa6f3da6920287ea5d2c80bf948c868bb60a0e0dc353505403e7de4e17a4905f90a380546001600160a01b0390921673ffffffffffffffffffffffffffffffffffffffff1992831617815560010180549091169055565b801580611b955750620186a081115b15611bbf57604051631abc5d8360e21b815260048101829052620186a060248201526044016104dd565b5f5160206121155f395f51905f52611bd5610752565b6001820180546001600160d01b0316600160d01b65ffffffffffff938416810291909117909155825460408051929091049092168152602081018490527fc3469e18f75e6d02a8f070cf365a04544ceabd1bd1b992d9ddc31b9c0342a8b9910160405180910390a1805465ffffffffffff909216600160d01b026001600160d01b03909216919091179055565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005b92915050565b611c94611e15565b6104a581611e3a565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1663b700961360e01b1781525f808052918290528351939450919290918a5afa15611d3a575f516020805191945081901c150291505b5094509492505050565b5f8282188284100282185b9392505050565b604080516060810182526001600160a01b03928316815265ffffffffffff9485166020808301918252968616928201928352600288018054600180820183555f9283529890912092519201805491519351929094167fffffffffffff000000000000000000000000000000000000000000000000000090911617600160a01b9286168302176001600160d01b0316600160d01b918616919091021790915592909301805465ffffffffffff60a01b191693909116909102919091179055565b611e1d611e4b565b610d1c57604051631afcd79f60e31b815260040160405180910390fd5b611e42611e15565b6104a5816119a7565b5f611e54611c62565b5468010000000000000000900460ff16919050565b5f60208284031215611e79575f5ffd5b5035919050565b80356001600160a01b0381168114611e96575f5ffd5b919050565b5f5f5f5f5f60a08688031215611eaf575f5ffd5b85359450602086013593506040860135925060608601359150611ed460808701611e80565b90509295509295909350565b5f60208284031215611ef0575f5ffd5b611d4f82611e80565b5f5f5f5f60808587031215611f0c575f5ffd5b843593506020850135925060408501359150611f2a60608601611e80565b905092959194509250565b5f5f5f5f60808587031215611f48575f5ffd5b611f5185611e80565b9350611f5f60208601611e80565b93969395505050506040820135916060013590565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b81810381811115611c8657611c86611f88565b80820180821115611c8657611c86611f88565b5f82611fdc57634e487b7160e01b5f52601260045260245ffd5b500490565b5f5f85851115611fef575f5ffd5b83861115611ffb575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015612039576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b634e487b7160e01b5f52603160045260245ffd5b5f816120a0576120a0611f88565b505f190190565b8082028115828204841417611c8657611c86611f88565b65ffffffffffff8281168282160390811115611c8657611c86611f88565b5f600182016120ed576120ed611f88565b506001019056fe7b04c9f4c59f112454c884345c457255d0bef4d606e311794e9bddde87523a027b04c9f4c59f112454c884345c457255d0bef4d606e311794e9bddde87523a00",
}

// SequencerSetABI is the input ABI used to generate the binding from.
// Deprecated: Use SequencerSetMetaData.ABI instead.
var SequencerSetABI = SequencerSetMetaData.ABI

// SequencerSetBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use SequencerSetMetaData.Bin instead.
var SequencerSetBin = SequencerSetMetaData.Bin

// DeploySequencerSet deploys a new Ethereum contract, binding an instance of SequencerSet to it.
func DeploySequencerSet(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *SequencerSet, error) {
	parsed, err := SequencerSetMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(SequencerSetBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &SequencerSet{SequencerSetCaller: SequencerSetCaller{contract: contract}, SequencerSetTransactor: SequencerSetTransactor{contract: contract}, SequencerSetFilterer: SequencerSetFilterer{contract: contract}}, nil
}

// SequencerSet is an auto generated Go binding around an Ethereum contract.
type SequencerSet struct {
	SequencerSetCaller     // Read-only binding to the contract
	SequencerSetTransactor // Write-only binding to the contract
	SequencerSetFilterer   // Log filterer for contract events
}

// SequencerSetCaller is an auto generated read-only Go binding around an Ethereum contract.
type SequencerSetCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SequencerSetTransactor is an auto generated write-only Go binding around an Ethereum contract.
type SequencerSetTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SequencerSetFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type SequencerSetFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SequencerSetSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type SequencerSetSession struct {
	Contract     *SequencerSet     // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// SequencerSetCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type SequencerSetCallerSession struct {
	Contract *SequencerSetCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts       // Call options to use throughout this session
}

// SequencerSetTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type SequencerSetTransactorSession struct {
	Contract     *SequencerSetTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts       // Transaction auth options to use throughout this session
}

// SequencerSetRaw is an auto generated low-level Go binding around an Ethereum contract.
type SequencerSetRaw struct {
	Contract *SequencerSet // Generic contract binding to access the raw methods on
}

// SequencerSetCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type SequencerSetCallerRaw struct {
	Contract *SequencerSetCaller // Generic read-only contract binding to access the raw methods on
}

// SequencerSetTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type SequencerSetTransactorRaw struct {
	Contract *SequencerSetTransactor // Generic write-only contract binding to access the raw methods on
}

// NewSequencerSet creates a new instance of SequencerSet, bound to a specific deployed contract.
func NewSequencerSet(address common.Address, backend bind.ContractBackend) (*SequencerSet, error) {
	contract, err := bindSequencerSet(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &SequencerSet{SequencerSetCaller: SequencerSetCaller{contract: contract}, SequencerSetTransactor: SequencerSetTransactor{contract: contract}, SequencerSetFilterer: SequencerSetFilterer{contract: contract}}, nil
}

// NewSequencerSetCaller creates a new read-only instance of SequencerSet, bound to a specific deployed contract.
func NewSequencerSetCaller(address common.Address, caller bind.ContractCaller) (*SequencerSetCaller, error) {
	contract, err := bindSequencerSet(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &SequencerSetCaller{contract: contract}, nil
}

// NewSequencerSetTransactor creates a new write-only instance of SequencerSet, bound to a specific deployed contract.
func NewSequencerSetTransactor(address common.Address, transactor bind.ContractTransactor) (*SequencerSetTransactor, error) {
	contract, err := bindSequencerSet(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &SequencerSetTransactor{contract: contract}, nil
}

// NewSequencerSetFilterer creates a new log filterer instance of SequencerSet, bound to a specific deployed contract.
func NewSequencerSetFilterer(address common.Address, filterer bind.ContractFilterer) (*SequencerSetFilterer, error) {
	contract, err := bindSequencerSet(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &SequencerSetFilterer{contract: contract}, nil
}

// bindSequencerSet binds a generic wrapper to an already deployed contract.
func bindSequencerSet(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := SequencerSetMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SequencerSet *SequencerSetRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SequencerSet.Contract.SequencerSetCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SequencerSet *SequencerSetRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SequencerSet.Contract.SequencerSetTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SequencerSet *SequencerSetRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SequencerSet.Contract.SequencerSetTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SequencerSet *SequencerSetCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SequencerSet.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SequencerSet *SequencerSetTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SequencerSet.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SequencerSet *SequencerSetTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SequencerSet.Contract.contract.Transact(opts, method, params...)
}

// DEFAULTMAXEPOCHLENGTH is a free data retrieval call binding the contract method 0x808e3cc5.
//
// Solidity: function DEFAULT_MAX_EPOCH_LENGTH() view returns(uint256)
func (_SequencerSet *SequencerSetCaller) DEFAULTMAXEPOCHLENGTH(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "DEFAULT_MAX_EPOCH_LENGTH")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DEFAULTMAXEPOCHLENGTH is a free data retrieval call binding the contract method 0x808e3cc5.
//
// Solidity: function DEFAULT_MAX_EPOCH_LENGTH() view returns(uint256)
func (_SequencerSet *SequencerSetSession) DEFAULTMAXEPOCHLENGTH() (*big.Int, error) {
	return _SequencerSet.Contract.DEFAULTMAXEPOCHLENGTH(&_SequencerSet.CallOpts)
}

// DEFAULTMAXEPOCHLENGTH is a free data retrieval call binding the contract method 0x808e3cc5.
//
// Solidity: function DEFAULT_MAX_EPOCH_LENGTH() view returns(uint256)
func (_SequencerSet *SequencerSetCallerSession) DEFAULTMAXEPOCHLENGTH() (*big.Int, error) {
	return _SequencerSet.Contract.DEFAULTMAXEPOCHLENGTH(&_SequencerSet.CallOpts)
}

// DEFAULTRECOMMITWINDOW is a free data retrieval call binding the contract method 0xd8a9ab67.
//
// Solidity: function DEFAULT_RECOMMIT_WINDOW() view returns(uint256)
func (_SequencerSet *SequencerSetCaller) DEFAULTRECOMMITWINDOW(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "DEFAULT_RECOMMIT_WINDOW")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DEFAULTRECOMMITWINDOW is a free data retrieval call binding the contract method 0xd8a9ab67.
//
// Solidity: function DEFAULT_RECOMMIT_WINDOW() view returns(uint256)
func (_SequencerSet *SequencerSetSession) DEFAULTRECOMMITWINDOW() (*big.Int, error) {
	return _SequencerSet.Contract.DEFAULTRECOMMITWINDOW(&_SequencerSet.CallOpts)
}

// DEFAULTRECOMMITWINDOW is a free data retrieval call binding the contract method 0xd8a9ab67.
//
// Solidity: function DEFAULT_RECOMMIT_WINDOW() view returns(uint256)
func (_SequencerSet *SequencerSetCallerSession) DEFAULTRECOMMITWINDOW() (*big.Int, error) {
	return _SequencerSet.Contract.DEFAULTRECOMMITWINDOW(&_SequencerSet.CallOpts)
}

// EPOCHSAHEAD is a free data retrieval call binding the contract method 0x73f12bd3.
//
// Solidity: function EPOCHS_AHEAD() view returns(uint256)
func (_SequencerSet *SequencerSetCaller) EPOCHSAHEAD(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "EPOCHS_AHEAD")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// EPOCHSAHEAD is a free data retrieval call binding the contract method 0x73f12bd3.
//
// Solidity: function EPOCHS_AHEAD() view returns(uint256)
func (_SequencerSet *SequencerSetSession) EPOCHSAHEAD() (*big.Int, error) {
	return _SequencerSet.Contract.EPOCHSAHEAD(&_SequencerSet.CallOpts)
}

// EPOCHSAHEAD is a free data retrieval call binding the contract method 0x73f12bd3.
//
// Solidity: function EPOCHS_AHEAD() view returns(uint256)
func (_SequencerSet *SequencerSetCallerSession) EPOCHSAHEAD() (*big.Int, error) {
	return _SequencerSet.Contract.EPOCHSAHEAD(&_SequencerSet.CallOpts)
}

// LARGESTSTEP is a free data retrieval call binding the contract method 0xc50dd0e5.
//
// Solidity: function LARGEST_STEP() view returns(uint256)
func (_SequencerSet *SequencerSetCaller) LARGESTSTEP(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "LARGEST_STEP")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// LARGESTSTEP is a free data retrieval call binding the contract method 0xc50dd0e5.
//
// Solidity: function LARGEST_STEP() view returns(uint256)
func (_SequencerSet *SequencerSetSession) LARGESTSTEP() (*big.Int, error) {
	return _SequencerSet.Contract.LARGESTSTEP(&_SequencerSet.CallOpts)
}

// LARGESTSTEP is a free data retrieval call binding the contract method 0xc50dd0e5.
//
// Solidity: function LARGEST_STEP() view returns(uint256)
func (_SequencerSet *SequencerSetCallerSession) LARGESTSTEP() (*big.Int, error) {
	return _SequencerSet.Contract.LARGESTSTEP(&_SequencerSet.CallOpts)
}

// LONGESTEPOCH is a free data retrieval call binding the contract method 0xdaea854d.
//
// Solidity: function LONGEST_EPOCH() view returns(uint256)
func (_SequencerSet *SequencerSetCaller) LONGESTEPOCH(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "LONGEST_EPOCH")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// LONGESTEPOCH is a free data retrieval call binding the contract method 0xdaea854d.
//
// Solidity: function LONGEST_EPOCH() view returns(uint256)
func (_SequencerSet *SequencerSetSession) LONGESTEPOCH() (*big.Int, error) {
	return _SequencerSet.Contract.LONGESTEPOCH(&_SequencerSet.CallOpts)
}

// LONGESTEPOCH is a free data retrieval call binding the contract method 0xdaea854d.
//
// Solidity: function LONGEST_EPOCH() view returns(uint256)
func (_SequencerSet *SequencerSetCallerSession) LONGESTEPOCH() (*big.Int, error) {
	return _SequencerSet.Contract.LONGESTEPOCH(&_SequencerSet.CallOpts)
}

// LONGESTWINDOW is a free data retrieval call binding the contract method 0x582040fd.
//
// Solidity: function LONGEST_WINDOW() view returns(uint256)
func (_SequencerSet *SequencerSetCaller) LONGESTWINDOW(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "LONGEST_WINDOW")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// LONGESTWINDOW is a free data retrieval call binding the contract method 0x582040fd.
//
// Solidity: function LONGEST_WINDOW() view returns(uint256)
func (_SequencerSet *SequencerSetSession) LONGESTWINDOW() (*big.Int, error) {
	return _SequencerSet.Contract.LONGESTWINDOW(&_SequencerSet.CallOpts)
}

// LONGESTWINDOW is a free data retrieval call binding the contract method 0x582040fd.
//
// Solidity: function LONGEST_WINDOW() view returns(uint256)
func (_SequencerSet *SequencerSetCallerSession) LONGESTWINDOW() (*big.Int, error) {
	return _SequencerSet.Contract.LONGESTWINDOW(&_SequencerSet.CallOpts)
}

// Authority is a free data retrieval call binding the contract method 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (_SequencerSet *SequencerSetCaller) Authority(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "authority")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Authority is a free data retrieval call binding the contract method 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (_SequencerSet *SequencerSetSession) Authority() (common.Address, error) {
	return _SequencerSet.Contract.Authority(&_SequencerSet.CallOpts)
}

// Authority is a free data retrieval call binding the contract method 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (_SequencerSet *SequencerSetCallerSession) Authority() (common.Address, error) {
	return _SequencerSet.Contract.Authority(&_SequencerSet.CallOpts)
}

// CurrentEpoch is a free data retrieval call binding the contract method 0x76671808.
//
// Solidity: function currentEpoch() view returns((uint256,address,uint256,uint256) epoch)
func (_SequencerSet *SequencerSetCaller) CurrentEpoch(opts *bind.CallOpts) (ISequencerSetEpoch, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "currentEpoch")

	if err != nil {
		return *new(ISequencerSetEpoch), err
	}

	out0 := *abi.ConvertType(out[0], new(ISequencerSetEpoch)).(*ISequencerSetEpoch)

	return out0, err

}

// CurrentEpoch is a free data retrieval call binding the contract method 0x76671808.
//
// Solidity: function currentEpoch() view returns((uint256,address,uint256,uint256) epoch)
func (_SequencerSet *SequencerSetSession) CurrentEpoch() (ISequencerSetEpoch, error) {
	return _SequencerSet.Contract.CurrentEpoch(&_SequencerSet.CallOpts)
}

// CurrentEpoch is a free data retrieval call binding the contract method 0x76671808.
//
// Solidity: function currentEpoch() view returns((uint256,address,uint256,uint256) epoch)
func (_SequencerSet *SequencerSetCallerSession) CurrentEpoch() (ISequencerSetEpoch, error) {
	return _SequencerSet.Contract.CurrentEpoch(&_SequencerSet.CallOpts)
}

// CurrentEpochNumber is a free data retrieval call binding the contract method 0x6903beb4.
//
// Solidity: function currentEpochNumber() view returns(uint256)
func (_SequencerSet *SequencerSetCaller) CurrentEpochNumber(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "currentEpochNumber")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// CurrentEpochNumber is a free data retrieval call binding the contract method 0x6903beb4.
//
// Solidity: function currentEpochNumber() view returns(uint256)
func (_SequencerSet *SequencerSetSession) CurrentEpochNumber() (*big.Int, error) {
	return _SequencerSet.Contract.CurrentEpochNumber(&_SequencerSet.CallOpts)
}

// CurrentEpochNumber is a free data retrieval call binding the contract method 0x6903beb4.
//
// Solidity: function currentEpochNumber() view returns(uint256)
func (_SequencerSet *SequencerSetCallerSession) CurrentEpochNumber() (*big.Int, error) {
	return _SequencerSet.Contract.CurrentEpochNumber(&_SequencerSet.CallOpts)
}

// Epochs is a free data retrieval call binding the contract method 0xc6b61e4c.
//
// Solidity: function epochs(uint256 number) view returns((uint256,address,uint256,uint256) epoch)
func (_SequencerSet *SequencerSetCaller) Epochs(opts *bind.CallOpts, number *big.Int) (ISequencerSetEpoch, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "epochs", number)

	if err != nil {
		return *new(ISequencerSetEpoch), err
	}

	out0 := *abi.ConvertType(out[0], new(ISequencerSetEpoch)).(*ISequencerSetEpoch)

	return out0, err

}

// Epochs is a free data retrieval call binding the contract method 0xc6b61e4c.
//
// Solidity: function epochs(uint256 number) view returns((uint256,address,uint256,uint256) epoch)
func (_SequencerSet *SequencerSetSession) Epochs(number *big.Int) (ISequencerSetEpoch, error) {
	return _SequencerSet.Contract.Epochs(&_SequencerSet.CallOpts, number)
}

// Epochs is a free data retrieval call binding the contract method 0xc6b61e4c.
//
// Solidity: function epochs(uint256 number) view returns((uint256,address,uint256,uint256) epoch)
func (_SequencerSet *SequencerSetCallerSession) Epochs(number *big.Int) (ISequencerSetEpoch, error) {
	return _SequencerSet.Contract.Epochs(&_SequencerSet.CallOpts, number)
}

// FinalizedBlock is a free data retrieval call binding the contract method 0x4084c3ab.
//
// Solidity: function finalizedBlock() view returns(uint256)
func (_SequencerSet *SequencerSetCaller) FinalizedBlock(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "finalizedBlock")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// FinalizedBlock is a free data retrieval call binding the contract method 0x4084c3ab.
//
// Solidity: function finalizedBlock() view returns(uint256)
func (_SequencerSet *SequencerSetSession) FinalizedBlock() (*big.Int, error) {
	return _SequencerSet.Contract.FinalizedBlock(&_SequencerSet.CallOpts)
}

// FinalizedBlock is a free data retrieval call binding the contract method 0x4084c3ab.
//
// Solidity: function finalizedBlock() view returns(uint256)
func (_SequencerSet *SequencerSetCallerSession) FinalizedBlock() (*big.Int, error) {
	return _SequencerSet.Contract.FinalizedBlock(&_SequencerSet.CallOpts)
}

// FinalizedEpoch is a free data retrieval call binding the contract method 0x6bfa7398.
//
// Solidity: function finalizedEpoch() view returns(uint256)
func (_SequencerSet *SequencerSetCaller) FinalizedEpoch(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "finalizedEpoch")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// FinalizedEpoch is a free data retrieval call binding the contract method 0x6bfa7398.
//
// Solidity: function finalizedEpoch() view returns(uint256)
func (_SequencerSet *SequencerSetSession) FinalizedEpoch() (*big.Int, error) {
	return _SequencerSet.Contract.FinalizedEpoch(&_SequencerSet.CallOpts)
}

// FinalizedEpoch is a free data retrieval call binding the contract method 0x6bfa7398.
//
// Solidity: function finalizedEpoch() view returns(uint256)
func (_SequencerSet *SequencerSetCallerSession) FinalizedEpoch() (*big.Int, error) {
	return _SequencerSet.Contract.FinalizedEpoch(&_SequencerSet.CallOpts)
}

// GetEpochByBlock is a free data retrieval call binding the contract method 0x46df33d2.
//
// Solidity: function getEpochByBlock(uint256 number) view returns(uint256)
func (_SequencerSet *SequencerSetCaller) GetEpochByBlock(opts *bind.CallOpts, number *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "getEpochByBlock", number)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// GetEpochByBlock is a free data retrieval call binding the contract method 0x46df33d2.
//
// Solidity: function getEpochByBlock(uint256 number) view returns(uint256)
func (_SequencerSet *SequencerSetSession) GetEpochByBlock(number *big.Int) (*big.Int, error) {
	return _SequencerSet.Contract.GetEpochByBlock(&_SequencerSet.CallOpts, number)
}

// GetEpochByBlock is a free data retrieval call binding the contract method 0x46df33d2.
//
// Solidity: function getEpochByBlock(uint256 number) view returns(uint256)
func (_SequencerSet *SequencerSetCallerSession) GetEpochByBlock(number *big.Int) (*big.Int, error) {
	return _SequencerSet.Contract.GetEpochByBlock(&_SequencerSet.CallOpts, number)
}

// GetSequencer is a free data retrieval call binding the contract method 0x9cf57abb.
//
// Solidity: function getSequencer(uint256 number) view returns(address)
func (_SequencerSet *SequencerSetCaller) GetSequencer(opts *bind.CallOpts, number *big.Int) (common.Address, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "getSequencer", number)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GetSequencer is a free data retrieval call binding the contract method 0x9cf57abb.
//
// Solidity: function getSequencer(uint256 number) view returns(address)
func (_SequencerSet *SequencerSetSession) GetSequencer(number *big.Int) (common.Address, error) {
	return _SequencerSet.Contract.GetSequencer(&_SequencerSet.CallOpts, number)
}

// GetSequencer is a free data retrieval call binding the contract method 0x9cf57abb.
//
// Solidity: function getSequencer(uint256 number) view returns(address)
func (_SequencerSet *SequencerSetCallerSession) GetSequencer(number *big.Int) (common.Address, error) {
	return _SequencerSet.Contract.GetSequencer(&_SequencerSet.CallOpts, number)
}

// IsConsumingScheduledOp is a free data retrieval call binding the contract method 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (_SequencerSet *SequencerSetCaller) IsConsumingScheduledOp(opts *bind.CallOpts) ([4]byte, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "isConsumingScheduledOp")

	if err != nil {
		return *new([4]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)

	return out0, err

}

// IsConsumingScheduledOp is a free data retrieval call binding the contract method 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (_SequencerSet *SequencerSetSession) IsConsumingScheduledOp() ([4]byte, error) {
	return _SequencerSet.Contract.IsConsumingScheduledOp(&_SequencerSet.CallOpts)
}

// IsConsumingScheduledOp is a free data retrieval call binding the contract method 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (_SequencerSet *SequencerSetCallerSession) IsConsumingScheduledOp() ([4]byte, error) {
	return _SequencerSet.Contract.IsConsumingScheduledOp(&_SequencerSet.CallOpts)
}

// LatestEpoch is a free data retrieval call binding the contract method 0x9cb118bf.
//
// Solidity: function latestEpoch() view returns((uint256,address,uint256,uint256) epoch)
func (_SequencerSet *SequencerSetCaller) LatestEpoch(opts *bind.CallOpts) (ISequencerSetEpoch, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "latestEpoch")

	if err != nil {
		return *new(ISequencerSetEpoch), err
	}

	out0 := *abi.ConvertType(out[0], new(ISequencerSetEpoch)).(*ISequencerSetEpoch)

	return out0, err

}

// LatestEpoch is a free data retrieval call binding the contract method 0x9cb118bf.
//
// Solidity: function latestEpoch() view returns((uint256,address,uint256,uint256) epoch)
func (_SequencerSet *SequencerSetSession) LatestEpoch() (ISequencerSetEpoch, error) {
	return _SequencerSet.Contract.LatestEpoch(&_SequencerSet.CallOpts)
}

// LatestEpoch is a free data retrieval call binding the contract method 0x9cb118bf.
//
// Solidity: function latestEpoch() view returns((uint256,address,uint256,uint256) epoch)
func (_SequencerSet *SequencerSetCallerSession) LatestEpoch() (ISequencerSetEpoch, error) {
	return _SequencerSet.Contract.LatestEpoch(&_SequencerSet.CallOpts)
}

// MaxEpochLength is a free data retrieval call binding the contract method 0xebff765e.
//
// Solidity: function maxEpochLength() view returns(uint256)
func (_SequencerSet *SequencerSetCaller) MaxEpochLength(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "maxEpochLength")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MaxEpochLength is a free data retrieval call binding the contract method 0xebff765e.
//
// Solidity: function maxEpochLength() view returns(uint256)
func (_SequencerSet *SequencerSetSession) MaxEpochLength() (*big.Int, error) {
	return _SequencerSet.Contract.MaxEpochLength(&_SequencerSet.CallOpts)
}

// MaxEpochLength is a free data retrieval call binding the contract method 0xebff765e.
//
// Solidity: function maxEpochLength() view returns(uint256)
func (_SequencerSet *SequencerSetCallerSession) MaxEpochLength() (*big.Int, error) {
	return _SequencerSet.Contract.MaxEpochLength(&_SequencerSet.CallOpts)
}

// MpcAddress is a free data retrieval call binding the contract method 0x111f4630.
//
// Solidity: function mpcAddress() view returns(address)
func (_SequencerSet *SequencerSetCaller) MpcAddress(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "mpcAddress")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// MpcAddress is a free data retrieval call binding the contract method 0x111f4630.
//
// Solidity: function mpcAddress() view returns(address)
func (_SequencerSet *SequencerSetSession) MpcAddress() (common.Address, error) {
	return _SequencerSet.Contract.MpcAddress(&_SequencerSet.CallOpts)
}

// MpcAddress is a free data retrieval call binding the contract method 0x111f4630.
//
// Solidity: function mpcAddress() view returns(address)
func (_SequencerSet *SequencerSetCallerSession) MpcAddress() (common.Address, error) {
	return _SequencerSet.Contract.MpcAddress(&_SequencerSet.CallOpts)
}

// NextEpoch is a free data retrieval call binding the contract method 0xaea0e78b.
//
// Solidity: function nextEpoch() view returns((uint256,address,uint256,uint256) epoch)
func (_SequencerSet *SequencerSetCaller) NextEpoch(opts *bind.CallOpts) (ISequencerSetEpoch, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "nextEpoch")

	if err != nil {
		return *new(ISequencerSetEpoch), err
	}

	out0 := *abi.ConvertType(out[0], new(ISequencerSetEpoch)).(*ISequencerSetEpoch)

	return out0, err

}

// NextEpoch is a free data retrieval call binding the contract method 0xaea0e78b.
//
// Solidity: function nextEpoch() view returns((uint256,address,uint256,uint256) epoch)
func (_SequencerSet *SequencerSetSession) NextEpoch() (ISequencerSetEpoch, error) {
	return _SequencerSet.Contract.NextEpoch(&_SequencerSet.CallOpts)
}

// NextEpoch is a free data retrieval call binding the contract method 0xaea0e78b.
//
// Solidity: function nextEpoch() view returns((uint256,address,uint256,uint256) epoch)
func (_SequencerSet *SequencerSetCallerSession) NextEpoch() (ISequencerSetEpoch, error) {
	return _SequencerSet.Contract.NextEpoch(&_SequencerSet.CallOpts)
}

// NextSequencer is a free data retrieval call binding the contract method 0x7822e617.
//
// Solidity: function nextSequencer() view returns(address)
func (_SequencerSet *SequencerSetCaller) NextSequencer(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "nextSequencer")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// NextSequencer is a free data retrieval call binding the contract method 0x7822e617.
//
// Solidity: function nextSequencer() view returns(address)
func (_SequencerSet *SequencerSetSession) NextSequencer() (common.Address, error) {
	return _SequencerSet.Contract.NextSequencer(&_SequencerSet.CallOpts)
}

// NextSequencer is a free data retrieval call binding the contract method 0x7822e617.
//
// Solidity: function nextSequencer() view returns(address)
func (_SequencerSet *SequencerSetCallerSession) NextSequencer() (common.Address, error) {
	return _SequencerSet.Contract.NextSequencer(&_SequencerSet.CallOpts)
}

// PendingMpcAddress is a free data retrieval call binding the contract method 0xb7a65aa7.
//
// Solidity: function pendingMpcAddress() view returns(address)
func (_SequencerSet *SequencerSetCaller) PendingMpcAddress(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "pendingMpcAddress")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PendingMpcAddress is a free data retrieval call binding the contract method 0xb7a65aa7.
//
// Solidity: function pendingMpcAddress() view returns(address)
func (_SequencerSet *SequencerSetSession) PendingMpcAddress() (common.Address, error) {
	return _SequencerSet.Contract.PendingMpcAddress(&_SequencerSet.CallOpts)
}

// PendingMpcAddress is a free data retrieval call binding the contract method 0xb7a65aa7.
//
// Solidity: function pendingMpcAddress() view returns(address)
func (_SequencerSet *SequencerSetCallerSession) PendingMpcAddress() (common.Address, error) {
	return _SequencerSet.Contract.PendingMpcAddress(&_SequencerSet.CallOpts)
}

// RecommitWindow is a free data retrieval call binding the contract method 0x6401aae6.
//
// Solidity: function recommitWindow() view returns(uint256)
func (_SequencerSet *SequencerSetCaller) RecommitWindow(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SequencerSet.contract.Call(opts, &out, "recommitWindow")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// RecommitWindow is a free data retrieval call binding the contract method 0x6401aae6.
//
// Solidity: function recommitWindow() view returns(uint256)
func (_SequencerSet *SequencerSetSession) RecommitWindow() (*big.Int, error) {
	return _SequencerSet.Contract.RecommitWindow(&_SequencerSet.CallOpts)
}

// RecommitWindow is a free data retrieval call binding the contract method 0x6401aae6.
//
// Solidity: function recommitWindow() view returns(uint256)
func (_SequencerSet *SequencerSetCallerSession) RecommitWindow() (*big.Int, error) {
	return _SequencerSet.Contract.RecommitWindow(&_SequencerSet.CallOpts)
}

// AcceptMpc is a paid mutator transaction binding the contract method 0x91c1ca55.
//
// Solidity: function acceptMpc() returns()
func (_SequencerSet *SequencerSetTransactor) AcceptMpc(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SequencerSet.contract.Transact(opts, "acceptMpc")
}

// AcceptMpc is a paid mutator transaction binding the contract method 0x91c1ca55.
//
// Solidity: function acceptMpc() returns()
func (_SequencerSet *SequencerSetSession) AcceptMpc() (*types.Transaction, error) {
	return _SequencerSet.Contract.AcceptMpc(&_SequencerSet.TransactOpts)
}

// AcceptMpc is a paid mutator transaction binding the contract method 0x91c1ca55.
//
// Solidity: function acceptMpc() returns()
func (_SequencerSet *SequencerSetTransactorSession) AcceptMpc() (*types.Transaction, error) {
	return _SequencerSet.Contract.AcceptMpc(&_SequencerSet.TransactOpts)
}

// CommitEpoch is a paid mutator transaction binding the contract method 0x4fb71bdd.
//
// Solidity: function commitEpoch(uint256 newEpochId, uint256 startBlock, uint256 endBlock, address signer) returns()
func (_SequencerSet *SequencerSetTransactor) CommitEpoch(opts *bind.TransactOpts, newEpochId *big.Int, startBlock *big.Int, endBlock *big.Int, signer common.Address) (*types.Transaction, error) {
	return _SequencerSet.contract.Transact(opts, "commitEpoch", newEpochId, startBlock, endBlock, signer)
}

// CommitEpoch is a paid mutator transaction binding the contract method 0x4fb71bdd.
//
// Solidity: function commitEpoch(uint256 newEpochId, uint256 startBlock, uint256 endBlock, address signer) returns()
func (_SequencerSet *SequencerSetSession) CommitEpoch(newEpochId *big.Int, startBlock *big.Int, endBlock *big.Int, signer common.Address) (*types.Transaction, error) {
	return _SequencerSet.Contract.CommitEpoch(&_SequencerSet.TransactOpts, newEpochId, startBlock, endBlock, signer)
}

// CommitEpoch is a paid mutator transaction binding the contract method 0x4fb71bdd.
//
// Solidity: function commitEpoch(uint256 newEpochId, uint256 startBlock, uint256 endBlock, address signer) returns()
func (_SequencerSet *SequencerSetTransactorSession) CommitEpoch(newEpochId *big.Int, startBlock *big.Int, endBlock *big.Int, signer common.Address) (*types.Transaction, error) {
	return _SequencerSet.Contract.CommitEpoch(&_SequencerSet.TransactOpts, newEpochId, startBlock, endBlock, signer)
}

// CutRecord is a paid mutator transaction binding the contract method 0x89a72a9b.
//
// Solidity: function cutRecord(uint256 startBlock) returns()
func (_SequencerSet *SequencerSetTransactor) CutRecord(opts *bind.TransactOpts, startBlock *big.Int) (*types.Transaction, error) {
	return _SequencerSet.contract.Transact(opts, "cutRecord", startBlock)
}

// CutRecord is a paid mutator transaction binding the contract method 0x89a72a9b.
//
// Solidity: function cutRecord(uint256 startBlock) returns()
func (_SequencerSet *SequencerSetSession) CutRecord(startBlock *big.Int) (*types.Transaction, error) {
	return _SequencerSet.Contract.CutRecord(&_SequencerSet.TransactOpts, startBlock)
}

// CutRecord is a paid mutator transaction binding the contract method 0x89a72a9b.
//
// Solidity: function cutRecord(uint256 startBlock) returns()
func (_SequencerSet *SequencerSetTransactorSession) CutRecord(startBlock *big.Int) (*types.Transaction, error) {
	return _SequencerSet.Contract.CutRecord(&_SequencerSet.TransactOpts, startBlock)
}

// Initialize is a paid mutator transaction binding the contract method 0xeb990c59.
//
// Solidity: function initialize(address initialAuthority, address mpc, uint256 initialMaxEpochLength, uint256 initialRecommitWindow) returns()
func (_SequencerSet *SequencerSetTransactor) Initialize(opts *bind.TransactOpts, initialAuthority common.Address, mpc common.Address, initialMaxEpochLength *big.Int, initialRecommitWindow *big.Int) (*types.Transaction, error) {
	return _SequencerSet.contract.Transact(opts, "initialize", initialAuthority, mpc, initialMaxEpochLength, initialRecommitWindow)
}

// Initialize is a paid mutator transaction binding the contract method 0xeb990c59.
//
// Solidity: function initialize(address initialAuthority, address mpc, uint256 initialMaxEpochLength, uint256 initialRecommitWindow) returns()
func (_SequencerSet *SequencerSetSession) Initialize(initialAuthority common.Address, mpc common.Address, initialMaxEpochLength *big.Int, initialRecommitWindow *big.Int) (*types.Transaction, error) {
	return _SequencerSet.Contract.Initialize(&_SequencerSet.TransactOpts, initialAuthority, mpc, initialMaxEpochLength, initialRecommitWindow)
}

// Initialize is a paid mutator transaction binding the contract method 0xeb990c59.
//
// Solidity: function initialize(address initialAuthority, address mpc, uint256 initialMaxEpochLength, uint256 initialRecommitWindow) returns()
func (_SequencerSet *SequencerSetTransactorSession) Initialize(initialAuthority common.Address, mpc common.Address, initialMaxEpochLength *big.Int, initialRecommitWindow *big.Int) (*types.Transaction, error) {
	return _SequencerSet.Contract.Initialize(&_SequencerSet.TransactOpts, initialAuthority, mpc, initialMaxEpochLength, initialRecommitWindow)
}

// RecommitEpoch is a paid mutator transaction binding the contract method 0x2c91c679.
//
// Solidity: function recommitEpoch(uint256 oldEpochId, uint256 newEpochId, uint256 startBlock, uint256 endBlock, address signer) returns()
func (_SequencerSet *SequencerSetTransactor) RecommitEpoch(opts *bind.TransactOpts, oldEpochId *big.Int, newEpochId *big.Int, startBlock *big.Int, endBlock *big.Int, signer common.Address) (*types.Transaction, error) {
	return _SequencerSet.contract.Transact(opts, "recommitEpoch", oldEpochId, newEpochId, startBlock, endBlock, signer)
}

// RecommitEpoch is a paid mutator transaction binding the contract method 0x2c91c679.
//
// Solidity: function recommitEpoch(uint256 oldEpochId, uint256 newEpochId, uint256 startBlock, uint256 endBlock, address signer) returns()
func (_SequencerSet *SequencerSetSession) RecommitEpoch(oldEpochId *big.Int, newEpochId *big.Int, startBlock *big.Int, endBlock *big.Int, signer common.Address) (*types.Transaction, error) {
	return _SequencerSet.Contract.RecommitEpoch(&_SequencerSet.TransactOpts, oldEpochId, newEpochId, startBlock, endBlock, signer)
}

// RecommitEpoch is a paid mutator transaction binding the contract method 0x2c91c679.
//
// Solidity: function recommitEpoch(uint256 oldEpochId, uint256 newEpochId, uint256 startBlock, uint256 endBlock, address signer) returns()
func (_SequencerSet *SequencerSetTransactorSession) RecommitEpoch(oldEpochId *big.Int, newEpochId *big.Int, startBlock *big.Int, endBlock *big.Int, signer common.Address) (*types.Transaction, error) {
	return _SequencerSet.Contract.RecommitEpoch(&_SequencerSet.TransactOpts, oldEpochId, newEpochId, startBlock, endBlock, signer)
}

// SetAuthority is a paid mutator transaction binding the contract method 0x7a9e5e4b.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (_SequencerSet *SequencerSetTransactor) SetAuthority(opts *bind.TransactOpts, newAuthority common.Address) (*types.Transaction, error) {
	return _SequencerSet.contract.Transact(opts, "setAuthority", newAuthority)
}

// SetAuthority is a paid mutator transaction binding the contract method 0x7a9e5e4b.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (_SequencerSet *SequencerSetSession) SetAuthority(newAuthority common.Address) (*types.Transaction, error) {
	return _SequencerSet.Contract.SetAuthority(&_SequencerSet.TransactOpts, newAuthority)
}

// SetAuthority is a paid mutator transaction binding the contract method 0x7a9e5e4b.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (_SequencerSet *SequencerSetTransactorSession) SetAuthority(newAuthority common.Address) (*types.Transaction, error) {
	return _SequencerSet.Contract.SetAuthority(&_SequencerSet.TransactOpts, newAuthority)
}

// SetMaxEpochLength is a paid mutator transaction binding the contract method 0x284c6beb.
//
// Solidity: function setMaxEpochLength(uint256 newLength) returns()
func (_SequencerSet *SequencerSetTransactor) SetMaxEpochLength(opts *bind.TransactOpts, newLength *big.Int) (*types.Transaction, error) {
	return _SequencerSet.contract.Transact(opts, "setMaxEpochLength", newLength)
}

// SetMaxEpochLength is a paid mutator transaction binding the contract method 0x284c6beb.
//
// Solidity: function setMaxEpochLength(uint256 newLength) returns()
func (_SequencerSet *SequencerSetSession) SetMaxEpochLength(newLength *big.Int) (*types.Transaction, error) {
	return _SequencerSet.Contract.SetMaxEpochLength(&_SequencerSet.TransactOpts, newLength)
}

// SetMaxEpochLength is a paid mutator transaction binding the contract method 0x284c6beb.
//
// Solidity: function setMaxEpochLength(uint256 newLength) returns()
func (_SequencerSet *SequencerSetTransactorSession) SetMaxEpochLength(newLength *big.Int) (*types.Transaction, error) {
	return _SequencerSet.Contract.SetMaxEpochLength(&_SequencerSet.TransactOpts, newLength)
}

// SetRecommitWindow is a paid mutator transaction binding the contract method 0xbda68b87.
//
// Solidity: function setRecommitWindow(uint256 newWindow) returns()
func (_SequencerSet *SequencerSetTransactor) SetRecommitWindow(opts *bind.TransactOpts, newWindow *big.Int) (*types.Transaction, error) {
	return _SequencerSet.contract.Transact(opts, "setRecommitWindow", newWindow)
}

// SetRecommitWindow is a paid mutator transaction binding the contract method 0xbda68b87.
//
// Solidity: function setRecommitWindow(uint256 newWindow) returns()
func (_SequencerSet *SequencerSetSession) SetRecommitWindow(newWindow *big.Int) (*types.Transaction, error) {
	return _SequencerSet.Contract.SetRecommitWindow(&_SequencerSet.TransactOpts, newWindow)
}

// SetRecommitWindow is a paid mutator transaction binding the contract method 0xbda68b87.
//
// Solidity: function setRecommitWindow(uint256 newWindow) returns()
func (_SequencerSet *SequencerSetTransactorSession) SetRecommitWindow(newWindow *big.Int) (*types.Transaction, error) {
	return _SequencerSet.Contract.SetRecommitWindow(&_SequencerSet.TransactOpts, newWindow)
}

// TransferMpc is a paid mutator transaction binding the contract method 0x3898e419.
//
// Solidity: function transferMpc(address newMpc) returns()
func (_SequencerSet *SequencerSetTransactor) TransferMpc(opts *bind.TransactOpts, newMpc common.Address) (*types.Transaction, error) {
	return _SequencerSet.contract.Transact(opts, "transferMpc", newMpc)
}

// TransferMpc is a paid mutator transaction binding the contract method 0x3898e419.
//
// Solidity: function transferMpc(address newMpc) returns()
func (_SequencerSet *SequencerSetSession) TransferMpc(newMpc common.Address) (*types.Transaction, error) {
	return _SequencerSet.Contract.TransferMpc(&_SequencerSet.TransactOpts, newMpc)
}

// TransferMpc is a paid mutator transaction binding the contract method 0x3898e419.
//
// Solidity: function transferMpc(address newMpc) returns()
func (_SequencerSet *SequencerSetTransactorSession) TransferMpc(newMpc common.Address) (*types.Transaction, error) {
	return _SequencerSet.Contract.TransferMpc(&_SequencerSet.TransactOpts, newMpc)
}

// UpdateMpc is a paid mutator transaction binding the contract method 0xd11d0681.
//
// Solidity: function updateMpc(address newMpc) returns()
func (_SequencerSet *SequencerSetTransactor) UpdateMpc(opts *bind.TransactOpts, newMpc common.Address) (*types.Transaction, error) {
	return _SequencerSet.contract.Transact(opts, "updateMpc", newMpc)
}

// UpdateMpc is a paid mutator transaction binding the contract method 0xd11d0681.
//
// Solidity: function updateMpc(address newMpc) returns()
func (_SequencerSet *SequencerSetSession) UpdateMpc(newMpc common.Address) (*types.Transaction, error) {
	return _SequencerSet.Contract.UpdateMpc(&_SequencerSet.TransactOpts, newMpc)
}

// UpdateMpc is a paid mutator transaction binding the contract method 0xd11d0681.
//
// Solidity: function updateMpc(address newMpc) returns()
func (_SequencerSet *SequencerSetTransactorSession) UpdateMpc(newMpc common.Address) (*types.Transaction, error) {
	return _SequencerSet.Contract.UpdateMpc(&_SequencerSet.TransactOpts, newMpc)
}

// SequencerSetAuthorityUpdatedIterator is returned from FilterAuthorityUpdated and is used to iterate over the raw logs and unpacked data for AuthorityUpdated events raised by the SequencerSet contract.
type SequencerSetAuthorityUpdatedIterator struct {
	Event *SequencerSetAuthorityUpdated // Event containing the contract specifics and raw log

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
func (it *SequencerSetAuthorityUpdatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SequencerSetAuthorityUpdated)
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
		it.Event = new(SequencerSetAuthorityUpdated)
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
func (it *SequencerSetAuthorityUpdatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SequencerSetAuthorityUpdatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SequencerSetAuthorityUpdated represents a AuthorityUpdated event raised by the SequencerSet contract.
type SequencerSetAuthorityUpdated struct {
	Authority common.Address
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterAuthorityUpdated is a free log retrieval operation binding the contract event 0x2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad.
//
// Solidity: event AuthorityUpdated(address authority)
func (_SequencerSet *SequencerSetFilterer) FilterAuthorityUpdated(opts *bind.FilterOpts) (*SequencerSetAuthorityUpdatedIterator, error) {

	logs, sub, err := _SequencerSet.contract.FilterLogs(opts, "AuthorityUpdated")
	if err != nil {
		return nil, err
	}
	return &SequencerSetAuthorityUpdatedIterator{contract: _SequencerSet.contract, event: "AuthorityUpdated", logs: logs, sub: sub}, nil
}

// WatchAuthorityUpdated is a free log subscription operation binding the contract event 0x2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad.
//
// Solidity: event AuthorityUpdated(address authority)
func (_SequencerSet *SequencerSetFilterer) WatchAuthorityUpdated(opts *bind.WatchOpts, sink chan<- *SequencerSetAuthorityUpdated) (event.Subscription, error) {

	logs, sub, err := _SequencerSet.contract.WatchLogs(opts, "AuthorityUpdated")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SequencerSetAuthorityUpdated)
				if err := _SequencerSet.contract.UnpackLog(event, "AuthorityUpdated", log); err != nil {
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
func (_SequencerSet *SequencerSetFilterer) ParseAuthorityUpdated(log types.Log) (*SequencerSetAuthorityUpdated, error) {
	event := new(SequencerSetAuthorityUpdated)
	if err := _SequencerSet.contract.UnpackLog(event, "AuthorityUpdated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SequencerSetEpochsMissedIterator is returned from FilterEpochsMissed and is used to iterate over the raw logs and unpacked data for EpochsMissed events raised by the SequencerSet contract.
type SequencerSetEpochsMissedIterator struct {
	Event *SequencerSetEpochsMissed // Event containing the contract specifics and raw log

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
func (it *SequencerSetEpochsMissedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SequencerSetEpochsMissed)
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
		it.Event = new(SequencerSetEpochsMissed)
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
func (it *SequencerSetEpochsMissedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SequencerSetEpochsMissedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SequencerSetEpochsMissed represents a EpochsMissed event raised by the SequencerSet contract.
type SequencerSetEpochsMissed struct {
	StartBlock *big.Int
	EndBlock   *big.Int
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterEpochsMissed is a free log retrieval operation binding the contract event 0x2c9d9cb529a9d0bb1ed585ddb3d78c35f0f672dab0354211ecffc4c834646220.
//
// Solidity: event EpochsMissed(uint256 startBlock, uint256 endBlock)
func (_SequencerSet *SequencerSetFilterer) FilterEpochsMissed(opts *bind.FilterOpts) (*SequencerSetEpochsMissedIterator, error) {

	logs, sub, err := _SequencerSet.contract.FilterLogs(opts, "EpochsMissed")
	if err != nil {
		return nil, err
	}
	return &SequencerSetEpochsMissedIterator{contract: _SequencerSet.contract, event: "EpochsMissed", logs: logs, sub: sub}, nil
}

// WatchEpochsMissed is a free log subscription operation binding the contract event 0x2c9d9cb529a9d0bb1ed585ddb3d78c35f0f672dab0354211ecffc4c834646220.
//
// Solidity: event EpochsMissed(uint256 startBlock, uint256 endBlock)
func (_SequencerSet *SequencerSetFilterer) WatchEpochsMissed(opts *bind.WatchOpts, sink chan<- *SequencerSetEpochsMissed) (event.Subscription, error) {

	logs, sub, err := _SequencerSet.contract.WatchLogs(opts, "EpochsMissed")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SequencerSetEpochsMissed)
				if err := _SequencerSet.contract.UnpackLog(event, "EpochsMissed", log); err != nil {
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

// ParseEpochsMissed is a log parse operation binding the contract event 0x2c9d9cb529a9d0bb1ed585ddb3d78c35f0f672dab0354211ecffc4c834646220.
//
// Solidity: event EpochsMissed(uint256 startBlock, uint256 endBlock)
func (_SequencerSet *SequencerSetFilterer) ParseEpochsMissed(log types.Log) (*SequencerSetEpochsMissed, error) {
	event := new(SequencerSetEpochsMissed)
	if err := _SequencerSet.contract.UnpackLog(event, "EpochsMissed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SequencerSetInitializedIterator is returned from FilterInitialized and is used to iterate over the raw logs and unpacked data for Initialized events raised by the SequencerSet contract.
type SequencerSetInitializedIterator struct {
	Event *SequencerSetInitialized // Event containing the contract specifics and raw log

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
func (it *SequencerSetInitializedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SequencerSetInitialized)
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
		it.Event = new(SequencerSetInitialized)
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
func (it *SequencerSetInitializedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SequencerSetInitializedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SequencerSetInitialized represents a Initialized event raised by the SequencerSet contract.
type SequencerSetInitialized struct {
	Version uint64
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterInitialized is a free log retrieval operation binding the contract event 0xc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2.
//
// Solidity: event Initialized(uint64 version)
func (_SequencerSet *SequencerSetFilterer) FilterInitialized(opts *bind.FilterOpts) (*SequencerSetInitializedIterator, error) {

	logs, sub, err := _SequencerSet.contract.FilterLogs(opts, "Initialized")
	if err != nil {
		return nil, err
	}
	return &SequencerSetInitializedIterator{contract: _SequencerSet.contract, event: "Initialized", logs: logs, sub: sub}, nil
}

// WatchInitialized is a free log subscription operation binding the contract event 0xc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2.
//
// Solidity: event Initialized(uint64 version)
func (_SequencerSet *SequencerSetFilterer) WatchInitialized(opts *bind.WatchOpts, sink chan<- *SequencerSetInitialized) (event.Subscription, error) {

	logs, sub, err := _SequencerSet.contract.WatchLogs(opts, "Initialized")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SequencerSetInitialized)
				if err := _SequencerSet.contract.UnpackLog(event, "Initialized", log); err != nil {
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
func (_SequencerSet *SequencerSetFilterer) ParseInitialized(log types.Log) (*SequencerSetInitialized, error) {
	event := new(SequencerSetInitialized)
	if err := _SequencerSet.contract.UnpackLog(event, "Initialized", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SequencerSetMaxEpochLengthUpdatedIterator is returned from FilterMaxEpochLengthUpdated and is used to iterate over the raw logs and unpacked data for MaxEpochLengthUpdated events raised by the SequencerSet contract.
type SequencerSetMaxEpochLengthUpdatedIterator struct {
	Event *SequencerSetMaxEpochLengthUpdated // Event containing the contract specifics and raw log

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
func (it *SequencerSetMaxEpochLengthUpdatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SequencerSetMaxEpochLengthUpdated)
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
		it.Event = new(SequencerSetMaxEpochLengthUpdated)
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
func (it *SequencerSetMaxEpochLengthUpdatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SequencerSetMaxEpochLengthUpdatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SequencerSetMaxEpochLengthUpdated represents a MaxEpochLengthUpdated event raised by the SequencerSet contract.
type SequencerSetMaxEpochLengthUpdated struct {
	OldLength *big.Int
	NewLength *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterMaxEpochLengthUpdated is a free log retrieval operation binding the contract event 0x310901a036f2e2b0e99ffc0ce2219047efcd16e30340aa6c658c4ff57e1967d2.
//
// Solidity: event MaxEpochLengthUpdated(uint256 oldLength, uint256 newLength)
func (_SequencerSet *SequencerSetFilterer) FilterMaxEpochLengthUpdated(opts *bind.FilterOpts) (*SequencerSetMaxEpochLengthUpdatedIterator, error) {

	logs, sub, err := _SequencerSet.contract.FilterLogs(opts, "MaxEpochLengthUpdated")
	if err != nil {
		return nil, err
	}
	return &SequencerSetMaxEpochLengthUpdatedIterator{contract: _SequencerSet.contract, event: "MaxEpochLengthUpdated", logs: logs, sub: sub}, nil
}

// WatchMaxEpochLengthUpdated is a free log subscription operation binding the contract event 0x310901a036f2e2b0e99ffc0ce2219047efcd16e30340aa6c658c4ff57e1967d2.
//
// Solidity: event MaxEpochLengthUpdated(uint256 oldLength, uint256 newLength)
func (_SequencerSet *SequencerSetFilterer) WatchMaxEpochLengthUpdated(opts *bind.WatchOpts, sink chan<- *SequencerSetMaxEpochLengthUpdated) (event.Subscription, error) {

	logs, sub, err := _SequencerSet.contract.WatchLogs(opts, "MaxEpochLengthUpdated")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SequencerSetMaxEpochLengthUpdated)
				if err := _SequencerSet.contract.UnpackLog(event, "MaxEpochLengthUpdated", log); err != nil {
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

// ParseMaxEpochLengthUpdated is a log parse operation binding the contract event 0x310901a036f2e2b0e99ffc0ce2219047efcd16e30340aa6c658c4ff57e1967d2.
//
// Solidity: event MaxEpochLengthUpdated(uint256 oldLength, uint256 newLength)
func (_SequencerSet *SequencerSetFilterer) ParseMaxEpochLengthUpdated(log types.Log) (*SequencerSetMaxEpochLengthUpdated, error) {
	event := new(SequencerSetMaxEpochLengthUpdated)
	if err := _SequencerSet.contract.UnpackLog(event, "MaxEpochLengthUpdated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SequencerSetMpcAddressUpdatedIterator is returned from FilterMpcAddressUpdated and is used to iterate over the raw logs and unpacked data for MpcAddressUpdated events raised by the SequencerSet contract.
type SequencerSetMpcAddressUpdatedIterator struct {
	Event *SequencerSetMpcAddressUpdated // Event containing the contract specifics and raw log

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
func (it *SequencerSetMpcAddressUpdatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SequencerSetMpcAddressUpdated)
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
		it.Event = new(SequencerSetMpcAddressUpdated)
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
func (it *SequencerSetMpcAddressUpdatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SequencerSetMpcAddressUpdatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SequencerSetMpcAddressUpdated represents a MpcAddressUpdated event raised by the SequencerSet contract.
type SequencerSetMpcAddressUpdated struct {
	OldMpc common.Address
	NewMpc common.Address
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterMpcAddressUpdated is a free log retrieval operation binding the contract event 0x189daa6f3da6920287ea5d2c80bf948c868bb60a0e0dc353505403e7de4e17a4.
//
// Solidity: event MpcAddressUpdated(address indexed oldMpc, address indexed newMpc)
func (_SequencerSet *SequencerSetFilterer) FilterMpcAddressUpdated(opts *bind.FilterOpts, oldMpc []common.Address, newMpc []common.Address) (*SequencerSetMpcAddressUpdatedIterator, error) {

	var oldMpcRule []interface{}
	for _, oldMpcItem := range oldMpc {
		oldMpcRule = append(oldMpcRule, oldMpcItem)
	}
	var newMpcRule []interface{}
	for _, newMpcItem := range newMpc {
		newMpcRule = append(newMpcRule, newMpcItem)
	}

	logs, sub, err := _SequencerSet.contract.FilterLogs(opts, "MpcAddressUpdated", oldMpcRule, newMpcRule)
	if err != nil {
		return nil, err
	}
	return &SequencerSetMpcAddressUpdatedIterator{contract: _SequencerSet.contract, event: "MpcAddressUpdated", logs: logs, sub: sub}, nil
}

// WatchMpcAddressUpdated is a free log subscription operation binding the contract event 0x189daa6f3da6920287ea5d2c80bf948c868bb60a0e0dc353505403e7de4e17a4.
//
// Solidity: event MpcAddressUpdated(address indexed oldMpc, address indexed newMpc)
func (_SequencerSet *SequencerSetFilterer) WatchMpcAddressUpdated(opts *bind.WatchOpts, sink chan<- *SequencerSetMpcAddressUpdated, oldMpc []common.Address, newMpc []common.Address) (event.Subscription, error) {

	var oldMpcRule []interface{}
	for _, oldMpcItem := range oldMpc {
		oldMpcRule = append(oldMpcRule, oldMpcItem)
	}
	var newMpcRule []interface{}
	for _, newMpcItem := range newMpc {
		newMpcRule = append(newMpcRule, newMpcItem)
	}

	logs, sub, err := _SequencerSet.contract.WatchLogs(opts, "MpcAddressUpdated", oldMpcRule, newMpcRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SequencerSetMpcAddressUpdated)
				if err := _SequencerSet.contract.UnpackLog(event, "MpcAddressUpdated", log); err != nil {
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

// ParseMpcAddressUpdated is a log parse operation binding the contract event 0x189daa6f3da6920287ea5d2c80bf948c868bb60a0e0dc353505403e7de4e17a4.
//
// Solidity: event MpcAddressUpdated(address indexed oldMpc, address indexed newMpc)
func (_SequencerSet *SequencerSetFilterer) ParseMpcAddressUpdated(log types.Log) (*SequencerSetMpcAddressUpdated, error) {
	event := new(SequencerSetMpcAddressUpdated)
	if err := _SequencerSet.contract.UnpackLog(event, "MpcAddressUpdated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SequencerSetMpcTransferStartedIterator is returned from FilterMpcTransferStarted and is used to iterate over the raw logs and unpacked data for MpcTransferStarted events raised by the SequencerSet contract.
type SequencerSetMpcTransferStartedIterator struct {
	Event *SequencerSetMpcTransferStarted // Event containing the contract specifics and raw log

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
func (it *SequencerSetMpcTransferStartedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SequencerSetMpcTransferStarted)
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
		it.Event = new(SequencerSetMpcTransferStarted)
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
func (it *SequencerSetMpcTransferStartedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SequencerSetMpcTransferStartedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SequencerSetMpcTransferStarted represents a MpcTransferStarted event raised by the SequencerSet contract.
type SequencerSetMpcTransferStarted struct {
	OldMpc common.Address
	NewMpc common.Address
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterMpcTransferStarted is a free log retrieval operation binding the contract event 0xb0b481ede6d7eccf61e577c82a8a2129e35119fb536f84752986c33d7778cd80.
//
// Solidity: event MpcTransferStarted(address indexed oldMpc, address indexed newMpc)
func (_SequencerSet *SequencerSetFilterer) FilterMpcTransferStarted(opts *bind.FilterOpts, oldMpc []common.Address, newMpc []common.Address) (*SequencerSetMpcTransferStartedIterator, error) {

	var oldMpcRule []interface{}
	for _, oldMpcItem := range oldMpc {
		oldMpcRule = append(oldMpcRule, oldMpcItem)
	}
	var newMpcRule []interface{}
	for _, newMpcItem := range newMpc {
		newMpcRule = append(newMpcRule, newMpcItem)
	}

	logs, sub, err := _SequencerSet.contract.FilterLogs(opts, "MpcTransferStarted", oldMpcRule, newMpcRule)
	if err != nil {
		return nil, err
	}
	return &SequencerSetMpcTransferStartedIterator{contract: _SequencerSet.contract, event: "MpcTransferStarted", logs: logs, sub: sub}, nil
}

// WatchMpcTransferStarted is a free log subscription operation binding the contract event 0xb0b481ede6d7eccf61e577c82a8a2129e35119fb536f84752986c33d7778cd80.
//
// Solidity: event MpcTransferStarted(address indexed oldMpc, address indexed newMpc)
func (_SequencerSet *SequencerSetFilterer) WatchMpcTransferStarted(opts *bind.WatchOpts, sink chan<- *SequencerSetMpcTransferStarted, oldMpc []common.Address, newMpc []common.Address) (event.Subscription, error) {

	var oldMpcRule []interface{}
	for _, oldMpcItem := range oldMpc {
		oldMpcRule = append(oldMpcRule, oldMpcItem)
	}
	var newMpcRule []interface{}
	for _, newMpcItem := range newMpc {
		newMpcRule = append(newMpcRule, newMpcItem)
	}

	logs, sub, err := _SequencerSet.contract.WatchLogs(opts, "MpcTransferStarted", oldMpcRule, newMpcRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SequencerSetMpcTransferStarted)
				if err := _SequencerSet.contract.UnpackLog(event, "MpcTransferStarted", log); err != nil {
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

// ParseMpcTransferStarted is a log parse operation binding the contract event 0xb0b481ede6d7eccf61e577c82a8a2129e35119fb536f84752986c33d7778cd80.
//
// Solidity: event MpcTransferStarted(address indexed oldMpc, address indexed newMpc)
func (_SequencerSet *SequencerSetFilterer) ParseMpcTransferStarted(log types.Log) (*SequencerSetMpcTransferStarted, error) {
	event := new(SequencerSetMpcTransferStarted)
	if err := _SequencerSet.contract.UnpackLog(event, "MpcTransferStarted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SequencerSetNewEpochIterator is returned from FilterNewEpoch and is used to iterate over the raw logs and unpacked data for NewEpoch events raised by the SequencerSet contract.
type SequencerSetNewEpochIterator struct {
	Event *SequencerSetNewEpoch // Event containing the contract specifics and raw log

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
func (it *SequencerSetNewEpochIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SequencerSetNewEpoch)
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
		it.Event = new(SequencerSetNewEpoch)
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
func (it *SequencerSetNewEpochIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SequencerSetNewEpochIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SequencerSetNewEpoch represents a NewEpoch event raised by the SequencerSet contract.
type SequencerSetNewEpoch struct {
	EpochId    *big.Int
	StartBlock *big.Int
	EndBlock   *big.Int
	Signer     common.Address
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterNewEpoch is a free log retrieval operation binding the contract event 0x9030849b7c46dbbea7911d67c5814a2ab19c0704c448defc9b87589447844cc6.
//
// Solidity: event NewEpoch(uint256 indexed epochId, uint256 startBlock, uint256 endBlock, address indexed signer)
func (_SequencerSet *SequencerSetFilterer) FilterNewEpoch(opts *bind.FilterOpts, epochId []*big.Int, signer []common.Address) (*SequencerSetNewEpochIterator, error) {

	var epochIdRule []interface{}
	for _, epochIdItem := range epochId {
		epochIdRule = append(epochIdRule, epochIdItem)
	}

	var signerRule []interface{}
	for _, signerItem := range signer {
		signerRule = append(signerRule, signerItem)
	}

	logs, sub, err := _SequencerSet.contract.FilterLogs(opts, "NewEpoch", epochIdRule, signerRule)
	if err != nil {
		return nil, err
	}
	return &SequencerSetNewEpochIterator{contract: _SequencerSet.contract, event: "NewEpoch", logs: logs, sub: sub}, nil
}

// WatchNewEpoch is a free log subscription operation binding the contract event 0x9030849b7c46dbbea7911d67c5814a2ab19c0704c448defc9b87589447844cc6.
//
// Solidity: event NewEpoch(uint256 indexed epochId, uint256 startBlock, uint256 endBlock, address indexed signer)
func (_SequencerSet *SequencerSetFilterer) WatchNewEpoch(opts *bind.WatchOpts, sink chan<- *SequencerSetNewEpoch, epochId []*big.Int, signer []common.Address) (event.Subscription, error) {

	var epochIdRule []interface{}
	for _, epochIdItem := range epochId {
		epochIdRule = append(epochIdRule, epochIdItem)
	}

	var signerRule []interface{}
	for _, signerItem := range signer {
		signerRule = append(signerRule, signerItem)
	}

	logs, sub, err := _SequencerSet.contract.WatchLogs(opts, "NewEpoch", epochIdRule, signerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SequencerSetNewEpoch)
				if err := _SequencerSet.contract.UnpackLog(event, "NewEpoch", log); err != nil {
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

// ParseNewEpoch is a log parse operation binding the contract event 0x9030849b7c46dbbea7911d67c5814a2ab19c0704c448defc9b87589447844cc6.
//
// Solidity: event NewEpoch(uint256 indexed epochId, uint256 startBlock, uint256 endBlock, address indexed signer)
func (_SequencerSet *SequencerSetFilterer) ParseNewEpoch(log types.Log) (*SequencerSetNewEpoch, error) {
	event := new(SequencerSetNewEpoch)
	if err := _SequencerSet.contract.UnpackLog(event, "NewEpoch", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SequencerSetReCommitEpochIterator is returned from FilterReCommitEpoch and is used to iterate over the raw logs and unpacked data for ReCommitEpoch events raised by the SequencerSet contract.
type SequencerSetReCommitEpochIterator struct {
	Event *SequencerSetReCommitEpoch // Event containing the contract specifics and raw log

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
func (it *SequencerSetReCommitEpochIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SequencerSetReCommitEpoch)
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
		it.Event = new(SequencerSetReCommitEpoch)
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
func (it *SequencerSetReCommitEpochIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SequencerSetReCommitEpochIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SequencerSetReCommitEpoch represents a ReCommitEpoch event raised by the SequencerSet contract.
type SequencerSetReCommitEpoch struct {
	OldEpochId *big.Int
	NewEpochId *big.Int
	StartBlock *big.Int
	EndBlock   *big.Int
	Signer     common.Address
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterReCommitEpoch is a free log retrieval operation binding the contract event 0x2555d8fe1de86f68f4f9918cdd7c647eaebcc50009b03367c7cf4676a929c070.
//
// Solidity: event ReCommitEpoch(uint256 indexed oldEpochId, uint256 indexed newEpochId, uint256 startBlock, uint256 endBlock, address indexed signer)
func (_SequencerSet *SequencerSetFilterer) FilterReCommitEpoch(opts *bind.FilterOpts, oldEpochId []*big.Int, newEpochId []*big.Int, signer []common.Address) (*SequencerSetReCommitEpochIterator, error) {

	var oldEpochIdRule []interface{}
	for _, oldEpochIdItem := range oldEpochId {
		oldEpochIdRule = append(oldEpochIdRule, oldEpochIdItem)
	}
	var newEpochIdRule []interface{}
	for _, newEpochIdItem := range newEpochId {
		newEpochIdRule = append(newEpochIdRule, newEpochIdItem)
	}

	var signerRule []interface{}
	for _, signerItem := range signer {
		signerRule = append(signerRule, signerItem)
	}

	logs, sub, err := _SequencerSet.contract.FilterLogs(opts, "ReCommitEpoch", oldEpochIdRule, newEpochIdRule, signerRule)
	if err != nil {
		return nil, err
	}
	return &SequencerSetReCommitEpochIterator{contract: _SequencerSet.contract, event: "ReCommitEpoch", logs: logs, sub: sub}, nil
}

// WatchReCommitEpoch is a free log subscription operation binding the contract event 0x2555d8fe1de86f68f4f9918cdd7c647eaebcc50009b03367c7cf4676a929c070.
//
// Solidity: event ReCommitEpoch(uint256 indexed oldEpochId, uint256 indexed newEpochId, uint256 startBlock, uint256 endBlock, address indexed signer)
func (_SequencerSet *SequencerSetFilterer) WatchReCommitEpoch(opts *bind.WatchOpts, sink chan<- *SequencerSetReCommitEpoch, oldEpochId []*big.Int, newEpochId []*big.Int, signer []common.Address) (event.Subscription, error) {

	var oldEpochIdRule []interface{}
	for _, oldEpochIdItem := range oldEpochId {
		oldEpochIdRule = append(oldEpochIdRule, oldEpochIdItem)
	}
	var newEpochIdRule []interface{}
	for _, newEpochIdItem := range newEpochId {
		newEpochIdRule = append(newEpochIdRule, newEpochIdItem)
	}

	var signerRule []interface{}
	for _, signerItem := range signer {
		signerRule = append(signerRule, signerItem)
	}

	logs, sub, err := _SequencerSet.contract.WatchLogs(opts, "ReCommitEpoch", oldEpochIdRule, newEpochIdRule, signerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SequencerSetReCommitEpoch)
				if err := _SequencerSet.contract.UnpackLog(event, "ReCommitEpoch", log); err != nil {
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

// ParseReCommitEpoch is a log parse operation binding the contract event 0x2555d8fe1de86f68f4f9918cdd7c647eaebcc50009b03367c7cf4676a929c070.
//
// Solidity: event ReCommitEpoch(uint256 indexed oldEpochId, uint256 indexed newEpochId, uint256 startBlock, uint256 endBlock, address indexed signer)
func (_SequencerSet *SequencerSetFilterer) ParseReCommitEpoch(log types.Log) (*SequencerSetReCommitEpoch, error) {
	event := new(SequencerSetReCommitEpoch)
	if err := _SequencerSet.contract.UnpackLog(event, "ReCommitEpoch", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SequencerSetRecommitWindowUpdatedIterator is returned from FilterRecommitWindowUpdated and is used to iterate over the raw logs and unpacked data for RecommitWindowUpdated events raised by the SequencerSet contract.
type SequencerSetRecommitWindowUpdatedIterator struct {
	Event *SequencerSetRecommitWindowUpdated // Event containing the contract specifics and raw log

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
func (it *SequencerSetRecommitWindowUpdatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SequencerSetRecommitWindowUpdated)
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
		it.Event = new(SequencerSetRecommitWindowUpdated)
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
func (it *SequencerSetRecommitWindowUpdatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SequencerSetRecommitWindowUpdatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SequencerSetRecommitWindowUpdated represents a RecommitWindowUpdated event raised by the SequencerSet contract.
type SequencerSetRecommitWindowUpdated struct {
	OldWindow *big.Int
	NewWindow *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterRecommitWindowUpdated is a free log retrieval operation binding the contract event 0xc3469e18f75e6d02a8f070cf365a04544ceabd1bd1b992d9ddc31b9c0342a8b9.
//
// Solidity: event RecommitWindowUpdated(uint256 oldWindow, uint256 newWindow)
func (_SequencerSet *SequencerSetFilterer) FilterRecommitWindowUpdated(opts *bind.FilterOpts) (*SequencerSetRecommitWindowUpdatedIterator, error) {

	logs, sub, err := _SequencerSet.contract.FilterLogs(opts, "RecommitWindowUpdated")
	if err != nil {
		return nil, err
	}
	return &SequencerSetRecommitWindowUpdatedIterator{contract: _SequencerSet.contract, event: "RecommitWindowUpdated", logs: logs, sub: sub}, nil
}

// WatchRecommitWindowUpdated is a free log subscription operation binding the contract event 0xc3469e18f75e6d02a8f070cf365a04544ceabd1bd1b992d9ddc31b9c0342a8b9.
//
// Solidity: event RecommitWindowUpdated(uint256 oldWindow, uint256 newWindow)
func (_SequencerSet *SequencerSetFilterer) WatchRecommitWindowUpdated(opts *bind.WatchOpts, sink chan<- *SequencerSetRecommitWindowUpdated) (event.Subscription, error) {

	logs, sub, err := _SequencerSet.contract.WatchLogs(opts, "RecommitWindowUpdated")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SequencerSetRecommitWindowUpdated)
				if err := _SequencerSet.contract.UnpackLog(event, "RecommitWindowUpdated", log); err != nil {
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

// ParseRecommitWindowUpdated is a log parse operation binding the contract event 0xc3469e18f75e6d02a8f070cf365a04544ceabd1bd1b992d9ddc31b9c0342a8b9.
//
// Solidity: event RecommitWindowUpdated(uint256 oldWindow, uint256 newWindow)
func (_SequencerSet *SequencerSetFilterer) ParseRecommitWindowUpdated(log types.Log) (*SequencerSetRecommitWindowUpdated, error) {
	event := new(SequencerSetRecommitWindowUpdated)
	if err := _SequencerSet.contract.UnpackLog(event, "RecommitWindowUpdated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// SequencerSetRecordCutIterator is returned from FilterRecordCut and is used to iterate over the raw logs and unpacked data for RecordCut events raised by the SequencerSet contract.
type SequencerSetRecordCutIterator struct {
	Event *SequencerSetRecordCut // Event containing the contract specifics and raw log

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
func (it *SequencerSetRecordCutIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(SequencerSetRecordCut)
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
		it.Event = new(SequencerSetRecordCut)
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
func (it *SequencerSetRecordCutIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *SequencerSetRecordCutIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// SequencerSetRecordCut represents a RecordCut event raised by the SequencerSet contract.
type SequencerSetRecordCut struct {
	StartBlock *big.Int
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterRecordCut is a free log retrieval operation binding the contract event 0xc219b32fc64f4741eb0a184f9e253c5a70aa2a5e0d3fd452cbadcdc312ea4307.
//
// Solidity: event RecordCut(uint256 startBlock)
func (_SequencerSet *SequencerSetFilterer) FilterRecordCut(opts *bind.FilterOpts) (*SequencerSetRecordCutIterator, error) {

	logs, sub, err := _SequencerSet.contract.FilterLogs(opts, "RecordCut")
	if err != nil {
		return nil, err
	}
	return &SequencerSetRecordCutIterator{contract: _SequencerSet.contract, event: "RecordCut", logs: logs, sub: sub}, nil
}

// WatchRecordCut is a free log subscription operation binding the contract event 0xc219b32fc64f4741eb0a184f9e253c5a70aa2a5e0d3fd452cbadcdc312ea4307.
//
// Solidity: event RecordCut(uint256 startBlock)
func (_SequencerSet *SequencerSetFilterer) WatchRecordCut(opts *bind.WatchOpts, sink chan<- *SequencerSetRecordCut) (event.Subscription, error) {

	logs, sub, err := _SequencerSet.contract.WatchLogs(opts, "RecordCut")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(SequencerSetRecordCut)
				if err := _SequencerSet.contract.UnpackLog(event, "RecordCut", log); err != nil {
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

// ParseRecordCut is a log parse operation binding the contract event 0xc219b32fc64f4741eb0a184f9e253c5a70aa2a5e0d3fd452cbadcdc312ea4307.
//
// Solidity: event RecordCut(uint256 startBlock)
func (_SequencerSet *SequencerSetFilterer) ParseRecordCut(log types.Log) (*SequencerSetRecordCut, error) {
	event := new(SequencerSetRecordCut)
	if err := _SequencerSet.contract.UnpackLog(event, "RecordCut", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
