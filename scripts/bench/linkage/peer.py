"""Splink with the settings that did best on such registrations: given and family name apart, the consonant skeleton as
columns of their own, no telephone and no address among the comparisons. Reads the wider table that the example `columns`
writes; writes pairs and clusters as `opweg link dedupe` does."""
import csv
import math
import sys
import time

import duckdb
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import Linker, SettingsCreator, block_on
from splink.backends.duckdb import DuckDBAPI

wide, pairs_path, clusters_path = sys.argv[1:4]
begun = time.time()


def name(column):
    skeleton = column.replace("folded", "skeleton")
    other = "family_folded" if column.startswith("given") else "given_folded"
    return cl.CustomComparison(
        output_column_name=column,
        comparison_levels=[
            cll.NullLevel(column),
            cll.ExactMatchLevel(column, term_frequency_adjustments=True),
            cll.CustomLevel(f"{column}_l = {other}_r or {column}_r = {other}_l", "reversed"),
            cll.ExactMatchLevel(skeleton, term_frequency_adjustments=True),
            cll.JaroWinklerLevel(column, 0.92),
            cll.JaroWinklerLevel(column, 0.84),
            cll.JaroWinklerLevel(column, 0.72),
            cll.ElseLevel(),
        ],
    )


def birth():
    swapped = "substr(birth_date_l, 1, 4) = substr(birth_date_r, 1, 4) and substr(birth_date_l, 6, 2) = substr(birth_date_r, 9, 2) and substr(birth_date_l, 9, 2) = substr(birth_date_r, 6, 2)"
    guess = "substr(birth_date_l, 1, 4) = substr(birth_date_r, 1, 4) and (substr(birth_date_l, 6) = '01-01' or substr(birth_date_r, 6) = '01-01')"
    return cl.CustomComparison(
        output_column_name="birth_date",
        comparison_levels=[
            cll.NullLevel("birth_date"),
            cll.CustomLevel("birth_date_l = birth_date_r and substr(birth_date_l, 6) <> '01-01'", "equal"),
            cll.CustomLevel("birth_date_l = birth_date_r", "equal guess"),
            cll.CustomLevel(swapped, "swapped"),
            cll.CustomLevel(guess, "guess"),
            cll.DamerauLevenshteinLevel("birth_date", 1),
            cll.CustomLevel("substr(birth_date_l, 1, 4) = substr(birth_date_r, 1, 4)", "year"),
            cll.ElseLevel(),
        ],
    )


def exact(column, tf=False):
    levels = [cll.NullLevel(column), cll.ExactMatchLevel(column, term_frequency_adjustments=tf), cll.ElseLevel()]
    return cl.CustomComparison(output_column_name=column, comparison_levels=levels)


rules = [
    block_on("national_number"),
    block_on("file_number"),
    block_on("phone"),
    block_on("email"),
    block_on("given_folded", "family_folded"),
    block_on("given_folded", "birth_date"),
    block_on("family_folded", "birth_date"),
    block_on("birth_date", "postcode"),
    block_on("birth_date", "nationality", "sex"),
    block_on("given_folded", "street", "house_number"),
    block_on("family_folded", "given_folded", "postcode"),
    block_on("given_skeleton", "family_skeleton", "substr(birth_date, 1, 4)"),
    block_on("given_skeleton", "birth_date"),
    block_on("family_skeleton", "birth_date"),
    "l.given_skeleton = r.family_skeleton and l.family_skeleton = r.given_skeleton and substr(l.birth_date, 1, 4) = substr(r.birth_date, 1, 4)",
]
con = duckdb.connect()
db = DuckDBAPI(con)
columns = [c for c in csv.reader(open(wide)).__next__() if c != "record_id"]
kept = ", ".join(f"nullif(\"{c}\", '') as \"{c}\"" for c in columns)
con.sql(f"create table people as select record_id as unique_id, {kept} from read_csv('{wide}', all_varchar = true)")
settings = SettingsCreator(
    link_type="dedupe_only",
    comparisons=[name("given_folded"), name("family_folded"), birth()]
    + [exact(c) for c in ["national_number", "file_number", "email", "sex"]]
    + [exact("nationality", True)],
    blocking_rules_to_generate_predictions=rules,
    retain_matching_columns=False,
)
linker = Linker(db.register("people"), settings)
linker.training.estimate_probability_two_random_records_match(
    [block_on("national_number"), block_on("given_folded", "family_folded", "birth_date")], recall=0.5
)
linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
for session in [("given_folded", "family_folded"), ("birth_date", "sex"), ("national_number",), ("file_number",)]:
    try:
        linker.training.estimate_parameters_using_expectation_maximisation(block_on(*session))
    except Exception as why:  # a session without pairs
        print(f"no session {session}: {why}", file=sys.stderr)
scored = linker.inference.predict(threshold_match_probability=0.01)
found = con.sql(f"select unique_id_l, unique_id_r, match_probability from {scored.physical_name}").fetchall()
with open(pairs_path, "w") as to:
    to.write("record_a,record_b,log_odds,probability\n")
    for a, b, p in found:
        p = min(max(p, 1e-12), 1 - 1e-12)
        to.write(f"{a},{b},{math.log(p / (1 - p)):.4f},{p:.6f}\n")
clustered = linker.clustering.cluster_pairwise_predictions_at_threshold(scored, threshold_match_probability=0.99)
with open(clusters_path, "w") as to:
    to.write("record_id,cluster_id\n")
    for cluster, record in con.sql(f"select cluster_id, unique_id from {clustered.physical_name}").fetchall():
        to.write(f"{record},{cluster}\n")
print(f"peer: {time.time() - begun:.1f} s", file=sys.stderr)
