//! What somebody typed while their session ended: shown to nobody but them, to send after all or to throw away.

use crate::kit::answer::{Answer, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::Staff;
use crate::kit::guard::when;
use crate::kit::kept::{self, PAGE, Waiting};
use crate::routes::{Route, SIGNED, form, page as line};
use askama::Template;
use axum::routing::{get, post};

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![line(PAGE, SIGNED, get(show)), form(PAGE, SIGNED, post(discard))]
}

/// A form as shown.
struct Typed {
    key: String,
    path: String,
    when: String,
    /// What a person wrote in it; the rest are words of the form itself.
    texts: Vec<String>,
    fields: Fields,
}

#[derive(Template)]
#[template(path = "typed/typed.html")]
struct Page {
    p: Staff,
    typed: Vec<Typed>,
}

/// The page.
pub async fn show(ctx: Ctx) -> Answer {
    let typed = kept::waiting(&ctx).await?.into_iter().map(|w| shown(&ctx, w)).collect();
    page(&Page { p: ctx.frame("typed-title", ""), typed })
}

fn shown(ctx: &Ctx, waiting: Waiting) -> Typed {
    let texts = waiting.fields.iter().filter(|(_, text)| kept::written(text)).map(|(_, text)| text.trim().to_owned());
    Typed {
        when: when(ctx.me.lang, waiting.at),
        texts: texts.collect(),
        key: waiting.key,
        path: waiting.path,
        fields: waiting.fields,
    }
}

/// Throws one away.
pub async fn discard(ctx: Ctx, Form(form): Form) -> Answer {
    kept::forget(&ctx.house, ctx.me.staff.user, form.get("key"), ctx.now).await?;
    go(if kept::waiting(&ctx).await?.is_empty() { "/today" } else { PAGE }, "removed")
}
