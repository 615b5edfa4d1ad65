// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {AccessControlEnumerable} from "@openzeppelin/contracts/access/extensions/AccessControlEnumerable.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";
import {Roles} from "./Roles.sol";

/// @title RondoTimelock
/// @notice Keeps what governance has decided waiting for a while, for everybody to see, before it happens. In the end
///         the admin of the pool's AccessManager.
/// @dev OpenZeppelin's TimelockController, with two rules of its own:
///
///      What was scheduled before the timelock became the admin is void from then on ({foundedAt}). Until then
///      governance decides on little, few have votes, and nobody watches; nothing of that time shall wake up in the
///      hands of an admin. The rule reads AccessManager, so it needs no transaction that could come too late.
///
///      What takes rights from the council and does nothing else can be called off by those alone who may schedule
///      ({isDismissal}). Otherwise the council could call off its own dismissal, for ever.
///
///      Not upgradeable: whoever could change its code would not have to wait. To replace it, governance names another
///      admin in AccessManager.
contract RondoTimelock is TimelockController, AccessControlEnumerable {
    using EnumerableSet for EnumerableSet.AddressSet;

    /// @notice The AccessManager that the timelock is to become the admin of.
    IAccessManager public immutable MANAGER;

    /// @dev Of an operation: when it was scheduled, and whether it is a dismissal.
    struct Origin {
        uint48 scheduledAt;
        bool dismissal;
    }

    EnumerableSet.AddressSet private _everProposers;
    mapping(bytes32 id => Origin) private _origins;
    bytes32[] private _everScheduled;

    /// @notice Only those who may schedule call a dismissal off.
    error DismissalStands(bytes32 id);

    /// @notice Starts a timelock.
    /// @param manager the AccessManager that it is to become the admin of
    /// @param minDelay least seconds between scheduling and executing
    /// @param proposers may schedule and call off
    /// @param executors may execute what is due; the zero address stands for everybody
    /// @param admin may change these roles at once until it renounces; zero for none
    constructor(
        IAccessManager manager,
        uint256 minDelay,
        address[] memory proposers,
        address[] memory executors,
        address admin
    ) TimelockController(minDelay, proposers, executors, admin) {
        MANAGER = manager;
    }

    /// @notice Everybody who may schedule or ever might.
    function everProposers() external view returns (address[] memory) {
        return _everProposers.values();
    }

    /// @notice The operations that wait, or are due: scheduled, and neither executed nor called off nor void.
    function waiting() external view returns (bytes32[] memory ids) {
        uint256 count = 0;
        ids = new bytes32[](_everScheduled.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            if (isOperationPending(_everScheduled[i])) ids[count++] = _everScheduled[i];
        }
        // The rest of the list is not part of it any more.
        assembly ("memory-safe") {
            mstore(ids, count)
        }
    }

    /// @inheritdoc TimelockController
    function schedule(
        address target,
        uint256 value,
        bytes calldata data,
        bytes32 predecessor,
        bytes32 salt,
        uint256 delay
    ) public override {
        super.schedule(target, value, data, predecessor, salt, delay);
        _note(hashOperation(target, value, data, predecessor, salt), isDismissal(target, data));
    }

    /// @inheritdoc TimelockController
    function scheduleBatch(
        address[] calldata targets,
        uint256[] calldata values,
        bytes[] calldata payloads,
        bytes32 predecessor,
        bytes32 salt,
        uint256 delay
    ) public override {
        super.scheduleBatch(targets, values, payloads, predecessor, salt, delay);
        bool dismissal = true;
        for (uint256 i = 0; i < targets.length; ++i) {
            dismissal = dismissal && isDismissal(targets[i], payloads[i]);
        }
        _note(hashOperationBatch(targets, values, payloads, predecessor, salt), dismissal);
    }

    /// @inheritdoc TimelockController
    function cancel(bytes32 id) public override {
        if (_origins[id].dismissal && !hasRole(PROPOSER_ROLE, msg.sender)) revert DismissalStands(id);
        super.cancel(id);
    }

    /// @inheritdoc TimelockController
    function supportsInterface(bytes4 interfaceId)
        public
        view
        override(TimelockController, AccessControlEnumerable)
        returns (bool)
    {
        return super.supportsInterface(interfaceId);
    }

    /// @inheritdoc TimelockController
    function getTimestamp(bytes32 id) public view override returns (uint256) {
        uint256 time = super.getTimestamp(id);
        uint256 founded = foundedAt();
        bool isVoid = founded != 0 && time != DONE_TIMESTAMP && _origins[id].scheduledAt <= founded;
        return isVoid ? 0 : time;
    }

    /// @notice From when on the timelock is the admin of AccessManager, Unix seconds; 0 as long as it is not. What was
    ///         scheduled up to then is void.
    function foundedAt() public view returns (uint48 since) {
        (since,,,) = MANAGER.getAccess(Roles.ADMIN, address(this));
    }

    /// @notice Whether a call does nothing but take away what a council can have: a role in AccessManager that stops
    ///         things, or the right to call off here.
    /// @param target whom the timelock would call
    /// @param data its calldata
    function isDismissal(address target, bytes calldata data) public view returns (bool) {
        if (data.length != 68) return false;
        // The cast takes the selector.
        // forge-lint: disable-next-line(unsafe-typecast)
        bytes4 selector = bytes4(data);
        bytes32 role = bytes32(data[4:36]);
        if (target == address(this)) return selector == IAccessControl.revokeRole.selector && role == CANCELLER_ROLE;
        if (target != address(MANAGER) || selector != IAccessManager.revokeRole.selector) return false;
        uint256 number = uint256(role);
        return number == Roles.PAUSE || number == Roles.VETO || number == Roles.GUARDIAN;
    }

    /// @dev See {AccessControlEnumerable}.
    function _grantRole(bytes32 role, address account)
        internal
        override(AccessControl, AccessControlEnumerable)
        returns (bool)
    {
        if (role == PROPOSER_ROLE) _everProposers.add(account);
        return super._grantRole(role, account);
    }

    /// @dev See {AccessControlEnumerable}.
    function _revokeRole(bytes32 role, address account)
        internal
        override(AccessControl, AccessControlEnumerable)
        returns (bool)
    {
        return super._revokeRole(role, account);
    }

    /// @dev Remembers an operation that was just scheduled.
    function _note(bytes32 id, bool dismissal) private {
        if (_origins[id].scheduledAt == 0) _everScheduled.push(id);
        _origins[id] = Origin({scheduledAt: Time.timestamp(), dismissal: dismissal});
    }
}
