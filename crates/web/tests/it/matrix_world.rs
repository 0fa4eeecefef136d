//! One client per state of permission, with a word of its own in every text that stands in the file, and everybody who
//! might ask for it. A word that comes back where the policy says no is a leak, and names what leaked.

use crate::harness::{CITY, OFFICE, SOFIE, TestHouse, id, now};
use jiff::SignedDuration;
use opweg_access::{Action, ActSet, Actor, Basis, Decision, Item, Program, Staff, Standing, Subject, decide, tiers_open};
use opweg_gate::token::{Token, TokenUse};
use opweg_model::contact::NoteTier;
use opweg_model::fact::{FactKind, Value};
use opweg_model::secret_code::PathCode;
use opweg_model::tier::Secrecy;
use opweg_model::{
    FactId, FileId, OrgId, OrgKind, Purpose, PurposeSet, Role, RoleSet, SessionId, Tier, TierSet, TokenId, UserId,
};
use opweg_store::people::sessions::{Limits, NewSession, Stage, start};
use opweg_store::people::{Administrator, organisations, tokens};
use opweg_store::path::codes::{self, Earlier};
use opweg_store::{Tx, Value as Sql, door};
use opweg_web::pages::newcomer::code::hash;
use uuid::Uuid;

/// The organisation most of those who ask work for.
pub const AWAY: u128 = 20;
/// A body that decides on residence and can sanction.
pub const SANCTIONS: u128 = 21;
/// Its worker.
const SANCTIONER: u128 = 250;
/// The network's own coordinator and officer.
const COORDINATOR: u128 = 251;
const OFFICER: u128 = 252;

/// How far a file is open to those of [`AWAY`] and [`SANCTIONS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Mandate,
    Card,
    UpToWork,
    Everything,
    Ended,
    Nothing,
    Restricted,
    Glass,
    InPerson,
}

impl State {
    pub const ALL: &'static [Self] = &[
        Self::Mandate, Self::Card, Self::UpToWork, Self::Everything, Self::Ended, Self::Nothing, Self::Restricted, Self::Glass,
        Self::InPerson,
    ];
}

/// What must be so before a word may be shown.
#[derive(Debug, Clone, Copy)]
pub enum Probe {
    /// The policy allows this item.
    Item(Item),
    /// The agreements may be seen.
    Agreement,
    /// The contact card, by an organisation with an authorisation for the national number.
    Number,
    /// A task: whoever does it and sees the contact card, or anybody on the path.
    Task { org: OrgId },
    /// What somebody explained when breaking the glass: for the officer.
    Emergency,
    /// Typed by one user and not saved yet.
    Draft(UserId),
}

/// A word that stands in one place only.
#[derive(Debug, Clone)]
pub struct Canary {
    pub file: usize,
    pub what: String,
    pub probe: Probe,
    /// The client's own page shows it: their name, their appointments.
    pub own: bool,
}

/// A file and the identities of its parts.
pub struct Planted {
    pub state: State,
    pub id: FileId,
    pub number: String,
    /// The name in capitals: what is typed comes back in a search page, and would look like a leak.
    pub name: String,
    pub step: Uuid,
    pub appointment: Uuid,
    pub need: Uuid,
    pub intake: Uuid,
    pub fact: Uuid,
    pub member: Uuid,
    pub grant: Uuid,
    pub task: Uuid,
    pub code: String,
    pub code_id: Uuid,
}

/// Somebody who asks: as the policy sees them, and how they show who they are.
#[derive(Clone)]
pub struct Asker {
    pub name: String,
    /// Nobody for whoever is not, or not yet wholly, signed in.
    pub actor: Option<Actor>,
    pub cookie: String,
    pub bearer: String,
    /// The token of forms.
    pub csrf: String,
}

/// The house with its files and those who ask.
pub struct Planting {
    pub test: TestHouse,
    pub files: Vec<Planted>,
    pub askers: Vec<Asker>,
    pub canaries: Vec<Canary>,
}

/// What somebody of the staff needs files for on most pages, written out once more by hand.
pub fn usual_purpose(staff: &Staff) -> Purpose {
    let worker = staff.is(Role::Worker);
    for (role, purpose) in
        [(Role::Coordinator, Purpose::Coordination), (Role::DataProtection, Purpose::Oversight), (Role::TeamLead, Purpose::Review)]
    {
        if staff.is(role) && !worker && staff.purposes.has(purpose) {
            return purpose;
        }
    }
    let usual = [Purpose::Guidance, Purpose::Mentoring, Purpose::Activation, Purpose::Integration, Purpose::SocialAid];
    usual.into_iter().find(|p| staff.purposes.has(*p)).unwrap_or(Purpose::Guidance)
}

