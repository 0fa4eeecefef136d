//! Appointments, the client's answer, and the tasks that come of it.

use crate::harness::{for_each_engine, later, monday};
use crate::path_world::Way;
use jiff::Timestamp;
use opweg_access::{Action, Actor};
use opweg_model::contact::Channel;
use opweg_model::step::{Bring, Reply, StepKind};
use opweg_model::{AppointmentId, Purpose, Tier};
use opweg_store::Error;
use opweg_store::path::appointments::{
    Appointment, AppointmentPlan, AppointmentState, add, change, close, next, of_file, of_user, one,
};
use opweg_store::path::replies::{Answer, CannotWhy, ask, reply};
use opweg_store::path::tasks::{TaskState, finish, open_for, what};

const DAY: i64 = 86_400;

/// A language test.
pub fn plan(starts: Timestamp) -> AppointmentPlan {
    AppointmentPlan {
        step: None,
        kind: StepKind::LanguageTest,
        title: String::new(),
        starts,
        minutes: 45,
        where_text: "Carnotstraat 110".into(),
        who: None,
        bring: vec![Bring::IdCard, Bring::Letter],
        interpreter: String::new(),
        company: String::new(),
    }
}

/// The appointment with this plan, made by the lead.
pub async fn made(way: &Way, plan: &AppointmentPlan) -> AppointmentId {
    let id = way.appointment();
    let (mut tx, permit) = way.adding(&way.lead).await;
    add(&mut tx, &permit, id, plan).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn look(way: &Way, id: AppointmentId) -> Appointment {
    let (mut tx, permit) = way.see(&way.lead).await;
    one(&mut tx, &permit, id).await.unwrap()
}

async fn answers(way: &Way, who: &Actor, id: AppointmentId, version: i64, answer: Answer) -> Result<(), Error> {
    let action = if *who == way.client() { Action::See } else { Action::Add };
    let (mut tx, permit) = way.open(who, action, later(monday(), 60)).await;
    reply(&mut tx, &permit, id, version, answer).await?;
    tx.commit().await
}

const YES: Answer = Answer { reply: Reply::Yes, why: None, channel: Channel::OwnDevice };
const CANNOT: Answer = Answer { reply: Reply::Cannot, why: Some(CannotWhy::Child), channel: Channel::Paper };

#[tokio::test]
async fn an_appointment_reads_back_and_the_next_one_is_the_soonest_not_over() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let soon = AppointmentPlan { who: way.lead.user(), ..plan(later(monday(), DAY)) };
        made(&way, &plan(later(monday(), 2 * DAY))).await;
        let id = made(&way, &soon).await;
        assert_eq!(look(&way, id).await.plan, soon);
        let next_at = async |seconds| {
            let (mut tx, permit) = way.open(&way.lead, Action::See, later(monday(), seconds)).await;
            next(&mut tx, &permit).await.unwrap().map(|a| a.plan.starts)
        };
        assert_eq!(next_at(0).await, Some(soon.starts));
        // It is still the next one while it goes on.
        assert_eq!(next_at(DAY + 44 * 60).await, Some(soon.starts));
        assert_eq!(next_at(DAY + 46 * 60).await, Some(later(monday(), 2 * DAY)));
        assert_eq!(next_at(3 * DAY).await, None);
    })
    .await;
}

#[tokio::test]
async fn a_new_moment_asks_for_a_new_answer_and_a_stale_change_is_refused() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let first = plan(later(monday(), DAY));
        let id = made(&way, &first).await;
        answers(&way, &way.client(), id, 1, YES).await.unwrap();
        let (mut tx, permit) = way.adding(&way.lead).await;
        // Another room keeps the answer.
        let elsewhere = AppointmentPlan { where_text: "lokaal 2".into(), ..first.clone() };
        change(&mut tx, &permit, id, 1, &elsewhere, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(look(&way, id).await.reply.unwrap().reply, Reply::Yes);
        let (mut tx, permit) = way.adding(&way.lead).await;
        let stale = change(&mut tx, &permit, id, 1, &first, || way.ids.next()).await;
        assert!(matches!(stale, Err(Error::Stale(2))), "{stale:?}");
        change(&mut tx, &permit, id, 2, &plan(later(monday(), 2 * DAY)), || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        let moved = look(&way, id).await;
        assert_eq!((moved.reply, moved.version), (None, 3));
        // An answer to the old moment is no answer.
        let old = answers(&way, &way.client(), id, 1, YES).await;
        assert!(matches!(old, Err(Error::Stale(3))), "{old:?}");
    })
    .await;
}

