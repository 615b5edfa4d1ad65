package supervisor

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"syscall"
	"time"

	"github.com/rondoseq/rondo/devnet/layout"
	"github.com/rondoseq/rondo/devnet/status"
)

// ErrNotRunning is returned when no devnet runs in the data folder.
var ErrNotRunning = errors.New("no devnet runs")

// Client talks to the supervisor of a data folder.
type Client struct {
	dir   layout.Dir
	state state
	http  *http.Client
}

// Connect finds the supervisor of a data folder. The error is ErrNotRunning when there is none.
func Connect(dir layout.Dir) (*Client, error) {
	s, err := readState(dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%w in %s", ErrNotRunning, dir)
	}
	if err != nil {
		return nil, err
	}
	if !s.supervisorAlive() {
		return nil, fmt.Errorf("%w in %s: its supervisor %d is gone; `rondo devnet down` clears up", ErrNotRunning, dir, s.PID)
	}
	dial := func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, "unix", s.Socket)
	}
	return &Client{dir: dir, state: s, http: &http.Client{Transport: &http.Transport{DialContext: dial, DisableKeepAlives: true}}}, nil
}

// Status returns a report of the network.
func (c *Client) Status(ctx context.Context) (status.Report, error) {
	ctx, cancel := context.WithTimeout(ctx, status.Timeout+500*time.Millisecond)
	defer cancel()
	var report status.Report
	return report, c.call(ctx, http.MethodGet, "/status", &report)
}

// Command runs kill, pause, resume or restart on NAME or NAME/PART, and returns the services that it reached.
func (c *Client) Command(ctx context.Context, name, target string) ([]string, error) {
	var out commandAnswer
	err := c.call(ctx, http.MethodPost, "/"+name+"?target="+url.QueryEscape(target), &out)
	return out.Services, err
}

// call asks the supervisor and decodes its answer.
func (c *Client) call(ctx context.Context, method, path string, out any) error {
	response, err := c.ask(ctx, method, path)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode >= http.StatusBadRequest {
		var failed commandAnswer
		if err := json.NewDecoder(response.Body).Decode(&failed); err != nil || failed.Error == "" {
			return fmt.Errorf("asking the supervisor: %s", response.Status)
		}
		return errors.New(failed.Error)
	}
	if err := json.NewDecoder(response.Body).Decode(out); err != nil {
		return fmt.Errorf("reading the supervisor's answer: %w", err)
	}
	return nil
}

// ask sends a request. The caller closes the answer.
func (c *Client) ask(ctx context.Context, method, path string) (*http.Response, error) {
	request, err := http.NewRequestWithContext(ctx, method, "http://supervisor"+path, nil)
	if err != nil {
		return nil, fmt.Errorf("asking the supervisor: %w", err)
	}
	response, err := c.http.Do(request)
	if err != nil {
		return nil, fmt.Errorf("asking the supervisor: %w", err)
	}
	return response, nil
}

// Down ends the network of a data folder, with or without its supervisor, and returns when nothing of it runs.
func Down(ctx context.Context, dir layout.Dir) error {
	s, err := readState(dir)
	if errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("%w in %s", ErrNotRunning, dir)
	}
	if err != nil {
		return err
	}
	if s.supervisorAlive() {
		if err := syscall.Kill(s.PID, syscall.SIGTERM); err != nil && !errors.Is(err, syscall.ESRCH) {
			return fmt.Errorf("asking supervisor %d to end: %w", s.PID, err)
		}
		if err := until(ctx, func() bool { return !s.supervisorAlive() }); err != nil {
			// It does not end in order, so end it, and below what it has started.
			if err := syscall.Kill(s.PID, syscall.SIGKILL); err != nil && !errors.Is(err, syscall.ESRCH) {
				return fmt.Errorf("killing supervisor %d: %w", s.PID, err)
			}
		}
	}
	// The supervisor removes its state when it ends in order. If it is still there, it was killed.
	s, err = readState(dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if err := s.clearUp(); err != nil {
		return err
	}
	return errors.Join(ignoreMissing(os.Remove(s.Socket)), ignoreMissing(os.Remove(dir.State())))
}

// until returns when ok does, or with ctx's error.
func until(ctx context.Context, ok func() bool) error {
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for !ok() {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
	return nil
}

func ignoreMissing(err error) error {
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	return err
}