impl Planting {
    pub async fn new() -> Self {
        let test = TestHouse::new().await;
        let mut planting = Self { test, files: Vec::new(), askers: Vec::new(), canaries: Vec::new() };
        planting.organisation(AWAY, OrgKind::Ngo, true, false).await;
        planting.organisation(SANCTIONS, OrgKind::Vdab, false, true).await;
        for (place, role) in (0..).zip(Role::ALL) {
            planting.test.user(200 + place, AWAY, "Ans Adams", &[*role]).await;
        }
        planting.test.user(SANCTIONER, SANCTIONS, "Bea Bos", &[Role::Worker]).await;
        planting.test.user(COORDINATOR, OFFICE, "Cis Claes", &[Role::Coordinator]).await;
        planting.test.user(OFFICER, OFFICE, "Dina Daems", &[Role::DataProtection]).await;
        for state in State::ALL {
            planting.plant(*state).await;
        }
        planting.invite().await;
        planting
    }

    async fn organisation(&self, number: u128, kind: OrgKind, authorised: bool, sanctions: bool) {
        let about = organisations::About {
            kind,
            name: format!("Huis {number}"),
            phone: "03 000 00 12".into(),
            email: "info@example.org".into(),
            company_number: None,
            secrecy: true,
            sanctions,
            number_authorised: authorised,
            purposes: kind.purposes(),
        };
        let mut tx = self.test.house.db.begin(now()).await.unwrap();
        let office = Administrator::of(&Actor::System).unwrap();
        organisations::create(&mut tx, &office, OrgId(id(number)), &about).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A new word, and what must be so before it may be shown.
    fn word(&mut self, what: impl Into<String>, probe: Probe) -> String {
        let (file, number) = (self.files.len(), self.canaries.len());
        self.canaries.push(Canary { file, what: what.into(), probe, own: false });
        format!("zq{file}n{number:04}k")
    }

    fn own_word(&mut self, what: &str, probe: Probe) -> String {
        let word = self.word(what, probe);
        self.canaries.last_mut().unwrap().own = true;
        word
    }

    fn id(&self) -> Uuid {
        self.test.house.id()
    }

    async fn plant(&mut self, state: State) {
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
            code: String::new(),
            code_id: self.id(),
        };
        planted.fact = self.facts(&mut tx, &planted).await;
        self.path(&mut tx, &planted).await;
        self.notes_and_tasks(&mut tx, &planted).await;
        self.number(&mut tx, &planted).await;
        planted.grant = self.grants(&mut tx, &planted).await;
        tx.note(opweg_store::log::Entry::on_file(file, &Actor::System, opweg_store::log::Act::Add, "test", Purpose::Guidance));
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
                        &[fact.0.into(), p.id.0.into(), (to.kind as i64).into(), to.id.into(), id(SOFIE).into(), now().into()],
                    )
                    .await;
                }
            }
        }
        shown
    }

    async fn path(&mut self, tx: &mut Tx, p: &Planted) {
        let at = |tier| Probe::Item(Item { id: None, tier, section: None, secrecy: Secrecy::Open, org: OrgId(id(CITY)), author: UserId(id(SOFIE)) });
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
                     0, $8, $9, $10, $11, $11, 2)",
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
        let (title, place) = (self.own_word("appointment", contact), self.own_word("place of the appointment", contact));
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
                let item = Item { id: None, tier: circle.tier(), section: None, secrecy, org: OrgId(id(org)), author: UserId(id(user)) };
                let word = self.word(format!("note for {circle} of {org}"), Probe::Item(item));
                run(
                    tx,
                    "INSERT INTO note (id, file_id, kind, circle, body, minutes, channel, author_id, org_id, at)
                     VALUES ($1, $2, 'note', $3, $4, NULL, 'staff', $5, $6, $7)",
                    &[self.id().into(), p.id.0.into(), circle.word().into(), word.into(), id(user).into(), id(org).into(), now().into()],
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
            &[self.id().into(), p.id.0.into(), sealed.into(), word.into_bytes().into(), id(SOFIE).into(), id(CITY).into(), now().into()],
        )
        .await;
    }

    /// The agreement and the grants of the state; the identity of one of them.
    async fn grants(&mut self, tx: &mut Tx, p: &Planted) -> Uuid {
        let talk = self.id();
        let (interpreter, for_client) =
            (self.word("interpreter of the talk", Probe::Agreement), self.word("who spoke for the client", Probe::Agreement));
        run(
            tx,
            "INSERT INTO agreement (id, file_id, language, mode, interpreter, channel, pictograms, representative, text_version,
                                    author_id, org_id, given_at)
             VALUES ($1, $2, 'ar', 'interpreter-present', $3, 'spoken', 1, $4, '2026-11', $5, $6, $7)",
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
            State::UpToWork => (&orgs, TierSet::of(&[Tier::Contact, Tier::Path, Tier::Work]), ActSet::READ_ADD, Basis::Agreement),
            State::Everything | State::Ended | State::Restricted => (&orgs, shareable, ActSet::READ_ADD, Basis::Agreement),
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
            run(tx, "UPDATE client_file SET restricted = 1 WHERE id = $1", &[p.id.0.into()]).await;
            let own = self.id();
            write_grant(tx, p.id, own, Subject::person(UserId(id(SOFIE))), shareable, ActSet::ALL, Basis::Mandate).await;
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
        let (mut tx, permit) = door::open(&self.test.house.db, &sofie, Action::Coordinate, p.id, Purpose::Guidance, now()).await.unwrap();
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

    /// Everybody who asks.
    async fn invite(&mut self) {
        let mut askers = Vec::new();
        for (place, role) in (200..).zip(Role::ALL) {
            askers.push(self.staff(place, &format!("{role} of another organisation"), Stage::Full).await);
        }
        askers.push(self.staff(SANCTIONER, "worker of a body that sanctions", Stage::Full).await);
        askers.push(self.staff(COORDINATOR, "coordinator of the network", Stage::Full).await);
        askers.push(self.staff(OFFICER, "officer of the network", Stage::Full).await);
        askers.push(self.staff(SOFIE, "the worker who guides", Stage::Full).await);
        askers.push(Asker { actor: None, ..self.staff(200, "half signed in", Stage::Password).await });
        let nobody = Asker { name: "nobody".into(), actor: None, cookie: String::new(), bearer: String::new(), csrf: String::new() };
        for (name, tiers, may_add) in [("a key for everything", Tier::SHAREABLE, true), ("a key for the card", &[Tier::Contact][..], false)] {
            askers.push(self.program(name, tiers, may_add, &nobody).await);
        }
        for file in &self.files {
            askers.push(self.client(file, &nobody).await);
        }
        askers.push(nobody);
        self.askers = askers;
    }

    async fn staff(&self, number: u128, name: &str, stage: Stage) -> Asker {
        let (staff, house) = (self.test.staff(number).await, &self.test.house);
        let token = Token::issue(&mut *(house.random)()).unwrap();
        let digest = token.digest(TokenUse::Session);
        let session = NewSession { id: SessionId(house.id()), hash: digest.as_bytes(), stage, device: "test" };
        let mut tx = house.db.begin(now()).await.unwrap();
        start(&mut tx, staff.user, staff.org, &session, &Limits::default(), "passkey").await.unwrap();
        tx.commit().await.unwrap();
        let csrf = house.desk.keys.fingerprint("form", &session.id.to_string());
        Asker {
            name: name.to_owned(),
            actor: Some(Actor::Staff(staff)),
            cookie: format!("opweg={}", token.reveal()),
            bearer: String::new(),
            csrf: csrf.iter().take(16).map(|b| format!("{b:02x}")).collect(),
        }
    }

    async fn program(&self, name: &str, tiers: &[Tier], may_add: bool, nobody: &Asker) -> Asker {
        let house = &self.test.house;
        let token = Token::issue(&mut *(house.random)()).unwrap();
        let digest = token.digest(TokenUse::Api);
        let expires = now().checked_add(SignedDuration::from_hours(24)).unwrap();
        let (id, user) = (TokenId(house.id()), UserId(id(200)));
        let new = tokens::NewToken { id, user, name, hash: digest.as_bytes(), tiers: TierSet::of(tiers), may_add, expires };
        let mut tx = house.db.begin(now()).await.unwrap();
        tokens::create(&mut tx, &Administrator::of(&Actor::System).unwrap(), &new).await.unwrap();
        tx.commit().await.unwrap();
        let s = self.test.staff(200).await;
        let program = Program {
            token: id,
            user,
            org: s.org,
            org_kind: s.org_kind,
            tiers: TierSet::of(tiers),
            may_add,
            purposes: s.purposes,
            secrecy: s.secrecy,
            sanctions: s.sanctions,
        };
        Asker { name: name.to_owned(), actor: Some(Actor::Program(program)), bearer: token.reveal().to_owned(), ..nobody.clone() }
    }

    /// The phone on which the code of a file was typed.
    pub async fn client(&self, file: &Planted, nobody: &Asker) -> Asker {
        let house = &self.test.house;
        let token = Token::issue(&mut *(house.random)()).unwrap();
        let digest = token.digest(TokenUse::Session);
        let expires = now().checked_add(SignedDuration::from_hours(12)).unwrap();
        let code = hash(&house.desk.keys, &PathCode::parse(&file.code).unwrap());
        let mut tx = house.db.begin(now()).await.unwrap();
        let opened = codes::open_with(&mut tx, &code, codes::NewSession { token_hash: digest.as_bytes(), expires }).await;
        assert_eq!(opened.unwrap(), Some(file.id));
        tx.commit().await.unwrap();
        let csrf = house.desk.keys.fingerprint("form", token.reveal());
        Asker {
            name: format!("the client of {:?}", file.state),
            actor: Some(Actor::Client(file.id)),
            cookie: format!("opweg_path={}", token.reveal()),
            csrf: csrf.iter().take(16).map(|b| format!("{b:02x}")).collect(),
            ..nobody.clone()
        }
    }

    /// What the policy knows of a file at this moment.
    pub async fn standing(&self, file: FileId) -> Standing {
        door::standing(&mut self.test.house.db.look().await.unwrap(), file).await.unwrap().unwrap()
    }
}

