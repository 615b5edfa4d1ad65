// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title AddressAliasHelper
/// @notice On L2, an L1 contract acts under its address plus an offset, so that it can never be taken for the
///         contract or account that has the same address there.
library AddressAliasHelper {
    /// @notice The offset that OP Stack chains use.
    uint160 internal constant OFFSET = uint160(0x1111000000000000000000000000000000001111);

    /// @notice The L2 address of the L1 contract `l1Address`, modulo 2^160.
    function applyL1ToL2Alias(address l1Address) internal pure returns (address) {
        unchecked {
            return address(uint160(l1Address) + OFFSET);
        }
    }
}
