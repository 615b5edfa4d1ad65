// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    TimelockControllerUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/TimelockControllerUpgradeable.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {TransparentUpgradeableProxy} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ILockingPool} from "../../src/ILockingPool.sol";
import {LockingPool} from "../../src/LockingPool.sol";
import {AccessView} from "../../src/governance/AccessView.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {RondoGovernor} from "../../src/governance/RondoGovernor.sol";
import {RondoTimelock} from "../../src/governance/RondoTimelock.sol";
import {StakeVotes} from "../../src/governance/StakeVotes.sol";
import {IPoolAdmin} from "../../src/pool/IPoolAdmin.sol";
import {DepositPortal} from "../../src/rollup/DepositPortal.sol";
import {SystemConfig} from "../../src/rollup/SystemConfig.sol";
import {Create2Factory} from "./Create2Factory.sol";
import {DeployConfig, Deployment, GovernanceConfig, RollupConfig} from "./DeployConfig.sol";

/// @title L1Contracts
/// @notice The contracts of a deployment on L1, each at the address that its code and the configuration give it.
abstract contract L1Contracts {
    using SafeCast for uint256;

    /// @dev Deploys what is missing if `create` is set, else only says where everything is or will be. An address
    ///      proves code and first settings: another code or setting would lie somewhere else.
    function _place(DeployConfig memory config, bool create) internal returns (Deployment memory placed) {
        placed.startBlock = block.number;
        placed.stakeToken = config.stake.token;
        placed.accessManager =
            _put(config, create, type(EnumerableAccessManager).creationCode, abi.encode(config.admin));
        placed.accessView = _put(config, create, type(AccessView).creationCode, "");
        _placePool(config, create, placed);
        if (config.governance.enabled) _placeGovernance(config, create, placed);
        if (config.rollup.enabled) _placeRollup(config, create, placed);
    }

    /// @dev Creation code of the LockingPool.
    function _poolCode() internal pure virtual returns (bytes memory) {
        return type(LockingPool).creationCode;
    }

    function _placePool(DeployConfig memory config, bool create, Deployment memory placed) private {
        placed.lockingPoolLogic = _put(config, create, _poolCode(), "");
        bytes memory init = abi.encodeCall(
            IPoolAdmin.initialize,
            (
                placed.accessManager,
                IERC20(config.stake.token),
                config.stake.minLock,
                config.stake.maxLock,
                config.stake.exitDelay
            )
        );
        placed.lockingPool = _putProxy(config, create, placed, placed.lockingPoolLogic, init);
    }

    function _placeGovernance(DeployConfig memory config, bool create, Deployment memory placed) private {
        // Everybody may execute what is due: the zero address in the list of executors.
        bytes memory arguments = abi.encode(
            placed.accessManager, config.governance.timelockDelay, new address[](0), new address[](1), config.admin
        );
        placed.timelock = _put(config, create, type(RondoTimelock).creationCode, arguments);
        if (config.governance.votesToken == address(0)) {
            placed.stakeVotesLogic = _put(config, create, type(StakeVotes).creationCode, "");
            bytes memory votesInit = abi.encodeCall(StakeVotes.initialize, (ILockingPool(placed.lockingPool)));
            placed.stakeVotes = _putProxy(config, create, placed, placed.stakeVotesLogic, votesInit);
        }
        placed.governorLogic = _put(config, create, type(RondoGovernor).creationCode, "");
        bytes memory init = abi.encodeCall(RondoGovernor.initialize, (_governorSettings(config.governance, placed)));
        placed.governor = _putProxy(config, create, placed, placed.governorLogic, init);
    }

    function _placeRollup(DeployConfig memory config, bool create, Deployment memory placed) private {
        RollupConfig memory rollup = config.rollup;
        bytes memory arguments = abi.encode(
            rollup.owner == address(0) ? placed.accessManager : rollup.owner,
            rollup.batcher,
            rollup.unsafeSigner,
            rollup.gasLimit,
            rollup.basefeeScalar,
            rollup.blobbasefeeScalar
        );
        placed.systemConfig = _put(config, create, type(SystemConfig).creationCode, arguments);
        placed.depositPortal = _put(config, create, type(DepositPortal).creationCode, "");
    }

    /// @dev A proxy whose ProxyAdmin belongs to AccessManager.
    function _putProxy(
        DeployConfig memory config,
        bool create,
        Deployment memory placed,
        address logic,
        bytes memory init
    ) private returns (address) {
        bytes memory arguments = abi.encode(logic, placed.accessManager, init);
        return _put(config, create, type(TransparentUpgradeableProxy).creationCode, arguments);
    }

    function _put(DeployConfig memory config, bool create, bytes memory code, bytes memory arguments)
        private
        returns (address)
    {
        bytes memory initCode = abi.encodePacked(code, arguments);
        return create ? Create2Factory.deploy(config.salt, initCode) : Create2Factory.addressOf(config.salt, initCode);
    }

    function _governorSettings(GovernanceConfig memory governance, Deployment memory placed)
        private
        pure
        returns (RondoGovernor.Settings memory)
    {
        return RondoGovernor.Settings({
            votes: IVotes(governance.votesToken == address(0) ? placed.stakeVotes : governance.votesToken),
            timelock: TimelockControllerUpgradeable(payable(placed.timelock)),
            votingDelay: governance.votingDelay.toUint48(),
            votingPeriod: governance.votingPeriod.toUint32(),
            voteExtension: governance.voteExtension.toUint48(),
            proposalThreshold: governance.proposalThreshold,
            quorumPercent: governance.quorumPercent
        });
    }
}
