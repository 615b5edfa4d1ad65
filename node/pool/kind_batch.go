package pool

// KindL1Batch is a request to sign a batch transaction for L1. Its content is the transaction without its signature.
const KindL1Batch = "L1BatchTx"

// MaxContentBytes bounds what a request may carry: op-batcher's largest transaction and some.
const MaxContentBytes = 160 << 10

// op-batcher repeats itself: a request of another sequencer for the same may expire with that sequencer's turn.
var batchKind = requestKind{
	name: KindL1Batch, key: KeyBatch, maxBytes: MaxContentBytes, waiting: 8, repeats: true, tx: true, read: readTx,
}
