//! How long people wait for a place, by kind and level, and for whom nothing fits (R-LNG-02). Those who still wait count.

use super::wait_lines::{self, WaitLine, count};
use super::words;
use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::frame::Staff;
use askama::Template;
use opweg_model::fact::Cefr;
use opweg_model::offer::OfferKind;
use opweg_store::offers::{tallies, waits};

#[derive(Template)]
#[template(path = "offers/waiting.html")]
struct Page {
    p: Staff,
    waits: Vec<WaitLine>,
    without: Vec<(String, String, String)>,
}

/// The page.
pub async fn show(ctx: Ctx) -> Answer {
    let mut conn = ctx.house.db.look().await?;
    let tallies = tallies::of(&mut conn, None, ctx.today()).await?;
    let without = waits::without_fit(&mut conn).await?;
    drop(conn);
    let without = without.iter().map(|(kind, level, why, n)| {
        (of(&ctx, *kind, *level), ctx.t(&format!("places-no-fit-{why}")), count(&ctx, u32::try_from(*n).unwrap_or(0)))
    });
    page(&Page {
        p: ctx.frame("offers-waiting-title", "offers"),
        waits: wait_lines::lines(&ctx, &tallies),
        without: without.collect(),
    })
}

fn of(ctx: &Ctx, kind: OfferKind, level: Option<Cefr>) -> String {
    let level = level.map(|l| words::level(ctx, l));
    std::iter::once(words::kind(ctx, kind)).chain(level).collect::<Vec<_>>().join(" · ")
}
