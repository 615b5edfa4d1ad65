// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccessView} from "../../src/governance/AccessView.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {Roles} from "../../src/governance/Roles.sol";
import {GovernanceFixture} from "./GovernanceFixture.sol";

contract AccessViewTest is GovernanceFixture {
    bytes4[] private _limits = [target.setMaxEpochLength.selector, target.setRecommitWindow.selector];

    function setUp() public override {
        super.setUp();
        manager = new EnumerableAccessManager(address(this));
        manager.labelRole(Roles.LIMITS, "limits");
        manager.setRoleGuardian(Roles.LIMITS, Roles.GUARDIAN);
        manager.grantRole(Roles.LIMITS, alice, 0);
        manager.grantRole(Roles.LIMITS, bob, 1 days);
        manager.setTargetFunctionRole(address(target), _limits, Roles.LIMITS);
    }

    function test_roles_listsEveryMemberWithItsDelay() public view {
        AccessView.RoleInfo[] memory roles = access.roles(manager);
        assertEq(roles.length, 2);
        assertEq(roles[0].id, Roles.ADMIN);
        assertEq(roles[0].members.length, 1);
        assertEq(roles[0].members[0].account, address(this));
        assertEq(roles[1].id, Roles.LIMITS);
        assertEq(bytes(roles[1].label), bytes("limits"));
        assertEq(roles[1].admin, Roles.ADMIN);
        assertEq(roles[1].guardian, Roles.GUARDIAN);
        assertEq(roles[1].grantDelay, 0);
        assertEq(roles[1].members.length, 2);
        assertEq(roles[1].members[0].account, alice);
        assertEq(roles[1].members[0].executionDelay, 0);
        assertEq(roles[1].members[1].account, bob);
        assertEq(roles[1].members[1].executionDelay, 1 days);
        assertEq(roles[1].members[1].since, 1_000_000);
    }

    function test_roles_showsAChangeOfDelayThatIsStillToCome() public {
        manager.grantRole(Roles.LIMITS, bob, 1 hours);
        AccessView.Member memory member = access.role(manager, Roles.LIMITS).members[1];
        assertEq(member.executionDelay, 1 days);
        assertEq(member.pendingDelay, 1 hours);
        assertEq(member.delayChange, 1_000_000 + 23 hours);
    }

    function test_roles_forgetsWhoIsRevokedOrRenounces() public {
        manager.revokeRole(Roles.LIMITS, alice);
        manager.revokeRole(Roles.LIMITS, mallory);
        vm.prank(bob);
        manager.renounceRole(Roles.LIMITS, bob);
        assertEq(access.role(manager, Roles.LIMITS).members.length, 0);
        // A grant again is listed once.
        manager.grantRole(Roles.LIMITS, alice, 0);
        manager.grantRole(Roles.LIMITS, alice, 0);
        assertEq(access.role(manager, Roles.LIMITS).members.length, 1);
    }

    function test_functions_listsWhoMayCallThem() public {
        AccessView.FunctionInfo[] memory functions = access.functions(manager);
        assertEq(functions.length, 2);
        for (uint256 i = 0; i < 2; ++i) {
            assertEq(functions[i].target, address(target));
            assertEq(bytes32(functions[i].selector), bytes32(_limits[i]));
            assertEq(functions[i].role, Roles.LIMITS);
            assertEq(functions[i].members.length, 2);
            assertFalse(functions[i].closed);
        }
        manager.setTargetClosed(address(target), true);
        assertTrue(access.callers(manager, address(target), _limits[0]).closed);
        assertEq(access.functionsOf(manager, alice).length, 0);
    }

    function test_callers_ofAFunctionWithoutARoleAreTheAdmins() public view {
        AccessView.FunctionInfo memory info = access.callers(manager, address(target), target.updateMpc.selector);
        assertEq(info.role, Roles.ADMIN);
        assertEq(info.members.length, 1);
        assertEq(info.members[0].account, address(this));
    }

    function test_functionsOf_listsWhatOneAccountMay() public view {
        assertEq(access.functionsOf(manager, alice).length, 2);
        assertEq(access.functionsOf(manager, mallory).length, 0);
        AccessView.FunctionInfo[] memory mine = access.functionsOf(manager, bob);
        assertEq(mine.length, 2);
        assertEq(mine[1].members.length, 1);
        assertEq(mine[1].members[0].account, bob);
        assertEq(mine[1].members[0].executionDelay, 1 days);
    }

    function test_timelock_listsWhoMayScheduleAndCallOff() public view {
        AccessView.TimelockInfo memory info = access.timelock(timelock);
        assertEq(info.minDelay, TIMELOCK_DELAY);
        assertEq(info.admins.length, 1);
        assertEq(info.admins[0], address(timelock));
        assertEq(info.proposers.length, 1);
        assertEq(info.proposers[0], address(governor));
        assertEq(info.executors.length, 1);
        assertEq(info.executors[0], address(0));
        assertEq(info.cancellers.length, 2);
        assertEq(info.cancellers[1], council);
        assertTrue(timelock.supportsInterface(0x01ffc9a7));
    }
}
