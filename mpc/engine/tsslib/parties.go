package tsslib

import (
	"fmt"
	"math/big"
	"strconv"

	"github.com/bnb-chain/tss-lib/v2/tss"

	"github.com/rondoseq/rondo/mpc/engine"
)

// parties maps the pool's identifiers to the library's, which are ordered by evaluation point.
type parties struct {
	sorted tss.SortedPartyIDs
	byID   map[uint64]*tss.PartyID
}

func newParties(members []engine.Party) (*parties, error) {
	order := tss.S256().Params().N
	seen := map[string]bool{}
	p := &parties{byID: map[uint64]*tss.PartyID{}}
	var unsorted tss.UnSortedPartyIDs
	for _, m := range members {
		x := new(big.Int).SetBytes(m.Point[:])
		if x.Sign() == 0 || x.Cmp(order) >= 0 || seen[string(m.Point[:])] {
			return nil, fmt.Errorf("evaluation point of party %d is zero, too large or not its own", m.ID)
		}
		if p.byID[m.ID] != nil {
			return nil, fmt.Errorf("party %d is listed twice", m.ID)
		}
		seen[string(m.Point[:])] = true
		id := tss.NewPartyID(strconv.FormatUint(m.ID, 10), "", x)
		p.byID[m.ID] = id
		unsorted = append(unsorted, id)
	}
	p.sorted = tss.SortPartyIDs(unsorted)
	return p, nil
}

// idOf translates back. It reports false for a party that is not of this committee.
func (p *parties) idOf(id *tss.PartyID) (uint64, bool) {
	if id == nil {
		return 0, false
	}
	n, err := strconv.ParseUint(id.Id, 10, 64)
	return n, err == nil && p.byID[n] != nil
}

func (p *parties) list() []uint64 {
	out := make([]uint64, 0, len(p.byID))
	for id := range p.byID {
		out = append(out, id)
	}
	return out
}

// parameters are those of keygen and signing. The library's threshold is the degree of the polynomial: one less than
// the parties that sign together.
func (p *parties) parameters(self *tss.PartyID, threshold int) *tss.Parameters {
	return tss.NewParameters(tss.S256(), tss.NewPeerContext(p.sorted), self, len(p.sorted), threshold-1)
}
