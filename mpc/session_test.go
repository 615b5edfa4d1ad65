package mpc_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/rondoseq/rondo/mpc"
)

func TestThreshold(t *testing.T) {
	for m, want := range map[int]int{1: 1, 2: 2, 3: 3, 4: 3, 7: 5, 10: 7, 16: 11, 30: 21} {
		require.Equal(t, want, mpc.Threshold(m), "of %d", m)
	}
}

func validSign() mpc.Session {
	return mpc.Session{
		ID: mpc.SessionID{1}, Op: mpc.Sign, KeyName: "batch", Generation: 1, Participants: []mpc.PartyID{1, 3, 4},
		KeyParticipants: []mpc.PartyID{1, 2, 3, 4}, Threshold: 3, Address: mpc.Address{5}, Digest: [32]byte{6},
		Deadline: time.Unix(1, 0),
	}
}

func TestSessionsThatCannotRunAreRefused(t *testing.T) {
	s := validSign()
	require.NoError(t, s.Validate(3))
	for name, spoil := range map[string]func(*mpc.Session){
		"no identifier":            func(s *mpc.Session) { s.ID = mpc.SessionID{} },
		"no name":                  func(s *mpc.Session) { s.KeyName = "" },
		"a name with a slash":      func(s *mpc.Session) { s.KeyName = "a/b" },
		"a long name":              func(s *mpc.Session) { s.KeyName = strings.Repeat("a", 65) },
		"no deadline":              func(s *mpc.Session) { s.Deadline = time.Time{} },
		"an unknown operation":     func(s *mpc.Session) { s.Op = 7 },
		"another threshold":        func(s *mpc.Session) { s.Threshold = 2 },
		"a committee out of order": func(s *mpc.Session) { s.KeyParticipants = []mpc.PartyID{2, 1, 3, 4} },
		"a committee of one": func(s *mpc.Session) {
			s.KeyParticipants, s.Participants, s.Threshold = s.KeyParticipants[:1], s.Participants[:1], 1
		},
		"too few signers":       func(s *mpc.Session) { s.Participants = []mpc.PartyID{3, 4} },
		"too many signers":      func(s *mpc.Session) { s.Participants = s.KeyParticipants },
		"a signer twice":        func(s *mpc.Session) { s.Participants = []mpc.PartyID{3, 3, 4} },
		"a signer from outside": func(s *mpc.Session) { s.Participants = []mpc.PartyID{3, 4, 5} },
		"not for this node":     func(s *mpc.Session) { s.Participants = []mpc.PartyID{1, 2, 4} },
		"no address":            func(s *mpc.Session) { s.Address = mpc.Address{} },
		"keygen by a part":      func(s *mpc.Session) { s.Op = mpc.Keygen },
		"an old committee":      func(s *mpc.Session) { s.OldParticipants = []mpc.PartyID{1, 2, 3} },
		"a keygen ahead": func(s *mpc.Session) {
			s.Op, s.Participants, s.Ahead = mpc.Keygen, s.KeyParticipants, mpc.SessionID{2}
		},
		"presigning a digest": func(s *mpc.Session) { s.Op, s.Expires = mpc.Presign, s.Deadline },
		"presigning for no time": func(s *mpc.Session) {
			s.Op, s.Digest = mpc.Presign, [32]byte{}
		},
		"an old generation": func(s *mpc.Session) { s.OldGeneration = 1 },
	} {
		t.Run(name, func(t *testing.T) {
			s := validSign()
			spoil(&s)
			require.ErrorIs(t, s.Validate(3), mpc.ErrSession)
		})
	}
}

func validReshare() mpc.Session {
	return mpc.Session{
		ID: mpc.SessionID{1}, Op: mpc.Reshare, KeyName: "batch", Generation: 2, Participants: []mpc.PartyID{2, 3, 4, 5},
		KeyParticipants: []mpc.PartyID{2, 3, 4, 5}, Threshold: 3, OldGeneration: 1, OldParticipants: []mpc.PartyID{1, 2, 4},
		OldKeyParticipants: []mpc.PartyID{1, 2, 3, 4}, Address: mpc.Address{5}, Deadline: time.Unix(1, 0),
	}
}

