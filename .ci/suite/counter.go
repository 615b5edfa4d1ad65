package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"sync"
)

// counter reads the output of a target line by line, counts tests in it, and passes on what a person wants to read: of
// `go test -json` a line per package, the progress of packages that report it, and the output of tests that failed.
type counter struct {
	out io.Writer

	mu      sync.Mutex
	rest    []byte
	output  map[string]*strings.Builder // of Go tests under way
	passed  int
	failed  int
	skipped int
}

func newCounter(out io.Writer) *counter {
	return &counter{out: out, output: map[string]*strings.Builder{}}
}

// Write implements io.Writer. It takes all output of one process, whole lines or not.
func (c *counter) Write(b []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.rest = append(c.rest, b...)
	for {
		line, rest, whole := bytes.Cut(c.rest, []byte("\n"))
		if !whole {
			return len(b), nil
		}
		c.line(string(line))
		c.rest = rest
	}
}

// flush takes a last line that did not end.
func (c *counter) flush() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.rest) > 0 {
		c.line(string(c.rest))
		c.rest = nil
	}
}

// forgeTotal is the last line of `forge test`.
var forgeTotal = regexp.MustCompile(`^Ran \d+ test suites? in .*: (\d+) tests passed, (\d+) failed, (\d+) skipped`)

var colour = regexp.MustCompile("\x1b\\[[0-9;]*m")

func (c *counter) line(line string) {
	var e event
	if strings.HasPrefix(line, `{"`) && json.Unmarshal([]byte(line), &e) == nil && e.Action != "" {
		c.event(e)
		return
	}
	if m := forgeTotal.FindStringSubmatch(colour.ReplaceAllString(line, "")); m != nil {
		c.passed += number(m[1])
		c.failed += number(m[2])
		c.skipped += number(m[3])
	}
	fmt.Fprintln(c.out, line)
}

func number(digits string) int {
	n, _ := strconv.Atoi(digits) // the expression lets nothing but digits through
	return n
}

// event is a line of `go test -json`; see `go doc test2json`.
type event struct {
	Action     string
	Package    string
	ImportPath string // of build-output
	Test       string
	Output     string
}

func (c *counter) event(e event) {
	name := e.Package + " " + e.Test
	switch e.Action {
	case "output", "build-output":
		c.print(e, name)
	case "pass", "skip", "fail":
		c.end(e, name)
	}
}

// streamed is the package whose tests take minutes: what they print is shown as it comes.
const streamed = "github.com/rondoseq/rondo/e2e"

// print shows what belongs to a package at once, and keeps what belongs to a test until that has ended.
func (c *counter) print(e event, name string) {
	switch {
	case e.Package == streamed:
		fmt.Fprint(c.out, e.Output)
	case e.Test != "":
		if c.output[name] == nil {
			c.output[name] = new(strings.Builder)
		}
		c.output[name].WriteString(e.Output)
	case e.Output != "PASS\n" && !strings.Contains(e.Output, "[no test files]"):
		fmt.Fprint(c.out, e.Output)
	}
}

// end counts a test, and shows what it printed if it failed. A package counts only when it failed without a failed test.
func (c *counter) end(e event, name string) {
	if e.Test == "" {
		if e.Action == "fail" && !c.failedIn(e.Package) {
			c.failed++
		}
		return
	}
	switch e.Action {
	case "pass":
		c.passed++
	case "skip": // a test that does not run proves nothing: say which, and why
		c.skipped++
		if text := c.output[name]; text != nil {
			fmt.Fprint(c.out, text.String())
		}
	case "fail":
		c.failed++
		c.output["failed "+e.Package] = new(strings.Builder)
		if text := c.output[name]; text != nil {
			fmt.Fprint(c.out, text.String())
		}
	}
	delete(c.output, name)
}

func (c *counter) failedIn(pkg string) bool { return c.output["failed "+pkg] != nil }
