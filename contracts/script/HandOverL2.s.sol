// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Script} from "forge-std/Script.sol";
import {AddressAliasHelper} from "../src/rollup/AddressAliasHelper.sol";
import {Handover} from "./deploy/Handover.sol";

/// @title HandOverL2
/// @notice Hands function groups of a SequencerSet over from its admin to the timelock of L1, which acts on L2 by
///         deposits under its aliased address. See {HandOver}.
/// @dev Settings, from the environment:
///      SEQUENCER_SET    the set; its AccessManager is asked from it
///      L1_TIMELOCK      the timelock's address on L1
///      GROUPS, ADMIN, ADMIN_KEY, COUNCIL: see {HandOver}; the council here is an account of L2
contract HandOverL2 is Script, Handover {
    /// @notice Hands over.
    function run() external {
        address set = vm.envAddress("SEQUENCER_SET");
        address holder = AddressAliasHelper.applyL1ToL2Alias(vm.envAddress("L1_TIMELOCK"));
        uint64[] memory roles = _parseGroups(vm.envString("GROUPS"));
        address admin = vm.envAddress("ADMIN");
        uint256 key = vm.envOr("ADMIN_KEY", uint256(0));
        if (key == 0) vm.startBroadcast(admin);
        else vm.startBroadcast(key);
        _handOverL2(set, roles, admin, holder, vm.envOr("COUNCIL", address(0)));
        vm.stopBroadcast();
    }
}
