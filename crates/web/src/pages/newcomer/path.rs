//! My path: what now, the steps, who helps. Read by people in a hurry, on small screens, in their second script.

use super::own::{self, Own};
use super::said::{View, view, what_and_when};
use super::voice::Voice;
use super::{frame, in_language, own_path};
use crate::kit::answer::{Answer, file, go, page};
use crate::kit::ctx::Guest;
use crate::kit::form::{Form, Query};
use crate::kit::frame::Public;
use crate::kit::message;
use crate::kit::problem::Problem;
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use opweg_access::Action;
use opweg_lang::Lang;
use opweg_model::contact::Channel;
use opweg_model::step::Reply;
use opweg_model::{AppointmentId, TaskId};
use opweg_store::Error;
use opweg_store::path::replies::{self, Answer as Told, CallWhen, CannotWhy};
use opweg_store::path::view::{MyPath, Shown, my_path};

/// The page, the same for the newcomer and for staff who look along.
#[derive(Template)]
#[template(path = "newcomer/path.html")]
pub struct Page {
    /// The frame.
    pub p: Public,
    /// The path in words.
    pub v: View,
    /// What the addresses of this path begin with.
    pub base: String,
    /// Staff look along: nothing can be pressed.
    pub along: Option<Along>,
    /// The link that sends the way back to another phone.
    pub share: String,
    /// Says that some texts are not in this language yet.
    pub missing: String,
    /// A call was just asked for.
    pub called: bool,
    /// The answer just given was to an appointment that had changed.
    pub moved: Option<Moved>,
    /// What the client says of the plan; nothing when staff look along.
    pub own: Option<Own>,
}

/// An appointment changed between reading it and answering.
pub struct Moved {
    /// What it is and when, as it is now; empty when it is no longer to come.
    pub now: String,
}

