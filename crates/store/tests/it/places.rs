//! Requests for a place: every state and every day of them, seats that are never given twice, and the step of the path
//! that goes along.

use crate::harness::{for_each_engine, monday};
use crate::offers_world::{School, TODAY, session_of};
use crate::path_world::Way;
use jiff::civil::date;
use opweg_access::{Action, Why};
use opweg_model::offer::{NoFit, OfferKind, RequestState};
use opweg_model::step::{StepKind, StepState};
use opweg_model::trajectory::{StepResult, StopReason};
use opweg_model::{FileId, OfferSessionId, RequestId, Tier};
use opweg_store::offers::moves::{Move, is_sound};
use opweg_store::offers::requests::{self, Wanted};
use opweg_store::offers::sessions::{self, SessionState};
use opweg_store::path::steps::{self, StepPlan};
use opweg_store::{Error, args};

/// A request that came to a state by the shortest way, on a file of its own.
async fn at(school: &School, number: u128, state: RequestState) -> (FileId, RequestId) {
    use RequestState as S;
    let file = school.client(number, "Sara").await;
    let request = school.asks(file, TODAY).await;
    let enrol = Move::Enrol(Some(school.session));
    let way = match state {
        S::Waiting => vec![],
        S::Offered => vec![Move::Offer(school.session)],
        S::Enrolled => vec![enrol],
        S::Started => vec![enrol, Move::Start],
        S::Finished => vec![enrol, Move::Start, Move::Finish(StepResult::Reached)],
        S::Stopped => vec![enrol, Move::Start, Move::Stop(StopReason::ChildCare)],
        S::Withdrawn => vec![Move::Withdraw(StopReason::Moved)],
    };
    for happens in way {
        school.go(file, request, happens).await.unwrap();
    }
    (file, request)
}

#[tokio::test]
async fn every_state_goes_only_where_the_model_says() {
    for_each_engine(async |db| {
        let school = School::new(db, 500).await;
        let moves = [
            Move::Offer(school.session),
            Move::Enrol(Some(school.session)),
            Move::Wait,
            Move::Start,
            Move::Finish(StepResult::Certificate),
            Move::Stop(StopReason::ChildCare),
            Move::Withdraw(StopReason::OwnChoice),
        ];
        let mut number = 1;
        for from in RequestState::ALL {
            for happens in moves {
                let (file, request) = at(&school, number, *from).await;
                let done = school.go(file, request, happens).await;
                assert_eq!(done.is_ok(), from.may_become(happens.to()), "{from} {happens:?} {done:?}");
                let there = school.request(file, request).await;
                assert_eq!(there.said.state, if done.is_ok() { happens.to() } else { *from });
                assert!(is_sound(&there.said), "{there:?}");
                number += 1;
            }
        }
    })
    .await;
}

#[tokio::test]
async fn of_two_who_want_the_last_seat_at_once_one_gets_it() {
    for_each_engine(async |db| {
        let school = School::new(db, 1).await;
        for round in 0..4 {
            let (one, two) = (school.client(round * 2 + 1, "Sara").await, school.client(round * 2 + 2, "Omar").await);
            let (first, second) = (school.asks(one, TODAY).await, school.asks(two, TODAY).await);
            let place = Move::Enrol(Some(school.session));
            let (a, b) = tokio::join!(school.go(one, first, place), school.go(two, second, place));
            assert!(a.is_ok() != b.is_ok(), "{a:?} {b:?}");
            let refused = if a.is_ok() { b } else { a };
            assert!(matches!(refused, Err(Error::State("place-full"))), "{refused:?}");
            assert_eq!(school.session().await.taken, 1);
            for (file, request) in [(one, first), (two, second)] {
                if school.state(file, request).await == RequestState::Enrolled {
                    school.go(file, request, Move::Withdraw(StopReason::OwnChoice)).await.unwrap();
                }
            }
        }
    })
    .await;
}

