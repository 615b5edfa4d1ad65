// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {CommonBase} from "./Base.sol";

/// @title Test
/// @notice Base of tests: the assertions in use. A failed one reverts with both values in its message.
abstract contract Test is CommonBase {
    bool public constant IS_TEST = true;

    error AssertionFailed(string message);
    error NotEqualUint(uint256 left, uint256 right, string message);
    error NotEqualBytes32(bytes32 left, bytes32 right, string message);
    error NotEqualAddress(address left, address right, string message);
    error NotEqualBytes(bytes left, bytes right, string message);

    function assertTrue(bool condition) internal pure {
        assertTrue(condition, "");
    }

    function assertTrue(bool condition, string memory message) internal pure {
        if (!condition) revert AssertionFailed(message);
    }

    function assertFalse(bool condition) internal pure {
        assertTrue(!condition, "");
    }

    function assertFalse(bool condition, string memory message) internal pure {
        assertTrue(!condition, message);
    }

    function assertEq(uint256 left, uint256 right) internal pure {
        assertEq(left, right, "");
    }

    function assertEq(uint256 left, uint256 right, string memory message) internal pure {
        if (left != right) revert NotEqualUint(left, right, message);
    }

    function assertEq(bytes32 left, bytes32 right) internal pure {
        if (left != right) revert NotEqualBytes32(left, right, "");
    }

    function assertEq(address left, address right) internal pure {
        if (left != right) revert NotEqualAddress(left, right, "");
    }

    function assertEq(bytes memory left, bytes memory right) internal pure {
        if (keccak256(left) != keccak256(right)) revert NotEqualBytes(left, right, "");
    }

    /// @dev Folds `x` into [min, max], which must not be empty.
    function bound(uint256 x, uint256 min, uint256 max) internal pure returns (uint256) {
        assertTrue(min <= max, "bound: empty range");
        if (x >= min && x <= max) return x;
        uint256 size = max - min + 1;
        return size == 0 ? x : min + x % size;
    }

    function makeAddr(string memory name) internal returns (address account) {
        account = vm.addr(uint256(keccak256(bytes(name))));
        vm.label(account, name);
    }
}
