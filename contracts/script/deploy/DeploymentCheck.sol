// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ILockingPool} from "../../src/ILockingPool.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {SystemConfig} from "../../src/rollup/SystemConfig.sol";
import {DeployConfig, Deployment, RollupConfig, StakeConfig} from "./DeployConfig.sol";
import {FunctionGroups} from "./FunctionGroups.sol";
import {GovernanceCheck} from "./GovernanceCheck.sol";
import {L1Contracts} from "./L1Contracts.sol";
import {PoolSettings} from "./PoolSettings.sol";

/// @title DeploymentCheck
/// @notice Compares what is on chain with a configuration and a file of addresses. Reverts with the first difference.
/// @dev An address follows from code and first settings, so an equal address is proof of both. What can change later
///      is compared one by one: code behind proxies, settings, who has which role. What the chain does not list is not
///      compared: owners who are on the whitelist beside those of the configuration. And code that was replaced for a
///      while and is back may have left something in storage; only the proxies' `Upgraded` events tell.
abstract contract DeploymentCheck is L1Contracts, GovernanceCheck, PoolSettings {
    /// @notice There is no code at the address of `what`.
    error NotDeployed(string what, address at);

    function _checkDeployment(DeployConfig memory config, Deployment memory found) internal {
        _checkCode(config, found);
        _checkSettings(ILockingPool(found.lockingPool), config.stake);
        if (config.rollup.enabled) _checkRollup(config.rollup, found);
        _checkGovernance(config, found);

        EnumerableAccessManager manager = EnumerableAccessManager(found.accessManager);
        _auditAuthority(manager, found.lockingPool);
        _auditFunctions(manager, found.lockingPool, FunctionGroups.lockingPool());
    }

    /// @dev The code is that of this source, and behind every proxy too.
    function _checkCode(DeployConfig memory config, Deployment memory found) internal {
        _checkAddresses(_place(config, false), found);
        _checkProxies(found);
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
        _same("paused", 0, _number(pool.paused()));
        bytes32 wanted = keccak256(abi.encode(stake.slashing));
        bytes32 found = keccak256(abi.encode(pool.slashing()));
        if (wanted != found) revert Differs("stake.slashing", wanted, found);
    }

    function _checkRollup(RollupConfig memory rollup, Deployment memory found) private view {
        EnumerableAccessManager manager = EnumerableAccessManager(found.accessManager);
        SystemConfig system = SystemConfig(found.systemConfig);
        _same("rollup.owner", rollup.owner == address(0) ? address(manager) : rollup.owner, system.owner());
        if (system.pendingOwner() != address(0)) revert OwnershipOffered(address(system), system.pendingOwner());
        _same("rollup.batcher", rollup.mpc == address(0) ? rollup.batcher : rollup.mpc, system.batcher());
        _same("rollup.unsafeSigner", rollup.unsafeSigner, system.unsafeBlockSigner());
        _same("rollup.gasLimit", rollup.gasLimit, system.gasLimit());
        _same("rollup.basefeeScalar", rollup.basefeeScalar, system.basefeeScalar());
        _same("rollup.blobbasefeeScalar", rollup.blobbasefeeScalar, system.blobbasefeeScalar());
        if (rollup.owner == address(0)) _auditFunctions(manager, address(system), FunctionGroups.systemConfig());
    }

    function _deployed(string memory what, address wanted, address found) private view {
        _same(what, wanted, found);
        if (wanted != address(0) && wanted.code.length == 0) revert NotDeployed(what, wanted);
    }

    function _number(bool value) private pure returns (uint256) {
        return value ? 1 : 0;
    }
}
