package payload

import (
	"encoding/json"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/golang/snappy"
	"github.com/stretchr/testify/require"
)

// The fixtures are blocks that op-node v1.19.0 built and handed to its conductor, under Jovian rules: one with the L1
// attributes and a user's deposit, one with the L1 attributes and three transfers.
const (
	depositFixture   = "testdata/deposit.json"
	transfersFixture = "testdata/transfers.json"
)

func fixtureJSON(t testing.TB, file string) []byte {
	t.Helper()
	raw, err := os.ReadFile(file)
	require.NoError(t, err)
	return raw
}

func fixture(t testing.TB, file string) *Envelope {
	t.Helper()
	e, err := ParseJSON(fixtureJSON(t, file))
	require.NoError(t, err)
	return e
}

func TestJSONSurvivesTheBinaryForm(t *testing.T) {
	for _, file := range []string{depositFixture, transfersFixture} {
		body, err := fixture(t, file).Encode()
		require.NoError(t, err)
		back, err := Decode(body, StoredLimits)
		require.NoError(t, err)
		raw, err := json.Marshal(back)
		require.NoError(t, err)
		require.JSONEq(t, string(fixtureJSON(t, file)), string(raw))
	}
}

func TestBinaryFormIsSmallerThanJSON(t *testing.T) {
	body, err := fixture(t, depositFixture).Encode()
	require.NoError(t, err)
	require.Less(t, 2*len(body), len(fixtureJSON(t, depositFixture)))
}

func TestOptionalFieldsStayMissing(t *testing.T) {
	e := fixture(t, depositFixture)
	p := e.Payload
	e.ParentBeaconBlockRoot, p.Withdrawals, p.BlobGasUsed, p.ExcessBlobGas, p.WithdrawalsRoot = nil, nil, nil, nil, nil
	want, err := json.Marshal(e)
	require.NoError(t, err)
	require.NotContains(t, string(want), "withdrawals")

	body, err := e.Encode()
	require.NoError(t, err)
	back, err := Decode(body, StoredLimits)
	require.NoError(t, err)
	got, err := json.Marshal(back)
	require.NoError(t, err)
	require.JSONEq(t, string(want), string(got))
}

func TestParseJSONRefuses(t *testing.T) {
	good := string(fixtureJSON(t, depositFixture))
	for name, bad := range map[string]string{
		"nothing":                 ``,
		"no payload":              `{}`,
		"an unknown field":        strings.Replace(good, `"feeRecipient"`, `"slotNumber":"0x1","feeRecipient"`, 1),
		"an unknown outer field":  strings.Replace(good, `{`, `{"extra":1,`, 1),
		"a second value":          good + `{}`,
		"half of it":              good[:len(good)/2],
		"a number in decimal":     strings.Replace(good, `"gasLimit": "0x`, `"gasLimit": "`, 1),
		"a missing base fee":      strings.Replace(good, `"baseFeePerGas"`, `"_"`, 1),
		"a bloom of another size": strings.Replace(good, `"logsBloom": "0x00`, `"logsBloom": "0x`, 1),
	} {
		t.Run(name, func(t *testing.T) {
			require.NotEqual(t, good, bad)
			_, err := ParseJSON([]byte(bad))
			require.ErrorIs(t, err, ErrMalformed)
		})
	}
}

func TestEncodeRefusesWhatParseJSONWould(t *testing.T) {
	e := fixture(t, depositFixture)
	e.Payload.Withdrawals = &[]Withdrawal{{Index: 1}}
	_, err := e.Encode()
	require.ErrorIs(t, err, ErrMalformed)

	e = fixture(t, depositFixture)
	e.Payload.BaseFeePerGas = (*hexutil.Big)(new(big.Int).Lsh(big.NewInt(1), 256))
	_, err = e.Encode()
	require.ErrorIs(t, err, ErrMalformed)
}

