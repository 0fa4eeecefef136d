//! What the tests of joining and parting share: three registrations by three organisations, each with a partner of its own,
//! somebody who works on all of them, and an officer.

use crate::harness::{id, later, monday};
use crate::path_world::{keys, noted, staff};
use jiff::Timestamp;
use opweg_access::{ActSet, Action, Actor, Permit};
use opweg_model::fact::{FactKind, Value};
use opweg_model::{FactId, FileId, GrantId, OrgKind, Purpose, Role, Tier, TierSet};
use opweg_store::exchange::take_out;
use opweg_store::file::Desk;
use opweg_store::file::facts::NewFact;
use opweg_store::file::register::{NewFile, register};
use opweg_store::identity::{self, Doubt, NewJudgement, Outcome, Parted, Seen, Verdict, current_of};
use opweg_store::{Db, Error, Result, Tx, args, door};
use serde_json::Value as Json;
use std::cell::Cell;
use uuid::Uuid;

/// The first of a side's identities: files, people and judgements are told apart by these.
const FILES: [u128; 3] = [100, 200, 300];
const KINDS: [OrgKind; 3] = [OrgKind::City, OrgKind::Vdab, OrgKind::Ngo];

/// Three files that may be of one person.
pub struct Three {
    pub db: Db,
    pub files: [FileId; 3],
    /// Who registered each, and leads it.
    pub workers: Vec<Actor>,
    /// A partner of each side, who is on no file yet.
    pub partners: Vec<Actor>,
    /// Works on all three, and judges.
    pub judge: Actor,
    pub officer: Actor,
    drawn: Cell<u128>,
}

pub fn desk() -> Desk {
    Desk::new(keys(), |name| name.to_lowercase().into_bytes())
}

impl Three {
    pub async fn new(db: Db) -> Self {
        let (mut workers, mut partners) = (Vec::new(), Vec::new());
        for (n, kind) in (1..).zip(KINDS) {
            workers.push(staff(&db, n, kind, &format!("Werker{n}"), Role::Worker).await);
            partners.push(staff(&db, n + 3, OrgKind::Ngo, &format!("Partner{n}"), Role::Worker).await);
        }
        let judge = staff(&db, 7, OrgKind::City, "Joris", Role::Worker).await;
        let officer = staff(&db, 8, OrgKind::Network, "Dina", Role::DataProtection).await;
        let files = FILES.map(|n| FileId(id(n)));
        let three = Self { db, files, workers, partners, judge, officer, drawn: Cell::new(900_000) };
        let mut tx = three.db.begin(monday()).await.unwrap();
        tx.run("UPDATE organisation SET number_authorised = $1", args![true]).await.unwrap();
        noted(tx).await;
        for side in 0..3 {
            three.register(side).await;
        }
        three
    }

    async fn register(&self, side: usize) {
        let base = FILES[side];
        let named = |n: u128, kind, text: &str| NewFact {
            id: FactId(id(base + n)),
            ..NewFact::said(kind, Value::Text(text.into()))
        };
        let new = NewFile {
            id: self.files[side],
            number: format!("OW-2026-{base}"),
            grant: GrantId(id(base + 1)),
            member: id(base + 2),
            purposes: KINDS[side].purposes(),
            facts: vec![
                named(10, FactKind::GivenName, ["Amina", "Amena", "Aminah"][side]),
                named(11, FactKind::FamilyName, "Haddad"),
                named(12, FactKind::Phone, &format!("03 000 00 0{side}")),
            ],
        };
        let mut tx = self.db.begin(monday()).await.unwrap();
        register(&mut tx, &self.workers[side], &desk(), new).await.unwrap();
        tx.commit().await.unwrap();
        self.opens(self.files[side], &self.judge, id(base + 3)).await;
    }

