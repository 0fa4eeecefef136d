//! Taking files out: a worker takes what they may see; the data-protection officer makes the client's own whole copy,
//! to be handed over without being read; an organisation takes out its own files, one line each.

use super::{report, stream};
use crate::kit::answer::{Answer, file as to_keep, page, pdf};
use crate::kit::ctx::Ctx;
use crate::kit::form::Form;
use crate::kit::frame::Staff;
use crate::kit::problem::Problem;
use crate::routes::{OFFICER, Route, WORKERS, form, page as line};
use askama::Template;
use axum::extract::Path;
use axum::routing::{get, post};
use opweg_access::Action;
use opweg_model::{FileId, Role};
use opweg_store::exchange::take_out;
use serde_json::Value as Json;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        line("/clients/{file}/export.json", WORKERS, get(as_json)),
        line("/clients/{file}/export.pdf", WORKERS, get(as_pdf)),
        line("/exchange/out", OFFICER, get(ask)),
        form("/exchange/out", OFFICER, post(whole)),
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
}

/// The officer's page.
pub async fn ask(ctx: Ctx) -> Answer {
    page(&Page { p: ctx.frame("exchange-out-title", "oversight") })
}

/// The client's own whole copy. The officer gives the number of the file and hands over what comes; no page shows it.
pub async fn whole(ctx: Ctx, Form(q): Form) -> Answer {
    let file = super::of_number(&ctx, q.get("number")).await?;
    let copy = copy(&ctx, file, Action::OwnCopy).await?;
    if q.get("as") == "pdf" { print(&ctx, copy).await } else { json(&copy) }
}

/// Everything the organisation leads that the asker may take out, a line of JSON per file. For who works with files and
/// leads the team as well: it is much at once, and each file's log says so.
pub async fn organisation(ctx: Ctx) -> Answer {
    if !ctx.me.staff.is(Role::TeamLead) {
        return Err(Problem::Role);
    }
    stream::answer(ctx)
}
