//! The chain of the log: nothing happens without an entry, many at once give one unbroken chain, and whatever is changed
//! afterwards is found and named.

use crate::harness::{for_each_engine, later, monday};
use crate::log_tamper::{KEY, Raw};
use crate::world::{CITY, PIET, SOFIE, World};
use opweg_access::{Action, Actor};
use opweg_model::{FileId, Purpose};
use opweg_store::log::{self, Act, Broken, Entry};
use opweg_store::{Db, Error, Value, door};
use std::sync::Arc;
use uuid::Uuid;

pub async fn look(world: &World, file: FileId, seconds: i64) {
    let who = world.actor(SOFIE).await;
    let (mut tx, permit) =
        door::open(&world.db, &who, Action::See, file, Purpose::Guidance, later(monday(), seconds)).await.unwrap();
    tx.note_on(&permit, Act::See, "contact");
    tx.commit().await.unwrap();
}

/// The world with Amina and five looks at her file.
pub async fn looked_at(db: Db) -> (World, FileId) {
    let world = World::new(db).await;
    let amina = world.amina().await;
    for n in 0..5 {
        look(&world, amina, 120 + n).await;
    }
    (world, amina)
}

pub async fn whole(db: &Db) -> log::Checked {
    log::verify(db, &KEY, |_| {}).await.unwrap().unwrap()
}

pub async fn broken(db: &Db) -> Broken {
    log::verify(db, &KEY, |_| {}).await.unwrap().expect_err("the change was not found")
}

pub async fn last(db: &Db, chain: Uuid) -> i64 {
    let row = db.look().await.unwrap().row("SELECT seq FROM log_head WHERE chain = $1", &[chain.into()]).await.unwrap();
    row.unwrap().take().next().unwrap()
}

#[tokio::test]
async fn what_is_not_logged_does_not_happen() {
    for_each_engine(async |db| {
        let world = World::new(db).await;
        let mut tx = world.begin(monday()).await;
        tx.run("UPDATE organisation SET name = 'Elders' WHERE id = $1", &[crate::harness::id(CITY).into()])
            .await
            .unwrap();
        assert!(matches!(tx.commit().await, Err(Error::NotLogged)));
        let name = world
            .db
            .look()
            .await
            .unwrap()
            .row("SELECT name FROM organisation WHERE id = $1", &[crate::harness::id(CITY).into()])
            .await;
        assert_eq!(name.unwrap().unwrap().take().next::<String>().unwrap(), "Stad");
    })
    .await;
}

