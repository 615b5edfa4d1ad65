// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title Predeploys
/// @notice Where Rondo's contracts stand on an L2 whose genesis holds them. The addresses start with "Rondo" in ASCII.
library Predeploys {
    /// @notice The {SequencerSet}, behind a TransparentUpgradeableProxy.
    address internal constant SEQUENCER_SET = 0x526F6E646F000000000000000000000000000001;
    /// @notice The code behind it.
    address internal constant SEQUENCER_SET_LOGIC = 0x526f6E646f000000000000000000000000000002;
    /// @notice The AccessManager of L2.
    address internal constant ACCESS_MANAGER = 0x526F6E646f000000000000000000000000000003;
    /// @notice The {AccessView} of L2.
    address internal constant ACCESS_VIEW = 0x526F6E646f000000000000000000000000000004;
}
