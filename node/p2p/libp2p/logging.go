package libp2p

import (
	"context"
	"log/slog"
	"sync"

	"github.com/libp2p/go-libp2p/gologshim"
)

// takeLogs has libp2p log to the first transport's logger, in place of standard error. The library calls errors what is
// everyday, such as the end of its own listener; what an operator should know, this package says itself.
func takeLogs(l *slog.Logger) {
	taken.Do(func() { gologshim.SetDefaultHandler(demoted{l.Handler()}) })
}

// taken is global because the library's handler is.
var taken sync.Once

// demoted hands everything on as debugging output.
type demoted struct{ slog.Handler }

func (d demoted) Enabled(ctx context.Context, _ slog.Level) bool {
	return d.Handler.Enabled(ctx, slog.LevelDebug)
}

func (d demoted) Handle(ctx context.Context, r slog.Record) error {
	r.Level = slog.LevelDebug
	return d.Handler.Handle(ctx, r)
}

func (d demoted) WithAttrs(attrs []slog.Attr) slog.Handler {
	return demoted{d.Handler.WithAttrs(attrs)}
}
func (d demoted) WithGroup(name string) slog.Handler { return demoted{d.Handler.WithGroup(name)} }
