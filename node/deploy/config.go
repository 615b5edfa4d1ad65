// Package deploy puts Rondo's contracts on an L1 and configures them, and compares what is there with what was meant. It is given
// one TOML file and the key of its administrator, has forge run the scripts of contracts/script, and hands on a file with the
// addresses, deployments/<chain id>.json.
package deploy

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/ethereum/go-ethereum/common"
)

// Config is everything that a deployment is told. Its JSON form is what the scripts read (contracts/script/deploy/ConfigFile.sol).
type Config struct {
	// L1ChainID is the chain that the file is for; on another one, nothing happens. L2ChainID is noted beside the addresses.
	L1ChainID uint64 `toml:"l1_chain_id" json:"-"`
	L2ChainID uint64 `toml:"l2_chain_id" json:"-"`
	// Salt goes into every address: another one makes another deployment from the same settings.
	Salt common.Hash `toml:"salt" json:"salt"`
	// Admin deploys, and is administrator until the handover.
	Admin      common.Address `toml:"admin" json:"admin"`
	Stake      Stake          `toml:"stake" json:"stake"`
	Governance Governance     `toml:"governance" json:"governance"`
	Rollup     Rollup         `toml:"rollup" json:"rollup"`
}

// Stake is about LockingPool. Times are in seconds.
type Stake struct {
	Token                common.Address   `toml:"token" json:"token"` // the ERC-20 to stake
	MinLock              Amount           `toml:"min_lock" json:"minLock"`
	MaxLock              Amount           `toml:"max_lock" json:"maxLock"`
	MaxSequencers        uint64           `toml:"max_sequencers" json:"maxSequencers"`
	ExitDelay            uint64           `toml:"exit_delay" json:"exitDelay"`
	SignerUpdateThrottle uint64           `toml:"signer_update_throttle" json:"signerUpdateThrottle"`
	BlockReward          Amount           `toml:"block_reward" json:"blockReward"` // per L2 block
	WhitelistEnabled     bool             `toml:"whitelist_enabled" json:"whitelistEnabled"`
	Whitelist            []common.Address `toml:"whitelist" json:"whitelist"`
	MPC                  common.Address   `toml:"mpc" json:"mpc"` // the pool's key `reward`, zero until it is made
	Slashing             Slashing         `toml:"slashing" json:"slashing"`
}

// Slashing says what a fault costs, in hundredths of a percent.
type Slashing struct {
	Treasury        common.Address `toml:"treasury" json:"treasury"` // zero burns what is slashed
	EquivocationBps uint16         `toml:"equivocation_bps" json:"equivocationBps"`
	ReporterBps     uint16         `toml:"reporter_bps" json:"reporterBps"` // of what is slashed
	JailBps         uint16         `toml:"jail_bps" json:"jailBps"`
	ExpelBps        uint16         `toml:"expel_bps" json:"expelBps"`
	AppealPeriod    uint32         `toml:"appeal_period" json:"appealPeriod"` // seconds
}

// Governance is about timelock, votes and governor. Voting times are in the unit of the votes' clock, which for votes by stake is
// seconds.
type Governance struct {
	Enabled           bool           `toml:"enabled" json:"enabled"`
	VotesToken        common.Address `toml:"votes_token" json:"votesToken"` // an ERC20Votes; zero for votes by stake
	NotifyVotes       bool           `toml:"notify_votes" json:"notifyVotes"`
	Council           common.Address `toml:"council" json:"council"`              // may stop things; zero for nobody
	TimelockDelay     uint64         `toml:"timelock_delay" json:"timelockDelay"` // seconds
	VotingDelay       uint64         `toml:"voting_delay" json:"votingDelay"`
	VotingPeriod      uint64         `toml:"voting_period" json:"votingPeriod"`
	VoteExtension     uint64         `toml:"vote_extension" json:"voteExtension"`
	ProposalThreshold Amount         `toml:"proposal_threshold" json:"proposalThreshold"`
	QuorumPercent     uint64         `toml:"quorum_percent" json:"quorumPercent"`
}

