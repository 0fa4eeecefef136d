//! Writes a client with a word of its own in every text of the file, straight into the tables: what the pages write is
//! the subject of other tests.

mod meetings;
mod offers;
mod referrals;
mod trajectory;

use super::world::{AWAY, Planted, Planting, Probe, SANCTIONER, SANCTIONS, State, fact_item};
use crate::harness::{CITY, SOFIE, id, now};
use jiff::SignedDuration;
use opweg_access::{ActSet, Action, Actor, Basis, Item, Subject};
use opweg_model::contact::NoteTier;
use opweg_model::fact::{FactKind, Value};
use opweg_model::secret_code::PathCode;
use opweg_model::tier::Secrecy;
use opweg_model::{FactId, FileId, OrgId, Purpose, PurposeSet, Tier, TierSet, UserId};
use opweg_store::path::codes::{self, Earlier};
use opweg_store::{Tx, Value as Sql, door};
use opweg_web::pages::newcomer::code::hash;
use uuid::Uuid;

impl Planting {
    pub(super) async fn plant(&mut self, state: State) {
        let (sofie, city) = (UserId(id(SOFIE)), OrgId(id(CITY)));
        let name = Item { id: None, ..fact_item(FactKind::GivenName, FactId(Uuid::nil()), city, sofie) };
        let name = self.own_word("given name", Probe::Item(name));
        let file = self.test.client(SOFIE, &name, "ar").await;
        let mut tx = self.test.house.db.begin(now()).await.unwrap();
        let number = text(&mut tx, "SELECT number FROM client_file WHERE id = $1", file).await;
        let member = uuid(&mut tx, "SELECT id FROM member WHERE file_id = $1", file).await;
        let mut planted = Planted {
            state,
            id: file,
            number,
            name: name.to_uppercase(),
            step: self.id(),
            appointment: self.id(),
            need: self.id(),
            intake: self.id(),
            fact: Uuid::nil(),
            member,
            grant: Uuid::nil(),
            task: self.id(),
            wish: self.id(),
            screening: self.id(),
            referral: self.id(),
            outside: self.id(),
            place: self.id(),
            code: String::new(),
            code_id: self.id(),
        };
        planted.fact = self.facts(&mut tx, &planted).await;
        self.path(&mut tx, &planted).await;
        self.trajectory(&mut tx, &planted).await;
        self.referrals(&mut tx, &planted).await;
        self.place(&mut tx, &planted).await;
        self.notes_and_tasks(&mut tx, &planted).await;
        self.number(&mut tx, &planted).await;
        planted.grant = self.grants(&mut tx, &planted).await;
        tx.note(opweg_store::log::Entry::on_file(
            file,
            &Actor::System,
            opweg_store::log::Act::Add,
            "test",
            Purpose::Guidance,
        ));
        tx.commit().await.unwrap();
        planted.code = self.code(&planted).await;
        self.draft(&planted).await;
        self.files.push(planted);
    }

    /// Every kind of fact twice: of the organisation that guides the client, and of [`AWAY`].
    async fn facts(&mut self, tx: &mut Tx, p: &Planted) -> Uuid {
        // These are read by code: a word of ours would be no language, date or list.
        let coded = [FactKind::ContactLanguage, FactKind::Interpreter, FactKind::SafeContact, FactKind::BirthDate];
        let mut shown = Uuid::nil();
        for kind in FactKind::ALL.iter().copied().filter(|k| !coded.contains(k) && *k != FactKind::GivenName) {
            for (user, org) in [(SOFIE, CITY), (200, AWAY)] {
                let (fact, user, org) = (FactId(self.id()), UserId(id(user)), OrgId(id(org)));
                let word = self.word(format!("{} of {org}", kind.key()), Probe::Item(fact_item(kind, fact, org, user)));
                write_fact(tx, p.id, fact, kind, &word, user, org).await;
                if kind == FactKind::WantedJob && org == OrgId(id(AWAY)) {
                    shown = fact.0;
                }
                let shared = match (kind, p.state) {
                    (FactKind::WantedJob, State::InPerson) => Some(Subject::person(UserId(id(204)))),
                    (FactKind::SocialProblems, State::Everything) => Some(Subject::org(OrgId(id(AWAY)))),
                    _ => None,
                };
                if let Some(to) = shared {
                    run(
                        tx,
                        "INSERT INTO fact_share (fact_id, file_id, subject_kind, subject_id, reason, by_user, at)
                         VALUES ($1, $2, $3, $4, 'test', $5, $6)",
                        &[
                            fact.0.into(),
                            p.id.0.into(),
                            (to.kind as i64).into(),
                            to.id.into(),
                            id(SOFIE).into(),
                            now().into(),
                        ],
                    )
                    .await;
                }
            }
        }
        shown
    }

