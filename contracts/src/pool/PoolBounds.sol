// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title PoolBounds
/// @notice The numbers of the LockingPool that no governance can change without changing its code: the bounds of the
///         settings, and what they start with.
abstract contract PoolBounds {
    /// @notice Default of `minLock`, for a token of 18 decimals.
    uint256 public constant DEFAULT_MIN_LOCK = 20_000e18;
    /// @notice Default of `maxLock`, for a token of 18 decimals.
    uint256 public constant DEFAULT_MAX_LOCK = 100_000e18;
    /// @notice Default of `exitDelayPeriod`.
    uint256 public constant DEFAULT_EXIT_DELAY = 21 days;
    /// @notice `maxSequencers` at the start.
    uint256 public constant DEFAULT_MAX_SEQUENCERS = 100;
    /// @notice `signerUpdateThrottle` at the start.
    uint256 public constant DEFAULT_SIGNER_UPDATE_THROTTLE = 1 days;
    /// @notice `rewardPerBlock` at the start, for a token of 18 decimals.
    uint256 public constant DEFAULT_REWARD_PER_BLOCK = 761_000 gwei;

    /// @notice Appeal time at the start, if the exit delay is not shorter.
    uint256 public constant DEFAULT_APPEAL_PERIOD = 7 days;

    /// @notice Bound on `exitDelayPeriod`, so that nobody can lock stake in by a delay.
    uint256 public constant MAX_EXIT_DELAY = 90 days;
    /// @notice Bound on `signerUpdateThrottle`, so that a stolen key can be replaced.
    uint256 public constant MAX_SIGNER_UPDATE_THROTTLE = 30 days;
    /// @notice Bound on what equivocation costs, in basis points of the stake.
    uint256 public constant MAX_EQUIVOCATION_BPS = 5000;
    /// @notice Bound on the reporter's part of that, in basis points: much less than what the culprit loses, who may be
    ///         the reporter.
    uint256 public constant MAX_REPORTER_BPS = 2500;
    /// @notice Bound on what an order into jail costs, in basis points of the stake. Between two of them the owner has to
    ///         come back by itself.
    uint256 public constant MAX_JAIL_BPS = 500;
    /// @notice Bound on what an order out of the pool costs, in basis points of the stake. It happens once.
    uint256 public constant MAX_EXPEL_BPS = 2000;
    /// @notice Least appeal time, and so the least `exitDelayPeriod`, which is never shorter than the appeal time.
    uint256 public constant MIN_APPEAL_PERIOD = 1 days;
    /// @notice Greatest appeal time, which is also how long it can hold back an exit.
    uint256 public constant MAX_APPEAL_PERIOD = 14 days;

    /// @notice Where burnt tokens go: not every token has a function to burn, none knows the key of this address.
    address public constant BURN_ADDRESS = 0x000000000000000000000000000000000000dEaD;
    /// @notice Bound on the time that one order of the pool puts a sequencer into jail.
    uint256 public constant MAX_JAIL_PERIOD = 30 days;

    /// @notice Gas that the observer of stake gets, whatever the caller of the pool sends.
    uint256 public constant OBSERVER_GAS = 200_000;
}
