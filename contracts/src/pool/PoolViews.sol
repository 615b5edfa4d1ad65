// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IStakeObserver} from "../governance/IStakeObserver.sol";
import {IPoolViews} from "./IPoolViews.sol";
import {PoolStorage} from "./PoolStorage.sol";

/// @title PoolViews
/// @notice Implements {IPoolViews}.
abstract contract PoolViews is IPoolViews, PoolStorage {
    using Checkpoints for Checkpoints.Trace160;
    using SafeCast for uint256;

    /// @inheritdoc IPoolViews
    function sequencers(uint256 seqId) external view returns (Sequencer memory seq) {
        StoredSequencer storage stored = _pool().sequencers[seqId];
        if (stored.status == Status.Unavailable) return seq;
        seq.amount = stored.amount;
        seq.reward = stored.reward;
        seq.nonce = stored.nonce;
        seq.activationEpoch = stored.activationEpoch;
        seq.deactivationEpoch = stored.deactivationEpoch;
        seq.deactivationTime = stored.deactivationTime;
        seq.unlockClaimTime = stored.unlockClaimTime;
        seq.jailedUntil = stored.jailedUntil;
        seq.owner = stored.owner;
        seq.pendingOwner = stored.pendingOwner;
        seq.signer = stored.signer;
        seq.rewardRecipient = stored.rewardRecipient;
        seq.pubkey = abi.encode(stored.pubkeyX, stored.pubkeyY);
        seq.withdrawAmount = stored.withdrawAmount;
        seq.withdrawClaimTime = stored.withdrawClaimTime;
        seq.tombstoned = stored.tombstoned;
        seq.expelled = stored.expelled;
        seq.status = stored.status;
    }

    /// @inheritdoc IPoolViews
    function currentSequencers() external view returns (ActiveSequencer[] memory active) {
        PoolState storage pool = _pool();
        uint256 highest = pool.totalSequencers;
        // Those in jail leave their place at the end empty, which is cut off below.
        active = new ActiveSequencer[](pool.memberCount);
        uint256 count = 0;
        for (uint256 id = 1; id <= highest; ++id) {
            StoredSequencer storage seq = pool.sequencers[id];
            if (seq.status != Status.Active) continue;
            active[count++] = ActiveSequencer({
                seqId: id,
                nonce: seq.nonce,
                owner: seq.owner,
                signer: seq.signer,
                pubkey: abi.encode(seq.pubkeyX, seq.pubkeyY),
                amount: seq.amount
            });
        }
        assembly ("memory-safe") {
            mstore(active, count)
        }
    }

    /// @inheritdoc IPoolViews
    function seqOwners(address owner) external view returns (uint256) {
        return _pool().seqOwners[owner];
    }

    /// @inheritdoc IPoolViews
    function seqSigners(address signer) external view returns (uint256) {
        return _pool().seqSigners[signer].seqId;
    }

    /// @inheritdoc IPoolViews
    function signerRetiredAt(address signer) external view returns (uint256) {
        return _pool().seqSigners[signer].retiredAt;
    }

    /// @inheritdoc IPoolViews
    function signerProvableUntil(address signer) external view returns (uint256) {
        return _pool().seqSigners[signer].provableUntil;
    }

    /// @inheritdoc IPoolViews
    function activeStakeOf(address owner) external view returns (uint256) {
        StoredSequencer storage seq = _pool().sequencers[_pool().seqOwners[owner]];
        return seq.status == Status.Active ? seq.amount : 0;
    }

    /// @inheritdoc IPoolViews
    function totalSequencers() external view returns (uint256) {
        return _pool().totalSequencers;
    }

    /// @inheritdoc IPoolViews
    function memberCount() external view returns (uint256) {
        return _pool().memberCount;
    }

    /// @inheritdoc IPoolViews
    function totalLocked() external view returns (uint256) {
        return _pool().totalLocked;
    }

    /// @inheritdoc IPoolViews
    function totalActive() external view returns (uint256) {
        return _pool().totalActive;
    }

    /// @inheritdoc IPoolViews
    function stakeToken() external view returns (address) {
        return address(_pool().stakeToken);
    }

    /// @inheritdoc IPoolViews
    function paused() external view returns (bool) {
        return _pool().paused;
    }

    /// @inheritdoc IPoolViews
    function whitelist(address user) external view returns (bool) {
        return _pool().whitelist[user];
    }

    /// @inheritdoc IPoolViews
    function whitelistEnabled() external view returns (bool) {
        return !_pool().whitelistOff;
    }

    /// @inheritdoc IPoolViews
    function minLock() external view returns (uint256) {
        return _pool().minLock;
    }

    /// @inheritdoc IPoolViews
    function maxLock() external view returns (uint256) {
        return _pool().maxLock;
    }

    /// @inheritdoc IPoolViews
    function maxSequencers() external view returns (uint256) {
        return _pool().maxSequencers;
    }

    /// @inheritdoc IPoolViews
    function exitDelayPeriod() external view returns (uint256) {
        return _pool().exitDelayPeriod;
    }

    /// @inheritdoc IPoolViews
    function signerUpdateThrottle() external view returns (uint256) {
        return _pool().signerUpdateThrottle;
    }

    /// @inheritdoc IPoolViews
    function mpcAddress() external view returns (address) {
        return _pool().mpcAddress;
    }

    /// @inheritdoc IPoolViews
    function mpcAddressAt(uint256 blockNumber) external view returns (address) {
        return address(_pool().mpcHistory.upperLookupRecent(blockNumber.toUint96()));
    }

    /// @inheritdoc IPoolViews
    function mpcHistoryLength() external view returns (uint256) {
        return _pool().mpcHistory.length();
    }

    /// @inheritdoc IPoolViews
    function mpcHistory(uint256 index) external view returns (uint256 sinceBlock, address mpc) {
        Checkpoints.Checkpoint160 memory checkpoint = _pool().mpcHistory.at(index.toUint32());
        return (checkpoint._key, address(checkpoint._value));
    }

    /// @inheritdoc IPoolViews
    function stakeObserver() external view returns (IStakeObserver) {
        return _pool().stakeObserver;
    }
}
