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

// DevTokenMetaData contains all meta data concerning the DevToken contract.
var DevTokenMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"holders\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	Bin: "0x608060405234801561000f575f5ffd5b50604051610bf6380380610bf683398101604081905261002e91610270565b60405180604001604052806012815260200171526f6e646f206465766e6574207374616b6560701b815250604051806040016040528060088152602001674445565354414b4560c01b815250816003908161008991906103c8565b50600461009682826103c8565b505f9150505b82518110156100d6576100ce8382815181106100ba576100ba610482565b6020026020010151836100de60201b60201c565b60010161009c565b5050506104bb565b6001600160a01b03821661010c5760405163ec442f0560e01b81525f60048201526024015b60405180910390fd5b6101175f838361011b565b5050565b6001600160a01b038316610145578060025f82825461013a9190610496565b909155506101b59050565b6001600160a01b0383165f90815260208190526040902054818110156101975760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610103565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166101d1576002805482900390556101ef565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161023491815260200190565b60405180910390a3505050565b634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b038116811461026b575f5ffd5b919050565b5f5f60408385031215610281575f5ffd5b82516001600160401b03811115610296575f5ffd5b8301601f810185136102a6575f5ffd5b80516001600160401b038111156102bf576102bf610241565b604051600582901b90603f8201601f191681016001600160401b03811182821017156102ed576102ed610241565b60405291825260208184018101929081018884111561030a575f5ffd5b6020850194505b838510156103305761032285610255565b815260209485019401610311565b506020969096015195979596505050505050565b600181811c9082168061035857607f821691505b60208210810361037657634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156103c357805f5260205f20601f840160051c810160208510156103a15750805b601f840160051c820191505b818110156103c0575f81556001016103ad565b50505b505050565b81516001600160401b038111156103e1576103e1610241565b6103f5816103ef8454610344565b8461037c565b6020601f821160018114610427575f83156104105750848201515b5f19600385901b1c1916600184901b1784556103c0565b5f84815260208120601f198516915b828110156104565787850151825560209485019460019092019101610436565b508482101561047357868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b634e487b7160e01b5f52603260045260245ffd5b808201808211156104b557634e487b7160e01b5f52601160045260245ffd5b92915050565b61072e806104c85f395ff3fe608060405234801561000f575f5ffd5b50600436106100b9575f3560e01c806340c10f191161007257806395d89b411161005857806395d89b411461016f578063a9059cbb14610177578063dd62ed3e1461018a575f5ffd5b806340c10f191461013257806370a0823114610147575f5ffd5b806318160ddd116100a257806318160ddd146100fe57806323b872dd14610110578063313ce56714610123575f5ffd5b806306fdde03146100bd578063095ea7b3146100db575b5f5ffd5b6100c56101c2565b6040516100d291906105d4565b60405180910390f35b6100ee6100e9366004610624565b610252565b60405190151581526020016100d2565b6002545b6040519081526020016100d2565b6100ee61011e36600461064c565b61026b565b604051601281526020016100d2565b610145610140366004610624565b61028e565b005b610102610155366004610686565b6001600160a01b03165f9081526020819052604090205490565b6100c561029c565b6100ee610185366004610624565b6102ab565b6101026101983660046106a6565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b6060600380546101d1906106d7565b80601f01602080910402602001604051908101604052809291908181526020018280546101fd906106d7565b80156102485780601f1061021f57610100808354040283529160200191610248565b820191905f5260205f20905b81548152906001019060200180831161022b57829003601f168201915b5050505050905090565b5f3361025f8185856102b8565b60019150505b92915050565b5f336102788582856102ca565b61028385858561034b565b506001949350505050565b61029882826103a8565b5050565b6060600480546101d1906106d7565b5f3361025f81858561034b565b6102c583838360016103dc565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f19811015610345578181101561033757604051637dc7a0d960e11b81526001600160a01b038416600482015260248101829052604481018390526064015b60405180910390fd5b61034584848484035f6103dc565b50505050565b6001600160a01b03831661037457604051634b637e8f60e11b81525f600482015260240161032e565b6001600160a01b03821661039d5760405163ec442f0560e01b81525f600482015260240161032e565b6102c58383836104ae565b6001600160a01b0382166103d15760405163ec442f0560e01b81525f600482015260240161032e565b6102985f83836104ae565b6001600160a01b0384166104055760405163e602df0560e01b81525f600482015260240161032e565b6001600160a01b03831661042e57604051634a1406b160e11b81525f600482015260240161032e565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561034557826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925846040516104a091815260200190565b60405180910390a350505050565b6001600160a01b0383166104d8578060025f8282546104cd919061070f565b909155506105489050565b6001600160a01b0383165f908152602081905260409020548181101561052a5760405163391434e360e21b81526001600160a01b0385166004820152602481018290526044810183905260640161032e565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b03821661056457600280548290039055610582565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef836040516105c791815260200190565b60405180910390a3505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b038116811461061f575f5ffd5b919050565b5f5f60408385031215610635575f5ffd5b61063e83610609565b946020939093013593505050565b5f5f5f6060848603121561065e575f5ffd5b61066784610609565b925061067560208501610609565b929592945050506040919091013590565b5f60208284031215610696575f5ffd5b61069f82610609565b9392505050565b5f5f604083850312156106b7575f5ffd5b6106c083610609565b91506106ce60208401610609565b90509250929050565b600181811c908216806106eb57607f821691505b60208210810361070957634e487b7160e01b5f52602260045260245ffd5b50919050565b8082018082111561026557634e487b7160e01b5f52601160045260245ffd",
}

