// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ISequencerSet} from "../../src/l2/ISequencerSet.sol";
import {SequencerSetFixture} from "./SequencerSetFixture.sol";

contract SequencerSetRecommitTest is SequencerSetFixture {
    function setUp() public override {
        super.setUp();
        commit(1, 1000, 1099, alice);
        commit(2, 1100, 1199, bob);
    }

    function test_recommitEpoch_cutsTheEpochAndDropsThePlan() public {
        vm.roll(1050);
        vm.expectEmit(address(set));
        emit ISequencerSet.ReCommitEpoch(1, 2, 1040, 1099, carol);
        recommit(1, 2, 1040, 1099, carol);
        assertEpoch(1, 1000, 1039, alice);
        assertEpoch(2, 1040, 1099, carol);
        assertEq(set.getEpochByBlock(1100), UNKNOWN);
        commit(3, 1100, 1199, bob);
        assertEpoch(3, 1100, 1199, bob);
    }

    function test_recommitEpoch_replacesAnEpochWithoutBlocks() public {
        recommit(1, 2, 1000, 1099, bob);
        assertEq(set.epochs(1).startBlock, 0);
        assertEpoch(2, 1000, 1099, bob);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.InvalidEpochNumber.selector, 2, 2));
        recommit(2, 2, 1001, 1099, alice);
    }

    /// @dev What was planned has no block yet, so its number is free again.
    function test_recommitEpoch_givesAPlannedEpochToAnother() public {
        recommit(2, 2, 1100, 1150, carol);
        assertEpoch(1, 1000, 1099, alice);
        assertEpoch(2, 1100, 1150, carol);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.InvalidEpochNumber.selector, 1, 1));
        recommit(2, 1, 1100, 1150, alice);
    }

    function test_recommitEpoch_mayComeBeforeItsFirstBlock() public {
        recommit(2, 3, 1150, 1160, carol);
        assertEpoch(2, 1100, 1149, bob);
        assertEpoch(3, 1150, 1160, carol);
    }

    function test_recommitEpoch_refusesARecordThatHasChanged() public {
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.WrongEpoch.selector, 1100, 2));
        recommit(1, 3, 1100, 1110, carol);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.NothingToCut.selector, 1200));
        recommit(2, 3, 1200, 1210, carol);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.NothingToCut.selector, 999));
        recommit(1, 3, 999, 1010, carol);
    }

    function test_recommitEpoch_isForTheKeyOnly() public {
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.NotMpc.selector, mallory));
        vm.prank(mallory);
        set.recommitEpoch(1, 3, 1040, 1099, mallory);
    }

    function test_recommitEpoch_fillsInBlocksThatWereMissed() public {
        vm.roll(1240);
        commit(9, 1240, 1250, carol);
        recommit(2, 8, 1220, 1239, alice);
        assertEq(set.getSequencer(1219), address(0));
        assertEpoch(8, 1220, 1239, alice);
        assertEpoch(2, 1100, 1199, bob);
    }
}
