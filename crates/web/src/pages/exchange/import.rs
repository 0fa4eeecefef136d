//! Importing a table of clients: upload, what would become of each line, doing it, the list of results. Works without
//! script: the work goes on behind the page, and a link shows how far it is.

use super::run::{self, ImportProblem, LARGEST};
use crate::kit::answer::{Answer, again, file, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Query;
use crate::kit::frame::{FieldError, Link, Staff, error_of};
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::routes::{Route, WORKERS, form, page as line};
use askama::Template;
use axum::extract::{DefaultBodyLimit, Multipart, Path};
use axum::routing::{MethodRouter, get, post};
use opweg_exchange::cell::write_table;
use opweg_exchange::mapping::{EXAMPLE, Mapping, MappingError};
use opweg_exchange::rows::FileError;
use opweg_model::Role;
use opweg_store::exchange::imports::{self, Counts, Outcome, Run, State};
use opweg_store::log::{Act, Entry};
use opweg_store::{Conn, Tx};
use uuid::Uuid;

/// Lines shown on a page.
const PER_PAGE: i64 = 200;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    let upload: MethodRouter = post(begin);
    let upload: MethodRouter = upload.layer(DefaultBodyLimit::max(LARGEST + 256 * 1024));
    vec![
        line("/exchange/import", WORKERS, get(ask)),
        form("/exchange/import", WORKERS, upload),
        line("/exchange/import/{run}", WORKERS, get(show)),
        form("/exchange/import/{run}/go", WORKERS, post(perform)),
        line("/exchange/import/{run}/results.csv", WORKERS, get(results)),
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
        if let Err(error) = done {
            tracing::error!(%error, run = %run.id, "an import stopped");
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
        ImportProblem::TooLong | ImportProblem::Store(_) | ImportProblem::Random => {
            ("table", ctx.t("exchange-wrong-too-long"))
        }
    };
    FieldError { field: field.to_owned(), text }
}

/// A line as shown.
pub struct Shown {
    line: i64,
    outcome: String,
    colour: &'static str,
    href: String,
    notes: Vec<String>,
}

#[derive(Template)]
#[template(path = "exchange/run.html")]
struct RunPage {
    p: Staff,
    /// Its own address, and that of its results.
    here: String,
    results: String,
    state: String,
    sums: String,
    progress: String,
    /// Columns of the table that nobody looks at; empty when there are none.
    unused: String,
    /// Work goes on behind the page.
    busy: bool,
    may_go: bool,
    /// The run is not done and cannot go on, because its table is no longer kept.
    lost: bool,
    lines: Vec<Shown>,
    more: String,
}

/// How far a run has come, with its lines.
pub async fn show(ctx: Ctx, Path(id): Path<Uuid>, Query(query): Query) -> Answer {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let run = imports::one(&mut tx, &ctx.actor, id).await?;
    let counts = imports::counts(&mut tx, &run).await?;
    let lines = imports::outcomes(&mut tx, &run, query.parse("after").unwrap_or(0), PER_PAGE).await?;
    let unused = unused(&ctx, &mut tx, &run).await?;
    looked_at(&mut tx, &ctx, Act::See, id);
    tx.commit().await?;
    let full = i64::try_from(lines.len()).is_ok_and(|n| n == PER_PAGE);
    let last = lines.last().filter(|_| full).map(|l| format!("/exchange/import/{id}?after={}", l.line));
    page(&RunPage {
        p: ctx.frame("exchange-run-title", "register"),
        state: ctx.t(&format!("exchange-state-{}", run.state.word())),
        sums: sums(&ctx, counts),
        progress: progress(&ctx, &run, counts),
        unused,
        busy: matches!(run.state, State::Trying | State::Running),
        may_go: run.kept,
        lost: !run.kept && run.state != State::Done,
        lines: lines.iter().map(|l| shown(&ctx, l)).collect(),
        more: last.unwrap_or_default(),
        here: format!("/exchange/import/{id}"),
        results: format!("/exchange/import/{id}/results.csv"),
    })
}

/// What became of the lines names people and whom to call: who read that is in the log.
fn looked_at(tx: &mut Tx, ctx: &Ctx, act: Act, run: Uuid) {
    tx.note(Entry::of_actor(&ctx.actor, act, "import", "").with(format!("run={run}")));
}

/// The columns that the mapping leaves out, as long as that can still be changed.
async fn unused(ctx: &Ctx, conn: &mut Conn, run: &Run) -> Result<String, Problem> {
    if !run.kept || !matches!(run.state, State::Trying | State::Tried) {
        return Ok(String::new());
    }
    let text = imports::table(conn, &ctx.house.desk, run).await?;
    let unused = run::unused(&run.mapping, &text);
    Ok(if unused.is_empty() { String::new() } else { ctx.tw("exchange-unused", &[("what", unused.join(", ").into())]) })
}

fn sums(ctx: &Ctx, c: Counts) -> String {
    let n = [
        ("all", c.all().into()),
        ("new", c.new.into()),
        ("created", c.created.into()),
        ("matched", c.matched.into()),
        ("refused", c.refused.into()),
    ];
    ctx.tw("exchange-sums", &n)
}

fn progress(ctx: &Ctx, run: &Run, counts: Counts) -> String {
    let done = if run.state == State::Running { counts.all() - counts.new } else { counts.all() };
    ctx.tw("exchange-progress", &[("done", done.into()), ("all", run.lines.into())])
}

fn shown(ctx: &Ctx, line: &Outcome) -> Shown {
    let colour = match line.outcome.as_str() {
        "created" => "ok",
        "new" => "info",
        "matched" => "sun",
        _ => "bad",
    };
    Shown {
        line: line.line,
        outcome: ctx.t(&format!("exchange-outcome-{}", line.outcome)),
        colour,
        href: line.file.map(|f| format!("/clients/{f}")).unwrap_or_default(),
        notes: notes(ctx, line),
    }
}

/// What is wrong, column by column; or whom to turn to.
fn notes(ctx: &Ctx, line: &Outcome) -> Vec<String> {
    if line.outcome != "refused" {
        return if line.remark.is_empty() { Vec::new() } else { vec![line.remark.clone()] };
    }
    let note = |told: &str| {
        let mut parts = told.splitn(3, ':');
        let (column, why, header) =
            (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let family = if matches!(why, "name" | "columns" | "national") { "exchange-why" } else { "errors-value" };
        let why = ctx.t(&format!("{family}-{why}"));
        let column = column.parse::<i64>().unwrap_or(0);
        if column == 0 {
            why
        } else {
            ctx.tw(
                "exchange-column",
                &[("column", column.into()), ("header", header.to_owned().into()), ("why", why.into())],
            )
        }
    };
    line.remark.lines().map(note).collect()
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

/// The results as a table. It holds places and words, nothing of the clients.
pub async fn results(ctx: Ctx, Path(id): Path<Uuid>) -> Answer {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let run = imports::one(&mut tx, &ctx.actor, id).await?;
    let head = ["line", "outcome", "client", "remark"].map(|c| ctx.t(&format!("exchange-head-{c}"))).to_vec();
    let mut rows = vec![head];
    let mut after = 0;
    loop {
        let some = imports::outcomes(&mut tx, &run, after, 1000).await?;
        let Some(last) = some.last() else { break };
        after = last.line;
        let address = &ctx.house.settings.address;
        rows.extend(some.iter().map(|l| {
            let client = l.file.map(|f| format!("{address}/clients/{f}")).unwrap_or_default();
            vec![
                l.line.to_string(),
                ctx.t(&format!("exchange-outcome-{}", l.outcome)),
                client,
                notes(&ctx, l).join(" "),
            ]
        }));
    }
    looked_at(&mut tx, &ctx, Act::Export, id);
    tx.commit().await?;
    let mut out = Vec::new();
    write_table(&mut out, rows).map_err(|_| Problem::Fault)?;
    file(out, "import.csv", "text/csv; charset=utf-8", "attachment")
}
