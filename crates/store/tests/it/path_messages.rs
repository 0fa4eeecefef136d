//! Messages to the client: reminders by themselves and by the button, what makes them safe, secrets in them; and who
//! hears of an answer.

use crate::harness::{for_each_engine, later, monday};
use crate::path_appointments::{self, made};
use crate::path_world::{Way, keys};
use jiff::{SignedDuration, Timestamp};
use opweg_access::Action;
use opweg_model::fact::{FactKind, Value};
use opweg_model::step::Reply;
use opweg_model::{Purpose, Tier, UserId};
use opweg_store::file::Desk;
use opweg_store::file::facts::{self, NewFact};
use opweg_store::file::register::{close as close_file, number_facts};
use opweg_store::jobs::{self, Job};
use opweg_store::outbox::{self, Message, MessageState, NewMessage, SECRET, Via};
use opweg_store::path::appointments::{AppointmentPlan, AppointmentState, add, change, close};
use opweg_store::path::codes::{self, Earlier};
use opweg_store::path::reach::{self, Reach};
use opweg_store::path::reminders::{self, ToRemind};
use opweg_store::path::replies::{Answer, CallWhen, call_me, reply};
use opweg_store::path::tasks::{count_own, open_for};
use opweg_store::{Error, args};

const DAY: i64 = 86_400;
const LEASE: SignedDuration = SignedDuration::from_mins(15);

fn plan(starts: Timestamp, who: Option<UserId>) -> AppointmentPlan {
    AppointmentPlan { who, ..path_appointments::plan(starts) }
}

async fn told(way: &Way, kind: FactKind, value: Value) {
    let desk = Desk::new(keys(), |name| name.to_lowercase().into_bytes());
    let (mut tx, permit) = way.adding(&way.lead).await;
    let facts = number_facts(vec![NewFact::said(kind, value)], || way.ids.next());
    facts::add(&mut tx, &permit, &desk, facts).await.unwrap();
    tx.commit().await.unwrap();
}

async fn phone(way: &Way) {
    told(way, FactKind::Phone, Value::Text("03 000 00 12".into())).await;
}

fn safe(codes: &[&str]) -> Value {
    Value::Many(codes.iter().map(|c| (*c).to_owned()).collect())
}

async fn messages(way: &Way) -> Vec<Message> {
    let (mut tx, permit) = way.see(&way.lead).await;
    outbox::of_file(&mut tx, &permit).await.unwrap()
}

async fn states(way: &Way) -> Vec<MessageState> {
    messages(way).await.into_iter().map(|m| m.state).collect()
}

async fn claim(way: &Way, at: Timestamp) -> Option<Job> {
    jobs::claim(&way.db, at, LEASE).await.unwrap()
}

async fn run(way: &Way, job: &Job, at: Timestamp) -> Result<bool, Error> {
    let words = |asked: &ToRemind| {
        let (via, to) = asked.reach.to.clone()?;
        let (id, about, body) = (way.ids.next(), Some(asked.appointment.0), format!("{} {}", asked.starts, asked.call));
        Some(NewMessage { id, about, via, to, subject: String::new(), body, at })
    };
    reminders::run(&way.db, &keys(), job, at, words).await
}

#[tokio::test]
async fn a_reminder_goes_out_once_on_the_day_before_and_follows_its_appointment() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        phone(&way).await;
        let (first, second) = (later(monday(), 3 * DAY), later(monday(), 5 * DAY));
        let id = made(&way, &plan(first, None)).await;
        assert_eq!(claim(&way, later(reminders::moment(first), -1)).await, None, "not yet");
        let (mut tx, permit) = way.adding(&way.lead).await;
        change(&mut tx, &permit, id, 1, &plan(second, None), || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        let at = reminders::moment(second);
        assert_eq!(claim(&way, later(at, -1)).await, None, "it moved along");
        let job = claim(&way, at).await.unwrap();
        assert!(run(&way, &job, at).await.unwrap());
        assert!(matches!(run(&way, &job, at).await, Err(Error::State(_))), "done is done");
        assert_eq!(claim(&way, later(at, DAY)).await, None);
        let sent = messages(&way).await;
        assert_eq!(sent.len(), 1);
        assert_eq!(sent[0].body, format!("{second} 03 000 00 01"));
        // Called off: what still waits stays here.
        let (mut tx, permit) = way.adding(&way.lead).await;
        close(&mut tx, &permit, id, 2, AppointmentState::Cancelled, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(states(&way).await, [MessageState::Dropped]);
        let logged = "SELECT 1 FROM log_entry WHERE chain = $1 AND what = 'message' AND who = 'system'";
        way.row(logged).await;
    })
    .await;
}

