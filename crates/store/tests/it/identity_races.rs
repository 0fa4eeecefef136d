//! What somebody is writing in a file at the moment at which it is joined or parted: it goes where it belongs, or is
//! refused; it never lies in the file of somebody else. The embedded engine has one writer at a time, so these tests are of
//! the server.

use crate::harness::{for_each_engine, later, monday};
use crate::identity_world::{Three, desk};
use jiff::Timestamp;
use opweg_access::{Action, Permit};
use opweg_model::contact::{Channel, NoteKind, NoteTier};
use opweg_model::{FileId, NoteId, Purpose};
use opweg_store::identity::{self, Seen, Verdict};
use opweg_store::path::notes::{self, NewNote};
use opweg_store::{Db, Error, Tx, args, door};
use std::pin::pin;
use std::task::Poll;
use uuid::Uuid;

fn noon() -> Timestamp {
    later(monday(), 3 * 3600)
}

async fn on_the_server(test: impl AsyncFn(Three)) {
    for_each_engine(async |db: Db| {
        if !db.is_embedded() {
            test(Three::new(db).await).await;
        }
    })
    .await;
}

async fn writes(three: &Three, tx: &mut Tx, permit: &Permit) -> NoteId {
    let note = NewNote {
        id: NoteId(three.draw()),
        kind: NoteKind::Talk,
        circle: NoteTier::Path,
        body: "belt morgen terug".into(),
        minutes: None,
        channel: Channel::Phone,
        at: noon(),
        answers: None,
    };
    notes::add(tx, permit, &note).await.unwrap();
    note.id
}

/// Where a note lies.
async fn place(three: &Three, note: NoteId) -> Option<FileId> {
    let mut conn = three.db.look().await.unwrap();
    let row = conn.row("SELECT file_id FROM note WHERE id = $1", args![note]).await.unwrap();
    row.map(|row| FileId(row.take().next().unwrap()))
}

/// Whether somebody waits for a lock in this database.
async fn somebody_waits(three: &Three) -> bool {
    let sql = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    three.db.look().await.unwrap().row(sql, &[]).await.unwrap().is_some()
}

/// Lets something run until it is done or waits for somebody else; what it became, if it is done.
async fn until_it_waits<T>(three: &Three, mut going: std::pin::Pin<&mut impl Future<Output = T>>) -> Option<T> {
    loop {
        let polled = std::future::poll_fn(|cx| Poll::Ready(going.as_mut().poll(cx))).await;
        if let Poll::Ready(done) = polled {
            return Some(done);
        }
        if somebody_waits(three).await {
            return None;
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn what_is_being_written_when_files_are_parted_goes_where_it_belongs() {
    on_the_server(async |three| {
        let joining = three.join(0, 1, noon()).await;
        let at = later(noon(), 60);
        // They are on the joined file through the registration that leaves.
        let (mut tx, permit) = three.open(&three.workers[1], 0, Action::Add, at).await.unwrap();
        let note = writes(&three, &mut tx, &permit).await;
        let mut parting = pin!(three.parts(&three.judge, joining, at));
        let done = until_it_waits(&three, parting.as_mut()).await;
        assert!(done.is_none(), "it waits for who is writing");
        tx.commit().await.unwrap();
        parting.await.unwrap();
        assert_eq!(place(&three, note).await, Some(three.files[1]));
    })
    .await;
}

#[tokio::test]
async fn who_begins_to_write_while_files_are_parted_or_joined_is_asked_to_look_again() {
    on_the_server(async |three| {
        let joining = three.join(0, 1, noon()).await;
        let at = later(noon(), 60);
        let (mut tx, permit) = three.open(&three.workers[1], 0, Action::Add, at).await.unwrap();
        three.part(joining, at).await;
        let note = writes(&three, &mut tx, &permit).await;
        let late = tx.commit().await;
        assert!(matches!(late, Err(Error::Stale(_))), "{late:?}");
        assert_eq!(place(&three, note).await, None, "it is in no file of somebody else");
        // The same when their file is joined to another one.
        let (mut tx, permit) = three.open(&three.workers[1], 1, Action::Add, at).await.unwrap();
        three.join(0, 1, later(at, 60)).await;
        let note = writes(&three, &mut tx, &permit).await;
        let late = tx.commit().await;
        assert!(matches!(late, Err(Error::Stale(_))), "{late:?}");
        assert_eq!(place(&three, note).await, None);
        // Whoever only looked is not disturbed.
        let (mut tx, permit) = three.open(&three.workers[1], 0, Action::See, at).await.unwrap();
        let judged: Uuid = {
            let mut conn = three.db.look().await.unwrap();
            let row = conn.row("SELECT id FROM judgement WHERE state = 'live'", &[]).await.unwrap().unwrap();
            row.take().next().unwrap()
        };
        three.part(judged, later(at, 120)).await;
        notes::list(&mut tx, &permit, None, 5).await.unwrap();
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_is_written_by_many_while_files_are_parted_lies_nowhere_but_at_home() {
    on_the_server(async |three| {
        for round in 0..6 {
            let at = later(noon(), 600 * (round + 1));
            let joining = three.join(0, 1, at).await;
            let one = async |who: usize| {
                let (mut tx, permit) = three.open(&three.workers[who], 0, Action::Add, later(at, 60)).await?;
                let note = writes(&three, &mut tx, &permit).await;
                tx.commit().await?;
                Ok::<_, Error>((who, note))
            };
            let (parted, a, b, c, d) =
                tokio::join!(three.parts(&three.judge, joining, later(at, 60)), one(1), one(0), one(1), one(0));
            parted.unwrap();
            for written in [a, b, c, d] {
                match written {
                    Ok((who, note)) => assert_eq!(place(&three, note).await, Some(three.files[who]), "round {round}"),
                    Err(Error::Stale(_) | Error::Refused(_)) => {}
                    Err(other) => panic!("{other:?}"),
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn who_judges_two_files_of_which_one_was_joined_since_is_told_that_they_changed() {
    on_the_server(async |three| {
        let new = three.judgement(1, 0, Verdict::Same);
        let mut tx = three.db.begin(noon()).await.unwrap();
        let one = door::ask(&mut tx, &three.judge, Action::Add, new.one, Purpose::Guidance).await.unwrap();
        let other = door::ask(&mut tx, &three.judge, Action::Add, new.other, Purpose::Guidance).await.unwrap();
        three.join(0, 1, noon()).await;
        let seen = Seen { one: &one, other: Some(&other), one_version: 1, other_version: 1 };
        let late = identity::judge(&mut tx, seen, &new, &desk(), || three.draw()).await;
        assert!(matches!(late, Err(Error::Stale(_))), "{late:?}");
    })
    .await;
}
