# Builds, runs and tests Rondo. It needs Go, Node.js and make; everything else is fetched, pinned, by these targets.
# `make help` lists the targets.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

-include contracts/contracts.mk

BIN := bin
GO_BUILD := CGO_ENABLED=0 go build -trimpath
FOUNDRY_PACKAGES := contracts/node_modules/@foundry-rs
DEVNET_FLAGS ?=
BENCH_FLAGS ?=

# What the rondo program is made of, so that nothing is built again when nothing has changed.
GO_SOURCES := $(shell find bindings cmd devnet mpc node -type f -not -name '*_test.go' -not -path '*/testdata/*' \
	-not -path 'devnet/opstack/*' -not -path 'devnet/l2genesis/*' 2>/dev/null) go.mod go.sum
OPSTACK_PIN := devnet/opstack/go.mod devnet/opstack/go.sum
OPTIMISM := github.com/ethereum-optimism/optimism

# Packages in which goroutines meet are tested with the race detector, which needs a C compiler; the others without.
MODULE := github.com/rondoseq/rondo
RACE_PACKAGES := $(addprefix $(MODULE)/,mpc mpc/engine/worker mpc/keystore node/adapter node/app node/bridge node/ceremony \
	node/p2p node/p2p/conformance node/p2p/libp2p node/usertx devnet/process devnet/status devnet/supervisor)
GOLANGCI_LINT := github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
# `make test` sets this to -json and counts.
GO_TEST_FLAGS ?=
# The same build settings as for the programs, so that everything is compiled once.
GO_TEST := CGO_ENABLED=0 go test -trimpath $(GO_TEST_FLAGS)
GENERATED := bindings docs devnet/genesis/testdata

.PHONY: help build devnet devnet-down devnet-status test test-go test-race e2e bench bench-mpc sim reshares generate docs check-generated lint fmt clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-zA-Z0-9_-]+:.*## / { printf "  %-20s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

build: $(addprefix $(BIN)/,rondo anvil forge op-geth op-node op-batcher l2-alloc.json l2-contracts.json) contracts-build ## Build everything that a devnet needs into bin/

devnet: build ## Run a devnet in the foreground until Ctrl+C
	$(BIN)/rondo devnet up $(DEVNET_FLAGS)

devnet-down: $(BIN)/rondo ## Stop the devnet
	$(BIN)/rondo devnet down

devnet-status: $(BIN)/rondo ## Show how the devnet is doing
	$(BIN)/rondo devnet status

test: $(BIN)/suite ## Build everything, check everything, run all tests; the last line sums up
	@$(BIN)/suite build lint check-generated contracts-test test-go test-race e2e

test-go: ## Run the Go tests, all but those of test-race and e2e
	$(GO_TEST) -timeout 30m $$(go list ./... | grep -vxF -e $(MODULE)/e2e $(addprefix -e ,$(RACE_PACKAGES))) ./.ci/suite

test-race: ## Run the Go tests of packages in which goroutines meet, with the race detector
	CGO_ENABLED=1 go test -race -timeout 30m $(GO_TEST_FLAGS) $(RACE_PACKAGES)

# Runs a test of ./e2e with an environment and flags. A network that it could not take down, because it was killed, is taken down
# here. A failed one's folder stays.
define on_devnet
	@data=$$(mktemp -d /tmp/rondo-e2e-XXXXXX); trap 'exit 130' INT TERM; \
	trap 'status=$$?; $(BIN)/rondo devnet down --data '$$data' >/dev/null; test $$status -ne 0 || rm -rf '$$data'; exit $$status' EXIT; \
	$(1) RONDO_E2E_DATA=$$data $(GO_TEST) -v -count=1 $(2) ./e2e
endef

e2e: build ## Run the end-to-end tests on a devnet of their own
	$(call on_devnet,RONDO_E2E=1,-timeout 60m)

# A program and not `go run`, which would die of a signal and leave the network alone.
bench: build ## Measure a devnet; the last line has the numbers
	$(GO_BUILD) -o $(BIN)/bench ./e2e/bench
	@exec $(BIN)/bench --bin $(BIN) $(BENCH_FLAGS)

# The committee sizes; `make bench-mpc N=4` for one.
N ?= 4,7,10,16

bench-mpc: ## Measure threshold keys beside the bare library, at N parties; the last lines have the numbers
	$(GO_BUILD) -o $(BIN)/benchmpc ./e2e/benchmpc
	@exec $(BIN)/benchmpc -n $(N) $(BENCH_FLAGS)

