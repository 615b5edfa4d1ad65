// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {LockingPoolExtension} from "./LockingPoolExtension.sol";
import {PoolExit} from "./pool/PoolExit.sol";
import {PoolRegistry} from "./pool/PoolRegistry.sol";
import {PoolRewards} from "./pool/PoolRewards.sol";
import {PoolViews} from "./pool/PoolViews.sol";

/// @title LockingPool
/// @notice Registry of the pool's sequencers and escrow of their stake and rewards, in one ERC-20 token, on L1. Its
///         whole interface is {ILockingPool}.
/// @dev Lives behind a proxy. One contract may have 24 kB of code, so what is called often is here, and the rest in
///      {LockingPoolExtension}, which is made with this contract, never changes apart from it, and runs in its place on
///      the same storage. Each part in `pool/` holds one concern; {PoolStorage} holds their state.
///      Tokens that take a fee on transfers are refused; tokens whose balances change by themselves, or of which there
///      can be 2^96 units or more, must not be used. Stake is paid to the owner and to nobody else: whom the token
///      refuses to pay has to come to terms with the token.
contract LockingPool is PoolRegistry, PoolExit, PoolRewards, PoolViews {
    /// @notice The other part of the code.
    address public immutable EXTENSION;

    /// @custom:oz-upgrades-unsafe-allow constructor state-variable-immutable delegatecall
    constructor() {
        EXTENSION = address(_makeExtension());
        _disableInitializers();
    }

    /// @notice Everything else in {ILockingPool}.
    fallback() external {
        address extension = EXTENSION;
        assembly ("memory-safe") {
            let free := mload(0x40)
            calldatacopy(free, 0, calldatasize())
            let done := delegatecall(gas(), extension, free, calldatasize(), 0, 0)
            returndatacopy(free, 0, returndatasize())
            if iszero(done) { revert(free, returndatasize()) }
            return(free, returndatasize())
        }
    }

    /// @dev Called by the constructor alone.
    function _makeExtension() internal virtual returns (LockingPoolExtension) {
        return new LockingPoolExtension();
    }
}
