//! Needs: raised and settled with one press on the overview.

use crate::kit::answer::{Answer, go, pressed};
use crate::kit::ctx::Ctx;
use crate::kit::form::Form;
use crate::kit::problem::Problem;
use axum::extract::Path;
use opweg_access::Action;
use opweg_model::FileId;
use opweg_model::step::{Need, NeedState};
use opweg_store::path::needs;
use uuid::Uuid;

/// Something partners must heed.
pub async fn raise(ctx: Ctx, Path(file): Path<FileId>, Form(form): Form) -> Answer {
    let need: Need = form.parse("need").ok_or(Problem::Bad("value"))?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    needs::raise(&mut tx, &permit, ctx.id(), need).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}"), "saved")
}

/// How it stands.
pub async fn change(ctx: Ctx, Path((file, need)): Path<(FileId, Uuid)>, Form(form): Form) -> Answer {
    let state: NeedState = form.parse("state").ok_or(Problem::Bad("value"))?;
    let version = form.parse("version").ok_or(Problem::Bad("value"))?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let done = needs::set_state(&mut tx, &permit, need, version, state).await;
    pressed(tx, done, &format!("/clients/{file}"), "saved").await
}
