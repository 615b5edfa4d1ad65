// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPoolExit} from "../../src/pool/IPoolExit.sol";
import {IPoolRegistry} from "../../src/pool/IPoolRegistry.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {LockingPoolFixture} from "../utils/LockingPoolFixture.sol";

contract WithdrawTest is LockingPoolFixture {
    function setUp() public override {
        super.setUp();
        lock(alice, "a", MAX);
    }

    function test_withdraw_takesPowerAtOnceAndPaysAfterTheDelay() public {
        uint256 before = token.balanceOf(alice);
        uint256 due = block.timestamp + 21 days;
        vm.expectEmit(address(pool));
        emit IPoolRegistry.LockUpdate(1, 2, MAX - 5);
        vm.expectEmit(address(pool));
        emit IPoolExit.WithdrawInit(alice, 1, 5, due);
        vm.prank(alice);
        pool.withdraw(1, 5);

        assertEq(pool.sequencers(1).amount, MAX - 5);
        assertEq(pool.sequencers(1).withdrawAmount, 5);
        assertEq(pool.sequencers(1).withdrawClaimTime, due);
        assertEq(pool.totalActive(), MAX - 5);
        assertEq(pool.totalLocked(), MAX);
        assertEq(token.balanceOf(alice), before);

        vm.warp(due);
        vm.expectEmit(address(pool));
        emit IPoolExit.Withdraw(alice, 1, 5, MAX - 5);
        vm.prank(alice);
        pool.withdrawClaim(1);
        assertEq(token.balanceOf(alice), before + 5);
        assertEq(pool.sequencers(1).withdrawAmount, 0);
        assertEq(pool.totalLocked(), MAX - 5);
    }

    function testFuzz_withdrawClaim_refusesBeforeTheDelayIsOver(uint256 waited) public {
        uint256 due = block.timestamp + 21 days;
        vm.prank(alice);
        pool.withdraw(1, 5);
        vm.warp(block.timestamp + bound(waited, 0, 21 days - 1));
        vm.expectRevert(abi.encodeWithSelector(IPoolExit.StillLocked.selector, 1, due));
        vm.prank(alice);
        pool.withdrawClaim(1);
    }

    function testFuzz_withdraw_leavesAtLeastTheMinimum(uint256 amount) public {
        amount = bound(amount, MAX - MIN + 1, type(uint256).max);
        uint256 left = amount > MAX ? 0 : MAX - amount;
        vm.expectRevert(abi.encodeWithSelector(IPoolExit.RemainderTooSmall.selector, left, MIN));
        vm.prank(alice);
        pool.withdraw(1, amount);
    }

    function test_withdraw_isOneAtATime() public {
        vm.startPrank(alice);
        pool.withdraw(1, 5);
        vm.expectRevert(abi.encodeWithSelector(IPoolExit.WithdrawalPending.selector, 1, 5));
        pool.withdraw(1, 6);
        vm.warp(block.timestamp + 21 days);
        pool.withdrawClaim(1);
        pool.withdraw(1, 6);
        vm.stopPrank();
        assertEq(pool.sequencers(1).withdrawAmount, 6);
    }

    function test_withdraw_refusesNothingAndStrangersAndWhoLeft() public {
        vm.expectRevert(IPoolTypes.NullAmount.selector);
        vm.prank(alice);
        pool.withdraw(1, 0);

        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.NotSeqOwner.selector, bob, 1));
        pool.withdraw(1, 5);
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.NotSeqOwner.selector, bob, 1));
        pool.withdrawClaim(1);
        vm.stopPrank();

        vm.startPrank(alice);
        pool.unlock(1);
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.WrongStatus.selector, 1, IPoolTypes.Status.Inactive));
        pool.withdraw(1, 5);
        vm.stopPrank();
    }

    function test_withdrawClaim_refusesWithoutAWithdrawal() public {
        vm.expectRevert(abi.encodeWithSelector(IPoolExit.NoWithdrawal.selector, 1));
        vm.prank(alice);
        pool.withdrawClaim(1);
    }

    function test_withdraw_isBlockedNeitherByTheWhitelistNorByAPause() public {
        vm.startPrank(admin);
        pool.setWhitelist(alice, false);
        pool.pause();
        vm.stopPrank();
        vm.startPrank(alice);
        pool.withdraw(1, 5);
        vm.warp(block.timestamp + 21 days);
        pool.withdrawClaim(1);
        vm.stopPrank();
        assertEq(pool.totalLocked(), MAX - 5);
    }

    function test_withdrawClaim_worksAfterTheExitToo() public {
        uint256 before = token.balanceOf(alice);
        vm.startPrank(alice);
        pool.withdraw(1, 5);
        pool.unlock(1);
        vm.warp(block.timestamp + 21 days);
        pool.unlockClaim(1);
        pool.withdrawClaim(1);
        vm.stopPrank();
        assertEq(token.balanceOf(alice), before + MAX);
        assertEq(pool.totalLocked(), 0);
    }
}
