//! The files behind a figure: their numbers and whom to call.

use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::frame::Staff;
use crate::kit::problem::Problem;
use askama::Template;
use axum::extract::Path;
use opweg_lang::dates;
use opweg_model::brussels;
use opweg_store::network::signals::{self, Signal};
use opweg_store::network::terms;

/// Files on the page; whoever waits longest stands first.
const MOST: i64 = 200;

/// A file as a number and a telephone number.
pub struct Line {
    number: String,
    lead: String,
    org: String,
    phone: String,
    since: String,
}

#[derive(Template)]
#[template(path = "network/behind.html")]
struct Page {
    p: Staff,
    title: String,
    lines: Vec<Line>,
    more: bool,
}

/// The page.
pub async fn show(ctx: Ctx, Path(word): Path<String>) -> Answer {
    let signal = Signal::of(&word).ok_or(Problem::NotFound)?;
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let terms = terms::on(&mut tx, ctx.today()).await?;
    let files = signals::behind(&mut tx, &ctx.actor, &terms, signal, MOST).await?;
    tx.commit().await?;
    let since = |at: jiff::Timestamp| dates::date_short(ctx.me.lang, brussels::day(at));
    page(&Page {
        p: ctx.frame("network-title", "network"),
        title: ctx.t(&format!("network-signal-{}", signal.word())),
        more: i64::try_from(files.len()).is_ok_and(|n| n >= MOST),
        lines: files
            .into_iter()
            .map(|f| Line {
                number: f.number,
                lead: f.lead,
                org: f.org,
                phone: f.phone,
                since: f.since.map(since).unwrap_or_default(),
            })
            .collect(),
    })
}
