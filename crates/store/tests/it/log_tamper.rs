//! What somebody with the password of the database could do to the log: any statement, and a chain made anew.

use jiff::Timestamp;
use jiff::civil::Date;
use opweg_store::{Db, Value};
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The key of the seals in these tests.
pub const KEY: [u8; 5] = *b"seals";

/// One in the morning of a day in Brussels.
pub fn brussels_day(day: Date) -> Timestamp {
    day.at(1, 0, 0, 0).in_tz("Europe/Brussels").unwrap().timestamp()
}

/// Statements past the store: no transaction, no entry.
pub struct Raw<'a>(pub &'a Db);

impl Raw<'_> {
    pub async fn run(&self, sql: &'static str, values: &[Value]) {
        let (done, _) = self.0.past_the_store(sql, values).await.unwrap();
        assert_ne!(done, 0, "{sql}");
    }
}

/// An entry in the form in which it is hashed. The form is part of what is kept for years: it is written down here once
/// more, so that changing it fails a test.
#[derive(Serialize)]
struct Written {
    chain: Uuid,
    seq: i64,
    at: i64,
    who: String,
    user: Option<Uuid>,
    org: Option<Uuid>,
    act: String,
    what: String,
    purpose: String,
    outcome: String,
    detail: String,
}

/// Says that something else was seen in entry `seq`, and makes the chain anew from there.
pub async fn forge(db: &Db, chain: Uuid, seq: i64, what: &str) {
    let mut conn = db.look().await.unwrap();
    let rows = conn
        .rows(
            "SELECT seq, at, who, user_id, org_id, act, what, purpose, outcome, detail, hash FROM log_entry
             WHERE chain = $1 ORDER BY seq",
            &[chain.into()],
        )
        .await
        .unwrap();
    drop(conn);
    let mut before: Vec<u8> = Vec::new();
    for row in &rows {
        let mut t = row.take();
        let mut entry = Written {
            chain,
            seq: t.next().unwrap(),
            at: t.next().unwrap(),
            who: t.next().unwrap(),
            user: t.next().unwrap(),
            org: t.next().unwrap(),
            act: t.next().unwrap(),
            what: t.next().unwrap(),
            purpose: t.next().unwrap(),
            outcome: t.next().unwrap(),
            detail: t.next().unwrap(),
        };
        let kept: Vec<u8> = t.next().unwrap();
        if entry.seq == seq {
            entry.what = what.to_owned();
        }
        let mut sum = Sha256::new();
        sum.update(&before);
        sum.update(serde_json::to_vec(&entry).unwrap());
        let hash = sum.finalize().to_vec();
        if entry.seq < seq {
            assert_eq!(hash, kept, "the form of a hashed entry has changed");
        } else {
            let values: [Value; 4] = [chain.into(), entry.seq.into(), entry.what.into(), hash.clone().into()];
            Raw(db).run("UPDATE log_entry SET what = $3, hash = $4 WHERE chain = $1 AND seq = $2", &values).await;
        }
        before = hash;
    }
}
