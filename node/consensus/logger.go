package consensus

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"slices"

	cmtlog "github.com/cometbft/cometbft/libs/log"
)

// logger passes CometBFT's log on to slog. CometBFT speaks of every block at its info level, and of every dropped
// connection as an error, so those become debug here: what an operator wants to read of consensus, the application says,
// and the pool's own reactor says who comes and goes.
type logger struct {
	log    *slog.Logger
	chatty bool // a module that reports what networks do all day
}

func newLogger(log *slog.Logger) cmtlog.Logger { return logger{log: log} }

func (l logger) write(level slog.Level, msg string, keyvals []any) {
	l.log.Log(context.Background(), level, msg, keyvals...)
}

// Debug drops CometBFT's debug level, which speaks of every message.
func (l logger) Debug(string, ...any)            {}
func (l logger) Info(msg string, keyvals ...any) { l.write(slog.LevelDebug, msg, keyvals) }
func (l logger) Warn(msg string, keyvals ...any) { l.trouble(msg, keyvals) }

func (l logger) Error(msg string, keyvals ...any) { l.trouble(msg, keyvals) }

func (l logger) trouble(msg string, keyvals []any) {
	level := slog.LevelWarn
	if l.chatty || slices.ContainsFunc(keyvals, closed) {
		level = slog.LevelDebug
	}
	l.write(level, msg, keyvals)
}

// closed tells whether a value is the error of a server that this node has closed itself.
func closed(value any) bool {
	err, ok := value.(error)
	return ok && errors.Is(err, net.ErrClosed)
}

func (l logger) With(keyvals ...any) cmtlog.Logger {
	chatty := l.chatty
	for i := 0; i+1 < len(keyvals); i += 2 {
		if keyvals[i] == "module" && (keyvals[i+1] == "p2p" || keyvals[i+1] == "blocksync" || keyvals[i+1] == "rpc-server" || keyvals[i+1] == "node") {
			chatty = true
		}
	}
	return logger{log: l.log.With(keyvals...), chatty: chatty}
}
