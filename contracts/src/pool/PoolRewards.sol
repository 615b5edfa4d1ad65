// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IPoolRewards} from "./IPoolRewards.sol";
import {PoolCore} from "./PoolCore.sol";

/// @title PoolRewards
/// @notice Implements {IPoolRewards}.
abstract contract PoolRewards is IPoolRewards, PoolCore {
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// @dev Epochs of one batch at most: one signature of a stolen key cannot use the numbers up.
    uint256 private constant MAX_BATCH_EPOCHS = 1 << 16;
    bytes32 private constant REWARD_BATCH =
        keccak256("RewardBatch(uint256 batchId,uint256 startEpoch,uint256 endEpoch,uint256[] seqIds,uint256[] blocks)");

    /// @inheritdoc IPoolRewards
    function fundRewards(uint256 amount) external nonReentrant {
        if (amount == 0) revert NullAmount();
        PoolState storage pool = _pool();
        uint256 funds = pool.rewardFunds + amount;
        pool.rewardFunds = funds.toUint96();
        emit RewardFundsAdded(msg.sender, amount, funds);

        _pull(pool.stakeToken, amount);
    }

    /// @inheritdoc IPoolRewards
    function batchSubmitRewards(
        uint256 batchId,
        uint256 startEpoch,
        uint256 endEpoch,
        uint256[] calldata seqIds,
        uint256[] calldata blocks,
        bytes calldata signature
    ) external whenNotPaused returns (bool credited) {
        PoolState storage pool = _pool();
        uint256 expected = uint256(pool.currentBatch) + 1;
        if (batchId != 0 && batchId < expected) return false;
        if (batchId != expected) revert WrongBatch(batchId, expected);
        _requireNextEpochs(pool, startEpoch, endEpoch);
        _requireMpc(pool, rewardBatchDigest(batchId, startEpoch, endEpoch, seqIds, blocks), signature);

        uint256 rate = pool.rewardPerBlock;
        uint256 total = _credit(pool, seqIds, blocks, rate);
        _book(pool, batchId, endEpoch, total);
        emit DistributeReward(batchId, startEpoch, endEpoch, total, rate);
        emit BatchSubmitReward(batchId, seqIds, blocks);
        return true;
    }

    /// @inheritdoc IPoolRewards
    function claimRewards(uint256 seqId) external nonReentrant returns (uint256 amount) {
        PoolState storage pool = _pool();
        StoredSequencer storage seq = _known(pool, seqId);
        (address owner, address recipient) = (seq.owner, seq.rewardRecipient);
        if (msg.sender != owner && msg.sender != recipient) revert NotRewardReceiver(msg.sender, seqId);
        if (recipient == address(0)) recipient = owner;
        amount = seq.reward;
        if (amount == 0) revert NullAmount();
        seq.reward = 0;
        emit ClaimRewards(seqId, recipient, amount);

        pool.stakeToken.safeTransfer(recipient, amount);
    }

    /// @inheritdoc IPoolRewards
    function rewardBatchDigest(
        uint256 batchId,
        uint256 startEpoch,
        uint256 endEpoch,
        uint256[] calldata seqIds,
        uint256[] calldata blocks
    ) public view returns (bytes32) {
        bytes32 ids = keccak256(abi.encodePacked(seqIds));
        bytes32 counts = keccak256(abi.encodePacked(blocks));
        return _hashTypedDataV4(keccak256(abi.encode(REWARD_BATCH, batchId, startEpoch, endEpoch, ids, counts)));
    }

    /// @inheritdoc IPoolRewards
    function currentBatch() external view returns (uint256) {
        return _pool().currentBatch;
    }

    /// @inheritdoc IPoolRewards
    function lastRewardedEpoch() external view returns (uint256) {
        return _pool().lastRewardedEpoch;
    }

    /// @inheritdoc IPoolRewards
    function rewardPerBlock() external view returns (uint256) {
        return _pool().rewardPerBlock;
    }

    /// @inheritdoc IPoolRewards
    function rewardFunds() external view returns (uint256) {
        return _pool().rewardFunds;
    }

    /// @dev Adds to every sequencer's reward, as far as there are funds, and returns the sum of all.
    function _credit(PoolState storage pool, uint256[] calldata seqIds, uint256[] calldata blocks, uint256 rate)
        private
        returns (uint256 total)
    {
        if (seqIds.length != blocks.length) revert LengthMismatch();
        uint256 highest = pool.totalSequencers;
        uint256 funds = pool.rewardFunds;
        uint256 last = 0;
        for (uint256 i = 0; i < seqIds.length; ++i) {
            (uint256 seqId, uint256 count) = (seqIds[i], blocks[i]);
            if (seqId <= last || seqId > highest) revert InvalidSeqIds(seqId);
            if (count > type(uint64).max) revert TooManyBlocks(seqId, count);
            last = seqId;
            uint256 earned;
            // Both factors are bounded, to 64 and 96 bits, and no calldata is so long that their sum could overflow.
            unchecked {
                earned = count * rate;
                total += earned;
            }
            // Refused by _book.
            if (total > funds) continue;
            StoredSequencer storage seq = pool.sequencers[seqId];
            seq.reward = (seq.reward + earned).toUint96();
        }
    }

    /// @dev Books a batch whose sequencers were credited `total`.
    function _book(PoolState storage pool, uint256 batchId, uint256 endEpoch, uint256 total) private {
        uint256 funds = pool.rewardFunds;
        if (total > funds) revert InsufficientRewardFunds(total, funds);
        pool.currentBatch = batchId.toUint64();
        pool.lastRewardedEpoch = endEpoch.toUint64();
        pool.rewardFunds = (funds - total).toUint96();
    }

    function _requireNextEpochs(PoolState storage pool, uint256 startEpoch, uint256 endEpoch) private view {
        uint256 expected = uint256(pool.lastRewardedEpoch) + 1;
        // The first batch starts where the pool's record of blocks does.
        bool contiguous = startEpoch == expected || pool.currentBatch == 0;
        // An end before the start is a great distance. That the end has 64 bits is seen to where it is stored.
        unchecked {
            if (!contiguous || endEpoch - startEpoch >= MAX_BATCH_EPOCHS) {
                revert WrongEpochs(startEpoch, endEpoch, expected);
            }
        }
    }
}
