// Package layout names the files in a devnet's data folder. It is given the folder and hands on paths; it also clears
// a folder for a new network, and only when the folder is a devnet's.
package layout

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// marker is the file that tells a devnet's folder from any other, so that nothing else is ever deleted.
const marker = ".rondo-devnet"

// Dir is the data folder, as an absolute path.
type Dir string

// Open returns the folder of that name, which need not exist.
func Open(path string) (Dir, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", fmt.Errorf("data folder %s: %w", path, err)
	}
	return Dir(abs), nil
}

// Clear empties the folder for a new network and marks it. It refuses a folder that holds anything but a devnet.
func (d Dir) Clear() error {
	entries, err := os.ReadDir(string(d))
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("clearing data folder: %w", err)
	}
	if _, err := os.Stat(d.join(marker)); len(entries) > 0 && err != nil {
		return fmt.Errorf("%s is not empty and holds no devnet; name another folder with --data", d)
	}
	for _, e := range entries {
		if err := os.RemoveAll(d.join(e.Name())); err != nil {
			return fmt.Errorf("clearing data folder: %w", err)
		}
	}
	if err := os.MkdirAll(d.Logs(), 0o755); err != nil {
		return fmt.Errorf("making data folder: %w", err)
	}
	if err := os.WriteFile(d.join(marker), nil, 0o644); err != nil {
		return fmt.Errorf("marking data folder: %w", err)
	}
	return nil
}

// Record is the description of the network for other programs; Env the same for shells.
func (d Dir) Record() string { return d.join("devnet.json") }

// Env is the file that shells source.
func (d Dir) Env() string { return d.join("env.sh") }

// State is the supervisor's list of processes.
func (d Dir) State() string { return d.join("supervisor.json") }

// Logs is the folder of log files.
func (d Dir) Logs() string { return d.join("logs") }

// Log is the log file of a service, such as "seq1/op-geth".
func (d Dir) Log(service string) string {
	return filepath.Join(d.Logs(), strings.ReplaceAll(service, "/", "-")+".log")
}

// SupervisorLog is the log of the supervisor itself.
func (d Dir) SupervisorLog() string { return d.Log("supervisor") }

// L1 is the folder of anvil.
func (d Dir) L1() string { return d.join("l1") }

// L1State is what a killed anvil is restored from.
func (d Dir) L1State() string { return filepath.Join(d.L1(), "state.hex") }

// Deployment is the file with the addresses of the L1 contracts.
func (d Dir) Deployment() string { return d.join("l1", "deployment.json") }

// L2Genesis is op-geth's genesis file.
func (d Dir) L2Genesis() string { return d.join("genesis.json") }

// Rollup is op-node's configuration of the rollup.
func (d Dir) Rollup() string { return d.join("rollup.json") }

// L1Config is op-node's configuration of the L1 chain.
func (d Dir) L1Config() string { return d.join("l1.json") }

// Geth is op-geth's data folder of a sequencer or the verifier.
func (d Dir) Geth(name string) string { return d.join(name, "op-geth") }

// GethTemplate is an initialised data folder that the others are copied from.
func (d Dir) GethTemplate() string { return d.join("op-geth-genesis") }

// JWT is the secret that op-geth shares with op-node and the PoS node.
func (d Dir) JWT(name string) string { return d.join(name, "jwt.hex") }

// Node is the home folder of a PoS node.
func (d Dir) Node(name string) string { return d.join(name, "node") }

func (d Dir) join(parts ...string) string {
	return filepath.Join(append([]string{string(d)}, parts...)...)
}
