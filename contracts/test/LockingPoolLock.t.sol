// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ILockingPool} from "../src/ILockingPool.sol";
import {LockingPool} from "../src/LockingPool.sol";
import {FeeToken} from "./utils/HostileTokens.sol";
import {LockingPoolFixture} from "./utils/LockingPoolFixture.sol";

contract LockingPoolLockTest is LockingPoolFixture {
    function test_lockFor_registersTheSequencerAndTakesTheStake() public {
        (address signer, bytes memory pubkey) = key("alice's signer");

        vm.expectEmit(address(pool));
        emit ILockingPool.Locked(signer, 1, 1, MIN, MIN, pubkey, alice);
        uint256 seqId = lock(alice, "alice's signer", MIN);

        assertEq(seqId, 1);
        ILockingPool.Sequencer memory seq = pool.sequencers(1);
        assertEq(seq.amount, MIN);
        assertEq(seq.nonce, 1);
        assertEq(seq.deactivationTime, 0);
        assertEq(seq.unlockClaimTime, 0);
        assertEq(seq.owner, alice);
        assertEq(seq.signer, signer);
        assertEq(seq.pubkey, pubkey);
        assertStatus(1, ILockingPool.Status.Active);
        assertEq(pool.seqOwners(alice), 1);
        assertEq(pool.seqSigners(signer), 1);
        assertEq(pool.totalSequencers(), 1);
        assertEq(pool.totalLocked(), MIN);
        assertEq(token.balanceOf(address(pool)), MIN);
    }

    function test_lockFor_countsIdsFromOneAndSumsUpTheTotal() public {
        assertEq(lock(alice, "a", MIN), 1);
        (address signer, bytes memory pubkey) = key("b");
        vm.expectEmit(address(pool));
        emit ILockingPool.Locked(signer, 2, 1, MAX, MIN + MAX, pubkey, bob);
        assertEq(lock(bob, "b", MAX), 2);
    }

    function testFuzz_lockFor_takesAnyStakeInRange(uint256 amount) public {
        amount = bound(amount, MIN, MAX);
        lock(alice, "a", amount);
        assertEq(pool.sequencers(1).amount, amount);
        assertEq(token.balanceOf(address(pool)), amount);
    }

    function testFuzz_lockFor_refusesAnyStakeOutOfRange(uint256 amount) public {
        vm.assume(amount < MIN || amount > MAX);
        (address signer, bytes memory pubkey) = key("a");
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.AmountOutOfRange.selector, amount, MIN, MAX));
        vm.prank(alice);
        pool.lockFor(signer, amount, pubkey);
    }

    function test_lockFor_refusesWhoIsNotOnTheWhitelist() public {
        (address signer, bytes memory pubkey) = key("m");
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.NotWhitelisted.selector, mallory));
        vm.prank(mallory);
        pool.lockFor(signer, MIN, pubkey);
    }

    function test_lockFor_refusesASecondSequencerOfOneOwner() public {
        lock(alice, "a", MIN);
        (address signer, bytes memory pubkey) = key("another");
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.OwnedSequencer.selector, alice, 1));
        vm.prank(alice);
        pool.lockFor(signer, MIN, pubkey);
    }

    function test_lockFor_refusesASignerInUse() public {
        lock(alice, "shared", MIN);
        (address signer, bytes memory pubkey) = key("shared");
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.SignerExisted.selector, signer));
        vm.prank(bob);
        pool.lockFor(signer, MIN, pubkey);
    }

    function test_lockFor_refusesAZeroSigner() public {
        (, bytes memory pubkey) = key("a");
        vm.expectRevert(ILockingPool.NullAddress.selector);
        vm.prank(alice);
        pool.lockFor(address(0), MIN, pubkey);
    }

    function test_lockFor_refusesAPublicKeyOfAnotherSigner() public {
        (address signer,) = key("a");
        (, bytes memory pubkey) = key("b");
        _expectInvalidPubkey(signer, pubkey);
    }

    function test_lockFor_refusesAPublicKeyWithItsPrefixByte() public {
        (address signer, bytes memory pubkey) = key("a");
        _expectInvalidPubkey(signer, abi.encodePacked(hex"04", pubkey));
        _expectInvalidPubkey(signer, "");
    }

    function testFuzz_lockFor_refusesAPublicKeyOffTheCurve(uint256 x, uint256 y) public {
        // The hash matches, so only the check of the curve is left. A random pair is on it once in 2^256 times.
        bytes memory pubkey = abi.encode(x, y);
        _expectInvalidPubkey(address(uint160(uint256(keccak256(pubkey)))), pubkey);
    }

    function test_lockFor_refusesWhilePaused() public {
        vm.prank(admin);
        pool.pause();
        (address signer, bytes memory pubkey) = key("a");
        vm.expectRevert(Pausable.EnforcedPause.selector);
        vm.prank(alice);
        pool.lockFor(signer, MIN, pubkey);
    }

    function test_lockFor_refusesATokenThatTakesFees() public {
        FeeToken fees = new FeeToken(alice);
        LockingPool feePool = newPool(fees);
        (address signer, bytes memory pubkey) = key("a");
        vm.prank(admin);
        feePool.setWhitelist(alice, true);
        vm.startPrank(alice);
        fees.approve(address(feePool), MIN);
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.WrongAmountReceived.selector, MIN, MIN - MIN / 100));
        feePool.lockFor(signer, MIN, pubkey);
        vm.stopPrank();
    }

    function test_relock_addsStake() public {
        lock(alice, "a", MIN);
        vm.expectEmit(address(pool));
        emit ILockingPool.LockUpdate(1, 2, MIN + 5);
        vm.prank(alice);
        pool.relock(1, 5);

        assertEq(pool.sequencers(1).amount, MIN + 5);
        assertEq(pool.sequencers(1).nonce, 2);
        assertEq(pool.totalLocked(), MIN + 5);
        assertEq(token.balanceOf(address(pool)), MIN + 5);
    }

    function testFuzz_relock_neverExceedsTheMaximum(uint256 first, uint256 more) public {
        first = bound(first, MIN, MAX);
        more = bound(more, MAX - first + 1, 2 * MAX);
        lock(alice, "a", first);
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.AmountOutOfRange.selector, first + more, MIN, MAX));
        vm.prank(alice);
        pool.relock(1, more);
    }

    function test_relock_refusesNothing() public {
        lock(alice, "a", MIN);
        vm.expectRevert(ILockingPool.NullAmount.selector);
        vm.prank(alice);
        pool.relock(1, 0);
    }

    function test_relock_refusesOthersAndUnknownIds() public {
        lock(alice, "a", MIN);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.NotSeqOwner.selector, bob, 1));
        pool.relock(1, 1);
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.NoSuchSeq.selector, 2));
        pool.relock(2, 1);
        vm.stopPrank();
    }

    function test_relock_refusesWhoLeft() public {
        lock(alice, "a", MIN);
        vm.startPrank(alice);
        pool.unlock(1);
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.WrongStatus.selector, 1, ILockingPool.Status.Inactive));
        pool.relock(1, 1);
        vm.stopPrank();
    }

    function test_relock_refusesOffTheWhitelistAndWhilePaused() public {
        lock(alice, "a", MIN);
        vm.prank(admin);
        pool.setWhitelist(alice, false);
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.NotWhitelisted.selector, alice));
        vm.prank(alice);
        pool.relock(1, 1);

        vm.prank(admin);
        pool.pause();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        vm.prank(alice);
        pool.relock(1, 1);
    }

    function test_currentSequencers_listsTheActiveOnesById() public {
        lock(alice, "a", MIN);
        lock(bob, "b", MAX);
        allow(mallory);
        lock(mallory, "m", MIN + 1);
        vm.prank(bob);
        pool.unlock(2);
        vm.prank(mallory);
        pool.relock(3, 1);

        ILockingPool.ActiveSequencer[] memory active = pool.currentSequencers();
        assertEq(active.length, 2);
        assertEq(active[0].seqId, 1);
        assertEq(active[0].owner, alice);
        assertEq(active[0].amount, MIN);
        (address signer, bytes memory pubkey) = key("m");
        assertEq(active[1].seqId, 3);
        assertEq(active[1].nonce, 2);
        assertEq(active[1].owner, mallory);
        assertEq(active[1].signer, signer);
        assertEq(active[1].pubkey, pubkey);
        assertEq(active[1].amount, MIN + 2);
    }

    function _expectInvalidPubkey(address signer, bytes memory pubkey) private {
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.InvalidPubkey.selector, signer));
        vm.prank(alice);
        pool.lockFor(signer, MIN, pubkey);
    }
}
