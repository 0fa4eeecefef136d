//! Setting and closing goals.

use super::show::whole;
use crate::kit::answer::{Answer, MEANWHILE, again, go};
use crate::kit::ctx::Ctx;
use crate::kit::form::Form;
use crate::kit::frame::FieldError;
use crate::kit::once;
use crate::kit::problem::Problem;
use axum::extract::Path;
use opweg_store::Error;
use opweg_store::network::goals::{self, NewGoal};
use uuid::Uuid;

/// Sets a goal.
pub async fn set(ctx: Ctx, Form(form): Form) -> Answer {
    let goal = NewGoal {
        id: once::identity(&ctx, "network/goals", &form, 0),
        title: form.get("title").to_owned(),
        measure: form.get("measure").to_owned(),
        target: form.parse("target").unwrap_or(0),
        due: form.day("due").unwrap_or(jiff::civil::Date::MIN),
        owner: form.get("owner").to_owned(),
    };
    let mut errors = Vec::new();
    let mut wrong = |field: &str, key: &str| errors.push(FieldError { field: field.to_owned(), text: ctx.t(key) });
    if goal.title.is_empty() || goal.title.chars().count() > goals::TEXT {
        wrong("title", "network-wrong-title");
    }
    if !(1..=100).contains(&goal.target) {
        wrong("target", "network-wrong-target");
    }
    if goal.owner.chars().count() > goals::TEXT {
        wrong("owner", "errors-value-too-long");
    }
    if goal.due == jiff::civil::Date::MIN {
        wrong("due", "steps-wrong-day");
    }
    if !errors.is_empty() {
        return again(&whole(&ctx, None, form, errors).await?);
    }
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let done = goals::set(&mut tx, &ctx.actor, &goal).await;
    once::settle(tx, done).await?;
    go("/network#goals", "saved")
}

/// Closes a goal.
pub async fn close(ctx: Ctx, Path(goal): Path<Uuid>, Form(form): Form) -> Answer {
    let version = form.parse("version").ok_or(Problem::Stale)?;
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    match goals::close(&mut tx, &ctx.actor, goal, version).await {
        Ok(()) => tx.commit().await?,
        Err(Error::NotFound) => return go("/network#goals", MEANWHILE),
        Err(other) => return Err(other.into()),
    }
    go("/network#goals", "saved")
}
