-- The review of doubles: pairs of registrations that somebody should look at, and what was answered. `one_id` is the smaller of
-- the two; chances are in thousandths. A pair with a `known_verdict` was judged by two people before and measures the review.
CREATE TABLE double_pair (
  id UUID PRIMARY KEY,
  one_id UUID NOT NULL,
  other_id UUID NOT NULL,
  score BIGINT NOT NULL,
  person BIGINT NOT NULL,
  relative BIGINT NOT NULL,
  stranger BIGINT NOT NULL,
  explanation TEXT NOT NULL,
  model TEXT NOT NULL,
  found_at BIGINT NOT NULL,
  source TEXT NOT NULL,
  state TEXT NOT NULL,
  snoozed_until BIGINT,
  second_needed BOOLEAN NOT NULL,
  known_verdict TEXT,
  known BOOLEAN NOT NULL,
  version BIGINT NOT NULL
);
CREATE UNIQUE INDEX double_pair_once ON double_pair (one_id, other_id, known);
CREATE INDEX double_pair_other ON double_pair (other_id);
CREATE INDEX double_pair_waiting ON double_pair (state, known, score);

-- What somebody answered. `is_right` only for a known pair; `undone_at` when they took it back.
CREATE TABLE pair_answer (
  id UUID PRIMARY KEY,
  pair_id UUID NOT NULL REFERENCES double_pair (id),
  by_user UUID NOT NULL REFERENCES user_account (id),
  by_org UUID NOT NULL REFERENCES organisation (id),
  verdict TEXT NOT NULL,
  relative_kind TEXT NOT NULL,
  why TEXT NOT NULL,
  at BIGINT NOT NULL,
  took_seconds BIGINT,
  is_right BIGINT,
  judgement_id UUID,
  undone_at BIGINT
);
CREATE INDEX pair_answer_by_pair ON pair_answer (pair_id);
CREATE INDEX pair_answer_by_user ON pair_answer (by_user, at);
CREATE INDEX pair_answer_by_org ON pair_answer (by_org, at);
