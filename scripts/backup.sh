#!/usr/bin/env bash
# A copy is made while others write as fast as they can, and brought back into nothing: everything that was confirmed
# before the copy began is there, and the log is whole. On both engines.
#
#   scripts/backup.sh [PROGRAM]     PostgreSQL too where OPWEG_TEST_POSTGRES names a server or one can be started
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/postgres.sh
. scripts/visit.sh
program=$(realpath "${1:-target/debug/opweg}")
work=$(mktemp -d)
chmod 755 "$work"
writer=
end() {
    [ -z "$writer" ] || kill -9 "$writer" 2>/dev/null || true
    postgres_stop
    rm -rf "$work"
}
trap end EXIT

postgres_choose "$work/postgres"

confirmed() { wc -l <"$data/confirmed"; }
more_than() { [ "$(confirmed)" -gt "$1" ]; }

# one_engine NAME OLD NEW: the flags of the database that is written to, and of the empty one.
one_engine() {
    local name=$1 old=$2 new=$3 data=$work/$1 other=$work/$1-restored before after
    mkdir -p "$data" "$other"
    : >"$data/confirmed"
    # shellcheck disable=SC2086
    "$program" hammer --writes 1000000 --data "$data" $old >>"$data/confirmed" 2>"$data/err" &
    writer=$!
    within 30 more_than 400 || { cat "$data/err" >&2; return 1; }
    # A line that is being printed at this moment is confirmed to nobody yet.
    sed -n '/^.\{36\}$/p' "$data/confirmed" >"$data/before"
    before=$(confirmed)
    # shellcheck disable=SC2086
    "$program" backup "$work/$name.copy" --data "$data" $old >"$data/told" 2>&1 || { cat "$data/told" >&2; return 1; }
    within 30 more_than "$before"
    after=$(confirmed)
    kill -0 "$writer" || { cat "$data/err" >&2; echo "$name: nobody wrote while the copy was made" >&2; return 1; }
    kill -9 "$writer"
    wait "$writer" 2>/dev/null || true
    writer=

    cp "$data/secret.key" "$other/"
    # shellcheck disable=SC2086
    "$program" restore "$work/$name.copy" --data "$other" $new >"$data/told" 2>&1 || { cat "$data/told" >&2; return 1; }
    # shellcheck disable=SC2086
    "$program" verify-log --data "$other" $new 2>/dev/null
    # shellcheck disable=SC2086
    "$program" hammer --confirm "$data/before" --data "$other" $new
    echo "$name: $(wc -l <"$data/before") confirmed before the copy, all in it; $((after - before)) more were written meanwhile"
}

one_engine sqlite "" ""
if [ -n "$postgres_url" ]; then
    one_engine postgres "--database $(new_database opweg_backup)" "--database $(new_database opweg_restored)"
else
    echo "postgres: no server here, left out"
fi
