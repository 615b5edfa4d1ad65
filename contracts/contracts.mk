# Targets of contracts/ and bindings/, included by the root Makefile and run from the repository's root.
# The tools are npm packages pinned in contracts/package.json; nothing else has to be installed than Node.js and Go.

CONTRACTS_DEPS := contracts/node_modules/.package-lock.json
FOUNDRY := contracts/node_modules/.bin
FORGE := $(FOUNDRY)/forge
SOLHINT := $(FOUNDRY)/solhint --disc --noPoster --max-warnings 0
CONTRACTS_SRC := $(shell find contracts/src contracts/script -name '*.sol' 2>/dev/null)
CONTRACTS_BUILT := contracts/cache/built
BOUND_CONTRACTS := LockingPool SystemConfig DepositPortal DevToken TransparentUpgradeableProxy

.PHONY: contracts-deps contracts-build contracts-test contracts-lint contracts-snapshot bindings bindings-check

contracts-deps: $(CONTRACTS_DEPS) ## Fetch forge, anvil, cast, solc and OpenZeppelin, as pinned

$(CONTRACTS_DEPS): contracts/package.json contracts/package-lock.json
	@# Not `npm ci`: it wants a locked entry for every platform's forge, and only some of them are published everywhere.
	@# This installs what is locked and leaves the lock file alone.
	npm install --no-save --prefix contracts --no-audit --no-fund
	@touch $@

contracts-build: $(CONTRACTS_BUILT) ## Compile the contracts and their scripts

# Compiled with what a deployment needs, so that `forge script` finds everything in the cache.
$(CONTRACTS_BUILT): $(CONTRACTS_DEPS) $(CONTRACTS_SRC) foundry.toml contracts/tools/solc
	$(FORGE) build --skip test
	@touch $@

contracts-test: $(CONTRACTS_DEPS) ## Run the forge tests
	$(FORGE) test

contracts-lint: $(CONTRACTS_DEPS) ## Check format and style of the contracts
	$(FORGE) fmt --check
	@# In a cache of its own: what forge lint leaves in the common one makes forge test pass over tests in silence.
	FOUNDRY_CACHE_PATH=contracts/cache/lint FOUNDRY_OUT=contracts/cache/lint/out $(FORGE) lint --deny warnings
	$(SOLHINT) --config contracts/.solhint.json 'contracts/src/**/*.sol' 'contracts/script/**/*.sol'
	$(SOLHINT) --config contracts/test/.solhint.json 'contracts/test/**/*.sol'

contracts-snapshot: $(CONTRACTS_DEPS) ## Write the gas of every test to contracts/.gas-snapshot
	$(FORGE) snapshot --snap contracts/.gas-snapshot

bindings: $(CONTRACTS_BUILT) ## Make the Go bindings from the compiled contracts
	@set -e; tmp=$$(mktemp -d); trap 'rm -rf "$$tmp"' EXIT; \
	for c in $(BOUND_CONTRACTS); do \
		$(FORGE) inspect $$c abi --json > $$tmp/$$c.abi; \
		$(FORGE) inspect $$c bytecode > $$tmp/$$c.bin; \
		out=bindings/$$(echo $$c | tr A-Z a-z).go; \
		go run github.com/ethereum/go-ethereum/cmd/abigen --abi $$tmp/$$c.abi --bin $$tmp/$$c.bin --pkg bindings --type $$c --out $$out; chmod 644 $$out; \
		echo $$out; \
	done

bindings-check: bindings ## Fail if the checked in bindings are not what the contracts give
	git diff --exit-code -- bindings