#[tokio::test]
async fn a_cancelled_appointment_is_nobodys_next_and_takes_no_answer() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let id = made(&way, &plan(later(monday(), DAY))).await;
        let (mut tx, permit) = way.adding(&way.lead).await;
        close(&mut tx, &permit, id, 1, AppointmentState::Cancelled, || way.ids.next()).await.unwrap();
        let again = close(&mut tx, &permit, id, 2, AppointmentState::Kept, || way.ids.next()).await;
        assert!(matches!(again, Err(Error::State(_))), "{again:?}");
        tx.commit().await.unwrap();
        let answer = answers(&way, &way.client(), id, 2, YES).await;
        assert!(matches!(answer, Err(Error::State(_))), "{answer:?}");
        let (mut tx, permit) = way.see(&way.lead).await;
        assert_eq!(next(&mut tx, &permit).await.unwrap(), None);
        assert_eq!(of_file(&mut tx, &permit).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn i_cannot_reaches_the_lead_once_and_i_am_going_takes_it_back() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let id = made(&way, &plan(later(monday(), DAY))).await;
        answers(&way, &way.client(), id, 1, CANNOT).await.unwrap();
        answers(&way, &way.client(), id, 1, CANNOT).await.unwrap();
        let told = look(&way, id).await;
        let told = told.reply.unwrap();
        // Whatever the form says: with the code it is the client's own device.
        assert_eq!((told.reply, told.why, told.channel), (Reply::Cannot, Some(CannotWhy::Child), Channel::OwnDevice));
        let tasks = open(&way, &way.lead).await;
        assert_eq!(tasks.len(), 1, "{tasks:?}");
        assert_eq!((tasks[0].said.what.as_str(), tasks[0].said.detail.as_str()), (what::CANNOT, "child"));
        assert_eq!(tasks[0].client.as_deref(), Some("Amina Haddad"));
        answers(&way, &way.client(), id, 1, YES).await.unwrap();
        assert!(open(&way, &way.lead).await.is_empty());
        // By phone, written down by staff.
        answers(&way, &way.lead, id, 1, Answer { channel: Channel::Phone, ..CANNOT }).await.unwrap();
        assert_eq!(look(&way, id).await.reply.unwrap().channel, Channel::Phone);
        assert_eq!(open(&way, &way.lead).await.len(), 1);
    })
    .await;
}

async fn open(way: &Way, who: &Actor) -> Vec<opweg_store::path::tasks::Task> {
    let mut tx = way.db.begin(later(monday(), 120)).await.unwrap();
    let tasks = open_for(&mut tx, who, &[Purpose::Guidance], 50).await.unwrap();
    tx.commit().await.unwrap();
    tasks
}

#[tokio::test]
async fn a_question_becomes_a_task_that_is_finished_once() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let (mut tx, permit) = way.see(&way.client()).await;
        assert!(matches!(ask(&mut tx, &permit, "  ", way.task()).await, Err(Error::State(_))));
        ask(&mut tx, &permit, " Wie is Karim? ", way.task()).await.unwrap();
        tx.commit().await.unwrap();
        let task = open(&way, &way.lead).await.remove(0);
        assert_eq!((task.said.what.as_str(), task.said.detail.as_str()), (what::QUESTION, "Wie is Karim?"));
        assert_eq!(task.author, None);
        let mut tx = way.db.begin(later(monday(), 200)).await.unwrap();
        let foreign = finish(&mut tx, &way.vdab, &[Purpose::Guidance], task.said.id, 1, TaskState::Done).await;
        assert!(matches!(foreign, Err(Error::NotFound)), "{foreign:?}");
        let stale = finish(&mut tx, &way.lead, &[Purpose::Guidance], task.said.id, 7, TaskState::Done).await;
        assert!(matches!(stale, Err(Error::Stale(1))), "{stale:?}");
        finish(&mut tx, &way.lead, &[Purpose::Guidance], task.said.id, 1, TaskState::Done).await.unwrap();
        tx.commit().await.unwrap();
        assert!(open(&way, &way.lead).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn an_agenda_shows_only_files_that_are_open_to_its_reader() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let karim = AppointmentPlan { who: way.vdab.user(), ..plan(later(monday(), DAY)) };
        made(&way, &karim).await;
        made(&way, &plan(later(monday(), DAY + 3600))).await;
        let agenda = async |who: &Actor| {
            let mut tx = way.db.begin(later(monday(), 60)).await.unwrap();
            let user = who.user().unwrap();
            let found =
                of_user(&mut tx, who, &[Purpose::Guidance], user, monday(), later(monday(), 7 * DAY)).await.unwrap();
            tx.commit().await.unwrap();
            found
        };
        // Somebody made an appointment with Karim, but he has no permission on the file.
        assert!(agenda(&way.vdab).await.is_empty());
        way.agree(&way.vdab, &[Tier::Contact]).await;
        let seen = agenda(&way.vdab).await;
        assert_eq!(seen.len(), 1);
        assert_eq!((seen[0].client.as_str(), seen[0].language.as_deref()), ("Amina Haddad", Some("ar")));
        // The lead sees what nobody is named for.
        assert_eq!(agenda(&way.lead).await.len(), 1);
        assert!(agenda(&way.stranger).await.is_empty());
    })
    .await;
}
