// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ILockingPool} from "../../src/ILockingPool.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {IStakeObserver} from "../../src/governance/IStakeObserver.sol";
import {Roles} from "../../src/governance/Roles.sol";
import {RondoTimelock} from "../../src/governance/RondoTimelock.sol";
import {SystemConfig} from "../../src/rollup/SystemConfig.sol";
import {AccessSetup} from "./AccessSetup.sol";
import {DeployConfig, Deployment} from "./DeployConfig.sol";
import {FunctionGroups} from "./FunctionGroups.sol";
import {L1Contracts} from "./L1Contracts.sol";
import {PoolSettings} from "./PoolSettings.sol";

/// @title L1Deployer
/// @notice Deploys and configures everything on L1. Every step looks first whether it is done already, so a deployment
///         that was interrupted is run again as it is, and one that is complete sends nothing.
/// @dev Acts as `config.admin`: the caller has started a broadcast or a prank for it.
abstract contract L1Deployer is L1Contracts, AccessSetup, PoolSettings {
    function _deployL1(DeployConfig memory config) internal returns (Deployment memory deployed) {
        _requireValid(config);
        deployed = _place(config, true);
        EnumerableAccessManager manager = EnumerableAccessManager(deployed.accessManager);
        _setUpRoles(manager, config.admin);
        _assignAll(manager, deployed);
        _applySettings(ILockingPool(deployed.lockingPool), config.stake);
        if (config.governance.enabled) _setUpGovernance(manager, config, deployed);
        if (config.rollup.enabled && config.rollup.mpc != address(0)) _setBatcher(manager, config, deployed);
    }

    /// @dev Brings the batcher to the pool's key.
    function _setBatcher(EnumerableAccessManager manager, DeployConfig memory config, Deployment memory deployed)
        private
    {
        SystemConfig system = SystemConfig(deployed.systemConfig);
        if (system.batcher() == config.rollup.mpc) return;
        if (config.rollup.owner != address(0)) system.setBatcher(config.rollup.mpc);
        else manager.execute(address(system), abi.encodeCall(SystemConfig.setBatcher, (config.rollup.mpc)));
    }

    /// @dev Gives every function of every contract its role.
    function _assignAll(EnumerableAccessManager manager, Deployment memory deployed) internal {
        _assign(manager, deployed.lockingPool, FunctionGroups.lockingPool());
        address[3] memory proxies = [deployed.lockingPool, deployed.stakeVotes, deployed.governor];
        for (uint256 i = 0; i < proxies.length; ++i) {
            if (proxies[i] == address(0)) continue;
            _assign(manager, _proxyAdminOf(proxies[i]), FunctionGroups.proxyAdmin());
        }
        if (deployed.systemConfig != address(0)) {
            _assign(manager, deployed.systemConfig, FunctionGroups.systemConfig());
        }
    }

    /// @dev Governance decides nothing until the handover. The council gets what needs somebody who is quick, and can
    ///      only stop things.
    function _setUpGovernance(EnumerableAccessManager manager, DeployConfig memory config, Deployment memory deployed)
        private
    {
        RondoTimelock timelock = RondoTimelock(payable(deployed.timelock));
        _grantTimelock(timelock, timelock.PROPOSER_ROLE(), deployed.governor);
        _grantTimelock(timelock, timelock.CANCELLER_ROLE(), deployed.governor);
        address council = config.governance.council;
        if (council != address(0)) {
            _grantTimelock(timelock, timelock.CANCELLER_ROLE(), council);
            _grant(manager, Roles.PAUSE, council);
            _grant(manager, Roles.VETO, council);
            _grant(manager, Roles.GUARDIAN, council);
        }
        ILockingPool pool = ILockingPool(deployed.lockingPool);
        address observer = config.governance.notifyVotes ? deployed.stakeVotes : address(0);
        if (address(pool.stakeObserver()) != observer) pool.setStakeObserver(IStakeObserver(observer));
    }

    function _grantTimelock(RondoTimelock timelock, bytes32 role, address account) private {
        if (!timelock.hasRole(role, account)) timelock.grantRole(role, account);
    }
}
