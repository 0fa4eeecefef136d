//! How long people wait for a place, by kind and level, and for whom nothing fits (R-LNG-02). Those who still wait count.

use super::words;
use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::frame::Staff;
use askama::Template;
use opweg_model::fact::Cefr;
use opweg_model::offer::OfferKind;
use opweg_store::offers::waits::{self, Wait};
use std::collections::BTreeMap;

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
        (of(&ctx, *kind, *level), ctx.t(&format!("places-no-fit-{why}")), count(&ctx, u32::try_from(*n).unwrap_or(0)))
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
fn count(ctx: &Ctx, n: u32) -> String {
    if (1..words::FEW_PEOPLE).contains(&n) { ctx.t("offers-few") } else { n.to_string() }
}

fn line(ctx: &Ctx, kind: OfferKind, level: Option<Cefr>, waits: &[Wait]) -> Line {
    let figure = waits::figure(waits, ctx.today());
    let days = |days: Option<i64>| match days {
        _ if waits.len() < words::FEW => ctx.t("offers-wait-unknown"),
        Some(days) => ctx.tw("offers-days", &[("days", days.into())]),
        None => ctx.t("offers-wait-most-wait"),
    };
    Line {
        what: of(ctx, kind, level),
        n: count(ctx, figure.n),
        open: count(ctx, figure.open),
        half: days(figure.median()),
        most: days(figure.p90()),
    }
}
