//! The lines of a table that may be one person, by their numbers: to look at before anything is kept, and to print or keep.

use super::lines::{PER_PAGE, agrees, looked_at, table};
use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Query;
use crate::kit::frame::Staff;
use askama::Template;
use axum::extract::Path;
use opweg_store::exchange::imports::pairs::{self, KEPT, Pair};
use opweg_store::exchange::imports::{self, Run};
use opweg_store::log::Act;
use uuid::Uuid;

/// A pair as shown.
pub struct Shown {
    line: i64,
    other: i64,
    chance: String,
    agrees: String,
}

#[derive(Template)]
#[template(path = "exchange/pairs.html")]
struct PairsPage {
    p: Staff,
    /// The run, and the pairs as a table.
    back: String,
    results: String,
    /// How many there are, and whether only the likeliest are kept.
    sums: String,
    pairs: Vec<Shown>,
    more: String,
}

/// The pairs, the likeliest first.
pub async fn show(ctx: Ctx, Path(id): Path<Uuid>, Query(query): Query) -> Answer {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let run = imports::one(&mut tx, &ctx.actor, id).await?;
    let some = pairs::list(&mut tx, &run, query.parse("after").unwrap_or(0), PER_PAGE).await?;
    looked_at(&mut tx, &ctx, Act::See, id);
    tx.commit().await?;
    let back = format!("/exchange/import/{id}");
    let full = i64::try_from(some.len()).is_ok_and(|n| n == PER_PAGE);
    let last = some.last().filter(|_| full).map(|p| format!("{back}/pairs?after={}", p.place));
    page(&PairsPage {
        p: ctx.frame("exchange-pairs-title", "register"),
        results: format!("{back}/pairs.csv"),
        back,
        sums: sums(&ctx, &run),
        pairs: some.iter().map(|p| shown(&ctx, p)).collect(),
        more: last.unwrap_or_default(),
    })
}

fn sums(ctx: &Ctx, run: &Run) -> String {
    let found = run.alike.unwrap_or(0);
    let kept = i64::try_from(KEPT).unwrap_or(i64::MAX);
    let key = if found > kept { "exchange-alike-most" } else { "exchange-alike" };
    ctx.tw(key, &[("n", found.into()), ("kept", kept.into())])
}

fn shown(ctx: &Ctx, pair: &Pair) -> Shown {
    Shown { line: pair.line, other: pair.other, chance: chance(ctx, pair), agrees: agrees(ctx, &pair.agrees) }
}

/// How likely, in the words of the review.
fn chance(ctx: &Ctx, pair: &Pair) -> String {
    let word = match pair.chance {
        990.. => "sure",
        900..990 => "likely",
        _ => "rather",
    };
    ctx.t(&format!("doubles-chance-{word}"))
}

/// The pairs as a table: numbers of lines and words.
pub async fn results(ctx: Ctx, Path(id): Path<Uuid>) -> Answer {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let run = imports::one(&mut tx, &ctx.actor, id).await?;
    let all = pairs::list(&mut tx, &run, 0, i64::MAX).await?;
    looked_at(&mut tx, &ctx, Act::Export, id);
    tx.commit().await?;
    let head = ["line", "other", "chance", "remark"].map(|c| ctx.t(&format!("exchange-head-{c}"))).to_vec();
    let row = |p: &Pair| vec![p.line.to_string(), p.other.to_string(), chance(&ctx, p), agrees(&ctx, &p.agrees)];
    table(std::iter::once(head).chain(all.iter().map(row)).collect(), "pairs.csv")
}
