// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ILockingPool} from "../src/ILockingPool.sol";
import {ReentrantToken} from "./utils/HostileTokens.sol";
import {LockingPoolFixture} from "./utils/LockingPoolFixture.sol";

contract LockingPoolExitTest is LockingPoolFixture {
    function setUp() public override {
        super.setUp();
        vm.warp(1_800_000_000);
        lock(alice, "a", MIN);
    }

    function test_unlock_leavesThePoolAndKeepsTheStake() public {
        vm.expectEmit(address(pool));
        emit ILockingPool.UnlockInit(alice, 1, 2, block.timestamp, block.timestamp + 21 days, MIN);
        vm.prank(alice);
        pool.unlock(1);

        ILockingPool.Sequencer memory seq = pool.sequencers(1);
        assertStatus(1, ILockingPool.Status.Inactive);
        assertEq(seq.amount, MIN);
        assertEq(seq.nonce, 2);
        assertEq(seq.deactivationTime, block.timestamp);
        assertEq(seq.unlockClaimTime, block.timestamp + 21 days);
        assertEq(pool.totalLocked(), MIN);
        assertEq(pool.currentSequencers().length, 0);
    }

    function test_unlockClaim_returnsTheStakeAfterTheDelay() public {
        uint256 before = token.balanceOf(alice);
        _unlock(alice);
        vm.warp(block.timestamp + 21 days);

        vm.expectEmit(address(pool));
        emit ILockingPool.Unlocked(alice, 1, MIN, 0);
        vm.prank(alice);
        pool.unlockClaim(1);

        assertEq(token.balanceOf(alice), before + MIN);
        assertEq(token.balanceOf(address(pool)), 0);
        assertEq(pool.totalLocked(), 0);
        assertEq(pool.sequencers(1).amount, 0);
        assertEq(pool.sequencers(1).nonce, 2);
        assertStatus(1, ILockingPool.Status.Unlocked);
    }

    function testFuzz_unlockClaim_refusesBeforeTheDelayIsOver(uint256 waited) public {
        _unlock(alice);
        uint256 claimTime = block.timestamp + 21 days;
        vm.warp(block.timestamp + bound(waited, 0, 21 days - 1));
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.StillLocked.selector, 1, claimTime));
        vm.prank(alice);
        pool.unlockClaim(1);
    }

    function test_unlockClaim_refusesASecondTime() public {
        _exit(alice, 1);
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.WrongStatus.selector, 1, ILockingPool.Status.Unlocked));
        vm.prank(alice);
        pool.unlockClaim(1);
    }

    function test_unlockClaim_refusesWithoutUnlock() public {
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.WrongStatus.selector, 1, ILockingPool.Status.Active));
        vm.prank(alice);
        pool.unlockClaim(1);
    }

    function test_exit_isForTheOwnerOnly() public {
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.NotSeqOwner.selector, bob, 1));
        vm.prank(bob);
        pool.unlock(1);

        _unlock(alice);
        vm.warp(block.timestamp + 21 days);
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.NotSeqOwner.selector, bob, 1));
        vm.prank(bob);
        pool.unlockClaim(1);
    }

    /// @dev Metis: taking an owner off the whitelist, or a pause, held its stake back.
    function test_exit_isBlockedNeitherByTheWhitelistNorByAPause() public {
        uint256 before = token.balanceOf(alice);
        vm.startPrank(admin);
        pool.setWhitelist(alice, false);
        pool.pause();
        pool.setMinLock(MAX);
        vm.stopPrank();
        _exit(alice, 1);
        assertEq(token.balanceOf(alice), before + MIN);
    }

    function test_exit_isNotProlongedByALaterDelay() public {
        _unlock(alice);
        vm.prank(admin);
        pool.setExitDelayPeriod(90 days);
        vm.warp(block.timestamp + 21 days);
        vm.prank(alice);
        pool.unlockClaim(1);
        assertStatus(1, ILockingPool.Status.Unlocked);
    }

    function test_exit_letsTheOwnerLockAgainUnderANewKeyOnly() public {
        _exit(alice, 1);
        (address signer, bytes memory pubkey) = key("a");
        assertEq(pool.seqOwners(alice), 0);
        assertEq(pool.seqSigners(signer), type(uint256).max);

        vm.expectRevert(abi.encodeWithSelector(ILockingPool.SignerExisted.selector, signer));
        vm.prank(alice);
        pool.lockFor(signer, MIN, pubkey);
        assertEq(lock(alice, "a2", MIN), 2);
    }

    function test_exit_leavesTheStakeOfOthers() public {
        lock(bob, "b", MAX);
        _unlock(alice);
        vm.warp(block.timestamp + 21 days);
        vm.expectEmit(address(pool));
        emit ILockingPool.Unlocked(alice, 1, MIN, MAX);
        vm.prank(alice);
        pool.unlockClaim(1);
        assertEq(token.balanceOf(address(pool)), MAX);
    }

    function test_unlockClaim_isNotReentrant() public {
        ReentrantToken hostile = new ReentrantToken();
        pool = newPool(hostile);
        allow(address(hostile));
        (address signer, bytes memory pubkey) = key("h");
        hostile.lockIn(pool, signer, MIN, pubkey);
        vm.warp(block.timestamp + 21 days);

        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        hostile.claim(true);
        hostile.claim(false);
        assertEq(hostile.balanceOf(address(hostile)), 1_000_000e18);
    }

    function _unlock(address owner) private {
        vm.prank(owner);
        pool.unlock(1);
    }

    function _exit(address owner, uint256 seqId) private {
        vm.startPrank(owner);
        pool.unlock(seqId);
        vm.warp(block.timestamp + 21 days);
        pool.unlockClaim(seqId);
        vm.stopPrank();
    }
}
