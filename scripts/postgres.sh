# Sourced by `test` and the scripts beside this one: a PostgreSQL of one's own, in a temporary folder, as a user who is
# not root, on a free port, without waiting for the disk. Nothing of it is left.

postgres_home=
postgres_port=
postgres_url=

# The folder of the server's programs; fails when there is none.
postgres_folder() {
    local folder
    for folder in /usr/lib/postgresql/*/bin /usr/local/pgsql/bin; do
        [ -x "$folder/initdb" ] && { echo "$folder"; return 0; }
    done
    folder=$(command -v initdb) && dirname "$folder"
}

# A port nobody listens on, below those that the system lends to outgoing connections: one of these can take a port
# between the choice and the moment a server listens.
free_port() {
    local port
    for port in $(shuf -i 12000-29999 -n 40); do
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return 0; }
    done
    return 1
}

# The server refuses to run as root.
as_server() {
    if [ "$(id -u)" = 0 ]; then runuser -u "$(postgres_user)" -- "$@"; else "$@"; fi
}

postgres_user() {
    if id postgres >/dev/null 2>&1; then echo postgres; else echo nobody; fi
}

# postgres_start FOLDER: starts a server there and sets `postgres_url`, the address of its maintenance database.
postgres_start() {
    postgres_port=$(free_port)
    postgres_home=$1
    mkdir -p "$postgres_home"
    [ "$(id -u)" != 0 ] || chown "$(postgres_user)" "$postgres_home"
    (
        cd "$postgres_home"
        as_server "$(postgres_folder)/initdb" --auth=trust --username=opweg --no-sync --encoding=UTF8 --no-locale -D data
    ) >"$postgres_home/log" 2>&1 && postgres_resume || { cat "$postgres_home"/*log >&2; return 1; }
    postgres_url=postgres://opweg@127.0.0.1:$postgres_port/postgres
}

# postgres_choose FOLDER: the server that OPWEG_TEST_POSTGRES names, else one started there. Without either `postgres_url`
# stays empty.
postgres_choose() {
    if [ -n "${OPWEG_TEST_POSTGRES:-}" ]; then
        postgres_url=$OPWEG_TEST_POSTGRES
    elif postgres_folder >/dev/null; then
        postgres_start "$1"
    fi
}

# postgres_pause: the server stops as it does for an update; what it holds stays.
postgres_pause() {
    (cd "$postgres_home" && as_server "$(postgres_folder)/pg_ctl" -D data -m fast -w stop) >>"$postgres_home/log" 2>&1
}

# postgres_resume: it comes back at the same address.
postgres_resume() {
    (
        cd "$postgres_home"
        as_server "$(postgres_folder)/pg_ctl" -D data -w -t 60 -l server.log start -o "-p $postgres_port -k '' \
            -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
            -c max_connections=200 -c autovacuum=on"
    ) >>"$postgres_home/log" 2>&1
}

postgres_stop() {
    [ -n "$postgres_home" ] && [ -d "$postgres_home/data" ] || return 0
    (cd "$postgres_home" && as_server "$(postgres_folder)/pg_ctl" -D data -m immediate -w stop >/dev/null 2>&1) || true
    postgres_home=
}

# new_database NAME: makes an empty database and prints its address.
new_database() {
    psql --quiet --no-psqlrc "$postgres_url" -c "DROP DATABASE IF EXISTS $1 WITH (FORCE)" -c "CREATE DATABASE $1" >&2 2>/dev/null
    echo "${postgres_url%/*}/$1"
}
