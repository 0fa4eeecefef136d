//! A template as editors write it, and what must be right before it is one.

use super::{Instead, Template, TemplateStep};
use crate::condition::{Condition, ConditionError, Vocabulary};
use crate::profile::Attribute;
use opweg_model::offer::OfferKind;
use opweg_model::step::{Bring, Lane, StepKind};
use opweg_model::trajectory::{Coupling, Payer, Timing, TrajectoryKind};
use serde::Deserialize;
use std::collections::BTreeSet;

/// A template as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the fields of the file, explained in the file")]
pub struct TemplateDraft {
    pub key: TrajectoryKind,
    pub version: i64,
    pub timing: Timing,
    pub coupling: Coupling,
    pub step: Vec<StepDraft>,
}

/// A step as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the fields of the file, explained in the file")]
pub struct StepDraft {
    pub key: String,
    pub kind: StepKind,
    pub lane: Option<Lane>,
    #[serde(default)]
    pub beside: bool,
    pub weeks: i64,
    #[serde(default)]
    pub bring: Vec<Bring>,
    #[serde(default)]
    pub after: Vec<String>,
    pub offer: Option<OfferKind>,
    #[serde(default)]
    pub wait_weeks: i64,
    #[serde(default)]
    pub hours_week: i64,
    pub payer: Option<Payer>,
    pub goal: Option<String>,
    pub when: Option<String>,
    pub instead: Option<InsteadDraft>,
}

/// What a step becomes for some people, as written; what is not named stays as it is.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the fields of the file, explained in the file")]
pub struct InsteadDraft {
    pub when: String,
    pub kind: StepKind,
    pub offer: Option<OfferKind>,
    pub weeks: Option<i64>,
    pub wait_weeks: Option<i64>,
    pub hours_week: Option<i64>,
}

/// What is wrong with a template, for the editor.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TemplateFault {
    /// No step at all.
    #[error("there are no steps")]
    Empty,
    /// The same name twice.
    #[error("two steps are called `{0}`")]
    Twice(String),
    /// Waits for what is not there.
    #[error("`{step}` comes after `{after}`, which is not there")]
    NoSuchStep {
        /// The step.
        step: String,
        /// What it waits for.
        after: String,
    },
    /// Steps that wait for each other.
    #[error("these steps wait for each other: {}", .0.join(", "))]
    Circle(Vec<String>),
    /// A number outside what can be.
    #[error("`{0}`: weeks go from 0 to 260, hours a week from 0 to 50")]
    Number(String),
    /// A wait for no place.
    #[error("`{0}` waits for a place but needs none: name the offer")]
    WaitForNothing(String),
    /// A condition that cannot be read.
    #[error("`{0}`: {1}")]
    Condition(String, ConditionError),
}

use TemplateFault as Fault;

impl TryFrom<TemplateDraft> for Template {
    type Error = Fault;

    fn try_from(draft: TemplateDraft) -> Result<Self, Fault> {
        let attributes = Attribute::vocabulary();
        let steps: Vec<TemplateStep> =
            draft.step.into_iter().map(|step| read(step, &attributes)).collect::<Result<_, _>>()?;
        in_order(&steps)?;
        let TemplateDraft { key: kind, version, timing, coupling, .. } = draft;
        Ok(Self { kind, version, timing, coupling, steps })
    }
}

fn read(draft: StepDraft, attributes: &Vocabulary) -> Result<TemplateStep, Fault> {
    let condition =
        |text: &str| Condition::read(text, attributes).map_err(|what| Fault::Condition(draft.key.clone(), what));
    let when = draft.when.as_deref().map(condition).transpose()?;
    let instead = match &draft.instead {
        None => None,
        Some(other) => Some(Instead {
            when: condition(&other.when)?,
            kind: other.kind,
            offer: other.offer.or(draft.offer),
            weeks: other.weeks.unwrap_or(draft.weeks),
            wait_weeks: other.wait_weeks.unwrap_or(draft.wait_weeks),
            hours_week: other.hours_week.unwrap_or(draft.hours_week),
        }),
    };
    let step = TemplateStep {
        lane: draft.lane.unwrap_or_else(|| draft.kind.lane()),
        key: draft.key,
        kind: draft.kind,
        beside: draft.beside,
        weeks: draft.weeks,
        bring: draft.bring,
        after: draft.after,
        offer: draft.offer,
        wait_weeks: draft.wait_weeks,
        hours_week: draft.hours_week,
        payer: draft.payer.unwrap_or(Payer::Nobody),
        goal: draft.goal,
        when,
        instead,
    };
    numbers(&step)?;
    Ok(step)
}

fn numbers(step: &TemplateStep) -> Result<(), Fault> {
    let usual = (step.weeks, step.wait_weeks, step.hours_week, step.offer);
    let other = step.instead.as_ref().map(|i| (i.weeks, i.wait_weeks, i.hours_week, i.offer));
    for (weeks, wait, hours, offer) in other.into_iter().chain([usual]) {
        if !(0..=260).contains(&weeks) || !(0..=260).contains(&wait) || !(0..=50).contains(&hours) {
            return Err(Fault::Number(step.key.clone()));
        }
        if wait > 0 && offer.is_none() {
            return Err(Fault::WaitForNothing(step.key.clone()));
        }
    }
    Ok(())
}

/// Every step has a name of its own, waits only for what is there, and none waits for itself.
fn in_order(steps: &[TemplateStep]) -> Result<(), Fault> {
    if steps.is_empty() {
        return Err(Fault::Empty);
    }
    let mut names = BTreeSet::new();
    if let Some(step) = steps.iter().find(|step| !names.insert(step.key.as_str())) {
        return Err(Fault::Twice(step.key.clone()));
    }
    for step in steps {
        if let Some(after) = step.after.iter().find(|after| !names.contains(after.as_str())) {
            return Err(Fault::NoSuchStep { step: step.key.clone(), after: after.clone() });
        }
    }
    let mut left: Vec<&TemplateStep> = steps.iter().collect();
    loop {
        let waits_for = |step: &&TemplateStep| left.iter().any(|other| step.after.contains(&other.key));
        let still: Vec<&TemplateStep> = left.iter().copied().filter(waits_for).collect();
        if still.is_empty() {
            return Ok(());
        }
        if still.len() == left.len() {
            return Err(Fault::Circle(still.iter().map(|step| step.key.clone()).collect()));
        }
        left = still;
    }
}
