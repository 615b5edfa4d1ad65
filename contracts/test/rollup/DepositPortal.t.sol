// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Test} from "forge-std/Test.sol";
import {Vm} from "forge-std/Vm.sol";
import {DepositPortal} from "../../src/rollup/DepositPortal.sol";
import {SystemConfig} from "../../src/rollup/SystemConfig.sol";

/// @dev Event data is compared byte by byte with what op-node's parser wants.
contract DepositPortalTest is Test {
    /// @dev keccak256("TransactionDeposited(address,address,uint256,bytes)"), as op-node has it.
    bytes32 private constant TOPIC = 0xb3813568d9991fc951961fcb4c784893574240a28925604d09fc577c55bb7c32;

    address private alice = makeAddr("alice");
    address private bob = makeAddr("bob");
    DepositPortal private portal;

    function setUp() public {
        portal = new DepositPortal();
        vm.deal(alice, 100 ether);
    }

    function testFuzz_depositTransaction_packsEveryField(
        address to,
        uint96 mint,
        uint256 value,
        uint256 gasSeed,
        bytes calldata data
    ) public {
        vm.deal(alice, mint);
        uint64 gasLimit = uint64(bound(gasSeed, portal.minimumGasLimit(uint64(data.length)), 20_000_000));
        vm.recordLogs();
        vm.prank(alice, alice);
        portal.depositTransaction{value: mint}(to, value, gasLimit, false, data);

        bytes memory opaque = abi.encodePacked(uint256(mint), value, gasLimit, uint8(0), data);
        _assertDeposited(alice, to, opaque);
        assertEq(address(portal).balance, mint);
    }

    function test_depositTransaction_creationHasNoRecipient() public {
        vm.recordLogs();
        vm.prank(alice, alice);
        portal.depositTransaction(address(0), 0, 100_000, true, hex"6001");
        _assertDeposited(
            alice, address(0), abi.encodePacked(uint256(0), uint256(0), uint64(100_000), uint8(1), hex"6001")
        );

        vm.expectRevert(abi.encodeWithSelector(DepositPortal.CreationWithRecipient.selector, bob));
        portal.depositTransaction(bob, 0, 100_000, true, hex"6001");
    }

    function test_receive_depositsToTheSender() public {
        vm.recordLogs();
        vm.prank(alice, alice);
        (bool ok,) = address(portal).call{value: 1 ether}("");
        assertTrue(ok);
        _assertDeposited(alice, alice, abi.encodePacked(uint256(1 ether), uint256(1 ether), uint64(100_000), uint8(0)));
    }

    function test_depositTransaction_aliasesContracts() public {
        _assertAlias(0xabc, 0x001111000000000000000000000000000000001bcd);
        // The sum passes 2^160.
        _assertAlias(0x00f000000000000000000000000000000000000005, 0x000111000000000000000000000000000000001116);
    }

    function test_depositTransaction_takesADelegatedAccountForItself() public {
        vm.etch(alice, abi.encodePacked(hex"ef0100", bob));
        vm.recordLogs();
        vm.prank(alice, bob);
        portal.depositTransaction(bob, 0, 100_000, false, "");
        _assertDeposited(alice, bob, abi.encodePacked(uint256(0), uint256(0), uint64(100_000), uint8(0)));
    }

    function test_depositTransaction_needsGasForItsCalldata() public {
        assertEq(portal.minimumGasLimit(0), 21_000);
        vm.expectRevert(abi.encodeWithSelector(DepositPortal.GasLimitTooLow.selector, 21_079, 21_080));
        portal.depositTransaction(bob, 0, 21_079, false, hex"0102");
    }

    function test_depositTransaction_boundsItsCalldata() public {
        portal.depositTransaction(bob, 0, 10_000_000, false, new bytes(120_000));
        vm.expectRevert(abi.encodeWithSelector(DepositPortal.DataTooLarge.selector, 120_001, 120_000));
        portal.depositTransaction(bob, 0, 10_000_000, false, new bytes(120_001));
    }

    function test_depositTransaction_boundsTheGasOfOneL1Block() public {
        portal.depositTransaction(bob, 0, 15_000_000, false, "");
        vm.expectRevert(abi.encodeWithSelector(DepositPortal.DepositGasExhausted.selector, 5_000_001, 5_000_000));
        portal.depositTransaction(bob, 0, 5_000_001, false, "");
        portal.depositTransaction(bob, 0, 5_000_000, false, "");
        vm.expectRevert(abi.encodeWithSelector(DepositPortal.DepositGasExhausted.selector, 21_000, 0));
        portal.depositTransaction(bob, 0, 21_000, false, "");

        vm.roll(block.number + 1);
        portal.depositTransaction(bob, 0, 20_000_000, false, "");
    }

    function test_depositTransaction_refusesAGasLimitThatWouldOverflow() public {
        vm.expectRevert(
            abi.encodeWithSelector(DepositPortal.DepositGasExhausted.selector, type(uint64).max, 20_000_000)
        );
        portal.depositTransaction(bob, 0, type(uint64).max, false, "");
    }

    function test_limits_leaveRoomInTheSmallestL2Block() public {
        SystemConfig config = new SystemConfig(alice, alice, alice, 30_000_000, 0, 0);
        assertTrue(portal.MAX_GAS_PER_BLOCK() < config.minimumGasLimit());
    }

    function _assertAlias(uint160 l1Address, uint160 l2Address) private {
        vm.recordLogs();
        vm.prank(address(l1Address), alice);
        portal.depositTransaction(bob, 0, 100_000, false, "");
        bytes memory opaque = abi.encodePacked(uint256(0), uint256(0), uint64(100_000), uint8(0));
        _assertDeposited(address(l2Address), bob, opaque);
    }

    function _assertDeposited(address from, address to, bytes memory opaque) private {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs.length, 1);
        assertEq(logs[0].emitter, address(portal));
        assertEq(logs[0].topics.length, 4);
        assertEq(logs[0].topics[0], TOPIC);
        assertEq(logs[0].topics[1], bytes32(uint256(uint160(from))));
        assertEq(logs[0].topics[2], bytes32(uint256(uint160(to))));
        assertEq(logs[0].topics[3], bytes32(0));
        assertEq(logs[0].data, abi.encode(opaque));
        assertTrue(logs[0].data.length % 32 == 0);
    }
}
