//! Adapting a template to a person: which steps belong in the path, which do not, what has to be checked first, and why.

use super::{Template, TemplateStep};
use crate::condition::{Condition, Truth};
use crate::profile::{Attribute, Profile, read_by, to_ask};
use opweg_model::step::StepKind;
use std::collections::BTreeSet;

/// A template adapted to somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adapted {
    /// The steps of the path, in order. Who waited for a step that was left out waits for what that one waited for.
    pub steps: Vec<AdaptedStep>,
    /// The steps left out, in order.
    pub left_out: Vec<LeftOut>,
}

/// A step in the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdaptedStep {
    /// The step as it is for this person.
    pub step: TemplateStep,
    /// Why it is in.
    pub why: Why,
    /// Why it became something else than the template says, where it did or might.
    pub changed: Option<Why>,
}

/// A step that was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its name in the template.
    pub key: String,
    /// What kind.
    pub kind: StepKind,
    /// Why it is out.
    pub why: Why,
}

/// Why something is so: the condition, what it says, what it read and what would have to be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// The condition as the editor wrote it; nothing for a step that is always in.
    pub condition: Option<String>,
    /// What it says of this person.
    pub verdict: Truth,
    /// What it read. Whoever may not see these may not be told the reason.
    pub read: BTreeSet<Attribute>,
    /// What is not known and would decide.
    pub ask: BTreeSet<Attribute>,
}

impl Why {
    fn of(condition: Option<&Condition>, profile: &Profile) -> Self {
        Self {
            condition: condition.map(|c| c.text().to_owned()),
            verdict: condition.map_or(Truth::Yes, |c| c.holds(profile)),
            read: condition.map(read_by).unwrap_or_default(),
            ask: condition.map(|c| to_ask(c, profile)).unwrap_or_default(),
        }
    }
}

impl AdaptedStep {
    /// Whether it depends on something unknown and must be checked before it is agreed.
    #[must_use]
    pub fn to_check(&self) -> bool {
        self.why.verdict == Truth::Unknown || self.changed.as_ref().is_some_and(|why| why.verdict == Truth::Unknown)
    }
}

impl Template {
    /// The path that follows for a person. What is unknown is in, and to be checked.
    #[must_use]
    pub fn adapt(&self, profile: &Profile) -> Adapted {
        let judged: Vec<(&TemplateStep, Why)> =
            self.steps.iter().map(|step| (step, Why::of(step.when.as_ref(), profile))).collect();
        let is_out = |key: &str| judged.iter().any(|(step, why)| step.key == key && why.verdict == Truth::No);
        let mut adapted = Adapted { steps: Vec::new(), left_out: Vec::new() };
        for (step, why) in &judged {
            let why = why.clone();
            if why.verdict == Truth::No {
                adapted.left_out.push(LeftOut { key: step.key.clone(), kind: step.kind, why });
                continue;
            }
            let (mut own, changed) = step.for_somebody(profile);
            own.after = self.remaining(&step.after, &is_out);
            adapted.steps.push(AdaptedStep { step: own, why, changed });
        }
        adapted
    }

    /// What is left to wait for: instead of a step that is out, what that step waited for.
    fn remaining(&self, after: &[String], is_out: &impl Fn(&str) -> bool) -> Vec<String> {
        let mut remaining: Vec<String> = Vec::new();
        for key in after {
            let dropped = self.steps.iter().find(|step| step.key == *key && is_out(key));
            let instead = dropped.map_or_else(|| vec![key.clone()], |step| self.remaining(&step.after, is_out));
            for key in instead {
                if !remaining.contains(&key) {
                    remaining.push(key);
                }
            }
        }
        remaining
    }
}

impl TemplateStep {
    /// The step as it is for somebody, and why it changed or might.
    fn for_somebody(&self, profile: &Profile) -> (Self, Option<Why>) {
        let mut own = self.clone();
        let Some(other) = &self.instead else { return (own, None) };
        let why = Why::of(Some(&other.when), profile);
        if why.verdict == Truth::Yes {
            own.kind = other.kind;
            own.offer = other.offer;
            own.weeks = other.weeks;
            own.wait_weeks = other.wait_weeks;
            own.hours_week = other.hours_week;
        }
        (own, (why.verdict != Truth::No).then_some(why))
    }
}
