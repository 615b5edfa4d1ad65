package transporttest

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/rondoseq/rondo/mpc"
)

// Run holds one kind of transport to everything. newNetwork makes an empty network.
func Run(t *testing.T, newNetwork func(t *testing.T) Network) {
	for _, test := range []struct {
		name string
		run  func(*testing.T, Network)
	}{
		{"messages arrive once, with their sender and kind", testDelivery},
		{"messages arrive in order", testOrder},
		{"nobody is reached who is not there", testNobody},
		{"what is too large is refused and harms nothing", testSize},
		{"strangers neither speak nor hear", testStranger},
		{"a name alone proves nothing", testImpostor},
		{"a flood keeps nobody else's messages from arriving", testFlood},
		{"parties come back after a restart", testRestart},
		{"without a handler nothing is delivered", testHandler},
		{"stop ends everything", testStop},
		{"a key is made and signs", func(t *testing.T, n Network) { Ceremonies(t, n, n) }},
	} {
		t.Run(test.name, func(t *testing.T) { test.run(t, newNetwork(t)) })
	}
}

func testDelivery(t *testing.T, n Network) {
	m := startAll(t, n)
	largest := bytes.Repeat([]byte{0xab}, mpc.MaxMessage)
	require.NoError(t, m[1].Send(t.Context(), 3, largest))
	require.NoError(t, m[2].Send(t.Context(), 3, []byte{}))
	require.NoError(t, m[4].Broadcast(t.Context(), []byte("to all")))
	for _, id := range Parties[:3] {
		require.Eventually(t, func() bool { return len(m[id].from(4)) == 1 }, patience, often)
		require.Contains(t, m[id].all(), heard{4, true, "to all"})
	}
	require.Eventually(t, func() bool { return len(m[3].all()) == 3 }, patience, often)
	require.Contains(t, m[3].all(), heard{1, false, string(largest)})
	require.Contains(t, m[3].all(), heard{2, false, ""})
	for from := range m {
		for to := range m {
			if from != to {
				reach(t, m[from], m[to]) // behind everything else
			}
		}
	}
	require.Len(t, m[1].all(), 1)
	require.Len(t, m[2].all(), 1)
	require.Len(t, m[3].all(), 3)
	require.Empty(t, m[4].all(), "a broadcast does not come back")
}

func testOrder(t *testing.T, n Network) {
	m := startAll(t, n)
	const count = 200 // fewer than wait at a receiver that may drop what is more
	var want []string
	for i := range count {
		text := fmt.Sprintf("%d %s", i, strings.Repeat("x", i*37%5000))
		want = append(want, text)
		if i%3 == 0 {
			require.NoError(t, broadcast(t.Context(), m[1], []byte(text)))
			// What a queue had no room for may have reached others before: only the first counts, as in a session.
		} else {
			require.NoError(t, send(t.Context(), m[1], 2, []byte(text)))
		}
	}
	require.Eventually(t, func() bool { return len(unique(m[2].from(1))) == count }, patience, often)
	require.Equal(t, want, unique(m[2].from(1)))
}

// unique drops what was there before.
func unique(texts []string) []string {
	seen := map[string]bool{}
	var first []string
	for _, s := range texts {
		if !seen[s] {
			seen[s] = true
			first = append(first, s)
		}
	}
	return first
}

func testNobody(t *testing.T, n Network) {
	m := startAll(t, n)
	require.ErrorIs(t, m[1].Send(t.Context(), 9, []byte("nobody")), mpc.ErrNotConnected)
	require.ErrorIs(t, m[1].Send(t.Context(), 1, []byte("myself")), mpc.ErrNotConnected)
}

func testSize(t *testing.T, n Network) {
	m := startAll(t, n)
	large := make([]byte, mpc.MaxMessage+1)
	require.ErrorIs(t, m[1].Send(t.Context(), 2, large), mpc.ErrTooLarge)
	require.ErrorIs(t, m[1].Broadcast(t.Context(), large), mpc.ErrTooLarge)
	require.NoError(t, m[1].Send(t.Context(), 2, []byte("goes on")))
	require.Eventually(t, func() bool { return len(m[2].all()) == 1 }, patience, often)
	require.Equal(t, []string{"goes on"}, m[2].from(1))
}

func authenticated(t *testing.T, n Network) Authenticated {
	a, ok := n.(Authenticated)
	if !ok {
		t.Skip("this transport takes its users' word for who they are")
	}
	return a
}

func testStranger(t *testing.T, n Network) {
	a := authenticated(t, n)
	m := startAll(t, n)
	silent(t, m, listen(t, a.StartStranger(t), 9))
}

