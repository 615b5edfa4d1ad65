// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Vm} from "forge-std/Vm.sol";
import {Create2Factory} from "../../script/deploy/Create2Factory.sol";
import {Deployment} from "../../script/deploy/DeployConfig.sol";
import {LockingPool} from "../../src/LockingPool.sol";
import {Roles} from "../../src/governance/Roles.sol";
import {SystemConfig} from "../../src/rollup/SystemConfig.sol";
import {DeployFixture} from "./DeployFixture.sol";

contract DeployTest is DeployFixture {
    function test_deploy_followsTheConfiguration() public {
        assertEq(pool.stakeToken(), address(token));
        assertEq(pool.minLock(), 20_000e18);
        assertEq(pool.maxLock(), 100_000e18);
        assertEq(pool.exitDelayPeriod(), 21 days);
        assertEq(pool.maxSequencers(), 30);
        assertEq(pool.signerUpdateThrottle(), 1 days);
        assertEq(pool.rewardPerBlock(), 761_000 gwei);
        assertTrue(pool.whitelist(alice));
        assertTrue(pool.whitelistEnabled());
        assertEq(address(pool.stakeObserver()), address(votes));
        assertEq(votes.lockingPool(), address(pool));
        assertEq(governor.quorumNumerator(), 40);
        assertEq(governor.timelock(), address(timelock));
        assertEq(timelock.getMinDelay(), 7 days);
        assertEq(Ownable(deployed.systemConfig).owner(), address(manager));
        _checkDeployment(config, deployed);
    }

    function test_deploy_letsStakeVoteFromTheFirstLockOn() public {
        lockStake();
        assertEq(votes.getVotes(alice), STAKE);
        vm.prank(alice);
        pool.unlock(1);
        assertEq(votes.getVotes(alice), 0);
    }

    function test_deploy_twiceSendsNothingTheSecondTime() public {
        vm.startStateDiffRecording();
        Deployment memory again = deploy();
        Vm.AccountAccess[] memory accesses = vm.stopAndReturnStateDiff();
        assertEq(keccak256(abi.encode(again)), keccak256(abi.encode(deployed)));
        for (uint256 i = 0; i < accesses.length; ++i) {
            assertTrue(accesses[i].kind != Vm.AccountAccessKind.Create, "creation");
            for (uint256 j = 0; j < accesses[i].storageAccesses.length; ++j) {
                assertFalse(accesses[i].storageAccesses[j].isWrite, "write");
            }
        }
    }

    /// @dev Whatever was the last step before the interruption, the rest follows.
    function test_deploy_goesOnAfterAnInterruption() public {
        config.salt = bytes32(uint256(2));
        vm.startPrank(admin);
        _place(config, true);
        vm.stopPrank();
        deployed = deploy();
        _checkDeployment(config, deployed);
    }

    function test_deploy_bringsSettingsToAChangedConfiguration() public {
        config.stake.maxSequencers = 7;
        config.stake.signerUpdateThrottle = 1 hours;
        config.stake.blockReward = 5;
        config.stake.whitelistEnabled = false;
        config.stake.mpc = makeAddr("mpc");
        config.stake.slashing.treasury = makeAddr("treasury");
        config.governance.notifyVotes = false;
        deploy();
        _checkDeployment(config, deployed);
        assertEq(pool.mpcAddress(), makeAddr("mpc"));
        assertEq(address(pool.stakeObserver()), address(0));
    }

    function test_deploy_raisesAndLowersTheRangeOfStakes() public {
        vm.startPrank(admin);
        pool.setMinLock(1);
        pool.setMaxLock(10);
        _applySettings(pool, config.stake);
        assertEq(pool.minLock(), 20_000e18);
        pool.setMaxLock(300_000e18);
        pool.setMinLock(200_000e18);
        pool.setExitDelayPeriod(14 days);
        _applySettings(pool, config.stake);
        vm.stopPrank();
        assertEq(pool.maxLock(), 100_000e18);
        assertEq(pool.exitDelayPeriod(), 21 days);
    }

    /// @dev Neither order of setting them one by one would do for both ways.
    function test_deploy_lowersAndRaisesBothDelays() public {
        (uint256 exitDelay, uint32 appealPeriod) = (config.stake.exitDelay, config.stake.slashing.appealPeriod);
        vm.startPrank(admin);
        (config.stake.exitDelay, config.stake.slashing.appealPeriod) = (3 days, 2 days);
        _applySettings(pool, config.stake);
        assertEq(pool.exitDelayPeriod(), 3 days);
        (config.stake.exitDelay, config.stake.slashing.appealPeriod) = (exitDelay, appealPeriod);
        _applySettings(pool, config.stake);
        assertEq(pool.slashing().appealPeriod, appealPeriod);
        vm.stopPrank();
    }

    function test_deploy_withoutGovernanceAndRollup() public {
        config.governance.enabled = false;
        config.rollup.enabled = false;
        config.salt = bytes32(uint256(3));
        deployed = deploy();
        assertEq(deployed.timelock, address(0));
        assertEq(deployed.systemConfig, address(0));
        _checkDeployment(config, deployed);
    }

    function test_deploy_takesAnyTokenWithVotes() public {
        config.governance.votesToken = deployed.stakeVotes;
        config.salt = bytes32(uint256(3));
        deployed = deploy();
        assertEq(deployed.stakeVotes, address(0));
        _checkDeployment(config, deployed);
    }

    function test_deploy_refusesAConfigurationThatCannotBeMeant() public {
        bytes4 missing = SettingMissing.selector;
        config.rollup.unsafeSigner = address(0);
        vm.expectRevert(abi.encodeWithSelector(missing, "rollup.unsafeSigner"));
        this.requireValidOutside();
        config.rollup.batcher = address(0);
        vm.expectRevert(abi.encodeWithSelector(missing, "rollup.batcher"));
        this.requireValidOutside();
        config.governance.votesToken = mallory;
        vm.expectRevert(abi.encodeWithSelector(missing, "governance.votesToken"));
        this.requireValidOutside();
        config.governance.timelockDelay = 0;
        vm.expectRevert(abi.encodeWithSelector(missing, "governance.timelockDelay"));
        this.requireValidOutside();
        config.stake.token = mallory;
        vm.expectRevert(abi.encodeWithSelector(missing, "stake.token"));
        this.requireValidOutside();
        config.admin = address(0);
        vm.expectRevert(abi.encodeWithSelector(missing, "admin"));
        this.requireValidOutside();
    }

    function test_deploy_refusesAVetoThatWouldComeTooLate() public {
        config.governance.council = address(0);
        _requireValid(config);
        config.stake.slashing.appealPeriod = 13 days;
        vm.expectRevert(abi.encodeWithSelector(VetoTooSlow.selector, 13 days, 13 days));
        this.requireValidOutside();
    }

    function test_deploy_againLeavesWhatWasHandedOver() public {
        handOver(one(Roles.ECONOMY));
        deploy();
        (bool has,) = manager.hasRole(Roles.ECONOMY, admin);
        assertFalse(has);
        (has,) = manager.hasRole(Roles.ECONOMY, address(timelock));
        assertTrue(has);
    }

    function test_deploy_bringsTheBatcherToThePoolsKey() public {
        config.rollup.mpc = makeAddr("batch key");
        deploy();
        assertEq(SystemConfig(deployed.systemConfig).batcher(), config.rollup.mpc);
        _checkDeployment(config, deployed);
        deploy();
        // Also where SystemConfig has an owner of its own.
        config.rollup.owner = admin;
        config.salt = bytes32(uint256(4));
        deployed = deploy();
        assertEq(SystemConfig(deployed.systemConfig).batcher(), config.rollup.mpc);
        _checkDeployment(config, deployed);
    }

    function requireValidOutside() external view {
        _requireValid(config);
    }

    function test_deploy_namesAMissingFactory() public {
        vm.etch(Create2Factory.FACTORY, "");
        config.salt = bytes32(uint256(3));
        vm.expectRevert(abi.encodeWithSelector(Create2Factory.FactoryMissing.selector, Create2Factory.FACTORY));
        this.deployOutside();
    }

    function deployOutside() external {
        deploy();
    }

    function test_admin_mayDoEverythingBeforeTheHandover() public {
        vm.startPrank(admin);
        pool.setMaxSequencers(5);
        pool.pause();
        manager.execute(deployed.systemConfig, abi.encodeCall(SystemConfig.setBatcher, (alice)));
        vm.stopPrank();
        assertEq(SystemConfig(deployed.systemConfig).batcher(), alice);
    }

    function test_council_pausesAndVetoesOnly() public {
        vm.startPrank(council);
        pool.pause();
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, council));
        pool.setMaxSequencers(5);
        vm.stopPrank();
    }

    /// @dev Everything that asks AccessManager stands in a group: a new function must not be forgotten there.
    function test_everyRestrictedFunction_standsInAGroup() public {
        bytes4[] memory listed = manager.targetSelectors(address(pool));
        for (uint256 i = 0; i < listed.length; ++i) {
            assertTrue(_isRestricted(listed[i]), "in a group, but not restricted");
        }
        _assertRestrictedAreListed(deployed.lockingPoolLogic.code, listed);
        _assertRestrictedAreListed(LockingPool(address(pool)).EXTENSION().code, listed);
    }

    /// @dev Tries everything in `code` that could be a selector: whatever a PUSH4 puts on the stack.
    function _assertRestrictedAreListed(bytes memory code, bytes4[] memory listed) private {
        for (uint256 i = 0; i + 4 < code.length; ++i) {
            if (code[i] != 0x63) continue;
            bytes4 selector = bytes4(bytes.concat(code[i + 1], code[i + 2], code[i + 3], code[i + 4]));
            if (!_isRestricted(selector)) continue;
            // AccessManager itself calls this one, for its admin.
            bool found = selector == IAccessManaged.setAuthority.selector;
            for (uint256 j = 0; j < listed.length; ++j) {
                found = found || listed[j] == selector;
            }
            assertTrue(found, vm.toString(bytes32(selector)));
        }
    }

    function _isRestricted(bytes4 selector) private returns (bool) {
        vm.prank(mallory);
        (bool ok, bytes memory answer) = address(pool).call(abi.encodePacked(selector, new bytes(640)));
        // The cast takes the error's selector.
        // forge-lint: disable-next-line(unsafe-typecast)
        return !ok && bytes4(answer) == IAccessManaged.AccessManagedUnauthorized.selector;
    }

    function test_roles_areNamedOnChain() public view {
        for (uint64 role = 1; role <= Roles.LAST; ++role) {
            assertEq(bytes(manager.roleLabel(role)), bytes(Roles.name(role)));
        }
    }
}
