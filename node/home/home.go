package home

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/privval"
	"github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/node/p2p/libp2p"
	"github.com/rondoseq/rondo/node/pool"
)

// Names in a home folder.
const (
	ConfigFile   = "config.toml"
	GenesisFile  = "genesis.json"
	SignerFile   = "keys/signer.json"   // CometBFT's format: the validator key is the signer key
	NodeKeyFile  = "keys/node_key.json" // p2p identity only
	DataDir      = "data"
	MPCDir       = "data/mpc" // LevelDB with the encrypted shares
	validatorLog = "data/priv_validator_state.json"
)

// Home is an opened home folder.
type Home struct {
	Dir     string
	Config  Config
	NodeKey *p2p.NodeKey
	Signer  *Signer
	PV      *privval.FilePV
	Doc     *types.GenesisDoc
	Genesis *pool.Genesis
}

// Path joins a name to the folder; absolute names stay.
func (h *Home) Path(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(h.Dir, name)
}

// Open reads a home folder and checks that its parts fit each other.
func Open(dir string) (*Home, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	h := &Home{Dir: dir}
	if h.Config, err = LoadConfig(dir); err != nil {
		return nil, err
	}
	if h.NodeKey, err = p2p.LoadNodeKey(h.Path(NodeKeyFile)); err != nil {
		return nil, fmt.Errorf("load node key: %w", err)
	}
	if h.NodeKey.PrivKey == nil {
		return nil, fmt.Errorf("load node key: %s holds no key", h.Path(NodeKeyFile))
	}
	if err := h.loadSigner(); err != nil {
		return nil, err
	}
	if h.Doc, err = types.GenesisDocFromFile(h.Path(GenesisFile)); err != nil {
		return nil, fmt.Errorf("load genesis file: %w", err)
	}
	h.Genesis = new(pool.Genesis)
	if err := json.Unmarshal(h.Doc.AppState, h.Genesis); err != nil {
		return nil, fmt.Errorf("%s: app_state: %w", h.Path(GenesisFile), err)
	}
	return h, nil
}

// loadSigner checks the files before CometBFT's loader sees them: it ends the process on a bad one.
func (h *Home) loadSigner() error {
	var stored privval.FilePVKey
	var last privval.FilePVLastSignState
	for name, into := range map[string]any{SignerFile: &stored, validatorLog: &last} {
		raw, err := os.ReadFile(h.Path(name))
		if err != nil {
			return fmt.Errorf("load signer key: %w", err)
		}
		if err := cmtjson.Unmarshal(raw, into); err != nil {
			return fmt.Errorf("load signer key: %s: %w", h.Path(name), err)
		}
	}
	if stored.PrivKey == nil {
		return fmt.Errorf("load signer key: %s holds no key", h.Path(SignerFile))
	}
	h.PV = privval.LoadFilePV(h.Path(SignerFile), h.Path(validatorLog))
	priv, ok := h.PV.Key.PrivKey.(secp256k1eth.PrivKey)
	if !ok {
		return fmt.Errorf("signer key in %s is of type %s, want %s", SignerFile, h.PV.Key.PrivKey.Type(), secp256k1eth.KeyType)
	}
	key, err := crypto.ToECDSA(priv)
	if err != nil {
		return fmt.Errorf("signer key in %s: %w", SignerFile, err)
	}
	h.Signer = NewSigner(key)
	return nil
}

// Libp2pID is the node's name towards libp2p peers, of the same key as its CometBFT node ID.
func Libp2pID(key *p2p.NodeKey) (string, error) {
	return libp2p.PeerID(key.PubKey().Bytes())
}

// Keys are what a new home folder holds besides its configuration.
type Keys struct {
	Signer     *ecdsa.PrivateKey
	Node       *p2p.NodeKey
	Passphrase string // of the MPC shares
	JWT        [32]byte
}

// Create writes a new home folder. It refuses to overwrite one.
func Create(dir string, c Config, k Keys, doc *types.GenesisDoc) error {
	if _, err := os.Stat(filepath.Join(dir, ConfigFile)); err == nil {
		return fmt.Errorf("%s is the home of a node already", dir)
	}
	for _, sub := range []string{"keys", DataDir} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o700); err != nil {
			return fmt.Errorf("create home folder: %w", err)
		}
	}
	if err := k.Node.SaveAs(filepath.Join(dir, NodeKeyFile)); err != nil {
		return fmt.Errorf("write node key: %w", err)
	}
	privval.NewFilePV(secp256k1eth.PrivKey(crypto.FromECDSA(k.Signer)),
		filepath.Join(dir, SignerFile), filepath.Join(dir, validatorLog)).Save()
	h := &Home{Dir: dir}
	return errors.Join(
		writeSecret(h.Path(c.MPC.PassphraseFile), k.Passphrase),
		writeSecret(h.Path(c.L2.JWT), hex.EncodeToString(k.JWT[:])),
		doc.SaveAs(h.Path(GenesisFile)),
		writeConfig(dir, c), // last: a folder with a configuration is complete
	)
}

