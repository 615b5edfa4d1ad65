// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {ILockingPool} from "../../src/ILockingPool.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {RondoGovernor} from "../../src/governance/RondoGovernor.sol";
import {Roles} from "../../src/governance/Roles.sol";
import {RondoTimelock} from "../../src/governance/RondoTimelock.sol";
import {SystemConfig} from "../../src/rollup/SystemConfig.sol";
import {DeployConfig, Deployment} from "./DeployConfig.sol";
import {DeploymentCheck} from "./DeploymentCheck.sol";
import {FunctionGroups} from "./FunctionGroups.sol";
import {Handover} from "./Handover.sol";

/// @title HandoverL1
/// @notice Moves function groups of a deployment on L1 to its timelock. The group "admin" cannot be taken back, so
///         everything that can be proven is proven before it goes.
abstract contract HandoverL1 is Handover, DeploymentCheck {
    /// @notice Nobody has votes enough for a proposal: after the handover, nobody could ever change anything.
    error NobodyCanPropose(uint256 votes, uint256 threshold);
    /// @notice Not all of the stake votes: `votes` are counted of `stake`. The pool must tell {StakeVotes} of changes
    ///         (`notifyVotes`), and owners that were there before must be synced.
    error StakeWithoutVotes(uint256 votes, uint256 stake);
    /// @notice The old admin is also the pool's key `what`, which it would keep.
    error AdminIsKey(string what);

    /// @dev Moves `roles`.
    function _handOverL1(DeployConfig memory config, Deployment memory deployed, uint64[] memory roles) internal {
        EnumerableAccessManager manager = EnumerableAccessManager(deployed.accessManager);
        address from = config.admin;
        if (_isAdmin(manager, from)) {
            _handOverGroups(manager, roles, from, deployed.timelock);
            if (!_contains(roles, Roles.ADMIN)) return;
            _requireReady(config, deployed);
            _handOverAdmin(deployed, from);
        }
        _auditL1(deployed, config.governance.council);
    }

    /// @dev Moves what is left, in the order in which nothing can come between.
    function _handOverAdmin(Deployment memory deployed, address from) private {
        EnumerableAccessManager manager = EnumerableAccessManager(deployed.accessManager);
        _takeBackOffer(manager, deployed.systemConfig);
        RondoTimelock timelock = RondoTimelock(payable(deployed.timelock));
        bytes32 role = timelock.DEFAULT_ADMIN_ROLE();
        if (timelock.hasRole(role, from)) timelock.renounceRole(role, from);
        _grantAdmin(manager, from, deployed.timelock);
        _revoke(manager, Roles.ADMIN, from);
    }

    /// @dev Whom the old admin has offered SystemConfig cannot take it any more.
    function _takeBackOffer(EnumerableAccessManager manager, address system) private {
        if (system == address(0) || Ownable2Step(system).pendingOwner() == address(0)) return;
        manager.execute(system, abi.encodeCall(Ownable2Step.transferOwnership, (address(0))));
    }

    /// @dev Proves that the timelock, and the council for what it is for, are all who can do anything on L1.
    function _auditL1(Deployment memory deployed, address council) internal view {
        EnumerableAccessManager manager = EnumerableAccessManager(deployed.accessManager);
        _auditRoles(manager, deployed.timelock, council);
        _auditGovernance(deployed, council, deployed.timelock);
        _auditAuthority(manager, deployed.lockingPool);
        _auditFunctions(manager, deployed.lockingPool, FunctionGroups.lockingPool());
        address[3] memory proxies = [deployed.lockingPool, deployed.stakeVotes, deployed.governor];
        for (uint256 i = 0; i < proxies.length; ++i) {
            if (proxies[i] == address(0)) continue;
            _auditOwner(manager, _proxyAdminOf(proxies[i]));
            _auditFunctions(manager, _proxyAdminOf(proxies[i]), FunctionGroups.proxyAdmin());
        }
        if (deployed.systemConfig == address(0)) return;
        _auditOwner2Step(manager, deployed.systemConfig);
        _auditFunctions(manager, deployed.systemConfig, FunctionGroups.systemConfig());
    }

    /// @dev What is handed over is what the configuration says, and somebody can govern it. Stake settings may differ
    ///      from the configuration: governance may have changed them already.
    function _requireReady(DeployConfig memory config, Deployment memory deployed) private {
        _checkCode(config, deployed);
        _checkGovernance(config, deployed);
        _requireVotes(deployed);
        if (ILockingPool(deployed.lockingPool).mpcAddress() == config.admin) revert AdminIsKey("reward");
        if (deployed.systemConfig == address(0)) return;
        if (SystemConfig(deployed.systemConfig).batcher() == config.admin) revert AdminIsKey("batch");
    }

    /// @dev Votes of one account decide whether it can propose, which is not known here; none at all is surely too few.
    function _requireVotes(Deployment memory deployed) private view {
        RondoGovernor governor = RondoGovernor(payable(deployed.governor));
        uint256 votes = governor.token().getPastTotalSupply(governor.clock() - 1);
        uint256 threshold = governor.proposalThreshold();
        if (votes == 0 || votes < threshold) revert NobodyCanPropose(votes, threshold);
        if (deployed.stakeVotes == address(0)) return;
        ILockingPool pool = ILockingPool(deployed.lockingPool);
        if (address(pool.stakeObserver()) != deployed.stakeVotes || votes != pool.totalActive()) {
            revert StakeWithoutVotes(votes, pool.totalActive());
        }
    }
}
