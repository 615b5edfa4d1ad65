package genesis

// L1JSON returns the L1 chain's configuration in the form that op-node's --rollup.l1-chain-config reads. Every fork up
// to Prague is active from the first block; the blob schedule is mainnet's.
func L1JSON(chainID uint64) ([]byte, error) {
	config := l1Forks(chainID)
	config["blobSchedule"] = map[string]any{
		"cancun": map[string]any{"target": 3, "max": 6, "baseFeeUpdateFraction": 3338477},
		"prague": map[string]any{"target": 6, "max": 9, "baseFeeUpdateFraction": 5007716},
	}
	return indent(config)
}

// l1Forks is a chain configuration with Ethereum's own forks up to Prague active from the first block.
func l1Forks(chainID uint64) map[string]any {
	config := map[string]any{"chainId": chainID, "terminalTotalDifficulty": 0}
	for _, name := range []string{
		"homestead", "eip150", "eip155", "eip158", "byzantium", "constantinople", "petersburg", "istanbul",
		"muirGlacier", "berlin", "london", "arrowGlacier", "grayGlacier",
	} {
		config[name+"Block"] = 0
	}
	for _, name := range []string{"shanghai", "cancun", "prague"} {
		config[name+"Time"] = 0
	}
	return config
}
