// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {LockingPoolExtension} from "../../src/LockingPoolExtension.sol";

/// @title DevLockingPoolExtension
/// @notice The LockingPool's second half with delays that one can wait for.
contract DevLockingPoolExtension is LockingPoolExtension {
    /// @dev One second, so that an exit can be seen from one end to the other.
    function _minAppealPeriod() internal pure override returns (uint256) {
        return 1 seconds;
    }
}
