//! A session of an offer: when, for how many, until when one can register.

use super::edit::theirs;
use super::form::{SLOTS, read_session, session_fields, wrong};
use super::keeper;
use crate::kit::answer::{Answer, again, clash, go, page, pressed};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::once;
use crate::kit::problem::Problem;
use askama::Template;
use axum::extract::Path;
use opweg_model::offer::Day;
use opweg_model::{OfferId, OfferSessionId};
use opweg_store::Error;
use opweg_store::offers::kept::Offer;
use opweg_store::offers::sessions::{self, Session, SessionState};

/// A line of hours in the form.
pub struct SlotLine {
    n: usize,
    days: Vec<Choice>,
    from: String,
    until: String,
    error: String,
}

#[derive(Template)]
#[template(path = "offers/session.html")]
struct Page {
    p: Staff,
    action: String,
    back: String,
    title: String,
    version: String,
    q: Fields,
    errors: Vec<FieldError>,
    slots: Vec<SlotLine>,
    /// Somebody changed it meanwhile: what is there now.
    now: String,
    /// What can be done with a session that is there: the state it would get.
    states: Vec<Choice>,
    state_action: String,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

fn form_page(ctx: &Ctx, offer: &Offer, session: Option<&Session>, q: Fields, errors: Vec<FieldError>) -> Page {
    let here = format!("/offers/{}/sessions", offer.id);
    let own = session.map(|s| format!("{here}/{}", s.id));
    let others = session.iter().flat_map(|s| SessionState::ALL.iter().filter(|state| **state != s.state));
    let state = |s: &SessionState| Choice::new(s.word(), ctx.t(&format!("offers-make-session-{}", s.word())), "");
    Page {
        p: ctx.frame(if session.is_some() { "offers-session-title" } else { "offers-session-new-title" }, "offers"),
        action: own.as_ref().map_or_else(|| format!("{here}/new"), |own| format!("{own}/edit")),
        back: own.clone().unwrap_or_else(|| format!("/offers/{}", offer.id)),
        title: offer.about.title.clone(),
        version: session.map(|s| s.version.to_string()).unwrap_or_default(),
        slots: (1..=SLOTS).map(|n| slot(ctx, &q, n, &errors)).collect(),
        states: others.map(state).collect(),
        state_action: own.map(|own| format!("{own}/state")).unwrap_or_default(),
        now: String::new(),
        errors,
        q,
    }
}

fn slot(ctx: &Ctx, q: &Fields, n: usize, errors: &[FieldError]) -> SlotLine {
    let get = |part: &str| q.get(&format!("slot-{n}-{part}")).to_owned();
    let chosen = get("day");
    let day = |d: &Day| Choice::new(d.word(), ctx.t(&format!("offers-day-{d}")), &chosen);
    let error = error_of(errors, &format!("slot-{n}-from")).to_owned();
    SlotLine { n, days: Day::ALL.iter().map(day).collect(), from: get("from"), until: get("until"), error }
}

/// The form for a new one.
pub async fn ask(ctx: Ctx, Path(offer): Path<OfferId>) -> Answer {
    let offer = theirs(&ctx, offer).await?;
    page(&form_page(&ctx, &offer, None, Fields::default(), Vec::new()))
}

/// Adds it.
pub async fn add(ctx: Ctx, Path(offer): Path<OfferId>, Form(form): Form) -> Answer {
    let offer = theirs(&ctx, offer).await?;
    let plan = match read_session(&ctx, &form) {
        Ok(plan) => plan,
        Err(errors) => return again(&form_page(&ctx, &offer, None, form, errors)),
    };
    let id = OfferSessionId(once::identity(&ctx, &format!("{}/sessions", offer.id), &form, 0));
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let added = sessions::add(&mut tx, &keeper(&ctx, offer.org)?, offer.id, id, &plan).await;
    once::settle(tx, added).await?;
    go(&format!("/offers/{}", offer.id), "saved")
}

/// A session of an offer that whoever asks keeps.
pub async fn of_theirs(ctx: &Ctx, offer: OfferId, id: OfferSessionId) -> Result<(Offer, Session), Problem> {
    let offer = theirs(ctx, offer).await?;
    let session = sessions::get(&mut ctx.house.db.look().await?, id).await?;
    if session.offer == offer.id { Ok((offer, session)) } else { Err(Problem::NotFound) }
}

/// The form for one that is there.
pub async fn edit(ctx: Ctx, Path((offer, id)): Path<(OfferId, OfferSessionId)>) -> Answer {
    let (offer, session) = of_theirs(&ctx, offer, id).await?;
    page(&form_page(&ctx, &offer, Some(&session), session_fields(&session.plan), Vec::new()))
}

/// Changes it.
pub async fn save(ctx: Ctx, Path((offer, id)): Path<(OfferId, OfferSessionId)>, Form(form): Form) -> Answer {
    let (offer, session) = of_theirs(&ctx, offer, id).await?;
    let version = form.get("version").to_owned();
    let plan = match read_session(&ctx, &form) {
        Ok(plan) => plan,
        Err(errors) => return again(&Page { version, ..form_page(&ctx, &offer, Some(&session), form, errors) }),
    };
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let seen = version.parse().unwrap_or(0);
    match sessions::change(&mut tx, &keeper(&ctx, offer.org)?, id, seen, &plan).await {
        Ok(()) => tx.commit().await?,
        Err(Error::State("seats-held")) => {
            drop(tx);
            let errors = vec![wrong(&ctx, "seats", "offers-wrong-seats-held")];
            return again(&Page { version, ..form_page(&ctx, &offer, Some(&session), form, errors) });
        }
        Err(Error::Stale(_)) => {
            drop(tx);
            let now = said(&ctx, &session);
            return clash(&Page { now, ..form_page(&ctx, &offer, Some(&session), form, Vec::new()) });
        }
        Err(other) => return Err(other.into()),
    }
    go(&format!("/offers/{}/sessions/{id}", offer.id), "saved")
}

/// A session in one line.
pub fn said(ctx: &Ctx, session: &Session) -> String {
    let plan = &session.plan;
    let seats = ctx.tw("offers-seats", &[("n", plan.seats.into())]);
    let parts =
        [super::words::days(ctx, &plan.when), super::words::slots(ctx, &plan.when.slots), seats, plan.place.clone()];
    parts.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// How it stands. Who holds a seat is not put on the street by one press.
pub async fn state(ctx: Ctx, Path((offer, id)): Path<(OfferId, OfferSessionId)>, Form(form): Form) -> Answer {
    let (offer, session) = of_theirs(&ctx, offer, id).await?;
    let state: SessionState = form.parse("state").ok_or(Problem::Bad("value"))?;
    let version = form.parse("version").ok_or(Problem::Stale)?;
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let done = sessions::set_state(&mut tx, &keeper(&ctx, offer.org)?, id, version, state).await;
    if matches!(done, Err(Error::State("seats-held"))) {
        drop(tx);
        let errors = vec![wrong(&ctx, "state", "offers-wrong-cancel-held")];
        return again(&form_page(&ctx, &offer, Some(&session), session_fields(&session.plan), errors));
    }
    pressed(tx, done, &format!("/offers/{}/sessions/{id}", offer.id), "saved").await
}
