// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Script} from "forge-std/Script.sol";
import {ConfigFile} from "./deploy/ConfigFile.sol";
import {DeployConfig, Deployment} from "./deploy/DeployConfig.sol";
import {DeploymentFile} from "./deploy/DeploymentFile.sol";
import {HandoverL1} from "./deploy/HandoverL1.sol";

/// @title CheckDeployment
/// @notice Compares a deployment with its configuration and with what is on chain. Sends nothing; fails with the first
///         difference.
/// @dev Settings, from the environment:
///      DEPLOY_CONFIG    path of the configuration
///      DEPLOYMENT       path of the file that {Deploy} wrote
///      HANDED_OVER      1 to prove also that only timelock and council can do anything
contract CheckDeployment is Script, HandoverL1, ConfigFile, DeploymentFile {
    /// @notice Checks.
    function run() external {
        DeployConfig memory config = _parseConfig(vm.readFile(vm.envString("DEPLOY_CONFIG")));
        Deployment memory found = _parseDeployment(vm.readFile(vm.envString("DEPLOYMENT")));
        _checkDeployment(config, found);
        if (vm.envOr("HANDED_OVER", uint256(0)) != 0) _auditL1(found, config.governance.council);
    }
}
