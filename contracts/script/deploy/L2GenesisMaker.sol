// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccessView} from "../../src/governance/AccessView.sol";
import {Predeploys} from "../../src/l2/Predeploys.sol";
import {SequencerSet} from "../../src/l2/SequencerSet.sol";
import {L2Config, L2Deployer, L2Deployment} from "./L2Deployer.sol";

/// @title L2GenesisMaker
/// @notice Makes the accounts of {Predeploys}, as they would be after a deployment to exactly these addresses, for the
///         `alloc` of a genesis file.
/// @dev Runs the constructors in forge's own EVM at the wanted addresses, and reads what they have left.
abstract contract L2GenesisMaker is L2Deployer {
    /// @notice The constructor for this address failed.
    error ConstructorFailed(address at, bytes answer);

    /// @dev Puts the accounts into forge's state, and answers their addresses.
    function _makePredeploys(L2Config memory config) internal returns (address[] memory accounts) {
        L2Deployment memory deployed = L2Deployment({
            accessManager: Predeploys.ACCESS_MANAGER,
            accessView: Predeploys.ACCESS_VIEW,
            sequencerSet: Predeploys.SEQUENCER_SET,
            sequencerSetLogic: Predeploys.SEQUENCER_SET_LOGIC
        });
        vm.record();
        _construct(deployed.accessManager, _managerCode(config));
        _construct(deployed.accessView, type(AccessView).creationCode);
        _construct(deployed.sequencerSetLogic, type(SequencerSet).creationCode);
        _construct(deployed.sequencerSet, _proxyCode(config, deployed));
        vm.startPrank(config.admin);
        _configureL2(config, deployed);
        vm.stopPrank();

        accounts = new address[](5);
        accounts[0] = deployed.accessManager;
        accounts[1] = deployed.accessView;
        accounts[2] = deployed.sequencerSetLogic;
        accounts[3] = deployed.sequencerSet;
        accounts[4] = _proxyAdminOf(deployed.sequencerSet);
    }

    /// @dev The accounts as go-ethereum's `alloc`.
    function _formatAlloc(address[] memory accounts) internal returns (string memory json) {
        for (uint256 i = 0; i < accounts.length; ++i) {
            json = vm.serializeString("alloc", vm.toString(accounts[i]), _formatAccount(accounts[i]));
        }
    }

    function _formatAccount(address account) private returns (string memory) {
        string memory object = vm.toString(account);
        vm.serializeString(object, "balance", "0x0");
        vm.serializeUint(object, "nonce", vm.getNonce(account));
        (, bytes32[] memory slots) = vm.accesses(account);
        string memory stored = string.concat(object, "/storage");
        string memory values = "{}";
        for (uint256 i = 0; i < slots.length; ++i) {
            bytes32 value = vm.load(account, slots[i]);
            if (value != 0) values = vm.serializeBytes32(stored, vm.toString(slots[i]), value);
        }
        vm.serializeString(object, "storage", values);
        return vm.serializeBytes(object, "code", account.code);
    }

    /// @dev Runs `initCode` as the account `at`, and leaves there what it returns.
    function _construct(address at, bytes memory initCode) private {
        vm.etch(at, initCode);
        vm.setNonce(at, 1);
        // solhint-disable-next-line avoid-low-level-calls
        (bool ok, bytes memory code) = at.call("");
        if (!ok || code.length == 0) revert ConstructorFailed(at, code);
        vm.etch(at, code);
    }
}
