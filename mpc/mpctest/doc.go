// Package mpctest helps to test what uses threshold keys: an in-memory [Network] between parties, with faults on
// demand, and the [Shares] of a key of four members, made once with published numbers, so that signing needs no
// keygen.
package mpctest
