-- What an import says of a line: whether it is done or was only tried, which fields agree with somebody who is known, and why
-- people have to look. What was called a match is a link. Done are the lines of runs that are done, and those with a file.
ALTER TABLE import_line ADD COLUMN done INTEGER NOT NULL DEFAULT FALSE;
ALTER TABLE import_line ADD COLUMN why TEXT NOT NULL DEFAULT '';
ALTER TABLE import_line ADD COLUMN agrees TEXT NOT NULL DEFAULT '';
UPDATE import_line SET done = TRUE
  WHERE outcome = 'created' OR run_id IN (SELECT id FROM import_run WHERE state = 'done');
UPDATE import_line SET outcome = 'linked' WHERE outcome = 'matched';

-- Columns that are not used, a name on each line; how many pairs of its own lines may be one person, once they were compared.
ALTER TABLE import_run ADD COLUMN unused TEXT NOT NULL DEFAULT '';
ALTER TABLE import_run ADD COLUMN alike INTEGER;

-- Two lines of one table that may be one person, the likeliest first.
CREATE TABLE import_pair (
  run_id BLOB NOT NULL REFERENCES import_run (id),
  place INTEGER NOT NULL,
  line INTEGER NOT NULL,
  other INTEGER NOT NULL,
  chance INTEGER NOT NULL,
  agrees TEXT NOT NULL,
  PRIMARY KEY (run_id, place)
) STRICT;
