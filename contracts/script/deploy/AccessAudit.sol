// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {RondoGovernor} from "../../src/governance/RondoGovernor.sol";
import {Roles} from "../../src/governance/Roles.sol";
import {RondoTimelock} from "../../src/governance/RondoTimelock.sol";
import {AccessSetup} from "./AccessSetup.sol";
import {FunctionGroups} from "./FunctionGroups.sol";

/// @title AccessAudit
/// @notice Proves that nobody but `holder`, and `council` for what it is for, can do anything, and that `holder` can:
///         no role in other hands, no function moved to a role of its own, no door beside AccessManager; and no delay,
///         closed contract or missing right in the holder's way. Reverts with the first find.
abstract contract AccessAudit is AccessSetup {
    /// @notice `account` has role `role` and should not.
    error StrangerHasRole(uint64 role, address account);
    /// @notice `account` lacks role `role`, or has to wait before it can use it.
    error RoleMissing(uint64 role, address account);
    /// @notice Admin, guardian or grant delay of `role` were changed.
    error RoleChanged(uint64 role);
    /// @notice Function `selector` of `target` needs role `role`, which is not the one of its group.
    error FunctionMoved(address target, bytes4 selector, uint64 role);
    /// @notice `target` obeys `authority` and not AccessManager.
    error WrongAuthority(address target, address authority);
    /// @notice `pending` was offered the ownership of `owned`, and can take it at any time.
    error OwnershipOffered(address owned, address pending);
    /// @notice Whoever administers `target` has to wait for `delay` seconds, or nobody may call it.
    error TargetBlocked(address target, uint32 delay, bool closed);
    /// @notice A delay of AccessManager changes at `time`, to what nobody can see now.
    error DelaysUnsettled(uint48 time);
    /// @notice Somebody who must have `role` in the timelock does not: `account`, zero for everybody.
    error MissingInTimelock(bytes32 role, address account);
    /// @notice The timelock or the governor work with `found` and not with `wanted`.
    error WrongCounterpart(address at, address wanted, address found);
    /// @notice The timelock lets `account` do what it should not.
    error StrangerInTimelock(bytes32 role, address account);
    /// @notice `account` was once allowed to schedule in the timelock: what it has scheduled may still be waiting.
    error StrangerHasScheduled(address account);

    /// @dev Everything in `manager` but the functions of contracts: roles, their members, and the manager itself.
    function _auditRoles(EnumerableAccessManager manager, address holder, address council) internal view {
        _auditMembers(manager, holder, holder, council);
        _auditRoleSettings(manager);
        _auditFunctions(manager, address(manager), new FunctionGroups.Group[](0));
    }

    /// @dev Every role is in the hands of `one` or `other`, who can use it at once, and in no others but the council's.
    function _auditMembers(EnumerableAccessManager manager, address one, address other, address council) internal view {
        uint256[] memory roles = manager.roles();
        for (uint256 i = 0; i < roles.length; ++i) {
            // The manager stores role numbers of 64 bits only.
            // forge-lint: disable-next-line(unsafe-typecast)
            uint64 role = uint64(roles[i]);
            address[] memory members = manager.roleMembers(role);
            for (uint256 j = 0; j < members.length; ++j) {
                if (members[j] == one || members[j] == other) continue;
                if (council == address(0) || members[j] != council || !_isForCouncil(role)) {
                    revert StrangerHasRole(role, members[j]);
                }
            }
        }
        for (uint64 role = Roles.ADMIN; role < Roles.GUARDIAN; ++role) {
            if (!_mayActAtOnce(manager, role, one) && !_mayActAtOnce(manager, role, other)) {
                revert RoleMissing(role, one);
            }
        }
    }

    /// @dev No role has an admin, a guardian or a delay of its own, now or soon.
    function _auditRoleSettings(EnumerableAccessManager manager) internal view {
        for (uint64 role = Roles.ADMIN; role <= Roles.LAST; ++role) {
            uint64 guardian = role == Roles.ADMIN || role == Roles.GUARDIAN ? Roles.ADMIN : Roles.GUARDIAN;
            if (manager.getRoleGuardian(role) != guardian) revert RoleChanged(role);
            if (manager.getRoleAdmin(role) != Roles.ADMIN || manager.getRoleGrantDelay(role) != 0) {
                revert RoleChanged(role);
            }
        }
        // Of the present, whoever says what time it is.
        // forge-lint: disable-next-line(block-timestamp)
        if (manager.delaysSettledAt() > block.timestamp) revert DelaysUnsettled(manager.delaysSettledAt());
    }

    /// @dev The functions of `groups` have their roles, no other function of `target` has one, and `target` is open.
    function _auditFunctions(EnumerableAccessManager manager, address target, FunctionGroups.Group[] memory groups)
        internal
        view
    {
        uint32 delay = manager.getTargetAdminDelay(target);
        bool closed = manager.isTargetClosed(target);
        if (delay != 0 || closed) revert TargetBlocked(target, delay, closed);
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

    /// @dev As {_auditOwner}, for what is handed over in two steps: nobody is on the way.
    function _auditOwner2Step(EnumerableAccessManager manager, address owned) internal view {
        _auditOwner(manager, owned);
        address pending = Ownable2Step(owned).pendingOwner();
        if (pending != address(0)) revert OwnershipOffered(owned, pending);
    }

    /// @dev The governor schedules and nobody else ever could; governor and council call off; everybody executes; and
    ///      only the timelock itself, or `admin`, changes that. Both work with each other, on `votes` and `manager`.
    function _auditTimelock(
        EnumerableAccessManager manager,
        RondoTimelock timelock,
        RondoGovernor governor,
        address votes,
        address council,
        address admin
    ) internal view {
        _counterpart(address(timelock), address(manager), address(timelock.MANAGER()));
        _counterpart(address(governor), address(timelock), governor.timelock());
        _counterpart(address(governor), votes, address(governor.token()));
        _auditTimelockRole(timelock, timelock.DEFAULT_ADMIN_ROLE(), address(timelock), admin);
        _auditTimelockRole(timelock, timelock.PROPOSER_ROLE(), address(governor), address(governor));
        _auditTimelockRole(timelock, timelock.CANCELLER_ROLE(), address(governor), council);
        if (!timelock.hasRole(timelock.EXECUTOR_ROLE(), address(0))) {
            revert MissingInTimelock(timelock.EXECUTOR_ROLE(), address(0));
        }
        address[] memory ever = timelock.everProposers();
        for (uint256 i = 0; i < ever.length; ++i) {
            if (ever[i] != address(governor)) revert StrangerHasScheduled(ever[i]);
        }
    }

    /// @dev `first` is a member, and nobody else is but perhaps `second`.
    function _auditTimelockRole(RondoTimelock timelock, bytes32 role, address first, address second) private view {
        address[] memory members = timelock.getRoleMembers(role);
        for (uint256 i = 0; i < members.length; ++i) {
            if (members[i] != first && members[i] != second) revert StrangerInTimelock(role, members[i]);
        }
        if (!timelock.hasRole(role, first)) revert MissingInTimelock(role, first);
    }

    function _counterpart(address at, address wanted, address found) private pure {
        if (wanted != found) revert WrongCounterpart(at, wanted, found);
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
