#!/usr/bin/env bash
# Bringing in a list: scripts/bench/import.sh FOLDER [clients], where the folder holds records.csv and truth.csv as those of
# linkage.sh, on SQLite over a demonstration network of so many clients (20,000). Tries the list, brings it in, says how long
# each took, and compares what became of the lines with the truth.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
FOLDER=${1:?a folder with records.csv and truth.csv}
CLIENTS=${2:-20000}
AS=els.lauwers
[ -x "$OPWEG" ] || die "build it first: cargo build --release -p opweg"
HOME_OF="$BENCH/import-$CLIENTS"
[ -f "$HOME_OF/demo.txt" ] || "$OPWEG" demo --clients "$CLIENTS" --fill-only --data "$HOME_OF" >/dev/null
WORK="$BENCH/import-work"
rm -rf "$WORK"
cp -r "$HOME_OF" "$WORK"
LINES=$(($(wc -l <"$FOLDER/records.csv") - 1))

timed() { # figure, more arguments
  local figure=$1 from took; shift
  from=$(date +%s%N)
  "$OPWEG" import "$FOLDER/records.csv" --mapping "$HERE/import/mapping.toml" --as "$AS" --data "$WORK" "$@" 2>/dev/null | tail -1 || true
  took=$((($(date +%s%N) - from) / 1000000))
  tell "$figure" $((LINES * 1000 / took)) lines/s
}

timed "import tried" --dry-run
timed "import done"
python3 "$HERE/import/judge.py" "$WORK/opweg.db" "$FOLDER"
