//! The copy of everything, from either engine into either engine, and the upkeep that background work needs.

use crate::harness::{for_each_engine, later, monday};
use crate::path_world::{Way, keys};
use opweg_model::{JobId, Tier};
use opweg_store::file::records;
use opweg_store::jobs::NewJob;
use opweg_store::portable::{self, CopyError};
use opweg_store::{Db, log, upkeep};
use sha2::{Digest, Sha256};

async fn copy(db: &Db) -> String {
    let mut out = Vec::new();
    portable::write(db, &mut out, monday(), |_| {}).await.unwrap();
    String::from_utf8(out).unwrap()
}

async fn bring(db: &Db, text: &str, replace: bool) -> Result<portable::Restored, CopyError> {
    portable::restore(db, text.as_bytes(), replace, later(monday(), 9_000), |_| {}).await
}

/// What a copy says of everything but the log of the system, where bringing it back is noted.
fn told(copy: &str) -> Vec<&str> {
    let system = uuid::Uuid::nil().to_string();
    copy.lines().filter(|l| !l.contains("sha256") && !l.starts_with(&format!("[\"{system}\""))).collect()
}

#[tokio::test]
async fn a_copy_goes_from_either_engine_into_either_and_says_the_same() {
    for_each_engine(async |from: Db| {
        let way = Way::new(from).await;
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
        log::seal(&way.db, jiff::civil::date(2026, 1, 6), &keys().for_seals(), later(monday(), 90_000)).await.unwrap();
        let first = copy(&way.db).await;
        for_each_engine(async |into: Db| {
            let restored = bring(&into, &first, false).await.unwrap();
            assert_eq!(restored.rows as usize, first.lines().filter(|l| l.starts_with('[')).count());
            assert_eq!(told(&copy(&into).await), told(&first));
            let checked = log::verify(&into, &keys().for_seals(), |_| {}).await.unwrap().unwrap();
            assert_eq!(checked.seals, 1);
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn nothing_is_overwritten_unless_one_says_so() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        let text = copy(&way.db).await;
        assert!(matches!(bring(&way.db, &text, false).await, Err(CopyError::NotEmpty)));
        bring(&way.db, &text, true).await.unwrap();
        assert_eq!(told(&copy(&way.db).await), told(&text));
    })
    .await;
}

/// The copy as a program of before would have written it: keys of searches were words.
fn of_before(copy: &str) -> String {
    let (mut text, mut keys) = (String::new(), false);
    for line in copy.lines().filter(|l| !l.contains("sha256")) {
        keys = if line.starts_with('{') { line.contains("\"search_key\"") } else { keys };
        let worded = |line: &str| {
            let (key, rest) = line.split_once(',').unwrap();
            format!("[\"y:{}\",{rest}", key.trim_start_matches('['))
        };
        let line = if keys && line.starts_with('[') { worded(line) } else { line.to_owned() };
        text.push_str(&line);
        text.push('\n');
    }
    let (head, rest) = text.split_once('\n').unwrap();
    let mut head: serde_json::Value = serde_json::from_str(head).unwrap();
    head["tables_version"] = 9.into();
    let text = format!("{head}\n{rest}");
    let rows = text.lines().filter(|l| l.starts_with('[')).count();
    let sum: String = Sha256::digest(text.as_bytes()).iter().map(|b| format!("{b:02x}")).collect();
    format!("{text}{{\"rows\":{rows},\"sha256\":\"{sum}\"}}\n")
}

#[tokio::test]
async fn a_copy_of_before_keys_were_numbers_is_keyed_anew() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        way.db.past_the_store("UPDATE search_record SET key_version = 2", &[]).await.unwrap();
        let old = of_before(&copy(&way.db).await);
        assert!(old.contains("[\"y:"), "{old:.200}");
        let restored = bring(&way.db, &old, true).await.unwrap();
        assert_eq!(restored.rows as usize, old.lines().filter(|l| l.starts_with('[')).count());
        let none = way.db.past_the_store("UPDATE search_key SET key = key", &[]).await.unwrap();
        assert_eq!(none.0, 0);
        let done = records::catch_up(&way.db, &keys(), 10, later(monday(), 9_001)).await.unwrap();
        assert_eq!(done, 1);
        let some = way.db.past_the_store("UPDATE search_key SET key = key", &[]).await.unwrap();
        assert!(some.0 > 0);
    })
    .await;
}

#[tokio::test]
async fn a_copy_that_was_cut_or_changed_changes_nothing() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        let whole = copy(&way.db).await;
        let half = whole.lines().take(whole.lines().count() - 3).map(|l| format!("{l}\n")).collect::<String>();
        let changed = whole.replace("Amina", "Anima");
        let unknown = whole.replacen("\"table\":\"organisation\"", "\"table\":\"sqlite_master\"", 1);
        for text in [half.as_str(), &changed, &unknown, "", "SQLite format 3", "{\"form\":\"x\"}"] {
            assert!(matches!(bring(&way.db, text, true).await, Err(CopyError::Form { .. })), "{text:.40}");
        }
        assert_eq!(copy(&way.db).await, whole);
    })
    .await;
}

#[tokio::test]
async fn a_key_fits_when_it_made_the_last_seal() {
    for_each_engine(async |db: Db| {
        assert!(upkeep::is_fresh(&db).await.unwrap());
        let way = Way::new(db).await;
        assert!(!upkeep::is_fresh(&way.db).await.unwrap());
        assert!(log::key_fits(&way.db, b"any").await.unwrap(), "nothing is sealed yet");
        log::seal(&way.db, jiff::civil::date(2026, 1, 6), &keys().for_seals(), later(monday(), 90_000)).await.unwrap();
        assert!(log::key_fits(&way.db, &keys().for_seals()).await.unwrap());
        assert!(!log::key_fits(&way.db, b"another").await.unwrap());
    })
    .await;
}

#[tokio::test]
async fn the_lead_hears_once_that_access_ends() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact]).await;
        let due = jiff::civil::date(2026, 11, 30);
        let soon = later(monday(), 100 * 86_400);
        assert_eq!(upkeep::warn_of_endings(&way.db, soon, due, monday()).await.unwrap(), 0, "ends later");
        let then = later(monday(), 310 * 86_400);
        assert_eq!(upkeep::warn_of_endings(&way.db, then, due, later(monday(), 1)).await.unwrap(), 1);
        assert_eq!(upkeep::warn_of_endings(&way.db, then, due, later(monday(), 2)).await.unwrap(), 0, "spoken of");
        log::verify(&way.db, &keys().for_seals(), |_| {}).await.unwrap().unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_job_of_the_day_is_scheduled_once() {
    for_each_engine(async |db: Db| {
        let way = Way::new(db).await;
        let job = || NewJob {
            id: JobId(way.ids.next()),
            kind: "seal-log",
            key: "seal-log/2026-01-05",
            payload: "{}",
            run_at: monday(),
        };
        assert_eq!(upkeep::schedule(&way.db, &[job()], monday()).await.unwrap(), 1);
        assert_eq!(upkeep::schedule(&way.db, &[job()], monday()).await.unwrap(), 0);
        assert_eq!(upkeep::forget_commands(&way.db, monday(), monday()).await.unwrap(), 0);
    })
    .await;
}
