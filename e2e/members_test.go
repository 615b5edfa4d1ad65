package e2e

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/record"
	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/pool"
)

// reshareLimit bounds the time until every key is with another committee: an epoch for each, and attempts that fail.
const reshareLimit = 20 * time.Minute

// testMembers lets a fifth sequencer join with programs of its own, and one of the first four leave, whose programs are gone
// then. The keys go to those who are there and keep their addresses, and batches are written all the while.
func (s *suite) testMembers(t *testing.T) {
	before := s.keys(t)
	newest, _ := s.watch.Newest()
	s.awaitSafe(t, newest+1)

	joins := s.add(t)
	s.awaitCommittee(t, before, s.ids(t))
	between := s.keys(t)
	newest, _ = s.watch.Newest()
	s.awaitSafe(t, newest+1)
	s.checkNewcomer(t, joins, newest)

	const leaves = 0
	leaver, newcomer := s.record.Sequencers[leaves], s.id(t, joins)
	s.remove(t, leaves)
	s.awaitCommittee(t, between, s.ids(t))
	s.awaitSignedBy(t, newcomer)
	newest, _ = s.watch.Newest()
	s.awaitSafe(t, newest+1)
	s.checkInbox(t)
	s.checkLeaver(t, leaver)
	s.noContradiction(t)
}

// keys are the pool's keys, by name.
func (s *suite) keys(t *testing.T) map[string]api.MPCKey {
	t.Helper()
	list, err := ask[[]api.MPCKey](t.Context(), s.record.Sequencers[1].API, "pool_mpcKeys")
	require.NoError(t, err)
	keys := map[string]api.MPCKey{}
	for _, k := range list {
		require.Equal(t, pool.KeyActive, k.State, "key %s", k.Name)
		keys[k.Name] = k
	}
	require.Len(t, keys, 3)
	return keys
}

// ids are the sequencers of devnet.json by their ids on L1.
func (s *suite) ids(t *testing.T) []uint64 {
	t.Helper()
	var ids []uint64
	for i := range s.record.Sequencers {
		ids = append(ids, s.id(t, i))
	}
	slices.Sort(ids)
	return ids
}

func (s *suite) id(t *testing.T, i int) uint64 {
	t.Helper()
	stakes, err := ReadStakes(t.Context(), s.pool)
	require.NoError(t, err)
	id, ok := stakes.BySigner(s.signer(i))
	require.True(t, ok, "%s has locked no stake", s.name(i))
	return id
}

// add lets a sequencer join, and returns its place in devnet.json.
func (s *suite) add(t *testing.T) int {
	t.Helper()
	out, err := s.program.Add(t.Context())
	if err != nil {
		s.explain(t, []string{"supervisor", fmt.Sprintf("seq%d", everNumbered)})
	}
	require.NoError(t, err)
	t.Log(out)
	s.reread(t)
	require.Len(t, s.record.Sequencers, sequencers+1)
	i := sequencers
	s.watch.Add(s.record.Sequencers[i])
	s.awaitCaughtUp(t, i)
	return i
}

// remove lets a sequencer leave.
func (s *suite) remove(t *testing.T, i int) {
	t.Helper()
	name := s.name(i)
	out, err := s.program.Remove(t.Context(), name)
	if err != nil {
		s.explain(t, []string{"supervisor", name})
	}
	require.NoError(t, err)
	t.Log(out)
	s.watch.Remove(name)
	s.reread(t)
	require.Len(t, s.record.Sequencers, sequencers)
}

// reread takes the description of the network as it is now.
func (s *suite) reread(t *testing.T) {
	t.Helper()
	var err error
	s.record, err = record.Read(filepath.Join(s.program.Data, "devnet.json"))
	require.NoError(t, err)
}