/// Numbers that look random and repeat.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 40).unwrap() % most
    }
}

#[tokio::test]
async fn whatever_people_press_seats_are_never_exceeded_and_what_is_said_can_be_true() {
    for_each_engine(async |db| {
        let school = School::new(db, 2).await;
        let second = OfferSessionId(school.way.ids.next());
        let mut tx = school.way.db.begin(monday()).await.unwrap();
        sessions::add(&mut tx, &school.keeper(), school.offer, second, &session_of(1)).await.unwrap();
        tx.commit().await.unwrap();
        let mut asked = Vec::new();
        for number in 1..=6 {
            let file = school.client(number, "Sara").await;
            asked.push((file, school.asks(file, date(2025, 12, 1)).await));
        }
        let mut dice = Dice(7);
        let mut done = 0;
        for _ in 0..250 {
            let (file, request) = asked[dice.below(asked.len())];
            let session = if dice.below(2) == 0 { school.session } else { second };
            let happens = match dice.below(16) {
                0..4 => Move::Offer(session),
                4..8 => Move::Enrol(Some(session)),
                8..10 => Move::Enrol(None),
                10..12 => Move::Wait,
                12 => Move::Start,
                13 => Move::Finish(StepResult::Reached),
                14 => Move::Stop(StopReason::Hours),
                _ => Move::Withdraw(StopReason::Other),
            };
            done += usize::from(school.go(file, request, happens).await.is_ok());
            for (id, seats) in [(school.session, 2), (second, 1)] {
                let there = sessions::get(&mut school.way.db.look().await.unwrap(), id).await.unwrap();
                assert!(there.taken <= seats, "{there:?}");
            }
            let there = school.request(file, request).await;
            assert!(is_sound(&there.said), "{there:?}");
            if there.said.state.is_over() {
                let again = (file, school.asks(file, date(2025, 12, 1)).await);
                asked.retain(|(_, r)| *r != request);
                asked.push(again);
            }
        }
        assert!(done > 60, "{done} moves prove little");
    })
    .await;
}

