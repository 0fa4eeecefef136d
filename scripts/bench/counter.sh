#!/usr/bin/env bash
# Times the check at the counter over the people of a table: counter.sh TABLE [sqlite|postgres|both]. The columns are those
# of `opweg link dedupe`; with a million lines the first fill takes about twenty minutes and some 20 GB under $BENCH, and is
# kept. Asked are people of the table, one of three as they stand there, one misspelt, one with another date.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
TABLE=${1:?usage: counter.sh TABLE [sqlite|postgres|both]}
ENGINE=${2:-both}
CHECKS=${CHECKS:-3000}
HOME_OF=$BENCH/counter
need python3 python3
[ -x "$OPWEG" ] || die "build it first: cargo build --release -p opweg"
trap stop_server EXIT

fill() { # what, command…
  local figure=$1 from=$SECONDS; shift
  "$@" >/dev/null
  tell "$figure" $((SECONDS - from)) s
}

if [ ! -f "$HOME_OF/sqlite/demo.txt" ]; then
  fill "fill sqlite" "$OPWEG" demo --clients 60 --people "$TABLE" --fill-only --data "$HOME_OF/sqlite"
  tell "database sqlite" $(($(bytes "$HOME_OF/sqlite/opweg.db") / 1000000)) MB
fi
if [ "$ENGINE" != sqlite ] && [ ! -f "$HOME_OF/postgres/demo.txt" ]; then
  start_postgres
  mkdir -p "$HOME_OF/postgres"
  pg "DROP DATABASE IF EXISTS opweg_counter"
  pg "CREATE DATABASE opweg_counter"
  rm -f "$HOME_OF/copy"
  fill "copy" "$OPWEG" backup --portable --data "$HOME_OF/sqlite" "$HOME_OF/copy"
  cp "$HOME_OF/sqlite/secret.key" "$HOME_OF/postgres/"
  fill "copy into postgres" "$OPWEG" restore --data "$HOME_OF/postgres" --database "$PG_URL/opweg_counter" "$HOME_OF/copy"
  rm -f "$HOME_OF/copy"
  cp "$HOME_OF/sqlite/demo.txt" "$HOME_OF/postgres/"
  pg "ANALYZE" opweg_counter
  tell "database postgres" $(($(pg "SELECT pg_database_size('opweg_counter')") / 1000000)) MB
fi

# Whoever works with clients.
LOGINS=$(python3 - "$HOME_OF/sqlite/opweg.db" <<'PY'
import sqlite3, sys
db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
print(",".join(login for login, in db.execute("SELECT login FROM user_account WHERE roles & 1 AND left_at IS NULL")))
PY
)

# The work of the night comes with the first start of a day; here it can wait until tomorrow.
later() {
  local sql="UPDATE job SET run_at = run_at + 86400000000 WHERE kind <> 'remind'"
  if [ "$1" = postgres ]; then
    pg "$sql" opweg_counter
  else
    python3 -c 'import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.execute(sys.argv[2]); db.commit()' "$HOME_OF/sqlite/opweg.db" "$sql"
  fi
}

for engine in sqlite postgres; do
  [ "$ENGINE" = both ] || [ "$ENGINE" = "$engine" ] || continue
  ARGS=()
  if [ "$engine" = postgres ]; then
    start_postgres
    ARGS=(--database "$PG_URL/opweg_counter")
  fi
  start_server "$HOME_OF/$engine" "${ARGS[@]}"
  stop_server
  later "$engine"
  start_server "$HOME_OF/$engine" "${ARGS[@]}"
  tell "start, $engine" "$STARTED" ms
  python3 "$HERE/measure.py" counter "$ADDRESS" "$SERVER" "$engine" "$TABLE" "$CHECKS" "$LOGINS"
  stop_server
done
