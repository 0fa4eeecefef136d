//! Paths put in time by hand, and what must hold for every path.

use super::*;
use crate::fits::clash_tests::{any_timetable, slot};
use crate::fits::{Place, Where, no_travel_known};
use jiff::ToSpan;
use jiff::civil::date;
use opweg_model::offer::{Day, Timetable};
use proptest::prelude::*;

/// The day of planning in all tests: a Monday.
pub(crate) const TODAY: Date = date(2027, 3, 1);

pub(crate) fn around() -> Around<'static> {
    Around { today: TODAY, taken: &[], travel: &no_travel_known }
}

/// A step in its usual lane, meant to run beside others.
pub(crate) fn step(key: &str, kind: StepKind, days: u16, after: &[&str]) -> PathStep {
    PathStep {
        key: key.into(),
        kind,
        lane: kind.lane(),
        length: Length::days(days),
        after: after.iter().map(|&k| k.into()).collect(),
        beside: true,
        openings: Vec::new(),
        wait: ExpectedWait::default(),
        hours_week: None,
        dates: Dates::Free,
    }
}

pub(crate) fn opening(number: u32, from: Date, days: u32, seats_left: u32) -> Opening {
    let session = format!("018f0000-0000-7000-8000-{number:012}").parse().unwrap();
    let slots = vec![slot(Day::Tuesday, 9, 12)];
    let timetable = Timetable { from, until: later(from, days - 1), slots };
    Opening { session, timetable, at: Where::Unknown, seats_left }
}

fn plan(steps: Vec<PathStep>, timing: Timing) -> Plan {
    schedule(&Path::new(steps).unwrap(), timing, &around())
}

fn days(plan: &Plan, key: &str) -> (i64, i64) {
    let period = plan.step(&key.into()).unwrap().period;
    let day = |d| crate::period::days_between(TODAY, d);
    (day(period.first()), day(period.last()))
}

#[test]
fn only_real_dependencies_hold_when_steps_overlap() {
    let steps = || {
        vec![
            step("course", StepKind::SocialOrientation, 10, &[]),
            step("test", StepKind::LanguageTest, 1, &[]),
            step("lessons", StepKind::DutchLessons, 20, &["test"]),
        ]
    };
    let line = plan(steps(), Timing::Sequential);
    assert_eq!((days(&line, "course"), days(&line, "test"), days(&line, "lessons")), ((0, 9), (0, 0), (1, 20)));
    let beside = plan(steps(), Timing::Overlapping);
    assert_eq!((days(&beside, "course"), days(&beside, "test"), days(&beside, "lessons")), ((0, 9), (0, 0), (1, 20)));
    let lessons = beside.step(&"lessons".into()).unwrap();
    assert_eq!((&lessons.earliest, lessons.why), (&Earliest::After("test".into()), Why::NoWaitKnown));
}

#[test]
fn civic_integration_and_dutch_come_first_and_then_all_that_leads_to_work() {
    let steps = || {
        vec![
            step("talk", StepKind::WorkTalk, 1, &[]),
            step("register", StepKind::RegisterVdab, 14, &[]),
            step("home", StepKind::Home, 90, &[]),
            step("course", StepKind::SocialOrientation, 10, &[]),
            step("lessons", StepKind::DutchLessons, 20, &[]),
            step("mentor", StepKind::Mentor, 30, &[]),
            step("training", StepKind::Training, 15, &["talk"]),
            step("on-the-job", StepKind::PractiseDutch, 5, &["training"]),
        ]
    };
    let line = plan(steps(), Timing::Sequential);
    let of = |key| days(&line, key);
    // What has nothing to do with work waits for nothing, and neither does what the decree asks for early.
    assert_eq!((of("course"), of("lessons"), of("home"), of("register")), ((0, 9), (0, 19), (0, 89), (0, 13)));
    // Steps towards work come after all of it, and beside each other where they can.
    assert_eq!((of("talk"), of("mentor"), of("training")), ((20, 20), (20, 49), (21, 35)));
    // Dutch that comes after work cannot come first.
    assert_eq!(of("on-the-job"), (36, 40));
    let talk = line.step(&"talk".into()).unwrap();
    assert_eq!((&talk.earliest, talk.before_end_of.len()), (&Earliest::After("lessons".into()), 0));
    assert_eq!(days(&plan(steps(), Timing::Overlapping), "talk"), (0, 0));
}

