// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {EIP712Upgradeable} from "@openzeppelin/contracts-upgradeable/utils/cryptography/EIP712Upgradeable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IStakeObserver} from "../governance/IStakeObserver.sol";
import {Signatures} from "../crypto/Signatures.sol";
import {IPoolAdmin} from "./IPoolAdmin.sol";
import {IPoolExit} from "./IPoolExit.sol";
import {IPoolRegistry} from "./IPoolRegistry.sol";
import {PoolBounds} from "./PoolBounds.sol";
import {PoolStorage} from "./PoolStorage.sol";

/// @title PoolCore
/// @notice What several parts of the LockingPool do: moving tokens, checking signatures, telling the observer, and
///         making a sequencer leave.
abstract contract PoolCore is PoolBounds, PoolStorage, EIP712Upgradeable, ReentrancyGuardTransient {
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// @dev Reverts while the pool is paused.
    modifier whenNotPaused() {
        if (_pool().paused) revert IPoolAdmin.EnforcedPause();
        _;
    }

    /// @dev Takes `amount` from the caller. What arrived is measured: a token with fees would leave the last one to
    ///      leave the pool unpaid.
    function _pull(IERC20 token, uint256 amount) internal {
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = token.balanceOf(address(this)) - before;
        if (received != amount) revert IPoolRegistry.WrongAmountReceived(amount, received);
    }

    /// @dev Makes a member leave: its stake loses its power now and can be claimed after the exit delay.
    function _deactivate(PoolState storage pool, uint256 seqId, StoredSequencer storage seq) internal {
        bool wasActive = seq.status == Status.Active;
        if (!wasActive && seq.status != Status.Jailed) revert WrongStatus(seqId, seq.status);
        uint256 amount = seq.amount;
        uint256 claimTime = block.timestamp + pool.exitDelayPeriod;

        seq.status = Status.Inactive;
        seq.deactivationTime = uint64(block.timestamp);
        seq.unlockClaimTime = claimTime.toUint64();
        seq.deactivationEpoch = _nextEpoch(pool);
        --pool.memberCount;
        if (wasActive) pool.totalActive = (pool.totalActive - amount).toUint96();
        address owner = seq.owner;
        emit IPoolExit.UnlockInit(owner, seqId, ++seq.nonce, block.timestamp, claimTime, amount);

        if (wasActive) _notify(pool, owner, amount, 0);
    }

    /// @dev Whether it is `time`, Unix seconds, or later. A proposer can move this by seconds; what it decides are
    ///      hours and days.
    function _reached(uint256 time) internal view returns (bool) {
        // forge-lint: disable-next-line(block-timestamp)
        return block.timestamp >= time;
    }

    /// @dev The first L2 epoch that is not rewarded yet. For the record: it stays at the largest number that fits.
    function _nextEpoch(PoolState storage pool) internal view returns (uint32) {
        return Math.min(uint256(pool.lastRewardedEpoch) + 1, type(uint32).max).toUint32();
    }

    /// @dev Tells the observer, if there is one, that the active stake of `owner` changed. It gets a fixed amount of
    ///      gas, no more and no less, and what it answers is not read: it can neither stop a call nor miss one because
    ///      its caller was stingy.
    function _notify(PoolState storage pool, address owner, uint256 oldAmount, uint256 newAmount) internal {
        if (!pool.observed) return;
        address observer = address(pool.stakeObserver);
        bytes memory data = abi.encodeCall(IStakeObserver.onStakeChange, (owner, oldAmount, newAmount));
        // A call passes on at most 63/64 of what is left.
        if (gasleft() < OBSERVER_GAS + OBSERVER_GAS / 32) revert IPoolRegistry.NotEnoughGas();
        bool taken;
        assembly ("memory-safe") {
            taken := call(OBSERVER_GAS, observer, 0, add(data, 0x20), mload(data), 0, 0)
        }
        if (!taken) emit IPoolRegistry.StakeObserverFailed(owner, newAmount);
    }

    /// @dev Reverts unless the pool's threshold key signed the EIP-712 struct.
    function _requireMpc(PoolState storage pool, bytes32 digest, bytes calldata signature) internal view {
        address signer = Signatures.recover(digest, signature);
        if (signer == address(0) || signer != pool.mpcAddress) revert InvalidSignature();
    }

    /// @dev Constant, so that no storage is read for it.
    function _EIP712Name() internal pure override returns (string memory) {
        return "Rondo";
    }

    /// @dev Constant, so that no storage is read for it.
    function _EIP712Version() internal pure override returns (string memory) {
        return "1";
    }
}
