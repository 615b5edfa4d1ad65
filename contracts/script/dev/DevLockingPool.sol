// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {LockingPool} from "../../src/LockingPool.sol";
import {LockingPoolExtension} from "../../src/LockingPoolExtension.sol";

/// @title DevLockingPoolExtension
/// @notice The LockingPool's second half with delays that one can wait for.
contract DevLockingPoolExtension is LockingPoolExtension {
    /// @dev One second, so that an exit can be seen from one end to the other.
    function _minAppealPeriod() internal pure override returns (uint256) {
        return 1 seconds;
    }
}

/// @title DevLockingPool
/// @notice The LockingPool of a devnet: the same code, but for the bound on exit delay and appeal time. A LockingPool for
///         stake that is worth something cannot be brought below that bound by any setting.
contract DevLockingPool is LockingPool {
    function _makeExtension() internal override returns (LockingPoolExtension) {
        return new DevLockingPoolExtension();
    }
}
