//! The referrals of a file: who was asked what by whom, how far each came, and what became of it. Everybody who sees the
//! path sees that; the letter is for its two sides.

use super::stepper::{self, Handover};
use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::frame::Staff;
use crate::pages::overview::{Head, head};
use askama::Template;
use axum::extract::Path;
use opweg_access::Action;
use opweg_model::FileId;
use opweg_store::file::card;

#[derive(Template)]
#[template(path = "referrals/of_file.html")]
struct Page {
    p: Staff,
    h: Head,
    shown: Vec<Handover>,
}

/// The page.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let known = stepper::read(&mut tx, &permit).await?;
    tx.commit().await?;
    page(&Page {
        p: ctx.frame("referral-title", "clients"),
        h: head(&ctx, &card, &permit, "referrals"),
        shown: known.shown(&ctx),
    })
}
