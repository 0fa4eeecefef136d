//! A whole house in memory of the process: the real router on a fresh database, a clock that stands still until a test
//! moves it, identities and randomness that repeat, and a small network. The database is an SQLite file, or one of
//! PostgreSQL where `OPWEG_TEST_ENGINE=postgres` says so.

pub use crate::browser::{Browser, Page};
use crate::databases::{TestDatabase, TestFolder, server};
use axum::Router;
use axum::http::StatusCode;
use jiff::{SignedDuration, Timestamp, ToSpan};
use opweg_access::{Actor, Staff};
use opweg_gate::password::Cost;
use opweg_gate::random::{Random, RandomError};
use opweg_gate::token::{Token, TokenUse};
use opweg_lang::Words;
use opweg_model::agreement::{AgreementChannel, AgreementLine, TalkMode};
use opweg_model::fact::{FactKind, Value};
use opweg_model::{
    AgreementId, FileId, GrantId, OrgId, OrgKind, Purpose, PurposeSet, Role, RoleSet, SessionId, Tier, TierSet, UserId,
};
use opweg_store::file::Desk;
use opweg_store::file::agreements::{self, Talk};
use opweg_store::file::facts::NewFact;
use opweg_store::file::register::{NewFile, number_facts, register};
use opweg_store::keys::Keys;
use opweg_store::log::{Act, Entry};
use opweg_store::people::sessions::{Limits, NewSession, Stage, start};
use opweg_store::people::users::{self, NewUser};
use opweg_store::people::{Administrator, organisations};
use opweg_store::{Db, Options, Tx, door};
use opweg_web::kit::doors::Doors;
use opweg_web::kit::house::Content;
use opweg_web::{House, Settings, router};
use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

/// Commits what a test prepares.
pub async fn noted(mut tx: Tx) {
    tx.note(Entry::of_actor(&Actor::System, Act::Administer, "test", ""));
    tx.commit().await.unwrap();
}

/// The network's own office.
pub const OFFICE: u128 = 1;
/// The city.
pub const CITY: u128 = 2;
/// The employment service.
pub const VDAB: u128 = 3;
/// Runs the network and coordinates it.
pub const NADIA: u128 = 11;
/// Guides clients for the city.
pub const SOFIE: u128 = 12;
/// Sofie's colleague.
pub const BART: u128 = 13;
/// Guides clients for the employment service.
pub const KARIM: u128 = 14;

thread_local! {
    static PASSED: Cell<i64> = const { Cell::new(0) };
}

/// Saturday 21 November 2026, ten in the morning in Brussels, and whatever the test let pass since.
pub fn now() -> Timestamp {
    let start: Timestamp = "2026-11-21T09:00:00Z".parse().unwrap();
    start.checked_add(SignedDuration::from_secs(PASSED.get())).unwrap()
}

/// Lets time pass. Every test has its own clock: its own thread.
pub fn pass(seconds: i64) {
    PASSED.set(PASSED.get() + seconds);
}

/// The identity with this number.
pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0000 + number)
}

/// Bytes that look random and repeat.
struct Repeatable(Arc<AtomicU64>);

impl Random for Repeatable {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomError> {
        for chunk in bytes.chunks_mut(8) {
            let state = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            let mixed = (state ^ (state >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            chunk.copy_from_slice(&(mixed ^ (mixed >> 32)).to_le_bytes()[..chunk.len()]);
        }
        Ok(())
    }
}

/// The house with its router, on a database that goes away with the test.
pub struct TestHouse {
    pub house: Arc<House>,
    router: Router,
    _home: Home,
}

/// Whether the tests run on PostgreSQL.
pub fn on_server() -> bool {
    std::env::var("OPWEG_TEST_ENGINE").is_ok_and(|engine| engine == "postgres")
}

/// Where the database is; it goes away with the test, also when it fails.
enum Home {
    Folder(TestFolder),
    Server(TestDatabase),
}

impl Home {
    async fn new() -> Self {
        if on_server() {
            return Self::Server(TestDatabase::new(server().expect("a server for the tests")).await);
        }
        Self::Folder(TestFolder::new())
    }

