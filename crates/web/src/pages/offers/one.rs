//! An offer: what it is, for whom, when, with how many seats free and how long one waits.

use super::{keeps, words};
use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::frame::Staff;
use askama::Template;
use axum::extract::Path;
use opweg_lang::dates;
use opweg_model::{OfferId, Role};
use opweg_store::offers::kept::{self, About, OfferState};
use opweg_store::offers::sessions::{self, Session, SessionState};
use opweg_store::offers::waits;
use opweg_trajectory::few;

/// A session as shown.
pub struct Row {
    href: String,
    days: String,
    hours: String,
    place: String,
    seats: String,
    colour: &'static str,
    register: String,
}

#[derive(Template)]
#[template(path = "offers/one.html")]
struct Page {
    p: Staff,
    offer: OfferId,
    title: String,
    giver: String,
    giver_href: String,
    about: String,
    /// What is known, as pairs of a name and a text.
    facts: Vec<(String, String)>,
    features: Vec<String>,
    sessions: Vec<Row>,
    wait: String,
    /// How many wait now; empty: nobody.
    waiting: String,
    overdue: bool,
    closed: bool,
    keeps: bool,
    /// The reader guides clients and can ask for a place here.
    asks: bool,
    version: i64,
}

/// The page.
pub async fn show(ctx: Ctx, Path(id): Path<OfferId>) -> Answer {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let offer = kept::get(&mut tx, &ctx.actor, id).await?;
    let sessions = sessions::of_offer(&mut tx, &ctx.actor, id).await?;
    let waits = waits::of_kind(&mut tx, Some(offer.about.kind), ctx.today()).await?;
    tx.commit().await?;
    let keeps = keeps(&ctx, offer.org);
    let own: Vec<_> = waits.iter().filter(|w| w.offer.is_some_and(|(o, _)| o == id)).copied().collect();
    let shown = sessions.iter().filter(|s| keeps || s.plan.when.until >= ctx.today());
    page(&Page {
        p: ctx.frame("offers-one-title", "offers"),
        offer: id,
        giver: offer.org_name.clone(),
        giver_href: format!("/partners/{}", offer.org),
        facts: facts(&ctx, &offer.about),
        features: offer.about.features.iter().map(|f| ctx.t(&format!("offers-feature-{f}"))).collect(),
        sessions: shown.map(|s| row(&ctx, s)).collect(),
        wait: words::wait(&ctx, &words::waits_of(&waits, id, &offer.about)),
        waiting: waiting(&ctx, &own),
        overdue: offer.about.is_overdue(ctx.today()),
        closed: offer.state == OfferState::Closed,
        asks: offer.state == OfferState::Open && ctx.me.staff.is(Role::Worker),
        version: offer.version,
        title: offer.about.title,
        about: offer.about.about,
        keeps,
    })
}

/// How many wait now. What is on few people is not told, nor what would give it away beside those who began.
fn waiting(ctx: &Ctx, own: &[waits::Wait]) -> String {
    let figure = waits::figure(own, ctx.today());
    match (figure.open, figure.n.saturating_sub(figure.open)) {
        (0, _) => String::new(),
        (open, rest) if few::told(&[open]) == [true] && few::told(&[rest]) == [true] => {
            ctx.tw("offers-waiting-now", &[("n", i64::from(open).into())])
        }
        _ => ctx.t("offers-waiting-few"),
    }
}

/// What is said otherwise now than somebody typed, as pairs of a name and what is there.
pub fn changed(ctx: &Ctx, now: &About, typed: &About) -> Vec<(String, String)> {
    let whole = |about: &About| {
        let texts = [("offers-field-title", &about.title), ("offers-field-about", &about.about)];
        let texts = texts.map(|(key, text)| (ctx.t(key), text.clone()));
        facts(ctx, about).into_iter().chain(texts).collect::<Vec<_>>()
    };
    let typed = whole(typed);
    whole(now).into_iter().filter(|pair| !typed.contains(pair)).collect()
}

fn facts(ctx: &Ctx, about: &About) -> Vec<(String, String)> {
    let day = |d| dates::date_short(ctx.me.lang, d);
    let statuses: Vec<String> = about.statuses.iter().map(|s| ctx.t(&format!("facts-status-{s}"))).collect();
    let number = |key: &str, n: Option<i64>| n.map(|n| ctx.tw(key, &[("n", n.into())])).unwrap_or_default();
    let all = [
        ("offers-field-kind", words::kind(ctx, about.kind)),
        ("offers-field-level", words::range(ctx, about)),
        ("offers-field-language", words::language(ctx, &about.language)),
        ("offers-field-sector", about.sector.clone()),
        ("offers-field-place", [about.place.as_str(), about.postcode.as_str()].join(" ").trim().to_owned()),
        ("offers-field-statuses", statuses.join(", ")),
        ("offers-field-weeks", number("offers-weeks", about.weeks)),
        ("offers-field-hours", number("offers-hours-week", about.hours_week)),
        ("offers-field-cost", words::cost(ctx, about.cost, about.payer)),
        ("offers-field-reviewed", about.reviewed.map(day).unwrap_or_default()),
    ];
    all.into_iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| (ctx.t(key), text)).collect()
}

fn row(ctx: &Ctx, session: &Session) -> Row {
    let today = ctx.today();
    let (seats, colour) = match session.state {
        SessionState::Cancelled => (ctx.t("offers-session-cancelled"), "bad"),
        SessionState::Closed => (ctx.t("offers-session-closed"), ""),
        SessionState::Open if session.free() == 0 => (ctx.t("offers-full"), "bad"),
        SessionState::Open if !session.takes_people(today) => (ctx.t("offers-too-late"), ""),
        SessionState::Open => (ctx.tw("offers-seats-free", &[("n", session.free().into())]), "ok"),
    };
    let until = session.plan.register_until.map(|day| dates::date_short(ctx.me.lang, day));
    Row {
        href: format!("/offers/{}/sessions/{}", session.offer, session.id),
        days: words::days(ctx, &session.plan.when),
        hours: words::slots(ctx, &session.plan.when.slots),
        place: session.plan.place.clone(),
        seats,
        colour,
        register: until.map(|day| ctx.tw("offers-register-until", &[("day", day.into())])).unwrap_or_default(),
    }
}
