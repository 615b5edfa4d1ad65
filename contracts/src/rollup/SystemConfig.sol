// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {StorageSlot} from "@openzeppelin/contracts/utils/StorageSlot.sol";
import {RollupLimits} from "./RollupLimits.sol";

/// @title SystemConfig
/// @notice The parameters of the rollup that may change while it runs. op-node never calls this contract: it reads
///         {ConfigUpdate} events from receipts, and one storage slot.
/// @dev Formats: OP Stack specification, "System Config". A value that op-node could not parse would be ignored by
///      some of the network and is therefore never emitted. The constructor emits one event per parameter.
contract SystemConfig is Ownable2Step {
    /// @notice What an event changes. The numbers are op-node's.
    enum UpdateType {
        BATCHER,
        FEE_SCALARS,
        GAS_LIMIT,
        UNSAFE_BLOCK_SIGNER
    }

    /// @notice Version of the encoding of {ConfigUpdate}.
    uint256 public constant VERSION = 0;

    /// @notice Where op-node looks for the unsafe block signer. Never zero there: an L1 that answers a proof of an
    ///         empty slot with nothing stops op-node.
    bytes32 public constant UNSAFE_BLOCK_SIGNER_SLOT = keccak256("systemconfig.unsafeblocksigner");

    /// @notice The only L1 account whose transactions to the batch inbox count.
    address public batcher;
    /// @notice Gas limit of L2 blocks.
    uint64 public gasLimit;
    /// @notice Weight of L1's base fee in the L1 data fee, in 1e-6.
    uint32 public basefeeScalar;
    /// @notice Weight of L1's blob base fee in the L1 data fee, in 1e-6.
    uint32 public blobbasefeeScalar;

    /// @notice A parameter changed.
    /// @param version version of the encoding, 0
    /// @param updateType which parameter
    /// @param data its ABI-encoded value
    event ConfigUpdate(uint256 indexed version, UpdateType indexed updateType, bytes data);

    /// @notice An address that must not be zero is.
    error NullAddress();
    /// @notice The L2 gas limit must lie in [`min`, `max`].
    error GasLimitOutOfRange(uint64 gasLimit, uint64 min, uint64 max);

    /// @notice Sets every parameter and emits it.
    /// @param initialOwner administrator of the rollup
    /// @param initialBatcher see {batcher}
    /// @param initialSigner see {unsafeBlockSigner}
    /// @param initialGasLimit see {gasLimit}
    /// @param initialBasefeeScalar see {basefeeScalar}
    /// @param initialBlobbasefeeScalar see {blobbasefeeScalar}
    constructor(
        address initialOwner,
        address initialBatcher,
        address initialSigner,
        uint64 initialGasLimit,
        uint32 initialBasefeeScalar,
        uint32 initialBlobbasefeeScalar
    ) Ownable(initialOwner) {
        _setBatcher(initialBatcher);
        _setUnsafeBlockSigner(initialSigner);
        _setGasLimit(initialGasLimit);
        _setFeeScalars(initialBasefeeScalar, initialBlobbasefeeScalar);
    }

    /// @notice Sets the only L1 account whose batches count, from the L1 block of this transaction on.
    function setBatcher(address newBatcher) external onlyOwner {
        _setBatcher(newBatcher);
    }

    /// @notice Sets the gas limit of L2 blocks.
    function setGasLimit(uint64 newGasLimit) external onlyOwner {
        _setGasLimit(newGasLimit);
    }

    /// @notice Sets the weights of L1's two base fees in the L1 data fee, in 1e-6 (Ecotone encoding).
    function setFeeScalars(uint32 newBasefeeScalar, uint32 newBlobbasefeeScalar) external onlyOwner {
        _setFeeScalars(newBasefeeScalar, newBlobbasefeeScalar);
    }

    /// @notice Sets the key whose gossiped L2 blocks op-node takes. Gossip is off in a pool, the slot is still read.
    function setUnsafeBlockSigner(address newSigner) external onlyOwner {
        _setUnsafeBlockSigner(newSigner);
    }

    /// @notice The batcher's address as it stands in the L1 attributes of L2 blocks.
    function batcherHash() external view returns (bytes32) {
        return bytes32(uint256(uint160(batcher)));
    }

    /// @notice The key whose gossiped L2 blocks op-node takes.
    function unsafeBlockSigner() external view returns (address) {
        return StorageSlot.getAddressSlot(UNSAFE_BLOCK_SIGNER_SLOT).value;
    }

    /// @notice The least gas limit of L2 blocks: room for all deposits of one L1 block and for the system's own.
    function minimumGasLimit() public pure returns (uint64) {
        return RollupLimits.MAX_DEPOSIT_GAS_PER_BLOCK + RollupLimits.SYSTEM_TX_GAS;
    }

    /// @notice The greatest gas limit of L2 blocks.
    function maximumGasLimit() public pure returns (uint64) {
        return RollupLimits.MAX_L2_GAS_LIMIT;
    }

    function _setBatcher(address newBatcher) private {
        if (newBatcher == address(0)) revert NullAddress();
        batcher = newBatcher;
        emit ConfigUpdate(VERSION, UpdateType.BATCHER, abi.encode(newBatcher));
    }

    function _setGasLimit(uint64 newGasLimit) private {
        if (newGasLimit < minimumGasLimit() || newGasLimit > maximumGasLimit()) {
            revert GasLimitOutOfRange(newGasLimit, minimumGasLimit(), maximumGasLimit());
        }
        gasLimit = newGasLimit;
        emit ConfigUpdate(VERSION, UpdateType.GAS_LIMIT, abi.encode(newGasLimit));
    }

    function _setFeeScalars(uint32 newBasefeeScalar, uint32 newBlobbasefeeScalar) private {
        basefeeScalar = newBasefeeScalar;
        blobbasefeeScalar = newBlobbasefeeScalar;
        // Version 1 in the first byte, the two scalars in the last eight; the overhead before it has no use any more.
        uint256 scalar = (1 << 248) | (uint256(newBlobbasefeeScalar) << 32) | newBasefeeScalar;
        emit ConfigUpdate(VERSION, UpdateType.FEE_SCALARS, abi.encode(uint256(0), scalar));
    }

    function _setUnsafeBlockSigner(address newSigner) private {
        if (newSigner == address(0)) revert NullAddress();
        StorageSlot.getAddressSlot(UNSAFE_BLOCK_SIGNER_SLOT).value = newSigner;
        emit ConfigUpdate(VERSION, UpdateType.UNSAFE_BLOCK_SIGNER, abi.encode(newSigner));
    }
}
