// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {Roles} from "../../src/governance/Roles.sol";
import {RondoTimelock} from "../../src/governance/RondoTimelock.sol";
import {AccessSetup} from "./AccessSetup.sol";
import {FunctionGroups} from "./FunctionGroups.sol";

/// @title AccessAudit
/// @notice Proves that nobody but `holder`, and `council` for what it is for, can do anything: no role in other hands,
///         no function moved to a role of its own, no door beside AccessManager. Reverts with the first find.
abstract contract AccessAudit is AccessSetup {
    /// @notice `account` has role `role` and should not.
    error StrangerHasRole(uint64 role, address account);
    /// @notice `account` lacks role `role`.
    error RoleMissing(uint64 role, address account);
    /// @notice Admin, guardian or grant delay of `role` were changed.
    error RoleChanged(uint64 role);
    /// @notice Function `selector` of `target` needs role `role`, which is not the one of its group.
    error FunctionMoved(address target, bytes4 selector, uint64 role);
    /// @notice `target` obeys `authority` and not AccessManager.
    error WrongAuthority(address target, address authority);
    /// @notice The timelock lets `account` do what it should not.
    error StrangerInTimelock(bytes32 role, address account);
    /// @notice `account` was once allowed to schedule in the timelock: what it has scheduled may still be waiting.
    error StrangerHasScheduled(address account);

    function _auditRoles(EnumerableAccessManager manager, address holder, address council) internal view {
        uint256[] memory roles = manager.roles();
        for (uint256 i = 0; i < roles.length; ++i) {
            // The manager stores role numbers of 64 bits only.
            // forge-lint: disable-next-line(unsafe-typecast)
            uint64 role = uint64(roles[i]);
            address[] memory members = manager.roleMembers(role);
            for (uint256 j = 0; j < members.length; ++j) {
                if (members[j] == holder) continue;
                if (council == address(0) || members[j] != council || !_isForCouncil(role)) {
                    revert StrangerHasRole(role, members[j]);
                }
            }
        }
        for (uint64 role = Roles.ADMIN; role < Roles.GUARDIAN; ++role) {
            (bool has,) = manager.hasRole(role, holder);
            if (!has) revert RoleMissing(role, holder);
            uint64 guardian = role == Roles.ADMIN ? Roles.ADMIN : Roles.GUARDIAN;
            if (manager.getRoleGuardian(role) != guardian) revert RoleChanged(role);
            if (manager.getRoleAdmin(role) != Roles.ADMIN || manager.getRoleGrantDelay(role) != 0) {
                revert RoleChanged(role);
            }
        }
        if (manager.getRoleAdmin(Roles.GUARDIAN) != Roles.ADMIN) revert RoleChanged(Roles.GUARDIAN);
    }

    /// @dev The functions of `groups` have their roles, and no other function of `target` has one.
    function _auditFunctions(EnumerableAccessManager manager, address target, FunctionGroups.Group[] memory groups)
        internal
        view
    {
        bytes4[] memory listed = manager.targetSelectors(target);
        for (uint256 i = 0; i < listed.length; ++i) {
            uint64 role = manager.getTargetFunctionRole(target, listed[i]);
            if (role != _roleIn(groups, listed[i])) revert FunctionMoved(target, listed[i], role);
        }
        for (uint256 i = 0; i < groups.length; ++i) {
            if (!_isAssigned(manager, target, groups[i])) {
                revert FunctionMoved(target, groups[i].selectors[0], groups[i].role);
            }
        }
    }

    /// @dev `target` asks the manager who may call.
    function _auditAuthority(EnumerableAccessManager manager, address target) internal view {
        address authority = IAccessManaged(target).authority();
        if (authority != address(manager)) revert WrongAuthority(target, authority);
    }

    /// @dev `owned` obeys the manager, as its owner.
    function _auditOwner(EnumerableAccessManager manager, address owned) internal view {
        address owner = Ownable(owned).owner();
        if (owner != address(manager)) revert WrongAuthority(owned, owner);
    }

    /// @dev Only the governor schedules and ever has, only governor and council call off, and only the timelock itself
    ///      changes that.
    function _auditTimelock(RondoTimelock timelock, address governor, address council) internal view {
        _auditTimelockRole(timelock, timelock.DEFAULT_ADMIN_ROLE(), address(timelock), address(timelock));
        _auditTimelockRole(timelock, timelock.PROPOSER_ROLE(), governor, governor);
        _auditTimelockRole(timelock, timelock.CANCELLER_ROLE(), governor, council);
        address[] memory ever = timelock.everProposers();
        for (uint256 i = 0; i < ever.length; ++i) {
            if (ever[i] != governor) revert StrangerHasScheduled(ever[i]);
        }
    }

    function _auditTimelockRole(RondoTimelock timelock, bytes32 role, address a, address b) private view {
        address[] memory members = timelock.getRoleMembers(role);
        for (uint256 i = 0; i < members.length; ++i) {
            if (members[i] != a && members[i] != b) revert StrangerInTimelock(role, members[i]);
        }
    }

    /// @dev The role of `selector` in `groups`, role 0 if it is in none.
    function _roleIn(FunctionGroups.Group[] memory groups, bytes4 selector) private pure returns (uint64) {
        for (uint256 i = 0; i < groups.length; ++i) {
            for (uint256 j = 0; j < groups[i].selectors.length; ++j) {
                if (groups[i].selectors[j] == selector) return groups[i].role;
            }
        }
        return Roles.ADMIN;
    }

    function _isForCouncil(uint64 role) private pure returns (bool) {
        return role == Roles.PAUSE || role == Roles.VETO || role == Roles.GUARDIAN;
    }
}