// Rollup is Rondo's own SystemConfig and DepositPortal, for a rollup that has none.
type Rollup struct {
	Enabled bool `toml:"enabled" json:"enabled"`
	// Owner administers SystemConfig; zero for AccessManager. With an owner of its own it is never handed over, and without it the
	// handover cannot be completed.
	Owner             common.Address `toml:"owner" json:"owner"`
	Batcher           common.Address `toml:"batcher" json:"batcher"`
	UnsafeSigner      common.Address `toml:"unsafe_signer" json:"unsafeSigner"`
	GasLimit          uint64         `toml:"gas_limit" json:"gasLimit"`
	BasefeeScalar     uint32         `toml:"basefee_scalar" json:"basefeeScalar"`
	BlobbasefeeScalar uint32         `toml:"blobbasefee_scalar" json:"blobbasefeeScalar"`
	MPC               common.Address `toml:"mpc" json:"mpc"` // the pool's key `batch`, zero until it is made
}

// Amount is in a token's smallest unit. It is written as a string of digits, which underscores may group.
type Amount struct{ big.Int }

// UnmarshalText implements encoding.TextUnmarshaler.
func (a *Amount) UnmarshalText(text []byte) error {
	digits := strings.ReplaceAll(string(text), "_", "")
	if _, ok := a.SetString(digits, 10); !ok || a.Sign() < 0 || a.BitLen() > 256 {
		return fmt.Errorf("%q is not an amount: digits of the smallest unit, such as \"20_000_000000000000000000\"", text)
	}
	return nil
}

// MarshalText implements encoding.TextMarshaler.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// MarshalJSON writes the amount as a string: JSON's numbers lose digits.
func (a Amount) MarshalJSON() ([]byte, error) { return []byte(`"` + a.String() + `"`), nil }

func amount(digits string) (a Amount) {
	if err := a.UnmarshalText([]byte(digits)); err != nil {
		panic(err) // it is written in this package
	}
	return a
}

// DefaultConfig holds what a file need not say. Amounts are of a token with 18 decimals.
func DefaultConfig() Config {
	return Config{
		Stake: Stake{
			MinLock: amount("20_000_000000000000000000"), MaxLock: amount("100_000_000000000000000000"), MaxSequencers: 30,
			ExitDelay: 21 * day, SignerUpdateThrottle: day, BlockReward: amount("761_000000000000"), WhitelistEnabled: true,
			Whitelist: []common.Address{},
			Slashing:  Slashing{EquivocationBps: 500, ReporterBps: 1000, JailBps: 100, ExpelBps: 500, AppealPeriod: 3 * day},
		},
		Governance: Governance{
			Enabled: true, NotifyVotes: true, TimelockDelay: 7 * day, VotingDelay: day, VotingPeriod: 5 * day, VoteExtension: day,
			ProposalThreshold: amount("20_000_000000000000000000"), QuorumPercent: 40,
		},
		Rollup: Rollup{GasLimit: 30_000_000, BasefeeScalar: 1368, BlobbasefeeScalar: 810_949},
	}
}

const day = 86_400 // seconds

// Load reads a configuration over DefaultConfig. A name that no setting has is an error, so that a typing mistake is not a silent
// default.
func Load(path string) (Config, error) {
	c := DefaultConfig()
	meta, err := toml.DecodeFile(path, &c)
	if err != nil {
		return Config{}, fmt.Errorf("reading the configuration %s: %w", path, err)
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		names := make([]string, len(unknown))
		for i, k := range unknown {
			names[i] = k.String()
		}
		return Config{}, fmt.Errorf("reading the configuration %s: unknown fields %s", path, strings.Join(names, ", "))
	}
	if err := c.validate(); err != nil {
		return Config{}, fmt.Errorf("configuration %s: %w", path, err)
	}
	return c, nil
}

// validate names the first setting that is missing. What the values may be, the contracts know best: the dry run asks them.
func (c *Config) validate() error {
	switch none := (common.Address{}); {
	case c.L1ChainID == 0:
		return errors.New("l1_chain_id is missing")
	case c.Admin == none:
		return errors.New("admin is missing: the address of the key that deploys")
	case c.Stake.Token == none:
		return errors.New("stake.token is missing: the ERC-20 to stake")
	case c.Stake.MinLock.Cmp(&c.Stake.MaxLock.Int) > 0:
		return fmt.Errorf("stake.min_lock is %s, above stake.max_lock, which is %s", &c.Stake.MinLock.Int, &c.Stake.MaxLock.Int)
	case c.Governance.Enabled && c.Governance.TimelockDelay == 0:
		return errors.New("governance.timelock_delay is zero: nobody could object to a decision before it has its effect")
	case c.Rollup.Enabled && (c.Rollup.Batcher == none || c.Rollup.UnsafeSigner == none):
		return errors.New("rollup.batcher or rollup.unsafe_signer is missing")
	}
	return nil
}
