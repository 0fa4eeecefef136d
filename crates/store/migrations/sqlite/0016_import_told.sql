-- The same line on a later list of an organisation is the file that it became the first time. `told` is a keyed hash of all
-- that the line says, which tells nothing; it goes when the file is erased.
ALTER TABLE import_line ADD COLUMN told BLOB;
CREATE INDEX import_line_told ON import_line (told);

-- The files by which it was decided what a line says of somebody who is known, and which of them whoever brought it in could
-- not open. Nobody is shown these: when one of them is restricted, the line says no more than that of somebody new.
CREATE TABLE import_about (
  run_id BLOB NOT NULL REFERENCES import_run (id),
  line INTEGER NOT NULL,
  about_id BLOB NOT NULL,
  closed INTEGER NOT NULL,
  PRIMARY KEY (run_id, line, about_id)
) STRICT;
CREATE INDEX import_about_of ON import_about (about_id);
-- Of lines of before it is not known whom they are about: they say no more than that people look.
UPDATE import_line SET why = '', agrees = '' WHERE outcome <> 'linked';

-- Of which files that are not open a person was told by lists, and how often; swept after a day.
CREATE TABLE import_told (
  user_id BLOB NOT NULL REFERENCES user_account (id),
  about_id BLOB NOT NULL,
  run_id BLOB NOT NULL REFERENCES import_run (id),
  times INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (user_id, about_id, run_id)
) STRICT;
CREATE INDEX import_told_at ON import_told (at);