// DevTokenABI is the input ABI used to generate the binding from.
// Deprecated: Use DevTokenMetaData.ABI instead.
var DevTokenABI = DevTokenMetaData.ABI

// DevTokenBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DevTokenMetaData.Bin instead.
var DevTokenBin = DevTokenMetaData.Bin

// DeployDevToken deploys a new Ethereum contract, binding an instance of DevToken to it.
func DeployDevToken(auth *bind.TransactOpts, backend bind.ContractBackend, holders []common.Address, amount *big.Int) (common.Address, *types.Transaction, *DevToken, error) {
	parsed, err := DevTokenMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DevTokenBin), backend, holders, amount)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &DevToken{DevTokenCaller: DevTokenCaller{contract: contract}, DevTokenTransactor: DevTokenTransactor{contract: contract}, DevTokenFilterer: DevTokenFilterer{contract: contract}}, nil
}

// DevToken is an auto generated Go binding around an Ethereum contract.
type DevToken struct {
	DevTokenCaller     // Read-only binding to the contract
	DevTokenTransactor // Write-only binding to the contract
	DevTokenFilterer   // Log filterer for contract events
}

// DevTokenCaller is an auto generated read-only Go binding around an Ethereum contract.
type DevTokenCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DevTokenTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DevTokenTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DevTokenFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DevTokenFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DevTokenSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DevTokenSession struct {
	Contract     *DevToken         // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DevTokenCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DevTokenCallerSession struct {
	Contract *DevTokenCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts   // Call options to use throughout this session
}

// DevTokenTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DevTokenTransactorSession struct {
	Contract     *DevTokenTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts   // Transaction auth options to use throughout this session
}

// DevTokenRaw is an auto generated low-level Go binding around an Ethereum contract.
type DevTokenRaw struct {
	Contract *DevToken // Generic contract binding to access the raw methods on
}

// DevTokenCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DevTokenCallerRaw struct {
	Contract *DevTokenCaller // Generic read-only contract binding to access the raw methods on
}

// DevTokenTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DevTokenTransactorRaw struct {
	Contract *DevTokenTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDevToken creates a new instance of DevToken, bound to a specific deployed contract.
