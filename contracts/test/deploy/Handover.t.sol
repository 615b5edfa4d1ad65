// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ProxyAdmin} from "@openzeppelin/contracts/proxy/transparent/ProxyAdmin.sol";
import {ITransparentUpgradeableProxy} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {
    TimelockControllerUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/TimelockControllerUpgradeable.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {AccessView} from "../../src/governance/AccessView.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {IStakeObserver} from "../../src/governance/IStakeObserver.sol";
import {Roles} from "../../src/governance/Roles.sol";
import {RondoGovernor} from "../../src/governance/RondoGovernor.sol";
import {RondoTimelock} from "../../src/governance/RondoTimelock.sol";
import {LockingPool} from "../../src/LockingPool.sol";
import {SystemConfig} from "../../src/rollup/SystemConfig.sol";
import {DeployFixture} from "./DeployFixture.sol";

/// @dev The pool does not tell of stake, and two have locked some.
contract HandoverWithoutObserverTest is DeployFixture {
    function setConfig() internal override {
        super.setConfig();
        config.governance.notifyVotes = false;
    }

    /// @dev Whoever is synced alone would be everybody, also in the quorum.
    function test_handover_needsTheVotesOfAllStake() public {
        lockStake();
        vm.expectRevert(abi.encodeWithSelector(NobodyCanPropose.selector, 0, 20_000e18));
        this.handOverOutside();
        votes.sync(alice);
        wait(1);
        // Complete for the moment, but nobody tells of the next change.
        vm.expectRevert(abi.encodeWithSelector(StakeWithoutVotes.selector, STAKE, STAKE));
        this.handOverOutside();
        config.governance.notifyVotes = true;
        deploy();
        handOverEverything();
    }

    function test_handover_findsAnOwnerWhoWasNeverSynced() public {
        lockStake();
        config.governance.notifyVotes = true;
        config.stake.whitelist[1] = makeAddr("bob");
        deploy();
        token.mint(makeAddr("bob"), STAKE);
        lockAs(makeAddr("bob"), "second signer");
        vm.expectRevert(abi.encodeWithSelector(StakeWithoutVotes.selector, STAKE, 2 * STAKE));
        this.handOverOutside();
    }

    function handOverOutside() external {
        handOverEverything();
    }
}

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

    /// @dev Whom the old admin had offered the ownership cannot take it later.
    function test_handover_takesBackAnOfferOfOwnership() public {
        SystemConfig system = SystemConfig(deployed.systemConfig);
        lockStake();
        vm.prank(admin);
        manager.execute(address(system), abi.encodeWithSignature("transferOwnership(address)", mallory));
        vm.expectRevert(abi.encodeWithSelector(OwnershipOffered.selector, address(system), mallory));
        this.checkOutside();
        handOverEverything();
        vm.prank(mallory);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, mallory));
        system.acceptOwnership();
    }

    function test_audit_findsAnOfferOfOwnership() public {
        lockStake();
        handOverEverything();
        bytes memory offer = abi.encodeWithSignature("transferOwnership(address)", mallory);
        vm.prank(address(timelock));
        manager.execute(deployed.systemConfig, offer);
        vm.expectRevert(abi.encodeWithSelector(OwnershipOffered.selector, deployed.systemConfig, mallory));
        this.auditOutside();
    }

    /// @dev The only sequencer of the first days decides alone. Nothing of it may wake up when the timelock is admin.
    function test_afterwards_whatWasQueuedBeforeIsVoid() public {
        bytes memory takeover = abi.encodeCall(manager.grantRole, (Roles.ADMIN, mallory, 0));
        lockStake();
        uint256 id = propose(address(manager), takeover);
        bytes32 operation = queue(address(manager), takeover);
        assertTrue(timelock.isOperationPending(operation));
        assertEq(timelock.waiting().length, 1);
        wait(90 days);
        handOverEverything();
        assertFalse(timelock.isOperation(operation));
        assertEq(timelock.waiting().length, 0);
        assertEq(uint256(governor.state(id)), uint256(IGovernor.ProposalState.Canceled));
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = action(address(manager), takeover);
        bytes32 salt = bytes20(address(governor)) ^ keccak256("why");
        vm.startPrank(mallory);
        vm.expectRevert();
        timelock.executeBatch(targets, values, calls, 0, salt);
        vm.expectRevert();
        governor.execute(targets, values, calls, keccak256("why"));
        vm.expectRevert();
        governor.queue(targets, values, calls, keccak256("why"));
        vm.stopPrank();
        // The same can be proposed anew, and takes its time.
        govern(address(manager), takeover);
        (bool has,) = manager.hasRole(Roles.ADMIN, mallory);
        assertTrue(has);
    }

    function test_afterwards_whatWasOnlyDecidedBeforeIsVoid() public {
        bytes memory takeover = abi.encodeCall(manager.grantRole, (Roles.ADMIN, mallory, 0));
        lockStake();
        uint256 id = propose(address(manager), takeover);
        handOverEverything();
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = action(address(manager), takeover);
        uint256 now_ = governor.getProposalId(targets, values, calls, keccak256("why"));
        assertTrue(now_ != id);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorNonexistentProposal.selector, now_));
        governor.queue(targets, values, calls, keccak256("why"));
    }

    /// @dev A timelock that was admin beside the old admin may have collected something.
    function test_handover_makesATimelockThatIsAdminAlreadyBeginAnew() public {
        bytes memory takeover = abi.encodeCall(manager.grantRole, (Roles.ADMIN, mallory, 0));
        lockStake();
        vm.prank(admin);
        manager.grantRole(Roles.ADMIN, address(timelock), 0);
        wait(1);
        propose(address(manager), takeover);
        bytes32 operation = queue(address(manager), takeover);
        assertTrue(timelock.isOperationPending(operation));
        wait(1);
        handOverEverything();
        assertFalse(timelock.isOperation(operation));
        // Handing over again only proves.
        handOverEverything();
    }

    function test_handover_needsSomebodyWhoSchedulesAndExecutes() public {
        bytes32 proposer = timelock.PROPOSER_ROLE();
        bytes32 executor = timelock.EXECUTOR_ROLE();
        vm.prank(admin);
        timelock.revokeRole(proposer, address(governor));
        _handoverFindsStranger(abi.encodeWithSelector(MissingInTimelock.selector, proposer, address(governor)));
        vm.startPrank(admin);
        timelock.grantRole(proposer, address(governor));
        timelock.revokeRole(executor, address(0));
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(MissingInTimelock.selector, executor, address(0)));
        this.handOverEverythingOutside();
    }

    /// @dev Roles that the timelock has with a delay are given to it anew.
    function test_handover_leavesNoDelayToRoles() public {
        lockStake();
        vm.startPrank(admin);
        manager.grantRole(Roles.UPGRADE, address(timelock), type(uint32).max);
        manager.grantRole(Roles.ADMIN, address(timelock), type(uint32).max);
        vm.stopPrank();
        handOverEverything();
        for (uint64 role = 0; role < Roles.GUARDIAN; ++role) {
            (bool has, uint32 delay) = manager.hasRole(role, address(timelock));
            assertTrue(has && delay == 0);
        }
    }

    function test_audit_findsARoleWithADelay() public {
        lockStake();
        handOverEverything();
        vm.prank(address(timelock));
        manager.grantRole(Roles.KEYS, address(timelock), 30 days);
        vm.expectRevert(abi.encodeWithSelector(RoleMissing.selector, Roles.KEYS, address(timelock)));
        this.auditOutside();
    }

    function test_audit_findsADelayOfAContract() public {
        vm.prank(admin);
        manager.setTargetAdminDelay(address(pool), type(uint32).max);
        uint48 settled = uint48(vm.getBlockTimestamp() + manager.minSetback());
        assertEq(manager.delaysSettledAt(), settled);
        lockStake();
        vm.expectRevert(abi.encodeWithSelector(DelaysUnsettled.selector, settled));
        this.handOverEverythingOutside();
        wait(6 days);
        vm.expectRevert(abi.encodeWithSelector(TargetBlocked.selector, address(pool), type(uint32).max, false));
        this.handOverEverythingOutside();
        vm.prank(admin);
        manager.setTargetAdminDelay(address(pool), 0);
        assertEq(manager.delaysSettledAt(), vm.getBlockTimestamp() + type(uint32).max);
    }

    function test_audit_findsAClosedContract() public {
        vm.prank(admin);
        manager.setTargetClosed(address(pool), true);
        _handoverFindsStranger(abi.encodeWithSelector(TargetBlocked.selector, address(pool), 0, true));
    }

    function test_audit_findsAGuardianOfTheGuardians() public {
        vm.prank(admin);
        manager.setRoleGuardian(Roles.GUARDIAN, 77);
        _handoverFindsStranger(abi.encodeWithSelector(RoleChanged.selector, Roles.GUARDIAN));
    }

    function test_audit_findsAGovernorWithAnotherTimelock() public {
        address other = address(new RondoTimelock(manager, 1, new address[](0), new address[](0), mallory));
        lockStake();
        handOverEverything();
        bytes memory call = abi.encodeCall(governor.updateTimelock, (TimelockControllerUpgradeable(payable(other))));
        govern(address(governor), call);
        vm.expectRevert(abi.encodeWithSelector(WrongCounterpart.selector, address(governor), address(timelock), other));
        this.auditOutside();
    }

    function test_handover_needsTheCodeOfTheSource() public {
        ProxyAdmin proxyAdmin = ProxyAdmin(_proxyAdminOf(address(governor)));
        address other = address(new RondoGovernor());
        bytes memory upgrade =
            abi.encodeCall(proxyAdmin.upgradeAndCall, (ITransparentUpgradeableProxy(address(governor)), other, ""));
        vm.prank(admin);
        manager.execute(address(proxyAdmin), upgrade);
        bytes32 wanted = bytes32(uint256(uint160(deployed.governorLogic)));
        bytes32 found = bytes32(uint256(uint160(other)));
        _handoverFindsStranger(abi.encodeWithSelector(Differs.selector, "logic", wanted, found));
    }

    /// @dev Governance of the first days may have changed its own rules.
    function test_handover_needsTheGovernanceOfTheConfiguration() public {
        lockStake();
        govern(address(governor), abi.encodeCall(governor.setVotingPeriod, (1)));
        bytes32 wanted = bytes32(config.governance.votingPeriod);
        vm.expectRevert(
            abi.encodeWithSelector(Differs.selector, "governance.votingPeriod", wanted, bytes32(uint256(1)))
        );
        this.handOverEverythingOutside();
    }

    function test_handover_leavesNoKeyToTheOldAdmin() public {
        lockStake();
        vm.startPrank(admin);
        pool.updateMpc(admin);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(AdminIsKey.selector, "reward"));
        this.handOverEverythingOutside();
        vm.startPrank(admin);
        pool.updateMpc(alice);
        manager.execute(deployed.systemConfig, abi.encodeCall(SystemConfig.setBatcher, (admin)));
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(AdminIsKey.selector, "batch"));
        this.handOverEverythingOutside();
    }

    function test_handover_needsSomebodyToHandOverTo() public {
        deployed.timelock = address(0);
        vm.expectRevert(HolderMissing.selector);
        this.handOverOutside(one(Roles.ECONOMY));
    }

    /// @dev It can call off everything else, so it could otherwise stay for ever.
    function test_council_cannotCallOffItsDismissal() public {
        lockStake();
        handOverEverything();
        bytes memory dismissal = abi.encodeCall(timelock.revokeRole, (timelock.CANCELLER_ROLE(), council));
        propose(address(timelock), dismissal);
        bytes32 operation = queue(address(timelock), dismissal);
        vm.prank(council);
        vm.expectRevert(abi.encodeWithSelector(RondoTimelock.DismissalStands.selector, operation));
        timelock.cancel(operation);
        execute(address(timelock), dismissal);
        govern(address(manager), abi.encodeCall(manager.revokeRole, (Roles.PAUSE, council)));
        vm.prank(council);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, council));
        pool.pause();
        _auditL1(deployed, council);
    }

    function checkOutside() external {
        _checkDeployment(config, deployed);
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
        calls = new bytes[](17);
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
        calls[16] = abi.encodeCall(pool.restartRewards, (1));
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
