// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {EnumerableAccessManager} from "./EnumerableAccessManager.sol";
import {RondoTimelock} from "./RondoTimelock.sol";

/// @title AccessView
/// @notice Lists who may do what, for people and programs that check a deployment. Holds nothing and changes nothing.
contract AccessView {
    /// @notice One account that has a role.
    /// @param account who
    /// @param since from when on, Unix seconds
    /// @param executionDelay seconds between scheduling and doing
    /// @param pendingDelay the delay that replaces it at `delayChange`
    /// @param delayChange Unix seconds; 0 if no change is pending
    struct Member {
        address account;
        uint48 since;
        uint32 executionDelay;
        uint32 pendingDelay;
        uint48 delayChange;
    }

    /// @notice One role.
    /// @param id see {Roles}
    /// @param admin the role that gives and takes it
    /// @param guardian the role that may call off what its members have scheduled
    /// @param grantDelay seconds until a grant takes effect
    /// @param label its name
    /// @param members who has it
    struct RoleInfo {
        uint64 id;
        uint64 admin;
        uint64 guardian;
        uint32 grantDelay;
        string label;
        Member[] members;
    }

    /// @notice One function that needs a role.
    /// @param target the contract
    /// @param role the role that may call it
    /// @param selector the function
    /// @param closed nobody may call the contract now
    /// @param members who may, whatever their role is called
    // Never lies in storage.
    // solhint-disable-next-line gas-struct-packing
    struct FunctionInfo {
        address target;
        uint64 role;
        bytes4 selector;
        bool closed;
        Member[] members;
    }

    /// @notice What a timelock allows whom.
    /// @param minDelay least seconds between scheduling and executing
    /// @param admins who may give and take these roles at once; the timelock itself is one
    /// @param proposers who schedules
    /// @param executors who executes what is due; the zero address stands for everybody
    /// @param cancellers who calls off
    /// @param waiting what waits, or is due: ids of operations
    struct TimelockInfo {
        uint256 minDelay;
        address[] admins;
        address[] proposers;
        address[] executors;
        address[] cancellers;
        bytes32[] waiting;
    }

    /// @notice Every role of `manager` with its members.
    function roles(EnumerableAccessManager manager) external view returns (RoleInfo[] memory list) {
        uint256[] memory ids = manager.roles();
        list = new RoleInfo[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            // The manager stores role numbers of 64 bits only.
            // forge-lint: disable-next-line(unsafe-typecast)
            list[i] = role(manager, uint64(ids[i]));
        }
    }

    /// @notice Every function that was given to a role, with who may call it. All other restricted functions of the
    ///         same contracts, and AccessManager's own, need role 0.
    function functions(EnumerableAccessManager manager) external view returns (FunctionInfo[] memory list) {
        address[] memory targets = manager.targets();
        uint256 count = 0;
        for (uint256 i = 0; i < targets.length; ++i) {
            count += manager.targetSelectors(targets[i]).length;
        }
        list = new FunctionInfo[](count);
        count = 0;
        for (uint256 i = 0; i < targets.length; ++i) {
            bytes4[] memory selectors = manager.targetSelectors(targets[i]);
            for (uint256 j = 0; j < selectors.length; ++j) {
                list[count++] = callers(manager, targets[i], selectors[j]);
            }
        }
    }

    /// @notice What `account` may call, out of {functions}.
    /// @return mine for each function: the function, its role, and the account as its only member
    function functionsOf(EnumerableAccessManager manager, address account)
        external
        view
        returns (FunctionInfo[] memory mine)
    {
        FunctionInfo[] memory all = this.functions(manager);
        uint256 count = 0;
        for (uint256 i = 0; i < all.length; ++i) {
            if (_mayCall(manager, account, all[i])) all[count++] = all[i];
        }
        mine = new FunctionInfo[](count);
        for (uint256 i = 0; i < count; ++i) {
            mine[i] = all[i];
            mine[i].members = new Member[](1);
            mine[i].members[0] = _member(manager, all[i].role, account);
        }
    }

    /// @notice What the timelock allows whom.
    function timelock(RondoTimelock lock) external view returns (TimelockInfo memory) {
        return TimelockInfo({
            minDelay: lock.getMinDelay(),
            admins: lock.getRoleMembers(lock.DEFAULT_ADMIN_ROLE()),
            proposers: lock.getRoleMembers(lock.PROPOSER_ROLE()),
            executors: lock.getRoleMembers(lock.EXECUTOR_ROLE()),
            cancellers: lock.getRoleMembers(lock.CANCELLER_ROLE()),
            waiting: lock.waiting()
        });
    }

    /// @notice Role `id` with its members.
    function role(EnumerableAccessManager manager, uint64 id) public view returns (RoleInfo memory) {
        return RoleInfo({
            id: id,
            label: manager.roleLabel(id),
            admin: manager.getRoleAdmin(id),
            guardian: manager.getRoleGuardian(id),
            grantDelay: manager.getRoleGrantDelay(id),
            members: _membersOf(manager, id)
        });
    }

    /// @notice Who may call function `selector` of `target`.
    function callers(EnumerableAccessManager manager, address target, bytes4 selector)
        public
        view
        returns (FunctionInfo memory)
    {
        uint64 id = manager.getTargetFunctionRole(target, selector);
        return FunctionInfo({
            target: target,
            selector: selector,
            role: id,
            closed: manager.isTargetClosed(target),
            members: _membersOf(manager, id)
        });
    }

    function _membersOf(EnumerableAccessManager manager, uint64 id) private view returns (Member[] memory members) {
        address[] memory accounts = manager.roleMembers(id);
        members = new Member[](accounts.length);
        for (uint256 i = 0; i < accounts.length; ++i) {
            members[i] = _member(manager, id, accounts[i]);
        }
    }

    function _member(EnumerableAccessManager manager, uint64 id, address account)
        private
        view
        returns (Member memory member)
    {
        member.account = account;
        (member.since, member.executionDelay, member.pendingDelay, member.delayChange) = manager.getAccess(id, account);
    }

    /// @dev At once or after a delay.
    function _mayCall(EnumerableAccessManager manager, address account, FunctionInfo memory wanted)
        private
        view
        returns (bool)
    {
        (bool immediate, uint32 delay) = manager.canCall(account, wanted.target, wanted.selector);
        return immediate || delay != 0;
    }
}
