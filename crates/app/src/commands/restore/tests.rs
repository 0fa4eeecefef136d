//! A copy put in the place of a database: never while somebody works with that, and never for nothing.

use super::*;
use crate::testing::Folder;
use opweg_store::log::{Act, Entry};

async fn installation(path: &Path) -> Db {
    let db = Db::open(&Options::Sqlite(path.to_owned())).await.unwrap();
    db.migrate().await.unwrap();
    db
}

/// A change that only the write-ahead log holds yet.
async fn saved(db: &Db, what: &'static str) {
    let mut tx = db.begin(clock::now()).await.unwrap();
    tx.note(Entry::of_actor(&opweg_access::Actor::System, Act::Administer, what, ""));
    tx.commit().await.unwrap();
}

async fn entries(db: &Db, what: &str) -> i64 {
    let sql = "SELECT CAST(count(*) AS BIGINT) FROM log_entry WHERE what = $1";
    let row = db.look().await.unwrap().row(sql, opweg_store::args![what]).await.unwrap();
    row.unwrap().take().next().unwrap()
}

#[tokio::test]
async fn a_copy_never_replaces_what_somebody_works_with_and_a_bad_one_costs_nothing() {
    let home = Folder::new();
    let (place, copy, broken) = (home.path().join("o.db"), home.path().join("copy.db"), home.path().join("cut.db"));
    let db = installation(&copy).await;
    saved(&db, "in-the-copy").await;
    db.close().await;
    std::fs::write(&broken, &std::fs::read(&copy).unwrap()[..8000]).unwrap();

    let db = installation(&place).await;
    saved(&db, "after-the-copy").await;
    let refused = whole(&copy, &place, true).await.unwrap_err();
    assert_eq!(refused.exit, Exit::Refused, "{}", refused.text);
    let bad = whole(&broken, &place, true).await.unwrap_err();
    assert_eq!(bad.exit, Exit::File, "{}", bad.text);
    saved(&db, "after-the-copy").await;
    assert_eq!(entries(&db, "after-the-copy").await, 2);
    db.close().await;

    let bad = whole(&broken, &place, true).await.unwrap_err();
    assert_eq!(bad.exit, Exit::File, "{}", bad.text);
    let db = installation(&place).await;
    assert_eq!(entries(&db, "after-the-copy").await, 2, "nothing is lost by a copy that was refused");
    db.close().await;

    whole(&copy, &place, true).await.unwrap();
    let db = installation(&place).await;
    assert_eq!((entries(&db, "after-the-copy").await, entries(&db, "in-the-copy").await), (0, 1));
    assert!(!with_ending(&place, ".restoring").exists());
}