    async fn path(&mut self, tx: &mut Tx, p: &Planted) {
        let at = |tier| {
            Probe::Item(Item {
                id: None,
                tier,
                section: None,
                secrecy: Secrecy::Open,
                org: OrgId(id(CITY)),
                author: UserId(id(SOFIE)),
            })
        };
        let (path, contact) = (at(Tier::Path), at(Tier::Contact));
        let words: Vec<Sql> = ["step title", "step title for the client", "goal", "who helps", "where", "reason"]
            .map(|what| self.word(what, path).into())
            .to_vec();
        let mut values: Vec<Sql> = vec![p.step.into(), p.id.0.into()];
        values.extend(words);
        values.extend([id(SOFIE).into(), id(CITY).into(), now().into()]);
        run(
            tx,
            "INSERT INTO step (id, file_id, place, kind, lane, title, title_client, goal, who_user, who_text, where_text,
                               from_day, until_day, bring, state, beside, reason, author_id, org_id, created_at, changed_at, version)
             VALUES ($1, $2, 1, 'dutch-lessons', 'dutch', $3, $4, $5, NULL, $6, $7, '2026-11-01', '2026-12-24', '', 'running',
                     FALSE, $8, $9, $10, $11, $11, 2)",
            &values,
        )
        .await;
        let old = self.word("earlier title of the step", path);
        let body = serde_json::json!({
            "kind": "dutch-lessons", "lane": "dutch", "title": old, "title_client": "", "goal": "", "who_user": null,
            "who_text": "", "where_text": "", "from": null, "until": null, "bring": [], "beside": false,
            "state": "planned", "reason": "",
        });
        run(
            tx,
            "INSERT INTO step_history (step_id, file_id, version, body, by_user, at) VALUES ($1, $2, 1, $3, $4, $5)",
            &[p.step.into(), p.id.0.into(), body.to_string().into(), id(SOFIE).into(), now().into()],
        )
        .await;
        // The card keeps the step to do now for lists.
        let title = "UPDATE file_card SET next_step = (SELECT title FROM step WHERE id = $2), next_due = '2026-12-24' WHERE file_id = $1";
        run(tx, title, &[p.id.0.into(), p.step.into()]).await;
        let (title, place) =
            (self.own_word("appointment", contact), self.own_word("place of the appointment", contact));
        let starts = now().checked_add(SignedDuration::from_hours(26)).unwrap();
        run(
            tx,
            "INSERT INTO appointment (id, file_id, step_id, kind, title, starts_at, minutes, where_text, who_user, bring,
                                      interpreter, state, author_id, org_id, created_at, version)
             VALUES ($1, $2, NULL, 'dutch-lessons', $3, $4, 60, $5, $6, '', '', 'planned', $6, $7, $8, 1)",
            &[
                p.appointment.into(), p.id.0.into(), title.into(), starts.into(), place.into(), id(SOFIE).into(), id(CITY).into(),
                now().into(),
            ],
        )
        .await;
        self.besides(tx, p, contact).await;
        run(
            tx,
            "INSERT INTO need_flag (id, file_id, need, state, author_id, org_id, at, version) VALUES ($1, $2, 'child-care', 'open', $3, $4, $5, 1)",
            &[p.need.into(), p.id.0.into(), id(SOFIE).into(), id(CITY).into(), now().into()],
        )
        .await;
        let interpreter = self.word("interpreter of the intake", path);
        run(
            tx,
            "INSERT INTO intake (id, file_id, instrument, instrument_version, language, mode, interpreter, answered_by, channel,
                                 author_id, org_id, started_at, read_back_at, finished_at, version)
             VALUES ($1, $2, 'intake', 1, 'ar', 'interpreter-present', $3, 'client', 'staff', $4, $5, $6, NULL, NULL, 1)",
            &[p.intake.into(), p.id.0.into(), interpreter.into(), id(SOFIE).into(), id(CITY).into(), now().into()],
        )
        .await;
    }

    async fn notes_and_tasks(&mut self, tx: &mut Tx, p: &Planted) {
        for (user, org) in [(SOFIE, CITY), (200, AWAY)] {
            for circle in NoteTier::ALL {
                let secrecy = if *circle == NoteTier::Organisation { Secrecy::Confidence } else { Secrecy::Open };
                let item = Item {
                    id: None,
                    tier: circle.tier(),
                    section: None,
                    secrecy,
                    org: OrgId(id(org)),
                    author: UserId(id(user)),
                };
                let word = self.word(format!("note for {circle} of {org}"), Probe::Item(item));
                run(
                    tx,
                    "INSERT INTO note (id, file_id, kind, circle, body, minutes, channel, author_id, org_id, at)
                     VALUES ($1, $2, 'note', $3, $4, NULL, 'staff', $5, $6, $7)",
                    &[
                        self.id().into(),
                        p.id.0.into(),
                        circle.word().into(),
                        word.into(),
                        id(user).into(),
                        id(org).into(),
                        now().into(),
                    ],
                )
                .await;
            }
            let task = if org == CITY { p.task } else { self.id() };
            let word = self.word(format!("task of {org}"), Probe::Task { org: OrgId(id(org)) });
            run(
                tx,
                "INSERT INTO task (id, file_id, for_user, for_org, what, detail, due_day, state, author_id, created_at, done_at, version)
                 VALUES ($1, $2, NULL, $3, 'own', $4, NULL, 'open', $5, $6, NULL, 1)",
                &[task.into(), p.id.0.into(), id(org).into(), word.into(), id(user).into(), now().into()],
            )
            .await;
        }
    }

    async fn number(&mut self, tx: &mut Tx, p: &Planted) {
        let word = self.word("national number", Probe::Number);
        let sealed = self.test.house.desk.keys.seal(p.id.0, &word);
        run(
            tx,
            "INSERT INTO person_number (id, file_id, kind, cipher, keyed_hash, author_id, org_id, recorded_at)
             VALUES ($1, $2, 'national', $3, $4, $5, $6, $7)",
            &[
                self.id().into(),
                p.id.0.into(),
                sealed.into(),
                word.into_bytes().into(),
                id(SOFIE).into(),
                id(CITY).into(),
                now().into(),
            ],
        )
        .await;
    }

    /// The agreement and the grants of the state; the identity of one of them.
    async fn grants(&mut self, tx: &mut Tx, p: &Planted) -> Uuid {
        let talk = self.id();
        let (interpreter, for_client) = (
            self.word("interpreter of the talk", Probe::Agreement),
            self.word("who spoke for the client", Probe::Agreement),
        );
        run(
            tx,
            "INSERT INTO agreement (id, file_id, language, mode, interpreter, channel, pictograms, representative, text_version,
                                    author_id, org_id, given_at)
             VALUES ($1, $2, 'ar', 'interpreter-present', $3, 'spoken', TRUE, $4, '2026-11', $5, $6, $7)",
            &[talk.into(), p.id.0.into(), interpreter.into(), for_client.into(), id(SOFIE).into(), id(CITY).into(), now().into()],
        )
        .await;
        let shareable = TierSet::of(Tier::SHAREABLE);
        let orgs = [AWAY, SANCTIONS].map(|o| Subject::org(OrgId(id(o))));
        let people = (200..209).chain([SANCTIONER]).map(|u| Subject::person(UserId(id(u)))).collect::<Vec<_>>();
        let (subjects, tiers, acts, basis): (&[Subject], TierSet, ActSet, Basis) = match p.state {
            State::Nothing => (&[], TierSet::NONE, ActSet::READ, Basis::Agreement),
            State::Mandate => (&orgs, shareable, ActSet::ALL, Basis::Mandate),
            State::Card => (&orgs, TierSet::of(&[Tier::Contact]), ActSet::READ_ADD, Basis::Agreement),
            State::UpToWork => {
                (&orgs, TierSet::of(&[Tier::Contact, Tier::Path, Tier::Work]), ActSet::READ_ADD, Basis::Agreement)
            }
            State::Everything | State::Ended | State::Restricted => {
                (&orgs, shareable, ActSet::READ_ADD, Basis::Agreement)
            }
            State::Glass => (&people[..1], shareable, ActSet::READ, Basis::BreakGlass),
            State::InPerson => (&people, shareable, ActSet::ALL, Basis::Review),
        };
        let mut last = Uuid::nil();
        for subject in subjects {
            last = self.id();
            write_grant(tx, p.id, last, *subject, tiers, acts, basis).await;
            if p.state == State::Ended {
                let end = "INSERT INTO grant_end (grant_id, file_id, ended_at, reason, by_user) VALUES ($1, $2, $3, 'test', NULL)";
                run(tx, end, &[last.into(), p.id.0.into(), now().into()]).await;
            }
        }
        if p.state == State::Glass {
            let why = self.word("explanation of the emergency", Probe::Emergency);
            run(
                tx,
                "INSERT INTO broken_glass (grant_id, file_id, user_id, reason, explanation, second_user, tell_client_from, at, review_by)
                 VALUES ($1, $2, $3, 'danger', $4, NULL, $5, $5, $5)",
                &[last.into(), p.id.0.into(), id(200).into(), why.into(), now().into()],
            )
            .await;
        }
        if p.state == State::Restricted {
            run(tx, "UPDATE client_file SET restricted = TRUE WHERE id = $1", &[p.id.0.into()]).await;
            let own = self.id();
            write_grant(tx, p.id, own, Subject::person(UserId(id(SOFIE))), shareable, ActSet::ALL, Basis::Mandate)
                .await;
        }
        last
    }

    /// The code of the card.
    async fn code(&self, p: &Planted) -> String {
        let mut bytes = [0_u8; 32];
        (self.test.house.random)().fill(&mut bytes).unwrap();
        let code = PathCode::from_random(&bytes).unwrap();
        let sofie = self.test.actor(SOFIE).await;
        let until = now().checked_add(SignedDuration::from_hours(24 * 90)).unwrap();
        let (mut tx, permit) =
            door::open(&self.test.house.db, &sofie, Action::Coordinate, p.id, Purpose::Guidance, now()).await.unwrap();
        let digest = hash(&self.test.house.desk.keys, &code);
        codes::create(&mut tx, &permit, p.code_id, &digest, until, Earlier::Keep).await.unwrap();
        tx.commit().await.unwrap();
        code.printed()
    }

    /// A note that the worker of [`AWAY`] has not saved yet.
    async fn draft(&mut self, p: &Planted) {
        let (keys, user) = (self.test.house.desk.keys.clone(), UserId(id(200)));
        let word = self.word("a note not saved yet", Probe::Draft(user));
        let (key, body) = (format!("note-{}", p.id), format!("body={word}"));
        opweg_store::drafts::save(&self.test.house.db, &keys, user, &key, &body, now()).await.unwrap();
    }
}

