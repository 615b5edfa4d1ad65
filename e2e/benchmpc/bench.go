package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/bnb-chain/tss-lib/v2/ecdsa/keygen"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/preparams"
)

// bench measures, and says what it does.
type bench struct {
	options
	out            io.Writer
	saved          []*preparams.Set // as many as the largest committee needs
	preParamsRatio float64
}

// result is a line of the end.
type result struct {
	n                                int
	transport                        string
	cpu, bytes, latencyMs, preParams float64
}

// String is the line that other programs read.
func (r result) String() string {
	preParams := "not-measured"
	if r.preParams > 0 {
		preParams = fmt.Sprintf("%.3f", r.preParams)
	}
	return fmt.Sprintf("n=%d transport=%s sign_cpu_ratio=%.2f sign_bytes_ratio=%.2f request_to_signature_ms=%.0f preparams_cpu_ratio=%s",
		r.n, r.transport, r.cpu, r.bytes, r.latencyMs, preParams)
}

func (b *bench) say(format string, args ...any) { fmt.Fprintf(b.out, format+"\n", args...) }

func nothingSent() uint64 { return 0 }

// preParams compares the two generators, and collects a set for every party. The saved sets, which are published, come
// first.
func (b *bench) preParams(ctx context.Context) error {
	most := 0
	for _, n := range b.sizes {
		most = max(most, n)
	}
	for i := range min(most, preparams.DevnetSets) {
		set, err := preparams.Devnet(i)
		if err != nil {
			return err
		}
		b.saved = append(b.saved, set)
	}
	var own, library []cost
	// What one set costs varies by a factor of ten, and the own ones are cheap.
	for len(own) < 4*b.sets || len(b.saved) < most {
		c, err := measure(nil, nothingSent, func() error {
			set, err := preparams.Generate(ctx, rand.Reader)
			b.saved = append(b.saved, set)
			return err
		})
		if err != nil {
			return err
		}
		own = append(own, c)
	}
	for range b.sets {
		c, err := measure(nil, nothingSent, func() error {
			_, err := keygen.GeneratePreParamsWithContext(ctx)
			return err
		})
		if err != nil {
			return fmt.Errorf("the library's pre-parameters: %w", err)
		}
		library = append(library, c)
	}
	if len(library) > 0 {
		b.preParamsRatio = mean(own).Seconds() / mean(library).Seconds()
		b.say("pre-parameters: %.1f CPU-s a set (%d sets), the library's %.1f CPU-s (%d sets)",
			mean(own).Seconds(), len(own), mean(library).Seconds(), len(library))
	}
	return nil
}

// mean of CPU times: a generator's time varies as that of a lottery does, and its price is the mean.
func mean(costs []cost) time.Duration {
	var sum time.Duration
	for _, c := range costs {
		sum += c.cpu
	}
	return sum / time.Duration(len(costs))
}

// size measures a committee of n over each transport.
func (b *bench) size(ctx context.Context, n int) ([]result, error) {
	var lines []result
	for _, t := range b.transports {
		line, err := b.overTransport(ctx, n, t)
		if err != nil {
			return nil, fmt.Errorf("transport %s: %w", t.name, err)
		}
		lines = append(lines, line)
	}
	return lines, nil
}

func (b *bench) overTransport(ctx context.Context, n int, t transport) (line result, err error) {
	m, err := t.connect(ctx, n)
	if err != nil {
		return line, err
	}
	p, err := openParties(m, b.saved[:n])
	if err != nil {
		return line, errors.Join(err, m.close())
	}
	defer func() { err = errors.Join(err, p.close(), m.close()) }()
	b.say("n=%d transport=%s", n, t.name)
	if err := b.makeKey(ctx, p, n); err != nil {
		return line, err
	}
	alone, err := newBare(p)
	if err != nil {
		return line, err
	}
	if line, err = b.signatures(ctx, n, p, alone); err != nil {
		return line, err
	}
	line.transport = t.name
	if b.reshare {
		c, err := measure(p.workers(), m.sent, func() error { return p.reshare(ctx) })
		if err != nil {
			return line, fmt.Errorf("reshare: %w", err)
		}
		b.say("  reshare             %s", perParty(c, n))
	}
	if b.keygen {
		c, err := measure(nil, alone.sent, func() error { return alone.keygen(ctx) })
		if err != nil {
			return line, fmt.Errorf("bare keygen: %w", err)
		}
		b.say("  keygen, bare        %s", perParty(c, n))
	}
	return line, nil
}

