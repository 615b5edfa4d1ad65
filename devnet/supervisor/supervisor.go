// Package supervisor runs a devnet from start to end: it checks what the network needs, brings it up, reports what dies,
// answers commands on a control socket, and leaves nothing behind. It is given the topology and hands on events.
//
// Its list of processes lies in the data folder, with the start time of each, so that a later `down` can end them even
// when the supervisor itself was killed.
package supervisor

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/rondoseq/rondo/devnet/config"
	"github.com/rondoseq/rondo/devnet/layout"
	"github.com/rondoseq/rondo/devnet/network"
	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/process"
	"github.com/rondoseq/rondo/devnet/programs"
	"github.com/rondoseq/rondo/devnet/record"
	"github.com/rondoseq/rondo/devnet/status"
)

// Options are what a supervisor is made of.
type Options struct {
	Config   config.Config
	Dir      layout.Dir
	Programs programs.Set
	Log      *slog.Logger
	Events   Events
}

// Events are told what happens. They are called from several goroutines and must not block for long.
type Events interface {
	// Progress is a step of the start, or something that has been reached later.
	Progress(text string)
	// Ready is called once, when the network is.
	Ready(record.Record)
	// Crashed is called when a service has ended that nobody ended.
	Crashed(process.Exit)
}

// Supervisor runs one network.
type Supervisor struct {
	options Options
	table   *process.Table
	network *network.Network
	state   *stateFile
	down    chan struct{} // closed when a command asks for the end
	// life ends when the network is being stopped, and with it the commands that wait for something.
	life    context.Context
	endLife context.CancelFunc

	mu       sync.Mutex
	downOnce sync.Once
	bootFail context.CancelCauseFunc // while the network is being started
	crashed  map[string]process.Exit
}

// Prepare checks everything that can be known before something starts, and empties the data folder.
func Prepare(ctx context.Context, c config.Config, dir layout.Dir) error {
	if s, err := readState(dir); err == nil && s.supervisorAlive() {
		return fmt.Errorf("a devnet runs already in %s (supervisor %d); `rondo devnet down` stops it", dir, s.PID)
	} else if err == nil {
		// Its supervisor was killed. What it left would hold the ports and write into the folder.
		if err := s.clearUp(); err != nil {
			return err
		}
	}
	if err := ports.CheckFree(ctx, ports.NewTable(c.PortBase, c.Sequencers).Uses()); err != nil {
		return err
	}
	return dir.Clear()
}

// Run brings the network up and keeps it until ctx ends or a command asks for the end; then it stops everything. The
// error says why the network did not get ready. urgent, when it ends, cuts the stopping short by killing.
func Run(ctx, urgent context.Context, o Options) error {
	s, err := newSupervisor(o)
	if err != nil {
		return err
	}
	control, err := s.listen()
	if err != nil {
		return errors.Join(err, s.state.remove())
	}
	runErr := s.run(ctx)
	stopErr := s.stop(urgent)
	return errors.Join(runErr, stopErr, control.close(), s.state.remove())
}

func newSupervisor(o Options) (*Supervisor, error) {
	s := &Supervisor{options: o, down: make(chan struct{}), crashed: map[string]process.Exit{}}
	s.life, s.endLife = context.WithCancel(context.Background())
	s.table = process.NewTable(s.onExit, s.onChange)
	var err error
	s.network, err = network.New(network.Config{
		Topology: o.Config, Dir: o.Dir, Programs: o.Programs, Table: s.table, Log: o.Log, Progress: o.Events.Progress,
	})
	if err != nil {
		return nil, err
	}
	s.state, err = newStateFile(o.Dir)
	return s, err
}

// run returns when the network shall end: nil when somebody asked for it.
func (s *Supervisor) run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	downWatch := make(chan struct{})
	go func() {
		defer close(downWatch)
		select {
		case <-s.down:
			cancel()
		case <-ctx.Done():
		}
	}()
	defer func() { cancel(); <-downWatch }()

	if err := s.boot(ctx); err != nil {
		if ctx.Err() != nil {
			return errors.New("the network was stopped before it was ready")
		}
		return err
	}
	s.options.Events.Ready(s.network.Record())
	if err := s.network.Keys(ctx); err != nil && ctx.Err() == nil {
		s.options.Events.Progress(fmt.Sprintf("not all keys of the pool came into use: %v", err))
		s.options.Log.Error("not all keys of the pool came into use", "err", err)
	}
	<-ctx.Done()
	return nil
}

// boot starts the network. A service that dies meanwhile ends the attempt at once, with the reason.
func (s *Supervisor) boot(ctx context.Context) error {
	limit := s.options.Config.ReadyTimeout.Std()
	ctx, stop := context.WithTimeoutCause(ctx, limit, fmt.Errorf("not ready after %s (--ready-timeout)", limit))
	defer stop()
	ctx, fail := context.WithCancelCause(ctx)
	defer fail(nil)
	s.setBootFail(fail)
	defer s.setBootFail(nil)
	err := s.network.Boot(ctx)
	var dead crash
	if errors.As(context.Cause(ctx), &dead) {
		return dead // every other error follows from it
	}
	return err
}

// crash is a service that died while the network was being started.
type crash struct{ exit process.Exit }

func (c crash) Error() string { return c.exit.String() }

func (s *Supervisor) setBootFail(fail context.CancelCauseFunc) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.bootFail = fail
}

func (s *Supervisor) onExit(exit process.Exit) {
	if exit.Wanted {
		return
	}
	s.mu.Lock()
	s.crashed[exit.Name] = exit
	fail := s.bootFail
	s.mu.Unlock()
	s.options.Log.Error("service died", "service", exit.Name, "code", exit.Code, "signal", exit.Signal, "log", exit.Log)
	if fail != nil {
		fail(crash{exit})
		return
	}
	s.options.Events.Crashed(exit)
}

func (s *Supervisor) onChange() {
	if err := s.state.update(s.table.Infos()); err != nil {
		s.options.Log.Error("the list of processes could not be written, `down` may miss some", "err", err)
	}
}

// status asks everything how it is.
func (s *Supervisor) status(ctx context.Context) status.Report {
	infos := s.table.Infos()
	table, signers := s.network.Table()
	return status.Collect(ctx, status.Source{
		Ready: s.network.Ready() > 0, Ports: table, Signers: signers, Processes: infos,
		Solo: s.options.Config.Solo, Crashed: s.crashes(infos),
	})
}

// crashes lists the services that died by themselves and have not been started again.
func (s *Supervisor) crashes(infos []process.Info) []status.Crash {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := []status.Crash{}
	for _, info := range infos {
		if exit, ok := s.crashed[info.Name]; ok && info.PID == 0 {
			list = append(list, status.Crash{Name: exit.Name, Code: exit.Code, Signal: exit.Signal, Log: exit.Log})
		}
	}
	return list
}

// askDown lets Run end.
func (s *Supervisor) askDown() { s.downOnce.Do(func() { close(s.down) }) }

// stopLimit bounds the stop of the whole network; what is left then has been killed already.
const stopLimit = 60 * time.Second

func (s *Supervisor) stop(urgent context.Context) error {
	ctx, cancel := context.WithTimeout(urgent, stopLimit)
	defer cancel()
	s.endLife()
	err := s.table.StopAll(ctx)
	s.network.Close()
	return err
}
