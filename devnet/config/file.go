package config

import (
	"fmt"
	"strings"

	"github.com/BurntSushi/toml"
)

// Load reads a TOML file over base and returns the result. A field that the file does not name keeps its value; a name
// that no field has is an error, so that a typing mistake is not a silent default.
func Load(base Config, path string) (Config, error) {
	c := base
	meta, err := toml.DecodeFile(path, &c)
	if err != nil {
		return Config{}, fmt.Errorf("reading devnet configuration %s: %w", path, err)
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		names := make([]string, len(unknown))
		for i, k := range unknown {
			names[i] = k.String()
		}
		return Config{}, fmt.Errorf("reading devnet configuration %s: unknown fields %s", path, strings.Join(names, ", "))
	}
	return c, nil
}
