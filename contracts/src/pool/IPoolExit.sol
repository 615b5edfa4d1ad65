// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPoolTypes} from "./IPoolTypes.sol";

/// @title IPoolExit
/// @notice Taking stake out of the LockingPool. Nothing here asks the whitelist, the pause or the observer's mood; all
///         stake waits for the exit delay, and longer only for the appeal time of a penalty ordered before it was due.
interface IPoolExit is IPoolTypes {
    /// @notice A sequencer left the pool; its stake stays in escrow until `unlockClaimTime`.
    /// @param user owner of the sequencer
    /// @param seqId id of the sequencer
    /// @param nonce the sequencer's last nonce
    /// @param deactivationTime now, Unix seconds
    /// @param unlockClaimTime from when on the stake may be claimed, Unix seconds
    /// @param amount the stake
    event UnlockInit(
        address indexed user,
        uint256 indexed seqId,
        uint256 nonce,
        uint256 deactivationTime,
        uint256 unlockClaimTime,
        uint256 amount
    );

    /// @notice The stake of a sequencer went back to its owner. Carries no nonce: the pool was left at {UnlockInit}.
    /// @param user owner of the sequencer
    /// @param seqId id of the sequencer
    /// @param amount what was paid
    /// @param total tokens that remain in escrow for all sequencers
    event Unlocked(address indexed user, uint256 indexed seqId, uint256 amount, uint256 total);

    /// @notice A part of a sequencer's stake left the pool and waits until `withdrawClaimTime`.
    event WithdrawInit(address indexed user, uint256 indexed seqId, uint256 amount, uint256 withdrawClaimTime);

    /// @notice A withdrawn part went back to the owner.
    event Withdraw(address indexed user, uint256 indexed seqId, uint256 amount, uint256 total);

    /// @notice The stake may be claimed from `claimTime` on, Unix seconds.
    error StillLocked(uint256 seqId, uint256 claimTime);
    /// @notice A penalty was ordered before the stake was due: the stake is held until `until`, Unix seconds.
    error StakeHeld(uint256 seqId, uint256 until);
    /// @notice An earlier withdrawal of `amount` must be claimed first.
    error WithdrawalPending(uint256 seqId, uint256 amount);
    /// @notice There is no withdrawal to claim.
    error NoWithdrawal(uint256 seqId);
    /// @notice What would remain is less than the minimum.
    error RemainderTooSmall(uint256 remainder, uint256 minLock);

    /// @notice Takes `amount` out of the stake of the caller's active sequencer. It loses its power at once and can be
    ///         claimed after `exitDelayPeriod`; at least `minLock` must remain. One at a time.
    function withdraw(uint256 seqId, uint256 amount) external;

    /// @notice Pays what was taken out with `withdraw` to the owner.
    function withdrawClaim(uint256 seqId) external;

    /// @notice Leaves the pool. The stake can be claimed after `exitDelayPeriod`. Rewards stay claimable.
    function unlock(uint256 seqId) external;

    /// @notice Pays the stake back to the owner after the exit delay, who may lock again as another sequencer. A
    ///         penalty whose appeal time has passed is executed first.
    function unlockClaim(uint256 seqId) external;
}
