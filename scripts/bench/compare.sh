#!/usr/bin/env bash
# Peer and Op weg in one run, so that both meet the same machine: prints both and how many times faster ours is.
# `compare.sh again` only prints what the last run kept.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
if [ "${1:-}" != again ]; then
  "$HERE/peer.sh" >/dev/null
  "$HERE/run.sh" sqlite >/dev/null
  "$HERE/run.sh" postgres >/dev/null
fi

value() { awk -F'\t' -v figure="$2" '$1 == figure { print $2; exit }' "$BENCH/$1.tsv"; }

# Lines of what, the figure of the peer, ours on SQLite, ours on PostgreSQL, and the ratios.
pair() { # shown, peer's figure, our figure
  local peer lite pg
  peer=$(value peer "$2") lite=$(value sqlite "$3") pg=$(value postgres "$3")
  awk -v what="$1" -v peer="$peer" -v lite="$lite" -v pg="${pg:-0}" 'BEGIN {
    printf "%-22s %10.2f %10.2f %10.2f %8.0f× %8.1f×\n", what, peer, lite, pg, peer / lite, pg / lite }'
}

printf '%-22s %10s %10s %10s %9s %9s\n' "ms" peer sqlite postgres "peer/ours" "pg/sqlite"
for part in p50 p99 cpu; do
  pair "whole file $part" "whole file $part" "whole file $part"
  pair "list $part" "list $part" "list mine $part"
  pair "search $part" "search $part" "search $part"
  pair "save $part" "save $part" "save a note $part"
done

# What the peer does not do, or does not in the same way: ours beside the aim.
alone() { # shown, our figure, aim
  local lite pg
  lite=$(value sqlite "$2") pg=$(value postgres "$2")
  printf '%-34s %12s %10s %10s\n' "$1" "$3" "${lite:--}" "${pg:--}"
}
printf '\n%-34s %12s %10s %10s\n' "" aim sqlite postgres
alone "mixed, requests/s at 8" "mixed, second round" "≥ 1500"
alone "mixed p99, ms" "mixed, second round p99" ""
alone "save a fact p50, ms" "save a fact p50" "≤ 10"
alone "list of the organisation p50, ms" "list org p50" "≤ 5"
alone "search, misspelt p50, ms" "search, misspelt p50" "≤ 20"
alone "memory at rest, MB" "memory at rest" "≤ 150"
alone "memory under load, MB" "memory under load" "≤ 150"
alone "start, ms" "start" "≤ 1000"
alone "binary, MB" "binary" "≤ 60"
alone "my path, HTML and CSS, kB gzip" "my path in nl, HTML and CSS" "≤ 12"
alone "my path with fonts, kB gzip" "my path in nl, with fonts" "≤ 60"
alone "card in Dutch p50, ms" "card in nl p50" "≤ 200"
alone "card in Tigrinya p50, ms" "card in ti p50" "≤ 200"
alone "card in Tigrinya, kB" "card in ti, size" "≤ 200"
