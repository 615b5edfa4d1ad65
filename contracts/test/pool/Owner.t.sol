// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPoolExit} from "../../src/pool/IPoolExit.sol";
import {IPoolRegistry} from "../../src/pool/IPoolRegistry.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {LockingPoolFixture} from "../utils/LockingPoolFixture.sol";

contract OwnerTest is LockingPoolFixture {
    function setUp() public override {
        super.setUp();
        lock(alice, "a", MIN);
    }

    function test_setSequencerOwner_changesInTwoSteps() public {
        vm.expectEmit(address(pool));
        emit IPoolRegistry.SequencerOwnerChangeStarted(1, alice, bob);
        vm.prank(alice);
        pool.setSequencerOwner(1, bob);
        assertEq(pool.sequencers(1).owner, alice);
        assertEq(pool.sequencers(1).pendingOwner, bob);

        vm.expectEmit(address(pool));
        emit IPoolRegistry.SequencerOwnerChanged(1, alice, bob);
        vm.prank(bob);
        pool.acceptSequencerOwner(1);
        assertEq(pool.sequencers(1).owner, bob);
        assertEq(pool.sequencers(1).pendingOwner, address(0));
        assertEq(pool.seqOwners(alice), 0);
        assertEq(pool.seqOwners(bob), 1);
    }

    function test_acceptSequencerOwner_movesStakeAndRewards() public {
        fund(1e18);
        reward(1, 3);
        _offerToBob();
        vm.prank(bob);
        pool.acceptSequencerOwner(1);
        uint256 before = token.balanceOf(bob);
        vm.prank(bob);
        pool.claimRewards(1);
        exit(bob, 1);
        assertEq(token.balanceOf(bob), before + MIN + 3 * pool.rewardPerBlock());
        assertEq(lock(alice, "a2", MIN), 2);
    }

    /// @dev Stake that was taken out belongs to who took it out: it is claimed before the rest changes hands.
    function test_acceptSequencerOwner_waitsForAWithdrawalToBeClaimed() public {
        vm.startPrank(alice);
        pool.relock(1, 5, false);
        pool.withdraw(1, 5);
        pool.setSequencerOwner(1, bob);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IPoolExit.WithdrawalPending.selector, 1, 5));
        vm.prank(bob);
        pool.acceptSequencerOwner(1);

        vm.warp(block.timestamp + 21 days);
        uint256 before = token.balanceOf(alice);
        vm.prank(alice);
        pool.withdrawClaim(1);
        assertEq(token.balanceOf(alice), before + 5);
        vm.prank(bob);
        pool.acceptSequencerOwner(1);
        assertEq(pool.sequencers(1).owner, bob);
    }

    function test_acceptSequencerOwner_isForTheOneItWasOfferedTo() public {
        _offerToBob();
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.NotPendingOwner.selector, mallory, 1));
        vm.prank(mallory);
        pool.acceptSequencerOwner(1);

        vm.prank(alice);
        pool.setSequencerOwner(1, address(0));
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.NotPendingOwner.selector, bob, 1));
        vm.prank(bob);
        pool.acceptSequencerOwner(1);
    }

    function test_acceptSequencerOwner_isForWhoOwnsNone() public {
        lock(bob, "b", MIN);
        _offerToBob();
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.OwnedSequencer.selector, bob, 2));
        vm.prank(bob);
        pool.acceptSequencerOwner(1);
    }

    function test_acceptSequencerOwner_asksTheWhitelist() public {
        _offerToBob();
        vm.prank(admin);
        pool.setWhitelist(bob, false);
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.NotWhitelisted.selector, bob));
        vm.prank(bob);
        pool.acceptSequencerOwner(1);
    }

    function test_acceptSequencerOwner_isForActiveSequencers() public {
        _offerToBob();
        vm.startPrank(alice);
        pool.unlock(1);
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.WrongStatus.selector, 1, IPoolTypes.Status.Inactive));
        pool.setSequencerOwner(1, mallory);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.WrongStatus.selector, 1, IPoolTypes.Status.Inactive));
        vm.prank(bob);
        pool.acceptSequencerOwner(1);
    }

    function _offerToBob() private {
        vm.prank(alice);
        pool.setSequencerOwner(1, bob);
    }
}
