//! One client on the way, with the people around her: a counsellor of the city, one of the employment service who has
//! the agreement of the client, a mentor and a stranger.

use crate::harness::{Ids, id, later, monday};
use jiff::Timestamp;
use opweg_access::{ActSet, Action, Actor, Permit, Staff};
use opweg_model::fact::{FactKind, Value};
use opweg_model::{
    AppointmentId, FileId, GrantId, OrgId, OrgKind, Purpose, PurposeSet, Role, RoleSet, StepId, TaskId, Tier, TierSet,
    UserId,
};
use opweg_store::file::Desk;
use opweg_store::file::facts::NewFact;
use opweg_store::file::register::{NewFile, number_facts, register};
use opweg_store::keys::Keys;
use opweg_store::log::{Act, Entry};
use opweg_store::{Db, Row, Tx, args, door};

/// The client's file and who is around it.
pub struct Way {
    pub db: Db,
    pub ids: Ids,
    pub file: FileId,
    pub lead: Actor,
    pub vdab: Actor,
    pub stranger: Actor,
}

pub fn keys() -> Keys {
    Keys::new([7; 32])
}

impl Way {
    /// Amina, registered by Sofie of the city on Monday at nine.
    pub async fn new(db: Db) -> Self {
        let ids = Ids::after(1_000);
        let lead = staff(&db, 1, OrgKind::City, "Sofie", Role::Worker).await;
        let vdab = staff(&db, 2, OrgKind::Vdab, "Karim", Role::Worker).await;
        let stranger = staff(&db, 3, OrgKind::Ngo, "Els", Role::Worker).await;
        let file = FileId(id(100));
        let facts = vec![
            NewFact::said(FactKind::GivenName, Value::Text("Amina".into())),
            NewFact::said(FactKind::FamilyName, Value::Text("Haddad".into())),
            NewFact::said(FactKind::ContactLanguage, Value::Language("ar".into())),
        ];
        let new = NewFile {
            id: file,
            number: "OW-2026-0001".into(),
            grant: GrantId(ids.next()),
            member: ids.next(),
            purposes: OrgKind::City.purposes(),
            facts: number_facts(facts, || ids.next()),
        };
        let desk = Desk::new(keys(), |name| name.to_lowercase().into_bytes());
        let mut tx = db.begin(monday()).await.unwrap();
        register(&mut tx, &lead, &desk, new).await.unwrap();
        tx.commit().await.unwrap();
        Self { db, ids, file, lead, vdab, stranger }
    }

    /// Somebody else whom the lead registers.
    pub async fn registers(&self, number: u128, facts: Vec<NewFact>) -> FileId {
        let new = NewFile {
            id: FileId(id(number)),
            number: format!("OW-2026-{number}"),
            grant: GrantId(self.ids.next()),
            member: self.ids.next(),
            purposes: OrgKind::City.purposes(),
            facts,
        };
        let mut tx = self.db.begin(monday()).await.unwrap();
        register(&mut tx, &self.lead, &crate::file_life::desk(), new).await.unwrap();
        tx.commit().await.unwrap();
        FileId(id(number))
    }

    /// Opens the file at a moment.
    pub async fn open(&self, who: &Actor, action: Action, at: Timestamp) -> (Tx, Permit) {
        door::open(&self.db, who, action, self.file, Purpose::Guidance, at).await.unwrap()
    }
    /// Opens the file for looking.
    pub async fn see(&self, who: &Actor) -> (Tx, Permit) {
        self.open(who, Action::See, later(monday(), 60)).await
    }
    /// Opens the file for adding.
    pub async fn adding(&self, who: &Actor) -> (Tx, Permit) {
        self.open(who, Action::Add, later(monday(), 60)).await
    }
    /// The client herself, with the code of her card.
    pub fn client(&self) -> Actor {
        Actor::Client(self.file)
    }

