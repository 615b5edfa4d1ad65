// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Script} from "forge-std/Script.sol";
import {Deployment} from "./deploy/DeployConfig.sol";
import {DeploymentFile} from "./deploy/DeploymentFile.sol";
import {Handover} from "./deploy/Handover.sol";

/// @title HandOver
/// @notice Hands function groups of a deployment on L1 over from its admin to its timelock, for instance first
///         "economy,limits", a month later "membership", at last "keys,pause,veto,upgrade,guardian,admin". After the
///         group "admin", the old admin can do nothing any more; the script fails before it if that is not proven.
/// @dev Settings, from the environment:
///      DEPLOYMENT       path of the file that {Deploy} wrote
///      GROUPS           comma separated names of function groups, see {Roles}
///      ADMIN            the old admin
///      ADMIN_KEY        its private key; without it, forge's own options for wallets count
///      COUNCIL          who may call off, pause and veto also afterwards; zero for nobody
contract HandOver is Script, Handover, DeploymentFile {
    /// @notice Hands over.
    function run() external {
        Deployment memory deployed = _parseDeployment(vm.readFile(vm.envString("DEPLOYMENT")));
        uint64[] memory roles = _parseGroups(vm.envString("GROUPS"));
        address admin = vm.envAddress("ADMIN");
        uint256 key = vm.envOr("ADMIN_KEY", uint256(0));
        if (key == 0) vm.startBroadcast(admin);
        else vm.startBroadcast(key);
        _handOverL1(deployed, roles, admin, vm.envOr("COUNCIL", address(0)));
        vm.stopBroadcast();
    }
}
