//! A pair that became one file meanwhile: whoever may open the file is led to it, with what they typed; others to the start.

use crate::kit::answer::{Answer, MEANWHILE, clash, go, page};
use crate::kit::ctx::{Ctx, purposes};
use crate::kit::form::Fields;
use crate::kit::frame::Staff;
use crate::kit::problem::Problem;
use askama::Template;
use opweg_access::Action;
use opweg_model::Tier;
use opweg_store::{Error, door, doubles};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "doubles/one.html")]
struct Page {
    p: Staff,
    /// The file that both are.
    href: String,
    /// Why, as the reader typed it; empty where they typed nothing.
    typed: String,
}

/// The page, or the start of the review.
///
/// # Errors
/// [`Problem::NotFound`] where the pair is none, or not the reader's to look at.
pub(super) async fn by_now(ctx: &Ctx, pair: Uuid, form: Option<&Fields>) -> Answer {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let Some(file) = doubles::became_one(&mut tx, pair).await? else { return Err(Problem::NotFound) };
    match door::ask_for(&mut tx, &ctx.actor, Action::See, file, &purposes(&ctx.me.staff)).await {
        Ok(permit) if permit.opens(Tier::Contact) => {}
        Ok(_) | Err(Error::Refused(_) | Error::NotFound) => return go("/doubles", MEANWHILE),
        Err(other) => return Err(other.into()),
    }
    let typed = form.map(|form| form.get("why").to_owned()).unwrap_or_default();
    let shown =
        Page { p: ctx.frame("doubles-pair-title", "doubles"), href: format!("/clients/{file}/registrations"), typed };
    if form.is_some() { clash(&shown) } else { page(&shown) }
}
