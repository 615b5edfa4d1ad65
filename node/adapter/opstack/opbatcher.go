package opstack

import "context"

// OpBatcher is a client of op-batcher, which must run with --rpc.enable-admin.
type OpBatcher struct{ *Client }

// DialOpBatcher makes a client of op-batcher.
func DialOpBatcher(url string) (*OpBatcher, error) {
	c, err := Dial("op-batcher", url)
	if err != nil {
		return nil, err
	}
	return &OpBatcher{Client: c}, nil
}

// Start makes op-batcher send batches. It is no error when it does already.
func (b *OpBatcher) Start(ctx context.Context) error {
	err := b.call(ctx, slowTimeout, nil, "admin_startBatcher")
	if says(err, "already running") {
		return nil
	}
	return err
}

// Stop makes op-batcher stop. It waits for transactions in flight; when this call's time is up, op-batcher gives them up.
// It is no error when op-batcher does not run.
func (b *OpBatcher) Stop(ctx context.Context) error {
	err := b.call(ctx, slowTimeout, nil, "admin_stopBatcher")
	if says(err, "not running") {
		return nil
	}
	return err
}