generate: bindings docs ## Make all generated files anew
	$(GO_TEST) -count=1 ./devnet/genesis -update

docs: ## Make the pages of docs/ that come from the code
	CGO_ENABLED=0 go run -trimpath ./docs/gen
	$(GO_TEST) -count=1 ./cmd/rondo -run TestCommandReferenceIsFresh -update

check-generated: ## Fail if a generated file is not what `make generate` gives
	@before=$$(mktemp -d); trap 'rm -rf '$$before EXIT; cp -r --parents $(GENERATED) $$before; \
	$(MAKE) --no-print-directory generate >$$before/log 2>&1 || { cat $$before/log; exit 1; }; \
	for f in $(GENERATED); do git diff --no-index --exit-code $$before/$$f $$f || stale=yes; done; \
	test -z "$$stale" || { echo "generated files were stale; they are fresh now, commit them"; exit 1; }

SIM_SEEDS ?= 10000
SIM_REAL ?= 50

sim: ## Run SIM_SEEDS simulated lives of a key under faults, and SIM_REAL on tss-lib (hours)
	$(GO_TEST) -count=1 -timeout 24h ./mpc/sim -run KeyIsNeverLost -v -sim.seeds $(SIM_SEEDS) -sim.real $(SIM_REAL)

RESHARES ?= 50

reshares: build ## Make shares anew RESHARES times in a row: a devnet's, and one key's from committee to committee (an hour)
	$(call on_devnet,RONDO_E2E_RESHARES=$(RESHARES),-timeout 24h -run TestReshares)
	$(GO_TEST) -v -timeout 24h ./node/ceremony -run TestResharesInARow -reshares $(RESHARES)

lint: contracts-lint ## Check format and style
	CGO_ENABLED=0 GOFLAGS=-trimpath go run $(GOLANGCI_LINT) run ./... ./.ci/suite
	cd devnet/l2genesis && CGO_ENABLED=0 go vet -trimpath ./...

fmt: ## Format all sources
	go run $(GOLANGCI_LINT) fmt
	$(FORGE) fmt

clean: ## Remove what was built
	rm -rf $(BIN) contracts/out contracts/cache contracts/broadcast

$(BIN)/suite: $(wildcard .ci/suite/*.go) go.mod go.sum
	@$(GO_BUILD) -o $@ ./.ci/suite

$(BIN)/rondo: $(GO_SOURCES)
	$(GO_BUILD) -o $@ ./cmd/rondo

# The OP Stack programs come unmodified from a module of their own; see devnet/opstack/tools.go.
$(BIN)/op-geth: $(OPSTACK_PIN)
	cd devnet/opstack && $(GO_BUILD) -o $(abspath $@) github.com/ethereum/go-ethereum/cmd/geth

$(BIN)/op-node: $(OPSTACK_PIN)
	cd devnet/opstack && $(GO_BUILD) -o $(abspath $@) $(OPTIMISM)/op-node/cmd

$(BIN)/op-batcher: $(OPSTACK_PIN)
	cd devnet/opstack && $(GO_BUILD) -o $(abspath $@) $(OPTIMISM)/op-batcher/cmd

$(BIN)/l2-alloc.json: $(wildcard devnet/l2genesis/*.go) devnet/l2genesis/go.mod devnet/l2genesis/go.sum
	@mkdir -p $(BIN)
	cd devnet/l2genesis && CGO_ENABLED=0 go run -trimpath . > $(abspath $@)

# Rondo's own contracts on L2, with the devnet's deployer as administrator.
$(BIN)/l2-contracts.json: $(CONTRACTS_BUILT)
	@mkdir -p $(BIN)
	FOUNDRY_PROFILE=deploy L2_ADMIN=0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266 GENESIS_OUT=$(abspath $@) \
		$(FORGE) script contracts/script/L2Genesis.s.sol:L2Genesis
	@touch $@

# A hard link where that works. Never written over in place: a running devnet may be using it.
$(BIN)/anvil $(BIN)/forge: $(BIN)/%: $(CONTRACTS_DEPS)
	@mkdir -p $(BIN) && rm -f $@
	@ln $(FOUNDRY_PACKAGES)/$*-*/bin/$* $@ 2>/dev/null || cp $(FOUNDRY_PACKAGES)/$*-*/bin/$* $@
	@touch $@
