# Sourced by the scripts beside this one: a visitor with cookies, who reads pages and sends forms.

# Where the cookies are kept.
jar=

# As a browser does from a page of ours.
ask() { curl --silent --max-time 60 --header 'sec-fetch-site: same-origin' --cookie "$jar" --cookie-jar "$jar" "$@"; }

# page ADDRESS: prints it; fails when the answer is an error.
page() { ask --fail "$1"; }

# shows ADDRESS TEXT: whether the page has the text. Read whole first: a reader that stops at the first hit would make the
# one that fetches fail.
shows() {
    local whole
    whole=$(page "$1") && [[ $whole == *"$2"* ]]
}

# token_of ADDRESS: the token of the forms on a page.
token_of() {
    local whole
    whole=$(page "$1") || true
    grep -m 1 -o 'name="csrf" value="[^"]*"' <<<"$whole" | cut -d '"' -f 4 | sed -n 1p
}

# status ADDRESS: prints its number.
status() { ask --output /dev/null --write-out '%{http_code}' "$1"; }

# send PAGE ADDRESS FIELD=VALUE…: sends a form with the token of a page and prints the number of the answer.
send() {
    local from=$1 to=$2 token fields=()
    shift 2
    token=$(token_of "$from") || true
    for field in "$@"; do fields+=(--data-urlencode "$field"); done
    ask --output /dev/null --write-out '%{http_code}' --data-urlencode "csrf=$token" "${fields[@]}" "$to"
}

# sign_in HOST LOGIN: as somebody of the demonstration. The second step has to be off.
sign_in() {
    local answer
    answer=$(send "$1/login" "$1/login" "login=$2" "password=samen-op-weg")
    [ "$answer" = 303 ] && [ "$(status "$1/today")" = 200 ] || { echo "$2 cannot sign in: $answer" >&2; return 1; }
}

# a_file HOST: prints the address of a file that whoever is signed in may open.
a_file() {
    local whole
    whole=$(page "$1/clients?of=all")
    grep -oE '/clients/[0-9a-f-]{36}' <<<"$whole" | sed -n 1p
}

# expect WHAT IS SHOULD
expect() { [ "$2" = "$3" ] || { echo "$1: $2 instead of $3" >&2; return 1; }; }

# within SECONDS COMMAND…: tries until it works; fails after that time.
within() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ $SECONDS -lt "$end" ] || { echo "not in time: $*" >&2; return 1; }
        read -rt 0.1 <> <(:) || true
    done
}
