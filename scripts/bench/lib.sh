# What all measuring scripts share. Everything they make lies in $BENCH, so that removing it leaves nothing behind.
# Use: . "$(dirname "$0")/lib.sh"
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
ROOT=$(cd "$HERE/../.." && pwd)
BENCH=${BENCH:-$ROOT/target/bench}
OPWEG=${OPWEG:-$ROOT/target/release/opweg}
PORT=${PORT:-8390}
ADDRESS=http://127.0.0.1:$PORT
export PYTHONDONTWRITEBYTECODE=1
mkdir -p "$BENCH"

die() { echo "$*" >&2; exit 1; }
need() { command -v "$1" >/dev/null || die "$1 is missing; on Debian: apt-get install $2"; }
# One line of a result, as client.py writes them: what, how much, in what, at which load.
tell() { printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "$(cut -d' ' -f1 /proc/loadavg)"; }
bytes() { stat -c %s "$1"; }

# PostgreSQL of our own with its usual, safe settings; or the server that BENCH_POSTGRES names (a URL without
# database at the end, such as postgres://postgres@127.0.0.1:5432).
PG_PORT=${PG_PORT:-55433}
PG_BIN=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1 || true)
PG_URL=${BENCH_POSTGRES:-postgres://postgres@127.0.0.1:$PG_PORT}

as_postgres() { if [ "$(id -u)" = 0 ]; then su postgres -s /bin/sh -c "cd / && $*"; else sh -c "$*"; fi; }

start_postgres() {
  [ -z "${BENCH_POSTGRES:-}" ] || return 0
  [ -n "$PG_BIN" ] || die "PostgreSQL is missing; on Debian: apt-get install postgresql"
  local dir=$BENCH/pg
  if [ ! -d "$dir/data" ]; then
    mkdir -p "$dir"
    [ "$(id -u)" != 0 ] || chown postgres "$dir"
    as_postgres "$PG_BIN/initdb -D $dir/data -U postgres -A trust -E UTF8 --locale=C >/dev/null"
  fi
  as_postgres "$PG_BIN/pg_ctl -D $dir/data status >/dev/null" ||
    as_postgres "$PG_BIN/pg_ctl -D $dir/data -w -l $dir/log -o '-p $PG_PORT -c listen_addresses=127.0.0.1 -c unix_socket_directories=$dir -c shared_buffers=512MB' start >/dev/null"
}

stop_postgres() { [ -n "${BENCH_POSTGRES:-}" ] || as_postgres "$PG_BIN/pg_ctl -D $BENCH/pg/data -m fast stop >/dev/null" || true; }
pg() { psql -qAtX "$PG_URL/${2:-postgres}" -c "$1"; }

# Starts `opweg demo` on data that are there already and waits until it is ready; sets SERVER, prints nothing. The
# seconds it took are in STARTED.
start_server() { # data folder, then more arguments
  local data=$1 from to; shift
  from=$(date +%s%N)
  "$OPWEG" demo --data "$data" --listen "127.0.0.1:$PORT" "$@" >"$BENCH/server.out" 2>"$BENCH/server.log" &
  SERVER=$!
  until curl -fsS -o /dev/null "$ADDRESS/readyz" 2>/dev/null; do
    kill -0 "$SERVER" 2>/dev/null || die "the server did not start: $(tail -3 "$BENCH/server.log")"
    sleep 0.01
  done
  to=$(date +%s%N)
  STARTED=$(((to - from) / 1000000))
}

stop_server() {
  [ -n "${SERVER:-}" ] || return 0
  kill -TERM "$SERVER" 2>/dev/null || true
  wait "$SERVER" 2>/dev/null || true
  SERVER=
}
