package pool

// Trial applies transactions one by one to a copy of a state: how a proposer finds out what a block may hold, and a
// validator whether it agrees. Transactions must come in the order of Rank.
type Trial struct {
	block Block
	out   Outcome
}

// NewTrial starts from a state, which it leaves alone.
func NewTrial(s *State, b Block) *Trial {
	return &Trial{block: b, out: Outcome{Next: s.Clone()}}
}

// State is the state after what was applied so far.
func (t *Trial) State() *State { return t.out.Next }

// Apply applies a transaction. One with a result other than CodeOK has had no effect.
func (t *Trial) Apply(tx Tx) Result { return t.out.applyTx(tx, t.block) }

// Check tells whether a payload would be committed now.
func (t *Trial) Check(p *Proposal) error { return t.out.Next.CheckPayload(p, t.block.Millis) }
