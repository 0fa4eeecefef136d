//! How long people wait for a place: estimated from everybody who asked, also from those who still wait (R-LNG-02).
//!
//! The mean of the waits that ended is never given. It knows only the quick ones: whoever has waited for a year and waits
//! still is not in it, so a list that stands still looks shorter every month. Here a request that is still open counts for
//! every day it has lasted: "censored" on the day of looking (Kaplan and Meier 1958).
//!
//! There are two readings, and a title must say which.
//! - **The wait for a place** ([`Waiting::median`], [`Waiting::not_begun_after`], [`Waiting::mean_until`]): whoever gave up is
//!   censored on the day they did. It answers how long the wait is for those who hold on, and it supposes that whoever gave
//!   up would have waited as long as the others. Where people give up *because* it takes so long, it is too short.
//! - **What became of the requests** ([`Waiting::became_of`]): giving up is an end of its own that competes with beginning
//!   (Aalen and Johansen 1978). A person who gave up never gets the place, so the share that begins stays below one. It
//!   supposes nothing about those who gave up.

use crate::period::days_between;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

mod curve;
pub use curve::{Interval, MedianRange};

/// How the wait for one request ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    /// The lessons, the training, the work began on this day.
    Began(Date),
    /// The request was taken back on this day, before anything began.
    GivenUp(Date),
    /// Neither.
    StillWaiting,
}

/// One request for a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Spell {
    asked: Date,
    end: End,
}

/// The wait ended before it was asked for: a mistake in the dates that the caller shows to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the wait ended before the place was asked for")]
pub struct EndsBeforeAsked;

impl Spell {
    /// A request and how it ended.
    ///
    /// # Errors
    /// [`EndsBeforeAsked`].
    pub fn new(asked: Date, end: End) -> Result<Self, EndsBeforeAsked> {
        match end {
            End::Began(day) | End::GivenUp(day) if day < asked => Err(EndsBeforeAsked),
            _ => Ok(Self { asked, end }),
        }
    }

    /// What was known on a day: the days waited by then, and how it had ended by then. None before it was asked for.
    fn seen(self, today: Date) -> Option<(i64, Seen)> {
        let (until, seen) = match self.end {
            End::Began(day) if day <= today => (day, Seen::Began),
            End::GivenUp(day) if day <= today => (day, Seen::GivenUp),
            _ => (today, Seen::Open),
        };
        (self.asked <= today).then(|| (days_between(self.asked, until), seen))
    }
}

/// How a wait stood on the day of looking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Seen {
    /// The place came.
    Began,
    /// The request was taken back.
    GivenUp,
    /// Neither yet.
    Open,
}

/// What happened after one number of days of waiting.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Tally {
    began: u32,
    given_up: u32,
    open: u32,
}

impl Tally {
    const fn all(self) -> u32 {
        self.began + self.given_up + self.open
    }
}

/// One day of the curve on which somebody began or gave up.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Point {
    /// Days since the request.
    day: i64,
    /// Share that has not begun, whoever gave up left out.
    waiting: f64,
    /// Greenwood's sum: Σ d / (r · (r − d)).
    greenwood: f64,
    /// Share of all that has begun, giving up competing.
    began: f64,
    /// Share of all that has given up.
    given_up: f64,
}

/// The estimate of a wait.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// Requests counted.
    pub n: u32,
    /// Those that still waited on the day of looking.
    pub open: u32,
    /// Those that began.
    pub began: u32,
    /// Those that were given up.
    pub given_up: u32,
    points: Vec<Point>,
    /// The longest wait seen, ended or not.
    longest: Option<i64>,
}

/// What became of the requests after a number of days; the three add up to one.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct BecameOf {
    /// Share that began.
    pub began: f64,
    /// Share that gave up.
    pub given_up: f64,
    /// Share that still waits.
    pub waiting: f64,
}

