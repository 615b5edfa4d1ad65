// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title RollupLimits
/// @notice Limits that SystemConfig and DepositPortal must agree on. Every deposit of an L1 block goes into the first
///         L2 block with that origin, whatever the cost: more deposit gas than an L2 block holds would stop the rollup.
library RollupLimits {
    /// @notice Sum of the gas limits of all deposits of one L1 block.
    uint64 internal constant MAX_DEPOSIT_GAS_PER_BLOCK = 20_000_000;
    /// @notice Gas set aside in an L2 block for the L1 attributes transaction.
    uint64 internal constant SYSTEM_TX_GAS = 1_000_000;
    /// @notice Greatest gas limit of an L2 block.
    uint64 internal constant MAX_L2_GAS_LIMIT = 500_000_000;
    /// @notice Greatest calldata of one deposit, in bytes: what the L2's transaction pool takes as one transaction.
    uint256 internal constant MAX_DEPOSIT_DATA = 120_000;
}