func writeSecret(path, text string) error {
	if _, err := os.Stat(path); err == nil {
		return nil // shared with another program, which wrote it
	}
	if err := os.WriteFile(path, []byte(text+"\n"), 0o600); err != nil {
		return fmt.Errorf("write secret: %w", err)
	}
	return nil
}

// PassphraseEnv is the environment variable with the passphrase of the MPC shares.
const PassphraseEnv = "RONDO_MPC_PASSPHRASE"

// PassphraseFromEnvironment tells whether the passphrase comes from the environment.
func (h *Home) PassphraseFromEnvironment() bool { return os.Getenv(PassphraseEnv) != "" }

// Passphrase of the MPC shares: from the environment, or from the file that the configuration names.
func (h *Home) Passphrase() ([]byte, error) {
	if text := os.Getenv(PassphraseEnv); text != "" {
		return []byte(text), nil
	}
	raw, err := os.ReadFile(h.Path(h.Config.MPC.PassphraseFile))
	if err != nil {
		return nil, fmt.Errorf("passphrase of the MPC shares: %w", err)
	}
	text := strings.TrimSpace(string(raw))
	if text == "" {
		return nil, fmt.Errorf("passphrase of the MPC shares: %s is empty", h.Path(h.Config.MPC.PassphraseFile))
	}
	return []byte(text), nil
}

// Signer is the sequencer's signer key in memory.
type Signer struct {
	key  *ecdsa.PrivateKey
	addr common.Address
}

// NewSigner wraps a key.
func NewSigner(key *ecdsa.PrivateKey) *Signer {
	return &Signer{key: key, addr: crypto.PubkeyToAddress(key.PublicKey)}
}

// Address is the signer's Ethereum address, which is also the validator's address.
func (s *Signer) Address() common.Address { return s.addr }

// SignHash signs a 32-byte hash: r || s || v, v 0 or 1.
func (s *Signer) SignHash(hash common.Hash) ([]byte, error) { return crypto.Sign(hash[:], s.key) }

// NewGenesisDoc wraps a pool's genesis into CometBFT's genesis file. It depends on nothing else, so that every node gets
// the same file.
func NewGenesisDoc(g *pool.Genesis) (*types.GenesisDoc, error) {
	s, err := g.NewState()
	if err != nil {
		return nil, err
	}
	raw, err := json.MarshalIndent(g, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode genesis: %w", err)
	}
	params := types.DefaultConsensusParams()
	params.Validator.PubKeyTypes = []string{secp256k1eth.KeyType}
	params.ABCI.VoteExtensionsEnableHeight = 1
	// The application keeps blocks below pool.Params.MaxBlockBytes. If CometBFT did, it would hand the application what comes
	// before the first transaction that does not fit: two large ones that nobody can use would keep all others out.
	params.Block.MaxBytes = -1
	params.Evidence.MaxBytes = 1 << 20
	doc := &types.GenesisDoc{
		GenesisTime: time.UnixMilli(int64(g.L1Millis)).UTC(), ChainID: g.ChainID, InitialHeight: 1,
		ConsensusParams: params, AppState: raw,
	}
	for _, v := range s.Validators[0].Members {
		key := secp256k1eth.PubKey(v.PubKey)
		doc.Validators = append(doc.Validators, types.GenesisValidator{
			Address: key.Address(), PubKey: key, Power: int64(v.Power), Name: v.Address.Hex(),
		})
	}
	return doc, doc.ValidateAndComplete()
}

// CompareGenesis checks that a genesis file is the one that a genesis computed from L1 gives, in every field.
func CompareGenesis(doc *types.GenesisDoc, own *pool.Genesis) error {
	want, err := NewGenesisDoc(own)
	if err != nil {
		return err
	}
	theirs, mine := new(pool.Genesis), own
	if err := json.Unmarshal(doc.AppState, theirs); err != nil {
		return fmt.Errorf("app_state: %w", err)
	}
	a, errA := json.Marshal(theirs)
	b, errB := json.Marshal(mine)
	if err := errors.Join(errA, errB); err != nil {
		return err
	}
	if !bytes.Equal(a, b) {
		return fmt.Errorf("app_state differs: the file has %s, L1 says %s", a, b)
	}
	got, expected := *doc, *want
	got.AppState, expected.AppState = nil, nil
	if a, b = mustJSON(&got), mustJSON(&expected); !bytes.Equal(a, b) {
		return fmt.Errorf("consensus part differs: the file has %s, L1 says %s", a, b)
	}
	return nil
}

// mustJSON encodes what was decoded from JSON.
func mustJSON(doc *types.GenesisDoc) []byte {
	raw, err := cmtjson.Marshal(doc)
	if err != nil {
		panic(fmt.Sprintf("encode genesis document: %v", err))
	}
	return raw
}
