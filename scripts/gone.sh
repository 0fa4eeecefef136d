#!/usr/bin/env bash
# The database goes away while the program serves, and comes back: the program says so plainly, stays up, keeps what it
# had, and goes on by itself. With a PostgreSQL of its own, because it is stopped in the middle.
#
#   scripts/gone.sh [PROGRAM]
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/postgres.sh
. scripts/visit.sh
program=$(realpath "${1:-target/debug/opweg}")
work=$(mktemp -d)
chmod 755 "$work"
server=
end() {
    [ -z "$server" ] || kill -9 "$server" 2>/dev/null || true
    postgres_stop
    rm -rf "$work"
}
trap end EXIT
postgres_folder >/dev/null || { echo "no PostgreSQL here, left out"; exit 0; }

postgres_start "$work/postgres"
database=$(new_database opweg_gone)
"$program" demo --clients 3 --fill-only --data "$work/data" --database "$database" >"$work/told" 2>&1
host=http://127.0.0.1:$(free_port)
OPWEG_SECOND_FACTOR=false "$program" serve --data "$work/data" --database "$database" --listen "${host#http://}" \
    >"$work/out" 2>"$work/err" &
server=$!
is() { [ "$(status "$1")" = "$2" ]; }
# With the reason when the program ended meanwhile.
until_is() { within "$3" is "$1" "$2" || { tail -n 5 "$work/err" >&2; return 1; }; }

until_is "$host/readyz" 200 30
jar=$work/cookies
sign_in "$host" sofie.peeters
file=$(a_file "$host")
text="Belde over de lessen van $(date +%N)"
draft=$host/drafts/note-${file#/clients/}
expect "a draft" "$(send "$host$file" "$draft" kind=note "body=$text")" 200
token=$(token_of "$host$file")
later="Wil graag in de namiddag $(date +%N)"
note() { ask --output "$work/answer" --write-out '%{http_code}' --data-urlencode "csrf=$token" \
    --data-urlencode "kind=note" --data-urlencode "circle=path" --data-urlencode "body=$later" "$host$file/notes"; }

postgres_pause
until_is "$host/readyz" 503 30
expect "alive without a database" "$(status "$host/healthz")" 200
expect "a page without a database" "$(ask --output "$work/answer" --write-out '%{http_code}' "$host$file")" 503
grep -q "Het systeem antwoordt niet" "$work/answer" || { echo "the page does not say what is wrong" >&2; exit 1; }
expect "a form without a database" "$(note)" 503
grep -q "Het systeem antwoordt niet" "$work/answer" && grep -qF "$later" "$work/answer" ||
    { echo "what was typed is not on the page that says that it was not kept" >&2; exit 1; }
echo "without its database the program says so"

postgres_resume
until_is "$host/readyz" 200 30
kill -0 "$server"
expect "the page, signed in as before" "$(status "$host$file")" 200
shows "$host$file" "$text" || { echo "the draft is gone" >&2; exit 1; }
! shows "$host$file/notes" "$later" || { echo "what was refused was kept nevertheless" >&2; exit 1; }
expect "the form once more" "$(note)" 303
shows "$host$file/notes" "$later" || { echo "what was sent again is not there" >&2; exit 1; }
kill -TERM "$server"
wait "$server" || { echo "the program did not end well" >&2; exit 1; }
server=
"$program" verify-log --data "$work/data" --database "$database" 2>/dev/null
echo "a database that goes and comes back: all is well"
