// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {TransparentUpgradeableProxy} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Test} from "forge-std/Test.sol";
import {Vm} from "forge-std/Vm.sol";
import {DevToken} from "../../script/dev/DevToken.sol";
import {ILockingPool} from "../../src/ILockingPool.sol";
import {LockingPool} from "../../src/LockingPool.sol";

/// @title LockingPoolFixture
/// @notice A pool behind its proxy, with `alice` and `bob` on the whitelist and rich, and `mallory` rich only.
abstract contract LockingPoolFixture is Test {
    uint256 internal constant MIN = 20_000e18;
    uint256 internal constant MAX = 100_000e18;

    address internal admin = makeAddr("admin");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal mallory = makeAddr("mallory");
    DevToken internal token;
    LockingPool internal pool;

    function setUp() public virtual {
        address[] memory holders = new address[](3);
        (holders[0], holders[1], holders[2]) = (alice, bob, mallory);
        token = new DevToken(holders, 10 * MAX);
        pool = newPool(token);
        for (uint256 i = 0; i < holders.length; ++i) {
            vm.prank(holders[i]);
            token.approve(address(pool), type(uint256).max);
        }
        allow(alice);
        allow(bob);
    }

    /// @dev A pool for `stakeToken` with the default settings.
    function newPool(IERC20 stakeToken) internal returns (LockingPool) {
        bytes memory init = abi.encodeCall(LockingPool.initialize, (admin, stakeToken, MIN, MAX, 21 days));
        return LockingPool(address(new TransparentUpgradeableProxy(address(new LockingPool()), admin, init)));
    }

    function allow(address owner) internal {
        vm.prank(admin);
        pool.setWhitelist(owner, true);
    }

    /// @dev Locks `amount` for `owner` under the signer key called `signerName`.
    function lock(address owner, string memory signerName, uint256 amount) internal returns (uint256 seqId) {
        (address signer, bytes memory pubkey) = key(signerName);
        vm.prank(owner);
        return pool.lockFor(signer, amount, pubkey);
    }

    /// @dev The address and public key that belong to a name.
    function key(string memory name) internal returns (address signer, bytes memory pubkey) {
        Vm.Wallet memory wallet = vm.createWallet(name);
        return (wallet.addr, abi.encode(wallet.publicKeyX, wallet.publicKeyY));
    }

    function assertStatus(uint256 seqId, ILockingPool.Status wanted) internal view {
        assertEq(uint256(pool.sequencers(seqId).status), uint256(wanted));
    }
}
