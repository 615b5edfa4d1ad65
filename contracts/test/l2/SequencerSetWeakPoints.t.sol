// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {ISequencerSet} from "../../src/l2/ISequencerSet.sol";
import {SequencerSetFixture} from "./SequencerSetFixture.sol";

/// @dev One test for each weak point of MetisSequencerSet, the contract that this one takes the place of.
contract SequencerSetWeakPointsTest is SequencerSetFixture {
    /// @dev Metis: `recommitEpoch` demands inclusion in one exact block.
    function test_metis_recommitNeedsOneExactBlock_hereAnyBlockOfTheWindow() public {
        commit(1, 1000, 1099, alice);
        uint256 start = 1030;
        uint256 snapshot = vm.snapshotState();
        for (uint256 inclusion = 1010; inclusion <= start + WINDOW; inclusion += 10) {
            vm.roll(inclusion);
            recommit(1, 2, start, 1099, bob);
            assertEpoch(2, start, 1099, bob);
            assertTrue(vm.revertToState(snapshot));
        }
        vm.roll(start + WINDOW + 1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.AlreadyFinalized.selector, start, start));
        recommit(1, 2, start, 1099, bob);
    }

    /// @dev A stolen key cannot use the numbers up at once, and what it has used up is given back.
    function test_stolenKey_numbersAreGivenBack() public {
        commit(1, 1000, 1099, alice);
        vm.roll(1100);
        uint256 step = set.LARGEST_STEP();
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.InvalidEpochNumber.selector, 2 + step, 1));
        commit(2 + step, 1100, 1100, mallory);
        commit(1 + step, 1100, 1100, mallory);
        commit(1 + 2 * step, 1101, 1110, mallory);
        vm.roll(1120 + WINDOW);
        assertEq(set.finalizedBlock(), 1110);
        // Final blocks too, which the administrator alone can do; a greater window does not make them open again.
        vm.startPrank(admin);
        set.setRecommitWindow(WINDOW + 40);
        vm.expectEmit(address(set));
        emit ISequencerSet.RecordCut(1100);
        set.cutRecord(1100);
        vm.stopPrank();
        assertEq(set.finalizedBlock(), 1099);
        assertEpoch(1, 1000, 1099, alice);
        assertEq(set.getSequencer(1100), address(0));
        commit(2, 1100, 1199, bob);
        assertEpoch(2, 1100, 1199, bob);
    }

    function test_cutRecord_leavesARecordThatEndsWithAnEpoch() public {
        commit(1, 1000, 1099, alice);
        vm.roll(1200);
        commit(2, 1150, 1199, bob);
        vm.startPrank(admin);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.NothingToCut.selector, 1200));
        set.cutRecord(1200);
        // The blocks from 1100 to 1149 have no record, and a record does not end with such blocks.
        set.cutRecord(1150);
        vm.stopPrank();
        assertEq(set.latestEpoch().endBlock, 1099);
        vm.prank(admin);
        set.cutRecord(1000);
        assertEq(set.latestEpoch().number, 0);
        assertEq(set.getSequencer(1000), address(0));
        commit(70_000, 1200, 1299, carol);
        assertEpoch(70_000, 1200, 1299, carol);
    }

    function test_cutRecord_isForTheAdministrator() public {
        commit(1, 1000, 1099, alice);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, mpc));
        vm.prank(mpc);
        set.cutRecord(1000);
    }

    /// @dev Metis: one recommit can give an epoch without bound.
    function test_metis_recommitHasNoBoundOnTheEnd_hereItHas() public {
        commit(1, 1000, 1099, alice);
        bytes memory refusal =
            abi.encodeWithSelector(ISequencerSet.InvalidEpochLength.selector, 1010, 1010 + LENGTH, LENGTH);
        vm.expectRevert(refusal);
        recommit(1, 2, 1010, 1010 + LENGTH, bob);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.InvalidEpochLength.selector, 1010, 1009, LENGTH));
        recommit(1, 2, 1010, 1009, bob);
        recommit(1, 2, 1010, 1009 + LENGTH, bob);
    }

    /// @dev Metis: the check on being ahead is skipped while the current epoch is 0 or 1.
    function test_metis_firstEpochsMayBeAnywhere_hereTheBoundHoldsFromTheStart() public {
        uint256 latest = 1000 + 2 * LENGTH;
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.TooFarAhead.selector, latest + 1, latest));
        commit(1, latest + 1, latest + 10, alice);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.InvalidEpochLength.selector, 0, 10, LENGTH));
        commit(1, 0, 10, alice);
        commit(1, 1000, 999 + LENGTH, alice);
        commit(2, 1000 + LENGTH, 999 + 2 * LENGTH, bob);
        commit(3, 1000 + 2 * LENGTH, 999 + 3 * LENGTH, alice);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.TooFarAhead.selector, 1000 + 3 * LENGTH, latest));
        commit(4, 1000 + 3 * LENGTH, 999 + 4 * LENGTH, bob);
    }

    /// @dev Metis: lookups walk from the tip. A thousand epochs cost eight times those of one here, not a thousand.
    function test_metis_lookupsAreLinear_hereTheyAreLogarithmic() public {
        vm.roll(1);
        for (uint256 i = 0; i < 1000; ++i) {
            commit(i + 1, 10 * i + 1, 10 * i + 10, alice);
            vm.roll(10 * i + 11);
        }
        uint256 before = gasleft();
        assertEq(set.getEpochByBlock(5), 1);
        uint256 oldest = before - gasleft();
        before = gasleft();
        assertEq(set.getEpochByBlock(10_000), 1000);
        uint256 newest = before - gasleft();
        // Everything is warm by now: a step is a keccak, a slot and a few comparisons.
        assertTrue(oldest < 20_000, "oldest");
        assertTrue(newest < 10_000, "newest");
    }

    /// @dev Metis: the history is whatever the key says at last. Here what is final stays.
    function test_metis_theKeyIsTrustedCompletely_hereItsReachIsBounded() public {
        commit(1, 1000, 1099, alice);
        vm.roll(1080);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.AlreadyFinalized.selector, 1000, 1029));
        recommit(1, 2, 1000, 1099, mallory);
        // Nor after the epoch has been cut as far as it may be.
        recommit(1, 2, 1030, 1099, mallory);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.WrongEpoch.selector, 1029, 1));
        recommit(2, 3, 1029, 1099, mallory);
        assertEq(set.getSequencer(1029), alice);
    }

    /// @dev Metis: the key cannot hand over to another, only an administrator can.
    function test_metis_rotationIsManual_hereTheKeyHandsOverInTwoSteps() public {
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.NotMpc.selector, mallory));
        vm.prank(mallory);
        set.transferMpc(mallory);
        vm.expectRevert(ISequencerSet.NullAddress.selector);
        vm.prank(mpc);
        set.transferMpc(address(0));

        vm.expectEmit(address(set));
        emit ISequencerSet.MpcTransferStarted(mpc, bob);
        vm.prank(mpc);
        set.transferMpc(bob);
        assertEq(set.pendingMpcAddress(), bob);
        assertEq(set.mpcAddress(), mpc);
        vm.prank(bob);
        set.acceptMpc();
        assertEq(set.mpcAddress(), bob);
        assertEq(set.pendingMpcAddress(), address(0));
    }
}
