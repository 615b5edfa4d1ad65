// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPoolExit} from "../../src/pool/IPoolExit.sol";
import {IPoolSlashing} from "../../src/pool/IPoolSlashing.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {LockingPoolFixture} from "../utils/LockingPoolFixture.sol";

contract SlashingTest is LockingPoolFixture {
    address private constant DEAD = 0x000000000000000000000000000000000000dEaD;
    uint256 private constant STAKE = 50_000e18;
    uint256 private constant CUT = STAKE * 5 / 100;

    function setUp() public override {
        super.setUp();
        lock(alice, "a", STAKE);
        lock(bob, "b", MAX);
    }

    function test_slashEquivocation_cutsTheStakePaysTheReporterAndEndsMembership() public {
        uint256 before = token.balanceOf(mallory);
        IPoolSlashing.Commitment memory left = commitment("a", 7, 42, "left");
        IPoolSlashing.Commitment memory right = commitment("a", 7, 42, "right");
        vm.expectEmit(address(pool));
        emit IPoolSlashing.Equivocation(1, mallory, L2_CHAIN, 7, 42, "left", "right");
        vm.expectEmit(address(pool));
        emit IPoolExit.UnlockInit(alice, 1, 2, block.timestamp, block.timestamp + 21 days, STAKE);
        vm.expectEmit(address(pool));
        emit IPoolSlashing.Slashed(1, CUT, CUT / 10, STAKE + MAX - CUT);
        vm.prank(mallory);
        assertEq(pool.slashEquivocation(L2_CHAIN, 7, 42, left, right), CUT / 10);

        assertStatus(1, IPoolTypes.Status.Inactive);
        assertTrue(pool.sequencers(1).tombstoned);
        assertEq(pool.sequencers(1).amount, STAKE - CUT);
        assertEq(pool.totalLocked(), STAKE - CUT + MAX);
        assertEq(pool.totalActive(), MAX);
        assertEq(pool.memberCount(), 1);
        assertEq(token.balanceOf(mallory), before + CUT / 10);
        assertEq(pool.slashedFunds(), CUT - CUT / 10);
    }

    function test_slashEquivocation_leavesTheRestClaimable() public {
        uint256 before = token.balanceOf(alice);
        equivocate("a", "a");
        vm.warp(block.timestamp + 21 days);
        vm.prank(alice);
        pool.unlockClaim(1);
        assertEq(token.balanceOf(alice), before + STAKE - CUT);
    }

    /// @dev The digest is the one that the pool's nodes sign: `Commitment.Digest` in node/pool.
    function test_commitmentDigest_isEip712UnderThePoolsDomain() public view {
        bytes32 leftHash = "left";
        bytes32 body = keccak256(
            abi.encode(
                keccak256("BlockCommitment(uint256 l2ChainId,uint64 epoch,uint64 number,bytes32 blockHash)"),
                901,
                7,
                42,
                leftHash
            )
        );
        assertEq(pool.commitmentDigest(901, 7, 42, "left"), eip712(body));
    }

    function test_slashEquivocation_refusesTwoSignaturesOfOneBlock() public {
        IPoolSlashing.Commitment memory once = commitment("a", 7, 42, "same");
        vm.expectRevert(IPoolSlashing.NoEquivocation.selector);
        pool.slashEquivocation(L2_CHAIN, 7, 42, once, once);
    }

    function test_slashEquivocation_refusesBlocksOfDifferentEpochsNumbersOrChains() public {
        IPoolSlashing.Commitment memory left = commitment("a", 7, 42, "left");
        IPoolSlashing.Commitment[] memory others = new IPoolSlashing.Commitment[](3);
        others[0] = commitment("a", 8, 42, "right");
        others[1] = commitment("a", 7, 43, "right");
        others[2] = IPoolSlashing.Commitment("right", sign("a", pool.commitmentDigest(902, 7, 42, "right")));
        for (uint256 i = 0; i < others.length; ++i) {
            // The signature fits other words, so here it is a stranger's.
            vm.expectRevert();
            pool.slashEquivocation(L2_CHAIN, 7, 42, left, others[i]);
        }
        assertStatus(1, IPoolTypes.Status.Active);
    }

    function test_slashEquivocation_refusesTwoSequencersAndStrangers() public {
        IPoolSlashing.Commitment memory left = commitment("a", 7, 42, "left");
        IPoolSlashing.Commitment memory right = commitment("b", 7, 42, "right");
        vm.expectRevert(IPoolSlashing.NoEquivocation.selector);
        pool.slashEquivocation(L2_CHAIN, 7, 42, left, right);

        right = commitment("stranger", 7, 42, "right");
        (address stranger,) = key("stranger");
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.NotASigner.selector, stranger));
        pool.slashEquivocation(L2_CHAIN, 7, 42, left, right);

        right.signature = "";
        vm.expectRevert(IPoolTypes.InvalidSignature.selector);
        pool.slashEquivocation(L2_CHAIN, 7, 42, left, right);
    }

    function test_slashEquivocation_happensOnce() public {
        equivocate("a", "a");
        IPoolSlashing.Commitment memory left = commitment("a", 8, 50, "left");
        IPoolSlashing.Commitment memory right = commitment("a", 8, 50, "right");
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.Tombstoned.selector, 1));
        pool.slashEquivocation(L2_CHAIN, 8, 50, left, right);
    }

    function test_slashEquivocation_reachesAReplacedSignerWithinTheExitDelay() public {
        updateSigner(alice, 1, "a2");
        vm.warp(block.timestamp + 21 days - 1);
        equivocate("a", "a2");
        assertTrue(pool.sequencers(1).tombstoned);
    }

    function test_slashEquivocation_doesNotReachAReplacedSignerAfterTheExitDelay() public {
        updateSigner(alice, 1, "a2");
        vm.warp(block.timestamp + 21 days);
        IPoolSlashing.Commitment memory left = commitment("a", 7, 42, "left");
        IPoolSlashing.Commitment memory right = commitment("a", 7, 42, "right");
        (address old,) = key("a");
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.NotASigner.selector, old));
        pool.slashEquivocation(L2_CHAIN, 7, 42, left, right);
    }

    /// @dev The time for which a replaced key counts is that of its replacement: nobody gets rid of it later.
    function test_slashEquivocation_reachesAReplacedSignerWhenTheExitDelayWasShortened() public {
        updateSigner(alice, 1, "a2");
        (address old,) = key("a");
        assertEq(pool.signerProvableUntil(old), block.timestamp + 21 days);
        vm.prank(alice);
        pool.unlock(1);
        vm.prank(admin);
        pool.setExitDelayPeriod(7 days);
        vm.warp(block.timestamp + 21 days - 1);
        equivocate("a", "a");
        assertEq(pool.sequencers(1).amount, STAKE - CUT);
    }

    /// @dev Who has sold a sequencer still has its key, and can invent two blocks. The stake answers for them, or a sale
    ///      to oneself would wash an equivocation, but nobody earns by it.
    function test_slashEquivocation_paysNobodyForAKeyOfAFormerOwner() public {
        handOver(2, bob, _buyer());
        _expectUnpaid("b", "b");
    }

    function test_slashEquivocation_paysNobodyForAKeyOfAFormerOwnerThatWasReplaced() public {
        handOver(2, bob, _buyer());
        updateSigner(mallory, 2, "b2");
        vm.warp(block.timestamp + 20 days);
        _expectUnpaid("b", "b");
    }

    /// @dev One forged block beside a true one of the new owner is enough for an equivocation, and for no reward.
    function test_slashEquivocation_paysNobodyForAKeyOfAFormerOwnerBesideOneOfThePresent() public {
        handOver(2, bob, _buyer());
        updateSigner(mallory, 2, "b2");
        _expectUnpaid("b", "b2");
    }

    function test_slashEquivocation_paysNobodyForAKeyOfThePresentOwnerBesideOneOfAFormer() public {
        handOver(2, bob, _buyer());
        updateSigner(mallory, 2, "b2");
        _expectUnpaid("b2", "b");
    }

    function test_slashEquivocation_paysForTheNewOwnersOwnKeys() public {
        handOver(2, bob, _buyer());
        updateSigner(mallory, 2, "b2");
        vm.warp(block.timestamp + 1 days);
        updateSigner(mallory, 2, "b3");
        assertEq(equivocate("b2", "b3"), MAX * 5 / 100 / 10);
    }

    function test_slashEquivocation_reachesStakeInItsExitDelayAndNotAfter() public {
        vm.prank(alice);
        pool.unlock(1);
        vm.prank(bob);
        pool.unlock(2);
        vm.warp(block.timestamp + 21 days - 1);
        equivocate("a", "a");
        assertEq(pool.sequencers(1).amount, STAKE - CUT);

        vm.warp(block.timestamp + 1);
        IPoolSlashing.Commitment memory left = commitment("b", 7, 42, "left");
        IPoolSlashing.Commitment memory right = commitment("b", 7, 42, "right");
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.NothingToSlash.selector, 2));
        pool.slashEquivocation(L2_CHAIN, 7, 42, left, right);
    }

    function test_slashEquivocation_reachesAWithdrawalToo() public {
        vm.prank(alice);
        pool.withdraw(1, 10_000e18);
        equivocate("a", "a");
        assertEq(pool.sequencers(1).amount, 40_000e18 * 95 / 100);
        assertEq(pool.sequencers(1).withdrawAmount, 10_000e18 * 95 / 100);
        assertEq(pool.totalLocked(), STAKE - CUT + MAX);
    }

    function test_slashEquivocation_goesOnWhilePaused() public {
        vm.prank(admin);
        pool.pause();
        equivocate("a", "a");
        assertTrue(pool.sequencers(1).tombstoned);
    }

    function test_slashEquivocation_reachesWhoIsInJail() public {
        jailNow(1);
        equivocate("a", "a");
        assertStatus(1, IPoolTypes.Status.Inactive);
        assertEq(pool.memberCount(), 1);
    }

    function test_sweepSlashedFunds_burnsWithoutATreasury() public {
        equivocate("a", "a");
        vm.expectEmit(address(pool));
        emit IPoolSlashing.SlashedFundsSwept(DEAD, CUT - CUT / 10);
        assertEq(pool.sweepSlashedFunds(), CUT - CUT / 10);
        assertEq(token.balanceOf(DEAD), CUT - CUT / 10);
        assertEq(pool.slashedFunds(), 0);
        assertEq(token.balanceOf(address(pool)), pool.totalLocked());
        vm.expectRevert(IPoolTypes.NullAmount.selector);
        pool.sweepSlashedFunds();
    }

    function test_sweepSlashedFunds_paysTheTreasury() public {
        address treasury = makeAddr("treasury");
        IPoolTypes.SlashingSettings memory settings = pool.slashing();
        (settings.treasury, settings.reporterBps) = (treasury, 0);
        vm.prank(admin);
        pool.setSlashing(settings);
        assertEq(equivocate("a", "a"), 0);
        pool.sweepSlashedFunds();
        assertEq(token.balanceOf(treasury), CUT);
    }

    /// @dev The pool as its own treasury would have what nobody can get out again.
    function test_setSlashing_refusesThePoolAsTreasury() public {
        IPoolTypes.SlashingSettings memory settings = pool.slashing();
        settings.treasury = address(pool);
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.InvalidRecipient.selector, address(pool)));
        vm.prank(admin);
        pool.setSlashing(settings);
    }

    function testFuzz_slashEquivocation_conservesTokens(uint16 bps, uint16 reporterBps, uint96 withdrawn) public {
        IPoolTypes.SlashingSettings memory settings = pool.slashing();
        settings.equivocationBps = uint16(bound(bps, 0, 5000));
        settings.reporterBps = uint16(bound(reporterBps, 0, 2500));
        vm.prank(admin);
        pool.setSlashing(settings);
        vm.prank(alice);
        pool.withdraw(1, bound(withdrawn, 1, STAKE - MIN));
        uint256 paid = equivocate("a", "a");
        assertEq(pool.totalLocked() + pool.slashedFunds() + paid, STAKE + MAX);
        assertEq(token.balanceOf(address(pool)), pool.totalLocked() + pool.slashedFunds());
    }

    /// @dev Mallory, on the whitelist.
    function _buyer() private returns (address) {
        allow(mallory);
        return mallory;
    }

    function _expectUnpaid(string memory nameA, string memory nameB) private {
        assertEq(equivocate(nameA, nameB), 0);
        assertEq(pool.sequencers(2).amount, MAX * 95 / 100);
        assertEq(pool.slashedFunds(), MAX * 5 / 100);
        assertEq(token.balanceOf(address(pool)), pool.totalLocked() + pool.slashedFunds());
    }
}
