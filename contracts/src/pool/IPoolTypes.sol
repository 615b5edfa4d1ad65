// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title IPoolTypes
/// @notice The words that all parts of the LockingPool share.
interface IPoolTypes {
    /// @notice Life of a sequencer: Unavailable -> Active (<-> Jailed) -> Inactive -> Unlocked.
    enum Status {
        /// @dev The id was never given out.
        Unavailable,
        /// @dev Has left the pool; the stake waits for `unlockClaimTime`.
        Inactive,
        /// @dev Takes part in the pool, with power by stake.
        Active,
        /// @dev The stake has been returned.
        Unlocked,
        /// @dev Keeps its place in the pool, without power, until its owner calls `unjail` after the jail time.
        Jailed
    }

    /// @notice Everything the pool knows of one sequencer.
    /// @param amount stake in the token's smallest unit, without what was withdrawn; 0 after `unlockClaim`
    /// @param reward credited and not yet claimed
    /// @param nonce number of changes so far, see {IPoolRegistry}
    /// @param activationEpoch first L2 epoch that was not rewarded yet when it joined
    /// @param deactivationEpoch the same when it left; 0 before that
    /// @param deactivationTime when it left, Unix seconds; 0 before that
    /// @param unlockClaimTime from when on the stake may be claimed, Unix seconds; 0 before it left
    /// @param jailedUntil from when on it may leave jail, Unix seconds; 0 if it never was in jail
    /// @param owner the cold key: moves the stake, chooses the signer
    /// @param pendingOwner who may become owner by accepting, or zero
    /// @param signer the hot key: votes and signs block commitments
    /// @param rewardRecipient where rewards are paid; zero means the owner
    /// @param pubkey the signer's public key, 64 bytes, x || y
    /// @param withdrawAmount taken out by `withdraw` and not yet claimed
    /// @param withdrawClaimTime from when on it may be claimed, Unix seconds
    /// @param tombstoned equivocation was proven: cannot be slashed for it again
    /// @param expelled an order out of the pool was executed: there is no second one
    /// @param status see {Status}
    struct Sequencer {
        uint256 amount;
        uint256 reward;
        uint256 nonce;
        uint256 activationEpoch;
        uint256 deactivationEpoch;
        uint256 deactivationTime;
        uint256 unlockClaimTime;
        uint256 jailedUntil;
        address owner;
        address pendingOwner;
        address signer;
        address rewardRecipient;
        bytes pubkey;
        uint256 withdrawAmount;
        uint256 withdrawClaimTime;
        bool tombstoned;
        bool expelled;
        Status status;
    }

    /// @notice One member of the active set, for whoever builds a genesis from it.
    /// @param seqId id of the sequencer
    /// @param nonce number of changes so far: events up to this one are contained here
    /// @param owner the cold key
    /// @param signer the hot key
    /// @param pubkey the signer's public key, 64 bytes, x || y
    /// @param amount stake in the token's smallest unit
    struct ActiveSequencer {
        uint256 seqId;
        uint256 nonce;
        address owner;
        address signer;
        bytes pubkey;
        uint256 amount;
    }

    /// @notice How stake is slashed. Fractions are in basis points, 1/100 of a percent, of the stake at that time.
    /// @param treasury gets what was slashed; zero means that it is burnt
    /// @param equivocationBps for two commitments to one block number
    /// @param reporterBps the part of an equivocation's slash that goes to who proved it
    /// @param jailBps for malfunction that the pool punishes with jail
    /// @param expelBps for malfunction that the pool punishes with expulsion
    /// @param appealPeriod seconds from the pool's order to its execution
    struct SlashingSettings {
        address treasury;
        uint16 equivocationBps;
        uint16 reporterBps;
        uint16 jailBps;
        uint16 expelBps;
        uint32 appealPeriod;
    }

    /// @notice What a penalty does, apart from slashing.
    enum PenaltyKind {
        /// @dev No penalty.
        None,
        /// @dev Takes the sequencer's power for a while.
        Jail,
        /// @dev Makes the sequencer leave the pool.
        Expel
    }

    /// @notice An order of the pool that waits for its appeal time to pass.
    /// @param kind see {PenaltyKind}
    /// @param slashBps fraction of the stake, as it was set when the order came
    /// @param orderedAt when the order came, Unix seconds
    /// @param effectiveAt from when on it can be executed, Unix seconds
    /// @param jailPeriod seconds in jail, counted from the execution
    /// @param penaltyId number of the order
    struct Penalty {
        PenaltyKind kind;
        uint16 slashBps;
        uint64 orderedAt;
        uint64 effectiveAt;
        uint64 jailPeriod;
        // slot 1
        uint256 penaltyId;
    }

    /// @notice An address that must not be zero is.
    error NullAddress();
    /// @notice The pool cannot be paid by itself: nobody could get it out again.
    error InvalidRecipient(address recipient);
    /// @notice A token amount that must not be zero is.
    error NullAmount();
    /// @notice No sequencer has this id.
    error NoSuchSeq(uint256 seqId);
    /// @notice `user` is not the owner of sequencer `seqId`.
    error NotSeqOwner(address user, uint256 seqId);
    /// @notice The sequencer's status does not allow this call.
    error WrongStatus(uint256 seqId, Status status);
    /// @notice The signature is malformed, not canonical, or not of the key that has to sign.
    error InvalidSignature();
}
