// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ILockingPool} from "../src/ILockingPool.sol";
import {LockingPoolFixture} from "./utils/LockingPoolFixture.sol";

contract LockingPoolSignerTest is LockingPoolFixture {
    function setUp() public override {
        super.setUp();
        lock(alice, "old", MIN);
    }

    function test_updateSigner_installsTheNewKeyAndBurnsTheOld() public {
        (address oldSigner,) = key("old");
        (address newSigner, bytes memory pubkey) = key("new");

        vm.expectEmit(address(pool));
        emit ILockingPool.SignerChange(1, 2, oldSigner, newSigner, pubkey);
        vm.prank(alice);
        pool.updateSigner(1, newSigner, pubkey);

        ILockingPool.Sequencer memory seq = pool.sequencers(1);
        assertEq(seq.signer, newSigner);
        assertEq(seq.pubkey, pubkey);
        assertEq(seq.nonce, 2);
        assertEq(pool.seqSigners(newSigner), 1);
        assertEq(pool.seqSigners(oldSigner), type(uint256).max);
    }

    function test_updateSigner_neverTakesABurnedKeyBack() public {
        _update("new");
        _expectSignerExisted(alice, "old");
    }

    function test_updateSigner_refusesTheKeyItHas() public {
        _expectSignerExisted(alice, "old");
    }

    function test_updateSigner_refusesTheKeyOfAnother() public {
        lock(bob, "bob's", MIN);
        _expectSignerExisted(alice, "bob's");
    }

    function test_lockFor_refusesABurnedKey() public {
        _update("new");
        (address burned, bytes memory pubkey) = key("old");
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.SignerExisted.selector, burned));
        vm.prank(bob);
        pool.lockFor(burned, MIN, pubkey);
    }

    function test_updateSigner_refusesAPublicKeyOfAnotherSigner() public {
        (address signer,) = key("new");
        (, bytes memory pubkey) = key("other");
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.InvalidPubkey.selector, signer));
        vm.prank(alice);
        pool.updateSigner(1, signer, pubkey);
    }

    function test_updateSigner_isForTheOwnerAndNotForTheHotKey() public {
        (address hot,) = key("old");
        (address signer, bytes memory pubkey) = key("new");
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.NotSeqOwner.selector, hot, 1));
        vm.prank(hot);
        pool.updateSigner(1, signer, pubkey);
    }

    function test_updateSigner_refusesWhoLeft() public {
        (address signer, bytes memory pubkey) = key("new");
        vm.startPrank(alice);
        pool.unlock(1);
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.WrongStatus.selector, 1, ILockingPool.Status.Inactive));
        pool.updateSigner(1, signer, pubkey);
        vm.stopPrank();
    }

    function test_updateSigner_refusesWhilePaused() public {
        (address signer, bytes memory pubkey) = key("new");
        vm.prank(admin);
        pool.pause();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        vm.prank(alice);
        pool.updateSigner(1, signer, pubkey);
    }

    function test_updateSigner_needsNoWhitelist() public {
        vm.prank(admin);
        pool.setWhitelist(alice, false);
        _update("new");
        (address signer,) = key("new");
        assertEq(pool.sequencers(1).signer, signer);
    }

    function test_unlockClaim_burnsTheLatestKey() public {
        _update("new");
        vm.startPrank(alice);
        pool.unlock(1);
        vm.warp(block.timestamp + 21 days);
        pool.unlockClaim(1);
        vm.stopPrank();
        (address signer,) = key("new");
        assertEq(pool.seqSigners(signer), type(uint256).max);
    }

    function _update(string memory name) private {
        (address signer, bytes memory pubkey) = key(name);
        vm.prank(alice);
        pool.updateSigner(1, signer, pubkey);
    }

    function _expectSignerExisted(address owner, string memory name) private {
        (address signer, bytes memory pubkey) = key(name);
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.SignerExisted.selector, signer));
        vm.prank(owner);
        pool.updateSigner(1, signer, pubkey);
    }
}
