// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {
    TimelockControllerUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/TimelockControllerUpgradeable.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {RondoGovernor} from "../../src/governance/RondoGovernor.sol";
import {GovernanceFixture} from "./GovernanceFixture.sol";

/// @title VotesToken
/// @notice An ordinary token with votes, whose clock counts blocks.
contract VotesToken is ERC20, ERC20Permit, ERC20Votes {
    constructor(address holder) ERC20("Votes", "V") ERC20Permit("Votes") {
        _mint(holder, 1000);
    }

    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }
}

contract RondoGovernorTest is GovernanceFixture {
    uint8 private constant AGAINST = 0;
    uint8 private constant FOR = 1;

    address[] private _targets = new address[](1);
    uint256[] private _values = new uint256[](1);
    bytes[] private _calls = new bytes[](1);
    string private constant WHY = "Longer epochs";

    function setUp() public override {
        super.setUp();
        _targets[0] = address(target);
        _calls[0] = abi.encodeCall(target.setMaxEpochLength, (500));
        pool.setStake(alice, 500);
        pool.setStake(bob, 300);
        pool.setStake(carol, 200);
        wait(1);
    }

    function test_initialize_setsEverythingOnce() public {
        assertEq(governor.votingDelay(), VOTING_DELAY);
        assertEq(governor.votingPeriod(), VOTING_PERIOD);
        assertEq(governor.lateQuorumVoteExtension(), EXTENSION);
        assertEq(governor.proposalThreshold(), THRESHOLD);
        assertEq(governor.quorumNumerator(), 40);
        assertEq(address(governor.token()), address(votes));
        assertEq(governor.timelock(), address(timelock));
        RondoGovernor.Settings memory settings;
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        governor.initialize(settings);
        RondoGovernor logic = new RondoGovernor();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        logic.initialize(settings);
    }

    function test_proposal_takesEffectAfterVoteAndTimelock() public {
        uint256 id = _propose(alice);
        assertTrue(governor.proposalNeedsQueuing(id));
        wait(VOTING_DELAY + 1);
        _vote(alice, id, FOR);
        _vote(bob, id, AGAINST);
        wait(VOTING_PERIOD);
        _assertState(id, IGovernor.ProposalState.Succeeded);
        governor.queue(_targets, _values, _calls, keccak256(bytes(WHY)));
        _assertState(id, IGovernor.ProposalState.Queued);
        wait(TIMELOCK_DELAY - 1);
        vm.expectRevert();
        governor.execute(_targets, _values, _calls, keccak256(bytes(WHY)));
        wait(1);
        governor.execute(_targets, _values, _calls, keccak256(bytes(WHY)));
        assertEq(target.maxEpochLength(), 500);
    }

    function test_proposal_needsQuorumAndMajority() public {
        uint256 id = _propose(alice);
        wait(VOTING_DELAY + 1);
        _vote(bob, id, FOR);
        wait(VOTING_PERIOD);
        // 300 of 1000 are less than 40 %.
        _assertState(id, IGovernor.ProposalState.Defeated);

        _calls[0] = abi.encodeCall(target.setMaxEpochLength, (600));
        id = _propose(alice);
        wait(VOTING_DELAY + 1);
        _vote(bob, id, FOR);
        _vote(carol, id, FOR);
        _vote(alice, id, AGAINST);
        wait(VOTING_PERIOD);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    function test_proposal_givesTimeWhenTheQuorumIsReachedLate() public {
        uint256 id = _propose(alice);
        uint256 deadline = governor.proposalDeadline(id);
        vm.warp(deadline - 10);
        _vote(alice, id, FOR);
        assertEq(governor.proposalDeadline(id), deadline - 10 + EXTENSION);
        wait(1 days);
        _vote(bob, id, AGAINST);
        _vote(carol, id, AGAINST);
        wait(EXTENSION);
        _assertState(id, IGovernor.ProposalState.Defeated);
    }

    function test_proposal_isForThoseWithEnoughStakeInThePast() public {
        pool.setStake(mallory, 1_000_000);
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, mallory, 0, THRESHOLD)
        );
        _propose(mallory);
    }

    function test_stake_thatComesAfterTheProposalHasNoVote() public {
        uint256 id = _propose(alice);
        wait(VOTING_DELAY + 1);
        pool.setStake(mallory, 1_000_000);
        _vote(mallory, id, AGAINST);
        _vote(alice, id, FOR);
        wait(VOTING_PERIOD);
        _assertState(id, IGovernor.ProposalState.Succeeded);
    }

    function test_council_callsOffWhatIsQueuedAndCanDoNothingElse() public {
        uint256 id = _propose(alice);
        wait(VOTING_DELAY + 1);
        _vote(alice, id, FOR);
        wait(VOTING_PERIOD);
        governor.queue(_targets, _values, _calls, keccak256(bytes(WHY)));
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(WHY));
        bytes32 operation = timelock.hashOperationBatch(_targets, _values, _calls, 0, salt);
        vm.prank(council);
        timelock.cancel(operation);
        _assertState(id, IGovernor.ProposalState.Canceled);
        vm.expectRevert();
        vm.prank(council);
        timelock.scheduleBatch(_targets, _values, _calls, 0, 0, TIMELOCK_DELAY);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, council));
        vm.prank(council);
        target.setMaxEpochLength(500);
    }

    function test_proposer_cancelsItsOwnProposalBeforeTheVote() public {
        uint256 id = _propose(alice);
        vm.prank(alice);
        governor.cancel(_targets, _values, _calls, keccak256(bytes(WHY)));
        _assertState(id, IGovernor.ProposalState.Canceled);
    }

    function test_settings_changeByProposalOnly() public {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, alice));
        vm.prank(alice);
        governor.setVotingPeriod(1);
        _targets[0] = address(governor);
        _calls[0] = abi.encodeCall(governor.setVotingPeriod, (7 days));
        uint256 id = _propose(alice);
        wait(VOTING_DELAY + 1);
        _vote(alice, id, FOR);
        wait(VOTING_PERIOD);
        governor.queue(_targets, _values, _calls, keccak256(bytes(WHY)));
        wait(TIMELOCK_DELAY);
        governor.execute(_targets, _values, _calls, keccak256(bytes(WHY)));
        assertEq(governor.votingPeriod(), 7 days);
    }

    function test_governor_countsAnyTokenWithVotes() public {
        VotesToken token = new VotesToken(carol);
        governor = newGovernor(token);
        vm.prank(carol);
        token.delegate(carol);
        vm.roll(vm.getBlockNumber() + 1);
        uint256 id = _propose(carol);
        vm.roll(vm.getBlockNumber() + VOTING_DELAY + 1);
        _vote(carol, id, FOR);
        vm.roll(vm.getBlockNumber() + VOTING_PERIOD);
        _assertState(id, IGovernor.ProposalState.Succeeded);
        assertEq(bytes(governor.CLOCK_MODE()), bytes("mode=blocknumber&from=default"));
    }

    /// @dev Whatever timelock governance chooses, it can go on proposing.
    function test_governor_worksWithATimelockOfAnotherKind() public {
        address[] memory who = new address[](1);
        who[0] = address(governor);
        TimelockController other = new TimelockController(TIMELOCK_DELAY, who, new address[](1), address(0));
        bytes memory call = _calls[0];
        _targets[0] = address(governor);
        _calls[0] = abi.encodeCall(governor.updateTimelock, (TimelockControllerUpgradeable(payable(address(other)))));
        _decide();
        wait(TIMELOCK_DELAY);
        governor.execute(_targets, _values, _calls, keccak256(bytes(WHY)));

        (_targets[0], _calls[0]) = (address(target), call);
        uint256 id = _decide();
        assertEq(id, governor.hashProposal(_targets, _values, _calls, keccak256(bytes(WHY))));
        _assertState(id, IGovernor.ProposalState.Queued);
    }

    /// @dev From the proposal to where it waits.
    function _decide() private returns (uint256 id) {
        id = _propose(alice);
        wait(VOTING_DELAY + 1);
        _vote(alice, id, FOR);
        wait(VOTING_PERIOD);
        governor.queue(_targets, _values, _calls, keccak256(bytes(WHY)));
    }

    function _propose(address by) private returns (uint256) {
        vm.prank(by);
        return governor.propose(_targets, _values, _calls, WHY);
    }

    function _vote(address by, uint256 id, uint8 support) private {
        vm.prank(by);
        governor.castVote(id, support);
    }

    function _assertState(uint256 id, IGovernor.ProposalState wanted) private view {
        assertEq(uint256(governor.state(id)), uint256(wanted));
    }
}
