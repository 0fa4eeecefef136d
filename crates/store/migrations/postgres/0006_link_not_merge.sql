-- One person, one file: what was registered stays as it was entered, and people judge which registrations are of one person.
-- A registration bears the identity of the file that it opened; `file_id` is the file it belongs to now. `file_state` keeps
-- the state of its own file while that is joined to another one.
CREATE TABLE registration (
  id UUID PRIMARY KEY,
  file_id UUID NOT NULL REFERENCES client_file (id),
  source TEXT NOT NULL,
  by_user UUID NOT NULL REFERENCES user_account (id),
  by_org UUID NOT NULL REFERENCES organisation (id),
  at BIGINT NOT NULL,
  entered TEXT,
  file_state TEXT
);
CREATE INDEX registration_by_file ON registration (file_id);
CREATE INDEX registration_joined ON registration (id) WHERE id <> file_id;
CREATE INDEX registration_unread ON registration (id) WHERE entered IS NULL;
INSERT INTO registration (id, file_id, source, by_user, by_org, at, entered, file_state)
SELECT id, id, 'before', registered_by, registered_org, created_at, NULL, NULL FROM client_file WHERE state <> 'erased';

-- Judgements: of one person, of two, of relatives, or nobody can tell. They end, they are never deleted while both are known.
-- `score` is the log-odds in thousandths; `explanation` holds the fields as they were compared.
CREATE TABLE judgement (
  id UUID PRIMARY KEY,
  one_id UUID NOT NULL,
  other_id UUID NOT NULL,
  verdict TEXT NOT NULL,
  relative_kind TEXT NOT NULL,
  why TEXT NOT NULL,
  score BIGINT,
  model TEXT NOT NULL,
  explanation TEXT NOT NULL,
  doubts TEXT NOT NULL,
  one_side BOOLEAN NOT NULL,
  state TEXT NOT NULL,
  by_user UUID NOT NULL REFERENCES user_account (id),
  by_org UUID NOT NULL REFERENCES organisation (id),
  at BIGINT NOT NULL,
  confirmed_by UUID,
  confirmed_at BIGINT,
  ended_by UUID,
  ended_at BIGINT,
  ended_why TEXT NOT NULL,
  stayed_id UUID,
  joined_id UUID,
  joined_at BIGINT,
  task_id UUID,
  version BIGINT NOT NULL
);
CREATE INDEX judgement_by_one ON judgement (one_id, state);
CREATE INDEX judgement_by_other ON judgement (other_id, state);

-- Whose is this? What was written while two files were one and nobody can tell from itself of whom it is: a row of `part`,
-- which lies meanwhile under `aside_id`, a file that opens to nobody.
CREATE TABLE whose (
  id UUID PRIMARY KEY,
  judgement_id UUID NOT NULL REFERENCES judgement (id),
  part TEXT NOT NULL,
  row_id UUID NOT NULL,
  aside_id UUID NOT NULL,
  one_id UUID NOT NULL,
  other_id UUID NOT NULL,
  author_id UUID,
  org_id UUID,
  at BIGINT NOT NULL,
  settled_at BIGINT,
  settled_by UUID,
  settled_to UUID,
  version BIGINT NOT NULL
);
CREATE INDEX whose_by_one ON whose (one_id, settled_at);
CREATE INDEX whose_by_other ON whose (other_id, settled_at);

-- The registration from which a row was written; empty where the file has but one, and where it is not known yet.
ALTER TABLE person_number ADD COLUMN registration_id UUID;
ALTER TABLE intake ADD COLUMN registration_id UUID;
ALTER TABLE fact ADD COLUMN registration_id UUID;
ALTER TABLE member ADD COLUMN registration_id UUID;
ALTER TABLE agreement ADD COLUMN registration_id UUID;
ALTER TABLE access_grant ADD COLUMN registration_id UUID;
ALTER TABLE glass_request ADD COLUMN registration_id UUID;
ALTER TABLE step ADD COLUMN registration_id UUID;
ALTER TABLE appointment ADD COLUMN registration_id UUID;
ALTER TABLE need_flag ADD COLUMN registration_id UUID;
ALTER TABLE note ADD COLUMN registration_id UUID;
ALTER TABLE task ADD COLUMN registration_id UUID;
ALTER TABLE path_code ADD COLUMN registration_id UUID;
ALTER TABLE outbox ADD COLUMN registration_id UUID;
ALTER TABLE screening ADD COLUMN registration_id UUID;
ALTER TABLE precondition ADD COLUMN registration_id UUID;
ALTER TABLE trajectory ADD COLUMN registration_id UUID;
ALTER TABLE trajectory_history ADD COLUMN registration_id UUID;
ALTER TABLE step_wish ADD COLUMN registration_id UUID;
ALTER TABLE plan_version ADD COLUMN registration_id UUID;
ALTER TABLE plan_party ADD COLUMN registration_id UUID;
ALTER TABLE referral ADD COLUMN registration_id UUID;
ALTER TABLE place_request ADD COLUMN registration_id UUID;
