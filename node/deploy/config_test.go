package deploy

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

const exampleFile = "../../deploy.example.toml"

func load(t *testing.T, change ...string) (Config, error) {
	t.Helper()
	text, err := os.ReadFile(exampleFile)
	require.NoError(t, err)
	changed := strings.NewReplacer(change...).Replace(string(text))
	require.True(t, len(change) == 0 || changed != string(text), "nothing is changed")
	path := filepath.Join(t.TempDir(), "deploy.toml")
	require.NoError(t, os.WriteFile(path, []byte(changed), 0o600))
	return Load(path)
}

func TestTheExampleShowsTheDefaults(t *testing.T) {
	text, err := os.ReadFile(exampleFile)
	require.NoError(t, err)
	said, err := load(t)
	require.NoError(t, err)
	var all []string
	for _, line := range strings.Split(string(text), "\n") {
		if name, rest, ok := strings.Cut(strings.TrimPrefix(line, "# "), " = "); ok && strings.HasPrefix(line, "# ") && !strings.Contains(name, " ") {
			line = name + " = " + rest
		}
		all = append(all, line)
	}
	path := filepath.Join(t.TempDir(), "deploy.toml")
	require.NoError(t, os.WriteFile(path, []byte(strings.Join(all, "\n")), 0o600))
	everything, err := Load(path)
	require.NoError(t, err)
	require.Equal(t, asJSON(t, said), asJSON(t, everything))
}

func TestJSONHasTheKeysThatTheScriptsWant(t *testing.T) {
	c, err := load(t)
	require.NoError(t, err)
	want, err := os.ReadFile("../../contracts/script/config/mainnet.example.json")
	require.NoError(t, err)
	require.Equal(t, keysOf(t, want), keysOf(t, []byte(asJSON(t, c))))
}

func TestAmountsKeepAllDigits(t *testing.T) {
	c, err := load(t, `# min_lock = "20_000_000000000000000000"`, `min_lock = "20_000_000000000000000001"`)
	require.NoError(t, err)
	require.Contains(t, asJSON(t, c), `"minLock":"20000000000000000000001"`)
}

func TestABadFileIsRefusedWithTheReason(t *testing.T) {
	for _, c := range []struct{ name, old, changed, want string }{
		{"unknown field", "# exit_delay = 1814400", "exit_dealy = 5", "unknown fields stake.exit_dealy"},
		{"no chain", "l1_chain_id = 1", "l1_chain_id = 0", "l1_chain_id is missing"},
		{"no token", `token = "0x2222222222222222222222222222222222222222"`, "", "stake.token is missing"},
		{"no admin", `admin = "0x1111111111111111111111111111111111111111"`, "", "admin is missing"},
		{"no batcher", `batcher = "0x6666666666666666666666666666666666666666"`, "", "rollup.batcher"},
		{"no delay", "# timelock_delay = 604800", "timelock_delay = 0", "timelock_delay is zero"},
		{"range", `# max_lock = "100_000_000000000000000000"`, `max_lock = "1"`, "above stake.max_lock"},
		{"amount", `# max_lock = "100_000_000000000000000000"`, `max_lock = "1.5"`, "is not an amount"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := load(t, c.old, c.changed)
			require.ErrorContains(t, err, c.want)
		})
	}
}

func TestPublishedKeysAreForDevnets(t *testing.T) {
	published := common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")
	for _, chain := range []uint64{900, 1337, 31337} {
		require.NoError(t, (&Config{L1ChainID: chain, Admin: published}).refusePublished())
	}
	own := common.HexToAddress("0x1111111111111111111111111111111111111111")
	require.NoError(t, (&Config{L1ChainID: 1, Admin: own}).refusePublished())
	require.ErrorContains(t, (&Config{L1ChainID: 1, Admin: published}).refusePublished(), "admin 0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266 is a published test key")
	c := Config{L1ChainID: 11155111, Admin: own, Governance: Governance{Council: published}}
	require.ErrorContains(t, c.refusePublished(), "governance.council")
	c = Config{L1ChainID: 1, Admin: own, Stake: Stake{Whitelist: []common.Address{own, published}}}
	require.ErrorContains(t, c.refusePublished(), "stake.whitelist[1]")
}

func asJSON(t *testing.T, c Config) string {
	t.Helper()
	text, err := json.Marshal(c)
	require.NoError(t, err)
	return string(text)
}

// keysOf gives the JSON with every value but objects emptied.
func keysOf(t *testing.T, text []byte) map[string]any {
	t.Helper()
	var m map[string]any
	require.NoError(t, json.Unmarshal(text, &m))
	var clear func(map[string]any)
	clear = func(m map[string]any) {
		for k, v := range m {
			if inner, ok := v.(map[string]any); ok {
				clear(inner)
			} else {
				m[k] = nil
			}
		}
	}
	clear(m)
	return m
}
