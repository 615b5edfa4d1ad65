// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Script} from "forge-std/Script.sol";
import {L2Config} from "./deploy/L2Deployer.sol";
import {L2GenesisMaker} from "./deploy/L2GenesisMaker.sol";

/// @title L2Genesis
/// @notice Writes the accounts of {Predeploys} as JSON, to be merged into the `alloc` of an L2 genesis file. Needs no
///         chain.
/// @dev Settings, from the environment:
///      L2_ADMIN           administrator of the SequencerSet
///      EPOCH_KEY          the pool's key `epoch`; none by default: the administrator sets it when the pool has made it
///      MAX_EPOCH_LENGTH, RECOMMIT_WINDOW (blocks): see {ISequencerSet}; 1000 and 600 by default
///      GENESIS_OUT        path of the JSON file to write
contract L2Genesis is Script, L2GenesisMaker {
    /// @notice Makes the accounts and writes the file.
    function run() external {
        L2Config memory config = L2Config({
            salt: 0,
            admin: vm.envAddress("L2_ADMIN"),
            mpc: vm.envOr("EPOCH_KEY", address(0)),
            maxEpochLength: vm.envOr("MAX_EPOCH_LENGTH", uint256(1000)),
            recommitWindow: vm.envOr("RECOMMIT_WINDOW", uint256(600))
        });
        vm.writeJson(_formatAlloc(_makePredeploys(config)), vm.envString("GENESIS_OUT"));
    }
}