#[tokio::test]
async fn seats_are_not_taken_away_under_people_and_closed_things_take_nobody() {
    for_each_engine(async |db| {
        let school = School::new(db, 2).await;
        let (file, request) = at(&school, 1, RequestState::Enrolled).await;
        let mut tx = school.way.db.begin(monday()).await.unwrap();
        let fewer = sessions::change(&mut tx, &school.keeper(), school.session, 1, &session_of(0)).await;
        assert!(matches!(fewer, Err(Error::State("seats-held"))), "{fewer:?}");
        let off = sessions::set_state(&mut tx, &school.keeper(), school.session, 1, SessionState::Cancelled).await;
        assert!(matches!(off, Err(Error::State("seats-held"))), "{off:?}");
        sessions::set_state(&mut tx, &school.keeper(), school.session, 1, SessionState::Closed).await.unwrap();
        tx.commit().await.unwrap();
        let other = school.client(2, "Omar").await;
        let waits = school.asks(other, TODAY).await;
        let shut = school.go(other, waits, Move::Enrol(Some(school.session))).await;
        assert!(matches!(shut, Err(Error::State("place-closed"))), "{shut:?}");
        school.go(file, request, Move::Start).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn the_step_goes_along_by_the_rules_of_the_plan() {
    for_each_engine(async |db| {
        let school = School::new(db, 2).await;
        let way: &Way = &school.way;
        let (step, request) = (way.step(), RequestId(way.ids.next()));
        let (mut tx, permit) = way.adding(&way.lead).await;
        let plan = StepPlan { where_text: "Lokaal 3".into(), ..StepPlan::of_kind(StepKind::DutchLessons) };
        steps::add(&mut tx, &permit, step, &plan).await.unwrap();
        let wanted = Wanted {
            kind: OfferKind::Nt2,
            level: None,
            offer: Some(school.offer),
            step: Some(step),
            day: date(2025, 12, 20),
        };
        requests::ask(&mut tx, &permit, request, &wanted).await.unwrap();
        tx.commit().await.unwrap();
        let read = async || {
            let (mut tx, permit) = way.see(&way.lead).await;
            let there = steps::one(&mut tx, &permit, step).await.unwrap();
            tx.commit().await.unwrap();
            there
        };
        school.go_on(way.file, request, Move::Offer(school.session), date(2025, 12, 22)).await.unwrap();
        assert_eq!(read().await.plan, plan);
        school.go_on(way.file, request, Move::Enrol(None), date(2025, 12, 23)).await.unwrap();
        let planned = read().await;
        assert_eq!((planned.plan.from, planned.plan.until), (Some(date(2025, 12, 1)), Some(date(2026, 6, 26))));
        assert_eq!((planned.plan.provider, planned.plan.offer), (school.teacher.org(), Some(school.offer)));
        assert_eq!((planned.plan.where_text.as_str(), planned.plan.hours_week), ("Lokaal 3", Some(9)));
        assert_eq!(planned.state, StepState::Planned);
        school.go_on(way.file, request, Move::Start, date(2025, 12, 24)).await.unwrap();
        let runs = read().await;
        assert_eq!((runs.state, runs.began), (StepState::Running, Some(date(2025, 12, 24))));
        school.go(way.file, request, Move::Finish(StepResult::Certificate)).await.unwrap();
        let done = read().await;
        assert_eq!(
            (done.state, done.result, done.ended),
            (StepState::Done, Some(StepResult::Certificate), Some(TODAY))
        );
        let (mut tx, permit) = way.see(&way.lead).await;
        let history = opweg_store::path::step_history::history(&mut tx, &permit, step).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(history.len(), 3);
        let row = way.row("SELECT offer_at FROM file_figure WHERE file_id = $1").await;
        let first: Option<i64> = row.take().next().unwrap();
        let day = first.map(|at| opweg_model::brussels::day(opweg_store::moment(at)));
        assert_eq!(day, Some(date(2025, 12, 22)));
    })
    .await;
}

#[tokio::test]
async fn a_step_that_somebody_ended_by_hand_stays_so() {
    for_each_engine(async |db| {
        let school = School::new(db, 2).await;
        let way: &Way = &school.way;
        let (step, request) = (way.step(), RequestId(way.ids.next()));
        let (mut tx, permit) = way.adding(&way.lead).await;
        steps::add(&mut tx, &permit, step, &StepPlan::of_kind(StepKind::DutchLessons)).await.unwrap();
        let wanted =
            Wanted { kind: OfferKind::Nt2, level: None, offer: None, step: Some(step), day: date(2025, 12, 20) };
        let long_ago = Wanted { day: date(2020, 12, 31), ..wanted };
        let refused = requests::ask(&mut tx, &permit, RequestId(way.ids.next()), &long_ago).await;
        assert!(matches!(refused, Err(Error::State("place-day"))), "nobody waits for that any more");
        requests::ask(&mut tx, &permit, request, &wanted).await.unwrap();
        opweg_store::path::step_history::set_state(&mut tx, &permit, step, 1, StepState::Stopped, "verhuisd")
            .await
            .unwrap();
        tx.commit().await.unwrap();
        school.go(way.file, request, Move::Enrol(Some(school.session))).await.unwrap();
        school.go(way.file, request, Move::Start).await.unwrap();
        let (mut tx, permit) = way.see(&way.lead).await;
        assert_eq!(steps::one(&mut tx, &permit, step).await.unwrap().state, StepState::Stopped);
    })
    .await;
}

#[tokio::test]
async fn who_cannot_add_to_the_path_asks_for_nothing_and_a_stale_press_changes_nothing() {
    for_each_engine(async |db| {
        let school = School::new(db, 2).await;
        let file = school.way.file;
        let request = school.asks(file, TODAY).await;
        let (mut tx, permit) = school.open(file, Action::See).await;
        let seen = requests::go(&mut tx, &permit, request, 1, Move::Offer(school.session), TODAY, school.task()).await;
        assert!(matches!(seen, Err(Error::Refused(Why::Role))), "{seen:?}");
        drop(tx);
        school.opens(file, &[Tier::Contact]).await;
        let (mut tx, permit) = opweg_store::door::open(
            &school.way.db,
            &school.teacher,
            Action::Add,
            file,
            opweg_model::Purpose::Integration,
            monday(),
        )
        .await
        .unwrap();
        let card = requests::go(&mut tx, &permit, request, 1, Move::Offer(school.session), TODAY, school.task()).await;
        assert!(matches!(card, Err(Error::Refused(_))), "{card:?}");
        drop(tx);
        let (mut tx, permit) = school.open(file, Action::Add).await;
        requests::say_no_fit(&mut tx, &permit, request, 1, Some(NoFit::ChildCare)).await.unwrap();
        let stale = requests::go(&mut tx, &permit, request, 1, Move::Offer(school.session), TODAY, school.task()).await;
        assert!(matches!(stale, Err(Error::Stale(2))), "{stale:?}");
        tx.commit().await.unwrap();
        assert_eq!(school.request(file, request).await.said.no_fit, Some(NoFit::ChildCare));
        school.go(file, request, Move::Offer(school.session)).await.unwrap();
        assert_eq!(school.request(file, request).await.said.no_fit, None);
    })
    .await;
}

#[tokio::test]
async fn a_seat_that_comes_free_is_told_once_while_somebody_waits() {
    for_each_engine(async |db| {
        let school = School::new(db, 1).await;
        let tasks = async || {
            let mut conn = school.way.db.look().await.unwrap();
            let sql = "SELECT CAST(count(*) AS BIGINT) FROM task WHERE what = 'place-free' AND for_org = $1 AND file_id IS NULL";
            let row = conn.row(sql, args![school.teacher.org().unwrap()]).await.unwrap().unwrap();
            row.take().next::<i64>().unwrap()
        };
        let (one, first) = at(&school, 1, RequestState::Enrolled).await;
        school.go(one, first, Move::Wait).await.unwrap();
        assert_eq!(tasks().await, 0, "nobody else waits");
        let shielded = school.client(4, "Musa").await;
        school.shield(shielded).await;
        school.asks(shielded, TODAY).await;
        school.go(one, first, Move::Offer(school.session)).await.unwrap();
        school.go(one, first, Move::Wait).await.unwrap();
        assert_eq!(tasks().await, 0, "nobody whom the list shows");
        let two = school.client(2, "Omar").await;
        school.asks(two, TODAY).await;
        for _ in 0..2 {
            school.go(one, first, Move::Offer(school.session)).await.unwrap();
            school.go(one, first, Move::Wait).await.unwrap();
        }
        assert_eq!(tasks().await, 1);
    })
    .await;
}

#[tokio::test]
async fn nothing_begins_before_its_group_does() {
    for_each_engine(async |db| {
        let school = School::new(db, 5).await;
        let later = OfferSessionId(school.way.ids.next());
        let mut plan = session_of(5);
        plan.when.from = TODAY.tomorrow().unwrap();
        let mut tx = school.way.db.begin(monday()).await.unwrap();
        sessions::add(&mut tx, &school.keeper(), school.offer, later, &plan).await.unwrap();
        tx.commit().await.unwrap();
        let file = school.client(1, "Sara").await;
        let request = school.asks(file, TODAY).await;
        school.go(file, request, Move::Enrol(Some(later))).await.unwrap();
        let early = school.go(file, request, Move::Start).await;
        assert!(matches!(early, Err(Error::State("place-before"))), "{early:?}");
        assert_eq!(school.state(file, request).await, RequestState::Enrolled);
    })
    .await;
}
