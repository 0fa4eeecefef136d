-- What was learnt of the register: what agreement between two registrations is worth. Old models stay, so that a decision
-- can be explained by the one it was made with.
CREATE TABLE link_model (
  version BIGINT PRIMARY KEY,
  key_version BIGINT NOT NULL,
  files BIGINT NOT NULL,
  body TEXT NOT NULL,
  learnt_at BIGINT NOT NULL
);
