//! Who saw the data of the wrong person: where the assessment of a breach begins, on the screen, on paper and as a table.

use crate::kit::answer::{Answer, file as download, page};
use crate::kit::ctx::Ctx;
use crate::kit::frame::Staff;
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::pages::looked::told;
use askama::Template;
use axum::extract::Path;
use opweg_access::{Action, Permit};
use opweg_exchange::cell::write_table;
use opweg_lang::numbers::list_and;
use opweg_model::{FileId, Tier};
use opweg_store::Tx;
use opweg_store::identity::{self, Saw};
use opweg_store::log::Act;
use uuid::Uuid;

/// Somebody who saw, as shown.
struct Row {
    side: String,
    who: String,
    org: String,
    first: String,
    last: String,
    times: String,
    parts: String,
    tiers: String,
}

#[derive(Template)]
#[template(path = "doubles/breach.html")]
struct Page {
    p: Staff,
    file: FileId,
    judgement: Uuid,
    rows: Vec<Row>,
    made: String,
}

async fn rows(ctx: &Ctx, tx: &mut Tx, permit: &Permit, judgement: Uuid) -> Result<Vec<Row>, Problem> {
    let saw = identity::breach(tx, permit, judgement).await?;
    Ok(saw.iter().map(|s| row(ctx, permit, s)).collect())
}

fn row(ctx: &Ctx, permit: &Permit, saw: &Saw) -> Row {
    let tier = |t: &Tier| ctx.t(&format!("words-tier-{}-short", t.word()));
    let tiers: Vec<String> = Tier::ALL.iter().filter(|t| saw.tiers.has(**t)).map(tier).collect();
    let parts: Vec<&str> = saw.parts.iter().map(String::as_str).collect();
    // Neither name nor number: of two people one is not the reader's.
    let side = if saw.side == permit.file() { "doubles-side-this" } else { "doubles-side-other" };
    Row {
        side: ctx.t(side),
        who: saw.user_name.clone().unwrap_or_else(|| ctx.t(&format!("looked-who-{}", saw.who))),
        org: saw.org_name.clone().unwrap_or_default(),
        first: when(ctx.me.lang, saw.first),
        last: when(ctx.me.lang, saw.last),
        times: opweg_lang::numbers::number(ctx.me.lang, saw.times as i64),
        parts: told(ctx, Act::See.word(), &parts.join(",")),
        tiers: list_and(ctx.me.lang, &tiers),
    }
}

/// The page, for the screen and for paper.
pub async fn show(ctx: Ctx, Path((file, judgement)): Path<(FileId, Uuid)>) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::SeeLog).await?;
    let rows = rows(&ctx, &mut tx, &permit, judgement).await?;
    tx.commit().await?;
    let made = ctx
        .tw("doubles-breach-made", &[("who", ctx.me.name.clone().into()), ("when", when(ctx.me.lang, ctx.now).into())]);
    page(&Page { p: ctx.frame("doubles-breach", "clients"), file, judgement, rows, made })
}

/// The same as a table, for the register of breaches.
pub async fn list(ctx: Ctx, Path((file, judgement)): Path<(FileId, Uuid)>) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::SeeLog).await?;
    let rows = rows(&ctx, &mut tx, &permit, judgement).await?;
    tx.note_on(&permit, Act::Export, "breach");
    tx.commit().await?;
    let head = ["side", "who", "org", "first", "last", "times", "parts", "tiers"];
    let head: Vec<String> = head.iter().map(|c| ctx.t(&format!("doubles-breach-{c}"))).collect();
    let lines = rows.into_iter().map(|r| vec![r.side, r.who, r.org, r.first, r.last, r.times, r.parts, r.tiers]);
    let mut out = Vec::new();
    write_table(&mut out, std::iter::once(head).chain(lines)).map_err(|_| Problem::Fault)?;
    download(out, "breach.csv", "text/csv; charset=utf-8", "attachment")
}
