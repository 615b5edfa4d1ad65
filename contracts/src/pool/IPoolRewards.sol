// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPoolTypes} from "./IPoolTypes.sol";

/// @title IPoolRewards
/// @notice Rewards for L2 blocks: funded by anyone, credited by batches that the pool signs, paid when claimed.
/// @dev A batch is credited only from funds that the contract holds for it, so what is credited is always covered, and
///      stake is never touched. A batch that cannot be credited consumes nothing and can be submitted again.
interface IPoolRewards is IPoolTypes {
    /// @notice `amount` more is there to pay rewards from.
    event RewardFundsAdded(address indexed from, uint256 amount, uint256 funds);
    /// @notice Governance took `amount` of the unpromised reward funds out.
    event RewardFundsWithdrawn(address indexed to, uint256 amount, uint256 funds);
    /// @notice The rewards of epochs `startEpoch` to `endEpoch` were credited: `amount` in all.
    event DistributeReward(
        uint256 indexed batchId, uint256 startEpoch, uint256 endEpoch, uint256 amount, uint256 rewardPerBlock
    );
    /// @notice What the batch credited to whom: `blocks[i] * rewardPerBlock` to sequencer `seqIds[i]`.
    event BatchSubmitReward(uint256 indexed batchId, uint256[] seqIds, uint256[] blocks);
    /// @notice Rewards were paid.
    event ClaimRewards(uint256 indexed seqId, address indexed recipient, uint256 amount);

    /// @notice The next batch is number `expected`.
    error WrongBatch(uint256 batchId, uint256 expected);
    /// @notice The batch must start with epoch `expectedStart` and hold 1 to 2^16 epochs.
    error WrongEpochs(uint256 startEpoch, uint256 endEpoch, uint256 expectedStart);
    /// @notice There must be one number of blocks for every sequencer.
    error LengthMismatch();
    /// @notice The ids of sequencers must be known and rise.
    error InvalidSeqIds(uint256 seqId);
    /// @notice A number of blocks is 2^64 or more.
    error TooManyBlocks(uint256 seqId, uint256 blocks);
    /// @notice There is less in reward funds than needed: fund the contract and submit again.
    error InsufficientRewardFunds(uint256 needed, uint256 available);
    /// @notice Only the owner and the reward recipient may claim.
    error NotRewardReceiver(address user, uint256 seqId);

    /// @notice Adds `amount` of the caller's tokens to what rewards are paid from.
    function fundRewards(uint256 amount) external;

    /// @notice Credits the rewards of epochs `startEpoch` to `endEpoch`. Anyone may relay it. Batches and their epochs
    ///         follow each other without a gap. A batch that was credited already is ignored.
    /// @param batchId number of the batch, counting from 1
    /// @param startEpoch the first L2 epoch, which follows the last one rewarded; any for the first batch
    /// @param endEpoch the last L2 epoch; a batch has 2^16 at most, and may reward nobody
    /// @param seqIds who built blocks, by rising id; also those who left or changed their signer since
    /// @param blocks how many blocks each of them built
    /// @param signature of `mpcAddress` over {rewardBatchDigest}
    /// @return credited whether it had an effect; false for a batch of the past
    function batchSubmitRewards(
        uint256 batchId,
        uint256 startEpoch,
        uint256 endEpoch,
        uint256[] calldata seqIds,
        uint256[] calldata blocks,
        bytes calldata signature
    ) external returns (bool credited);

    /// @notice Pays all rewards of sequencer `seqId` to its reward recipient, or to its owner if it named none. Either
    ///         may call, in every state of the sequencer and of the pool.
    /// @return amount what was paid
    function claimRewards(uint256 seqId) external returns (uint256 amount);

    /// @notice What the pool's key signs for a batch: EIP-712 type `RewardBatch(uint256 batchId,uint256 startEpoch,
    ///         uint256 endEpoch,uint256[] seqIds,uint256[] blocks)`, without the line break.
    function rewardBatchDigest(
        uint256 batchId,
        uint256 startEpoch,
        uint256 endEpoch,
        uint256[] calldata seqIds,
        uint256[] calldata blocks
    ) external view returns (bytes32);

    /// @notice Number of the last batch.
    function currentBatch() external view returns (uint256);

    /// @notice The last L2 epoch that was rewarded.
    function lastRewardedEpoch() external view returns (uint256);

    /// @notice Reward per L2 block in the token's smallest unit.
    function rewardPerBlock() external view returns (uint256);

    /// @notice Tokens that are there to pay rewards from and promised to nobody yet.
    function rewardFunds() external view returns (uint256);
}
