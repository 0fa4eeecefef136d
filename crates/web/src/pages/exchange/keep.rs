//! How long things are kept: what would go, holding a file, erasing. Counts only; nobody's file is shown. The years come
//! from the settings; others can be tried, and what was typed wrong is never taken for a default.

use super::proof;
use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::{FieldError, Link, Staff, error_of};
use crate::routes::{Gate, OFFICER, Route, form, page as line};
use askama::Template;
use axum::routing::{get, post};
use opweg_lang::numbers::list_and;
use opweg_model::tier::Retention;
use opweg_model::{Role, RoleSet};
use opweg_store::retention::{self, Counted, Preview, Rules, Touched};

/// Who may look at what would go and what went.
pub(super) const LOOKERS: Gate = Gate::Roles(RoleSet::of(&[Role::DataProtection, Role::Administrator]));

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        line("/exchange/retention", LOOKERS, get(show)),
        form("/exchange/retention", OFFICER, post(erase)),
        form("/exchange/hold", OFFICER, post(hold)),
    ]
}

/// A class with its years, as set or as typed, and what would go.
pub struct Term {
    name: String,
    label: String,
    years: String,
    what: String,
    error: String,
}

#[derive(Template)]
#[template(path = "exchange/keep.html")]
struct Page {
    p: Staff,
    terms: Vec<Term>,
    errors: Vec<FieldError>,
    held: String,
    /// May erase and hold.
    officer: bool,
    anything: bool,
    proofs: Vec<Link>,
}

/// The years that were asked for; those of the settings for a class that was not asked about, or an error.
fn asked(ctx: &Ctx, q: &Fields) -> Result<Rules, Vec<FieldError>> {
    let mut wrong = Vec::new();
    let mut rule = |class: Retention, set: i16| {
        let years = if q.has(class.word()) { q.parse::<i16>(class.word()) } else { Some(set) };
        let years = years.filter(|y| Rules::YEARS.contains(y));
        if years.is_none() {
            let args =
                [("least", i64::from(*Rules::YEARS.start()).into()), ("most", i64::from(*Rules::YEARS.end()).into())];
            wrong.push(FieldError { field: class.word().to_owned(), text: ctx.tw("exchange-keep-wrong", &args) });
        }
        (class, years.unwrap_or(set))
    };
    let rules = ctx.house.settings.retention.0.iter().map(|(class, set)| rule(*class, *set)).collect();
    if wrong.is_empty() { Ok(Rules(rules)) } else { Err(wrong) }
}

/// The years to erase by: each one must have been sent, because what is not said must not be guessed.
fn decided(ctx: &Ctx, q: &Fields) -> Result<Rules, Vec<FieldError>> {
    let missing =
        |class: Retention| FieldError { field: class.word().to_owned(), text: ctx.t("exchange-keep-missing") };
    let set = &ctx.house.settings.retention.0;
    let missing: Vec<FieldError> =
        set.iter().filter(|(class, _)| !q.has(class.word())).map(|(class, _)| missing(*class)).collect();
    if missing.is_empty() { asked(ctx, q) } else { Err(missing) }
}

/// What would go today by the years in the address.
pub async fn show(ctx: Ctx, Query(q): Query) -> Answer {
    match asked(&ctx, &q) {
        Ok(rules) => {
            let seen = retention::preview(&mut ctx.house.db.look().await?, &ctx.actor, &rules, ctx.today()).await?;
            page(&with(&ctx, &q, Vec::new(), Some(&seen)).await?)
        }
        Err(errors) => again(&with(&ctx, &q, errors, None).await?),
    }
}

/// Erases by the years that were shown.
pub async fn erase(ctx: Ctx, Form(q): Form) -> Answer {
    let rules = match decided(&ctx, &q) {
        Ok(rules) => rules,
        Err(errors) => return again(&with(&ctx, &q, errors, None).await?),
    };
    let ids = || ctx.id();
    let done = retention::run(&ctx.house.db, &ctx.actor, &rules, ctx.today(), ctx.now, &ids).await?;
    go(&proof::address(done.certificate), "removed")
}

/// The page with the years as typed; without what would go when they cannot be read.
async fn with(
    ctx: &Ctx,
    q: &Fields,
    errors: Vec<FieldError>,
    seen: Option<&Preview>,
) -> Result<Page, crate::kit::problem::Problem> {
    let proofs = retention::certificates(&mut ctx.house.db.look().await?, &ctx.actor).await?;
    let term = |(class, set): &(Retention, i16)| Term {
        name: class.word().to_owned(),
        label: ctx.t(&format!("exchange-keep-{}", class.word())),
        years: if q.has(class.word()) { q.get(class.word()).to_owned() } else { set.to_string() },
        what: seen.and_then(|s| s.classes.iter().find(|t| t.class == *class)).map(|t| what(ctx, t)).unwrap_or_default(),
        error: error_of(&errors, class.word()).to_owned(),
    };
    Ok(Page {
        p: ctx.frame("exchange-keep-title", "oversight"),
        terms: ctx.house.settings.retention.0.iter().map(term).collect(),
        held: seen.map(|s| ctx.tw("exchange-keep-held", &[("n", s.held.into())])).unwrap_or_default(),
        officer: ctx.me.staff.is(Role::DataProtection),
        anything: seen.is_some_and(|s| s.classes.iter().any(|t| t.files > 0)),
        proofs: proofs.iter().map(|c| proof::link(ctx, c)).collect(),
        errors,
    })
}

/// What goes or went of a class, in words.
pub(super) fn what(ctx: &Ctx, of: &Touched) -> String {
    let key = if of.class == Retention::Core { "exchange-keep-files" } else { "exchange-keep-in" };
    let files = ctx.tw(key, &[("n", of.files.into())]);
    let rows = rows(ctx, of.rows);
    if rows.is_empty() { files } else { format!("{files}: {rows}") }
}

/// How many rows of which sort; empty for none.
pub(super) fn rows(ctx: &Ctx, rows: Counted) -> String {
    let sorts = [
        ("facts", rows.facts),
        ("steps", rows.steps),
        ("appointments", rows.appointments),
        ("needs", rows.needs),
        ("notes", rows.notes),
        ("beside", rows.beside),
    ];
    let some = sorts.iter().filter(|(_, n)| *n > 0);
    let said: Vec<String> =
        some.map(|(sort, n)| ctx.tw(&format!("exchange-rows-{sort}"), &[("n", (*n).into())])).collect();
    if said.is_empty() { String::new() } else { list_and(ctx.me.lang, &said) }
}

/// Holds a file beyond its years, or lets it go again.
pub async fn hold(ctx: Ctx, Form(q): Form) -> Answer {
    let file = ctx.file_of(q.get("number")).await?;
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    retention::hold(&mut tx, &ctx.actor, file, q.get("reason")).await?;
    tx.commit().await?;
    go("/exchange/retention", "saved")
}
