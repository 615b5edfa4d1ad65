// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Script} from "forge-std/Script.sol";
import {AddressAliasHelper} from "../src/rollup/AddressAliasHelper.sol";
import {DeploymentFile} from "./deploy/DeploymentFile.sol";
import {Handover} from "./deploy/Handover.sol";

/// @title HandOverL2
/// @notice Hands function groups of a SequencerSet over from its admin to the timelock of L1, which acts on L2 by
///         deposits under its aliased address. See {HandOver}.
///
///         The end is a step of governance: after the group "admin", both are admin, until the timelock takes the role
///         from the old admin, by a deposit that calls `revokeRole(0, <old admin>)` of L2's AccessManager. That proves
///         that its deposits arrive; should they not, nothing is lost. Run this again then, to prove that nothing is
///         left.
/// @dev Settings, from the environment:
///      SEQUENCER_SET    the set; its AccessManager is asked from it
///      DEPLOYMENT       path of the file that {Deploy} wrote, with the timelock on L1 and this chain's id
///      GROUPS, ADMIN_KEY: see {HandOver}
///      ADMIN            the old admin
///      COUNCIL          an account of L2 that may have the council's roles; zero for nobody
contract HandOverL2 is Script, Handover, DeploymentFile {
    /// @notice Hands over.
    function run() external {
        address set = vm.envAddress("SEQUENCER_SET");
        address holder = AddressAliasHelper.applyL1ToL2Alias(_parseTimelock(vm.readFile(vm.envString("DEPLOYMENT"))));
        uint64[] memory roles = _parseGroups(vm.envString("GROUPS"));
        address admin = vm.envAddress("ADMIN");
        uint256 key = vm.envOr("ADMIN_KEY", uint256(0));
        if (key == 0) vm.startBroadcast(admin);
        else vm.startBroadcast(key);
        _handOverL2(set, roles, admin, holder, vm.envOr("COUNCIL", address(0)));
        vm.stopBroadcast();
    }
}
