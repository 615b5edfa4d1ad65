// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {ILockingPool} from "../../src/ILockingPool.sol";
import {StakeVotes} from "../../src/governance/StakeVotes.sol";
import {GovernanceFixture} from "./GovernanceFixture.sol";

contract StakeVotesTest is GovernanceFixture {
    function test_initialize_setsThePoolOnce() public {
        assertEq(votes.lockingPool(), address(pool));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        votes.initialize(ILockingPool(mallory));
        StakeVotes logic = new StakeVotes();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        logic.initialize(ILockingPool(mallory));
        vm.expectRevert(StakeVotes.NullAddress.selector);
        this.newVotesOutside(ILockingPool(address(0)));
    }

    function newVotesOutside(ILockingPool whose) external {
        proxy(address(new StakeVotes()), abi.encodeCall(StakeVotes.initialize, (whose)));
    }

    function test_storage_liesInItsNamespace() public view {
        bytes32 id = keccak256("rondo.storage.StakeVotes");
        bytes32 slot = keccak256(abi.encode(uint256(id) - 1)) & ~bytes32(uint256(0xff));
        assertEq(uint256(vm.load(address(votes), slot)), uint256(uint160(address(pool))));
    }

    function test_stake_votesWithoutADelegation() public {
        vm.expectEmit(address(votes));
        emit StakeVotes.StakeCounted(alice, 0, 500);
        pool.setStake(alice, 500);
        assertEq(votes.getVotes(alice), 500);
        assertEq(votes.delegates(alice), alice);
        assertEq(votes.stakeOf(alice), 500);
        pool.setStake(alice, 300);
        assertEq(votes.getVotes(alice), 300);
        pool.setStake(alice, 0);
        assertEq(votes.getVotes(alice), 0);
    }

    function test_votes_areThoseOfThePast() public {
        pool.setStake(alice, 500);
        wait(10);
        pool.setStake(alice, 700);
        pool.setStake(bob, 50);
        uint256 then = vm.getBlockTimestamp();
        wait(1);
        assertEq(votes.getPastVotes(alice, then - 1), 500);
        assertEq(votes.getPastTotalSupply(then - 1), 500);
        assertEq(votes.getPastVotes(alice, then), 700);
        assertEq(votes.getPastTotalSupply(then), 750);
        assertEq(votes.clock(), then + 1);
        assertEq(bytes(votes.CLOCK_MODE()), bytes("mode=timestamp"));
    }

    function test_delegation_movesTheVotesNowAndLater() public {
        pool.setStake(alice, 500);
        pool.setStake(bob, 40);
        vm.prank(alice);
        votes.delegate(bob);
        assertEq(votes.getVotes(alice), 0);
        assertEq(votes.getVotes(bob), 540);
        pool.setStake(alice, 600);
        assertEq(votes.getVotes(bob), 640);
        pool.setStake(bob, 0);
        assertEq(votes.getVotes(bob), 600);
        // Delegating to nobody is delegating to oneself.
        vm.prank(alice);
        votes.delegate(address(0));
        assertEq(votes.delegates(alice), alice);
        assertEq(votes.getVotes(alice), 600);
        assertEq(votes.getVotes(bob), 0);
        pool.setStake(alice, 0);
        assertEq(votes.getVotes(alice), 0);
    }

    function test_onStakeChange_isForThePoolOnly() public {
        vm.expectRevert(abi.encodeWithSelector(StakeVotes.NotLockingPool.selector, mallory));
        vm.prank(mallory);
        votes.onStakeChange(mallory, 0, 1_000_000);
    }

    /// @dev The pool ignores a failed call, so this contract must not rely on having seen every change.
    function test_onStakeChange_doesNotTrustTheStakeBefore() public {
        pool.tell(alice, 123, 500);
        assertEq(votes.getVotes(alice), 500);
        pool.tell(alice, 0, 500);
        assertEq(votes.getVotes(alice), 500);
        pool.tell(alice, 7, 20);
        assertEq(votes.getVotes(alice), 20);
    }

    function test_sync_catchesUpWithWhatWasMissed() public {
        pool.setStakeInSilence(alice, 500);
        assertEq(votes.getVotes(alice), 0);
        assertFalse(votes.isSynced(alice));
        vm.prank(mallory);
        votes.sync(alice);
        assertEq(votes.getVotes(alice), 500);
        assertTrue(votes.isSynced(alice));
        // Whoever leaves while the call fails must not keep the votes.
        pool.setStakeInSilence(alice, 0);
        votes.sync(alice);
        assertEq(votes.getVotes(alice), 0);
        votes.sync(mallory);
        assertEq(votes.getVotes(mallory), 0);
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_theSumOfTheVotesIsTheStake(uint256[24] memory moves) public {
        address[4] memory who = [alice, bob, carol, council];
        uint256[4] memory stakes;
        for (uint256 i = 0; i < moves.length; ++i) {
            uint256 index = moves[i] % 4;
            uint256 amount = (moves[i] >> 8) % 1e30;
            if (moves[i] % 3 == 0) {
                vm.prank(who[index]);
                votes.delegate((moves[i] >> 16) % 5 == 4 ? address(0) : who[(moves[i] >> 16) % 5]);
            } else {
                pool.setStake(who[index], amount);
                stakes[index] = amount;
            }
            wait(moves[i] % 2);
        }
        wait(1);
        uint256 stake = 0;
        uint256 sum = 0;
        for (uint256 i = 0; i < 4; ++i) {
            stake += stakes[i];
            sum += votes.getVotes(who[i]);
        }
        assertEq(sum, stake);
        assertEq(votes.getPastTotalSupply(vm.getBlockTimestamp() - 1), stake);
    }
}
