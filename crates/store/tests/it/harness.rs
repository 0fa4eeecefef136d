//! Fresh databases of both engines for a test, with identities and times that are the same in every run.

use crate::databases::{TestDatabase, TestFolder, server};
use jiff::{SignedDuration, Timestamp};
use opweg_store::{Db, Options};
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

/// Runs a test on a fresh embedded database and, where a server is named, on a fresh PostgreSQL database.
pub async fn for_each_engine(test: impl AsyncFn(Db)) {
    let home = TestFolder::new();
    let embedded = Db::open(&Options::Sqlite(home.0.join("test.db"))).await.unwrap();
    embedded.migrate().await.unwrap();
    test(embedded.clone()).await;
    embedded.close().await;

    let Some(server) = server() else { return };
    let made = TestDatabase::new(server).await;
    let db = Db::open(&Options::Postgres(made.url())).await.unwrap();
    test(db.clone()).await;
    db.close().await;
}

/// The identity with this number.
pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0000 + number)
}

/// Identities one after the other, the same in every run.
#[derive(Debug)]
pub struct Ids(AtomicU64);

impl Ids {
    /// Starts after this number.
    pub fn after(number: u64) -> Self {
        Self(AtomicU64::new(number))
    }
    /// The next one.
    pub fn next(&self) -> Uuid {
        id(u128::from(self.0.fetch_add(1, Ordering::Relaxed)) + 1)
    }
}

/// The moment at which every test begins: Monday 5 January 2026, 9:00 in Brussels.
pub fn monday() -> Timestamp {
    "2026-01-05T08:00:00Z".parse().unwrap()
}

/// So many seconds later.
pub fn later(at: Timestamp, seconds: i64) -> Timestamp {
    at.checked_add(SignedDuration::from_secs(seconds)).unwrap()
}
