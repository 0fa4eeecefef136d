-- The check at the counter: what was asked to find out whether it is the same person, registrations made beside a file
-- that looks like the same person, and whoever does not want their data compared between partners.
CREATE TABLE known_try (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  user_id BLOB NOT NULL REFERENCES user_account (id),
  question TEXT NOT NULL,
  outcome TEXT NOT NULL,
  at INTEGER NOT NULL,
  registration_id BLOB
) STRICT;
CREATE INDEX known_try_of ON known_try (file_id, user_id, at);
CREATE TABLE known_pair (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  other_id BLOB NOT NULL,
  verdict TEXT NOT NULL,
  why TEXT NOT NULL,
  user_id BLOB NOT NULL REFERENCES user_account (id),
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX known_pair_of ON known_pair (file_id);
CREATE TABLE match_objection (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  user_id BLOB NOT NULL REFERENCES user_account (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  at INTEGER NOT NULL,
  lifted_at INTEGER,
  registration_id BLOB
) STRICT;
CREATE UNIQUE INDEX match_objection_of ON match_objection (file_id, coalesce(registration_id, file_id)) WHERE lifted_at IS NULL;
