// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ILockingPool} from "../../src/ILockingPool.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {AccessAudit} from "./AccessAudit.sol";
import {DeployConfig, Deployment, StakeConfig} from "./DeployConfig.sol";
import {FunctionGroups} from "./FunctionGroups.sol";
import {L1Contracts} from "./L1Contracts.sol";
import {PoolSettings} from "./PoolSettings.sol";

/// @title DeploymentCheck
/// @notice Compares what is on chain with a configuration and a file of addresses. Reverts with the first difference.
/// @dev An address follows from code and first settings, so an equal address is proof of both. What can change later
///      is compared one by one.
abstract contract DeploymentCheck is L1Contracts, AccessAudit, PoolSettings {
    /// @notice `what` is `found` on chain or in the file where the configuration gives `wanted`.
    error Differs(string what, bytes32 wanted, bytes32 found);
    /// @notice There is no code at the address of `what`.
    error NotDeployed(string what, address at);

    function _checkDeployment(DeployConfig memory config, Deployment memory found) internal {
        _checkAddresses(_place(config, false), found);
        _checkProxies(found);
        _checkSettings(ILockingPool(found.lockingPool), config.stake);
        address observer = config.governance.enabled && config.governance.notifyVotes ? found.stakeVotes : address(0);
        _same("stakeObserver", observer, address(ILockingPool(found.lockingPool).stakeObserver()));

        EnumerableAccessManager manager = EnumerableAccessManager(found.accessManager);
        _auditAuthority(manager, found.lockingPool);
        _auditFunctions(manager, found.lockingPool, FunctionGroups.lockingPool());
    }

    function _checkAddresses(Deployment memory wanted, Deployment memory found) private view {
        _deployed("accessManager", wanted.accessManager, found.accessManager);
        _deployed("accessView", wanted.accessView, found.accessView);
        _deployed("stakeToken", wanted.stakeToken, found.stakeToken);
        _deployed("lockingPool", wanted.lockingPool, found.lockingPool);
        _deployed("lockingPoolLogic", wanted.lockingPoolLogic, found.lockingPoolLogic);
        _deployed("timelock", wanted.timelock, found.timelock);
        _deployed("stakeVotes", wanted.stakeVotes, found.stakeVotes);
        _deployed("stakeVotesLogic", wanted.stakeVotesLogic, found.stakeVotesLogic);
        _deployed("governor", wanted.governor, found.governor);
        _deployed("governorLogic", wanted.governorLogic, found.governorLogic);
        _deployed("systemConfig", wanted.systemConfig, found.systemConfig);
        _deployed("depositPortal", wanted.depositPortal, found.depositPortal);
    }

    /// @dev The code behind the proxies is what was deployed, and AccessManager decides on another.
    function _checkProxies(Deployment memory found) private view {
        EnumerableAccessManager manager = EnumerableAccessManager(found.accessManager);
        address[2][3] memory proxies = [
            [found.lockingPool, found.lockingPoolLogic],
            [found.stakeVotes, found.stakeVotesLogic],
            [found.governor, found.governorLogic]
        ];
        for (uint256 i = 0; i < proxies.length; ++i) {
            if (proxies[i][0] == address(0)) continue;
            _same("logic", proxies[i][1], _logicOf(proxies[i][0]));
            _auditOwner(manager, _proxyAdminOf(proxies[i][0]));
            _auditFunctions(manager, _proxyAdminOf(proxies[i][0]), FunctionGroups.proxyAdmin());
        }
    }

    function _checkSettings(ILockingPool pool, StakeConfig memory stake) private view {
        _same("stake.minLock", stake.minLock, pool.minLock());
        _same("stake.maxLock", stake.maxLock, pool.maxLock());
        _same("stake.maxSequencers", stake.maxSequencers, pool.maxSequencers());
        _same("stake.exitDelay", stake.exitDelay, pool.exitDelayPeriod());
        _same("stake.signerUpdateThrottle", stake.signerUpdateThrottle, pool.signerUpdateThrottle());
        _same("stake.blockReward", stake.blockReward, pool.rewardPerBlock());
        _same("stake.whitelistEnabled", _number(stake.whitelistEnabled), _number(pool.whitelistEnabled()));
        for (uint256 i = 0; i < stake.whitelist.length; ++i) {
            _same("stake.whitelist", 1, _number(pool.whitelist(stake.whitelist[i])));
        }
        if (stake.mpc != address(0)) _same("stake.mpc", stake.mpc, pool.mpcAddress());
        bytes32 wanted = keccak256(abi.encode(stake.slashing));
        bytes32 found = keccak256(abi.encode(pool.slashing()));
        if (wanted != found) revert Differs("stake.slashing", wanted, found);
    }

    function _deployed(string memory what, address wanted, address found) private view {
        _same(what, wanted, found);
        if (wanted != address(0) && wanted.code.length == 0) revert NotDeployed(what, wanted);
    }

    function _same(string memory what, address wanted, address found) private pure {
        _same(what, uint160(wanted), uint160(found));
    }

    function _same(string memory what, uint256 wanted, uint256 found) private pure {
        if (wanted != found) revert Differs(what, bytes32(wanted), bytes32(found));
    }

    function _number(bool value) private pure returns (uint256) {
        return value ? 1 : 0;
    }
}
