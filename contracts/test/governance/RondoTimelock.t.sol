// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {Test} from "forge-std/Test.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {Roles} from "../../src/governance/Roles.sol";
import {RondoTimelock} from "../../src/governance/RondoTimelock.sol";

/// @dev What it adds to OpenZeppelin's. `proposer` schedules, `council` calls off.
contract RondoTimelockTest is Test {
    uint256 private constant DELAY = 3 days;

    address private _proposer = makeAddr("proposer");
    address private _council = makeAddr("council");
    EnumerableAccessManager private _manager;
    RondoTimelock private _timelock;

    function setUp() public {
        vm.warp(1_000_000);
        _manager = new EnumerableAccessManager(address(this));
        address[] memory everybody = new address[](1);
        _timelock = new RondoTimelock(_manager, DELAY, new address[](0), everybody, address(this));
        _timelock.grantRole(_timelock.PROPOSER_ROLE(), _proposer);
        _timelock.grantRole(_timelock.CANCELLER_ROLE(), _proposer);
        _timelock.grantRole(_timelock.CANCELLER_ROLE(), _council);
    }

    function test_waiting_listsWhatIsNeitherExecutedNorCalledOff() public {
        bytes32 first = _schedule(1);
        bytes32 second = _schedule(2);
        bytes32 third = _schedule(3);
        assertEq(_timelock.waiting().length, 3);
        vm.prank(_council);
        _timelock.cancel(first);
        vm.warp(vm.getBlockTimestamp() + DELAY);
        _timelock.execute(address(0xdead), 0, "", 0, bytes32(uint256(2)));
        assertTrue(_timelock.isOperationDone(second));
        assertEq(_timelock.waiting().length, 1);
        assertEq(_timelock.waiting()[0], third);
        // Scheduled again, it is listed once.
        _schedule(1);
        assertEq(_timelock.waiting().length, 2);
    }

    function test_foundation_voidsWhatWaits() public {
        bytes32 before = _schedule(1);
        assertEq(_timelock.foundedAt(), 0);
        vm.warp(vm.getBlockTimestamp() + DELAY);
        _timelock.execute(address(0xdead), 0, "", 0, bytes32(uint256(1)));
        bytes32 waits = _schedule(2);
        _manager.grantRole(Roles.ADMIN, address(_timelock), 0);
        assertEq(_timelock.foundedAt(), vm.getBlockTimestamp());
        assertTrue(_timelock.isOperationDone(before));
        assertFalse(_timelock.isOperation(waits));
        vm.prank(_proposer);
        vm.expectRevert();
        _timelock.cancel(waits);
        // It may be scheduled anew, from the next second on, and then waits as long as everything.
        vm.warp(vm.getBlockTimestamp() + 1);
        _schedule(2);
        assertTrue(_timelock.isOperationPending(waits));
        assertFalse(_timelock.isOperationReady(waits));
        vm.warp(vm.getBlockTimestamp() + DELAY);
        assertTrue(_timelock.isOperationReady(waits));
    }

    function test_dismissal_takesRightsThatStopThings() public view {
        bytes32 canceller = _timelock.CANCELLER_ROLE();
        bytes32 proposer = _timelock.PROPOSER_ROLE();
        address timelock = address(_timelock);
        assertTrue(_timelock.isDismissal(timelock, abi.encodeCall(IAccessControl.revokeRole, (canceller, _council))));
        assertFalse(_timelock.isDismissal(timelock, abi.encodeCall(IAccessControl.revokeRole, (proposer, _council))));
        assertFalse(_timelock.isDismissal(timelock, abi.encodeCall(IAccessControl.grantRole, (canceller, _council))));
        assertFalse(_timelock.isDismissal(_council, abi.encodeCall(IAccessControl.revokeRole, (canceller, _council))));
        assertFalse(_timelock.isDismissal(timelock, ""));
        address manager = address(_manager);
        for (uint64 role = 0; role <= Roles.LAST; ++role) {
            bool forCouncil = role == Roles.PAUSE || role == Roles.VETO || role == Roles.GUARDIAN;
            bytes memory call = abi.encodeCall(_manager.revokeRole, (role, _council));
            assertTrue(_timelock.isDismissal(manager, call) == forCouncil);
        }
        // As long as a call that takes a role.
        bytes memory other = abi.encodeCall(_manager.setGrantDelay, (Roles.PAUSE, 0));
        assertFalse(_timelock.isDismissal(manager, other));
    }

    function test_dismissal_isForTheProposerToCallOff() public {
        bytes memory dismissal = abi.encodeCall(_manager.revokeRole, (Roles.VETO, _council));
        vm.startPrank(_proposer);
        _timelock.schedule(address(_manager), 0, dismissal, 0, 0, DELAY);
        bytes32 id = _timelock.hashOperation(address(_manager), 0, dismissal, 0, 0);
        vm.startPrank(_council);
        vm.expectRevert(abi.encodeWithSelector(RondoTimelock.DismissalStands.selector, id));
        _timelock.cancel(id);
        vm.startPrank(_proposer);
        _timelock.cancel(id);
        vm.stopPrank();
        assertFalse(_timelock.isOperation(id));
    }

    /// @dev Otherwise anything could be carried past the council beside a dismissal.
    function test_dismissal_isNothingElse() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) =
            (new address[](2), new uint256[](2), new bytes[](2));
        (targets[0], targets[1]) = (address(_manager), address(_manager));
        calls[0] = abi.encodeCall(_manager.revokeRole, (Roles.VETO, _council));
        calls[1] = abi.encodeCall(_manager.grantRole, (Roles.UPGRADE, _proposer, 0));
        vm.prank(_proposer);
        _timelock.scheduleBatch(targets, values, calls, 0, 0, DELAY);
        bytes32 id = _timelock.hashOperationBatch(targets, values, calls, 0, 0);
        vm.prank(_council);
        _timelock.cancel(id);
        assertFalse(_timelock.isOperation(id));
    }

    function test_timelock_knowsItsInterfaces() public view {
        assertTrue(_timelock.supportsInterface(type(IAccessControl).interfaceId));
        assertEq(_timelock.everProposers().length, 1);
        assertEq(address(_timelock.MANAGER()), address(_manager));
    }

    /// @dev A call of nothing to nobody, told apart by its salt.
    function _schedule(uint256 salt) private returns (bytes32) {
        vm.prank(_proposer);
        _timelock.schedule(address(0xdead), 0, "", 0, bytes32(salt), DELAY);
        return _timelock.hashOperation(address(0xdead), 0, "", 0, bytes32(salt));
    }
}
