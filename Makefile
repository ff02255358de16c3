# Crossread's tasks; `make help` lists them.
#
# Needs rustup, Node.js 20 or newer with npm, and a C compiler. Everything else is
# installed here: Rust's wasm target and wasm-pack into rustup's and cargo's own
# folders, npm packages into node_modules/, and, for tests and screenshots only,
# Debian's Chromium, Firefox and WebKitGTK where the machine has no such browser.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.NOTPARALLEL:
.DEFAULT_GOAL := serve

cargo_bin := $(or $(CARGO_HOME),$(HOME)/.cargo)/bin
# node_modules/.bin first: wasm-pack takes the wasm-opt that it finds on the PATH, and
# a distribution's may be too old.
export PATH := $(CURDIR)/node_modules/.bin:$(PATH):$(cargo_bin)

PORT ?= 8080
wasm := www/pkg/crossread_bg.wasm
# The smaller one, with what a first comparison needs.
first := www/pkg/first/crossread_bg.wasm
npm := node_modules/.package-lock.json

##@ Use it
.PHONY: serve build dist
serve: build ## what plain `make` does: build what is missing and serve www/ (PORT=8080, or the next free one)
	@exec node scripts/serve.mjs $(PORT)

dist: build ## build what is released into dist/: npm package, dist/site/, dist/crossread.html, and print its sizes
	node scripts/dist.mjs
	node scripts/sizes.mjs

build: $(wasm) $(first) ## build the core into www/pkg/, if its source has changed

# wasm-pack goes on without a word where it finds no wasm-opt, so look at the outcome.
$(wasm): Cargo.toml Cargo.lock rust-toolchain.toml $(npm) scripts/guard-glue.mjs $(shell find src -type f) | rust-tools
	wasm-pack build --release --target web --out-dir $(@D)
	node scripts/guard-glue.mjs $(@D)/crossread.js
	node scripts/check-wasm.mjs $@
	@touch $@

# Without wasm-pack, which builds what Cargo.toml lists: a library for Rust as well, and
# for that cargo leaves out optimization across crates, without a word.
$(first): $(wasm) scripts/trap-panics.mjs
	cargo rustc --locked --lib --crate-type cdylib --no-default-features --profile first --target wasm32-unknown-unknown --target-dir target
	wasm-bindgen --target web --out-dir $(@D) target/wasm32-unknown-unknown/first/crossread.wasm
	node scripts/trap-panics.mjs $@
	node scripts/check-wasm.mjs $@
	@touch $@

##@ Check it
.PHONY: test test-rust test-wasm test-e2e test-dist lint format fuzz package-check
test: lint ## lint, then run every test, in Rust, in Node, in Chromium, Firefox and WebKit
	@scripts/tally.sh $(MAKE) --no-print-directory --keep-going test-rust test-wasm test-e2e test-dist

test-rust: rust-tools ## run the core's tests as native code
	cargo test --locked --features serde

test-wasm: build ## run the tests of the built core, in Node
	cargo build --locked --features serde --example compare
	node --test --test-reporter=spec --test-concurrency=2 $(shell find tests/wasm -name '*.test.mjs')

test-e2e: build browsers webkit ## run the tests of the page, in Chromium, Firefox and WebKit
	node --test --test-reporter=spec --test-concurrency=3 tests/e2e/in-firefox.mjs tests/e2e/in-firefox-2.mjs tests/e2e/in-chrome.mjs tests/e2e/modules.test.mjs tests/e2e/messages.test.mjs tests/e2e/paths.test.mjs tests/e2e/rooms.test.mjs tests/e2e/webkit.test.mjs

test-dist: dist browsers ## run the tests of what is released, in Node, Chromium and Firefox
	node --test --test-reporter=spec --test-concurrency=2 tests/dist/in-chrome.mjs tests/dist/in-firefox.mjs tests/dist/package.test.mjs tests/dist/crate.test.mjs

lint: build ## check formats, lints, types and docs, of Rust, JavaScript and CSS
	cargo fmt --check
	cargo clippy --locked --all-targets --features serde -- -D warnings
	cargo clippy --locked --lib --target wasm32-unknown-unknown -- -D warnings
	cargo clippy --locked --lib --target wasm32-unknown-unknown --no-default-features -- -D warnings
	RUSTDOCFLAGS='-D warnings' cargo doc --locked --no-deps --quiet
	tsc -p tsconfig.json
	tsc -p tsconfig.node.json
	biome check --error-on-warnings

format: $(npm) rust-tools ## format Rust, JavaScript, CSS and JSON in place
	cargo fmt
	biome check --write

fuzz: rust-tools ## hold more made-up texts against what holds of any text (ROUNDS=10000, ROUND=n for one)
	ROUNDS=$(or $(ROUNDS),10000) cargo test --locked --features serde --test fuzz -- --include-ignored --nocapture

package-check: dist ## go through publishing crate and npm package, up to the upload (asks the registries)
	cargo publish --dry-run --locked
	npm publish --dry-run ./dist

##@ Measure and show it
.PHONY: bench bench-native quality screenshots
bench: dist browsers ## time the core against other diff engines, in Node and Chromium, at its limits and for many articles, the viewer, and a first visit (A=file B=file, ALL=1)
	node benches/peers.mjs $(A) $(B)
	node benches/limits.mjs
	node benches/collation.mjs
	node benches/viewer.mjs
	node benches/start.mjs

bench-native: rust-tools ## time each stage of the core as native code, 1 KB to 10 MB (STAGE=compare for some)
	cargo bench --locked --bench stages -- --quiet $(STAGE)

quality: build ## measure alignments against a known truth (N=50 cases a plan, FILES="…" more texts, OWN=1, SHOW=1)
	node benches/quality.mjs $(or $(N),50) $(FILES)

screenshots: build browsers ## picture the viewer into screenshots/ (PART=name for some), and what the README shows into docs/
	node scripts/screenshots.mjs $(PART)

##@ Other
.PHONY: clean help
clean: ## delete all that was built or installed in this folder
	rm -rf target node_modules www/pkg dist screenshots

help: ## list these targets
	@awk -F ':.*## ' '/^##@/ { print "\n" substr($$0, 5) } /^[a-z0-9-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

# What the targets above stand on.
.PHONY: prerequisites rust-tools browsers webkit
prerequisites:
	@scripts/prerequisites.sh

rust-tools: | prerequisites
	@scripts/rust-tools.sh

$(npm): package.json package-lock.json | prerequisites
	npm ci
	@touch $@

browsers: $(npm)
	@node scripts/browsers.mjs chrome firefox

webkit: $(npm)
	@node scripts/browsers.mjs webkit xvfb
