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

// DepositPortalMetaData contains all meta data concerning the DepositPortal contract.
var DepositPortalMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"DEPOSIT_VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_DATA\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_GAS_PER_BLOCK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RECEIVE_DEFAULT_GAS_LIMIT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"depositTransaction\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gasLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"isCreation\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"minimumGasLimit\",\"inputs\":[{\"name\":\"byteCount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"pure\"},{\"type\":\"event\",\"name\":\"TransactionDeposited\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"version\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"opaqueData\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CreationWithRecipient\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"DataTooLarge\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DepositGasExhausted\",\"inputs\":[{\"name\":\"wanted\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"available\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"GasLimitTooLow\",\"inputs\":[{\"name\":\"gasLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minimum\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]",
	Bin: "0x6080604052348015600e575f5ffd5b506106e48061001c5f395ff3fe608060405260043610610066575f3560e01c8063a35d99df11610041578063a35d99df146100fa578063e9e05c4214610119578063f8bdb3d41461012c575f5ffd5b8063101b81711461008f57806313cdd8b7146100c3578063a0b0607f146100e4575f5ffd5b3661008b576100893334620186a05f60405180602001604052805f815250610143565b005b5f5ffd5b34801561009a575f5ffd5b506100a5620186a081565b60405167ffffffffffffffff90911681526020015b60405180910390f35b3480156100ce575f5ffd5b506100d65f81565b6040519081526020016100ba565b3480156100ef575f5ffd5b506100d66201d4c081565b348015610105575f5ffd5b506100a561011436600461045c565b6102a0565b610089610127366004610490565b610143565b348015610137575f5ffd5b506100a56301312d0081565b81801561015857506001600160a01b03851615155b156101865760405163fd09917d60e01b81526001600160a01b03861660048201526024015b60405180910390fd5b6201d4c0815111156101ba578051604051634634691b60e01b815260048101919091526201d4c0602482015260440161017d565b5f6101c582516102a0565b90508067ffffffffffffffff168467ffffffffffffffff1610156102105760405163194f3bf960e31b815267ffffffffffffffff80861660048301528216602482015260440161017d565b610219846102be565b5f3486868686604051602001610233959493929190610595565b60405160208183030381529060405290505f876001600160a01b03166102576103a8565b6001600160a01b03167fb3813568d9991fc951961fcb4c784893574240a28925604d09fc577c55bb7c328460405161028f91906105f4565b60405180910390a450505050505050565b5f6102ac82602861063d565b6102b890615208610667565b92915050565b5f805467ffffffffffffffff1643146102d7575f6102f0565b5f5468010000000000000000900467ffffffffffffffff165b9050610300816301312d00610687565b67ffffffffffffffff168267ffffffffffffffff161115610357578161032a826301312d00610687565b60405163c0f6589d60e01b815267ffffffffffffffff92831660048201529116602482015260440161017d565b5f805467ffffffffffffffff19164367ffffffffffffffff1617905561037d8282610667565b5f60086101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505050565b5f333214806103bb57506103bb336103e0565b156103c557503390565b50337311110000000000000000000000000000000011110190565b5f6017826001600160a01b03163b146103fa57505f919050565b6040805160206001600160a01b038516803b808401830190945283835261ef0160f01b93915f91908401903c61042f906106a7565b6001600160e81b0319161492915050565b803567ffffffffffffffff81168114610457575f5ffd5b919050565b5f6020828403121561046c575f5ffd5b61047582610440565b9392505050565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f5f60a086880312156104a4575f5ffd5b85356001600160a01b03811681146104ba575f5ffd5b9450602086013593506104cf60408701610440565b9250606086013580151581146104e3575f5ffd5b9150608086013567ffffffffffffffff8111156104fe575f5ffd5b86015f601f8201891361050f575f5ffd5b813567ffffffffffffffff8111156105295761052961047c565b604051601f8201601f19908116603f0116810167ffffffffffffffff811182821017156105585761055861047c565b6040528181528382016020018b101561056f575f5ffd5b816020850160208301375f60208383010152809250809450505050509295509295909350565b8581528460208201527fffffffffffffffff0000000000000000000000000000000000000000000000008460c01b16604082015282151560f81b60488201525f82518060208501604985015e5f92016049019182525095945050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b634e487b7160e01b5f52601160045260245ffd5b67ffffffffffffffff818116838216029081169081811461066057610660610629565b5092915050565b67ffffffffffffffff81811683821601908111156102b8576102b8610629565b67ffffffffffffffff82811682821603908111156102b8576102b8610629565b805160208201516001600160e81b03198116919060038210156106dd576001600160e81b03196003838103901b81901b82161692505b505091905056",
}

