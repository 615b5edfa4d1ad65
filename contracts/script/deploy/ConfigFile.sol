// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {CommonBase} from "forge-std/Base.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {DeployConfig, GovernanceConfig, RollupConfig, StakeConfig} from "./DeployConfig.sol";

// The lists of keys are long, and cost nobody gas.
// solhint-disable gas-small-strings

/// @title ConfigFile
/// @notice Reads a {DeployConfig} from JSON. Every key of a section must be there, and no other may. Amounts are
///         integers, as strings where they exceed 2^53.
abstract contract ConfigFile is CommonBase {
    using SafeCast for uint256;

    /// @notice The file has a key that nobody reads: perhaps a misspelt one.
    error UnknownKey(string section, string key);
    /// @notice The file lacks a key.
    error MissingKey(string section, string key);

    function _parseConfig(string memory json) internal view returns (DeployConfig memory config) {
        _requireKeys(json, "", "salt admin stake governance rollup");
        config.salt = vm.parseJsonBytes32(json, ".salt");
        config.admin = vm.parseJsonAddress(json, ".admin");
        config.stake = _parseStake(json);
        config.governance = _parseGovernance(json);
        config.rollup = _parseRollup(json);
    }

    function _parseStake(string memory json) private view returns (StakeConfig memory stake) {
        _requireKeys(
            json,
            ".stake",
            "token minLock maxLock maxSequencers exitDelay signerUpdateThrottle blockReward whitelistEnabled "
            "whitelist mpc slashing"
        );
        stake.token = vm.parseJsonAddress(json, ".stake.token");
        stake.minLock = vm.parseJsonUint(json, ".stake.minLock");
        stake.maxLock = vm.parseJsonUint(json, ".stake.maxLock");
        stake.maxSequencers = vm.parseJsonUint(json, ".stake.maxSequencers");
        stake.exitDelay = vm.parseJsonUint(json, ".stake.exitDelay");
        stake.signerUpdateThrottle = vm.parseJsonUint(json, ".stake.signerUpdateThrottle");
        stake.blockReward = vm.parseJsonUint(json, ".stake.blockReward");
        stake.whitelistEnabled = vm.parseJsonBool(json, ".stake.whitelistEnabled");
        stake.whitelist = vm.parseJsonAddressArray(json, ".stake.whitelist");
        stake.mpc = vm.parseJsonAddress(json, ".stake.mpc");
        stake.slashing = _parseSlashing(json);
    }

    function _parseSlashing(string memory json) private view returns (IPoolTypes.SlashingSettings memory slashing) {
        _requireKeys(json, ".stake.slashing", "treasury equivocationBps reporterBps jailBps expelBps appealPeriod");
        slashing.treasury = vm.parseJsonAddress(json, ".stake.slashing.treasury");
        slashing.equivocationBps = vm.parseJsonUint(json, ".stake.slashing.equivocationBps").toUint16();
        slashing.reporterBps = vm.parseJsonUint(json, ".stake.slashing.reporterBps").toUint16();
        slashing.jailBps = vm.parseJsonUint(json, ".stake.slashing.jailBps").toUint16();
        slashing.expelBps = vm.parseJsonUint(json, ".stake.slashing.expelBps").toUint16();
        slashing.appealPeriod = vm.parseJsonUint(json, ".stake.slashing.appealPeriod").toUint32();
    }

    function _parseGovernance(string memory json) private view returns (GovernanceConfig memory governance) {
        _requireKeys(
            json,
            ".governance",
            "enabled votesToken notifyVotes council timelockDelay votingDelay votingPeriod voteExtension "
            "proposalThreshold quorumPercent"
        );
        governance.enabled = vm.parseJsonBool(json, ".governance.enabled");
        governance.votesToken = vm.parseJsonAddress(json, ".governance.votesToken");
        governance.notifyVotes = vm.parseJsonBool(json, ".governance.notifyVotes");
        governance.council = vm.parseJsonAddress(json, ".governance.council");
        governance.timelockDelay = vm.parseJsonUint(json, ".governance.timelockDelay");
        governance.votingDelay = vm.parseJsonUint(json, ".governance.votingDelay");
        governance.votingPeriod = vm.parseJsonUint(json, ".governance.votingPeriod");
        governance.voteExtension = vm.parseJsonUint(json, ".governance.voteExtension");
        governance.proposalThreshold = vm.parseJsonUint(json, ".governance.proposalThreshold");
        governance.quorumPercent = vm.parseJsonUint(json, ".governance.quorumPercent");
    }

    function _parseRollup(string memory json) private view returns (RollupConfig memory rollup) {
        string memory keys = "enabled owner batcher unsafeSigner gasLimit basefeeScalar blobbasefeeScalar mpc";
        _requireKeys(json, ".rollup", keys);
        rollup.enabled = vm.parseJsonBool(json, ".rollup.enabled");
        rollup.owner = vm.parseJsonAddress(json, ".rollup.owner");
        rollup.batcher = vm.parseJsonAddress(json, ".rollup.batcher");
        rollup.unsafeSigner = vm.parseJsonAddress(json, ".rollup.unsafeSigner");
        rollup.gasLimit = vm.parseJsonUint(json, ".rollup.gasLimit").toUint64();
        rollup.basefeeScalar = vm.parseJsonUint(json, ".rollup.basefeeScalar").toUint32();
        rollup.blobbasefeeScalar = vm.parseJsonUint(json, ".rollup.blobbasefeeScalar").toUint32();
        rollup.mpc = vm.parseJsonAddress(json, ".rollup.mpc");
    }

    /// @dev The keys of `section` are exactly those in `wanted`, which are separated by blanks.
    function _requireKeys(string memory json, string memory section, string memory wanted) private view {
        string[] memory names = vm.split(wanted, " ");
        for (uint256 i = 0; i < names.length; ++i) {
            if (!vm.keyExistsJson(json, string.concat(section, ".", names[i]))) revert MissingKey(section, names[i]);
        }
        string[] memory keys = vm.parseJsonKeys(json, bytes(section).length == 0 ? "$" : section);
        for (uint256 i = 0; i < keys.length; ++i) {
            if (!_contains(names, keys[i])) revert UnknownKey(section, keys[i]);
        }
    }

    function _contains(string[] memory names, string memory wanted) private pure returns (bool) {
        for (uint256 i = 0; i < names.length; ++i) {
            if (keccak256(bytes(names[i])) == keccak256(bytes(wanted))) return true;
        }
        return false;
    }
}
