// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPoolAdmin} from "./pool/IPoolAdmin.sol";
import {IPoolExit} from "./pool/IPoolExit.sol";
import {IPoolRegistry} from "./pool/IPoolRegistry.sol";
import {IPoolRewards} from "./pool/IPoolRewards.sol";
import {IPoolSlashing} from "./pool/IPoolSlashing.sol";
import {IPoolViews} from "./pool/IPoolViews.sol";

/// @title ILockingPool
/// @notice What owners, signers, the pool's bridge and governance see of the LockingPool.
interface ILockingPool is IPoolRegistry, IPoolExit, IPoolRewards, IPoolSlashing, IPoolAdmin, IPoolViews {}
