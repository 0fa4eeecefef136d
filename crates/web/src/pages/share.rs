//! Sharing one item by name: what no agreement opens as a category (confidences), and the extract a mentor gets. The
//! page shows exactly what the other will see, before it is shared.

use crate::kit::answer::{Answer, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Form;
use crate::kit::frame::{Choice, Staff};
use crate::kit::problem::Problem;
use crate::kit::say;
use crate::pages::overview::{Head, head};
use crate::routes::{Route, WORKERS, form, page as line};
use askama::Template;
use axum::extract::Path;
use axum::routing::{get, post};
use opweg_access::{Action, Subject};
use opweg_model::{FactId, FileId, OrgId, UserId};
use opweg_store::file::{card, facts, team};
use opweg_store::people::organisations;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        line("/clients/{file}/share/{fact}", WORKERS, get(ask)),
        form("/clients/{file}/share/{fact}", WORKERS, post(share)),
    ]
}

#[derive(Template)]
#[template(path = "share/share.html")]
struct Page {
    p: Staff,
    h: Head,
    fact: FactId,
    label: String,
    value: String,
    with: Vec<Choice>,
}

/// What would be shared, and with whom.
pub async fn ask(ctx: Ctx, Path((file, fact)): Path<(FileId, FactId)>) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let facts = facts::of_file(&mut tx, &permit).await?;
    let team = team::of_file(&mut tx, &permit).await?;
    let orgs = organisations::list(&mut tx).await?;
    tx.commit().await?;
    let shown = facts.iter().find(|f| f.id == fact && f.org == ctx.me.staff.org).ok_or(Problem::NotFound)?;
    let people = team
        .iter()
        .filter(|m| m.org != ctx.me.staff.org)
        .filter_map(|m| Some(Choice::new(format!("user.{}", m.user?), format!("{}, {}", m.name, m.org_name), "")));
    let others = orgs
        .iter()
        .filter(|o| o.closed.is_none() && o.id != ctx.me.staff.org)
        .map(|o| Choice::new(format!("org.{}", o.id), o.about.name.as_str(), ""));
    page(&Page {
        p: ctx.frame("share-title", "clients"),
        h: head(&ctx, &card, &permit, "profile"),
        fact,
        label: ctx.t(&format!("facts-{}", shown.kind.key())),
        value: say::answer(&ctx.house, ctx.me.lang, shown.kind, &shown.answer),
        with: people.chain(others).collect(),
    })
}

/// Shares it, when the client agreed to exactly this.
pub async fn share(ctx: Ctx, Path((file, fact)): Path<(FileId, FactId)>, Form(q): Form) -> Answer {
    let subject = match q.get("with").split_once('.') {
        Some(("user", id)) => Subject::person(id.parse::<UserId>().map_err(|_| Problem::NotFound)?),
        Some(("org", id)) => Subject::org(id.parse::<OrgId>().map_err(|_| Problem::NotFound)?),
        _ => return Err(Problem::Bad("state")),
    };
    if !q.has("agreed") {
        return Err(Problem::Bad("agreed"));
    }
    let (mut tx, permit) = ctx.open(file, Action::Coordinate).await?;
    facts::share(&mut tx, &permit, fact, subject, "client-agreed").await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/profile"), "saved")
}
