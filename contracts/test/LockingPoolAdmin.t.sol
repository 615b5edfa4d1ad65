// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ILockingPool} from "../src/ILockingPool.sol";
import {LockingPool} from "../src/LockingPool.sol";
import {LockingPoolFixture} from "./utils/LockingPoolFixture.sol";

contract LockingPoolAdminTest is LockingPoolFixture {
    function test_initialize_setsEverythingOnce() public {
        assertEq(pool.owner(), admin);
        assertEq(pool.stakeToken(), address(token));
        assertEq(pool.minLock(), pool.DEFAULT_MIN_LOCK());
        assertEq(pool.maxLock(), pool.DEFAULT_MAX_LOCK());
        assertEq(pool.exitDelayPeriod(), pool.DEFAULT_EXIT_DELAY());
        assertEq(pool.mpcAddress(), address(0));

        vm.expectRevert(Initializable.InvalidInitialization.selector);
        pool.initialize(mallory, token, MIN, MAX, 21 days);
    }

    function test_initialize_isClosedOnTheLogicContract() public {
        LockingPool logic = new LockingPool();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        logic.initialize(mallory, token, MIN, MAX, 21 days);
    }

    function test_initialize_refusesAZeroToken() public {
        vm.expectRevert(ILockingPool.NullAddress.selector);
        this.newPoolOutside(IERC20(address(0)));
    }

    function newPoolOutside(IERC20 stakeToken) external returns (LockingPool) {
        return newPool(stakeToken);
    }

    function test_storage_liesInItsNamespace() public view {
        bytes32 id = keccak256("rondo.storage.LockingPool");
        bytes32 slot = keccak256(abi.encode(uint256(id) - 1)) & ~bytes32(uint256(0xff));
        uint256 first = uint256(vm.load(address(pool), slot));
        // The token and the delay share the first slot.
        // forge-lint: disable-next-line(unsafe-typecast)
        assertEq(address(uint160(first)), address(token));
        assertEq(first >> 160, 21 days);
    }

    function test_setWhitelist_addsAndRemoves() public {
        vm.startPrank(admin);
        vm.expectEmit(address(pool));
        emit ILockingPool.SetWhitelist(mallory, true);
        pool.setWhitelist(mallory, true);
        assertTrue(pool.whitelist(mallory));
        pool.setWhitelist(mallory, false);
        assertFalse(pool.whitelist(mallory));
        vm.expectRevert(ILockingPool.NullAddress.selector);
        pool.setWhitelist(address(0), true);
        vm.stopPrank();
    }

    function test_updateMpc_namesTheOldAndTheNewKey() public {
        vm.startPrank(admin);
        pool.updateMpc(bob);
        vm.expectEmit(address(pool));
        emit ILockingPool.UpdateMpc(bob, alice);
        pool.updateMpc(alice);
        assertEq(pool.mpcAddress(), alice);
        vm.expectRevert(ILockingPool.NullAddress.selector);
        pool.updateMpc(address(0));
        vm.stopPrank();
    }

    /// @dev Metis: `setMinLock` could exceed `maxLock`, and then nobody could lock.
    function test_setMinLock_neverExceedsTheMaximum() public {
        vm.startPrank(admin);
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.InvalidLockRange.selector, MAX + 1, MAX));
        pool.setMinLock(MAX + 1);
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.InvalidLockRange.selector, 0, MAX));
        pool.setMinLock(0);
        vm.expectEmit(address(pool));
        emit ILockingPool.SetMinLock(MIN, MAX);
        pool.setMinLock(MAX);
        assertEq(pool.minLock(), MAX);
        vm.stopPrank();
    }

    function test_setMaxLock_neverFallsBelowTheMinimumNorOverflows() public {
        vm.startPrank(admin);
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.InvalidLockRange.selector, MIN, MIN - 1));
        pool.setMaxLock(MIN - 1);
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.InvalidLockRange.selector, MIN, uint256(1) << 96));
        pool.setMaxLock(uint256(1) << 96);
        vm.expectEmit(address(pool));
        emit ILockingPool.SetMaxLock(MAX, MIN);
        pool.setMaxLock(MIN);
        assertEq(pool.maxLock(), MIN);
        vm.stopPrank();
    }

    function test_setExitDelayPeriod_isBounded() public {
        vm.startPrank(admin);
        vm.expectEmit(address(pool));
        emit ILockingPool.SetExitDelayPeriod(21 days, 1);
        pool.setExitDelayPeriod(1);
        assertEq(pool.exitDelayPeriod(), 1);
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.InvalidExitDelay.selector, 0));
        pool.setExitDelayPeriod(0);
        vm.expectRevert(abi.encodeWithSelector(ILockingPool.InvalidExitDelay.selector, 90 days + 1));
        pool.setExitDelayPeriod(90 days + 1);
        vm.stopPrank();
    }

    function test_unpause_letsLocksThroughAgain() public {
        vm.startPrank(admin);
        pool.pause();
        pool.unpause();
        vm.stopPrank();
        assertEq(lock(alice, "a", MIN), 1);
    }

    function test_ownership_changesInTwoSteps() public {
        vm.prank(admin);
        pool.transferOwnership(bob);
        assertEq(pool.owner(), admin);
        vm.prank(bob);
        pool.acceptOwnership();
        assertEq(pool.owner(), bob);
    }

    function test_adminFunctions_areForTheOwnerOnly() public {
        bytes[] memory calls = new bytes[](7);
        calls[0] = abi.encodeCall(pool.setWhitelist, (mallory, true));
        calls[1] = abi.encodeCall(pool.setMinLock, (1));
        calls[2] = abi.encodeCall(pool.setMaxLock, (MAX));
        calls[3] = abi.encodeCall(pool.setExitDelayPeriod, (1));
        calls[4] = abi.encodeCall(pool.updateMpc, (mallory));
        calls[5] = abi.encodeCall(pool.pause, ());
        calls[6] = abi.encodeCall(pool.unpause, ());
        bytes memory refusal = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, mallory);
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(mallory);
            (bool ok, bytes memory answer) = address(pool).call(calls[i]);
            assertFalse(ok);
            assertEq(answer, refusal);
        }
    }
}
