// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Secp256k1} from "../crypto/Secp256k1.sol";
import {Signatures} from "../crypto/Signatures.sol";
import {IPoolExit} from "./IPoolExit.sol";
import {IPoolRegistry} from "./IPoolRegistry.sol";
import {PoolCore} from "./PoolCore.sol";

/// @title PoolRegistry
/// @notice Implements {IPoolRegistry}.
abstract contract PoolRegistry is IPoolRegistry, PoolCore {
    using SafeCast for uint256;

    bytes32 private constant REGISTER_SIGNER = keccak256("RegisterSigner(address owner,address signer)");

    /// @inheritdoc IPoolRegistry
    function lockFor(address signer, uint256 amount, bytes calldata pubkey, bytes calldata signature)
        external
        nonReentrant
        whenNotPaused
        returns (uint256 seqId)
    {
        seqId = _join(signer, amount, pubkey, signature);
        _pull(_pool().stakeToken, amount);
        _notify(_pool(), msg.sender, 0, amount);
    }

    /// @inheritdoc IPoolRegistry
    function lockWithRewardRecipient(
        address signer,
        address rewardRecipient,
        uint256 amount,
        bytes calldata pubkey,
        bytes calldata signature
    ) external nonReentrant whenNotPaused returns (uint256 seqId) {
        seqId = _join(signer, amount, pubkey, signature);
        _setRecipient(_pool().sequencers[seqId], seqId, rewardRecipient);
        _pull(_pool().stakeToken, amount);
        _notify(_pool(), msg.sender, 0, amount);
    }

    /// @inheritdoc IPoolRegistry
    function relock(uint256 seqId, uint256 amount, bool lockReward) external nonReentrant whenNotPaused {
        PoolState storage pool = _pool();
        _requireWhitelisted(pool, msg.sender);
        StoredSequencer storage seq = _ownActive(pool, seqId);
        uint256 added = amount;
        if (lockReward) {
            added += seq.reward;
            seq.reward = 0;
        }
        if (added == 0) revert NullAmount();
        uint256 oldAmount = seq.amount;
        _requireInRange(pool, oldAmount + added);

        seq.amount = (oldAmount + added).toUint96();
        pool.totalLocked = (pool.totalLocked + added).toUint96();
        pool.totalActive = (pool.totalActive + added).toUint96();
        emit LockUpdate(seqId, ++seq.nonce, oldAmount + added);

        if (amount != 0) _pull(pool.stakeToken, amount);
        _notify(pool, msg.sender, oldAmount, oldAmount + added);
    }

    /// @inheritdoc IPoolRegistry
    function updateSigner(uint256 seqId, address signer, bytes calldata pubkey, bytes calldata signature) external {
        PoolState storage pool = _pool();
        StoredSequencer storage seq = _ownMember(pool, seqId);
        uint256 last = seq.signerUpdateTime;
        if (last != 0 && !_reached(last + pool.signerUpdateThrottle)) {
            revert SignerUpdateTooSoon(seqId, last + pool.signerUpdateThrottle);
        }

        address oldSigner = seq.signer;
        SignerRecord storage retired = pool.seqSigners[oldSigner];
        retired.retiredAt = uint64(block.timestamp);
        retired.provableUntil = (block.timestamp + pool.exitDelayPeriod).toUint64();
        seq.signerUpdateTime = uint64(block.timestamp);
        _installSigner(pool, seqId, signer, pubkey, signature);
        pool.seqSigners[signer].ownerChanges = seq.ownerChanges;
        emit SignerChange(seqId, ++seq.nonce, oldSigner, signer, pubkey);
    }

    /// @inheritdoc IPoolRegistry
    function setSequencerRewardRecipient(uint256 seqId, address recipient) external {
        _setRecipient(_own(_pool(), seqId), seqId, recipient);
    }

    /// @inheritdoc IPoolRegistry
    function setSequencerOwner(uint256 seqId, address newOwner) external {
        StoredSequencer storage seq = _ownActive(_pool(), seqId);
        seq.pendingOwner = newOwner;
        emit SequencerOwnerChangeStarted(seqId, msg.sender, newOwner);
    }

    /// @inheritdoc IPoolRegistry
    function acceptSequencerOwner(uint256 seqId) external nonReentrant {
        PoolState storage pool = _pool();
        StoredSequencer storage seq = _known(pool, seqId);
        if (seq.pendingOwner != msg.sender) revert NotPendingOwner(msg.sender, seqId);
        if (seq.status != Status.Active) revert WrongStatus(seqId, seq.status);
        if (seq.withdrawAmount != 0) revert IPoolExit.WithdrawalPending(seqId, seq.withdrawAmount);
        _requireWhitelisted(pool, msg.sender);
        _requireOwnsNone(pool, msg.sender);

        address oldOwner = seq.owner;
        delete pool.seqOwners[oldOwner];
        pool.seqOwners[msg.sender] = seqId;
        seq.owner = msg.sender;
        seq.pendingOwner = address(0);
        ++seq.ownerChanges;
        emit SequencerOwnerChanged(seqId, oldOwner, msg.sender);

        _notify(pool, oldOwner, seq.amount, 0);
        _notify(pool, msg.sender, 0, seq.amount);
    }

    /// @inheritdoc IPoolRegistry
    function registerSignerDigest(address owner, address signer) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(REGISTER_SIGNER, owner, signer)));
    }

    /// @dev Registers a sequencer of the caller. Its stake is not taken yet.
    function _join(address signer, uint256 amount, bytes calldata pubkey, bytes calldata signature)
        private
        returns (uint256 seqId)
    {
        PoolState storage pool = _pool();
        _requireWhitelisted(pool, msg.sender);
        _requireOwnsNone(pool, msg.sender);
        _requireInRange(pool, amount);
        if (pool.memberCount >= pool.maxSequencers) revert PoolFull(pool.maxSequencers);

        seqId = ++pool.totalSequencers;
        StoredSequencer storage seq = pool.sequencers[seqId];
        seq.owner = msg.sender;
        seq.status = Status.Active;
        seq.nonce = 1;
        seq.amount = amount.toUint96();
        seq.activationEpoch = _nextEpoch(pool);
        pool.seqOwners[msg.sender] = seqId;
        _installSigner(pool, seqId, signer, pubkey, signature);
        uint256 total = pool.totalLocked + amount;
        pool.totalLocked = total.toUint96();
        pool.totalActive = (pool.totalActive + amount).toUint96();
        ++pool.memberCount;
        emit Locked(signer, seqId, 1, amount, total, pubkey, msg.sender);
    }

    /// @dev Checks the key, gives it to sequencer `seqId` and marks it as used for ever.
    function _installSigner(
        PoolState storage pool,
        uint256 seqId,
        address signer,
        bytes calldata pubkey,
        bytes calldata signature
    ) private {
        if (signer == address(0)) revert NullAddress();
        if (pubkey.length != 64) revert InvalidPubkey(signer);
        uint256 x = uint256(bytes32(pubkey[:32]));
        uint256 y = uint256(bytes32(pubkey[32:]));
        if (!Secp256k1.isOnCurve(x, y) || Secp256k1.toAddress(x, y) != signer) revert InvalidPubkey(signer);
        if (pool.seqSigners[signer].seqId != 0) revert SignerExisted(signer);
        if (Signatures.recover(registerSignerDigest(msg.sender, signer), signature) != signer) {
            revert InvalidSignature();
        }

        pool.seqSigners[signer] =
            SignerRecord({seqId: seqId.toUint64(), retiredAt: 0, provableUntil: 0, ownerChanges: 0});
        StoredSequencer storage seq = pool.sequencers[seqId];
        seq.signer = signer;
        seq.pubkeyX = x;
        seq.pubkeyY = y;
    }

    function _setRecipient(StoredSequencer storage seq, uint256 seqId, address recipient) private {
        if (recipient == address(this)) revert InvalidRecipient(recipient);
        emit SequencerRewardRecipientChanged(seqId, seq.rewardRecipient, recipient);
        seq.rewardRecipient = recipient;
    }

    function _requireWhitelisted(PoolState storage pool, address user) private view {
        if (!pool.whitelistOff && !pool.whitelist[user]) revert NotWhitelisted(user);
    }

    function _requireOwnsNone(PoolState storage pool, address user) private view {
        uint256 owned = pool.seqOwners[user];
        if (owned != 0) revert OwnedSequencer(user, owned);
    }

    function _requireInRange(PoolState storage pool, uint256 amount) private view {
        if (amount < pool.minLock || amount > pool.maxLock) {
            revert AmountOutOfRange(amount, pool.minLock, pool.maxLock);
        }
    }
}
