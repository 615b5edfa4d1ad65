package app

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/pool"
)

// hashInterval is how many CometBFT heights share an app hash. CometBFT makes one more block, without waiting, after each
// that moved the app hash, so that the hash gets signed. A hash at every height would therefore double the blocks of a
// pool whose every other block has an L2 block in it. What is given up: a node whose state has gone astray finds out at
// the next multiple of the interval, seconds later, and not at once.
const hashInterval = 10

// appHash is the hash of the state at the newest height that is a multiple of hashInterval.
type appHash = common.Hash

// nextAppHash is the app hash of a height whose state is s. It depends on the height alone, not on where a node started.
func nextAppHash(last appHash, height int64, s *pool.State) (appHash, error) {
	if height%hashInterval != 0 {
		return last, nil
	}
	return s.Hash()
}