async fn run(tx: &mut Tx, sql: &'static str, values: &[Sql]) {
    tx.run(sql, values).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
}

async fn text(tx: &mut Tx, sql: &'static str, file: FileId) -> String {
    tx.row(sql, &[file.0.into()]).await.unwrap().unwrap().take().next().unwrap()
}

async fn uuid(tx: &mut Tx, sql: &'static str, file: FileId) -> Uuid {
    tx.row(sql, &[file.0.into()]).await.unwrap().unwrap().take().next().unwrap()
}

async fn write_fact(tx: &mut Tx, file: FileId, fact: FactId, kind: FactKind, word: &str, user: UserId, org: OrgId) {
    let value = serde_json::to_string(&Value::Text(word.to_owned())).unwrap();
    // Each entry of a kind that repeats stands by itself; the others stand beside each other.
    let slot = if kind.spec().repeats { fact.0 } else { Uuid::nil() };
    run(
        tx,
        "INSERT INTO fact (id, file_id, kind, slot, state, value, as_of, source, author_id, org_id, intake_id, replaces, recorded_at)
         VALUES ($1, $2, $3, $4, 'value', $5, NULL, 'client', $6, $7, NULL, NULL, $8)",
        &[fact.0.into(), file.0.into(), kind.key().into(), slot.into(), value.into(), user.0.into(), org.0.into(), now().into()],
    )
    .await;
}

async fn write_grant(
    tx: &mut Tx,
    file: FileId,
    grant: Uuid,
    subject: Subject,
    tiers: TierSet,
    acts: ActSet,
    basis: Basis,
) {
    let hour = SignedDuration::from_hours(1);
    let (from, until) = (now().checked_sub(hour).unwrap(), now().checked_add(hour).unwrap());
    run(
        tx,
        "INSERT INTO access_grant (id, file_id, subject_kind, subject_id, tiers, purposes, acts, basis, agreement_id,
                                   valid_from, valid_until, by_user, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, $9, $10, $11, $9)",
        &[
            grant.into(),
            file.0.into(),
            (subject.kind as i64).into(),
            subject.id.into(),
            tiers.bits().into(),
            PurposeSet::of(Purpose::ALL).bits().into(),
            acts.0.into(),
            (basis as i64).into(),
            from.into(),
            until.into(),
            id(SOFIE).into(),
        ],
    )
    .await;
}
