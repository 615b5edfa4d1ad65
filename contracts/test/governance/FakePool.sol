// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IStakeObserver} from "../../src/governance/IStakeObserver.sol";

/// @title FakePool
/// @notice Answers what StakeVotes asks a LockingPool, and tells it of changes when the test wants it to.
contract FakePool {
    mapping(address owner => uint256) public activeStakeOf;
    IStakeObserver private _observer;

    function setObserver(IStakeObserver observer) external {
        _observer = observer;
    }

    /// @dev Changes the stake and tells of it.
    function setStake(address owner, uint256 amount) external {
        uint256 before = activeStakeOf[owner];
        activeStakeOf[owner] = amount;
        _observer.onStakeChange(owner, before, amount);
    }

    /// @dev Changes the stake as if the call had failed.
    function setStakeInSilence(address owner, uint256 amount) external {
        activeStakeOf[owner] = amount;
    }

    function tell(address owner, uint256 before, uint256 amount) external {
        _observer.onStakeChange(owner, before, amount);
    }
}
