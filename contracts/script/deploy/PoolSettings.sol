// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ILockingPool} from "../../src/ILockingPool.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {DeployConfig, GovernanceConfig, StakeConfig} from "./DeployConfig.sol";

/// @title PoolSettings
/// @notice Brings a LockingPool to the settings of a configuration, and refuses a configuration that cannot be meant.
abstract contract PoolSettings {
    /// @notice The configuration lacks an address.
    error SettingMissing(string name);
    /// @notice Without a council, governance itself has to veto penalties, and takes longer than their appeal time.
    error VetoTooSlow(uint256 governanceTime, uint256 appealPeriod);

    function _applySettings(ILockingPool pool, StakeConfig memory stake) internal {
        if (pool.minLock() != stake.minLock || pool.maxLock() != stake.maxLock) _applyRange(pool, stake);
        // The appeal time never exceeds the exit delay: the one that falls is set first.
        if (stake.exitDelay < pool.slashing().appealPeriod) pool.setSlashing(stake.slashing);
        if (pool.exitDelayPeriod() != stake.exitDelay) pool.setExitDelayPeriod(stake.exitDelay);
        if (pool.maxSequencers() != stake.maxSequencers) pool.setMaxSequencers(stake.maxSequencers);
        if (pool.signerUpdateThrottle() != stake.signerUpdateThrottle) {
            pool.setSignerUpdateThrottle(stake.signerUpdateThrottle);
        }
        if (pool.rewardPerBlock() != stake.blockReward) pool.updateBlockReward(stake.blockReward);
        if (pool.whitelistEnabled() != stake.whitelistEnabled) pool.setWhitelistEnabled(stake.whitelistEnabled);
        for (uint256 i = 0; i < stake.whitelist.length; ++i) {
            if (!pool.whitelist(stake.whitelist[i])) pool.setWhitelist(stake.whitelist[i], true);
        }
        if (stake.mpc != address(0) && pool.mpcAddress() != stake.mpc) pool.updateMpc(stake.mpc);
        if (!_sameSlashing(pool.slashing(), stake.slashing)) pool.setSlashing(stake.slashing);
    }

    function _sameSlashing(IPoolTypes.SlashingSettings memory a, IPoolTypes.SlashingSettings memory b)
        internal
        pure
        returns (bool)
    {
        return keccak256(abi.encode(a)) == keccak256(abi.encode(b));
    }

    function _requireValid(DeployConfig memory config) internal view {
        if (config.admin == address(0)) revert SettingMissing("admin");
        if (config.stake.token.code.length == 0) revert SettingMissing("stake.token");
        if (config.governance.enabled && config.governance.timelockDelay == 0) {
            revert SettingMissing("governance.timelockDelay");
        }
        address votes = config.governance.votesToken;
        if (config.governance.enabled && votes != address(0) && votes.code.length == 0) {
            revert SettingMissing("governance.votesToken");
        }
        if (config.governance.enabled) _requireTimelyVeto(config);
        if (config.rollup.enabled && config.rollup.batcher == address(0)) revert SettingMissing("rollup.batcher");
        if (config.rollup.enabled && config.rollup.unsafeSigner == address(0)) {
            revert SettingMissing("rollup.unsafeSigner");
        }
    }

    /// @dev The time of votes by another token may be counted in blocks, which is not known here.
    function _requireTimelyVeto(DeployConfig memory config) private pure {
        GovernanceConfig memory governance = config.governance;
        if (governance.council != address(0) || governance.votesToken != address(0)) return;
        uint256 time = governance.votingDelay + governance.votingPeriod + governance.voteExtension;
        time += governance.timelockDelay;
        if (time >= config.stake.slashing.appealPeriod) revert VetoTooSlow(time, config.stake.slashing.appealPeriod);
    }

    /// @dev In the order in which the least stake never exceeds the greatest.
    function _applyRange(ILockingPool pool, StakeConfig memory stake) private {
        if (stake.minLock > pool.maxLock()) {
            pool.setMaxLock(stake.maxLock);
            pool.setMinLock(stake.minLock);
        } else {
            pool.setMinLock(stake.minLock);
            pool.setMaxLock(stake.maxLock);
        }
    }
}
