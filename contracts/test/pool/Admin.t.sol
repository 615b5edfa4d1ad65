// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {TransparentUpgradeableProxy} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {DevLockingPool} from "../../script/dev/DevLockingPool.sol";
import {DevToken} from "../../script/dev/DevToken.sol";
import {ILockingPool} from "../../src/ILockingPool.sol";
import {LockingPool} from "../../src/LockingPool.sol";
import {LockingPoolExtension} from "../../src/LockingPoolExtension.sol";
import {IStakeObserver} from "../../src/governance/IStakeObserver.sol";
import {IPoolAdmin} from "../../src/pool/IPoolAdmin.sol";
import {IPoolExit} from "../../src/pool/IPoolExit.sol";
import {IPoolRewards} from "../../src/pool/IPoolRewards.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {LockingPoolFixture} from "../utils/LockingPoolFixture.sol";

contract AdminTest is LockingPoolFixture {
    function test_initialize_setsEverythingOnce() public {
        ILockingPool fresh = newPool(token);
        LockingPool constants = LockingPool(address(fresh));
        assertEq(IAccessManaged(address(fresh)).authority(), address(manager));
        assertEq(fresh.stakeToken(), address(token));
        assertEq(fresh.minLock(), constants.DEFAULT_MIN_LOCK());
        assertEq(fresh.maxLock(), constants.DEFAULT_MAX_LOCK());
        assertEq(fresh.exitDelayPeriod(), constants.DEFAULT_EXIT_DELAY());
        assertEq(fresh.maxSequencers(), constants.DEFAULT_MAX_SEQUENCERS());
        assertEq(fresh.signerUpdateThrottle(), constants.DEFAULT_SIGNER_UPDATE_THROTTLE());
        assertEq(fresh.rewardPerBlock(), constants.DEFAULT_REWARD_PER_BLOCK());
        assertEq(fresh.slashing().equivocationBps, 500);
        assertEq(fresh.slashing().appealPeriod, 7 days);
        assertEq(fresh.mpcAddress(), address(0));
        assertEq(address(fresh.stakeObserver()), address(0));
        assertTrue(fresh.whitelistEnabled());
        assertFalse(fresh.paused());

        vm.expectRevert(Initializable.InvalidInitialization.selector);
        fresh.initialize(mallory, token, MIN, MAX, 21 days);
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        fresh.migrate(mallory);
    }

    function test_initialize_isClosedOnTheLogicContracts() public {
        LockingPool logic = new LockingPool();
        address[2] memory targets = [address(logic), logic.EXTENSION()];
        for (uint256 i = 0; i < targets.length; ++i) {
            vm.expectRevert(Initializable.InvalidInitialization.selector);
            ILockingPool(targets[i]).initialize(mallory, token, MIN, MAX, 21 days);
            vm.expectRevert(Initializable.InvalidInitialization.selector);
            ILockingPool(targets[i]).migrate(mallory);
        }
    }

    function test_initialize_refusesZeroAddresses() public {
        vm.expectRevert(IPoolTypes.NullAddress.selector);
        this.newPoolOutside(IERC20(address(0)));
        manager = AccessManager(address(0));
        vm.expectRevert(IPoolTypes.NullAddress.selector);
        this.newPoolOutside(token);
    }

    function newPoolOutside(IERC20 stakeToken) external returns (ILockingPool) {
        return newPool(stakeToken);
    }

    function test_extension_canDoNothingByItself() public {
        LockingPoolExtension extension = new LockingPoolExtension();
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, admin));
        vm.prank(admin);
        extension.setWhitelist(admin, true);
        vm.expectRevert(IPoolTypes.NullAmount.selector);
        extension.sweepSlashedFunds();
    }

    function test_pool_refusesUnknownFunctionsAndEther() public {
        (bool ok,) = address(pool).call(hex"deadbeef");
        assertFalse(ok);
        vm.deal(address(this), 1);
        (ok,) = address(pool).call{value: 1}("");
        assertFalse(ok);
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
        emit IPoolAdmin.SetWhitelist(mallory, true);
        pool.setWhitelist(mallory, true);
        assertTrue(pool.whitelist(mallory));
        pool.setWhitelist(mallory, false);
        assertFalse(pool.whitelist(mallory));
        vm.expectRevert(IPoolTypes.NullAddress.selector);
        pool.setWhitelist(address(0), true);
        vm.stopPrank();
    }

    function test_setWhitelistEnabled_switchesTheWholeList() public {
        vm.startPrank(admin);
        vm.expectEmit(address(pool));
        emit IPoolAdmin.SetWhitelistEnabled(false);
        pool.setWhitelistEnabled(false);
        assertFalse(pool.whitelistEnabled());
        pool.setWhitelistEnabled(true);
        assertTrue(pool.whitelistEnabled());
        vm.stopPrank();
    }

    function test_updateMpc_keepsTheHistory() public {
        (address first,) = key("mpc");
        vm.startPrank(admin);
        vm.roll(100);
        pool.updateMpc(bob);
        vm.roll(200);
        vm.expectEmit(address(pool));
        emit IPoolAdmin.UpdateMpc(bob, alice);
        pool.updateMpc(alice);
        vm.stopPrank();

        assertEq(pool.mpcAddress(), alice);
        assertEq(pool.mpcHistoryLength(), 3);
        (uint256 since, address mpc) = pool.mpcHistory(1);
        assertEq(since, 100);
        assertEq(mpc, bob);
        assertEq(pool.mpcAddressAt(99), first);
        assertEq(pool.mpcAddressAt(100), bob);
        assertEq(pool.mpcAddressAt(199), bob);
        assertEq(pool.mpcAddressAt(1000), alice);
        assertEq(pool.mpcAddressAt(0), address(0));
    }

    function test_updateMpc_refusesTheZeroAddress() public {
        vm.expectRevert(IPoolTypes.NullAddress.selector);
        vm.prank(admin);
        pool.updateMpc(address(0));
    }

    function test_setMaxLock_neverFallsBelowTheMinimumNorOverflows() public {
        vm.startPrank(admin);
        vm.expectRevert(abi.encodeWithSelector(IPoolAdmin.InvalidLockRange.selector, MIN, MIN - 1));
        pool.setMaxLock(MIN - 1);
        vm.expectRevert(abi.encodeWithSelector(IPoolAdmin.InvalidLockRange.selector, MIN, uint256(1) << 96));
        pool.setMaxLock(uint256(1) << 96);
        vm.expectEmit(address(pool));
        emit IPoolAdmin.SetMaxLock(MAX, MIN);
        pool.setMaxLock(MIN);
        assertEq(pool.maxLock(), MIN);
        vm.stopPrank();
    }

    function test_setExitDelayPeriod_isBounded() public {
        vm.startPrank(admin);
        vm.expectEmit(address(pool));
        emit IPoolAdmin.SetExitDelayPeriod(21 days, 7 days);
        pool.setExitDelayPeriod(7 days);
        assertEq(pool.exitDelayPeriod(), 7 days);
        pool.setExitDelayPeriod(90 days);
        vm.expectRevert(abi.encodeWithSelector(IPoolAdmin.InvalidExitDelay.selector, 0));
        pool.setExitDelayPeriod(0);
        vm.expectRevert(abi.encodeWithSelector(IPoolAdmin.InvalidExitDelay.selector, 90 days + 1));
        pool.setExitDelayPeriod(90 days + 1);
        vm.stopPrank();
    }

    function test_setExitDelayPeriod_isNotShorterThanTheAppealTime() public {
        vm.startPrank(admin);
        vm.expectRevert(abi.encodeWithSelector(IPoolAdmin.InvalidExitDelay.selector, 7 days - 1));
        pool.setExitDelayPeriod(7 days - 1);
        pool.setExitDelayPeriod(7 days);

        IPoolTypes.SlashingSettings memory settings = pool.slashing();
        settings.appealPeriod = 7 days + 1;
        vm.expectRevert(IPoolAdmin.InvalidSlashing.selector);
        pool.setSlashing(settings);
        settings.appealPeriod = 1 days;
        pool.setSlashing(settings);
        pool.setExitDelayPeriod(1 days);
        vm.stopPrank();
    }

    function test_initialize_boundsTheExitDelayAndLetsTheAppealTimeFollowIt() public {
        address logic = address(new LockingPool());
        vm.expectRevert(abi.encodeWithSelector(IPoolAdmin.InvalidExitDelay.selector, 1 days - 1));
        this.poolOutside(logic, 1 days - 1);
        assertEq(this.poolOutside(logic, 1 days).slashing().appealPeriod, 1 days);
    }

    /// @dev A devnet's pool differs in nothing but what is the least of both delays.
    function test_devnetsPool_hasDelaysOfSeconds() public {
        address logic = address(new DevLockingPool());
        vm.expectRevert(abi.encodeWithSelector(IPoolAdmin.InvalidExitDelay.selector, 0));
        this.poolOutside(logic, 0);
        ILockingPool dev = this.poolOutside(logic, 1);
        assertEq(dev.exitDelayPeriod(), 1);
        assertEq(dev.slashing().appealPeriod, 1);
    }

    function poolOutside(address logic, uint256 exitDelay) external returns (ILockingPool) {
        bytes memory init = abi.encodeCall(IPoolAdmin.initialize, (address(manager), token, MIN, MAX, exitDelay));
        return ILockingPool(address(new TransparentUpgradeableProxy(logic, admin, init)));
    }

    function test_initialize_refusesATokenOfMoreUnitsThanItCanCount() public {
        address[] memory holders = new address[](1);
        holders[0] = alice;
        DevToken huge = new DevToken(holders, uint256(1) << 96);
        vm.expectRevert(abi.encodeWithSelector(IPoolAdmin.SupplyTooLarge.selector, uint256(1) << 96));
        this.newPoolOutside(huge);
    }

    function test_setMaxSequencers_isBounded() public {
        vm.startPrank(admin);
        vm.expectEmit(address(pool));
        emit IPoolAdmin.SetMaxSequencers(100, 7);
        pool.setMaxSequencers(7);
        assertEq(pool.maxSequencers(), 7);
        vm.expectRevert(abi.encodeWithSelector(IPoolAdmin.InvalidMaxSequencers.selector, 0));
        pool.setMaxSequencers(0);
        vm.expectRevert(abi.encodeWithSelector(IPoolAdmin.InvalidMaxSequencers.selector, uint256(1) << 32));
        pool.setMaxSequencers(uint256(1) << 32);
        vm.stopPrank();
    }

    function test_setSignerUpdateThrottle_isBounded() public {
        vm.startPrank(admin);
        vm.expectEmit(address(pool));
        emit IPoolAdmin.SetSignerUpdateThrottle(1 days, 30 days);
        pool.setSignerUpdateThrottle(30 days);
        assertEq(pool.signerUpdateThrottle(), 30 days);
        vm.expectRevert(abi.encodeWithSelector(IPoolAdmin.InvalidThrottle.selector, 30 days + 1));
        pool.setSignerUpdateThrottle(30 days + 1);
        vm.stopPrank();
    }

    function test_updateBlockReward_takesAnyRateThatFits() public {
        vm.startPrank(admin);
        vm.expectEmit(address(pool));
        emit IPoolAdmin.RewardUpdate(761_000 gwei, 0);
        pool.updateBlockReward(0);
        pool.updateBlockReward(type(uint96).max);
        assertEq(pool.rewardPerBlock(), type(uint96).max);
        vm.expectRevert(abi.encodeWithSelector(IPoolAdmin.InvalidBlockReward.selector, uint256(1) << 96));
        pool.updateBlockReward(uint256(1) << 96);
        vm.stopPrank();
    }

    function test_withdrawRewardFunds_takesOnlyWhatIsNotPromised() public {
        lock(alice, "a", MIN);
        fund(1e18);
        reward(1, 100);
        uint256 free = 1e18 - 100 * pool.rewardPerBlock();
        vm.startPrank(admin);
        vm.expectRevert(abi.encodeWithSelector(IPoolRewards.InsufficientRewardFunds.selector, free + 1, free));
        pool.withdrawRewardFunds(bob, free + 1);
        vm.expectRevert(IPoolTypes.NullAddress.selector);
        pool.withdrawRewardFunds(address(0), free);
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.InvalidRecipient.selector, address(pool)));
        pool.withdrawRewardFunds(address(pool), free);

        uint256 before = token.balanceOf(bob);
        vm.expectEmit(address(pool));
        emit IPoolRewards.RewardFundsWithdrawn(bob, free, 0);
        pool.withdrawRewardFunds(bob, free);
        vm.stopPrank();
        assertEq(token.balanceOf(bob), before + free);
        assertEq(token.balanceOf(address(pool)), MIN + 100 * pool.rewardPerBlock());
    }

    function test_setSlashing_isBounded() public {
        IPoolTypes.SlashingSettings memory most = IPoolTypes.SlashingSettings({
            treasury: bob, equivocationBps: 5000, reporterBps: 2500, jailBps: 500, expelBps: 2000, appealPeriod: 14 days
        });
        vm.startPrank(admin);
        vm.expectEmit(address(pool));
        emit IPoolAdmin.SetSlashing(most);
        pool.setSlashing(most);
        assertEq(pool.slashing().treasury, bob);
        assertEq(pool.slashing().jailBps, 500);

        for (uint256 i = 0; i < 6; ++i) {
            IPoolTypes.SlashingSettings memory bad = pool.slashing();
            if (i == 0) ++bad.equivocationBps;
            if (i == 1) ++bad.reporterBps;
            if (i == 2) ++bad.jailBps;
            if (i == 3) ++bad.expelBps;
            if (i == 4) ++bad.appealPeriod;
            if (i == 5) bad.appealPeriod = 1 days - 1;
            vm.expectRevert(IPoolAdmin.InvalidSlashing.selector);
            pool.setSlashing(bad);
        }
        vm.stopPrank();
    }

    function test_pause_endsWithUnpause() public {
        vm.startPrank(admin);
        vm.expectRevert(IPoolAdmin.ExpectedPause.selector);
        pool.unpause();
        vm.expectEmit(address(pool));
        emit IPoolAdmin.Paused(admin);
        pool.pause();
        assertTrue(pool.paused());
        vm.expectRevert(IPoolAdmin.EnforcedPause.selector);
        pool.pause();
        vm.expectEmit(address(pool));
        emit IPoolAdmin.Unpaused(admin);
        pool.unpause();
        vm.stopPrank();
        assertEq(lock(alice, "a", MIN), 1);
    }

    function test_forceUnlock_needsAReason() public {
        lock(alice, "a", MIN);
        vm.startPrank(admin);
        vm.expectRevert(IPoolAdmin.NoReason.selector);
        pool.forceUnlock(1, "");
        vm.expectEmit(address(pool));
        emit IPoolAdmin.ForcedUnlock(1, "gone for weeks");
        vm.expectEmit(address(pool));
        emit IPoolExit.UnlockInit(alice, 1, 2, block.timestamp, block.timestamp + 21 days, MIN);
        pool.forceUnlock(1, "gone for weeks");
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.WrongStatus.selector, 1, IPoolTypes.Status.Inactive));
        pool.forceUnlock(1, "again");
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.NoSuchSeq.selector, 2));
        pool.forceUnlock(2, "who");
        vm.stopPrank();
    }

    function test_restricted_functionsAreForTheAuthorizedOnly() public {
        bytes[] memory calls = restrictedCalls();
        bytes memory refusal = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, mallory);
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(mallory);
            (bool ok, bytes memory answer) = address(pool).call(calls[i]);
            assertFalse(ok);
            assertEq(answer, refusal);
        }
    }

    /// @dev A delay of AccessManager works through both halves of the code: scheduled first, called when it is over.
    function test_restricted_functionsHonourADelay() public {
        uint64 role = 42;
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = IPoolAdmin.setMinLock.selector;
        vm.startPrank(admin);
        manager.setTargetFunctionRole(address(pool), selectors, role);
        manager.grantRole(role, bob, 2 days);
        vm.stopPrank();

        bytes memory call = abi.encodeCall(IPoolAdmin.setMinLock, (1));
        vm.startPrank(bob);
        manager.schedule(address(pool), call, 0);
        vm.expectRevert();
        pool.setMinLock(1);
        vm.warp(block.timestamp + 2 days);
        pool.setMinLock(1);
        vm.stopPrank();
        assertEq(pool.minLock(), 1);
    }

    function restrictedCalls() private view returns (bytes[] memory calls) {
        calls = new bytes[](16);
        calls[0] = abi.encodeCall(pool.setWhitelist, (mallory, true));
        calls[1] = abi.encodeCall(pool.setWhitelistEnabled, (false));
        calls[2] = abi.encodeCall(pool.setMinLock, (1));
        calls[3] = abi.encodeCall(pool.setMaxLock, (MAX));
        calls[4] = abi.encodeCall(pool.setMaxSequencers, (1));
        calls[5] = abi.encodeCall(pool.setExitDelayPeriod, (1));
        calls[6] = abi.encodeCall(pool.setSignerUpdateThrottle, (1));
        calls[7] = abi.encodeCall(pool.updateBlockReward, (1));
        calls[8] = abi.encodeCall(pool.withdrawRewardFunds, (mallory, 1));
        calls[9] = abi.encodeCall(pool.updateMpc, (mallory));
        calls[10] = abi.encodeCall(pool.pause, ());
        calls[11] = abi.encodeCall(pool.unpause, ());
        calls[12] = abi.encodeCall(pool.forceUnlock, (1, "why not"));
        calls[13] = abi.encodeCall(pool.setSlashing, (pool.slashing()));
        calls[14] = abi.encodeCall(pool.vetoPenalty, (1, 1));
        calls[15] = abi.encodeCall(pool.setStakeObserver, (IStakeObserver(mallory)));
    }
}
