//! Puts the steps of a path in time, and says of each why it begins when it does (R-TRJ-03, R-TYP-01).
//!
//! A step begins in the first run of its offer that begins when it may, has a seat and clashes with nothing that is known to
//! take place then. Where there is none, the expected wait is counted from the day it may begin: it is asked for then. Asking
//! sooner shortens the real wait; a plan does not count on it.

use crate::fits::{Beside, Commitment, Travel, beside};
use crate::lanes::is_activation;
use crate::period::{Period, later, next_day};
use jiff::civil::Date;
use opweg_model::OfferSessionId;
use opweg_model::step::{Lane, StepKind};
use opweg_model::trajectory::Timing;
use serde::Serialize;

mod path;
pub use path::{Dates, ExpectedWait, Key, Length, Opening, Path, PathError, PathStep};

/// What a path is put in time around.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// The day from which is planned.
    pub today: Date,
    /// Hours of the week that are taken already.
    pub taken: &'a [Commitment],
    /// Minutes between places.
    pub travel: &'a Travel<'a>,
}

/// What decides the first day on which a step may begin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Earliest {
    /// Nothing: today.
    Today,
    /// The end of this step, the last of those it comes after.
    After(Key),
}

/// Why a step begins on its day and not on the first it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// It began already, or the day was agreed.
    Fixed,
    /// This run of the offer begins then.
    Opening {
        /// Which.
        session: OfferSessionId,
        /// Nobody knows whether the way between it and something else on the same day is short enough.
        travel_unsure: bool,
    },
    /// The median wait that was measured, in days.
    MeasuredWait(u32),
    /// The wait the offer calls usual, in days.
    UsualWait(u32),
    /// Nothing is known of a wait: it is put on the first day it may begin.
    NoWaitKnown,
}

/// Openings from today on that could not be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Missed {
    /// With a seat, but they begin before the step may.
    pub too_soon: u32,
    /// They have no seat.
    pub full: u32,
    /// They clash with something.
    pub clashing: u32,
}

/// A step put in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Placed {
    /// Which step.
    pub key: Key,
    /// Its kind.
    pub kind: StepKind,
    /// Its lane.
    pub lane: Lane,
    /// Its hours a week, where known.
    pub hours_week: Option<u16>,
    /// Its first and last day.
    pub period: Period,
    /// What decides when it may begin.
    pub earliest: Earliest,
    /// Why it begins on its day.
    pub why: Why,
    /// What could not be taken.
    pub missed: Missed,
    /// The steps it should come after and that end on its first day or later: dates that were fixed against the order.
    pub before_end_of: Vec<Key>,
    /// It is not meant to run beside others, and another runs on the day it begins.
    pub not_meant_beside: bool,
}

/// A path in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// How the steps lie.
    pub timing: Timing,
    /// The day from which was planned.
    pub today: Date,
    /// Every step of the path, each behind what it comes after.
    pub steps: Vec<Placed>,
}

impl Plan {
    /// The last day of the last step.
    #[must_use]
    pub fn end(&self) -> Option<Date> {
        self.steps.iter().map(|s| s.period.last()).max()
    }
    /// One step.
    #[must_use]
    pub fn step(&self, key: &Key) -> Option<&Placed> {
        self.steps.iter().find(|s| s.key == *key)
    }
}

/// Puts a path in time.
///
/// [`Timing::Overlapping`]: a step begins after what it really comes after ([`PathStep::after`]), beside all else.
/// [`Timing::Sequential`], as «lineair» is meant in practice: civic integration and Dutch first, and only then the steps
/// towards work ([`Path::learning_first`], [`is_activation`]); not every single step in a row (R-TYP-01). What is fixed stays
/// where it is in both.
#[must_use]
pub fn schedule(path: &Path, timing: Timing, around: &Around<'_>) -> Plan {
    let mut taken = around.taken.to_vec();
    let mut steps: Vec<Placed> = Vec::new();
    let first = match timing {
        Timing::Sequential => path.learning_first(),
        Timing::Overlapping => Vec::new(),
    };
    let waits = |step: &PathStep, key: &Key| {
        step.after.contains(key) || (is_activation(step.kind, step.lane) && first.contains(key))
    };
    for step in in_turn(path, waits) {
        let last = last_of(steps.iter().filter(|before| waits(step, &before.key)));
        let begin = begin_of(step, last, &taken, around);
        taken.extend(begin.opening.map(|opening| commitment(step, opening)));
        let ends_late = |s: &&Placed| step.after.contains(&s.key) && s.period.last() >= begin.period.first();
        let before_end_of = steps.iter().filter(ends_late).map(|s| s.key.clone()).collect();
        steps.push(Placed {
            key: step.key.clone(),
            kind: step.kind,
            lane: step.lane,
            hours_week: step.hours_week,
            period: begin.period,
            earliest: begin.earliest,
            why: begin.why,
            missed: begin.missed,
            before_end_of,
            not_meant_beside: false,
        });
    }
    mark_beside(path, &mut steps);
    Plan { timing, today: around.today, steps }
}

