//! Autosave: the script sends the form as it stands; the answer is the sentence to show beside it.

use crate::kit::answer::{Answer, text};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::problem::Problem;
use axum::extract::Path;
use opweg_lang::dates;
use opweg_model::brussels;
use opweg_store::drafts;

/// What was typed earlier in this form and not saved yet.
///
/// # Errors
/// What the store says.
pub async fn kept(ctx: &Ctx, key: &str) -> Result<Option<Fields>, Problem> {
    let mut conn = ctx.house.db.look().await?;
    let draft = drafts::load(&mut conn, &ctx.house.desk.keys, ctx.me.staff.user, key).await?;
    Ok(draft.map(|d| Fields::read(d.body.as_bytes())))
}

/// Keeps a form that was sent with its draft button, for browsers without script.
///
/// # Errors
/// What the store says.
pub async fn keep(ctx: &Ctx, key: &str, fields: &Fields) -> Result<(), Problem> {
    let (db, keys) = (&ctx.house.db, &ctx.house.desk.keys);
    Ok(drafts::save(db, keys, ctx.me.staff.user, key, &fields.encoded(), ctx.now).await?)
}

/// Keeps the text of a form that is not saved yet.
pub async fn save(ctx: Ctx, Path(key): Path<String>, Form(fields): Form) -> Answer {
    let sound = key.len() <= 120 && key.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
    if !sound {
        return Err(Problem::NotFound);
    }
    let keys = &ctx.house.desk.keys;
    drafts::save(&ctx.house.db, keys, ctx.me.staff.user, &key, &fields.encoded(), ctx.now).await?;
    let at = dates::time(ctx.me.lang, brussels::local(ctx.now).time());
    text(ctx.tw("common-saved-at", &[("time", at.into())]))
}
