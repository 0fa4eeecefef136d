#!/usr/bin/env bash
# Measures Op weg on the filled data: run.sh [sqlite|postgres]. Works on a copy, so that every run begins alike. Prints
# one line per figure: what, how much, in what, and the load of the machine then; also kept in $BENCH/<engine>.tsv.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
ENGINE=${1:-sqlite}
need wrk wrk
need python3 python3
[ -f "$BENCH/$ENGINE/demo.txt" ] || die "fill it first: scripts/bench/fill.sh"
COPY=$BENCH/copy-$ENGINE

copy() {
  rm -rf "$COPY"
  cp -r "$BENCH/$ENGINE" "$COPY"
  ARGS=()
  if [ "$ENGINE" = postgres ]; then
    start_postgres
    pg "DROP DATABASE IF EXISTS opweg_copy"
    pg "CREATE DATABASE opweg_copy TEMPLATE opweg_filled"
    # The copy lies in the server's memory, not yet written: whatever is read next would first have to write some of it.
    pg CHECKPOINT
    ARGS=(--database "$PG_URL/opweg_copy")
  fi
}

measure() {
  trap stop_server EXIT
  tell binary $(($(bytes "$OPWEG") / 100000))e-1 MB
  start_server "$COPY" "${ARGS[@]}"
  # The work of the day (sealing the log) comes with the first start; measured apart, and out of the way afterwards.
  python3 "$HERE/measure.py" settle "$ADDRESS" "$SERVER"
  stop_server
  start_server "$COPY" "${ARGS[@]}"
  tell start "$STARTED" ms
  tell "memory at rest" "$(memory)" MB
  python3 "$HERE/measure.py" pages "$ADDRESS" "$SERVER" "$COPY/demo.txt" "$BENCH/mixed.txt"
  python3 "$HERE/measure.py" mixed "$ADDRESS" "$SERVER" "$HERE/mixed.lua" "$BENCH/mixed.txt"
  tell "memory under load" "$(memory)" MB
}

memory() { awk '/VmRSS/ { printf "%d", $2 / 1000 }' "/proc/$SERVER/status"; }

copy
measure | tee "$BENCH/$ENGINE.tsv"
