// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {Vm} from "./Vm.sol";

/// @title CommonBase
/// @notice Gives tests and scripts the cheatcode contract.
abstract contract CommonBase {
    /// @dev The address at which forge answers cheatcodes: the last 20 bytes of keccak256("hevm cheat code").
    // solhint-disable-next-line const-name-snakecase
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
}
