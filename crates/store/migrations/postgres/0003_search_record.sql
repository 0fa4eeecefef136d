-- What a search compares of each file, written with its keys: reading the facts of forty candidates took half of a search.
-- `key_version` says by which rules it and the keys were made.
CREATE TABLE search_record (
  file_id UUID PRIMARY KEY REFERENCES client_file (id),
  key_version BIGINT NOT NULL,
  record TEXT NOT NULL
);
