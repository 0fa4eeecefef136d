//! The command palette and the plain search page behind it: clients and pages, by what is typed.

use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Form;
use crate::kit::frame::Staff;
use askama::Template;
use opweg_store::file::search::{self, Query as Asked, Shown};

/// A place to go to.
pub struct Place {
    href: String,
    name: String,
    line: String,
    icon: &'static str,
}

#[derive(Template)]
#[template(path = "palette/search.html")]
struct Page {
    p: Staff,
    q: String,
    places: Vec<Place>,
    asked: bool,
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
    page(&Page { p, q: String::new(), places: Vec::new(), asked: false })
}

/// Searches clients one may open and pages one may see. Pointers to other files belong to registering, not here.
pub async fn search(ctx: Ctx, Form(query): Form) -> Answer {
    let q = query.get("q").to_owned();
    let mut places = pages(&ctx, &q);
    if q.chars().count() >= 2 {
        let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
        let asked = Asked { name: q.clone(), number: q.clone(), ..Asked::default() };
        let hits = search::search(&mut tx, &ctx.actor, &ctx.house.desk, &asked).await?;
        tx.commit().await?;
        places.extend(
            hits.into_iter()
                .filter_map(|h| match h.shown {
                    Shown::Card(card) => Some(Place {
                        href: format!("/clients/{}", card.file),
                        line: format!("{} · {}, {}", card.number, card.lead_name, card.lead_org_name),
                        name: card.full_name,
                        icon: "user",
                    }),
                    Shown::Pointer { .. } => None,
                })
                .take(20),
        );
    }
    let p = ctx.frame("search-title", "");
    if query.has("fragment") { page(&Fragment { p, places }) } else { page(&Page { p, q, places, asked: true }) }
}

fn pages(ctx: &Ctx, q: &str) -> Vec<Place> {
    let q = q.to_lowercase();
    let nav = ctx.frame("search-title", "").nav;
    let named = nav.into_iter().filter(|n| !q.is_empty() && n.label.to_lowercase().contains(&q));
    named.map(|n| Place { href: n.href.to_owned(), line: String::new(), name: n.label, icon: n.icon }).collect()
}
