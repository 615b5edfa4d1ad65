// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {AccessControlEnumerable} from "@openzeppelin/contracts/access/extensions/AccessControlEnumerable.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";

/// @title RondoTimelock
/// @notice Keeps what governance has decided waiting for a while, for everybody to see, before it happens. In the end
///         the admin of the pool's AccessManager.
/// @dev OpenZeppelin's TimelockController, with members that can be listed. Not upgradeable: whoever could change its
///      code would not have to wait. To replace it, governance names another admin in AccessManager.
contract RondoTimelock is TimelockController, AccessControlEnumerable {
    using EnumerableSet for EnumerableSet.AddressSet;

    EnumerableSet.AddressSet private _everProposers;

    /// @notice Starts a timelock.
    /// @param minDelay least seconds between scheduling and executing
    /// @param proposers may schedule and call off
    /// @param executors may execute what is due; the zero address stands for everybody
    /// @param admin may change these roles at once until it renounces; zero for none
    constructor(uint256 minDelay, address[] memory proposers, address[] memory executors, address admin)
        TimelockController(minDelay, proposers, executors, admin)
    {}

    /// @notice Everybody who may schedule or ever might. What somebody has scheduled goes on waiting when the right to
    ///         schedule is gone, and the timelock has no list of it: whoever takes over looks here.
    function everProposers() external view returns (address[] memory) {
        return _everProposers.values();
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
}
