//! Finding an offer. The address is the search: it can be kept and shared, and holds nothing of a client.

use super::words;
use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Query};
use crate::kit::frame::{Choice, Staff};
use crate::pages::questions::language_choices;
use askama::Template;
use opweg_lang::dates;
use opweg_model::fact::lists::STATUS;
use opweg_model::offer::{Feature, FeatureSet};
use opweg_store::offers::search::{Found, MOST, Search, postcodes, search};
use opweg_store::offers::waits::{self, Wait};

/// An offer in a list: what it is called and who gives it, what it is like, how many seats are free, how long one waits.
#[allow(missing_docs)]
pub struct Line {
    pub href: String,
    pub title: String,
    pub giver: String,
    /// Kind, level, language.
    pub what: String,
    pub features: Vec<String>,
    pub next: String,
    pub seats: String,
    pub colour: &'static str,
    pub wait: String,
    pub place: String,
}

#[derive(Template)]
#[template(path = "offers/search.html")]
struct Page {
    p: Staff,
    q: Fields,
    kinds: Vec<Choice>,
    levels: Vec<Choice>,
    languages: Vec<Choice>,
    statuses: Vec<Choice>,
    postcodes: Vec<Choice>,
    features: Vec<Choice>,
    lines: Vec<Line>,
    more: bool,
    /// May add an offer of their own organisation.
    keeps: bool,
}

/// The page.
pub async fn show(ctx: Ctx, Query(q): Query) -> Answer {
    let asked = read(&q);
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let mut found = search(&mut tx, &ctx.actor, &asked).await?;
    let waits = waits::of_kind(&mut tx, asked.kind, ctx.today()).await?;
    let postcodes = postcodes(&mut tx).await?;
    tx.commit().await?;
    let more = found.len() > MOST;
    found.truncate(MOST);
    let any = ctx.t("offers-any");
    page(&Page {
        p: ctx.frame("offers-title", "offers"),
        kinds: words::kinds(&ctx, q.get("kind"), &any),
        levels: words::levels(&ctx, q.get("level"), &any),
        languages: language_choices(ctx.me.lang, q.get("language"), &any),
        statuses: statuses(&ctx, q.get("status"), &any),
        postcodes: places(&postcodes, q.get("postcode"), &any),
        features: features(&ctx, asked.features),
        lines: found.iter().map(|f| line(&ctx, f, &waits)).collect(),
        more,
        keeps: super::keeps(&ctx, ctx.me.staff.org),
        q,
    })
}

/// What is looked for; what makes no sense is left out.
fn read(q: &Fields) -> Search {
    Search {
        kind: q.parse("kind"),
        level: opweg_model::fact::Cefr::parse(q.get("level")),
        features: q.all("features").filter_map(|f| f.parse().ok()).collect(),
        language: q.get("language").chars().take(3).collect(),
        postcode: q.get("postcode").chars().filter(char::is_ascii_digit).take(4).collect(),
        status: q.get("status").chars().take(40).collect(),
        start_by: q.parse("start"),
        org: None,
        free: q.has("free"),
    }
}

/// Chosen and not typed: what people type stands in no address.
fn places(postcodes: &[String], chosen: &str, empty: &str) -> Vec<Choice> {
    let all = postcodes.iter().map(|code| Choice::new(code.as_str(), code.as_str(), chosen));
    std::iter::once(Choice::new("", empty, chosen)).chain(all).collect()
}

fn statuses(ctx: &Ctx, chosen: &str, empty: &str) -> Vec<Choice> {
    let one = |s: &&str| Choice::new(*s, ctx.t(&format!("facts-status-{s}")), chosen);
    std::iter::once(Choice::new("", empty, chosen)).chain(STATUS.codes.iter().map(one)).collect()
}

/// What one can search an offer by, as boxes to tick.
pub fn features(ctx: &Ctx, chosen: FeatureSet) -> Vec<Choice> {
    let one = |f: &Feature| Choice {
        checked: chosen.has(*f),
        ..Choice::new(f.word(), ctx.t(&format!("offers-feature-{f}")), "")
    };
    Feature::ALL.iter().map(one).collect()
}

/// An offer as lists show it.
pub fn line(ctx: &Ctx, found: &Found, waits: &[Wait]) -> Line {
    let (offer, about) = (&found.offer, &found.offer.about);
    let what = [words::kind(ctx, about.kind), words::range(ctx, about), words::language(ctx, &about.language)];
    let (seats, colour) = match found.free {
        None => (ctx.t("offers-no-session"), ""),
        Some(0) => (ctx.t("offers-full"), "bad"),
        Some(n) => (ctx.tw("offers-seats-free", &[("n", n.into())]), "ok"),
    };
    Line {
        href: format!("/offers/{}", offer.id),
        title: about.title.clone(),
        giver: offer.org_name.clone(),
        what: what.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · "),
        features: about.features.iter().map(|f| ctx.t(&format!("offers-feature-{f}"))).collect(),
        next: found.next.map(|day| dates::date_short(ctx.me.lang, day)).unwrap_or_default(),
        seats,
        colour,
        wait: words::wait(ctx, &words::waits_of(waits, offer.id, about)),
        place: [about.postcode.as_str(), about.place.as_str()].join(" ").trim().to_owned(),
    }
}
