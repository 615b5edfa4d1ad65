package usertx

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

const (
	// tendEvery is how often pending transactions are looked over.
	tendEvery = time.Second
	// One request to op-geth carries so many transactions, and so many bytes of them (op-geth takes 5 MiB of JSON).
	maxBatch      = 100
	maxBatchBytes = 1 << 20
)

// tend looks after pending transactions: op-geth shall hold them, and void ones go.
func (s *Service) tend(ctx context.Context) {
	tick := time.NewTicker(tendEvery)
	defer tick.Stop()
	down := false
	for ctx.Err() == nil {
		err := s.tendAll(ctx)
		switch {
		case err != nil && ctx.Err() == nil:
			if !down {
				s.cfg.Logger.Warn("op-geth does not take user transactions", "err", err)
			}
			down = true
		case err == nil && down:
			s.cfg.Logger.Info("op-geth takes user transactions again")
			down = false
		}
		select {
		case <-ctx.Done():
		case <-tick.C:
		case <-s.wake:
		}
		if down { // op-geth may have lost everything
			s.book.allSoon()
		}
	}
}

// tendAll looks after everything that is due, and notices that op-geth is down also when nothing is.
func (s *Service) tendAll(ctx context.Context) error {
	if count, _ := s.book.size(); count == 0 {
		return nil
	}
	if err := s.geth.alive(ctx); err != nil {
		return err
	}
	for {
		if busy, err := s.tendSome(ctx); err != nil || !busy {
			return err
		}
	}
}

// tendSome looks after one batch of what is due, and says whether there was any.
func (s *Service) tendSome(ctx context.Context) (bool, error) {
	now := time.Now()
	due := s.book.dueNow(now, maxBatchBytes)
	if len(due) == 0 {
		return false, nil
	}
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	missing, void, err := s.sort(ctx, due, now)
	if err != nil {
		return true, err
	}
	if len(missing) > 0 {
		done := s.announce(missing...)
		err := s.geth.offerAll(ctx, missing)
		done()
		if err != nil {
			return true, err
		}
		if missing, err = s.stillMissing(ctx, missing); err != nil {
			return true, err
		}
	}
	for _, e := range due {
		if e.own {
			s.spread.push(e)
		}
	}
	for _, e := range missing {
		if s.book.missed(e, true) {
			void = append(void, e.hash)
		}
	}
	if len(void) > 0 {
		s.cfg.Logger.Debug("user transactions are settled", "count", len(void))
	}
	return true, s.book.remove(void)
}

// sort finds out which transactions op-geth lacks, and which are settled or too old.
func (s *Service) sort(ctx context.Context, due []*entry, now time.Time) (missing []*entry, void []common.Hash, err error) {
	found, err := s.geth.standings(ctx, due)
	if err != nil {
		return nil, nil, err
	}
	for i, e := range due {
		switch {
		case found[i] == settled, now.Sub(e.added) > lifetime:
			void = append(void, e.hash)
		case found[i] == unknown:
			missing = append(missing, e)
		default:
			s.book.missed(e, false)
		}
	}
	return missing, void, nil
}

func (s *Service) stillMissing(ctx context.Context, offered []*entry) ([]*entry, error) {
	found, err := s.geth.standings(ctx, offered)
	if err != nil {
		return nil, err
	}
	var missing []*entry
	for i, e := range offered {
		if found[i] == unknown {
			missing = append(missing, e)
		} else {
			s.book.missed(e, false)
		}
	}
	return missing, nil
}