    /// Gives an organisation contact and path of a file, for reading and adding.
    pub async fn opens(&self, file: FileId, who: &Actor, grant: Uuid) {
        let mut tx = self.db.begin(monday()).await.unwrap();
        tx.run(
            "INSERT INTO access_grant (id, file_id, subject_kind, subject_id, tiers, purposes, acts, basis, valid_from, valid_until,
                                       by_user, created_at)
             VALUES ($1, $2, 0, $3, $4, $5, $6, 0, $7, $8, $9, $7)",
            args![
                grant, file, who.org(), TierSet::of(&[Tier::Contact, Tier::Path]).bits(), OrgKind::City.purposes().bits(),
                ActSet::READ_ADD.0, monday(), later(monday(), 300 * 86_400), self.workers[0].user()
            ],
        )
        .await
        .unwrap();
        noted(tx).await;
    }

    /// The same people before another database.
    pub fn before(self, db: Db) -> Self {
        Self { db, ..self }
    }

    pub fn draw(&self) -> Uuid {
        self.drawn.set(self.drawn.get() + 1);
        id(self.drawn.get())
    }

    /// The file that a side's file is now.
    pub async fn now(&self, side: usize) -> FileId {
        current_of(&mut self.db.look().await.unwrap(), self.files[side]).await.unwrap().unwrap()
    }

    pub async fn open(&self, who: &Actor, side: usize, action: Action, at: Timestamp) -> Result<(Tx, Permit)> {
        door::open(&self.db, who, action, self.now(side).await, Purpose::Guidance, at).await
    }

    /// A judgement of two sides, by what is known of them now.
    pub fn judgement(&self, one: usize, other: usize, verdict: Verdict) -> NewJudgement {
        NewJudgement {
            id: self.draw(),
            one: self.files[one],
            other: self.files[other],
            verdict,
            relative_kind: String::new(),
            why: "zelfde stem aan de telefoon".into(),
            score: Some(5_200),
            model: "m1".into(),
            explanation: "{}".into(),
        }
    }

    /// Judges as somebody who works on both files.
    pub async fn judges(&self, who: &Actor, new: &NewJudgement, at: Timestamp) -> Result<Outcome> {
        let mut tx = self.db.begin(at).await?;
        let (stays, goes) = (self.in_tx(&mut tx, new.one).await, self.in_tx(&mut tx, new.other).await);
        let one = door::ask(&mut tx, who, Action::Add, stays, Purpose::Guidance).await?;
        let other = door::ask(&mut tx, who, Action::Add, goes, Purpose::Guidance).await?;
        let (one_version, other_version) = (version(&mut tx, stays).await, version(&mut tx, goes).await);
        let seen = Seen { one: &one, other: Some(&other), one_version, other_version };
        let done = identity::judge(&mut tx, seen, new, &desk(), || self.draw()).await?;
        tx.commit().await?;
        Ok(done)
    }

    async fn in_tx(&self, tx: &mut Tx, registration: FileId) -> FileId {
        current_of(tx, registration).await.unwrap().unwrap()
    }

    /// Joins the other side to one; the judgement.
    pub async fn join(&self, one: usize, other: usize, at: Timestamp) -> Uuid {
        let new = self.judgement(one, other, Verdict::Same);
        let done = self.judges(&self.judge, &new, at).await.unwrap();
        if done == Outcome::AwaitsSecond(vec![Doubt::Parted]) {
            self.confirms(other, new.id, at).await;
            return new.id;
        }
        assert_eq!(done, Outcome::Joined);
        new.id
    }

    /// Whoever leads the other side says so as well: two look once files were parted.
    async fn confirms(&self, side: usize, judgement: Uuid, at: Timestamp) {
        let (mut tx, permit) = self.open(&self.workers[side], side, Action::Add, at).await.unwrap();
        let done = identity::confirm(&mut tx, &permit, None, (judgement, 1), &desk(), || self.draw()).await.unwrap();
        assert_eq!(done, Outcome::Joined);
        tx.commit().await.unwrap();
    }

    pub async fn part(&self, judgement: Uuid, at: Timestamp) -> Parted {
        self.parts(&self.judge, judgement, at).await.unwrap()
    }

    pub async fn parts(&self, who: &Actor, judgement: Uuid, at: Timestamp) -> Result<Parted> {
        let mut tx = self.db.begin(at).await?;
        let row = tx.row("SELECT one_id, version FROM judgement WHERE id = $1", args![judgement]).await?.unwrap();
        let mut t = row.take();
        let (one, version) = (FileId(t.next()?), t.next()?);
        let file = self.in_tx(&mut tx, one).await;
        let permit = door::ask(&mut tx, who, Action::Add, file, Purpose::Guidance).await?;
        let done =
            identity::part(&mut tx, &permit, (judgement, version), "twee mensen", &desk(), || self.draw()).await?;
        tx.commit().await?;
        Ok(done)
    }

    /// The client's own whole copy of a side, without what tells of the joining itself: the log, and who stands in it alone.
    pub async fn copy(&self, side: usize, at: Timestamp) -> String {
        let file = self.now(side).await;
        let (mut tx, permit) =
            door::open(&self.db, &self.officer, Action::OwnCopy, file, Purpose::Oversight, at).await.unwrap();
        let mut copy = take_out(&mut tx, &permit, &desk()).await.unwrap();
        drop(tx);
        let fields = copy.as_object_mut().unwrap();
        let named = [fields.remove("people").unwrap(), fields.remove("organisations").unwrap()];
        fields.remove("log_elsewhere");
        fields.remove("comparisons");
        assert!(!fields.remove("log").unwrap().as_array().unwrap().is_empty());
        let text = serde_json::to_string_pretty(&copy).unwrap();
        let in_it = |who: &&Json| text.contains(who["id"].as_str().unwrap());
        let named: Vec<Vec<&Json>> =
            named.iter().map(|l| l.as_array().unwrap().iter().filter(in_it).collect()).collect();
        format!("{text}\n{}\n{}", serde_json::to_string_pretty(&named).unwrap(), self.beside(file).await)
    }

    /// What is no part of a copy: what a search finds the file by, the figures, messages, codes, and the children of rows.
    async fn beside(&self, file: FileId) -> String {
        let text = |sql: &'static str| async move {
            let mut conn = self.db.look().await.unwrap();
            let rows = conn.rows(sql, args![file]).await.unwrap();
            rows.iter().map(|row| row.take().next::<String>().unwrap()).collect::<Vec<_>>().join("\n")
        };
        let keys = text("SELECT CAST(key AS TEXT) FROM search_key WHERE file_id = $1 ORDER BY key").await;
        let record = text("SELECT record FROM search_record WHERE file_id = $1").await;
        let figures = text("SELECT plan_state || COALESCE(idle_since, '') || COALESCE(distance, '') FROM file_figure WHERE file_id = $1").await;
        let messages = text("SELECT channel || state || body FROM outbox WHERE file_id = $1 ORDER BY id").await;
        let grants = self.count("SELECT CAST(count(*) AS BIGINT) FROM grant_end WHERE file_id = $1", file).await;
        let codes = self.count("SELECT CAST(count(*) AS BIGINT) FROM path_code WHERE file_id = $1", file).await;
        format!("{keys}\n{record}\n{figures}\n{messages}\n{grants} {codes}")
    }

    /// How many rows a statement about a file counts.
    pub async fn count(&self, sql: &'static str, file: FileId) -> i64 {
        let mut conn = self.db.look().await.unwrap();
        conn.row(sql, args![file]).await.unwrap().unwrap().take().next().unwrap()
    }
}

pub async fn version(tx: &mut Tx, file: FileId) -> i64 {
    let row = tx.row("SELECT version FROM client_file WHERE id = $1", args![file]).await.unwrap();
    row.unwrap().take().next().unwrap()
}

/// Whether something was refused by the policy.
pub fn refused<T>(done: &Result<T>) -> bool {
    matches!(done, Err(Error::Refused(_) | Error::NotFound))
}
