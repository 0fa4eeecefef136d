//! One's own agenda in the calendar of a telephone: a secret address that a program asks now and then. It tells hours and
//! nothing else, whoever reads that telephone.

use crate::kit::answer::{Answer, file, go};
use crate::kit::ctx::{Ctx, Guest, purposes};
use crate::kit::message;
use crate::kit::problem::Problem;
use crate::kit::tries;
use crate::routes::{CASEWORK, Gate, Route, page};
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;
use jiff::{Timestamp, ToSpan};
use opweg_access::{Actor, Staff};
use opweg_gate::token::{Token, TokenUse};
use opweg_lang::Lang;
use opweg_model::AppointmentId;
use opweg_store::Tx;
use opweg_store::path::appointments::{self, InAgenda};
use opweg_store::people::{feeds, users};

/// What wrong addresses are counted under.
const DOOR: &str = "calendar";
/// Days that have been and days to come.
const DAYS: (i64, i64) = (14, 60);

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![page("/calendar/{name}", Gate::Public, get(show)), page("/appointments/{appointment}", CASEWORK, get(find))]
}

/// The agenda of whoever made the address.
pub async fn show(guest: Guest, Path(name): Path<String>, headers: HeaderMap) -> Answer {
    if let Some(seconds) = tries::must_wait(&guest, DOOR).await? {
        return Err(Problem::Wait(seconds));
    }
    let token = name.strip_suffix(".ics").and_then(|text| Token::parse(text).ok());
    let mut tx = guest.house.db.begin(guest.now).await?;
    let staff = match token {
        Some(token) => feeds::open(&mut tx, token.digest(TokenUse::Calendar).as_bytes()).await?,
        None => None,
    };
    let Some(staff) = staff else {
        drop(tx);
        tries::wrong(&guest, DOOR).await?;
        return Err(Problem::NotFound);
    };
    let lang = Lang::parse(&users::get(&mut tx, staff.user).await?.language).unwrap_or(Lang::Nl);
    let agenda = agenda(&mut tx, staff, guest.now).await?;
    tx.commit().await?;
    let tag = tag(&guest, lang, &agenda)?;
    if headers.get(header::IF_NONE_MATCH) == Some(&tag) {
        return Ok((StatusCode::NOT_MODIFIED, kept(tag)).into_response());
    }
    let (words, house) = (guest.house.words, &guest.house.settings.address);
    let text = message::agenda(words, lang, house, agenda.iter().map(|a| &a.appointment), guest.now);
    let whole = file(text.into_bytes(), "agenda.ics", "text/calendar; charset=utf-8", "inline")?;
    Ok((kept(tag), whole).into_response())
}

async fn agenda(tx: &mut Tx, staff: Staff, now: Timestamp) -> Result<Vec<InAgenda>, Problem> {
    let (user, purposes) = (staff.user, purposes(&staff));
    let days = |n: i64| now.saturating_add((n * 24).hours()).unwrap_or(now);
    let (from, until) = (days(-DAYS.0), days(DAYS.1));
    Ok(appointments::of_user(tx, &Actor::Staff(staff), &purposes, user, from, until).await?)
}

/// What changes when the agenda does: a calendar that has this one is told so.
fn tag(guest: &Guest, lang: Lang, agenda: &[InAgenda]) -> Result<HeaderValue, Problem> {
    let line = |a: &InAgenda| format!("{} {}", a.appointment.id, a.appointment.version);
    let lines: Vec<String> = agenda.iter().map(line).collect();
    let sum = guest.house.desk.keys.tag(DOOR, &format!("{lang}\n{}", lines.join("\n")), 16);
    HeaderValue::from_str(&format!("\"{sum}\"")).map_err(|_| Problem::Fault)
}

/// The calendar keeps it for itself, and asks whether it changed.
fn kept(tag: HeaderValue) -> [(header::HeaderName, HeaderValue); 2] {
    [(header::ETAG, tag), (header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"))]
}

/// From the calendar to the file: to the appointments there, for whom it is open.
pub async fn find(ctx: Ctx, Path(id): Path<AppointmentId>) -> Answer {
    let file = appointments::file_of(&mut ctx.house.db.look().await?, id).await?;
    go(&format!("/clients/{file}/path#appointments"), "")
}
