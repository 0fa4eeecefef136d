//! The plan as a table: every step with what it is for, who gives it, when, how much of a week, what it costs, who pays and
//! what it waits for (R-TRJ-03). It stands under the drawing, which says the same in pictures, and in its place on a phone.

use crate::kit::ctx::Ctx;
use crate::kit::problem::Problem;
use crate::pages::overview::title;
use crate::pages::path_staff::fields::written_euros;
use crate::pages::path_staff::show::colour;
use opweg_access::Permit;
use opweg_lang::dates;
use opweg_lang::numbers::list_and;
use opweg_model::step::StepState;
use opweg_model::{OrgId, StepId, UserId};
use opweg_store::Tx;
use opweg_store::file::team;
use opweg_store::path::steps::{Step, StepPlan};
use opweg_store::people::organisations;
use std::collections::HashMap;

/// A step in the table; a text is empty where nothing was agreed.
pub struct Row {
    /// Its place on the path.
    pub number: usize,
    /// What it is called.
    pub title: String,
    /// Where it stands.
    pub state: String,
    /// The colour of that.
    pub colour: &'static str,
    /// What it is for.
    pub goal: String,
    /// Who gives it.
    pub giver: String,
    /// From when until when: real days before planned ones.
    pub days: String,
    /// Hours a week.
    pub hours: String,
    /// In euros.
    pub cost: String,
    /// Who pays.
    pub payer: String,
    /// The places of the steps it waits for.
    pub after: String,
}

/// Who can give a step, by name.
pub struct Names {
    orgs: HashMap<OrgId, String>,
    team: HashMap<UserId, String>,
}

impl Names {
    /// Reads them for a file.
    pub async fn read(tx: &mut Tx, permit: &Permit) -> Result<Self, Problem> {
        let orgs = organisations::list(tx).await?.into_iter().map(|o| (o.id, o.about.name)).collect();
        let team = team::of_file(tx, permit).await?.into_iter();
        Ok(Self { orgs, team: team.filter_map(|m| Some((m.user?, m.name))).collect() })
    }

    /// Who gives a step: the organisation, and whoever helps with it.
    pub fn giver(&self, plan: &StepPlan) -> String {
        let own = plan.who_user.and_then(|user| self.team.get(&user).cloned());
        let own = own.unwrap_or_else(|| plan.who_text.clone());
        let given = [plan.provider.and_then(|org| self.orgs.get(&org).cloned()).unwrap_or_default(), own];
        given.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" · ")
    }
}

/// The steps of a path, but for those that were stopped, which keep their number.
pub fn rows(ctx: &Ctx, steps: &[Step], names: &Names) -> Vec<Row> {
    let numbered = (1..).zip(steps).filter(|(_, step)| step.state != StepState::Stopped);
    numbered.map(|(number, step)| row(ctx, number, step, steps, names)).collect()
}

fn row(ctx: &Ctx, number: usize, step: &Step, steps: &[Step], names: &Names) -> Row {
    let plan = &step.plan;
    Row {
        number,
        title: title(ctx, step),
        state: ctx.t(&format!("words-step-state-{}", step.state)),
        colour: colour(step.state),
        goal: plan.goal.clone(),
        giver: names.giver(plan),
        days: days(ctx, step),
        hours: plan.hours_week.map(|hours| hours.to_string()).unwrap_or_default(),
        cost: plan.cost.map(|cents| format!("€\u{a0}{}", written_euros(cents))).unwrap_or_default(),
        payer: plan.payer.map(|payer| ctx.t(&format!("words-payer-{payer}"))).unwrap_or_default(),
        after: list_and(ctx.me.lang, &places(&plan.after, steps)),
    }
}

/// From when until when, as far as it is known.
pub fn days(ctx: &Ctx, step: &Step) -> String {
    let day = |d| dates::date_short(ctx.me.lang, d);
    match (step.began.or(step.plan.from), step.ended.or(step.plan.until)) {
        (Some(from), Some(until)) => format!("{} – {}", day(from), day(until)),
        (Some(from), None) => ctx.tw("common-since", &[("date", day(from).into())]),
        (None, Some(until)) => ctx.tw("common-until", &[("date", day(until).into())]),
        (None, None) => String::new(),
    }
}

fn places(after: &[StepId], steps: &[Step]) -> Vec<String> {
    let mut places: Vec<usize> =
        after.iter().filter_map(|id| Some(steps.iter().position(|s| s.id == *id)? + 1)).collect();
    places.sort_unstable();
    places.iter().map(ToString::to_string).collect()
}
