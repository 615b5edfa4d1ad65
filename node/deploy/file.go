package deploy

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
)

// Deployment is the file of addresses. What was not deployed is the zero address.
type Deployment struct {
	L1ChainID uint64 `json:"l1ChainId"`
	L2ChainID uint64 `json:"l2ChainId"`
	// StartBlock is an L1 block before the first transaction: who reads events begins there.
	StartBlock       uint64         `json:"startBlock"`
	Deployer         common.Address `json:"deployer"`
	AccessManager    common.Address `json:"accessManager"`
	AccessView       common.Address `json:"accessView"`
	StakeToken       common.Address `json:"stakeToken"`
	LockingPool      common.Address `json:"lockingPool"`
	LockingPoolLogic common.Address `json:"lockingPoolLogic"`
	Timelock         common.Address `json:"timelock"`
	StakeVotes       common.Address `json:"stakeVotes"`
	StakeVotesLogic  common.Address `json:"stakeVotesLogic"`
	Governor         common.Address `json:"governor"`
	GovernorLogic    common.Address `json:"governorLogic"`
	SystemConfig     common.Address `json:"systemConfig"`
	DepositPortal    common.Address `json:"depositPortal"`
}

// Named is an address with the name of what is there.
type Named struct {
	Name    string
	Address common.Address
}

// Contracts lists what is deployed, in the order in which it is.
func (d *Deployment) Contracts() []Named {
	var list []Named
	for _, n := range []Named{
		{"AccessManager", d.AccessManager},
		{"AccessView", d.AccessView},
		{"stake token", d.StakeToken},
		{"LockingPool", d.LockingPool},
		{"LockingPool's code", d.LockingPoolLogic},
		{"timelock", d.Timelock},
		{"StakeVotes", d.StakeVotes},
		{"StakeVotes' code", d.StakeVotesLogic},
		{"governor", d.Governor},
		{"governor's code", d.GovernorLogic},
		{"SystemConfig", d.SystemConfig},
		{"DepositPortal", d.DepositPortal},
	} {
		if n.Address != (common.Address{}) {
			list = append(list, n)
		}
	}
	return list
}

// ReadFile reads a file of addresses.
func ReadFile(path string) (Deployment, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Deployment{}, fmt.Errorf("reading the deployment: %w", err)
	}
	var d Deployment
	if err := json.Unmarshal(data, &d); err != nil {
		return Deployment{}, fmt.Errorf("reading the deployment %s: %w", path, err)
	}
	if d.LockingPool == (common.Address{}) || d.StakeToken == (common.Address{}) {
		return Deployment{}, fmt.Errorf("reading the deployment %s: lockingPool or stakeToken is missing", path)
	}
	return d, nil
}

// readIfThere reads a file of addresses that need not be there.
func readIfThere(path string) (Deployment, bool, error) {
	d, err := ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return Deployment{}, false, nil
	}
	return d, err == nil, err
}

// write writes a file of addresses in one step, so that nobody ever reads half of it.
func (d *Deployment) write(path string) error {
	text, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return fmt.Errorf("encoding the deployment: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("writing the deployment: %w", err)
	}
	if err := os.WriteFile(path+".new", append(text, '\n'), 0o644); err != nil {
		return fmt.Errorf("writing the deployment: %w", err)
	}
	if err := os.Rename(path+".new", path); err != nil {
		return fmt.Errorf("writing the deployment: %w", err)
	}
	return nil
}
