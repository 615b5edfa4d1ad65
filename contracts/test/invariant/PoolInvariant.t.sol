// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Test} from "forge-std/Test.sol";
import {ILockingPool} from "../../src/ILockingPool.sol";
import {IPoolTypes} from "../../src/pool/IPoolTypes.sol";
import {PoolOffice} from "./PoolOffice.sol";

/// @title PoolInvariantTest
/// @notice What holds after any sequence of calls by owners, reporters, the pool's key and its administrators, over any
///         time. {PoolHandler} and {PoolOffice} assert besides that each call has the outcome that the interface says:
///         in particular that exits and reward batches are never refused, and that no stake leaves early.
contract PoolInvariantTest is Test {
    PoolOffice private handler;
    ILockingPool private pool;
    IERC20 private token;

    function setUp() public {
        handler = new PoolOffice();
        handler.init();
        pool = ILockingPool(handler.poolAddress());
        token = IERC20(handler.tokenAddress());
    }

    /// @dev Tells forge whose functions to call, and which of them are not steps of a sequence.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// @dev The functions of the handler that are steps of a sequence.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        bytes4[] memory steps = new bytes4[](22);
        steps[0] = handler.lockSome.selector;
        steps[1] = handler.relock.selector;
        steps[2] = handler.withdraw.selector;
        steps[3] = handler.withdrawClaim.selector;
        steps[4] = handler.unlock.selector;
        steps[5] = handler.unlockClaim.selector;
        steps[6] = handler.changeSigner.selector;
        steps[7] = handler.changeOwner.selector;
        steps[8] = handler.changeRecipient.selector;
        steps[9] = handler.wait_.selector;
        steps[10] = handler.rewardSome.selector;
        steps[11] = handler.claimRewards.selector;
        steps[12] = handler.equivocateSome.selector;
        steps[13] = handler.order.selector;
        steps[14] = handler.executePenalty.selector;
        steps[15] = handler.unjail.selector;
        steps[16] = handler.sweep.selector;
        steps[17] = handler.veto.selector;
        steps[18] = handler.throwOut.selector;
        steps[19] = handler.administer.selector;
        steps[20] = handler.takeFundsOut.selector;
        steps[21] = handler.observe.selector;
        targets[0] = FuzzSelector(address(handler), steps);
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    /// forge-config: default.invariant.runs = 64
    /// forge-config: default.invariant.depth = 100
    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_stakeRewardsAndFundsAreCovered() public view {
        uint256 stake = 0;
        uint256 rewards = 0;
        uint256 power = 0;
        uint256 members = 0;
        for (uint256 id = 1; id <= pool.totalSequencers(); ++id) {
            IPoolTypes.Sequencer memory seq = pool.sequencers(id);
            stake += seq.amount + seq.withdrawAmount;
            rewards += seq.reward;
            if (seq.status == IPoolTypes.Status.Active) power += seq.amount;
            bool member = seq.status == IPoolTypes.Status.Active || seq.status == IPoolTypes.Status.Jailed;
            if (member) ++members;
            if (seq.status == IPoolTypes.Status.Unlocked) assertEq(seq.amount, 0);
            else assertEq(pool.seqOwners(seq.owner), id);
            assertEq(pool.seqSigners(seq.signer), id);
        }
        assertEq(pool.totalLocked(), stake, "stake in escrow");
        assertEq(pool.totalActive(), power, "power of the active");
        assertEq(pool.memberCount(), members, "members");
        uint256 promised = stake + rewards + pool.rewardFunds() + pool.slashedFunds();
        assertEq(token.balanceOf(address(pool)), promised, "tokens");
        assertEq(_listedPower(), power, "power of the list");
    }

    function _listedPower() private view returns (uint256 power) {
        IPoolTypes.ActiveSequencer[] memory active = pool.currentSequencers();
        for (uint256 i = 0; i < active.length; ++i) {
            power += active[i].amount;
            if (i > 0) assertTrue(active[i].seqId > active[i - 1].seqId);
        }
    }

    /// @dev Runs after every sequence: whatever happened, everybody can leave with all that is theirs.
    function afterInvariant() external {
        handler.everybodyLeaves();
    }
}
