// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable2StepUpgradeable} from "@openzeppelin/contracts-upgradeable/access/Ownable2StepUpgradeable.sol";
import {PausableUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/PausableUpgradeable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ILockingPool} from "./ILockingPool.sol";
import {LockingPoolStorage} from "./LockingPoolStorage.sol";
import {Secp256k1} from "./crypto/Secp256k1.sol";

/// @title LockingPool
/// @notice Registry of the pool's sequencers and escrow of their stake, in one ERC-20 token, on L1.
/// @dev Lives behind a proxy. Tokens that take a fee on transfers are refused; tokens whose balances change by
///      themselves must not be used as stake.
contract LockingPool is
    ILockingPool,
    Ownable2StepUpgradeable,
    PausableUpgradeable,
    ReentrancyGuardTransient,
    LockingPoolStorage
{
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// @notice Default of `minLock`, for a token of 18 decimals.
    uint256 public constant DEFAULT_MIN_LOCK = 20_000e18;
    /// @notice Default of `maxLock`, for a token of 18 decimals.
    uint256 public constant DEFAULT_MAX_LOCK = 100_000e18;
    /// @notice Default of `exitDelayPeriod`.
    uint256 public constant DEFAULT_EXIT_DELAY = 21 days;
    /// @notice Bound on `exitDelayPeriod`, so that no owner of this contract can lock stake in by a delay.
    uint256 public constant MAX_EXIT_DELAY = 90 days;

    /// @dev What `seqSigners` holds for a key that was used once and never will be again.
    uint256 private constant BURNED = type(uint256).max;

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up the proxy's storage, once.
    /// @param initialOwner administrator of the pool
    /// @param token the ERC-20 token to stake
    /// @param initialMinLock least stake of one sequencer
    /// @param initialMaxLock greatest stake of one sequencer
    /// @param initialExitDelay seconds from `unlock` to `unlockClaim`
    function initialize(
        address initialOwner,
        IERC20 token,
        uint256 initialMinLock,
        uint256 initialMaxLock,
        uint256 initialExitDelay
    ) external initializer {
        if (address(token) == address(0)) revert NullAddress();
        __Ownable_init(initialOwner);
        __Pausable_init();
        _pool().stakeToken = token;
        _setLockRange(initialMinLock, initialMaxLock);
        _setExitDelay(initialExitDelay);
    }

    /// @inheritdoc ILockingPool
    function lockFor(address signer, uint256 amount, bytes calldata pubkey)
        external
        nonReentrant
        whenNotPaused
        returns (uint256 seqId)
    {
        PoolStorage storage pool = _pool();
        _requireWhitelisted(pool);
        if (pool.seqOwners[msg.sender] != 0) revert OwnedSequencer(msg.sender, pool.seqOwners[msg.sender]);
        _requireInRange(pool, amount);

        seqId = ++pool.totalSequencers;
        StoredSequencer storage seq = pool.sequencers[seqId];
        seq.owner = msg.sender;
        seq.status = Status.Active;
        seq.nonce = 1;
        seq.amount = amount.toUint96();
        pool.seqOwners[msg.sender] = seqId;
        _installSigner(pool, seqId, signer, pubkey);
        uint256 total = pool.totalLocked += amount;
        emit Locked(signer, seqId, 1, amount, total, pubkey, msg.sender);

        _pull(pool.stakeToken, amount);
    }

    /// @inheritdoc ILockingPool
    function relock(uint256 seqId, uint256 amount) external nonReentrant whenNotPaused {
        PoolStorage storage pool = _pool();
        _requireWhitelisted(pool);
        StoredSequencer storage seq = _ownSequencer(pool, seqId, Status.Active);
        if (amount == 0) revert NullAmount();
        uint256 newAmount = seq.amount + amount;
        _requireInRange(pool, newAmount);

        seq.amount = newAmount.toUint96();
        pool.totalLocked += amount;
        emit LockUpdate(seqId, ++seq.nonce, newAmount);

        _pull(pool.stakeToken, amount);
    }

    /// @inheritdoc ILockingPool
    function unlock(uint256 seqId) external {
        PoolStorage storage pool = _pool();
        StoredSequencer storage seq = _ownSequencer(pool, seqId, Status.Active);

        uint256 claimTime = block.timestamp + pool.exitDelayPeriod;
        seq.status = Status.Inactive;
        seq.deactivationTime = block.timestamp.toUint64();
        seq.unlockClaimTime = claimTime.toUint64();
        emit UnlockInit(msg.sender, seqId, ++seq.nonce, block.timestamp, claimTime, seq.amount);
    }

    /// @inheritdoc ILockingPool
    function unlockClaim(uint256 seqId) external nonReentrant {
        PoolStorage storage pool = _pool();
        StoredSequencer storage seq = _ownSequencer(pool, seqId, Status.Inactive);
        // A proposer can move the time by seconds, the delay is days.
        // forge-lint: disable-next-line(block-timestamp)
        if (block.timestamp < seq.unlockClaimTime) revert StillLocked(seqId, seq.unlockClaimTime);

        uint256 amount = seq.amount;
        seq.status = Status.Unlocked;
        seq.amount = 0;
        pool.seqSigners[seq.signer] = BURNED;
        delete pool.seqOwners[msg.sender];
        uint256 total = pool.totalLocked -= amount;
        emit Unlocked(msg.sender, seqId, amount, total);

        pool.stakeToken.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc ILockingPool
    function updateSigner(uint256 seqId, address signer, bytes calldata pubkey) external whenNotPaused {
        PoolStorage storage pool = _pool();
        StoredSequencer storage seq = _ownSequencer(pool, seqId, Status.Active);

        address oldSigner = seq.signer;
        pool.seqSigners[oldSigner] = BURNED;
        _installSigner(pool, seqId, signer, pubkey);
        emit SignerChange(seqId, ++seq.nonce, oldSigner, signer, pubkey);
    }

    /// @inheritdoc ILockingPool
    function setWhitelist(address user, bool verified) external onlyOwner {
        if (user == address(0)) revert NullAddress();
        _pool().whitelist[user] = verified;
        emit SetWhitelist(user, verified);
    }

    /// @inheritdoc ILockingPool
    function setMinLock(uint256 newMinLock) external onlyOwner {
        _setLockRange(newMinLock, _pool().maxLock);
    }

    /// @inheritdoc ILockingPool
    function setMaxLock(uint256 newMaxLock) external onlyOwner {
        _setLockRange(_pool().minLock, newMaxLock);
    }

    /// @inheritdoc ILockingPool
    function setExitDelayPeriod(uint256 newPeriod) external onlyOwner {
        _setExitDelay(newPeriod);
    }

    /// @inheritdoc ILockingPool
    function updateMpc(address newMpc) external onlyOwner {
        if (newMpc == address(0)) revert NullAddress();
        PoolStorage storage pool = _pool();
        emit UpdateMpc(pool.mpcAddress, newMpc);
        pool.mpcAddress = newMpc;
    }

    /// @inheritdoc ILockingPool
    function pause() external onlyOwner {
        _pause();
    }

    /// @inheritdoc ILockingPool
    function unpause() external onlyOwner {
        _unpause();
    }

    /// @dev Checks the key, gives it to sequencer `seqId` and marks it as used for ever.
    function _installSigner(PoolStorage storage pool, uint256 seqId, address signer, bytes calldata pubkey) private {
        if (signer == address(0)) revert NullAddress();
        if (pubkey.length != 64) revert InvalidPubkey(signer);
        uint256 x = uint256(bytes32(pubkey[:32]));
        uint256 y = uint256(bytes32(pubkey[32:]));
        if (!Secp256k1.isOnCurve(x, y) || Secp256k1.toAddress(x, y) != signer) revert InvalidPubkey(signer);
        if (pool.seqSigners[signer] != 0) revert SignerExisted(signer);

        pool.seqSigners[signer] = seqId;
        StoredSequencer storage seq = pool.sequencers[seqId];
        seq.signer = signer;
        seq.pubkeyX = x;
        seq.pubkeyY = y;
    }

    /// @dev Takes `amount` from the caller. What arrived is measured: a token with fees would leave the last one to
    ///      leave the pool unpaid.
    function _pull(IERC20 token, uint256 amount) private {
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = token.balanceOf(address(this)) - before;
        if (received != amount) revert WrongAmountReceived(amount, received);
    }

    function _setLockRange(uint256 newMinLock, uint256 newMaxLock) private {
        if (newMinLock == 0 || newMinLock > newMaxLock || newMaxLock > type(uint96).max) {
            revert InvalidLockRange(newMinLock, newMaxLock);
        }
        PoolStorage storage pool = _pool();
        if (pool.minLock != newMinLock) emit SetMinLock(pool.minLock, newMinLock);
        if (pool.maxLock != newMaxLock) emit SetMaxLock(pool.maxLock, newMaxLock);
        pool.minLock = newMinLock.toUint96();
        pool.maxLock = newMaxLock.toUint96();
    }

    function _setExitDelay(uint256 newPeriod) private {
        if (newPeriod == 0 || newPeriod > MAX_EXIT_DELAY) revert InvalidExitDelay(newPeriod);
        PoolStorage storage pool = _pool();
        emit SetExitDelayPeriod(pool.exitDelayPeriod, newPeriod);
        pool.exitDelayPeriod = newPeriod.toUint64();
    }

    function _requireWhitelisted(PoolStorage storage pool) private view {
        if (!pool.whitelist[msg.sender]) revert NotWhitelisted(msg.sender);
    }

    function _requireInRange(PoolStorage storage pool, uint256 amount) private view {
        if (amount < pool.minLock || amount > pool.maxLock) {
            revert AmountOutOfRange(amount, pool.minLock, pool.maxLock);
        }
    }

    /// @dev Sequencer `seqId` if the caller owns it and its status is `wanted`.
    function _ownSequencer(PoolStorage storage pool, uint256 seqId, Status wanted)
        private
        view
        returns (StoredSequencer storage seq)
    {
        seq = pool.sequencers[seqId];
        if (seq.status == Status.Unavailable) revert NoSuchSeq(seqId);
        if (seq.owner != msg.sender) revert NotSeqOwner(msg.sender, seqId);
        if (seq.status != wanted) revert WrongStatus(seqId, seq.status);
    }
}
