// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Test} from "forge-std/Test.sol";
import {SequencerSet} from "../../src/l2/SequencerSet.sol";
import {SequencerSetFixture} from "./SequencerSetFixture.sol";

/// @title SequencerSetHandler
/// @notice Writes into a set what the pool's key could write, and keeps a naive record, one entry per block, beside.
contract SequencerSetHandler is Test {
    uint256 public constant FIRST = 1000;

    SequencerSet private _set;
    address private _mpc;
    address private _admin;
    uint256 private _lastId;
    /// @dev The producer and epoch of block FIRST + i.
    address[] private _signers;
    uint256[] private _ids;
    /// @dev What was seen as final: it must never change.
    mapping(uint256 number => address) public seenFinal;
    uint256 public seenFinalTo;

    constructor(SequencerSet set, address mpc, address admin) {
        (_set, _mpc, _admin) = (set, mpc, admin);
        seenFinalTo = FIRST - 1;
    }

    function recorded() external view returns (uint256) {
        return _signers.length;
    }

    function expected(uint256 number) external view returns (address signer, uint256 id) {
        return (_signers[number - FIRST], _ids[number - FIRST]);
    }

    function commitNext(uint256 length, uint256 seed) external {
        uint256 start = FIRST + _signers.length;
        if (start > block.number + 2 * _set.maxEpochLength()) return;
        _write(start, bound(length, 1, _set.maxEpochLength()), seed, false);
    }

    function commitAfterOutage(uint256 length, uint256 seed) external {
        uint256 start = block.number;
        if (_signers.length == 0 || start <= FIRST + _signers.length) return;
        while (FIRST + _signers.length < start) {
            _signers.push(address(0));
            _ids.push(type(uint256).max);
        }
        _write(start, bound(length, 1, _set.maxEpochLength()), seed, false);
    }

    function recommit(uint256 at, uint256 length, uint256 seed) external {
        uint256 last = FIRST + _signers.length - 1;
        uint256 lowest = _set.finalizedBlock() + 1;
        if (lowest < FIRST) lowest = FIRST;
        // Nor too far ahead, where an epoch may stand from before the greatest length was reduced.
        uint256 latest = block.number + 2 * _set.maxEpochLength();
        if (last > latest) last = latest;
        if (lowest > last) return;
        uint256 start = bound(at, lowest, last);
        if (_set.getEpochByBlock(start) == type(uint256).max) return;
        _write(start, bound(length, 1, _set.maxEpochLength()), seed, true);
    }

    function pass(uint256 blocks) external {
        vm.roll(block.number + bound(blocks, 1, 120));
        _observe();
    }

    function setWindow(uint256 window) external {
        vm.prank(_admin);
        _set.setRecommitWindow(bound(window, 1, 200));
        _observe();
    }

    function setMaxLength(uint256 length) external {
        vm.prank(_admin);
        _set.setMaxEpochLength(bound(length, 1, 150));
    }

    function _write(uint256 start, uint256 length, uint256 seed, bool cut) private {
        uint256 oldId = cut ? _ids[start - FIRST] : 0;
        while (FIRST + _signers.length > start) {
            _signers.pop();
            _ids.pop();
        }
        // Forge's addresses below 10 are precompiles, which makes no difference here.
        address signer = address(uint160(bound(seed, 1, 5)));
        _lastId += 1 + seed % 3;
        vm.prank(_mpc);
        if (cut) _set.recommitEpoch(oldId, _lastId, start, start + length - 1, signer);
        else _set.commitEpoch(_lastId, start, start + length - 1, signer);
        for (uint256 i = 0; i < length; ++i) {
            _signers.push(signer);
            _ids.push(_lastId);
        }
        _observe();
    }

    function _observe() private {
        uint256 to = _set.finalizedBlock();
        for (; seenFinalTo < to; ++seenFinalTo) {
            seenFinal[seenFinalTo + 1] = _set.getSequencer(seenFinalTo + 1);
        }
    }
}

contract SequencerSetInvariantTest is SequencerSetFixture {
    SequencerSetHandler private _handler;
    uint256 private _first;

    function setUp() public override {
        super.setUp();
        _handler = new SequencerSetHandler(set, mpc, admin);
        _first = _handler.FIRST();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    /// @dev Some blocks after every call, spread over the record: other ones as the record grows.
    /// forge-config: default.invariant.runs = 24
    /// forge-config: default.invariant.depth = 50
    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_everyBlockHasTheProducerThatWasRecordedLast() public view {
        uint256 count = _handler.recorded();
        for (uint256 number = _first; number < _first + count; number += 1 + count / 61) {
            (address signer, uint256 id) = _handler.expected(number);
            assertEq(set.getSequencer(number), signer);
            assertEq(set.getEpochByBlock(number), id);
        }
        assertEq(set.getSequencer(_first + count), address(0));
        assertEq(set.getSequencer(_first - 1), address(0));
    }

    /// forge-config: default.invariant.runs = 24
    /// forge-config: default.invariant.depth = 50
    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_whatIsFinalNeverChanges() public view {
        uint256 to = _handler.seenFinalTo();
        for (uint256 number = _first; number <= to; number += 1 + (to - _first) / 61) {
            assertEq(set.getSequencer(number), _handler.seenFinal(number));
        }
        assertTrue(set.finalizedBlock() >= to || to < _first);
    }

    /// forge-config: default.invariant.runs = 24
    /// forge-config: default.invariant.depth = 50
    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_epochsByNumberAgreeWithEpochsByBlock() public view {
        uint256 count = _handler.recorded();
        for (uint256 number = _first; number < _first + count; number += 1 + count / 31) {
            uint256 id = set.getEpochByBlock(number);
            if (id == UNKNOWN) continue;
            SequencerSet.Epoch memory epoch = set.epochs(id);
            assertTrue(epoch.startBlock <= number && number <= epoch.endBlock);
            assertEq(epoch.signer, set.getSequencer(number));
        }
    }
}
