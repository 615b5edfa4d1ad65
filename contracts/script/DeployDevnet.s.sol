// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Script} from "forge-std/Script.sol";
import {IPoolTypes} from "../src/pool/IPoolTypes.sol";
import {PoolBounds} from "../src/pool/PoolBounds.sol";
import {DeployConfig, Deployment, GovernanceConfig, RollupConfig, StakeConfig} from "./deploy/DeployConfig.sol";
import {DeploymentFile} from "./deploy/DeploymentFile.sol";
import {L1Deployer} from "./deploy/L1Deployer.sol";
import {DevLockingPool} from "./dev/DevLockingPool.sol";
import {DevToken} from "./dev/DevToken.sol";

/// @title DeployDevnet
/// @notice Deploys everything a devnet needs on L1, on the same path as {Deploy}, and writes the addresses to a JSON
///         file. The file is written before the transactions are sent: it holds only if forge exits with 0.
/// @dev Settings, from the environment:
///      DEPLOYER_KEY     private key of the deployer, who becomes administrator of everything
///      DEPLOY_OUT       path of the JSON file to write
///      BATCHER          the first batcher on L1
///      UNSAFE_SIGNER    see {SystemConfig}; the deployer by default
///      OWNERS           comma separated owners to put on the whitelist and to give stake tokens
///      OWNER_TOKENS     what each of them gets, in 1e-18 tokens; twice the greatest stake by default
///      MIN_LOCK, MAX_LOCK (1e-18 tokens), EXIT_DELAY, SIGNER_UPDATE_THROTTLE, APPEAL_PERIOD (seconds): see
///      {IPoolAdmin}; no throttle and an hour's appeal, or the exit delay if that is less, by default;
///      the deployer is the council. Both delays may be as short as a second: this pool is a {DevLockingPool}
///      STAKE_VOTES      1 to have the pool tell the votes of every change of stake
///      TIMELOCK_DELAY, VOTING_DELAY, VOTING_PERIOD (seconds): see {DeployConfig}; 10, 1 and 60 by default
///      L2_CHAIN_ID      noted in the file, with the chain id of L1
///      L2_GAS_LIMIT, BASEFEE_SCALAR, BLOBBASEFEE_SCALAR: see {SystemConfig}
contract DeployDevnet is Script, L1Deployer, DeploymentFile, PoolBounds {
    using SafeCast for uint256;

    /// @notice Deploys and writes the file.
    function run() external returns (Deployment memory deployed) {
        uint256 key = vm.envUint("DEPLOYER_KEY");
        DeployConfig memory config = _config(vm.addr(key));
        uint256 startBlock = block.number;

        vm.startBroadcast(key);
        config.stake.token = address(new DevToken(config.stake.whitelist, _ownerTokens(config.stake)));
        deployed = _deployL1(config);
        vm.stopBroadcast();

        deployed.startBlock = startBlock;
        string memory json = _formatDeployment(deployed, config.admin, vm.envOr("L2_CHAIN_ID", uint256(0)));
        vm.writeJson(json, vm.envString("DEPLOY_OUT"));
    }

    function _config(address deployer) private view returns (DeployConfig memory) {
        return DeployConfig({
            salt: "devnet",
            admin: deployer,
            stake: _stake(),
            governance: _governance(deployer),
            rollup: _rollup(deployer)
        });
    }

    function _stake() private view returns (StakeConfig memory stake) {
        stake.minLock = vm.envOr("MIN_LOCK", DEFAULT_MIN_LOCK);
        stake.maxLock = vm.envOr("MAX_LOCK", DEFAULT_MAX_LOCK);
        stake.exitDelay = vm.envOr("EXIT_DELAY", DEFAULT_EXIT_DELAY);
        stake.maxSequencers = DEFAULT_MAX_SEQUENCERS;
        stake.signerUpdateThrottle = vm.envOr("SIGNER_UPDATE_THROTTLE", uint256(0));
        stake.blockReward = DEFAULT_REWARD_PER_BLOCK;
        stake.whitelistEnabled = true;
        stake.whitelist = vm.envOr("OWNERS", ",", new address[](0));
        stake.slashing = IPoolTypes.SlashingSettings({
            treasury: address(0),
            equivocationBps: 500,
            reporterBps: 1000,
            jailBps: 100,
            expelBps: 500,
            appealPeriod: vm.envOr("APPEAL_PERIOD", Math.min(stake.exitDelay, 1 hours)).toUint32()
        });
    }

    function _poolCode() internal pure override returns (bytes memory) {
        return type(DevLockingPool).creationCode;
    }

    function _governance(address deployer) private view returns (GovernanceConfig memory governance) {
        governance.enabled = true;
        governance.notifyVotes = vm.envOr("STAKE_VOTES", uint256(0)) != 0;
        governance.council = deployer;
        governance.timelockDelay = vm.envOr("TIMELOCK_DELAY", uint256(10));
        governance.votingDelay = vm.envOr("VOTING_DELAY", uint256(1));
        governance.votingPeriod = vm.envOr("VOTING_PERIOD", uint256(60));
        governance.proposalThreshold = 1e18;
        governance.quorumPercent = 40;
    }

    function _rollup(address deployer) private view returns (RollupConfig memory) {
        return RollupConfig({
            enabled: true,
            owner: deployer,
            batcher: vm.envAddress("BATCHER"),
            unsafeSigner: vm.envOr("UNSAFE_SIGNER", deployer),
            gasLimit: vm.envOr("L2_GAS_LIMIT", uint256(30_000_000)).toUint64(),
            basefeeScalar: vm.envOr("BASEFEE_SCALAR", uint256(1368)).toUint32(),
            blobbasefeeScalar: vm.envOr("BLOBBASEFEE_SCALAR", uint256(810_949)).toUint32(),
            mpc: address(0)
        });
    }

    function _ownerTokens(StakeConfig memory stake) private view returns (uint256) {
        return vm.envOr("OWNER_TOKENS", 2 * stake.maxLock);
    }
}