func TestResharesThatCannotRunAreRefused(t *testing.T) {
	s := validReshare()
	for party := range mpc.PartyID(7) {
		err := s.Validate(party)
		require.Equal(t, party >= 1 && party <= 5, err == nil, "party %d: %v", party, err)
	}
	for name, spoil := range map[string]func(*mpc.Session){
		"a part of the new committee":   func(s *mpc.Session) { s.Participants = s.Participants[1:] },
		"the same generation":           func(s *mpc.Session) { s.OldGeneration = 2 },
		"an earlier generation":         func(s *mpc.Session) { s.OldGeneration = 3 },
		"too few old members":           func(s *mpc.Session) { s.OldParticipants = s.OldParticipants[1:] },
		"all old members":               func(s *mpc.Session) { s.OldParticipants = s.OldKeyParticipants },
		"an old member twice":           func(s *mpc.Session) { s.OldParticipants = []mpc.PartyID{1, 2, 2} },
		"an old member from outside":    func(s *mpc.Session) { s.OldParticipants = []mpc.PartyID{1, 2, 5} },
		"no old committee":              func(s *mpc.Session) { s.OldParticipants, s.OldKeyParticipants = nil, nil },
		"an old committee of one":       func(s *mpc.Session) { s.OldParticipants, s.OldKeyParticipants = []mpc.PartyID{1}, []mpc.PartyID{1} },
		"an old committee out of order": func(s *mpc.Session) { s.OldKeyParticipants = []mpc.PartyID{2, 1, 3, 4} },
		"no address":                    func(s *mpc.Session) { s.Address = mpc.Address{} },
		"the threshold of a part":       func(s *mpc.Session) { s.Threshold = 2 },
	} {
		t.Run(name, func(t *testing.T) {
			s := validReshare()
			spoil(&s)
			require.ErrorIs(t, s.Validate(2), mpc.ErrSession)
		})
	}
}

// Nothing that is signed for other purposes has this form, and no two committees of signers sign the same.
func TestTestDigestsDiffer(t *testing.T) {
	signers := []mpc.PartyID{1, 2, 3}
	base := mpc.TestDigest("rondo-901", "batch", 2, mpc.Address{5}, signers)
	require.Equal(t, base, mpc.TestDigest("rondo-901", "batch", 2, mpc.Address{5}, signers))
	for name, other := range map[string][32]byte{
		"chain":      mpc.TestDigest("rondo-902", "batch", 2, mpc.Address{5}, signers),
		"key":        mpc.TestDigest("rondo-901", "reward", 2, mpc.Address{5}, signers),
		"generation": mpc.TestDigest("rondo-901", "batch", 3, mpc.Address{5}, signers),
		"address":    mpc.TestDigest("rondo-901", "batch", 2, mpc.Address{6}, signers),
		"signers":    mpc.TestDigest("rondo-901", "batch", 2, mpc.Address{5}, []mpc.PartyID{1, 2, 4}),
	} {
		require.NotEqual(t, base, other, name)
	}
}

func TestTagCoversEverythingThatMustAgree(t *testing.T) {
	base := validSign()
	seen := map[mpc.Tag]string{base.Tag("rondo-901"): "the session itself"}
	for name, change := range map[string]func(*mpc.Session){
		"identifier": func(s *mpc.Session) { s.ID[31]++ },
		"operation":  func(s *mpc.Session) { s.Op = mpc.Keygen },
		"key":        func(s *mpc.Session) { s.KeyName = "reward" },
		"generation": func(s *mpc.Session) { s.Generation++ },
		"signers":    func(s *mpc.Session) { s.Participants = []mpc.PartyID{1, 2, 3} },
		"committee":  func(s *mpc.Session) { s.KeyParticipants = []mpc.PartyID{1, 3, 4, 5} },
		"a boundary": func(s *mpc.Session) {
			s.Participants, s.KeyParticipants = s.Participants[:2], []mpc.PartyID{4, 1, 2, 3, 4}
		},
		"threshold": func(s *mpc.Session) { s.Threshold++ },
		"address":   func(s *mpc.Session) { s.Address[0]++ },
		"digest":    func(s *mpc.Session) { s.Digest[0]++ },

		"ahead":          func(s *mpc.Session) { s.Ahead = mpc.SessionID{1} },
		"old generation": func(s *mpc.Session) { s.OldGeneration++ },
		"old members":    func(s *mpc.Session) { s.OldParticipants = []mpc.PartyID{1} },
		"old committee":  func(s *mpc.Session) { s.OldKeyParticipants = []mpc.PartyID{1} },
	} {
		s := validSign()
		change(&s)
		tag := s.Tag("rondo-901")
		require.Empty(t, seen[tag], name)
		seen[tag] = name
	}
	require.Empty(t, seen[base.Tag("rondo-902")], "chain")
	later := base
	later.Deadline = later.Deadline.Add(time.Hour)
	require.Equal(t, base.Tag("rondo-901"), later.Tag("rondo-901"), "clocks differ between nodes")
}