func NewDevToken(address common.Address, backend bind.ContractBackend) (*DevToken, error) {
	contract, err := bindDevToken(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &DevToken{DevTokenCaller: DevTokenCaller{contract: contract}, DevTokenTransactor: DevTokenTransactor{contract: contract}, DevTokenFilterer: DevTokenFilterer{contract: contract}}, nil
}

// NewDevTokenCaller creates a new read-only instance of DevToken, bound to a specific deployed contract.
func NewDevTokenCaller(address common.Address, caller bind.ContractCaller) (*DevTokenCaller, error) {
	contract, err := bindDevToken(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DevTokenCaller{contract: contract}, nil
}

// NewDevTokenTransactor creates a new write-only instance of DevToken, bound to a specific deployed contract.
func NewDevTokenTransactor(address common.Address, transactor bind.ContractTransactor) (*DevTokenTransactor, error) {
	contract, err := bindDevToken(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DevTokenTransactor{contract: contract}, nil
}

// NewDevTokenFilterer creates a new log filterer instance of DevToken, bound to a specific deployed contract.
func NewDevTokenFilterer(address common.Address, filterer bind.ContractFilterer) (*DevTokenFilterer, error) {
	contract, err := bindDevToken(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DevTokenFilterer{contract: contract}, nil
}

// bindDevToken binds a generic wrapper to an already deployed contract.
func bindDevToken(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DevTokenMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DevToken *DevTokenRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DevToken.Contract.DevTokenCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DevToken *DevTokenRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DevToken.Contract.DevTokenTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DevToken *DevTokenRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DevToken.Contract.DevTokenTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DevToken *DevTokenCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DevToken.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DevToken *DevTokenTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DevToken.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DevToken *DevTokenTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DevToken.Contract.contract.Transact(opts, method, params...)
}

// Allowance is a free data retrieval call binding the contract method 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (_DevToken *DevTokenCaller) Allowance(opts *bind.CallOpts, owner common.Address, spender common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DevToken.contract.Call(opts, &out, "allowance", owner, spender)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Allowance is a free data retrieval call binding the contract method 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (_DevToken *DevTokenSession) Allowance(owner common.Address, spender common.Address) (*big.Int, error) {
	return _DevToken.Contract.Allowance(&_DevToken.CallOpts, owner, spender)
}

// Allowance is a free data retrieval call binding the contract method 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (_DevToken *DevTokenCallerSession) Allowance(owner common.Address, spender common.Address) (*big.Int, error) {
	return _DevToken.Contract.Allowance(&_DevToken.CallOpts, owner, spender)
}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (_DevToken *DevTokenCaller) BalanceOf(opts *bind.CallOpts, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DevToken.contract.Call(opts, &out, "balanceOf", account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (_DevToken *DevTokenSession) BalanceOf(account common.Address) (*big.Int, error) {
	return _DevToken.Contract.BalanceOf(&_DevToken.CallOpts, account)
}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (_DevToken *DevTokenCallerSession) BalanceOf(account common.Address) (*big.Int, error) {
	return _DevToken.Contract.BalanceOf(&_DevToken.CallOpts, account)
}

// Decimals is a free data retrieval call binding the contract method 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (_DevToken *DevTokenCaller) Decimals(opts *bind.CallOpts) (uint8, error) {
	var out []interface{}
	err := _DevToken.contract.Call(opts, &out, "decimals")

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// Decimals is a free data retrieval call binding the contract method 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (_DevToken *DevTokenSession) Decimals() (uint8, error) {
	return _DevToken.Contract.Decimals(&_DevToken.CallOpts)
}

// Decimals is a free data retrieval call binding the contract method 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (_DevToken *DevTokenCallerSession) Decimals() (uint8, error) {
	return _DevToken.Contract.Decimals(&_DevToken.CallOpts)
}

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_DevToken *DevTokenCaller) Name(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _DevToken.contract.Call(opts, &out, "name")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_DevToken *DevTokenSession) Name() (string, error) {
	return _DevToken.Contract.Name(&_DevToken.CallOpts)
}

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_DevToken *DevTokenCallerSession) Name() (string, error) {
	return _DevToken.Contract.Name(&_DevToken.CallOpts)
}

// Symbol is a free data retrieval call binding the contract method 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (_DevToken *DevTokenCaller) Symbol(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _DevToken.contract.Call(opts, &out, "symbol")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Symbol is a free data retrieval call binding the contract method 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (_DevToken *DevTokenSession) Symbol() (string, error) {
	return _DevToken.Contract.Symbol(&_DevToken.CallOpts)
}

