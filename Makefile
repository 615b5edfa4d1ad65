# Builds, runs and tests Rondo. It needs Go, Node.js and make; everything else is fetched, pinned, by these targets.
# `make help` lists the targets.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

-include contracts/contracts.mk

BIN := bin
GO_BUILD := CGO_ENABLED=0 go build -trimpath
FOUNDRY_PACKAGES := contracts/node_modules/@foundry-rs
DEVNET_FLAGS ?=

# What the rondo program is made of, so that nothing is built again when nothing has changed.
GO_SOURCES := $(shell find bindings cmd devnet mpc node -type f -not -name '*_test.go' -not -path '*/testdata/*' \
	-not -path 'devnet/opstack/*' -not -path 'devnet/l2genesis/*' 2>/dev/null) go.mod go.sum
OPSTACK_PIN := devnet/opstack/go.mod devnet/opstack/go.sum
OPTIMISM := github.com/ethereum-optimism/optimism

.PHONY: help build devnet devnet-down devnet-status test test-go generate lint fmt clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-zA-Z0-9_-]+:.*## / { printf "  %-20s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

build: $(addprefix $(BIN)/,rondo anvil forge op-geth op-node op-batcher l2-alloc.json) contracts-build ## Build everything that a devnet needs into bin/

devnet: build ## Run a devnet in the foreground until Ctrl+C
	$(BIN)/rondo devnet up $(DEVNET_FLAGS)

devnet-down: $(BIN)/rondo ## Stop the devnet
	$(BIN)/rondo devnet down

devnet-status: $(BIN)/rondo ## Show how the devnet is doing
	$(BIN)/rondo devnet status

test: build contracts-test test-go ## Run all tests

test-go: ## Run the Go tests
	go test -timeout 30m ./...

generate: bindings ## Make all generated files anew
	go test ./devnet/genesis -update

lint: contracts-lint ## Check format and style
	@unformatted=$$(gofmt -l bindings cmd devnet mpc node); test -z "$$unformatted" || { echo "not formatted (make fmt): $$unformatted"; exit 1; }
	go vet ./...
	cd devnet/l2genesis && go vet ./...

fmt: ## Format all sources
	gofmt -w cmd devnet mpc node
	$(FORGE) fmt

clean: ## Remove what was built
	rm -rf $(BIN) contracts/out contracts/cache contracts/broadcast

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

# A hard link where that works. Never written over in place: a running devnet may be using it.
$(BIN)/anvil $(BIN)/forge: $(BIN)/%: $(CONTRACTS_DEPS)
	@mkdir -p $(BIN) && rm -f $@
	@ln $(FOUNDRY_PACKAGES)/$*-*/bin/$* $@ 2>/dev/null || cp $(FOUNDRY_PACKAGES)/$*-*/bin/$* $@
	@touch $@
