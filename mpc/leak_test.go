package mpc_test

import (
	"bytes"
	"io"
	"log/slog"
	"os"
	"sync"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc/engine/tsslib"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/mpctest"
)

// logged keeps what is logged at any level, and passes it on.
type logged struct {
	also io.Writer
	mu   sync.Mutex
	all  bytes.Buffer
}

// Write implements io.Writer.
func (l *logged) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.all.Write(b)
	return l.also.Write(b)
}

func (l *logged) logger() *slog.Logger {
	return slog.New(slog.NewTextHandler(l, &slog.HandlerOptions{Level: slog.LevelDebug}))
}

// requireNoLeak looks in everything that was logged, by tests of this package that succeed and that fail sessions in all
// ways, for the shares that their nodes hold at the end, and those that they began with.
func (p *pool) requireNoLeak() {
	p.t.Helper()
	var secrets mpctest.Secrets
	shares, err := mpctest.Shares()
	require.NoError(p.t, err)
	for id := range p.dirs {
		if _, err := os.Stat(p.dirs[id]); err == nil {
			shares = append(shares, p.sharesOf(id)...)
		}
	}
	for _, s := range shares {
		if s.Engine == tsslib.Name {
			require.NoError(p.t, secrets.Add(s))
		}
	}
	require.NotZero(p.t, secrets.Len())
	p.logs.mu.Lock()
	defer p.logs.mu.Unlock()
	require.Empty(p.t, secrets.FindIn(p.logs.all.Bytes()), "the log shows secrets")
}

func (p *pool) sharesOf(id uint64) []*keystore.Share {
	p.t.Helper()
	store := p.openStore(id)
	defer func() { require.NoError(p.t, store.Close()) }()
	list, err := store.List()
	require.NoError(p.t, err)
	var shares []*keystore.Share
	for _, info := range list {
		share, err := store.Share(info.ShareID)
		require.NoError(p.t, err)
		shares = append(shares, share)
	}
	return shares
}
