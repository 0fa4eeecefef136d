//! Side effects of a plan: what has to be known before it is agreed, because it touches papers, family or money
//! (R-ART-03, R-TRJ-06, R-TRJ-07, R-ADM-03, R-ADM-04, R-FIN-03, R-FIN-04). They warn; they forbid nothing.

mod draft;
mod judge;
mod permit;

pub use draft::{DeadlineDraft, EffectDraft, EffectFault, TriggerDraft};
pub use judge::{Judged, Judgement, PlannedPath, PlannedStep, judge};
pub use permit::{Alert, PermitAlerts, RENEW_DAYS, permit_alerts};

use crate::condition::Condition;
use crate::profile::Attribute;
use jiff::civil::Date;
use opweg_model::offer::OfferKind;
use opweg_model::step::StepKind;
use opweg_model::trajectory::TrajectoryKind;
use serde::{Deserialize, Serialize};

/// What a side effect is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EffectKind {
    /// Something may go wrong.
    Warning,
    /// Something must be done by a day.
    Deadline,
    /// What one lives on meanwhile.
    Income,
}

impl EffectKind {
    /// Every kind, in order.
    pub const ALL: &'static [Self] = &[Self::Warning, Self::Deadline, Self::Income];
    /// The stable word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Deadline => "deadline",
            Self::Income => "income",
        }
    }
}

/// How sure we are of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// A founding document says so.
    Seed,
    /// A public page says so.
    Source,
    /// Known in the trade, not looked up.
    Known,
    /// Sources contradict each other, or the text in force was not found.
    Disputed,
}

impl Mark {
    /// Every mark, the surest first.
    pub const ALL: &'static [Self] = &[Self::Seed, Self::Source, Self::Known, Self::Disputed];
    /// The stable word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Seed => "seed",
            Self::Source => "source",
            Self::Known => "known",
            Self::Disputed => "disputed",
        }
    }
}

/// A rule about a side effect.
#[derive(Debug, Clone)]
pub struct Effect {
    /// Its stable name: messages `effects-<key>` and `effects-<key>-why`.
    pub key: String,
    /// What it is about.
    pub kind: EffectKind,
    /// The law, in words an editor can look up.
    pub law: String,
    /// Where we have it from.
    pub source: String,
    /// How sure we are.
    pub mark: Mark,
    /// The day a legal editor signed it; nothing as long as nobody did.
    pub signed: Option<Date>,
    /// From when it holds.
    pub valid_from: Option<Date>,
    /// Until when, this day included.
    pub valid_until: Option<Date>,
    /// When somebody last looked it up.
    pub checked: Date,
    when: Option<Condition>,
    trigger: Trigger,
    deadline: Option<Deadline>,
}

/// What of a plan makes the rule matter. Without anything it matters for every plan.
#[derive(Debug, Clone, Default)]
struct Trigger {
    steps: Vec<StepKind>,
    offers: Vec<OfferKind>,
    kinds: Vec<TrajectoryKind>,
    /// Hours a week, together, of the steps meant.
    hours_at_least: Option<i64>,
}

/// A day counted from another one.
#[derive(Debug, Clone, Copy)]
struct Deadline {
    from: CountedFrom,
    months: i32,
    days: i32,
    /// So many days ahead people are told.
    warn: u16,
}

#[derive(Debug, Clone, Copy)]
enum CountedFrom {
    Attribute(Attribute),
    /// The first day of a step of this kind.
    Step(StepKind),
}

impl Effect {
    /// Whether only professionals may see it, with the remark that it is to be checked: as long as nobody signed it, and
    /// whenever nobody looked it up or sources contradict each other.
    #[must_use]
    pub const fn is_for_professionals_only(&self) -> bool {
        self.signed.is_none() || matches!(self.mark, Mark::Known | Mark::Disputed)
    }
    /// Whether it holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_until.is_none_or(|until| day <= until)
    }
    /// Whether its day is counted from the end of the permit: then it touches every step that goes on past that end.
    #[must_use]
    pub fn is_about_permit(&self) -> bool {
        matches!(self.deadline, Some(Deadline { from: CountedFrom::Attribute(Attribute::PermitEnd), .. }))
    }
    /// The condition as the editor wrote it.
    #[must_use]
    pub fn condition(&self) -> Option<&str> {
        self.when.as_ref().map(Condition::text)
    }
}

#[cfg(test)]
mod tests;