func TestDecodeIsBoundedBeforeItUnpacks(t *testing.T) {
	bomb := snappy.Encode(nil, make([]byte, 1<<20))
	require.Less(t, len(bomb), 1<<17, "zeros pack well")
	_, err := Decode(bomb, Limits{Bytes: 1 << 16, Transactions: 9})
	require.ErrorIs(t, err, ErrMalformed)
	require.ErrorContains(t, err, "unpacks to")

	body, err := fixture(t, depositFixture).Encode()
	require.NoError(t, err)
	size, err := snappy.DecodedLen(body)
	require.NoError(t, err)
	_, err = Decode(body, Limits{Bytes: size, Transactions: 2})
	require.NoError(t, err, "exactly the bound")
	_, err = Decode(body, Limits{Bytes: size - 1, Transactions: 2})
	require.ErrorContains(t, err, "unpacks to")
	_, err = Decode(body, Limits{Bytes: size, Transactions: 1})
	require.ErrorContains(t, err, "2 transactions, at most 1 are possible")
}

// What is a byte here and 24 in memory is counted before it is read.
func TestDecodeCountsBeforeItMakesRoom(t *testing.T) {
	e := fixture(t, depositFixture)
	list := func(n int) wire {
		return wire{LogsBloom: e.Payload.LogsBloom, BaseFee: big.NewInt(1), Transactions: make([][]byte, n)}
	}
	pack := func(w wire) []byte {
		raw, err := rlp.EncodeToBytes(&w)
		require.NoError(t, err)
		return snappy.Encode(nil, raw)
	}
	bomb := pack(list(1 << 20))
	before := testing.AllocsPerRun(1, func() {
		_, err := Decode(bomb, Limits{Bytes: 2 << 20, Transactions: 8})
		require.ErrorContains(t, err, "1048576 transactions, at most 8 are possible")
	})
	require.Less(t, before, 100.0, "none is read")
	twice := list(1)
	twice.BlobGasUsed = make([]uint64, 1<<20)
	_, err := Decode(pack(twice), Limits{Bytes: 2 << 20, Transactions: 8})
	require.ErrorContains(t, err, "an optional field is given twice")
	for _, raw := range [][]byte{nil, {0x80}, {0xc1}, {0xc2, 0xc1}, {0xf8, 0xff}, {0xc3, 0xc2, 0xb8, 0xff}} {
		_, err := Decode(snappy.Encode(nil, raw), StoredLimits)
		require.ErrorIs(t, err, ErrMalformed)
	}
}

func TestUserTransactionsAreNotDeposits(t *testing.T) {
	e := fixture(t, depositFixture)
	require.Len(t, e.Payload.Transactions, 2)
	require.Empty(t, e.UserTransactions())

	e = fixture(t, transfersFixture)
	require.Len(t, e.Payload.Transactions, 4)
	require.Len(t, e.UserTransactions(), 3)
	require.Equal(t, []byte(e.Payload.Transactions[1]), e.UserTransactions()[0])
}

func TestL1Origin(t *testing.T) {
	origin, err := fixture(t, depositFixture).L1Origin()
	require.NoError(t, err)
	require.Equal(t, Origin{
		Number: 6, Hash: common.HexToHash("0x3c70afd0453c4b096911f54b57bf7178cc3dcc2afb04421bedf11b84c049f102"),
	}, origin)
	number, err := fixture(t, depositFixture).SequenceNumber()
	require.NoError(t, err)
	require.EqualValues(t, 0, number)
}

func TestL1OriginRefuses(t *testing.T) {
	for name, edit := range map[string]func(*ExecutionPayload){
		"no transactions":       func(p *ExecutionPayload) { p.Transactions = nil },
		"no deposit at first":   func(p *ExecutionPayload) { p.Transactions[0] = []byte{2, 0xc0} },
		"a deposit cut short":   func(p *ExecutionPayload) { p.Transactions[0] = p.Transactions[0][:40] },
		"a deposit of no data":  func(p *ExecutionPayload) { p.Transactions = p.Transactions[1:] },
		"an empty transaction":  func(p *ExecutionPayload) { p.Transactions[0] = nil },
		"bytes after a deposit": func(p *ExecutionPayload) { p.Transactions[0] = append(p.Transactions[0], 0) },
	} {
		t.Run(name, func(t *testing.T) {
			e := fixture(t, depositFixture)
			edit(e.Payload)
			_, err := e.L1Origin()
			require.ErrorIs(t, err, ErrMalformed)
		})
	}
}

