//! How far an import is and what becomes of its lines: counts, the lines of one outcome or all, and the same as a table to
//! keep. Nothing here names anybody: a line is a number, and of a file that is not open only what agrees is said.

use crate::kit::answer::{Answer, file, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Query;
use crate::kit::frame::{Link, Staff};
use crate::kit::problem::Problem;
use askama::Template;
use axum::extract::Path;
use opweg_exchange::cell::write_table;
use opweg_lang::numbers::list_and;
use opweg_store::Tx;
use opweg_store::exchange::imports::pairs::{self, Pair};
use opweg_store::exchange::imports::{self, Became, Counts, Outcome, Run, State};
use opweg_store::log::{Act, Entry};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Lines shown on a page.
pub(super) const PER_PAGE: i64 = 200;
/// Pairs of the table that are looked through for the lines of a page.
const BESIDE: i64 = 2_000;
/// Other lines named beside one.
const NAMED: usize = 5;

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
    /// Its own address, that of its results, and that of the pairs in the table.
    here: String,
    results: String,
    pairs: String,
    state: String,
    sums: String,
    progress: String,
    /// Columns of the table that nobody looks at; empty when there are none.
    unused: String,
    /// How many pairs there are in the table itself; empty when there are none, or when they are not known yet.
    alike: String,
    /// Work goes on behind the page.
    busy: bool,
    may_go: bool,
    /// The run is not done and cannot go on, because its table is no longer kept.
    lost: bool,
    /// People have pairs to look at now.
    review: bool,
    tabs: Vec<Link>,
    lines: Vec<Shown>,
    more: String,
}

/// How far a run has come, with its lines.
pub async fn show(ctx: Ctx, Path(id): Path<Uuid>, Query(query): Query) -> Answer {
    let of: Option<Became> = query.parse("of");
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let run = imports::one(&mut tx, &ctx.actor, id).await?;
    let counts = imports::counts(&mut tx, &run).await?;
    let lines = imports::outcomes(&mut tx, &run, of, query.parse("after").unwrap_or(0), PER_PAGE).await?;
    let beside = beside(&mut tx, &run, &lines).await?;
    looked_at(&mut tx, &ctx, Act::See, id);
    tx.commit().await?;
    let here = format!("/exchange/import/{id}");
    let with = |after: &str| of.map_or(format!("{here}?{after}"), |of| format!("{here}?of={}&{after}", of.word()));
    let full = i64::try_from(lines.len()).is_ok_and(|n| n == PER_PAGE);
    let last = lines.last().filter(|_| full).map(|l| with(&format!("after={}", l.line)));
    page(&RunPage {
        p: ctx.frame("exchange-run-title", "register"),
        state: ctx.t(&format!("exchange-state-{}", run.state.word())),
        sums: sums(&ctx, run.state, counts),
        progress: progress(&ctx, &run, counts),
        unused: unused(&ctx, &run),
        alike: alike(&ctx, &run),
        busy: matches!(run.state, State::Trying | State::Running),
        may_go: run.kept,
        lost: !run.kept && run.state != State::Done,
        review: run.state == State::Done && counts.queued > 0,
        tabs: tabs(&ctx, &here, of, counts),
        lines: lines.iter().map(|l| shown(&ctx, l, &beside)).collect(),
        more: last.unwrap_or_default(),
        results: format!("{here}/results.csv"),
        pairs: format!("{here}/pairs"),
        here,
    })
}

/// What became of the lines names files and what agrees with them: who read that is in the log.
pub(super) fn looked_at(tx: &mut Tx, ctx: &Ctx, act: Act, run: Uuid) {
    tx.note(Entry::of_actor(&ctx.actor, act, "import", "").with(format!("run={run}")));
}

/// The lines that each of these may be one person with, by their numbers.
async fn beside(tx: &mut Tx, run: &Run, lines: &[Outcome]) -> Result<BTreeMap<i64, Vec<i64>>, Problem> {
    let Some(ends) = lines.first().zip(lines.last()).map(|(first, last)| (first.line, last.line)) else {
        return Ok(BTreeMap::new());
    };
    Ok(each_way(&pairs::among(tx, run, ends, BESIDE).await?))
}

fn each_way(pairs: &[Pair]) -> BTreeMap<i64, Vec<i64>> {
    let mut beside: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
    for pair in pairs {
        beside.entry(pair.line).or_default().push(pair.other);
        beside.entry(pair.other).or_default().push(pair.line);
    }
    beside
}

/// The columns that the mapping leaves out, as long as that can still be changed.
fn unused(ctx: &Ctx, run: &Run) -> String {
    if run.unused.is_empty() || !run.kept || !matches!(run.state, State::Trying | State::Tried) {
        return String::new();
    }
    ctx.tw("exchange-unused", &[("what", run.unused.join(", ").into())])
}

fn alike(ctx: &Ctx, run: &Run) -> String {
    run.alike.filter(|n| *n > 0).map(|n| ctx.tw("exchange-alike", &[("n", n.into())])).unwrap_or_default()
}

fn sums(ctx: &Ctx, state: State, c: Counts) -> String {
    let n = [
        ("all", c.all().into()),
        ("new", c.new.into()),
        ("created", c.created.into()),
        ("linked", c.linked.into()),
        ("queued", c.queued.into()),
        ("refused", c.refused.into()),
    ];
    // What a try says of a list of which nothing was ever made, is said without that.
    let key = match state {
        State::Done => "exchange-sums-done",
        State::Trying | State::Tried if c.created == 0 => "exchange-sums-tried",
        State::Trying | State::Tried | State::Running => "exchange-sums",
    };
    ctx.tw(key, &n)
}

