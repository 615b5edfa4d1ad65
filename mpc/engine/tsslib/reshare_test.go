package tsslib_test

import (
	"encoding/json"
	"testing"

	"github.com/bnb-chain/tss-lib/v2/crypto"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/keygen"
	"github.com/bnb-chain/tss-lib/v2/tss"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/enginetest"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/mpc/preparams"
)

// reshareTasks gives the fixture's key from its members 1, 2 and 3 to a committee of 2 to 5: one leaves, two take both
// parts, one was in the old committee but gives nothing, one is new.
func reshareTasks(t *testing.T) (tasks map[uint64]*engine.Task, address mpc.Address) {
	t.Helper()
	shares, err := mpctest.Shares()
	require.NoError(t, err)
	var committee, unknown []engine.Party
	for id := uint64(2); id <= 5; id++ {
		committee = append(committee, engine.Party{ID: id, Point: [32]byte{30: 9, 31: byte(id)}})
	}
	for id := uint64(1); id <= 3; id++ {
		unknown = append(unknown, engine.Party{ID: id, Point: [32]byte{30: 7, 31: byte(id)}})
	}
	tasks = map[uint64]*engine.Task{}
	for id := uint64(1); id <= 5; id++ {
		task := &engine.Task{
			Op: engine.Reshare, Self: id, Parties: committee, Threshold: 3, OldParties: unknown, OldThreshold: 3,
			Address: shares[0].Address,
		}
		if id <= 3 {
			task.OldParties, task.Share = shares[0].Parties[:3], shares[id-1].Secret
		}
		if id >= 2 {
			set, err := preparams.Devnet(int(id) + 2) // others than the old shares'
			require.NoError(t, err)
			task.PreParams = set.Encode()
		}
		tasks[id] = task
	}
	return tasks, shares[0].Address
}

func TestReshareKeepsTheKey(t *testing.T) {
	eng := newEngine(t)
	tasks, address := reshareTasks(t)
	ends, err := enginetest.Run(t.Context(), eng, tasks, nil)
	require.NoError(t, err)
	for id, end := range ends {
		require.NotNil(t, end.Result, "party %d: %+v %+v", id, end.Failure, end.Reject)
		got, err := mpc.PublicKey(end.Result.PublicKey).Address()
		require.NoError(t, err)
		require.Equal(t, address, got)
		if id == 1 {
			require.Empty(t, end.Result.Share, "the leaver gets no share")
			continue
		}
		require.Equal(t, ends[2].Result.Public, end.Result.Public)
	}

	leaverCannotSign(t, eng, ends, []engine.Party{tasks[2].Parties[0], tasks[2].Parties[1], tasks[2].Parties[3]}, address)

	// Every three of the four sign, and nobody needs the old shares for it.
	for missing := uint64(2); missing <= 5; missing++ {
		var signers []engine.Party
		for _, p := range tasks[2].Parties {
			if p.ID != missing {
				signers = append(signers, p)
			}
		}
		sign := map[uint64]*engine.Task{}
		for _, p := range signers {
			sign[p.ID] = &engine.Task{Op: engine.Sign, Self: p.ID, Parties: signers, Threshold: 3, Share: ends[p.ID].Result.Share, Digest: [32]byte{9}}
		}
		signed, err := enginetest.Run(t.Context(), eng, sign, nil)
		require.NoError(t, err)
		for id, end := range signed {
			require.NotNil(t, end.Result, "party %d: %+v", id, end.Failure)
			require.NoError(t, mpc.Signature(end.Result.Signature).Verify(address, [32]byte{9}))
		}
	}
}

// A leaver puts what it kept in the place of a new member's share, with everything else right. It is of no use.
func leaverCannotSign(t *testing.T, eng engine.Engine, ends map[uint64]enginetest.End, signers []engine.Party, address mpc.Address) {
	t.Helper()
	type stored struct {
		Engine string
		Data   *keygen.LocalPartySaveData
	}
	shares, err := mpctest.Shares()
	require.NoError(t, err)
	var old, forged stored
	require.NoError(t, json.Unmarshal(shares[0].Secret, &old))
	require.NoError(t, json.Unmarshal(ends[5].Result.Share, &forged))
	for j, k := range forged.Data.Ks {
		if k.Cmp(forged.Data.ShareID) == 0 {
			forged.Data.BigXj[j] = crypto.ScalarBaseMult(tss.S256(), old.Data.Xi)
		}
	}
	forged.Data.Xi = old.Data.Xi
	raw, err := json.Marshal(forged)
	require.NoError(t, err)
	sign := map[uint64]*engine.Task{}
	for _, p := range signers {
		share := ends[p.ID].Result.Share
		if p.ID == 5 {
			share = raw
		}
		sign[p.ID] = &engine.Task{Op: engine.Sign, Self: p.ID, Parties: signers, Threshold: 3, Share: share, Digest: [32]byte{9}}
	}
	signed, err := enginetest.Run(t.Context(), eng, sign, nil, 2, 3)
	require.NoError(t, err)
	for id, end := range signed {
		if end.Result != nil {
			require.Error(t, mpc.Signature(end.Result.Signature).Verify(address, [32]byte{9}), "party %d", id)
		}
	}
}

func TestBadReshareTasksAreRefused(t *testing.T) {
	for name, spoil := range map[string]func(*engine.Task){
		"too few old parties":          func(k *engine.Task) { k.OldParties = k.OldParties[:2] },
		"no old parties":               func(k *engine.Task) { k.OldParties, k.OldThreshold = nil, 0 },
		"points used twice":            func(k *engine.Task) { k.Parties[0].Point = k.OldParties[0].Point },
		"another key":                  func(k *engine.Task) { k.Address[0] ^= 1 },
		"an old party from outside":    func(k *engine.Task) { k.OldParties[0].Point[31] ^= 1 },
		"another party's share":        func(k *engine.Task) { k.Self = 3 },
		"no share":                     func(k *engine.Task) { k.Share = nil },
		"no numbers":                   func(k *engine.Task) { k.PreParams = nil },
		"a new threshold out of range": func(k *engine.Task) { k.Threshold = 5 },
		"not a participant":            func(k *engine.Task) { k.Self = 99 },
	} {
		t.Run(name, func(t *testing.T) {
			tasks, _ := reshareTasks(t)
			task := tasks[2]
			task.Parties = append([]engine.Party(nil), task.Parties...)
			task.OldParties = append([]engine.Party(nil), task.OldParties...)
			spoil(task)
			_, err := newEngine(t).Start(t.Context(), task)
			require.ErrorIs(t, err, engine.ErrTask)
		})
	}
}
