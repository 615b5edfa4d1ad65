// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";

/// @notice Everything that a deployment on L1 is told.
/// @param salt goes into every address; the same salt and settings give the same addresses
/// @param admin deploys, and is administrator until the handover
/// @param stake see {StakeConfig}
/// @param governance see {GovernanceConfig}
/// @param rollup see {RollupConfig}
struct DeployConfig {
    bytes32 salt;
    address admin;
    StakeConfig stake;
    GovernanceConfig governance;
    RollupConfig rollup;
}

/// @notice The LockingPool. Amounts are in the token's smallest unit, times in seconds.
/// @param token the ERC-20 to stake
/// @param mpc the pool's key `reward`; zero as long as the pool has not made it
// In the order of the file; it never lies in storage.
// solhint-disable-next-line gas-struct-packing
struct StakeConfig {
    address token;
    uint256 minLock;
    uint256 maxLock;
    uint256 maxSequencers;
    uint256 exitDelay;
    uint256 signerUpdateThrottle;
    uint256 blockReward;
    bool whitelistEnabled;
    address[] whitelist;
    address mpc;
    IPoolTypes.SlashingSettings slashing;
}

/// @notice Timelock, votes and governor.
/// @param enabled whether they are deployed at all
/// @param votesToken an ERC20Votes whose votes count; zero for votes by stake
/// @param notifyVotes whether the pool tells the votes of every change of stake; without it, stake votes only after
///        somebody has called `sync`
/// @param council may call off what is scheduled, pause and veto also after the handover; zero for nobody
/// @param timelockDelay seconds between a decision and its effect
/// @param votingDelay from proposal to vote, in the unit of the votes' clock: seconds for votes by stake
/// @param votingPeriod length of the vote, same unit
/// @param voteExtension least time to vote after the quorum is reached, same unit
/// @param proposalThreshold votes that a proposer needs
/// @param quorumPercent percent of all votes that a proposal needs
struct GovernanceConfig {
    bool enabled;
    address votesToken;
    bool notifyVotes;
    address council;
    uint256 timelockDelay;
    uint256 votingDelay;
    uint256 votingPeriod;
    uint256 voteExtension;
    uint256 proposalThreshold;
    uint256 quorumPercent;
}

/// @notice Rondo's own SystemConfig and DepositPortal, for a rollup that has none.
/// @param enabled whether they are deployed at all
/// @param owner administers SystemConfig; zero for AccessManager. With an owner of its own, SystemConfig is never
///        handed over, and HandOver refuses the group "admin": only AccessManager can be handed over
/// @param mpc the pool's key `batch`, which takes the first batcher's place; zero as long as the pool has not made it
struct RollupConfig {
    bool enabled;
    address owner;
    address batcher;
    address unsafeSigner;
    uint64 gasLimit;
    uint32 basefeeScalar;
    uint32 blobbasefeeScalar;
    address mpc;
}

/// @notice What a deployment on L1 has made. Zero is what it was not told to make.
struct Deployment {
    uint256 startBlock;
    address accessManager;
    address accessView;
    address stakeToken;
    address lockingPool;
    address lockingPoolLogic;
    address timelock;
    address stakeVotes;
    address stakeVotesLogic;
    address governor;
    address governorLogic;
    address systemConfig;
    address depositPortal;
}
