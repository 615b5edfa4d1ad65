// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {StakeVotes} from "../../src/governance/StakeVotes.sol";
import {SequencerSetStorage} from "../../src/l2/SequencerSetStorage.sol";
import {PoolStorage} from "../../src/pool/PoolStorage.sol";

// Each of these holds one variable of a contract's namespace, so that the compiler writes down how it is laid out,
// which it does not do for what a contract reaches by a namespace. See `make layouts`.

/// @title LockingPoolLayout
abstract contract LockingPoolLayout is PoolStorage {
    PoolState internal state;
}

/// @title SequencerSetLayout
abstract contract SequencerSetLayout is SequencerSetStorage {
    SetStorage internal state;
}

/// @title StakeVotesLayout
contract StakeVotesLayout {
    StakeVotes.StakeVotesStorage internal state;
}
