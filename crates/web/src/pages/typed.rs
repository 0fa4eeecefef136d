//! What somebody typed while their session ended: shown to nobody but them, to send after all or to throw away.

use crate::kit::answer::{Answer, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::Staff;
use crate::kit::guard::when;
use crate::kit::kept::{self, PAGE, Waiting};
use crate::kit::problem::Problem;
use crate::kit::refusal::file_of;
use crate::routes::{Route, SIGNED, form, page as line};
use askama::Template;
use axum::routing::{get, post};
use opweg_access::Action;
use opweg_model::FileId;
use opweg_store::file::card;
use opweg_store::log::Act;
use std::collections::BTreeMap;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![line(PAGE, SIGNED, get(show)), form(PAGE, SIGNED, post(discard))]
}

/// A form as shown.
struct Typed {
    key: String,
    path: String,
    when: String,
    /// The client it is about, as far as the reader may know; else only what kind of page it was typed on.
    about: String,
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
    let waiting = kept::waiting(&ctx).await?;
    let mut clients: BTreeMap<FileId, String> = BTreeMap::new();
    for file in waiting.iter().filter_map(|w| file_of(&w.path)) {
        if let std::collections::btree_map::Entry::Vacant(place) = clients.entry(file) {
            place.insert(client(&ctx, file).await?);
        }
    }
    let typed = waiting.into_iter().map(|w| shown(&ctx, w, &clients)).collect();
    page(&Page { p: ctx.frame("typed-title", ""), typed })
}

/// Who it is, by the door that every look at a file goes through: whoever lost access since learns no name here.
async fn client(ctx: &Ctx, file: FileId) -> Result<String, Problem> {
    let (mut tx, permit) = match ctx.open(file, Action::See).await {
        Ok(opened) => opened,
        Err(Problem::Shut(_) | Problem::NotFound) => return Ok(String::new()),
        Err(problem) => return Err(problem),
    };
    let card = card::of_file(&mut tx, &permit).await?;
    tx.note_on(&permit, Act::See, "card");
    tx.commit().await?;
    Ok(format!("{} · {}", card.full_name, card.number))
}

/// What kind of page an address is of, as a word of messages.
fn kind(path: &str) -> &'static str {
    let mut parts = path.split('/').skip(1);
    match (parts.next(), parts.next(), parts.next()) {
        (Some("clients"), Some("new"), _) => "register",
        (Some("clients"), Some(_), Some("notes")) => "note",
        (Some("clients"), Some(_), Some("intake")) => "intake",
        (Some("clients"), Some(_), Some("agreement")) => "agreement",
        (Some("clients"), Some(_), Some("steps" | "plan" | "appointments" | "needs")) => "path",
        (Some("clients"), ..) => "file",
        _ => "other",
    }
}

fn shown(ctx: &Ctx, waiting: Waiting, clients: &BTreeMap<FileId, String>) -> Typed {
    let client = file_of(&waiting.path).and_then(|f| clients.get(&f)).filter(|name| !name.is_empty());
    let about = [Some(ctx.t(&format!("typed-kind-{}", kind(&waiting.path)))), client.cloned()];
    let texts = waiting.fields.iter().filter(|(_, text)| kept::written(text)).map(|(_, text)| text.trim().to_owned());
    Typed {
        about: about.into_iter().flatten().collect::<Vec<_>>().join(" · "),
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
