// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {StorageSlot} from "@openzeppelin/contracts/utils/StorageSlot.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IPoolAdmin} from "./pool/IPoolAdmin.sol";
import {PoolAdmin} from "./pool/PoolAdmin.sol";
import {PoolSlashing} from "./pool/PoolSlashing.sol";

/// @title LockingPoolExtension
/// @notice The part of the LockingPool that is called rarely: administration and slashing.
/// @dev Made by {LockingPool}, which passes on what it does not know itself. Works on the proxy's storage; called by
///      its own address it has no state, no authority and nobody's tokens.
contract LockingPoolExtension is PoolSlashing, PoolAdmin {
    using SafeCast for uint256;

    /// @dev Where version 1 kept whether it was paused: OpenZeppelin's namespace for that.
    bytes32 private constant V1_PAUSED = 0xcd5ed15c6e187e77e9aee88184c21f4f2182ab5827cb3b7e07fbedcd63f03300;

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @inheritdoc IPoolAdmin
    /// @dev The version is 2, which closes {migrate} too.
    function initialize(
        address initialAuthority,
        IERC20 token,
        uint256 initialMinLock,
        uint256 initialMaxLock,
        uint256 initialExitDelay
    ) external reinitializer(2) {
        if (initialAuthority == address(0) || address(token) == address(0)) {
            revert NullAddress();
        }
        // What is counted in the pool is never more than there is, so no sum of it can outgrow its bits.
        uint256 supply = token.totalSupply();
        if (supply > type(uint96).max) revert SupplyTooLarge(supply);
        __AccessManaged_init(initialAuthority);
        _pool().stakeToken = token;
        _setLockRange(initialMinLock, initialMaxLock);
        _setExitDelay(initialExitDelay);
        _setDefaults();
    }

    /// @inheritdoc IPoolAdmin
    function migrate(address initialAuthority) external reinitializer(2) {
        PoolState storage pool = _pool();
        // An empty proxy is set up with {initialize}.
        if (initialAuthority == address(0) || address(pool.stakeToken) == address(0)) revert NullAddress();
        __AccessManaged_init(initialAuthority);
        _setExitDelay(Math.max(pool.exitDelayPeriod, _minAppealPeriod()));
        _setDefaults();
        for (uint256 id = 1; id <= pool.totalSequencers; ++id) {
            StoredSequencer storage seq = pool.sequencers[id];
            if (seq.status != Status.Active) continue;
            pool.totalActive += seq.amount;
            ++pool.memberCount;
        }
        pool.paused = StorageSlot.getBooleanSlot(V1_PAUSED).value;
        if (pool.mpcAddress != address(0)) _recordMpc(pool, pool.mpcAddress);
    }

    /// @dev The exit delay is set before: the appeal time follows it where it is short.
    function _setDefaults() private {
        _setMaxSequencers(DEFAULT_MAX_SEQUENCERS);
        _setThrottle(DEFAULT_SIGNER_UPDATE_THROTTLE);
        _setBlockReward(DEFAULT_REWARD_PER_BLOCK);
        _setSlashing(
            SlashingSettings({
                treasury: address(0),
                equivocationBps: 500,
                reporterBps: 1000,
                jailBps: 100,
                expelBps: 500,
                appealPeriod: Math.min(DEFAULT_APPEAL_PERIOD, _pool().exitDelayPeriod).toUint32()
            })
        );
    }
}
