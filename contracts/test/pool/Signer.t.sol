// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ILockingPool} from "../../src/ILockingPool.sol";
import {IPoolRegistry} from "../../src/pool/IPoolRegistry.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {LockingPoolFixture} from "../utils/LockingPoolFixture.sol";

contract SignerTest is LockingPoolFixture {
    function setUp() public override {
        super.setUp();
        lock(alice, "old", MIN);
    }

    function test_updateSigner_installsTheNewKeyAndRetiresTheOld() public {
        (address oldSigner,) = key("old");
        (address newSigner, bytes memory pubkey) = key("new");
        bytes memory signature = consent("new", alice);

        vm.expectEmit(address(pool));
        emit IPoolRegistry.SignerChange(1, 2, oldSigner, newSigner, pubkey);
        vm.prank(alice);
        pool.updateSigner(1, newSigner, pubkey, signature);

        IPoolTypes.Sequencer memory seq = pool.sequencers(1);
        assertEq(seq.signer, newSigner);
        assertEq(seq.pubkey, pubkey);
        assertEq(seq.nonce, 2);
        assertEq(pool.seqSigners(newSigner), 1);
        assertEq(pool.signerRetiredAt(newSigner), 0);
        assertEq(pool.seqSigners(oldSigner), 1);
        assertEq(pool.signerRetiredAt(oldSigner), block.timestamp);
    }

    function test_updateSigner_needsTheNewSignersOwnConsent() public {
        (address signer, bytes memory pubkey) = key("new");
        bytes memory ofAnother = consent("old", alice);
        vm.expectRevert(IPoolTypes.InvalidSignature.selector);
        vm.prank(alice);
        pool.updateSigner(1, signer, pubkey, ofAnother);
    }

    function test_registerSignerDigest_isEip712UnderThePoolsDomain() public view {
        bytes32 body = keccak256(abi.encode(keccak256("RegisterSigner(address owner,address signer)"), alice, bob));
        assertEq(pool.registerSignerDigest(alice, bob), eip712(body));
    }

    /// @dev A consent is for one owner, one signer, one contract and one chain.
    function test_updateSigner_refusesAConsentToAnythingElse() public {
        (address signer, bytes memory pubkey) = key("new");
        ILockingPool otherPool = newPool(token);
        bytes[] memory consents = new bytes[](4);
        consents[0] = consent("new", bob);
        consents[1] = sign("new", pool.registerSignerDigest(alice, bob));
        consents[2] = sign("new", otherPool.registerSignerDigest(alice, signer));
        uint256 chain = block.chainid;
        vm.chainId(chain + 1);
        consents[3] = consent("new", alice);
        vm.chainId(chain);
        for (uint256 i = 0; i < consents.length; ++i) {
            vm.expectRevert(IPoolTypes.InvalidSignature.selector);
            vm.prank(alice);
            pool.updateSigner(1, signer, pubkey, consents[i]);
        }
        _update("new");
    }

    function test_updateSigner_isThrottledAfterTheFirstTime() public {
        _update("second");
        uint256 next = block.timestamp + pool.signerUpdateThrottle();
        vm.warp(next - 1);
        (address signer, bytes memory pubkey) = key("third");
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.SignerUpdateTooSoon.selector, 1, next));
        vm.prank(alice);
        pool.updateSigner(1, signer, pubkey, "");

        vm.warp(next);
        _update("third");
        assertEq(pool.sequencers(1).signer, signer);
    }

    function test_updateSigner_isNotThrottledWhenTheThrottleIsOff() public {
        vm.prank(admin);
        pool.setSignerUpdateThrottle(0);
        _update("second");
        _update("third");
        assertEq(pool.sequencers(1).nonce, 3);
    }

    function test_updateSigner_neverTakesABurnedKeyBack() public {
        _update("new");
        vm.warp(block.timestamp + 1 days);
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
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.SignerExisted.selector, burned));
        vm.prank(bob);
        pool.lockFor(burned, MIN, pubkey, "");
    }

    function test_updateSigner_refusesAPublicKeyOfAnotherSigner() public {
        (address signer,) = key("new");
        (, bytes memory pubkey) = key("other");
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.InvalidPubkey.selector, signer));
        vm.prank(alice);
        pool.updateSigner(1, signer, pubkey, "");
    }

    function test_updateSigner_isForTheOwnerAndNotForTheHotKey() public {
        (address hot,) = key("old");
        (address signer, bytes memory pubkey) = key("new");
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.NotSeqOwner.selector, hot, 1));
        vm.prank(hot);
        pool.updateSigner(1, signer, pubkey, "");
    }

    function test_updateSigner_refusesWhoLeft() public {
        (address signer, bytes memory pubkey) = key("new");
        vm.startPrank(alice);
        pool.unlock(1);
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.WrongStatus.selector, 1, IPoolTypes.Status.Inactive));
        pool.updateSigner(1, signer, pubkey, "");
        vm.stopPrank();
    }

    /// @dev A stolen key goes on to cost its owner stake, so nothing keeps the owner from replacing it.
    function test_updateSigner_worksInJailAndWhilePaused() public {
        jailNow(1);
        vm.prank(admin);
        pool.pause();
        _update("new");
        (address signer,) = key("new");
        assertEq(pool.sequencers(1).signer, signer);
        assertStatus(1, IPoolTypes.Status.Jailed);
        assertEq(pool.totalActive(), 0);

        vm.prank(admin);
        pool.unpause();
        vm.warp(block.timestamp + 1 days);
        vm.prank(alice);
        pool.unjail(1);
        assertEq(pool.currentSequencers()[0].signer, signer);
    }

    function test_updateSigner_needsNoWhitelist() public {
        vm.prank(admin);
        pool.setWhitelist(alice, false);
        _update("new");
        (address signer,) = key("new");
        assertEq(pool.sequencers(1).signer, signer);
    }

    function test_exit_usesTheLatestKeyUp() public {
        _update("new");
        exit(alice, 1);
        (address signer, bytes memory pubkey) = key("new");
        assertEq(pool.seqSigners(signer), 1);
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.SignerExisted.selector, signer));
        vm.prank(alice);
        pool.lockFor(signer, MIN, pubkey, "");
    }

    function _update(string memory name) private {
        updateSigner(alice, 1, name);
    }

    function _expectSignerExisted(address owner, string memory name) private {
        (address signer, bytes memory pubkey) = key(name);
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.SignerExisted.selector, signer));
        vm.prank(owner);
        pool.updateSigner(1, signer, pubkey, "");
    }
}