/// Whether a word may be shown to somebody with this purpose.
pub fn may_show(canary: &Canary, who: &Actor, file: &Standing, purpose: Purpose) -> bool {
    let sees = |item: &Item, purpose| decide(who, Action::See, item, file, purpose, now()) == Decision::Allow;
    let card = Item { id: None, tier: Tier::Contact, section: None, secrecy: Secrecy::Open, org: OrgId(id(CITY)), author: UserId(id(SOFIE)) };
    let own_path = matches!(who, Actor::Client(own) if *own == file.file);
    match canary.probe {
        Probe::Item(item) => sees(&item, purpose) || (canary.own && own_path),
        Probe::Agreement => !tiers_open(who, Action::SeeAgreement, file, purpose, now()).is_empty(),
        Probe::Number => sees(&card, purpose) && who.org() == Some(OrgId(id(AWAY))),
        Probe::Task { org } => {
            let path = tiers_open(who, Action::See, file, purpose, now()).has(Tier::Path) && !own_path;
            path || (sees(&card, purpose) && who.org() == Some(org))
        }
        Probe::Emergency => !tiers_open(who, Action::SeeLog, file, Purpose::Oversight, now()).is_empty(),
        Probe::Draft(user) => matches!(who, Actor::Staff(s) if s.user == user),
    }
}

fn fact_item(kind: FactKind, fact: FactId, org: OrgId, author: UserId) -> Item {
    let section = kind.spec().section;
    Item { id: Some(fact), tier: section.tier(), section: Some(section), secrecy: section.secrecy(), org, author }
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

async fn write_grant(tx: &mut Tx, file: FileId, grant: Uuid, subject: Subject, tiers: TierSet, acts: ActSet, basis: Basis) {
    let hour = SignedDuration::from_hours(1);
    let (from, until) = (now().checked_sub(hour).unwrap(), now().checked_add(hour).unwrap());
    run(
        tx,
        "INSERT INTO access_grant (id, file_id, subject_kind, subject_id, tiers, purposes, acts, basis, agreement_id,
                                   valid_from, valid_until, by_user, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, $9, $10, $11, $9)",
        &[
            grant.into(), file.0.into(), (subject.kind as i64).into(), subject.id.into(), tiers.bits().into(),
            PurposeSet::of(Purpose::ALL).bits().into(), acts.0.into(), (basis as i64).into(), from.into(), until.into(),
            id(SOFIE).into(),
        ],
    )
    .await;
}

/// The roles, for tests that go over them.
pub fn one_role(role: Role) -> RoleSet {
    RoleSet::of(&[role])
}