fn progress(ctx: &Ctx, run: &Run, counts: Counts) -> String {
    if run.state == State::Trying && run.alike.is_none() {
        return ctx.t("exchange-comparing");
    }
    let done = if run.state == State::Running { counts.done } else { counts.all() };
    ctx.tw("exchange-progress", &[("done", done.into()), ("all", run.lines.into())])
}

fn tabs(ctx: &Ctx, here: &str, of: Option<Became>, counts: Counts) -> Vec<Link> {
    let count = |n: i64| u32::try_from(n).unwrap_or(u32::MAX);
    let all = Link { href: here.to_owned(), label: ctx.t("exchange-all"), count: 0, current: of.is_none() };
    let some = Became::ALL.iter().filter(|b| counts.of(**b) > 0).map(|b| Link {
        href: format!("{here}?of={}", b.word()),
        label: ctx.t(&format!("exchange-outcome-{}", b.word())),
        count: count(counts.of(*b)),
        current: of == Some(*b),
    });
    std::iter::once(all).chain(some).collect()
}

fn shown(ctx: &Ctx, line: &Outcome, beside: &BTreeMap<i64, Vec<i64>>) -> Shown {
    let colour = match line.became {
        Became::Created | Became::Linked => "ok",
        Became::New => "info",
        Became::Queued => "sun",
        Became::Refused => "bad",
    };
    Shown {
        line: line.line,
        outcome: ctx.t(&format!("exchange-outcome-{}", line.became.word())),
        colour,
        href: line.file.map(|f| format!("/clients/{f}")).unwrap_or_default(),
        notes: notes(ctx, line, beside),
    }
}

/// What is wrong, column by column; or why people look, what agrees, and which other lines are like it.
fn notes(ctx: &Ctx, line: &Outcome, beside: &BTreeMap<i64, Vec<i64>>) -> Vec<String> {
    if line.became == Became::Refused {
        return line.remark.lines().map(|told| wrong(ctx, told)).collect();
    }
    let mut notes: Vec<String> = line.look.iter().map(|l| ctx.t(&format!("exchange-look-{}", l.word()))).collect();
    if !line.agrees.is_empty() {
        notes.push(agrees(ctx, &line.agrees));
    }
    // A run of before has a name and a telephone here.
    notes.extend(line.remark.lines().map(str::to_owned));
    if let Some(others) = beside.get(&line.line) {
        let named: Vec<String> = others.iter().take(NAMED).map(i64::to_string).collect();
        let lines = list_and(ctx.me.lang, &named);
        let n = i64::try_from(named.len()).unwrap_or(0);
        notes.push(ctx.tw("exchange-like-line", &[("n", n.into()), ("lines", lines.into())]));
    }
    notes
}

/// What agrees, in the words of the counter.
pub(super) fn agrees(ctx: &Ctx, words: &[String]) -> String {
    let told: Vec<String> = words.iter().map(|word| ctx.t(&format!("register-agrees-{word}"))).collect();
    ctx.tw("exchange-agrees", &[("what", told.join("; ").into())])
}

fn wrong(ctx: &Ctx, told: &str) -> String {
    let mut parts = told.splitn(3, ':');
    let (column, why, header) =
        (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let family = if matches!(why, "name" | "columns" | "national" | "quote") { "exchange-why" } else { "errors-value" };
    let why = ctx.t(&format!("{family}-{why}"));
    let column = column.parse::<i64>().unwrap_or(0);
    if column == 0 {
        return why;
    }
    ctx.tw("exchange-column", &[("column", column.into()), ("header", header.to_owned().into()), ("why", why.into())])
}

/// The results as a table. It holds places and words, nothing of the clients.
pub async fn results(ctx: Ctx, Path(id): Path<Uuid>) -> Answer {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let run = imports::one(&mut tx, &ctx.actor, id).await?;
    let beside = each_way(&pairs::list(&mut tx, &run, 0, i64::MAX).await?);
    let head = ["line", "outcome", "client", "remark"].map(|c| ctx.t(&format!("exchange-head-{c}"))).to_vec();
    let mut rows = vec![head];
    let mut after = 0;
    loop {
        let some = imports::outcomes(&mut tx, &run, None, after, 1000).await?;
        let Some(last) = some.last() else { break };
        after = last.line;
        let address = &ctx.house.settings.address;
        rows.extend(some.iter().map(|l| {
            let client = l.file.map(|f| format!("{address}/clients/{f}")).unwrap_or_default();
            let outcome = ctx.t(&format!("exchange-outcome-{}", l.became.word()));
            vec![l.line.to_string(), outcome, client, notes(&ctx, l, &beside).join(" ")]
        }));
    }
    looked_at(&mut tx, &ctx, Act::Export, id);
    tx.commit().await?;
    table(rows, "import.csv")
}

/// Rows as a file to keep.
pub(super) fn table(rows: Vec<Vec<String>>, name: &str) -> Answer {
    let mut out = Vec::new();
    write_table(&mut out, rows).map_err(|_| Problem::Fault)?;
    file(out, name, "text/csv; charset=utf-8", "attachment")
}
