//! The same goal with civic integration first and side by side, on one axis of time, before the choice (R-TYP-01,
//! R-TYP-03): in one sentence, in one table, and step by step. What was done already is not planned again.

use super::draft::{Draft, drafted};
use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Query;
use crate::kit::frame::{Choice, Staff};
use crate::pages::gantt;
use crate::pages::overview::{Head, head};
use askama::Template;
use axum::extract::Path;
use jiff::civil::Date;
use opweg_access::Action;
use opweg_lang::{dates, numbers};
use opweg_model::FileId;
use opweg_model::trajectory::{Timing, TrajectoryKind};
use opweg_store::file::card;
use opweg_store::path::trajectory;
use opweg_store::screening;
use opweg_trajectory::compare::Line;
use opweg_trajectory::condition::Truth;
use opweg_trajectory::schedule::{Placed, Plan};

/// One way, in words.
pub struct Way {
    timing: Timing,
    title: String,
    gantt: String,
    /// The steps with their days, and where those came from.
    steps: Vec<(String, String, String)>,
}

#[derive(Template)]
#[template(path = "trajectory/compare.html")]
struct Page {
    p: Staff,
    h: Head,
    kinds: Vec<Choice>,
    kind: &'static str,
    /// The finding, in a sentence.
    finding: String,
    /// What is counted, and how much of it each way has; the first rows are what decides most often.
    figures: Vec<(String, [String; 2])>,
    /// Steps that are done already.
    done: Vec<String>,
    ways: Vec<Way>,
    /// Steps that are in only because something is not known.
    to_check: Vec<String>,
    /// Steps that were left out.
    left_out: Vec<String>,
}

/// The page.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>, Query(query): Query) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let chosen = trajectory::of_file(&mut tx, &permit).await?.map(|t| t.chosen.kind);
    let screened = screening::decided(&mut tx, &permit).await?.and_then(|s| s.result).map(|r| r.kind);
    let kind = query.parse("kind").or(chosen).or(screened).unwrap_or(TrajectoryKind::Integrated);
    let draft = drafted(&ctx, &mut tx, &permit, kind).await?;
    tx.commit().await?;
    let named = |k: &TrajectoryKind| Choice::new(k.word(), ctx.t(&format!("words-trajectory-kind-{k}")), kind.word());
    let step = |kind: opweg_model::step::StepKind| ctx.t(&format!("path-step-{kind}"));
    let (done, ahead): (Vec<_>, Vec<_>) = draft.adapted.steps.iter().partition(|s| draft.around.is_done(&s.step));
    let check = ahead.iter().filter(|s| s.to_check()).map(|s| step(s.step.kind));
    let ways = [&draft.compared.linear, &draft.compared.integrated];
    page(&Page {
        p: ctx.frame("compare-title", "clients"),
        h: head(&ctx, &card, &permit, "trajectory"),
        kinds: TrajectoryKind::ALL.iter().map(named).collect(),
        kind: kind.word(),
        finding: finding(&ctx, draft.compared.saved_days()),
        figures: figures(&ctx, ways),
        done: done.iter().map(|s| step(s.step.kind)).collect(),
        to_check: check.collect(),
        left_out: draft.adapted.left_out.iter().filter(|o| o.why.verdict == Truth::No).map(|o| step(o.kind)).collect(),
        ways: ways.map(|line| way(&ctx, &draft, line)).into(),
    })
}

/// Which way ends sooner and by about how much, in a sentence that can be said aloud.
fn finding(ctx: &Ctx, saved: i64) -> String {
    match saved {
        0 => ctx.t("compare-same"),
        days if days > 0 => ctx.tw("compare-sooner", &[("span", about(ctx, days).into())]),
        days => ctx.tw("compare-later", &[("span", about(ctx, -days).into())]),
    }
}

/// A number of days as people say it: years to the half, months, or days.
fn about(ctx: &Ctx, days: i64) -> String {
    /// Half a year, and a twelfth of one, in hundredths of a day.
    const HALF: i64 = 18_262;
    const MONTH: i64 = 3_044;
    let nearest = |part: i64| (days * 100 + part / 2) / part;
    match days {
        ..60 => ctx.tw("compare-days", &[("n", days.into())]),
        60..365 => ctx.tw("compare-months", &[("n", nearest(MONTH).into())]),
        _ => match nearest(HALF) {
            2 => ctx.t("compare-year"),
            halves if halves % 2 == 0 => ctx.tw("compare-years", &[("n", (halves / 2).to_string().into())]),
            halves => {
                let half = numbers::decimal(ctx.me.lang, 0.5, 1).trim_start_matches('0').to_owned();
                ctx.tw("compare-years", &[("n", format!("{}{half}", halves / 2).into())])
            }
        },
    }
}

/// One table of what both ways come to.
fn figures(ctx: &Ctx, ways: [&Line; 2]) -> Vec<(String, [String; 2])> {
    let days = |n: i64| ctx.tw("compare-days", &[("n", n.into())]);
    let maybe = |n: Option<i64>| n.map_or_else(|| ctx.t("compare-none"), days);
    let end = |line: &Line| line.end.map(|d| dates::date_long(ctx.me.lang, d)).unwrap_or_default();
    let percent = |line: &Line| line.overlap.ratio().map_or_else(String::new, |r| format!("{:.0}%", r * 100.0));
    let hours = |line: &Line| {
        line.busiest.map(|b| ctx.tw("compare-hours", &[("n", i64::from(b.hours).into())])).unwrap_or_default()
    };
    let rows = [
        ("end", ways.map(end)),
        ("idle", ways.map(|w| days(w.idle_days))),
        ("overlap", ways.map(percent)),
        ("first-lesson", ways.map(|w| maybe(w.first_lesson))),
        ("first-work", ways.map(|w| maybe(w.first_work))),
        ("locked-in", ways.map(|w| days(w.locked_in_days))),
        ("busiest", ways.map(hours)),
    ];
    rows.into_iter().map(|(word, texts)| (ctx.t(&format!("compare-of-{word}")), texts)).collect()
}

fn way(ctx: &Ctx, draft: &Draft, line: &Line) -> Way {
    let lang = ctx.me.lang;
    let timing = line.plan.timing;
    let title = ctx.t(&format!("compare-{timing}"));
    let of = |s: &Placed| draft.adapted.steps.iter().find(|a| a.step.key == s.key.0).map(|a| &a.step);
    let is_ahead = |s: &&Placed| !of(s).is_some_and(|step| draft.around.is_done(step));
    let ahead = |line: &Line| line.plan.steps.iter().filter(is_ahead).cloned().collect::<Vec<_>>();
    let plan = Plan { steps: ahead(line), ..line.plan.clone() };
    let steps = plan.steps.iter().map(|s| {
        let period =
            [("from", dates::date_short(lang, s.period.first())), ("until", dates::date_short(lang, s.period.last()))];
        let period: Vec<_> = period.into_iter().map(|(n, d)| (n, d.into())).collect();
        let source = of(s).map(|step| draft.around.source(ctx, step, s)).unwrap_or_default();
        (ctx.t(&format!("path-step-{}", s.kind)), ctx.tw("common-from-until", &period), source)
    });
    let steps = steps.collect();
    // Both ways are drawn on one axis, from today or from what runs already.
    let shown = [&draft.compared.linear, &draft.compared.integrated].map(ahead);
    let first = shown.iter().flatten().map(|s| s.period.first()).fold(ctx.today(), Date::min);
    Way { timing, gantt: gantt::of_plan(ctx, &title, &plan, first, draft.compared.last), title, steps }
}
