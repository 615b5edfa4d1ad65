// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {TransparentUpgradeableProxy} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Test} from "forge-std/Test.sol";
import {Vm} from "forge-std/Vm.sol";
import {DevToken} from "../../script/dev/DevToken.sol";
import {ILockingPool} from "../../src/ILockingPool.sol";
import {LockingPool} from "../../src/LockingPool.sol";
import {IPoolAdmin} from "../../src/pool/IPoolAdmin.sol";
import {IPoolSlashing} from "../../src/pool/IPoolSlashing.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";

/// @title LockingPoolFixture
/// @notice A pool behind its proxy, with `alice` and `bob` on the whitelist and rich, and `mallory` rich only. `admin`
///         may call everything restricted. The pool's key is called "mpc".
abstract contract LockingPoolFixture is Test {
    uint256 internal constant MIN = 20_000e18;
    uint256 internal constant MAX = 100_000e18;
    uint256 internal constant L2_CHAIN = 901;

    address internal admin = makeAddr("admin");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal mallory = makeAddr("mallory");
    AccessManager internal manager;
    DevToken internal token;
    ILockingPool internal pool;
    uint256 private _penalties;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        address[] memory holders = new address[](3);
        (holders[0], holders[1], holders[2]) = (alice, bob, mallory);
        token = new DevToken(holders, 10 * MAX);
        manager = new AccessManager(admin);
        pool = newPool(token);
        for (uint256 i = 0; i < holders.length; ++i) {
            vm.prank(holders[i]);
            token.approve(address(pool), type(uint256).max);
        }
        allow(alice);
        allow(bob);
        (address mpc,) = key("mpc");
        vm.prank(admin);
        pool.updateMpc(mpc);
    }

    /// @dev A pool for `stakeToken` with the default settings.
    function newPool(IERC20 stakeToken) internal returns (ILockingPool) {
        bytes memory init = abi.encodeCall(IPoolAdmin.initialize, (address(manager), stakeToken, MIN, MAX, 21 days));
        return ILockingPool(address(new TransparentUpgradeableProxy(address(new LockingPool()), admin, init)));
    }

    function allow(address owner) internal {
        vm.prank(admin);
        pool.setWhitelist(owner, true);
    }

    /// @dev Locks `amount` for `owner` under the signer key called `signerName`.
    function lock(address owner, string memory signerName, uint256 amount) internal returns (uint256 seqId) {
        (address signer, bytes memory pubkey) = key(signerName);
        bytes memory signature = consent(signerName, owner);
        vm.prank(owner);
        return pool.lockFor(signer, amount, pubkey, signature);
    }

    function updateSigner(address owner, uint256 seqId, string memory signerName) internal {
        (address signer, bytes memory pubkey) = key(signerName);
        bytes memory signature = consent(signerName, owner);
        vm.prank(owner);
        pool.updateSigner(seqId, signer, pubkey, signature);
    }

    /// @dev The address and public key that belong to a name.
    function key(string memory name) internal returns (address signer, bytes memory pubkey) {
        Vm.Wallet memory wallet = vm.createWallet(name);
        return (wallet.addr, abi.encode(wallet.publicKeyX, wallet.publicKeyY));
    }

    /// @dev What the signer called `signerName` signs to work for `owner`.
    function consent(string memory signerName, address owner) internal returns (bytes memory) {
        (address signer,) = key(signerName);
        return sign(signerName, pool.registerSignerDigest(owner, signer));
    }

    function sign(string memory name, bytes32 digest) internal returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(vm.createWallet(name).privateKey, digest);
        return abi.encodePacked(r, s, v);
    }

    /// @dev Leaves the pool and claims the stake when it is due.
    function exit(address owner, uint256 seqId) internal {
        vm.startPrank(owner);
        pool.unlock(seqId);
        vm.warp(pool.sequencers(seqId).unlockClaimTime);
        pool.unlockClaim(seqId);
        vm.stopPrank();
    }

    /// @dev Puts reward funds into the pool, from mallory's pocket.
    function fund(uint256 amount) internal {
        vm.prank(mallory);
        pool.fundRewards(amount);
    }

    /// @dev Submits the next batch, of one epoch, for one sequencer.
    function reward(uint256 seqId, uint256 blocks) internal {
        (uint256[] memory ids, uint256[] memory counts) = (new uint256[](1), new uint256[](1));
        (ids[0], counts[0]) = (seqId, blocks);
        submit(ids, counts);
    }

    /// @dev Submits the next batch, of one epoch.
    function submit(uint256[] memory ids, uint256[] memory counts) internal {
        (uint256 batchId, uint256 epoch) = (pool.currentBatch() + 1, pool.lastRewardedEpoch() + 1);
        bytes memory signature = sign("mpc", pool.rewardBatchDigest(batchId, epoch, epoch, ids, counts));
        pool.batchSubmitRewards(batchId, epoch, epoch, ids, counts, signature);
    }

    /// @dev Has the pool order sequencer `seqId` into jail for a day, and returns the number of the order.
    function orderJail(uint256 seqId) internal returns (uint256 penaltyId) {
        penaltyId = ++_penalties;
        bytes32 reason = "fault";
        bytes memory signature = sign("mpc", pool.jailDigest(penaltyId, seqId, 1 days, reason, block.timestamp));
        pool.jail(penaltyId, seqId, 1 days, reason, block.timestamp, signature);
    }

    /// @dev Has the pool order sequencer `seqId` out, and returns the number of the order.
    function orderExpel(uint256 seqId) internal returns (uint256 penaltyId) {
        penaltyId = ++_penalties;
        bytes32 reason = "fault";
        bytes memory signature = sign("mpc", pool.expelDigest(penaltyId, seqId, reason, block.timestamp));
        pool.expel(penaltyId, seqId, reason, block.timestamp, signature);
    }

    /// @dev Puts sequencer `seqId` into jail: time passes.
    function jailNow(uint256 seqId) internal {
        orderJail(seqId);
        vm.warp(pool.penalties(seqId).effectiveAt);
        pool.executePenalty(seqId);
    }

    /// @dev Proves that the signers called `nameA` and `nameB` committed to two blocks of one number.
    function equivocate(string memory nameA, string memory nameB) internal returns (uint256 reporterReward) {
        IPoolSlashing.Commitment memory a = commitment(nameA, 7, 42, "left");
        IPoolSlashing.Commitment memory b = commitment(nameB, 7, 42, "right");
        return pool.slashEquivocation(L2_CHAIN, 7, 42, a, b);
    }

    function commitment(string memory name, uint64 epoch, uint64 number, bytes32 blockHash)
        internal
        returns (IPoolSlashing.Commitment memory)
    {
        bytes32 digest = pool.commitmentDigest(L2_CHAIN, epoch, number, blockHash);
        return IPoolSlashing.Commitment({blockHash: blockHash, signature: sign(name, digest)});
    }

    /// @dev Has `owner` hand sequencer `seqId` to `newOwner`.
    function handOver(uint256 seqId, address owner, address newOwner) internal {
        vm.prank(owner);
        pool.setSequencerOwner(seqId, newOwner);
        vm.prank(newOwner);
        pool.acceptSequencerOwner(seqId);
    }

    /// @dev What EIP-712 says of a struct with the hash `body` under the pool's domain, made without the pool.
    function eip712(bytes32 body) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Rondo"),
                keccak256("1"),
                block.chainid,
                address(pool)
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, body));
    }

    function assertStatus(uint256 seqId, IPoolTypes.Status wanted) internal view {
        assertEq(uint256(pool.sequencers(seqId).status), uint256(wanted));
    }
}
