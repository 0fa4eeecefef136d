-- Screening: what the instrument proposed and what people decided. Inputs stay with the organisation that asked.
CREATE TABLE screening (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  instrument TEXT NOT NULL,
  instrument_version INTEGER NOT NULL,
  state TEXT NOT NULL,
  answers TEXT NOT NULL,
  proposal TEXT,
  kind TEXT,
  distance TEXT,
  civic TEXT,
  why TEXT NOT NULL,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  started_at INTEGER NOT NULL,
  decided_at INTEGER,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX screening_by_file ON screening (file_id, started_at);
CREATE TABLE precondition (
  file_id BLOB NOT NULL REFERENCES client_file (id),
  what TEXT NOT NULL,
  state TEXT NOT NULL,
  need TEXT,
  owner_user BLOB,
  owner_org BLOB,
  due_day TEXT,
  screening_id BLOB REFERENCES screening (id),
  author_id BLOB NOT NULL REFERENCES user_account (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (file_id, what)
) STRICT;

-- The trajectory: its kind and target, its steps in time, who agreed.
CREATE TABLE trajectory (
  file_id BLOB PRIMARY KEY REFERENCES client_file (id),
  kind TEXT NOT NULL,
  timing TEXT NOT NULL,
  coupling TEXT NOT NULL,
  target_job TEXT NOT NULL,
  target_level TEXT,
  target_why TEXT NOT NULL,
  advice TEXT NOT NULL,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE TABLE trajectory_history (
  file_id BLOB NOT NULL REFERENCES client_file (id),
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  reason TEXT NOT NULL,
  by_user BLOB,
  at INTEGER NOT NULL,
  PRIMARY KEY (file_id, version)
) STRICT;
ALTER TABLE step ADD COLUMN provider_org BLOB;
ALTER TABLE step ADD COLUMN offer_id BLOB;
ALTER TABLE step ADD COLUMN template_key TEXT;
ALTER TABLE step ADD COLUMN began_day TEXT;
ALTER TABLE step ADD COLUMN ended_day TEXT;
ALTER TABLE step ADD COLUMN result TEXT;
ALTER TABLE step ADD COLUMN stop_reason TEXT;
ALTER TABLE step ADD COLUMN cost INTEGER;
ALTER TABLE step ADD COLUMN payer TEXT;
ALTER TABLE step ADD COLUMN hours_week INTEGER;
CREATE TABLE step_after (
  step_id BLOB NOT NULL REFERENCES step (id),
  after_id BLOB NOT NULL REFERENCES step (id),
  file_id BLOB NOT NULL REFERENCES client_file (id),
  PRIMARY KEY (step_id, after_id)
) STRICT;
CREATE INDEX step_after_by_file ON step_after (file_id);
CREATE TABLE step_answer (
  id BLOB PRIMARY KEY,
  step_id BLOB NOT NULL REFERENCES step (id),
  file_id BLOB NOT NULL REFERENCES client_file (id),
  answer TEXT NOT NULL,
  stop_reason TEXT,
  remark TEXT NOT NULL,
  channel TEXT NOT NULL,
  by_user BLOB,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX step_answer_by_file ON step_answer (file_id);
CREATE TABLE step_wish (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  kind TEXT NOT NULL,
  said TEXT NOT NULL,
  channel TEXT NOT NULL,
  by_user BLOB,
  by_org BLOB,
  at INTEGER NOT NULL,
  state TEXT NOT NULL,
  answer TEXT NOT NULL,
  decided_by BLOB,
  decided_at INTEGER,
  step_id BLOB REFERENCES step (id),
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX step_wish_by_file ON step_wish (file_id, state);
CREATE TABLE plan_version (
  file_id BLOB NOT NULL REFERENCES client_file (id),
  number INTEGER NOT NULL,
  body TEXT NOT NULL,
  reason TEXT NOT NULL,
  by_user BLOB,
  by_org BLOB,
  at INTEGER NOT NULL,
  PRIMARY KEY (file_id, number)
) STRICT;
CREATE TABLE plan_party (
  file_id BLOB NOT NULL REFERENCES client_file (id),
  number INTEGER NOT NULL,
  party BLOB NOT NULL,
  asked INTEGER NOT NULL,
  mark TEXT,
  remark TEXT NOT NULL,
  channel TEXT,
  by_user BLOB,
  at INTEGER,
  PRIMARY KEY (file_id, number, party)
) STRICT;
CREATE INDEX plan_party_by_party ON plan_party (party, mark);

-- Referrals: one that ended has an outcome, and one that has an outcome ended.
CREATE TABLE referral (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  from_org BLOB NOT NULL REFERENCES organisation (id),
  from_user BLOB NOT NULL REFERENCES user_account (id),
  to_org BLOB REFERENCES organisation (id),
  to_user BLOB REFERENCES user_account (id),
  to_name TEXT NOT NULL,
  to_address BLOB,
  offer_id BLOB,
  step_id BLOB,
  parent_id BLOB,
  question TEXT NOT NULL,
  urgency TEXT NOT NULL,
  items TEXT NOT NULL,
  tiers INTEGER NOT NULL,
  purposes INTEGER NOT NULL,
  agreed_channel TEXT NOT NULL,
  agreed_until TEXT NOT NULL,
  warm INTEGER NOT NULL,
  talk_id BLOB REFERENCES appointment (id),
  handed_over_at INTEGER,
  stage TEXT NOT NULL,
  outcome TEXT,
  decline TEXT,
  told TEXT NOT NULL,
  due_day TEXT,
  grant_id BLOB,
  created_at INTEGER NOT NULL,
  stage_at INTEGER NOT NULL,
  ended_at INTEGER,
  version INTEGER NOT NULL,
  CHECK ((stage = 'ended') = (outcome IS NOT NULL)),
  CHECK ((decline IS NULL) OR (outcome = 'declined'))
) STRICT;
CREATE INDEX referral_by_file ON referral (file_id, created_at);
CREATE INDEX referral_by_receiver ON referral (to_org, stage, due_day);
CREATE INDEX referral_by_sender ON referral (from_org, stage, due_day);
CREATE TABLE referral_event (
  id BLOB PRIMARY KEY,
  referral_id BLOB NOT NULL REFERENCES referral (id),
  file_id BLOB NOT NULL REFERENCES client_file (id),
  event TEXT NOT NULL,
  word TEXT,
  said TEXT NOT NULL,
  channel TEXT NOT NULL,
  by_user BLOB,
  by_org BLOB,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX referral_event_by_file ON referral_event (file_id, at);
CREATE TABLE referral_code (
  id BLOB PRIMARY KEY,
  referral_id BLOB NOT NULL REFERENCES referral (id),
  file_id BLOB NOT NULL REFERENCES client_file (id),
  hash BLOB NOT NULL UNIQUE,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER,
  revoked_at INTEGER
) STRICT;
CREATE INDEX referral_code_by_file ON referral_code (file_id);

-- Appointments with several people, an interpreter, somebody who goes along.
ALTER TABLE appointment ADD COLUMN company TEXT NOT NULL DEFAULT '';
CREATE TABLE appointment_guest (
  appointment_id BLOB NOT NULL REFERENCES appointment (id),
  file_id BLOB NOT NULL REFERENCES client_file (id),
  user_id BLOB NOT NULL REFERENCES user_account (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  PRIMARY KEY (appointment_id, user_id)
) STRICT;
CREATE INDEX guest_by_file ON appointment_guest (file_id);
CREATE INDEX guest_by_user ON appointment_guest (user_id);
CREATE TABLE interpreter_booking (
  id BLOB PRIMARY KEY,
  appointment_id BLOB NOT NULL REFERENCES appointment (id),
  file_id BLOB NOT NULL REFERENCES client_file (id),
  language TEXT NOT NULL,
  mode TEXT NOT NULL,
  agency TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  answered_at INTEGER,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX booking_by_file ON interpreter_booking (file_id);
CREATE INDEX booking_by_state ON interpreter_booking (state, asked_at);
CREATE TABLE calendar_feed (
  id BLOB PRIMARY KEY,
  user_id BLOB NOT NULL REFERENCES user_account (id),
  hash BLOB NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  revoked_at INTEGER,
  used_at INTEGER
) STRICT;
CREATE INDEX feed_by_user ON calendar_feed (user_id);

-- Messages between workers: a note answers another one and names a colleague.
ALTER TABLE note ADD COLUMN answers BLOB;
CREATE TABLE mention (
  note_id BLOB NOT NULL REFERENCES note (id),
  file_id BLOB NOT NULL REFERENCES client_file (id),
  user_id BLOB NOT NULL REFERENCES user_account (id),
  PRIMARY KEY (note_id, user_id)
) STRICT;
CREATE INDEX mention_by_file ON mention (file_id);

-- Who works how: for routing a client to somebody, and for partners to know each other.
ALTER TABLE user_account ADD COLUMN digest TEXT NOT NULL DEFAULT 'none';
ALTER TABLE user_account ADD COLUMN speaks TEXT NOT NULL DEFAULT '';
ALTER TABLE user_account ADD COLUMN expertise TEXT NOT NULL DEFAULT '';
ALTER TABLE user_account ADD COLUMN capacity INTEGER;
CREATE TABLE partner_page (
  org_id BLOB PRIMARY KEY REFERENCES organisation (id),
  about TEXT NOT NULL,
  intake_rules TEXT NOT NULL,
  procedure TEXT NOT NULL,
  place TEXT NOT NULL,
  hours TEXT NOT NULL,
  reviewed_day TEXT,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE TABLE news (
  id BLOB PRIMARY KEY,
  org_id BLOB NOT NULL REFERENCES organisation (id),
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  at INTEGER NOT NULL,
  withdrawn_at INTEGER
) STRICT;
CREATE INDEX news_by_time ON news (at);
CREATE TABLE news_read (
  news_id BLOB NOT NULL REFERENCES news (id),
  user_id BLOB NOT NULL REFERENCES user_account (id),
  at INTEGER NOT NULL,
  PRIMARY KEY (news_id, user_id)
) STRICT;

-- Offers with room in them, requests for a place, who came.
CREATE TABLE offer (
  id BLOB PRIMARY KEY,
  org_id BLOB NOT NULL REFERENCES organisation (id),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  about TEXT NOT NULL,
  level_from TEXT,
  level_to TEXT,
  language TEXT NOT NULL,
  sector TEXT,
  place TEXT NOT NULL,
  postcode TEXT NOT NULL,
  features INTEGER NOT NULL,
  statuses TEXT NOT NULL,
  weeks INTEGER,
  hours_week INTEGER,
  cost INTEGER,
  payer TEXT,
  state TEXT NOT NULL,
  reviewed_day TEXT,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX offer_by_kind ON offer (kind, state);
CREATE INDEX offer_by_org ON offer (org_id);
CREATE TABLE offer_session (
  id BLOB PRIMARY KEY,
  offer_id BLOB NOT NULL REFERENCES offer (id),
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  register_until TEXT,
  slots TEXT NOT NULL,
  seats INTEGER NOT NULL,
  place TEXT NOT NULL,
  state TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX session_by_offer ON offer_session (offer_id, from_day);
CREATE TABLE place_request (
  id BLOB PRIMARY KEY,
  file_id BLOB NOT NULL REFERENCES client_file (id),
  kind TEXT NOT NULL,
  level TEXT,
  offer_id BLOB,
  session_id BLOB,
  step_id BLOB,
  state TEXT NOT NULL,
  no_fit TEXT,
  stop_reason TEXT,
  result TEXT,
  requested_day TEXT NOT NULL,
  offered_day TEXT,
  started_day TEXT,
  ended_day TEXT,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  org_id BLOB NOT NULL REFERENCES organisation (id),
  at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX request_by_file ON place_request (file_id);
CREATE INDEX request_by_offer ON place_request (offer_id, state);
CREATE INDEX request_by_session ON place_request (session_id, state);
CREATE INDEX request_by_kind ON place_request (kind, requested_day);
CREATE TABLE presence (
  request_id BLOB NOT NULL REFERENCES place_request (id),
  file_id BLOB NOT NULL REFERENCES client_file (id),
  day TEXT NOT NULL,
  state TEXT NOT NULL,
  source TEXT NOT NULL,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  at INTEGER NOT NULL,
  PRIMARY KEY (request_id, day)
) STRICT;
CREATE INDEX presence_by_file ON presence (file_id);

-- The network: agreements between partners, goals, and of each file the few numbers its pages count.
CREATE TABLE protocol (
  id BLOB NOT NULL,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  rules TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  at INTEGER NOT NULL,
  PRIMARY KEY (id, number)
) STRICT;
CREATE TABLE network_goal (
  id BLOB PRIMARY KEY,
  title TEXT NOT NULL,
  measure TEXT NOT NULL,
  target INTEGER NOT NULL,
  due_day TEXT NOT NULL,
  owner TEXT NOT NULL,
  author_id BLOB NOT NULL REFERENCES user_account (id),
  at INTEGER NOT NULL,
  closed_at INTEGER,
  version INTEGER NOT NULL
) STRICT;
CREATE TABLE file_figure (
  file_id BLOB PRIMARY KEY REFERENCES client_file (id),
  distance TEXT,
  screened_at INTEGER,
  plan_at INTEGER,
  plan_state TEXT NOT NULL,
  offer_at INTEGER,
  idle_days INTEGER NOT NULL,
  idle_since TEXT
) STRICT;

-- What is to be done, in the order of the list: one's own, and what nobody of the organisation took up.
DROP INDEX task_by_user;
CREATE INDEX task_own ON task (for_user, COALESCE(due_day, '9999'), created_at, id) WHERE state = 'open';
CREATE INDEX task_of_nobody ON task (for_org, COALESCE(due_day, '9999'), created_at, id) WHERE state = 'open' AND for_user IS NULL;
