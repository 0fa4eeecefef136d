//! The outbox, the queue of jobs and drafts: leased, retried, sealed.

use crate::harness::{for_each_engine, later, monday};
use crate::path_world::{Way, keys, noted};
use jiff::SignedDuration;
use opweg_model::{JobId, Tier};
use opweg_store::jobs::{self, Job, NewJob};
use opweg_store::keys::Keys;
use opweg_store::outbox::{self, MessageState, NewMessage, Via};
use opweg_store::{Db, Error, args, drafts};
use std::collections::BTreeSet;

const LEASE: SignedDuration = SignedDuration::from_secs(60);

async fn enqueue(way: &Way, key: &str, run_at: jiff::Timestamp) -> bool {
    let mut tx = way.db.begin(monday()).await.unwrap();
    let job = NewJob { id: JobId(way.ids.next()), kind: "remind", key, payload: "{}", run_at };
    let new = jobs::enqueue(&mut tx, &job).await.unwrap();
    noted(tx).await;
    new
}

#[tokio::test]
async fn a_job_is_enqueued_once_and_runs_when_it_is_time() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        assert!(enqueue(&way, "a", later(monday(), 100)).await);
        assert!(!enqueue(&way, "a", monday()).await, "the same key");
        assert_eq!(jobs::claim(&way.db, later(monday(), 99), LEASE).await.unwrap(), None);
        let job = jobs::claim(&way.db, later(monday(), 100), LEASE).await.unwrap().unwrap();
        assert_eq!((job.kind.as_str(), job.key.as_str(), job.attempt), ("remind", "a", 1));
        assert_eq!(jobs::claim(&way.db, later(monday(), 101), LEASE).await.unwrap(), None, "leased");
        jobs::done_apart(&way.db, &job, later(monday(), 110)).await.unwrap();
        assert_eq!(jobs::claim(&way.db, later(monday(), 9_999), LEASE).await.unwrap(), None, "done");
        assert!(!enqueue(&way, "a", monday()).await, "a key stays used");
        assert_eq!(jobs::clear(&way.db, later(monday(), 111), later(monday(), 200)).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_lease_that_ran_out_passes_the_job_on_and_the_first_one_cannot_finish_it() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        enqueue(&way, "a", monday()).await;
        let first = jobs::claim(&way.db, monday(), LEASE).await.unwrap().unwrap();
        let second = jobs::claim(&way.db, later(monday(), 61), LEASE).await.unwrap().unwrap();
        assert_eq!((second.id, second.attempt), (first.id, 2));
        let late = jobs::done_apart(&way.db, &first, later(monday(), 62)).await;
        assert!(matches!(late, Err(Error::State(_))), "{late:?}");
        jobs::fail(&way.db, &second, "no answer", later(monday(), 63)).await.unwrap();
        assert_eq!(jobs::claim(&way.db, later(monday(), 64), LEASE).await.unwrap(), None, "waits after a failure");
        let third = jobs::claim(&way.db, later(monday(), 63 + 60), LEASE).await.unwrap().unwrap();
        assert_eq!(third.attempt, 3);
    })
    .await;
}

#[tokio::test]
async fn a_job_that_was_put_back_is_there_at_once_and_what_is_done_stays_done() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        enqueue(&way, "a", monday()).await;
        let first = jobs::claim(&way.db, monday(), LEASE).await.unwrap().unwrap();
        jobs::put_back(&way.db, &first, later(monday(), 5)).await.unwrap();
        let second = jobs::claim(&way.db, later(monday(), 5), LEASE).await.unwrap().unwrap();
        assert_eq!((second.id, second.attempt), (first.id, 1));
        jobs::done_apart(&way.db, &second, later(monday(), 6)).await.unwrap();
        jobs::put_back(&way.db, &first, later(monday(), 7)).await.unwrap();
        assert_eq!(jobs::claim(&way.db, later(monday(), 8), LEASE).await.unwrap(), None, "what is done stays done");
    })
    .await;
}

