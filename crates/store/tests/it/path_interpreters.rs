//! Interpreters for appointments: asked once at a time, answered, and asked anew after a refusal.

use crate::harness::{for_each_engine, later, monday};
use crate::path_appointments::{made, plan};
use crate::path_world::Way;
use opweg_access::Action;
use opweg_model::{AppointmentId, Purpose};
use opweg_store::Error;
use opweg_store::path::appointments::{AppointmentPlan, AppointmentState, change, close, of_user};
use opweg_store::path::interpreters::{Booking, Event, Mode, NewBooking, Reason, State, ask, happened, of_file};
use uuid::Uuid;

const DAY: i64 = 86_400;

async fn asked(way: &Way, appointment: AppointmentId) -> Result<Uuid, Error> {
    let id = way.ids.next();
    let new = NewBooking { id, appointment, language: "ar".into(), mode: Mode::Phone, agency: " Tolkenpunt ".into() };
    let (mut tx, permit) = way.adding(&way.lead).await;
    ask(&mut tx, &permit, &new).await?;
    tx.commit().await?;
    Ok(id)
}

async fn happens(way: &Way, id: Uuid, version: i64, event: Event, why: Option<Reason>) -> Result<(), Error> {
    let (mut tx, permit) = way.open(&way.lead, Action::Add, later(monday(), 7200)).await;
    happened(&mut tx, &permit, id, version, event, why).await?;
    tx.commit().await
}

async fn bookings(way: &Way, id: AppointmentId) -> Vec<Booking> {
    let (mut tx, permit) = way.see(&way.lead).await;
    of_file(&mut tx, &permit).await.unwrap().remove(&id).unwrap_or_default()
}

#[tokio::test]
async fn every_event_in_every_state_as_it_is_stored() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let ways: [(&[Event], State); 4] = [
            (&[], State::Asked),
            (&[Event::Confirm], State::Confirmed),
            (&[Event::Refuse], State::Refused),
            (&[Event::Withdraw], State::Withdrawn),
        ];
        for (events, state) in ways {
            for event in Event::ALL {
                let meeting = made(&way, &plan(later(monday(), DAY))).await;
                let id = asked(&way, meeting).await.unwrap();
                let mut version = 1;
                for before in events {
                    happens(&way, id, version, *before, Some(Reason::NobodyFree)).await.unwrap();
                    version += 1;
                }
                let done = happens(&way, id, version, *event, Some(Reason::Other)).await;
                let there = bookings(&way, meeting).await.remove(0);
                match state.after(*event) {
                    Some(next) => assert_eq!((done.is_ok(), there.state), (true, next), "{state:?} {event:?}"),
                    None => {
                        assert!(
                            matches!(done, Err(Error::State("interpreter-not-now"))),
                            "{state:?} {event:?}: {done:?}"
                        );
                        assert_eq!((there.state, there.version), (state, version));
                    }
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_refusal_says_why_and_the_history_stays() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let meeting = made(&way, &plan(later(monday(), DAY))).await;
        let first = asked(&way, meeting).await.unwrap();
        assert!(matches!(asked(&way, meeting).await, Err(Error::State("interpreter-there"))), "one at a time");
        let silent = happens(&way, first, 1, Event::Refuse, None).await;
        assert!(matches!(silent, Err(Error::State("interpreter-why"))), "{silent:?}");
        happens(&way, first, 1, Event::Refuse, Some(Reason::NobodyFree)).await.unwrap();
        let stale = happens(&way, first, 1, Event::Withdraw, None).await;
        assert!(matches!(stale, Err(Error::Stale(2))), "{stale:?}");
        let second = asked(&way, meeting).await.unwrap();
        happens(&way, second, 1, Event::Confirm, None).await.unwrap();
        let all = bookings(&way, meeting).await;
        let states: Vec<_> = all.iter().map(|b| (b.state, b.reason, b.answered.is_some())).collect();
        assert_eq!(states, [(State::Confirmed, None, true), (State::Refused, Some(Reason::NobodyFree), true)]);
        assert_eq!((all[0].asked.agency.as_str(), all[0].asked.mode), ("Tolkenpunt", Mode::Phone));
        // Who came to say yes and falls out keeps the moment of the first answer.
        happens(&way, second, 2, Event::Refuse, Some(Reason::FellOut)).await.unwrap();
        assert_eq!(bookings(&way, meeting).await[0].answered, all[0].answered);
        assert!(matches!(happens(&way, way.ids.next(), 1, Event::Confirm, None).await, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn an_appointment_that_moves_or_is_off_needs_no_interpreter_then_and_the_agenda_knows_who_comes() {
    for_each_engine(async |db| {
        let way = Way::new(db).await;
        let first = AppointmentPlan { interpreter: "present".into(), ..plan(later(monday(), DAY)) };
        let meeting = made(&way, &first).await;
        let booked = async || {
            let mut tx = way.db.begin(monday()).await.unwrap();
            let user = way.lead.user().unwrap();
            let until = later(monday(), 9 * DAY);
            of_user(&mut tx, &way.lead, &[Purpose::Guidance], user, monday(), until).await.unwrap()[0].booked
        };
        let id = asked(&way, meeting).await.unwrap();
        assert!(!booked().await);
        happens(&way, id, 1, Event::Confirm, None).await.unwrap();
        assert!(booked().await);
        let moved = AppointmentPlan { starts: later(monday(), 2 * DAY), ..first };
        let (mut tx, permit) = way.adding(&way.lead).await;
        change(&mut tx, &permit, meeting, 1, &moved, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!booked().await, "it was for the old hour");
        asked(&way, meeting).await.unwrap();
        let (mut tx, permit) = way.adding(&way.lead).await;
        close(&mut tx, &permit, meeting, 2, AppointmentState::Cancelled, || way.ids.next()).await.unwrap();
        tx.commit().await.unwrap();
        let states: Vec<State> = bookings(&way, meeting).await.iter().map(|b| b.state).collect();
        assert_eq!(states, [State::Withdrawn, State::Withdrawn]);
        assert!(matches!(asked(&way, meeting).await, Err(Error::State(_))), "it is off");
    })
    .await;
}
