package worker

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/tsslib"
)

// The test program plays the child too: this variable says which one.
const childEnv = "RONDO_TEST_CHILD"

func TestMain(m *testing.M) {
	switch os.Getenv(childEnv) {
	case "":
		// The library's logger starts this when the program starts.
		goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("github.com/ipfs/go-log/writer.(*MirrorWriter).logRoutine"))
	case "real":
		exit(Main(os.Stdin, os.Stdout))
	case "fake":
		exit(Serve(os.Stdin, os.Stdout, fake{name: tsslib.Name}))
	case "other":
		exit(Serve(os.Stdin, os.Stdout, fake{name: "other/1"}))
	case "mute":
		_, err := io.Copy(io.Discard, os.Stdin)
		exit(err)
	}
}

func exit(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

// fake is an engine that does what the payload of a message says.
type fake struct{ name string }

type fakeRun struct {
	events chan engine.Event
	hang   bool
}

func (f fake) Name() string { return f.name }

func (f fake) Start(_ context.Context, task *engine.Task) (engine.Run, error) {
	switch string(task.Share) {
	case "bad":
		return nil, fmt.Errorf("%w: not to my liking", engine.ErrTask)
	case "unavailable":
		return nil, errors.New("not today")
	}
	return &fakeRun{events: make(chan engine.Event, 10)}, nil
}

func (f fake) GeneratePreParams(context.Context) ([]byte, error) { return []byte("numbers"), nil }
func (f fake) Close() error                                      { return nil }

func (r *fakeRun) Events() <-chan engine.Event { return r.events }

func (r *fakeRun) Assign(digest [32]byte) error {
	r.events <- engine.Event{Result: &engine.Result{Public: digest}}
	return nil
}

func (r *fakeRun) Stop() {
	if !r.hang {
		close(r.events)
	}
}

func (r *fakeRun) Deliver(m engine.Message) error {
	switch string(m.Payload) {
	case "panic":
		go func() { panic("a goroutine of the library\nwith a secret on the next line") }()
	case "exit":
		os.Exit(3)
	case "ready":
		r.events <- engine.Event{Ready: true}
	case "hang":
		r.hang = true
	case "reject":
		r.events <- engine.Event{Reject: &engine.Reject{From: m.From, Kind: m.Kind, Reason: "because"}}
	case "finish":
		r.events <- engine.Event{Result: &engine.Result{Share: []byte("a share")}}
		close(r.events)
	default:
		m.From, m.To = m.To, m.From
		r.events <- engine.Event{Out: &engine.Outgoing{Message: m, Final: true}}
	}
	return nil
}

func newClient(t *testing.T, child string) *Client {
	c := New(Config{
		Args: []string{}, Env: []string{childEnv + "=" + child},
		Backoff: 10 * time.Millisecond, MaxBackoff: 20 * time.Millisecond, StopGrace: 200 * time.Millisecond,
	})
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	return c
}

func start(t *testing.T, c *Client) engine.Run {
	t.Helper()
	run, err := c.Start(t.Context(), &engine.Task{Parties: make([]engine.Party, 3)})
	require.NoError(t, err)
	return run
}

func say(payload string) engine.Message {
	return engine.Message{From: 2, To: 1, Kind: 4, Payload: []byte(payload)}
}

func TestMessagesAndResultsTravelBothWays(t *testing.T) {
	run := start(t, newClient(t, "fake"))
	defer run.Stop()
	for _, payload := range []string{"echo", "reject", "finish"} {
		require.NoError(t, run.Deliver(say(payload)))
	}
	require.Equal(t, engine.Event{Out: &engine.Outgoing{Final: true, Message: engine.Message{From: 1, To: 2, Kind: 4, Payload: []byte("echo")}}}, <-run.Events())
	require.Equal(t, engine.Event{Reject: &engine.Reject{From: 2, Kind: 4, Reason: "because"}}, <-run.Events())
	require.Equal(t, engine.Event{Result: &engine.Result{Share: []byte("a share")}}, <-run.Events())
	_, open := <-run.Events()
	require.False(t, open, "nothing follows a result")
}

func TestRefusedStartsKeepTheirMeaning(t *testing.T) {
	c := newClient(t, "fake")
	_, err := c.Start(t.Context(), &engine.Task{Share: []byte("bad")})
	require.ErrorIs(t, err, engine.ErrTask)
	require.ErrorContains(t, err, "not to my liking")
	_, err = c.Start(t.Context(), &engine.Task{Share: []byte("unavailable")})
	require.ErrorIs(t, err, engine.ErrUnavailable)
	set, err := c.GeneratePreParams(t.Context())
	require.NoError(t, err)
	require.Equal(t, "numbers", string(set))
}

func TestCrashFailsWhatIsInFlightAndNothingElse(t *testing.T) {
	c := newClient(t, "fake")
	for _, way := range []string{"panic", "exit"} {
		first, second := start(t, c), start(t, c)
		require.NoError(t, first.Deliver(say(way)))
		for _, run := range []engine.Run{first, second} {
			e := <-run.Events()
			require.NotNil(t, e.Failure)
			require.True(t, e.Failure.Crashed)
			require.NotContains(t, e.Failure.Reason, "secret", "only the first line of what a dying process prints is kept")
			_, open := <-run.Events()
			require.False(t, open)
		}
		require.NoError(t, start(t, c).Deliver(say("echo")), "another child takes over")
	}
}

func TestDigestIsGivenOnceAndOnlyToARunThatWaitsForIt(t *testing.T) {
	run := start(t, newClient(t, "fake"))
	defer run.Stop()
	require.ErrorIs(t, run.Assign([32]byte{1}), engine.ErrAssigned)
	require.NoError(t, run.Deliver(say("ready")))
	require.Equal(t, engine.Event{Ready: true}, <-run.Events())
	require.NoError(t, run.Assign([32]byte{2}))
	require.ErrorIs(t, run.Assign([32]byte{3}), engine.ErrAssigned)
	require.Equal(t, engine.Event{Result: &engine.Result{Public: [32]byte{2}}}, <-run.Events())
	run.Stop()
	_, open := <-run.Events()
	require.False(t, open, "nothing came of the other digest")
}

func TestKilledChildIsReplaced(t *testing.T) {
	c := newClient(t, "fake")
	run := start(t, c)
	pid := c.PID()
	p, err := os.FindProcess(pid)
	require.NoError(t, err)
	require.NoError(t, p.Kill())
	require.True(t, (<-run.Events()).Failure.Crashed)
	start(t, c)
	require.NotEqual(t, pid, c.PID())
}

// A message may have been made to keep the library busy for ever.
func TestRunThatDoesNotStopCostsTheChild(t *testing.T) {
	c := newClient(t, "fake")
	hung := start(t, c)
	require.NoError(t, hung.Deliver(say("hang")))
	require.NoError(t, hung.Deliver(say("echo")))
	<-hung.Events()
	other := start(t, c)
	hung.Stop()
	require.True(t, (<-other.Events()).Failure.Crashed)
}

func TestStoppedRunEndsQuietly(t *testing.T) {
	c := newClient(t, "fake")
	run := start(t, c)
	run.Stop()
	run.Stop()
	_, open := <-run.Events()
	require.False(t, open)
	start(t, c)
	require.NotZero(t, c.PID())
}

func TestChildOfAnotherEngineIsNotUsed(t *testing.T) {
	_, err := newClient(t, "other").Start(t.Context(), &engine.Task{})
	require.ErrorIs(t, err, engine.ErrUnavailable)
	require.ErrorContains(t, err, "other/1")
}

func TestStartWaitsNoLongerThanItsContext(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err := newClient(t, "mute").Start(ctx, &engine.Task{})
	require.ErrorIs(t, err, context.DeadlineExceeded)
}

func TestProgramThatIsNotThere(t *testing.T) {
	c := New(Config{Path: filepath.Join(t.TempDir(), "nothing")})
	_, err := c.Start(t.Context(), &engine.Task{})
	require.ErrorIs(t, err, engine.ErrUnavailable)
	require.NoError(t, c.Close())
	_, err = c.Start(t.Context(), &engine.Task{})
	require.ErrorIs(t, err, engine.ErrUnavailable)
}

// The real worker has a low priority on every thread, makes no core dumps, and ends when its parent does.
func TestRealWorkerIsTame(t *testing.T) {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childEnv+"=real")
	stdin, err := cmd.StdinPipe()
	require.NoError(t, err)
	stdout, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	defer func() { _ = cmd.Process.Kill() }()
	_, err = stdout.Read(make([]byte, 1)) // its greeting: it is set up now
	require.NoError(t, err)

	proc := fmt.Sprintf("/proc/%d", cmd.Process.Pid)
	if _, err := os.Stat(proc); err == nil {
		stats, err := filepath.Glob(proc + "/task/*/stat")
		require.NoError(t, err)
		require.NotEmpty(t, stats)
		for _, path := range stats {
			require.Equal(t, "10", niceOf(t, path), path)
		}
		limits, err := os.ReadFile(proc + "/limits")
		require.NoError(t, err)
		require.Regexp(t, `Max core file size\s+0\s`, string(limits))
	}
	require.NoError(t, cmd.Process.Signal(os.Interrupt), "a terminal's interrupt is ignored")
	require.NoError(t, stdin.Close())
	require.NoError(t, cmd.Wait())
}

// niceOf reads the 19th field of a thread's stat file.
func niceOf(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	_, rest, ok := strings.Cut(string(b), ") ")
	require.True(t, ok)
	return strings.Fields(rest)[16]
}
