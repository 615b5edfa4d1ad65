// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

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
