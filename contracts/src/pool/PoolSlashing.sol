// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Signatures} from "../crypto/Signatures.sol";
import {IPoolRegistry} from "./IPoolRegistry.sol";
import {IPoolSlashing} from "./IPoolSlashing.sol";
import {PoolPenalties} from "./PoolPenalties.sol";

/// @title PoolSlashing
/// @notice Implements {IPoolSlashing}.
abstract contract PoolSlashing is IPoolSlashing, PoolPenalties {
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    bytes32 private constant BLOCK_COMMITMENT =
        keccak256("BlockCommitment(uint256 l2ChainId,uint64 epoch,uint64 number,bytes32 blockHash)");
    bytes32 private constant JAIL =
        keccak256("Jail(uint256 penaltyId,uint256 seqId,uint256 period,bytes32 reason,uint256 deadline)");
    bytes32 private constant EXPEL =
        keccak256("Expel(uint256 penaltyId,uint256 seqId,bytes32 reason,uint256 deadline)");

    /// @inheritdoc IPoolSlashing
    function slashEquivocation(
        uint256 l2ChainId,
        uint64 epoch,
        uint64 number,
        Commitment calldata a,
        Commitment calldata b
    ) external nonReentrant returns (uint256 reporterReward) {
        PoolState storage pool = _pool();
        if (a.blockHash == b.blockHash) revert NoEquivocation();
        SignerRecord memory signerA =
            _committer(pool, commitmentDigest(l2ChainId, epoch, number, a.blockHash), a.signature);
        SignerRecord memory signerB =
            _committer(pool, commitmentDigest(l2ChainId, epoch, number, b.blockHash), b.signature);
        if (signerA.seqId != signerB.seqId) revert NoEquivocation();
        emit Equivocation(signerA.seqId, msg.sender, l2ChainId, epoch, number, a.blockHash, b.blockHash);
        reporterReward = _slashNow(pool, signerA, signerB);

        if (reporterReward != 0) pool.stakeToken.safeTransfer(msg.sender, reporterReward);
    }

    /// @inheritdoc IPoolSlashing
    function jail(
        uint256 penaltyId,
        uint256 seqId,
        uint256 period,
        bytes32 reason,
        uint256 deadline,
        bytes calldata signature
    ) external {
        if (period == 0 || period > MAX_JAIL_PERIOD) revert InvalidJailPeriod(period);
        PoolState storage pool = _pool();
        _requireMpc(pool, jailDigest(penaltyId, seqId, period, reason, deadline), signature);
        StoredSequencer storage seq = _known(pool, seqId);
        if (seq.status != Status.Active) revert WrongStatus(seqId, seq.status);
        Penalty memory penalty = _newPenalty(pool, PenaltyKind.Jail, pool.slashing.jailBps, penaltyId, deadline);
        penalty.jailPeriod = period.toUint64();
        _order(pool, seqId, penalty, reason);
    }

    /// @inheritdoc IPoolSlashing
    function expel(uint256 penaltyId, uint256 seqId, bytes32 reason, uint256 deadline, bytes calldata signature)
        external
    {
        PoolState storage pool = _pool();
        _requireMpc(pool, expelDigest(penaltyId, seqId, reason, deadline), signature);
        if (_known(pool, seqId).expelled) revert Expelled(seqId);
        _order(pool, seqId, _newPenalty(pool, PenaltyKind.Expel, pool.slashing.expelBps, penaltyId, deadline), reason);
    }

    /// @inheritdoc IPoolSlashing
    function executePenalty(uint256 seqId) external nonReentrant {
        PoolState storage pool = _pool();
        Penalty memory penalty = pool.penalties[seqId];
        if (penalty.kind == PenaltyKind.None) revert NoPenalty(seqId);
        if (!_reached(penalty.effectiveAt)) revert AppealTime(seqId, penalty.effectiveAt);
        _execute(pool, seqId, pool.sequencers[seqId], penalty);
    }

    /// @inheritdoc IPoolSlashing
    function unjail(uint256 seqId) external nonReentrant whenNotPaused {
        PoolState storage pool = _pool();
        StoredSequencer storage seq = _own(pool, seqId);
        if (seq.status != Status.Jailed) revert WrongStatus(seqId, seq.status);
        if (!_reached(seq.jailedUntil)) revert StillJailed(seqId, seq.jailedUntil);

        uint256 amount = seq.amount;
        seq.status = Status.Active;
        pool.totalActive = (pool.totalActive + amount).toUint96();
        emit IPoolRegistry.LockUpdate(seqId, ++seq.nonce, amount);

        _notify(pool, msg.sender, 0, amount);
    }

    /// @inheritdoc IPoolSlashing
    function sweepSlashedFunds() external nonReentrant returns (uint256 amount) {
        PoolState storage pool = _pool();
        amount = pool.slashedFunds;
        if (amount == 0) revert NullAmount();
        address to = pool.slashing.treasury;
        if (to == address(0)) to = BURN_ADDRESS;
        pool.slashedFunds = 0;
        emit SlashedFundsSwept(to, amount);

        pool.stakeToken.safeTransfer(to, amount);
    }

    /// @inheritdoc IPoolSlashing
    function commitmentDigest(uint256 l2ChainId, uint64 epoch, uint64 number, bytes32 blockHash)
        public
        view
        returns (bytes32)
    {
        return _hashTypedDataV4(keccak256(abi.encode(BLOCK_COMMITMENT, l2ChainId, epoch, number, blockHash)));
    }

    /// @inheritdoc IPoolSlashing
    function jailDigest(uint256 penaltyId, uint256 seqId, uint256 period, bytes32 reason, uint256 deadline)
        public
        view
        returns (bytes32)
    {
        return _hashTypedDataV4(keccak256(abi.encode(JAIL, penaltyId, seqId, period, reason, deadline)));
    }

    /// @inheritdoc IPoolSlashing
    function expelDigest(uint256 penaltyId, uint256 seqId, bytes32 reason, uint256 deadline)
        public
        view
        returns (bytes32)
    {
        return _hashTypedDataV4(keccak256(abi.encode(EXPEL, penaltyId, seqId, reason, deadline)));
    }

    /// @inheritdoc IPoolSlashing
    function penalties(uint256 seqId) external view returns (Penalty memory) {
        return _pool().penalties[seqId];
    }

    /// @inheritdoc IPoolSlashing
    function penaltyUsed(uint256 penaltyId) external view returns (bool) {
        return _pool().penaltyUsed[penaltyId];
    }

    /// @inheritdoc IPoolSlashing
    function slashing() external view returns (SlashingSettings memory) {
        return _pool().slashing;
    }

    /// @inheritdoc IPoolSlashing
    function slashedFunds() external view returns (uint256) {
        return _pool().slashedFunds;
    }

    /// @dev The record of the signer that made `signature`: a sequencer's present one, or one that was replaced less
    ///      than an exit delay ago.
    function _committer(PoolState storage pool, bytes32 digest, bytes calldata signature)
        private
        view
        returns (SignerRecord memory record)
    {
        address signer = Signatures.recover(digest, signature);
        if (signer == address(0)) revert InvalidSignature();
        record = pool.seqSigners[signer];
        bool past = record.retiredAt != 0 && _reached(record.provableUntil);
        if (record.seqId == 0 || past) revert NotASigner(signer);
    }

    /// @dev Makes the sequencer whose signers these are leave, slashes it and returns what the reporter gets of that.
    function _slashNow(PoolState storage pool, SignerRecord memory signerA, SignerRecord memory signerB)
        private
        returns (uint256 reporterReward)
    {
        uint256 seqId = signerA.seqId;
        StoredSequencer storage seq = _known(pool, seqId);
        if (seq.tombstoned) revert Tombstoned(seqId);
        _requireSlashable(seq, seqId);
        seq.tombstoned = true;
        if (seq.status == Status.Active || seq.status == Status.Jailed) _deactivate(pool, seqId, seq);

        uint256 slashed = _cut(pool, seq, pool.slashing.equivocationBps, block.timestamp);
        // A former owner still has its keys: one of them and a block of the new owner would be all it needs.
        bool ownKeys = signerA.ownerChanges == seq.ownerChanges && signerB.ownerChanges == seq.ownerChanges;
        if (ownKeys) reporterReward = slashed * pool.slashing.reporterBps / BPS;
        pool.slashedFunds = (pool.slashedFunds + slashed - reporterReward).toUint96();
        emit Slashed(seqId, slashed, reporterReward, pool.totalLocked);
    }

    /// @dev An order that comes now, and has its effect after the appeal time.
    function _newPenalty(PoolState storage pool, PenaltyKind kind, uint16 bps, uint256 penaltyId, uint256 deadline)
        private
        view
        returns (Penalty memory)
    {
        // forge-lint: disable-next-line(block-timestamp)
        if (block.timestamp > deadline) revert OrderExpired(penaltyId, deadline);
        return Penalty({
            kind: kind,
            slashBps: bps,
            orderedAt: uint64(block.timestamp),
            effectiveAt: (block.timestamp + pool.slashing.appealPeriod).toUint64(),
            jailPeriod: 0,
            penaltyId: penaltyId
        });
    }

    /// @dev Puts an order that the pool signed on its appeal time.
    function _order(PoolState storage pool, uint256 seqId, Penalty memory penalty, bytes32 reason) private {
        uint256 penaltyId = penalty.penaltyId;
        if (pool.penaltyUsed[penaltyId]) revert PenaltyUsed(penaltyId);
        if (pool.penalties[seqId].kind != PenaltyKind.None) revert PenaltyPending(seqId);
        _requireSlashable(_known(pool, seqId), seqId);
        pool.penaltyUsed[penaltyId] = true;
        pool.penalties[seqId] = penalty;
        emit PenaltyOrdered(penaltyId, seqId, penalty.kind, penalty.effectiveAt, reason);
    }

    function _requireSlashable(StoredSequencer storage seq, uint256 seqId) private view {
        (uint256 main, uint256 part) = _slashable(seq, block.timestamp);
        if (main + part == 0) revert NothingToSlash(seqId);
    }
}
