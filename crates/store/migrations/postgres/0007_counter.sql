-- The check at the counter: what was asked to find out whether it is the same person, registrations made beside a file
-- that looks like the same person, and whoever does not want their data compared between partners.
CREATE TABLE known_try (
  id UUID PRIMARY KEY,
  file_id UUID NOT NULL REFERENCES client_file (id),
  user_id UUID NOT NULL REFERENCES user_account (id),
  question TEXT NOT NULL,
  outcome TEXT NOT NULL,
  at BIGINT NOT NULL,
  registration_id UUID
);
CREATE INDEX known_try_of ON known_try (file_id, user_id, at);
CREATE TABLE known_pair (
  id UUID PRIMARY KEY,
  file_id UUID NOT NULL REFERENCES client_file (id),
  other_id UUID NOT NULL,
  verdict TEXT NOT NULL,
  why TEXT NOT NULL,
  user_id UUID NOT NULL REFERENCES user_account (id),
  at BIGINT NOT NULL
);
CREATE INDEX known_pair_of ON known_pair (file_id);
CREATE TABLE match_objection (
  id UUID PRIMARY KEY,
  file_id UUID NOT NULL REFERENCES client_file (id),
  user_id UUID NOT NULL REFERENCES user_account (id),
  org_id UUID NOT NULL REFERENCES organisation (id),
  at BIGINT NOT NULL,
  lifted_at BIGINT,
  registration_id UUID
);
CREATE UNIQUE INDEX match_objection_of ON match_objection (file_id, coalesce(registration_id, file_id)) WHERE lifted_at IS NULL;
