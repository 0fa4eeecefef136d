#!/usr/bin/env bash
# Two programs on one PostgreSQL: both serve, whoever signed in at one is signed in at the other, both write at the same
# time, the jobs of the day are done once, and the log stays whole when one of them is killed.
#
#   scripts/two-nodes.sh [PROGRAM]
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/postgres.sh
. scripts/visit.sh
program=$(realpath "${1:-target/debug/opweg}")
work=$(mktemp -d)
chmod 755 "$work"
nodes=()
end() {
    for node in "${nodes[@]}"; do kill -9 "$node" 2>/dev/null || true; done
    postgres_stop
    rm -rf "$work"
}
trap end EXIT

postgres_choose "$work/postgres"
[ -n "$postgres_url" ] || { echo "no PostgreSQL here, left out"; exit 0; }
database=$(new_database opweg_two_nodes)

# One key for both, as nodes of one installation have.
"$program" demo --clients 40 --fill-only --data "$work/one" --database "$database" >"$work/told" 2>&1
mkdir "$work/two"
cp "$work/one/secret.key" "$work/two/"

declare -A host
serve() {
    local port
    port=$(free_port)
    host[$1]=http://127.0.0.1:$port
    OPWEG_SECOND_FACTOR=false "$program" serve --data "$work/$1" --database "$database" --listen "127.0.0.1:$port" >"$work/$1.out" 2>"$work/$1.err" &
    nodes+=($!)
    until curl --silent --fail --output /dev/null "http://127.0.0.1:$port/readyz"; do
        kill -0 "${nodes[-1]}" 2>/dev/null || { cat "$work/$1.err" >&2; exit 1; }
    done
    echo "node $1 serves"
}
serve one
serve two

# A browser does not know to which node it talks: the one that knows the session is the database.
jar=$work/cookies
sign_in "${host[one]}" sofie.peeters
file=$(a_file "${host[one]}")
expect "a page on the other node" "$(status "${host[two]}$file")" 200
text="Geschreven op de tweede $(date +%N)"
sent=$(send "${host[one]}$file" "${host[two]}$file/notes" kind=note circle=path "body=$text")
expect "a form from the one node sent to the other" "$sent" 303
shows "${host[one]}$file/notes" "$text" || { echo "what the second node wrote is not on the first" >&2; exit 1; }
expect "signing out at the second" "$(send "${host[two]}$file" "${host[two]}/logout")" 303
expect "the first after that" "$(status "${host[one]}/today")" 303
echo "signed in at the first, written at the second, read at the first, signed out of both"

# Both write at once, to different files.
"$program" hammer --writes 400 --data "$work/one" --database "$database" >"$work/confirmed-1" 2>"$work/h1" &
first=$!
"$program" hammer --writes 400 --data "$work/two" --database "$database" >"$work/confirmed-2" 2>"$work/h2" &
second=$!
wait "$first" || { cat "$work/h1" >&2; exit 1; }
wait "$second" || { cat "$work/h2" >&2; exit 1; }
cat "$work/confirmed-1" "$work/confirmed-2" >"$work/confirmed"
"$program" hammer --confirm "$work/confirmed" --data "$work/one" --database "$database"

# The jobs of the day: each once, whichever node was quicker. Reminders of later days wait for theirs.
due="run_at <= $(date +%s)000000"
jobs_left() { psql --no-psqlrc -At "$database" -c "SELECT count(*) FROM job WHERE done_at IS NULL AND $due"; }
jobs_done() { [ "$(jobs_left)" = 0 ]; }
within 60 jobs_done
tried=$(psql --no-psqlrc -At "$database" -c "SELECT max(attempts) FROM job")
seals=$(psql --no-psqlrc -At "$database" -c "SELECT count(*) FROM log_seal")
[ "$tried" = 1 ] || { echo "a job was run $tried times" >&2; exit 1; }
[ "$seals" = 1 ] || { echo "$seals seals of one day" >&2; exit 1; }
echo "the jobs of the day were done once"

kill -9 "${nodes[0]}"
wait "${nodes[0]}" 2>/dev/null || true
"$program" verify-log --data "$work/two" --database "$database" 2>/dev/null
kill -TERM "${nodes[1]}"
wait "${nodes[1]}" || { echo "the second node did not end well" >&2; exit 1; }
nodes=()
echo "two nodes: all is well"
