// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IStakeObserver} from "../../src/governance/IStakeObserver.sol";

/// @title RecordingObserver
/// @notice Writes down what it is told.
contract RecordingObserver is IStakeObserver {
    struct Change {
        address owner;
        uint256 oldAmount;
        uint256 newAmount;
    }

    Change[] public changes;

    function onStakeChange(address owner, uint256 oldAmount, uint256 newAmount) external {
        changes.push(Change(owner, oldAmount, newAmount));
    }

    function count() external view returns (uint256) {
        return changes.length;
    }
}

/// @title HostileObserver
/// @notice Does its worst: reverts with as much data as it can pay for, or burns all gas.
contract HostileObserver is IStakeObserver {
    bool private immutable BURN;

    constructor(bool burn) {
        BURN = burn;
    }

    function onStakeChange(address, uint256, uint256) external view {
        if (BURN) {
            // solhint-disable-next-line no-inline-assembly
            assembly {
                invalid()
            }
        }
        // solhint-disable-next-line no-inline-assembly
        assembly {
            revert(0, 60000)
        }
    }
}
