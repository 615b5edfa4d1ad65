// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IStakeObserver} from "../governance/IStakeObserver.sol";
import {IPoolTypes} from "./IPoolTypes.sol";

/// @title IPoolAdmin
/// @notice What governance may do to the LockingPool. Every function here asks the pool's AccessManager who may call.
interface IPoolAdmin is IPoolTypes {
    /// @notice The address of the pool's threshold key for L1 changed.
    event UpdateMpc(address indexed oldMpc, address indexed newMpc);
    /// @notice `user` may (or may no longer) put stake into the pool.
    event SetWhitelist(address indexed user, bool verified);
    /// @notice The whitelist is (or is no longer) asked at all.
    event SetWhitelistEnabled(bool enabled);
    /// @notice The least stake of one sequencer changed.
    event SetMinLock(uint256 oldMinLock, uint256 newMinLock);
    /// @notice The greatest stake of one sequencer changed.
    event SetMaxLock(uint256 oldMaxLock, uint256 newMaxLock);
    /// @notice The greatest number of sequencers changed.
    event SetMaxSequencers(uint256 oldMaximum, uint256 newMaximum);
    /// @notice The time from `unlock` to `unlockClaim` changed, in seconds, for exits from now on.
    event SetExitDelayPeriod(uint256 oldPeriod, uint256 newPeriod);
    /// @notice The least time between two signer updates of one sequencer changed, in seconds.
    event SetSignerUpdateThrottle(uint256 oldThrottle, uint256 newThrottle);
    /// @notice The reward per L2 block changed, for batches submitted from now on.
    event RewardUpdate(uint256 oldReward, uint256 newReward);
    /// @notice The rules of slashing changed, for penalties ordered or proven from now on.
    event SetSlashing(SlashingSettings settings);
    /// @notice Who is told of changes of stake changed; zero means nobody.
    event SetStakeObserver(address indexed oldObserver, address indexed newObserver);
    /// @notice Sequencer `seqId` was made to leave.
    event ForcedUnlock(uint256 indexed seqId, string reason);
    /// @notice Order number `penaltyId`, which waited for sequencer `seqId`, was called off.
    event PenaltyVetoed(uint256 indexed penaltyId, uint256 indexed seqId, address indexed by);
    /// @notice What lets stake in was stopped.
    event Paused(address account);
    /// @notice What lets stake in goes on.
    event Unpaused(address account);

    /// @notice The pool is paused.
    error EnforcedPause();
    /// @notice The pool is not paused.
    error ExpectedPause();
    /// @notice `minLock`, `maxLock` must hold 0 < minLock <= maxLock < 2^96.
    error InvalidLockRange(uint256 minLock, uint256 maxLock);
    /// @notice The exit delay must not be shorter than the appeal time, nor than {PoolBounds-MIN_APPEAL_PERIOD}, and at
    ///         most {PoolBounds-MAX_EXIT_DELAY}.
    error InvalidExitDelay(uint256 period);
    /// @notice The maximum number of sequencers must be 1 to 2^32 - 1.
    error InvalidMaxSequencers(uint256 maximum);
    /// @notice The throttle exceeds {PoolBounds-MAX_SIGNER_UPDATE_THROTTLE}.
    error InvalidThrottle(uint256 throttle);
    /// @notice The reward per block exceeds 2^96 - 1.
    error InvalidBlockReward(uint256 reward);
    /// @notice A fraction or the appeal time exceeds the bounds in {PoolBounds}, or the appeal time the exit delay.
    error InvalidSlashing();
    /// @notice There are more tokens than 96 bits can count.
    error SupplyTooLarge(uint256 supply);
    /// @notice The penalty that waits for sequencer `seqId` is another order, number `penaltyId`.
    error OtherPenalty(uint256 seqId, uint256 penaltyId);
    /// @notice A forced exit needs a reason.
    error NoReason();

