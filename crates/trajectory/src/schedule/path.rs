//! The steps of a path and what each comes after, checked once: no doubles, nothing unknown, no circle.

use crate::fits::Where;
use crate::lanes::{is_activation, is_learning};
use jiff::civil::Date;
use opweg_model::OfferSessionId;
use opweg_model::offer::Timetable;
use opweg_model::step::{Lane, StepKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The name of a step within its path: the key in a template, or the identity of a step of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Key(pub String);

impl From<&str> for Key {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// How long a step takes, in days of the calendar: at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Length(u32);

impl Length {
    /// So many days; what takes none still takes the day it is done on.
    #[must_use]
    pub const fn days(days: u16) -> Self {
        Self(if days == 0 { 1 } else { days as u32 })
    }
    /// So many weeks.
    #[must_use]
    pub const fn weeks(weeks: u16) -> Self {
        Self(if weeks == 0 { 1 } else { 7 * weeks as u32 })
    }
    /// In days.
    #[must_use]
    pub const fn in_days(self) -> u32 {
        self.0
    }
}

/// One run of an offer that a step can take place in. Its first and last day are those of the timetable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// Which.
    pub session: OfferSessionId,
    /// When.
    pub timetable: Timetable,
    /// Where.
    pub at: Where,
    /// Free seats. A number nobody knows is none: a plan must not count on it.
    pub seats_left: u32,
}

/// How long one waits for a place, in days from asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ExpectedWait {
    /// The median of what was seen ([`crate::waiting::Waiting::median`]), where half have begun.
    pub measured: Option<u32>,
    /// What the offer itself says is usual.
    pub usual: Option<u32>,
}

/// What is fixed about the days of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dates {
    /// Nothing: it is to be put in time.
    Free,
    /// It was agreed that it begins on a day, and perhaps when it ends. A day that passed without it means today.
    Agreed {
        /// First day.
        from: Date,
        /// Last day.
        until: Option<Date>,
    },
    /// It began; perhaps it is known when it ends. It goes on today, whatever was planned.
    Runs {
        /// First day.
        from: Date,
        /// Last day.
        until: Option<Date>,
    },
    /// It is over: done or stopped.
    Over {
        /// First day.
        from: Date,
        /// Last day.
        until: Date,
    },
}

/// A step of a path that is to be put in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathStep {
    /// Its name in the path.
    pub key: Key,
    /// Its kind: says what is a lesson, what is work.
    pub kind: StepKind,
    /// Its lane.
    pub lane: Lane,
    /// How long it takes where no opening says so.
    pub length: Length,
    /// The steps that must have ended before it begins.
    pub after: Vec<Key>,
    /// Whether it is meant to run beside others. It moves nothing: only [`PathStep::after`] makes a step wait. A plan says
    /// where a step that is not meant so lies beside another all the same ([`super::Placed::not_meant_beside`]).
    pub beside: bool,
    /// The runs it can take place in.
    pub openings: Vec<Opening>,
    /// How long one waits for a place where there is no opening.
    pub wait: ExpectedWait,
    /// Hours a week it takes; none: not known.
    pub hours_week: Option<u16>,
    /// What is fixed already.
    pub dates: Dates,
}

/// Why steps are no path.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PathError {
    /// Two steps have one name.
    #[error("two steps are called `{0}`")]
    Double(Key),
    /// A step comes after one that is not in the path.
    #[error("step `{step}` comes after `{after}`, which is not in the path")]
    Unknown {
        /// The step.
        step: Key,
        /// What it names.
        after: Key,
    },
    /// Steps that wait for each other, in a circle: each comes after the next, the last after the first.
    #[error("steps wait for each other: {}", .0.iter().map(|k| k.0.as_str()).collect::<Vec<_>>().join(", "))]
    Circle(Vec<Key>),
}

/// Steps that can be put in time: each named once, each after known ones, none waiting for itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    steps: Vec<PathStep>,
}

impl Path {
    /// Checks the steps and puts each behind what it comes after; otherwise their order stays.
    ///
    /// # Errors
    /// [`PathError`].
    pub fn new(steps: Vec<PathStep>) -> Result<Self, PathError> {
        for (place, step) in steps.iter().enumerate() {
            if steps.iter().take(place).any(|s| s.key == step.key) {
                return Err(PathError::Double(step.key.clone()));
            }
            if let Some(after) = step.after.iter().find(|a| steps.iter().all(|s| s.key != **a)) {
                return Err(PathError::Unknown { step: step.key.clone(), after: after.clone() });
            }
        }
        in_order(steps).map(|steps| Self { steps })
    }

    /// The steps, each behind what it comes after.
    #[must_use]
    pub fn steps(&self) -> &[PathStep] {
        &self.steps
    }

    /// The steps of learning the country and its language that wait, directly or not, for no step towards work: what comes
    /// first where civic integration comes first (R-TYP-01).
    #[must_use]
    pub fn learning_first(&self) -> Vec<Key> {
        // Every step stands behind what it comes after, so one walk finds all that lie behind a step towards work.
        let mut behind: BTreeSet<&Key> = BTreeSet::new();
        for step in &self.steps {
            if is_activation(step.kind, step.lane) || step.after.iter().any(|after| behind.contains(after)) {
                behind.insert(&step.key);
            }
        }
        let first = self.steps.iter().filter(|step| is_learning(step.lane) && !behind.contains(&step.key));
        first.map(|step| step.key.clone()).collect()
    }
}

/// Takes the first step again and again that waits for nothing that is left.
fn in_order(mut left: Vec<PathStep>) -> Result<Vec<PathStep>, PathError> {
    let mut ordered = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let is_left = |key: &Key| left.iter().any(|s| s.key == *key);
        match left.iter().position(|step| !step.after.iter().any(is_left)) {
            Some(next) => ordered.push(left.remove(next)),
            None => return Err(PathError::Circle(circle(&left))),
        }
    }
    Ok(ordered)
}

/// A circle among steps that each wait for another of them: follow what each waits for until one comes back.
fn circle(left: &[PathStep]) -> Vec<Key> {
    let mut walked: Vec<&Key> = Vec::new();
    let mut step = left.first();
    while let Some(here) = step {
        if let Some(start) = walked.iter().position(|k| **k == here.key) {
            return walked.split_off(start).into_iter().cloned().collect();
        }
        walked.push(&here.key);
        step = here.after.iter().find_map(|after| left.iter().find(|s| s.key == *after));
    }
    Vec::new()
}
