//! One request: where it stands, what can be done about it, and which sessions fit the client.

use super::ask::{colour, days, reason, what};
use super::reasons;
use super::situation::Known;
use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::problem::Problem;
use crate::pages::offers::words;
use crate::pages::overview::{Head, head};
use askama::Template;
use axum::extract::Path;
use opweg_access::{Action, Permit};
use opweg_lang::dates;
use opweg_model::offer::{NoFit, RequestState};
use opweg_model::{FileId, OfferSessionId, RequestId};
use opweg_store::Tx;
use opweg_store::file::card;
use opweg_store::offers::kept;
use opweg_store::offers::requests::{self, Request};
use opweg_store::offers::search::{Found, Search};
use opweg_store::offers::sessions::{self, Session};
use opweg_store::offers::waits::{self, Wait};
use opweg_trajectory::fits::Fit;

/// A session a client could choose.
pub struct Fitting {
    id: String,
    offer: String,
    title: String,
    href: String,
    line: String,
    seats: String,
    colour: &'static str,
    wait: String,
    /// Whether it fits, in a word, and every reason against it.
    verdict: String,
    tone: &'static str,
    why: Vec<String>,
    free: bool,
    /// The client waits for this offer already.
    chosen: bool,
}

#[derive(Template)]
#[template(path = "places/place.html")]
pub struct Page {
    p: Staff,
    h: Head,
    here: String,
    what: String,
    giver: String,
    state: String,
    colour: &'static str,
    days: Vec<String>,
    reason: String,
    version: String,
    /// The word of the state, for what can be done.
    word: &'static str,
    over: bool,
    options: Vec<Fitting>,
    no_fits: Vec<Choice>,
    stops: Vec<Choice>,
    results: Vec<Choice>,
    today: String,
    /// The group with the place: its days, its hours, where. Empty while there is none.
    group: Vec<String>,
    /// The day the group begins, while that is still to come.
    begins: String,
    /// What does not fit the client about the session that was pressed.
    against: Option<Against>,
    errors: Vec<FieldError>,
}

/// A question before somebody is enrolled in what does not fit.
pub struct Against {
    session: String,
    title: String,
    why: Vec<String>,
    /// What was pressed.
    pressed: &'static str,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }

    /// Asks whether it is meant, naming what does not fit.
    pub(super) fn ask(&mut self, session: OfferSessionId, why: Vec<String>, pressed: &str) {
        let session = session.to_string();
        let title = self.options.iter().find(|o| o.id == session).map(|o| o.title.clone()).unwrap_or_default();
        let pressed = if pressed == "offer" { "offer" } else { "enrol" };
        self.against = Some(Against { session, title, why, pressed });
    }
}

/// The page.
pub async fn show(ctx: Ctx, Path((file, request)): Path<(FileId, RequestId)>) -> Answer {
    page(&whole(&ctx, file, request, Vec::new()).await?)
}

/// The page as it stands, with what is wrong with what was pressed.
pub async fn whole(ctx: &Ctx, file: FileId, id: RequestId, errors: Vec<FieldError>) -> Result<Page, Problem> {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let request = requests::one(&mut tx, &permit, id).await?;
    let options = options(ctx, &mut tx, &permit, &request).await?;
    let (group, begins) = match request.said.session {
        Some(session) => group(ctx, &mut tx, session).await?,
        None => (Vec::new(), String::new()),
    };
    tx.commit().await?;
    let said = &request.said;
    let no_fit = said.no_fit.map_or("", NoFit::word);
    let why = |w: &NoFit| Choice::new(w.word(), ctx.t(&format!("places-no-fit-{w}")), no_fit);
    Ok(Page {
        p: ctx.frame("places-one-title", "clients"),
        h: head(ctx, &card, &permit, "places"),
        here: format!("/clients/{file}/places/{id}"),
        what: what(ctx, &request),
        giver: request.offer_name.as_ref().map(|(_, giver)| giver.clone()).unwrap_or_default(),
        state: ctx.t(&format!("places-state-{}", said.state)),
        colour: colour(said.state),
        days: days(ctx, &request),
        reason: reason(ctx, &request),
        version: request.version.to_string(),
        word: said.state.word(),
        over: said.state.is_over(),
        options,
        no_fits: std::iter::once(Choice::new("", "–", no_fit)).chain(NoFit::ALL.iter().map(why)).collect(),
        stops: words::stops(ctx, ""),
        results: words::results(ctx, ""),
        today: ctx.today().to_string(),
        group,
        begins,
        against: None,
        errors,
    })
}

