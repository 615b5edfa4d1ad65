// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {Roles} from "../../src/governance/Roles.sol";
import {AccessAudit} from "./AccessAudit.sol";
import {FunctionGroups} from "./FunctionGroups.sol";

/// @title Handover
/// @notice Moves function groups from an admin to another holder, one or several at a time, on L1 or L2. The group
///         "admin" is the last one.
/// @dev Acts as the admin: the caller has started a broadcast or a prank for it. What is done already is left out.
abstract contract Handover is AccessAudit {
    /// @notice The group "admin" is the last one: `role` is still with the old admin.
    error GroupsFirst(uint64 role);
    /// @notice There is nobody to hand over to.
    error HolderMissing();

    /// @dev Moves `roles` except "admin".
    function _handOverGroups(EnumerableAccessManager manager, uint64[] memory roles, address from, address to)
        internal
    {
        if (to == address(0)) revert HolderMissing();
        for (uint256 i = 0; i < roles.length; ++i) {
            if (roles[i] == Roles.ADMIN) continue;
            // Throws on a number that is no group.
            Roles.name(roles[i]);
            if (roles[i] != Roles.GUARDIAN) _grant(manager, roles[i], to);
            _revoke(manager, roles[i], from);
        }
    }

    /// @dev Gives the group "admin" to `to`, after all others. Anew, if it had it before: what waits in a timelock from
    ///      before is void then.
    function _grantAdmin(EnumerableAccessManager manager, address from, address to) internal {
        for (uint64 role = Roles.ADMIN + 1; role <= Roles.LAST; ++role) {
            (uint48 since,,,) = manager.getAccess(role, from);
            if (since != 0) revert GroupsFirst(role);
        }
        _revoke(manager, Roles.ADMIN, to);
        _grant(manager, Roles.ADMIN, to);
    }

    /// @dev Moves `roles` of the SequencerSet `set` and its AccessManager on L2 to `to`. With "admin", both are admin
    ///      until `to` takes the role from the old admin, which proves that it can act on L2; from then on, this proves
    ///      that nothing is left, and moves nothing.
    function _handOverL2(address set, uint64[] memory roles, address from, address to, address council) internal {
        EnumerableAccessManager manager = EnumerableAccessManager(IAccessManaged(set).authority());
        if (!_isAdmin(manager, from)) {
            _auditL2(set, to, council);
            return;
        }
        _handOverGroups(manager, roles, from, to);
        if (_contains(roles, Roles.ADMIN)) _grantAdmin(manager, from, to);
    }

    /// @dev Roles by the names of their groups, separated by commas.
    function _parseGroups(string memory names) internal pure returns (uint64[] memory roles) {
        string[] memory list = vm.split(names, ",");
        roles = new uint64[](list.length);
        for (uint256 i = 0; i < list.length; ++i) {
            roles[i] = Roles.byName(list[i]);
        }
    }

    /// @dev Proves that `holder`, and the council for what it is for, are all who can do anything on L2.
    function _auditL2(address set, address holder, address council) internal view {
        EnumerableAccessManager manager = EnumerableAccessManager(IAccessManaged(set).authority());
        _auditRoles(manager, holder, council);
        _auditFunctions(manager, set, FunctionGroups.sequencerSet());
        _auditOwner(manager, _proxyAdminOf(set));
        _auditFunctions(manager, _proxyAdminOf(set), FunctionGroups.proxyAdmin());
    }

    function _isAdmin(EnumerableAccessManager manager, address account) internal view returns (bool has) {
        (has,) = manager.hasRole(Roles.ADMIN, account);
    }

    function _contains(uint64[] memory roles, uint64 wanted) internal pure returns (bool) {
        for (uint256 i = 0; i < roles.length; ++i) {
            if (roles[i] == wanted) return true;
        }
        return false;
    }
}