// Symbol is a free data retrieval call binding the contract method 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (_DevToken *DevTokenCallerSession) Symbol() (string, error) {
	return _DevToken.Contract.Symbol(&_DevToken.CallOpts)
}

// TotalSupply is a free data retrieval call binding the contract method 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (_DevToken *DevTokenCaller) TotalSupply(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _DevToken.contract.Call(opts, &out, "totalSupply")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TotalSupply is a free data retrieval call binding the contract method 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (_DevToken *DevTokenSession) TotalSupply() (*big.Int, error) {
	return _DevToken.Contract.TotalSupply(&_DevToken.CallOpts)
}

// TotalSupply is a free data retrieval call binding the contract method 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (_DevToken *DevTokenCallerSession) TotalSupply() (*big.Int, error) {
	return _DevToken.Contract.TotalSupply(&_DevToken.CallOpts)
}

// Approve is a paid mutator transaction binding the contract method 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (_DevToken *DevTokenTransactor) Approve(opts *bind.TransactOpts, spender common.Address, value *big.Int) (*types.Transaction, error) {
	return _DevToken.contract.Transact(opts, "approve", spender, value)
}

// Approve is a paid mutator transaction binding the contract method 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (_DevToken *DevTokenSession) Approve(spender common.Address, value *big.Int) (*types.Transaction, error) {
	return _DevToken.Contract.Approve(&_DevToken.TransactOpts, spender, value)
}

// Approve is a paid mutator transaction binding the contract method 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (_DevToken *DevTokenTransactorSession) Approve(spender common.Address, value *big.Int) (*types.Transaction, error) {
	return _DevToken.Contract.Approve(&_DevToken.TransactOpts, spender, value)
}

// Mint is a paid mutator transaction binding the contract method 0x40c10f19.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (_DevToken *DevTokenTransactor) Mint(opts *bind.TransactOpts, to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _DevToken.contract.Transact(opts, "mint", to, amount)
}

// Mint is a paid mutator transaction binding the contract method 0x40c10f19.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (_DevToken *DevTokenSession) Mint(to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _DevToken.Contract.Mint(&_DevToken.TransactOpts, to, amount)
}

// Mint is a paid mutator transaction binding the contract method 0x40c10f19.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (_DevToken *DevTokenTransactorSession) Mint(to common.Address, amount *big.Int) (*types.Transaction, error) {
	return _DevToken.Contract.Mint(&_DevToken.TransactOpts, to, amount)
}

// Transfer is a paid mutator transaction binding the contract method 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (_DevToken *DevTokenTransactor) Transfer(opts *bind.TransactOpts, to common.Address, value *big.Int) (*types.Transaction, error) {
	return _DevToken.contract.Transact(opts, "transfer", to, value)
}

// Transfer is a paid mutator transaction binding the contract method 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (_DevToken *DevTokenSession) Transfer(to common.Address, value *big.Int) (*types.Transaction, error) {
	return _DevToken.Contract.Transfer(&_DevToken.TransactOpts, to, value)
}

// Transfer is a paid mutator transaction binding the contract method 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (_DevToken *DevTokenTransactorSession) Transfer(to common.Address, value *big.Int) (*types.Transaction, error) {
	return _DevToken.Contract.Transfer(&_DevToken.TransactOpts, to, value)
}

// TransferFrom is a paid mutator transaction binding the contract method 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (_DevToken *DevTokenTransactor) TransferFrom(opts *bind.TransactOpts, from common.Address, to common.Address, value *big.Int) (*types.Transaction, error) {
	return _DevToken.contract.Transact(opts, "transferFrom", from, to, value)
}

// TransferFrom is a paid mutator transaction binding the contract method 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (_DevToken *DevTokenSession) TransferFrom(from common.Address, to common.Address, value *big.Int) (*types.Transaction, error) {
	return _DevToken.Contract.TransferFrom(&_DevToken.TransactOpts, from, to, value)
}

// TransferFrom is a paid mutator transaction binding the contract method 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (_DevToken *DevTokenTransactorSession) TransferFrom(from common.Address, to common.Address, value *big.Int) (*types.Transaction, error) {
	return _DevToken.Contract.TransferFrom(&_DevToken.TransactOpts, from, to, value)
}

