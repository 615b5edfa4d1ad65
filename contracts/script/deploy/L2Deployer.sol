// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {TransparentUpgradeableProxy} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {AccessView} from "../../src/governance/AccessView.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {SequencerSet} from "../../src/l2/SequencerSet.sol";
import {AccessSetup} from "./AccessSetup.sol";
import {Create2Factory} from "./Create2Factory.sol";
import {FunctionGroups} from "./FunctionGroups.sol";

/// @notice Everything that a deployment on L2 is told.
/// @param salt goes into every address
/// @param admin deploys, and is administrator until the handover; for a genesis, perhaps the timelock's L2 address
/// @param mpc the pool's key `epoch`; zero as long as the pool has not made it
/// @param maxEpochLength see {ISequencerSet}
/// @param recommitWindow see {ISequencerSet}
struct L2Config {
    bytes32 salt;
    address admin;
    address mpc;
    uint256 maxEpochLength;
    uint256 recommitWindow;
}

/// @notice What a deployment on L2 has made.
struct L2Deployment {
    address accessManager;
    address accessView;
    address sequencerSet;
    address sequencerSetLogic;
}

/// @title L2Deployer
/// @notice Deploys and configures what stands on L2, on a chain that is running. Every step looks first whether it is
///         done already.
/// @dev Acts as `config.admin`: the caller has started a broadcast or a prank for it.
abstract contract L2Deployer is AccessSetup {
    function _deployL2(L2Config memory config) internal returns (L2Deployment memory deployed) {
        deployed.accessManager = Create2Factory.deploy(config.salt, _managerCode(config));
        deployed.accessView = Create2Factory.deploy(config.salt, type(AccessView).creationCode);
        deployed.sequencerSetLogic = Create2Factory.deploy(config.salt, type(SequencerSet).creationCode);
        deployed.sequencerSet = Create2Factory.deploy(config.salt, _proxyCode(config, deployed));
        _configureL2(config, deployed);
    }

    /// @dev Brings roles and settings to the configuration.
    function _configureL2(L2Config memory config, L2Deployment memory deployed) internal {
        EnumerableAccessManager manager = EnumerableAccessManager(deployed.accessManager);
        SequencerSet set = SequencerSet(deployed.sequencerSet);
        _setUpRoles(manager, config.admin);
        _assign(manager, address(set), FunctionGroups.sequencerSet());
        _assign(manager, _proxyAdminOf(address(set)), FunctionGroups.proxyAdmin());
        if (set.maxEpochLength() != config.maxEpochLength) set.setMaxEpochLength(config.maxEpochLength);
        if (set.recommitWindow() != config.recommitWindow) set.setRecommitWindow(config.recommitWindow);
        if (config.mpc != address(0) && set.mpcAddress() != config.mpc) set.updateMpc(config.mpc);
    }

    function _managerCode(L2Config memory config) internal pure returns (bytes memory) {
        return abi.encodePacked(type(EnumerableAccessManager).creationCode, abi.encode(config.admin));
    }

    /// @dev The first settings are part of the address, the key is not: it comes later.
    function _proxyCode(L2Config memory config, L2Deployment memory deployed) internal pure returns (bytes memory) {
        bytes memory init = abi.encodeCall(
            SequencerSet.initialize, (deployed.accessManager, address(0), config.maxEpochLength, config.recommitWindow)
        );
        bytes memory arguments = abi.encode(deployed.sequencerSetLogic, deployed.accessManager, init);
        return abi.encodePacked(type(TransparentUpgradeableProxy).creationCode, arguments);
    }
}
