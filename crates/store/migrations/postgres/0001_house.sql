-- The people and organisations of the network.
CREATE TABLE organisation (
  id UUID PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  company_number TEXT,
  secrecy BOOLEAN NOT NULL,
  sanctions BOOLEAN NOT NULL,
  number_authorised BOOLEAN NOT NULL,
  purposes BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  closed_at BIGINT,
  version BIGINT NOT NULL
);
CREATE TABLE user_account (
  id UUID PRIMARY KEY,
  org_id UUID NOT NULL REFERENCES organisation (id),
  team_id UUID,
  login TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  job TEXT NOT NULL,
  phone TEXT NOT NULL,
  roles BIGINT NOT NULL,
  secrecy BOOLEAN NOT NULL,
  language TEXT NOT NULL,
  shortcuts BOOLEAN NOT NULL,
  password TEXT,
  password_until BIGINT,
  totp_secret BYTEA,
  totp_last_step BIGINT NOT NULL,
  oidc_subject TEXT UNIQUE,
  state TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  left_at BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX user_by_org ON user_account (org_id);
CREATE TABLE recovery_code (
  user_id UUID NOT NULL REFERENCES user_account (id),
  hash BYTEA NOT NULL,
  used_at BIGINT,
  PRIMARY KEY (user_id, hash)
);
CREATE TABLE passkey (
  id UUID PRIMARY KEY,
  user_id UUID NOT NULL REFERENCES user_account (id),
  credential TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  data TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  used_at BIGINT
);
CREATE INDEX passkey_by_user ON passkey (user_id);
CREATE TABLE session (
  id UUID PRIMARY KEY,
  user_id UUID NOT NULL REFERENCES user_account (id),
  token_hash BYTEA NOT NULL UNIQUE,
  stage TEXT NOT NULL,
  pending TEXT,
  device TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX session_by_user ON session (user_id);
CREATE TABLE login_attempt (
  id UUID PRIMARY KEY,
  key_hash BYTEA NOT NULL,
  at BIGINT NOT NULL,
  good BOOLEAN NOT NULL
);
CREATE INDEX attempt_by_key ON login_attempt (key_hash, at);
CREATE TABLE login_pending (
  state_hash BYTEA PRIMARY KEY,
  body TEXT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE TABLE api_token (
  id UUID PRIMARY KEY,
  org_id UUID NOT NULL REFERENCES organisation (id),
  user_id UUID NOT NULL REFERENCES user_account (id),
  name TEXT NOT NULL,
  hash BYTEA NOT NULL UNIQUE,
  tiers BIGINT NOT NULL,
  may_add BOOLEAN NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  revoked_at BIGINT,
  used_at BIGINT
);

-- Files and what they are made of. Every table that belongs to a file carries file_id.
CREATE TABLE client_file (
  id UUID PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  restricted BOOLEAN NOT NULL,
  state TEXT NOT NULL,
  lead_user UUID NOT NULL REFERENCES user_account (id),
  lead_org UUID NOT NULL REFERENCES organisation (id),
  registered_by UUID NOT NULL REFERENCES user_account (id),
  registered_org UUID NOT NULL REFERENCES organisation (id),
  legal_hold TEXT,
  sort_key BYTEA NOT NULL,
  created_at BIGINT NOT NULL,
  closed_at BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX file_by_lead ON client_file (lead_user, state, sort_key, id);
CREATE INDEX file_by_org ON client_file (lead_org, state, sort_key, id);
CREATE INDEX file_by_name ON client_file (state, sort_key, id);
CREATE TABLE file_card (
  file_id UUID PRIMARY KEY REFERENCES client_file (id),
  call_name TEXT NOT NULL,
  full_name TEXT NOT NULL,
  birth TEXT,
  language TEXT,
  interpreter TEXT,
  phone TEXT,
  safe_contact TEXT,
  last_contact BIGINT,
  next_step TEXT,
  next_due TEXT
);
CREATE TABLE search_key (
  key TEXT NOT NULL,
  file_id UUID NOT NULL REFERENCES client_file (id),
  PRIMARY KEY (key, file_id)
);
CREATE INDEX search_by_file ON search_key (file_id);
CREATE TABLE person_number (
  id UUID PRIMARY KEY,
  file_id UUID NOT NULL REFERENCES client_file (id),
  kind TEXT NOT NULL,
  cipher BYTEA NOT NULL,
  keyed_hash BYTEA NOT NULL,
  author_id UUID NOT NULL REFERENCES user_account (id),
  org_id UUID NOT NULL REFERENCES organisation (id),
  recorded_at BIGINT NOT NULL
);
CREATE INDEX number_by_hash ON person_number (keyed_hash);
CREATE INDEX number_by_file ON person_number (file_id);
CREATE TABLE intake (
  id UUID PRIMARY KEY,
  file_id UUID NOT NULL REFERENCES client_file (id),
  instrument TEXT NOT NULL,
  instrument_version BIGINT NOT NULL,
  language TEXT NOT NULL,
  mode TEXT NOT NULL,
  interpreter TEXT NOT NULL,
  answered_by TEXT NOT NULL,
  channel TEXT NOT NULL,
  author_id UUID NOT NULL REFERENCES user_account (id),
  org_id UUID NOT NULL REFERENCES organisation (id),
  started_at BIGINT NOT NULL,
  read_back_at BIGINT,
  finished_at BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX intake_by_file ON intake (file_id);
CREATE TABLE fact (
  id UUID PRIMARY KEY,
  file_id UUID NOT NULL REFERENCES client_file (id),
  kind TEXT NOT NULL,
  slot UUID NOT NULL,
  state TEXT NOT NULL,
  value TEXT,
  as_of TEXT,
  source TEXT NOT NULL,
  author_id UUID NOT NULL REFERENCES user_account (id),
  org_id UUID NOT NULL REFERENCES organisation (id),
  intake_id UUID REFERENCES intake (id),
  replaces UUID,
  recorded_at BIGINT NOT NULL
);
CREATE INDEX fact_by_file ON fact (file_id, kind);
CREATE TABLE fact_share (
  fact_id UUID NOT NULL REFERENCES fact (id),
  file_id UUID NOT NULL REFERENCES client_file (id),
  subject_kind BIGINT NOT NULL,
  subject_id UUID NOT NULL,
  reason TEXT NOT NULL,
  by_user UUID NOT NULL REFERENCES user_account (id),
  at BIGINT NOT NULL,
  PRIMARY KEY (fact_id, subject_kind, subject_id)
);
CREATE INDEX share_by_file ON fact_share (file_id);
CREATE TABLE member (
  id UUID PRIMARY KEY,
  file_id UUID NOT NULL REFERENCES client_file (id),
  org_id UUID NOT NULL REFERENCES organisation (id),
  user_id UUID REFERENCES user_account (id),
  task TEXT NOT NULL,
  from_at BIGINT NOT NULL,
  until_at BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX member_by_file ON member (file_id);
CREATE INDEX member_by_user ON member (user_id);
CREATE TABLE agreement (
  id UUID PRIMARY KEY,
  file_id UUID NOT NULL REFERENCES client_file (id),
  language TEXT NOT NULL,
  mode TEXT NOT NULL,
  interpreter TEXT NOT NULL,
  channel TEXT NOT NULL,
  pictograms BOOLEAN NOT NULL,
  representative TEXT NOT NULL,
  text_version TEXT NOT NULL,
  author_id UUID NOT NULL REFERENCES user_account (id),
  org_id UUID NOT NULL REFERENCES organisation (id),
  given_at BIGINT NOT NULL
);
CREATE INDEX agreement_by_file ON agreement (file_id);
CREATE TABLE agreement_line (
  agreement_id UUID NOT NULL REFERENCES agreement (id),
  file_id UUID NOT NULL REFERENCES client_file (id),
  org_id UUID NOT NULL REFERENCES organisation (id),
  tiers BIGINT NOT NULL,
  purposes BIGINT NOT NULL,
  until_day TEXT NOT NULL,
  agreed BOOLEAN NOT NULL,
  PRIMARY KEY (agreement_id, org_id)
);
CREATE TABLE access_grant (
  id UUID PRIMARY KEY,
  file_id UUID NOT NULL REFERENCES client_file (id),
  subject_kind BIGINT NOT NULL,
  subject_id UUID NOT NULL,
  tiers BIGINT NOT NULL,
  purposes BIGINT NOT NULL,
  acts BIGINT NOT NULL,
  basis BIGINT NOT NULL,
  agreement_id UUID REFERENCES agreement (id),
  valid_from BIGINT NOT NULL,
  valid_until BIGINT NOT NULL,
  by_user UUID NOT NULL REFERENCES user_account (id),
  created_at BIGINT NOT NULL
);
CREATE INDEX grant_by_file ON access_grant (file_id);
CREATE INDEX grant_by_subject ON access_grant (subject_id, file_id);
CREATE TABLE grant_end (
  grant_id UUID PRIMARY KEY REFERENCES access_grant (id),
  file_id UUID NOT NULL REFERENCES client_file (id),
  ended_at BIGINT NOT NULL,
  reason TEXT NOT NULL,
  by_user UUID
);
CREATE INDEX grant_end_by_file ON grant_end (file_id);
CREATE TABLE broken_glass (
  grant_id UUID PRIMARY KEY REFERENCES access_grant (id),
  file_id UUID NOT NULL REFERENCES client_file (id),
  user_id UUID NOT NULL REFERENCES user_account (id),
  reason TEXT NOT NULL,
  explanation TEXT NOT NULL,
  second_user UUID,
  tell_client_from BIGINT NOT NULL,
  at BIGINT NOT NULL,
  review_by BIGINT NOT NULL,
  verdict TEXT,
  verdict_text TEXT,
  verdict_user UUID,
  verdict_at BIGINT
);
CREATE INDEX glass_by_file ON broken_glass (file_id);
CREATE TABLE glass_request (
  id UUID PRIMARY KEY,
  file_id UUID NOT NULL REFERENCES client_file (id),
  user_id UUID NOT NULL REFERENCES user_account (id),
  reason TEXT NOT NULL,
  explanation TEXT NOT NULL,
  at BIGINT NOT NULL,
  approved_by UUID,
  decided_at BIGINT
);
CREATE TABLE stop_notice (
  id UUID PRIMARY KEY,
  file_id UUID NOT NULL REFERENCES client_file (id),
  org_id UUID NOT NULL REFERENCES organisation (id),
  grant_id UUID NOT NULL REFERENCES access_grant (id),
  at BIGINT NOT NULL,
  acknowledged_at BIGINT,
  acknowledged_by UUID
);
CREATE INDEX notice_by_org ON stop_notice (org_id, acknowledged_at);
CREATE INDEX notice_by_file ON stop_notice (file_id);

-- The path.
CREATE TABLE step (
  id UUID PRIMARY KEY,
  file_id UUID NOT NULL REFERENCES client_file (id),
  place BIGINT NOT NULL,
  kind TEXT NOT NULL,
  lane TEXT NOT NULL,
  title TEXT NOT NULL,
  title_client TEXT NOT NULL,
  goal TEXT NOT NULL,
  who_user UUID,
  who_text TEXT NOT NULL,
  where_text TEXT NOT NULL,
  from_day TEXT,
  until_day TEXT,
  bring TEXT NOT NULL,
  state TEXT NOT NULL,
  beside BOOLEAN NOT NULL,
  reason TEXT NOT NULL,
  author_id UUID NOT NULL REFERENCES user_account (id),
  org_id UUID NOT NULL REFERENCES organisation (id),
  created_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX step_by_file ON step (file_id, place);
CREATE TABLE step_history (
  step_id UUID NOT NULL REFERENCES step (id),
  file_id UUID NOT NULL REFERENCES client_file (id),
  version BIGINT NOT NULL,
  body TEXT NOT NULL,
  by_user UUID,
  at BIGINT NOT NULL,
  PRIMARY KEY (step_id, version)
);
CREATE TABLE appointment (
  id UUID PRIMARY KEY,
  file_id UUID NOT NULL REFERENCES client_file (id),
  step_id UUID REFERENCES step (id),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  starts_at BIGINT NOT NULL,
  minutes BIGINT NOT NULL,
  where_text TEXT NOT NULL,
  who_user UUID,
  bring TEXT NOT NULL,
  interpreter TEXT NOT NULL,
  state TEXT NOT NULL,
  reply TEXT,
  reply_reason TEXT,
  reply_channel TEXT,
  replied_at BIGINT,
  author_id UUID NOT NULL REFERENCES user_account (id),
  org_id UUID NOT NULL REFERENCES organisation (id),
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX appointment_by_file ON appointment (file_id, starts_at);
CREATE INDEX appointment_by_user ON appointment (who_user, starts_at);
CREATE TABLE need_flag (
  id UUID PRIMARY KEY,
  file_id UUID NOT NULL REFERENCES client_file (id),
  need TEXT NOT NULL,
  state TEXT NOT NULL,
  author_id UUID NOT NULL REFERENCES user_account (id),
  org_id UUID NOT NULL REFERENCES organisation (id),
  at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE (file_id, need)
);
CREATE TABLE note (
  id UUID PRIMARY KEY,
  file_id UUID NOT NULL REFERENCES client_file (id),
  kind TEXT NOT NULL,
  circle TEXT NOT NULL,
  body TEXT NOT NULL,
  minutes BIGINT,
  channel TEXT NOT NULL,
  author_id UUID NOT NULL REFERENCES user_account (id),
  org_id UUID NOT NULL REFERENCES organisation (id),
  at BIGINT NOT NULL
);
CREATE INDEX note_by_file ON note (file_id, at);
CREATE TABLE task (
  id UUID PRIMARY KEY,
  file_id UUID REFERENCES client_file (id),
  for_user UUID,
  for_org UUID NOT NULL REFERENCES organisation (id),
  what TEXT NOT NULL,
  detail TEXT NOT NULL,
  due_day TEXT,
  state TEXT NOT NULL,
  author_id UUID,
  created_at BIGINT NOT NULL,
  done_at BIGINT,
  version BIGINT NOT NULL
);
CREATE INDEX task_by_user ON task (for_user, state);
CREATE INDEX task_by_org ON task (for_org, state);
CREATE INDEX task_by_file ON task (file_id, state);
CREATE TABLE path_code (
  id UUID PRIMARY KEY,
  file_id UUID NOT NULL REFERENCES client_file (id),
  hash BYTEA NOT NULL UNIQUE,
  author_id UUID NOT NULL REFERENCES user_account (id),
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  revoked_at BIGINT,
  used_at BIGINT
);
CREATE INDEX code_by_file ON path_code (file_id);
CREATE TABLE path_session (
  token_hash BYTEA PRIMARY KEY,
  code_id UUID NOT NULL REFERENCES path_code (id),
  file_id UUID NOT NULL REFERENCES client_file (id),
  expires_at BIGINT NOT NULL
);
CREATE TABLE draft (
  user_id UUID NOT NULL REFERENCES user_account (id),
  key TEXT NOT NULL,
  body BYTEA NOT NULL,
  saved_at BIGINT NOT NULL,
  PRIMARY KEY (user_id, key)
);

-- Background work.
CREATE TABLE outbox (
  id UUID PRIMARY KEY,
  file_id UUID,
  about_id UUID,
  channel TEXT NOT NULL,
  to_cipher BYTEA NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts BIGINT NOT NULL,
  next_at BIGINT NOT NULL,
  receipt TEXT,
  error TEXT,
  created_at BIGINT NOT NULL,
  sent_at BIGINT
);
CREATE INDEX outbox_due ON outbox (state, next_at);
CREATE TABLE job (
  id UUID PRIMARY KEY,
  kind TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  payload TEXT NOT NULL,
  run_at BIGINT NOT NULL,
  attempts BIGINT NOT NULL,
  locked_until BIGINT NOT NULL,
  done_at BIGINT,
  error TEXT
);
CREATE INDEX job_due ON job (done_at, run_at);
CREATE TABLE import_run (
  id UUID PRIMARY KEY,
  org_id UUID NOT NULL REFERENCES organisation (id),
  author_id UUID NOT NULL REFERENCES user_account (id),
  digest TEXT NOT NULL,
  mapping TEXT NOT NULL,
  body BYTEA,
  state TEXT NOT NULL,
  lines BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  finished_at BIGINT,
  UNIQUE (org_id, digest)
);
CREATE TABLE import_line (
  run_id UUID NOT NULL REFERENCES import_run (id),
  line BIGINT NOT NULL,
  outcome TEXT NOT NULL,
  file_id UUID,
  remark TEXT NOT NULL,
  PRIMARY KEY (run_id, line)
);
CREATE TABLE command_seen (
  key_hash BYTEA PRIMARY KEY,
  at BIGINT NOT NULL,
  answer TEXT NOT NULL
);
CREATE TABLE certificate (
  id UUID PRIMARY KEY,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE TABLE statistic (
  id UUID PRIMARY KEY,
  body TEXT NOT NULL,
  at BIGINT NOT NULL
);

-- The log: one hash chain per file, per user and for the system; sealed daily.
CREATE TABLE log_head (
  chain UUID PRIMARY KEY,
  seq BIGINT NOT NULL,
  touched_at BIGINT NOT NULL
);
CREATE TABLE log_entry (
  chain UUID NOT NULL,
  seq BIGINT NOT NULL,
  at BIGINT NOT NULL,
  who TEXT NOT NULL,
  user_id UUID,
  org_id UUID,
  act TEXT NOT NULL,
  what TEXT NOT NULL,
  purpose TEXT NOT NULL,
  outcome TEXT NOT NULL,
  detail TEXT NOT NULL,
  hash BYTEA NOT NULL,
  PRIMARY KEY (chain, seq)
);
CREATE INDEX log_by_user ON log_entry (user_id, at);
CREATE TABLE log_seal (
  day TEXT PRIMARY KEY,
  chains BIGINT NOT NULL,
  root BYTEA NOT NULL,
  mac BYTEA NOT NULL,
  sealed_at BIGINT NOT NULL
);
CREATE TABLE log_seal_line (
  day TEXT NOT NULL REFERENCES log_seal (day),
  chain UUID NOT NULL,
  seq BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  PRIMARY KEY (day, chain)
);
CREATE INDEX seal_line_by_chain ON log_seal_line (chain, seq);
