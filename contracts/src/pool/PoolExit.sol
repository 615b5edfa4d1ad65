// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IPoolExit} from "./IPoolExit.sol";
import {IPoolRegistry} from "./IPoolRegistry.sol";
import {PoolPenalties} from "./PoolPenalties.sol";

/// @title PoolExit
/// @notice Implements {IPoolExit}.
abstract contract PoolExit is IPoolExit, PoolPenalties {
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// @inheritdoc IPoolExit
    function withdraw(uint256 seqId, uint256 amount) external nonReentrant {
        PoolState storage pool = _pool();
        StoredSequencer storage seq = _ownActive(pool, seqId);
        if (amount == 0) revert NullAmount();
        if (seq.withdrawAmount != 0) revert WithdrawalPending(seqId, seq.withdrawAmount);
        uint256 oldAmount = seq.amount;
        uint256 newAmount = amount > oldAmount ? 0 : oldAmount - amount;
        if (newAmount < pool.minLock) revert RemainderTooSmall(newAmount, pool.minLock);

        uint256 claimTime = block.timestamp + pool.exitDelayPeriod;
        seq.amount = newAmount.toUint96();
        seq.withdrawAmount = amount.toUint96();
        seq.withdrawClaimTime = claimTime.toUint64();
        pool.totalActive = (pool.totalActive - amount).toUint96();
        emit IPoolRegistry.LockUpdate(seqId, ++seq.nonce, newAmount);
        emit WithdrawInit(msg.sender, seqId, amount, claimTime);

        _notify(pool, msg.sender, oldAmount, newAmount);
    }

    /// @inheritdoc IPoolExit
    function withdrawClaim(uint256 seqId) external nonReentrant {
        PoolState storage pool = _pool();
        StoredSequencer storage seq = _own(pool, seqId);
        uint256 claimTime = seq.withdrawClaimTime;
        if (claimTime == 0) revert NoWithdrawal(seqId);
        _requireDue(seqId, claimTime);
        _settlePenalty(pool, seqId, seq, claimTime);

        uint256 amount = seq.withdrawAmount;
        seq.withdrawAmount = 0;
        seq.withdrawClaimTime = 0;
        uint256 total = pool.totalLocked - amount;
        pool.totalLocked = total.toUint96();
        emit Withdraw(msg.sender, seqId, amount, total);

        pool.stakeToken.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IPoolExit
    function unlock(uint256 seqId) external nonReentrant {
        PoolState storage pool = _pool();
        _deactivate(pool, seqId, _own(pool, seqId));
    }

    /// @inheritdoc IPoolExit
    function unlockClaim(uint256 seqId) external nonReentrant {
        PoolState storage pool = _pool();
        StoredSequencer storage seq = _own(pool, seqId);
        if (seq.status != Status.Inactive) revert WrongStatus(seqId, seq.status);
        uint256 claimTime = seq.unlockClaimTime;
        _requireDue(seqId, claimTime);
        _settlePenalty(pool, seqId, seq, claimTime);

        uint256 amount = seq.amount;
        seq.status = Status.Unlocked;
        seq.amount = 0;
        delete pool.seqOwners[msg.sender];
        uint256 total = pool.totalLocked - amount;
        pool.totalLocked = total.toUint96();
        emit Unlocked(msg.sender, seqId, amount, total);

        pool.stakeToken.safeTransfer(msg.sender, amount);
    }

    function _requireDue(uint256 seqId, uint256 claimTime) private view {
        if (!_reached(claimTime)) revert StillLocked(seqId, claimTime);
    }
}
