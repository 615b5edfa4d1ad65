package ceremony

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/pool"
)

// sign takes part in a signing session and hands the signature in. Every member of the committee does: one of them may die.
func (r *Runner) sign(ctx context.Context, params *pool.Params, chainID string, t task, log *slog.Logger) error {
	req := t.request
	digest, err := pool.DigestOf(params, req.Kind, req.Content)
	if err != nil {
		return fmt.Errorf("digest of the request: %w", err)
	}
	if digest != req.Digest {
		return fmt.Errorf("content of the request hashes to %s, not to the digest %s", digest, req.Digest)
	}
	start := r.cfg.Now()
	members, needed, ok := t.key.Members(req.Generation)
	if !ok {
		return fmt.Errorf("generation %d of the key is forgotten", req.Generation)
	}
	session := mpc.Session{
		ID: mpc.SessionID(req.Session), Op: mpc.Sign, KeyName: t.key.Name, Generation: req.Generation,
		Participants: req.Committee, KeyParticipants: members, Threshold: int(needed),
		Address: mpc.Address(t.key.Address), Digest: digest, Ahead: mpc.SessionID(req.Ahead), Deadline: start.Add(millis(params.MPC.SignMillis)),
	}
	results, err := r.cfg.MPC.StartSign(ctx, session)
	if err != nil {
		return startError("sign", err)
	}
	result := <-results
	if result.Err != nil {
		if now, ok := r.cfg.Chain.State().Request(req.ID); !ok || now.Session != req.Session || !now.Open() {
			return nil // the others have finished it
		}
		return fmt.Errorf("sign: %w", result.Err)
	}
	log.InfoContext(ctx, "request signed", "nonce", req.Nonce, "committee", req.Committee,
		"ahead", req.Ahead != common.Hash{}, "took", r.cfg.Now().Sub(start).Round(time.Millisecond))
	handIn := &pool.SignResult{Request: req.ID, Sig: result.Signature[:]}
	return r.submit(ctx, chainID, handIn, log, func(s *pool.State) bool {
		now, ok := s.Request(req.ID)
		return !ok || !now.Open()
	})
}