// makeKey measures keygen, or has a dealer make the key.
func (b *bench) makeKey(ctx context.Context, p *parties, n int) error {
	if !b.keygen {
		return p.deal(b.saved)
	}
	self, err := cpuTime(nil)
	if err != nil {
		return err
	}
	c, err := measure(nil, p.mesh.sent, func() error { return p.keygen(ctx) })
	if err != nil {
		return fmt.Errorf("keygen: %w", err)
	}
	all, err := cpuTime(p.workers()) // they have done nothing else
	if err != nil {
		return err
	}
	c.cpu = all - self
	b.say("  keygen              %s", perParty(c, n))
	return nil
}

// timed are the costs of signatures: in one go, ahead of time and then the rest, and by the bare library.
type timed struct {
	whole, ahead, rest, library []cost
	latency, wholeLatency       []time.Duration // until the first signer has the signature
}

// signatures are made in turn by the parties and by the bare library, so that all see the same noise.
func (b *bench) signatures(ctx context.Context, n int, p *parties, alone *bare) (result, error) {
	if err := new(timed).round(ctx, p, alone); err != nil { // for warming up
		return result{}, err
	}
	t := new(timed)
	for range b.options.signatures {
		if err := t.round(ctx, p, alone); err != nil {
			return result{}, err
		}
	}
	whole, library, ahead, rest := medianCost(t.whole), medianCost(t.library), medianCost(t.ahead), medianCost(t.rest)
	k := mpc.Threshold(n)
	same := func(d time.Duration) time.Duration { return d }
	latency := median(t.latency, same)
	b.say("  signature           %s", perParty(whole, k))
	b.say("    until the first   %.2f s", median(t.wholeLatency, same).Seconds())
	b.say("  signature, bare     %s", perParty(library, k))
	b.say("  ahead of time       %s", perParty(ahead, k))
	b.say("  then the signature  %s", perParty(rest, k))
	b.say("    until the first   %.3f s", latency.Seconds())
	return result{
		n: n, cpu: max(whole.cpu, ahead.cpu+rest.cpu).Seconds() / library.cpu.Seconds(),
		bytes:     float64(max(whole.bytes, ahead.bytes+rest.bytes)) / float64(library.bytes),
		latencyMs: float64(latency.Microseconds()) / 1000, preParams: b.preParamsRatio,
	}, nil
}

// round makes one signature of each sort.
func (t *timed) round(ctx context.Context, p *parties, alone *bare) error {
	var first time.Duration
	var waiting mpc.SessionID
	for _, step := range []struct {
		name string
		pids []int
		sent func() uint64
		into *[]cost
		do   func() error
	}{
		{"sign", p.workers(), p.mesh.sent, &t.whole, func() (err error) { first, err = p.sign(ctx, mpc.SessionID{}); return err }},
		{"bare sign", nil, alone.sent, &t.library, func() error { return alone.sign(ctx) }},
		{"presign", p.workers(), p.mesh.sent, &t.ahead, func() (err error) { waiting, err = p.presign(ctx); return err }},
		{"sign ahead", p.workers(), p.mesh.sent, &t.rest, func() (err error) { first, err = p.sign(ctx, waiting); return err }},
	} {
		c, err := measure(step.pids, step.sent, step.do)
		if err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
		*step.into = append(*step.into, c)
		switch step.into {
		case &t.whole:
			t.wholeLatency = append(t.wholeLatency, first)
		case &t.rest:
			t.latency = append(t.latency, first)
		}
	}
	return nil
}

func perParty(c cost, n int) string {
	return fmt.Sprintf("%s; a party %.2f CPU-s, %.1f kB", c, c.cpu.Seconds()/float64(n), float64(c.bytes)/1000/float64(n))
}