// DevTokenApprovalIterator is returned from FilterApproval and is used to iterate over the raw logs and unpacked data for Approval events raised by the DevToken contract.
type DevTokenApprovalIterator struct {
	Event *DevTokenApproval // Event containing the contract specifics and raw log

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
func (it *DevTokenApprovalIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DevTokenApproval)
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
		it.Event = new(DevTokenApproval)
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
func (it *DevTokenApprovalIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DevTokenApprovalIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DevTokenApproval represents a Approval event raised by the DevToken contract.
type DevTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterApproval is a free log retrieval operation binding the contract event 0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (_DevToken *DevTokenFilterer) FilterApproval(opts *bind.FilterOpts, owner []common.Address, spender []common.Address) (*DevTokenApprovalIterator, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var spenderRule []interface{}
	for _, spenderItem := range spender {
		spenderRule = append(spenderRule, spenderItem)
	}

	logs, sub, err := _DevToken.contract.FilterLogs(opts, "Approval", ownerRule, spenderRule)
	if err != nil {
		return nil, err
	}
	return &DevTokenApprovalIterator{contract: _DevToken.contract, event: "Approval", logs: logs, sub: sub}, nil
}

// WatchApproval is a free log subscription operation binding the contract event 0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (_DevToken *DevTokenFilterer) WatchApproval(opts *bind.WatchOpts, sink chan<- *DevTokenApproval, owner []common.Address, spender []common.Address) (event.Subscription, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var spenderRule []interface{}
	for _, spenderItem := range spender {
		spenderRule = append(spenderRule, spenderItem)
	}

	logs, sub, err := _DevToken.contract.WatchLogs(opts, "Approval", ownerRule, spenderRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DevTokenApproval)
				if err := _DevToken.contract.UnpackLog(event, "Approval", log); err != nil {
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

// ParseApproval is a log parse operation binding the contract event 0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (_DevToken *DevTokenFilterer) ParseApproval(log types.Log) (*DevTokenApproval, error) {
	event := new(DevTokenApproval)
	if err := _DevToken.contract.UnpackLog(event, "Approval", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DevTokenTransferIterator is returned from FilterTransfer and is used to iterate over the raw logs and unpacked data for Transfer events raised by the DevToken contract.
type DevTokenTransferIterator struct {
	Event *DevTokenTransfer // Event containing the contract specifics and raw log

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
func (it *DevTokenTransferIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DevTokenTransfer)
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
		it.Event = new(DevTokenTransfer)
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
func (it *DevTokenTransferIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DevTokenTransferIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DevTokenTransfer represents a Transfer event raised by the DevToken contract.
type DevTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   types.Log // Blockchain specific contextual infos
}

// FilterTransfer is a free log retrieval operation binding the contract event 0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (_DevToken *DevTokenFilterer) FilterTransfer(opts *bind.FilterOpts, from []common.Address, to []common.Address) (*DevTokenTransferIterator, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _DevToken.contract.FilterLogs(opts, "Transfer", fromRule, toRule)
	if err != nil {
		return nil, err
	}
	return &DevTokenTransferIterator{contract: _DevToken.contract, event: "Transfer", logs: logs, sub: sub}, nil
}

// WatchTransfer is a free log subscription operation binding the contract event 0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (_DevToken *DevTokenFilterer) WatchTransfer(opts *bind.WatchOpts, sink chan<- *DevTokenTransfer, from []common.Address, to []common.Address) (event.Subscription, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}

	logs, sub, err := _DevToken.contract.WatchLogs(opts, "Transfer", fromRule, toRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DevTokenTransfer)
				if err := _DevToken.contract.UnpackLog(event, "Transfer", log); err != nil {
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

// ParseTransfer is a log parse operation binding the contract event 0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (_DevToken *DevTokenFilterer) ParseTransfer(log types.Log) (*DevTokenTransfer, error) {
	event := new(DevTokenTransfer)
	if err := _DevToken.contract.UnpackLog(event, "Transfer", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
