//! The curves themselves, and how sure they are: product limit, Greenwood, log-log intervals, Brookmeyer and Crowley.

use super::{Point, Tally, Waiting};
use serde::Serialize;
use std::collections::BTreeMap;

/// Shares that should be equal differ by less than this after a thousand multiplications.
pub(super) const ROUNDING: f64 = 1e-9;

/// Two-sided 95 % of the normal distribution.
const Z: f64 = 1.959_963_984_540_054;

/// 95 % interval of a share.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// 95 % interval of the median in days; an end that is none lies outside what was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct MedianRange {
    /// Not below these days.
    pub low: Option<i64>,
    /// Not above these days; none: nobody can say yet.
    pub high: Option<i64>,
}

/// Days as a number to reckon with. Exact: no wait lasts 2⁵³ days.
#[expect(clippy::cast_precision_loss, reason = "days between two dates of a calendar are below eight million")]
pub(super) fn float(days: i64) -> f64 {
    days as f64
}

/// The curves over everything that was seen, one point for each number of days on which somebody began or gave up.
pub(super) fn points(days: &BTreeMap<i64, Tally>) -> Vec<Point> {
    let mut at_risk: u32 = days.values().map(|t| t.all()).sum();
    // Share with neither end so far: what the competing ends are shares of.
    let mut neither = 1.0;
    let mut point = Point { day: 0, waiting: 1.0, greenwood: 0.0, began: 0.0, given_up: 0.0 };
    let mut points = Vec::new();
    for (&day, tally) in days {
        let risk = f64::from(at_risk);
        let (began, given_up) = (f64::from(tally.began), f64::from(tally.given_up));
        point.day = day;
        point.began += neither * began / risk;
        point.given_up += neither * given_up / risk;
        point.waiting *= 1.0 - began / risk;
        // When the last one begins the share is exactly none and has no spread; the sum would be endless.
        point.greenwood += if began < risk { began / (risk * (risk - began)) } else { 0.0 };
        neither *= 1.0 - (began + given_up) / risk;
        at_risk -= tally.all();
        if tally.began + tally.given_up > 0 {
            points.push(point);
        }
    }
    points
}

impl Point {
    /// Greenwood's standard error (1926).
    fn error(&self) -> f64 {
        self.waiting * self.greenwood.sqrt()
    }

    /// The log-log interval (Kalbfleisch and Prentice 1980): it stays between 0 and 1, also for few people. None where
    /// everybody or nobody still waits: there is nothing to reckon with.
    fn interval(&self) -> Option<Interval> {
        if self.waiting <= 0.0 || self.waiting >= 1.0 {
            return None;
        }
        let spread = Z * self.greenwood.sqrt() / self.waiting.ln().abs();
        Some(Interval { low: self.waiting.powf(spread.exp()), high: self.waiting.powf((-spread).exp()) })
    }
}

impl Waiting {
    /// Greenwood's standard error of [`Waiting::not_begun_after`]. None where that is none.
    #[must_use]
    pub fn standard_error(&self, days: i64) -> Option<f64> {
        self.not_begun_after(days)?;
        Some(self.at(days).map_or(0.0, Point::error))
    }

    /// The 95 % interval of [`Waiting::not_begun_after`], log-log. None where that is none, and where everybody or nobody
    /// still waits.
    #[must_use]
    pub fn interval(&self, days: i64) -> Option<Interval> {
        self.not_begun_after(days)?;
        self.at(days)?.interval()
    }

    /// The 95 % interval of [`Waiting::median`]: the days on which a half is within the log-log interval (Brookmeyer and
    /// Crowley 1982, as R's `survfit` does with `conf.type = "log-log"`).
    #[must_use]
    pub fn median_range(&self) -> MedianRange {
        let first = |end: fn(Interval) -> f64| {
            let below = |p: &&Point| p.interval().is_some_and(|i| end(i) <= 0.5 + ROUNDING);
            self.points.iter().find(below).map(|p| p.day)
        };
        MedianRange { low: first(|i| i.low), high: first(|i| i.high) }
    }
}
