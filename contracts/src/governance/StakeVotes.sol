// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {VotesUpgradeable} from "@openzeppelin/contracts-upgradeable/governance/utils/VotesUpgradeable.sol";
import {ERC6372Utils} from "@openzeppelin/contracts/utils/ERC6372Utils.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";
import {ILockingPool} from "../ILockingPool.sol";
import {IStakeObserver} from "./IStakeObserver.sol";

/// @title StakeVotes
/// @notice Votes by active stake: one vote for every smallest unit of the stake token that an active sequencer has in
///         the LockingPool. Votes are looked up at a past time, so stake that comes after a proposal has no vote on it.
/// @dev The pool tells of changes ({onStakeChange}), but must never depend on this contract, so a call may be missing:
///      the pool was told of this contract only later, or the call failed. Anybody
///      may then {sync} the owner. Nothing here trusts the stake `before` that the pool names.
///
///      Everybody is their own delegate until they choose another; otherwise no stake would vote before its owner, a
///      cold key, has sent a transaction.
contract StakeVotes is VotesUpgradeable, IStakeObserver {
    /// @custom:storage-location erc7201:rondo.storage.StakeVotes
    struct StakeVotesStorage {
        ILockingPool pool;
        mapping(address owner => uint256) units;
    }

    /// @dev keccak256(abi.encode(uint256(keccak256("rondo.storage.StakeVotes")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STAKE_VOTES_STORAGE = 0x40ac0a15a345c54bd81ca6c21b950e4fa7fb4b50f341f33317c1add59cf4a400;

    /// @notice The stake that counts for `owner` is `newUnits` now.
    event StakeCounted(address indexed owner, uint256 oldUnits, uint256 newUnits);

    /// @notice An address that must not be zero is.
    error NullAddress();
    /// @notice Only the LockingPool may tell of stake.
    error NotLockingPool(address caller);

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up the proxy's storage, once.
    /// @param pool the LockingPool whose stake votes
    function initialize(ILockingPool pool) external initializer {
        if (address(pool) == address(0)) revert NullAddress();
        __EIP712_init("Rondo StakeVotes", "1");
        __Votes_init();
        _stakeVotes().pool = pool;
    }

    /// @inheritdoc IStakeObserver
    function onStakeChange(address owner, uint256, uint256 newAmount) external {
        if (msg.sender != address(_stakeVotes().pool)) revert NotLockingPool(msg.sender);
        _count(owner, newAmount);
    }

    /// @notice Counts the stake of `owner` as the pool has it now. For anybody, at any time.
    function sync(address owner) external {
        _count(owner, _stakeVotes().pool.activeStakeOf(owner));
    }

    /// @notice The LockingPool whose stake votes.
    function lockingPool() external view returns (address) {
        return address(_stakeVotes().pool);
    }

    /// @notice The stake that counts for `owner`, whoever its delegate is.
    function stakeOf(address owner) external view returns (uint256) {
        return _stakeVotes().units[owner];
    }

    /// @notice Whether the stake of `owner` counts as it is in the pool; if not, somebody should {sync} it.
    function isSynced(address owner) external view returns (bool) {
        StakeVotesStorage storage votes = _stakeVotes();
        return votes.units[owner] == votes.pool.activeStakeOf(owner);
    }

    /// @notice Who votes with the stake of `account`: the account itself unless it chose another.
    function delegates(address account) public view override returns (address) {
        address chosen = super.delegates(account);
        return chosen == address(0) ? account : chosen;
    }

    /// @notice Times are Unix seconds.
    function clock() public view override returns (uint48) {
        return Time.timestamp();
    }

    // solhint-disable func-name-mixedcase
    /// @notice Says that times are Unix seconds (ERC-6372).
    function CLOCK_MODE() public view override returns (string memory) {
        return ERC6372Utils.timestampClockMode(clock);
    }

    // solhint-enable func-name-mixedcase

    /// @dev Delegating to nobody is delegating to oneself, so that the sum of the votes stays that of the stake.
    function _delegate(address account, address delegatee) internal override {
        super._delegate(account, delegatee == address(0) ? account : delegatee);
    }

    /// @dev What {VotesUpgradeable} asks.
    function _getVotingUnits(address account) internal view override returns (uint256) {
        return _stakeVotes().units[account];
    }

    /// @dev Brings the stake that counts for `owner` to `newUnits`.
    function _count(address owner, uint256 newUnits) private {
        StakeVotesStorage storage votes = _stakeVotes();
        uint256 oldUnits = votes.units[owner];
        if (newUnits == oldUnits) return;
        votes.units[owner] = newUnits;
        emit StakeCounted(owner, oldUnits, newUnits);
        if (newUnits > oldUnits) _transferVotingUnits(address(0), owner, newUnits - oldUnits);
        else _transferVotingUnits(owner, address(0), oldUnits - newUnits);
    }

    /// @dev The contract's namespace.
    function _stakeVotes() private pure returns (StakeVotesStorage storage votes) {
        assembly ("memory-safe") {
            votes.slot := STAKE_VOTES_STORAGE
        }
    }
}
