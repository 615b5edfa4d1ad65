// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title Secp256k1
/// @notice Checks on public keys of the curve that Ethereum accounts use: y^2 = x^3 + 7 over the prime field P.
/// @dev Parameters from SEC 2, section 2.4.1.
library Secp256k1 {
    /// @notice Prime of the field.
    uint256 internal constant P = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFFC2F;

    /// @notice Tells whether (x, y) are canonical coordinates of a point on the curve.
    /// @dev The curve has no point with x = 0 or y = 0, and the point at infinity has no coordinates, so nothing
    ///      needs a special case.
    function isOnCurve(uint256 x, uint256 y) internal pure returns (bool) {
        if (x >= P || y >= P) return false;
        return mulmod(y, y, P) == addmod(mulmod(mulmod(x, x, P), x, P), 7, P);
    }

    /// @notice Address of the account that the public key (x, y) controls.
    function toAddress(uint256 x, uint256 y) internal pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encode(x, y)))));
    }
}