// DepositPortalABI is the input ABI used to generate the binding from.
// Deprecated: Use DepositPortalMetaData.ABI instead.
var DepositPortalABI = DepositPortalMetaData.ABI

// DepositPortalBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DepositPortalMetaData.Bin instead.
var DepositPortalBin = DepositPortalMetaData.Bin

// DeployDepositPortal deploys a new Ethereum contract, binding an instance of DepositPortal to it.
func DeployDepositPortal(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *DepositPortal, error) {
	parsed, err := DepositPortalMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DepositPortalBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &DepositPortal{DepositPortalCaller: DepositPortalCaller{contract: contract}, DepositPortalTransactor: DepositPortalTransactor{contract: contract}, DepositPortalFilterer: DepositPortalFilterer{contract: contract}}, nil
}

// DepositPortal is an auto generated Go binding around an Ethereum contract.
type DepositPortal struct {
	DepositPortalCaller     // Read-only binding to the contract
	DepositPortalTransactor // Write-only binding to the contract
	DepositPortalFilterer   // Log filterer for contract events
}

// DepositPortalCaller is an auto generated read-only Go binding around an Ethereum contract.
type DepositPortalCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DepositPortalTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DepositPortalTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DepositPortalFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DepositPortalFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DepositPortalSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DepositPortalSession struct {
	Contract     *DepositPortal    // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DepositPortalCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DepositPortalCallerSession struct {
	Contract *DepositPortalCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts        // Call options to use throughout this session
}

// DepositPortalTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DepositPortalTransactorSession struct {
	Contract     *DepositPortalTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts        // Transaction auth options to use throughout this session
}

// DepositPortalRaw is an auto generated low-level Go binding around an Ethereum contract.
type DepositPortalRaw struct {
	Contract *DepositPortal // Generic contract binding to access the raw methods on
}

// DepositPortalCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DepositPortalCallerRaw struct {
	Contract *DepositPortalCaller // Generic read-only contract binding to access the raw methods on
}

// DepositPortalTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DepositPortalTransactorRaw struct {
	Contract *DepositPortalTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDepositPortal creates a new instance of DepositPortal, bound to a specific deployed contract.
