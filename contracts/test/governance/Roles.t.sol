// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Test} from "forge-std/Test.sol";
import {Roles} from "../../src/governance/Roles.sol";

contract RolesTest is Test {
    function test_everyRole_hasANameOfItsOwn() public pure {
        for (uint64 role = Roles.ADMIN; role <= Roles.LAST; ++role) {
            assertEq(Roles.byName(Roles.name(role)), role);
        }
    }

    function test_unknownRoles_areRefused() public {
        vm.expectRevert(abi.encodeWithSelector(Roles.UnknownRole.selector, Roles.LAST + 1));
        this.nameOutside(Roles.LAST + 1);
        vm.expectRevert(abi.encodeWithSelector(Roles.UnknownRoleName.selector, "owner"));
        this.byNameOutside("owner");
    }

    function nameOutside(uint64 role) external pure returns (string memory) {
        return Roles.name(role);
    }

    function byNameOutside(string calldata name) external pure returns (uint64) {
        return Roles.byName(name);
    }
}
