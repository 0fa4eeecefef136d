//! The disk is full: nothing is half-written, whoever saves is told, and with room again everything goes on.

use crate::harness::{for_each_engine, later, monday};
use crate::log_chain::{last, look};
use crate::log_tamper::KEY;
use crate::world::{SOFIE, World};
use opweg_access::Action;
use opweg_model::contact::{Channel, NoteKind, NoteTier};
use opweg_model::{FileId, NoteId, Purpose};
use opweg_store::path::notes::{self, NewNote};
use opweg_store::{Db, Error, Result, door, log};

/// How many pages the embedded database may have at most. Every new connection of the writer has room again, so this is
/// said before each try.
async fn room(db: &Db, pages: i64) {
    db.past_the_store(&format!("PRAGMA max_page_count = {pages}"), &[]).await.unwrap();
}

async fn pages(db: &Db) -> i64 {
    db.past_the_store("PRAGMA page_count", &[]).await.unwrap().1.unwrap()
}

/// A note of some pages.
async fn write_down(world: &World, file: FileId, seconds: i64) -> Result<()> {
    let who = world.actor(SOFIE).await;
    let at = later(monday(), seconds);
    let (mut tx, permit) = door::open(&world.db, &who, Action::Add, file, Purpose::Guidance, at).await?;
    let note = NewNote {
        id: NoteId(world.ids.next()),
        kind: NoteKind::Talk,
        circle: NoteTier::Path,
        body: "gesprek ".repeat(2_000),
        minutes: None,
        channel: Channel::Staff,
        at,
        answers: None,
    };
    notes::add(&mut tx, &permit, &note).await?;
    tx.commit().await
}

async fn count(db: &Db) -> i64 {
    let row = db.look().await.unwrap().row("SELECT CAST(count(*) AS BIGINT) FROM note", &[]).await.unwrap();
    row.unwrap().take().next().unwrap()
}

#[tokio::test]
async fn a_full_disk_is_told_leaves_nothing_half_and_is_over_with_room_again() {
    for_each_engine(async |db: Db| {
        if !db.is_embedded() {
            return;
        }
        let world = World::new(db).await;
        let amina = world.amina().await;
        write_down(&world, amina, 100).await.unwrap();
        let most = pages(&world.db).await + 2;
        let (mut saved, mut full) = (1, None);
        for n in 0..20 {
            room(&world.db, most).await;
            match write_down(&world, amina, 200 + n).await {
                Ok(()) => saved += 1,
                Err(error) => {
                    full = Some(error);
                    break;
                }
            }
        }
        assert!(matches!(full, Some(Error::DiskFull)), "{full:?}");
        let entries = last(&world.db, amina.0).await;
        for n in 0..3 {
            room(&world.db, most).await;
            let again = write_down(&world, amina, 300 + n).await;
            assert!(matches!(again, Err(Error::DiskFull)), "{again:?}");
        }
        // Neither the note nor its entry.
        assert_eq!((count(&world.db).await, last(&world.db, amina.0).await), (saved, entries));
        log::verify(&world.db, &KEY, |_| {}).await.unwrap().unwrap();
        room(&world.db, 1_000_000).await;
        write_down(&world, amina, 400).await.unwrap();
        look(&world, amina, 500).await;
        assert_eq!((count(&world.db).await, last(&world.db, amina.0).await), (saved + 1, entries + 2));
        log::verify(&world.db, &KEY, |_| {}).await.unwrap().unwrap();
    })
    .await;
}