// Whatever the stakes: no signing set of the committee holds a third of the power or less, and no larger set has
// that property.
func TestCommitteeHoldsPowerNotHeads(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		powers := rapid.SliceOfN(rapid.Uint64Range(0, 40), 0, 9).Draw(t, "powers")
		var stakes []mpc.Stake
		total := uint64(0)
		for i, power := range powers {
			stakes = append(stakes, mpc.Stake{Party: uint64(100 - i), Power: power})
			total += power
		}
		committee := mpc.Committee(stakes)
		require.Equal(t, total == 0, len(committee) == 0)
		power := map[uint64]uint64{}
		for _, s := range stakes {
			power[s.Party] = s.Power
		}
		best := 0
		for set := range 1 << len(stakes) {
			var members []uint64
			for i, s := range stakes {
				if set>>i&1 == 1 && s.Power > 0 { // who has no power holds no share
					members = append(members, s.Power)
				}
			}
			if safe(members, total) {
				best = max(best, len(members))
			}
		}
		require.Len(t, committee, best, "no larger set would do")
		var own []uint64
		for i, id := range committee {
			require.True(t, i == 0 || committee[i-1] < id, "in ascending order")
			own = append(own, power[id])
		}
		require.True(t, best == 0 || safe(own, total))
		require.Equal(t, committee, mpc.Committee(append(stakes[len(stakes)/2:], stakes[:len(stakes)/2]...)), "order does not matter")
	})
}

// safe tries every signing set of the members.
func safe(members []uint64, total uint64) bool {
	k := mpc.Threshold(len(members))
	if len(members) == 0 {
		return false
	}
	for set := range 1 << len(members) {
		n, held := 0, uint64(0)
		for i, power := range members {
			if set>>i&1 == 1 {
				n++
				held += power
			}
		}
		if n == k && 3*held <= total {
			return false
		}
	}
	return true
}

func TestManySmallStakesDoNotOwnTheKey(t *testing.T) {
	var stakes []mpc.Stake
	for i := range uint64(7) {
		stakes = append(stakes, mpc.Stake{Party: i + 1, Power: 9614})
	}
	for i := range uint64(17) { // together 32.7 % of the power
		stakes = append(stakes, mpc.Stake{Party: i + 8, Power: 1923})
	}
	small := 0
	committee := mpc.Committee(stakes)
	for _, id := range committee {
		if id > 7 {
			small++
		}
	}
	require.Less(t, small, mpc.Threshold(len(committee)))
	require.Equal(t, []mpc.PartyID{1, 2, 3, 4}, mpc.Committee([]mpc.Stake{{4, 5}, {3, 5}, {2, 5}, {1, 5}}))
	huge := mpc.Committee([]mpc.Stake{{1, 1 << 63}, {2, 1 << 63}, {3, 1 << 63}, {4, 1 << 63}})
	require.Len(t, huge, 4, "sums do not overflow")
}

func TestSignatureMustBeCanonicalAndOfTheKey(t *testing.T) {
	key, err := crypto.ToECDSA(append(make([]byte, 31), 7))
	require.NoError(t, err)
	address := mpc.Address(crypto.PubkeyToAddress(key.PublicKey))
	digest := [32]byte{1, 2, 3}
	raw, err := crypto.Sign(digest[:], key)
	require.NoError(t, err)
	good := mpc.Signature(raw)
	require.NoError(t, good.Verify(address, digest))
	require.Error(t, good.Verify(mpc.Address{1}, digest))
	require.Error(t, good.Verify(address, [32]byte{9}))
	for name, spoil := range map[string]func(*mpc.Signature){
		"the other parity":  func(s *mpc.Signature) { s[64] ^= 1 },
		"an Ethereum v":     func(s *mpc.Signature) { s[64] += 27 },
		"an upper-half s":   func(s *mpc.Signature) { s[32] |= 0x80 },
		"an s of zero":      func(s *mpc.Signature) { clear(s[32:64]) },
		"an r out of range": func(s *mpc.Signature) { copy(s[:32], strings.Repeat("\xff", 32)) },
	} {
		t.Run(name, func(t *testing.T) {
			s := good
			spoil(&s)
			require.Error(t, s.Verify(address, digest))
		})
	}
	pub := mpc.PublicKey(crypto.CompressPubkey(&key.PublicKey))
	got, err := pub.Address()
	require.NoError(t, err)
	require.Equal(t, address, got)
	_, err = mpc.PublicKey{}.Address()
	require.Error(t, err)
}

// The threshold library is known to one package and its guard alone, and its proofs are never turned off.
func TestLibraryStaysBehindTheEngine(t *testing.T) {
	files := 0
	require.NoError(t, filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".go" {
			return err
		}
		files++
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		require.NoError(t, err)
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		require.NotContains(t, string(text), "SetNo"+"Proof", path)
		for _, i := range f.Imports {
			for _, banned := range []string{"cometbft", "go-ethereum/ethclient", "go-ethereum/rpc", "rondo/node", "rondo/devnet"} {
				require.NotContains(t, i.Path.Value, banned, path)
			}
			if strings.Contains(i.Path.Value, "bnb-chain/tss-lib") {
				require.True(t, strings.HasPrefix(path, filepath.Join("engine", "tsslib")), path)
			}
		}
		return nil
	}))
	require.Greater(t, files, 30)
}
