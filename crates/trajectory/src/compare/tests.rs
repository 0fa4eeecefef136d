//! Both ways to one goal counted by hand, and what must hold for every path.

use super::*;
use crate::schedule::tests::{TODAY, any_steps, around, opening, step};
use crate::schedule::{Dates, PathStep};
use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;

/// Civic integration, lessons and a place of work experience that needs only the talk about work.
fn goal() -> Path {
    let with_hours = |step: PathStep, hours| PathStep { hours_week: Some(hours), ..step };
    Path::new(vec![
        with_hours(step("course", StepKind::SocialOrientation, 60, &[]), 6),
        with_hours(step("lessons", StepKind::DutchLessons, 120, &[]), 12),
        step("talk", StepKind::WorkTalk, 1, &[]),
        with_hours(step("article-60", StepKind::WorkAndLearn, 180, &["talk"]), 19),
        step("search", StepKind::LookForWork, 30, &["article-60"]),
    ])
    .unwrap()
}

fn keys(keys: &[&str]) -> Vec<Key> {
    keys.iter().map(|&k| k.into()).collect()
}

#[test]
fn the_same_goal_both_ways_on_one_axis() {
    let both = compare(&goal(), &around());
    let (linear, integrated) = (&both.linear, &both.integrated);
    assert_eq!((linear.total_days, integrated.total_days, both.saved_days()), (331, 211, 120));
    assert_eq!((linear.first_lesson, linear.first_work), (Some(0), Some(121)));
    assert_eq!((integrated.first_lesson, integrated.first_work), (Some(0), Some(1)));
    assert_eq!((both.first, both.last), (TODAY, TODAY.saturating_add(330.days())));
    assert_eq!(linear.overlap, Share { days: 60, of: 331 });
    assert_eq!(integrated.overlap, Share { days: 120, of: 211 });
    assert_eq!(linear.chain, keys(&["lessons", "talk", "article-60", "search"]));
    assert_eq!(integrated.chain, keys(&["talk", "article-60", "search"]));
}

#[test]
fn being_locked_in_is_counted_where_a_course_runs_without_work_or_search() {
    let both = compare(&goal(), &around());
    // 120 days of lessons, the course beside them; then the talk, then work.
    assert_eq!(both.linear.locked_in_days, 120);
    // Side by side only today: work begins tomorrow.
    assert_eq!(both.integrated.locked_in_days, 1);
}

#[test]
fn the_fullest_week_says_what_it_does_not_know() {
    let both = compare(&goal(), &around());
    let tomorrow = TODAY.saturating_add(1.days());
    assert_eq!(both.integrated.busiest, Some(Busiest { on: tomorrow, hours: 37, unknown: 0 }));
    let article60 = TODAY.saturating_add(121.days());
    assert_eq!(both.linear.busiest, Some(Busiest { on: article60, hours: 19, unknown: 0 }));
    let unknown = Path::new(vec![step("a", StepKind::Cv, 2, &[])]).unwrap();
    assert_eq!(compare(&unknown, &around()).linear.busiest, Some(Busiest { on: TODAY, hours: 0, unknown: 1 }));
}

#[test]
fn days_of_waiting_between_steps_are_idle() {
    let mut lessons = step("lessons", StepKind::DutchLessons, 10, &["test"]);
    lessons.wait.measured = Some(45);
    let path = Path::new(vec![step("test", StepKind::LanguageTest, 1, &[]), lessons]).unwrap();
    let both = compare(&path, &around());
    assert_eq!((both.linear.idle_days, both.linear.total_days), (45, 56));
    assert_eq!(both.linear, Line { plan: both.linear.plan.clone(), ..both.integrated.clone() });
}

#[test]
fn a_run_that_begins_on_its_day_whatever_comes_before_is_where_the_chain_begins() {
    let with = |openings: &[Date]| {
        let mut lessons = step("lessons", StepKind::DutchLessons, 10, &["test"]);
        lessons.openings = (1..).zip(openings).map(|(n, from)| opening(n, *from, 60, 5)).collect();
        let path = Path::new(vec![step("test", StepKind::LanguageTest, 20, &[]), lessons]).unwrap();
        compare(&path, &around()).integrated.chain
    };
    assert_eq!(with(&[date(2027, 5, 1)]), keys(&["lessons"]));
    // A sooner one was missed because the test had not ended.
    assert_eq!(with(&[date(2027, 3, 10), date(2027, 5, 1)]), keys(&["test", "lessons"]));
}

#[test]
fn a_path_that_is_over_has_nothing_ahead() {
    let past = |days: i32| TODAY.saturating_sub(days.days());
    let lessons = PathStep {
        dates: Dates::Over { from: past(40), until: past(10) },
        ..step("lessons", StepKind::DutchLessons, 1, &[])
    };
    let both = compare(&Path::new(vec![lessons]).unwrap(), &around());
    let line = &both.linear;
    assert_eq!((line.end, line.total_days, line.idle_days), (Some(past(10)), 0, 0));
    assert_eq!((line.first_lesson, line.first_work, line.overlap.ratio()), (Some(0), None, None));
    assert_eq!((line.busiest, line.chain.len()), (None, 0));
    assert_eq!((both.first, both.last), (past(40), TODAY));
    let nothing = compare(&Path::new(Vec::new()).unwrap(), &around());
    assert_eq!((nothing.linear.end, nothing.saved_days(), nothing.first), (None, 0, TODAY));
}

proptest! {
    #[test]
    fn the_counts_of_a_line_go_together(steps in any_steps()) {
        let both = compare(&Path::new(steps).unwrap(), &around());
        prop_assert!(both.saved_days() >= 0, "without openings side by side is never longer");
        for line in [&both.linear, &both.integrated] {
            prop_assert_eq!(line.idle_days + line.overlap.of, line.total_days);
            prop_assert!(0 <= line.overlap.days && line.overlap.days <= line.overlap.of);
            prop_assert!(line.locked_in_days <= line.overlap.of);
            let inside = |s: &Placed| both.first <= s.period.first() && s.period.last() <= both.last;
            prop_assert!(line.plan.steps.iter().all(inside));
        }
    }

    #[test]
    fn making_any_free_step_of_the_chain_longer_moves_the_end(steps in any_steps()) {
        let line = compare(&Path::new(steps.clone()).unwrap(), &around()).integrated;
        for step in &steps {
            let longer = |s: &PathStep| {
                let length = crate::schedule::Length::days(u16::try_from(s.length.in_days()).unwrap() + 1);
                if s.key == step.key { PathStep { length, ..s.clone() } } else { s.clone() }
            };
            let path = Path::new(steps.iter().map(longer).collect()).unwrap();
            let moved = compare(&path, &around()).integrated.end > line.end;
            if step.dates == Dates::Free && line.chain.contains(&step.key) {
                prop_assert!(moved, "{} decides the end", step.key);
            }
        }
    }
}
