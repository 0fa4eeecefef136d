//! A national or BIS number for a file: asked only where the organisation's authorisation is on record, checked, kept
//! sealed, and shown nowhere but on the profile, to organisations that may use it.

use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Form;
use crate::kit::frame::Staff;
use crate::kit::problem::Problem;
use crate::pages::overview::{Head, head};
use askama::Template;
use axum::extract::Path;
use opweg_access::{Action, Why};
use opweg_linkage::number::{BelgianNumber, NumberError};
use opweg_model::FileId;
use opweg_store::door;
use opweg_store::file::{card, numbers};
use opweg_store::log::Act;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "profile/number.html")]
struct Page {
    p: Staff,
    h: Head,
    /// What is kept: its identity, what it is, the number.
    kept: Vec<(String, String, String)>,
    typed: String,
    error: String,
}

/// The form.
pub async fn ask(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    page(&form_page(&ctx, file, String::new(), String::new()).await?)
}

async fn form_page(ctx: &Ctx, file: FileId, typed: String, error: String) -> Result<Page, Problem> {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let may_keep = numbers::may_keep(&mut tx, ctx.me.staff.org).await?;
    let kept = numbers::of_file(&mut tx, &permit, &ctx.house.desk).await?;
    tx.note_on(&permit, Act::See, "identity,contact");
    tx.commit().await?;
    let h = head(ctx, &card, &permit, "profile");
    if !may_keep || !h.may_add {
        return Err(Problem::Refused(Why::Role));
    }
    let line = |n: numbers::Shown| (n.id.to_string(), ctx.t(&format!("profile-number-{}", n.kind)), n.number);
    let kept = kept.into_iter().map(line).collect();
    Ok(Page { p: ctx.frame("profile-number-title", "clients"), h, kept, typed, error })
}

/// Keeps the number. One that is there already stays as it is.
pub async fn keep(ctx: Ctx, Path(file): Path<FileId>, Form(fields): Form) -> Answer {
    let typed = fields.get("number").to_owned();
    let number = match BelgianNumber::parse(&typed) {
        Ok(number) => number,
        Err(wrong) => return again(&form_page(&ctx, file, typed, explained(&ctx, wrong)).await?),
    };
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let see = door::also(&mut tx, &permit, Action::See).await?;
    let before = numbers::of_file(&mut tx, &see, &ctx.house.desk).await?;
    if before.iter().all(|n| n.number != number.formatted()) {
        numbers::keep(&mut tx, &permit, &ctx.house.desk, ctx.id(), number).await?;
    }
    tx.commit().await?;
    go(&format!("/clients/{file}/profile"), "saved")
}

/// Takes away a number that is not this person's.
pub async fn take_away(ctx: Ctx, Path((file, number)): Path<(FileId, Uuid)>) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    numbers::take_away(&mut tx, &permit, number).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/profile"), "removed")
}

/// What is wrong, said so that somebody with the card in hand finds it.
fn explained(ctx: &Ctx, wrong: NumberError) -> String {
    match wrong {
        NumberError::Character => ctx.t("profile-number-character"),
        NumberError::Length(n) => {
            ctx.tw("profile-number-length", &[("n", i64::try_from(n).unwrap_or(i64::MAX).into())])
        }
        NumberError::Date => ctx.t("profile-number-date"),
        NumberError::Serial => ctx.t("profile-number-serial"),
        NumberError::Check => ctx.t("profile-number-check"),
    }
}
