// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {LockingPool} from "../../src/LockingPool.sol";
import {IPoolAdmin} from "../../src/pool/IPoolAdmin.sol";
import {IPoolExit} from "../../src/pool/IPoolExit.sol";
import {IPoolRegistry} from "../../src/pool/IPoolRegistry.sol";
import {IPoolRewards} from "../../src/pool/IPoolRewards.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {LockingPoolFixture} from "../utils/LockingPoolFixture.sol";

/// @dev One test for each weak point that was found in Metis' contracts, which this pool descends from by design.
contract MetisWeakPointsTest is LockingPoolFixture {
    function setUp() public override {
        super.setUp();
        lock(alice, "a", MAX);
        lock(bob, "b", MIN);
        fund(10e18);
    }

    /// @dev There: the old signer's blocks could not be rewarded any more, so that no batch could follow.
    function test_signerUpdateBricksRewards_notHere() public {
        updateSigner(alice, 1, "a2");
        reward(1, 10);
        assertEq(pool.sequencers(1).reward, 10 * pool.rewardPerBlock());
    }

    /// @dev There: the same, when a sequencer was gone before its last epochs were rewarded.
    function test_finishedExitBricksRewards_notHere() public {
        exit(alice, 1);
        reward(1, 10);
        uint256 before = token.balanceOf(alice);
        vm.prank(alice);
        pool.claimRewards(1);
        assertEq(token.balanceOf(alice), before + 10 * pool.rewardPerBlock());
    }

    /// @dev There: who had named no reward recipient could neither leave nor be made to.
    function test_missingRecipientBlocksUnlock_notHere() public {
        reward(1, 10);
        assertEq(pool.sequencers(1).rewardRecipient, address(0));
        vm.prank(admin);
        pool.forceUnlock(1, "keys lost");
        vm.prank(bob);
        pool.unlock(2);
        assertEq(pool.memberCount(), 0);
    }

    /// @dev There: taking an owner off the whitelist froze its stake and its rewards.
    function test_whitelistBlocksExit_notHere() public {
        vm.prank(admin);
        pool.setWhitelist(alice, false);
        reward(1, 1);
        exit(alice, 1);
        vm.prank(alice);
        pool.claimRewards(1);
    }

    /// @dev There: so did a pause.
    function test_pauseBlocksExit_notHere() public {
        reward(1, 1);
        vm.prank(alice);
        pool.withdraw(1, 1e18);
        vm.prank(admin);
        pool.pause();
        exit(alice, 1);
        vm.startPrank(alice);
        pool.withdrawClaim(1);
        pool.claimRewards(1);
        vm.stopPrank();
        assertEq(token.balanceOf(alice), 10 * MAX + pool.rewardPerBlock());
    }

    /// @dev There: four fifths of the bond could be taken out in the block before a fault was known.
    function test_withdrawSkipsTheUnbonding_notHere() public {
        vm.startPrank(alice);
        pool.withdraw(1, MAX - MIN);
        vm.expectRevert(abi.encodeWithSelector(IPoolExit.StillLocked.selector, 1, block.timestamp + 21 days));
        pool.withdrawClaim(1);
        vm.stopPrank();
        equivocate("a", "a");
        assertEq(pool.slashedFunds(), MAX * 5 / 100 * 9 / 10);
    }

    /// @dev There: no slashing at all.
    function test_nothingIsSlashed_notHere() public {
        equivocate("a", "a");
        assertEq(pool.sequencers(1).amount, MAX * 95 / 100);
    }

    /// @dev There: no bound on the number of sequencers.
    function test_sequencersHaveNoBound_notHere() public {
        vm.prank(admin);
        pool.setMaxSequencers(2);
        allow(mallory);
        (address signer, bytes memory pubkey) = key("m");
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.PoolFull.selector, 2));
        vm.prank(mallory);
        pool.lockFor(signer, MIN, pubkey, "");
    }

    /// @dev There: the minimum could be set above the maximum, and nobody could lock any more.
    function test_minimumAboveMaximum_notHere() public {
        vm.startPrank(admin);
        vm.expectRevert(abi.encodeWithSelector(IPoolAdmin.InvalidLockRange.selector, MAX + 1, MAX));
        pool.setMinLock(MAX + 1);
        vm.expectRevert(abi.encodeWithSelector(IPoolAdmin.InvalidLockRange.selector, 0, MAX));
        pool.setMinLock(0);
        pool.setMinLock(MAX);
        vm.stopPrank();
        assertEq(pool.minLock(), MAX);
    }

    /// @dev There: anyone could initialize the logic contracts.
    function test_logicIsOpenToInitializers_notHere() public {
        LockingPool logic = new LockingPool();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        IPoolAdmin(address(logic)).initialize(mallory, IERC20(address(token)), MIN, MAX, 1);
    }

    /// @dev There: `UnlockInit` named the reward where it says stake.
    function test_unlockInitNamesTheReward_notHere() public {
        reward(1, 10);
        vm.expectEmit(address(pool));
        emit IPoolExit.UnlockInit(alice, 1, 2, block.timestamp, block.timestamp + 21 days, MAX);
        vm.prank(alice);
        pool.unlock(1);
    }

    /// @dev There: a batch had to span two epochs at least.
    function test_batchOfOneEpochIsRefused_notHere() public {
        reward(1, 1);
        assertEq(pool.lastRewardedEpoch(), 1);
    }

    /// @dev There: a sequencer could be named twice in a batch.
    function test_batchNamesASequencerTwice_notHere() public {
        (uint256[] memory ids, uint256[] memory blocks) = (new uint256[](2), new uint256[](2));
        (ids[0], ids[1]) = (1, 1);
        bytes memory signature = sign("mpc", pool.rewardBatchDigest(1, 1, 1, ids, blocks));
        vm.expectRevert(abi.encodeWithSelector(IPoolRewards.InvalidSeqIds.selector, 1));
        pool.batchSubmitRewards(1, 1, 1, ids, blocks, signature);
    }

    /// @dev There: a payer's allowance ran out and batches stopped. Here anyone can fund the contract, which says how
    ///      much it has, and a batch that came too early is submitted again as it is.
    function test_payersAllowanceRunsOut_notHere() public {
        uint256 free = pool.rewardFunds();
        vm.prank(admin);
        pool.withdrawRewardFunds(bob, free);
        (uint256[] memory ids, uint256[] memory blocks) = (new uint256[](1), new uint256[](1));
        (ids[0], blocks[0]) = (1, 1);
        bytes memory signature = sign("mpc", pool.rewardBatchDigest(1, 1, 1, ids, blocks));
        uint256 needed = pool.rewardPerBlock();
        vm.expectRevert(abi.encodeWithSelector(IPoolRewards.InsufficientRewardFunds.selector, needed, 0));
        pool.batchSubmitRewards(1, 1, 1, ids, blocks, signature);
        fund(needed);
        assertTrue(pool.batchSubmitRewards(1, 1, 1, ids, blocks, signature));
    }

    /// @dev There: one address may submit batches, and Ethereum cannot tell whether it is a pool's. Here the sender
    ///      does not matter, the signature does.
    function test_batchNeedsAPrivilegedSender_notHere() public {
        (uint256[] memory ids, uint256[] memory blocks) = (new uint256[](0), new uint256[](0));
        bytes memory signature = sign("mpc", pool.rewardBatchDigest(1, 1, 1, ids, blocks));
        vm.prank(makeAddr("anybody"));
        assertTrue(pool.batchSubmitRewards(1, 1, 1, ids, blocks, signature));
        (address mpc,) = key("mpc");
        vm.expectRevert(IPoolTypes.InvalidSignature.selector);
        vm.prank(mpc);
        pool.batchSubmitRewards(2, 2, 2, ids, blocks, "");
    }
}
