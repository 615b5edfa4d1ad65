// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Test} from "forge-std/Test.sol";
import {Vm} from "forge-std/Vm.sol";
import {Create2Factory} from "../../script/deploy/Create2Factory.sol";
import {ConfigFile} from "../../script/deploy/ConfigFile.sol";
import {DeployConfig, Deployment} from "../../script/deploy/DeployConfig.sol";
import {DeploymentFile} from "../../script/deploy/DeploymentFile.sol";
import {HandoverL1} from "../../script/deploy/HandoverL1.sol";
import {L1Deployer} from "../../script/deploy/L1Deployer.sol";
import {DevToken} from "../../script/dev/DevToken.sol";
import {ILockingPool} from "../../src/ILockingPool.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {Roles} from "../../src/governance/Roles.sol";
import {RondoGovernor} from "../../src/governance/RondoGovernor.sol";
import {RondoTimelock} from "../../src/governance/RondoTimelock.sol";
import {StakeVotes} from "../../src/governance/StakeVotes.sol";
import {FactoryCode} from "./FactoryCode.sol";

/// @title DeployFixture
/// @notice The example configuration, deployed, with `alice` as the only sequencer.
abstract contract DeployFixture is Test, L1Deployer, HandoverL1, ConfigFile, DeploymentFile {
    uint256 internal constant STAKE = 50_000e18;

    address internal alice = makeAddr("alice");
    address internal mallory = makeAddr("mallory");
    DevToken internal token;
    DeployConfig internal config;
    Deployment internal deployed;
    EnumerableAccessManager internal manager;
    ILockingPool internal pool;
    RondoTimelock internal timelock;
    RondoGovernor internal governor;
    StakeVotes internal votes;
    address internal admin;
    address internal council;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        vm.etch(Create2Factory.FACTORY, FactoryCode.CODE);
        address[] memory holders = new address[](1);
        holders[0] = alice;
        token = new DevToken(holders, 10 * STAKE);
        setConfig();
        (admin, council) = (config.admin, config.governance.council);
        deployed = deploy();
        manager = EnumerableAccessManager(deployed.accessManager);
        pool = ILockingPool(deployed.lockingPool);
        timelock = RondoTimelock(payable(deployed.timelock));
        governor = RondoGovernor(payable(deployed.governor));
        votes = StakeVotes(deployed.stakeVotes);
    }

    function setConfig() internal virtual {
        config = _parseConfig(example());
        config.stake.token = address(token);
        config.stake.whitelist[0] = alice;
    }

    function example() internal view returns (string memory) {
        return vm.readFile("contracts/script/config/mainnet.example.json");
    }

    function deploy() internal returns (Deployment memory made) {
        vm.startPrank(config.admin);
        made = _deployL1(config);
        vm.stopPrank();
    }

    /// @dev Locks the stake of `alice`, which has a vote a second later.
    function lockStake() internal returns (uint256 seqId) {
        return lockAs(alice, "signer");
    }

    function lockAs(address owner, string memory signer) internal returns (uint256 seqId) {
        Vm.Wallet memory wallet = vm.createWallet(signer);
        bytes memory pubkey = abi.encode(wallet.publicKeyX, wallet.publicKeyY);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(wallet.privateKey, pool.registerSignerDigest(owner, wallet.addr));
        vm.startPrank(owner);
        token.approve(address(pool), STAKE);
        seqId = pool.lockFor(wallet.addr, STAKE, pubkey, abi.encodePacked(r, s, v));
        vm.stopPrank();
        wait(1);
    }

    function handOver(uint64[] memory roles) internal {
        vm.startPrank(admin);
        _handOverL1(config, deployed, roles);
        vm.stopPrank();
    }

    /// @dev All groups, the admin last.
    function handOverEverything() internal {
        uint64[] memory roles = new uint64[](Roles.LAST + 1);
        for (uint64 role = 0; role < Roles.LAST; ++role) {
            roles[role] = role + 1;
        }
        roles[Roles.LAST] = Roles.ADMIN;
        handOver(roles);
    }

    function one(uint64 role) internal pure returns (uint64[] memory roles) {
        roles = new uint64[](1);
        roles[0] = role;
    }

    function wait(uint256 duration) internal {
        vm.warp(vm.getBlockTimestamp() + duration);
    }

    /// @dev Lets governance decide on one call, from proposal to execution.
    function govern(address target, bytes memory data) internal {
        propose(target, data);
        queue(target, data);
        execute(target, data);
    }

    /// @dev Proposes a call and lets `alice` vote for it.
    function propose(address target, bytes memory data) internal returns (uint256 id) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = action(target, data);
        vm.startPrank(alice);
        id = governor.propose(targets, values, calls, "why");
        wait(governor.votingDelay() + 1);
        governor.castVote(id, 1);
        wait(governor.votingPeriod() + governor.lateQuorumVoteExtension());
        vm.stopPrank();
    }

    /// @dev Puts what was decided into the timelock.
    function queue(address target, bytes memory data) internal returns (bytes32 operation) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = action(target, data);
        governor.queue(targets, values, calls, keccak256("why"));
        bytes32 salt = bytes20(address(governor)) ^ keccak256("why");
        operation = timelock.hashOperationBatch(targets, values, calls, 0, salt);
    }

    function execute(address target, bytes memory data) internal {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = action(target, data);
        wait(timelock.getMinDelay());
        governor.execute(targets, values, calls, keccak256("why"));
    }

    function action(address target, bytes memory data)
        internal
        pure
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calls)
    {
        (targets, values, calls) = (new address[](1), new uint256[](1), new bytes[](1));
        (targets[0], calls[0]) = (target, data);
    }
}
