// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Test} from "forge-std/Test.sol";
import {Vm} from "forge-std/Vm.sol";
import {SystemConfig} from "../../src/rollup/SystemConfig.sol";

/// @dev Event data is compared byte by byte with what op-node's parser wants: an offset of 32, a length, the value.
contract SystemConfigTest is Test {
    /// @dev keccak256("ConfigUpdate(uint256,uint8,bytes)"), as op-node has it.
    bytes32 private constant TOPIC = 0x1d2b0bda21d56b8bd12d4f94ebacffdfb35f5e226f84b461103bb8beab6353be;
    /// @dev Where op-node reads the unsafe block signer.
    bytes32 private constant SIGNER_SLOT = 0x65a7ed542fb37fe237fdfbdd70b31598523fe5b32879e307bae27a0bd9581c08;

    address private admin = makeAddr("admin");
    address private batcher = makeAddr("batcher");
    address private signer = makeAddr("signer");
    SystemConfig private config;

    function setUp() public {
        config = new SystemConfig(admin, batcher, signer, 30_000_000, 1368, 810_949);
    }

    function test_constructor_emitsEveryParameterAndKeepsIt() public {
        vm.recordLogs();
        config = new SystemConfig(admin, batcher, signer, 30_000_000, 1368, 810_949);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs.length, 5);
        _assertUpdate(logs[1], 0, abi.encode(32, 32, batcher));
        _assertUpdate(logs[2], 3, abi.encode(32, 32, signer));
        _assertUpdate(logs[3], 2, abi.encode(32, 32, 30_000_000));
        _assertUpdate(logs[4], 1, abi.encode(32, 64, 0, (uint256(1) << 248) | (uint256(810_949) << 32) | 1368));

        assertEq(config.owner(), admin);
        assertEq(config.batcher(), batcher);
        assertEq(config.unsafeBlockSigner(), signer);
        assertEq(config.gasLimit(), 30_000_000);
        assertEq(config.basefeeScalar(), 1368);
        assertEq(config.blobbasefeeScalar(), 810_949);
    }

    function testFuzz_setBatcher_isReadableForOpNode(address newBatcher) public {
        vm.assume(newBatcher != address(0));
        vm.recordLogs();
        vm.prank(admin);
        config.setBatcher(newBatcher);
        _assertOnlyUpdate(0, abi.encode(32, 32, newBatcher));
        assertEq(config.batcher(), newBatcher);
        assertEq(config.batcherHash(), bytes32(uint256(uint160(newBatcher))));
    }

    function testFuzz_setGasLimit_isReadableForOpNode(uint256 seed) public {
        uint64 limit = uint64(bound(seed, config.minimumGasLimit(), config.maximumGasLimit()));
        vm.recordLogs();
        vm.prank(admin);
        config.setGasLimit(limit);
        _assertOnlyUpdate(2, abi.encode(32, 32, limit));
        assertEq(config.gasLimit(), limit);
    }

    function testFuzz_setFeeScalars_keepsEcotonesPaddingEmpty(uint32 basefee, uint32 blobbasefee) public {
        vm.recordLogs();
        vm.prank(admin);
        config.setFeeScalars(basefee, blobbasefee);
        bytes memory scalar = abi.encodePacked(uint8(1), bytes23(0), blobbasefee, basefee);
        _assertOnlyUpdate(1, abi.encodePacked(uint256(32), uint256(64), uint256(0), scalar));
        assertEq(config.basefeeScalar(), basefee);
        assertEq(config.blobbasefeeScalar(), blobbasefee);
    }

    function test_setUnsafeBlockSigner_writesTheSlotThatOpNodeReads() public {
        assertEq(vm.load(address(config), SIGNER_SLOT), bytes32(uint256(uint160(signer))));
        vm.recordLogs();
        vm.prank(admin);
        config.setUnsafeBlockSigner(batcher);
        _assertOnlyUpdate(3, abi.encode(32, 32, batcher));
        assertEq(vm.load(address(config), SIGNER_SLOT), bytes32(uint256(uint160(batcher))));
        assertEq(config.unsafeBlockSigner(), batcher);
    }

    function test_setters_refuseZeroAddresses() public {
        vm.startPrank(admin);
        vm.expectRevert(SystemConfig.NullAddress.selector);
        config.setBatcher(address(0));
        vm.expectRevert(SystemConfig.NullAddress.selector);
        config.setUnsafeBlockSigner(address(0));
        vm.stopPrank();
    }

    function test_setGasLimit_refusesLessThanOneL1BlockOfDepositsNeeds() public {
        _expectGasLimitRefused(20_999_999);
    }

    function test_setGasLimit_refusesTooMuch() public {
        _expectGasLimitRefused(500_000_001);
    }

    function test_setters_areForTheOwnerOnly() public {
        bytes[] memory calls = new bytes[](4);
        calls[0] = abi.encodeCall(config.setBatcher, (signer));
        calls[1] = abi.encodeCall(config.setGasLimit, (40_000_000));
        calls[2] = abi.encodeCall(config.setFeeScalars, (1, 1));
        calls[3] = abi.encodeCall(config.setUnsafeBlockSigner, (batcher));
        bytes memory refusal = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, batcher);
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(batcher);
            (bool ok, bytes memory answer) = address(config).call(calls[i]);
            assertFalse(ok);
            assertEq(answer, refusal);
        }
    }

    function _expectGasLimitRefused(uint64 limit) private {
        vm.expectRevert(
            abi.encodeWithSelector(SystemConfig.GasLimitOutOfRange.selector, limit, 21_000_000, 500_000_000)
        );
        vm.prank(admin);
        config.setGasLimit(limit);
    }

    function _assertOnlyUpdate(uint256 updateType, bytes memory data) private {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs.length, 1);
        _assertUpdate(logs[0], updateType, data);
    }

    function _assertUpdate(Vm.Log memory log, uint256 updateType, bytes memory data) private view {
        assertEq(log.emitter, address(config));
        assertEq(log.topics.length, 3);
        assertEq(log.topics[0], TOPIC);
        assertEq(log.topics[1], bytes32(0));
        assertEq(log.topics[2], bytes32(updateType));
        assertEq(log.data, data);
    }
}
