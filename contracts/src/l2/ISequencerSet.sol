// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title ISequencerSet
/// @notice Who builds which L2 blocks, for contracts and programs on L2.
/// @dev The pool decides; this is its record, written after the pool's decision by transactions of its threshold key
///      `epoch`. An L2 block is built by whom the pool's consensus lets build it, whatever stands here.
interface ISequencerSet {
    /// @notice A range of L2 blocks with one producer.
    /// @param number the pool's epoch id; rises, with gaps where an epoch ended before its first block. 2^256 - 1 for a
    ///        range that was never recorded
    /// @param signer hot key of the producer, zero for a range that was never recorded
    /// @param startBlock first L2 block
    /// @param endBlock last L2 block
    struct Epoch {
        uint256 number;
        address signer;
        uint256 startBlock;
        uint256 endBlock;
    }

    /// @notice An epoch was added at the end of the record.
    event NewEpoch(uint256 indexed epochId, uint256 startBlock, uint256 endBlock, address indexed signer);

    /// @notice Epoch `oldEpochId` was cut short before `startBlock`, and all that was planned after it was dropped.
    event ReCommitEpoch(
        uint256 indexed oldEpochId,
        uint256 indexed newEpochId,
        uint256 startBlock,
        uint256 endBlock,
        address indexed signer
    );

    /// @notice The blocks from `startBlock` to `endBlock` passed without a record.
    event EpochsMissed(uint256 startBlock, uint256 endBlock);

    /// @notice The administrator took everything from `startBlock` on out of the record.
    event RecordCut(uint256 startBlock);

    /// @notice The key that writes the record changed.
    event MpcAddressUpdated(address indexed oldMpc, address indexed newMpc);

    /// @notice The key that writes the record has named `newMpc` to take its place; it has to accept.
    event MpcTransferStarted(address indexed oldMpc, address indexed newMpc);

    /// @notice The greatest length of an epoch changed, in blocks.
    event MaxEpochLengthUpdated(uint256 oldLength, uint256 newLength);

    /// @notice How far back an epoch may be cut changed, in blocks.
    event RecommitWindowUpdated(uint256 oldWindow, uint256 newWindow);

    /// @notice An address that must not be zero is.
    error NullAddress();
    /// @notice `caller` is not the key that writes the record.
    error NotMpc(address caller);
    /// @notice `caller` was not named to be the next key.
    error NotPendingMpc(address caller);
    /// @notice The number of the new epoch must be above `lastEpochId`, by 2^16 at most, and fit into 48 bits.
    error InvalidEpochNumber(uint256 newEpochId, uint256 lastEpochId);
    /// @notice An epoch has 1 to `maxEpochLength` blocks.
    error InvalidEpochLength(uint256 startBlock, uint256 endBlock, uint256 maxEpochLength);
    /// @notice A new epoch starts after the last recorded block, without a gap in what is still to come.
    error NotContiguous(uint256 startBlock, uint256 lastBlock);
    /// @notice An epoch starts at `latestStart` at the latest: two of the greatest length ahead.
    error TooFarAhead(uint256 startBlock, uint256 latestStart);
    /// @notice `startBlock` lies in no recorded epoch, so there is nothing to cut.
    error NothingToCut(uint256 startBlock);
    /// @notice `startBlock` lies in epoch `epochId`, not in the one that was named: the record has changed since.
    error WrongEpoch(uint256 startBlock, uint256 epochId);
    /// @notice The record up to `finalizedBlock` does not change any more.
    error AlreadyFinalized(uint256 startBlock, uint256 finalizedBlock);
    /// @notice The setting must be 1 to `max`.
    error SettingOutOfRange(uint256 value, uint256 max);

    /// @notice Adds an epoch after the last one. For the key `epoch`.
    /// @param newEpochId the pool's epoch id, above the last one's by 2^16 at most; any for the first epoch
    /// @param startBlock the block after the last recorded one; if nothing was recorded of blocks that have passed
    ///        since, any later block that is not in the future
    /// @param endBlock last block
    /// @param signer hot key of the producer
    function commitEpoch(uint256 newEpochId, uint256 startBlock, uint256 endBlock, address signer) external;

    /// @notice Cuts the epoch that holds `startBlock` short before it, drops all later ones, and adds a new one. For
    ///         the key `epoch`. It may be included in any block until `startBlock` is final.
    /// @param oldEpochId the epoch that the pool saw at `startBlock` in this record
    /// @param newEpochId the pool's epoch id, above that of the last epoch that stays, by 2^16 at most. `oldEpochId`
    ///        itself where nothing of it stays: a planned epoch that another producer builds
    /// @param startBlock first block of the new epoch
    /// @param endBlock last block
    /// @param signer hot key of the producer
    function recommitEpoch(uint256 oldEpochId, uint256 newEpochId, uint256 startBlock, uint256 endBlock, address signer)
        external;

    /// @notice Names another key to write the record; nothing changes until that key accepts. For the key `epoch`.
    function transferMpc(address newMpc) external;

    /// @notice Takes the place of the key that writes the record. For whom {transferMpc} has named.
    function acceptMpc() external;

    /// @notice Sets the key that writes the record, at once. For the administrator, when the key is lost.
    function updateMpc(address newMpc) external;

    /// @notice Takes everything from `startBlock` on out of the record, also what is final: the one way to repair what
    ///         a stolen key has written, such as numbers that the pool will not reach. The pool goes on from there. For
    ///         the administrator.
    /// @param startBlock a block of the record; after it, what remains ends before this block
    function cutRecord(uint256 startBlock) external;

    /// @notice Sets the greatest length of an epoch, in blocks. For the administrator.
    function setMaxEpochLength(uint256 newLength) external;

    /// @notice Sets how many blocks back an epoch may be cut. For the administrator.
    function setRecommitWindow(uint256 newWindow) external;

    /// @notice The epoch of the current block; all zero if it was not recorded.
    function currentEpoch() external view returns (Epoch memory);

    /// @notice Number of the epoch of the current block, 2^256 - 1 if it was not recorded.
    function currentEpochNumber() external view returns (uint256);

    /// @notice The epoch after the one of the current block; all zero if it is not recorded yet.
    function nextEpoch() external view returns (Epoch memory);

    /// @notice The epoch recorded last; all zero if none was.
    function latestEpoch() external view returns (Epoch memory);

    /// @notice The epoch with this number; all zero if it was not recorded or dropped.
    function epochs(uint256 number) external view returns (Epoch memory);

    /// @notice Number of the epoch of L2 block `number`, 2^256 - 1 if it was not recorded.
    function getEpochByBlock(uint256 number) external view returns (uint256);

    /// @notice Who builds L2 block `number`, zero if it was not recorded. May still change above {finalizedBlock}.
    function getSequencer(uint256 number) external view returns (address);

    /// @notice Who builds the epoch after the current one, zero if it is not recorded yet.
    function nextSequencer() external view returns (address);

    /// @notice Number of the newest epoch whose record does not change any more, 0 if there is none.
    function finalizedEpoch() external view returns (uint256);

    /// @notice The newest block whose record does not change any more, 0 if there is none.
    function finalizedBlock() external view returns (uint256);

    /// @notice The pool's threshold key that writes the record, zero until it is first set.
    function mpcAddress() external view returns (address);

    /// @notice Whom {transferMpc} has named, zero if nobody.
    function pendingMpcAddress() external view returns (address);

    /// @notice The greatest length of an epoch, in blocks.
    function maxEpochLength() external view returns (uint256);

    /// @notice How many blocks back an epoch may be cut.
    function recommitWindow() external view returns (uint256);
}
