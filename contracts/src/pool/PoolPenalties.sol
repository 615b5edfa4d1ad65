// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IPoolExit} from "./IPoolExit.sol";
import {IPoolRegistry} from "./IPoolRegistry.sol";
import {IPoolSlashing} from "./IPoolSlashing.sol";
import {PoolCore} from "./PoolCore.sol";

/// @title PoolPenalties
/// @notice How stake is cut, and how a penalty that waits for its appeal time meets an exit.
/// @dev A penalty reaches the stake that was not due for payment when it was ordered, or proven. So an exit is delayed
///      at most to the end of the appeal time of an order that came before the stake was due, and no order can be
///      given to hold back what is due.
///      The sum is bounded too: one slash for equivocation, one expulsion, and jail for an active sequencer only, so
///      that between two of these the owner has come back by itself. Who stays away, or leaves, loses each at most once.
abstract contract PoolPenalties is PoolCore {
    using SafeCast for uint256;

    uint256 internal constant BPS = 10_000;

    /// @dev The stake of a sequencer that a fault known at time `at` reaches: what is in the pool or in its exit delay,
    ///      and a withdrawal in its own.
    function _slashable(StoredSequencer storage seq, uint256 at) internal view returns (uint256 main, uint256 part) {
        if (seq.status != Status.Inactive || at < seq.unlockClaimTime) main = seq.amount;
        if (at < seq.withdrawClaimTime) part = seq.withdrawAmount;
    }

    /// @dev Takes a fraction of what a fault known at time `at` reaches out of escrow. The caller says where it goes.
    ///      The sequencer must not be active any more.
    function _cut(PoolState storage pool, StoredSequencer storage seq, uint256 bps, uint256 at)
        internal
        returns (uint256 slashed)
    {
        (uint256 main, uint256 part) = _slashable(seq, at);
        main = main * bps / BPS;
        part = part * bps / BPS;
        slashed = main + part;
        // Fractions of what is there, below 1.
        seq.amount = (seq.amount - main).toUint96();
        seq.withdrawAmount = (seq.withdrawAmount - part).toUint96();
        pool.totalLocked = (pool.totalLocked - slashed).toUint96();
    }

    /// @dev To be called before stake that is due at `claimTime` is paid: executes a penalty that reaches it, or
    ///      reverts while its appeal time lasts.
    function _settlePenalty(PoolState storage pool, uint256 seqId, StoredSequencer storage seq, uint256 claimTime)
        internal
    {
        Penalty memory penalty = pool.penalties[seqId];
        if (penalty.kind == PenaltyKind.None || penalty.orderedAt >= claimTime) return;
        if (!_reached(penalty.effectiveAt)) revert IPoolExit.StakeHeld(seqId, penalty.effectiveAt);
        _execute(pool, seqId, seq, penalty);
    }

    /// @dev Executes a penalty whose appeal time has passed.
    function _execute(PoolState storage pool, uint256 seqId, StoredSequencer storage seq, Penalty memory penalty)
        internal
    {
        delete pool.penalties[seqId];
        Status status = seq.status;
        if (penalty.kind == PenaltyKind.Expel) {
            seq.expelled = true;
            if (status == Status.Active || status == Status.Jailed) _deactivate(pool, seqId, seq);
        } else if (status == Status.Active) {
            _jail(pool, seqId, seq, penalty.jailPeriod);
        }
        uint256 slashed = _cut(pool, seq, penalty.slashBps, penalty.orderedAt);
        pool.slashedFunds = (pool.slashedFunds + slashed).toUint96();
        emit IPoolSlashing.Slashed(seqId, slashed, 0, pool.totalLocked);
        emit IPoolSlashing.PenaltyExecuted(seqId, penalty.kind);
    }

    /// @dev Takes an active sequencer's power until `period` seconds have passed and its owner asks for it again.
    function _jail(PoolState storage pool, uint256 seqId, StoredSequencer storage seq, uint256 period) private {
        uint256 amount = seq.amount;
        seq.jailedUntil = (block.timestamp + period).toUint64();
        seq.status = Status.Jailed;
        pool.totalActive = (pool.totalActive - amount).toUint96();
        emit IPoolRegistry.LockUpdate(seqId, ++seq.nonce, 0);
        _notify(pool, seq.owner, amount, 0);
    }
}
