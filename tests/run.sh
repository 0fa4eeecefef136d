#!/usr/bin/env bash
# The pages and the journeys in a real browser, against a demonstration of its own. Ends with exit code 1 when anything
# is wrong. `./test browser` builds the program first and then runs this.
#
#   tests/run.sh [--pictures] [--shots FOLDER] [--only WORD]
#
#   --pictures      also makes the pictures of the README in docs/pictures
#   --shots FOLDER  keeps a picture of every page in every view, and of the page where a journey failed
#   --only WORD     only this part: assets, pages, scripts, or a journey (main, together, plain, team)
#
# OPWEG_BIN: the program, target/debug/opweg unless told. Or OPWEG_ADDRESS and OPWEG_DEMO: a fresh demonstration that
# serves already and its file demo.txt. Needed: Node 20, Chromium, poppler-utils.
set -euo pipefail
cd "$(dirname "$0")/.."

# Variables OPWEG_… are settings to the program: ours are kept under other names.
program=${OPWEG_BIN:-target/debug/opweg} address=${OPWEG_ADDRESS:-} demo=${OPWEG_DEMO:-}
unset OPWEG_BIN OPWEG_ADDRESS OPWEG_DEMO
pictures= shots= only=
while [ $# -gt 0 ]; do
    case $1 in
    --pictures) pictures=docs/pictures ;;
    --shots) shots=$2 && shift ;;
    --only) only=$2 && shift ;;
    *) sed -n '2,14s/^# \{0,1\}//p' "$0" >&2 && exit 2 ;;
    esac
    shift
done

work=$(mktemp -d)
server=
end() {
    local code=$?
    [ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null || true
    rm -rf "$work"
    exit $code
}
trap end EXIT

[ -d tests/pages/node_modules ] || (cd tests/pages && npm ci --ignore-scripts --silent --no-audit --no-fund)

# A demonstration of our own, unless there is one.
if [ -z "$address" ]; then
    "$program" demo --data "$work/demo" --clients 60 --fill-only >"$work/fill" 2>&1 || { cat "$work/fill" >&2; exit 1; }
    . scripts/postgres.sh
    port=$(free_port)
    address=http://127.0.0.1:$port demo=$work/demo/demo.txt
    "$program" demo --data "$work/demo" --listen "127.0.0.1:$port" >"$work/server" 2>&1 &
    server=$!
    until curl --silent --fail --output /dev/null "$address/readyz"; do
        kill -0 "$server" 2>/dev/null || { cat "$work/server" >&2; exit 1; }
        read -rt 0.2 <> <(:) || true
    done
fi
[ -z "$shots" ] || { mkdir -p "$shots" && shots=$(realpath "$shots"); }
if [ -n "$pictures" ]; then
    mkdir -p "$pictures" && pictures=$(realpath "$pictures")
    # A phone brings letters for every language, this machine perhaps not: on the pictures they must be readable.
    cat >"$work/fonts.conf" <<XML
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>$(realpath crates/paper/fonts)</dir></fontconfig>
XML
    export FONTCONFIG_FILE="$work/fonts.conf"
fi

failed=()
# Runs one part: its findings and its last line are shown, the rest only when it fails.
part() {
    local name=$1 begun=$SECONDS
    shift
    [ -z "$only" ] || [ "$only" = "$name" ] || return 0
    if (cd tests/pages && "$@") >"$work/$name.out" 2>&1; then
        echo "$name: $(tail -n 1 "$work/$name.out") ($((SECONDS - begun)) s)"
    else
        cat "$work/$name.out"
        echo "$name: not well ($((SECONDS - begun)) s)"
        failed+=("$name")
    fi
}
# Finds the addresses of all pages; a page that nobody looks at is a fault.
list() { node pages.mjs --base "$address" --demo "$demo" >"$work/pages.json" && echo "$(grep -c '"path"' "$work/pages.json") pages"; }
look() { node check.mjs --base "$address" --pages "$work/pages.json" ${shots:+--shots "$shots"}; }
journey() {
    node "../journeys/$1.mjs" --base "$address" --demo "$demo" ${shots:+--shots "$shots"} ${2:+--pictures "$2"}
}

part assets node assets.mjs
# The journeys first: they meet the demonstration as it was made.
part main journey main "$pictures"
part together journey together
part plain journey plain
part team journey team
case $only in scripts | pages) only_list=list ;; *) only_list=$only ;; esac
only=$only_list part list list
part scripts node behaviour.mjs --base "$address" --pages "$work/pages.json" --staff /styleguide --login worker --public /nl/path --reader phone
part pages look

if [ -n "$pictures" ] && command -v pngquant >/dev/null; then
    pngquant --force --skip-if-larger --ext .png --quality 70-95 "$pictures"/*.png || true
fi
if [ ${#failed[@]} -gt 0 ]; then
    echo "not well: ${failed[*]}" >&2
    exit 1
fi