#[tokio::test]
async fn a_job_that_keeps_failing_is_left_for_somebody_to_look_at() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        enqueue(&way, "a", monday()).await;
        let mut now = monday();
        while let Some(job) = jobs::claim(&way.db, now, LEASE).await.unwrap() {
            jobs::fail(&way.db, &job, "broken", now).await.unwrap();
            now = later(now, 7 * 3600);
        }
        assert_eq!(jobs::given_up(&mut way.db.look().await.unwrap()).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_claimers_never_get_the_same_job() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        for n in 0..60 {
            enqueue(&way, &format!("job {n}"), monday()).await;
        }
        let claimer = |db: Db| {
            tokio::spawn(async move {
                let mut got: Vec<Job> = Vec::new();
                while let Some(job) = jobs::claim(&db, monday(), LEASE).await.unwrap() {
                    got.push(job);
                }
                got
            })
        };
        let claimers: Vec<_> = (0..4).map(|_| claimer(way.db.clone())).collect();
        let mut keys = Vec::new();
        for claimer in claimers {
            keys.extend(claimer.await.unwrap().into_iter().map(|j| j.key));
        }
        assert_eq!(keys.len(), 60, "each job is claimed, and once");
        assert_eq!(keys.into_iter().collect::<BTreeSet<_>>().len(), 60);
    })
    .await;
}

fn message(way: &Way, at: jiff::Timestamp) -> NewMessage {
    NewMessage {
        id: way.ids.next(),
        about: None,
        via: Via::Sms,
        to: "03 000 00 12".into(),
        subject: String::new(),
        body: "Afspraak dinsdag 9.30 uur.".into(),
        at,
    }
}

async fn put(way: &Way, message: &NewMessage) {
    let (mut tx, permit) = way.adding(&way.lead).await;
    outbox::put(&mut tx, &keys(), &permit, message).await.unwrap();
    tx.commit().await.unwrap();
}

async fn states(way: &Way) -> Vec<MessageState> {
    let (mut tx, permit) = way.see(&way.lead).await;
    outbox::of_file(&mut tx, &permit).await.unwrap().into_iter().map(|m| m.state).collect()
}

#[tokio::test]
async fn a_message_goes_out_once_its_time_comes_and_its_address_is_wiped_after() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        put(&way, &message(&way, later(monday(), 600))).await;
        let cipher = "SELECT to_cipher FROM outbox WHERE file_id = $1";
        let sealed: Vec<u8> = way.row(cipher).await.take().next().unwrap();
        assert!(!sealed.windows(4).any(|w| w == b"000 "), "sealed");
        let claim = async |seconds| outbox::claim(&way.db, &keys(), later(monday(), seconds), LEASE, 10).await.unwrap();
        assert!(claim(599).await.is_empty());
        let due = claim(600).await;
        assert_eq!((due[0].to.as_str(), due[0].attempts), ("03 000 00 12", 1));
        assert!(claim(601).await.is_empty(), "leased");
        outbox::retry(&way.db, due[0].id, later(monday(), 900), "no network", later(monday(), 610)).await.unwrap();
        assert!(claim(700).await.is_empty(), "not before");
        let again = claim(900).await;
        assert_eq!(again[0].attempts, 2);
        outbox::sent(&way.db, again[0].id, "receipt 1", later(monday(), 901)).await.unwrap();
        assert!(claim(99_999).await.is_empty());
        assert_eq!(states(&way).await, [MessageState::Sent]);
        assert!(way.row(cipher).await.take().next::<Vec<u8>>().unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_sent_is_shown_to_whoever_sees_the_card() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        put(&way, &message(&way, monday())).await;
        // The key of the house was changed: no address can be read, nothing is sent to a wrong one.
        let other = Keys::new([8; 32]);
        assert!(outbox::claim(&way.db, &other, later(monday(), 60), LEASE, 10).await.unwrap().is_empty());
        assert_eq!(states(&way).await, [MessageState::Failed]);
        way.agree(&way.vdab, &[Tier::Path]).await;
        let (mut tx, permit) = way.see(&way.vdab).await;
        assert!(matches!(outbox::of_file(&mut tx, &permit).await, Err(Error::Refused(_))));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_senders_never_claim_the_same_message() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        for _ in 0..30 {
            put(&way, &message(&way, monday())).await;
        }
        let sender = |db: Db| {
            tokio::spawn(async move {
                let (mut got, mut empty) = (Vec::new(), 0);
                while empty < 3 {
                    let due = outbox::claim(&db, &keys(), later(monday(), 60), LEASE, 4).await.unwrap();
                    empty = if due.is_empty() { empty + 1 } else { 0 };
                    got.extend(due.into_iter().map(|d| d.id));
                }
                got
            })
        };
        let senders: Vec<_> = (0..3).map(|_| sender(way.db.clone())).collect();
        let mut ids = Vec::new();
        for sender in senders {
            ids.extend(sender.await.unwrap());
        }
        let count = ids.len();
        assert_eq!(ids.into_iter().collect::<BTreeSet<_>>().len(), count);
        let left = outbox::claim(&way.db, &keys(), later(monday(), 60), LEASE, 100).await.unwrap().len();
        assert_eq!(count + left, 30);
    })
    .await;
}

