// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ILockingPool} from "../../src/ILockingPool.sol";

/// @title FeeToken
/// @notice Burns one percent of every transfer.
contract FeeToken is ERC20 {
    constructor(address holder) ERC20("Fee", "FEE") {
        _mint(holder, 1_000_000e18);
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (from != address(0) && to != address(0)) super._update(to, address(0), value / 100);
    }
}

/// @title ReentrantToken
/// @notice Is owner of a sequencer itself, and claims a second time while the first claim pays.
contract ReentrantToken is ERC20 {
    ILockingPool private _pool;
    uint256 private _seqId;
    bool private _armed;

    constructor() ERC20("Reentrant", "RE") {
        _mint(address(this), 1_000_000e18);
    }

    function lockIn(ILockingPool pool, address signer, uint256 amount, bytes calldata pubkey, bytes calldata sig)
        external
    {
        _pool = pool;
        _approve(address(this), address(pool), amount);
        _seqId = pool.lockFor(signer, amount, pubkey, sig);
        pool.unlock(_seqId);
    }

    /// @param again whether to claim from inside of the transfer too
    function claim(bool again) external {
        _armed = again;
        _pool.unlockClaim(_seqId);
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (!_armed) return;
        _armed = false;
        _pool.unlockClaim(_seqId);
    }
}
