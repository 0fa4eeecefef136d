//! Everybody who asks: each role, programs with a key, clients with a code, and nobody at all.

use super::world::{Asker, COORDINATOR, OFFICER, Planted, Planting, SANCTIONER};
use crate::harness::{SOFIE, id, now};
use jiff::SignedDuration;
use opweg_access::{Actor, Program};
use opweg_gate::token::{Token, TokenUse};
use opweg_model::secret_code::PathCode;
use opweg_model::{Role, SessionId, Tier, TierSet, TokenId, UserId};
use opweg_store::path::codes;
use opweg_store::people::sessions::{Limits, NewSession, Stage, start};
use opweg_store::people::{Administrator, tokens};
use opweg_web::pages::newcomer::code::hash;

impl Planting {
    /// Everybody who asks.
    pub(super) async fn invite(&mut self) {
        let mut askers = Vec::new();
        for (place, role) in (200..).zip(Role::ALL) {
            askers.push(self.staff(place, &format!("{role} of another organisation"), Stage::Full).await);
        }
        askers.push(self.staff(SANCTIONER, "worker of a body that sanctions", Stage::Full).await);
        askers.push(self.staff(COORDINATOR, "coordinator of the network", Stage::Full).await);
        askers.push(self.staff(OFFICER, "officer of the network", Stage::Full).await);
        askers.push(self.staff(SOFIE, "the worker who guides", Stage::Full).await);
        askers.push(Asker { actor: None, ..self.staff(200, "half signed in", Stage::Password).await });
        let nobody = Asker {
            name: "nobody".into(),
            actor: None,
            cookie: String::new(),
            bearer: String::new(),
            csrf: String::new(),
        };
        for (name, tiers, may_add) in
            [("a key for everything", Tier::SHAREABLE, true), ("a key for the card", &[Tier::Contact][..], false)]
        {
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
            cookie: format!("__Host-opweg={}", token.reveal()),
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
        let new =
            tokens::NewToken { id, user, name, hash: digest.as_bytes(), tiers: TierSet::of(tiers), may_add, expires };
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
        Asker {
            name: name.to_owned(),
            actor: Some(Actor::Program(program)),
            bearer: token.reveal().to_owned(),
            ..nobody.clone()
        }
    }

    /// The phone on which the code of a file was typed.
    pub async fn client(&self, file: &Planted, nobody: &Asker) -> Asker {
        let house = &self.test.house;
        let token = Token::issue(&mut *(house.random)()).unwrap();
        let digest = token.digest(TokenUse::Session);
        let expires = now().checked_add(SignedDuration::from_hours(12)).unwrap();
        let code = hash(&house.desk.keys, &PathCode::parse(&file.code).unwrap());
        let mut tx = house.db.begin(now()).await.unwrap();
        let opened =
            codes::open_with(&mut tx, &code, codes::NewSession { token_hash: digest.as_bytes(), expires }).await;
        assert_eq!(opened.unwrap(), Some(file.id));
        tx.commit().await.unwrap();
        let csrf = house.desk.keys.fingerprint("form", token.reveal());
        Asker {
            name: format!("the client of {:?}", file.state),
            actor: Some(Actor::Client(file.id)),
            cookie: format!("__Host-opweg_path={}", token.reveal()),
            csrf: csrf.iter().take(16).map(|b| format!("{b:02x}")).collect(),
            ..nobody.clone()
        }
    }
}
