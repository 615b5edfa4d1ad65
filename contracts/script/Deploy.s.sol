// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Script} from "forge-std/Script.sol";
import {ConfigFile} from "./deploy/ConfigFile.sol";
import {DeployConfig, Deployment} from "./deploy/DeployConfig.sol";
import {DeploymentFile} from "./deploy/DeploymentFile.sol";
import {L1Deployer} from "./deploy/L1Deployer.sol";

/// @title Deploy
/// @notice Deploys and configures everything on any L1, from one JSON file (see {ConfigFile} and
///         config/mainnet.example.json), and writes the addresses to another. Without `--broadcast` it is a dry run.
///         After an interruption, run it again: what is there already is left as it is.
/// @dev Settings, from the environment:
///      DEPLOY_CONFIG    path of the configuration
///      DEPLOY_OUT       path of the JSON file to write; keep it for a second run, it knows the block of the first
///      DEPLOYER_KEY     private key of the configuration's `admin`; without it, forge's own options for wallets count
///      L2_CHAIN_ID      noted in the file
///      The file is written before the transactions are sent: it holds only if forge exits with 0.
contract Deploy is Script, L1Deployer, ConfigFile, DeploymentFile {
    /// @notice Deploys and writes the file.
    function run() external returns (Deployment memory deployed) {
        DeployConfig memory config = _parseConfig(vm.readFile(vm.envString("DEPLOY_CONFIG")));
        uint256 key = vm.envOr("DEPLOYER_KEY", uint256(0));
        if (key == 0) vm.startBroadcast(config.admin);
        else vm.startBroadcast(key);
        deployed = _deployL1(config);
        vm.stopBroadcast();
        string memory out = vm.envString("DEPLOY_OUT");
        deployed.startBlock = _firstStart(deployed, out);
        vm.writeJson(_formatDeployment(deployed, config.admin, vm.envOr("L2_CHAIN_ID", uint256(0))), out);
    }

    /// @dev Readers of events start at the block of the first run, not of one that went on after an interruption.
    function _firstStart(Deployment memory deployed, string memory out) private view returns (uint256) {
        if (!vm.exists(out)) return deployed.startBlock;
        Deployment memory before = _parseDeployment(vm.readFile(out));
        return before.lockingPool == deployed.lockingPool ? before.startBlock : deployed.startBlock;
    }
}
