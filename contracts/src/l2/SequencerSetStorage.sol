// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ISequencerSet} from "./ISequencerSet.sol";

/// @title SequencerSetStorage
/// @notice Where the SequencerSet keeps its record, and the views on it.
/// @dev One namespace after ERC-7201. An epoch is one slot: it ends where the next one starts. Both block numbers and
///      epoch numbers rise along the array, so every lookup is a binary search.
abstract contract SequencerSetStorage is ISequencerSet {
    /// @dev {ISequencerSet-Epoch}, packed: one slot. A range without a record has the signer zero and the number of the
    ///      epoch before it.
    struct StoredEpoch {
        address signer;
        uint48 startBlock;
        uint48 number;
    }

    /// @custom:storage-location erc7201:rondo.storage.SequencerSet
    struct SetStorage {
        address mpcAddress;
        uint48 maxEpochLength;
        uint48 recommitWindow;
        address pendingMpcAddress;
        /// @dev Last block of the last epoch.
        uint48 lastBlock;
        /// @dev What was final when the window was last changed.
        uint48 finalFloor;
        StoredEpoch[] epochs;
    }

    /// @dev keccak256(abi.encode(uint256(keccak256("rondo.storage.SequencerSet")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant SET_STORAGE = 0x7b04c9f4c59f112454c884345c457255d0bef4d606e311794e9bddde87523a00;

    /// @dev Answer for a block that was not recorded.
    uint256 private constant UNKNOWN = type(uint256).max;

    /// @inheritdoc ISequencerSet
    function currentEpoch() external view returns (Epoch memory epoch) {
        (bool found, uint256 index) = _indexOf(block.number);
        if (found) epoch = _epochAt(index);
    }

    /// @inheritdoc ISequencerSet
    function currentEpochNumber() external view returns (uint256) {
        return getEpochByBlock(block.number);
    }

    /// @inheritdoc ISequencerSet
    function nextEpoch() external view returns (Epoch memory epoch) {
        (bool found, uint256 index) = _next();
        if (found) epoch = _epochAt(index);
    }

    /// @inheritdoc ISequencerSet
    function latestEpoch() external view returns (Epoch memory epoch) {
        uint256 count = _set().epochs.length;
        if (count != 0) epoch = _epochAt(count - 1);
    }

    /// @inheritdoc ISequencerSet
    function epochs(uint256 number) external view returns (Epoch memory epoch) {
        StoredEpoch[] storage all = _set().epochs;
        uint256 low = 0;
        uint256 high = all.length;
        // The first entry with at least this number; a range without a record comes after the epoch of its number.
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (all[middle].number < number) low = middle + 1;
            else high = middle;
        }
        if (low < all.length && all[low].number == number) epoch = _epochAt(low);
    }

    /// @inheritdoc ISequencerSet
    function getSequencer(uint256 number) external view returns (address) {
        (bool found, uint256 index) = _indexOf(number);
        return found ? _set().epochs[index].signer : address(0);
    }

    /// @inheritdoc ISequencerSet
    function nextSequencer() external view returns (address) {
        (bool found, uint256 index) = _next();
        return found ? _set().epochs[index].signer : address(0);
    }

    /// @inheritdoc ISequencerSet
    function finalizedEpoch() external view returns (uint256) {
        uint256 finalBlock = finalizedBlock();
        (bool found, uint256 index) = _indexOf(finalBlock);
        if (!found) return 0;
        if (_endOf(index) == finalBlock) return _set().epochs[index].number;
        return index == 0 ? 0 : _set().epochs[index - 1].number;
    }

    /// @inheritdoc ISequencerSet
    function mpcAddress() external view returns (address) {
        return _set().mpcAddress;
    }

    /// @inheritdoc ISequencerSet
    function pendingMpcAddress() external view returns (address) {
        return _set().pendingMpcAddress;
    }

    /// @inheritdoc ISequencerSet
    function maxEpochLength() external view returns (uint256) {
        return _set().maxEpochLength;
    }

    /// @inheritdoc ISequencerSet
    function recommitWindow() external view returns (uint256) {
        return _set().recommitWindow;
    }

    /// @inheritdoc ISequencerSet
    function getEpochByBlock(uint256 number) public view returns (uint256) {
        (bool found, uint256 index) = _indexOf(number);
        if (!found || _set().epochs[index].signer == address(0)) return UNKNOWN;
        return _set().epochs[index].number;
    }

    /// @inheritdoc ISequencerSet
    function finalizedBlock() public view returns (uint256) {
        SetStorage storage set = _set();
        uint256 window = set.recommitWindow;
        uint256 passed = block.number > window ? block.number - window - 1 : 0;
        uint256 recorded = passed < set.lastBlock ? passed : set.lastBlock;
        // What was once final stays so when the window is made greater.
        return recorded > set.finalFloor ? recorded : set.finalFloor;
    }

    /// @dev Adds an entry; the caller has checked that it starts after `lastBlock` and that everything fits 48 bits.
    function _push(SetStorage storage set, uint256 number, uint256 startBlock, uint256 endBlock, address signer)
        internal
    {
        // forge-lint: disable-start(unsafe-typecast)
        set.epochs.push(StoredEpoch({signer: signer, startBlock: uint48(startBlock), number: uint48(number)}));
        set.lastBlock = uint48(endBlock);
        // forge-lint: disable-end(unsafe-typecast)
    }

    /// @dev Cuts the record before `startBlock`, which lies in entry `index`.
    function _truncate(SetStorage storage set, uint256 index, uint256 startBlock) internal {
        uint256 keep = set.epochs[index].startBlock < startBlock ? index + 1 : index;
        for (uint256 count = set.epochs.length; count > keep; --count) {
            set.epochs.pop();
        }
        // Not above the last block, which fits.
        // forge-lint: disable-next-line(unsafe-typecast)
        set.lastBlock = uint48(startBlock - 1);
    }

    /// @dev The entry that holds block `number`.
    function _indexOf(uint256 number) internal view returns (bool found, uint256 index) {
        SetStorage storage set = _set();
        uint256 high = set.epochs.length;
        if (high == 0 || number > set.lastBlock || number < set.epochs[0].startBlock) return (false, 0);
        uint256 low = 0;
        // Most questions are about the last few epochs.
        if (high > 8 && set.epochs[high - 8].startBlock <= number) low = high - 8;
        // Entry `low` starts at or before the block, entry `high` after it.
        while (high - low > 1) {
            uint256 middle = (low + high) / 2;
            if (set.epochs[middle].startBlock <= number) low = middle;
            else high = middle;
        }
        return (true, low);
    }

    /// @dev The contract's namespace.
    function _set() internal pure returns (SetStorage storage set) {
        assembly ("memory-safe") {
            set.slot := SET_STORAGE
        }
    }

    /// @dev The entry after the one of the current block; before the first epoch that is the first.
    function _next() private view returns (bool found, uint256 index) {
        SetStorage storage set = _set();
        if (set.epochs.length == 0) return (false, 0);
        if (block.number < set.epochs[0].startBlock) return (true, 0);
        (found, index) = _indexOf(block.number);
        ++index;
        found = found && index < set.epochs.length;
    }

    function _epochAt(uint256 index) private view returns (Epoch memory) {
        StoredEpoch storage stored = _set().epochs[index];
        return Epoch({
            number: stored.signer == address(0) ? UNKNOWN : stored.number,
            signer: stored.signer,
            startBlock: stored.startBlock,
            endBlock: _endOf(index)
        });
    }

    function _endOf(uint256 index) private view returns (uint256) {
        SetStorage storage set = _set();
        return index + 1 < set.epochs.length ? set.epochs[index + 1].startBlock - 1 : set.lastBlock;
    }
}
