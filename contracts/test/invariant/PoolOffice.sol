// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IStakeObserver} from "../../src/governance/IStakeObserver.sol";
import {IPoolRewards} from "../../src/pool/IPoolRewards.sol";
import {IPoolSlashing} from "../../src/pool/IPoolSlashing.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {HostileObserver, RecordingObserver} from "../utils/Observers.sol";
import {PoolHandler} from "./PoolHandler.sol";

/// @title PoolOffice
/// @notice What the pool's key, its reporters and its administrators do while owners come and go.
contract PoolOffice is PoolHandler {
    using SafeCast for uint256;

    /// @dev A key of a sequencer: under which of its owners it came, and until when it counts if it was replaced.
    struct NamedKey {
        string name;
        uint256 owner;
        uint256 provableUntil;
    }

    mapping(uint256 seqId => NamedKey[]) private _keysOf;
    mapping(uint256 seqId => uint256 number) private _ownerOf;
    uint64 private _faults;
    uint256 private _orders = 1 << 32;

    /// @dev A batch over any of the sequencers that ever were. With funds for it there is none that the pool refuses.
    function rewardSome(uint256 members, uint256 blocks, uint256 epochs) external {
        uint256 total = pool.totalSequencers();
        uint256 count = 0;
        for (uint256 id = 1; id <= total; ++id) {
            if (members >> (id % 256) & 1 == 1) ++count;
        }
        (uint256[] memory ids, uint256[] memory counts) = (new uint256[](count), new uint256[](count));
        uint256 sum = 0;
        for (uint256 id = total; id >= 1; --id) {
            if (members >> (id % 256) & 1 == 0) continue;
            (ids[--count], counts[count]) = (id, bound(blocks >> (id % 200), 0, 1000));
            sum += counts[count];
        }
        uint256 needed = sum * pool.rewardPerBlock();
        if (needed > pool.rewardFunds()) {
            if (token.balanceOf(mallory) < needed) return;
            fund(needed);
        }
        _submit(bound(epochs, 1, 50), ids, counts);
    }

    function claimRewards(uint256 id) external {
        IPoolTypes.Sequencer memory seq = _sequencer(id);
        _expect(seq.owner, abi.encodeCall(IPoolRewards.claimRewards, (_id(id))), seq.reward != 0);
    }

    /// @dev With any two of the keys that the sequencer ever had, one time in two the present one for both.
    function equivocateSome(uint256 id, uint256 rarely, uint256 first, uint256 second, bool bySelf) external {
        if (rarely % 3 != 0) return;
        id = _id(id);
        IPoolTypes.Sequencer memory seq = pool.sequencers(id);
        if (rarely % 2 == 0) (first, second) = (_keysOf[id].length - 1, _keysOf[id].length - 1);
        NamedKey memory keyA = _keysOf[id][first % _keysOf[id].length];
        NamedKey memory keyB = _keysOf[id][second % _keysOf[id].length];
        bool counts = _counts(keyA) && _counts(keyB);
        // forge-lint: disable-next-line(block-timestamp)
        bool expected = counts && _slashableAt(seq, block.timestamp) != 0 && !seq.tombstoned;
        if (expected && _isMember(seq.status)) exitDue[id] = block.timestamp + pool.exitDelayPeriod();
        address reporter = bySelf ? seq.owner : mallory;
        uint256 before = token.balanceOf(reporter);
        uint256 slashed = _cutAt(seq, block.timestamp, pool.slashing().equivocationBps);
        _expect(reporter, _equivocation(keyA, keyB), expected);
        bool paid = expected && keyA.owner == _ownerOf[id] && keyB.owner == _ownerOf[id];
        uint256 due = paid ? slashed * pool.slashing().reporterBps / 10_000 : 0;
        assertEq(token.balanceOf(reporter), before + due, "reporter");
    }

    function _equivocation(NamedKey memory keyA, NamedKey memory keyB) private returns (bytes memory) {
        uint64 number = ++_faults;
        IPoolSlashing.Commitment memory a = commitment(keyA.name, 1, number, "left");
        IPoolSlashing.Commitment memory b = commitment(keyB.name, 1, number, "right");
        return abi.encodeCall(IPoolSlashing.slashEquivocation, (L2_CHAIN, 1, number, a, b));
    }

    function _counts(NamedKey memory named) private view returns (bool) {
        return named.provableUntil == 0 || !_reached(named.provableUntil);
    }

    /// @dev The stake that was not due at `time`.
    function _slashableAt(IPoolTypes.Sequencer memory seq, uint256 time) private pure returns (uint256) {
        return _cutAt(seq, time, 10_000);
    }

    /// @dev A fraction, in basis points, of the stake that was not due at `time`.
    function _cutAt(IPoolTypes.Sequencer memory seq, uint256 time, uint256 bps) private pure returns (uint256 cut) {
        bool due = seq.status == IPoolTypes.Status.Inactive && time >= seq.unlockClaimTime;
        if (!due) cut = seq.amount * bps / 10_000;
        if (time < seq.withdrawClaimTime) cut += seq.withdrawAmount * bps / 10_000;
    }

    function order(uint256 id, bool out, bool leaving) external {
        id = _id(_oneOf(id, leaving ? IPoolTypes.Status.Inactive : IPoolTypes.Status.Active));
        IPoolTypes.Sequencer memory seq = pool.sequencers(id);
        bytes memory call;
        uint256 end = block.timestamp;
        if (out) {
            bytes memory signature = sign("mpc", pool.expelDigest(++_orders, id, "", end));
            call = abi.encodeCall(IPoolSlashing.expel, (_orders, id, "", end, signature));
        } else {
            bytes memory signature = sign("mpc", pool.jailDigest(++_orders, id, 3 days, "", end));
            call = abi.encodeCall(IPoolSlashing.jail, (_orders, id, 3 days, "", end, signature));
        }
        bool allowed = out ? !seq.expelled : seq.status == IPoolTypes.Status.Active;
        bool free = pool.penalties(id).kind == IPoolTypes.PenaltyKind.None;
        // forge-lint: disable-next-line(block-timestamp)
        _expect(mallory, call, allowed && free && _slashableAt(seq, block.timestamp) != 0);
    }

    function executePenalty(uint256 id) external {
        id = _id(_oneWithPenalty(id));
        IPoolTypes.Penalty memory penalty = pool.penalties(id);
        bool expected = penalty.kind != IPoolTypes.PenaltyKind.None && _reached(penalty.effectiveAt);
        bool leaves = penalty.kind == IPoolTypes.PenaltyKind.Expel && _isMember(pool.sequencers(id).status);
        if (expected && leaves) exitDue[id] = block.timestamp + pool.exitDelayPeriod();
        uint256 slashed = expected ? _cutAt(pool.sequencers(id), penalty.orderedAt, penalty.slashBps) : 0;
        uint256 before = pool.slashedFunds();
        _expect(mallory, abi.encodeCall(IPoolSlashing.executePenalty, (id)), expected);
        assertEq(pool.slashedFunds(), before + slashed, "what the order reached");
    }

    function unjail(uint256 id) external {
        id = _oneOf(id, IPoolTypes.Status.Jailed);
        IPoolTypes.Sequencer memory seq = _sequencer(id);
        bool expected = seq.status == IPoolTypes.Status.Jailed && _reached(seq.jailedUntil) && !pool.paused();
        _expect(seq.owner, abi.encodeCall(IPoolSlashing.unjail, (_id(id))), expected);
    }

    function sweep() external {
        _expect(mallory, abi.encodeCall(IPoolSlashing.sweepSlashedFunds, ()), pool.slashedFunds() != 0);
    }

    function veto(uint256 id) external {
        id = _id(id);
        IPoolTypes.Penalty memory penalty = pool.penalties(id);
        if (penalty.kind == IPoolTypes.PenaltyKind.None) return;
        vm.prank(admin);
        pool.vetoPenalty(id, penalty.penaltyId);
    }

    function throwOut(uint256 id, uint256 rarely) external {
        if (rarely % 3 != 0) return;
        id = _id(_oneOf(id, IPoolTypes.Status.Active));
        if (!_isMember(pool.sequencers(id).status)) return;
        exitDue[id] = block.timestamp + pool.exitDelayPeriod();
        vm.prank(admin);
        pool.forceUnlock(id, "out");
    }

    function administer(uint256 what, uint256 value) external {
        vm.startPrank(admin);
        what = what % 9;
        if (what == 0) pool.setMinLock(bound(value, 1, pool.maxLock()));
        if (what == 1) pool.setMaxLock(bound(value, pool.minLock(), 2 * MAX));
        if (what == 2) pool.setExitDelayPeriod(bound(value, pool.slashing().appealPeriod, 90 days));
        if (what == 3) pool.setMaxSequencers(bound(value, 1, 5));
        if (what == 4) pool.setSignerUpdateThrottle(bound(value, 0, 30 days));
        if (what == 5) pool.updateBlockReward(bound(value, 0, 1e18));
        if (what == 6) pool.setWhitelist(_owner(value), value % 5 != 0);
        if (what == 7) pool.setSlashing(_settings(value));
        if (what == 8 && pool.paused()) pool.unpause();
        else if (what == 8 && value % 4 == 0) pool.pause();
        vm.stopPrank();
    }

    /// @dev Nobody, an observer that listens, or one that does its worst.
    function observe(uint256 which) external {
        IStakeObserver[4] memory observers = [
            IStakeObserver(address(0)), new RecordingObserver(), new HostileObserver(true), new HostileObserver(false)
        ];
        vm.prank(admin);
        pool.setStakeObserver(observers[which % 4]);
    }

    function takeFundsOut(uint256 amount) external {
        amount = bound(amount, 0, pool.rewardFunds());
        vm.prank(admin);
        pool.withdrawRewardFunds(mallory, amount);
    }

    function _settings(uint256 seed) private view returns (IPoolTypes.SlashingSettings memory) {
        return IPoolTypes.SlashingSettings({
            treasury: seed % 2 == 0 ? address(0) : bob,
            equivocationBps: (seed % 5001).toUint16(),
            reporterBps: (seed / 7 % 2501).toUint16(),
            jailBps: (seed / 11 % 501).toUint16(),
            expelBps: (seed / 13 % 2001).toUint16(),
            appealPeriod: bound(seed, 1 days, Math.min(14 days, pool.exitDelayPeriod())).toUint32()
        });
    }

    function _submit(uint256 epochs, uint256[] memory ids, uint256[] memory counts) private {
        (uint256 batchId, uint256 start) = (pool.currentBatch() + 1, pool.lastRewardedEpoch() + 1);
        uint256 end = start + epochs - 1;
        bytes memory signature = sign("mpc", pool.rewardBatchDigest(batchId, start, end, ids, counts));
        bytes memory call =
            abi.encodeCall(IPoolRewards.batchSubmitRewards, (batchId, start, end, ids, counts, signature));
        _expect(mallory, call, !pool.paused());
    }

    function _renamed(uint256 seqId, string memory name) internal override {
        NamedKey[] storage named = _keysOf[seqId];
        if (named.length != 0) named[named.length - 1].provableUntil = block.timestamp + pool.exitDelayPeriod();
        named.push(NamedKey({name: name, owner: _ownerOf[seqId], provableUntil: 0}));
    }

    function _sold(uint256 seqId) internal override {
        ++_ownerOf[seqId];
    }

    function poolAddress() external view returns (address) {
        return address(pool);
    }

    function tokenAddress() external view returns (address) {
        return address(token);
    }
}