func NewDepositPortal(address common.Address, backend bind.ContractBackend) (*DepositPortal, error) {
	contract, err := bindDepositPortal(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &DepositPortal{DepositPortalCaller: DepositPortalCaller{contract: contract}, DepositPortalTransactor: DepositPortalTransactor{contract: contract}, DepositPortalFilterer: DepositPortalFilterer{contract: contract}}, nil
}

// NewDepositPortalCaller creates a new read-only instance of DepositPortal, bound to a specific deployed contract.
func NewDepositPortalCaller(address common.Address, caller bind.ContractCaller) (*DepositPortalCaller, error) {
	contract, err := bindDepositPortal(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DepositPortalCaller{contract: contract}, nil
}

// NewDepositPortalTransactor creates a new write-only instance of DepositPortal, bound to a specific deployed contract.
func NewDepositPortalTransactor(address common.Address, transactor bind.ContractTransactor) (*DepositPortalTransactor, error) {
	contract, err := bindDepositPortal(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DepositPortalTransactor{contract: contract}, nil
}

// NewDepositPortalFilterer creates a new log filterer instance of DepositPortal, bound to a specific deployed contract.
func NewDepositPortalFilterer(address common.Address, filterer bind.ContractFilterer) (*DepositPortalFilterer, error) {
	contract, err := bindDepositPortal(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DepositPortalFilterer{contract: contract}, nil
}

// bindDepositPortal binds a generic wrapper to an already deployed contract.
func bindDepositPortal(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DepositPortalMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DepositPortal *DepositPortalRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DepositPortal.Contract.DepositPortalCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DepositPortal *DepositPortalRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DepositPortal.Contract.DepositPortalTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DepositPortal *DepositPortalRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DepositPortal.Contract.DepositPortalTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DepositPortal *DepositPortalCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DepositPortal.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DepositPortal *DepositPortalTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DepositPortal.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DepositPortal *DepositPortalTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DepositPortal.Contract.contract.Transact(opts, method, params...)
}

// DEPOSITVERSION is a free data retrieval call binding the contract method 0x13cdd8b7.
//
// Solidity: function DEPOSIT_VERSION() view returns(uint256)
func (_DepositPortal *DepositPortalCaller) DEPOSITVERSION(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _DepositPortal.contract.Call(opts, &out, "DEPOSIT_VERSION")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DEPOSITVERSION is a free data retrieval call binding the contract method 0x13cdd8b7.
//
// Solidity: function DEPOSIT_VERSION() view returns(uint256)
func (_DepositPortal *DepositPortalSession) DEPOSITVERSION() (*big.Int, error) {
	return _DepositPortal.Contract.DEPOSITVERSION(&_DepositPortal.CallOpts)
}

// DEPOSITVERSION is a free data retrieval call binding the contract method 0x13cdd8b7.
//
// Solidity: function DEPOSIT_VERSION() view returns(uint256)
func (_DepositPortal *DepositPortalCallerSession) DEPOSITVERSION() (*big.Int, error) {
	return _DepositPortal.Contract.DEPOSITVERSION(&_DepositPortal.CallOpts)
}

// MAXDATA is a free data retrieval call binding the contract method 0xa0b0607f.
//
// Solidity: function MAX_DATA() view returns(uint256)
func (_DepositPortal *DepositPortalCaller) MAXDATA(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _DepositPortal.contract.Call(opts, &out, "MAX_DATA")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXDATA is a free data retrieval call binding the contract method 0xa0b0607f.
//
// Solidity: function MAX_DATA() view returns(uint256)
func (_DepositPortal *DepositPortalSession) MAXDATA() (*big.Int, error) {
	return _DepositPortal.Contract.MAXDATA(&_DepositPortal.CallOpts)
}

// MAXDATA is a free data retrieval call binding the contract method 0xa0b0607f.
//
// Solidity: function MAX_DATA() view returns(uint256)
func (_DepositPortal *DepositPortalCallerSession) MAXDATA() (*big.Int, error) {
	return _DepositPortal.Contract.MAXDATA(&_DepositPortal.CallOpts)
}

// MAXGASPERBLOCK is a free data retrieval call binding the contract method 0xf8bdb3d4.
//
// Solidity: function MAX_GAS_PER_BLOCK() view returns(uint64)
func (_DepositPortal *DepositPortalCaller) MAXGASPERBLOCK(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _DepositPortal.contract.Call(opts, &out, "MAX_GAS_PER_BLOCK")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// MAXGASPERBLOCK is a free data retrieval call binding the contract method 0xf8bdb3d4.
//
// Solidity: function MAX_GAS_PER_BLOCK() view returns(uint64)
func (_DepositPortal *DepositPortalSession) MAXGASPERBLOCK() (uint64, error) {
	return _DepositPortal.Contract.MAXGASPERBLOCK(&_DepositPortal.CallOpts)
}

// MAXGASPERBLOCK is a free data retrieval call binding the contract method 0xf8bdb3d4.
//
// Solidity: function MAX_GAS_PER_BLOCK() view returns(uint64)
func (_DepositPortal *DepositPortalCallerSession) MAXGASPERBLOCK() (uint64, error) {
	return _DepositPortal.Contract.MAXGASPERBLOCK(&_DepositPortal.CallOpts)
}

// RECEIVEDEFAULTGASLIMIT is a free data retrieval call binding the contract method 0x101b8171.
//
// Solidity: function RECEIVE_DEFAULT_GAS_LIMIT() view returns(uint64)
func (_DepositPortal *DepositPortalCaller) RECEIVEDEFAULTGASLIMIT(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _DepositPortal.contract.Call(opts, &out, "RECEIVE_DEFAULT_GAS_LIMIT")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// RECEIVEDEFAULTGASLIMIT is a free data retrieval call binding the contract method 0x101b8171.
//
// Solidity: function RECEIVE_DEFAULT_GAS_LIMIT() view returns(uint64)
func (_DepositPortal *DepositPortalSession) RECEIVEDEFAULTGASLIMIT() (uint64, error) {
	return _DepositPortal.Contract.RECEIVEDEFAULTGASLIMIT(&_DepositPortal.CallOpts)
}

// RECEIVEDEFAULTGASLIMIT is a free data retrieval call binding the contract method 0x101b8171.
//
// Solidity: function RECEIVE_DEFAULT_GAS_LIMIT() view returns(uint64)
func (_DepositPortal *DepositPortalCallerSession) RECEIVEDEFAULTGASLIMIT() (uint64, error) {
	return _DepositPortal.Contract.RECEIVEDEFAULTGASLIMIT(&_DepositPortal.CallOpts)
}

// MinimumGasLimit is a free data retrieval call binding the contract method 0xa35d99df.
//
// Solidity: function minimumGasLimit(uint64 byteCount) pure returns(uint64)
func (_DepositPortal *DepositPortalCaller) MinimumGasLimit(opts *bind.CallOpts, byteCount uint64) (uint64, error) {
	var out []interface{}
	err := _DepositPortal.contract.Call(opts, &out, "minimumGasLimit", byteCount)

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// MinimumGasLimit is a free data retrieval call binding the contract method 0xa35d99df.
//
// Solidity: function minimumGasLimit(uint64 byteCount) pure returns(uint64)
func (_DepositPortal *DepositPortalSession) MinimumGasLimit(byteCount uint64) (uint64, error) {
	return _DepositPortal.Contract.MinimumGasLimit(&_DepositPortal.CallOpts, byteCount)
}

// MinimumGasLimit is a free data retrieval call binding the contract method 0xa35d99df.
//
// Solidity: function minimumGasLimit(uint64 byteCount) pure returns(uint64)
func (_DepositPortal *DepositPortalCallerSession) MinimumGasLimit(byteCount uint64) (uint64, error) {
	return _DepositPortal.Contract.MinimumGasLimit(&_DepositPortal.CallOpts, byteCount)
}

// DepositTransaction is a paid mutator transaction binding the contract method 0xe9e05c42.
//
// Solidity: function depositTransaction(address to, uint256 value, uint64 gasLimit, bool isCreation, bytes data) payable returns()
func (_DepositPortal *DepositPortalTransactor) DepositTransaction(opts *bind.TransactOpts, to common.Address, value *big.Int, gasLimit uint64, isCreation bool, data []byte) (*types.Transaction, error) {
	return _DepositPortal.contract.Transact(opts, "depositTransaction", to, value, gasLimit, isCreation, data)
}

// DepositTransaction is a paid mutator transaction binding the contract method 0xe9e05c42.
//
// Solidity: function depositTransaction(address to, uint256 value, uint64 gasLimit, bool isCreation, bytes data) payable returns()
func (_DepositPortal *DepositPortalSession) DepositTransaction(to common.Address, value *big.Int, gasLimit uint64, isCreation bool, data []byte) (*types.Transaction, error) {
	return _DepositPortal.Contract.DepositTransaction(&_DepositPortal.TransactOpts, to, value, gasLimit, isCreation, data)
}

// DepositTransaction is a paid mutator transaction binding the contract method 0xe9e05c42.
//
// Solidity: function depositTransaction(address to, uint256 value, uint64 gasLimit, bool isCreation, bytes data) payable returns()
func (_DepositPortal *DepositPortalTransactorSession) DepositTransaction(to common.Address, value *big.Int, gasLimit uint64, isCreation bool, data []byte) (*types.Transaction, error) {
	return _DepositPortal.Contract.DepositTransaction(&_DepositPortal.TransactOpts, to, value, gasLimit, isCreation, data)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_DepositPortal *DepositPortalTransactor) Receive(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DepositPortal.contract.RawTransact(opts, nil) // calldata is disallowed for receive function
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_DepositPortal *DepositPortalSession) Receive() (*types.Transaction, error) {
	return _DepositPortal.Contract.Receive(&_DepositPortal.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_DepositPortal *DepositPortalTransactorSession) Receive() (*types.Transaction, error) {
	return _DepositPortal.Contract.Receive(&_DepositPortal.TransactOpts)
}

// DepositPortalTransactionDepositedIterator is returned from FilterTransactionDeposited and is used to iterate over the raw logs and unpacked data for TransactionDeposited events raised by the DepositPortal contract.
type DepositPortalTransactionDepositedIterator struct {
	Event *DepositPortalTransactionDeposited // Event containing the contract specifics and raw log

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
func (it *DepositPortalTransactionDepositedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DepositPortalTransactionDeposited)
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
		it.Event = new(DepositPortalTransactionDeposited)
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
func (it *DepositPortalTransactionDepositedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DepositPortalTransactionDepositedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DepositPortalTransactionDeposited represents a TransactionDeposited event raised by the DepositPortal contract.
type DepositPortalTransactionDeposited struct {
	From       common.Address
	To         common.Address
	Version    *big.Int
	OpaqueData []byte
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterTransactionDeposited is a free log retrieval operation binding the contract event 0xb3813568d9991fc951961fcb4c784893574240a28925604d09fc577c55bb7c32.
//
// Solidity: event TransactionDeposited(address indexed from, address indexed to, uint256 indexed version, bytes opaqueData)
func (_DepositPortal *DepositPortalFilterer) FilterTransactionDeposited(opts *bind.FilterOpts, from []common.Address, to []common.Address, version []*big.Int) (*DepositPortalTransactionDepositedIterator, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}
	var versionRule []interface{}
	for _, versionItem := range version {
		versionRule = append(versionRule, versionItem)
	}

	logs, sub, err := _DepositPortal.contract.FilterLogs(opts, "TransactionDeposited", fromRule, toRule, versionRule)
	if err != nil {
		return nil, err
	}
	return &DepositPortalTransactionDepositedIterator{contract: _DepositPortal.contract, event: "TransactionDeposited", logs: logs, sub: sub}, nil
}

// WatchTransactionDeposited is a free log subscription operation binding the contract event 0xb3813568d9991fc951961fcb4c784893574240a28925604d09fc577c55bb7c32.
//
// Solidity: event TransactionDeposited(address indexed from, address indexed to, uint256 indexed version, bytes opaqueData)
func (_DepositPortal *DepositPortalFilterer) WatchTransactionDeposited(opts *bind.WatchOpts, sink chan<- *DepositPortalTransactionDeposited, from []common.Address, to []common.Address, version []*big.Int) (event.Subscription, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}
	var versionRule []interface{}
	for _, versionItem := range version {
		versionRule = append(versionRule, versionItem)
	}

	logs, sub, err := _DepositPortal.contract.WatchLogs(opts, "TransactionDeposited", fromRule, toRule, versionRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DepositPortalTransactionDeposited)
				if err := _DepositPortal.contract.UnpackLog(event, "TransactionDeposited", log); err != nil {
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

// ParseTransactionDeposited is a log parse operation binding the contract event 0xb3813568d9991fc951961fcb4c784893574240a28925604d09fc577c55bb7c32.
//
// Solidity: event TransactionDeposited(address indexed from, address indexed to, uint256 indexed version, bytes opaqueData)
func (_DepositPortal *DepositPortalFilterer) ParseTransactionDeposited(log types.Log) (*DepositPortalTransactionDeposited, error) {
	event := new(DepositPortalTransactionDeposited)
	if err := _DepositPortal.contract.UnpackLog(event, "TransactionDeposited", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