#[tokio::test]
async fn a_refusal_is_an_entry_and_a_file_that_does_not_exist_leaves_none() {
    for_each_engine(async |db| {
        let (world, amina) = looked_at(db).await;
        let before = last(&world.db, amina.0).await;
        let piet = world.actor(PIET).await;
        for (file, wrong) in [(amina, "refused"), (FileId(crate::harness::id(9_999)), "not found")] {
            let open = door::open(&world.db, &piet, Action::See, file, Purpose::Mentoring, later(monday(), 300)).await;
            let error = open.err().unwrap();
            assert!(error.to_string().starts_with(wrong), "{error}");
        }
        let lines = log::of_chain(&mut world.db.look().await.unwrap(), amina.0, None, 1).await.unwrap();
        assert_eq!(lines[0].seq, before + 1);
        let line = (lines[0].act.as_str(), lines[0].what.as_str(), lines[0].outcome.as_str(), lines[0].detail.as_str());
        assert_eq!(line, ("refused", "see", "refused", "no-grant"));
        let none = world
            .db
            .look()
            .await
            .unwrap()
            .row("SELECT 1 FROM log_head WHERE chain = $1", &[crate::harness::id(9_999).into()])
            .await;
        assert!(none.unwrap().is_none());
        whole(&world.db).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sixteen_at_once_give_one_unbroken_chain() {
    for_each_engine(async |db| {
        let world = Arc::new(World::new(db).await);
        let amina = world.amina().await;
        let before = last(&world.db, amina.0).await;
        let tasks: Vec<_> = (0..16)
            .map(|n| {
                let world = world.clone();
                tokio::spawn(async move { look(&world, amina, 200 + n).await })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        assert_eq!(last(&world.db, amina.0).await, before + 16);
        whole(&world.db).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn proving_while_others_work_raises_no_false_alarm() {
    for_each_engine(async |db| {
        let (world, amina) = looked_at(db).await;
        let world = Arc::new(world);
        let writer = tokio::spawn({
            let world = world.clone();
            async move {
                for n in 0..60 {
                    look(&world, amina, 400 + n).await;
                }
            }
        });
        while !writer.is_finished() {
            whole(&world.db).await;
        }
        writer.await.unwrap();
        whole(&world.db).await;
    })
    .await;
}

#[tokio::test]
async fn one_changed_column_of_one_entry_is_found() {
    for_each_engine(async |db| {
        let (world, amina) = looked_at(db).await;
        let raw = Raw(&world.db);
        let chain: Value = amina.0.into();
        for (change, back) in [
            (
                "UPDATE log_entry SET at = at + 1 WHERE chain = $1 AND seq = 3",
                "UPDATE log_entry SET at = at - 1 WHERE chain = $1 AND seq = 3",
            ),
            (
                "UPDATE log_entry SET who = 'client' WHERE chain = $1 AND seq = 3",
                "UPDATE log_entry SET who = 'staff' WHERE chain = $1 AND seq = 3",
            ),
            (
                "UPDATE log_entry SET act = 'list' WHERE chain = $1 AND seq = 3",
                "UPDATE log_entry SET act = 'see' WHERE chain = $1 AND seq = 3",
            ),
            (
                "UPDATE log_entry SET what = 'path' WHERE chain = $1 AND seq = 3",
                "UPDATE log_entry SET what = 'contact' WHERE chain = $1 AND seq = 3",
            ),
            (
                "UPDATE log_entry SET purpose = '' WHERE chain = $1 AND seq = 3",
                "UPDATE log_entry SET purpose = 'guidance' WHERE chain = $1 AND seq = 3",
            ),
            (
                "UPDATE log_entry SET outcome = 'refused' WHERE chain = $1 AND seq = 3",
                "UPDATE log_entry SET outcome = 'ok' WHERE chain = $1 AND seq = 3",
            ),
            (
                "UPDATE log_entry SET detail = 'x' WHERE chain = $1 AND seq = 3",
                "UPDATE log_entry SET detail = '' WHERE chain = $1 AND seq = 3",
            ),
        ] {
            raw.run(change, std::slice::from_ref(&chain)).await;
            assert_eq!(
                broken(&world.db).await,
                Broken { chain: amina.0, seq: 3, what: "an entry was changed" },
                "{change}"
            );
            raw.run(back, std::slice::from_ref(&chain)).await;
            whole(&world.db).await;
        }
        for (change, other) in [
            ("UPDATE log_entry SET user_id = $2 WHERE chain = $1 AND seq = 3", crate::harness::id(PIET)),
            ("UPDATE log_entry SET org_id = $2 WHERE chain = $1 AND seq = 3", crate::harness::id(PIET)),
        ] {
            let column = if change.contains("user_id") { crate::harness::id(SOFIE) } else { crate::harness::id(CITY) };
            raw.run(change, &[chain.clone(), other.into()]).await;
            assert_eq!(
                broken(&world.db).await,
                Broken { chain: amina.0, seq: 3, what: "an entry was changed" },
                "{change}"
            );
            raw.run(change, &[chain.clone(), column.into()]).await;
            whole(&world.db).await;
        }
        raw.run("UPDATE log_entry SET hash = $2 WHERE chain = $1 AND seq = 3", &[chain, vec![1_u8; 32].into()]).await;
        assert_eq!(broken(&world.db).await, Broken { chain: amina.0, seq: 3, what: "an entry was changed" });
    })
    .await;
}

#[tokio::test]
async fn what_is_taken_out_or_put_in_is_found() {
    for (change, seq, what) in [
        ("DELETE FROM log_entry WHERE chain = $1 AND seq = 6", 6, "the end of the chain is missing"),
        ("DELETE FROM log_entry WHERE chain = $1 AND seq = 3", 3, "an entry is missing"),
        ("DELETE FROM log_entry WHERE chain = $1 AND seq = 1", 1, "an entry is missing"),
        ("DELETE FROM log_entry WHERE chain = $1", 1, "the end of the chain is missing"),
        ("DELETE FROM log_head WHERE chain = $1", 1, "a chain without a head"),
        ("UPDATE log_head SET seq = seq + 1 WHERE chain = $1", 7, "the end of the chain is missing"),
        ("UPDATE log_head SET seq = seq - 1 WHERE chain = $1", 6, "an entry after the head"),
        ("UPDATE log_entry SET seq = 0 WHERE chain = $1 AND seq = 1", 0, "an entry before the first"),
        (
            "INSERT INTO log_entry SELECT chain, -1, at, who, user_id, org_id, act, what, purpose, outcome, detail, hash FROM log_entry WHERE chain = $1 AND seq = 1",
            -1,
            "an entry before the first",
        ),
        (
            "INSERT INTO log_entry SELECT chain, 7, at, who, user_id, org_id, act, what, purpose, outcome, detail, hash FROM log_entry WHERE chain = $1 AND seq = 6",
            7,
            "an entry was changed",
        ),
    ] {
        for_each_engine(async |db| {
            let (world, amina) = looked_at(db).await;
            assert_eq!(last(&world.db, amina.0).await, 6, "the test knows the chain");
            Raw(&world.db).run(change, &[amina.0.into()]).await;
            let found = broken(&world.db).await;
            assert_eq!((found.chain, found.what), (amina.0, what), "{change}");
            // Without a head any entry may be the one that is named.
            assert!(found.seq == seq || what == "a chain without a head", "{change}: {found:?}");
        })
        .await;
    }
}

/// A request that began before the seal and ended after it carries the earlier moment.
/// Whoever can write to the database can also make the chain anew: only the seal tells.
#[tokio::test]
async fn who_looked_needs_a_permit_to_see_the_log() {
    for_each_engine(async |db| {
        let (world, amina) = looked_at(db).await;
        let sofie = world.actor(SOFIE).await;
        for action in Action::ALL.iter().filter(|a| **a != Action::OwnCopy) {
            let (mut tx, permit) =
                door::open(&world.db, &sofie, *action, amina, Purpose::Guidance, later(monday(), 300)).await.unwrap();
            let read = log::of_file(&mut tx, &permit, None, 10).await;
            assert_eq!(read.is_ok(), *action == Action::SeeLog, "{}", action.word());
        }
        let client = Actor::Client(amina);
        let (mut tx, permit) =
            door::open(&world.db, &client, Action::SeeLog, amina, Purpose::Guidance, later(monday(), 300))
                .await
                .unwrap();
        assert!(!log::of_file(&mut tx, &permit, None, 10).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn what_one_request_does_stands_in_one_line_with_all_its_parts() {
    for_each_engine(async |db| {
        let (world, amina) = looked_at(db).await;
        let before = last(&world.db, amina.0).await;
        let who = world.actor(SOFIE).await;
        let mut tx = world.begin(later(monday(), 500)).await;
        for what in ["contact", "path", "contact", "needs"] {
            tx.note(Entry::on_file(amina, &who, Act::See, what, Purpose::Guidance));
        }
        tx.note(Entry::on_file(amina, &who, Act::Add, "notes", Purpose::Guidance));
        tx.commit().await.unwrap();
        let lines = log::of_chain(&mut world.db.look().await.unwrap(), amina.0, None, 2).await.unwrap();
        assert_eq!(last(&world.db, amina.0).await, before + 2);
        let mut said: Vec<(&str, &str)> = lines.iter().map(|l| (l.act.as_str(), l.what.as_str())).collect();
        said.sort_unstable();
        assert_eq!(said, [("add", "notes"), ("see", "contact,path,needs")]);
        whole(&world.db).await;
    })
    .await;
}
