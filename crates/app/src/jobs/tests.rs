//! The background work on an embedded database, with a clock that stands still.

use super::*;
use opweg_access::Actor;
use opweg_mail::Recording;
use opweg_store::Options;
use opweg_store::log::{self, Act, Entry};
use opweg_store::outbox::{NewMessage, Via, put_apart};

fn noon() -> Timestamp {
    "2026-11-21T11:00:00Z".parse().unwrap()
}

async fn work(home: &crate::testing::Folder, sent: &Recording) -> Work {
    let db = Db::open(&Options::Sqlite(home.path().join("t.db"))).await.unwrap();
    db.migrate().await.unwrap();
    Work {
        db,
        keys: Keys::new([3; 32]),
        mail: Transport::Recording(sent.clone()),
        sms: Transport::Recording(sent.clone()),
        retention: vec![(Retention::Work, 5)],
        clock: noon,
        ids: crate::clock::id,
    }
}

async fn note(work: &Work) {
    let mut tx = work.db.begin(noon()).await.unwrap();
    tx.note(Entry::of_actor(&Actor::System, Act::Administer, "test", ""));
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn the_jobs_of_a_day_are_enqueued_once_and_done_once() {
    let (home, sent) = (crate::testing::Folder::new(), Recording::default());
    let work = work(&home, &sent).await;
    note(&work).await;
    let (_keep, stop) = watch::channel(false);
    let (one, two) = tokio::join!(turn(&work, &stop), turn(&work, &stop));
    one.and(two).unwrap();
    assert_eq!(schedule_today(&work, noon()).await.unwrap(), 0, "today was scheduled");
    assert!(queue::claim(&work.db, noon(), LEASE).await.unwrap().is_none(), "nothing is left");
    let checked = log::verify(&work.db, &work.keys.for_seals(), |_| {}).await.unwrap().unwrap();
    assert_eq!(checked.seals, 1);
}

#[tokio::test]
async fn two_programs_send_a_message_once() {
    let (home, sent) = (crate::testing::Folder::new(), Recording::default());
    let work = work(&home, &sent).await;
    let mut tx = work.db.begin(noon()).await.unwrap();
    for _ in 0..30 {
        let message = NewMessage {
            id: crate::clock::id(),
            about: None,
            via: Via::Sms,
            to: "+3230000012".into(),
            subject: String::new(),
            body: "Uw afspraak is morgen.".into(),
            at: noon(),
        };
        put_apart(&mut tx, &work.keys, &message).await.unwrap();
    }
    tx.note(Entry::of_actor(&Actor::System, Act::Add, "message", ""));
    tx.commit().await.unwrap();
    let (_keep, stop) = watch::channel(false);
    let (one, two) = tokio::join!(outbox::send_due(&work, &stop), outbox::send_due(&work, &stop));
    one.and(two).unwrap();
    assert_eq!(sent.sent().len(), 30);
}

#[tokio::test]
async fn a_job_nobody_knows_is_tried_again_later_and_not_at_once() {
    let (home, sent) = (crate::testing::Folder::new(), Recording::default());
    let work = work(&home, &sent).await;
    let odd = NewJob { id: JobId((work.ids)()), kind: "odd", key: "odd/1", payload: "{}", run_at: noon() };
    upkeep::schedule(&work.db, &[odd], noon()).await.unwrap();
    let job = queue::claim(&work.db, noon(), LEASE).await.unwrap().unwrap();
    settle(&work, &job).await.unwrap();
    assert!(queue::claim(&work.db, noon(), LEASE).await.unwrap().is_none());
    let later = noon().checked_add(SignedDuration::from_mins(1)).unwrap();
    assert_eq!(queue::claim(&work.db, later, LEASE).await.unwrap().unwrap().attempt, 2);
}