#[test]
fn a_measured_wait_goes_before_what_is_usual() {
    let with = |measured, usual| {
        let mut lessons = step("lessons", StepKind::DutchLessons, 20, &[]);
        lessons.wait = ExpectedWait { measured, usual };
        let plan = plan(vec![lessons], Timing::Sequential);
        (days(&plan, "lessons").0, plan.steps[0].why)
    };
    assert_eq!(with(Some(40), Some(14)), (40, Why::MeasuredWait(40)));
    assert_eq!(with(None, Some(14)), (14, Why::UsualWait(14)));
    assert_eq!(with(None, None), (0, Why::NoWaitKnown));
}

#[test]
fn the_first_run_with_a_seat_that_is_not_too_soon_is_taken() {
    let mut lessons = step("lessons", StepKind::DutchLessons, 20, &["test"]);
    lessons.wait.usual = Some(5);
    lessons.openings = vec![
        opening(4, date(2027, 5, 1), 30, 3),
        opening(3, date(2027, 4, 1), 30, 1),
        opening(2, date(2027, 3, 20), 30, 0),
        opening(1, date(2027, 3, 2), 30, 9),
        opening(0, date(2027, 2, 1), 90, 9),
    ];
    let plan = plan(vec![step("test", StepKind::LanguageTest, 7, &[]), lessons], Timing::Overlapping);
    let placed = plan.step(&"lessons".into()).unwrap();
    assert_eq!(placed.period, Period::of_days(date(2027, 4, 1), 30));
    let session = opening(3, TODAY, 1, 1).session;
    assert_eq!(placed.why, Why::Opening { session, travel_unsure: false });
    assert_eq!(placed.missed, Missed { too_soon: 1, full: 1, clashing: 0 });
}

#[test]
fn a_run_that_clashes_is_passed_over_and_the_wait_counts_when_none_is_left() {
    let taken = [Commitment {
        name: "work".into(),
        timetable: Timetable { from: TODAY, until: date(2027, 12, 31), slots: vec![slot(Day::Tuesday, 11, 15)] },
        at: Where::Unknown,
    }];
    let mut lessons = step("lessons", StepKind::DutchLessons, 20, &[]);
    lessons.wait.usual = Some(30);
    lessons.openings = vec![opening(1, date(2027, 4, 1), 30, 5)];
    let path = Path::new(vec![lessons]).unwrap();
    let plan = schedule(&path, Timing::Overlapping, &Around { taken: &taken, ..around() });
    assert_eq!(plan.steps[0].why, Why::UsualWait(30));
    assert_eq!(plan.steps[0].missed.clashing, 1);
}

#[test]
fn two_steps_of_one_path_do_not_take_runs_that_clash() {
    let with = |key, number| {
        let mut course = step(key, StepKind::SocialOrientation, 20, &[]);
        course.openings = vec![opening(number, date(2027, 4, 1), 30, 5), opening(number + 1, date(2027, 6, 1), 30, 5)];
        course
    };
    let plan = plan(vec![with("one", 1), with("two", 3)], Timing::Overlapping);
    assert_eq!(plan.steps[0].period.first(), date(2027, 4, 1));
    assert_eq!(plan.steps[1].period.first(), date(2027, 6, 1));
    assert_eq!(plan.steps[1].missed.clashing, 1);
}

#[test]
fn a_run_next_to_another_with_an_unknown_way_between_is_taken_and_said_to_be_unsure() {
    let work = Timetable { from: TODAY, until: date(2027, 12, 31), slots: vec![slot(Day::Tuesday, 13, 17)] };
    let taken = [Commitment { name: "work".into(), timetable: work, at: Where::At(Place("2000".into())) }];
    let mut lessons = step("lessons", StepKind::DutchLessons, 20, &[]);
    lessons.openings = vec![opening(1, date(2027, 4, 1), 30, 5)];
    let path = Path::new(vec![lessons]).unwrap();
    let plan = schedule(&path, Timing::Overlapping, &Around { taken: &taken, ..around() });
    assert!(matches!(plan.steps[0].why, Why::Opening { travel_unsure: true, .. }));
}

