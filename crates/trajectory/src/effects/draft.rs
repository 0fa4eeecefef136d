//! A rule about a side effect as editors write it, and what must be right before it is one.

use super::{CountedFrom, Deadline, Effect, EffectKind, Mark, Trigger};
use crate::condition::{Condition, ConditionError, Domain};
use crate::profile::Attribute;
use jiff::civil::Date;
use opweg_model::offer::OfferKind;
use opweg_model::step::StepKind;
use opweg_model::trajectory::TrajectoryKind;
use serde::Deserialize;

/// A rule as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the fields of the file, explained in the file")]
pub struct EffectDraft {
    pub key: String,
    pub kind: EffectKind,
    pub when: Option<String>,
    #[serde(default)]
    pub plan: TriggerDraft,
    pub deadline: Option<DeadlineDraft>,
    pub law: String,
    pub source: String,
    pub mark: Mark,
    pub signed: Option<Date>,
    pub valid_from: Option<Date>,
    pub valid_until: Option<Date>,
    pub checked: Date,
}

/// What of a plan makes the rule matter, as written.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the fields of the file, explained in the file")]
pub struct TriggerDraft {
    #[serde(default)]
    pub steps: Vec<StepKind>,
    #[serde(default)]
    pub offers: Vec<OfferKind>,
    #[serde(default)]
    pub kinds: Vec<TrajectoryKind>,
    pub hours_at_least: Option<i64>,
}

/// A day counted from an attribute or from the first day of a step, as written; below nothing it lies before.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the fields of the file, explained in the file")]
pub struct DeadlineDraft {
    pub from: Option<String>,
    pub step: Option<StepKind>,
    #[serde(default)]
    pub months: i32,
    #[serde(default)]
    pub days: i32,
    #[serde(default)]
    pub warn: u16,
}

/// What is wrong with a rule, for the editor.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EffectFault {
    /// The same name twice.
    #[error("two rules are called `{0}`")]
    Twice(String),
    /// Nothing makes it matter.
    #[error("`{0}` has neither a condition nor a plan: it would always be shown")]
    Always(String),
    /// A condition that cannot be read.
    #[error("`{0}`: {1}")]
    Condition(String, ConditionError),
    /// A deadline that cannot be counted.
    #[error("`{0}`: a deadline is counted in months or days from one day of the profile or from one step")]
    Deadline(String),
    /// A rule that ends before it begins.
    #[error("`{0}` ends before it begins")]
    Validity(String),
    /// Nobody could look it up.
    #[error("`{0}` names no law or no source")]
    NoSource(String),
    /// Signed while nobody looked it up.
    #[error("`{0}` is signed but marked as not looked up or disputed")]
    Signed(String),
}

use EffectFault as Fault;

impl Effect {
    /// Reads all rules of a file.
    ///
    /// # Errors
    /// The first [`EffectFault`].
    pub fn read_all(drafts: Vec<EffectDraft>) -> Result<Vec<Self>, Fault> {
        let mut effects: Vec<Self> = Vec::with_capacity(drafts.len());
        for draft in drafts {
            if effects.iter().any(|known| known.key == draft.key) {
                return Err(Fault::Twice(draft.key));
            }
            effects.push(draft.try_into()?);
        }
        Ok(effects)
    }
}

impl TryFrom<EffectDraft> for Effect {
    type Error = Fault;

    fn try_from(draft: EffectDraft) -> Result<Self, Fault> {
        let key = || draft.key.clone();
        let read = |text: &str| Condition::read(text, &Attribute::vocabulary());
        let when = draft.when.as_deref().map(read).transpose().map_err(|what| Fault::Condition(key(), what))?;
        let deadline = draft.deadline.as_ref().map(|d| deadline(d).ok_or_else(|| Fault::Deadline(key())));
        let deadline = deadline.transpose()?;
        let TriggerDraft { steps, offers, kinds, hours_at_least } = draft.plan.clone();
        let trigger = Trigger { steps, offers, kinds, hours_at_least };
        if when.is_none() && trigger.is_every_plan() {
            return Err(Fault::Always(key()));
        }
        if draft.law.trim().is_empty() || draft.source.trim().is_empty() {
            return Err(Fault::NoSource(key()));
        }
        if draft.valid_from.zip(draft.valid_until).is_some_and(|(from, until)| until < from) {
            return Err(Fault::Validity(key()));
        }
        if draft.signed.is_some() && matches!(draft.mark, Mark::Known | Mark::Disputed) {
            return Err(Fault::Signed(key()));
        }
        Ok(Self {
            kind: draft.kind,
            mark: draft.mark,
            signed: draft.signed,
            valid_from: draft.valid_from,
            valid_until: draft.valid_until,
            checked: draft.checked,
            key: draft.key,
            law: draft.law,
            source: draft.source,
            when,
            trigger,
            deadline,
        })
    }
}

impl Trigger {
    fn is_every_plan(&self) -> bool {
        self.steps.is_empty() && self.offers.is_empty() && self.kinds.is_empty() && self.hours_at_least.is_none()
    }
}

fn deadline(draft: &DeadlineDraft) -> Option<Deadline> {
    let from = match (&draft.from, draft.step) {
        (Some(name), None) => {
            let attribute = Attribute::parse(name).filter(|attribute| attribute.domain() == Domain::Day)?;
            CountedFrom::Attribute(attribute)
        }
        (None, Some(kind)) => CountedFrom::Step(kind),
        _ => return None,
    };
    let counted = draft.months != 0 || draft.days != 0;
    counted.then_some(Deadline { from, months: draft.months, days: draft.days, warn: draft.warn })
}
