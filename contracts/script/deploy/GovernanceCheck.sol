// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ILockingPool} from "../../src/ILockingPool.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {RondoGovernor} from "../../src/governance/RondoGovernor.sol";
import {Roles} from "../../src/governance/Roles.sol";
import {RondoTimelock} from "../../src/governance/RondoTimelock.sol";
import {AccessAudit} from "./AccessAudit.sol";
import {DeployConfig, Deployment, GovernanceConfig} from "./DeployConfig.sol";

/// @title GovernanceCheck
/// @notice Compares who decides, and how, with a configuration: before the handover, after it, and in between. Reverts
///         with the first difference.
abstract contract GovernanceCheck is AccessAudit {
    /// @notice `what` is `found` on chain or in the file where the configuration gives `wanted`.
    error Differs(string what, bytes32 wanted, bytes32 found);

    /// @dev Roles, timelock, governor and whose votes count.
    function _checkGovernance(DeployConfig memory config, Deployment memory found) internal view {
        EnumerableAccessManager manager = EnumerableAccessManager(found.accessManager);
        GovernanceConfig memory governance = config.governance;
        address holder = governance.enabled ? found.timelock : config.admin;
        address council = governance.enabled ? governance.council : address(0);
        _auditMembers(manager, holder, config.admin, council);
        _auditRoleSettings(manager);
        address observer = governance.enabled && governance.notifyVotes ? found.stakeVotes : address(0);
        _same("stakeObserver", observer, address(ILockingPool(found.lockingPool).stakeObserver()));
        if (!governance.enabled) return;

        _auditGovernance(found, council, config.admin);
        address votes = address(RondoGovernor(payable(found.governor)).token());
        if (governance.votesToken != address(0)) _same("governance.votesToken", governance.votesToken, votes);
        _checkCouncil(manager, RondoTimelock(payable(found.timelock)), council);
        _checkTimes(RondoTimelock(payable(found.timelock)), RondoGovernor(payable(found.governor)), governance);
    }

    /// @dev Timelock and governor, of which the timelock itself and `admin` say who may do what. Which votes count is
    ///      part of the governor's address, so it can have changed only with its code.
    function _auditGovernance(Deployment memory found, address council, address admin) internal view {
        RondoGovernor governor = RondoGovernor(payable(found.governor));
        address votes = found.stakeVotes == address(0) ? address(governor.token()) : found.stakeVotes;
        _auditTimelock(
            EnumerableAccessManager(found.accessManager),
            RondoTimelock(payable(found.timelock)),
            governor,
            votes,
            council,
            admin
        );
    }

    function _same(string memory what, address wanted, address found) internal pure {
        _same(what, uint160(wanted), uint160(found));
    }

    function _same(string memory what, uint256 wanted, uint256 found) internal pure {
        if (wanted != found) revert Differs(what, bytes32(wanted), bytes32(found));
    }

    /// @dev The council has what it is to have.
    function _checkCouncil(EnumerableAccessManager manager, RondoTimelock timelock, address council) private view {
        if (council == address(0)) return;
        uint64[3] memory roles = [Roles.PAUSE, Roles.VETO, Roles.GUARDIAN];
        for (uint256 i = 0; i < roles.length; ++i) {
            if (!_mayActAtOnce(manager, roles[i], council)) revert RoleMissing(roles[i], council);
        }
        bytes32 canceller = timelock.CANCELLER_ROLE();
        if (!timelock.hasRole(canceller, council)) revert MissingInTimelock(canceller, council);
    }

    function _checkTimes(RondoTimelock timelock, RondoGovernor governor, GovernanceConfig memory governance)
        private
        view
    {
        _same("governance.timelockDelay", governance.timelockDelay, timelock.getMinDelay());
        _same("governance.votingDelay", governance.votingDelay, governor.votingDelay());
        _same("governance.votingPeriod", governance.votingPeriod, governor.votingPeriod());
        _same("governance.voteExtension", governance.voteExtension, governor.lateQuorumVoteExtension());
        _same("governance.proposalThreshold", governance.proposalThreshold, governor.proposalThreshold());
        _same("governance.quorumPercent", governance.quorumPercent, governor.quorumNumerator());
    }
}
