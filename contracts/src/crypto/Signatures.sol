// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title Signatures
/// @notice Who signed a digest with the curve secp256k1.
library Signatures {
    /// @notice Address of who signed `digest`; zero if `signature` is not 65 bytes r || s || v, s is not in the lower
    ///         half of the curve's order, or it is no signature at all.
    /// @dev Takes the recovery id as v in {0, 1}, which is what Go's library makes, and as v in {27, 28}.
    function recover(bytes32 digest, bytes calldata signature) internal pure returns (address signer) {
        if (signature.length != 65) return address(0);
        uint8 v = uint8(signature[64]);
        if (v < 27) v += 27;
        // The error is in the address already: it is zero.
        (signer,,) = ECDSA.tryRecover(digest, v, bytes32(signature[:32]), bytes32(signature[32:64]));
    }
}
