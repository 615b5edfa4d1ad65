// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ProxyAdmin} from "@openzeppelin/contracts/proxy/transparent/ProxyAdmin.sol";
import {ITransparentUpgradeableProxy} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {Deployment} from "../../script/deploy/DeployConfig.sol";
import {IStakeObserver} from "../../src/governance/IStakeObserver.sol";
import {LockingPool} from "../../src/LockingPool.sol";
import {Roles} from "../../src/governance/Roles.sol";
import {SystemConfig} from "../../src/rollup/SystemConfig.sol";
import {DeployFixture} from "./DeployFixture.sol";

contract DeploymentCheckTest is DeployFixture {
    function test_check_findsASettingThatDiffers() public {
        vm.prank(admin);
        pool.setMaxSequencers(5);
        _differs("stake.maxSequencers", bytes32(uint256(30)), bytes32(uint256(5)));
    }

    function test_check_findsAnOwnerWhoIsNotOnTheWhitelist() public {
        vm.prank(admin);
        pool.setWhitelist(alice, false);
        _differs("stake.whitelist", bytes32(uint256(1)), 0);
    }

    function test_check_findsOtherRulesOfSlashing() public {
        bytes32 found = keccak256(abi.encode(config.stake.slashing));
        config.stake.slashing.treasury = mallory;
        _differs("stake.slashing", keccak256(abi.encode(config.stake.slashing)), found);
    }

    function test_check_findsAnotherObserver() public {
        vm.prank(admin);
        pool.setStakeObserver(IStakeObserver(mallory));
        _differs("stakeObserver", bytes32(uint256(uint160(address(votes)))), bytes32(uint256(uint160(mallory))));
    }

    function test_check_findsAPausedPool() public {
        vm.prank(admin);
        pool.pause();
        _differs("paused", 0, bytes32(uint256(1)));
    }

    function test_check_findsOtherParametersOfTheRollup() public {
        SystemConfig system = SystemConfig(deployed.systemConfig);
        vm.startPrank(admin);
        manager.execute(address(system), abi.encodeCall(SystemConfig.setGasLimit, (200_000_000)));
        vm.stopPrank();
        _differs("rollup.gasLimit", bytes32(uint256(30_000_000)), bytes32(uint256(200_000_000)));
        vm.prank(admin);
        manager.execute(address(system), abi.encodeCall(SystemConfig.setBatcher, (mallory)));
        bytes32 wanted = bytes32(uint256(uint160(config.rollup.batcher)));
        _differs("rollup.batcher", wanted, bytes32(uint256(uint160(mallory))));
    }

    function test_check_findsRolesInOtherHands() public {
        vm.prank(admin);
        manager.grantRole(Roles.ADMIN, mallory, 0);
        _fails(abi.encodeWithSelector(StrangerHasRole.selector, Roles.ADMIN, mallory));
    }

    function test_check_findsARoleThatNobodyHas() public {
        vm.prank(admin);
        manager.revokeRole(Roles.KEYS, admin);
        _fails(abi.encodeWithSelector(RoleMissing.selector, Roles.KEYS, address(timelock)));
    }

    function test_check_findsACouncilWithoutItsRoles() public {
        vm.prank(admin);
        manager.revokeRole(Roles.VETO, council);
        _fails(abi.encodeWithSelector(RoleMissing.selector, Roles.VETO, council));
        vm.startPrank(admin);
        manager.grantRole(Roles.VETO, council, 0);
        timelock.revokeRole(timelock.CANCELLER_ROLE(), council);
        vm.stopPrank();
        _fails(abi.encodeWithSelector(MissingInTimelock.selector, timelock.CANCELLER_ROLE(), council));
    }

    function test_check_findsAStrangerWhoMaySchedule() public {
        bytes32 role = timelock.PROPOSER_ROLE();
        vm.prank(admin);
        timelock.grantRole(role, mallory);
        _fails(abi.encodeWithSelector(StrangerInTimelock.selector, role, mallory));
    }

    function test_check_holdsBetweenTwoGroups() public {
        handOver(one(Roles.ECONOMY));
        _checkDeployment(config, deployed);
    }

    function test_check_findsOtherCodeBehindAProxy() public {
        address logic = address(new LockingPool());
        ProxyAdmin proxyAdmin = ProxyAdmin(_proxyAdminOf(address(pool)));
        ITransparentUpgradeableProxy proxy = ITransparentUpgradeableProxy(address(pool));
        vm.prank(admin);
        manager.execute(address(proxyAdmin), abi.encodeCall(proxyAdmin.upgradeAndCall, (proxy, logic, "")));
        _differs("logic", bytes32(uint256(uint160(deployed.lockingPoolLogic))), bytes32(uint256(uint160(logic))));
    }

    function test_check_findsAnotherAddressInTheFile() public {
        address wanted = deployed.lockingPool;
        deployed.lockingPool = mallory;
        _differs("lockingPool", bytes32(uint256(uint160(wanted))), bytes32(uint256(uint160(mallory))));
    }

    function test_check_findsWhatIsNotDeployed() public {
        config.salt = bytes32(uint256(9));
        deployed = _place(config, false);
        vm.expectRevert(abi.encodeWithSelector(NotDeployed.selector, "accessManager", deployed.accessManager));
        this.checkOutside();
    }

    function test_file_holdsWhatWasDeployed() public {
        string memory json = _formatDeployment(deployed, admin, 901);
        Deployment memory read = _parseDeployment(json);
        assertEq(keccak256(abi.encode(read)), keccak256(abi.encode(deployed)));
        assertEq(vm.parseJsonUint(json, ".l2ChainId"), 901);
        assertEq(vm.parseJsonAddress(json, ".deployer"), admin);
        vm.chainId(5);
        vm.expectRevert(abi.encodeWithSelector(WrongChain.selector, 5, 31_337));
        this.parseDeploymentOutside(json);
    }

    function test_config_refusesKeysThatNobodyReads() public {
        string memory json = vm.replace(example(), "\"council\"", "\"councel\"");
        vm.expectRevert(abi.encodeWithSelector(MissingKey.selector, ".governance", "council"));
        this.parseConfigOutside(json);
        json = vm.replace(example(), "\"enabled\"", "\"vetoers\": [], \"enabled\"");
        vm.expectRevert(abi.encodeWithSelector(UnknownKey.selector, ".governance", "vetoers"));
        this.parseConfigOutside(json);
        json = vm.replace(example(), "\"salt\"", "\"pepper\": 1, \"salt\"");
        vm.expectRevert(abi.encodeWithSelector(UnknownKey.selector, "", "pepper"));
        this.parseConfigOutside(json);
    }

    function checkOutside() external {
        _checkDeployment(config, deployed);
    }

    function parseDeploymentOutside(string calldata json) external view {
        _parseDeployment(json);
    }

    function parseConfigOutside(string calldata json) external view {
        _parseConfig(json);
    }

    function _fails(bytes memory find) private {
        vm.expectRevert(find);
        this.checkOutside();
    }

    function _differs(string memory what, bytes32 wanted, bytes32 found) private {
        vm.expectRevert(abi.encodeWithSelector(Differs.selector, what, wanted, found));
        this.checkOutside();
    }
}
