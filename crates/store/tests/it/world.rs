//! A small network that tests share: its own office, the city and a mentoring programme, with the people who work there,
//! made the way an administrator makes them; and Amina, whom the city guides.

use crate::harness::{Ids, id, later, monday};
use jiff::Timestamp;
use opweg_access::{Actor, Staff};
use opweg_model::fact::{FactKind, Value};
use opweg_model::{FileId, GrantId, OrgId, OrgKind, Role, RoleSet, SessionId, UserId};
use opweg_store::file::Desk;
use opweg_store::file::facts::NewFact;
use opweg_store::file::register::{NewFile, number_facts, register};
use opweg_store::keys::Keys;
use opweg_store::people::sessions::{Limits, NewSession, Stage, start};
use opweg_store::people::users::{self, NewUser};
use opweg_store::people::{Administrator, organisations};
use opweg_store::{Db, Tx};

/// The network's own office.
pub const OFFICE: u128 = 1;
/// The city.
pub const CITY: u128 = 2;
/// A mentoring programme.
pub const MENTORING: u128 = 3;
/// Runs the accounts of the network.
pub const NADIA: u128 = 11;
/// Runs the accounts of the city.
pub const BART: u128 = 12;
/// Guides clients for the city.
pub const SOFIE: u128 = 13;
/// Mentor.
pub const PIET: u128 = 14;

/// The network, ready at [`monday`].
pub struct World {
    pub db: Db,
    pub ids: Ids,
    pub keys: Keys,
}

impl World {
    pub async fn new(db: Db) -> Self {
        let world = Self { db, ids: Ids::after(10_000), keys: Keys::new([7; 32]) };
        for (number, kind, name) in [
            (OFFICE, OrgKind::Network, "Netwerk"),
            (CITY, OrgKind::City, "Stad"),
            (MENTORING, OrgKind::Mentoring, "Samen sterk"),
        ] {
            world.organisation(number, kind, name).await;
        }
        world
            .user(NADIA, OFFICE, "nadia@netwerk.example", "Nadia Peeters", &[Role::Administrator, Role::Coordinator])
            .await;
        world.user(BART, CITY, "bart@stad.example", "Bart Claes", &[Role::Administrator]).await;
        world.user(SOFIE, CITY, "sofie@stad.example", "Sofie De Wit", &[Role::Worker]).await;
        world.user(PIET, MENTORING, "piet@samen.example", "Piet Janssens", &[Role::Mentor]).await;
        world
    }

    pub async fn begin(&self, at: Timestamp) -> Tx {
        self.db.begin(at).await.unwrap()
    }

    async fn organisation(&self, number: u128, kind: OrgKind, name: &str) {
        let mut tx = self.begin(monday()).await;
        let office = Administrator::of(&Actor::System).unwrap();
        organisations::create(&mut tx, &office, OrgId(id(number)), &about_organisation(kind, name)).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn user(&self, number: u128, org: u128, login: &str, name: &str, roles: &[Role]) {
        let mut tx = self.begin(monday()).await;
        let office = Administrator::of(&Actor::System).unwrap();
        users::create(&mut tx, &office, &new_user(number, org, login, name, roles)).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// The policy's view of somebody.
    pub async fn staff(&self, number: u128) -> Staff {
        users::staff_of(&mut self.db.look().await.unwrap(), UserId(id(number))).await.unwrap()
    }

    pub async fn actor(&self, number: u128) -> Actor {
        Actor::Staff(self.staff(number).await)
    }

    /// Signs somebody in fully; the session has the number, the token the digest.
    pub async fn sign_in(&self, who: u128, session: u128, hash: &[u8], at: Timestamp) -> SessionId {
        let staff = self.staff(who).await;
        let new = NewSession { id: SessionId(id(session)), hash, stage: Stage::Full, device: "Firefox, Linux" };
        let mut tx = self.begin(at).await;
        start(&mut tx, staff.user, staff.org, &new, &Limits::default(), "passkey").await.unwrap();
        tx.commit().await.unwrap();
        new.id
    }

    /// Amina, registered by Sofie of the city a minute after nine.
    pub async fn amina(&self) -> FileId {
        let file = FileId(id(100));
        let facts = vec![NewFact::said(FactKind::GivenName, Value::Text("Amina".into()))];
        let new = NewFile {
            id: file,
            number: "OW-2026-0001".into(),
            grant: GrantId(self.ids.next()),
            member: self.ids.next(),
            purposes: OrgKind::City.purposes(),
            facts: number_facts(facts, || self.ids.next()),
        };
        let desk = Desk::new(self.keys.clone(), |name| name.to_lowercase().into_bytes());
        let mut tx = self.begin(later(monday(), 60)).await;
        register(&mut tx, &self.actor(SOFIE).await, &desk, new).await.unwrap();
        tx.commit().await.unwrap();
        file
    }
}

/// An organisation bound by secrecy, with every purpose its kind can have.
pub fn about_organisation(kind: OrgKind, name: &str) -> organisations::About {
    organisations::About {
        kind,
        name: name.into(),
        phone: "03 000 00 12".into(),
        email: "info@example.org".into(),
        company_number: None,
        secrecy: true,
        sanctions: false,
        number_authorised: false,
        purposes: kind.purposes(),
    }
}

/// Somebody bound by secrecy.
pub fn new_user(number: u128, org: u128, login: &str, name: &str, roles: &[Role]) -> NewUser {
    NewUser {
        id: UserId(id(number)),
        org: OrgId(id(org)),
        login: login.into(),
        about: users::About {
            name: name.into(),
            job: "begeleider".into(),
            phone: "03 000 00 34".into(),
            roles: RoleSet::of(roles),
            secrecy: true,
        },
        language: "nl".into(),
    }
}
