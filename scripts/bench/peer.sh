#!/usr/bin/env bash
# Measures the peer, Lino Avanti, on this machine: installs it into a folder of its own, makes its demonstration 9,999
# clients large, and opens whole files as its own front end does. Kept in $BENCH/peer.tsv. Needs the Python package index.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
VERSION=26.7.0
PEER=$BENCH/peer
PEER_PORT=${PEER_PORT:-8391}
export PEER_DB=$PEER/peer.db PEER_CLIENTS=9999 PYTHONWARNINGS=ignore PYTHONPATH=$PEER/site
need python3 python3
need unzip unzip

install() {
  python3 -m venv "$PEER/v"
  "$PEER/v/bin/pip" install -q lino==$VERSION lino-xl==$VERSION lino-react==$VERSION lino-avanti==$VERSION \
    num2words metaphone odfpy weasyprint openpyxl suds-py3 gunicorn
  # Its demonstration data are in a package of their own, which is needed for three folders only.
  "$PEER/v/bin/pip" download -q --no-deps -d "$PEER/d" lino-book==25.7.0
  unzip -qo "$PEER"/d/lino_book*.whl 'lino_book/projects/avanti1/*' -d "$PEER/book"
  mkdir -p "$PEER/site"
  cp -r "$PEER"/book/lino_book/projects/avanti1/{fixtures,config,simulate_eidreader} "$HERE"/peer/{settings,manage}.py "$PEER/site"
  "$PEER/v/bin/python" "$PEER/site/manage.py" prep --noinput >"$PEER/prep.log" 2>&1
  "$PEER/v/bin/python" "$PEER/site/manage.py" shell -v0 -c "$(cat "$HERE/peer/grow.py")" >>"$PEER/prep.log" 2>&1
  touch "$PEER/ready"
}

[ -f "$PEER/ready" ] || install
"$PEER/v/bin/gunicorn" -w 2 -b "127.0.0.1:$PEER_PORT" --no-control-socket manage:application 2>"$PEER/server.log" &
SERVER=$!
trap 'kill $SERVER; wait $SERVER 2>/dev/null || true' EXIT
until curl -fsS -o /dev/null "http://127.0.0.1:$PEER_PORT/" 2>/dev/null; do sleep 0.2; done
workers=$(pgrep -P $SERVER | paste -sd,)
{
  python3 "$HERE/peer/measure.py" "http://127.0.0.1:$PEER_PORT" "$workers"
  tell "memory under load" "$(cat $(sed 's|[^,]*|/proc/&/status|g; s|,| |g' <<<"$workers") | awk '/VmRSS/ { n += $2 } END { printf "%d", n / 1000 }')" MB
} | tee "$BENCH/peer.tsv"
