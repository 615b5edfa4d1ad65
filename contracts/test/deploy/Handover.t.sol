// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ProxyAdmin} from "@openzeppelin/contracts/proxy/transparent/ProxyAdmin.sol";
import {ITransparentUpgradeableProxy} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {AccessView} from "../../src/governance/AccessView.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {IStakeObserver} from "../../src/governance/IStakeObserver.sol";
import {Roles} from "../../src/governance/Roles.sol";
import {LockingPool} from "../../src/LockingPool.sol";
import {SystemConfig} from "../../src/rollup/SystemConfig.sol";
import {DeployFixture} from "./DeployFixture.sol";

contract HandoverTest is DeployFixture {
    function test_groups_goOneByOne() public {
        handOver(one(Roles.LIMITS));
        vm.startPrank(admin);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, admin));
        pool.setMinLock(1);
        pool.setMaxSequencers(5);
        vm.stopPrank();

        lockStake();
        govern(address(pool), abi.encodeCall(pool.setMinLock, (1)));
        assertEq(pool.minLock(), 1);
        // Handing the same group over again changes nothing.
        handOver(one(Roles.LIMITS));
    }

    function test_admin_goesLast() public {
        lockStake();
        vm.expectRevert(abi.encodeWithSelector(GroupsFirst.selector, Roles.MEMBERSHIP));
        this.handOverOutside(one(Roles.ADMIN));
        vm.expectRevert(abi.encodeWithSelector(Roles.UnknownRole.selector, Roles.LAST + 1));
        this.handOverOutside(one(Roles.LAST + 1));
    }

    function test_admin_doesNotGoWhileNobodyCouldPropose() public {
        vm.expectRevert(abi.encodeWithSelector(NobodyCanPropose.selector, 0, 20_000e18));
        this.handOverEverythingOutside();
    }

    function test_afterwards_theOldAdminCanDoNothing() public {
        lockStake();
        handOverEverything();
        bytes[] memory calls = _poolCalls();
        for (uint256 i = 0; i < calls.length; ++i) {
            _refused(address(pool), calls[i]);
            _refused(address(manager), abi.encodeCall(manager.execute, (address(pool), calls[i])));
            _refused(address(manager), abi.encodeCall(manager.schedule, (address(pool), calls[i], 0)));
        }
        calls = _managerCalls();
        for (uint256 i = 0; i < calls.length; ++i) {
            _refused(address(manager), calls[i]);
            _refused(address(manager), abi.encodeCall(manager.execute, (address(manager), calls[i])));
        }
        calls = _timelockCalls();
        for (uint256 i = 0; i < calls.length; ++i) {
            _refused(address(timelock), calls[i]);
        }
        _upgradesRefused();
        assertEq(AccessView(deployed.accessView).functionsOf(manager, admin).length, 0);
    }

    function test_afterwards_governanceCanDoEverything() public {
        lockStake();
        handOverEverything();
        bytes[] memory calls = _poolCalls();
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(address(timelock));
            (bool ok, bytes memory answer) = address(pool).call(calls[i]);
            // Whatever else is wrong with the call: permission is not. The cast takes the error's selector.
            // forge-lint: disable-next-line(unsafe-typecast)
            assertTrue(ok || bytes4(answer) != IAccessManaged.AccessManagedUnauthorized.selector);
        }
    }

    function test_afterwards_anUpgradeGoesTheSamePath() public {
        lockStake();
        handOverEverything();
        address logic = address(new LockingPool());
        ProxyAdmin proxyAdmin = ProxyAdmin(_proxyAdminOf(address(pool)));
        bytes memory upgrade =
            abi.encodeCall(proxyAdmin.upgradeAndCall, (ITransparentUpgradeableProxy(address(pool)), logic, ""));
        govern(address(manager), abi.encodeCall(manager.execute, (address(proxyAdmin), upgrade)));
        assertEq(_logicOf(address(pool)), logic);
        assertEq(pool.activeStakeOf(alice), STAKE);
    }

    function test_afterwards_governanceCanGiveARoleToSomebodyElse() public {
        lockStake();
        handOverEverything();
        govern(address(manager), abi.encodeCall(manager.grantRole, (Roles.MEMBERSHIP, mallory, 1 days)));
        vm.expectRevert(abi.encodeWithSelector(StrangerHasRole.selector, Roles.MEMBERSHIP, mallory));
        this.auditOutside();
    }

    function test_afterwards_whatTheOldAdminHadScheduledIsVoid() public {
        lockStake();
        bytes memory call = abi.encodeCall(pool.setMaxSequencers, (1));
        vm.startPrank(admin);
        manager.grantRole(Roles.MEMBERSHIP, admin, 1 hours);
        manager.schedule(address(pool), call, 0);
        vm.stopPrank();
        handOverEverything();
        wait(1 days);
        _refused(address(manager), abi.encodeCall(manager.execute, (address(pool), call)));
    }

    function test_audit_findsARoleInOtherHands() public {
        vm.prank(admin);
        manager.grantRole(Roles.KEYS, mallory, 0);
        _handoverFindsStranger(abi.encodeWithSelector(StrangerHasRole.selector, Roles.KEYS, mallory));
    }

    function test_audit_findsASecondAdminThatIsStillToCome() public {
        vm.startPrank(admin);
        manager.setGrantDelay(Roles.ADMIN, 30 days);
        wait(6 days);
        manager.grantRole(Roles.ADMIN, mallory, 0);
        vm.stopPrank();
        // The timelock has to wait for its own grant too, so the handover cannot be completed like this.
        _handoverFindsStranger(abi.encodeWithSelector(StrangerHasRole.selector, Roles.ADMIN, mallory));
    }

    function test_audit_findsACouncilWithMoreThanItsRoles() public {
        vm.prank(admin);
        manager.grantRole(Roles.ECONOMY, council, 0);
        _handoverFindsStranger(abi.encodeWithSelector(StrangerHasRole.selector, Roles.ECONOMY, council));
    }

    function test_audit_findsARoleWithAnAdminOfItsOwn() public {
        lockStake();
        for (uint64 role = 1; role <= Roles.LAST; ++role) {
            handOver(one(role));
        }
        vm.prank(admin);
        manager.setRoleAdmin(Roles.KEYS, 77);
        vm.expectRevert(abi.encodeWithSelector(RoleChanged.selector, Roles.KEYS));
        this.handOverOutside(one(Roles.ADMIN));
    }

    function test_audit_findsARoleWithAnotherGuardian() public {
        vm.prank(admin);
        manager.setRoleGuardian(Roles.KEYS, 77);
        _handoverFindsStranger(abi.encodeWithSelector(RoleChanged.selector, Roles.KEYS));
    }

    function test_audit_findsAFunctionThatEverybodyMayCall() public {
        uint64 everybody = manager.PUBLIC_ROLE();
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = pool.withdrawRewardFunds.selector;
        vm.prank(admin);
        manager.setTargetFunctionRole(address(pool), selectors, everybody);
        _handoverFindsStranger(abi.encodeWithSelector(FunctionMoved.selector, address(pool), selectors[0], everybody));
    }

    function test_audit_findsAPoolThatObeysSomebodyElse() public {
        EnumerableAccessManager other = new EnumerableAccessManager(mallory);
        vm.prank(admin);
        manager.updateAuthority(address(pool), address(other));
        _handoverFindsStranger(abi.encodeWithSelector(WrongAuthority.selector, address(pool), address(other)));
    }

    function test_audit_findsAProxyAdminOfSomebodyElse() public {
        address proxyAdmin = _proxyAdminOf(address(votes));
        vm.prank(admin);
        manager.execute(proxyAdmin, abi.encodeWithSignature("transferOwnership(address)", mallory));
        _handoverFindsStranger(abi.encodeWithSelector(WrongAuthority.selector, proxyAdmin, mallory));
    }

    function test_audit_findsAStrangerInTheTimelock() public {
        bytes32 role = timelock.CANCELLER_ROLE();
        vm.prank(admin);
        timelock.grantRole(role, mallory);
        _handoverFindsStranger(abi.encodeWithSelector(StrangerInTimelock.selector, role, mallory));
    }

    /// @dev A proposer that is gone leaves what it has scheduled, and everybody may execute that.
    function test_audit_findsWhoMayHaveScheduledInTheTimelock() public {
        bytes32 role = timelock.PROPOSER_ROLE();
        bytes memory takeover = abi.encodeCall(manager.grantRole, (Roles.ADMIN, mallory, 0));
        vm.startPrank(admin);
        timelock.grantRole(role, mallory);
        vm.startPrank(mallory);
        timelock.schedule(address(manager), 0, takeover, 0, 0, 30 days);
        vm.startPrank(admin);
        timelock.revokeRole(role, mallory);
        vm.stopPrank();
        _handoverFindsStranger(abi.encodeWithSelector(StrangerHasScheduled.selector, mallory));
    }

    function handOverOutside(uint64[] calldata roles) external {
        handOver(roles);
    }

    function handOverEverythingOutside() external {
        handOverEverything();
    }

    function auditOutside() external view {
        _auditL1(deployed, council);
    }

    function _handoverFindsStranger(bytes memory find) private {
        lockStake();
        vm.expectRevert(find);
        this.handOverEverythingOutside();
    }

    function _refused(address target, bytes memory data) private {
        vm.prank(admin);
        (bool ok,) = target.call(data);
        assertFalse(ok);
    }

    function _upgradesRefused() private {
        address logic = address(new LockingPool());
        address[3] memory proxies = [address(pool), address(votes), address(governor)];
        for (uint256 i = 0; i < proxies.length; ++i) {
            address proxyAdmin = _proxyAdminOf(proxies[i]);
            bytes memory upgrade =
                abi.encodeCall(ProxyAdmin.upgradeAndCall, (ITransparentUpgradeableProxy(proxies[i]), logic, ""));
            _refused(proxyAdmin, upgrade);
            _refused(address(manager), abi.encodeCall(manager.execute, (proxyAdmin, upgrade)));
        }
        bytes memory batcher = abi.encodeCall(SystemConfig.setBatcher, (admin));
        _refused(deployed.systemConfig, batcher);
        _refused(address(manager), abi.encodeCall(manager.execute, (deployed.systemConfig, batcher)));
        _refused(address(governor), abi.encodeCall(governor.setVotingPeriod, (1)));
        _refused(address(governor), abi.encodeCall(governor.relay, (address(timelock), 0, "")));
        _refused(address(votes), abi.encodeCall(votes.onStakeChange, (admin, 0, 1)));
    }

    /// @dev One call of every restricted function of the pool.
    function _poolCalls() private view returns (bytes[] memory calls) {
        calls = new bytes[](16);
        calls[0] = abi.encodeCall(pool.setWhitelist, (mallory, true));
        calls[1] = abi.encodeCall(pool.setWhitelistEnabled, (false));
        calls[2] = abi.encodeCall(pool.setMaxSequencers, (5));
        calls[3] = abi.encodeCall(pool.forceUnlock, (1, "reason"));
        calls[4] = abi.encodeCall(pool.setMinLock, (1));
        calls[5] = abi.encodeCall(pool.setMaxLock, (300_000e18));
        calls[6] = abi.encodeCall(pool.setExitDelayPeriod, (30 days));
        calls[7] = abi.encodeCall(pool.setSignerUpdateThrottle, (0));
        calls[8] = abi.encodeCall(pool.updateBlockReward, (1));
        calls[9] = abi.encodeCall(pool.withdrawRewardFunds, (mallory, 0));
        calls[10] = abi.encodeCall(pool.setSlashing, (config.stake.slashing));
        calls[11] = abi.encodeCall(pool.updateMpc, (mallory));
        calls[12] = abi.encodeCall(pool.pause, ());
        calls[13] = abi.encodeCall(pool.unpause, ());
        calls[14] = abi.encodeCall(pool.vetoPenalty, (1, 1));
        calls[15] = abi.encodeCall(pool.setStakeObserver, (IStakeObserver(address(0))));
    }

    function _managerCalls() private view returns (bytes[] memory calls) {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = pool.pause.selector;
        calls = new bytes[](11);
        calls[0] = abi.encodeCall(manager.labelRole, (Roles.KEYS, "mine"));
        calls[1] = abi.encodeCall(manager.setRoleAdmin, (Roles.KEYS, Roles.PAUSE));
        calls[2] = abi.encodeCall(manager.setRoleGuardian, (Roles.KEYS, Roles.PAUSE));
        calls[3] = abi.encodeCall(manager.setGrantDelay, (Roles.KEYS, 1));
        calls[4] = abi.encodeCall(manager.setTargetAdminDelay, (address(pool), 1));
        calls[5] = abi.encodeCall(manager.updateAuthority, (address(pool), address(manager)));
        calls[6] = abi.encodeCall(manager.setTargetClosed, (address(pool), true));
        calls[7] = abi.encodeCall(manager.setTargetFunctionRole, (address(pool), selectors, Roles.KEYS));
        calls[8] = abi.encodeCall(manager.grantRole, (Roles.ADMIN, admin, 0));
        calls[9] = abi.encodeCall(manager.revokeRole, (Roles.ADMIN, address(timelock)));
        calls[10] = abi.encodeCall(manager.grantRole, (Roles.KEYS, admin, 0));
    }

    function _timelockCalls() private view returns (bytes[] memory calls) {
        calls = new bytes[](5);
        calls[0] = abi.encodeCall(timelock.schedule, (address(pool), 0, "", 0, 0, 30 days));
        calls[1] = abi.encodeCall(timelock.grantRole, (timelock.PROPOSER_ROLE(), admin));
        calls[2] = abi.encodeCall(timelock.revokeRole, (timelock.PROPOSER_ROLE(), address(governor)));
        calls[3] = abi.encodeCall(timelock.updateDelay, (0));
        calls[4] = abi.encodeCall(timelock.cancel, (bytes32(0)));
    }
}
