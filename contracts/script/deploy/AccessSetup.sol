// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ERC1967Utils} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Utils.sol";
import {CommonBase} from "forge-std/Base.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {Roles} from "../../src/governance/Roles.sol";
import {FunctionGroups} from "./FunctionGroups.sol";

/// @title AccessSetup
/// @notice Brings an AccessManager to the roles of {Roles} and the groups of {FunctionGroups}. Every step looks first
///         whether it is done already.
abstract contract AccessSetup is CommonBase {
    /// @dev Names the roles, sets their guardian, and gives roles 1 to 7 to `admin`, who is the manager's admin. A role
    ///      that somebody has is left alone: it may have been handed over.
    function _setUpRoles(EnumerableAccessManager manager, address admin) internal {
        for (uint64 role = Roles.ADMIN + 1; role <= Roles.LAST; ++role) {
            string memory name = Roles.name(role);
            if (keccak256(bytes(manager.roleLabel(role))) != keccak256(bytes(name))) manager.labelRole(role, name);
            if (role == Roles.GUARDIAN) continue;
            if (manager.getRoleGuardian(role) != Roles.GUARDIAN) manager.setRoleGuardian(role, Roles.GUARDIAN);
            if (manager.roleMembers(role).length == 0) _grant(manager, role, admin);
        }
    }

    /// @dev Gives every function of `groups` its role.
    function _assign(EnumerableAccessManager manager, address target, FunctionGroups.Group[] memory groups) internal {
        for (uint256 i = 0; i < groups.length; ++i) {
            if (!_isAssigned(manager, target, groups[i])) {
                manager.setTargetFunctionRole(target, groups[i].selectors, groups[i].role);
            }
        }
    }

    /// @dev Gives `role` to `account`, to act at once. Who has it with a delay gets it anew: a delay that is made
    ///      shorter goes on for as long as it was.
    function _grant(EnumerableAccessManager manager, uint64 role, address account) internal {
        if (_mayActAtOnce(manager, role, account)) return;
        _revoke(manager, role, account);
        manager.grantRole(role, account, 0);
    }

    /// @dev Takes `role` from `account`.
    function _revoke(EnumerableAccessManager manager, uint64 role, address account) internal {
        (uint48 since,,,) = manager.getAccess(role, account);
        if (since != 0) manager.revokeRole(role, account);
    }

    /// @dev Whether every function of `group` has its role and is listed by the manager.
    function _isAssigned(EnumerableAccessManager manager, address target, FunctionGroups.Group memory group)
        internal
        view
        returns (bool)
    {
        bytes4[] memory listed = manager.targetSelectors(target);
        for (uint256 i = 0; i < group.selectors.length; ++i) {
            if (manager.getTargetFunctionRole(target, group.selectors[i]) != group.role) return false;
            if (!_contains(listed, group.selectors[i])) return false;
        }
        return true;
    }

    /// @dev Whether `account` has `role` without a delay. A delay that is made longer counts at once, so none is to
    ///      come.
    function _mayActAtOnce(EnumerableAccessManager manager, uint64 role, address account) internal view returns (bool) {
        (bool has, uint32 delay) = manager.hasRole(role, account);
        return has && delay == 0;
    }

    /// @dev The ProxyAdmin of a TransparentUpgradeableProxy.
    function _proxyAdminOf(address proxy) internal view returns (address) {
        return address(uint160(uint256(vm.load(proxy, ERC1967Utils.ADMIN_SLOT))));
    }

    /// @dev The code behind a proxy.
    function _logicOf(address proxy) internal view returns (address) {
        return address(uint160(uint256(vm.load(proxy, ERC1967Utils.IMPLEMENTATION_SLOT))));
    }

    function _contains(bytes4[] memory selectors, bytes4 wanted) private pure returns (bool) {
        for (uint256 i = 0; i < selectors.length; ++i) {
            if (selectors[i] == wanted) return true;
        }
        return false;
    }
}
