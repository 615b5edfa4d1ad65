// Package bindings gives Go programs the contracts of contracts/: typed calls, transactions and event filters.
//
// It is made by abigen (`make bindings`) from what forge compiles, one file per contract, checked in, and never edited
// by hand. It gets an ethclient or any other bind.ContractBackend, and hands on parsed events and sent transactions.
package bindings
