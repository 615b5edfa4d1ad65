// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IStakeObserver} from "../governance/IStakeObserver.sol";
import {IPoolTypes} from "./IPoolTypes.sol";

/// @title IPoolViews
/// @notice What anyone can read of the LockingPool's registry and settings.
interface IPoolViews is IPoolTypes {
    /// @notice All that is known of sequencer `seqId`; all zero with {IPoolTypes-Status-Unavailable} for an unknown id.
    function sequencers(uint256 seqId) external view returns (Sequencer memory);

    /// @notice The active sequencers by rising id.
    /// @dev Walks over all ids ever given out: for calls from outside a transaction.
    function currentSequencers() external view returns (ActiveSequencer[] memory);

    /// @notice Id of the sequencer that `owner` owns, 0 if none.
    function seqOwners(address owner) external view returns (uint256 seqId);

    /// @notice Id of the sequencer whose hot key `signer` is or was, 0 if it is unknown. A key that was burned before
    ///         the pool remembered whose it was gives 2^64 - 1.
    function seqSigners(address signer) external view returns (uint256 seqId);

    /// @notice When `signer` was replaced, Unix seconds; 0 if it is in use, its sequencer has left, or it is unknown.
    function signerRetiredAt(address signer) external view returns (uint256);

    /// @notice Until when the signatures of `signer`, which was replaced, prove an equivocation, Unix seconds: the exit
    ///         delay of that time later. 0 if it is in use, its sequencer has left, or it is unknown.
    function signerProvableUntil(address signer) external view returns (uint256);

    /// @notice Active stake of `owner`: what its sequencer has while it is active, else 0.
    function activeStakeOf(address owner) external view returns (uint256);

    /// @notice Number of sequencers ever registered, which is also the highest id.
    function totalSequencers() external view returns (uint256);

    /// @notice Number of sequencers in the pool: active or in jail.
    function memberCount() external view returns (uint256);

    /// @notice Stake in escrow for all sequencers, what waits for its exit delay included.
    function totalLocked() external view returns (uint256);

    /// @notice Stake of the active sequencers.
    function totalActive() external view returns (uint256);

    /// @notice The ERC-20 token that is staked, and that rewards are paid in.
    function stakeToken() external view returns (address);

    /// @notice Whether what lets stake in is stopped.
    function paused() external view returns (bool);

    /// @notice Whether `user` is on the whitelist.
    function whitelist(address user) external view returns (bool);

    /// @notice Whether the whitelist is asked at all.
    function whitelistEnabled() external view returns (bool);

    /// @notice The least stake of one sequencer.
    function minLock() external view returns (uint256);

    /// @notice The greatest stake of one sequencer.
    function maxLock() external view returns (uint256);

    /// @notice The greatest number of sequencers that are in the pool, jailed ones included.
    function maxSequencers() external view returns (uint256);

    /// @notice Seconds from `unlock` to `unlockClaim`.
    function exitDelayPeriod() external view returns (uint256);

    /// @notice Least number of seconds between two signer updates of one sequencer.
    function signerUpdateThrottle() external view returns (uint256);

    /// @notice Address of the pool's threshold key, zero until it is first set.
    function mpcAddress() external view returns (address);

    /// @notice Address of the pool's threshold key as it was at the end of L1 block `blockNumber`.
    function mpcAddressAt(uint256 blockNumber) external view returns (address);

    /// @notice How often the pool's threshold key was set.
    function mpcHistoryLength() external view returns (uint256);

    /// @notice The pool's threshold key number `index`, and the L1 block in which it was set. Two in one block count as
    ///         one.
    function mpcHistory(uint256 index) external view returns (uint256 sinceBlock, address mpc);

    /// @notice Who is told of changes of stake; zero for nobody.
    function stakeObserver() external view returns (IStakeObserver);
}
