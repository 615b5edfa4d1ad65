package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"sync/atomic"

	"github.com/bnb-chain/tss-lib/v2/common"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/keygen"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/signing"
	"github.com/bnb-chain/tss-lib/v2/tss"
	"golang.org/x/sync/errgroup"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/mpctest"
)

// bare is the library alone: parties in one process with channels between them, and no checks but its own.
type bare struct {
	ids    tss.SortedPartyIDs
	shares map[string]keygen.LocalPartySaveData // by point
	bytes  atomic.Uint64
}

// newBare takes the shares that the parties hold.
func newBare(p *parties) (*bare, error) {
	b := &bare{shares: map[string]keygen.LocalPartySaveData{}}
	var ids tss.UnSortedPartyIDs
	for _, id := range p.members {
		share, err := p.nodes[id].store.Share(keystore.ShareID{Key: mpctest.KeyName, Generation: p.key.generation, Address: p.key.address})
		if err != nil {
			return nil, err
		}
		var stored struct{ Data keygen.LocalPartySaveData }
		if err := json.Unmarshal(share.Secret, &stored); err != nil {
			return nil, fmt.Errorf("decode share: %w", err)
		}
		point := stored.Data.ShareID
		ids = append(ids, tss.NewPartyID(fmt.Sprint(id), "", point))
		b.shares[point.String()] = stored.Data
	}
	b.ids = tss.SortPartyIDs(ids)
	return b, nil
}

func (b *bare) sent() uint64 { return b.bytes.Load() }

// sign makes a signature of a fixed message.
func (b *bare) sign(ctx context.Context) error {
	k := mpc.Threshold(len(b.ids))
	var signers tss.UnSortedPartyIDs
	for _, id := range b.ids[:k] {
		signers = append(signers, tss.NewPartyID(id.Id, "", id.KeyInt()))
	}
	sorted := tss.SortPartyIDs(signers)
	return drive(ctx, b, sorted, func(self *tss.PartyID, out chan tss.Message, end chan *common.SignatureData) tss.Party {
		params := tss.NewParameters(tss.S256(), tss.NewPeerContext(sorted), self, k, k-1)
		return signing.NewLocalParty(big.NewInt(42), params, b.shares[self.KeyInt().String()], out, end, 32)
	})
}

// keygen makes another key with the same pre-parameters.
func (b *bare) keygen(ctx context.Context) error {
	return drive(ctx, b, b.ids, func(self *tss.PartyID, out chan tss.Message, end chan *keygen.LocalPartySaveData) tss.Party {
		params := tss.NewParameters(tss.S256(), tss.NewPeerContext(b.ids), self, len(b.ids), mpc.Threshold(len(b.ids))-1)
		return keygen.NewLocalParty(params, out, end, b.shares[self.KeyInt().String()].LocalPreParams)
	})
}

type delivery struct {
	wire      []byte
	from      *tss.PartyID
	broadcast bool
}

// drive runs a protocol among parties that each take their messages in turn.
func drive[R any](ctx context.Context, b *bare, ids tss.SortedPartyIDs, newParty func(*tss.PartyID, chan tss.Message, chan R) tss.Party) error {
	inboxes := map[string]chan delivery{}
	for _, id := range ids {
		inboxes[id.Id] = make(chan delivery, 16*len(ids))
	}
	group, ctx := errgroup.WithContext(ctx)
	for _, id := range ids {
		out, end := make(chan tss.Message, 16*len(ids)), make(chan R, 1)
		party := newParty(id, out, end)
		group.Go(func() error {
			if err := party.Start(); err != nil {
				return fmt.Errorf("start party %s: %w", id.Id, err)
			}
			for {
				if err := b.carry(out, inboxes); err != nil {
					return err
				}
				select {
				case <-end:
					return b.carry(out, inboxes)
				case d := <-inboxes[id.Id]:
					if _, err := party.UpdateFromBytes(d.wire, d.from, d.broadcast); err != nil {
						return fmt.Errorf("party %s: %w", id.Id, err)
					}
				case <-ctx.Done():
					return ctx.Err()
				}
			}
		})
	}
	return group.Wait()
}

// carry takes what a party has said to its receivers.
func (b *bare) carry(out chan tss.Message, inboxes map[string]chan delivery) error {
	for {
		select {
		case msg := <-out:
			wire, _, err := msg.WireBytes()
			if err != nil {
				return fmt.Errorf("encode %s: %w", msg.Type(), err)
			}
			for id, inbox := range inboxes {
				isTo := func(to *tss.PartyID) bool { return to.Id == id }
				if id == msg.GetFrom().Id || msg.GetTo() != nil && !slices.ContainsFunc(msg.GetTo(), isTo) {
					continue
				}
				b.bytes.Add(uint64(len(wire)))
				inbox <- delivery{wire, msg.GetFrom(), msg.IsBroadcast()}
			}
		default:
			return nil
		}
	}
}
