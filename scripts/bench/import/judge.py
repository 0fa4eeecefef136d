"""What became of the lines of an import, beside the truth: how many links are right, how many of the lines that people are
asked about are of somebody who stands on an earlier line, and how many such lines came in as somebody new."""
import collections
import csv
import sqlite3
import sys

base, folder = sys.argv[1:]
person = {row["record_id"]: row["person_id"] for row in csv.DictReader(open(f"{folder}/truth.csv"))}
of_line = [None, None] + [person[row["record_id"]] for row in csv.DictReader(open(f"{folder}/records.csv"))]
lines = sqlite3.connect(base).execute("SELECT line, outcome, file_id FROM import_line ORDER BY line").fetchall()
made = {file: line for line, outcome, file in lines if outcome in ("created", "queued")}
seen, counts = set(), collections.Counter()
for line, outcome, file in lines:
    if outcome == "refused":
        continue
    who = of_line[line]
    if outcome == "linked":
        counts[outcome, of_line[made[file]] == who if file in made else None] += 1
    else:
        counts[outcome, who in seen] += 1
    seen.add(who)
for (outcome, known), n in sorted(counts.items(), key=str):
    what = {"linked": ("to another person", "rightly", "to a file of before")}.get(outcome, ("somebody new", "on an earlier line", ""))
    print(f"{outcome}\t{n}\t{what[2] if known is None else what[known]}")
