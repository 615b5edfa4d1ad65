// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {GovernorUpgradeable} from "@openzeppelin/contracts-upgradeable/governance/GovernorUpgradeable.sol";
import {
    GovernorCountingSimpleUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorCountingSimpleUpgradeable.sol";
import {
    GovernorPreventLateQuorumUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorPreventLateQuorumUpgradeable.sol";
import {
    GovernorSettingsUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorSettingsUpgradeable.sol";
import {
    GovernorTimelockControlUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorTimelockControlUpgradeable.sol";
import {
    GovernorVotesQuorumFractionUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorVotesQuorumFractionUpgradeable.sol";
import {
    GovernorVotesUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorVotesUpgradeable.sol";
import {
    TimelockControllerUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/TimelockControllerUpgradeable.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {RondoTimelock} from "./RondoTimelock.sol";

/// @title RondoGovernor
/// @notice Proposals and votes on everything that the timelock may do. Votes come from {StakeVotes} or from any
///         ERC20Votes token, as the deployment says.
/// @dev OpenZeppelin's Governor with simple counting, a quorum in percent of all votes, and more time to vote when the
///      quorum is reached late. Delays and periods are in the unit of the votes' clock, which is seconds with
///      {StakeVotes}. Settings change by proposals alone.
///
///      A proposal belongs to the time in which it was made: before its timelock became the admin of AccessManager, or
///      after. That is part of its id, so what was proposed before can neither be queued nor executed after.
contract RondoGovernor is
    GovernorUpgradeable,
    GovernorSettingsUpgradeable,
    GovernorCountingSimpleUpgradeable,
    GovernorVotesUpgradeable,
    GovernorVotesQuorumFractionUpgradeable,
    GovernorPreventLateQuorumUpgradeable,
    GovernorTimelockControlUpgradeable
{
    /// @notice What a governor starts with.
    /// @param votes whose votes count: an IERC5805
    /// @param timelock what executes proposals: a {RondoTimelock}
    /// @param votingDelay from the proposal to the vote, when votes are taken, in the unit of the votes' clock
    /// @param votingPeriod length of the vote, same unit
    /// @param voteExtension least time to vote after the quorum is reached, same unit
    /// @param proposalThreshold votes that a proposer needs
    /// @param quorumPercent votes for and abstaining, in percent of all votes, that a proposal needs
    struct Settings {
        IVotes votes;
        TimelockControllerUpgradeable timelock;
        uint48 votingDelay;
        uint32 votingPeriod;
        uint48 voteExtension;
        uint256 proposalThreshold;
        uint256 quorumPercent;
    }

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up the proxy's storage, once.
    function initialize(Settings calldata settings) external initializer {
        __Governor_init("Rondo Governor");
        __GovernorSettings_init(settings.votingDelay, settings.votingPeriod, settings.proposalThreshold);
        __GovernorCountingSimple_init();
        __GovernorVotes_init(settings.votes);
        __GovernorVotesQuorumFraction_init(settings.quorumPercent);
        __GovernorPreventLateQuorum_init(settings.voteExtension);
        __GovernorTimelockControl_init(settings.timelock);
    }

    /// @notice From a proposal to its vote, in the unit of the votes' clock.
    function votingDelay() public view override(GovernorUpgradeable, GovernorSettingsUpgradeable) returns (uint256) {
        return super.votingDelay();
    }

    /// @notice Length of a vote, in the unit of the votes' clock.
    function votingPeriod() public view override(GovernorUpgradeable, GovernorSettingsUpgradeable) returns (uint256) {
        return super.votingPeriod();
    }

    /// @notice Votes that a proposer needs.
    function proposalThreshold()
        public
        view
        override(GovernorUpgradeable, GovernorSettingsUpgradeable)
        returns (uint256)
    {
        return super.proposalThreshold();
    }

    /// @notice Where a proposal stands.
    function state(uint256 proposalId)
        public
        view
        override(GovernorUpgradeable, GovernorTimelockControlUpgradeable)
        returns (ProposalState)
    {
        return super.state(proposalId);
    }

    /// @notice True: every proposal waits in the timelock.
    function proposalNeedsQueuing(uint256 proposalId)
        public
        view
        override(GovernorUpgradeable, GovernorTimelockControlUpgradeable)
        returns (bool)
    {
        return super.proposalNeedsQueuing(proposalId);
    }

    /// @notice The id of a proposal that is made now, or was made since the timelock became the admin.
    /// @dev OpenZeppelin's id, hashed with {RondoTimelock-foundedAt}; as long as that is zero, OpenZeppelin's. A
    ///      timelock that does not know it, should governance ever choose one, leaves the ids alone too.
    function getProposalId(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) public view override returns (uint256 proposalId) {
        proposalId = super.getProposalId(targets, values, calldatas, descriptionHash);
        try RondoTimelock(payable(timelock())).foundedAt() returns (uint48 founded) {
            if (founded != 0) proposalId = uint256(keccak256(abi.encode(proposalId, founded)));
        } catch {}
    }

    /// @notice When the vote on a proposal ends, in the votes' clock; later if the quorum was reached late.
    function proposalDeadline(uint256 proposalId)
        public
        view
        override(GovernorUpgradeable, GovernorPreventLateQuorumUpgradeable)
        returns (uint256)
    {
        return super.proposalDeadline(proposalId);
    }

    /// @dev See {GovernorPreventLateQuorumUpgradeable}.
    function _tallyUpdated(uint256 proposalId)
        internal
        override(GovernorUpgradeable, GovernorPreventLateQuorumUpgradeable)
    {
        super._tallyUpdated(proposalId);
    }

    /// @dev See {GovernorTimelockControlUpgradeable}.
    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(GovernorUpgradeable, GovernorTimelockControlUpgradeable) returns (uint48) {
        return super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    /// @dev See {GovernorTimelockControlUpgradeable}.
    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(GovernorUpgradeable, GovernorTimelockControlUpgradeable) {
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    /// @dev See {GovernorTimelockControlUpgradeable}.
    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(GovernorUpgradeable, GovernorTimelockControlUpgradeable) returns (uint256) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    /// @dev See {GovernorTimelockControlUpgradeable}.
    function _executor()
        internal
        view
        override(GovernorUpgradeable, GovernorTimelockControlUpgradeable)
        returns (address)
    {
        return super._executor();
    }
}
