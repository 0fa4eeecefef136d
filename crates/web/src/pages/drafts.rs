//! Autosave: the script sends the form as it stands; the answer is the sentence to show beside it.

use crate::kit::answer::{Answer, text};
use crate::kit::ctx::{Ctx, in_brussels};
use crate::kit::form::Form;
use crate::kit::problem::Problem;
use axum::extract::Path;
use opweg_lang::dates;
use opweg_store::drafts;

/// Keeps the text of a form that is not saved yet.
pub async fn save(ctx: Ctx, Path(key): Path<String>, Form(fields): Form) -> Answer {
    let sound = key.len() <= 120 && key.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
    if !sound {
        return Err(Problem::NotFound);
    }
    let keys = &ctx.house.desk.keys;
    drafts::save(&ctx.house.db, keys, ctx.me.staff.user, &key, &fields.encoded(), ctx.now).await?;
    let at = dates::time(ctx.me.lang, in_brussels(ctx.now).time());
    text(ctx.tw("common-saved-at", &[("time", at.into())]))
}
