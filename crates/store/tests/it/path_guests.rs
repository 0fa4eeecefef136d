//! Colleagues who come to an appointment too: who can be asked, what they see and hear of it, and when it is over.

use crate::harness::{for_each_engine, later, monday};
use crate::path_appointments::{made, plan};
use crate::path_world::{Way, person};
use opweg_access::{Action, Actor};
use opweg_model::{AppointmentId, OrgKind, Purpose, PurposeSet, Role, Tier, UserId};
use opweg_store::path::appointments::{AppointmentPlan, AppointmentState, busy, change, close, of_user};
use opweg_store::path::guests;
use opweg_store::path::tasks::{self, what};
use opweg_store::path::view::{Shown, my_path};
use opweg_store::{Error, args};

const DAY: i64 = 86_400;

async fn invite(way: &Way, id: AppointmentId, who: &[&Actor]) -> Result<(), Error> {
    let chosen: Vec<UserId> = who.iter().filter_map(|w| w.user()).collect();
    let (mut tx, permit) = way.adding(&way.lead).await;
    guests::set(&mut tx, &permit, id, &chosen, || way.ids.next()).await?;
    tx.note_on(&permit, opweg_store::log::Act::Change, "appointments");
    tx.commit().await
}

/// What somebody is told, and the names of who is with them in their agenda.
async fn hears(way: &Way, who: &Actor) -> (Vec<String>, Vec<Vec<String>>) {
    let mut tx = way.db.begin(later(monday(), 60)).await.unwrap();
    let told = tasks::open_for(&mut tx, who, &[Purpose::Guidance], 20).await.unwrap();
    let until = later(monday(), 30 * DAY);
    let user = who.user().unwrap();
    let agenda = of_user(&mut tx, who, &[Purpose::Guidance], user, monday(), until).await.unwrap();
    tx.commit().await.unwrap();
    (told.into_iter().map(|t| t.said.what).collect(), agenda.into_iter().map(|a| a.with).collect())
}

#[tokio::test]
async fn whoever_sees_the_contact_card_can_be_asked_and_loses_it_with_the_file() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let meeting = AppointmentPlan { who: way.lead.user(), ..plan(later(monday(), DAY)) };
        let id = made(&way, &meeting).await;
        let closed = invite(&way, id, &[&way.vdab]).await;
        assert!(matches!(closed, Err(Error::State("guest-closed"))), "{closed:?}");
        way.agree(&way.vdab, &[Tier::Contact]).await;
        let (mut tx, permit) = way.see(&way.lead).await;
        let open: Vec<String> =
            guests::to_invite(&mut tx, &permit).await.unwrap().into_iter().map(|g| g.name).collect();
        assert_eq!(open, ["Karim", "Sofie"]);
        drop(tx);
        invite(&way, id, &[&way.vdab, &way.lead]).await.unwrap();
        assert_eq!(hears(&way, &way.vdab).await, (vec![what::INVITED.into()], vec![vec!["Sofie".into()]]));
        assert_eq!(hears(&way, &way.lead).await, (vec![], vec![vec!["Karim".into()]]));
        // The client reads who comes.
        let (mut tx, permit) = way.see(&way.client()).await;
        let mine = my_path(&mut tx, &permit, Shown::OnScreen).await.unwrap();
        assert_eq!(mine.appointments[0].guests, [("Karim".to_owned(), "Karim & co".to_owned())]);
        tx.commit().await.unwrap();
        // The agreement ends: it is gone from the agenda and the tasks, and the client is told no name that will not come.
        let (mut tx, permit) = way.adding(&way.lead).await;
        let grant = way.row("SELECT id FROM access_grant WHERE file_id = $1 AND basis = 1").await;
        let grant: uuid::Uuid = grant.take().next().unwrap();
        tx.run(
            "INSERT INTO grant_end (grant_id, file_id, ended_at, reason, by_user) VALUES ($1, $2, $3, 'stopped', $4)",
            args![grant, way.file, later(monday(), 30), way.lead.user()],
        )
        .await
        .unwrap();
        tx.note_on(&permit, opweg_store::log::Act::Revoke, "grant");
        tx.commit().await.unwrap();
        assert_eq!(hears(&way, &way.vdab).await, (vec![], vec![]));
        let (mut tx, permit) = way.see(&way.client()).await;
        assert!(my_path(&mut tx, &permit, Shown::OnScreen).await.unwrap().appointments[0].guests.is_empty());
    })
    .await;
}

