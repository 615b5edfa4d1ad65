// Package sim runs the whole life of a key among 4 to 32 parties in one process, with faults that a seed decides:
// messages are lost, delayed, repeated and reordered, nodes crash and come back, lie, and are cut off from each other.
//
// What it runs is the real session manager and the real key store (in memory), under a clock that jumps ahead when
// everybody waits. Only the threshold library is replaced, by an engine with the same rounds and kinds of messages
// and next to no arithmetic. It is worth nothing as cryptography, but its signatures are real.
//
// Every run ends in a valid signature or in a failure that is counted and, where that is possible, attributed. The key
// is never lost, and no honest party is named for something that only a liar does.
package sim
