// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title IStakeObserver
/// @notice What the LockingPool tells whoever governance has named its observer.
/// @dev The pool calls with bounded gas and ignores a failure, so that an observer can never block an exit. An observer
///      must therefore survive a call that never came: see {StakeVotes-sync}.
interface IStakeObserver {
    /// @notice The active stake of `owner` changed. A sequencer that leaves has no active stake any more, also while
    ///         its tokens wait for the exit delay.
    /// @param owner owner of the sequencer
    /// @param oldAmount active stake before, in the token's smallest unit
    /// @param newAmount active stake after
    function onStakeChange(address owner, uint256 oldAmount, uint256 newAmount) external;
}
