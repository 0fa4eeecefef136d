//! Taking files out: a worker takes what they may see; the data-protection officer makes the client's own whole copy,
//! to be handed over without being read; an organisation takes out its own files, one line each, and the officer those of
//! an organisation whole, so that they can be put back elsewhere.

use super::report;
use super::stream::{self, Which};
use crate::kit::answer::{Answer, file as to_keep, page, pdf};
use crate::kit::ctx::Ctx;
use crate::kit::form::Form;
use crate::kit::frame::{Choice, Staff};
use crate::kit::problem::Problem;
use crate::routes::{OFFICER, Route, WORKERS, form, page as line};
use askama::Template;
use axum::extract::Path;
use axum::routing::{get, post};
use opweg_access::Action;
use opweg_model::{FileId, OrgId, OrgKind, Role};
use opweg_store::exchange::take_out;
use opweg_store::people::organisations;
use serde_json::Value as Json;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        line("/clients/{file}/export.json", WORKERS, get(as_json)),
        line("/clients/{file}/export.pdf", WORKERS, get(as_pdf)),
        line("/exchange/out", OFFICER, get(ask)),
        form("/exchange/out", OFFICER, post(whole)),
        form("/exchange/out/organisation", OFFICER, post(whole_organisation)),
        line("/exchange/organisation.jsonl", WORKERS, get(organisation)),
    ]
}

/// What the worker may see of a file, as JSON.
pub async fn as_json(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    let copy = copy(&ctx, file, Action::Export).await?;
    json(&copy)
}

/// What the worker may see of a file, to read on paper.
pub async fn as_pdf(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    let copy = copy(&ctx, file, Action::Export).await?;
    print(&ctx, copy).await
}

async fn copy(ctx: &Ctx, file: FileId, action: Action) -> Result<Json, Problem> {
    let (mut tx, permit) = ctx.open(file, action).await?;
    let copy = take_out(&mut tx, &permit, &ctx.house.desk).await?;
    tx.commit().await?;
    Ok(copy)
}

/// File names are neutral: a number at most, never a name.
fn json(copy: &Json) -> Answer {
    let bytes = serde_json::to_vec_pretty(copy).map_err(|_| Problem::Fault)?;
    to_keep(bytes, "op-weg.json", "application/json", "attachment")
}

/// Typesetting takes seconds for a long file: beside the requests.
async fn print(ctx: &Ctx, copy: Json) -> Answer {
    let report = report::of_copy(ctx, &copy);
    let printed = tokio::task::spawn_blocking(move || opweg_paper::file_report(&report)).await;
    let bytes = printed.map_err(|_| Problem::Fault)?.map_err(|error| {
        tracing::error!(%error, "printing a file");
        Problem::Fault
    })?;
    pdf(bytes, "op-weg.pdf")
}

#[derive(Template)]
#[template(path = "exchange/out.html")]
struct Page {
    p: Staff,
    /// Organisations whose files may be taken out.
    orgs: Vec<Choice>,
}

/// The officer's page. The network's own office takes out the files of any organisation, others those of their own.
pub async fn ask(ctx: Ctx) -> Answer {
    let me = &ctx.me.staff;
    let all = organisations::list(&mut ctx.house.db.look().await?).await?;
    let orgs = all.iter().filter(|o| o.id == me.org || me.org_kind == OrgKind::Network).map(|o| Choice {
        value: o.id.to_string(),
        label: o.about.name.clone(),
        selected: o.id == me.org,
        ..Choice::default()
    });
    page(&Page { p: ctx.frame("exchange-out-title", "oversight"), orgs: orgs.collect() })
}

/// The client's own whole copy. The officer gives the number of the file and hands over what comes; no page shows it.
pub async fn whole(ctx: Ctx, Form(q): Form) -> Answer {
    let file = ctx.file_of(q.get("number")).await?;
    let copy = copy(&ctx, file, Action::OwnCopy).await?;
    if q.get("as") == "pdf" { print(&ctx, copy).await } else { json(&copy) }
}

/// Everything the organisation leads that the asker may take out, a line of JSON per file. For who works with files and
/// leads the team as well: it is much at once, and each file's log says so.
pub async fn organisation(ctx: Ctx) -> Answer {
    if !ctx.me.staff.is(Role::TeamLead) {
        return Err(Problem::Role);
    }
    stream::answer(ctx, Which::Own).await
}

/// The clients' own whole copies of everything an organisation leads, a line each: what `opweg bring-back` puts back.
pub async fn whole_organisation(ctx: Ctx, Form(q): Form) -> Answer {
    let org = q.parse::<OrgId>("organisation").ok_or(Problem::NotFound)?;
    stream::answer(ctx, Which::Whole(org)).await
}