func testImpostor(t *testing.T, n Network) {
	a := authenticated(t, n)
	m := map[mpc.PartyID]*member{1: start(t, n, 1), 3: start(t, n, 3)}
	reach(t, m[1], m[3])
	reach(t, m[3], m[1])
	impostor := listen(t, a.StartImpostor(t, 2), 2)
	silent(t, m, impostor)
	m[2] = start(t, n, 2)
	reach(t, m[2], m[1])
	reach(t, m[1], m[2])
	require.False(t, impostor.sawAnyProbe(), "the true party is sent to")
}

// silent lets an outsider try for a while to be heard, and the parties to speak to it without knowing.
func silent(t *testing.T, members map[mpc.PartyID]*member, outsider *member) {
	t.Helper()
	for end := time.Now().Add(2 * time.Second); time.Now().Before(end); time.Sleep(20 * often) {
		for id, m := range members {
			_ = outsider.Send(t.Context(), id, []byte("let me in")) // refused, or dropped by the receiver
			require.ErrorIs(t, m.Send(t.Context(), outsider.id, []byte("secret")), mpc.ErrNotConnected)
		}
		_ = outsider.Broadcast(t.Context(), []byte("let me in"))
		require.NoError(t, broadcast(t.Context(), members[1], []byte("for parties")))
	}
	require.Empty(t, outsider.all())
	for _, m := range members {
		for _, h := range m.all() {
			require.NotEqual(t, "let me in", h.text)
		}
	}
}

// Party 1 sends as much as it can, and its messages are slow to handle.
func testFlood(t *testing.T, n Network) {
	m := startAll(t, n)
	m[3].setHook(func(from mpc.PartyID) {
		if from == 1 {
			time.Sleep(time.Millisecond)
		}
	})
	ctx, cancel := context.WithCancel(t.Context())
	var flood sync.WaitGroup
	for i := range 2 {
		flood.Go(func() {
			msg := bytes.Repeat([]byte{byte(i)}, mpc.MaxMessage/2)
			for ctx.Err() == nil {
				_ = m[1].Send(ctx, 3, msg) // most of it is refused
				time.Sleep(50 * time.Microsecond)
			}
		})
	}
	defer flood.Wait()
	defer cancel()
	require.Eventually(t, func() bool { return len(m[3].from(1)) > 50 }, patience, often, "the flood has begun")
	const count = 50
	for i := range count {
		require.NoError(t, send(ctx, m[2], 3, fmt.Append(nil, i)))
	}
	require.Eventually(t, func() bool { return len(m[3].from(2)) == count }, patience, often)
	for i, text := range m[3].from(2) {
		require.Equal(t, fmt.Sprint(i), text)
	}
}

func testRestart(t *testing.T, n Network) {
	m := startAll(t, n)
	for round := range 2 {
		m[2].stop()
		require.Eventually(t, func() bool { return m[1].Send(t.Context(), 2, []byte("lost")) != nil }, patience, often)
		require.ErrorIs(t, m[1].Send(t.Context(), 2, []byte("lost")), mpc.ErrNotConnected)
		text := fmt.Sprint("without you ", round)
		require.NoError(t, m[1].Broadcast(t.Context(), []byte(text)), "who is down holds up nobody")
		for _, id := range []mpc.PartyID{3, 4} {
			require.Eventually(t, func() bool { return contains(m[id].from(1), text) }, patience, often)
		}
		m[2] = start(t, n, 2)
		for _, id := range []mpc.PartyID{1, 3, 4} {
			reach(t, m[2], m[id])
			reach(t, m[id], m[2])
		}
	}
}

func contains(list []string, text string) bool {
	for _, s := range list {
		if s == text {
			return true
		}
	}
	return false
}

func testHandler(t *testing.T, n Network) {
	m := startAll(t, n)
	m[2].SetHandler(nil)
	require.NoError(t, m[1].Broadcast(t.Context(), []byte("is anybody there")))
	require.Eventually(t, func() bool { return len(m[3].all()) == 1 && len(m[4].all()) == 1 }, patience, often)
	require.Never(t, func() bool { return len(m[2].all()) > 0 }, 200*time.Millisecond, 10*often)
}

func testStop(t *testing.T, n Network) {
	before := goleak.IgnoreCurrent()
	m := startAll(t, n)
	for range 100 {
		require.NoError(t, broadcast(t.Context(), m[1], make([]byte, 10_000)))
	}
	for _, id := range Parties {
		m[id].stop()
		require.Error(t, m[id].Send(t.Context(), 1+id%4, []byte("after the end")))
	}
	goleak.VerifyNone(t, before)
}
