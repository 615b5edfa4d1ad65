// Package process starts and watches the programs of a devnet. It is given command lines, and hands on running
// processes that can be killed, paused, resumed and stopped, together with the reason why one ended.
//
// Every process leads a process group of its own: a signal reaches its children too, and Ctrl+C in the terminal reaches
// only the supervisor, which then stops everything in order.
package process

import (
	"fmt"
	"path/filepath"
	"strings"
)

// Spec is how to start one program. The same Spec starts it again.
type Spec struct {
	// Name is unique in the network, such as "seq1/op-geth" or "l1".
	Name string
	// Path is the program, Args its arguments without the program's own name.
	Path string
	Args []string
	// Env is added to the environment of the supervisor, as KEY=value.
	Env []string
	// Dir is the working directory; empty means that of the supervisor.
	Dir string
	// Log is the file that standard output and standard error are appended to.
	Log string
}

// CommandLine returns the command as a person would type it.
func (s Spec) CommandLine() string {
	return strings.Join(append([]string{filepath.Base(s.Path)}, s.Args...), " ")
}

// Exit is how a process ended.
type Exit struct {
	Name string
	// Code is the exit code, or -1 when a signal ended it.
	Code int
	// Signal is the name of the signal that ended it, or empty.
	Signal string
	// Wanted is true when the supervisor ended it.
	Wanted bool
	// Tail is the end of its log, Log the file's path.
	Tail []string
	Log  string
}

// String tells all there is to know, over several lines.
func (e Exit) String() string {
	how := fmt.Sprintf("exited with code %d", e.Code)
	if e.Signal != "" {
		how = "was ended by signal " + e.Signal
	}
	out := fmt.Sprintf("%s %s", e.Name, how)
	if len(e.Tail) > 0 {
		out += fmt.Sprintf("; the last %d lines of its log:\n  | %s", len(e.Tail), strings.Join(e.Tail, "\n  | "))
	}
	return out + "\nfull log: " + e.Log
}
