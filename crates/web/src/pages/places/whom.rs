//! From an offer to the client it is for: one of one's own files is chosen, and the form for a place opens with the offer
//! filled in.

use crate::kit::answer::{Answer, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Query;
use crate::kit::frame::{Choice, Staff};
use askama::Template;
use axum::extract::Path;
use opweg_model::{FileId, OfferId};
use opweg_store::file::lists::{Scope, caseload};
use opweg_store::offers::kept;

/// Files that can be chosen from: who leads more finds the client by searching.
const MOST: i64 = 300;

#[derive(Template)]
#[template(path = "places/whom.html")]
struct Page {
    p: Staff,
    offer: OfferId,
    title: String,
    files: Vec<Choice>,
}

/// Which client; `?file=` was chosen and goes on to their places.
pub async fn show(ctx: Ctx, Path(offer): Path<OfferId>, Query(query): Query) -> Answer {
    if let Some(file) = query.parse::<FileId>("file") {
        return go(&format!("/clients/{file}/places?offer={offer}"), "");
    }
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let there = kept::get(&mut tx, &ctx.actor, offer).await?;
    let mine = caseload(&mut tx, &ctx.actor, ctx.purpose(), Scope::Mine, false, None, MOST).await?;
    tx.commit().await?;
    let named = |c: &opweg_store::file::card::Card| format!("{} ({})", c.full_name, c.number);
    page(&Page {
        p: ctx.frame("places-ask-title", "offers"),
        offer,
        title: there.about.title,
        files: mine.iter().map(|c| Choice::new(c.file.to_string(), named(c), "")).collect(),
    })
}