    /// @notice Sets up the proxy's storage, once. What has no parameter starts with its default, see {PoolBounds}.
    /// @param initialAuthority the AccessManager that says who may administer the pool
    /// @param token the ERC-20 token to stake and to pay rewards in; there must never be 2^96 of its smallest unit
    /// @param initialMinLock least stake of one sequencer
    /// @param initialMaxLock greatest stake of one sequencer
    /// @param initialExitDelay seconds from `unlock` to `unlockClaim`
    function initialize(
        address initialAuthority,
        IERC20 token,
        uint256 initialMinLock,
        uint256 initialMaxLock,
        uint256 initialExitDelay
    ) external;

    /// @notice Carries the state of a pool of version 1, which had an owner in place of an AccessManager, over to this
    ///         one, once. To be called in the transaction of the upgrade: until then nobody can leave, and anybody can
    ///         call it. An exit delay below today's bound is raised to it.
    /// @param initialAuthority the AccessManager that says who may administer the pool from now on
    function migrate(address initialAuthority) external;

    /// @notice Allows or forbids `user` to put stake into the pool. Has no effect on the stake that is in it.
    function setWhitelist(address user, bool verified) external;

    /// @notice Switches the whitelist as a whole on or off.
    function setWhitelistEnabled(bool enabled) external;

    /// @notice Sets the least stake of one sequencer. Applies to what is locked or withdrawn from now on.
    function setMinLock(uint256 newMinLock) external;

    /// @notice Sets the greatest stake of one sequencer. Applies to what is locked from now on.
    function setMaxLock(uint256 newMaxLock) external;

    /// @notice Sets how many sequencers the pool takes at most. Those that are in it stay.
    function setMaxSequencers(uint256 newMaximum) external;

    /// @notice Sets the time from `unlock` to `unlockClaim`, in seconds: at least the appeal time, so that no small
    ///         penalty can shield an exit from a large one. Applies to exits from now on. Also the time for which the
    ///         equivocation of a signer that is replaced from now on can be proven.
    function setExitDelayPeriod(uint256 newPeriod) external;

    /// @notice Sets the least time between two signer updates of one sequencer, in seconds; 0 for none.
    function setSignerUpdateThrottle(uint256 newThrottle) external;

    /// @notice Sets the reward per L2 block. Applies to batches submitted from now on; 0 for none.
    function updateBlockReward(uint256 newReward) external;

    /// @notice Takes reward funds out of the pool, to anybody but itself, that are promised to nobody yet.
    function withdrawRewardFunds(address to, uint256 amount) external;

    /// @notice Sets the address of the threshold key that signs reward batches and penalties.
    function updateMpc(address newMpc) external;

    /// @notice Has rewards go on after `lastEpoch`, whatever was rewarded before: repairs what a stolen key has done,
    ///         such as to reward epochs that the pool will not reach. Counts as a batch, one that rewards nobody, so
    ///         that batches signed before are void, and readers follow it as they follow every batch.
    /// @param lastEpoch the last epoch that shall not be rewarded any more, below 2^64
    function restartRewards(uint256 lastEpoch) external;

    /// @notice Stops what lets stake in, the way out of jail, and reward batches. Exits, claims, slashing and the
    ///         replacement of a signer go on.
    function pause() external;

    /// @notice Ends {pause}.
    function unpause() external;

    /// @notice Makes sequencer `seqId` leave the pool, as `unlock` does.
    /// @param reason why, for the record; not empty
    function forceUnlock(uint256 seqId, string calldata reason) external;

    /// @notice Sets the rules of slashing, within the bounds in {PoolBounds}. The appeal time must not exceed the exit
    ///         delay, and the pool cannot be its own treasury.
    function setSlashing(SlashingSettings calldata settings) external;

    /// @notice Calls off order number `penaltyId`, which waits for sequencer `seqId`. Its stake is free again. Names the
    ///         order, so that what was decided about one never hits the next.
    function vetoPenalty(uint256 seqId, uint256 penaltyId) external;

    /// @notice Sets who is told of changes of stake; zero for nobody.
    function setStakeObserver(IStakeObserver newObserver) external;
}
