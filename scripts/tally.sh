#!/usr/bin/env bash
# Runs a command, shows what it prints, and adds up what the test runners in it
# (cargo's and Node's) counted. Fails as the command fails, or if no test ran.
set -o pipefail
"$@" 2>&1 | awk '
  { print; fflush() }
  /^test result: / { passed += $4; failed += $6; skipped += $8 }
  /^(ℹ|#) pass /    { passed += $3 }
  /^(ℹ|#) fail /    { failed += $3 }
  /^(ℹ|#) skipped / { skipped += $3 }
  END {
    printf "\n%d passed, %d failed, %d skipped\n", passed, failed, skipped
    exit !passed
  }'