// awaitCommittee waits until every node says that every key is with the given sequencers, in a generation after an earlier one
// of which no share is left, and with the address that it had.
func (s *suite) awaitCommittee(t *testing.T, before map[string]api.MPCKey, want []uint64) {
	t.Helper()
	s.await(t, reshareLimit, fmt.Sprintf("all keys with sequencers %v", want), s.everyNode(), func(ctx context.Context) error {
		for _, q := range s.record.Sequencers {
			list, err := ask[[]api.MPCKey](ctx, q.API, "pool_mpcKeys")
			if err != nil {
				return err
			}
			for _, k := range list {
				if err := handedOver(k, before[k.Name], want); err != nil {
					return fmt.Errorf("%s: %w", q.Name, err)
				}
				require.Equal(t, before[k.Name].Address, k.Address, "address of the key %s", k.Name)
			}
		}
		return nil
	})
}

// handedOver tells whether a key is with the wanted sequencers, and no share of the generation before is left.
func handedOver(k, before api.MPCKey, want []uint64) error {
	if k.State != pool.KeyActive || !slices.Equal(k.Participants, want) || k.Generation <= before.Generation {
		return fmt.Errorf("the key %s is %s with %v in generation %d; under way: %s, last failure: %s", k.Name, k.State, k.Participants,
			k.Generation, asJSON(k.Pending), asJSON(k.LastFailure))
	}
	for _, r := range k.Retiring {
		if len(r.Outstanding) > 0 {
			return fmt.Errorf("sequencers %v have not destroyed their shares of generation %d of the key %s", r.Outstanding, r.Generation, k.Name)
		}
	}
	return nil
}

// everyNode names all PoS nodes.
func (s *suite) everyNode() []string {
	var list []string
	for i := range s.record.Sequencers {
		list = append(list, s.name(i)+"/node")
	}
	return list
}

// checkNewcomer lets the newcomer do what a sequencer is for: it is a validator, takes a transaction, and builds blocks.
func (s *suite) checkNewcomer(t *testing.T, i int, after uint64) {
	t.Helper()
	powers, err := s.validators(t.Context(), i)
	require.NoError(t, err)
	require.Positive(t, powers[s.signer(i)], "power of %s", s.name(i))
	hash := s.transfer(t, i, userTransfers)
	all := []int{0, 1, 2, 3, 4}
	s.awaitIncluded(t, hash, all...)
	s.await(t, turnLimit, "a block by the newcomer "+s.name(i), s.parts(i), func(context.Context) error {
		if _, ok := s.watch.ProducedAfter(s.signer(i), after); !ok {
			newest, _ := s.watch.Newest()
			return fmt.Errorf("the newest block is %d", newest)
		}
		return nil
	})
}

// awaitSignedBy waits for a batch that a sequencer has helped to sign, with the shares of now.
func (s *suite) awaitSignedBy(t *testing.T, newcomer uint64) {
	t.Helper()
	since := s.keys(t)[pool.KeyBatch].Since
	s.await(t, batchLimit, fmt.Sprintf("a batch signed by sequencer %d among others", newcomer), s.everyNode(), func(ctx context.Context) error {
		list, err := s.requests(ctx, 0)
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(list, func(r api.SignRequest) bool {
			return r.Key == pool.KeyBatch && r.State == pool.RequestSigned && r.Created > since && slices.Contains(r.Committee, newcomer)
		}) {
			return fmt.Errorf("none of %d requests", len(list))
		}
		return nil
	})
}

// checkLeaver looks for what may be left of a sequencer that has left: stake that is active, power, programs.
func (s *suite) checkLeaver(t *testing.T, leaver record.Sequencer) {
	t.Helper()
	list, err := s.pool.CurrentSequencers(&bind.CallOpts{Context: t.Context()})
	require.NoError(t, err)
	for _, q := range list {
		require.NotEqual(t, leaver.Signer.Address, q.Signer.Hex(), "%s is a sequencer on L1", leaver.Name)
	}
	powers, err := s.validators(t.Context(), 0)
	require.NoError(t, err)
	require.Len(t, powers, sequencers)
	report, err := s.program.Status(t.Context())
	require.NoError(t, err)
	for pid, name := range services(report) {
		require.NotContains(t, name, leaver.Name+"/", "process %d", pid)
	}
	require.NoError(t, ports.CheckFree(t.Context(), ports.NewSequencer(s.program.PortBase, 1).Uses()))
}
