// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title DevToken
/// @notice Stake token for devnets and tests. Anybody can mint any amount: never deploy it where stake has a value.
contract DevToken is ERC20 {
    /// @notice Gives the first tokens out.
    /// @param holders accounts that start with tokens
    /// @param amount what each of them gets, in 1e-18 tokens
    constructor(address[] memory holders, uint256 amount) ERC20("Rondo devnet stake", "DEVSTAKE") {
        for (uint256 i = 0; i < holders.length; ++i) {
            _mint(holders[i], amount);
        }
    }

    /// @notice Creates `amount` (in 1e-18 tokens) for `to`.
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}
