// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {IStakeObserver} from "../governance/IStakeObserver.sol";
import {IPoolTypes} from "./IPoolTypes.sol";

/// @title PoolStorage
/// @notice Where the LockingPool keeps its state.
/// @dev One namespace after ERC-7201. Fields are only ever appended, to the structs and to their spare bytes; what is
///      packed together is what one call touches, and a sequencer's reward shares a slot that is never zero, so that
///      the first reward costs no more than the next one. Sums of tokens have 96 bits: what would exceed them is
///      refused on its way in, never on its way out.
abstract contract PoolStorage is IPoolTypes {
    /// @dev {IPoolTypes-Sequencer}, packed. The last three slots stay empty until they are needed.
    struct StoredSequencer {
        address owner;
        Status status;
        uint64 nonce;
        bool tombstoned;
        bool expelled;
        // slot 1
        address signer;
        uint96 amount;
        // slot 2
        uint64 deactivationTime;
        uint64 unlockClaimTime;
        uint96 reward;
        uint32 activationEpoch;
        // slots 3 and 4
        uint256 pubkeyX;
        uint256 pubkeyY;
        // slot 5
        address rewardRecipient;
        uint32 deactivationEpoch;
        uint64 jailedUntil;
        // slot 6
        address pendingOwner;
        uint64 signerUpdateTime;
        uint32 ownerChanges;
        // slot 7
        uint96 withdrawAmount;
        uint64 withdrawClaimTime;
    }

    /// @dev Whose key an address is or was: the sequencer, its `ownerChanges` when the key was registered, and for a key
    ///      that was replaced until when its signatures count. Keys burned before there was such a record hold all ones.
    struct SignerRecord {
        uint64 seqId;
        uint64 retiredAt;
        uint64 provableUntil;
        uint32 ownerChanges;
    }

    /// @custom:storage-location erc7201:rondo.storage.LockingPool
    struct PoolState {
        IERC20 stakeToken;
        uint64 exitDelayPeriod;
        bool whitelistOff;
        bool paused;
        bool observed;
        // slot 1
        uint96 minLock;
        uint96 maxLock;
        uint32 maxSequencers;
        uint32 signerUpdateThrottle;
        // slot 2
        address mpcAddress;
        uint96 rewardPerBlock;
        // slot 3
        uint256 totalSequencers;
        // slot 4
        uint96 totalLocked;
        uint96 totalActive;
        uint64 memberCount;
        // slots 5 to 8
        mapping(address user => bool) whitelist;
        mapping(uint256 seqId => StoredSequencer) sequencers;
        mapping(address owner => uint256 seqId) seqOwners;
        mapping(address signer => SignerRecord) seqSigners;
        // slot 9
        uint64 currentBatch;
        uint64 lastRewardedEpoch;
        uint96 rewardFunds;
        // slot 10
        IStakeObserver stakeObserver;
        uint96 slashedFunds;
        // slot 11
        SlashingSettings slashing;
        // slots 12 to 14
        mapping(uint256 seqId => Penalty) penalties;
        mapping(uint256 penaltyId => bool) penaltyUsed;
        Checkpoints.Trace160 mpcHistory;
    }

    /// @dev keccak256(abi.encode(uint256(keccak256("rondo.storage.LockingPool")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant POOL_STORAGE = 0xc2b83408189b9523c7979d32b2d9204630bcde9b9683349b1faecaf67e71b900;

    /// @dev The contract's namespace.
    function _pool() internal pure returns (PoolState storage pool) {
        assembly ("memory-safe") {
            pool.slot := POOL_STORAGE
        }
    }

    /// @dev Sequencer `seqId`, which must exist.
    function _known(PoolState storage pool, uint256 seqId) internal view returns (StoredSequencer storage seq) {
        seq = pool.sequencers[seqId];
        if (seq.status == Status.Unavailable) revert NoSuchSeq(seqId);
    }

    /// @dev Sequencer `seqId`, which must belong to the caller.
    function _own(PoolState storage pool, uint256 seqId) internal view returns (StoredSequencer storage seq) {
        seq = _known(pool, seqId);
        if (seq.owner != msg.sender) revert NotSeqOwner(msg.sender, seqId);
    }

    /// @dev Sequencer `seqId`, which must belong to the caller and be in the pool: active or in jail.
    function _ownMember(PoolState storage pool, uint256 seqId) internal view returns (StoredSequencer storage seq) {
        seq = _own(pool, seqId);
        if (seq.status != Status.Active && seq.status != Status.Jailed) revert WrongStatus(seqId, seq.status);
    }

    /// @dev Sequencer `seqId`, which must belong to the caller and be active.
    function _ownActive(PoolState storage pool, uint256 seqId) internal view returns (StoredSequencer storage seq) {
        seq = _own(pool, seqId);
        if (seq.status != Status.Active) revert WrongStatus(seqId, seq.status);
    }
}
