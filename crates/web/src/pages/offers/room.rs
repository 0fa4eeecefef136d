//! A session as the organisation that gives it works with it: who has a place and came, and who waits for one. A place
//! that is free is proposed to whoever waits longest; somebody decides.

use super::sessions::{of_theirs, said};
use super::{keeper, words};
use crate::kit::answer::{Answer, MEANWHILE, again, go, page, pressed};
use crate::kit::ctx::{Ctx, purposes};
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::{FieldError, Staff, error_of};
use crate::kit::problem::Problem;
use crate::pages::places::refused;
use askama::Template;
use axum::extract::Path;
use jiff::civil::Date;
use opweg_access::Action;
use opweg_lang::dates;
use opweg_model::offer::{Presence, RequestState};
use opweg_model::{FileId, OfferId, OfferSessionId, RequestId, TaskId};
use opweg_store::offers::kept::Offer;
use opweg_store::offers::moves::Move;
use opweg_store::offers::presence::{self, Mark, Way};
use opweg_store::offers::queue::{self, Listed};
use opweg_store::offers::requests;
use opweg_store::offers::sessions::Session;
use opweg_store::{Error, door};

/// Somebody on the page.
pub struct Who {
    id: String,
    file: String,
    /// The name, else the number, else that it is closed.
    name: String,
    href: String,
    lead: String,
    phone: String,
    state: String,
    colour: &'static str,
    since: String,
    days: String,
    level: String,
    no_fit: String,
    /// Can something be done about it here.
    open: bool,
    /// First in line for a seat that is free.
    next: bool,
    began: bool,
    enrolled: bool,
    offered: bool,
    presence: &'static str,
    version: String,
}

