//! What the tests of referrals share: Amina's file, a city that guides her, partners that can be asked.

use crate::harness::{for_each_engine, id, later, monday};
use crate::path_world::{Way, person};
use jiff::Timestamp;
use opweg_access::{Action, Actor, Permit};
use opweg_model::agreement::AgreementChannel;
use opweg_model::referral::{Event, Urgency};
use opweg_model::{FactId, FileId, OrgId, OrgKind, Purpose, ReferralId, Role, Tier, TierSet, UserId};
use opweg_store::path::tasks;
use opweg_store::referral::answers::{Said, answer};
use opweg_store::referral::letter::Chosen;
use opweg_store::referral::send::{Asked, send};
use opweg_store::referral::{Referral, To, lists};
use opweg_store::{Db, Result, Tx, args, door};

/// A file and a moment that goes on.
pub struct Net {
    pub way: Way,
    pub now: std::cell::Cell<i64>,
}

pub async fn on_each(test: impl AsyncFn(Net)) {
    for_each_engine(async |db: Db| test(Net { way: Way::new(db).await, now: 60.into() }).await).await;
}

impl Net {
    pub fn at(&self) -> Timestamp {
        later(monday(), self.now.get())
    }
    pub fn days(&self, days: i64) {
        self.now.set(self.now.get() + days * 86_400);
    }
    pub fn id(&self) -> ReferralId {
        ReferralId(self.way.ids.next())
    }

    /// What the city asks of an organisation, with nothing chosen to go along.
    pub fn asked(&self, to: &Actor) -> Asked {
        Asked {
            id: self.id(),
            to: To::Partner { org: to.org().unwrap(), user: None },
            address: None,
            question: "Kan Amina bij jullie terecht voor werk in de zorg?".into(),
            urgency: Urgency::Usual,
            chosen: Chosen::default(),
            tiers: TierSet::of(&[Tier::Contact, Tier::Path, Tier::Work]),
            agreed: Some(AgreementChannel::Spoken),
            until: "2026-12-01".parse().unwrap(),
            warm: false,
        }
    }

    /// Opens for looking, in a transaction that can write.
    pub async fn look(&self, who: &Actor) -> Result<(Tx, Permit)> {
        let mut tx = self.way.db.begin(self.at()).await?;
        let permit = door::ask(&mut tx, who, Action::See, self.way.file, Purpose::Guidance).await?;
        Ok((tx, permit))
    }

    pub async fn send(&self, from: &Actor, asked: &Asked) -> Result<()> {
        let (mut tx, permit) =
            door::open(&self.way.db, from, Action::Add, self.way.file, Purpose::Guidance, self.at()).await?;
        send(&mut tx, &permit, asked, || self.way.ids.next()).await?;
        tx.commit().await
    }

    /// The city asks, and it goes well.
    pub async fn ask(&self, to: &Actor) -> ReferralId {
        let asked = self.asked(to);
        self.send(&self.way.lead, &asked).await.unwrap();
        asked.id
    }

    pub async fn say(&self, who: &Actor, id: ReferralId, event: Event) -> Result<()> {
        self.say_in_words(who, id, event, "").await
    }

    pub async fn say_in_words(&self, who: &Actor, id: ReferralId, event: Event, text: &str) -> Result<()> {
        let (mut tx, permit) = self.look(who).await?;
        let version = self.version(id).await;
        let said = Said { event, text: text.into(), again: None, channel: String::new() };
        answer(&mut tx, &permit, id, version, &said, || self.way.ids.next()).await?;
        tx.commit().await
    }

    pub async fn version(&self, id: ReferralId) -> i64 {
        let mut conn = self.way.db.look().await.unwrap();
        let row = conn.row("SELECT version FROM referral WHERE id = $1", args![id]).await.unwrap();
        row.map_or(0, |r| r.take().next().unwrap())
    }

