//! Idle time: days of a trajectory on which no step ran, and what it waits for (R-TRJ-03).

use crate::compare::Share;
use crate::file_step::FileStep;
use crate::period::{Period, days_of, gaps};
use crate::schedule::Key;
use jiff::civil::Date;
use opweg_model::step::StepState;
use serde::Serialize;

/// Why a trajectory waits for a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Because {
    /// It waits for a place or an answer, since a day where that is known.
    Stuck(Option<Date>),
    /// It is the next to begin, on a day where one was planned; that day may have passed.
    NotBegun(Option<Date>),
}

/// A step that a trajectory waits for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WaitsFor {
    /// Which.
    pub key: Key,
    /// Why.
    pub because: Because,
}

/// The idle time of one trajectory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Idle {
    /// From the first day of the first step to today, or to the last day of the last when all are over. None: nothing began.
    pub window: Option<Period>,
    /// Days in it on which no step ran.
    pub idle: Share,
    /// The longest stretch of them; of equal ones the first.
    pub longest: Option<Period>,
    /// The stretch that goes on today.
    pub now: Option<Period>,
    /// What it waits for: every step that is stuck and, when nothing runs today, the one to begin next.
    pub waiting_on: Vec<WaitsFor>,
    /// Steps of which a real date is missing: the figures may change when it is filled in.
    pub unsure: Vec<Key>,
}

/// Counts the idle time of the steps of one trajectory, in their order, up to today.
#[must_use]
pub fn idle(steps: &[FileStep], today: Date) -> Idle {
    let ran: Vec<Period> = steps.iter().filter_map(|s| s.ran(today).days).collect();
    let over = steps.iter().all(|s| matches!(s.state, StepState::Done | StepState::Stopped));
    let first = ran.iter().map(|p| p.first()).min();
    let last = if over { ran.iter().map(|p| p.last()).max() } else { Some(today) };
    let window = first.zip(last).and_then(|(first, last)| Period::new(first, last));
    let still = window.map_or_else(Vec::new, |window| gaps(window, &ran));
    // The later of two equal ones must not win, so the order is turned round.
    let longest = still.iter().rev().copied().max_by_key(|gap| gap.days());
    let runs_today = ran.iter().any(|p| p.has(today));
    Idle {
        window,
        idle: Share { days: days_of(&still), of: window.map_or(0, Period::days) },
        longest,
        now: still.last().copied().filter(|gap| !over && gap.has(today)),
        waiting_on: waiting_on(steps, runs_today),
        unsure: steps.iter().filter(|s| s.ran(today).unsure).map(|s| s.key.clone()).collect(),
    }
}