#[tokio::test]
async fn guests_hear_once_of_what_became_of_an_appointment() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact]).await;
        let first = AppointmentPlan { who: way.lead.user(), ..plan(later(monday(), DAY)) };
        let id = made(&way, &first).await;
        invite(&way, id, &[&way.vdab]).await.unwrap();
        invite(&way, id, &[&way.vdab]).await.unwrap();
        let told = async || hears(&way, &way.vdab).await.0;
        assert_eq!(told().await, [what::INVITED]);
        let moved = AppointmentPlan { starts: later(monday(), 2 * DAY), ..first.clone() };
        let (mut tx, permit) = way.adding(&way.lead).await;
        change(&mut tx, &permit, id, 1, &moved, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(told().await, [what::MEETING_MOVED]);
        invite(&way, id, &[]).await.unwrap();
        assert_eq!(told().await, [what::MEETING_OFF]);
        assert!(hears(&way, &way.vdab).await.1.is_empty(), "no longer expected");
        invite(&way, id, &[&way.vdab]).await.unwrap();
        let (mut tx, permit) = way.adding(&way.lead).await;
        close(&mut tx, &permit, id, 2, AppointmentState::Cancelled, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(hears(&way, &way.vdab).await, (vec![what::MEETING_OFF.into()], vec![]));
        // One that took place leaves nothing to tell.
        let kept = made(&way, &first).await;
        invite(&way, kept, &[&way.vdab]).await.unwrap();
        let (mut tx, permit) = way.open(&way.lead, Action::Add, later(monday(), 60)).await;
        close(&mut tx, &permit, kept, 1, AppointmentState::Kept, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(told().await, [what::MEETING_OFF]);
    })
    .await;
}

#[tokio::test]
async fn a_guest_is_busy_at_that_hour() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        way.agree(&way.vdab, &[Tier::Contact]).await;
        let bart =
            person(&way.db, way.lead.org().unwrap(), UserId(way.ids.next()), OrgKind::City, "Bart", Role::Worker);
        let (bart, at) = (bart.await.user().unwrap(), later(monday(), DAY));
        let id = made(&way, &AppointmentPlan { who: way.lead.user(), ..plan(at) }).await;
        invite(&way, id, &[&way.vdab]).await.unwrap();
        let (lead, karim) = (way.lead.user().unwrap(), way.vdab.user().unwrap());
        let asked = async |starts, but| {
            let (mut tx, permit) = way.adding(&way.lead).await;
            busy(&mut tx, &permit, &[lead, karim, bart], &plan(starts), but).await.unwrap()
        };
        assert_eq!(asked(later(at, 44 * 60), None).await, [lead, karim]);
        assert_eq!(asked(later(at, 45 * 60), None).await, []);
        assert_eq!(asked(later(at, -45 * 60), None).await, []);
        assert_eq!(asked(later(at, -44 * 60), None).await, [lead, karim]);
        assert_eq!(asked(at, Some(id)).await, [], "the appointment itself is no clash");
    })
    .await;
}

#[tokio::test]
async fn whoever_is_on_the_file_for_another_purpose_than_the_usual_one_is_told_all_the_same() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let meeting = AppointmentPlan { who: way.lead.user(), ..plan(later(monday(), DAY)) };
        let id = made(&way, &meeting).await;
        way.agree_for(&way.vdab, &[Tier::Contact], PurposeSet::of(&[Purpose::Activation])).await;
        invite(&way, id, &[&way.vdab]).await.unwrap();
        assert_eq!(hears(&way, &way.vdab).await, (vec![], vec![]), "not for guidance");
        let all = [Purpose::Guidance, Purpose::Activation];
        let mut tx = way.db.begin(later(monday(), 60)).await.unwrap();
        let told = tasks::open_for(&mut tx, &way.vdab, &all, 20).await.unwrap();
        assert_eq!(told.iter().map(|t| t.said.what.as_str()).collect::<Vec<_>>(), [what::INVITED]);
        assert_eq!(tasks::count_own(&mut tx, &way.vdab, &all, later(monday(), 60), 9).await.unwrap(), 1);
        let until = later(monday(), 30 * DAY);
        let user = way.vdab.user().unwrap();
        assert_eq!(of_user(&mut tx, &way.vdab, &all, user, monday(), until).await.unwrap().len(), 1);
        tasks::finish(&mut tx, &way.vdab, &all, told[0].said.id, 1, tasks::TaskState::Done).await.unwrap();
        tx.commit().await.unwrap();
    })
    .await;
}
