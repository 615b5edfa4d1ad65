// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ILockingPool} from "../../src/ILockingPool.sol";
import {IPoolAdmin} from "../../src/pool/IPoolAdmin.sol";
import {IPoolRegistry} from "../../src/pool/IPoolRegistry.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {FeeToken} from "../utils/HostileTokens.sol";
import {LockingPoolFixture} from "../utils/LockingPoolFixture.sol";

contract LockTest is LockingPoolFixture {
    function test_lockFor_registersTheSequencerAndTakesTheStake() public {
        (address signer, bytes memory pubkey) = key("alice's signer");

        vm.expectEmit(address(pool));
        emit IPoolRegistry.Locked(signer, 1, 1, MIN, MIN, pubkey, alice);
        uint256 seqId = lock(alice, "alice's signer", MIN);

        assertEq(seqId, 1);
        IPoolTypes.Sequencer memory seq = pool.sequencers(1);
        assertEq(seq.amount, MIN);
        assertEq(seq.nonce, 1);
        assertEq(seq.deactivationTime, 0);
        assertEq(seq.unlockClaimTime, 0);
        assertEq(seq.owner, alice);
        assertEq(seq.signer, signer);
        assertEq(seq.pubkey, pubkey);
        assertStatus(1, IPoolTypes.Status.Active);
        assertEq(pool.seqOwners(alice), 1);
        assertEq(pool.seqSigners(signer), 1);
        assertEq(pool.totalSequencers(), 1);
        assertEq(pool.totalLocked(), MIN);
        assertEq(token.balanceOf(address(pool)), MIN);
    }

    function test_lockFor_countsIdsFromOneAndSumsUpTheTotal() public {
        assertEq(lock(alice, "a", MIN), 1);
        (address signer, bytes memory pubkey) = key("b");
        vm.expectEmit(address(pool));
        emit IPoolRegistry.Locked(signer, 2, 1, MAX, MIN + MAX, pubkey, bob);
        assertEq(lock(bob, "b", MAX), 2);
    }

    function testFuzz_lockFor_takesAnyStakeInRange(uint256 amount) public {
        amount = bound(amount, MIN, MAX);
        lock(alice, "a", amount);
        assertEq(pool.sequencers(1).amount, amount);
        assertEq(token.balanceOf(address(pool)), amount);
    }

    function testFuzz_lockFor_refusesAnyStakeOutOfRange(uint256 amount) public {
        vm.assume(amount < MIN || amount > MAX);
        (address signer, bytes memory pubkey) = key("a");
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.AmountOutOfRange.selector, amount, MIN, MAX));
        vm.prank(alice);
        pool.lockFor(signer, amount, pubkey, "");
    }

    function test_lockFor_refusesWhoIsNotOnTheWhitelist() public {
        (address signer, bytes memory pubkey) = key("m");
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.NotWhitelisted.selector, mallory));
        vm.prank(mallory);
        pool.lockFor(signer, MIN, pubkey, "");
    }

    function test_lockFor_refusesASecondSequencerOfOneOwner() public {
        lock(alice, "a", MIN);
        (address signer, bytes memory pubkey) = key("another");
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.OwnedSequencer.selector, alice, 1));
        vm.prank(alice);
        pool.lockFor(signer, MIN, pubkey, "");
    }

    function test_lockFor_refusesASignerInUse() public {
        lock(alice, "shared", MIN);
        (address signer, bytes memory pubkey) = key("shared");
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.SignerExisted.selector, signer));
        vm.prank(bob);
        pool.lockFor(signer, MIN, pubkey, "");
    }

    function test_lockFor_refusesAZeroSigner() public {
        (, bytes memory pubkey) = key("a");
        vm.expectRevert(IPoolTypes.NullAddress.selector);
        vm.prank(alice);
        pool.lockFor(address(0), MIN, pubkey, "");
    }

    function test_lockFor_refusesAPublicKeyOfAnotherSigner() public {
        (address signer,) = key("a");
        (, bytes memory pubkey) = key("b");
        _expectInvalidPubkey(signer, pubkey);
    }

    function test_lockFor_refusesAPublicKeyWithItsPrefixByte() public {
        (address signer, bytes memory pubkey) = key("a");
        _expectInvalidPubkey(signer, abi.encodePacked(hex"04", pubkey));
        _expectInvalidPubkey(signer, "");
    }

    function testFuzz_lockFor_refusesAPublicKeyOffTheCurve(uint256 x, uint256 y) public {
        // The hash matches, so only the check of the curve is left. A random pair is on it once in 2^256 times.
        bytes memory pubkey = abi.encode(x, y);
        _expectInvalidPubkey(address(uint160(uint256(keccak256(pubkey)))), pubkey);
    }

    function test_lockFor_refusesWhilePaused() public {
        vm.prank(admin);
        pool.pause();
        (address signer, bytes memory pubkey) = key("a");
        vm.expectRevert(IPoolAdmin.EnforcedPause.selector);
        vm.prank(alice);
        pool.lockFor(signer, MIN, pubkey, "");
    }

    function test_lockFor_refusesATokenThatTakesFees() public {
        FeeToken fees = new FeeToken(alice);
        pool = newPool(fees);
        allow(alice);
        (address signer, bytes memory pubkey) = key("a");
        bytes memory signature = consent("a", alice);
        vm.startPrank(alice);
        fees.approve(address(pool), MIN);
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.WrongAmountReceived.selector, MIN, MIN - MIN / 100));
        pool.lockFor(signer, MIN, pubkey, signature);
        vm.stopPrank();
    }

    /// @dev Nobody can register another's key: neither to burn it, nor to have it vote for a stake of theirs.
    function test_lockFor_needsTheSignersOwnConsent() public {
        (address signer, bytes memory pubkey) = key("a");
        bytes[] memory bad = new bytes[](5);
        bad[0] = "";
        bad[1] = consent("a", bob);
        bad[2] = sign("b", pool.registerSignerDigest(alice, signer));
        bad[3] = bytes.concat(consent("a", alice), hex"00");
        ILockingPool other = newPool(token);
        bad[4] = sign("a", other.registerSignerDigest(alice, signer));
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(IPoolTypes.InvalidSignature.selector);
            vm.prank(alice);
            pool.lockFor(signer, MIN, pubkey, bad[i]);
        }
    }

    function test_lockFor_takesTheConsentOfThisChainOnly() public {
        (address signer, bytes memory pubkey) = key("a");
        bytes memory signature = consent("a", alice);
        vm.chainId(block.chainid + 1);
        vm.expectRevert(IPoolTypes.InvalidSignature.selector);
        vm.prank(alice);
        pool.lockFor(signer, MIN, pubkey, signature);
    }

    /// @dev Go's library makes recovery ids 0 and 1, Solidity's custom is 27 and 28.
    function test_lockFor_takesBothFormsOfTheRecoveryId() public {
        (address signer, bytes memory pubkey) = key("a");
        bytes memory signature = consent("a", alice);
        signature[64] = bytes1(uint8(signature[64]) - 27);
        vm.prank(alice);
        assertEq(pool.lockFor(signer, MIN, pubkey, signature), 1);
    }

    function test_lockFor_refusesMoreThanTheMaximumNumber() public {
        vm.prank(admin);
        pool.setMaxSequencers(1);
        lock(alice, "a", MIN);
        (address signer, bytes memory pubkey) = key("b");
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.PoolFull.selector, 1));
        vm.prank(bob);
        pool.lockFor(signer, MIN, pubkey, "");

        vm.prank(alice);
        pool.unlock(1);
        assertEq(lock(bob, "b", MIN), 2);
        assertEq(pool.memberCount(), 1);
    }

    function test_lockFor_takesAnyoneWhenTheWhitelistIsOff() public {
        vm.prank(admin);
        pool.setWhitelistEnabled(false);
        assertEq(lock(mallory, "m", MIN), 1);
    }

    function test_lockWithRewardRecipient_namesWhoIsPaid() public {
        (address signer, bytes memory pubkey) = key("a");
        bytes memory signature = consent("a", alice);
        vm.expectEmit(address(pool));
        emit IPoolRegistry.SequencerRewardRecipientChanged(1, address(0), mallory);
        vm.prank(alice);
        pool.lockWithRewardRecipient(signer, mallory, MIN, pubkey, signature);
        assertEq(pool.sequencers(1).rewardRecipient, mallory);
        assertEq(pool.sequencers(1).amount, MIN);
        assertEq(token.balanceOf(address(pool)), MIN);
    }

    function test_lockFor_recordsTheFirstEpochThatIsNotRewarded() public {
        lock(alice, "a", MIN);
        assertEq(pool.sequencers(1).activationEpoch, 1);
        fund(1e18);
        reward(1, 1);
        reward(1, 1);
        lock(bob, "b", MIN);
        assertEq(pool.sequencers(2).activationEpoch, 3);
    }

    function test_relock_addsStake() public {
        lock(alice, "a", MIN);
        vm.expectEmit(address(pool));
        emit IPoolRegistry.LockUpdate(1, 2, MIN + 5);
        vm.prank(alice);
        pool.relock(1, 5, false);

        assertEq(pool.sequencers(1).amount, MIN + 5);
        assertEq(pool.sequencers(1).nonce, 2);
        assertEq(pool.totalLocked(), MIN + 5);
        assertEq(token.balanceOf(address(pool)), MIN + 5);
    }

    function testFuzz_relock_neverExceedsTheMaximum(uint256 first, uint256 more) public {
        first = bound(first, MIN, MAX);
        more = bound(more, MAX - first + 1, 2 * MAX);
        lock(alice, "a", first);
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.AmountOutOfRange.selector, first + more, MIN, MAX));
        vm.prank(alice);
        pool.relock(1, more, false);
    }

    function test_relock_refusesNothing() public {
        lock(alice, "a", MIN);
        vm.expectRevert(IPoolTypes.NullAmount.selector);
        vm.prank(alice);
        pool.relock(1, 0, false);
    }

    function test_relock_refusesOthersAndUnknownIds() public {
        lock(alice, "a", MIN);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.NotSeqOwner.selector, bob, 1));
        pool.relock(1, 1, false);
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.NoSuchSeq.selector, 2));
        pool.relock(2, 1, false);
        vm.stopPrank();
    }

    function test_relock_refusesWhoLeft() public {
        lock(alice, "a", MIN);
        vm.startPrank(alice);
        pool.unlock(1);
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.WrongStatus.selector, 1, IPoolTypes.Status.Inactive));
        pool.relock(1, 1, false);
        vm.stopPrank();
    }

    function test_relock_refusesOffTheWhitelistAndWhilePaused() public {
        lock(alice, "a", MIN);
        vm.prank(admin);
        pool.setWhitelist(alice, false);
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.NotWhitelisted.selector, alice));
        vm.prank(alice);
        pool.relock(1, 1, false);

        vm.prank(admin);
        pool.pause();
        vm.expectRevert(IPoolAdmin.EnforcedPause.selector);
        vm.prank(alice);
        pool.relock(1, 1, false);
    }

    function test_relock_addsRewards() public {
        lock(alice, "a", MIN);
        fund(1e18);
        reward(1, 10);
        uint256 earned = 10 * pool.rewardPerBlock();
        uint256 before = token.balanceOf(alice);
        vm.prank(alice);
        pool.relock(1, 3, true);

        assertEq(pool.sequencers(1).amount, MIN + 3 + earned);
        assertEq(pool.sequencers(1).reward, 0);
        assertEq(token.balanceOf(alice), before - 3);
        assertEq(pool.totalLocked(), MIN + 3 + earned);
        assertEq(pool.totalActive(), MIN + 3 + earned);
    }

    function test_relock_addsRewardsAlone() public {
        lock(alice, "a", MIN);
        fund(1e18);
        reward(1, 1);
        vm.prank(alice);
        pool.relock(1, 0, true);
        assertEq(pool.sequencers(1).amount, MIN + pool.rewardPerBlock());

        vm.expectRevert(IPoolTypes.NullAmount.selector);
        vm.prank(alice);
        pool.relock(1, 0, true);
    }

    function test_relock_leavesRewardsUnlessAsked() public {
        lock(alice, "a", MIN);
        fund(1e18);
        reward(1, 1);
        vm.prank(alice);
        pool.relock(1, 1, false);
        assertEq(pool.sequencers(1).reward, pool.rewardPerBlock());
    }

    function test_currentSequencers_listsTheActiveOnesById() public {
        lock(alice, "a", MIN);
        lock(bob, "b", MAX);
        allow(mallory);
        lock(mallory, "m", MIN + 1);
        vm.prank(bob);
        pool.unlock(2);
        vm.prank(mallory);
        pool.relock(3, 1, false);

        IPoolTypes.ActiveSequencer[] memory active = pool.currentSequencers();
        assertEq(active.length, 2);
        assertEq(active[0].seqId, 1);
        assertEq(active[0].owner, alice);
        assertEq(active[0].amount, MIN);
        (address signer, bytes memory pubkey) = key("m");
        assertEq(active[1].seqId, 3);
        assertEq(active[1].nonce, 2);
        assertEq(active[1].owner, mallory);
        assertEq(active[1].signer, signer);
        assertEq(active[1].pubkey, pubkey);
        assertEq(active[1].amount, MIN + 2);
    }

    function _expectInvalidPubkey(address signer, bytes memory pubkey) private {
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.InvalidPubkey.selector, signer));
        vm.prank(alice);
        pool.lockFor(signer, MIN, pubkey, "");
    }
}
