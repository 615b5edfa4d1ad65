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
        uint256 deadline = block.timestamp + 1 hours;
        bytes memory signature = sign("mpc", pool.jailDigest(5, 1, 2 days, "offline", deadline));
        uint256 effectiveAt = block.timestamp + 7 days;
        vm.expectEmit(address(pool));
        emit IPoolSlashing.PenaltyOrdered(5, 1, IPoolTypes.PenaltyKind.Jail, effectiveAt, "offline");
        vm.prank(mallory);
        pool.jail(5, 1, 2 days, "offline", deadline, signature);
        assertStatus(1, IPoolTypes.Status.Active);
        assertTrue(pool.penaltyUsed(5));
        assertEq(pool.penalties(1).penaltyId, 5);

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

    /// @dev Between two times in jail the owner has come back by itself, so that who stays away loses a part once only.
    function test_jail_reachesActiveSequencersOnly() public {
        jailNow(1);
        vm.warp(block.timestamp + 1 days);
        _expectNoJail(IPoolTypes.Status.Jailed);
        vm.prank(alice);
        pool.unjail(1);
        jailNow(1);
        assertStatus(1, IPoolTypes.Status.Jailed);
        assertEq(pool.sequencers(1).jailedUntil, block.timestamp + 1 days);
        assertEq(pool.sequencers(1).amount, STAKE * 99 / 100 * 99 / 100);

        vm.prank(alice);
        pool.unlock(1);
        _expectNoJail(IPoolTypes.Status.Inactive);
    }

    /// @dev With the highest fractions that the code knows: jail, expulsion and equivocation, each once, is all that can
    ///      be taken from an owner who leaves or stays away, however many orders are signed.
    function test_penalties_areBoundedInTheirSum() public {
        IPoolTypes.SlashingSettings memory most = pool.slashing();
        (most.jailBps, most.expelBps, most.equivocationBps, most.appealPeriod) = (500, 2000, 5000, 1 days);
        vm.prank(admin);
        pool.setSlashing(most);
        jailNow(1);
        orderExpel(1);
        vm.warp(block.timestamp + 1 days);
        pool.executePenalty(1);
        equivocate("a", "a");
        uint256 left = STAKE * 95 / 100 * 80 / 100 / 2;
        assertEq(pool.sequencers(1).amount, left);

        _expectExpelled();
        _expectNoJail(IPoolTypes.Status.Inactive);
        uint256 before = token.balanceOf(alice);
        vm.warp(block.timestamp + 21 days);
        vm.prank(alice);
        pool.unlockClaim(1);
        assertEq(token.balanceOf(alice), before + left);
    }

    function test_expel_happensOnceToASequencerThatLeaves() public {
        vm.prank(alice);
        pool.unlock(1);
        orderExpel(1);
        vm.warp(block.timestamp + 7 days);
        pool.executePenalty(1);
        assertTrue(pool.sequencers(1).expelled);
        _expectExpelled();
        assertEq(pool.sequencers(1).amount, STAKE * 95 / 100);
    }

    function test_expel_canBeOrderedAgainAfterAVeto() public {
        uint256 penaltyId = orderExpel(1);
        vm.prank(admin);
        pool.vetoPenalty(1, penaltyId);
        orderExpel(1);
        vm.warp(block.timestamp + 7 days);
        pool.executePenalty(1);
        assertStatus(1, IPoolTypes.Status.Inactive);
    }

    /// @dev An order that came while it was active reaches the stake of who left since, and puts nobody into jail.
    function test_jail_takesItsPartOfWhoLeftInTheAppealTime() public {
        orderJail(1);
        vm.prank(alice);
        pool.unlock(1);
        vm.warp(block.timestamp + 7 days);
        pool.executePenalty(1);
        assertStatus(1, IPoolTypes.Status.Inactive);
        assertEq(pool.sequencers(1).amount, STAKE * 99 / 100);
        assertEq(pool.sequencers(1).jailedUntil, 0);
        assertFalse(pool.sequencers(1).expelled);
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

    function test_executePenalty_needsOne() public {
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.NoPenalty.selector, 1));
        pool.executePenalty(1);
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.NoPenalty.selector, 1));
        vm.prank(admin);
        pool.vetoPenalty(1, 0);
    }

    function test_vetoPenalty_freesTheStake() public {
        uint256 before = token.balanceOf(alice);
        vm.prank(alice);
        pool.unlock(1);
        vm.warp(block.timestamp + 20 days);
        uint256 penaltyId = orderExpel(1);
        vm.warp(block.timestamp + 1 days);
        vm.expectRevert(abi.encodeWithSelector(IPoolExit.StakeHeld.selector, 1, block.timestamp + 6 days));
        vm.prank(alice);
        pool.unlockClaim(1);

        vm.expectEmit(address(pool));
        emit IPoolAdmin.PenaltyVetoed(penaltyId, 1, admin);
        vm.prank(admin);
        pool.vetoPenalty(1, penaltyId);
        vm.prank(alice);
        pool.unlockClaim(1);
        assertEq(token.balanceOf(alice), before + STAKE);
    }

    /// @dev What was decided about one order does not hit the one that came after it.
    function test_vetoPenalty_callsOffTheOrderThatItNames() public {
        uint256 unjust = orderJail(1);
        vm.warp(block.timestamp + 7 days);
        pool.executePenalty(1);
        uint256 just = orderExpel(1);
        vm.expectRevert(abi.encodeWithSelector(IPoolAdmin.OtherPenalty.selector, 1, just));
        vm.prank(admin);
        pool.vetoPenalty(1, unjust);
        assertEq(pool.penalties(1).penaltyId, just);
    }

    /// @dev A jail that waits ends before the stake that is leaving is due, so that the expulsion can follow it.
    function test_smallOrder_doesNotShieldFromTheLargeOne() public {
        vm.prank(admin);
        pool.setExitDelayPeriod(8 days);
        orderJail(1);
        vm.prank(alice);
        pool.unlock(1);
        vm.warp(block.timestamp + 7 days);
        pool.executePenalty(1);
        orderExpel(1);
        vm.warp(block.timestamp + 7 days);
        vm.prank(alice);
        pool.unlockClaim(1);
        assertEq(pool.slashedFunds(), STAKE / 100 + STAKE * 99 / 100 * 5 / 100);
    }

    function test_exit_isHeldForTheAppealTimeOnlyAndThenPaysTheRest() public {
        uint256 before = token.balanceOf(alice);
        vm.prank(alice);
        pool.unlock(1);
        vm.warp(block.timestamp + 21 days - 1);
        orderExpel(1);
        vm.warp(block.timestamp + 7 days);
        vm.prank(alice);
        pool.unlockClaim(1);
        assertEq(token.balanceOf(alice), before + STAKE * 95 / 100);
        assertEq(pool.slashedFunds(), STAKE * 5 / 100);
        assertEq(uint256(pool.penalties(1).kind), 0);
    }

    function test_exit_isNotHeldByAnOrderThatComesWhenTheStakeIsDue() public {
        vm.prank(alice);
        pool.unlock(1);
        vm.warp(block.timestamp + 21 days);
        bytes memory signature = sign("mpc", pool.expelDigest(1, 1, "fault", block.timestamp));
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.NothingToSlash.selector, 1));
        pool.expel(1, 1, "fault", block.timestamp, signature);
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
        orderExpel(1);
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
        pool.setExitDelayPeriod(7 days);
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

    function _expectNoJail(IPoolTypes.Status status) private {
        bytes memory signature = sign("mpc", pool.jailDigest(99, 1, 1 days, "again", block.timestamp));
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.WrongStatus.selector, 1, status));
        pool.jail(99, 1, 1 days, "again", block.timestamp, signature);
    }

    function _expectExpelled() private {
        bytes memory signature = sign("mpc", pool.expelDigest(99, 1, "again", block.timestamp));
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.Expelled.selector, 1));
        pool.expel(99, 1, "again", block.timestamp, signature);
    }
}
