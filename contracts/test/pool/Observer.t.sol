// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IStakeObserver} from "../../src/governance/IStakeObserver.sol";
import {IPoolAdmin} from "../../src/pool/IPoolAdmin.sol";
import {IPoolExit} from "../../src/pool/IPoolExit.sol";
import {IPoolRegistry} from "../../src/pool/IPoolRegistry.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {LockingPoolFixture} from "../utils/LockingPoolFixture.sol";
import {HostileObserver, RecordingObserver} from "../utils/Observers.sol";

contract ObserverTest is LockingPoolFixture {
    RecordingObserver private recorder;

    function setUp() public override {
        super.setUp();
        recorder = new RecordingObserver();
        _observe(recorder);
    }

    function test_observer_isToldOfEveryChangeOfActiveStake() public {
        lock(alice, "a", MIN);
        _expectChange(0, alice, 0, MIN);
        vm.startPrank(alice);
        pool.relock(1, 10, false);
        _expectChange(1, alice, MIN, MIN + 10);
        pool.withdraw(1, 4);
        _expectChange(2, alice, MIN + 10, MIN + 6);
        pool.unlock(1);
        _expectChange(3, alice, MIN + 6, 0);
        vm.warp(block.timestamp + 21 days);
        pool.unlockClaim(1);
        pool.withdrawClaim(1);
        vm.stopPrank();
        assertEq(recorder.count(), 4);
    }

    function test_observer_isToldOfJailAndOfItsEnd() public {
        lock(alice, "a", MIN);
        jailNow(1);
        _expectChange(1, alice, MIN, 0);
        vm.warp(block.timestamp + 1 days);
        vm.prank(alice);
        pool.unjail(1);
        _expectChange(2, alice, 0, MIN * 99 / 100);
        equivocate("a", "a");
        _expectChange(3, alice, MIN * 99 / 100, 0);
        assertEq(recorder.count(), 4);
    }

    function test_observer_isToldOfANewOwner() public {
        lock(alice, "a", MIN);
        vm.prank(alice);
        pool.setSequencerOwner(1, bob);
        vm.prank(bob);
        pool.acceptSequencerOwner(1);
        _expectChange(1, alice, MIN, 0);
        _expectChange(2, bob, 0, MIN);
        assertEq(pool.activeStakeOf(alice), 0);
        assertEq(pool.activeStakeOf(bob), MIN);
    }

    function test_observer_isToldNothingWhenItIsOff() public {
        vm.expectEmit(address(pool));
        emit IPoolAdmin.SetStakeObserver(address(recorder), address(0));
        _observe(IStakeObserver(address(0)));
        lock(alice, "a", MIN);
        assertEq(recorder.count(), 0);
    }

    function test_observer_canNeverBlockAnExit() public {
        IStakeObserver[3] memory hostile =
            [new HostileObserver(true), new HostileObserver(false), IStakeObserver(makeAddr("no contract"))];
        address[3] memory owners = [alice, bob, mallory];
        allow(mallory);
        for (uint256 i = 0; i < hostile.length; ++i) {
            lock(owners[i], string(abi.encode(i)), MIN);
            _observe(hostile[i]);
            if (i < 2) {
                vm.expectEmit(address(pool));
                emit IPoolExit.UnlockInit(owners[i], i + 1, 2, block.timestamp, block.timestamp + 21 days, MIN);
                vm.expectEmit(address(pool));
                emit IPoolRegistry.StakeObserverFailed(owners[i], 0);
            }
            exit(owners[i], i + 1);
            assertStatus(i + 1, IPoolTypes.Status.Unlocked);
        }
    }

    /// @dev Else a sequencer that leaves could keep its votes.
    function test_observer_cannotBeStarvedByTheCaller() public {
        lock(alice, "a", MIN);
        for (uint256 gasLimit = 60_000; gasLimit <= 400_000; gasLimit += 5000) {
            uint256 snapshot = vm.snapshotState();
            vm.prank(alice);
            (bool ok,) = address(pool).call{gas: gasLimit}(abi.encodeCall(IPoolExit.unlock, (1)));
            if (ok) assertEq(recorder.count(), 2);
            else assertStatus(1, IPoolTypes.Status.Active);
            vm.revertToState(snapshot);
        }
        vm.expectRevert(IPoolRegistry.NotEnoughGas.selector);
        vm.prank(alice);
        pool.unlock{gas: 230_000}(1);
    }

    function _observe(IStakeObserver observer) private {
        vm.prank(admin);
        pool.setStakeObserver(observer);
        assertEq(address(pool.stakeObserver()), address(observer));
    }

    function _expectChange(uint256 index, address owner, uint256 oldAmount, uint256 newAmount) private view {
        (address gotOwner, uint256 gotOld, uint256 gotNew) = recorder.changes(index);
        assertEq(gotOwner, owner);
        assertEq(gotOld, oldAmount);
        assertEq(gotNew, newAmount);
    }
}
