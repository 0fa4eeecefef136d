//! The interpreter of an appointment: asked, confirmed, refused with the reason, asked anew; how long an answer took.

use super::called;
use crate::kit::answer::{Answer, again, go, page, pressed};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::guard::when;
use crate::kit::once;
use crate::kit::problem::Problem;
use crate::pages::newcomer::said::with_interpreter;
use crate::pages::overview::{Head, head};
use crate::pages::questions::language_choices;
use askama::Template;
use axum::extract::Path;
use jiff::Timestamp;
use opweg_access::Action;
use opweg_lang::{dates, names};
use opweg_model::{AppointmentId, FileId, brussels};
use opweg_store::Error;
use opweg_store::file::card;
use opweg_store::path::appointments::{self, Appointment, AppointmentState};
use opweg_store::path::interpreters::{self, Booking, Event, Mode, NewBooking, Reason, State};
use opweg_store::path::steps::LINE;
use uuid::Uuid;

/// A booking as shown.
pub struct Row {
    id: String,
    version: String,
    /// Language, how, and of which agency.
    what: String,
    /// Since when, and how long the answer took.
    line: String,
    state: String,
    colour: &'static str,
    asked: bool,
    live: bool,
}

#[derive(Template)]
#[template(path = "path_staff/interpreter.html")]
struct Page {
    p: Staff,
    h: Head,
    base: String,
    meeting: String,
    rows: Vec<Row>,
    may_ask: bool,
    q: Fields,
    errors: Vec<FieldError>,
    languages: Vec<Choice>,
    modes: Vec<Choice>,
    reasons: Vec<Choice>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// The bookings of one appointment, and what can be done now.
pub async fn show(ctx: Ctx, Path((file, id)): Path<(FileId, AppointmentId)>) -> Answer {
    page(&whole(&ctx, file, id, Fields::default(), Vec::new()).await?)
}

async fn whole(
    ctx: &Ctx,
    file: FileId,
    id: AppointmentId,
    q: Fields,
    errors: Vec<FieldError>,
) -> Result<Page, Problem> {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let meeting = appointments::one(&mut tx, &permit, id).await?;
    let bookings = interpreters::of_file(&mut tx, &permit).await?.remove(&id).unwrap_or_default();
    tx.commit().await?;
    let language = if q.has("language") { q.get("language") } else { card.language.as_deref().unwrap_or_default() };
    let open = meeting.state == AppointmentState::Planned && meeting.plan.starts > ctx.now;
    let what = called(ctx, meeting.plan.kind, &meeting.plan.title);
    let reason = |r: &Reason| Choice::new(r.word(), ctx.t(&format!("booking-reason-{}", r.word())), "nobody-free");
    Ok(Page {
        p: ctx.frame("booking-title", "clients"),
        h: head(ctx, &card, &permit, "path"),
        base: format!("/clients/{file}/appointments/{id}/interpreter"),
        meeting: format!("{} · {what}", when(ctx.me.lang, meeting.plan.starts)),
        may_ask: open && !bookings.iter().any(|b| b.state.is_live()),
        rows: bookings.iter().map(|b| row(ctx, b)).collect(),
        languages: language_choices(ctx.me.lang, language, ""),
        modes: modes(ctx, &meeting, q.get("mode")),
        reasons: Reason::ALL.iter().map(reason).collect(),
        q,
        errors,
    })
}

/// How; where nobody said, as it was agreed with the client.
fn modes(ctx: &Ctx, meeting: &Appointment, typed: &str) -> Vec<Choice> {
    let agreed = if meeting.plan.interpreter == "phone" { "phone" } else { "spot" };
    let chosen = if typed.is_empty() { agreed } else { typed };
    let mode = |m: &Mode| Choice::new(m.word(), ctx.t(&format!("booking-mode-{}", m.word())), chosen);
    Mode::ALL.iter().map(mode).collect()
}

fn row(ctx: &Ctx, booking: &Booking) -> Row {
    let asked = &booking.asked;
    let what = [
        names::language_name(ctx.me.lang, &asked.language),
        ctx.t(&format!("booking-mode-{}", asked.mode.word())),
        asked.agency.clone(),
    ];
    let (state, colour) = told(ctx, booking);
    Row {
        id: asked.id.to_string(),
        version: booking.version.to_string(),
        what: what.join(" · "),
        line: line(ctx, booking),
        state,
        colour,
        asked: booking.state == State::Asked,
        live: booking.state.is_live(),
    }
}

/// When it was asked, and how long people waited or wait for an answer.
fn line(ctx: &Ctx, booking: &Booking) -> String {
    let asked = ctx.tw("booking-asked-at", &[("when", when(ctx.me.lang, booking.at).into())]);
    match booking.answered {
        Some(answered) => {
            let days = days(booking.at, answered);
            format!("{asked} · {}", ctx.tw("booking-waited", &[("n", days.into())]))
        }
        None => asked,
    }
}

/// Nights between two moments.
fn days(from: Timestamp, until: Timestamp) -> i64 {
    let (from, until) = (brussels::day(from), brussels::day(until));
    from.until(until).map_or(0, |span| i64::from(span.get_days()))
}

/// Where a booking stands, in words and a colour.
fn told(ctx: &Ctx, booking: &Booking) -> (String, &'static str) {
    let since = dates::date_short(ctx.me.lang, brussels::day(booking.at));
    match (booking.state, booking.reason) {
        (State::Asked, _) => (ctx.tw("booking-since", &[("day", since.into())]), "sun"),
        (State::Confirmed, _) => (ctx.t("booking-confirmed"), "ok"),
        (State::Refused, Some(why)) => {
            let why = ctx.t(&format!("booking-reason-{}", why.word()));
            (ctx.tw("booking-refused-why", &[("why", why.into())]), "bad")
        }
        (State::Refused, None) => (ctx.t("booking-refused"), "bad"),
        (State::Withdrawn, _) => (ctx.t("booking-withdrawn"), "info"),
    }
}

/// The interpreter of an appointment to come on its line of the path: where the last booking stands, or that nobody was
/// asked yet though one is needed.
pub fn stands(ctx: &Ctx, meeting: &Appointment, last: Option<&Booking>) -> (String, &'static str) {
    match last {
        Some(booking) => told(ctx, booking),
        None if meeting.state == AppointmentState::Planned && with_interpreter(&meeting.plan) => {
            (ctx.t("booking-none"), "sun")
        }
        None => (String::new(), ""),
    }
}

/// Asks for one.
pub async fn ask(ctx: Ctx, Path((file, id)): Path<(FileId, AppointmentId)>, Form(form): Form) -> Answer {
    let wrong = |field: &str, key: &str| FieldError { field: field.to_owned(), text: ctx.t(key) };
    let language = form.get("language").to_owned();
    let mut errors = Vec::new();
    if !names::languages(ctx.me.lang).iter().any(|l| l.code == language) {
        errors.push(wrong("language", "errors-value-not-in-list"));
    }
    match form.get("agency").chars().count() {
        0 => errors.push(wrong("agency", "booking-agency-empty")),
        long if long > LINE => errors.push(wrong("agency", "errors-value-too-long")),
        _ => {}
    }
    let Some(mode) = form.parse::<Mode>("mode").filter(|_| errors.is_empty()) else {
        return again(&whole(&ctx, file, id, form, errors).await?);
    };
    let own = once::identity(&ctx, &format!("{id}/interpreter"), &form, 0);
    let new = NewBooking { id: own, appointment: id, language, mode, agency: form.get("agency").to_owned() };
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    match interpreters::ask(&mut tx, &permit, &new).await {
        // Asked by this very form, or by a colleague a moment ago: the page shows which.
        Err(Error::State("interpreter-there")) => drop(tx),
        asked => once::settle(tx, asked).await?,
    }
    go(&format!("/clients/{file}/appointments/{id}/interpreter"), "saved")
}

/// What the agency answered, or that nobody is needed any more.
pub async fn happened(
    ctx: Ctx,
    Path((file, id, booking)): Path<(FileId, AppointmentId, Uuid)>,
    Form(form): Form,
) -> Answer {
    let event: Event = form.parse("event").ok_or(Problem::Bad("value"))?;
    let version = form.parse("version").ok_or(Problem::Bad("value"))?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let done = interpreters::happened(&mut tx, &permit, booking, version, event, form.parse("reason")).await;
    pressed(tx, done, &format!("/clients/{file}/appointments/{id}/interpreter"), "saved").await
}
