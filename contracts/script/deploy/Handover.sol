// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {Roles} from "../../src/governance/Roles.sol";
import {RondoGovernor} from "../../src/governance/RondoGovernor.sol";
import {RondoTimelock} from "../../src/governance/RondoTimelock.sol";
import {AccessAudit} from "./AccessAudit.sol";
import {Deployment} from "./DeployConfig.sol";
import {FunctionGroups} from "./FunctionGroups.sol";

/// @title Handover
/// @notice Moves function groups from an admin to the timelock, one or several at a time. The group "admin" is the last
///         one and cannot be taken back, so everything is proven before it goes.
/// @dev Acts as the admin: the caller has started a broadcast or a prank for it. What is done already is left out.
abstract contract Handover is AccessAudit {
    /// @notice The group "admin" is the last one: `role` is still with the old admin.
    error GroupsFirst(uint64 role);
    /// @notice Nobody has votes enough for a proposal: after the handover, nobody could ever change anything.
    error NobodyCanPropose(uint256 votes, uint256 threshold);

    /// @dev Moves `roles` except "admin" of any manager, on L1 or L2.
    function _handOverGroups(EnumerableAccessManager manager, uint64[] memory roles, address from, address to)
        internal
    {
        for (uint256 i = 0; i < roles.length; ++i) {
            if (roles[i] == Roles.ADMIN) continue;
            // Throws on a number that is no group.
            Roles.name(roles[i]);
            if (roles[i] != Roles.GUARDIAN) _grant(manager, roles[i], to);
            _revoke(manager, roles[i], from);
        }
    }

    /// @dev Moves the group "admin" of any manager, on L1 or L2, after all others, and proves that nothing is left.
    function _handOverAdmin(EnumerableAccessManager manager, address from, address to, address council) internal {
        for (uint64 role = Roles.ADMIN + 1; role <= Roles.LAST; ++role) {
            (uint48 since,,,) = manager.getAccess(role, from);
            if (since != 0) revert GroupsFirst(role);
        }
        _grant(manager, Roles.ADMIN, to);
        _revoke(manager, Roles.ADMIN, from);
        _auditRoles(manager, to, council);
    }

    /// @dev Moves `roles` of a deployment on L1 to its timelock.
    function _handOverL1(Deployment memory deployed, uint64[] memory roles, address from, address council) internal {
        EnumerableAccessManager manager = EnumerableAccessManager(deployed.accessManager);
        _handOverGroups(manager, roles, from, deployed.timelock);
        if (!_contains(roles, Roles.ADMIN)) return;

        _requireVotes(RondoGovernor(payable(deployed.governor)));
        RondoTimelock timelock = RondoTimelock(payable(deployed.timelock));
        bytes32 role = timelock.DEFAULT_ADMIN_ROLE();
        if (timelock.hasRole(role, from)) timelock.renounceRole(role, from);
        _handOverAdmin(manager, from, deployed.timelock, council);
        _auditL1(deployed, council);
    }

    /// @dev Moves `roles` of the SequencerSet `set` and its AccessManager on L2 to `to`.
    function _handOverL2(address set, uint64[] memory roles, address from, address to, address council) internal {
        EnumerableAccessManager manager = EnumerableAccessManager(IAccessManaged(set).authority());
        _handOverGroups(manager, roles, from, to);
        if (!_contains(roles, Roles.ADMIN)) return;
        _handOverAdmin(manager, from, to, council);
        _auditFunctions(manager, set, FunctionGroups.sequencerSet());
        _auditOwner(manager, _proxyAdminOf(set));
        _auditFunctions(manager, _proxyAdminOf(set), FunctionGroups.proxyAdmin());
    }

    /// @dev Roles by the names of their groups, separated by commas.
    function _parseGroups(string memory names) internal pure returns (uint64[] memory roles) {
        string[] memory list = vm.split(names, ",");
        roles = new uint64[](list.length);
        for (uint256 i = 0; i < list.length; ++i) {
            roles[i] = Roles.byName(list[i]);
        }
    }

    /// @dev Proves that the timelock, and the council for what it is for, are all who can do anything on L1.
    function _auditL1(Deployment memory deployed, address council) internal view {
        EnumerableAccessManager manager = EnumerableAccessManager(deployed.accessManager);
        _auditRoles(manager, deployed.timelock, council);
        _auditTimelock(RondoTimelock(payable(deployed.timelock)), deployed.governor, council);
        _auditAuthority(manager, deployed.lockingPool);
        _auditFunctions(manager, deployed.lockingPool, FunctionGroups.lockingPool());
        address[3] memory proxies = [deployed.lockingPool, deployed.stakeVotes, deployed.governor];
        for (uint256 i = 0; i < proxies.length; ++i) {
            if (proxies[i] == address(0)) continue;
            _auditOwner(manager, _proxyAdminOf(proxies[i]));
            _auditFunctions(manager, _proxyAdminOf(proxies[i]), FunctionGroups.proxyAdmin());
        }
        if (deployed.systemConfig == address(0)) return;
        _auditOwner(manager, deployed.systemConfig);
        _auditFunctions(manager, deployed.systemConfig, FunctionGroups.systemConfig());
    }

    /// @dev Votes of one account decide whether it can propose, which is not known here; none at all is surely too few.
    function _requireVotes(RondoGovernor governor) private view {
        uint256 votes = governor.token().getPastTotalSupply(governor.clock() - 1);
        uint256 threshold = governor.proposalThreshold();
        if (votes == 0 || votes < threshold) revert NobodyCanPropose(votes, threshold);
    }

    function _contains(uint64[] memory roles, uint64 wanted) private pure returns (bool) {
        for (uint256 i = 0; i < roles.length; ++i) {
            if (roles[i] == wanted) return true;
        }
        return false;
    }
}
