//! The templates of trajectories, one for each kind, and the first plans made of them.

use crate::{Defect, defect, written};
use opweg_model::step::{Bring, Lane, StepKind};
use opweg_model::trajectory::TrajectoryKind;
use opweg_trajectory::template::{Template, TemplateDraft, TemplateStep};

/// The file of a kind of trajectory: written as a match, so that none is forgotten.
const fn file(kind: TrajectoryKind) -> &'static str {
    use TrajectoryKind as K;
    match kind {
        K::FirstMonths => include_str!("../../../content/trajectories/first-months.toml"),
        K::Linear => include_str!("../../../content/trajectories/linear.toml"),
        K::Integrated => include_str!("../../../content/trajectories/integrated.toml"),
        K::Art60 => include_str!("../../../content/trajectories/art60.toml"),
        K::HighlySkilled => include_str!("../../../content/trajectories/highly-skilled.toml"),
        K::Entrepreneur => include_str!("../../../content/trajectories/entrepreneur.toml"),
        K::Waiting => include_str!("../../../content/trajectories/waiting.toml"),
    }
}

/// A first plan: a template as it is before anything is known of the person. It supposes no children, debts or other
/// obstacles that nobody asked about; what the facts say comes in when the template is adapted.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Its name: message `steps-plan-<key>`.
    pub key: String,
    /// Its steps, in order.
    pub steps: Vec<PlanStep>,
}

/// A step of a first plan.
#[derive(Debug, Clone)]
pub struct PlanStep {
    /// What kind.
    pub kind: StepKind,
    /// Whether it may run beside the one before.
    pub beside: bool,
    /// How long it usually takes.
    pub weeks: i64,
    /// What to bring.
    pub bring: Vec<Bring>,
}

/// The templates, in the order of the kinds.
///
/// # Errors
/// [`Defect`] for a file that is no TOML or no sound template.
pub fn templates() -> Result<Vec<Template>, Defect> {
    TrajectoryKind::ALL.iter().map(|kind| read_template(*kind, file(*kind))).collect()
}

/// The first plans, in the order of the kinds.
///
/// # Errors
/// As [`templates`].
pub fn plans() -> Result<Vec<Plan>, Defect> {
    Ok(templates()?.iter().map(Plan::from).collect())
}

impl From<&Template> for Plan {
    fn from(template: &Template) -> Self {
        let supposed = |step: &&TemplateStep| step.lane != Lane::Preconditions || step.conditions().next().is_none();
        let steps = template.steps().iter().filter(supposed).map(|step| PlanStep {
            kind: step.kind,
            beside: step.beside,
            weeks: step.weeks,
            bring: step.bring.clone(),
        });
        Self { key: template.kind().word().to_owned(), steps: steps.collect() }
    }
}

fn read_template(kind: TrajectoryKind, text: &str) -> Result<Template, Defect> {
    let file = format!("trajectories/{kind}.toml");
    let draft: TemplateDraft = written(&file, text)?;
    if draft.key != kind {
        return Err(defect(&file, &format!("its key is `{}`", draft.key)));
    }
    Template::try_from(draft).map_err(|fault| defect(&file, &fault))
}

#[cfg(test)]
mod tests;
