// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ProxyAdmin} from "@openzeppelin/contracts/proxy/transparent/ProxyAdmin.sol";
import {
    ITransparentUpgradeableProxy,
    TransparentUpgradeableProxy
} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {ILockingPool} from "../../src/ILockingPool.sol";
import {LockingPool} from "../../src/LockingPool.sol";
import {IPoolAdmin} from "../../src/pool/IPoolAdmin.sol";
import {IPoolRegistry} from "../../src/pool/IPoolRegistry.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {LockingPoolFixture} from "../utils/LockingPoolFixture.sol";
import {ILockingPoolV1, LockingPoolV1} from "../utils/LockingPoolV1.sol";

/// @dev A pool of version 1, lived in by three sequencers, is upgraded in place: to the present layout, which differs
///      from it by what was appended.
contract UpgradeTest is LockingPoolFixture {
    bytes32 private constant ADMIN_SLOT = 0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103;
    ILockingPoolV1 private old;

    function setUp() public override {
        super.setUp();
        bytes memory init = abi.encodeCall(ILockingPoolV1.initialize, (admin, token, MIN, MAX, 21 days));
        old = ILockingPoolV1(address(new TransparentUpgradeableProxy(LockingPoolV1.deploy(), admin, init)));
        address[3] memory owners = [alice, bob, mallory];
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(admin);
            old.setWhitelist(owners[i], true);
            vm.startPrank(owners[i]);
            token.approve(address(old), type(uint256).max);
            (address signer, bytes memory pubkey) = key(string(abi.encode("v1", i)));
            old.lockFor(signer, MIN + i, pubkey);
            vm.stopPrank();
        }
        (address next, bytes memory nextKey) = key("v1 next");
        vm.prank(bob);
        old.updateSigner(2, next, nextKey);
        vm.prank(mallory);
        old.unlock(3);
        vm.prank(admin);
        old.updateMpc(alice);
    }

    function test_upgrade_keepsEverySequencerAndItsStake() public {
        _upgrade();
        assertEq(IAccessManaged(address(pool)).authority(), address(manager));
        assertEq(pool.totalLocked(), 3 * MIN + 3);
        assertEq(pool.totalActive(), 2 * MIN + 1);
        assertEq(pool.memberCount(), 2);
        assertEq(pool.totalSequencers(), 3);
        assertEq(pool.minLock(), MIN);
        assertEq(pool.maxLock(), MAX);
        assertEq(pool.exitDelayPeriod(), 21 days);
        assertEq(pool.mpcAddress(), alice);
        assertEq(pool.mpcHistoryLength(), 1);
        assertTrue(pool.whitelist(alice));
        assertTrue(pool.whitelistEnabled());
        assertFalse(pool.paused());

        IPoolTypes.Sequencer memory seq = pool.sequencers(3);
        assertEq(seq.owner, mallory);
        assertEq(seq.amount, MIN + 2);
        assertEq(seq.nonce, 2);
        assertEq(seq.unlockClaimTime, block.timestamp + 21 days);
        assertStatus(3, IPoolTypes.Status.Inactive);
        (address next, bytes memory nextKey) = key("v1 next");
        assertEq(pool.sequencers(2).signer, next);
        assertEq(pool.sequencers(2).pubkey, nextKey);
        assertEq(pool.seqSigners(next), 2);
        assertEq(pool.currentSequencers().length, 2);
    }

    function test_upgrade_leavesEveryoneFreeToLeave() public {
        _upgrade();
        exit(alice, 1);
        exit(bob, 2);
        vm.prank(mallory);
        pool.unlockClaim(3);
        assertEq(pool.totalLocked(), 0);
        assertEq(token.balanceOf(address(pool)), 0);
    }

    function test_upgrade_letsOldSequencersEarnAndBeSlashed() public {
        _upgrade();
        vm.startPrank(mallory);
        token.approve(address(pool), type(uint256).max);
        pool.fundRewards(1e18);
        vm.stopPrank();
        (address mpc,) = key("mpc");
        vm.prank(admin);
        pool.updateMpc(mpc);
        reward(1, 5);
        assertEq(pool.sequencers(1).reward, 5 * pool.rewardPerBlock());
        equivocate("v1 next", "v1 next");
        assertTrue(pool.sequencers(2).tombstoned);
    }

    /// @dev Version 1 remembered that a key was burned, not whose it was.
    function test_upgrade_keepsBurnedKeysBurned() public {
        _upgrade();
        (address burned, bytes memory pubkey) = key(string(abi.encode("v1", uint256(1))));
        assertEq(pool.seqSigners(burned), type(uint64).max);
        vm.expectRevert(abi.encodeWithSelector(IPoolRegistry.SignerExisted.selector, burned));
        vm.prank(bob);
        pool.updateSigner(2, burned, pubkey, "");

        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.NoSuchSeq.selector, type(uint64).max));
        this.equivocateOutside(string(abi.encode("v1", uint256(1))));
    }

    function equivocateOutside(string calldata name) external {
        equivocate(name, name);
    }

    /// @dev Version 1 had no appeal time, which is never longer than the exit delay, and no lower bound on either.
    function test_upgrade_raisesAnExitDelayBelowTheBound() public {
        bytes memory init = abi.encodeCall(ILockingPoolV1.initialize, (admin, token, MIN, MAX, 1 hours));
        old = ILockingPoolV1(address(new TransparentUpgradeableProxy(LockingPoolV1.deploy(), admin, init)));
        _upgrade();
        assertEq(pool.exitDelayPeriod(), 1 days);
        assertEq(pool.slashing().appealPeriod, 1 days);
    }

    function test_upgrade_carriesAPauseOver() public {
        vm.prank(admin);
        old.pause();
        _upgrade();
        assertTrue(pool.paused());
    }

    function test_migrate_happensOnceAndNeedsAPoolOfVersionOne() public {
        _upgrade();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        pool.migrate(mallory);
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        pool.initialize(mallory, token, MIN, MAX, 1);

        bytes memory call = abi.encodeCall(IPoolAdmin.migrate, (address(manager)));
        address logic = address(new LockingPool());
        vm.expectRevert(IPoolTypes.NullAddress.selector);
        new TransparentUpgradeableProxy(logic, admin, call);
    }

    function _upgrade() private {
        ProxyAdmin proxyAdmin = ProxyAdmin(address(uint160(uint256(vm.load(address(old), ADMIN_SLOT)))));
        address logic = address(new LockingPool());
        vm.prank(admin);
        proxyAdmin.upgradeAndCall(
            ITransparentUpgradeableProxy(address(old)), logic, abi.encodeCall(IPoolAdmin.migrate, (address(manager)))
        );
        pool = ILockingPool(address(old));
    }
}
