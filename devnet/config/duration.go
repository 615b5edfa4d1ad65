package config

import (
	"fmt"
	"time"
)

// Duration is a time.Duration that TOML files and flags write as text, such as "2s" or "500ms".
type Duration time.Duration

// UnmarshalText reads the text form of time.ParseDuration.
func (d *Duration) UnmarshalText(text []byte) error {
	v, err := time.ParseDuration(string(text))
	if err != nil {
		return fmt.Errorf("reading duration %q: %w", text, err)
	}
	*d = Duration(v)
	return nil
}

// MarshalText is the inverse of UnmarshalText.
func (d Duration) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// String implements fmt.Stringer and pflag.Value.
func (d Duration) String() string { return time.Duration(d).String() }

// Set implements pflag.Value.
func (d *Duration) Set(s string) error { return d.UnmarshalText([]byte(s)) }

// Type implements pflag.Value.
func (d Duration) Type() string { return "duration" }

// Std returns d as the standard library's type.
func (d Duration) Std() time.Duration { return time.Duration(d) }

// Seconds returns whole seconds; Validate makes sure that nothing is lost where that matters.
func (d Duration) Seconds() uint64 { return uint64(time.Duration(d) / time.Second) }

func (d Duration) wholeSeconds() bool {
	return d > 0 && time.Duration(d)%time.Second == 0
}
