#!/usr/bin/env bash
# Kills the program with -9 in the middle of ten thousand writes, on both engines, several times over, and then asks: is
# everything there that was confirmed, and is the log whole?
#
#   scripts/kill9.sh [PROGRAM [MIDDLE]]
#
# MIDDLE: how many of the ten thousand are confirmed when it is killed. Without, it is 400, 800 and 1200, which is enough
# for every day. In the very middle, three times on each engine, which takes some minutes:
#
#   cargo build --release && scripts/kill9.sh target/release/opweg 5000
#
# PostgreSQL too where OPWEG_TEST_POSTGRES names a server or one can be started.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/postgres.sh
program=$(realpath "${1:-target/debug/opweg}")
middle=${2:-}
work=$(mktemp -d)
chmod 755 "$work"
trap 'postgres_stop; rm -rf "$work"' EXIT

postgres_choose "$work/postgres"

# one_engine NAME DATABASE-FLAGS…
one_engine() {
    local name=$1 data=$work/$1 round killed confirmed=0
    shift
    mkdir -p "$data"
    : >"$data/confirmed"
    for round in 1 2 3; do
        "$program" hammer --writes 10000 --data "$data" "$@" >>"$data/confirmed" 2>"$data/err" &
        killed=$!
        # In the middle: without a word, a little further each time.
        until [ "$(wc -l <"$data/confirmed")" -gt $((confirmed + ${middle:-$((400 * round))})) ]; do
            read -rt 0.05 <> <(:) || true
            kill -0 "$killed" 2>/dev/null || { cat "$data/err" >&2; echo "$name: ended before it was killed" >&2; return 1; }
        done
        kill -9 "$killed"
        wait "$killed" 2>/dev/null || true
        # A line that was being printed when the end came was confirmed to nobody.
        sed -i -n '/^.\{36\}$/p' "$data/confirmed"
        confirmed=$(wc -l <"$data/confirmed")
        "$program" hammer --confirm "$data/confirmed" --data "$data" "$@"
        "$program" verify-log --data "$data" "$@" 2>/dev/null
    done
    echo "$name: $confirmed confirmed writes, killed three times, nothing lost"
}

one_engine sqlite
if [ -n "$postgres_url" ]; then
    one_engine postgres --database "$(new_database opweg_kill9)"
else
    echo "postgres: no server here, left out"
fi
