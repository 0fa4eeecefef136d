//! The list of partners with the news that was not read yet at its head, and the page of one partner.

use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Fields;
use crate::kit::frame::{FieldError, Staff, error_of};
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::pages::offers::wait_lines::{self, WaitLine};
use crate::pages::offers::{keeps, search};
use crate::pages::today;
use askama::Template;
use axum::extract::Path;
use opweg_lang::{dates, names, numbers};
use opweg_model::OrgId;
use opweg_store::offers::search::{Search, search as find};
use opweg_store::offers::{tallies, waits};
use opweg_store::partners::news::{self, News};
use opweg_store::partners::pages::{self, About, Partner};
use opweg_store::partners::workers;
use opweg_store::people::digest::{self, Waiting};

/// News shown on the page.
const MOST_NEWS: i64 = 20;

/// A message as shown.
pub struct Told {
    id: String,
    title: String,
    body: String,
    line: String,
    read: bool,
    ours: bool,
}

/// A partner in the list.
pub struct Line {
    href: String,
    name: String,
    kind: String,
    phone: String,
    written: bool,
    overdue: bool,
}

#[derive(Template)]
#[template(path = "partners/list.html")]
pub struct ListPage {
    p: Staff,
    news: Vec<Told>,
    partners: Vec<Line>,
    keeps: bool,
    own: String,
    q: Fields,
    errors: Vec<FieldError>,
}

impl ListPage {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// The list.
pub async fn list(ctx: Ctx) -> Answer {
    page(&list_page(&ctx, Fields::default(), Vec::new()).await?)
}

/// The list, with news that was typed and is not right yet.
pub async fn list_page(ctx: &Ctx, q: Fields, errors: Vec<FieldError>) -> Result<ListPage, Problem> {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let told = news::list(&mut tx, &ctx.actor, MOST_NEWS).await?;
    let partners = pages::list(&mut tx, &ctx.actor).await?;
    tx.commit().await?;
    Ok(ListPage {
        p: ctx.frame("partners-title", "partners"),
        news: told.iter().map(|n| message(ctx, n)).collect(),
        partners: partners.iter().map(|partner| line(ctx, partner)).collect(),
        keeps: keeps(ctx, ctx.me.staff.org),
        own: format!("/partners/{}", ctx.me.staff.org),
        q,
        errors,
    })
}

fn message(ctx: &Ctx, n: &News) -> Told {
    Told {
        id: n.id.to_string(),
        title: n.title.clone(),
        body: n.body.clone(),
        line: [n.org_name.clone(), n.author.clone(), when(ctx.me.lang, n.at)].join(" · "),
        read: n.read,
        ours: keeps(ctx, n.org),
    }
}

fn line(ctx: &Ctx, partner: &Partner) -> Line {
    Line {
        href: format!("/partners/{}", partner.org),
        name: partner.name.clone(),
        kind: ctx.t(&format!("words-org-kind-{}", partner.kind)),
        phone: partner.phone.clone(),
        written: partner.about.is_some(),
        overdue: partner.about.as_ref().is_some_and(|about| about.is_overdue(ctx.today())),
    }
}

#[derive(Template)]
#[template(path = "partners/one.html")]
struct Page {
    p: Staff,
    org: OrgId,
    name: String,
    kind: String,
    phone: String,
    email: String,
    about: Option<About>,
    reviewed: String,
    overdue: bool,
    languages: String,
    offers: Vec<search::Line>,
    /// How long people wait for a place in what they give.
    waits: Vec<WaitLine>,
    keeps: bool,
    /// What waits with the reader's own organisation; empty for others.
    waiting: Vec<Waits>,
}

/// What waits with one's own organisation, as figures.
pub struct Waits {
    who: String,
    open: i64,
    late: i64,
}

/// The figures by who waits. Whose tasks and about whom is not in them.
fn figures(ctx: &Ctx, tasks: &[(String, Waiting)]) -> Vec<Waits> {
    let of = |who: today::Waits| {
        let theirs = tasks.iter().filter(|(what, _)| today::Waits::of_kind(what) == who);
        let (open, late) = theirs.fold((0, 0), |(open, late), (_, w)| (open + w.open, late + w.late));
        Waits { who: ctx.t(who.title()), open, late }
    };
    today::Waits::ALL.map(of).into_iter().filter(|w| w.open > 0).collect()
}

/// One partner.
pub async fn one(ctx: Ctx, Path(org): Path<OrgId>) -> Answer {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let partner = pages::one(&mut tx, &ctx.actor, org).await?;
    let offers = find(&mut tx, &ctx.actor, &Search { org: Some(org), ..Search::default() }).await?;
    let waits = if offers.is_empty() { Vec::new() } else { waits::of_kind(&mut tx, None, ctx.today()).await? };
    let tallies = tallies::of(&mut tx, Some(org), ctx.today()).await?;
    let codes = workers::languages(&mut tx, org).await?;
    let ours = ctx.me.staff.org == org;
    let waiting = if ours { digest::of_org(&mut tx, org, ctx.today()).await? } else { Vec::new() };
    tx.commit().await?;
    let spoken: Vec<String> = codes.iter().map(|code| names::language_name(ctx.me.lang, code)).collect();
    let reviewed = partner.about.as_ref().and_then(|about| about.reviewed);
    page(&Page {
        p: ctx.frame("partners-one-title", "partners"),
        org,
        name: partner.name,
        kind: ctx.t(&format!("words-org-kind-{}", partner.kind)),
        phone: partner.phone,
        email: partner.email,
        reviewed: reviewed.map(|day| dates::date_short(ctx.me.lang, day)).unwrap_or_default(),
        overdue: partner.about.as_ref().is_some_and(|about| about.is_overdue(ctx.today())),
        about: partner.about,
        languages: numbers::list_and(ctx.me.lang, &spoken),
        offers: offers.iter().map(|f| search::line(&ctx, f, &waits)).collect(),
        waits: wait_lines::lines(&ctx, &tallies),
        keeps: keeps(&ctx, org),
        waiting: figures(&ctx, &waiting),
    })
}
