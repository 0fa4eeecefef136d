//! A school that gives a course, with a session of few seats, and clients of the city who want a place in it.

use crate::harness::{id, later, monday};
use crate::path_world::{Way, keys, noted, staff};
use jiff::civil::{Date, date, time};
use opweg_access::{ActSet, Action, Actor};
use opweg_model::fact::{Cefr, FactKind, Value};
use opweg_model::offer::{Day, OfferKind, RequestState, Slot, Timetable};
use opweg_model::{
    FileId, GrantId, OfferId, OfferSessionId, OrgId, OrgKind, Purpose, RequestId, Role, TaskId, Tier, TierSet,
};
use opweg_store::file::facts::NewFact;
use opweg_store::file::register::{NewFile, number_facts, register};
use opweg_store::file::{Desk, restricted};
use opweg_store::offers::kept::{self, About};
use opweg_store::offers::moves::Move;
use opweg_store::offers::requests::{self, Request, Wanted};
use opweg_store::offers::sessions::{self, Plan, Session};
use opweg_store::partners::Keeper;
use opweg_store::{Db, Result, args, door};

/// The day of every test.
pub const TODAY: Date = date(2026, 1, 5);
/// The school.
pub const SCHOOL: u128 = 4;

/// The school, its course, and who wants to come.
pub struct School {
    pub way: Way,
    pub teacher: Actor,
    pub offer: OfferId,
    pub session: OfferSessionId,
}

/// A course of Dutch on Monday mornings.
pub fn course() -> About {
    About {
        title: "NT2 1.1".into(),
        from: Some(Cefr::Zero),
        to: Some(Cefr::A1),
        postcode: "2060".into(),
        place: "Schoolstraat 1".into(),
        hours_week: Some(9),
        ..About::of_kind(OfferKind::Nt2)
    }
}

/// A session of these seats that began before Christmas and goes on.
pub fn session_of(seats: i64) -> Plan {
    let slot = Slot { day: Day::Monday, from: time(9, 0, 0, 0), until: time(12, 0, 0, 0) };
    let when = Timetable { from: date(2025, 12, 1), until: date(2026, 6, 26), slots: vec![slot] };
    Plan { when, register_until: None, seats, place: String::new() }
}

impl School {
    /// The school with a session of these seats.
    pub async fn new(db: Db, seats: i64) -> Self {
        let way = Way::new(db).await;
        let teacher = staff(&way.db, SCHOOL, OrgKind::Training, "Lies", Role::Worker).await;
        let (offer, session) = (OfferId(way.ids.next()), OfferSessionId(way.ids.next()));
        let school = Self { way, teacher, offer, session };
        let mut tx = school.way.db.begin(monday()).await.unwrap();
        kept::create(&mut tx, &school.keeper(), offer, &course()).await.unwrap();
        sessions::add(&mut tx, &school.keeper(), offer, session, &session_of(seats)).await.unwrap();
        tx.commit().await.unwrap();
        school
    }

    pub fn keeper(&self) -> Keeper<'_> {
        Keeper::of(&self.teacher, OrgId(id(SCHOOL))).unwrap()
    }
    pub fn task(&self) -> TaskId {
        TaskId(self.way.ids.next())
    }
    pub async fn session(&self) -> Session {
        sessions::get(&mut self.way.db.look().await.unwrap(), self.session).await.unwrap()
    }

    /// One more client of the city.
    pub async fn client(&self, number: u128, name: &str) -> FileId {
        let file = FileId(id(100 + number));
        let facts = vec![
            NewFact::said(FactKind::GivenName, Value::Text(name.into())),
            NewFact::said(FactKind::ContactLanguage, Value::Language("ar".into())),
        ];
        let new = NewFile {
            id: file,
            number: format!("OW-2026-{:04}", number + 1),
            grant: GrantId(self.way.ids.next()),
            member: self.way.ids.next(),
            purposes: OrgKind::City.purposes(),
            facts: number_facts(facts, || self.way.ids.next()),
        };
        let desk = Desk::new(keys(), |name| name.to_lowercase().into_bytes());
        let mut tx = self.way.db.begin(monday()).await.unwrap();
        register(&mut tx, &self.way.lead, &desk, new).await.unwrap();
        tx.commit().await.unwrap();
        file
    }

    /// The client agrees that the school may see these tiers and add to them.
    pub async fn opens(&self, file: FileId, tiers: &[Tier]) {
        let (until, by) = (later(monday(), 300 * 86_400), self.way.lead.user().unwrap());
        let mut tx = self.way.db.begin(monday()).await.unwrap();
        tx.run(
            "INSERT INTO access_grant (id, file_id, subject_kind, subject_id, tiers, purposes, acts, basis, valid_from, valid_until, by_user, created_at)
             VALUES ($1, $2, 0, $3, $4, $5, $6, 1, $7, $8, $9, $10)",
            args![
                self.way.ids.next(), file, OrgId(id(SCHOOL)), TierSet::of(tiers).bits(), OrgKind::Training.purposes().bits(),
                ActSet::READ_ADD.0, monday(), until, by, monday()
            ],
        )
        .await
        .unwrap();
        noted(tx).await;
    }

    /// Only who has a grant in their own name sees a client from now on.
    pub async fn shield(&self, file: FileId) {
        let (mut tx, permit) = self.open(file, Action::Coordinate).await;
        restricted::restrict(&mut tx, &permit, 1, || self.way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A client asks for a place in the course.
    pub async fn asks(&self, file: FileId, day: Date) -> RequestId {
        self.asks_for(file, Some(self.offer), day).await
    }
    pub async fn asks_for(&self, file: FileId, offer: Option<OfferId>, day: Date) -> RequestId {
        let id = RequestId(self.way.ids.next());
        let wanted = Wanted { kind: OfferKind::Nt2, level: Some(Cefr::Zero), offer, step: None, day };
        let (mut tx, permit) = self.open(file, Action::Add).await;
        requests::ask(&mut tx, &permit, id, &wanted).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    pub async fn open(&self, file: FileId, action: Action) -> (opweg_store::Tx, opweg_access::Permit) {
        door::open(&self.way.db, &self.way.lead, action, file, Purpose::Guidance, monday()).await.unwrap()
    }

    /// Something happens to a request today, as it stands now.
    pub async fn go(&self, file: FileId, request: RequestId, happens: Move) -> Result<()> {
        self.go_on(file, request, happens, TODAY).await
    }
    pub async fn go_on(&self, file: FileId, request: RequestId, happens: Move, day: Date) -> Result<()> {
        let (mut tx, permit) = self.open(file, Action::Add).await;
        let version = version(&mut tx, request).await;
        requests::go(&mut tx, &permit, request, version, happens, day, self.task()).await?;
        tx.commit().await
    }

    pub async fn request(&self, file: FileId, id: RequestId) -> Request {
        let (mut tx, permit) = self.open(file, Action::See).await;
        let found = requests::one(&mut tx, &permit, id).await.unwrap();
        tx.commit().await.unwrap();
        found
    }
    pub async fn state(&self, file: FileId, id: RequestId) -> RequestState {
        self.request(file, id).await.said.state
    }
}

async fn version(tx: &mut opweg_store::Tx, request: RequestId) -> i64 {
    let row = tx.row("SELECT version FROM place_request WHERE id = $1", args![request]).await.unwrap().unwrap();
    row.take().next().unwrap()
}
