# Targets of contracts/ and bindings/, included by the root Makefile and run from the repository's root.
# The tools are npm packages pinned in contracts/package.json; nothing else has to be installed than Node.js and Go.

CONTRACTS_DEPS := contracts/node_modules/.package-lock.json
FOUNDRY := contracts/node_modules/.bin
# The program itself and not npm's wrapper, which ends with 0 whatever forge ends with.
FORGE := bin/forge
SOLHINT := $(FOUNDRY)/solhint --disc --noPoster --max-warnings 0
CONTRACTS_SRC := $(shell find contracts/src contracts/script -name '*.sol' 2>/dev/null)
CONTRACTS_BUILT := contracts/cache/built
COVERAGE := contracts/cache/coverage
BOUND_CONTRACTS := LockingPool SystemConfig DepositPortal DevToken TransparentUpgradeableProxy SequencerSet
# Contracts whose code lies in two, behind one address: the other one's name.
EXTENSION_LockingPool := LockingPoolExtension

.PHONY: contracts-deps contracts-build contracts-test contracts-lint contracts-snapshot coverage bench-gas layouts layouts-check \
	bindings bindings-check

contracts-deps: $(CONTRACTS_DEPS) ## Fetch forge, anvil, cast, solc and OpenZeppelin, as pinned

$(CONTRACTS_DEPS): contracts/package.json contracts/package-lock.json
	@# Not `npm ci`: it wants a locked entry for every platform's forge, and only some of them are published everywhere.
	@# This installs what is locked and leaves the lock file alone.
	npm install --no-save --prefix contracts --no-audit --no-fund
	@touch $@

contracts-build: $(CONTRACTS_BUILT) ## Compile the contracts and their scripts

# Compiled with what a deployment needs, so that `forge script` finds everything in the cache.
$(CONTRACTS_BUILT): $(FORGE) $(CONTRACTS_SRC) foundry.toml contracts/tools/solc
	$(FORGE) build --skip test
	@touch $@

contracts-test: $(FORGE) ## Run the forge tests, and check that stored fields are where they were
	$(FORGE) test
	FORGE=$(FORGE) contracts/tools/layouts.mjs check

contracts-lint: $(FORGE) ## Check format and style of the contracts
	$(FORGE) fmt --check
	@# In a cache of its own: what forge lint leaves in the common one makes forge test pass over tests in silence.
	FOUNDRY_CACHE_PATH=contracts/cache/lint FOUNDRY_OUT=contracts/cache/lint/out $(FORGE) lint --deny warnings
	$(SOLHINT) --config contracts/.solhint.json 'contracts/src/**/*.sol' 'contracts/script/**/*.sol'
	$(SOLHINT) --config contracts/test/.solhint.json 'contracts/test/**/*.sol'

contracts-snapshot: $(FORGE) ## Write the gas of every test to contracts/.gas-snapshot
	$(FORGE) snapshot --snap contracts/.gas-snapshot --no-match-path 'contracts/test/invariant/*'

coverage: $(FORGE) ## Measure what the forge tests reach of contracts/src; fails below 95 %
	@# In a cache of its own: it is compiled without the optimizer, so that gas is not measured; invariants take too long.
	@mkdir -p $(COVERAGE)
	FOUNDRY_CACHE_PATH=$(COVERAGE) FOUNDRY_OUT=$(COVERAGE)/out $(FORGE) coverage --report lcov --report-file $(COVERAGE)/lcov.info \
		--no-match-coverage '(test|script|node_modules)' --no-match-path 'contracts/test/{bench,invariant}/*'
	@contracts/tools/coverage.mjs $(COVERAGE)/lcov.info 95

bench-gas: $(FORGE) ## Measure the gas of the calls that matter and write docs/gas.md; fails over a goal
	@mkdir -p docs
	@$(FORGE) test --match-path 'contracts/test/bench/*' --json -vv | contracts/tools/gas.mjs docs/gas.md

layouts: $(FORGE) ## Write down the storage layouts; refuses to if a field has moved
	FORGE=$(FORGE) contracts/tools/layouts.mjs write

layouts-check: $(FORGE) ## Fail if the storage layouts are not those written down
	FORGE=$(FORGE) contracts/tools/layouts.mjs check

bindings: $(CONTRACTS_BUILT) ## Make the Go bindings from the compiled contracts
	@set -e; tmp=$$(mktemp -d); trap 'rm -rf "$$tmp"' EXIT; \
	$(foreach c,$(BOUND_CONTRACTS), \
		$(FORGE) inspect $c bytecode > $$tmp/$c.bin; \
		for part in $c $(EXTENSION_$c); do $(FORGE) inspect $$part abi --json > $$tmp/$$part.part; done; \
		contracts/tools/merge-abi.mjs $(patsubst %,$$tmp/%.part,$c $(EXTENSION_$c)) > $$tmp/$c.abi; \
		out=bindings/$$(echo $c | tr A-Z a-z).go; \
		go run github.com/ethereum/go-ethereum/cmd/abigen --abi $$tmp/$c.abi --bin $$tmp/$c.bin --pkg bindings --type $c --out $$out; \
		chmod 644 $$out; echo $$out;)

bindings-check: bindings ## Fail if the checked in bindings are not what the contracts give
	git diff --exit-code -- bindings