#[tokio::test]
async fn of_too_many_drafts_the_oldest_give_way_and_nobody_elses() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let (sofie, karim) = (way.lead.user().unwrap(), way.vdab.user().unwrap());
        drafts::save(&way.db, &keys(), karim, "note/1", "body=of+karim", monday()).await.unwrap();
        for nth in 0..=drafts::MOST {
            let at = later(monday(), nth + 1);
            drafts::save(&way.db, &keys(), sofie, &format!("note/{nth}"), "body=x", at).await.unwrap();
        }
        let mut conn = way.db.look().await.unwrap();
        let left = drafts::under(&mut conn, &keys(), sofie, "note/").await.unwrap();
        assert_eq!(i64::try_from(left.len()).unwrap(), drafts::MOST);
        assert!(left.iter().all(|(key, _)| key != "note/0"));
        assert_eq!(drafts::count_under(&mut conn, sofie, "note/").await.unwrap(), drafts::MOST);
        assert_eq!(drafts::count_under(&mut conn, sofie, "typed-").await.unwrap(), 0);
        assert!(drafts::load(&mut conn, &keys(), karim, "note/1").await.unwrap().is_some());
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_sealed_private_and_forgotten() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let (sofie, karim) = (way.lead.user().unwrap(), way.vdab.user().unwrap());
        let load = async |user, key| drafts::load(&mut way.db.look().await.unwrap(), &keys(), user, key).await;
        drafts::save(&way.db, &keys(), sofie, "note/1", "body=half", monday()).await.unwrap();
        drafts::save(&way.db, &keys(), sofie, "note/1", "body=half+a+text", later(monday(), 5)).await.unwrap();
        let draft = load(sofie, "note/1").await.unwrap().unwrap();
        assert_eq!((draft.body.as_str(), draft.saved), ("body=half+a+text", later(monday(), 5)));
        assert_eq!(load(karim, "note/1").await.unwrap(), None);
        let row =
            way.db.look().await.unwrap().row("SELECT body FROM draft WHERE user_id = $1", args![sofie]).await.unwrap();
        assert!(!row.unwrap().take().next::<Vec<u8>>().unwrap().windows(4).any(|w| w == b"half"));
        drafts::save(&way.db, &keys(), sofie, "note/2", "x", later(monday(), 50)).await.unwrap();
        assert_eq!(drafts::purge(&way.db, later(monday(), 50), later(monday(), 99)).await.unwrap(), 1);
        assert_eq!(load(sofie, "note/1").await.unwrap(), None);
        drafts::forget_now(&way.db, sofie, "note/2", later(monday(), 100)).await.unwrap();
        assert_eq!(load(sofie, "note/2").await.unwrap(), None);
    })
    .await;
}
