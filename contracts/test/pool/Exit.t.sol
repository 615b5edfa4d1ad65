// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IPoolExit} from "../../src/pool/IPoolExit.sol";
import {IPoolRegistry} from "../../src/pool/IPoolRegistry.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {ReentrantToken} from "../utils/HostileTokens.sol";
import {LockingPoolFixture} from "../utils/LockingPoolFixture.sol";

contract ExitTest is LockingPoolFixture {
    function setUp() public override {
        super.setUp();
        lock(alice, "a", MIN);
    }

    function test_unlock_leavesThePoolAndKeepsTheStake() public {
        vm.expectEmit(address(pool));
        emit IPoolExit.UnlockInit(alice, 1, 2, block.timestamp, block.timestamp + 21 days, MIN);
        vm.prank(alice);
        pool.unlock(1);

        IPoolTypes.Sequencer memory seq = pool.sequencers(1);
        assertStatus(1, IPoolTypes.Status.Inactive);
        assertEq(seq.amount, MIN);
        assertEq(seq.nonce, 2);
        assertEq(seq.deactivationTime, block.timestamp);
        assertEq(seq.unlockClaimTime, block.timestamp + 21 days);
        assertEq(pool.totalLocked(), MIN);
        assertEq(pool.currentSequencers().length, 0);
    }

    function test_unlockClaim_returnsTheStakeAfterTheDelay() public {
        uint256 before = token.balanceOf(alice);
        _unlock(alice);
        vm.warp(block.timestamp + 21 days);

        vm.expectEmit(address(pool));
        emit IPoolExit.Unlocked(alice, 1, MIN, 0);
        vm.prank(alice);
        pool.unlockClaim(1);

        assertEq(token.balanceOf(alice), before + MIN);
        assertEq(token.balanceOf(address(pool)), 0);
        assertEq(pool.totalLocked(), 0);
        assertEq(pool.sequencers(1).amount, 0);
        assertEq(pool.sequencers(1).nonce, 2);
        assertStatus(1, IPoolTypes.Status.Unlocked);
    }

    function testFuzz_unlockClaim_refusesBeforeTheDelayIsOver(uint256 waited) public {
        _unlock(alice);
        uint256 claimTime = block.timestamp + 21 days;
        vm.warp(block.timestamp + bound(waited, 0, 21 days - 1));
        vm.expectRevert(abi.encodeWithSelector(IPoolExit.StillLocked.selector, 1, claimTime));
        vm.prank(alice);
        pool.unlockClaim(1);
    }

    function test_unlockClaim_refusesASecondTime() public {
        exit(alice, 1);
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.WrongStatus.selector, 1, IPoolTypes.Status.Unlocked));
        vm.prank(alice);
        pool.unlockClaim(1);
    }

    function test_unlockClaim_refusesWithoutUnlock() public {
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.WrongStatus.selector, 1, IPoolTypes.Status.Active));
        vm.prank(alice);
        pool.unlockClaim(1);
    }

    function test_exit_isForTheOwnerOnly() public {
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.NotSeqOwner.selector, bob, 1));
        vm.prank(bob);
        pool.unlock(1);

        _unlock(alice);
        vm.warp(block.timestamp + 21 days);
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.NotSeqOwner.selector, bob, 1));
        vm.prank(bob);
        pool.unlockClaim(1);
    }

    /// @dev Metis: taking an owner off the whitelist, or a pause, held its stake back.
    function test_exit_isBlockedNeitherByTheWhitelistNorByAPause() public {
        uint256 before = token.balanceOf(alice);
        vm.startPrank(admin);
        pool.setWhitelist(alice, false);
        pool.pause();
        pool.setMinLock(MAX);
        vm.stopPrank();
        exit(alice, 1);
        assertEq(token.balanceOf(alice), before + MIN);
    }

    function test_exit_isNotProlongedByALaterDelay() public {
        _unlock(alice);
        vm.prank(admin);
        pool.setExitDelayPeriod(90 days);
        vm.warp(block.timestamp + 21 days);
        vm.prank(alice);
        pool.unlockClaim(1);
        assertStatus(1, IPoolTypes.Status.Unlocked);
    }

    function test_exit_letsTheOwnerLockAgainUnderANewKeyOnly() public {
        exit(alice, 1);
        (address signer, bytes memory pubkey) = key("a");
        assertEq(pool.seqOwners(alice), 0);

        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.SignerExisted.selector, signer));
        vm.prank(alice);
        pool.lockFor(signer, MIN, pubkey, "");
        assertEq(lock(alice, "a2", MIN), 2);
    }

    function test_exit_leavesTheStakeOfOthers() public {
        lock(bob, "b", MAX);
        _unlock(alice);
        vm.warp(block.timestamp + 21 days);
        vm.expectEmit(address(pool));
        emit IPoolExit.Unlocked(alice, 1, MIN, MAX);
        vm.prank(alice);
        pool.unlockClaim(1);
        assertEq(token.balanceOf(address(pool)), MAX);
    }

    function test_unlockClaim_isNotReentrant() public {
        ReentrantToken hostile = new ReentrantToken();
        pool = newPool(hostile);
        allow(address(hostile));
        (address signer, bytes memory pubkey) = key("h");
        hostile.lockIn(pool, signer, MIN, pubkey, consent("h", address(hostile)));
        vm.warp(block.timestamp + 21 days);

        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        hostile.claim(true);
        hostile.claim(false);
        assertEq(hostile.balanceOf(address(hostile)), 1_000_000e18);
    }

    function test_unlock_worksFromJail() public {
        jailNow(1);
        vm.prank(alice);
        pool.unlock(1);
        assertStatus(1, IPoolTypes.Status.Inactive);
        assertEq(pool.memberCount(), 0);
        assertEq(pool.totalActive(), 0);
    }

    function test_unlock_recordsTheEpochAndKeepsTheReward() public {
        fund(1e18);
        reward(1, 7);
        _unlock(alice);
        assertEq(pool.sequencers(1).deactivationEpoch, 2);
        assertEq(pool.sequencers(1).reward, 7 * pool.rewardPerBlock());
    }

    function _unlock(address owner) private {
        vm.prank(owner);
        pool.unlock(1);
    }
}
