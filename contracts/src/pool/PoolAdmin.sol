// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AccessManagedUpgradeable
} from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {IStakeObserver} from "../governance/IStakeObserver.sol";
import {IPoolAdmin} from "./IPoolAdmin.sol";
import {IPoolRewards} from "./IPoolRewards.sol";
import {IPoolSlashing} from "./IPoolSlashing.sol";
import {PoolCore} from "./PoolCore.sol";

/// @title PoolAdmin
/// @notice Implements {IPoolAdmin}.
abstract contract PoolAdmin is IPoolAdmin, PoolCore, AccessManagedUpgradeable {
    using Checkpoints for Checkpoints.Trace160;
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// @inheritdoc IPoolAdmin
    function setWhitelist(address user, bool verified) external restricted {
        if (user == address(0)) revert NullAddress();
        _pool().whitelist[user] = verified;
        emit SetWhitelist(user, verified);
    }

    /// @inheritdoc IPoolAdmin
    function setWhitelistEnabled(bool enabled) external restricted {
        _pool().whitelistOff = !enabled;
        emit SetWhitelistEnabled(enabled);
    }

    /// @inheritdoc IPoolAdmin
    function setMinLock(uint256 newMinLock) external restricted {
        _setLockRange(newMinLock, _pool().maxLock);
    }

    /// @inheritdoc IPoolAdmin
    function setMaxLock(uint256 newMaxLock) external restricted {
        _setLockRange(_pool().minLock, newMaxLock);
    }

    /// @inheritdoc IPoolAdmin
    function setMaxSequencers(uint256 newMaximum) external restricted {
        _setMaxSequencers(newMaximum);
    }

    /// @inheritdoc IPoolAdmin
    function setExitDelayPeriod(uint256 newPeriod) external restricted {
        _setExitDelay(newPeriod);
    }

    /// @inheritdoc IPoolAdmin
    function setSignerUpdateThrottle(uint256 newThrottle) external restricted {
        _setThrottle(newThrottle);
    }

    /// @inheritdoc IPoolAdmin
    function updateBlockReward(uint256 newReward) external restricted {
        _setBlockReward(newReward);
    }

    /// @inheritdoc IPoolAdmin
    function withdrawRewardFunds(address to, uint256 amount) external restricted nonReentrant {
        if (to == address(0)) revert NullAddress();
        if (to == address(this)) revert InvalidRecipient(to);
        PoolState storage pool = _pool();
        uint256 funds = pool.rewardFunds;
        if (amount > funds) revert IPoolRewards.InsufficientRewardFunds(amount, funds);
        pool.rewardFunds = (funds - amount).toUint96();
        emit IPoolRewards.RewardFundsWithdrawn(to, amount, funds - amount);

        pool.stakeToken.safeTransfer(to, amount);
    }

    /// @inheritdoc IPoolAdmin
    function updateMpc(address newMpc) external restricted {
        if (newMpc == address(0)) revert NullAddress();
        PoolState storage pool = _pool();
        emit UpdateMpc(pool.mpcAddress, newMpc);
        pool.mpcAddress = newMpc;
        _recordMpc(pool, newMpc);
    }

    /// @inheritdoc IPoolAdmin
    function restartRewards(uint256 lastEpoch) external restricted {
        PoolState storage pool = _pool();
        uint64 batch = pool.currentBatch + 1;
        pool.currentBatch = batch;
        pool.lastRewardedEpoch = lastEpoch.toUint64();
        emit IPoolRewards.DistributeReward(batch, lastEpoch, lastEpoch, 0, pool.rewardPerBlock);
    }

    /// @inheritdoc IPoolAdmin
    function pause() external restricted whenNotPaused {
        _pool().paused = true;
        emit Paused(msg.sender);
    }

    /// @inheritdoc IPoolAdmin
    function unpause() external restricted {
        if (!_pool().paused) revert ExpectedPause();
        _pool().paused = false;
        emit Unpaused(msg.sender);
    }

    /// @inheritdoc IPoolAdmin
    function forceUnlock(uint256 seqId, string calldata reason) external restricted nonReentrant {
        if (bytes(reason).length == 0) revert NoReason();
        PoolState storage pool = _pool();
        emit ForcedUnlock(seqId, reason);
        _deactivate(pool, seqId, _known(pool, seqId));
    }

    /// @inheritdoc IPoolAdmin
    function setSlashing(SlashingSettings calldata settings) external restricted {
        _setSlashing(settings);
    }

    /// @inheritdoc IPoolAdmin
    function vetoPenalty(uint256 seqId, uint256 penaltyId) external restricted {
        Penalty storage penalty = _pool().penalties[seqId];
        if (penalty.kind == PenaltyKind.None) revert IPoolSlashing.NoPenalty(seqId);
        if (penalty.penaltyId != penaltyId) revert OtherPenalty(seqId, penalty.penaltyId);
        delete _pool().penalties[seqId];
        emit PenaltyVetoed(penaltyId, seqId, msg.sender);
    }

    /// @inheritdoc IPoolAdmin
    function setStakeObserver(IStakeObserver newObserver) external restricted {
        PoolState storage pool = _pool();
        emit SetStakeObserver(address(pool.stakeObserver), address(newObserver));
        pool.stakeObserver = newObserver;
        pool.observed = address(newObserver) != address(0);
    }

    /// @dev Puts the pool's key into its history.
    function _recordMpc(PoolState storage pool, address mpc) internal {
        pool.mpcHistory.push(block.number.toUint96(), uint160(mpc));
    }

    function _setLockRange(uint256 newMinLock, uint256 newMaxLock) internal {
        if (newMinLock == 0 || newMinLock > newMaxLock || newMaxLock > type(uint96).max) {
            revert InvalidLockRange(newMinLock, newMaxLock);
        }
        PoolState storage pool = _pool();
        if (pool.minLock != newMinLock) emit SetMinLock(pool.minLock, newMinLock);
        if (pool.maxLock != newMaxLock) emit SetMaxLock(pool.maxLock, newMaxLock);
        pool.minLock = newMinLock.toUint96();
        pool.maxLock = newMaxLock.toUint96();
    }

    function _setMaxSequencers(uint256 newMaximum) internal {
        if (newMaximum == 0 || newMaximum > type(uint32).max) revert InvalidMaxSequencers(newMaximum);
        emit SetMaxSequencers(_pool().maxSequencers, newMaximum);
        _pool().maxSequencers = newMaximum.toUint32();
    }

    function _setExitDelay(uint256 newPeriod) internal {
        bool long = newPeriod >= _minAppealPeriod() && newPeriod >= _pool().slashing.appealPeriod;
        if (!long || newPeriod > MAX_EXIT_DELAY) revert InvalidExitDelay(newPeriod);
        emit SetExitDelayPeriod(_pool().exitDelayPeriod, newPeriod);
        _pool().exitDelayPeriod = newPeriod.toUint64();
    }

    function _setThrottle(uint256 newThrottle) internal {
        if (newThrottle > MAX_SIGNER_UPDATE_THROTTLE) revert InvalidThrottle(newThrottle);
        emit SetSignerUpdateThrottle(_pool().signerUpdateThrottle, newThrottle);
        _pool().signerUpdateThrottle = newThrottle.toUint32();
    }

    function _setBlockReward(uint256 newReward) internal {
        if (newReward > type(uint96).max) revert InvalidBlockReward(newReward);
        emit RewardUpdate(_pool().rewardPerBlock, newReward);
        _pool().rewardPerBlock = newReward.toUint96();
    }

    function _setSlashing(SlashingSettings memory settings) internal {
        bool fair = settings.equivocationBps <= MAX_EQUIVOCATION_BPS && settings.reporterBps <= MAX_REPORTER_BPS
            && settings.jailBps <= MAX_JAIL_BPS && settings.expelBps <= MAX_EXPEL_BPS;
        bool timely = settings.appealPeriod >= _minAppealPeriod() && settings.appealPeriod <= MAX_APPEAL_PERIOD
            && settings.appealPeriod <= _pool().exitDelayPeriod;
        if (!fair || !timely) revert InvalidSlashing();
        if (settings.treasury == address(this)) revert InvalidRecipient(settings.treasury);
        _pool().slashing = settings;
        emit SetSlashing(settings);
    }

    /// @dev The least appeal time and exit delay. A pool whose stake is worth nothing may have less.
    function _minAppealPeriod() internal pure virtual returns (uint256) {
        return MIN_APPEAL_PERIOD;
    }
}
