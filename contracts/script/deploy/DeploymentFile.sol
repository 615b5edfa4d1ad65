// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {CommonBase} from "forge-std/Base.sol";
import {Deployment} from "./DeployConfig.sol";

/// @title DeploymentFile
/// @notice Writes and reads the addresses of a deployment on L1 as JSON. What was not deployed is the zero address.
abstract contract DeploymentFile is CommonBase {
    /// @notice The file is of another chain.
    error WrongChain(uint256 wanted, uint256 found);
    /// @notice The deployment has no timelock.
    error NoTimelock();

    function _formatDeployment(Deployment memory deployed, address deployer, uint256 l2ChainId)
        internal
        returns (string memory)
    {
        string memory file = "deployment";
        vm.serializeUint(file, "l1ChainId", block.chainid);
        vm.serializeUint(file, "l2ChainId", l2ChainId);
        vm.serializeUint(file, "startBlock", deployed.startBlock);
        vm.serializeAddress(file, "deployer", deployer);
        vm.serializeAddress(file, "accessManager", deployed.accessManager);
        vm.serializeAddress(file, "accessView", deployed.accessView);
        vm.serializeAddress(file, "stakeToken", deployed.stakeToken);
        vm.serializeAddress(file, "lockingPool", deployed.lockingPool);
        vm.serializeAddress(file, "lockingPoolLogic", deployed.lockingPoolLogic);
        vm.serializeAddress(file, "timelock", deployed.timelock);
        vm.serializeAddress(file, "stakeVotes", deployed.stakeVotes);
        vm.serializeAddress(file, "stakeVotesLogic", deployed.stakeVotesLogic);
        vm.serializeAddress(file, "governor", deployed.governor);
        vm.serializeAddress(file, "governorLogic", deployed.governorLogic);
        vm.serializeAddress(file, "systemConfig", deployed.systemConfig);
        return vm.serializeAddress(file, "depositPortal", deployed.depositPortal);
    }

    /// @dev The timelock on L1 of the deployment whose L2 is this chain.
    function _parseTimelock(string memory json) internal view returns (address timelock) {
        uint256 chain = vm.parseJsonUint(json, ".l2ChainId");
        if (chain != block.chainid) revert WrongChain(block.chainid, chain);
        timelock = vm.parseJsonAddress(json, ".timelock");
        if (timelock == address(0)) revert NoTimelock();
    }

    function _parseDeployment(string memory json) internal view returns (Deployment memory deployed) {
        uint256 chain = vm.parseJsonUint(json, ".l1ChainId");
        if (chain != block.chainid) revert WrongChain(block.chainid, chain);
        deployed.startBlock = vm.parseJsonUint(json, ".startBlock");
        deployed.accessManager = vm.parseJsonAddress(json, ".accessManager");
        deployed.accessView = vm.parseJsonAddress(json, ".accessView");
        deployed.stakeToken = vm.parseJsonAddress(json, ".stakeToken");
        deployed.lockingPool = vm.parseJsonAddress(json, ".lockingPool");
        deployed.lockingPoolLogic = vm.parseJsonAddress(json, ".lockingPoolLogic");
        deployed.timelock = vm.parseJsonAddress(json, ".timelock");
        deployed.stakeVotes = vm.parseJsonAddress(json, ".stakeVotes");
        deployed.stakeVotesLogic = vm.parseJsonAddress(json, ".stakeVotesLogic");
        deployed.governor = vm.parseJsonAddress(json, ".governor");
        deployed.governorLogic = vm.parseJsonAddress(json, ".governorLogic");
        deployed.systemConfig = vm.parseJsonAddress(json, ".systemConfig");
        deployed.depositPortal = vm.parseJsonAddress(json, ".depositPortal");
    }
}