    async fn open(&self) -> Db {
        let db = match self {
            Self::Folder(folder) => Db::open(&Options::Sqlite(folder.0.join("test.db"))).await.unwrap(),
            Self::Server(made) => Db::open(&Options::Postgres(made.url())).await.unwrap(),
        };
        db.migrate().await.unwrap();
        db
    }
}

impl TestHouse {
    /// The network with its organisations and people; no client yet.
    pub async fn new() -> Self {
        Self::with(|_| {}).await
    }

    /// The same in a house that is set up otherwise.
    pub async fn with(change: impl FnOnce(&mut House)) -> Self {
        PASSED.set(0);
        let home = Home::new().await;
        let db = home.open().await;
        let (ids, bytes) = (AtomicU64::new(100_000), Arc::new(AtomicU64::new(1)));
        let mut house = House {
            db,
            desk: Desk::new(Keys::new([7; 32]), |name| name.to_lowercase().into_bytes()),
            words: Words::embedded(),
            settings: settings(),
            content: Content {
                intake: opweg_content::intake().unwrap(),
                plans: opweg_content::plans().unwrap(),
                templates: opweg_content::templates().unwrap(),
                screenings: opweg_content::screenings().unwrap(),
                effects: opweg_content::effects().unwrap(),
            },
            doors: Doors::new("https://opweg.example", Cost::FOR_TESTS, Vec::new()),
            clock: now,
            ids: Arc::new(move || id(u128::from(ids.fetch_add(1, Ordering::Relaxed)))),
            random: Arc::new(move || Box::new(Repeatable(bytes.clone()))),
        };
        change(&mut house);
        let house = Arc::new(house);
        let test = Self { router: router(house.clone()), house, _home: home };
        test.network().await;
        test
    }

    async fn network(&self) {
        let orgs =
            [(OFFICE, OrgKind::Network, "Netwerk"), (CITY, OrgKind::City, "Stad"), (VDAB, OrgKind::Vdab, "VDAB")];
        for (number, kind, name) in orgs {
            self.organisation(number, kind, name).await;
        }
        self.user(NADIA, OFFICE, "Nadia Peeters", &[Role::Administrator, Role::Coordinator]).await;
        self.user(SOFIE, CITY, "Sofie De Wit", &[Role::Worker]).await;
        self.user(BART, CITY, "Bart Claes", &[Role::Worker]).await;
        self.user(KARIM, VDAB, "Karim Aziz", &[Role::Worker]).await;
    }

