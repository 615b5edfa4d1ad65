// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title Create2Factory
/// @notice Deploys to addresses that depend on the code and its arguments alone, through the factory that stands at the
///         same address on nearly every chain. A deployment that was interrupted finds what it has deployed already,
///         and whoever deploys the same code first does no harm.
/// @dev The factory takes salt || init code as calldata.
library Create2Factory {
    /// @notice The factory's address. How to put it on a chain that lacks it:
    ///         https://github.com/Arachnid/deterministic-deployment-proxy
    address internal constant FACTORY = 0x4e59b44847b379578588920cA78FbF26c0B4956C;

    /// @notice The chain lacks the factory.
    error FactoryMissing(address factory);
    /// @notice The constructor failed, or did not give the code its address.
    error DeploymentFailed(address expected, bytes answer);

    /// @notice Deploys `initCode` unless it is deployed already.
    /// @return deployed its address
    function deploy(bytes32 salt, bytes memory initCode) internal returns (address deployed) {
        deployed = addressOf(salt, initCode);
        if (deployed.code.length != 0) return deployed;
        if (FACTORY.code.length == 0) revert FactoryMissing(FACTORY);
        // solhint-disable-next-line avoid-low-level-calls
        (bool ok, bytes memory answer) = FACTORY.call(abi.encodePacked(salt, initCode));
        if (!ok || deployed.code.length == 0) revert DeploymentFailed(deployed, answer);
    }

    /// @notice Where `initCode` is or will be deployed.
    function addressOf(bytes32 salt, bytes memory initCode) internal pure returns (address) {
        bytes32 hash = keccak256(abi.encodePacked(hex"ff", FACTORY, salt, keccak256(initCode)));
        return address(uint160(uint256(hash)));
    }
}
