#!/usr/bin/env bash
# Installs Chromium for the tests in a browser where there is none, on Debian as root; or says why it cannot.
# Those tests are then skipped, and say so.
set -euo pipefail

missing() {
  echo "chromium: not installed, tests in a browser will be skipped: $1" >&2
  exit 0
}

here() {
  local name
  for name in chromium chromium-browser google-chrome; do
    if "$name" --version >/dev/null 2>&1; then return; fi
  done
  return 1
}

if here; then exit 0; fi
command -v apt-get >/dev/null || missing 'there is no apt-get'
[[ $(id -u) == 0 ]] || missing 'sudo apt-get install chromium'
log=$(mktemp)
export DEBIAN_FRONTEND=noninteractive
{ apt-get update && apt-get install --yes --no-install-recommends chromium; } >"$log" 2>&1 ||
  missing "$(tail -n 1 "$log")"
rm "$log"
here || missing 'it was installed, and does not start'
