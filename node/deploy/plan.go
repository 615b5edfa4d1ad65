package deploy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/rondoseq/rondo/bindings"
)

// Plan is what a deployment would do now: nothing of it has been sent.
type Plan struct {
	// Addresses are where everything is or will be.
	Addresses Deployment
	// Steps are the transactions that are still to be sent. A deployment that is complete has none.
	Steps []Step
}

// Step is one transaction.
type Step struct {
	// Contract is the name of what is made or called, At its address.
	Contract string
	At       common.Address
	// Call is the function with its arguments, empty where the contract is made.
	Call string
	Gas  uint64 // limit
}

// String says in a line what the transaction does.
func (s Step) String() string {
	if s.Call == "" {
		return fmt.Sprintf("create %s at %s", s.Contract, s.At)
	}
	return fmt.Sprintf("call   %s.%s", s.Contract, s.Call)
}

// Gas is the sum of the limits.
func (p *Plan) Gas() (sum uint64) {
	for _, s := range p.Steps {
		sum += s.Gas
	}
	return sum
}

// Plan tries the deployment out against the chain as it is now. It needs no key.
func (d *Deployer) Plan(ctx context.Context) (Plan, error) {
	if err := d.check(ctx); err != nil {
		return Plan{}, err
	}
	work, forge, env, err := d.prepare()
	if err != nil {
		return Plan{}, err
	}
	defer func() { _ = os.RemoveAll(work) }() // only copies are in it
	if err := forge.Run(ctx, Script{Name: script, Env: env}); err != nil {
		return Plan{}, fmt.Errorf("trying the deployment out: %w", err)
	}
	var p Plan
	if p.Addresses, err = ReadFile(filepath.Join(work, outFile)); err != nil {
		return Plan{}, err
	}
	p.Steps, err = readSteps(filepath.Join(forge.broadcast(), script+".s.sol", fmt.Sprint(d.Config.L1ChainID), "dry-run", "run-latest.json"),
		&p.Addresses)
	return p, err
}

// noted is a transaction as forge notes it.
type noted struct {
	Type      string         `json:"transactionType"`
	Name      string         `json:"contractName"`
	At        common.Address `json:"contractAddress"`
	Function  string         `json:"function"`
	Arguments []string       `json:"arguments"`
	Sent      struct {
		Gas   hexutil.Uint64 `json:"gas"`
		Input hexutil.Bytes  `json:"input"`
	} `json:"transaction"`
}

// readSteps reads what forge notes of a dry run. Without transactions there is no file.
func readSteps(path string, addresses *Deployment) ([]Step, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading what forge would send: %w", err)
	}
	var file struct {
		Transactions []noted `json:"transactions"`
	}
	if err := json.Unmarshal(data, &file); err != nil {
		return nil, fmt.Errorf("reading what forge would send: %w", err)
	}
	var steps []Step
	for _, t := range file.Transactions {
		steps = append(steps, t.step(addresses))
	}
	return steps, nil
}

func (t *noted) step(addresses *Deployment) Step {
	s := Step{Contract: t.Name, At: t.At, Gas: uint64(t.Sent.Gas)}
	if t.Type != "CALL" {
		return s
	}
	for _, c := range addresses.Contracts() {
		if c.Address == t.At {
			s.Contract = c.Name
		}
	}
	if s.Contract == "" {
		s.Contract = t.At.Hex()
	}
	if name, _, ok := strings.Cut(t.Function, "("); ok {
		s.Call = name + "(" + strings.Join(t.Arguments, ", ") + ")"
	} else {
		s.Call = poolCall(t.Sent.Input)
	}
	return s
}

// poolCall reads a call of LockingPool, which forge sees only as one of a proxy.
func poolCall(input []byte) string {
	abi, err := bindings.LockingPoolMetaData.GetAbi()
	if err != nil || len(input) < 4 {
		return hexutil.Encode(input)
	}
	method, err := abi.MethodById(input[:4])
	if err != nil {
		return hexutil.Encode(input)
	}
	values, err := method.Inputs.Unpack(input[4:])
	if err != nil {
		return hexutil.Encode(input)
	}
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = fmt.Sprint(v)
	}
	return method.Name + "(" + strings.Join(texts, ", ") + ")"
}
