// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title FactoryCode
/// @notice The deterministic deployment proxy, as it stands on nearly every chain.
library FactoryCode {
    bytes internal constant CODE = hex"7fffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        hex"ffffffffe03601600081602082378035828234f58015156039578182fd" hex"5b8082525050506014600cf3";
}
