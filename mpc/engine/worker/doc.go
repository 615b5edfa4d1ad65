// Package worker runs an engine in a child process of the same program, at low priority.
//
// The child is given tasks and messages over its standard input and hands back events over its standard output
// (see frame). It holds shares in memory while sessions need them and writes nothing anywhere. When the library
// panics, or a burst of arithmetic starves everything else, it is the child that suffers: the sessions in flight
// fail with [engine.Failure].Crashed, the child is started again, with a growing pause, and the parent goes on.
//
// The parent is [Client], an [engine.Engine]. The child is [Main], called from a hidden command of the program.
package worker
