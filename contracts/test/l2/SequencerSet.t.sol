// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {ISequencerSet} from "../../src/l2/ISequencerSet.sol";
import {SequencerSet} from "../../src/l2/SequencerSet.sol";
import {SequencerSetFixture} from "./SequencerSetFixture.sol";

contract SequencerSetTest is SequencerSetFixture {
    function test_initialize_setsEverythingOnce() public {
        assertEq(set.authority(), address(manager));
        assertEq(set.mpcAddress(), mpc);
        assertEq(set.maxEpochLength(), LENGTH);
        assertEq(set.recommitWindow(), WINDOW);
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        set.initialize(mallory, mallory, 1, 1);
        SequencerSet logic = new SequencerSet();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        logic.initialize(mallory, mallory, 1, 1);
    }

    function test_initialize_needsAnAuthorityButNoKeyYet() public {
        vm.expectRevert(ISequencerSet.NullAddress.selector);
        this.newSetOutside(address(0), mpc);

        set = newSet(address(manager), address(0), LENGTH, WINDOW);
        assertEq(set.mpcAddress(), address(0));
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.NotMpc.selector, mallory));
        vm.prank(mallory);
        set.commitEpoch(1, 1000, 1010, mallory);
    }

    function newSetOutside(address authority, address key) external returns (SequencerSet) {
        return newSet(authority, key, LENGTH, WINDOW);
    }

    function test_storage_liesInItsNamespace() public view {
        bytes32 id = keccak256("rondo.storage.SequencerSet");
        bytes32 slot = keccak256(abi.encode(uint256(id) - 1)) & ~bytes32(uint256(0xff));
        // The key and the length share the first slot.
        // forge-lint: disable-next-line(unsafe-typecast)
        assertEq(address(uint160(uint256(vm.load(address(set), slot)))), mpc);
    }

    function test_emptySet_knowsNothing() public view {
        assertEq(set.currentEpochNumber(), UNKNOWN);
        assertEq(set.getEpochByBlock(0), UNKNOWN);
        assertEq(set.getSequencer(1000), address(0));
        assertEq(set.nextSequencer(), address(0));
        assertEq(set.finalizedEpoch(), 0);
        assertEq(set.finalizedBlock(), 0);
        assertEq(set.currentEpoch().startBlock, 0);
        assertEq(set.nextEpoch().startBlock, 0);
        assertEq(set.latestEpoch().startBlock, 0);
        assertEq(set.epochs(1).startBlock, 0);
    }

    function test_commitEpoch_recordsWhoBuildsAndWhoIsNext() public {
        vm.expectEmit(address(set));
        emit ISequencerSet.NewEpoch(7, 990, 1009, alice);
        commit(7, 990, 1009, alice);
        commit(8, 1010, 1109, bob);

        assertEpoch(7, 990, 1009, alice);
        assertEpoch(8, 1010, 1109, bob);
        assertEq(set.currentEpochNumber(), 7);
        assertEq(set.currentEpoch().signer, alice);
        assertEq(set.nextEpoch().number, 8);
        assertEq(set.nextSequencer(), bob);
        assertEq(set.latestEpoch().number, 8);
        assertEq(set.getSequencer(989), address(0));
        assertEq(set.getSequencer(990), alice);
        assertEq(set.getSequencer(1009), alice);
        assertEq(set.getSequencer(1010), bob);
        assertEq(set.getSequencer(1110), address(0));

        vm.roll(1109);
        assertEq(set.currentEpochNumber(), 8);
        assertEq(set.nextSequencer(), address(0));
        vm.roll(1110);
        assertEq(set.currentEpochNumber(), UNKNOWN);
        assertEq(set.nextSequencer(), address(0));
    }

    function test_nextEpoch_isTheFirstBeforeItStarts() public {
        commit(1, 1050, 1099, alice);
        assertEq(set.currentEpochNumber(), UNKNOWN);
        assertEq(set.nextEpoch().number, 1);
        assertEq(set.nextSequencer(), alice);
    }

    function test_commitEpoch_takesASingleBlockAndTheGreatestLength() public {
        commit(1, 1000, 1000, alice);
        commit(2, 1001, 1000 + LENGTH, bob);
        assertEpoch(2, 1001, 1000 + LENGTH, bob);
    }

    function test_commitEpoch_isForTheKeyOnly() public {
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.NotMpc.selector, admin));
        vm.prank(admin);
        set.commitEpoch(1, 1000, 1010, alice);
    }

    function test_commitEpoch_refusesAProducerWithoutAddress() public {
        vm.expectRevert(ISequencerSet.NullAddress.selector);
        commit(1, 1000, 1010, address(0));
    }

    function test_commitEpoch_numbersRiseAndMayLeaveSomeOut() public {
        commit(5, 1000, 1009, alice);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.InvalidEpochNumber.selector, 5, 5));
        commit(5, 1010, 1019, alice);
        // Epochs 6 and 7 ended before their first block.
        commit(8, 1010, 1019, bob);
        assertEq(set.epochs(6).startBlock, 0);
        assertEq(set.getEpochByBlock(1010), 8);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.InvalidEpochNumber.selector, 1 << 48, 8));
        commit(1 << 48, 1020, 1029, bob);
    }

    function test_commitEpoch_leavesNoGapInTheFuture() public {
        commit(1, 1000, 1009, alice);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.NotContiguous.selector, 1011, 1009));
        commit(2, 1011, 1019, bob);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.NotContiguous.selector, 1009, 1009));
        commit(2, 1009, 1019, bob);
    }

    function test_commitEpoch_goesOnAfterAnOutage() public {
        commit(1, 1000, 1009, alice);
        vm.roll(1200);
        vm.expectEmit(address(set));
        emit ISequencerSet.EpochsMissed(1010, 1199);
        commit(9, 1200, 1219, bob);

        assertEpoch(1, 1000, 1009, alice);
        assertEpoch(9, 1200, 1219, bob);
        assertEq(set.getEpochByBlock(1100), UNKNOWN);
        assertEq(set.getSequencer(1100), address(0));
        vm.roll(1100);
        assertEq(set.currentEpoch().number, UNKNOWN);
        assertEq(set.currentEpoch().startBlock, 1010);
        assertEq(set.currentEpoch().endBlock, 1199);
        assertEq(set.nextSequencer(), bob);
    }

    function test_finalizedEpoch_growsAsBlocksPass() public {
        commit(3, 1000, 1009, alice);
        commit(4, 1010, 1019, bob);
        vm.roll(1009 + WINDOW);
        assertEq(set.finalizedBlock(), 1008);
        assertEq(set.finalizedEpoch(), 0);
        vm.roll(1010 + WINDOW);
        assertEq(set.finalizedBlock(), 1009);
        assertEq(set.finalizedEpoch(), 3);
        vm.roll(1015 + WINDOW);
        assertEq(set.finalizedEpoch(), 3);
        vm.roll(5000);
        assertEq(set.finalizedBlock(), 1019);
        assertEq(set.finalizedEpoch(), 4);
    }

    function test_finalizedBlock_staysWhenTheWindowGrows() public {
        commit(1, 1000, 1099, alice);
        vm.roll(1090);
        assertEq(set.finalizedBlock(), 1039);
        vm.prank(admin);
        set.setRecommitWindow(80);
        assertEq(set.finalizedBlock(), 1039);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.AlreadyFinalized.selector, 1039, 1039));
        recommit(1, 2, 1039, 1100, bob);
        vm.roll(1125);
        assertEq(set.finalizedBlock(), 1044);
    }

    function test_settings_areBoundedAndForTheAdministratorOnly() public {
        vm.startPrank(admin);
        vm.expectEmit(address(set));
        emit ISequencerSet.MaxEpochLengthUpdated(LENGTH, 5);
        set.setMaxEpochLength(5);
        vm.expectEmit(address(set));
        emit ISequencerSet.RecommitWindowUpdated(WINDOW, 6);
        set.setRecommitWindow(6);
        assertEq(set.maxEpochLength(), 5);
        assertEq(set.recommitWindow(), 6);
        uint256[2] memory max = [set.LONGEST_EPOCH(), set.LONGEST_WINDOW()];
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.SettingOutOfRange.selector, 0, max[0]));
        set.setMaxEpochLength(0);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.SettingOutOfRange.selector, max[0] + 1, max[0]));
        set.setMaxEpochLength(max[0] + 1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.SettingOutOfRange.selector, 0, max[1]));
        set.setRecommitWindow(0);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.SettingOutOfRange.selector, max[1] + 1, max[1]));
        set.setRecommitWindow(max[1] + 1);
        vm.expectRevert(ISequencerSet.NullAddress.selector);
        set.updateMpc(address(0));
        vm.stopPrank();

        bytes memory refusal = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, mpc);
        vm.startPrank(mpc);
        vm.expectRevert(refusal);
        set.setMaxEpochLength(6);
        vm.expectRevert(refusal);
        set.setRecommitWindow(7);
        vm.expectRevert(refusal);
        set.updateMpc(mallory);
        vm.stopPrank();
    }

    function test_updateMpc_replacesALostKeyAtOnce() public {
        vm.prank(mpc);
        set.transferMpc(mallory);
        vm.expectEmit(address(set));
        emit ISequencerSet.MpcAddressUpdated(mpc, bob);
        vm.prank(admin);
        set.updateMpc(bob);
        assertEq(set.mpcAddress(), bob);
        assertEq(set.pendingMpcAddress(), address(0));
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.NotMpc.selector, mpc));
        commit(1, 1000, 1010, alice);
        vm.expectRevert(abi.encodeWithSelector(ISequencerSet.NotPendingMpc.selector, mallory));
        vm.prank(mallory);
        set.acceptMpc();
    }
}
