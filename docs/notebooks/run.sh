#!/usr/bin/env bash
# Runs the notebooks, or says why it cannot. Arguments as in run.py: `--check`, names of notebooks.
# Needs Python 3 with nbclient; on Debian and Ubuntu, as root, it installs that when it is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

skip() {
  echo "notebooks: skipped, none was run: $1" >&2
  exit 0
}

python_with_nbclient() {
  local python
  for python in python3 /usr/bin/python3; do
    if "$python" -c 'import nbclient' 2>/dev/null; then
      echo "$python"
      return
    fi
  done
}

python=$(python_with_nbclient)
if [[ -z $python ]]; then
  command -v apt-get >/dev/null || skip 'no Python here has nbclient, and there is no apt-get to install it'
  [[ $(id -u) == 0 ]] || skip 'no Python here has nbclient: sudo apt-get install python3-nbclient'
  log=$(mktemp)
  { apt-get update && apt-get install --yes --no-install-recommends python3-nbclient; } >"$log" 2>&1 ||
    skip "python3-nbclient could not be installed: $(tail -n 1 "$log")"
  rm "$log"
  python=$(python_with_nbclient)
  [[ -n $python ]] || skip 'python3-nbclient is installed, and no Python finds it'
fi

if [[ ! node_modules/.package-lock.json -nt package-lock.json ]]; then
  npm ci --no-audit --no-fund
fi

exec "$python" run.py "$@"
