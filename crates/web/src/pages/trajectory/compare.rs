//! The same goal one after the other and side by side, on one axis of time, before the choice (R-TYP-01, R-TYP-03).

use super::draft::{Draft, drafted};
use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Query;
use crate::kit::frame::{Choice, Staff};
use crate::pages::gantt;
use crate::pages::overview::{Head, head};
use askama::Template;
use axum::extract::Path;
use opweg_access::Action;
use opweg_lang::dates;
use opweg_model::FileId;
use opweg_model::trajectory::{Timing, TrajectoryKind};
use opweg_store::file::card;
use opweg_store::path::trajectory;
use opweg_trajectory::compare::Line;
use opweg_trajectory::condition::Truth;

/// One way, in words.
pub struct Way {
    timing: Timing,
    title: String,
    gantt: String,
    /// What is counted, and how much.
    figures: Vec<(String, String)>,
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
    let kind = query.parse("kind").or(chosen).unwrap_or(TrajectoryKind::Integrated);
    let draft = drafted(&ctx, &mut tx, &permit, kind).await?;
    tx.commit().await?;
    let named = |k: &TrajectoryKind| Choice::new(k.word(), ctx.t(&format!("words-trajectory-kind-{k}")), kind.word());
    let step = |kind: opweg_model::step::StepKind| ctx.t(&format!("path-step-{kind}"));
    let check = draft.adapted.steps.iter().filter(|s| s.to_check()).map(|s| step(s.step.kind));
    page(&Page {
        p: ctx.frame("compare-title", "clients"),
        h: head(&ctx, &card, &permit, "trajectory"),
        kinds: TrajectoryKind::ALL.iter().map(named).collect(),
        kind: kind.word(),
        finding: finding(&ctx, &draft),
        to_check: check.collect(),
        left_out: draft.adapted.left_out.iter().filter(|o| o.why.verdict == Truth::No).map(|o| step(o.kind)).collect(),
        ways: vec![way(&ctx, &draft, &draft.compared.linear), way(&ctx, &draft, &draft.compared.integrated)],
    })
}

fn finding(ctx: &Ctx, draft: &Draft) -> String {
    match draft.compared.saved_days() {
        0 => ctx.t("compare-same"),
        days if days > 0 => ctx.tw("compare-sooner", &[("days", days.into())]),
        days => ctx.tw("compare-later", &[("days", (-days).into())]),
    }
}

fn way(ctx: &Ctx, draft: &Draft, line: &Line) -> Way {
    let lang = ctx.me.lang;
    let timing = line.plan.timing;
    let days = |n: i64| ctx.tw("compare-days", &[("n", n.into())]);
    let maybe = |n: Option<i64>| n.map_or_else(|| ctx.t("compare-none"), days);
    let percent = line.overlap.ratio().map_or_else(String::new, |r| format!("{:.0}%", r * 100.0));
    let busiest =
        line.busiest.map(|b| ctx.tw("compare-hours", &[("n", i64::from(b.hours).into())])).unwrap_or_default();
    let figures = [
        ("end", line.end.map(|d| dates::date_long(lang, d)).unwrap_or_default()),
        ("total", days(line.total_days)),
        ("idle", days(line.idle_days)),
        ("overlap", percent),
        ("first-lesson", maybe(line.first_lesson)),
        ("first-work", maybe(line.first_work)),
        ("locked-in", days(line.locked_in_days)),
        ("busiest", busiest),
    ];
    let title = ctx.t(&format!("compare-{timing}"));
    let steps = line.plan.steps.iter().map(|s| {
        let period =
            [("from", dates::date_short(lang, s.period.first())), ("until", dates::date_short(lang, s.period.last()))];
        let period: Vec<_> = period.into_iter().map(|(n, d)| (n, d.into())).collect();
        let of = draft.adapted.steps.iter().find(|a| a.step.key == s.key.0);
        let source = of.map(|a| draft.around.source(ctx, &a.step, s)).unwrap_or_default();
        (ctx.t(&format!("path-step-{}", s.kind)), ctx.tw("common-from-until", &period), source)
    });
    Way {
        timing,
        gantt: gantt::of_plan(ctx, &title, &line.plan, draft.compared.first, draft.compared.last),
        title,
        figures: figures.into_iter().map(|(word, text)| (ctx.t(&format!("compare-of-{word}")), text)).collect(),
        steps: steps.collect(),
    }
}
