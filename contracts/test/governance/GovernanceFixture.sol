// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    TimelockControllerUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/TimelockControllerUpgradeable.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {TransparentUpgradeableProxy} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {Test} from "forge-std/Test.sol";
import {ILockingPool} from "../../src/ILockingPool.sol";
import {AccessView} from "../../src/governance/AccessView.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {RondoGovernor} from "../../src/governance/RondoGovernor.sol";
import {RondoTimelock} from "../../src/governance/RondoTimelock.sol";
import {StakeVotes} from "../../src/governance/StakeVotes.sol";
import {SequencerSet} from "../../src/l2/SequencerSet.sol";
import {FakePool} from "./FakePool.sol";

/// @title GovernanceFixture
/// @notice Votes, timelock and governor, which together are the only admin of an AccessManager, and a SequencerSet as
///         something to administer. Time starts at 1,000,000.
abstract contract GovernanceFixture is Test {
    uint48 internal constant VOTING_DELAY = 1 days;
    uint32 internal constant VOTING_PERIOD = 5 days;
    uint48 internal constant EXTENSION = 2 days;
    uint256 internal constant TIMELOCK_DELAY = 3 days;
    uint256 internal constant THRESHOLD = 100;

    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal carol = makeAddr("carol");
    address internal council = makeAddr("council");
    address internal mallory = makeAddr("mallory");
    FakePool internal pool;
    StakeVotes internal votes;
    RondoTimelock internal timelock;
    RondoGovernor internal governor;
    EnumerableAccessManager internal manager;
    SequencerSet internal target;
    AccessView internal access = new AccessView();

    function setUp() public virtual {
        vm.warp(1_000_000);
        pool = new FakePool();
        bytes memory init = abi.encodeCall(StakeVotes.initialize, (ILockingPool(address(pool))));
        votes = StakeVotes(proxy(address(new StakeVotes()), init));
        pool.setObserver(votes);

        manager = new EnumerableAccessManager(address(this));
        address[] memory everybody = new address[](1);
        timelock = new RondoTimelock(manager, TIMELOCK_DELAY, new address[](0), everybody, address(this));
        governor = newGovernor(votes);
        timelock.grantRole(timelock.PROPOSER_ROLE(), address(governor));
        timelock.grantRole(timelock.CANCELLER_ROLE(), address(governor));
        timelock.grantRole(timelock.CANCELLER_ROLE(), council);
        timelock.renounceRole(timelock.DEFAULT_ADMIN_ROLE(), address(this));

        manager.grantRole(manager.ADMIN_ROLE(), address(timelock), 0);
        manager.revokeRole(manager.ADMIN_ROLE(), address(this));
        init = abi.encodeCall(SequencerSet.initialize, (address(manager), address(0), 100, 50));
        target = SequencerSet(proxy(address(new SequencerSet()), init));
    }

    function newGovernor(IVotes whose) internal returns (RondoGovernor) {
        RondoGovernor.Settings memory settings = RondoGovernor.Settings({
            votes: whose,
            timelock: TimelockControllerUpgradeable(payable(address(timelock))),
            votingDelay: VOTING_DELAY,
            votingPeriod: VOTING_PERIOD,
            voteExtension: EXTENSION,
            proposalThreshold: THRESHOLD,
            quorumPercent: 40
        });
        bytes memory init = abi.encodeCall(RondoGovernor.initialize, (settings));
        return RondoGovernor(payable(proxy(address(new RondoGovernor()), init)));
    }

    function proxy(address logic, bytes memory init) internal returns (address) {
        return address(new TransparentUpgradeableProxy(logic, address(this), init));
    }

    function wait(uint256 duration) internal {
        vm.warp(vm.getBlockTimestamp() + duration);
    }
}
