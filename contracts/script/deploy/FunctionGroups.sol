// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {ProxyAdmin} from "@openzeppelin/contracts/proxy/transparent/ProxyAdmin.sol";
import {Roles} from "../../src/governance/Roles.sol";
import {ISequencerSet} from "../../src/l2/ISequencerSet.sol";
import {IPoolAdmin} from "../../src/pool/IPoolAdmin.sol";
import {SystemConfig} from "../../src/rollup/SystemConfig.sol";

/// @title FunctionGroups
/// @notice Which role every restricted function needs. What is handed over as one, is one group here.
library FunctionGroups {
    /// @notice Functions of one contract that need the same role.
    /// @param role see {Roles}
    /// @param selectors the functions
    struct Group {
        uint64 role;
        bytes4[] selectors;
    }

    /// @notice The groups of a LockingPool.
    function lockingPool() internal pure returns (Group[] memory groups) {
        groups = new Group[](7);
        groups[0] = _group(Roles.MEMBERSHIP, 4);
        groups[0].selectors[0] = IPoolAdmin.setWhitelist.selector;
        groups[0].selectors[1] = IPoolAdmin.setWhitelistEnabled.selector;
        groups[0].selectors[2] = IPoolAdmin.setMaxSequencers.selector;
        groups[0].selectors[3] = IPoolAdmin.forceUnlock.selector;
        groups[1] = _group(Roles.LIMITS, 4);
        groups[1].selectors[0] = IPoolAdmin.setMinLock.selector;
        groups[1].selectors[1] = IPoolAdmin.setMaxLock.selector;
        groups[1].selectors[2] = IPoolAdmin.setExitDelayPeriod.selector;
        groups[1].selectors[3] = IPoolAdmin.setSignerUpdateThrottle.selector;
        groups[2] = _group(Roles.ECONOMY, 3);
        groups[2].selectors[0] = IPoolAdmin.updateBlockReward.selector;
        groups[2].selectors[1] = IPoolAdmin.withdrawRewardFunds.selector;
        groups[2].selectors[2] = IPoolAdmin.setSlashing.selector;
        groups[3] = _group(Roles.KEYS, 2);
        groups[3].selectors[0] = IPoolAdmin.updateMpc.selector;
        groups[3].selectors[1] = IPoolAdmin.restartRewards.selector;
        groups[4] = _group(Roles.PAUSE, 2);
        groups[4].selectors[0] = IPoolAdmin.pause.selector;
        groups[4].selectors[1] = IPoolAdmin.unpause.selector;
        groups[5] = _group(Roles.VETO, 1);
        groups[5].selectors[0] = IPoolAdmin.vetoPenalty.selector;
        // Whose votes count is as much as who is admin.
        groups[6] = _group(Roles.ADMIN, 1);
        groups[6].selectors[0] = IPoolAdmin.setStakeObserver.selector;
    }

    /// @notice The groups of a SystemConfig whose owner is AccessManager.
    function systemConfig() internal pure returns (Group[] memory groups) {
        groups = new Group[](3);
        groups[0] = _group(Roles.KEYS, 2);
        groups[0].selectors[0] = SystemConfig.setBatcher.selector;
        groups[0].selectors[1] = SystemConfig.setUnsafeBlockSigner.selector;
        groups[1] = _group(Roles.LIMITS, 2);
        groups[1].selectors[0] = SystemConfig.setGasLimit.selector;
        groups[1].selectors[1] = SystemConfig.setFeeScalars.selector;
        groups[2] = _group(Roles.ADMIN, 3);
        groups[2].selectors[0] = Ownable2Step.transferOwnership.selector;
        groups[2].selectors[1] = Ownable.renounceOwnership.selector;
        groups[2].selectors[2] = Ownable2Step.acceptOwnership.selector;
    }

    /// @notice The groups of a SequencerSet.
    function sequencerSet() internal pure returns (Group[] memory groups) {
        groups = new Group[](2);
        groups[0] = _group(Roles.KEYS, 2);
        groups[0].selectors[0] = ISequencerSet.updateMpc.selector;
        groups[0].selectors[1] = ISequencerSet.cutRecord.selector;
        groups[1] = _group(Roles.LIMITS, 2);
        groups[1].selectors[0] = ISequencerSet.setMaxEpochLength.selector;
        groups[1].selectors[1] = ISequencerSet.setRecommitWindow.selector;
    }

    /// @notice The groups of a ProxyAdmin whose owner is AccessManager.
    function proxyAdmin() internal pure returns (Group[] memory groups) {
        groups = new Group[](2);
        groups[0] = _group(Roles.UPGRADE, 1);
        groups[0].selectors[0] = ProxyAdmin.upgradeAndCall.selector;
        groups[1] = _group(Roles.ADMIN, 2);
        groups[1].selectors[0] = Ownable.transferOwnership.selector;
        groups[1].selectors[1] = Ownable.renounceOwnership.selector;
    }

    function _group(uint64 role, uint256 size) private pure returns (Group memory) {
        return Group({role: role, selectors: new bytes4[](size)});
    }
}
