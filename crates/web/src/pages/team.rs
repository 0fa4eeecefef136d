//! The team around a client: who is on it, adding somebody, taking somebody off. Being on the team opens nothing.

use crate::kit::answer::{Answer, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Form;
use crate::kit::frame::{Choice, Staff};
use crate::kit::problem::Problem;
use crate::pages::overview::{Head, head};
use crate::routes::{Route, WORKERS, form, page as line};
use askama::Template;
use axum::extract::Path;
use axum::routing::{get, post};
use opweg_access::Action;
use opweg_model::{FileId, OrgId};
use opweg_store::file::{card, register, team};
use opweg_store::people::organisations;
use uuid::Uuid;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        line("/clients/{file}/team", WORKERS, get(show)),
        form("/clients/{file}/team", WORKERS, post(add)),
        form("/clients/{file}/team/{member}/leave", WORKERS, post(leave)),
        form("/clients/{file}/restrict", WORKERS, post(restrict)),
        form("/clients/{file}/close", WORKERS, post(close)),
    ]
}

#[derive(Template)]
#[template(path = "team/team.html")]
struct Page {
    p: Staff,
    h: Head,
    members: Vec<team::Member>,
    orgs: Vec<Choice>,
    tasks: Vec<Choice>,
    restricted: bool,
}

/// The page.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let members = team::of_file(&mut tx, &permit).await?;
    let orgs = organisations::list(&mut tx).await?;
    tx.note_on(&permit, opweg_store::log::Act::See, "team");
    tx.commit().await?;
    let orgs = orgs.iter().filter(|o| o.closed.is_none());
    page(&Page {
        p: ctx.frame("team-title", "clients"),
        h: head(&ctx, &card, &permit, "overview"),
        members,
        orgs: orgs.map(|o| Choice::new(o.id.to_string(), o.about.name.as_str(), "")).collect(),
        tasks: team::TASKS
            .iter()
            .filter(|t| **t != "lead")
            .map(|t| Choice::new(*t, ctx.t(&format!("team-task-{t}")), "work"))
            .collect(),
        restricted: card.restricted,
    })
}

/// Adds an organisation to the team.
pub async fn add(ctx: Ctx, Path(file): Path<FileId>, Form(q): Form) -> Answer {
    let org = q.parse::<OrgId>("org").ok_or(Problem::Bad("state"))?;
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    team::add(&mut tx, &permit, ctx.id(), org, None, q.get("task")).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/team"), "saved")
}

/// Takes somebody off the team.
pub async fn leave(ctx: Ctx, Path((file, member)): Path<(FileId, Uuid)>, Form(q): Form) -> Answer {
    let version = q.parse("version").ok_or(Problem::Stale)?;
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    team::leave(&mut tx, &permit, member, version).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/team"), "removed")
}

/// Restricts a person to whoever has a grant in their own name, or lifts it.
pub async fn restrict(ctx: Ctx, Path(file): Path<FileId>, Form(q): Form) -> Answer {
    let version = q.parse("version").ok_or(Problem::Stale)?;
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    register::restrict(&mut tx, &permit, q.get("restricted") == "1", version, opweg_model::GrantId(ctx.id())).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/team"), "saved")
}

/// Closes the file.
pub async fn close(ctx: Ctx, Path(file): Path<FileId>, Form(q): Form) -> Answer {
    let version = q.parse("version").ok_or(Problem::Stale)?;
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    register::close(&mut tx, &permit, version).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}"), "saved")
}
