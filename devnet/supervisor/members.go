package supervisor

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

// step is a line of the answer to add and remove: something that has been reached, or at last the sequencer's name or what went wrong.
type step struct {
	Reached   string `json:"reached,omitempty"`
	Sequencer string `json:"sequencer,omitempty"`
	Error     string `json:"error,omitempty"`
}

// handleMembers serves the commands that change who takes part.
func (s *Supervisor) handleMembers(mux *http.ServeMux) {
	change := func(name string, run func(ctx context.Context, target string, say func(string)) (string, error)) {
		mux.HandleFunc("POST /"+name, func(w http.ResponseWriter, r *http.Request) {
			target := r.URL.Query().Get("target")
			tell := stepWriter(w)
			// It is finished also when whoever asked goes away, but not when the network is stopped.
			done, err := run(s.life, target, func(text string) {
				s.options.Log.Info(text)
				tell(step{Reached: text})
			})
			s.options.Log.Info("command", "name", name, "target", target, "sequencer", done, "err", err)
			if err != nil {
				tell(step{Error: err.Error()})
				return
			}
			tell(step{Sequencer: done})
		})
	}
	change("add", func(ctx context.Context, _ string, say func(string)) (string, error) { return s.network.Add(ctx, say) })
	change("remove", func(ctx context.Context, target string, say func(string)) (string, error) {
		return target, s.network.Remove(ctx, target, say)
	})
}

// stepWriter sends each step at once. The only error is a client that went away, and nobody is left to tell.
func stepWriter(w http.ResponseWriter) func(step) {
	w.Header().Set("Content-Type", "application/x-ndjson")
	flush := http.NewResponseController(w)
	encoder := json.NewEncoder(w)
	return func(line step) {
		_ = encoder.Encode(line)
		_ = flush.Flush()
	}
}

// Add makes another account a sequencer and returns its name. say is told what has been reached.
func (c *Client) Add(ctx context.Context, say func(string)) (string, error) {
	return c.change(ctx, "/add", say)
}

// Remove takes a sequencer out of the pool and stops its programs. say is told what has been reached.
func (c *Client) Remove(ctx context.Context, name string, say func(string)) error {
	_, err := c.change(ctx, "/remove?target="+url.QueryEscape(name), say)
	return err
}

// change reads the steps of a command to the last one.
func (c *Client) change(ctx context.Context, path string, say func(string)) (string, error) {
	response, err := c.ask(ctx, http.MethodPost, path)
	if err != nil {
		return "", err
	}
	defer response.Body.Close()
	lines := json.NewDecoder(response.Body)
	for {
		var line step
		switch err := lines.Decode(&line); {
		case errors.Is(err, io.EOF):
			return "", errors.New("the supervisor ended before the command did")
		case err != nil:
			return "", fmt.Errorf("reading the supervisor's answer: %w", err)
		case line.Error != "":
			return "", errors.New(line.Error)
		case line.Sequencer != "":
			return line.Sequencer, nil
		}
		say(line.Reached)
	}
}
