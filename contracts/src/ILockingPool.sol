// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title ILockingPool
/// @notice What owners, signers and the pool's bridge see of the LockingPool.
/// @dev The events below that carry a `nonce` are what the bridge applies. A sequencer's nonce is 1 in its `Locked`
///      event and rises by one with every later event that changes its owner, signer, stake or status in the pool, so
///      that a reader notices a missing or a repeated one.
interface ILockingPool {
    /// @notice Life of a sequencer: Unavailable -> Active -> Inactive -> Unlocked.
    enum Status {
        /// @dev The id was never given out.
        Unavailable,
        /// @dev Has left the pool; the stake waits for `unlockClaimTime`.
        Inactive,
        /// @dev Takes part in the pool, with power by stake.
        Active,
        /// @dev The stake has been returned.
        Unlocked
    }

    /// @notice Everything the pool knows of one sequencer.
    /// @param amount stake in the token's smallest unit; 0 after `unlockClaim`
    /// @param nonce number of changes so far, see the interface's note
    /// @param deactivationTime when `unlock` was called, Unix seconds; 0 while active
    /// @param unlockClaimTime from when on the stake may be claimed, Unix seconds; 0 while active
    /// @param owner the cold key: moves the stake, chooses the signer
    /// @param signer the hot key: votes and signs block commitments
    /// @param pubkey the signer's public key, 64 bytes, x || y
    /// @param status see {Status}
    struct Sequencer {
        uint256 amount;
        uint256 nonce;
        uint256 deactivationTime;
        uint256 unlockClaimTime;
        address owner;
        address signer;
        bytes pubkey;
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

    /// @notice A sequencer joined the pool.
    /// @param signer the hot key
    /// @param seqId id of the sequencer
    /// @param nonce always 1
    /// @param amount its stake
    /// @param total tokens in escrow for all sequencers, this one included
    /// @param pubkey the signer's public key, 64 bytes, x || y
    /// @param owner the cold key
    event Locked(
        address indexed signer,
        uint256 indexed seqId,
        uint256 nonce,
        uint256 amount,
        uint256 total,
        bytes pubkey,
        address owner
    );

    /// @notice The stake of an active sequencer changed to `newAmount`.
    event LockUpdate(uint256 indexed seqId, uint256 nonce, uint256 newAmount);

    /// @notice A sequencer left the pool; its stake stays in escrow until `unlockClaimTime`.
    /// @param user owner of the sequencer
    /// @param seqId id of the sequencer
    /// @param nonce the sequencer's last nonce
    /// @param deactivationTime now, Unix seconds
    /// @param unlockClaimTime from when on the stake may be claimed, Unix seconds
    /// @param amount the stake
    event UnlockInit(
        address indexed user,
        uint256 indexed seqId,
        uint256 nonce,
        uint256 deactivationTime,
        uint256 unlockClaimTime,
        uint256 amount
    );

    /// @notice The stake of a sequencer went back to its owner. Carries no nonce: the pool was left at {UnlockInit}.
    /// @param user owner of the sequencer
    /// @param seqId id of the sequencer
    /// @param amount what was paid
    /// @param total tokens that remain in escrow for all sequencers
    event Unlocked(address indexed user, uint256 indexed seqId, uint256 amount, uint256 total);

    /// @notice A sequencer changed its hot key. The old one is burned.
    event SignerChange(
        uint256 indexed seqId, uint256 nonce, address indexed oldSigner, address indexed newSigner, bytes pubkey
    );

    /// @notice The address of the pool's threshold key changed.
    event UpdateMpc(address indexed oldMpc, address indexed newMpc);

    /// @notice `user` may (or may no longer) put stake into the pool.
    event SetWhitelist(address indexed user, bool verified);

    /// @notice The least stake of one sequencer changed.
    event SetMinLock(uint256 oldMinLock, uint256 newMinLock);

    /// @notice The greatest stake of one sequencer changed.
    event SetMaxLock(uint256 oldMaxLock, uint256 newMaxLock);

    /// @notice The time from `unlock` to `unlockClaim` changed, in seconds, for unlocks from now on.
    event SetExitDelayPeriod(uint256 oldPeriod, uint256 newPeriod);

