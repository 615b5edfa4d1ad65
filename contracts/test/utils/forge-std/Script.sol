// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.20;

import {CommonBase} from "./Base.sol";

/// @title Script
/// @notice Base of deployment scripts.
abstract contract Script is CommonBase {
    bool public constant IS_SCRIPT = true;
}