#[tokio::test]
async fn nothing_goes_out_by_itself_when_it_is_too_late_unwanted_or_not_safe() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let starts = later(monday(), 3 * DAY);
        let at = reminders::moment(starts);
        // For tomorrow: the client was told just now.
        made(&way, &plan(later(monday(), DAY / 2), None)).await;
        assert_eq!(claim(&way, later(monday(), DAY / 2)).await, None);
        // Nobody can be reached.
        made(&way, &plan(starts, None)).await;
        let job = claim(&way, at).await.unwrap();
        assert!(!run(&way, &job, at).await.unwrap());
        phone(&way).await;
        // The client cannot come.
        let id = made(&way, &plan(starts, None)).await;
        let (mut tx, permit) = way.open(&way.client(), Action::See, later(monday(), 60)).await;
        let cannot = Answer { reply: Reply::Cannot, why: None, channel: opweg_model::contact::Channel::OwnDevice };
        reply(&mut tx, &permit, id, 1, cannot).await.unwrap();
        tx.commit().await.unwrap();
        let job = claim(&way, at).await.unwrap();
        assert!(!run(&way, &job, at).await.unwrap());
        // The client wants to be asked first.
        told(&way, FactKind::SafeContact, safe(&["ask-first"])).await;
        made(&way, &plan(starts, None)).await;
        let job = claim(&way, at).await.unwrap();
        assert!(!run(&way, &job, at).await.unwrap());
        assert!(states(&way).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_way_to_a_client_heeds_what_is_safe() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let reach = async || -> Reach {
            let (mut tx, permit) = way.see(&way.lead).await;
            reach::of_file(&mut tx, &permit).await.unwrap()
        };
        assert_eq!(reach().await.to, None);
        phone(&way).await;
        assert_eq!(reach().await.to, Some((Via::Sms, "+3230000012".to_owned())));
        assert_eq!(reach().await.language.as_deref(), Some("ar"));
        told(&way, FactKind::SafeContact, safe(&["no-sms", "shared-phone"])).await;
        let now = reach().await;
        assert_eq!((now.to, now.shared), (None, true));
        told(&way, FactKind::Email, Value::Text("amina@example.org".into())).await;
        assert_eq!(reach().await.to, Some((Via::Email, "amina@example.org".to_owned())));
        let (mut tx, permit) = way.open(&way.client(), Action::See, later(monday(), 60)).await;
        assert!(matches!(reminders::ask(&mut tx, &permit, way.appointment()).await, Err(Error::Refused(_))));
    })
    .await;
}

#[tokio::test]
async fn a_secret_is_never_stored_in_clear_and_goes_out_also_when_tried_again() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let (code, now) = (way.ids.next(), later(monday(), 60));
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, now).await;
        codes::create(&mut tx, &permit, code, b"hash", later(monday(), DAY), Earlier::Revoke).await.unwrap();
        tx.commit().await.unwrap();
        let message = NewMessage {
            id: way.ids.next(),
            about: Some(code),
            via: Via::Sms,
            to: "+3230000012".into(),
            subject: String::new(),
            body: format!("Code: {SECRET}"),
            at: now,
        };
        let (mut tx, permit) = way.adding(&way.lead).await;
        assert_eq!(codes::to_send(&mut tx, &permit, b"hash").await.unwrap(), Some(code));
        outbox::put_secret(&mut tx, &keys(), &permit, &message, "7K3M-9QXD").await.unwrap();
        tx.commit().await.unwrap();
        let due = outbox::claim(&way.db, &keys(), now, LEASE, 5).await.unwrap();
        assert_eq!((due[0].body.as_str(), due[0].to.as_str()), ("Code: 7K3M-9QXD", "+3230000012"));
        assert!(!messages(&way).await[0].body.contains("7K3M"));
        outbox::failed(&way.db, message.id, "no such number", now).await.unwrap();
        let (mut tx, permit) = way.adding(&way.lead).await;
        outbox::again(&mut tx, &keys(), &permit, message.id, Via::Sms, "+3230000034").await.unwrap();
        tx.commit().await.unwrap();
        let due = outbox::claim(&way.db, &keys(), now, LEASE, 5).await.unwrap();
        assert_eq!((due[0].body.as_str(), due[0].to.as_str()), ("Code: 7K3M-9QXD", "+3230000034"));
        // A code that was stopped is not sent any more.
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, now).await;
        codes::revoke(&mut tx, &permit, code).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(states(&way).await, [MessageState::Dropped]);
    })
    .await;
}

