package policy

import (
	"encoding/binary"
)

// maxSpanBlocks is how many blocks a span batch may be of: many hours of them. The specification allows ten million, and
// whoever asks for as many would have every signer read as many.
const maxSpanBlocks = 1 << 16

// A span batch holds many blocks, field by field
// (https://specs.optimism.io/protocol/delta/span-batches.html#span-batch-format):
//
//	prefix  = rel_timestamp ++ l1_origin_num ++ parent_check ++ l1_origin_check
//	payload = block_count ++ origin_bits ++ block_tx_counts ++ txs
//	txs     = contract_creation_bits ++ y_parity_bits ++ tx_sigs ++ tx_tos ++ tx_datas ++ tx_nonces ++ tx_gases ++ protected_bits
const (
	checkBytes = 20 // of parent_check and l1_origin_check: the first ones of a hash
	spanHead   = 3*binary.MaxVarintLen64 + 2*checkBytes
)

// checkSpan compares a span batch with the committed blocks that it is of, and gives the number of the last of them.
func checkSpan(c *content, v view, last uint64) (uint64, error) {
	head, short := c.peek(spanHead)
	first, count, ok := spanRange(head)
	switch {
	case !ok && short != nil:
		return 0, short
	case !ok:
		return 0, refuse("batch is malformed")
	case count == 0:
		return 0, refuse("span batch is of no block")
	case count > maxSpanBlocks:
		return 0, refuse("span batch is of more than %d blocks", maxSpanBlocks)
	case count > c.left: // each takes a byte
		return 0, refuse("batch is malformed")
	}
	number, err := v.number(first, last)
	if err != nil {
		return 0, err
	}
	if count-1 > v.state.Head.Number-number {
		return 0, refuse("batch is of a block that is not committed")
	}
	s := span{view: v, first: number, last: number + count - 1}
	if err := s.survey(); err != nil {
		return 0, err
	}
	return s.last, s.expect(c)
}

// spanRange reads which blocks a span batch is of: the time of the first since genesis, and how many there are.
func spanRange(head []byte) (sinceGenesis, count uint64, ok bool) {
	sinceGenesis, n := binary.Uvarint(head)
	if n <= 0 {
		return 0, 0, false
	}
	head = head[n:]
	if _, n = binary.Uvarint(head); n <= 0 || len(head) < n+2*checkBytes {
		return 0, 0, false
	}
	count, n = binary.Uvarint(head[n+2*checkBytes:])
	return sinceGenesis, count, n > 0
}

// span is the span batch of a range of committed blocks. Of the blocks it holds only bits and numbers, and reads those with
// transactions again for each field.
type span struct {
	view
	first, last uint64

	begin, end block // without transactions
	origins    bits  // for each block, whether it is the first with its L1 origin
	counts     []byte
	creations  bits // for each transaction
	parities   bits
	protected  bits // for each legacy transaction
	full       []uint64
}

// survey reads all blocks once.
func (s *span) survey() error {
	var before block
	for n := s.first; n <= s.last; n++ {
		b, err := s.block(n)
		if err != nil {
			return err
		}
		if n == s.first {
			s.begin = b
			s.origins.add(b.sequence == 0)
		} else {
			s.origins.add(b.origin.Number > before.origin.Number)
		}
		s.counts = binary.AppendUvarint(s.counts, uint64(len(b.txs)))
		if len(b.txs) > 0 {
			s.full = append(s.full, n)
		}
		for _, raw := range b.txs {
			if err := s.surveyTx(raw, n); err != nil {
				return err
			}
		}
		before, before.txs, s.begin.txs = b, nil, nil
	}
	s.end = before
	return nil
}

func (s *span) surveyTx(raw []byte, number uint64) error {
	tx, err := newSpanTx(raw, s.state.Params.L2ChainID)
	if err != nil {
		return refuse("block %d has a transaction that no span batch can hold: %v", number, err)
	}
	s.creations.add(tx.To() == nil)
	s.parities.add(tx.parity)
	if tx.legacy() {
		s.protected.add(tx.Protected())
	}
	return nil
}

// expect compares a batch with this one.
func (s *span) expect(c *content) error {
	relative := s.begin.time - s.state.Params.L2GenesisSec
	for _, part := range []struct {
		what string
		want []byte
	}{
		{"timestamp", binary.AppendUvarint(nil, relative)},
		{"L1 origin", binary.AppendUvarint(nil, s.end.origin.Number)},
		{"parent", s.begin.parent[:checkBytes]},
		{"L1 origin", s.end.origin.Hash[:checkBytes]},
		{"number of blocks", binary.AppendUvarint(nil, s.last-s.first+1)},
		{"L1 origins", s.origins.bytes()},
		{"numbers of transactions", s.counts},
		{"transactions", s.creations.bytes()},
		{"transactions", s.parities.bytes()},
	} {
		if err := c.expect(part.want, part.what); err != nil {
			return err
		}
	}
	for _, field := range []func(spanTx) ([]byte, error){
		spanTx.signature, spanTx.recipient, spanTx.data, spanTx.nonce, spanTx.gas,
	} {
		if err := s.expectField(c, field); err != nil {
			return err
		}
	}
	return c.expect(s.protected.bytes(), "transactions")
}

// expectField compares one field of all transactions.
func (s *span) expectField(c *content, field func(spanTx) ([]byte, error)) error {
	for _, n := range s.full {
		b, err := s.block(n)
		if err != nil {
			return err
		}
		for _, raw := range b.txs {
			tx, err := newSpanTx(raw, s.state.Params.L2ChainID)
			if err != nil {
				return err
			}
			want, err := field(tx)
			if err != nil {
				return err
			}
			if err := c.expect(want, "transactions"); err != nil {
				return err
			}
		}
	}
	return nil
}

// bits are a list of bits, which a span batch holds as a big-endian number of which the first is the lowest.
type bits struct {
	list []byte // lowest first
	n    int
}

func (b *bits) add(set bool) {
	if b.n%8 == 0 {
		b.list = append(b.list, 0)
	}
	if set {
		b.list[b.n/8] |= 1 << (b.n % 8)
	}
	b.n++
}

func (b *bits) bytes() []byte {
	out := make([]byte, len(b.list))
	for i, v := range b.list {
		out[len(out)-1-i] = v
	}
	return out
}
