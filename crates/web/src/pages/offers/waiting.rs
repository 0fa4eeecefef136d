//! How long people wait for a place, by kind and level, and for whom nothing fits (R-LNG-02). Those who still wait count.

use super::words;
use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::frame::Staff;
use askama::Template;
use opweg_model::fact::Cefr;
use opweg_model::offer::OfferKind;
use opweg_store::offers::waits::{self, End, Wait};
use std::collections::BTreeMap;

/// How long some people wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// How many asked.
    pub n: usize,
    /// How many of them still wait.
    pub open: usize,
    /// Half of them wait less than this; nothing while more than half wait on.
    pub median: Option<i64>,
    /// Nine in ten wait less than this.
    pub p90: Option<i64>,
}

/// A line of the table.
pub struct Line {
    what: String,
    n: String,
    open: String,
    half: String,
    most: String,
}

#[derive(Template)]
#[template(path = "offers/waiting.html")]
struct Page {
    p: Staff,
    lines: Vec<Line>,
    without: Vec<(String, String, String)>,
}

/// The page.
pub async fn show(ctx: Ctx) -> Answer {
    let mut conn = ctx.house.db.look().await?;
    let all = waits::of_kind(&mut conn, None, ctx.today()).await?;
    let without = waits::without_fit(&mut conn).await?;
    drop(conn);
    let mut groups: BTreeMap<(OfferKind, Option<Cefr>), Vec<Wait>> = BTreeMap::new();
    for wait in all {
        groups.entry((wait.kind, wait.level)).or_default().push(wait);
    }
    let without = without.iter().map(|(kind, level, why, n)| {
        (of(&ctx, *kind, *level), ctx.t(&format!("places-no-fit-{why}")), count(&ctx, usize::try_from(*n).unwrap_or(0)))
    });
    page(&Page {
        p: ctx.frame("offers-waiting-title", "offers"),
        lines: groups.iter().map(|((kind, level), waits)| line(&ctx, *kind, *level, waits)).collect(),
        without: without.collect(),
    })
}

fn of(ctx: &Ctx, kind: OfferKind, level: Option<Cefr>) -> String {
    let level = level.map(|l| words::level(ctx, l));
    std::iter::once(words::kind(ctx, kind)).chain(level).collect::<Vec<_>>().join(" · ")
}

/// A number of people; one that is so small that they might be recognised is not told.
fn count(ctx: &Ctx, n: usize) -> String {
    if (1..words::FEW).contains(&n) { ctx.t("offers-few") } else { n.to_string() }
}

fn line(ctx: &Ctx, kind: OfferKind, level: Option<Cefr>, waits: &[Wait]) -> Line {
    let figure = figure(waits);
    let days = |days: Option<i64>| match days {
        _ if figure.n < words::FEW => ctx.t("offers-wait-unknown"),
        Some(days) => ctx.tw("offers-days", &[("days", days.into())]),
        None => ctx.t("offers-wait-most-wait"),
    };
    Line {
        what: of(ctx, kind, level),
        n: count(ctx, figure.n),
        open: count(ctx, figure.open),
        half: days(figure.median),
        most: days(figure.p90),
    }
}

/// How long some people wait, by the share of those at risk who got a place on each day (Kaplan and Meier).
#[must_use]
pub fn figure(waits: &[Wait]) -> Figure {
    let counted: Vec<&Wait> = waits.iter().filter(|w| w.end != End::TakenBack || w.days > 0).collect();
    let mut days: Vec<i64> = counted.iter().filter(|w| w.end == End::Began).map(|w| w.days).collect();
    days.sort_unstable();
    days.dedup();
    let (mut still, mut median, mut p90) = (1.0_f64, None, None);
    for day in days {
        let at_risk = counted.iter().filter(|w| w.days >= day).count();
        let began = counted.iter().filter(|w| w.days == day && w.end == End::Began).count();
        still *= 1.0 - ratio(began, at_risk);
        median = median.or((still <= 0.5).then_some(day));
        p90 = p90.or((still <= 0.1).then_some(day));
    }
    Figure { n: waits.len(), open: words::open(waits), median, p90 }
}

fn ratio(some: usize, of: usize) -> f64 {
    let number = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    if of == 0 { 0.0 } else { number(some) / number(of) }
}
