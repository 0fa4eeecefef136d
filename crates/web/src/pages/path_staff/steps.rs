//! What can be done to steps with one press: a first plan, a new step, a state, a place, taking back.

use super::step_edit::{self, Wrong};
use crate::kit::answer::{Answer, go, pressed};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::once;
use crate::kit::problem::Problem;
use crate::pages::trajectory::draft::{Draft, drafted};
use axum::extract::Path;
use jiff::civil::Date;
use opweg_access::Action;
use opweg_model::step::{StepKind, StepState};
use opweg_model::trajectory::{Timing, TrajectoryKind};
use opweg_model::{FileId, StepId};
use opweg_store::path::step_history::{self, Move};
use opweg_store::path::steps::{self, Step, StepPlan, Way};
use opweg_store::{Error, door};
use opweg_trajectory::template::AdaptedStep;

fn path_of(file: FileId) -> String {
    format!("/clients/{file}/path")
}

fn version(form: &Fields) -> Result<i64, Problem> {
    form.parse("version").ok_or(Problem::Bad("value"))
}

/// A first plan from a template: adapted to what is known of the client, put in time from today on. It is only a beginning:
/// every step can be changed.
pub async fn plan(ctx: Ctx, Path(file): Path<FileId>, Form(form): Form) -> Answer {
    let kind: TrajectoryKind = form.parse("plan").ok_or(Problem::NotFound)?;
    let place = format!("{file}/plan");
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let see = door::also(&mut tx, &permit, Action::See).await?;
    let draft = drafted(&ctx, &mut tx, &see, kind).await?;
    // Each has one identity, also where the form brought none and it is drawn by chance.
    let ids: Vec<StepId> =
        (0..draft.adapted.steps.len()).map(|nth| StepId(once::identity(&ctx, &place, &form, nth))).collect();
    let timing = form.parse("timing").unwrap_or(Timing::Overlapping);
    // What is on the path already stays as it is; the others come beside it and wait for it.
    let ids = as_they_stand(&steps::list(&mut tx, &see).await?, &draft, ids);
    let mut steps = draft.steps(timing, &ids.iter().map(|(id, _)| *id).collect::<Vec<_>>(), |key| ctx.t(key));
    steps.retain(|(id, _)| ids.iter().any(|(other, new)| other == id && *new));
    if steps.is_empty() {
        tx.commit().await?;
        return go(&path_of(file), "all-there");
    }
    let added = steps::add_many(&mut tx, &permit, &steps).await;
    once::settle(tx, added).await?;
    go(&path_of(file), "saved")
}

/// For each step of a draft the identity of the step of its kind that is on the path, or a new one. A step that was stopped
/// counts for nothing: it can be tried again.
fn as_they_stand(path: &[Step], draft: &Draft, new: Vec<StepId>) -> Vec<(StepId, bool)> {
    let mut there: Vec<&Step> = path.iter().filter(|s| s.state != StepState::Stopped).collect();
    let mut one = |(adapted, new): (&AdaptedStep, StepId)| {
        let place = there.iter().position(|s| s.plan.kind == adapted.step.kind);
        place.map_or((new, true), |place| (there.remove(place).id, false))
    };
    draft.adapted.steps.iter().zip(new).map(&mut one).collect()
}

/// A new step at the end, of which only the kind is known; the form for the rest opens.
pub async fn add(ctx: Ctx, Path(file): Path<FileId>, Form(form): Form) -> Answer {
    let kind: StepKind = form.parse("kind").ok_or(Problem::Bad("value"))?;
    let id = StepId(once::identity(&ctx, &format!("{file}/steps"), &form, 0));
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let added = steps::add(&mut tx, &permit, id, &StepPlan::of_kind(kind)).await;
    once::settle(tx, added).await?;
    go(&format!("/clients/{file}/steps/{id}"), "saved")
}

/// Where a step stands.
pub async fn state(ctx: Ctx, Path((file, step)): Path<(FileId, StepId)>, Form(form): Form) -> Answer {
    let state: StepState = form.parse("state").ok_or(Problem::Bad("value"))?;
    if state == StepState::Stopped && !form.has("reason") && !form.has("stop") {
        return go(&format!("/clients/{file}/steps/{step}?reason=1#state"), "");
    }
    // The form of the step asks what it brought; the short ones of a list do not.
    let asked = form.iter().any(|(name, _)| name == "result");
    if state == StepState::Done && asked && !form.has("result") {
        return step_edit::wrong(&ctx, file, step, &form, Wrong::NoResult).await;
    }
    let Ok(day) = typed_day(&form, "day") else {
        return step_edit::wrong(&ctx, file, step, &form, Wrong::Day).await;
    };
    let goes =
        Move { day, result: form.parse("result"), stop: form.parse("stop"), ..Move::to(state, form.get("reason")) };
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    match step_history::go(&mut tx, &permit, step, version(&form)?, goes).await {
        Ok(()) => tx.commit().await?,
        Err(Error::State("step-days")) => {
            drop(tx);
            return step_edit::wrong(&ctx, file, step, &form, Wrong::Day).await;
        }
        Err(Error::Stale(_)) => {
            drop(tx);
            return step_edit::pressed(&ctx, file, step, Some(state), form.get("reason")).await;
        }
        Err(other) => return Err(other.into()),
    }
    let back = if form.get("back") == "overview" { format!("/clients/{file}") } else { path_of(file) };
    go(&back, "saved")
}

/// A day as typed, or none; an error when it is no day that can be meant.
fn typed_day(form: &Fields, field: &str) -> Result<Option<Date>, ()> {
    if form.has(field) { form.day(field).map(Some).ok_or(()) } else { Ok(None) }
}

/// The days on which a step really began and ended, corrected.
pub async fn days(ctx: Ctx, Path((file, step)): Path<(FileId, StepId)>, Form(form): Form) -> Answer {
    let (Ok(began), Ok(ended)) = (typed_day(&form, "began"), typed_day(&form, "ended")) else {
        return step_edit::wrong(&ctx, file, step, &form, Wrong::Days).await;
    };
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let page = format!("/clients/{file}/steps/{step}");
    match step_history::set_days(&mut tx, &permit, step, version(&form)?, began, ended).await {
        Err(Error::State("step-days")) => {
            drop(tx);
            step_edit::wrong(&ctx, file, step, &form, Wrong::Days).await
        }
        done => pressed(tx, done, &page, "saved").await,
    }
}

/// One place up or down.
pub async fn shift(ctx: Ctx, Path((file, step)): Path<(FileId, StepId)>, Form(form): Form) -> Answer {
    let way = if form.get("way") == "up" { Way::Up } else { Way::Down };
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    steps::shift(&mut tx, &permit, step, way).await?;
    tx.commit().await?;
    go(&path_of(file), "")
}

/// Takes back the last change.
pub async fn undo(ctx: Ctx, Path((file, step)): Path<(FileId, StepId)>, Form(form): Form) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    match step_history::undo(&mut tx, &permit, step, version(&form)?).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Stale(_)) => {
            drop(tx);
            return step_edit::pressed(&ctx, file, step, None, "").await;
        }
        Err(other) => return Err(other.into()),
    }
    go(&path_of(file), "undone")
}