/// The bar above the page when staff look along.
pub struct Along {
    /// The language of the staff.
    pub lang: Lang,
    /// What this is.
    pub about: String,
    /// Back to the file.
    pub back: String,
    /// The text of the link.
    pub text: String,
    /// The page in other languages: tag, address, own name, whether it is this one.
    pub langs: Vec<(&'static str, String, String, bool)>,
    /// Texts of this language nobody checked.
    pub drafts: String,
}

/// My path. It may be kept on the phone when its reader asks for that, so it is not forbidden to store it.
pub async fn show(guest: Guest, Path(tag): Path<String>, Query(query): Query) -> Answer {
    in_language(&guest, &tag)?;
    let (mut tx, permit) = own_path(&guest, Action::See).await?;
    let mine = my_path(&mut tx, &permit, Shown::OnScreen).await?;
    let own = own::read(&guest, &mut tx, &permit, &mine).await?;
    tx.commit().await?;
    let mut p = frame(&guest, "path-title", "path");
    // Nothing may stand between the greeting and what to do now.
    let missing = p.notices.pop().map(|n| n.text).unwrap_or_default();
    let share = format!("{} {}/{tag}/code", p.t("path-share-text"), guest.house.settings.address);
    let mut v = view(&guest.house, guest.lang, &mine, guest.now);
    own.mark(Voice { house: &guest.house, lang: guest.lang }, &mut v.steps);
    let moved = query.has("moved").then(|| Moved { now: as_it_is(&guest, &mine, query.parse("moved")) });
    let share = format!("sms:?body={}", encoded(&share));
    let mut response = page(&Page {
        p,
        v,
        base: format!("/{tag}/path"),
        along: None,
        share,
        missing,
        called: query.has("called"),
        moved,
        own: Some(own),
    })?;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    Ok(response)
}

/// What the appointment is now and when.
fn as_it_is(guest: &Guest, mine: &MyPath, id: Option<AppointmentId>) -> String {
    let found = mine.appointments.iter().find(|a| Some(a.appointment.id) == id);
    found.map(|a| what_and_when(&guest.house, guest.lang, a)).unwrap_or_default()
}

/// A text as part of an address.
fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

/// "I am going" or "I cannot". Why not may be said on the next page; it never has to.
pub async fn reply(guest: Guest, Path(tag): Path<String>, Form(form): Form) -> Answer {
    in_language(&guest, &tag)?;
    let id: AppointmentId = form.parse("appointment").ok_or(Problem::NotFound)?;
    let reply: Reply = form.parse("a").ok_or(Problem::Bad("value"))?;
    let why: Option<CannotWhy> = form.parse("why");
    let version = form.parse("version").unwrap_or(0);
    let (mut tx, permit) = own_path(&guest, Action::See).await?;
    let told = Told { reply, why, channel: Channel::OwnDevice };
    match replies::reply(&mut tx, &permit, id, version, told).await {
        Ok(()) => tx.commit().await?,
        // It was moved or called off meanwhile: the page says so, or she would think that her answer arrived.
        Err(Error::Stale(_) | Error::State(_)) => return go(&format!("/{tag}/path?moved={id}"), ""),
        Err(other) => return Err(other.into()),
    }
    let ask_why = reply == Reply::Cannot && why.is_none();
    if ask_why { go(&format!("/{tag}/path/why/{id}?version={version}"), "") } else { go(&format!("/{tag}/path"), "") }
}

/// "Call me": a task for the person who guides the client.
pub async fn call_me(guest: Guest, Path(tag): Path<String>, Form(form): Form) -> Answer {
    in_language(&guest, &tag)?;
    let when: CallWhen = form.parse("when").ok_or(Problem::Bad("value"))?;
    let (mut tx, permit) = own_path(&guest, Action::See).await?;
    replies::call_me(&mut tx, &permit, when, TaskId(guest.house.id())).await?;
    tx.commit().await?;
    go(&format!("/{tag}/path?called=1#call"), "")
}

/// An appointment for the calendar of the phone: a neutral title and no place, because phones are shared.
pub async fn calendar(guest: Guest, Path((tag, id)): Path<(String, AppointmentId)>) -> Answer {
    in_language(&guest, &tag)?;
    let (mut tx, permit) = own_path(&guest, Action::See).await?;
    let mine = my_path(&mut tx, &permit, Shown::OnScreen).await?;
    tx.commit().await?;
    let shown = mine.appointments.iter().find(|a| a.appointment.id == id).ok_or(Problem::NotFound)?;
    let text = message::in_calendar(guest.house.words, guest.lang, &shown.appointment, false, guest.now);
    file(text.into_bytes(), "agenda.ics", "text/calendar; charset=utf-8", "attachment")
}

/// A reason as a tile.
pub struct Reason {
    word: &'static str,
    icon: &'static str,
    text: String,
    nl: String,
}

#[derive(Template)]
#[template(path = "newcomer/why.html")]
struct WhyPage {
    p: Public,
    base: String,
    appointment: AppointmentId,
    version: String,
    reasons: Vec<Reason>,
}

/// Why can you not come? The answer is already kept; each tile is one tap.
pub async fn ask_why(
    guest: Guest,
    Path((tag, appointment)): Path<(String, AppointmentId)>,
    Query(query): Query,
) -> Answer {
    in_language(&guest, &tag)?;
    let p = frame(&guest, "path-cannot-title", "path");
    let reason = |why: &CannotWhy| {
        let key = format!("path-cannot-why-{}", why.word());
        Reason { word: why.word(), icon: picture(*why), text: p.t(&key), nl: p.nl(&key) }
    };
    let reasons = CannotWhy::ALL.iter().map(reason).collect();
    let version = query.parse::<i64>("version").unwrap_or(0).to_string();
    page(&WhyPage { reasons, p, base: format!("/{tag}/path"), appointment, version })
}

const fn picture(why: CannotWhy) -> &'static str {
    match why {
        CannotWhy::Sick => "health",
        CannotWhy::Child => "child",
        CannotWhy::Work => "bag",
        CannotWhy::OtherAppointment => "calendar",
        CannotWhy::NotSay => "hide",
    }
}
