// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {LockingPool} from "../../src/LockingPool.sol";
import {LockingPoolExtension} from "../../src/LockingPoolExtension.sol";
import {DevLockingPoolExtension} from "./DevLockingPoolExtension.sol";

/// @title DevLockingPool
/// @notice The LockingPool of a devnet: the same code, but for the bound on exit delay and appeal time. No setting
///         brings a LockingPool for stake that is worth something below that bound.
contract DevLockingPool is LockingPool {
    function _makeExtension() internal override returns (LockingPoolExtension) {
        return new DevLockingPoolExtension();
    }
}
