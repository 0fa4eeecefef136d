#!/usr/bin/env bash
# Fills SQLite and PostgreSQL with the demonstration network: fill.sh [clients] [sqlite|postgres|both]. Some minutes for
# the usual 100,000. What is there already is kept; remove $BENCH to begin anew.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
CLIENTS=${1:-100000}
ENGINE=${2:-both}
[ -x "$OPWEG" ] || die "build it first: cargo build --release -p opweg"

timed() { # figure, command…
  local figure=$1 from=$SECONDS; shift
  "$@" >/dev/null
  tell "$figure" $((SECONDS - from)) s
}

if [ "$ENGINE" != postgres ] && [ ! -f "$BENCH/sqlite/demo.txt" ]; then
  timed "fill sqlite" "$OPWEG" demo --clients "$CLIENTS" --fill-only --data "$BENCH/sqlite"
  tell "database sqlite" $(($(bytes "$BENCH/sqlite/opweg.db") / 1000000)) MB
fi
if [ "$ENGINE" != sqlite ] && [ ! -f "$BENCH/postgres/demo.txt" ]; then
  start_postgres
  pg "CREATE DATABASE opweg_filled"
  timed "fill postgres" "$OPWEG" demo --clients "$CLIENTS" --fill-only --data "$BENCH/postgres" --database "$PG_URL/opweg_filled"
  pg "ANALYZE" opweg_filled
  tell "database postgres" $(($(pg "SELECT pg_database_size('opweg_filled')") / 1000000)) MB
fi
