#!/usr/bin/env bash
# Installs what of the Rust side is missing: the wasm target, rustfmt and clippy,
# wasm-bindgen and wasm-pack. Does nothing, in well under a second, when all is there.
set -euo pipefail
cd "$(dirname "$0")/.."

# Any call makes rustup install the toolchain that rust-toolchain.toml names. Where
# that toolchain was there before, rustup leaves the target and components out.
rustc --version >/dev/null
target=wasm32-unknown-unknown
[ -d "$(rustc --print sysroot)/lib/rustlib/$target/lib" ] || rustup target add "$target"
cargo fmt --version >/dev/null 2>&1 || rustup component add rustfmt
cargo clippy --version >/dev/null 2>&1 || rustup component add clippy

# wasm-pack takes the wasm-bindgen on the PATH only if it is exactly the version that
# Cargo.toml names.
wasm_pack=0.15.1
wasm_bindgen=$(sed -n 's/^wasm-bindgen = "=\(.*\)"/\1/p' Cargo.toml)
missing=()
command -v wasm-pack >/dev/null || missing+=("wasm-pack@$wasm_pack")
[ "$(wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $wasm_bindgen" ] ||
  missing+=("wasm-bindgen-cli@$wasm_bindgen")
[ ${#missing[@]} -gt 0 ] || exit 0

# From source: wasm-pack's npm package only downloads a binary, which is not to be had
# everywhere. What is compiled is kept in this folder until all is installed.
parts=target/tools
cat >&2 <<END

make: The core is written in Rust and runs as WebAssembly. What builds it is compiled now,
make: once for this machine: ${missing[*]}.
make: It goes into ${CARGO_HOME:-$HOME/.cargo}/bin and takes some five minutes on two cores.
make: If it is interrupted, the next \`make\` goes on from there.

END
export CARGO_TARGET_DIR=$parts CARGO_INCREMENTAL=0
# These programs are through with their work in a second; optimizing them takes minutes.
export CARGO_PROFILE_RELEASE_OPT_LEVEL=0
at=0
for package in "${missing[@]}"; do
  at=$((at + 1))
  echo "make: $package ($at of ${#missing[@]})" >&2
  # A registry may lack, for some days, what a lock file names. cargo sees that before it
  # compiles anything; then the newest that fit are taken.
  cargo install "$package" --locked || {
    echo "make: once more, with the newest versions of what $package depends on" >&2
    cargo install "$package"
  }
done
rm -rf "$parts"
