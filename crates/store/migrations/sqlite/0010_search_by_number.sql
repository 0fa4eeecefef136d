-- Keys of searches are numbers: hashes of what they are made of, several to each file. They are made again of the records,
-- file by file, by a job of its own; until it is done a search says that not everybody can be found yet.
DROP TABLE search_key;
CREATE TABLE search_key (
  key INTEGER NOT NULL,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  PRIMARY KEY (key, file_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_by_file ON search_key (file_id);
CREATE INDEX search_record_version ON search_record (key_version);

-- The birth date in a number, where it holds one: without it a guessed date of birth would say less than the number does.
-- Empty where it holds none; nothing where nobody looked yet.
ALTER TABLE person_number ADD COLUMN birth TEXT;
