// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {TransparentUpgradeableProxy} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {IStakeObserver} from "../../src/governance/IStakeObserver.sol";
import {StakeVotes} from "../../src/governance/StakeVotes.sol";
import {IPoolExit} from "../../src/pool/IPoolExit.sol";
import {IPoolRegistry} from "../../src/pool/IPoolRegistry.sol";
import {IPoolRewards} from "../../src/pool/IPoolRewards.sol";
import {LockingPoolFixture} from "../utils/LockingPoolFixture.sol";

/// @title GasBench
/// @notice Measures one call: gas left before it minus gas left after it, through the proxy, with every account and
///         slot cold and every slot's original value that of the block before. So each measurement is a contract of its
///         own, whose `setUp` is that block. Owners have given an unlimited allowance.
/// @dev The results are what the tests log, as `name: gas`. See `make bench-gas`.
abstract contract GasBench is LockingPoolFixture {
    // The name is one that forge decodes.
    // solhint-disable-next-line event-name-capwords, gas-indexed-events
    event log_named_uint(string key, uint256 val);

    address[] internal owners;
    address internal caller;
    bytes internal call;

    function setUp() public virtual override {
        super.setUp();
        uint256[] memory none = new uint256[](0);
        for (uint256 i = 0; i < 11; ++i) {
            owners.push(makeAddr(string(abi.encode("owner", i))));
            vm.prank(mallory);
            assertTrue(token.transfer(owners[i], MAX / 2));
            vm.prank(owners[i]);
            token.approve(address(pool), type(uint256).max);
            allow(owners[i]);
        }
        fund(1000e18);
        // A pool that has been running for a while, in which the next batch is not the first of all.
        submit(none, none);
    }

    function lockMany(uint256 count) internal {
        for (uint256 i = 0; i < count; ++i) {
            lock(owners[i], string(abi.encode("signer", i)), MIN);
        }
    }

    /// @dev The next batch, of 100 blocks for each of ten sequencers.
    function batch() internal returns (bytes memory) {
        (uint256[] memory ids, uint256[] memory blocks) = (new uint256[](10), new uint256[](10));
        for (uint256 i = 0; i < 10; ++i) {
            (ids[i], blocks[i]) = (i + 1, 100);
        }
        (uint256 batchId, uint256 epoch) = (pool.currentBatch() + 1, pool.lastRewardedEpoch() + 1);
        bytes memory signature = sign("mpc", pool.rewardBatchDigest(batchId, epoch, epoch + 9, ids, blocks));
        return abi.encodeCall(IPoolRewards.batchSubmitRewards, (batchId, epoch, epoch + 9, ids, blocks, signature));
    }

    function lockCall(uint256 index) internal returns (bytes memory) {
        string memory name = string(abi.encode("signer", index));
        (address signer, bytes memory pubkey) = key(name);
        return abi.encodeCall(IPoolRegistry.lockFor, (signer, MIN, pubkey, consent(name, owners[index])));
    }

    /// @dev StakeVotes behind its proxy, told by the pool from now on.
    function observe() internal {
        bytes memory init = abi.encodeCall(StakeVotes.initialize, (pool));
        address votes = address(new TransparentUpgradeableProxy(address(new StakeVotes()), admin, init));
        vm.prank(admin);
        pool.setStakeObserver(IStakeObserver(votes));
    }

    function measure(string memory name) internal {
        address target = address(pool);
        bytes memory data = call;
        vm.prank(caller);
        uint256 before = gasleft();
        (bool ok,) = target.call(data);
        uint256 used = before - gasleft();
        assertTrue(ok, name);
        emit log_named_uint(name, used);
    }
}

contract LockForBench is GasBench {
    function setUp() public virtual override {
        super.setUp();
        lockMany(9);
        (caller, call) = (owners[9], lockCall(9));
    }

    function test_lockFor() public virtual {
        measure("lockFor");
    }
}

contract LockForVotesBench is LockForBench {
    function setUp() public override {
        super.setUp();
        observe();
        // The tenth of those that vote, not the first.
        lock(owners[10], "another", MIN);
    }

    function test_lockFor() public override {
        measure("lockFor+votes");
    }
}

contract RewardFirstBench is GasBench {
    function setUp() public override {
        super.setUp();
        lockMany(10);
        (caller, call) = (mallory, batch());
    }

    function test_reward() public {
        measure("rewardFirst10");
    }
}

contract RewardNextBench is GasBench {
    function setUp() public override {
        super.setUp();
        lockMany(10);
        (bool ok,) = address(pool).call(batch());
        assertTrue(ok);
        (caller, call) = (mallory, batch());
    }

    function test_reward() public {
        measure("rewardNext10");
    }
}

contract UnlockBench is GasBench {
    function setUp() public virtual override {
        super.setUp();
        prepare();
    }

    function prepare() internal {
        lockMany(10);
        (bool ok,) = address(pool).call(batch());
        assertTrue(ok);
        (caller, call) = (owners[4], abi.encodeCall(IPoolExit.unlock, (5)));
    }

    function test_unlock() public virtual {
        measure("unlock");
    }
}

contract UnlockVotesBench is UnlockBench {
    function setUp() public override {
        GasBench.setUp();
        observe();
        prepare();
        vm.warp(block.timestamp + 1 days);
    }

    function test_unlock() public override {
        measure("unlock+votes");
    }
}

contract ClaimRewardsBench is UnlockBench {
    function setUp() public override {
        super.setUp();
        call = abi.encodeCall(IPoolRewards.claimRewards, (5));
    }

    function test_unlock() public override {
        measure("claimRewards");
    }
}

contract UnlockClaimBench is UnlockBench {
    function setUp() public override {
        super.setUp();
        vm.prank(owners[4]);
        pool.unlock(5);
        vm.warp(block.timestamp + 21 days);
        call = abi.encodeCall(IPoolExit.unlockClaim, (5));
    }

    function test_unlock() public override {
        measure("unlockClaim");
    }
}

contract RelockBench is UnlockBench {
    function setUp() public override {
        super.setUp();
        call = abi.encodeCall(IPoolRegistry.relock, (5, 100e18, false));
    }

    function test_unlock() public override {
        measure("relock");
    }
}

contract RelockVotesBench is UnlockBench {
    function setUp() public override {
        GasBench.setUp();
        observe();
        prepare();
        vm.warp(block.timestamp + 1 days);
        call = abi.encodeCall(IPoolRegistry.relock, (5, 100e18, false));
    }

    function test_unlock() public override {
        measure("relock+votes");
    }
}
