-- The people and organisations of the network.
CREATE TABLE organisation (
  id BLOB PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  company_number TEXT,
  secrecy INTEGER NOT NULL,
  sanctions INTEGER NOT NULL,
  number_authorised INTEGER NOT NULL,
  purposes INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  closed_at INTEGER,
  version INTEGER NOT NULL
) STRICT;
CREATE TABLE user_account (
  id BLOB PRIMARY KEY,
  org_id BLOB NOT NULL REFERENCES organisation (id),
  team_id BLOB,
  login TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  job TEXT NOT NULL,
  phone TEXT NOT NULL,
  roles INTEGER NOT NULL,
  secrecy INTEGER NOT NULL,
  language TEXT NOT NULL,
  shortcuts INTEGER NOT NULL,
  password TEXT,
  password_until INTEGER,
  totp_secret BLOB,
  totp_last_step INTEGER NOT NULL,
  oidc_subject TEXT UNIQUE,
  state TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  left_at INTEGER,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX user_by_org ON user_account (org_id);
CREATE TABLE recovery_code (
  user_id BLOB NOT NULL REFERENCES user_account (id),
  hash BLOB NOT NULL,
  used_at INTEGER,
  PRIMARY KEY (user_id, hash)
) STRICT;
CREATE TABLE passkey (
  id BLOB PRIMARY KEY,
  user_id BLOB NOT NULL REFERENCES user_account (id),
  credential TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  data TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT;
CREATE INDEX passkey_by_user ON passkey (user_id);
CREATE TABLE session (
  id BLOB PRIMARY KEY,
  user_id BLOB NOT NULL REFERENCES user_account (id),
  token_hash BLOB NOT NULL UNIQUE,
  stage TEXT NOT NULL,
  pending TEXT,
  device TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX session_by_user ON session (user_id);
CREATE TABLE login_attempt (
  id BLOB PRIMARY KEY,
  key_hash BLOB NOT NULL,
  at INTEGER NOT NULL,
  good INTEGER NOT NULL
) STRICT;
CREATE INDEX attempt_by_key ON login_attempt (key_hash, at);
CREATE TABLE login_pending (
  state_hash BLOB PRIMARY KEY,
  body TEXT NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
CREATE TABLE api_token (
  id BLOB PRIMARY KEY,
  org_id BLOB NOT NULL REFERENCES organisation (id),
  user_id BLOB NOT NULL REFERENCES user_account (id),
  name TEXT NOT NULL,
  hash BLOB NOT NULL UNIQUE,
  tiers INTEGER NOT NULL,
  may_add INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  revoked_at INTEGER,
  used_at INTEGER
) STRICT;

-- Files and what they are made of. Every table that belongs to a file carries file_id.
CREATE TABLE client_file (
  id BLOB PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  restricted INTEGER NOT NULL,
  state TEXT NOT NULL,
  lead_user BLOB NOT NULL REFERENCES user_account (id),
  lead_org BLOB NOT NULL REFERENCES organisation (id),
  registered_by BLOB NOT NULL REFERENCES user_account (id),
  registered_org BLOB NOT NULL REFERENCES organisation (id),
  legal_hold TEXT,
  sort_key BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  closed_at INTEGER,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX file_by_lead ON client_file (lead_user, state, sort_key, id);
CREATE INDEX file_by_org ON client_file (lead_org, state, sort_key, id);
CREATE INDEX file_by_name ON client_file (state, sort_key, id);
CREATE TABLE file_card (
  file_id BLOB PRIMARY KEY REFERENCES client_file (id),
  call_name TEXT NOT NULL,
  full_name TEXT NOT NULL,
  birth TEXT,
  language TEXT,
  interpreter TEXT,
  phone TEXT,
  safe_contact TEXT,
  last_contact INTEGER,
  next_step TEXT,
  next_due TEXT
) STRICT;
CREATE TABLE search_key (
  key TEXT NOT NULL,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  PRIMARY KEY (key, file_id)
) STRICT;
CREATE INDEX search_by_file ON search_key (file_id);
CREATE TABLE person_number (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  kind TEXT NOT NULL,
  cipher BLOB NOT NULL,
  keyed_hash BLOB NOT NULL,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX number_by_hash ON person_number (keyed_hash);
CREATE INDEX number_by_file ON person_number (file_id);
CREATE TABLE intake (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  instrument TEXT NOT NULL,
  instrument_version INTEGER NOT NULL,
  language TEXT NOT NULL,
  mode TEXT NOT NULL,
  interpreter TEXT NOT NULL,
  answered_by TEXT NOT NULL,
  channel TEXT NOT NULL,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  started_at INTEGER NOT NULL,
  read_back_at INTEGER,
  finished_at INTEGER,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX intake_by_file ON intake (file_id);
CREATE TABLE fact (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  kind TEXT NOT NULL,
  slot BLOB NOT NULL,
  state TEXT NOT NULL,
  value TEXT,
  as_of TEXT,
  source TEXT NOT NULL,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  intake_id BLOB REFERENCES intake (id),
  replaces BLOB,
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX fact_by_file ON fact (file_id, kind);
CREATE TABLE fact_share (
  fact_id BLOB NOT NULL REFERENCES fact (id),
  file_id BLOB NOT NULL REFERENCES client_file (id),
  subject_kind INTEGER NOT NULL,
  subject_id BLOB NOT NULL,
  reason TEXT NOT NULL,
  by_user BLOB NOT NULL REFERENCES user_account (id),
  at INTEGER NOT NULL,
  PRIMARY KEY (fact_id, subject_kind, subject_id)
) STRICT;
CREATE INDEX share_by_file ON fact_share (file_id);
CREATE TABLE member (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  user_id BLOB REFERENCES user_account (id),
  task TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  until_at INTEGER,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX member_by_file ON member (file_id);
CREATE INDEX member_by_user ON member (user_id);
CREATE TABLE agreement (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  language TEXT NOT NULL,
  mode TEXT NOT NULL,
  interpreter TEXT NOT NULL,
  channel TEXT NOT NULL,
  pictograms INTEGER NOT NULL,
  representative TEXT NOT NULL,
  text_version TEXT NOT NULL,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  given_at INTEGER NOT NULL
) STRICT;
CREATE INDEX agreement_by_file ON agreement (file_id);
CREATE TABLE agreement_line (
  agreement_id BLOB NOT NULL REFERENCES agreement (id),
  file_id BLOB NOT NULL REFERENCES client_file (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  tiers INTEGER NOT NULL,
  purposes INTEGER NOT NULL,
  until_day TEXT NOT NULL,
  agreed INTEGER NOT NULL,
  PRIMARY KEY (agreement_id, org_id)
) STRICT;
CREATE TABLE access_grant (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  subject_kind INTEGER NOT NULL,
  subject_id BLOB NOT NULL,
  tiers INTEGER NOT NULL,
  purposes INTEGER NOT NULL,
  acts INTEGER NOT NULL,
  basis INTEGER NOT NULL,
  agreement_id BLOB REFERENCES agreement (id),
  valid_from INTEGER NOT NULL,
  valid_until INTEGER NOT NULL,
  by_user BLOB NOT NULL REFERENCES user_account (id),
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX grant_by_file ON access_grant (file_id);
CREATE INDEX grant_by_subject ON access_grant (subject_id, file_id);
CREATE TABLE grant_end (
  grant_id BLOB PRIMARY KEY REFERENCES access_grant (id),
  file_id BLOB NOT NULL REFERENCES client_file (id),
  ended_at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  by_user BLOB
) STRICT;
CREATE INDEX grant_end_by_file ON grant_end (file_id);
CREATE TABLE broken_glass (
  grant_id BLOB PRIMARY KEY REFERENCES access_grant (id),
  file_id BLOB NOT NULL REFERENCES client_file (id),
  user_id BLOB NOT NULL REFERENCES user_account (id),
  reason TEXT NOT NULL,
  explanation TEXT NOT NULL,
  second_user BLOB,
  tell_client_from INTEGER NOT NULL,
  at INTEGER NOT NULL,
  review_by INTEGER NOT NULL,
  verdict TEXT,
  verdict_text TEXT,
  verdict_user BLOB,
  verdict_at INTEGER
) STRICT;
CREATE INDEX glass_by_file ON broken_glass (file_id);
CREATE TABLE glass_request (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  user_id BLOB NOT NULL REFERENCES user_account (id),
  reason TEXT NOT NULL,
  explanation TEXT NOT NULL,
  at INTEGER NOT NULL,
  approved_by BLOB,
  decided_at INTEGER
) STRICT;
CREATE TABLE stop_notice (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  grant_id BLOB NOT NULL REFERENCES access_grant (id),
  at INTEGER NOT NULL,
  acknowledged_at INTEGER,
  acknowledged_by BLOB
) STRICT;
CREATE INDEX notice_by_org ON stop_notice (org_id, acknowledged_at);
CREATE INDEX notice_by_file ON stop_notice (file_id);

-- The path.
CREATE TABLE step (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  place INTEGER NOT NULL,
  kind TEXT NOT NULL,
  lane TEXT NOT NULL,
  title TEXT NOT NULL,
  title_client TEXT NOT NULL,
  goal TEXT NOT NULL,
  who_user BLOB,
  who_text TEXT NOT NULL,
  where_text TEXT NOT NULL,
  from_day TEXT,
  until_day TEXT,
  bring TEXT NOT NULL,
  state TEXT NOT NULL,
  beside INTEGER NOT NULL,
  reason TEXT NOT NULL,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX step_by_file ON step (file_id, place);
CREATE TABLE step_history (
  step_id BLOB NOT NULL REFERENCES step (id),
  file_id BLOB NOT NULL REFERENCES client_file (id),
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  by_user BLOB,
  at INTEGER NOT NULL,
  PRIMARY KEY (step_id, version)
) STRICT;
CREATE TABLE appointment (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  step_id BLOB REFERENCES step (id),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  starts_at INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  where_text TEXT NOT NULL,
  who_user BLOB,
  bring TEXT NOT NULL,
  interpreter TEXT NOT NULL,
  state TEXT NOT NULL,
  reply TEXT,
  reply_reason TEXT,
  reply_channel TEXT,
  replied_at INTEGER,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX appointment_by_file ON appointment (file_id, starts_at);
CREATE INDEX appointment_by_user ON appointment (who_user, starts_at);
CREATE TABLE need_flag (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  need TEXT NOT NULL,
  state TEXT NOT NULL,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  UNIQUE (file_id, need)
) STRICT;
CREATE TABLE note (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  kind TEXT NOT NULL,
  circle TEXT NOT NULL,
  body TEXT NOT NULL,
  minutes INTEGER,
  channel TEXT NOT NULL,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX note_by_file ON note (file_id, at);
CREATE TABLE task (
  id BLOB PRIMARY KEY,
  file_id BLOB REFERENCES client_file (id),
  for_user BLOB,
  for_org BLOB NOT NULL REFERENCES organisation (id),
  what TEXT NOT NULL,
  detail TEXT NOT NULL,
  due_day TEXT,
  state TEXT NOT NULL,
  author_id BLOB,
  created_at INTEGER NOT NULL,
  done_at INTEGER,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX task_by_user ON task (for_user, state);
CREATE INDEX task_by_org ON task (for_org, state);
CREATE INDEX task_by_file ON task (file_id, state);
CREATE TABLE path_code (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  hash BLOB NOT NULL UNIQUE,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  revoked_at INTEGER,
  used_at INTEGER
) STRICT;
CREATE INDEX code_by_file ON path_code (file_id);
CREATE TABLE path_session (
  token_hash BLOB PRIMARY KEY,
  code_id BLOB NOT NULL REFERENCES path_code (id),
  file_id BLOB NOT NULL REFERENCES client_file (id),
  expires_at INTEGER NOT NULL
) STRICT;
CREATE TABLE draft (
  user_id BLOB NOT NULL REFERENCES user_account (id),
  key TEXT NOT NULL,
  body BLOB NOT NULL,
  saved_at INTEGER NOT NULL,
  PRIMARY KEY (user_id, key)
) STRICT;

-- Background work.
CREATE TABLE outbox (
  id BLOB PRIMARY KEY,
  file_id BLOB,
  about_id BLOB,
  channel TEXT NOT NULL,
  to_cipher BLOB NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  next_at INTEGER NOT NULL,
  receipt TEXT,
  error TEXT,
  created_at INTEGER NOT NULL,
  sent_at INTEGER
) STRICT;
CREATE INDEX outbox_due ON outbox (state, next_at);
CREATE TABLE job (
  id BLOB PRIMARY KEY,
  kind TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  payload TEXT NOT NULL,
  run_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  locked_until INTEGER NOT NULL,
  done_at INTEGER,
  error TEXT
) STRICT;
CREATE INDEX job_due ON job (done_at, run_at);
CREATE TABLE import_run (
  id BLOB PRIMARY KEY,
  org_id BLOB NOT NULL REFERENCES organisation (id),
  author_id BLOB NOT NULL REFERENCES user_account (id),
  digest TEXT NOT NULL,
  mapping TEXT NOT NULL,
  body BLOB,
  state TEXT NOT NULL,
  lines INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  finished_at INTEGER,
  UNIQUE (org_id, digest)
) STRICT;
CREATE TABLE import_line (
  run_id BLOB NOT NULL REFERENCES import_run (id),
  line INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  file_id BLOB,
  remark TEXT NOT NULL,
  PRIMARY KEY (run_id, line)
) STRICT;
CREATE TABLE command_seen (
  key_hash BLOB PRIMARY KEY,
  at INTEGER NOT NULL,
  answer TEXT NOT NULL
) STRICT;
CREATE TABLE certificate (
  id BLOB PRIMARY KEY,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE TABLE statistic (
  id BLOB PRIMARY KEY,
  body TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

-- The log: one hash chain per file, per user and for the system; sealed daily.
CREATE TABLE log_head (
  chain BLOB PRIMARY KEY,
  seq INTEGER NOT NULL,
  touched_at INTEGER NOT NULL
) STRICT;
CREATE TABLE log_entry (
  chain BLOB NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  user_id BLOB,
  org_id BLOB,
  act TEXT NOT NULL,
  what TEXT NOT NULL,
  purpose TEXT NOT NULL,
  outcome TEXT NOT NULL,
  detail TEXT NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (chain, seq)
) STRICT;
CREATE INDEX log_by_user ON log_entry (user_id, at);
CREATE TABLE log_seal (
  day TEXT PRIMARY KEY,
  chains INTEGER NOT NULL,
  root BLOB NOT NULL,
  mac BLOB NOT NULL,
  sealed_at INTEGER NOT NULL
) STRICT;
CREATE TABLE log_seal_line (
  day TEXT NOT NULL REFERENCES log_seal (day),
  chain BLOB NOT NULL,
  seq INTEGER NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (day, chain)
) STRICT;
CREATE INDEX seal_line_by_chain ON log_seal_line (chain, seq);