/// When and where the group is, and the day it begins while that is still to come.
async fn group(ctx: &Ctx, tx: &mut Tx, id: OfferSessionId) -> Result<(Vec<String>, String), Problem> {
    let plan = sessions::get(tx, id).await?;
    let offer = kept::get(tx, &ctx.actor, plan.offer).await?;
    let plan = plan.plan;
    let about = &offer.about;
    let place = if plan.place.is_empty() { about.place.clone() } else { plan.place };
    let place = [place.as_str(), about.postcode.as_str()].join(" ").trim().to_owned();
    let lines = vec![words::days(ctx, &plan.when), words::slots(ctx, &plan.when.slots), place];
    let begins = (plan.when.from > ctx.today()).then(|| dates::date_long(ctx.me.lang, plan.when.from));
    Ok((lines.into_iter().filter(|t| !t.is_empty()).collect(), begins.unwrap_or_default()))
}

/// What does not fit the client about a session: every reason that is known, and nothing that is only not known.
///
/// # Errors
/// As opening the file.
pub(super) async fn against(
    ctx: &Ctx,
    file: FileId,
    id: RequestId,
    session: OfferSessionId,
) -> Result<Vec<String>, Problem> {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let request = requests::one(&mut tx, &permit, id).await?;
    let Ok(session) = sessions::get(&mut tx, session).await else { return Ok(Vec::new()) };
    let offer = kept::get(&mut tx, &ctx.actor, session.offer).await?;
    let fit = Known::read(ctx, &mut tx, &permit, &request).await?.fits(&offer.about, &session);
    tx.commit().await?;
    Ok(reasons::known(ctx, &fit))
}

/// The sessions of the kind that is asked for, while it is still looked for.
async fn options(ctx: &Ctx, tx: &mut Tx, permit: &Permit, request: &Request) -> Result<Vec<Fitting>, Problem> {
    if !matches!(request.said.state, RequestState::Waiting | RequestState::Offered) {
        return Ok(Vec::new());
    }
    let kind = request.wanted.kind;
    let asked = Search { kind: Some(kind), ..Search::default() };
    let offers = opweg_store::offers::search::search(tx, &ctx.actor, &asked).await?;
    let sessions = sessions::of_kind(tx, kind, ctx.today()).await?;
    let waits = waits::of_kind(tx, Some(kind), ctx.today()).await?;
    let known = Known::read(ctx, tx, permit, request).await?;
    let mut judged = Vec::new();
    for session in &sessions {
        let Some(found) = offers.iter().find(|f| f.offer.id == session.offer) else { continue };
        let fit = known.fits(&found.offer.about, session);
        judged.push((fit.verdict, fitting(ctx, found, session, &fit, &waits, request)));
    }
    // What fits stands first; among those that are alike, what begins first.
    judged.sort_by_key(|(verdict, _)| *verdict);
    Ok(judged.into_iter().map(|(_, one)| one).collect())
}

fn fitting(ctx: &Ctx, found: &Found, session: &Session, fit: &Fit, waits: &[Wait], request: &Request) -> Fitting {
    let (verdict, tone) = reasons::verdict(ctx, fit);
    let (offer, about) = (&found.offer, &found.offer.about);
    let free = session.takes_people(ctx.today());
    let seats = if free { ctx.tw("offers-seats-free", &[("n", session.free().into())]) } else { ctx.t("offers-full") };
    let line = [words::range(ctx, about), crate::pages::offers::said(ctx, session), offer.org_name.clone()];
    Fitting {
        id: session.id.to_string(),
        offer: offer.id.to_string(),
        title: about.title.clone(),
        href: format!("/offers/{}", offer.id),
        line: line.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · "),
        seats,
        colour: if free { "ok" } else { "bad" },
        wait: words::wait(ctx, &words::waits_of(waits, offer.id, about)),
        verdict,
        tone,
        why: reasons::all(ctx, fit),
        free,
        chosen: request.wanted.offer == Some(offer.id),
    }
}
