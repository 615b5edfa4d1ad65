package adapter

import "fmt"

// Codes of a remote signer's errors, as op-signer gives them.
const (
	codeInvalidTx      = -32010
	codeUnauthorizedTx = -32011
	codeBlockPayload   = -32013
)

// rpcError is an error with a JSON-RPC code.
type rpcError struct {
	code int
	err  error
}

func (e *rpcError) Error() string { return e.err.Error() }

// Unwrap gives what went wrong, without the code.
func (e *rpcError) Unwrap() error { return e.err }

// ErrorCode is what go-ethereum's server puts into its answer.
func (e *rpcError) ErrorCode() int { return e.code }

func fail(code int, format string, args ...any) error {
	return &rpcError{code: code, err: fmt.Errorf(format, args...)}
}
