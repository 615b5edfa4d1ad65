// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Test} from "forge-std/Test.sol";
import {Vm} from "forge-std/Vm.sol";
import {Secp256k1} from "../src/crypto/Secp256k1.sol";

contract Secp256k1Test is Test {
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    function testFuzz_isOnCurve_takesEveryPublicKey(uint256 privateKey) public {
        Vm.Wallet memory wallet = vm.createWallet(bound(privateKey, 1, ORDER - 1));
        assertTrue(Secp256k1.isOnCurve(wallet.publicKeyX, wallet.publicKeyY));
        assertTrue(Secp256k1.isOnCurve(wallet.publicKeyX, Secp256k1.P - wallet.publicKeyY));
        assertEq(Secp256k1.toAddress(wallet.publicKeyX, wallet.publicKeyY), wallet.addr);
    }

    function testFuzz_isOnCurve_refusesNeighbours(uint256 privateKey) public {
        Vm.Wallet memory wallet = vm.createWallet(bound(privateKey, 1, ORDER - 1));
        assertFalse(Secp256k1.isOnCurve(wallet.publicKeyX, addmod(wallet.publicKeyY, 1, Secp256k1.P)));
    }

    function test_isOnCurve_refusesCoordinatesThatAreNotReduced() public pure {
        // x = 1 is on the curve, so x = P + 1 would be if it were reduced first.
        uint256 y = 0x4218F20AE6C646B363DB68605822FB14264CA8D2587FDD6FBC750D587E76A7EE;
        assertTrue(Secp256k1.isOnCurve(1, y));
        assertFalse(Secp256k1.isOnCurve(Secp256k1.P + 1, y));
        assertFalse(Secp256k1.isOnCurve(1, Secp256k1.P + 1));
        assertFalse(Secp256k1.isOnCurve(0, 0));
    }
}
