// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AddressAliasHelper} from "./AddressAliasHelper.sol";
import {RollupLimits} from "./RollupLimits.sol";

/// @title DepositPortal
/// @notice The way from L1 to L2: what is sent here is minted there, and transactions given here are executed there.
/// @dev op-node reads the {TransactionDeposited} events and stops at one that it cannot parse, so every bound is
///      checked before the event. Deposited ether stays here: there is no way back yet.
///
///      Deposit gas has a limit per L1 block but no price: whoever fills the limit delays the deposits of others.
contract DepositPortal {
    /// @notice Version of the encoding of `opaqueData`.
    uint256 public constant DEPOSIT_VERSION = 0;
    /// @notice L2 gas of a plain transfer of ether to this contract.
    uint64 public constant RECEIVE_DEFAULT_GAS_LIMIT = 100_000;
    /// @notice Greatest calldata of one deposit, in bytes.
    uint256 public constant MAX_DATA = RollupLimits.MAX_DEPOSIT_DATA;
    /// @notice Sum of the gas limits of all deposits of one L1 block.
    uint64 public constant MAX_GAS_PER_BLOCK = RollupLimits.MAX_DEPOSIT_GAS_PER_BLOCK;

    /// @dev EIP-7702: code of an account that has delegated to a contract is this prefix and an address.
    bytes3 private constant DELEGATION_PREFIX = 0xef0100;
    uint256 private constant DELEGATION_LENGTH = 23;

    uint64 private _meteredBlock;
    uint64 private _meteredGas;

    /// @notice A transaction for L2.
    /// @param from sender on L2: the caller, or its alias if it is a contract
    /// @param to recipient on L2, zero for a contract creation
    /// @param version version of the encoding, 0
    /// @param opaqueData packed: mint (uint256), value (uint256), gas limit (uint64), is creation (bool), calldata
    event TransactionDeposited(address indexed from, address indexed to, uint256 indexed version, bytes opaqueData);

    /// @notice A contract creation has no recipient.
    error CreationWithRecipient(address to);
    /// @notice `gasLimit` does not cover the calldata, see {minimumGasLimit}.
    error GasLimitTooLow(uint64 gasLimit, uint64 minimum);
    /// @notice The calldata has `length` bytes, more than `max`.
    error DataTooLarge(uint256 length, uint256 max);
    /// @notice The deposits of this L1 block have only `available` gas left. The next block has the full limit again.
    error DepositGasExhausted(uint64 wanted, uint64 available);

    /// @notice Deposits ether to the sender's own L2 account.
    receive() external payable {
        depositTransaction(msg.sender, msg.value, RECEIVE_DEFAULT_GAS_LIMIT, false, "");
    }

    /// @notice Sends a transaction to L2 and mints the attached ether to its sender there.
    /// @param to recipient on L2, zero for a contract creation
    /// @param value L2 wei to send, out of the sender's L2 balance after the mint
    /// @param gasLimit L2 gas, at least {minimumGasLimit} of the calldata
    /// @param isCreation whether `data` is init code of a new contract
    /// @param data calldata or init code
    function depositTransaction(address to, uint256 value, uint64 gasLimit, bool isCreation, bytes memory data)
        public
        payable
    {
        if (isCreation && to != address(0)) revert CreationWithRecipient(to);
        if (data.length > MAX_DATA) revert DataTooLarge(data.length, MAX_DATA);
        uint64 minimum = minimumGasLimit(uint64(data.length));
        if (gasLimit < minimum) revert GasLimitTooLow(gasLimit, minimum);
        _meter(gasLimit);

        bytes memory opaqueData = abi.encodePacked(msg.value, value, gasLimit, isCreation, data);
        emit TransactionDeposited(_l2Sender(), to, DEPOSIT_VERSION, opaqueData);
    }

    /// @notice The least L2 gas of a deposit with `byteCount` bytes of calldata: what L2 charges before execution.
    function minimumGasLimit(uint64 byteCount) public pure returns (uint64) {
        return byteCount * 40 + 21_000;
    }

    /// @dev Counts `gasLimit` towards the limit of this L1 block.
    function _meter(uint64 gasLimit) private {
        uint64 used = _meteredBlock == block.number ? _meteredGas : 0;
        if (gasLimit > MAX_GAS_PER_BLOCK - used) revert DepositGasExhausted(gasLimit, MAX_GAS_PER_BLOCK - used);
        _meteredBlock = uint64(block.number);
        _meteredGas = used + gasLimit;
    }

    /// @dev The caller as L2 sees it. An account with a delegation (EIP-7702) still has its own key, also on L2.
    function _l2Sender() private view returns (address) {
        // solhint-disable-next-line avoid-tx-origin
        if (msg.sender == tx.origin || _isDelegated(msg.sender)) return msg.sender;
        return AddressAliasHelper.applyL1ToL2Alias(msg.sender);
    }

    function _isDelegated(address account) private view returns (bool) {
        if (account.code.length != DELEGATION_LENGTH) return false;
        return bytes3(account.code) == DELEGATION_PREFIX;
    }
}
