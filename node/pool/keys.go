package pool

import (
	"bytes"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/mpc"
)

// KeyBatch is the name of the key that signs batch transactions on L1.
const KeyBatch = "batch"

// KeyState is where a key is in its life.
type KeyState string

// A key is made by its participants, then it signs.
const (
	KeyGenerating KeyState = "keygen"
	KeyActive     KeyState = "active"
)

// Key is a threshold key, or the attempt to make one.
type Key struct {
	Name         string
	Generation   uint64
	State        KeyState
	Participants []uint64
	Threshold    uint64 // signatures needed
	PubKey       []byte // compressed, 33 bytes; empty until the key exists
	Address      common.Address
	Session      common.Hash // the keygen session
	Attempt      uint64
	Deadline     uint64 // block time in milliseconds at which the attempt is given up
	Reports      []Report
}

// Report is a participant's word for the public key it holds a share of.
type Report struct {
	Sequencer uint64
	PubKey    []byte
}

// keygenAfter is the L2 block from which on keys are made: keygen must not slow the first blocks down.
const keygenAfter = 3

// Key finds a key by name.
func (s *State) Key(name string) (Key, bool) {
	i := slices.IndexFunc(s.Keys, func(k Key) bool { return k.Name == name })
	if i < 0 {
		return Key{}, false
	}
	return s.Keys[i], true
}

// stepKeys starts the keygen of missing keys and repeats attempts that ran out of time. An attempt that cannot be repeated
// yet, because too few may hold shares, stays: its number must not be used again.
func (s *State) stepKeys(b Block) {
	for _, name := range s.Params.MPC.Keys {
		i := slices.IndexFunc(s.Keys, func(k Key) bool { return k.Name == name })
		switch {
		case i < 0 && s.Head.Number >= keygenAfter:
			s.startKeygen(Key{Name: name, Generation: 1}, b)
		case i >= 0 && s.Keys[i].State == KeyGenerating && b.Millis >= s.Keys[i].Deadline:
			next := s.Keys[i]
			next.Attempt++
			s.startKeygen(next, b)
		}
	}
}

func (s *State) startKeygen(k Key, b Block) {
	members := s.committee()
	if uint64(len(members)) < s.Params.MPC.MinParticipants {
		return
	}
	k.State, k.Participants, k.Threshold = KeyGenerating, members, uint64(mpc.Threshold(len(members)))
	k.Reports = nil
	k.Deadline = b.Millis + s.Params.MPC.KeygenMillis
	k.Session = s.sessionID("keygen", k.Name, k.Generation, common.Hash{}, k.Attempt, members)
	s.Keys = append(slices.DeleteFunc(s.Keys, func(o Key) bool { return o.Name == k.Name }), k)
	slices.SortFunc(s.Keys, func(a, b Key) int { return bytes.Compare([]byte(a.Name), []byte(b.Name)) })
}

// committee are the sequencers that may hold shares: decision 8 of the architecture.
func (s *State) committee() []uint64 {
	var stakes []mpc.Stake
	for _, q := range s.ActiveSequencers() {
		stakes = append(stakes, mpc.Stake{Party: q.ID, Power: q.Power})
	}
	ids := mpc.Committee(stakes)
	slices.Sort(ids)
	return ids
}

// applyKeyReport counts a participant's word. The key exists when all participants report the same public key.
func (s *State) applyKeyReport(t *KeyReport) Result {
	q, err := s.sender(t)
	if err != nil {
		return refuse(CodeBadSender, "%v", err)
	}
	i := slices.IndexFunc(s.Keys, func(k Key) bool { return k.Session == t.Session && k.State == KeyGenerating })
	if i < 0 {
		return refuse(CodeUnknown, "no keygen session %s", t.Session)
	}
	k := &s.Keys[i]
	if !slices.Contains(k.Participants, q.ID) || slices.ContainsFunc(k.Reports, func(r Report) bool { return r.Sequencer == q.ID }) {
		return refuse(CodeStale, "sequencer %d is no participant of %s, or has reported before", q.ID, t.Session)
	}
	if _, err := crypto.DecompressPubkey(t.PubKey); err != nil {
		return refuse(CodeMalformed, "public key: %v", err)
	}
	k.Reports = append(slices.Clone(k.Reports), Report{Sequencer: q.ID, PubKey: t.PubKey})
	s.finishKeygen(k)
	return Result{}
}

func (s *State) finishKeygen(k *Key) {
	if len(k.Reports) < len(k.Participants) {
		return
	}
	for _, r := range k.Reports {
		if !bytes.Equal(r.PubKey, k.Reports[0].PubKey) {
			k.Deadline = 0 // somebody lies or failed: the next block starts another attempt
			return
		}
	}
	pub, err := crypto.DecompressPubkey(k.Reports[0].PubKey)
	if err != nil {
		return
	}
	k.State, k.PubKey, k.Address = KeyActive, k.Reports[0].PubKey, crypto.PubkeyToAddress(*pub)
	k.Reports, k.Deadline = nil, 0
}
