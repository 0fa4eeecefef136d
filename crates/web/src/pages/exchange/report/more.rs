//! The tables of a copy beside its facts and steps: appointments, needs, notes, tasks and numbers.

use super::{Names, rows, text};
use crate::kit::ctx::Ctx;
use crate::kit::guard::when;
use crate::pages::tasks::task_text;
use jiff::Timestamp;
use opweg_lang::{dates, numbers};
use opweg_model::{OrgId, TaskId, brussels};
use opweg_paper::ReportTable;
use opweg_store::path::tasks::{NewTask, Task, TaskState};
use serde_json::Value as Json;
use uuid::Uuid;

/// All of them, in the order of the report. One without rows says so: the client sees that nothing is kept.
pub(super) fn tables(ctx: &Ctx, copy: &Json, names: &Names<'_>) -> Vec<ReportTable> {
    let table = |part: &str, columns: [&str; 4], widths: [u8; 4], row: &dyn Fn(&Json) -> [String; 4]| ReportTable {
        title: ctx.t(&format!("exchange-report-{part}")),
        columns: columns.map(|column| ctx.t(&format!("exchange-report-{column}"))),
        widths,
        rows: rows(copy, part).map(row).collect(),
    };
    let mut tables = vec![
        table("appointments", ["when", "what", "where", "state"], [3, 4, 3, 2], &|a| appointment(ctx, names, a)),
        table("needs", ["need", "state", "date", "source"], [4, 3, 2, 3], &|n| need(ctx, names, n)),
        table("notes", ["when", "who", "what", "text"], [2, 3, 2, 5], &|n| note(ctx, names, n)),
        table("tasks", ["task", "state", "until", "who"], [5, 2, 2, 3], &|t| task(ctx, names, t)),
        table("numbers", ["number", "what", "date", "source"], [3, 4, 2, 3], &|n| number(ctx, names, n)),
        table("registrations", ["number", "when", "who", "state"], [3, 2, 4, 3], &|r| {
            registration(ctx, copy, names, r)
        }),
    ];
    // Only the client's own copy says what was compared.
    if copy.get("comparisons").is_some() {
        let columns = ["when", "outcome", "organisation", "until"];
        tables.push(table("comparisons", columns, [2, 5, 3, 2], &|c| comparison(ctx, names, c)));
    }
    tables
}

fn moment(row: &Json, column: &str) -> Option<Timestamp> {
    row[column].as_str()?.parse().ok()
}

fn day(ctx: &Ctx, row: &Json, column: &str) -> String {
    moment(row, column).map(|at| dates::date_short(ctx.me.lang, brussels::day(at))).unwrap_or_default()
}

fn at(ctx: &Ctx, row: &Json, column: &str) -> String {
    moment(row, column).map(|at| when(ctx.me.lang, at)).unwrap_or_default()
}

/// Somebody and their organisation, as far as they are named.
fn who(names: &Names<'_>, row: &Json, user: &str, org: &str) -> String {
    let parts = [names.person(row, user, "name"), names.org(row, org, "name")];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn appointment(ctx: &Ctx, names: &Names<'_>, row: &Json) -> [String; 4] {
    let title = text(row, "title");
    let what = if title.is_empty() { ctx.t(&format!("path-step-{}", text(row, "kind"))) } else { title };
    let with = names.person(row, "who_user", "name");
    let what = if with.is_empty() { what } else { format!("{what} · {with}") };
    let state = ctx.t(&format!("exchange-report-appointment-{}", text(row, "state")));
    [at(ctx, row, "starts_at"), what, text(row, "where_text"), state]
}

fn need(ctx: &Ctx, names: &Names<'_>, row: &Json) -> [String; 4] {
    [
        ctx.t(&format!("words-need-{}", text(row, "need"))),
        ctx.t(&format!("words-need-state-{}", text(row, "state"))),
        day(ctx, row, "at"),
        who(names, row, "author_id", "org_id"),
    ]
}

fn note(ctx: &Ctx, names: &Names<'_>, row: &Json) -> [String; 4] {
    let minutes = row["minutes"].as_i64().map(|n| {
        let n = numbers::number(ctx.me.lang, n);
        ctx.tw("exchange-report-minutes", &[("n", n.into())])
    });
    let what = [
        Some(ctx.t(&format!("words-note-kind-{}", text(row, "kind")))),
        Some(ctx.t(&format!("words-note-tier-{}", text(row, "circle")))),
        minutes,
    ];
    let what = what.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    [at(ctx, row, "at"), who(names, row, "author_id", "org_id"), what, text(row, "body")]
}

fn task(ctx: &Ctx, names: &Names<'_>, row: &Json) -> [String; 4] {
    let due = row["due_day"].as_str().and_then(|day| day.parse().ok());
    let state: Option<TaskState> = text(row, "state").parse().ok();
    let said = NewTask {
        id: TaskId(Uuid::nil()),
        file: None,
        for_user: None,
        for_org: OrgId(Uuid::nil()),
        what: text(row, "what"),
        detail: text(row, "detail"),
        due,
    };
    let read = Task {
        said,
        client: None,
        state: state.unwrap_or(TaskState::Open),
        author: None,
        created: moment(row, "created_at").unwrap_or(ctx.now),
        version: 1,
    };
    [
        task_text(ctx, &read),
        ctx.t(&format!("exchange-report-task-{}", read.state.word())),
        due.map(|day| dates::date_short(ctx.me.lang, day)).unwrap_or_default(),
        who(names, row, "for_user", "for_org"),
    ]
}

/// The number of the file that a registration opened: of this one, or of one that is joined to it.
fn registration(ctx: &Ctx, copy: &Json, names: &Names<'_>, row: &Json) -> [String; 4] {
    let files = rows(copy, "file").chain(rows(copy, "joined").flat_map(|apart| rows(apart, "file")));
    let number = files.filter(|file| file["id"] == row["id"]).map(|file| text(file, "number")).next();
    [
        number.unwrap_or_default(),
        day(ctx, row, "at"),
        who(names, row, "by_user", "by_org"),
        ctx.t(&format!("exchange-report-registered-{}", text(row, "source"))),
    ]
}

/// What was compared, in words; of the other person nothing.
fn comparison(ctx: &Ctx, names: &Names<'_>, row: &Json) -> [String; 4] {
    [
        day(ctx, row, "at"),
        ctx.t(&format!("exchange-report-compared-{}", text(row, "outcome"))),
        names.org(row, "org_id", "name"),
        day(ctx, row, "ended_at"),
    ]
}

fn number(ctx: &Ctx, names: &Names<'_>, row: &Json) -> [String; 4] {
    [
        text(row, "number"),
        ctx.t(&format!("profile-number-{}", text(row, "kind"))),
        day(ctx, row, "recorded_at"),
        who(names, row, "author_id", "org_id"),
    ]
}
