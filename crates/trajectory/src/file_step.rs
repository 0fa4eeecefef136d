//! A step of a file with its planned and its real dates: on which days it ran, and on which it runs as things stand.

use crate::period::Period;
use crate::schedule::Key;
use jiff::civil::Date;
use opweg_model::step::{Lane, StepState};

/// A step as the file has it. Any date may be missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileStep {
    /// Which step.
    pub key: Key,
    /// Its lane.
    pub lane: Lane,
    /// Where it stands.
    pub state: StepState,
    /// The day it was to begin.
    pub planned_from: Option<Date>,
    /// The day it was to end.
    pub planned_until: Option<Date>,
    /// The day it began.
    pub began: Option<Date>,
    /// The last day it ran, when it is done or stopped.
    pub ended: Option<Date>,
    /// The first day on which it waited, when it is stuck.
    pub stuck_since: Option<Date>,
}

/// On which days a step ran up to a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ran {
    /// The days; none: on none.
    pub days: Option<Period>,
    /// A real date is missing: a planned one stands for it, or nothing.
    pub unsure: bool,
}

impl FileStep {
    /// On which days it ran up to today.
    ///
    /// Whoever waits for a place or an answer does not run: a stuck step ran until the day before it got stuck, and counts as
    /// running where nobody wrote that day down. A stopped step without a first day never began.
    #[must_use]
    pub fn ran(&self, today: Date) -> Ran {
        let (until, end_missing) = match self.state {
            StepState::Planned => return Ran::default(),
            StepState::Stuck | StepState::Stopped if self.began.is_none() => return Ran::default(),
            StepState::Running => (Some(today), false),
            StepState::Stuck => {
                (self.stuck_since.map_or(Some(today), |day| day.yesterday().ok()), self.stuck_since.is_none())
            }
            // Without a last day, it ran on its first at least.
            StepState::Done | StepState::Stopped => {
                (self.ended.or(self.planned_until).or(self.began).or(self.planned_from), self.ended.is_none())
            }
        };
        let first = self.began.or(self.planned_from);
        let days = first.zip(until).and_then(|(first, until)| Period::new(first, until.min(today)));
        let stuck_at_once = self.state == StepState::Stuck && self.stuck_since == self.began;
        let nothing = days.is_none() && !stuck_at_once;
        Ran { days, unsure: self.began.is_none() || end_missing || nothing }
    }

    /// On which days it runs as things stand today: the real ones, and the planned ones that are still ahead. None without a
    /// first and a last day, and for what was stopped before it began.
    #[must_use]
    pub fn runs(&self, today: Date) -> Option<Period> {
        let ran = self.ran(today).days;
        match self.state {
            StepState::Done | StepState::Stopped => ran,
            StepState::Running | StepState::Stuck if ran.is_some() => {
                let first = ran.map(Period::first)?;
                let last = ran.map(Period::last).max(self.planned_until)?;
                Period::new(first, last)
            }
            StepState::Planned | StepState::Running | StepState::Stuck => {
                Period::new(self.planned_from?.max(today), self.planned_until?)
            }
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use jiff::civil::date;

    pub(crate) const TODAY: Date = date(2027, 6, 1);

    pub(crate) fn file_step(key: &str, lane: Lane, state: StepState) -> FileStep {
        FileStep {
            key: key.into(),
            lane,
            state,
            planned_from: None,
            planned_until: None,
            began: None,
            ended: None,
            stuck_since: None,
        }
    }

    fn lessons(state: StepState) -> FileStep {
        FileStep {
            planned_from: Some(date(2027, 4, 1)),
            planned_until: Some(date(2027, 7, 31)),
            began: Some(date(2027, 4, 8)),
            ..file_step("lessons", Lane::Dutch, state)
        }
    }

    fn days(from: Date, until: Date) -> Option<Period> {
        Some(Period::new(from, until).unwrap())
    }

    #[test]
    fn what_runs_ran_until_today_and_goes_on_as_planned() {
        let running = lessons(StepState::Running);
        assert_eq!(running.ran(TODAY), Ran { days: days(date(2027, 4, 8), TODAY), unsure: false });
        assert_eq!(running.runs(TODAY), days(date(2027, 4, 8), date(2027, 7, 31)));
        let late = FileStep { planned_until: Some(date(2027, 5, 1)), ..running.clone() };
        assert_eq!(late.runs(TODAY), days(date(2027, 4, 8), TODAY));
        let undated = FileStep { began: None, ..running };
        assert_eq!(undated.ran(TODAY), Ran { days: days(date(2027, 4, 1), TODAY), unsure: true });
    }

    #[test]
    fn what_is_stuck_does_not_run() {
        let stuck = FileStep { stuck_since: Some(date(2027, 5, 1)), ..lessons(StepState::Stuck) };
        assert_eq!(stuck.ran(TODAY), Ran { days: days(date(2027, 4, 8), date(2027, 4, 30)), unsure: false });
        let unknown = FileStep { stuck_since: None, ..stuck.clone() };
        assert_eq!(unknown.ran(TODAY), Ran { days: days(date(2027, 4, 8), TODAY), unsure: true });
        let never = FileStep { began: None, ..stuck.clone() };
        assert_eq!(never.ran(TODAY), Ran::default());
        assert_eq!(never.runs(TODAY), days(TODAY, date(2027, 7, 31)));
        let at_once = FileStep { stuck_since: stuck.began, ..stuck };
        assert_eq!(at_once.ran(TODAY), Ran::default());
    }

    #[test]
    fn what_is_over_ran_until_it_ended() {
        let done = FileStep { ended: Some(date(2027, 5, 3)), ..lessons(StepState::Done) };
        assert_eq!(done.ran(TODAY), Ran { days: days(date(2027, 4, 8), date(2027, 5, 3)), unsure: false });
        assert_eq!(done.runs(TODAY), done.ran(TODAY).days);
        let open_end = FileStep { ended: None, planned_until: None, ..done.clone() };
        assert_eq!(open_end.ran(TODAY), Ran { days: days(date(2027, 4, 8), date(2027, 4, 8)), unsure: true });
        let never = FileStep { began: None, state: StepState::Stopped, ..done.clone() };
        assert_eq!(never.ran(TODAY), Ran::default());
        let backwards = FileStep { ended: Some(date(2027, 4, 1)), ..done };
        assert_eq!(backwards.ran(TODAY), Ran { days: None, unsure: true });
    }

    #[test]
    fn what_is_planned_lies_ahead() {
        let planned = FileStep { began: None, ..lessons(StepState::Planned) };
        assert_eq!((planned.ran(TODAY), planned.runs(TODAY)), (Ran::default(), days(TODAY, date(2027, 7, 31))));
        assert_eq!(FileStep { planned_until: None, ..planned }.runs(TODAY), None);
    }
}