#[test]
fn what_is_fixed_stays_and_what_runs_goes_on_today() {
    let with = |key, dates, days| PathStep { dates, ..step(key, StepKind::DutchLessons, days, &[]) };
    let past = date(2027, 2, 1);
    let plan = plan(
        vec![
            with("over", Dates::Over { from: past, until: date(2027, 2, 10) }, 1),
            with("late", Dates::Runs { from: past, until: Some(date(2027, 2, 20)) }, 1),
            with("runs", Dates::Runs { from: date(2027, 2, 27), until: None }, 10),
            with("missed", Dates::Agreed { from: past, until: Some(date(2027, 2, 20)) }, 3),
            PathStep { after: vec!["runs".into()], ..with("agreed", Dates::Agreed { from: TODAY, until: None }, 3) },
        ],
        Timing::Sequential,
    );
    assert_eq!(days(&plan, "over"), (-28, -19));
    assert_eq!(days(&plan, "late"), (-28, 0));
    assert_eq!(days(&plan, "runs"), (-2, 7));
    assert_eq!(days(&plan, "missed"), (0, 2));
    assert_eq!(days(&plan, "agreed"), (0, 2));
    assert_eq!(plan.step(&"agreed".into()).unwrap().before_end_of, ["runs".into()]);
}

#[test]
fn a_step_that_is_not_meant_to_run_beside_another_is_pointed_out() {
    let alone = PathStep { beside: false, ..step("training", StepKind::Training, 30, &[]) };
    let steps = vec![step("lessons", StepKind::DutchLessons, 30, &[]), alone];
    let marks = |timing| plan(steps.clone(), timing).steps.iter().map(|s| s.not_meant_beside).collect::<Vec<_>>();
    assert_eq!(marks(Timing::Overlapping), [false, true]);
    assert_eq!(marks(Timing::Sequential), [false, false]);
}

#[test]
fn what_is_no_path_is_refused_with_the_reason() {
    let of = |steps: &[(&str, &[&str])]| {
        Path::new(steps.iter().map(|(key, after)| step(key, StepKind::Cv, 1, after)).collect()).map(|_| ())
    };
    assert_eq!(of(&[("a", &[]), ("a", &[])]), Err(PathError::Double("a".into())));
    assert_eq!(of(&[("a", &["b"])]), Err(PathError::Unknown { step: "a".into(), after: "b".into() }));
    assert_eq!(of(&[("a", &["a"])]), Err(PathError::Circle(vec!["a".into()])));
    // `in` waits for the circle but is not in it.
    let circle = of(&[("free", &[]), ("in", &["a"]), ("a", &["b"]), ("b", &["free", "c"]), ("c", &["a"])]);
    assert_eq!(circle, Err(PathError::Circle(vec!["a".into(), "b".into(), "c".into()])));
    assert_eq!(circle.unwrap_err().to_string(), "steps wait for each other: a, b, c");
    assert_eq!(of(&[]), Ok(()));
}

prop_compose! {
    fn any_step(number: usize)(
        days in 1u16..60, wait in proptest::option::of(0u32..90), usual in proptest::option::of(0u32..90),
        after in proptest::collection::vec(any::<prop::sample::Index>(), 0..3),
        dates in 0..8, begin in -40i32..40,
    ) -> PathStep {
        let day = TODAY.saturating_add(begin.days());
        let dates = match dates {
            0 => Dates::Over { from: day, until: later(day, u32::from(days)) },
            1 => Dates::Runs { from: day, until: None },
            2 => Dates::Agreed { from: day, until: Some(later(day, 20)) },
            _ => Dates::Free,
        };
        let after: Vec<String> = if number == 0 { Vec::new() } else {
            after.iter().map(|i| i.index(number).to_string()).collect()
        };
        let after: Vec<&str> = after.iter().map(String::as_str).collect();
        let mut step = step(&number.to_string(), StepKind::ALL[number], days, &after);
        step.wait = ExpectedWait { measured: wait, usual };
        step.dates = dates;
        step
    }
}

