//! One goal, two paths: civic integration first and then towards work, or side by side, on one axis of time (R-TYP-01,
//! R-TYP-03, R-TYP-04).

use crate::lanes::{is_course, is_lesson, is_work, is_work_or_search};
use crate::period::{Period, crowded, days_between, days_of, gaps, shared, union, without};
use crate::schedule::{Around, Earliest, Key, Path, Placed, Plan, Why, schedule};
use jiff::civil::Date;
use opweg_model::step::StepKind;
use opweg_model::trajectory::Timing;
use serde::Serialize;

/// A part of a number of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Share {
    /// The days that count.
    pub days: i64,
    /// Of so many.
    pub of: i64,
}

impl Share {
    /// As a number from 0 to 1; none of no days.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "days between two dates of a calendar are below eight million")]
    pub fn ratio(self) -> Option<f64> {
        (self.of > 0).then(|| self.days as f64 / self.of as f64)
    }
}

/// The day on which the steps together ask most hours a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Busiest {
    /// The first such day.
    pub on: Date,
    /// Hours a week of the steps whose hours are known.
    pub hours: u32,
    /// Steps that run then and whose hours nobody knows.
    pub unknown: u32,
}

/// One way to the goal. All days are counted from today; what lies behind is the same in both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The steps in time.
    pub plan: Plan,
    /// The last day; none when there are no steps.
    pub end: Option<Date>,
    /// Days from today to the end, both counted; none left: 0.
    pub total_days: i64,
    /// Days among them on which nothing runs.
    pub idle_days: i64,
    /// Days on which two or more steps run, of those on which at least one does (R-TYP-04).
    pub overlap: Share,
    /// Days until the first lesson of Dutch; 0 if there was one already; none without one (R-LNG-01).
    pub first_lesson: Option<i64>,
    /// Days until the first work or work experience; 0 if there was some already; none without any.
    pub first_work: Option<i64>,
    /// Days on which a course or training runs and neither work nor looking for it does: how far this path *can* keep
    /// somebody from looking for work (R-TYP-03). Whether it does is measured on outcomes, never on a plan.
    pub locked_in_days: i64,
    /// The steps that decide the end, first to last. It goes back no further than a step whose day is fixed, or whose run of
    /// an offer begins then whatever comes before it. What only clashes with a sooner run is not followed back.
    pub chain: Vec<Key>,
    /// Where the steps ask most; none when nothing runs from today on.
    pub busiest: Option<Busiest>,
}

/// Both ways on one axis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// Civic integration and Dutch first, then work.
    pub linear: Line,
    /// Side by side. (Whether the contents are tuned to each other is a matter apart, R-TYP-02.)
    pub integrated: Line,
    /// First day of the axis: today, or the first step that began before.
    pub first: Date,
    /// Last day of the axis.
    pub last: Date,
}

impl Comparison {
    /// Days by which the side-by-side path ends sooner; negative when it ends later.
    #[must_use]
    pub const fn saved_days(&self) -> i64 {
        self.linear.total_days - self.integrated.total_days
    }
}

/// Puts a path in time both ways.
#[must_use]
pub fn compare(path: &Path, around: &Around<'_>) -> Comparison {
    let line = |timing| Line::of(schedule(path, timing, around));
    let (linear, integrated) = (line(Timing::Sequential), line(Timing::Overlapping));
    let all = || linear.plan.steps.iter().chain(&integrated.plan.steps).map(|s| s.period);
    Comparison {
        first: all().map(Period::first).fold(around.today, Date::min),
        last: all().map(Period::last).fold(around.today, Date::max),
        linear,
        integrated,
    }
}

impl Line {
    /// Counts a path in time.
    #[must_use]
    pub fn of(plan: Plan) -> Self {
        let end = plan.end();
        let ahead = end.and_then(|end| Period::new(plan.today, end));
        let of = |kinds: fn(StepKind) -> bool| ahead.map_or_else(Vec::new, |a| running(&plan, a, kinds));
        let every = of(|_| true);
        let until = |kinds: fn(StepKind) -> bool| {
            let first = plan.steps.iter().filter(|s| kinds(s.kind)).map(|s| s.period.first()).min();
            first.map(|first| days_between(plan.today, first).max(0))
        };
        Self {
            end,
            total_days: ahead.map_or(0, Period::days),
            idle_days: ahead.map_or(0, |a| days_of(&gaps(a, &every))),
            overlap: Share { days: days_of(&crowded(&every)), of: days_of(&union(every.iter().copied())) },
            first_lesson: until(is_lesson),
            first_work: until(is_work),
            locked_in_days: days_of(&without(&union(of(is_course)), &union(of(is_work_or_search)))),
            chain: ahead.map_or_else(Vec::new, |_| chain(&plan)),
            busiest: busiest(&plan),
            plan,
        }
    }
}

/// When steps of these kinds run within the days ahead.
fn running(plan: &Plan, ahead: Period, kinds: fn(StepKind) -> bool) -> Vec<Period> {
    let steps = plan.steps.iter().filter(|s| kinds(s.kind));
    steps.flat_map(|s| shared(&[s.period], &[ahead])).collect()
}

/// From the step that ends last back over what made each begin no sooner.
fn chain(plan: &Plan) -> Vec<Key> {
    let mut keys = Vec::new();
    let mut step = plan.steps.iter().rev().max_by_key(|s| s.period.last());
    while let Some(here) = step {
        keys.push(here.key.clone());
        step = match (&here.earliest, moves_with_what_is_before(here)) {
            (Earliest::After(before), true) => plan.step(before),
            _ => None,
        };
    }
    keys.reverse();
    keys
}

/// Whether a step would begin sooner if what it comes after ended sooner.
fn moves_with_what_is_before(step: &Placed) -> bool {
    match step.why {
        Why::Fixed => false,
        Why::Opening { .. } => step.missed.too_soon > 0,
        Why::MeasuredWait(_) | Why::UsualWait(_) | Why::NoWaitKnown => true,
    }
}

/// Hours only rise on the day something begins, so those days are enough to look at.
fn busiest(plan: &Plan) -> Option<Busiest> {
    let days = plan.steps.iter().map(|s| s.period.first().max(plan.today));
    let mut best: Option<Busiest> = None;
    for on in days {
        let steps = || plan.steps.iter().filter(|s| s.period.has(on));
        let hours = steps().filter_map(|s| s.hours_week).map(u32::from).sum();
        let unknown = steps().map(|s| u32::from(s.hours_week.is_none())).sum();
        let found = Busiest { on, hours, unknown };
        let rank = |b: &Busiest| (b.hours, b.unknown, std::cmp::Reverse(b.on));
        if steps().next().is_some() && best.as_ref().is_none_or(|b| rank(b) < rank(&found)) {
            best = Some(found);
        }
    }
    best
}

#[cfg(test)]
mod tests;