// FuzzDecode: bytes from other nodes never panic, and what decodes is a fixed point of encoding.
func FuzzDecode(f *testing.F) {
	body, err := fixture(f, depositFixture).Encode()
	require.NoError(f, err)
	f.Add(body)
	f.Add([]byte{})
	f.Add(snappy.Encode(nil, []byte{0xc0}))
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := Decode(data, Limits{Bytes: 1 << 20, Transactions: 1 << 10})
		if err != nil {
			return
		}
		again, err := e.Encode()
		require.NoError(t, err)
		back, err := Decode(again, StoredLimits)
		require.NoError(t, err)
		require.Equal(t, e, back)
		_, _ = e.L1Origin()
		_ = e.UserTransactions()
	})
}

// FuzzParseJSON: whatever op-node's side of the conductor RPC accepts survives the way through the pool.
func FuzzParseJSON(f *testing.F) {
	f.Add(fixtureJSON(f, depositFixture))
	f.Fuzz(func(t *testing.T, raw []byte) {
		e, err := ParseJSON(raw)
		if err != nil {
			return
		}
		want, err := json.Marshal(e)
		require.NoError(t, err)
		body, err := e.Encode()
		require.NoError(t, err)
		back, err := Decode(body, StoredLimits)
		require.NoError(t, err)
		got, err := json.Marshal(back)
		require.NoError(t, err)
		require.JSONEq(t, string(want), string(got))
	})
}

// Real blocks have the hash that op-geth gave them; with anything else in them, they have another one.
func TestHashIsThatOfTheContents(t *testing.T) {
	for _, name := range []string{depositFixture, transfersFixture} {
		e := fixture(t, name)
		require.NoError(t, e.CheckHash(), name)
		changes := map[string]func(*Envelope){
			"parentHash":   func(e *Envelope) { e.Payload.ParentHash[0] ^= 1 },
			"feeRecipient": func(e *Envelope) { e.Payload.FeeRecipient[0] ^= 1 },
			"stateRoot":    func(e *Envelope) { e.Payload.StateRoot[0] ^= 1 },
			"receiptsRoot": func(e *Envelope) { e.Payload.ReceiptsRoot[0] ^= 1 },
			"logsBloom":    func(e *Envelope) { e.Payload.LogsBloom[255] ^= 1 },
			"prevRandao":   func(e *Envelope) { e.Payload.PrevRandao[0] ^= 1 },
			"blockNumber":  func(e *Envelope) { e.Payload.Number++ },
			"gasLimit":     func(e *Envelope) { e.Payload.GasLimit++ },
			"gasUsed":      func(e *Envelope) { e.Payload.GasUsed++ },
			"timestamp":    func(e *Envelope) { e.Payload.Timestamp++ },
			"extraData":    func(e *Envelope) { e.Payload.ExtraData = append(e.Payload.ExtraData, 1) },
			"baseFee":      func(e *Envelope) { e.Payload.BaseFeePerGas = (*hexutil.Big)(big.NewInt(1)) },
			"blockHash":    func(e *Envelope) { e.Payload.BlockHash[0] ^= 1 },
			"a byte of a transaction": func(e *Envelope) {
				txs := e.Payload.Transactions
				txs[len(txs)-1][len(txs[len(txs)-1])-1] ^= 1
			},
			"one transaction less": func(e *Envelope) { e.Payload.Transactions = e.Payload.Transactions[1:] },
			"one transaction more": func(e *Envelope) {
				e.Payload.Transactions = append(e.Payload.Transactions, e.Payload.Transactions[0])
			},
			"withdrawalsRoot": func(e *Envelope) { e.Payload.WithdrawalsRoot = &common.Hash{1} },
			"blobGasUsed":     func(e *Envelope) { *e.Payload.BlobGasUsed++ },
			"excessBlobGas":   func(e *Envelope) { *e.Payload.ExcessBlobGas++ },
			"beacon root":     func(e *Envelope) { e.ParentBeaconBlockRoot = &common.Hash{9} },
		}
		for what, change := range changes {
			other := fixture(t, name)
			change(other)
			require.ErrorIs(t, other.CheckHash(), ErrWrongHash, "%s: %s", name, what)
		}
	}
}