#[tokio::test]
async fn closing_a_file_drops_its_messages() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        phone(&way).await;
        let starts = later(monday(), 3 * DAY);
        made(&way, &plan(starts, None)).await;
        let at = reminders::moment(starts);
        let job = claim(&way, at).await.unwrap();
        assert!(run(&way, &job, at).await.unwrap());
        let version: i64 = way.row("SELECT version FROM client_file WHERE id = $1").await.take().next().unwrap();
        let (mut tx, permit) = way.open(&way.lead, Action::Coordinate, later(at, 1)).await;
        close_file(&mut tx, &permit, version).await.unwrap();
        tx.commit().await.unwrap();
        let state: String = way.row("SELECT state FROM outbox WHERE file_id = $1").await.take().next().unwrap();
        assert_eq!(state, "dropped");
    })
    .await;
}

#[tokio::test]
async fn the_person_of_the_appointment_and_the_lead_both_hear_that_the_client_cannot_come() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact, Tier::Path]).await;
        let id = made(&way, &plan(later(monday(), 3 * DAY), way.vdab.user())).await;
        let tasks = async || {
            let mut tx = way.db.begin(later(monday(), 60)).await.unwrap();
            let lead = open_for(&mut tx, &way.lead, &[Purpose::Guidance], 9).await.unwrap().len();
            let vdab = open_for(&mut tx, &way.vdab, &[Purpose::Guidance], 9).await.unwrap().len();
            let mut conn = way.db.look().await.unwrap();
            let badge = count_own(&mut conn, &way.vdab, &[Purpose::Guidance], later(monday(), 60), 99).await.unwrap();
            (lead, vdab, badge)
        };
        let answer = async |reply_: Reply| {
            let (mut tx, permit) = way.open(&way.client(), Action::See, later(monday(), 60)).await;
            let answer = Answer { reply: reply_, why: None, channel: opweg_model::contact::Channel::OwnDevice };
            reply(&mut tx, &permit, id, 1, answer).await.unwrap();
            tx.commit().await.unwrap();
        };
        answer(Reply::Cannot).await;
        answer(Reply::Cannot).await;
        assert_eq!(tasks().await, (1, 1, 1));
        answer(Reply::Yes).await;
        assert_eq!(tasks().await, (0, 0, 0));
        // "Call me", pressed twice, is one task.
        for when in [CallWhen::Morning, CallWhen::Any] {
            let (mut tx, permit) = way.open(&way.client(), Action::See, later(monday(), 60)).await;
            call_me(&mut tx, &permit, when, way.task()).await.unwrap();
            tx.commit().await.unwrap();
        }
        assert_eq!(tasks().await.0, 1);
    })
    .await;
}

#[tokio::test]
async fn a_row_with_an_identity_that_is_there_already_is_told_apart() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let starts = later(monday(), 3 * DAY);
        let id = made(&way, &plan(starts, None)).await;
        let (mut tx, permit) = way.adding(&way.lead).await;
        assert!(matches!(add(&mut tx, &permit, id, &plan(starts, None)).await, Err(Error::Double(_))));
        drop(tx);
        let sql = "SELECT CAST(count(*) AS BIGINT) FROM appointment WHERE file_id = $1";
        let count: i64 =
            way.db.look().await.unwrap().row(sql, args![way.file]).await.unwrap().unwrap().take().next().unwrap();
        assert_eq!(count, 1);
    })
    .await;
}