    /// Amina agrees that the employment service may see these tiers.
    pub async fn agree(&self, who: &Actor, tiers: &[Tier]) {
        self.agree_for(who, tiers, OrgKind::Vdab.purposes()).await;
    }

    /// The same for these purposes only.
    pub async fn agree_for(&self, who: &Actor, tiers: &[Tier], purposes: PurposeSet) {
        let (org, by) = (who.org().unwrap(), self.lead.user().unwrap());
        let until = later(monday(), 300 * 86_400);
        let mut tx = self.db.begin(monday()).await.unwrap();
        tx.run(
            "INSERT INTO access_grant (id, file_id, subject_kind, subject_id, tiers, purposes, acts, basis, valid_from, valid_until, by_user, created_at)
             VALUES ($1, $2, 0, $3, $4, $5, $6, 1, $7, $8, $9, $10)",
            args![
                self.ids.next(), self.file, org, TierSet::of(tiers).bits(), purposes.bits(),
                ActSet::READ_ADD.0, monday(), until, by, monday()
            ],
        )
        .await
        .unwrap();
        noted(tx).await;
    }

    pub async fn join(&self, who: &Actor, task: &str, from: Timestamp, until: Option<Timestamp>) {
        let mut tx = self.db.begin(monday()).await.unwrap();
        tx.run(
            "INSERT INTO member (id, file_id, org_id, user_id, task, from_at, until_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, 1)",
            args![self.ids.next(), self.file, who.org().unwrap(), who.user(), task, from, until],
        )
        .await
        .unwrap();
        noted(tx).await;
    }

    pub fn step(&self) -> StepId {
        StepId(self.ids.next())
    }
    pub fn appointment(&self) -> AppointmentId {
        AppointmentId(self.ids.next())
    }
    pub fn task(&self) -> TaskId {
        TaskId(self.ids.next())
    }

    /// The row a statement finds for the file.
    pub async fn row(&self, sql: &'static str) -> Row {
        self.db.look().await.unwrap().row(sql, args![self.file]).await.unwrap().unwrap()
    }
}

/// Commits what a test prepares.
pub async fn noted(mut tx: Tx) {
    tx.note(Entry::of_actor(&Actor::System, Act::Administer, "test", ""));
    tx.commit().await.unwrap();
}

/// An organisation with one person in it.
pub async fn staff(db: &Db, number: u128, kind: OrgKind, name: &str, role: Role) -> Actor {
    let (org, user) = (OrgId(id(number)), UserId(id(number + 50)));
    let mut tx = db.begin(monday()).await.unwrap();
    tx.run(
        "INSERT INTO organisation (id, kind, name, phone, email, secrecy, sanctions, number_authorised, purposes, created_at, version)
         VALUES ($1, $2, $3, '03 000 00 99', 'info@example.org', $4, $5, $6, $7, $8, 1)",
        args![org, kind.word(), format!("{name} & co"), true, false, false, kind.purposes().bits(), monday()],
    )
    .await
    .unwrap();
    noted(tx).await;
    person(db, org, user, kind, name, role).await
}

/// One more person of an organisation.
pub async fn person(db: &Db, org: OrgId, user: UserId, kind: OrgKind, name: &str, role: Role) -> Actor {
    let mut tx = db.begin(monday()).await.unwrap();
    tx.run(
        "INSERT INTO user_account (id, org_id, login, name, job, phone, roles, secrecy, language, shortcuts, totp_last_step, state, created_at, version)
         VALUES ($1, $2, $3, $4, 'counsellor', '03 000 00 01', $5, $6, 'nl', $7, 0, 'active', $8, 1)",
        args![user, org, format!("{}@example.org", name.to_lowercase()), name, RoleSet::of(&[role]).bits(), true, true, monday()],
    )
    .await
    .unwrap();
    noted(tx).await;
    Actor::Staff(Staff {
        user,
        org,
        org_kind: kind,
        team: None,
        roles: RoleSet::of(&[role]),
        purposes: kind.purposes(),
        secrecy: true,
        sanctions: false,
    })
}