impl Waiting {
    /// The estimate as it stood on a day: requests made later are not counted, and what ended later was still open.
    ///
    /// On one number of days, whoever begins comes before whoever gives up or is still open: they were all still waiting
    /// when the place came.
    #[must_use]
    pub fn of(spells: &[Spell], today: Date) -> Self {
        Self::counted(spells.iter().filter_map(|spell| spell.seen(today)).map(|(day, seen)| (day, seen, 1)))
    }

    /// The same from what was counted elsewhere: so many requests that stood so after so many days. A database counts many
    /// requests sooner than it hands them over.
    #[must_use]
    pub fn counted(tallies: impl IntoIterator<Item = (i64, Seen, u32)>) -> Self {
        let mut days: BTreeMap<i64, Tally> = BTreeMap::new();
        for (day, seen, n) in tallies {
            let tally = days.entry(day).or_default();
            match seen {
                Seen::Began => tally.began += n,
                Seen::GivenUp => tally.given_up += n,
                Seen::Open => tally.open += n,
            }
        }
        let count = |of: fn(&Tally) -> u32| days.values().map(of).sum();
        Self {
            n: count(|t| t.all()),
            open: count(|t| t.open),
            began: count(|t| t.began),
            given_up: count(|t| t.given_up),
            longest: days.keys().next_back().copied(),
            points: curve::points(&days),
        }
    }

    /// Days until half have begun, for those who hold on; none while half have not.
    #[must_use]
    pub fn median(&self) -> Option<i64> {
        self.days_until(0.5)
    }

    /// Days until nine in ten have begun, for those who hold on; none while they have not.
    #[must_use]
    pub fn p90(&self) -> Option<i64> {
        self.days_until(0.9)
    }

    /// Days until this share (0 to 1) has begun, for those who hold on: the first day on which no more than the rest still
    /// waits. None where that was not reached: longer than the waits seen.
    #[must_use]
    pub fn days_until(&self, share_begun: f64) -> Option<i64> {
        self.points.iter().find(|p| p.waiting <= 1.0 - share_begun + curve::ROUNDING).map(|p| p.day)
    }

    /// Share that has not begun after this many days, for those who hold on. None beyond the longest wait seen, where
    /// nobody knows, unless everybody had begun by then.
    #[must_use]
    pub fn not_begun_after(&self, days: i64) -> Option<f64> {
        let at = self.at(days);
        let known = self.longest.is_some_and(|longest| days <= longest);
        let waiting = at.map_or(1.0, |p| p.waiting);
        (known || at.is_some_and(|p| p.waiting <= 0.0)).then_some(waiting)
    }

    /// What became of the requests after this many days, giving up being an end of its own. None beyond the longest wait
    /// seen, unless none was open any more by then.
    #[must_use]
    pub fn became_of(&self, days: i64) -> Option<BecameOf> {
        let at = self.at(days);
        let (began, given_up) = at.map_or((0.0, 0.0), |p| (p.began, p.given_up));
        let waiting = (1.0 - began - given_up).max(0.0);
        let known = self.longest.is_some_and(|longest| days <= longest);
        let settled = at.is_some() && waiting <= curve::ROUNDING;
        (known || settled).then_some(BecameOf { began, given_up, waiting })
    }

    /// The mean number of days waited within a horizon, for those who hold on: waits beyond it count as the horizon
    /// (restricted mean, Irwin 1949). None where the horizon lies beyond what was seen, and for one that is not ahead.
    #[must_use]
    pub fn mean_until(&self, horizon: i64) -> Option<f64> {
        self.not_begun_after(horizon).filter(|_| horizon > 0)?;
        let mut area = 0.0;
        let (mut from, mut height) = (0, 1.0);
        for point in self.points.iter().take_while(|p| p.day < horizon) {
            area += height * curve::float(point.day - from);
            (from, height) = (point.day, point.waiting);
        }
        Some(area + height * curve::float(horizon - from))
    }

    /// The last point of the curve on or before a day.
    fn at(&self, days: i64) -> Option<&Point> {
        self.points.iter().take_while(|p| p.day <= days).last()
    }
}

#[cfg(test)]
mod tests;
