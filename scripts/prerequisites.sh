#!/usr/bin/env bash
# Names what is missing of the few things that make cannot install by itself.
set -u
missing=0
need() {
  echo "make: needs $1" >&2
  missing=1
}

if ! command -v rustup >/dev/null; then need "rustup, Rust's installer: https://rustup.rs"
elif ! command -v cargo >/dev/null; then need "cargo on the PATH, which rustup installs (is \$HOME/.cargo/bin on it?)"
fi
if ! command -v node >/dev/null; then need "Node.js 20.19 or newer: https://nodejs.org"
elif ! node -e 'const [major, minor] = process.versions.node.split("."); process.exit(major < 20 || (major == 20 && minor < 19) ? 1 : 0)'; then
  need "Node.js 20.19 or newer: https://nodejs.org (this is $(node --version))"
fi
command -v npm >/dev/null || need "npm, which comes with Node.js"
command -v "${CC:-cc}" >/dev/null || need "a C compiler (on Debian: apt install gcc libc6-dev; on macOS: xcode-select --install)"
exit "$missing"
