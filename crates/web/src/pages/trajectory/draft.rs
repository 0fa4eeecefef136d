//! A template adapted to a client and put in time both ways: what a first plan is made of, and what is compared before the
//! choice. It reads only what the reader may see; what they may not see is unknown here, and said to be.

use super::around::Surroundings;
use crate::kit::ctx::Ctx;
use crate::kit::problem::Problem;
use jiff::civil::Date;
use opweg_access::Permit;
use opweg_model::StepId;
use opweg_model::trajectory::{Timing, TrajectoryKind};
use opweg_store::Tx;
use opweg_store::file::facts;
use opweg_store::path::steps::StepPlan;
use opweg_store::screening;
use opweg_trajectory::compare::{Comparison, compare};
use opweg_trajectory::fits::no_travel_known;
use opweg_trajectory::profile::Profile;
use opweg_trajectory::schedule::{Around, ExpectedWait, Key, Length, Path, PathStep};
use opweg_trajectory::template::{Adapted, AdaptedStep, Template};

/// A template for a client.
pub struct Draft {
    /// Which steps belong in it, and why.
    pub adapted: Adapted,
    /// One after the other and side by side.
    pub compared: Comparison,
    /// What it was put in time around.
    pub around: Surroundings,
}

/// What the reader knows of the client, for rules: the facts, and what a screening was told where those say nothing.
///
/// # Errors
/// What the store says.
pub async fn profile(ctx: &Ctx, tx: &mut Tx, permit: &Permit) -> Result<Profile, Problem> {
    let profile = Profile::of(&facts::of_file(tx, permit).await?, ctx.today());
    let told = screening::told_before(tx, permit, ctx.now).await?;
    Ok(told.into_iter().fold(profile, |profile, (_, answers)| profile.or_told(&answers.into_iter().collect())))
}

/// The template of a kind, for a client, around the runs of offers that begin and the waits that were measured.
///
/// # Errors
/// [`Problem::NotFound`] for a kind without a template; what the store says.
pub async fn drafted(ctx: &Ctx, tx: &mut Tx, permit: &Permit, kind: TrajectoryKind) -> Result<Draft, Problem> {
    let template = ctx.house.content.templates.iter().find(|t| t.kind() == kind).ok_or(Problem::NotFound)?;
    let profile = profile(ctx, tx, permit).await?;
    let around = Surroundings::read(ctx, tx, permit, &profile).await?;
    Draft::of(template, &profile, around, ctx.today()).ok_or(Problem::Fault)
}

impl Draft {
    /// A template for a person, put in time from a day on around what is known. Nothing for a template that goes round in a
    /// circle: they were checked when the program started.
    #[must_use]
    pub fn of(template: &Template, profile: &Profile, around: Surroundings, today: Date) -> Option<Self> {
        let adapted = template.adapt(profile);
        let path = Path::new(adapted.steps.iter().map(|s| step(s, &around, today)).collect()).ok()?;
        let compared = compare(&path, &Around { today, taken: &around.taken, travel: &no_travel_known });
        Some(Self { compared, adapted, around })
    }

    /// Its steps as steps of a path, in the order of the template, with these identities. `say` puts a key in words.
    #[must_use]
    pub fn steps(&self, timing: Timing, ids: &[StepId], say: impl Fn(&str) -> String) -> Vec<(StepId, StepPlan)> {
        let line = match timing {
            Timing::Sequential => &self.compared.linear,
            Timing::Overlapping => &self.compared.integrated,
        };
        let all = &self.adapted.steps;
        let place = |key: &String| all.iter().zip(ids).find(|(other, _)| other.step.key == *key).map(|(_, id)| *id);
        let plan = |adapted: &AdaptedStep| {
            let step = &adapted.step;
            let period = line.plan.step(&Key(step.key.clone())).map(|placed| placed.period);
            let goal = step.goal.as_ref().map(|word| say(&format!("steps-goal-{word}")));
            StepPlan {
                lane: step.lane,
                goal: goal.unwrap_or_default(),
                from: period.map(|p| p.first()),
                until: period.map(|p| p.last()),
                bring: step.bring.clone(),
                beside: step.beside,
                key: step.key.clone(),
                after: step.after.iter().filter_map(place).collect(),
                hours_week: Some(step.hours_week).filter(|hours| *hours > 0),
                payer: Some(step.payer),
                ..StepPlan::of_kind(step.kind)
            }
        };
        ids.iter().copied().zip(all.iter().map(plan)).collect()
    }
}

fn step(adapted: &AdaptedStep, around: &Surroundings, today: Date) -> PathStep {
    let step = &adapted.step;
    let small = |n: i64| u16::try_from(n).unwrap_or(u16::MAX);
    PathStep {
        key: Key(step.key.clone()),
        kind: step.kind,
        lane: step.lane,
        length: Length::weeks(small(step.weeks)),
        after: step.after.iter().map(|key| Key(key.clone())).collect(),
        beside: step.beside,
        openings: around.openings(step),
        wait: ExpectedWait {
            measured: around.measured(step).map(|m| m.days),
            usual: u32::try_from(step.wait_weeks * 7).ok().filter(|days| *days > 0),
        },
        hours_week: (step.hours_week > 0).then(|| small(step.hours_week)),
        dates: around.dates(step, today),
    }
}
