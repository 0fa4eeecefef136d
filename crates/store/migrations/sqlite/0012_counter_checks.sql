-- How many different people whoever registers looks for in an hour. `key` is a keyed hash of what was typed, which tells
-- nothing; rows are swept after a day.
CREATE TABLE counter_check (
  user_id BLOB NOT NULL REFERENCES user_account (id),
  key BLOB NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (user_id, key)
) STRICT;
CREATE INDEX counter_check_of ON counter_check (user_id, at);

-- What the officer looks at afterwards: somebody asked too often. `what` is `checks` (too many persons in an hour, `times`
-- how many) or `wrong` (no answer of the one thing more was right, about the file `about_id`).
CREATE TABLE counter_review (
  id BLOB PRIMARY KEY,
  user_id BLOB NOT NULL REFERENCES user_account (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  what TEXT NOT NULL,
  about_id BLOB,
  times INTEGER NOT NULL,
  first_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  reviewed_at INTEGER,
  reviewed_by BLOB REFERENCES user_account (id)
) STRICT;
CREATE INDEX counter_review_waits ON counter_review (reviewed_at, last_at);
CREATE INDEX counter_review_of ON counter_review (user_id, what, last_at);

-- A pair about which nothing is asked now goes on waiting, unseen: it comes back when what bars it ends.
UPDATE double_pair SET state = 'open' WHERE state = 'moot';