/// The steps, each behind what it waits for; otherwise their order stays. What comes first waits for nothing that waits for
/// it, so this always ends.
fn in_turn(path: &Path, waits: impl Fn(&PathStep, &Key) -> bool) -> Vec<&PathStep> {
    let mut left: Vec<&PathStep> = path.steps().iter().collect();
    let mut ordered = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let next = left.iter().position(|step| !left.iter().any(|other| waits(step, &other.key)));
        ordered.push(left.remove(next.unwrap_or(0)));
    }
    ordered
}

/// The step that ends last; of those that end on one day, the first in the path.
fn last_of<'a>(steps: impl Iterator<Item = &'a Placed>) -> Option<&'a Placed> {
    steps.fold(None, |last, step| match last {
        Some(other) if other.period.last() >= step.period.last() => Some(other),
        _ => Some(step),
    })
}

struct Begin<'p> {
    period: Period,
    earliest: Earliest,
    why: Why,
    missed: Missed,
    opening: Option<&'p Opening>,
}

fn begin_of<'p>(step: &'p PathStep, last: Option<&Placed>, taken: &[Commitment], around: &Around<'_>) -> Begin<'p> {
    let (day, earliest) = match last {
        Some(before) if before.period.last() >= around.today => {
            (next_day(before.period.last()), Earliest::After(before.key.clone()))
        }
        _ => (around.today, Earliest::Today),
    };
    if let Some(period) = fixed(step, around.today) {
        return Begin { period, earliest, why: Why::Fixed, missed: Missed::default(), opening: None };
    }
    let (found, missed) = first_opening(step, day, taken, around);
    if let Some((opening, period, travel_unsure)) = found {
        let why = Why::Opening { session: opening.session, travel_unsure };
        return Begin { period, earliest, why, missed, opening: Some(opening) };
    }
    let (days, why) = match step.wait {
        ExpectedWait { measured: Some(days), .. } => (days, Why::MeasuredWait(days)),
        ExpectedWait { usual: Some(days), .. } => (days, Why::UsualWait(days)),
        _ => (0, Why::NoWaitKnown),
    };
    let period = Period::of_days(later(day, days), step.length.in_days());
    Begin { period, earliest, why, missed, opening: None }
}

/// The days of a step that has them already. Whoever has not begun, begins today at the soonest; what goes on, goes on today.
fn fixed(step: &PathStep, today: Date) -> Option<Period> {
    let by_length = |from: Date| Period::of_days(from, step.length.in_days());
    let to = |from: Date, until: Option<Date>| {
        until.and_then(|until| Period::new(from, until)).unwrap_or_else(|| by_length(from))
    };
    match step.dates {
        Dates::Free => None,
        Dates::Agreed { from, until } => Some(to(from.max(today), until)),
        Dates::Runs { from, until } => {
            let planned = to(from.min(today), until);
            Period::new(planned.first(), planned.last().max(today))
        }
        Dates::Over { from, until } => Period::new(from.min(until), until),
    }
}

/// The first run that begins on the day or later, has a seat and clashes with nothing; and what was passed over.
fn first_opening<'p>(
    step: &'p PathStep,
    day: Date,
    taken: &[Commitment],
    around: &Around<'_>,
) -> (Option<(&'p Opening, Period, bool)>, Missed) {
    let mut missed = Missed::default();
    let mut openings: Vec<&Opening> = step.openings.iter().filter(|o| o.timetable.from >= around.today).collect();
    openings.sort_by_key(|o| (o.timetable.from, o.session));
    for opening in openings {
        let Some(period) = Period::new(opening.timetable.from, opening.timetable.until) else { continue };
        let goes = |c: &Commitment| beside((&opening.timetable, &opening.at), (&c.timetable, &c.at), around.travel);
        if opening.seats_left == 0 {
            missed.full += 1;
        } else if period.first() < day {
            missed.too_soon += 1;
        } else if taken.iter().any(|c| matches!(goes(c), Beside::Clash(_))) {
            missed.clashing += 1;
        } else {
            let unsure = taken.iter().any(|c| goes(c) != Beside::Clear);
            return (Some((opening, period, unsure)), missed);
        }
    }
    (None, missed)
}

fn commitment(step: &PathStep, opening: &Opening) -> Commitment {
    Commitment { name: step.key.0.clone(), timetable: opening.timetable.clone(), at: opening.at.clone() }
}

fn mark_beside(path: &Path, steps: &mut [Placed]) {
    let periods: Vec<(Key, Period)> = steps.iter().map(|s| (s.key.clone(), s.period)).collect();
    for placed in steps {
        let day = placed.period.first();
        let another = periods.iter().any(|(key, period)| *key != placed.key && period.has(day));
        let alone = path.steps().iter().any(|step| step.key == placed.key && !step.beside);
        placed.not_meant_beside = alone && another;
    }
}

#[cfg(test)]
pub(crate) mod tests;
