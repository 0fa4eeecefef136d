//! What is cleared away, night after night, with a clock that is moved.

use super::*;
use jiff::ToSpan;
use opweg_access::Actor;
use opweg_model::{JobId, OrgId, OrgKind, UserId};
use opweg_store::jobs::NewJob;
use opweg_store::keys::Keys;
use opweg_store::people::{Administrator, organisations, users};
use opweg_store::{Options, args};

fn day(n: i64) -> Timestamp {
    let start: Timestamp = "2026-11-21T03:00:00Z".parse().unwrap();
    start.checked_add((n * 24).hours()).unwrap()
}

fn keys() -> Keys {
    Keys::new([3; 32])
}

/// A night of work: clearing, marked done.
async fn night(db: &Db, now: Timestamp) {
    typed(db, now).await.unwrap();
    let key = format!("{}/{now}", Daily::Clear.word());
    let job =
        NewJob { id: JobId(crate::clock::id()), kind: Daily::Clear.word(), key: &key, payload: "{}", run_at: now };
    upkeep::schedule(db, &[job], now).await.unwrap();
    let claimed = jobs::claim(db, now, jiff::SignedDuration::from_mins(1)).await.unwrap().unwrap();
    jobs::done_apart(db, &claimed, now).await.unwrap();
}

/// Somebody who types a note and begins an import at a moment.
async fn typing(db: &Db, at: Timestamp) -> UserId {
    let (user, org) = (UserId(crate::clock::id()), OrgId(crate::clock::id()));
    let about = organisations::About {
        kind: OrgKind::City,
        name: "Stad".into(),
        phone: String::new(),
        email: String::new(),
        company_number: None,
        secrecy: true,
        sanctions: false,
        number_authorised: false,
        purposes: OrgKind::City.purposes(),
    };
    let who = users::About {
        name: "Sofie".into(),
        job: String::new(),
        phone: String::new(),
        roles: [opweg_model::Role::Worker].into_iter().collect(),
        secrecy: true,
    };
    let new = users::NewUser { id: user, org, login: "sofie".into(), about: who, language: "nl".into() };
    let mut tx = db.begin(at).await.unwrap();
    let office = Administrator::of(&Actor::System).unwrap();
    organisations::create(&mut tx, &office, org, &about).await.unwrap();
    users::create(&mut tx, &office, &new).await.unwrap();
    tx.run(
        "INSERT INTO import_run (id, org_id, author_id, digest, mapping, body, state, lines, created_at)
         VALUES ($1, $2, $3, 'x', '', $4, 'tried', 1, $5)",
        args![crate::clock::id(), org, user, vec![1_u8], at],
    )
    .await
    .unwrap();
    tx.commit().await.unwrap();
    opweg_store::drafts::save(db, &keys(), user, "note/x", "a=1", at).await.unwrap();
    user
}

/// Whether the draft and the table of the import are still there.
async fn kept(db: &Db, user: UserId) -> (bool, bool) {
    let mut conn = db.look().await.unwrap();
    let draft = drafts::load(&mut conn, &keys(), user, "note/x").await.unwrap().is_some();
    let table = conn.row("SELECT 1 FROM import_run WHERE body IS NOT NULL", args![]).await.unwrap().is_some();
    (draft, table)
}

#[tokio::test]
async fn what_was_typed_goes_after_thirty_days_of_work_and_not_by_a_jump_of_the_clock() {
    let home = crate::testing::Folder::new();
    let db = Db::open(&Options::Sqlite(home.path().join("t.db"))).await.unwrap();
    db.migrate().await.unwrap();
    for n in -40..0 {
        night(&db, day(n)).await;
    }
    let user = typing(&db, day(0)).await;
    // A year ahead for one night, then right again.
    night(&db, day(365)).await;
    assert_eq!(kept(&db, user).await, (true, true), "the clock jumped ahead");
    // And a year behind.
    night(&db, day(-365)).await;
    for n in 0..29 {
        night(&db, day(n)).await;
        assert_eq!(kept(&db, user).await, (true, true), "day {n}");
    }
    for n in 29..33 {
        night(&db, day(n)).await;
    }
    assert_eq!(kept(&db, user).await, (false, false));
    opweg_store::log::verify(&db, &keys().for_seals(), |_| {}).await.unwrap().unwrap();
}