pub(crate) fn any_steps() -> impl Strategy<Value = Vec<PathStep>> {
    let some = |n: usize| (0..n).map(any_step).collect::<Vec<_>>();
    (0usize..9).prop_flat_map(some).prop_shuffle()
}

fn with_openings() -> impl Strategy<Value = Vec<PathStep>> {
    let openings = proptest::collection::vec((any_timetable(), 0u32..3), 36);
    (any_steps(), openings).prop_map(|(steps, openings)| {
        let numbered = (1..).zip(openings).map(|(n, (timetable, seats_left))| Opening {
            timetable,
            seats_left,
            ..opening(n, TODAY, 1, 1)
        });
        let all: Vec<Opening> = numbered.collect();
        let four = all.chunks(4).map(<[Opening]>::to_vec);
        steps.into_iter().zip(four).map(|(step, openings)| PathStep { openings, ..step }).collect()
    })
}

proptest! {
    #[test]
    fn every_step_is_placed_once_and_none_before_what_it_comes_after(steps in with_openings()) {
        let path = Path::new(steps.clone()).unwrap();
        for timing in [Timing::Sequential, Timing::Overlapping] {
            let plan = schedule(&path, timing, &around());
            prop_assert_eq!(&plan, &schedule(&path, timing, &around()));
            prop_assert_eq!(plan.steps.len(), steps.len());
            for step in &steps {
                prop_assert_eq!(plan.steps.iter().filter(|p| p.key == step.key).count(), 1);
                let placed = plan.step(&step.key).unwrap();
                for after in &step.after {
                    let before = plan.step(after).unwrap();
                    let holds = before.period.last() < placed.period.first();
                    prop_assert!(holds || step.dates != Dates::Free);
                    prop_assert_eq!(holds, !placed.before_end_of.contains(after));
                }
                prop_assert!(step.dates != Dates::Free || placed.period.first() >= TODAY);
            }
        }
    }

    #[test]
    fn side_by_side_never_ends_later_than_one_after_the_other(steps in any_steps()) {
        let path = Path::new(steps).unwrap();
        let end = |timing| schedule(&path, timing, &around()).end();
        prop_assert!(end(Timing::Overlapping) <= end(Timing::Sequential));
    }

    #[test]
    fn civic_integration_first_means_that_no_free_step_towards_work_begins_before_it_is_over(steps in with_openings()) {
        let path = Path::new(steps).unwrap();
        let first = path.learning_first();
        let plan = schedule(&path, Timing::Sequential, &around());
        let over = plan.steps.iter().filter(|s| first.contains(&s.key)).map(|s| s.period.last()).max();
        let towards_work = |s: &&Placed| s.why != Why::Fixed && is_activation(s.kind, s.lane);
        for step in plan.steps.iter().filter(towards_work) {
            prop_assert!(over.is_none_or(|over| over < step.period.first()), "{}", step.key);
        }
    }

    #[test]
    fn a_run_that_is_taken_has_a_seat_and_clashes_with_no_other(steps in with_openings()) {
        let path = Path::new(steps).unwrap();
        let plan = schedule(&path, Timing::Overlapping, &around());
        let taken: Vec<&Opening> = plan.steps.iter().filter_map(|placed| match placed.why {
            Why::Opening { session, .. } => {
                path.steps().iter().flat_map(|s| &s.openings).find(|o| o.session == session)
            }
            _ => None,
        }).collect();
        for (n, one) in taken.iter().enumerate() {
            prop_assert!(one.seats_left > 0);
            for other in taken.iter().skip(n + 1) {
                let clash = beside((&one.timetable, &one.at), (&other.timetable, &other.at), &no_travel_known);
                prop_assert!(!matches!(clash, Beside::Clash(_)));
            }
        }
    }
}
