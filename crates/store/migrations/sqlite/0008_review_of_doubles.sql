-- The review of doubles: pairs of registrations that somebody should look at, and what was answered. `one_id` is the smaller of
-- the two; chances are in thousandths. A pair with a `known_verdict` was judged by two people before and measures the review.
CREATE TABLE double_pair (
  id BLOB PRIMARY KEY,
  one_id BLOB NOT NULL,
  other_id BLOB NOT NULL,
  score INTEGER NOT NULL,
  person INTEGER NOT NULL,
  relative INTEGER NOT NULL,
  stranger INTEGER NOT NULL,
  explanation TEXT NOT NULL,
  model TEXT NOT NULL,
  found_at INTEGER NOT NULL,
  source TEXT NOT NULL,
  state TEXT NOT NULL,
  snoozed_until INTEGER,
  second_needed INTEGER NOT NULL,
  known_verdict TEXT,
  known INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX double_pair_once ON double_pair (one_id, other_id, known);
CREATE INDEX double_pair_other ON double_pair (other_id);
CREATE INDEX double_pair_waiting ON double_pair (state, known, score);

-- What somebody answered. `is_right` only for a known pair; `undone_at` when they took it back.
CREATE TABLE pair_answer (
  id BLOB PRIMARY KEY,
  pair_id BLOB NOT NULL REFERENCES double_pair (id),
  by_user BLOB NOT NULL REFERENCES user_account (id),
  by_org BLOB NOT NULL REFERENCES organisation (id),
  verdict TEXT NOT NULL,
  relative_kind TEXT NOT NULL,
  why TEXT NOT NULL,
  at INTEGER NOT NULL,
  took_seconds INTEGER,
  is_right INTEGER,
  judgement_id BLOB,
  undone_at INTEGER
) STRICT;
CREATE INDEX pair_answer_by_pair ON pair_answer (pair_id);
CREATE INDEX pair_answer_by_user ON pair_answer (by_user, at);
CREATE INDEX pair_answer_by_org ON pair_answer (by_org, at);
