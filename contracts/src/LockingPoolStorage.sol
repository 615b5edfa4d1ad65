// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ILockingPool} from "./ILockingPool.sol";

/// @title LockingPoolStorage
/// @notice Where the LockingPool keeps its state, and the views on it.
/// @dev One namespace after ERC-7201. Fields are only ever appended, to the structs and to their spare bytes.
abstract contract LockingPoolStorage is ILockingPool {
    /// @dev {ILockingPool-Sequencer}, packed: 5 slots.
    struct StoredSequencer {
        address owner;
        Status status;
        uint64 nonce;
        address signer;
        uint96 amount;
        uint64 deactivationTime;
        uint64 unlockClaimTime;
        uint256 pubkeyX;
        uint256 pubkeyY;
    }

    /// @custom:storage-location erc7201:rondo.storage.LockingPool
    struct PoolStorage {
        IERC20 stakeToken;
        uint64 exitDelayPeriod;
        uint96 minLock;
        uint96 maxLock;
        address mpcAddress;
        uint256 totalSequencers;
        uint256 totalLocked;
        mapping(address user => bool) whitelist;
        mapping(uint256 seqId => StoredSequencer) sequencers;
        mapping(address owner => uint256 seqId) seqOwners;
        mapping(address signer => uint256 seqId) seqSigners;
    }

    /// @dev keccak256(abi.encode(uint256(keccak256("rondo.storage.LockingPool")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant POOL_STORAGE = 0xc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b900;

    /// @inheritdoc ILockingPool
    function sequencers(uint256 seqId) external view returns (Sequencer memory) {
        StoredSequencer storage seq = _pool().sequencers[seqId];
        if (seq.status == Status.Unavailable) {
            return Sequencer(0, 0, 0, 0, address(0), address(0), "", Status.Unavailable);
        }
        return Sequencer({
            amount: seq.amount,
            nonce: seq.nonce,
            deactivationTime: seq.deactivationTime,
            unlockClaimTime: seq.unlockClaimTime,
            owner: seq.owner,
            signer: seq.signer,
            pubkey: abi.encode(seq.pubkeyX, seq.pubkeyY),
            status: seq.status
        });
    }

    /// @inheritdoc ILockingPool
    function currentSequencers() external view returns (ActiveSequencer[] memory active) {
        PoolStorage storage pool = _pool();
        uint256 highest = pool.totalSequencers;
        uint256 count = 0;
        for (uint256 id = 1; id <= highest; ++id) {
            if (pool.sequencers[id].status == Status.Active) ++count;
        }
        active = new ActiveSequencer[](count);
        uint256 next = 0;
        for (uint256 id = 1; id <= highest; ++id) {
            StoredSequencer storage seq = pool.sequencers[id];
            if (seq.status != Status.Active) continue;
            active[next++] = ActiveSequencer({
                seqId: id,
                nonce: seq.nonce,
                owner: seq.owner,
                signer: seq.signer,
                pubkey: abi.encode(seq.pubkeyX, seq.pubkeyY),
                amount: seq.amount
            });
        }
    }

    /// @inheritdoc ILockingPool
    function seqOwners(address owner_) external view returns (uint256) {
        return _pool().seqOwners[owner_];
    }

    /// @inheritdoc ILockingPool
    function seqSigners(address signer) external view returns (uint256) {
        return _pool().seqSigners[signer];
    }

    /// @inheritdoc ILockingPool
    function totalSequencers() external view returns (uint256) {
        return _pool().totalSequencers;
    }

    /// @inheritdoc ILockingPool
    function totalLocked() external view returns (uint256) {
        return _pool().totalLocked;
    }

    /// @inheritdoc ILockingPool
    function whitelist(address user) external view returns (bool) {
        return _pool().whitelist[user];
    }

    /// @inheritdoc ILockingPool
    function mpcAddress() external view returns (address) {
        return _pool().mpcAddress;
    }

    /// @inheritdoc ILockingPool
    function stakeToken() external view returns (address) {
        return address(_pool().stakeToken);
    }

    /// @inheritdoc ILockingPool
    function minLock() external view returns (uint256) {
        return _pool().minLock;
    }

    /// @inheritdoc ILockingPool
    function maxLock() external view returns (uint256) {
        return _pool().maxLock;
    }

    /// @inheritdoc ILockingPool
    function exitDelayPeriod() external view returns (uint256) {
        return _pool().exitDelayPeriod;
    }

    /// @dev The contract's namespace.
    function _pool() internal pure returns (PoolStorage storage pool) {
        assembly ("memory-safe") {
            pool.slot := POOL_STORAGE
        }
    }
}
