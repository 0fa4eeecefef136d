#!/usr/bin/env bash
# Finding doubles, with the peer beside it in one run: `scripts/bench/linkage.sh FOLDER…`, where each folder holds
# records.csv and truth.csv. The peer is Splink 5 with the settings that did best (linkage/peer.py); without Python and
# its packages (`pip install splink==5.0.0` into BENCH_PYTHON's environment) only our own figures are printed.
set -euo pipefail
cd "$(dirname "$0")/../.."
opweg=${BENCH_OPWEG:-target/release/opweg}
python=${BENCH_PYTHON:-python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -x "$opweg" ] || cargo build --release --locked
cargo build --release --locked --quiet -p opweg-linkage --example columns

timed() { /usr/bin/time -f "  %e s, %U s of processor, %M kB" "$@" 2>"$work/time" || { cat "$work/time" >&2; return 1; }; tail -1 "$work/time"; }
figures() { grep -E "best F1|99 % precision|as given|hold more" | sed 's/^ */  /'; }

for folder in "$@"; do
    echo "== $folder"
    echo "opweg"
    timed "$opweg" link dedupe --in "$folder/records.csv" --pairs "$work/pairs.csv" --clusters "$work/clusters.csv"
    "$opweg" link evaluate --truth "$folder/truth.csv" --pairs "$work/pairs.csv" --clusters "$work/clusters.csv" | figures
    "$python" -c 'import splink' 2>/dev/null || { echo "peer: no Splink here"; continue; }
    target/release/examples/columns "$folder/records.csv" >"$work/wide.csv"
    echo "Splink"
    timed "$python" scripts/bench/linkage/peer.py "$work/wide.csv" "$work/pairs.csv" "$work/clusters.csv"
    "$opweg" link evaluate --truth "$folder/truth.csv" --pairs "$work/pairs.csv" --clusters "$work/clusters.csv" | figures
done
