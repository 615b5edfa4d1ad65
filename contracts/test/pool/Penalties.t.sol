// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPoolAdmin} from "../../src/pool/IPoolAdmin.sol";
import {IPoolExit} from "../../src/pool/IPoolExit.sol";
import {IPoolRegistry} from "../../src/pool/IPoolRegistry.sol";
import {IPoolSlashing} from "../../src/pool/IPoolSlashing.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {LockingPoolFixture} from "../utils/LockingPoolFixture.sol";

contract PenaltiesTest is LockingPoolFixture {
    uint256 private constant STAKE = 50_000e18;

    function setUp() public override {
        super.setUp();
        lock(alice, "a", STAKE);
    }

    function test_jail_takesPowerAndAPartOfTheStakeAfterTheAppealTime() public {
        bytes memory signature = sign("mpc", pool.jailDigest(5, 1, 2 days, "offline"));
        uint256 effectiveAt = block.timestamp + 7 days;
        vm.expectEmit(address(pool));
        emit IPoolSlashing.PenaltyOrdered(5, 1, IPoolTypes.PenaltyKind.Jail, effectiveAt, "offline");
        vm.prank(mallory);
        pool.jail(5, 1, 2 days, "offline", signature);
        assertStatus(1, IPoolTypes.Status.Active);
        assertTrue(pool.penaltyUsed(5));

        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.AppealTime.selector, 1, effectiveAt));
        pool.executePenalty(1);
        vm.warp(effectiveAt);
        vm.expectEmit(address(pool));
        emit IPoolRegistry.LockUpdate(1, 2, 0);
        vm.expectEmit(address(pool));
        emit IPoolSlashing.Slashed(1, STAKE / 100, 0, STAKE * 99 / 100);
        vm.expectEmit(address(pool));
        emit IPoolSlashing.PenaltyExecuted(1, IPoolTypes.PenaltyKind.Jail);
        pool.executePenalty(1);

        assertStatus(1, IPoolTypes.Status.Jailed);
        assertEq(pool.sequencers(1).amount, STAKE * 99 / 100);
        assertEq(pool.sequencers(1).jailedUntil, effectiveAt + 2 days);
        assertEq(pool.totalActive(), 0);
        assertEq(pool.memberCount(), 1);
        assertEq(pool.currentSequencers().length, 0);
        assertEq(pool.activeStakeOf(alice), 0);
    }

    function test_unjail_bringsThePowerBackAfterTheTime() public {
        jailNow(1);
        uint256 until = block.timestamp + 1 days;
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.StillJailed.selector, 1, until));
        pool.unjail(1);
        vm.warp(until);
        vm.expectEmit(address(pool));
        emit IPoolRegistry.LockUpdate(1, 3, STAKE * 99 / 100);
        pool.unjail(1);
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.WrongStatus.selector, 1, IPoolTypes.Status.Active));
        pool.unjail(1);
        vm.stopPrank();
        assertStatus(1, IPoolTypes.Status.Active);
        assertEq(pool.totalActive(), STAKE * 99 / 100);
    }

    function test_unjail_isForTheOwnerAndStopsWhilePaused() public {
        jailNow(1);
        vm.warp(block.timestamp + 1 days);
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.NotSeqOwner.selector, bob, 1));
        vm.prank(bob);
        pool.unjail(1);
        vm.prank(admin);
        pool.pause();
        vm.expectRevert(IPoolAdmin.EnforcedPause.selector);
        vm.prank(alice);
        pool.unjail(1);
    }

    function test_jail_prolongsATimeInJail() public {
        jailNow(1);
        vm.warp(block.timestamp + 1 days);
        jailNow(1);
        assertStatus(1, IPoolTypes.Status.Jailed);
        assertEq(pool.sequencers(1).jailedUntil, block.timestamp + 1 days);
        assertEq(pool.sequencers(1).nonce, 2);
        assertEq(pool.totalActive(), 0);
    }

    function test_expel_makesTheSequencerLeaveAfterTheAppealTime() public {
        orderExpel(1);
        vm.warp(block.timestamp + 7 days);
        vm.expectEmit(address(pool));
        emit IPoolExit.UnlockInit(alice, 1, 2, block.timestamp, block.timestamp + 21 days, STAKE);
        pool.executePenalty(1);
        assertStatus(1, IPoolTypes.Status.Inactive);
        assertEq(pool.sequencers(1).amount, STAKE * 95 / 100);
        assertEq(pool.slashedFunds(), STAKE * 5 / 100);
    }

    function test_orders_needThePoolsSignature() public {
        bytes memory expelSignature = sign("mpc", pool.expelDigest(1, 1, "fault"));
        bytes memory jailSignature = sign("mpc", pool.jailDigest(1, 1, 1 days, "fault"));
        vm.expectRevert(IPoolTypes.InvalidSignature.selector);
        pool.jail(1, 1, 1 days, "fault", expelSignature);
        vm.expectRevert(IPoolTypes.InvalidSignature.selector);
        pool.expel(1, 1, "fault", jailSignature);
        vm.expectRevert(IPoolTypes.InvalidSignature.selector);
        pool.jail(1, 1, 2 days, "fault", jailSignature);
    }

    function test_orders_areUsedOnce() public {
        uint256 penaltyId = orderExpel(1);
        vm.prank(admin);
        pool.vetoPenalty(1);
        bytes memory signature = sign("mpc", pool.expelDigest(penaltyId, 1, "fault"));
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.PenaltyUsed.selector, penaltyId));
        pool.expel(penaltyId, 1, "fault", signature);
    }

    function test_orders_waitForEachOther() public {
        orderExpel(1);
        bytes memory signature = sign("mpc", pool.expelDigest(77, 1, "fault"));
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.PenaltyPending.selector, 1));
        pool.expel(77, 1, "fault", signature);
    }

    function test_jail_isBoundedInTime() public {
        uint256[2] memory periods = [uint256(0), 30 days + 1];
        for (uint256 i = 0; i < periods.length; ++i) {
            bytes memory signature = sign("mpc", pool.jailDigest(1, 1, periods[i], "fault"));
            vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.InvalidJailPeriod.selector, periods[i]));
            pool.jail(1, 1, periods[i], "fault", signature);
        }
    }

    function test_orders_needAKnownSequencerWithStake() public {
        bytes memory signature = sign("mpc", pool.expelDigest(1, 9, "fault"));
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.NoSuchSeq.selector, 9));
        pool.expel(1, 9, "fault", signature);

        exit(alice, 1);
        signature = sign("mpc", pool.expelDigest(1, 1, "fault"));
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.NothingToSlash.selector, 1));
        pool.expel(1, 1, "fault", signature);
    }

    function test_executePenalty_needsOne() public {
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.NoPenalty.selector, 1));
        pool.executePenalty(1);
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.NoPenalty.selector, 1));
        vm.prank(admin);
        pool.vetoPenalty(1);
    }

    function test_vetoPenalty_freesTheStake() public {
        uint256 before = token.balanceOf(alice);
        vm.prank(alice);
        pool.unlock(1);
        vm.warp(block.timestamp + 20 days);
        orderExpel(1);
        vm.warp(block.timestamp + 1 days);
        vm.expectRevert(abi.encodeWithSelector(IPoolExit.StakeHeld.selector, 1, block.timestamp + 6 days));
        vm.prank(alice);
        pool.unlockClaim(1);

        vm.expectEmit(address(pool));
        emit IPoolAdmin.PenaltyVetoed(1, admin);
        vm.prank(admin);
        pool.vetoPenalty(1);
        vm.prank(alice);
        pool.unlockClaim(1);
        assertEq(token.balanceOf(alice), before + STAKE);
    }

    function test_exit_isHeldForTheAppealTimeOnlyAndThenPaysTheRest() public {
        uint256 before = token.balanceOf(alice);
        vm.prank(alice);
        pool.unlock(1);
        vm.warp(block.timestamp + 21 days - 1);
        orderJail(1);
        vm.warp(block.timestamp + 7 days);
        vm.prank(alice);
        pool.unlockClaim(1);
        assertEq(token.balanceOf(alice), before + STAKE * 99 / 100);
        assertEq(pool.slashedFunds(), STAKE / 100);
        assertEq(uint256(pool.penalties(1).kind), 0);
    }

    function test_exit_isNotHeldByAnOrderThatComesWhenTheStakeIsDue() public {
        vm.prank(alice);
        pool.unlock(1);
        vm.warp(block.timestamp + 21 days);
        bytes memory signature = sign("mpc", pool.expelDigest(1, 1, "fault"));
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.NothingToSlash.selector, 1));
        pool.expel(1, 1, "fault", signature);
        vm.prank(alice);
        pool.unlockClaim(1);
        assertStatus(1, IPoolTypes.Status.Unlocked);
    }

    /// @dev However many orders the pool gives, a withdrawal is paid at the latest when the one order that came before
    ///      it was due has had its appeal time.
    function test_withdrawal_isNotHeldByOneOrderAfterAnother() public {
        uint256 before = token.balanceOf(alice);
        vm.prank(alice);
        pool.withdraw(1, 1e18);
        vm.warp(block.timestamp + 21 days - 1);
        orderJail(1);
        vm.expectRevert();
        vm.prank(alice);
        pool.withdrawClaim(1);
        vm.warp(block.timestamp + 7 days);
        pool.executePenalty(1);
        orderJail(1);
        vm.prank(alice);
        pool.withdrawClaim(1);
        assertEq(token.balanceOf(alice), before + 1e18 * 99 / 100);
    }

    function test_withdrawClaim_executesAPenaltyThatReachesIt() public {
        vm.prank(alice);
        pool.withdraw(1, 1e18);
        orderExpel(1);
        vm.warp(block.timestamp + 21 days);
        vm.prank(alice);
        pool.withdrawClaim(1);
        assertStatus(1, IPoolTypes.Status.Inactive);
        assertEq(pool.slashedFunds(), STAKE * 5 / 100);
    }

    /// @dev The exit delay was shortened between a withdrawal and the exit, so the withdrawal is due later.
    function test_penalty_reachesAWithdrawalThatOutlivesTheExit() public {
        vm.prank(alice);
        pool.withdraw(1, 10e18);
        vm.prank(admin);
        pool.setExitDelayPeriod(1 days);
        exit(alice, 1);
        orderExpel(1);
        vm.warp(block.timestamp + 7 days);
        pool.executePenalty(1);
        assertStatus(1, IPoolTypes.Status.Unlocked);
        assertEq(pool.sequencers(1).withdrawAmount, 10e18 * 95 / 100);
    }

    function test_penalty_usesTheFractionOfItsTime() public {
        orderExpel(1);
        IPoolTypes.SlashingSettings memory settings = pool.slashing();
        settings.expelBps = 2000;
        vm.prank(admin);
        pool.setSlashing(settings);
        vm.warp(block.timestamp + 7 days);
        pool.executePenalty(1);
        assertEq(pool.slashedFunds(), STAKE * 5 / 100);
    }
}
