// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title Roles
/// @notice The roles that AccessManager knows in a Rondo pool: one per group of functions that is handed over as one.
/// @dev Role 0 is AccessManager's own ADMIN_ROLE, which gives and takes all others. Numbers are never given a new
///      meaning: they are stored on chain.
library Roles {
    /// @notice Gives and takes roles, and says which role a function needs.
    uint64 internal constant ADMIN = 0;
    /// @notice Whom the pool takes in: whitelist, number of sequencers, removal for cause.
    uint64 internal constant MEMBERSHIP = 1;
    /// @notice Bounds of stake and time: least and greatest stake, exit delay, throttles, epoch lengths.
    uint64 internal constant LIMITS = 2;
    /// @notice Rewards and penalties: block reward, fractions, where they go.
    uint64 internal constant ECONOMY = 3;
    /// @notice The pool's threshold keys, as the contracts know them.
    uint64 internal constant KEYS = 4;
    /// @notice Stopping what lets stake in.
    uint64 internal constant PAUSE = 5;
    /// @notice Vetoes penalties in their appeal time.
    uint64 internal constant VETO = 6;
    /// @notice Replaces the code behind the proxies.
    uint64 internal constant UPGRADE = 7;
    /// @notice Calls off what another role has scheduled in AccessManager. The guardian of roles 1 to 7.
    uint64 internal constant GUARDIAN = 8;

    /// @notice The highest number in use.
    uint64 internal constant LAST = GUARDIAN;

    /// @notice A number that names no role.
    error UnknownRole(uint64 role);
    /// @notice A name that names no role.
    error UnknownRoleName(string name);

    /// @notice The name of `role`, which is also its label on chain and the name of its function group.
    function name(uint64 role) internal pure returns (string memory) {
        if (role == ADMIN) return "admin";
        if (role == MEMBERSHIP) return "membership";
        if (role == LIMITS) return "limits";
        if (role == ECONOMY) return "economy";
        if (role == KEYS) return "keys";
        if (role == PAUSE) return "pause";
        if (role == VETO) return "veto";
        if (role == UPGRADE) return "upgrade";
        if (role == GUARDIAN) return "guardian";
        revert UnknownRole(role);
    }

    /// @notice The role called `wanted`.
    function byName(string memory wanted) internal pure returns (uint64) {
        for (uint64 role = ADMIN; role <= LAST; ++role) {
            if (keccak256(bytes(name(role))) == keccak256(bytes(wanted))) return role;
        }
        revert UnknownRoleName(wanted);
    }
}
