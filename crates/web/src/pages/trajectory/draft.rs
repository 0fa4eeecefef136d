//! A template adapted to a client and put in time both ways: what a first plan is made of, and what is compared before the
//! choice. It reads only what the reader may see; what they may not see is unknown here, and said to be.

use crate::kit::ctx::Ctx;
use crate::kit::problem::Problem;
use opweg_access::Permit;
use opweg_model::trajectory::TrajectoryKind;
use opweg_store::Tx;
use opweg_store::file::facts;
use opweg_trajectory::compare::{Comparison, compare};
use opweg_trajectory::fits::no_travel_known;
use opweg_trajectory::profile::Profile;
use opweg_trajectory::schedule::{Around, Dates, ExpectedWait, Key, Length, Path, PathStep};
use opweg_trajectory::template::{Adapted, AdaptedStep};

/// A template for a client.
pub struct Draft {
    /// Which steps belong in it, and why.
    pub adapted: Adapted,
    /// One after the other and side by side.
    pub compared: Comparison,
}

/// What the reader knows of the client, for rules.
///
/// # Errors
/// What the store says.
pub async fn profile(ctx: &Ctx, tx: &mut Tx, permit: &Permit) -> Result<Profile, Problem> {
    Ok(Profile::of(&facts::of_file(tx, permit).await?, ctx.today()))
}

/// The template of a kind, for a client.
///
/// # Errors
/// [`Problem::NotFound`] for a kind without a template.
pub fn drafted(ctx: &Ctx, kind: TrajectoryKind, profile: &Profile) -> Result<Draft, Problem> {
    let template = ctx.house.content.templates.iter().find(|t| t.kind() == kind).ok_or(Problem::NotFound)?;
    let adapted = template.adapt(profile);
    // Templates were checked when the program started: no circle, nothing unknown.
    let path = Path::new(adapted.steps.iter().map(step).collect()).map_err(|_| Problem::Fault)?;
    let around = Around { today: ctx.today(), taken: &[], travel: &no_travel_known };
    Ok(Draft { compared: compare(&path, &around), adapted })
}

fn step(adapted: &AdaptedStep) -> PathStep {
    let step = &adapted.step;
    let small = |n: i64| u16::try_from(n).unwrap_or(u16::MAX);
    PathStep {
        key: Key(step.key.clone()),
        kind: step.kind,
        lane: step.lane,
        length: Length::weeks(small(step.weeks)),
        after: step.after.iter().map(|key| Key(key.clone())).collect(),
        beside: step.beside,
        openings: Vec::new(),
        wait: ExpectedWait { measured: None, usual: u32::try_from(step.wait_weeks * 7).ok().filter(|days| *days > 0) },
        hours_week: (step.hours_week > 0).then(|| small(step.hours_week)),
        dates: Dates::Free,
    }
}
