package node

import (
	"fmt"
	"io"
	"log/slog"
	"time"

	"github.com/lmittmann/tint"
)

// newLogger writes one line per event: time, level, message, fields. Colours are for terminals, and a node's log is a file.
func newLogger(w io.Writer, level string) (*slog.Logger, error) {
	var l slog.Level
	if err := l.UnmarshalText([]byte(level)); err != nil {
		return nil, fmt.Errorf("log_level is %q, want debug, info, warn or error", level)
	}
	return slog.New(tint.NewTextHandler(w, &tint.Options{
		Level: l, TimeFormat: "2006-01-02T15:04:05.000Z07:00", NoColor: true,
		ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
			if a.Key == slog.TimeKey {
				a.Value = slog.TimeValue(a.Value.Time().UTC().Truncate(time.Millisecond))
			}
			return a
		},
	})), nil
}