    /// @notice An address that must not be zero is.
    error NullAddress();
    /// @notice A token amount that must not be zero is.
    error NullAmount();
    /// @notice `user` may not put stake into the pool.
    error NotWhitelisted(address user);
    /// @notice `user` is the owner of sequencer `seqId` already.
    error OwnedSequencer(address user, uint256 seqId);
    /// @notice `signer` is or was the key of a sequencer.
    error SignerExisted(address signer);
    /// @notice The public key is not 64 bytes of a point on the curve, or not that of `signer`.
    error InvalidPubkey(address signer);
    /// @notice No sequencer has this id.
    error NoSuchSeq(uint256 seqId);
    /// @notice `user` is not the owner of sequencer `seqId`.
    error NotSeqOwner(address user, uint256 seqId);
    /// @notice The sequencer is not active, or for `unlockClaim`: not unlocking.
    error WrongStatus(uint256 seqId, Status status);
    /// @notice The stake of a sequencer would be `amount`, outside of [`minLock`, `maxLock`].
    error AmountOutOfRange(uint256 amount, uint256 minLock, uint256 maxLock);
    /// @notice The stake may be claimed from `unlockClaimTime` on, Unix seconds.
    error StillLocked(uint256 seqId, uint256 unlockClaimTime);
    /// @notice `minLock`, `maxLock` must hold 0 < minLock <= maxLock < 2^96.
    error InvalidLockRange(uint256 minLock, uint256 maxLock);
    /// @notice The exit delay must be 1 second to {LockingPool-MAX_EXIT_DELAY}.
    error InvalidExitDelay(uint256 period);
    /// @notice The token moved `received` where `expected` was asked for: a token that takes fees cannot be staked.
    error WrongAmountReceived(uint256 expected, uint256 received);

    /// @notice Registers the caller as owner of a new sequencer and takes its stake, which it must have approved.
    /// @param signer the hot key, never used in this pool before
    /// @param amount stake in [`minLock`, `maxLock`]
    /// @param pubkey the signer's uncompressed public key without its leading 0x04: 64 bytes, x || y
    /// @return seqId id of the sequencer, counting from 1
    function lockFor(address signer, uint256 amount, bytes calldata pubkey) external returns (uint256 seqId);

    /// @notice Adds `amount` to the stake of the caller's active sequencer; the sum must lie in [`minLock`, `maxLock`].
    function relock(uint256 seqId, uint256 amount) external;

    /// @notice Leaves the pool. The stake can be claimed after `exitDelayPeriod`. Works also when the caller is no
    ///         longer on the whitelist and when the pool is paused.
    function unlock(uint256 seqId) external;

    /// @notice Pays the stake back to the owner after the exit delay; the signer key is burned and the owner may lock
    ///         again as another sequencer. Works also off the whitelist and when the pool is paused.
    function unlockClaim(uint256 seqId) external;

    /// @notice Replaces the hot key of the caller's active sequencer. Only the owner may: whoever steals a hot key
    ///         must not be able to install another in its place.
    /// @param seqId id of the caller's sequencer
    /// @param signer the new hot key, never used in this pool before
    /// @param pubkey its public key, 64 bytes, x || y
    function updateSigner(uint256 seqId, address signer, bytes calldata pubkey) external;

    /// @notice Allows or forbids `user` to put stake into the pool. Has no effect on the stake that is in it.
    function setWhitelist(address user, bool verified) external;

    /// @notice Sets the least stake of one sequencer. Applies to locks and relocks from now on.
    function setMinLock(uint256 newMinLock) external;

    /// @notice Sets the greatest stake of one sequencer. Applies to locks and relocks from now on.
    function setMaxLock(uint256 newMaxLock) external;

    /// @notice Sets the time from `unlock` to `unlockClaim`, in seconds. Applies to unlocks from now on.
    function setExitDelayPeriod(uint256 newPeriod) external;

    /// @notice Records the address of the pool's threshold key.
    function updateMpc(address newMpc) external;

    /// @notice Stops `lockFor`, `relock` and `updateSigner`. Exits go on.
    function pause() external;

    /// @notice Ends {pause}.
    function unpause() external;

    /// @notice All that is known of sequencer `seqId`; all zero with {Status-Unavailable} for an unknown id.
    function sequencers(uint256 seqId) external view returns (Sequencer memory);

    /// @notice The active sequencers by rising id.
    /// @dev Walks over all ids ever given out: for calls from outside a transaction.
    function currentSequencers() external view returns (ActiveSequencer[] memory);

    /// @notice Id of the sequencer that `owner` owns, 0 if none.
    function seqOwners(address owner) external view returns (uint256 seqId);

    /// @notice Id of the sequencer whose hot key `signer` is, 0 if it is unknown, 2^256 - 1 if it is burned.
    function seqSigners(address signer) external view returns (uint256 seqId);

    /// @notice Number of sequencers ever registered, which is also the highest id.
    function totalSequencers() external view returns (uint256);

    /// @notice Tokens in escrow for all sequencers, those in their exit delay included.
    function totalLocked() external view returns (uint256);

    /// @notice Whether `user` may put stake into the pool.
    function whitelist(address user) external view returns (bool);

    /// @notice Address of the pool's threshold key, zero until it is first set.
    function mpcAddress() external view returns (address);

    /// @notice The ERC-20 token that is staked.
    function stakeToken() external view returns (address);

    /// @notice The least stake of one sequencer.
    function minLock() external view returns (uint256);

    /// @notice The greatest stake of one sequencer.
    function maxLock() external view returns (uint256);

    /// @notice Seconds from `unlock` to `unlockClaim`.
    function exitDelayPeriod() external view returns (uint256);
}