    /// Adds an organisation bound by secrecy, with every purpose of its kind.
    pub async fn organisation(&self, number: u128, kind: OrgKind, name: &str) {
        let about = organisations::About {
            kind,
            name: name.into(),
            phone: "03 000 00 12".into(),
            email: "info@example.org".into(),
            company_number: None,
            secrecy: true,
            sanctions: false,
            number_authorised: false,
            purposes: kind.purposes(),
        };
        let mut tx = self.house.db.begin(now()).await.unwrap();
        let office = Administrator::of(&Actor::System).unwrap();
        organisations::create(&mut tx, &office, OrgId(id(number)), &about).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Adds somebody bound by secrecy who works in Dutch.
    pub async fn user(&self, number: u128, org: u128, name: &str, roles: &[Role]) {
        let new = NewUser {
            id: UserId(id(number)),
            org: OrgId(id(org)),
            login: format!("user{number}@example.org"),
            about: users::About {
                name: name.into(),
                job: "begeleider".into(),
                phone: "03 000 00 34".into(),
                roles: RoleSet::of(roles),
                secrecy: true,
            },
            language: "nl".into(),
        };
        let mut tx = self.house.db.begin(now()).await.unwrap();
        let office = Administrator::of(&Actor::System).unwrap();
        users::create(&mut tx, &office, &new).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// The policy's view of somebody.
    pub async fn staff(&self, number: u128) -> Staff {
        users::staff_of(&mut self.house.db.look().await.unwrap(), UserId(id(number))).await.unwrap()
    }

    /// Somebody as an actor.
    pub async fn actor(&self, number: u128) -> Actor {
        Actor::Staff(self.staff(number).await)
    }

    /// The router itself, for requests that no browser makes.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// A browser in which nobody is signed in.
    pub fn browser(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// A browser in which somebody is signed in, in a session of its own.
    pub async fn signed_in(&self, number: u128) -> Browser {
        let staff = self.staff(number).await;
        let token = Token::issue(&mut *(self.house.random)()).unwrap();
        let digest = token.digest(TokenUse::Session);
        let session =
            NewSession { id: SessionId(self.house.id()), hash: digest.as_bytes(), stage: Stage::Full, device: "test" };
        let mut tx = self.house.db.begin(now()).await.unwrap();
        start(&mut tx, staff.user, staff.org, &session, &Limits::default(), "passkey").await.unwrap();
        tx.commit().await.unwrap();
        let mut browser = self.browser();
        browser.cookies.push(format!("__Host-opweg={}", token.reveal()));
        browser.get("/search").await.is(StatusCode::OK);
        browser
    }

    /// A client registered by somebody, with a name and a language to talk in.
    pub async fn client(&self, by: u128, name: &str, language: &str) -> FileId {
        let facts = vec![
            NewFact::said(FactKind::GivenName, Value::Text(name.into())),
            NewFact::said(FactKind::ContactLanguage, Value::Language(language.into())),
        ];
        let file = FileId(self.house.id());
        let staff = self.staff(by).await;
        let new = NewFile {
            id: file,
            number: format!("OW-{}", file.to_string()[30..].to_uppercase()),
            grant: GrantId(self.house.id()),
            member: self.house.id(),
            purposes: staff.purposes,
            facts: number_facts(facts, || self.house.id()),
        };
        let mut tx = self.house.db.begin(now()).await.unwrap();
        register(&mut tx, &Actor::Staff(staff), &self.house.desk, new).await.unwrap();
        tx.commit().await.unwrap();
        file
    }

    /// The client agrees that an organisation may see these tiers and add to them.
    pub async fn agree(&self, by: u128, file: FileId, org: u128, tiers: &[Tier]) {
        self.agree_for(by, file, org, tiers, OrgKind::Vdab.purposes()).await;
    }

    /// The same for some purposes only.
    pub async fn agree_for(&self, by: u128, file: FileId, org: u128, tiers: &[Tier], purposes: PurposeSet) {
        let line = AgreementLine {
            org: OrgId(id(org)),
            tiers: TierSet::of(tiers),
            purposes,
            until: jiff::civil::date(2026, 11, 21).checked_add(300.days()).unwrap(),
            agreed: true,
        };
        let talk = Talk {
            id: AgreementId(self.house.id()),
            language: "nl".into(),
            mode: TalkMode::Dutch,
            interpreter: String::new(),
            channel: AgreementChannel::Signed,
            pictograms: true,
            representative: String::new(),
            text_version: "1".into(),
        };
        let who = self.actor(by).await;
        let (mut tx, permit) =
            door::open(&self.house.db, &who, opweg_access::Action::Coordinate, file, Purpose::Guidance, now())
                .await
                .unwrap();
        agreements::record(&mut tx, &permit, &talk, &[line], || self.house.id()).await.unwrap();
        tx.commit().await.unwrap();
    }
}

fn settings() -> Settings {
    Settings {
        address: "https://opweg.example".into(),
        secure: true,
        second_factor: true,
        help_phone: "0800 00 012".into(),
        demo: false,
        code_days: 366,
        proxies: Vec::new(),
        retention: opweg_store::retention::Rules::usual(),
    }
}
