// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPoolExit} from "../../src/pool/IPoolExit.sol";
import {IPoolRegistry} from "../../src/pool/IPoolRegistry.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {LockingPoolFixture} from "../utils/LockingPoolFixture.sol";

/// @title PoolHandler
/// @notice Owners of sequencers, who come and go as they like. Whether a call must succeed is worked out from the
///         interface's words, and asserted: forge must count reverts of this contract as failures.
abstract contract PoolHandler is LockingPoolFixture {
    address[] internal owners;
    /// @dev When the stake of a sequencer, and its withdrawal, may leave: noted when they started to wait.
    mapping(uint256 seqId => uint256 time) internal exitDue;
    mapping(uint256 seqId => uint256 time) internal withdrawalDue;
    uint256 internal keys;
    /// @dev When a sequencer's signer may be replaced again, counted from its last replacement.
    mapping(uint256 seqId => uint256 time) internal lastSignerUpdate;

    function init() external {
        setUp();
        for (uint256 i = 0; i < 5; ++i) {
            owners.push(makeAddr(string(abi.encode("owner", i))));
            vm.prank(mallory);
            assertTrue(token.transfer(owners[i], MAX));
            vm.prank(owners[i]);
            token.approve(address(pool), type(uint256).max);
            allow(owners[i]);
        }
        for (uint256 i = 0; i < 3; ++i) {
            lockSome(i, MIN);
        }
    }

    function lockSome(uint256 who, uint256 amount) public {
        address owner = _owner(who);
        amount = bound(amount, pool.minLock(), pool.maxLock());
        string memory name = string(abi.encode("signer", ++keys));
        (address signer, bytes memory pubkey) = key(name);
        bytes memory signature = consent(name, owner);
        bool welcome = pool.whitelist(owner) || !pool.whitelistEnabled();
        bool room = pool.memberCount() < pool.maxSequencers();
        bool expected =
            welcome && room && !pool.paused() && pool.seqOwners(owner) == 0 && token.balanceOf(owner) >= amount;
        _expect(owner, abi.encodeCall(IPoolRegistry.lockFor, (signer, amount, pubkey, signature)), expected);
    }

    function relock(uint256 id, uint256 amount, bool lockReward) external {
        id = _oneOf(id, IPoolTypes.Status.Active);
        IPoolTypes.Sequencer memory seq = _sequencer(id);
        amount = bound(amount, 0, MAX);
        uint256 total = seq.amount + amount + (lockReward ? seq.reward : 0);
        bool welcome = pool.whitelist(seq.owner) || !pool.whitelistEnabled();
        bool fits = total > seq.amount && total >= pool.minLock() && total <= pool.maxLock();
        bool expected = seq.status == IPoolTypes.Status.Active && welcome && fits && !pool.paused()
            && token.balanceOf(seq.owner) >= amount;
        _expect(seq.owner, abi.encodeCall(IPoolRegistry.relock, (_id(id), amount, lockReward)), expected);
    }

    function withdraw(uint256 id, uint256 amount) external {
        id = _oneOf(id, IPoolTypes.Status.Active);
        IPoolTypes.Sequencer memory seq = _sequencer(id);
        amount = bound(amount, 1, MAX);
        bool expected =
            seq.status == IPoolTypes.Status.Active && seq.withdrawAmount == 0 && seq.amount >= amount + pool.minLock();
        if (expected) withdrawalDue[_id(id)] = block.timestamp + pool.exitDelayPeriod();
        _expect(seq.owner, abi.encodeCall(IPoolExit.withdraw, (_id(id), amount)), expected);
    }

    function withdrawClaim(uint256 id) external {
        id = _oneThatWithdrew(id);
        IPoolTypes.Sequencer memory seq = _sequencer(id);
        bool expected =
            seq.withdrawClaimTime != 0 && _reached(seq.withdrawClaimTime) && !_held(_id(id), seq.withdrawClaimTime);
        if (expected) assertTrue(_reached(withdrawalDue[_id(id)]), "withdrawal paid too early");
        uint256 before = token.balanceOf(seq.owner);
        _expect(seq.owner, abi.encodeCall(IPoolExit.withdrawClaim, (_id(id))), expected);
        assertTrue(token.balanceOf(seq.owner) <= before + seq.withdrawAmount, "more than was withdrawn");
    }

    function unlock(uint256 id, uint256 rarely) external {
        if (rarely % 3 != 0) return;
        IPoolTypes.Sequencer memory seq = _sequencer(id);
        bool member = _isMember(seq.status);
        if (member) exitDue[_id(id)] = block.timestamp + pool.exitDelayPeriod();
        _expect(seq.owner, abi.encodeCall(IPoolExit.unlock, (_id(id))), member);
    }

    function unlockClaim(uint256 id) external {
        id = _oneOf(id, IPoolTypes.Status.Inactive);
        IPoolTypes.Sequencer memory seq = _sequencer(id);
        bool expected = seq.status == IPoolTypes.Status.Inactive && _reached(seq.unlockClaimTime)
            && !_held(_id(id), seq.unlockClaimTime);
        if (expected) assertTrue(_reached(exitDue[_id(id)]), "stake paid too early");
        uint256 before = token.balanceOf(seq.owner);
        _expect(seq.owner, abi.encodeCall(IPoolExit.unlockClaim, (_id(id))), expected);
        assertTrue(token.balanceOf(seq.owner) <= before + seq.amount, "more than the stake");
    }

    function changeSigner(uint256 id) external {
        id = _oneOf(id, IPoolTypes.Status.Active);
        IPoolTypes.Sequencer memory seq = _sequencer(id);
        string memory name = string(abi.encode("signer", ++keys));
        (address signer, bytes memory pubkey) = key(name);
        bytes memory call =
            abi.encodeCall(IPoolRegistry.updateSigner, (_id(id), signer, pubkey, consent(name, seq.owner)));
        uint256 last = lastSignerUpdate[_id(id)];
        bool expected = _isMember(seq.status) && (last == 0 || _reached(last + pool.signerUpdateThrottle()));
        _expect(seq.owner, call, expected);
        assertEq(pool.sequencers(_id(id)).nonce, expected ? seq.nonce + 1 : seq.nonce);
        if (!expected) return;
        lastSignerUpdate[_id(id)] = block.timestamp;
        _renamed(_id(id), name);
    }

    function changeOwner(uint256 id, uint256 to) external {
        IPoolTypes.Sequencer memory seq = _sequencer(id);
        address next = _owner(to);
        if (!_try(seq.owner, abi.encodeCall(IPoolRegistry.setSequencerOwner, (_id(id), next)))) return;
        bool welcome = pool.whitelist(next) || !pool.whitelistEnabled();
        bool expected = welcome && pool.seqOwners(next) == 0 && seq.withdrawAmount == 0;
        _expect(next, abi.encodeCall(IPoolRegistry.acceptSequencerOwner, (_id(id))), expected);
        if (expected) _sold(_id(id));
    }

    function changeRecipient(uint256 id, uint256 to) external {
        address recipient = to % 6 == 5 ? address(0) : _owner(to);
        IPoolTypes.Sequencer memory seq = _sequencer(id);
        bytes memory call = abi.encodeCall(IPoolRegistry.setSequencerRewardRecipient, (_id(id), recipient));
        _expect(seq.owner, call, seq.owner != address(0));
    }

    function wait_(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 12 days));
    }

    /// @dev Everybody leaves, with everything switched off that an enemy in office could switch off. At most an exit
    ///      delay and an appeal time later nothing is left in the pool but what belongs to nobody.
    function everybodyLeaves() external {
        vm.startPrank(admin);
        if (!pool.paused()) pool.pause();
        pool.setWhitelistEnabled(true);
        for (uint256 i = 0; i < owners.length; ++i) {
            pool.setWhitelist(owners[i], false);
        }
        vm.stopPrank();
        for (uint256 id = 1; id <= pool.totalSequencers(); ++id) {
            if (!_isMember(pool.sequencers(id).status)) continue;
            _expect(pool.sequencers(id).owner, abi.encodeCall(IPoolExit.unlock, (id)), true);
        }
        vm.warp(block.timestamp + 90 days + 14 days);
        for (uint256 id = 1; id <= pool.totalSequencers(); ++id) {
            _leave(id);
        }
        assertEq(pool.totalLocked(), 0);
        assertEq(token.balanceOf(address(pool)), pool.rewardFunds() + pool.slashedFunds());
    }

    function _leave(uint256 id) private {
        IPoolTypes.Sequencer memory seq = pool.sequencers(id);
        if (seq.withdrawClaimTime != 0) _expect(seq.owner, abi.encodeCall(IPoolExit.withdrawClaim, (id)), true);
        if (pool.sequencers(id).status == IPoolTypes.Status.Inactive) {
            _expect(seq.owner, abi.encodeCall(IPoolExit.unlockClaim, (id)), true);
        }
        assertStatus(id, IPoolTypes.Status.Unlocked);
        if (seq.reward == 0) return;
        vm.prank(seq.owner);
        pool.claimRewards(id);
    }

    /// @dev Whether stake that is due at `claimTime` is held back now.
    function _held(uint256 seqId, uint256 claimTime) internal view returns (bool) {
        IPoolTypes.Penalty memory penalty = pool.penalties(seqId);
        return
            penalty.kind != IPoolTypes.PenaltyKind.None && penalty.orderedAt < claimTime
                && !_reached(penalty.effectiveAt);
    }

    function _reached(uint256 time) internal view returns (bool) {
        // forge-lint: disable-next-line(block-timestamp)
        return block.timestamp >= time;
    }

    function _isMember(IPoolTypes.Status status) internal pure returns (bool) {
        return status == IPoolTypes.Status.Active || status == IPoolTypes.Status.Jailed;
    }

    function _owner(uint256 who) internal view returns (address) {
        return owners[who % owners.length];
    }

    /// @dev An id that exists, if there is any.
    function _id(uint256 seed) internal view returns (uint256) {
        uint256 total = pool.totalSequencers();
        return total == 0 ? 1 : seed % total + 1;
    }

    /// @dev A seed for which `_id` gives a sequencer of this status, if there is any: sequences should get somewhere.
    ///      One time in four any other does too.
    function _oneOf(uint256 seed, IPoolTypes.Status status) internal view returns (uint256) {
        uint256 total = pool.totalSequencers();
        if (seed % 4 == 0 || total == 0) return seed;
        for (uint256 i = 0; i < total; ++i) {
            uint256 index = (seed % total + i) % total;
            if (pool.sequencers(index + 1).status == status) return index;
        }
        return seed;
    }

    function _oneThatWithdrew(uint256 seed) internal view returns (uint256) {
        uint256 total = pool.totalSequencers();
        if (seed % 4 == 0 || total == 0) return seed;
        for (uint256 i = 0; i < total; ++i) {
            uint256 index = (seed % total + i) % total;
            if (pool.sequencers(index + 1).withdrawAmount != 0) return index;
        }
        return seed;
    }

    function _oneWithPenalty(uint256 seed) internal view returns (uint256) {
        uint256 total = pool.totalSequencers();
        if (seed % 4 == 0 || total == 0) return seed;
        for (uint256 i = 0; i < total; ++i) {
            uint256 index = (seed % total + i) % total;
            if (pool.penalties(index + 1).kind != IPoolTypes.PenaltyKind.None) return index;
        }
        return seed;
    }

    function _sequencer(uint256 seed) internal view returns (IPoolTypes.Sequencer memory) {
        return pool.sequencers(_id(seed));
    }

    function _expect(address caller, bytes memory call, bool expected) internal {
        bool ok = _try(caller, call);
        if (ok != expected) revert Unexpected(ok, call);
        // The selector is the first four bytes of any call.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (ok && bytes4(call) == IPoolRegistry.lockFor.selector) {
            _renamed(pool.totalSequencers(), string(abi.encode("signer", keys)));
        }
    }

    function _try(address caller, bytes memory call) internal returns (bool ok) {
        vm.prank(caller);
        (ok,) = address(pool).call(call);
    }

    /// @dev Sequencer `seqId` signs with the key called `name` from now on.
    function _renamed(uint256 seqId, string memory name) internal virtual;

    /// @dev Sequencer `seqId` has another owner from now on.
    function _sold(uint256 seqId) internal virtual;

    /// @notice A call had the other outcome than the interface says.
    error Unexpected(bool succeeded, bytes call);
}
