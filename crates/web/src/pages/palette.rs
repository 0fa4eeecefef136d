//! The command palette and the plain search page behind it: what can be done in the file one is in, the files of
//! lately, clients and pages, by what is typed.

use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Form;
use crate::kit::frame::{NavLink, Staff};
use crate::kit::problem::Problem;
use askama::Template;
use opweg_linkage::number::BelgianNumber;
use opweg_model::{FileId, Role};
use opweg_store::file::card::Card;
use opweg_store::file::recent;
use opweg_store::file::search::{Hit, Query as Asked, Shown};

/// How many files of lately are offered.
const RECENT: i64 = 6;

/// A place to go to.
pub struct Place {
    href: String,
    name: String,
    line: String,
    icon: &'static str,
    /// Nobody said that it is this one: it may be chosen, but not by Enter alone.
    maybe: bool,
}

#[derive(Template)]
#[template(path = "palette/search.html")]
struct Page {
    p: Staff,
    q: String,
    places: Vec<Place>,
    asked: bool,
    /// Who is not found may be there all the same.
    behind: bool,
}

#[derive(Template)]
#[template(path = "palette/fragment.html")]
struct Fragment {
    p: Staff,
    places: Vec<Place>,
}

/// The empty search page, for whoever comes by the address.
pub async fn ask(ctx: Ctx) -> Answer {
    let p = ctx.frame("search-title", "");
    page(&Page { p, q: String::new(), places: Vec::new(), asked: false, behind: false })
}

/// Searches clients one may open and pages one may see. Pointers to other files belong to registering, not here.
pub async fn search(ctx: Ctx, Form(query): Form) -> Answer {
    let q = query.get("q").to_owned();
    let mut places = of_this_file(&ctx, query.get("from"), &q);
    if q.is_empty() {
        places.extend(lately(&ctx).await?);
    }
    places.extend(pages(&ctx, &q));
    if q.chars().count() >= 2 {
        places.extend(clients(&ctx, &q).await?);
    }
    let p = ctx.frame("search-title", "");
    if query.has("fragment") {
        return page(&Fragment { p, places });
    }
    let behind = places.is_empty() && ctx.register_is_behind().await?;
    page(&Page { p, q, places, asked: true, behind })
}

/// Clients by name, by the number of a file or of a person, or by telephone. Whoever presses Enter without looking must not
/// land in the file of somebody else: only the one who is exactly what was typed is chosen beforehand.
async fn clients(ctx: &Ctx, q: &str) -> Result<Vec<Place>, Problem> {
    let telephone = !q.chars().any(char::is_alphabetic) && BelgianNumber::parse(q).is_err();
    let phone = if telephone { q.to_owned() } else { String::new() };
    let asked = Asked { name: q.to_owned(), number: q.to_owned(), phone, open_only: true, ..Asked::default() };
    let mut same = 0;
    let mut place = |hit: Hit| {
        let Shown::Card(card) = hit.shown else { return None };
        let exact = hit.comparison.is_the_same() || card.number.eq_ignore_ascii_case(q.trim());
        same += usize::from(exact);
        Some(Place {
            href: format!("/clients/{}", card.file),
            line: format!("{} · {}, {}", card.number, card.lead_name, card.lead_org_name),
            name: card.full_name,
            icon: "user",
            maybe: !exact,
        })
    };
    let mut places: Vec<Place> = ctx.search(&asked).await?.into_iter().filter_map(&mut place).take(20).collect();
    if same > 1 {
        places.iter_mut().for_each(|p| p.maybe = true);
    }
    Ok(places)
}

/// The files one was in lately, for whoever opens the palette and has not typed yet.
async fn lately(ctx: &Ctx) -> Result<Vec<Place>, Problem> {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let cards = recent::files(&mut tx, &ctx.actor, ctx.purpose(), RECENT).await?;
    tx.commit().await?;
    let place = |card: Card| Place {
        href: format!("/clients/{}", card.file),
        line: format!("{} · {}", ctx.t("search-recent"), card.number),
        name: card.full_name,
        icon: "user",
        maybe: false,
    };
    Ok(cards.into_iter().map(place).collect())
}

/// What can be done in the file whose page the palette was opened on: words of pages only, so nothing of the file itself.
fn of_this_file(ctx: &Ctx, from: &str, q: &str) -> Vec<Place> {
    let file = from.strip_prefix("/clients/").and_then(|rest| rest.split('/').next()?.parse::<FileId>().ok());
    let Some(file) = file else { return Vec::new() };
    let (worker, q) = (ctx.me.staff.is(Role::Worker), q.to_lowercase());
    let officer = ctx.me.staff.is(Role::DataProtection);
    let shown = |word: &str| worker || matches!(word, "path" | "agreement") || officer && word == "looked";
    let place = |(word, path, icon): &(&str, &str, &'static str)| Place {
        href: format!("/clients/{file}{path}"),
        name: ctx.t(&format!("search-file-{word}")),
        line: ctx.t("search-this-file"),
        icon,
        maybe: false,
    };
    let all = ACTIONS.iter().filter(|(word, ..)| shown(word)).map(place);
    all.filter(|p| p.name.to_lowercase().contains(&q)).collect()
}

/// What is done in a file: word, page, icon.
const ACTIONS: &[(&str, &str, &str)] = &[
    ("note", "#note", "note"),
    ("intake", "/intake", "talk"),
    ("agreement", "/agreement", "share"),
    ("trajectory", "/trajectory", "route"),
    ("compare", "/trajectory/compare", "split"),
    ("screening", "/screening", "gauge"),
    ("path", "/path", "flag"),
    ("referral", "/referrals/new", "swap"),
    ("referrals", "/referrals", "swap"),
    ("places", "/places", "school"),
    ("appointment", "/path#appointments", "calendar"),
    ("card", "/card", "print"),
    ("looked", "/looked", "eye"),
    ("registrations", "/registrations", "merge"),
];

fn pages(ctx: &Ctx, q: &str) -> Vec<Place> {
    let q = q.to_lowercase();
    let nav = ctx.frame("search-title", "").nav;
    let named = nav.into_iter().filter(|n| n.label.to_lowercase().contains(&q));
    let place =
        |n: NavLink| Place { href: n.href.to_owned(), line: String::new(), name: n.label, icon: n.icon, maybe: false };
    named.map(place).collect()
}
