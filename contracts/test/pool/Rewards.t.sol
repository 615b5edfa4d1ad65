// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPoolAdmin} from "../../src/pool/IPoolAdmin.sol";
import {IPoolRewards} from "../../src/pool/IPoolRewards.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {LockingPoolFixture} from "../utils/LockingPoolFixture.sol";

contract RewardsTest is LockingPoolFixture {
    uint256 private constant RATE = 761_000 gwei;
    uint256[] private ids;
    uint256[] private blocks;

    function setUp() public override {
        super.setUp();
        lock(alice, "a", MIN);
        lock(bob, "b", MIN);
        fund(100e18);
        (ids, blocks) = (new uint256[](2), new uint256[](2));
        (ids[0], ids[1]) = (1, 2);
        (blocks[0], blocks[1]) = (600, 400);
    }

    function test_batchSubmitRewards_creditsEveryoneOnce() public {
        bytes memory signature = _sign(1, 1, 4);
        vm.expectEmit(address(pool));
        emit IPoolRewards.DistributeReward(1, 1, 4, 1000 * RATE, RATE);
        vm.expectEmit(address(pool));
        emit IPoolRewards.BatchSubmitReward(1, ids, blocks);
        vm.prank(mallory);
        assertTrue(pool.batchSubmitRewards(1, 1, 4, ids, blocks, signature));

        assertEq(pool.sequencers(1).reward, 600 * RATE);
        assertEq(pool.sequencers(2).reward, 400 * RATE);
        assertEq(pool.rewardFunds(), 100e18 - 1000 * RATE);
        assertEq(pool.currentBatch(), 1);
        assertEq(pool.lastRewardedEpoch(), 4);

        assertFalse(pool.batchSubmitRewards(1, 1, 4, ids, blocks, signature));
        assertEq(pool.sequencers(1).reward, 600 * RATE);
        assertEq(pool.rewardFunds(), 100e18 - 1000 * RATE);
    }

    function test_batchSubmitRewards_signsEip712() public view {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Rondo"),
                keccak256("1"),
                block.chainid,
                address(pool)
            )
        );
        bytes32 body = keccak256(
            abi.encode(
                keccak256(
                    "RewardBatch(uint256 batchId,uint256 startEpoch,uint256 endEpoch,uint256[] seqIds,uint256[] blocks)"
                ),
                1,
                2,
                3,
                keccak256(abi.encode(ids[0], ids[1])),
                keccak256(abi.encode(blocks[0], blocks[1]))
            )
        );
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", domain, body));
        assertEq(pool.rewardBatchDigest(1, 2, 3, ids, blocks), digest);
    }

    function test_batchSubmitRewards_refusesGapsInBatchesAndEpochs() public {
        _submit(1, 1, 4);
        _expectRefusal(abi.encodeWithSelector(IPoolRewards.WrongBatch.selector, 3, 2), 3, 5, 5);
        _expectRefusal(abi.encodeWithSelector(IPoolRewards.WrongBatch.selector, 0, 2), 0, 5, 5);
        _expectRefusal(abi.encodeWithSelector(IPoolRewards.WrongEpochs.selector, 6, 6, 5), 2, 6, 6);
        _expectRefusal(abi.encodeWithSelector(IPoolRewards.WrongEpochs.selector, 4, 6, 5), 2, 4, 6);
        _expectRefusal(abi.encodeWithSelector(IPoolRewards.WrongEpochs.selector, 5, 4, 5), 2, 5, 4);
        _expectRefusal(abi.encodeWithSelector(IPoolRewards.WrongEpochs.selector, 5, 1 << 64, 5), 2, 5, 1 << 64);
        uint256 far = 5 + (1 << 16);
        _expectRefusal(abi.encodeWithSelector(IPoolRewards.WrongEpochs.selector, 5, far, 5), 2, 5, far);
        _submit(2, 5, 5);
        assertEq(pool.lastRewardedEpoch(), 5);
    }

    /// @dev One signature of a stolen key cannot use the numbers up, and what it has used up is given back.
    function test_rewards_goOnAfterAStolenKey() public {
        _submit(1, 1, 4);
        uint256 far = 4 + (1 << 16);
        (uint256[] memory none, uint256[] memory nothing) = (new uint256[](0), new uint256[](0));
        bytes memory theft = sign("mpc", pool.rewardBatchDigest(2, 5, far, none, nothing));
        pool.batchSubmitRewards(2, 5, far, none, nothing, theft);
        bytes memory stolen = _sign(3, far + 1, far + 1);

        (address fresh,) = key("fresh");
        vm.startPrank(admin);
        pool.updateMpc(fresh);
        vm.expectEmit(address(pool));
        emit IPoolRewards.DistributeReward(3, 4, 4, 0, RATE);
        pool.restartRewards(4);
        vm.stopPrank();
        assertFalse(pool.batchSubmitRewards(3, far + 1, far + 1, ids, blocks, stolen));
        bytes memory next = sign("fresh", pool.rewardBatchDigest(4, 5, 5, ids, blocks));
        assertTrue(pool.batchSubmitRewards(4, 5, 5, ids, blocks, next));
        assertEq(pool.lastRewardedEpoch(), 5);
        assertEq(pool.sequencers(1).reward, 1200 * RATE);
    }

    function test_restartRewards_takesEveryEpochThatABatchCanHave() public {
        vm.startPrank(admin);
        pool.restartRewards(type(uint64).max);
        assertEq(pool.lastRewardedEpoch(), type(uint64).max);
        vm.expectRevert();
        pool.restartRewards(1 << 64);
        pool.restartRewards(0);
        vm.stopPrank();
        _submit(3, 1, 1);
    }

    function test_batchSubmitRewards_startsAnywhereWithTheFirstBatch() public {
        _submit(1, 17, 20);
        _submit(2, 21, 21);
        assertEq(pool.currentBatch(), 2);
    }

    function test_batchSubmitRewards_needsThePoolsSignature() public {
        bytes[] memory bad = new bytes[](5);
        bad[0] = "";
        bad[1] = sign("not the pool", pool.rewardBatchDigest(1, 1, 1, ids, blocks));
        bad[2] = sign("mpc", pool.rewardBatchDigest(1, 1, 2, ids, blocks));
        bad[3] = _malleable(sign("mpc", pool.rewardBatchDigest(1, 1, 1, ids, blocks)));
        bad[4] = new bytes(65);
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(IPoolTypes.InvalidSignature.selector);
            pool.batchSubmitRewards(1, 1, 1, ids, blocks, bad[i]);
        }
    }

    function test_batchSubmitRewards_needsAKeyThatIsSet() public {
        pool = newPool(token);
        vm.expectRevert(IPoolTypes.InvalidSignature.selector);
        pool.batchSubmitRewards(1, 1, 1, ids, blocks, new bytes(65));
    }

    function test_batchSubmitRewards_takesTheNewKeyAfterARotation() public {
        bytes memory old = _sign(1, 1, 1);
        (address next,) = key("next mpc");
        vm.prank(admin);
        pool.updateMpc(next);
        vm.expectRevert(IPoolTypes.InvalidSignature.selector);
        pool.batchSubmitRewards(1, 1, 1, ids, blocks, old);
        bytes memory signature = sign("next mpc", pool.rewardBatchDigest(1, 1, 1, ids, blocks));
        assertTrue(pool.batchSubmitRewards(1, 1, 1, ids, blocks, signature));
    }

    function test_batchSubmitRewards_refusesUnknownAndUnsortedIds() public {
        ids[1] = 3;
        _expectRefusal(abi.encodeWithSelector(IPoolRewards.InvalidSeqIds.selector, 3), 1, 1, 1);
        (ids[0], ids[1]) = (2, 1);
        _expectRefusal(abi.encodeWithSelector(IPoolRewards.InvalidSeqIds.selector, 1), 1, 1, 1);
        (ids[0], ids[1]) = (0, 1);
        _expectRefusal(abi.encodeWithSelector(IPoolRewards.InvalidSeqIds.selector, 0), 1, 1, 1);
    }

    function test_batchSubmitRewards_refusesListsThatDoNotMatch() public {
        blocks.push(1);
        _expectRefusal(abi.encodeWithSelector(IPoolRewards.LengthMismatch.selector), 1, 1, 1);
    }

    function test_batchSubmitRewards_refusesAbsurdCounts() public {
        blocks[1] = 1 << 64;
        _expectRefusal(abi.encodeWithSelector(IPoolRewards.TooManyBlocks.selector, 2, 1 << 64), 1, 1, 1);
    }

    function test_batchSubmitRewards_takesEpochsWithoutBlocks() public {
        (ids, blocks) = (new uint256[](0), new uint256[](0));
        _submit(1, 1, 1);
        assertEq(pool.currentBatch(), 1);
    }

    function test_batchSubmitRewards_waitsForFundsAndConsumesNothing() public {
        blocks[0] = 1_000_000;
        uint256 needed = 1_000_400 * RATE;
        _expectRefusal(abi.encodeWithSelector(IPoolRewards.InsufficientRewardFunds.selector, needed, 100e18), 1, 1, 1);
        assertEq(pool.currentBatch(), 0);
        fund(needed - 100e18);
        _submit(1, 1, 1);
        assertEq(pool.rewardFunds(), 0);
    }

    function test_batchSubmitRewards_stopsWhilePaused() public {
        vm.prank(admin);
        pool.pause();
        _expectRefusal(abi.encodeWithSelector(IPoolAdmin.EnforcedPause.selector), 1, 1, 1);
    }

    function test_claimRewards_paysTheOwnerByDefault() public {
        _submit(1, 1, 1);
        uint256 before = token.balanceOf(alice);
        vm.expectEmit(address(pool));
        emit IPoolRewards.ClaimRewards(1, alice, 600 * RATE);
        vm.prank(alice);
        assertEq(pool.claimRewards(1), 600 * RATE);
        assertEq(token.balanceOf(alice), before + 600 * RATE);

        vm.expectRevert(IPoolTypes.NullAmount.selector);
        vm.prank(alice);
        pool.claimRewards(1);
    }

    function test_claimRewards_paysTheRecipientWhoeverOfTheTwoAsks() public {
        address recipient = makeAddr("recipient");
        vm.prank(alice);
        pool.setSequencerRewardRecipient(1, recipient);
        _submit(1, 1, 1);
        vm.prank(alice);
        pool.claimRewards(1);
        _submit(2, 2, 2);
        vm.prank(recipient);
        pool.claimRewards(1);
        assertEq(token.balanceOf(recipient), 1200 * RATE);
    }

    function test_claimRewards_isNotForStrangers() public {
        _submit(1, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IPoolRewards.NotRewardReceiver.selector, bob, 1));
        vm.prank(bob);
        pool.claimRewards(1);
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.NoSuchSeq.selector, 3));
        vm.prank(bob);
        pool.claimRewards(3);
    }

    function test_claimRewards_isBlockedByNothing() public {
        _submit(1, 1, 1);
        vm.startPrank(admin);
        pool.pause();
        pool.setWhitelist(alice, false);
        vm.stopPrank();
        exit(alice, 1);
        vm.prank(alice);
        assertEq(pool.claimRewards(1), 600 * RATE);
    }

    function test_setSequencerRewardRecipient_refusesThePool() public {
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.InvalidRecipient.selector, address(pool)));
        vm.prank(alice);
        pool.setSequencerRewardRecipient(1, address(pool));
    }

    function test_setSequencerRewardRecipient_isForTheOwner() public {
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.NotSeqOwner.selector, bob, 1));
        vm.prank(bob);
        pool.setSequencerRewardRecipient(1, bob);
    }

    function test_fundRewards_refusesNothing() public {
        vm.expectRevert(IPoolTypes.NullAmount.selector);
        pool.fundRewards(0);
    }

    function testFuzz_batchSubmitRewards_promisesNoMoreThanThereIs(uint64 first, uint64 second) public {
        (blocks[0], blocks[1]) = (first, second);
        uint256 needed = (uint256(first) + second) * RATE;
        bytes memory signature = _sign(1, 1, 1);
        if (needed > 100e18) {
            vm.expectRevert(abi.encodeWithSelector(IPoolRewards.InsufficientRewardFunds.selector, needed, 100e18));
            pool.batchSubmitRewards(1, 1, 1, ids, blocks, signature);
            return;
        }
        pool.batchSubmitRewards(1, 1, 1, ids, blocks, signature);
        assertEq(pool.sequencers(1).reward + pool.sequencers(2).reward + pool.rewardFunds(), 100e18);
    }

    function _sign(uint256 batchId, uint256 start, uint256 end) private returns (bytes memory) {
        return sign("mpc", pool.rewardBatchDigest(batchId, start, end, ids, blocks));
    }

    function _submit(uint256 batchId, uint256 start, uint256 end) private {
        assertTrue(pool.batchSubmitRewards(batchId, start, end, ids, blocks, _sign(batchId, start, end)));
    }

    function _expectRefusal(bytes memory why, uint256 batchId, uint256 start, uint256 end) private {
        bytes memory signature = _sign(batchId, start, end);
        vm.expectRevert(why);
        pool.batchSubmitRewards(batchId, start, end, ids, blocks, signature);
    }

    /// @dev The other signature that the same key could have made without knowing more: s mirrored, v flipped.
    function _malleable(bytes memory signature) private pure returns (bytes memory) {
        (bytes32 r, uint256 s) = abi.decode(signature, (bytes32, uint256));
        uint256 mirrored = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141 - s;
        return abi.encodePacked(r, mirrored, signature[64] == 0x1b ? bytes1(0x1c) : bytes1(0x1b));
    }
}
