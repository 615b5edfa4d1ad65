// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Script} from "forge-std/Script.sol";
import {ConfigFile} from "./deploy/ConfigFile.sol";
import {DeployConfig, Deployment} from "./deploy/DeployConfig.sol";
import {DeploymentFile} from "./deploy/DeploymentFile.sol";
import {HandoverL1} from "./deploy/HandoverL1.sol";

/// @title HandOver
/// @notice Hands function groups of a deployment on L1 over from its admin to its timelock, for instance first
///         "economy,limits", a month later "membership", at last "keys,pause,veto,upgrade,guardian,admin". After the
///         group "admin", the old admin can do nothing any more; the script fails before it if that is not proven.
/// @dev Settings, from the environment:
///      DEPLOY_CONFIG    path of the configuration, whose admin hands over; before the group "admin", code, roles and
///                       governance must be what it says
///      DEPLOYMENT       path of the file that {Deploy} wrote
///      GROUPS           comma separated names of function groups, see {Roles}
///      ADMIN_KEY        the admin's private key; without it, forge's own options for wallets count
contract HandOver is Script, HandoverL1, ConfigFile, DeploymentFile {
    /// @notice Hands over.
    function run() external {
        DeployConfig memory config = _parseConfig(vm.readFile(vm.envString("DEPLOY_CONFIG")));
        Deployment memory deployed = _parseDeployment(vm.readFile(vm.envString("DEPLOYMENT")));
        uint64[] memory roles = _parseGroups(vm.envString("GROUPS"));
        uint256 key = vm.envOr("ADMIN_KEY", uint256(0));
        if (key == 0) vm.startBroadcast(config.admin);
        else vm.startBroadcast(key);
        _handOverL1(config, deployed, roles);
        vm.stopBroadcast();
    }
}
