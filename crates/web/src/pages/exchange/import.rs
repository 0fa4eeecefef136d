//! Importing a table of clients: uploading and trying it, doing it, taking it up again. Works without script: the work goes
//! on behind the page, and a link shows how far it is.

use super::run::{self, ImportProblem, LARGEST};
use super::{alike, lines};
use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::frame::{FieldError, Link, Staff, error_of};
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::routes::{Route, WORKERS, form, page as line};
use askama::Template;
use axum::extract::{DefaultBodyLimit, Multipart, Path};
use axum::routing::{MethodRouter, get, post};
use opweg_exchange::mapping::{EXAMPLE, Mapping, MappingError};
use opweg_exchange::rows::FileError;
use opweg_model::Role;
use opweg_store::exchange::imports::{self, Run, State};
use uuid::Uuid;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    let upload: MethodRouter = post(begin);
    let upload: MethodRouter = upload.layer(DefaultBodyLimit::max(LARGEST + 256 * 1024));
    vec![
        line("/exchange/import", WORKERS, get(ask)),
        form("/exchange/import", WORKERS, upload),
        line("/exchange/import/{run}", WORKERS, get(lines::show)),
        form("/exchange/import/{run}/go", WORKERS, post(perform)),
        line("/exchange/import/{run}/results.csv", WORKERS, get(lines::results)),
        line("/exchange/import/{run}/pairs", WORKERS, get(alike::show)),
        line("/exchange/import/{run}/pairs.csv", WORKERS, get(alike::results)),
    ]
}

#[derive(Template)]
#[template(path = "exchange/import.html")]
struct AskPage {
    p: Staff,
    mapping: String,
    errors: Vec<FieldError>,
    runs: Vec<Link>,
    /// May take out what the organisation leads as well.
    all: bool,
}

impl AskPage {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// The form, and the last imports of the organisation.
pub async fn ask(ctx: Ctx) -> Answer {
    page(&ask_page(&ctx, EXAMPLE.to_owned(), Vec::new()).await?)
}

async fn ask_page(ctx: &Ctx, mapping: String, errors: Vec<FieldError>) -> Result<AskPage, Problem> {
    let runs = imports::recent(&mut ctx.house.db.look().await?, &ctx.actor).await?;
    let link = |r: &Run| {
        let (state, at) = (ctx.t(&format!("exchange-state-{}", r.state.word())), when(ctx.me.lang, r.created));
        Link { href: format!("/exchange/import/{}", r.id), label: format!("{at} · {state}"), count: 0, current: false }
    };
    Ok(AskPage {
        p: ctx.frame("exchange-import-title", "register"),
        mapping,
        errors,
        runs: runs.iter().map(link).collect(),
        all: ctx.me.staff.is(Role::TeamLead),
    })
}

/// Takes a table in and begins trying its lines.
pub async fn begin(ctx: Ctx, mut parts: Multipart) -> Answer {
    let (mut table, mut mapping) = (Vec::new(), String::new());
    while let Some(part) = parts.next_field().await.map_err(|_| Problem::TooLarge)? {
        match part.name() {
            Some("table") => table = part.bytes().await.map_err(|_| Problem::TooLarge)?.to_vec(),
            Some("mapping") => mapping = part.text().await.map_err(|_| Problem::TooLarge)?,
            _ => {}
        }
    }
    let read = Mapping::read(&mapping).map_err(ImportProblem::from);
    let surveyed = read.and_then(|m| run::survey(&m, &table));
    let begun = match surveyed {
        Ok(surveyed) => run::begin(&ctx.house, &ctx.actor, &mapping, &surveyed, true).await.map(|r| (r, surveyed)),
        Err(problem) => Err(problem),
    };
    let (run, surveyed) = match begun {
        Ok(begun) => begun,
        Err(ImportProblem::Store(error)) => return Err(error.into()),
        Err(problem) => return again(&ask_page(&ctx, mapping, vec![told(&ctx, &problem)]).await?),
    };
    let id = run.id;
    if run.state == State::Trying {
        behind(&ctx, run, surveyed.text, false);
    }
    go(&format!("/exchange/import/{id}"), "")
}

/// Works on behind the page. What is killed with the program is taken up again from the page.
fn behind(ctx: &Ctx, run: Run, text: String, really: bool) {
    let (house, who) = (ctx.house.clone(), ctx.actor.clone());
    tokio::spawn(async move {
        let done = if really {
            run::perform(&house, &who, &run, &text, &|_, _| {}).await
        } else {
            run::attempt(&house, &who, &run, &text, &|_, _| {}).await
        };
        match done {
            Ok(()) => {}
            Err(problem) if problem.is_elsewhere() => tracing::info!(run = %run.id, "an import goes on elsewhere"),
            Err(error) => tracing::error!(%error, run = %run.id, "an import stopped"),
        }
    });
}

/// What is wrong with the whole table or mapping.
fn told(ctx: &Ctx, problem: &ImportProblem) -> FieldError {
    let text = |key: &str, what: String| ctx.tw(&format!("exchange-wrong-{key}"), &[("what", what.into())]);
    let (field, text) = match problem {
        ImportProblem::Mapping(MappingError::Form { line, column, message }) => {
            ("mapping", text("form", format!("{line}:{column} {message}")))
        }
        ImportProblem::Mapping(other) => ("mapping", text("mapping", other.to_string())),
        ImportProblem::File(FileError::Missing(names)) => ("table", text("missing", names.join(", "))),
        ImportProblem::File(FileError::Twice(name)) => ("table", text("twice", name.clone())),
        ImportProblem::File(FileError::Empty) => ("table", ctx.t("exchange-wrong-empty")),
        ImportProblem::File(_) => ("table", ctx.t("exchange-wrong-not-text")),
        ImportProblem::NoNumbers => ("mapping", ctx.t("exchange-wrong-numbers")),
        ImportProblem::TooLong | ImportProblem::Store(_) | ImportProblem::Random => {
            ("table", ctx.t("exchange-wrong-too-long"))
        }
    };
    FieldError { field: field.to_owned(), text }
}

/// Makes the clients, or takes up work that stopped. Two who press at once make nobody twice.
pub async fn perform(ctx: Ctx, Path(id): Path<Uuid>) -> Answer {
    let mut conn = ctx.house.db.look().await?;
    let run = imports::one(&mut conn, &ctx.actor, id).await?;
    if run.kept {
        let text = imports::table(&mut conn, &ctx.house.desk, &run).await?;
        drop(conn);
        let really = run.state != State::Trying;
        behind(&ctx, run, text, really);
    }
    go(&format!("/exchange/import/{id}"), "")
}
