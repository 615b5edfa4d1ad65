// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";

/// @title EnumerableAccessManager
/// @notice OpenZeppelin's AccessManager that can also list who has which role and which functions need one, so that a
///         view and not an archive of events answers "who may do what".
/// @dev Not upgradeable: it is the root of all permissions. It decides exactly as AccessManager does; the lists below
///      are only read from outside.
contract EnumerableAccessManager is AccessManager {
    using EnumerableSet for EnumerableSet.AddressSet;
    using EnumerableSet for EnumerableSet.Bytes32Set;
    using EnumerableSet for EnumerableSet.UintSet;

    EnumerableSet.UintSet private _knownRoles;
    mapping(uint64 roleId => EnumerableSet.AddressSet) private _members;
    mapping(uint64 roleId => string) private _labels;
    EnumerableSet.AddressSet private _knownTargets;
    mapping(address target => EnumerableSet.Bytes32Set) private _selectors;
    uint48 private _delaysSettledAt;

    /// @notice Starts with one admin, who may act at once.
    constructor(address initialAdmin) AccessManager(initialAdmin) {}

    /// @inheritdoc AccessManager
    function labelRole(uint64 roleId, string calldata label) public override {
        super.labelRole(roleId, label);
        _labels[roleId] = label;
        _knownRoles.add(roleId);
    }

    /// @notice Every role that ever had a member or a label.
    function roles() external view returns (uint256[] memory) {
        return _knownRoles.values();
    }

    /// @notice The label of role `roleId`, empty if it has none.
    function roleLabel(uint64 roleId) external view returns (string memory) {
        return _labels[roleId];
    }

    /// @notice Everybody who has role `roleId`, also those whose grant takes effect only later.
    function roleMembers(uint64 roleId) external view returns (address[] memory) {
        return _members[roleId].values();
    }

    /// @notice Every contract of which a function was given to a role. A function of it that is not in
    ///         {targetSelectors} needs the admin.
    function targets() external view returns (address[] memory) {
        return _knownTargets.values();
    }

    /// @notice The functions of `target` that were given to a role.
    function targetSelectors(address target) external view returns (bytes4[] memory selectors) {
        bytes32[] memory stored = _selectors[target].values();
        selectors = new bytes4[](stored.length);
        for (uint256 i = 0; i < stored.length; ++i) {
            selectors[i] = bytes4(stored[i]);
        }
    }

    /// @notice When the last change of a grant delay or of a target's admin delay takes effect, Unix seconds. Until
    ///         then, AccessManager tells the delays of the present, and nobody those to come.
    function delaysSettledAt() external view returns (uint48) {
        return _delaysSettledAt;
    }

    /// @dev See {AccessManager}.
    function _grantRole(uint64 roleId, address account, uint32 grantDelay, uint32 executionDelay)
        internal
        override
        returns (bool newMember)
    {
        newMember = super._grantRole(roleId, account, grantDelay, executionDelay);
        _knownRoles.add(roleId);
        _members[roleId].add(account);
    }

    /// @dev See {AccessManager}.
    function _revokeRole(uint64 roleId, address account) internal override returns (bool revoked) {
        revoked = super._revokeRole(roleId, account);
        _members[roleId].remove(account);
    }

    /// @dev See {AccessManager}.
    function _setTargetFunctionRole(address target, bytes4 selector, uint64 roleId) internal override {
        super._setTargetFunctionRole(target, selector, roleId);
        _knownTargets.add(target);
        _selectors[target].add(selector);
    }

    /// @dev See {AccessManager}.
    function _setGrantDelay(uint64 roleId, uint32 newDelay) internal override {
        _noteDelay(getRoleGrantDelay(roleId), newDelay);
        super._setGrantDelay(roleId, newDelay);
    }

    /// @dev See {AccessManager}.
    function _setTargetAdminDelay(address target, uint32 newDelay) internal override {
        _noteDelay(getTargetAdminDelay(target), newDelay);
        super._setTargetAdminDelay(target, newDelay);
    }

    /// @dev A change takes effect after `minSetback`, or later when it makes a longer delay shorter.
    function _noteDelay(uint32 oldDelay, uint32 newDelay) private {
        uint256 setback = Math.max(minSetback(), oldDelay > newDelay ? oldDelay - newDelay : 0);
        // Seconds since 1970 and at most 2^32 more.
        // forge-lint: disable-next-line(unsafe-typecast)
        _delaysSettledAt = uint48(Math.max(_delaysSettledAt, block.timestamp + setback));
    }
}
