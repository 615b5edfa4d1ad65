// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {TransparentUpgradeableProxy} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {Test} from "forge-std/Test.sol";
import {EnumerableAccessManager} from "../../src/governance/EnumerableAccessManager.sol";
import {SequencerSet} from "../../src/l2/SequencerSet.sol";

/// @title SequencerSetFixture
/// @notice A set behind its proxy at L2 block 1000, with `admin` as administrator and `mpc` as the pool's key.
abstract contract SequencerSetFixture is Test {
    uint256 internal constant LENGTH = 100;
    uint256 internal constant WINDOW = 50;
    uint256 internal constant UNKNOWN = type(uint256).max;

    address internal admin = makeAddr("admin");
    address internal mpc = makeAddr("mpc");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal carol = makeAddr("carol");
    address internal mallory = makeAddr("mallory");
    EnumerableAccessManager internal manager;
    SequencerSet internal set;

    function setUp() public virtual {
        vm.roll(1000);
        manager = new EnumerableAccessManager(admin);
        set = newSet(address(manager), mpc, LENGTH, WINDOW);
    }

    function newSet(address authority, address key, uint256 length, uint256 window) internal returns (SequencerSet) {
        bytes memory init = abi.encodeCall(SequencerSet.initialize, (authority, key, length, window));
        return SequencerSet(address(new TransparentUpgradeableProxy(address(new SequencerSet()), admin, init)));
    }

    function commit(uint256 id, uint256 startBlock, uint256 endBlock, address signer) internal {
        vm.prank(mpc);
        set.commitEpoch(id, startBlock, endBlock, signer);
    }

    function recommit(uint256 oldId, uint256 newId, uint256 startBlock, uint256 endBlock, address signer) internal {
        vm.prank(mpc);
        set.recommitEpoch(oldId, newId, startBlock, endBlock, signer);
    }

    function assertEpoch(uint256 id, uint256 startBlock, uint256 endBlock, address signer) internal view {
        SequencerSet.Epoch memory epoch = set.epochs(id);
        assertEq(epoch.number, id);
        assertEq(epoch.startBlock, startBlock);
        assertEq(epoch.endBlock, endBlock);
        assertEq(epoch.signer, signer);
    }
}
