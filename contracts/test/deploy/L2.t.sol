// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ProxyAdmin} from "@openzeppelin/contracts/proxy/transparent/ProxyAdmin.sol";
import {ITransparentUpgradeableProxy} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Test} from "forge-std/Test.sol";
import {Create2Factory} from "../../script/deploy/Create2Factory.sol";
import {Deployment} from "../../script/deploy/DeployConfig.sol";
import {DeploymentFile} from "../../script/deploy/DeploymentFile.sol";
import {Handover} from "../../script/deploy/Handover.sol";
import {L2Config, L2Deployment} from "../../script/deploy/L2Deployer.sol";
import {L2GenesisMaker} from "../../script/deploy/L2GenesisMaker.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {Roles} from "../../src/governance/Roles.sol";
import {Predeploys} from "../../src/l2/Predeploys.sol";
import {SequencerSet} from "../../src/l2/SequencerSet.sol";
import {AddressAliasHelper} from "../../src/rollup/AddressAliasHelper.sol";
import {DepositPortal} from "../../src/rollup/DepositPortal.sol";
import {FactoryCode} from "./FactoryCode.sol";

contract L2Test is Test, L2GenesisMaker, Handover, DeploymentFile {
    address private _admin = makeAddr("admin");
    address private _mpc = makeAddr("mpc");
    address private _mallory = makeAddr("mallory");
    L2Config private _config;

    function setUp() public {
        _config = L2Config({salt: "l2", admin: _admin, mpc: _mpc, maxEpochLength: 100, recommitWindow: 50});
        vm.etch(Create2Factory.FACTORY, FactoryCode.CODE);
    }

    function test_deployL2_followsTheConfiguration() public {
        L2Deployment memory deployed = _deploy();
        _assertWorks(SequencerSet(deployed.sequencerSet), EnumerableAccessManager(deployed.accessManager));
        assertEq(keccak256(abi.encode(_deploy())), keccak256(abi.encode(deployed)));
    }

    function test_deployL2_bringsSettingsToAChangedConfiguration() public {
        SequencerSet set = SequencerSet(_deploy().sequencerSet);
        _config.mpc = _mallory;
        vm.startPrank(_admin);
        set.setRecommitWindow(7);
        set.setMaxEpochLength(7);
        vm.stopPrank();
        _deploy();
        assertEq(set.mpcAddress(), _mallory);
        assertEq(set.recommitWindow(), 50);
        assertEq(set.maxEpochLength(), 100);
    }

    function test_predeploys_workAtTheirAddresses() public {
        address[] memory accounts = _makePredeploys(_config);
        assertEq(accounts.length, 5);
        SequencerSet set = SequencerSet(Predeploys.SEQUENCER_SET);
        assertEq(_logicOf(address(set)), Predeploys.SEQUENCER_SET_LOGIC);
        _assertWorks(set, EnumerableAccessManager(Predeploys.ACCESS_MANAGER));
    }

    /// @dev What a client loads from the genesis file is the same contract: code, storage and nonces alone make it.
    function test_predeploys_workFromTheGenesisFile() public {
        address[] memory accounts = _makePredeploys(_config);
        string memory json = _formatAlloc(accounts);
        for (uint256 i = 0; i < accounts.length; ++i) {
            string memory key = string.concat(".", vm.toString(accounts[i]));
            // Somewhere else, so that nothing of the first state is left.
            address copy = address(uint160(accounts[i]) + 0x1000);
            vm.etch(copy, vm.parseJsonBytes(json, string.concat(key, ".code")));
            assertEq(copy.code, accounts[i].code);
            string[] memory slots = vm.parseJsonKeys(json, string.concat(key, ".storage"));
            for (uint256 j = 0; j < slots.length; ++j) {
                bytes32 value = vm.parseJsonBytes32(json, string.concat(key, ".storage.", slots[j]));
                assertEq(value, vm.load(accounts[i], vm.parseBytes32(slots[j])));
                vm.store(copy, vm.parseBytes32(slots[j]), value);
            }
            assertEq(vm.parseJsonUint(json, string.concat(key, ".nonce")), vm.getNonce(accounts[i]));
        }
        SequencerSet set = SequencerSet(address(uint160(Predeploys.SEQUENCER_SET) + 0x1000));
        assertEq(set.mpcAddress(), _mpc);
        assertEq(set.authority(), Predeploys.ACCESS_MANAGER);
        vm.prank(_mpc);
        set.commitEpoch(1, block.number, block.number + 99, _mallory);
        assertEq(set.getSequencer(block.number), _mallory);
    }

    function test_handover_leavesTheSetToTheTimelockOfL1() public {
        L2Deployment memory deployed = _deploy();
        SequencerSet set = SequencerSet(deployed.sequencerSet);
        address timelock = makeAddr("timelock on L1");
        address onL2 = AddressAliasHelper.applyL1ToL2Alias(timelock);
        _handOverAll(address(set), onL2);
        // The timelock takes the last role itself, by a deposit: its address works.
        vm.prank(onL2);
        EnumerableAccessManager(deployed.accessManager).revokeRole(Roles.ADMIN, _admin);
        _handOverAll(address(set), onL2);

        vm.startPrank(_admin);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, _admin));
        set.updateMpc(_admin);
        vm.stopPrank();
        // On L1, the timelock sends a deposit; on L2, it arrives from the aliased address.
        DepositPortal portal = new DepositPortal();
        bytes memory call = abi.encodeCall(set.updateMpc, (_mallory));
        vm.expectEmit(true, true, false, false, address(portal));
        emit DepositPortal.TransactionDeposited(onL2, address(set), 0, "");
        vm.prank(timelock, _admin);
        portal.depositTransaction(address(set), 0, 200_000, false, call);
        vm.prank(onL2);
        (bool ok,) = address(set).call(call);
        assertTrue(ok);
        assertEq(set.mpcAddress(), _mallory);
    }

    function test_handover_findsARoleInOtherHands() public {
        L2Deployment memory deployed = _deploy();
        vm.prank(_admin);
        EnumerableAccessManager(deployed.accessManager).grantRole(Roles.KEYS, _mallory, 0);
        _handOverAll(deployed.sequencerSet, makeAddr("holder"));
        vm.prank(makeAddr("holder"));
        EnumerableAccessManager(deployed.accessManager).revokeRole(Roles.ADMIN, _admin);
        vm.expectRevert(abi.encodeWithSelector(StrangerHasRole.selector, Roles.KEYS, _mallory));
        this.handOverOutside(deployed.sequencerSet, makeAddr("holder"));
    }

    /// @dev An alias of the wrong address, or a portal that does not deliver: the old admin is still there.
    function test_handover_toAnAddressThatCannotActLosesNothing() public {
        L2Deployment memory deployed = _deploy();
        _handOverAll(deployed.sequencerSet, makeAddr("wrong"));
        vm.startPrank(_admin);
        EnumerableAccessManager(deployed.accessManager).revokeRole(Roles.ADMIN, makeAddr("wrong"));
        EnumerableAccessManager(deployed.accessManager).grantRole(Roles.KEYS, _admin, 0);
        SequencerSet(deployed.sequencerSet).updateMpc(_admin);
        vm.stopPrank();
        vm.expectRevert(HolderMissing.selector);
        this.handOverOutside(deployed.sequencerSet, address(0));
    }

    function test_handover_knowsTheTimelockFromTheDeploymentOfThisChain() public {
        string memory json = _formatDeployment(_deploymentWith(_mallory), _admin, block.chainid);
        assertEq(_parseTimelock(json), _mallory);
        json = _formatDeployment(_deploymentWith(address(0)), _admin, block.chainid);
        vm.expectRevert(NoTimelock.selector);
        this.parseTimelockOutside(json);
        json = _formatDeployment(_deploymentWith(_mallory), _admin, 5);
        vm.expectRevert(abi.encodeWithSelector(WrongChain.selector, block.chainid, 5));
        this.parseTimelockOutside(json);
    }

    function parseTimelockOutside(string calldata json) external view {
        _parseTimelock(json);
    }

    function _deploymentWith(address timelock) private pure returns (Deployment memory deployment) {
        deployment.timelock = timelock;
    }

    function test_groups_haveNames() public pure {
        uint64[] memory roles = _parseGroups("limits,admin");
        assertEq(roles.length, 2);
        assertEq(roles[0], Roles.LIMITS);
        assertEq(roles[1], Roles.ADMIN);
    }

    function test_handover_ofOneGroupLeavesTheRest() public {
        L2Deployment memory deployed = _deploy();
        vm.startPrank(_admin);
        _handOverL2(deployed.sequencerSet, _parseGroups("keys"), _admin, _mallory, address(0));
        SequencerSet(deployed.sequencerSet).setRecommitWindow(9);
        vm.stopPrank();
        vm.prank(_mallory);
        SequencerSet(deployed.sequencerSet).updateMpc(_mallory);
    }

    function handOverOutside(address set, address holder) external {
        _handOverAll(set, holder);
    }

    function _handOverAll(address set, address holder) private {
        uint64[] memory roles = _parseGroups("membership,limits,economy,keys,pause,veto,upgrade,guardian,admin");
        vm.startPrank(_admin);
        _handOverL2(set, roles, _admin, holder, address(0));
        vm.stopPrank();
    }

    function _deploy() private returns (L2Deployment memory deployed) {
        vm.startPrank(_admin);
        deployed = _deployL2(_config);
        vm.stopPrank();
    }

    function _assertWorks(SequencerSet set, EnumerableAccessManager manager) private {
        assertEq(set.authority(), address(manager));
        assertEq(set.maxEpochLength(), 100);
        assertEq(set.recommitWindow(), 50);
        assertEq(set.mpcAddress(), _mpc);
        uint256 snapshot = vm.snapshotState();
        vm.prank(_mpc);
        set.commitEpoch(1, block.number, block.number + 99, _mallory);
        assertEq(set.getSequencer(block.number), _mallory);
        // The administrator upgrades through AccessManager, nobody else can.
        address logic = address(new SequencerSet());
        ProxyAdmin proxyAdmin = ProxyAdmin(_proxyAdminOf(address(set)));
        bytes memory upgrade =
            abi.encodeCall(proxyAdmin.upgradeAndCall, (ITransparentUpgradeableProxy(address(set)), logic, ""));
        vm.expectRevert();
        vm.prank(_mallory);
        manager.execute(address(proxyAdmin), upgrade);
        vm.prank(_admin);
        manager.execute(address(proxyAdmin), upgrade);
        assertEq(_logicOf(address(set)), logic);
        assertEq(set.getSequencer(block.number), _mallory);
        assertTrue(vm.revertToState(snapshot));
    }
}
