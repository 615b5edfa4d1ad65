// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPoolTypes} from "./IPoolTypes.sol";

/// @title IPoolRegistry
/// @notice Joining the LockingPool, and what an owner may change while it is in it.
/// @dev The events `Locked`, `LockUpdate`, `SignerChange` and `UnlockInit` carry a `nonce`: they are what the bridge
///      applies. A sequencer's nonce is 1 in its `Locked` event and rises by one with every later one of them, so that
///      a reader notices a missing or a repeated one.
interface IPoolRegistry is IPoolTypes {
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

    /// @notice The stake that counts for sequencer `seqId` changed to `newAmount`, which is 0 while it is in jail.
    event LockUpdate(uint256 indexed seqId, uint256 nonce, uint256 newAmount);

    /// @notice A sequencer changed its hot key. The old one is never used again.
    event SignerChange(
        uint256 indexed seqId, uint256 nonce, address indexed oldSigner, address indexed newSigner, bytes pubkey
    );

    /// @notice The rewards of sequencer `seqId` are paid to `newRecipient` from now on; zero means its owner.
    event SequencerRewardRecipientChanged(uint256 indexed seqId, address oldRecipient, address newRecipient);

    /// @notice `pendingOwner` may become owner of sequencer `seqId`; zero means nobody may.
    event SequencerOwnerChangeStarted(uint256 indexed seqId, address indexed owner, address indexed pendingOwner);

    /// @notice Sequencer `seqId` belongs to `newOwner` from now on.
    event SequencerOwnerChanged(uint256 indexed seqId, address indexed oldOwner, address indexed newOwner);

    /// @notice The pool's observer did not take the news that the active stake of `owner` changed.
    event StakeObserverFailed(address indexed owner, uint256 newAmount);

    /// @notice `user` may not put stake into the pool.
    error NotWhitelisted(address user);
    /// @notice `user` is the owner of sequencer `seqId` already.
    error OwnedSequencer(address user, uint256 seqId);
    /// @notice `user` was not offered sequencer `seqId`.
    error NotPendingOwner(address user, uint256 seqId);
    /// @notice `signer` is or was the key of a sequencer.
    error SignerExisted(address signer);
    /// @notice The public key is not 64 bytes of a point on the curve, or not that of `signer`.
    error InvalidPubkey(address signer);
    /// @notice The signer may be replaced again at `nextTime`, Unix seconds.
    error SignerUpdateTooSoon(uint256 seqId, uint256 nextTime);
    /// @notice The stake of a sequencer would be `amount`, outside of [`minLock`, `maxLock`].
    error AmountOutOfRange(uint256 amount, uint256 minLock, uint256 maxLock);
    /// @notice The pool holds `maximum` sequencers, and takes no more.
    error PoolFull(uint256 maximum);
    /// @notice The token moved `received` where `expected` was asked for: a token that takes fees cannot be staked.
    error WrongAmountReceived(uint256 expected, uint256 received);
    /// @notice The observer must be given {PoolBounds-OBSERVER_GAS}: call again with more gas.
    error NotEnoughGas();

    /// @notice Registers the caller as owner of a new sequencer and takes its stake, which it must have approved.
    ///         Rewards go to the owner until it names another recipient.
    /// @param signer the hot key, never used in this pool before
    /// @param amount stake in [`minLock`, `maxLock`]
    /// @param pubkey the signer's uncompressed public key without its leading 0x04: 64 bytes, x || y
    /// @param signature of `signer` over `RegisterSigner(address owner,address signer)`, see {registerSignerDigest}
    /// @return seqId id of the sequencer, counting from 1
    function lockFor(address signer, uint256 amount, bytes calldata pubkey, bytes calldata signature)
        external
        returns (uint256 seqId);

    /// @notice As `lockFor`, with rewards going to `rewardRecipient`.
    function lockWithRewardRecipient(
        address signer,
        address rewardRecipient,
        uint256 amount,
        bytes calldata pubkey,
        bytes calldata signature
    ) external returns (uint256 seqId);

    /// @notice Adds to the stake of the caller's active sequencer; the sum must lie in [`minLock`, `maxLock`].
    /// @param seqId id of the caller's sequencer
    /// @param amount tokens to take from the caller; may be 0 if rewards are added
    /// @param lockReward whether to add all rewards that are credited and unclaimed
    function relock(uint256 seqId, uint256 amount, bool lockReward) external;

    /// @notice Replaces the hot key of the caller's sequencer, also in jail and while the pool is paused. Only the owner
    ///         may: whoever steals a hot key must not be able to install another in its place. What the old key signed,
    ///         or signs yet, is slashed for an exit delay more.
    /// @param seqId id of the caller's sequencer
    /// @param signer the new hot key, never used in this pool before
    /// @param pubkey its public key, 64 bytes, x || y
    /// @param signature of `signer` over `RegisterSigner(address owner,address signer)`, see {registerSignerDigest}
    function updateSigner(uint256 seqId, address signer, bytes calldata pubkey, bytes calldata signature) external;

    /// @notice Names who is paid the rewards of the caller's sequencer; zero means its owner. Not the pool itself.
    function setSequencerRewardRecipient(uint256 seqId, address recipient) external;

    /// @notice Offers the caller's active sequencer to `newOwner`, who must accept; zero takes an offer back.
    function setSequencerOwner(uint256 seqId, address newOwner) external;

    /// @notice Makes the caller owner of an active sequencer that was offered to it, and of its unclaimed rewards. It must
    ///         own no other. A withdrawal that waits has to be claimed by the old owner first. Signer and reward
    ///         recipient stay until the new owner changes them.
    /// @dev The new owner answers for the keys of the old one: until it has replaced the signer, and for an exit delay
    ///      more. Else an equivocation could be washed by a sale to oneself. Nobody is paid for proving it, see
    ///      {IPoolSlashing-slashEquivocation}, but whoever sells can do it out of spite: hold back a part of the price.
    function acceptSequencerOwner(uint256 seqId) external;

    /// @notice What a new signer signs to agree to work for `owner`: EIP-712, bound to this chain and this contract. It
    ///         has no deadline: it holds for this one owner until the key is registered, which happens once.
    function registerSignerDigest(address owner, address signer) external view returns (bytes32);
}
