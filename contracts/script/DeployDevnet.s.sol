// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {TransparentUpgradeableProxy} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {Script} from "forge-std/Script.sol";
import {LockingPool} from "../src/LockingPool.sol";
import {DepositPortal} from "../src/rollup/DepositPortal.sol";
import {SystemConfig} from "../src/rollup/SystemConfig.sol";
import {DevToken} from "./dev/DevToken.sol";

/// @title DeployDevnet
/// @notice Deploys everything a devnet needs on L1, and writes the addresses to a JSON file. The addresses depend on
///         the deployer and its nonce alone. The file is written before the transactions are sent: it holds only if
///         forge exits with 0.
/// @dev Settings, from the environment:
///      DEPLOYER_KEY     private key of the deployer, who becomes owner of everything
///      DEPLOY_OUT       path of the JSON file to write
///      BATCHER          the first batcher on L1
///      UNSAFE_SIGNER    see {SystemConfig}; the deployer by default
///      OWNERS           comma separated owners to put on the whitelist and to give stake tokens
///      OWNER_TOKENS     what each of them gets, in 1e-18 tokens; twice the greatest stake by default
///      MIN_LOCK, MAX_LOCK (1e-18 tokens), EXIT_DELAY (seconds): see {LockingPool}
///      L2_CHAIN_ID      noted in the file, with the chain id of L1
///      L2_GAS_LIMIT, BASEFEE_SCALAR, BLOBBASEFEE_SCALAR: see {SystemConfig}
contract DeployDevnet is Script {
    struct Deployment {
        DevToken token;
        LockingPool poolLogic;
        LockingPool pool;
        SystemConfig systemConfig;
        DepositPortal portal;
    }

    /// @notice Deploys and writes the file.
    function run() external returns (Deployment memory deployed) {
        uint256 key = vm.envUint("DEPLOYER_KEY");
        address deployer = vm.addr(key);
        uint256 startBlock = block.number;

        vm.startBroadcast(key);
        deployed = _deploy(deployer);
        address[] memory owners = vm.envOr("OWNERS", ",", new address[](0));
        for (uint256 i = 0; i < owners.length; ++i) {
            deployed.pool.setWhitelist(owners[i], true);
        }
        vm.stopBroadcast();

        _write(deployed, deployer, startBlock);
    }

    function _deploy(address deployer) private returns (Deployment memory deployed) {
        uint256 maxLock = vm.envOr("MAX_LOCK", uint256(100_000e18));
        address[] memory owners = vm.envOr("OWNERS", ",", new address[](0));
        deployed.token = new DevToken(owners, vm.envOr("OWNER_TOKENS", 2 * maxLock));
        deployed.poolLogic = new LockingPool();
        deployed.pool = _deployPool(deployed, deployer, maxLock);
        deployed.systemConfig = new SystemConfig(
            deployer,
            vm.envAddress("BATCHER"),
            vm.envOr("UNSAFE_SIGNER", deployer),
            _uint64("L2_GAS_LIMIT", 30_000_000),
            _uint32("BASEFEE_SCALAR", 1368),
            _uint32("BLOBBASEFEE_SCALAR", 810_949)
        );
        deployed.portal = new DepositPortal();
    }

    function _deployPool(Deployment memory deployed, address deployer, uint256 maxLock) private returns (LockingPool) {
        uint256 minLock = vm.envOr("MIN_LOCK", deployed.poolLogic.DEFAULT_MIN_LOCK());
        uint256 exitDelay = vm.envOr("EXIT_DELAY", deployed.poolLogic.DEFAULT_EXIT_DELAY());
        bytes memory init =
            abi.encodeCall(LockingPool.initialize, (deployer, deployed.token, minLock, maxLock, exitDelay));
        return LockingPool(address(new TransparentUpgradeableProxy(address(deployed.poolLogic), deployer, init)));
    }

    function _write(Deployment memory deployed, address deployer, uint256 startBlock) private {
        string memory file = "deployment";
        vm.serializeUint(file, "l1ChainId", block.chainid);
        vm.serializeUint(file, "l2ChainId", vm.envOr("L2_CHAIN_ID", uint256(0)));
        vm.serializeUint(file, "startBlock", startBlock);
        vm.serializeAddress(file, "deployer", deployer);
        vm.serializeAddress(file, "stakeToken", address(deployed.token));
        vm.serializeAddress(file, "lockingPool", address(deployed.pool));
        vm.serializeAddress(file, "lockingPoolLogic", address(deployed.poolLogic));
        vm.serializeAddress(file, "systemConfig", address(deployed.systemConfig));
        string memory json = vm.serializeAddress(file, "depositPortal", address(deployed.portal));
        vm.writeJson(json, vm.envString("DEPLOY_OUT"));
    }

    function _uint64(string memory name, uint64 fallbackValue) private view returns (uint64) {
        uint256 value = vm.envOr(name, uint256(fallbackValue));
        if (value > type(uint64).max) revert SettingTooLarge(name, value);
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint64(value);
    }

    function _uint32(string memory name, uint32 fallbackValue) private view returns (uint32) {
        uint256 value = vm.envOr(name, uint256(fallbackValue));
        if (value > type(uint32).max) revert SettingTooLarge(name, value);
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint32(value);
    }

    /// @notice The setting `name` does not fit its parameter.
    error SettingTooLarge(string name, uint256 value);
}
