package adapter

import (
	"context"
	"log/slog"

	"github.com/rondoseq/rondo/node/adapter/opstack"
)

// condition logs how something stands when that changes, instead of at every try.
type condition struct {
	log  *slog.Logger
	what string // "op-node"
	last string
}

// report takes the outcome of a try. Details that an error carries may differ from try to try; only whether the other
// side answers counts as a change.
func (c *condition) report(ctx context.Context, err error) {
	if ctx.Err() != nil {
		return // this node stops: nothing is wrong with the other side
	}
	now := "ok"
	switch {
	case err != nil && opstack.Answered(err):
		now = "refuses"
	case err != nil:
		now = "down"
	}
	if now == c.last {
		return
	}
	first := c.last == ""
	c.last = now
	switch {
	case now == "ok" && first:
		c.log.Debug(c.what + " answers")
	case now == "ok":
		c.log.Info(c.what + " is back")
	case now == "refuses":
		c.log.Warn(c.what+" refuses", "err", err)
	case first:
		c.log.Info("waiting for "+c.what, "err", err)
	default:
		c.log.Warn(c.what+" does not answer", "err", err)
	}
}
