//! Templates of trajectories: one for each kind, with steps that belong in the path under a condition. A template is a
//! beginning for the talk; the plan is what people agree.

mod adapt;
mod draft;

pub use adapt::{Adapted, AdaptedStep, LeftOut, Why};
pub use draft::{InsteadDraft, StepDraft, TemplateDraft, TemplateFault};

use crate::condition::Condition;
use opweg_model::offer::OfferKind;
use opweg_model::step::{Bring, Lane, StepKind};
use opweg_model::trajectory::{Coupling, Form, Payer, Timing, TrajectoryKind};

/// The template of one kind of trajectory.
#[derive(Debug, Clone)]
pub struct Template {
    kind: TrajectoryKind,
    version: i64,
    timing: Timing,
    coupling: Coupling,
    steps: Vec<TemplateStep>,
}

/// A step of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateStep {
    /// Its name within the template.
    pub key: String,
    /// What kind.
    pub kind: StepKind,
    /// The lane it lies in.
    pub lane: Lane,
    /// Whether it may run beside the one before.
    pub beside: bool,
    /// How long it usually takes.
    pub weeks: i64,
    /// What to bring.
    pub bring: Vec<Bring>,
    /// The steps that must be over before it can begin.
    pub after: Vec<String>,
    /// What kind of offer it needs a place in.
    pub offer: Option<OfferKind>,
    /// How long one usually waits for that place, as long as nobody has measured it.
    pub wait_weeks: i64,
    /// Hours a week it takes.
    pub hours_week: i64,
    /// Who pays.
    pub payer: Payer,
    /// What it is for: message `steps-goal-<word>`.
    pub goal: Option<String>,
    when: Option<Condition>,
    instead: Option<Instead>,
}

/// What a step becomes for some people.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Instead {
    when: Condition,
    kind: StepKind,
    offer: Option<OfferKind>,
    weeks: i64,
    wait_weeks: i64,
    hours_week: i64,
}

impl Template {
    /// The kind of trajectory it is for.
    #[must_use]
    pub const fn kind(&self) -> TrajectoryKind {
        self.kind
    }
    /// Its version.
    #[must_use]
    pub const fn version(&self) -> i64 {
        self.version
    }
    /// How its lanes lie in time.
    #[must_use]
    pub const fn timing(&self) -> Timing {
        self.timing
    }
    /// Whether what runs at the same time is tuned.
    #[must_use]
    pub const fn coupling(&self) -> Coupling {
        self.coupling
    }
    /// What the sources call it.
    #[must_use]
    pub const fn form(&self) -> Form {
        Form::of(self.timing, self.coupling)
    }
    /// Every step, before it is adapted to somebody.
    #[must_use]
    pub fn steps(&self) -> &[TemplateStep] {
        &self.steps
    }
}

impl TemplateStep {
    /// The condition under which it belongs in the path, and the one under which it becomes something else.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.when.iter().chain(self.instead.iter().map(|instead| &instead.when))
    }
}

#[cfg(test)]
mod tests;
