#!/usr/bin/env bash
# Installs what of the Rust side is missing: the wasm target, rustfmt and clippy,
# wasm-bindgen and wasm-pack. Does nothing, in well under a second, when all is there.
set -euo pipefail
wasm_pack=0.15.1

# Any call makes rustup install the toolchain that rust-toolchain.toml names. Where
# that toolchain was there before, rustup leaves the target and components out.
rustc --version >/dev/null
target=wasm32-unknown-unknown
[ -d "$(rustc --print sysroot)/lib/rustlib/$target/lib" ] || rustup target add "$target"
cargo fmt --version >/dev/null 2>&1 || rustup component add rustfmt
cargo clippy --version >/dev/null 2>&1 || rustup component add clippy

# From source: wasm-pack's npm package only downloads a binary, which is not to be
# had everywhere.
if ! command -v wasm-pack >/dev/null; then
  echo "make: installing wasm-pack $wasm_pack, once, which takes some minutes"
  cargo install wasm-pack --locked --version "$wasm_pack"
fi

# Of exactly the version that Cargo.toml names; wasm-pack takes it, too. A registry may
# lack, for some days, what its lock file names.
wasm_bindgen=$(sed -n 's/^wasm-bindgen = "=\(.*\)"/\1/p' Cargo.toml)
if [ "$(wasm-bindgen --version 2>/dev/null)" != "wasm-bindgen $wasm_bindgen" ]; then
  echo "make: installing wasm-bindgen $wasm_bindgen, once, which takes some minutes"
  cargo install wasm-bindgen-cli --locked --version "$wasm_bindgen" ||
    cargo install wasm-bindgen-cli --version "$wasm_bindgen"
fi
