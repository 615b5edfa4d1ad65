package worker

import "github.com/rondoseq/rondo/mpc/engine"

// Both directions are streams of gob values, on pipes that only the two processes hold.

// request goes from parent to child. Exactly one of Start, Deliver, Assign, Stop and PreParams is
// meant.
type request struct {
	Run       uint64 // chosen by the parent, never used twice
	Start     *engine.Task
	Deliver   *engine.Message
	Assign    *[32]byte
	Stop      bool
	PreParams bool
}

// response goes from child to parent.
type response struct {
	Run       uint64
	Started   bool
	Event     *engine.Event
	PreParams []byte
	Err       string // why a start or pre-parameters failed
	BadTask   bool   // the start failed for the task's own sake
	Closed    bool   // the run has ended; nothing follows
}

// hello is the child's first response: it names the engine.
type hello struct{ Engine string }
