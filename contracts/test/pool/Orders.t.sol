// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPoolSlashing} from "../../src/pool/IPoolSlashing.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {LockingPoolFixture} from "../utils/LockingPoolFixture.sol";

/// @dev What the pool's key signs for a penalty, and that it is taken for nothing else.
contract OrdersTest is LockingPoolFixture {
    uint256 private constant DEADLINE = 1_800_000_000 + 1 days;
    bytes32 private constant REASON = "fault";

    function setUp() public override {
        super.setUp();
        lock(alice, "a", MIN);
        lock(bob, "b", MIN);
    }

    function test_jailDigest_isEip712UnderThePoolsDomain() public view {
        bytes32 body = keccak256(
            abi.encode(
                keccak256("Jail(uint256 penaltyId,uint256 seqId,uint256 period,bytes32 reason,uint256 deadline)"),
                5,
                1,
                2 days,
                REASON,
                DEADLINE
            )
        );
        assertEq(pool.jailDigest(5, 1, 2 days, REASON, DEADLINE), eip712(body));
    }

    function test_expelDigest_isEip712UnderThePoolsDomain() public view {
        bytes32 body = keccak256(
            abi.encode(
                keccak256("Expel(uint256 penaltyId,uint256 seqId,bytes32 reason,uint256 deadline)"),
                5,
                1,
                REASON,
                DEADLINE
            )
        );
        assertEq(pool.expelDigest(5, 1, REASON, DEADLINE), eip712(body));
    }

    function test_jail_isSignedInEveryField() public {
        bytes memory signature = sign("mpc", pool.jailDigest(5, 1, 2 days, REASON, DEADLINE));
        _refuse(abi.encodeCall(pool.jail, (6, 1, 2 days, REASON, DEADLINE, signature)));
        _refuse(abi.encodeCall(pool.jail, (5, 2, 2 days, REASON, DEADLINE, signature)));
        _refuse(abi.encodeCall(pool.jail, (5, 1, 3 days, REASON, DEADLINE, signature)));
        _refuse(abi.encodeCall(pool.jail, (5, 1, 2 days, "other", DEADLINE, signature)));
        _refuse(abi.encodeCall(pool.jail, (5, 1, 2 days, REASON, DEADLINE + 1, signature)));
        _refuse(abi.encodeCall(pool.expel, (5, 1, REASON, DEADLINE, signature)));
        pool.jail(5, 1, 2 days, REASON, DEADLINE, signature);
    }

    function test_expel_isSignedInEveryField() public {
        bytes memory signature = sign("mpc", pool.expelDigest(5, 1, REASON, DEADLINE));
        _refuse(abi.encodeCall(pool.expel, (6, 1, REASON, DEADLINE, signature)));
        _refuse(abi.encodeCall(pool.expel, (5, 2, REASON, DEADLINE, signature)));
        _refuse(abi.encodeCall(pool.expel, (5, 1, "other", DEADLINE, signature)));
        _refuse(abi.encodeCall(pool.expel, (5, 1, REASON, DEADLINE + 1, signature)));
        _refuse(abi.encodeCall(pool.jail, (5, 1, 1 days, REASON, DEADLINE, signature)));
        pool.expel(5, 1, REASON, DEADLINE, signature);
    }

    function test_orders_needThePoolsKey() public {
        bytes memory signature = sign("stranger", pool.expelDigest(5, 1, REASON, DEADLINE));
        _refuse(abi.encodeCall(pool.expel, (5, 1, REASON, DEADLINE, signature)));
        _refuse(abi.encodeCall(pool.expel, (5, 1, REASON, DEADLINE, "")));
    }

    function test_orders_areUsedOnce() public {
        bytes memory expulsion = sign("mpc", pool.expelDigest(5, 1, REASON, DEADLINE));
        bytes memory term = sign("mpc", pool.jailDigest(6, 1, 1 days, REASON, DEADLINE));
        pool.expel(5, 1, REASON, DEADLINE, expulsion);
        vm.prank(admin);
        pool.vetoPenalty(1, 5);
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.PenaltyUsed.selector, 5));
        pool.expel(5, 1, REASON, DEADLINE, expulsion);

        pool.jail(6, 1, 1 days, REASON, DEADLINE, term);
        vm.prank(admin);
        pool.vetoPenalty(1, 6);
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.PenaltyUsed.selector, 6));
        pool.jail(6, 1, 1 days, REASON, DEADLINE, term);
    }

    function test_orders_haveADeadline() public {
        bytes memory expulsion = sign("mpc", pool.expelDigest(5, 1, REASON, DEADLINE));
        bytes memory term = sign("mpc", pool.jailDigest(6, 1, 1 days, REASON, DEADLINE));
        vm.warp(DEADLINE + 1);
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.OrderExpired.selector, 5, DEADLINE));
        pool.expel(5, 1, REASON, DEADLINE, expulsion);
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.OrderExpired.selector, 6, DEADLINE));
        pool.jail(6, 1, 1 days, REASON, DEADLINE, term);
        vm.warp(DEADLINE);
        pool.expel(5, 1, REASON, DEADLINE, expulsion);
    }

    function test_orders_mayHaveNoEnd() public {
        uint256 never = type(uint256).max;
        pool.expel(5, 1, REASON, never, sign("mpc", pool.expelDigest(5, 1, REASON, never)));
        assertEq(pool.penalties(1).penaltyId, 5);
    }

    function test_orders_waitForEachOther() public {
        orderExpel(1);
        bytes memory signature = sign("mpc", pool.expelDigest(77, 1, REASON, DEADLINE));
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.PenaltyPending.selector, 1));
        pool.expel(77, 1, REASON, DEADLINE, signature);
    }

    function test_jail_isBoundedInTime() public {
        uint256[2] memory periods = [uint256(0), 30 days + 1];
        for (uint256 i = 0; i < periods.length; ++i) {
            bytes memory signature = sign("mpc", pool.jailDigest(1, 1, periods[i], REASON, DEADLINE));
            vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.InvalidJailPeriod.selector, periods[i]));
            pool.jail(1, 1, periods[i], REASON, DEADLINE, signature);
        }
    }

    function test_orders_needAKnownSequencerWithStake() public {
        bytes memory signature = sign("mpc", pool.expelDigest(1, 9, REASON, DEADLINE));
        vm.expectRevert(abi.encodeWithSelector(IPoolTypes.NoSuchSeq.selector, 9));
        pool.expel(1, 9, REASON, DEADLINE, signature);

        exit(alice, 1);
        uint256 later = block.timestamp;
        signature = sign("mpc", pool.expelDigest(1, 1, REASON, later));
        vm.expectRevert(abi.encodeWithSelector(IPoolSlashing.NothingToSlash.selector, 1));
        pool.expel(1, 1, REASON, later, signature);
    }

    /// @dev An order whose signature is not one over just these words.
    function _refuse(bytes memory call) private {
        (bool ok, bytes memory answer) = address(pool).call(call);
        assertFalse(ok);
        assertEq(answer, abi.encodeWithSelector(IPoolTypes.InvalidSignature.selector));
    }
}
