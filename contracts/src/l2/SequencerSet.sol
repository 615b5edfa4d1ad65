// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AccessManagedUpgradeable
} from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ISequencerSet} from "./ISequencerSet.sol";
import {SequencerSetStorage} from "./SequencerSetStorage.sol";

/// @title SequencerSet
/// @notice The pool's record on L2 of who builds which blocks. See {ISequencerSet}.
/// @dev What the key `epoch` could do if it were stolen is bounded: it can name wrong producers for at most
///      `recommitWindow` blocks back and two epochs ahead, until the administrator replaces it and cuts away what it
///      wrote. It cannot change what is final, nor record an epoch without end.
///
///      Has no immutable and no constructor argument, so that its code can stand in a genesis file.
contract SequencerSet is ISequencerSet, AccessManagedUpgradeable, SequencerSetStorage {
    /// @notice Default of `maxEpochLength`: a planned epoch of 1000 blocks.
    uint256 public constant DEFAULT_MAX_EPOCH_LENGTH = 1000;
    /// @notice Default of `recommitWindow`.
    uint256 public constant DEFAULT_RECOMMIT_WINDOW = 600;
    /// @notice Bound on `maxEpochLength`.
    uint256 public constant LONGEST_EPOCH = 1_000_000;
    /// @notice Bound on `recommitWindow`.
    uint256 public constant LONGEST_WINDOW = 100_000;
    /// @notice How far a new epoch's number may lie above the last one's. A stolen key can therefore not use the
    ///         numbers up, and the pool opens a new epoch at most every few seconds.
    uint256 public constant LARGEST_STEP = 1 << 16;
    /// @notice How many epochs of the greatest length ahead of the current block an epoch may start.
    uint256 public constant EPOCHS_AHEAD = 2;

    modifier onlyMpc() {
        if (msg.sender != _set().mpcAddress) revert NotMpc(msg.sender);
        _;
    }

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up the storage, once.
    /// @param initialAuthority the AccessManager of L2
    /// @param mpc the key that writes the record; zero if the pool has not made it yet
    /// @param initialMaxEpochLength see {maxEpochLength}
    /// @param initialRecommitWindow see {recommitWindow}
    function initialize(
        address initialAuthority,
        address mpc,
        uint256 initialMaxEpochLength,
        uint256 initialRecommitWindow
    ) external initializer {
        if (initialAuthority == address(0)) revert NullAddress();
        __AccessManaged_init(initialAuthority);
        _setMaxEpochLength(initialMaxEpochLength);
        _setRecommitWindow(initialRecommitWindow);
        if (mpc != address(0)) _setMpc(mpc);
    }

    /// @inheritdoc ISequencerSet
    function commitEpoch(uint256 newEpochId, uint256 startBlock, uint256 endBlock, address signer) external onlyMpc {
        SetStorage storage set = _set();
        if (set.epochs.length != 0) {
            uint256 last = set.lastBlock;
            if (startBlock != last + 1) _recordMissed(set, last, startBlock);
        }
        _append(set, newEpochId, startBlock, endBlock, signer);
        emit NewEpoch(newEpochId, startBlock, endBlock, signer);
    }

    /// @inheritdoc ISequencerSet
    function recommitEpoch(uint256 oldEpochId, uint256 newEpochId, uint256 startBlock, uint256 endBlock, address signer)
        external
        onlyMpc
    {
        SetStorage storage set = _set();
        (bool found, uint256 index) = _indexOf(startBlock);
        if (!found) revert NothingToCut(startBlock);
        if (set.epochs[index].number != oldEpochId) revert WrongEpoch(startBlock, set.epochs[index].number);
        uint256 finalBlock = finalizedBlock();
        if (startBlock <= finalBlock) revert AlreadyFinalized(startBlock, finalBlock);

        _truncate(set, index, startBlock);
        _append(set, newEpochId, startBlock, endBlock, signer);
        emit ReCommitEpoch(oldEpochId, newEpochId, startBlock, endBlock, signer);
    }

    /// @inheritdoc ISequencerSet
    function transferMpc(address newMpc) external onlyMpc {
        if (newMpc == address(0)) revert NullAddress();
        _set().pendingMpcAddress = newMpc;
        emit MpcTransferStarted(msg.sender, newMpc);
    }

    /// @inheritdoc ISequencerSet
    function acceptMpc() external {
        if (msg.sender != _set().pendingMpcAddress) revert NotPendingMpc(msg.sender);
        _setMpc(msg.sender);
    }

    /// @inheritdoc ISequencerSet
    function updateMpc(address newMpc) external restricted {
        if (newMpc == address(0)) revert NullAddress();
        _setMpc(newMpc);
    }

    /// @inheritdoc ISequencerSet
    function cutRecord(uint256 startBlock) external restricted {
        SetStorage storage set = _set();
        (bool found, uint256 index) = _indexOf(startBlock);
        if (!found) revert NothingToCut(startBlock);
        _truncate(set, index, startBlock);
        _dropMissedEnd(set);
        if (set.finalFloor >= startBlock) set.finalFloor = set.lastBlock;
        emit RecordCut(startBlock);
    }

    /// @inheritdoc ISequencerSet
    function setMaxEpochLength(uint256 newLength) external restricted {
        _setMaxEpochLength(newLength);
    }

    /// @inheritdoc ISequencerSet
    function setRecommitWindow(uint256 newWindow) external restricted {
        _setRecommitWindow(newWindow);
    }

    /// @dev Adds an epoch after `lastBlock`, once everything about it has been checked.
    function _append(SetStorage storage set, uint256 newEpochId, uint256 startBlock, uint256 endBlock, address signer)
        private
    {
        if (signer == address(0)) revert NullAddress();
        uint256 count = set.epochs.length;
        // The first number is free: the record begins with the pool's current epoch.
        uint256 lastNumber = count == 0 ? 0 : set.epochs[count - 1].number;
        uint256 highest = count == 0 ? type(uint48).max : Math.min(lastNumber + LARGEST_STEP, type(uint48).max);
        if (newEpochId <= lastNumber || newEpochId > highest) revert InvalidEpochNumber(newEpochId, lastNumber);
        uint256 longest = set.maxEpochLength;
        uint256 latestStart = block.number + EPOCHS_AHEAD * longest;
        if (startBlock > latestStart) revert TooFarAhead(startBlock, latestStart);
        if (startBlock == 0 || endBlock < startBlock || endBlock - startBlock >= longest) {
            revert InvalidEpochLength(startBlock, endBlock, longest);
        }
        _push(set, newEpochId, startBlock, endBlock, signer);
    }

    /// @dev Blocks that have passed without a record stay without one: their range gets the signer zero and the number
    ///      of the epoch before it. Blocks that are still to come are recorded without a gap.
    function _recordMissed(SetStorage storage set, uint256 last, uint256 startBlock) private {
        if (startBlock <= last || startBlock > block.number) revert NotContiguous(startBlock, last);
        _push(set, set.epochs[set.epochs.length - 1].number, last + 1, startBlock - 1, address(0));
        emit EpochsMissed(last + 1, startBlock - 1);
    }

    /// @dev A record does not end with a range without a record.
    function _dropMissedEnd(SetStorage storage set) private {
        uint256 count = set.epochs.length;
        if (count == 0 || set.epochs[count - 1].signer != address(0)) return;
        set.lastBlock = set.epochs[count - 1].startBlock - 1;
        set.epochs.pop();
    }

    function _setMpc(address newMpc) private {
        SetStorage storage set = _set();
        emit MpcAddressUpdated(set.mpcAddress, newMpc);
        set.mpcAddress = newMpc;
        delete set.pendingMpcAddress;
    }

    function _setMaxEpochLength(uint256 newLength) private {
        if (newLength == 0 || newLength > LONGEST_EPOCH) revert SettingOutOfRange(newLength, LONGEST_EPOCH);
        SetStorage storage set = _set();
        emit MaxEpochLengthUpdated(set.maxEpochLength, newLength);
        // Bounded by LONGEST_EPOCH.
        // forge-lint: disable-next-line(unsafe-typecast)
        set.maxEpochLength = uint48(newLength);
    }

    /// @dev A greater window would make open again what was final; see {finalizedBlock} for why it does not.
    function _setRecommitWindow(uint256 newWindow) private {
        if (newWindow == 0 || newWindow > LONGEST_WINDOW) revert SettingOutOfRange(newWindow, LONGEST_WINDOW);
        SetStorage storage set = _set();
        // Bounded by the block number.
        // forge-lint: disable-next-line(unsafe-typecast)
        set.finalFloor = uint48(finalizedBlock());
        emit RecommitWindowUpdated(set.recommitWindow, newWindow);
        // Bounded by LONGEST_WINDOW.
        // forge-lint: disable-next-line(unsafe-typecast)
        set.recommitWindow = uint48(newWindow);
    }
}
