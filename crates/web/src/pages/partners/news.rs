//! News: telling the network something, marking it as read, taking it back.

use super::show::list_page;
use crate::kit::answer::{Answer, again, go};
use crate::kit::ctx::Ctx;
use crate::kit::form::Form;
use crate::kit::frame::FieldError;
use crate::kit::once;
use crate::pages::offers::keeper;
use axum::extract::Path;
use opweg_store::partners::news::{self, BODY, TITLE};
use uuid::Uuid;

/// Tells the network something.
pub async fn tell(ctx: Ctx, Form(form): Form) -> Answer {
    let keeper = keeper(&ctx, ctx.me.staff.org)?;
    let (title, body) = (form.get("title").to_owned(), form.get("body").to_owned());
    let mut errors = Vec::new();
    let mut wrong = |field: &str, key: &str| errors.push(FieldError { field: field.into(), text: ctx.t(key) });
    if title.is_empty() {
        wrong("title", "partners-news-empty");
    }
    for (field, text, longest) in [("title", &title, TITLE), ("body", &body, BODY)] {
        if text.chars().count() > longest {
            wrong(field, "errors-value-too-long");
        }
    }
    if !errors.is_empty() {
        return again(&list_page(&ctx, form, errors).await?);
    }
    let id = once::identity(&ctx, "news", &form, 0);
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let added = news::tell(&mut tx, &keeper, id, &title, &body).await;
    once::settle(tx, added).await?;
    go("/partners", "saved")
}

/// Marks a message as read.
pub async fn read(ctx: Ctx, Path(id): Path<Uuid>) -> Answer {
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    news::mark_read(&mut tx, &ctx.actor, id).await?;
    tx.commit().await?;
    go("/partners", "")
}

/// Takes a message of one's own organisation back.
pub async fn withdraw(ctx: Ctx, Path(id): Path<Uuid>) -> Answer {
    let keeper = keeper(&ctx, ctx.me.staff.org)?;
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    news::withdraw(&mut tx, &keeper, id).await?;
    tx.commit().await?;
    go("/partners", "removed")
}