#[derive(Template)]
#[template(path = "offers/room.html")]
pub struct Page {
    p: Staff,
    here: String,
    offer_href: String,
    title: String,
    line: String,
    seats: String,
    day: String,
    day_said: String,
    people: Vec<Who>,
    waiting: Vec<Who>,
    /// Whether a day of the session can be marked: it has begun for somebody whose file is open.
    marks: bool,
    free: bool,
    /// The group has begun: somebody can have started.
    begun: bool,
    errors: Vec<FieldError>,
    /// What a list that was tried or taken in came to.
    pub list: Option<super::list_in::Outcome>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// The page. `?day=` says of which day presence is shown.
pub async fn show(ctx: Ctx, Path((offer, id)): Path<(OfferId, OfferSessionId)>, Query(q): Query) -> Answer {
    page(&whole(&ctx, offer, id, q.day("day"), Vec::new()).await?)
}

/// The page as it stands.
pub async fn whole(
    ctx: &Ctx,
    offer: OfferId,
    id: OfferSessionId,
    day: Option<Date>,
    errors: Vec<FieldError>,
) -> Result<Page, Problem> {
    let (offer, session) = of_theirs(ctx, offer, id).await?;
    let (keeper, purposes) = (keeper(ctx, offer.org)?, purposes(&ctx.me.staff));
    let day = day.unwrap_or_else(|| ctx.today());
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let people = queue::participants(&mut tx, &keeper, &purposes, &session, day).await?;
    let waiting = queue::waiting(&mut tx, &keeper, &purposes, &offer).await?;
    tx.commit().await?;
    Ok(shown(ctx, &offer, &session, day, (&people, &waiting), errors))
}

fn shown(
    ctx: &Ctx,
    offer: &Offer,
    session: &Session,
    day: Date,
    (people, waiting): (&[Listed], &[Listed]),
    errors: Vec<FieldError>,
) -> Page {
    let free = session.free();
    let can = session.takes_people(ctx.today());
    // One is next, and not as many as there are seats: whoever waits longest is asked first.
    let in_line = waiting.iter().enumerate().map(|(at, one)| who(ctx, one, can && free > 0 && at == 0));
    let numbers = [("taken", session.taken.into()), ("seats", session.plan.seats.into())];
    Page {
        p: ctx.frame("offers-room-title", "offers"),
        here: format!("/offers/{}/sessions/{}", offer.id, session.id),
        offer_href: format!("/offers/{}", offer.id),
        title: offer.about.title.clone(),
        line: said(ctx, session),
        seats: ctx.tw("offers-seats-taken", &numbers),
        day: day.to_string(),
        day_said: dates::date_long(ctx.me.lang, day),
        marks: people.iter().any(|one| one.open && one.started.is_some_and(|first| first <= day)),
        people: people.iter().map(|one| who(ctx, one, false)).collect(),
        waiting: in_line.collect(),
        free: can,
        begun: session.plan.when.from <= ctx.today(),
        errors,
        list: None,
    }
}

fn who(ctx: &Ctx, one: &Listed, next: bool) -> Who {
    let lang = ctx.me.lang;
    let closed = || one.number.clone().unwrap_or_else(|| ctx.t("offers-shielded"));
    let colour = match one.state {
        RequestState::Started | RequestState::Finished => "ok",
        RequestState::Offered | RequestState::Enrolled => "info",
        RequestState::Waiting => "sun",
        RequestState::Stopped | RequestState::Withdrawn => "",
    };
    Who {
        id: one.request.to_string(),
        file: one.file.to_string(),
        name: one.client.clone().unwrap_or_else(closed),
        href: if one.open { format!("/clients/{}/places", one.file) } else { String::new() },
        lead: one.lead.clone(),
        phone: one.phone.clone(),
        state: ctx.t(&format!("places-state-{}", one.state)),
        colour,
        since: dates::date_short(lang, one.since),
        days: ctx.tw("offers-days", &[("days", one.days(ctx.today()).into())]),
        level: one.level.map(|l| words::level(ctx, l)).unwrap_or_default(),
        no_fit: one.no_fit.map(|why| ctx.t(&format!("places-no-fit-{why}"))).unwrap_or_default(),
        open: one.open,
        next,
        began: one.started.is_some(),
        enrolled: one.state == RequestState::Enrolled,
        offered: one.state == RequestState::Offered,
        presence: one.presence.map_or("", Presence::word),
        version: one.version.to_string(),
    }
}

/// A mark of presence as typed: what stood there, and what is so.
fn marks(form: &Fields, day: Date) -> Vec<(FileId, Mark)> {
    let mark = |(name, file): (&str, &str)| {
        let request: RequestId = name.strip_prefix("file-")?.parse().ok()?;
        let get = |part: &str| form.get(&format!("{part}-{request}"));
        let file = file.parse().ok()?;
        let mark = Mark { request, day, was: Some(get("was").parse().ok()), now: get("is").parse().ok() };
        (mark.was != Some(mark.now)).then_some((file, mark))
    };
    form.iter().filter_map(mark).collect()
}

/// Keeps who came on a day: each mark with a permit of its own, all of them or none.
pub async fn presence(ctx: Ctx, Path((offer, id)): Path<(OfferId, OfferSessionId)>, Form(form): Form) -> Answer {
    of_theirs(&ctx, offer, id).await?;
    let day = form.day("day").ok_or(Problem::Bad("value"))?;
    let here = format!("/offers/{offer}/sessions/{id}?day={day}");
    let marks = marks(&form, day);
    if marks.is_empty() {
        return go(&here, "saved");
    }
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    for (file, mark) in marks {
        let permit = door::ask_for(&mut tx, &ctx.actor, Action::Add, file, &purposes(&ctx.me.staff)).await?;
        match presence::mark(&mut tx, &permit, mark, Way::Hand).await {
            Ok(()) => {}
            Err(Error::Stale(_)) => return go(&here, MEANWHILE),
            Err(Error::State(_)) => {
                drop(tx);
                let errors = vec![super::form::wrong(&ctx, "day", "offers-wrong-presence-day")];
                return again(&whole(&ctx, offer, id, Some(day), errors).await?);
            }
            Err(other) => return Err(other.into()),
        }
    }
    tx.commit().await?;
    go(&here, "saved")
}

/// Something happens to the place of somebody whose file is open: a place is offered or taken, it begins, it is given back.
pub async fn place(ctx: Ctx, Path((offer, id)): Path<(OfferId, OfferSessionId)>, Form(form): Form) -> Answer {
    of_theirs(&ctx, offer, id).await?;
    let (file, request): (FileId, RequestId) =
        form.parse("file").zip(form.parse("request")).ok_or(Problem::Bad("value"))?;
    let version = form.parse("version").ok_or(Problem::Stale)?;
    let happens = match form.get("do") {
        "offer" => Move::Offer(id),
        "enrol" => Move::Enrol(Some(id)),
        "start" => Move::Start,
        "wait" => Move::Wait,
        _ => return Err(Problem::Bad("value")),
    };
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let done = requests::go(&mut tx, &permit, request, version, happens, ctx.today(), TaskId(ctx.id())).await;
    let here = format!("/offers/{offer}/sessions/{id}");
    if let Some(key) = done.as_ref().err().and_then(refused) {
        drop(tx);
        let errors = vec![super::form::wrong(&ctx, "waiting", key)];
        return again(&whole(&ctx, offer, id, None, errors).await?);
    }
    pressed(tx, done, &here, "saved").await
}
