// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Script} from "forge-std/Script.sol";
import {L2Config, L2Deployer, L2Deployment} from "./deploy/L2Deployer.sol";

/// @title DeployL2
/// @notice Deploys the SequencerSet on an L2 that is running. Without `--broadcast` it is a dry run; after an
///         interruption, run it again.
/// @dev Settings, from the environment: those of {L2Genesis}, and
///      SALT             goes into every address; 0 by default
///      DEPLOY_OUT       path of the JSON file to write
///      DEPLOYER_KEY     private key of `L2_ADMIN`; without it, forge's own options for wallets count
contract DeployL2 is Script, L2Deployer {
    /// @notice Deploys and writes the file.
    function run() external returns (L2Deployment memory deployed) {
        L2Config memory config = L2Config({
            salt: bytes32(vm.envOr("SALT", uint256(0))),
            admin: vm.envAddress("L2_ADMIN"),
            mpc: vm.envOr("EPOCH_KEY", address(0)),
            maxEpochLength: vm.envOr("MAX_EPOCH_LENGTH", uint256(1000)),
            recommitWindow: vm.envOr("RECOMMIT_WINDOW", uint256(600))
        });
        uint256 key = vm.envOr("DEPLOYER_KEY", uint256(0));
        if (key == 0) vm.startBroadcast(config.admin);
        else vm.startBroadcast(key);
        deployed = _deployL2(config);
        vm.stopBroadcast();

        string memory file = "l2 deployment";
        vm.serializeUint(file, "l2ChainId", block.chainid);
        vm.serializeAddress(file, "accessManager", deployed.accessManager);
        vm.serializeAddress(file, "accessView", deployed.accessView);
        vm.serializeAddress(file, "sequencerSet", deployed.sequencerSet);
        string memory json = vm.serializeAddress(file, "sequencerSetLogic", deployed.sequencerSetLogic);
        vm.writeJson(json, vm.envString("DEPLOY_OUT"));
    }
}