    /// The client no longer agrees that an organisation sees the file: a talk that says so.
    pub async fn client_says_no(&self, to: &Actor) {
        let (mut tx, permit) =
            door::open(&self.way.db, &self.way.lead, Action::Coordinate, self.file(), Purpose::Guidance, self.at())
                .await
                .unwrap();
        let line = opweg_model::agreement::AgreementLine {
            org: to.org().unwrap(),
            tiers: TierSet::NONE,
            purposes: opweg_model::PurposeSet::NONE,
            until: "2026-12-01".parse().unwrap(),
            agreed: false,
        };
        let talk = opweg_store::file::agreements::Talk {
            id: opweg_model::AgreementId(self.way.ids.next()),
            language: "ar".into(),
            mode: opweg_model::agreement::TalkMode::Worker,
            interpreter: String::new(),
            channel: AgreementChannel::Spoken,
            pictograms: false,
            representative: String::new(),
            text_version: "1".into(),
        };
        opweg_store::file::agreements::record(&mut tx, &permit, &talk, &[line], || self.way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// The referral as the city sees it.
    pub async fn there(&self, id: ReferralId) -> Referral {
        let (mut tx, permit) = self.look(&self.way.lead).await.unwrap();
        let all = lists::of_file(&mut tx, &permit).await.unwrap();
        tx.commit().await.unwrap();
        all.into_iter().find(|r| r.id == id).unwrap()
    }

    /// The tiers that are open to somebody.
    pub async fn open_to(&self, who: &Actor) -> TierSet {
        match self.look(who).await {
            Ok((_, permit)) => permit.tiers(),
            Err(_) => TierSet::NONE,
        }
    }

    /// What somebody has to do, in the words of the tasks.
    pub async fn todo(&self, who: &Actor) -> Vec<String> {
        let mut tx = self.way.db.begin(self.at()).await.unwrap();
        let open = tasks::open_for(&mut tx, who, &[Purpose::Guidance], 100).await.unwrap();
        tx.commit().await.unwrap();
        open.into_iter().map(|t| t.said.what).collect()
    }

    /// The same, with what each is about.
    pub async fn details(&self, who: &Actor) -> Vec<String> {
        let mut tx = self.way.db.begin(self.at()).await.unwrap();
        let open = tasks::open_for(&mut tx, who, &[Purpose::Guidance], 100).await.unwrap();
        tx.commit().await.unwrap();
        open.into_iter().map(|t| t.said.detail).collect()
    }

    /// How many grants made by referrals hold now, tails not counted.
    pub async fn grants(&self) -> usize {
        let mut conn = self.way.db.look().await.unwrap();
        let standing = door::standing(&mut conn, self.way.file).await.unwrap().unwrap();
        let made = |g: &&opweg_access::Grant| g.basis == opweg_access::Basis::Referral && g.is_live(self.at());
        standing.grants.iter().filter(made).count()
    }

    /// A further organisation with one worker.
    pub async fn partner(&self, number: u128, name: &str) -> Actor {
        crate::path_world::staff(&self.way.db, number, OrgKind::Ngo, name, Role::Worker).await
    }

    /// A further worker of an organisation.
    pub async fn colleague(&self, of: &Actor, number: u128, name: &str) -> Actor {
        let org: OrgId = of.org().unwrap();
        person(&self.way.db, org, UserId(id(number)), OrgKind::Ngo, name, Role::Worker).await
    }

    /// The identity of a fact of the file.
    pub async fn fact(&self, kind: &str) -> FactId {
        let mut conn = self.way.db.look().await.unwrap();
        let sql = "SELECT id FROM fact WHERE file_id = $1 AND kind = $2 ORDER BY recorded_at DESC LIMIT 1";
        FactId(conn.row(sql, args![self.way.file, kind]).await.unwrap().unwrap().take().next().unwrap())
    }

    pub fn file(&self) -> FileId {
        self.way.file
    }
}
