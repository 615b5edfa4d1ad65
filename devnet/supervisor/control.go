package supervisor

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"time"
)

// The control socket speaks HTTP with JSON: GET /status, and POST /kill, /pause, /resume, /restart with ?target=NAME or
// NAME/PART, and POST /down. POST /add and /remove?target=NAME take minutes: they answer with a line of JSON for each thing that
// has been reached, and a last one.

// commandAnswer is the answer to a command: the services it reached, or why it did not work.
type commandAnswer struct {
	Services []string `json:"services,omitempty"`
	Error    string   `json:"error,omitempty"`
}

// control is the running server.
type control struct {
	server *http.Server
	socket string
	done   chan error
}

// listen starts the control server. Only the user who runs the network may connect.
func (s *Supervisor) listen() (*control, error) {
	socket := s.state.now.Socket
	if err := os.Remove(socket); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("control socket: %w", err)
	}
	listener, err := net.Listen("unix", socket)
	if err != nil {
		return nil, fmt.Errorf("control socket: %w", err)
	}
	if err := os.Chmod(socket, 0o600); err != nil {
		return nil, errors.Join(fmt.Errorf("control socket: %w", err), listener.Close())
	}
	c := &control{server: &http.Server{Handler: s.handler(), ReadHeaderTimeout: 5 * time.Second}, socket: socket, done: make(chan error, 1)}
	go func() { c.done <- c.server.Serve(listener) }()
	return c, nil
}

// close ends the server after the answers under way.
func (c *control) close() error {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	err := c.server.Shutdown(ctx)
	if served := <-c.done; !errors.Is(served, http.ErrServerClosed) {
		err = errors.Join(err, served)
	}
	if err != nil {
		return fmt.Errorf("closing the control socket: %w", err)
	}
	return nil
}

func (s *Supervisor) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /status", func(w http.ResponseWriter, r *http.Request) { answer(w, http.StatusOK, s.status(r.Context())) })
	mux.HandleFunc("POST /down", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, http.StatusAccepted, commandAnswer{})
		s.askDown()
	})
	command := func(name string, run func(ctx context.Context, target string) ([]string, error)) {
		mux.HandleFunc("POST /"+name, func(w http.ResponseWriter, r *http.Request) {
			target := r.URL.Query().Get("target")
			// A command that has begun is finished, also when whoever asked goes away.
			services, err := run(context.WithoutCancel(r.Context()), target)
			s.options.Log.Info("command", "name", name, "target", target, "services", services, "err", err)
			if err != nil {
				answer(w, http.StatusConflict, commandAnswer{Services: services, Error: err.Error()})
				return
			}
			answer(w, http.StatusOK, commandAnswer{Services: services})
		})
	}
	command("kill", s.table.Kill)
	command("restart", s.table.Restart)
	command("pause", func(_ context.Context, target string) ([]string, error) { return s.table.Pause(target) })
	command("resume", func(_ context.Context, target string) ([]string, error) { return s.table.Resume(target) })
	s.handleMembers(mux)
	return mux
}

func answer(w http.ResponseWriter, code int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	// The only error is a client that went away, and nobody is left to tell.
	_ = json.NewEncoder(w).Encode(v)
}
