// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPoolTypes} from "./IPoolTypes.sol";

/// @title IPoolSlashing
/// @notice Losing stake: at once for equivocation, which anyone can prove, and after an appeal time for malfunction,
///         which the pool's key states.
interface IPoolSlashing is IPoolTypes {
    /// @notice One signed commitment to an L2 block, EIP-712 type
    ///         `BlockCommitment(uint256 l2ChainId,uint64 epoch,uint64 number,bytes32 blockHash)`.
    /// @param blockHash hash of the block
    /// @param signature of the producer's signer, 65 bytes
    struct Commitment {
        bytes32 blockHash;
        bytes signature;
    }

    /// @notice Two different blocks of one number were signed by sequencer `seqId`.
    event Equivocation(
        uint256 indexed seqId,
        address indexed reporter,
        uint256 l2ChainId,
        uint64 epoch,
        uint64 number,
        bytes32 hashA,
        bytes32 hashB
    );
    /// @notice Sequencer `seqId` lost `amount` of its stake, of which `reporterReward` went to who proved its fault.
    event Slashed(uint256 indexed seqId, uint256 amount, uint256 reporterReward, uint256 total);
    /// @notice The pool ordered a penalty, which can be executed from `effectiveAt` on, Unix seconds.
    event PenaltyOrdered(
        uint256 indexed penaltyId, uint256 indexed seqId, PenaltyKind kind, uint256 effectiveAt, bytes32 reason
    );
    /// @notice The penalty of sequencer `seqId` was executed.
    event PenaltyExecuted(uint256 indexed seqId, PenaltyKind kind);
    /// @notice Slashed tokens went to `to`: the treasury, or out of circulation.
    event SlashedFundsSwept(address indexed to, uint256 amount);

    /// @notice The two commitments are to the same hash, or their signers do not belong to one sequencer.
    error NoEquivocation();
    /// @notice The signer is no sequencer's, or was replaced an exit delay ago or earlier.
    error NotASigner(address signer);
    /// @notice The sequencer was slashed for equivocation already.
    error Tombstoned(uint256 seqId);
    /// @notice The sequencer was expelled already.
    error Expelled(uint256 seqId);
    /// @notice The order had to be relayed until `deadline`, Unix seconds.
    error OrderExpired(uint256 penaltyId, uint256 deadline);
    /// @notice The sequencer has no stake that could still be slashed.
    error NothingToSlash(uint256 seqId);
    /// @notice The order with this number was carried out or called off already, or is under way.
    error PenaltyUsed(uint256 penaltyId);
    /// @notice Another penalty waits for this sequencer.
    error PenaltyPending(uint256 seqId);
    /// @notice No penalty waits for this sequencer.
    error NoPenalty(uint256 seqId);
    /// @notice The appeal time ends at `effectiveAt`, Unix seconds.
    error AppealTime(uint256 seqId, uint256 effectiveAt);
    /// @notice The time in jail must be 1 second to {PoolBounds-MAX_JAIL_PERIOD}.
    error InvalidJailPeriod(uint256 period);
    /// @notice The time in jail ends at `until`, Unix seconds.
    error StillJailed(uint256 seqId, uint256 until);

    /// @notice Slashes the sequencer that signed two blocks of one chain, epoch and number, makes it leave the pool,
    ///         and pays the caller its part. Happens once to a sequencer. The signers are its present one, or those that
    ///         were replaced within the exit delay. If one of them was registered under a former owner the stake is
    ///         slashed all the same, but nobody is paid: who sells a sequencer earns nothing by the key it has kept.
    function slashEquivocation(
        uint256 l2ChainId,
        uint64 epoch,
        uint64 number,
        Commitment calldata a,
        Commitment calldata b
    ) external returns (uint256 reporterReward);

    /// @notice Orders sequencer `seqId`, which is active, into jail after the appeal time. Anyone may relay the order.
    ///         The fraction of the stake is the one that is set when it is relayed.
    /// @param penaltyId a number that the pool uses once
    /// @param seqId id of the sequencer
    /// @param period seconds in jail
    /// @param reason what the pool's state says about it, as a hash
    /// @param deadline the last time at which the order can be relayed, Unix seconds
    /// @param signature of `mpcAddress` over
    ///        `Jail(uint256 penaltyId,uint256 seqId,uint256 period,bytes32 reason,uint256 deadline)`
    function jail(
        uint256 penaltyId,
        uint256 seqId,
        uint256 period,
        bytes32 reason,
        uint256 deadline,
        bytes calldata signature
    ) external;

    /// @notice Orders sequencer `seqId` out of the pool after the appeal time, or takes its part of the stake that is
    ///         leaving. Happens once to a sequencer. Anyone may relay the order. The fraction of the stake is the one
    ///         that is set when it is relayed.
    /// @param penaltyId a number that the pool uses once
    /// @param seqId id of the sequencer
    /// @param reason what the pool's state says about it, as a hash
    /// @param deadline the last time at which the order can be relayed, Unix seconds
    /// @param signature of `mpcAddress` over `Expel(uint256 penaltyId,uint256 seqId,bytes32 reason,uint256 deadline)`
    function expel(uint256 penaltyId, uint256 seqId, bytes32 reason, uint256 deadline, bytes calldata signature)
        external;

    /// @notice Executes a penalty whose appeal time has passed. Anyone may.
    function executePenalty(uint256 seqId) external;

    /// @notice Brings the caller's sequencer back to work after its time in jail.
    function unjail(uint256 seqId) external;

    /// @notice Sends slashed tokens to the treasury, or out of circulation if there is none. Anyone may.
    function sweepSlashedFunds() external returns (uint256 amount);

    /// @notice What a producer signs for a block; see {Commitment}.
    function commitmentDigest(uint256 l2ChainId, uint64 epoch, uint64 number, bytes32 blockHash)
        external
        view
        returns (bytes32);

    /// @notice What the pool's key signs for {jail}.
    function jailDigest(uint256 penaltyId, uint256 seqId, uint256 period, bytes32 reason, uint256 deadline)
        external
        view
        returns (bytes32);

    /// @notice What the pool's key signs for {expel}.
    function expelDigest(uint256 penaltyId, uint256 seqId, bytes32 reason, uint256 deadline)
        external
        view
        returns (bytes32);

    /// @notice The penalty that waits for sequencer `seqId`.
    function penalties(uint256 seqId) external view returns (Penalty memory);

    /// @notice Whether the pool's order number `penaltyId` was taken.
    function penaltyUsed(uint256 penaltyId) external view returns (bool);

    /// @notice The rules of slashing.
    function slashing() external view returns (SlashingSettings memory);

    /// @notice Slashed tokens that wait for {sweepSlashedFunds}.
    function slashedFunds() external view returns (uint256);
}
