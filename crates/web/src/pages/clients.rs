//! The caseload: a list in the order of names, page by page. The policy decides which files are in it.

use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Query;
use crate::kit::frame::{Link, Staff};
use crate::kit::place;
use askama::Template;
use opweg_lang::{dates, names};
use opweg_model::brussels;
use opweg_store::file::card::Card;
use opweg_store::file::lists::{Scope, caseload};

/// Lines of a page.
pub const PER_PAGE: i64 = 40;

/// A line of the list.
pub struct Line {
    href: String,
    name: String,
    number: String,
    language: String,
    lead: String,
    next: String,
    contact: String,
    restricted: bool,
}

#[derive(Template)]
#[template(path = "clients/list.html")]
struct Page {
    p: Staff,
    tabs: Vec<Link>,
    lines: Vec<Line>,
    more: String,
    register: bool,
    /// Whether the list says who leads: not where it is the reader themself.
    leads: bool,
    /// May take in a table of clients.
    import: bool,
}

/// The page. The address is the view: `?of=mine|org|all&closed=1`.
pub async fn list(ctx: Ctx, Query(query): Query) -> Answer {
    let (of, closed) = (query.get("of"), query.has("closed"));
    let scope = match of {
        "org" => Scope::Organisation,
        "all" => Scope::All,
        _ => default_scope(&ctx),
    };
    let (keys, reader) = (&ctx.house.desk.keys, ctx.me.staff.user.0);
    let after = place::opened(keys, reader, query.get("after"));
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let mut cards = caseload(&mut tx, &ctx.actor, ctx.purpose(), scope, closed, after.as_ref(), PER_PAGE + 1).await?;
    tx.commit().await?;
    let more = usize::try_from(PER_PAGE).is_ok_and(|most| cards.len() > most);
    cards.truncate(usize::try_from(PER_PAGE).unwrap_or(40));
    let last = cards.last().filter(|_| more).map(|c| place::sealed(keys, reader, c)).unwrap_or_default();
    page(&Page {
        p: ctx.frame(if ctx.guides_nobody() { "nav-files" } else { "clients-title" }, "clients"),
        tabs: tabs(&ctx, scope, closed),
        lines: cards.iter().map(|c| line(&ctx, c)).collect(),
        more: if last.is_empty() {
            last
        } else {
            format!("/clients?of={of}{}&after={last}", if closed { "&closed=1" } else { "" })
        },
        leads: !matches!(scope, Scope::Mine),
        import: ctx.me.staff.is(opweg_model::Role::Worker),
        register: ctx.me.staff.is(opweg_model::Role::Worker) || ctx.me.staff.is(opweg_model::Role::Reception),
    })
}

/// Who leads no files of their own starts with what they may see.
fn default_scope(ctx: &Ctx) -> Scope {
    if ctx.me.staff.is(opweg_model::Role::Worker) { Scope::Mine } else { Scope::All }
}

fn tabs(ctx: &Ctx, scope: Scope, closed: bool) -> Vec<Link> {
    let all = [
        ("mine", Scope::Mine, false),
        ("org", Scope::Organisation, false),
        ("all", Scope::All, false),
        ("all", Scope::All, true),
    ];
    all.into_iter()
        .map(|(of, s, c)| Link {
            href: format!("/clients?of={of}{}", if c { "&closed=1" } else { "" }),
            label: ctx.t(if c {
                "clients-tab-closed"
            } else {
                match s {
                    Scope::Mine => "clients-tab-mine",
                    Scope::Organisation => "clients-tab-org",
                    Scope::All => "clients-tab-all",
                }
            }),
            count: 0,
            current: s == scope && c == closed,
        })
        .collect()
}

fn line(ctx: &Ctx, card: &Card) -> Line {
    let lang = ctx.me.lang;
    let day = |d: &str| d.parse().map_or_else(|_| d.to_owned(), |d| dates::date_short(lang, d));
    let step = card.next_step.as_deref().unwrap_or_default();
    let next = match (step, card.next_due.as_deref()) {
        ("", _) => String::new(),
        (step, Some(due)) => format!("{} · {}", step_name(ctx, step), day(due)),
        (step, None) => step_name(ctx, step),
    };
    Line {
        href: format!("/clients/{}", card.file),
        name: card.full_name.clone(),
        number: card.number.clone(),
        language: card.language.as_deref().map(|l| names::language_name(lang, l)).unwrap_or_default(),
        lead: format!("{}, {}", card.lead_name, card.lead_org_name),
        next,
        contact: card.last_contact.map(|t| dates::date_short(lang, brussels::day(t))).unwrap_or_default(),
        restricted: card.restricted,
    }
}

/// The card keeps the word of a known step, or the title in the worker's own words.
pub fn step_name(ctx: &Ctx, step: &str) -> String {
    match step.parse::<opweg_model::step::StepKind>() {
        Ok(kind) => ctx.t(&format!("path-step-{kind}")),
        Err(_) => step.to_owned(),
    }
}