fn waiting_on(steps: &[FileStep], runs_today: bool) -> Vec<WaitsFor> {
    let stuck = steps.iter().filter(|s| s.state == StepState::Stuck);
    let mut waits: Vec<WaitsFor> =
        stuck.map(|s| WaitsFor { key: s.key.clone(), because: Because::Stuck(s.stuck_since) }).collect();
    if !runs_today {
        let planned = steps.iter().filter(|s| s.state == StepState::Planned);
        // A step with a day goes before one without; of equals the first in the path.
        let next = planned.min_by_key(|s| (s.planned_from.is_none(), s.planned_from));
        waits.extend(next.map(|s| WaitsFor { key: s.key.clone(), because: Because::NotBegun(s.planned_from) }));
    }
    waits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file_step::tests::{TODAY, file_step};
    use jiff::ToSpan;
    use jiff::civil::date;
    use opweg_model::step::Lane;
    use proptest::prelude::*;

    fn done(key: &str, began: Date, ended: Date) -> FileStep {
        FileStep { began: Some(began), ended: Some(ended), ..file_step(key, Lane::Dutch, StepState::Done) }
    }

    fn planned(key: &str, from: Option<Date>) -> FileStep {
        FileStep { planned_from: from, ..file_step(key, Lane::Work, StepState::Planned) }
    }

    #[test]
    fn days_between_steps_and_since_the_last_are_idle() {
        let steps = [
            done("talk", date(2027, 1, 4), date(2027, 1, 4)),
            done("lessons", date(2027, 2, 1), date(2027, 4, 30)),
            done("volunteering", date(2027, 4, 1), date(2027, 5, 15)),
            planned("later", Some(date(2027, 9, 1))),
            planned("next", Some(date(2027, 5, 20))),
            planned("some-day", None),
        ];
        let idle = idle(&steps, TODAY);
        // 5 to 31 January, and 16 May to 1 June.
        assert_eq!(idle.idle, Share { days: 27 + 17, of: 149 });
        assert_eq!(idle.longest, Period::new(date(2027, 1, 5), date(2027, 1, 31)));
        assert_eq!(idle.now, Period::new(date(2027, 5, 16), TODAY));
        let next = WaitsFor { key: "next".into(), because: Because::NotBegun(Some(date(2027, 5, 20))) };
        assert_eq!((idle.waiting_on, idle.unsure), (vec![next], vec![]));
    }

    #[test]
    fn of_two_equal_stretches_the_first_is_named() {
        let day = |n| date(2027, 5, n);
        let steps = [done("a", day(1), day(1)), done("b", day(4), day(4)), done("c", day(7), day(7))];
        assert_eq!(idle(&steps, TODAY).longest, Period::new(day(2), day(3)));
    }

    #[test]
    fn a_stuck_step_is_waited_for_and_does_not_fill_the_days() {
        let began = Some(date(2027, 5, 1));
        let stuck = FileStep {
            began,
            stuck_since: Some(date(2027, 5, 11)),
            ..file_step("lessons", Lane::Dutch, StepState::Stuck)
        };
        let running = FileStep { began, ..file_step("search", Lane::Work, StepState::Running) };
        let waits = WaitsFor { key: "lessons".into(), because: Because::Stuck(stuck.stuck_since) };
        let alone = idle(std::slice::from_ref(&stuck), TODAY);
        assert_eq!((alone.idle, &alone.waiting_on), (Share { days: 22, of: 32 }, &vec![waits.clone()]));
        let beside = idle(&[stuck, running, planned("next", None)], TODAY);
        assert_eq!((beside.idle.days, beside.now, beside.waiting_on), (0, None, vec![waits]));
    }

    #[test]
    fn a_trajectory_that_is_over_is_no_longer_idle() {
        let steps = [done("a", date(2027, 1, 1), date(2027, 1, 10)), done("b", date(2027, 1, 12), date(2027, 1, 20))];
        let over = idle(&steps, TODAY);
        assert_eq!((over.idle, over.now, over.waiting_on.len()), (Share { days: 1, of: 20 }, None, 0));
    }

    #[test]
    fn before_anything_began_there_is_no_idle_time_to_count() {
        let none = idle(&[planned("a", None)], TODAY);
        assert_eq!((none.window, none.idle, none.idle.ratio(), none.now), (None, Share { days: 0, of: 0 }, None, None));
        assert_eq!(none.waiting_on.len(), 1);
        assert_eq!(idle(&[], TODAY).waiting_on, []);
    }

    #[test]
    fn a_step_without_its_dates_is_named() {
        let undated = file_step("lessons", Lane::Dutch, StepState::Done);
        assert_eq!(idle(&[undated], TODAY).unsure, ["lessons".into()]);
    }

    proptest! {
        #[test]
        fn one_more_step_that_ran_within_never_adds_idle_days(
            steps in proptest::collection::vec((1i32..200, 0i32..60), 1..6), more in (1i32..200, 0i32..60),
        ) {
            let step = |(ago, days): (i32, i32)| {
                let began = TODAY.saturating_sub(ago.days());
                done("x", began, began.saturating_add(days.days()).min(TODAY))
            };
            let mut steps: Vec<FileStep> = steps.into_iter().map(step).collect();
            steps.push(planned("next", None));
            let before = idle(&steps, TODAY);
            steps.push(step(more));
            let after = idle(&steps, TODAY);
            let grown = after.idle.of - before.idle.of;
            prop_assert!(after.idle.days <= before.idle.days + grown);
            prop_assert!(grown > 0 || after.idle.days <= before.idle.days);
            prop_assert!((0..=after.idle.of).contains(&after.idle.days));
            prop_assert!(after.longest.is_none_or(|gap| gap.days() <= after.idle.days));
        }
    }
}
