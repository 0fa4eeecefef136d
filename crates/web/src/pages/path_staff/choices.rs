//! What can be chosen on the form of a step: who gives it, what it waits for, who pays, what it brought, why it stopped.

use crate::kit::ctx::Ctx;
use crate::kit::form::Fields;
use crate::kit::frame::Choice;
use crate::pages::overview::title;
use opweg_model::StepId;
use opweg_model::trajectory::{Payer, StepResult, StopReason};
use opweg_store::path::steps::Step;
use opweg_store::people::organisations::Organisation;

/// What can be chosen.
pub struct Choices {
    /// Organisations that can give the step, nobody first.
    pub providers: Vec<Choice>,
    /// The other steps, as boxes to tick: it waits for those.
    pub others: Vec<Choice>,
    /// Who pays, nothing said first.
    pub payers: Vec<Choice>,
    /// What a finished step brought.
    pub results: Vec<Choice>,
    /// Why a step was stopped.
    pub stops: Vec<Choice>,
}

/// What can be chosen for a step, with what was typed chosen.
pub fn choices(ctx: &Ctx, id: StepId, steps: &[Step], orgs: &[Organisation], q: &Fields) -> Choices {
    let nothing = || Choice::new("", ctx.t("steps-nobody"), "-");
    let open = orgs.iter().filter(|o| o.closed.is_none() || o.id.to_string() == q.get("provider"));
    let provider = open.map(|o| Choice::new(o.id.to_string(), o.about.name.as_str(), q.get("provider")));
    let ticked: Vec<&str> = q.all("after").collect();
    let other = |s: &Step| {
        let value = s.id.to_string();
        let checked = ticked.contains(&value.as_str());
        Choice { checked, ..Choice::new(value, title(ctx, s), "-") }
    };
    let payer = |p: &Payer| Choice::new(p.word(), ctx.t(&format!("words-payer-{p}")), q.get("payer"));
    let result = |r: &StepResult| Choice::new(r.word(), ctx.t(&format!("words-step-result-{r}")), "");
    let stop = |s: &StopReason| Choice::new(s.word(), ctx.t(&format!("words-stop-reason-{s}")), "");
    Choices {
        providers: std::iter::once(nothing()).chain(provider).collect(),
        others: steps.iter().filter(|s| s.id != id).map(other).collect(),
        payers: std::iter::once(Choice::new("", ctx.t("steps-payer-none"), "-"))
            .chain(Payer::ALL.iter().map(payer))
            .collect(),
        results: StepResult::ALL.iter().map(result).collect(),
        stops: StopReason::ALL.iter().map(stop).collect(),
    }
}
