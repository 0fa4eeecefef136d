//! Messages to the client: a reminder with one press, the code by text message, one that failed tried again; and an
//! appointment for the worker's own calendar.

use crate::kit::answer::{Answer, file as download, go};
use crate::kit::ctx::Ctx;
use crate::kit::form::Form;
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::kit::{message, once};
use crate::pages::newcomer::code::hash;
use axum::extract::Path;
use opweg_access::Action;
use opweg_mail::Reason;
use opweg_model::secret_code::PathCode;
use opweg_model::{AppointmentId, FileId};
use opweg_store::outbox::{self, Message, MessageState};
use opweg_store::path::{appointments, codes, reach, reminders};
use uuid::Uuid;

/// A message as shown.
pub struct Line {
    /// Its identity.
    pub id: String,
    /// Its text.
    pub text: String,
    /// How it goes and when it was written.
    pub about: String,
    /// Where it stands, in words.
    pub state: String,
    /// The colour of that.
    pub colour: &'static str,
    /// What went wrong.
    pub error: String,
    /// It was given up and can be tried again.
    pub failed: bool,
}

/// A message in words.
pub fn line(ctx: &Ctx, m: &Message) -> Line {
    let colour = match m.state {
        MessageState::Sent if m.only_written => "sun",
        MessageState::Waiting => "sun",
        MessageState::Sent => "ok",
        MessageState::Failed => "bad",
        MessageState::Dropped => "",
    };
    let at = when(ctx.me.lang, m.sent.unwrap_or(m.created));
    Line {
        id: m.id.to_string(),
        text: m.body.clone(),
        about: format!("{} · {at}", ctx.t(&format!("steps-message-via-{}", m.via.word()))),
        state: match m.state {
            MessageState::Sent if m.only_written => ctx.t("steps-message-only-written"),
            state => ctx.t(&format!("steps-message-{}", state.word())),
        },
        colour,
        error: m.error.as_deref().map(|error| why(ctx, error)).unwrap_or_default(),
        failed: m.state == MessageState::Failed,
    }
}

/// What went wrong, in words; the code of the other side is for whoever runs the system.
fn why(ctx: &Ctx, error: &str) -> String {
    let (word, code) = error.split_once(':').unwrap_or((error, ""));
    if !Reason::WORDS.contains(&word) {
        return ctx.t("steps-message-why-other");
    }
    let said = ctx.t(&format!("steps-message-why-{word}"));
    if code.is_empty() { said } else { format!("{said} ({code})") }
}

/// Reminds the client of an appointment.
pub async fn remind(ctx: Ctx, Path((file, id)): Path<(FileId, AppointmentId)>, Form(form): Form) -> Answer {
    let house = &ctx.house;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let asked = reminders::ask(&mut tx, &permit, id).await?;
    let own = once::identity(&ctx, &format!("{id}/remind"), &form, 0);
    let made = message::reminder(house.words, &house.settings.help_phone, &asked, own, ctx.now);
    let made = made.ok_or(Problem::Bad("no-way"))?;
    let put = outbox::put(&mut tx, &house.desk.keys, &permit, &made).await;
    once::settle(tx, put).await?;
    go(&format!("/clients/{file}/path"), "message")
}

/// Tries a message again that was given up, by the way that is safe now. Where others read along meanwhile, its text may
/// tell too much: a new one is made instead.
pub async fn again(ctx: Ctx, Path((file, id)): Path<(FileId, Uuid)>) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let reach = reach::of_file(&mut tx, &permit).await?;
    let (via, to) = reach.to.filter(|_| !reach.shared).ok_or(Problem::Bad("no-way"))?;
    outbox::again(&mut tx, &ctx.house.desk.keys, &permit, id, via, &to).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/path"), "message")
}

/// Sends the code that the page before just showed, and shows it once more: the card may still be printed.
pub async fn code(ctx: Ctx, Path(file): Path<FileId>, Form(form): Form) -> Answer {
    let keys = &ctx.house.desk.keys;
    let code = PathCode::parse(form.get("code")).ok_or(Problem::NotFound)?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let about = codes::to_send(&mut tx, &permit, &hash(keys, &code)).await?.ok_or(Problem::NotFound)?;
    let reach = reach::of_file(&mut tx, &permit).await?;
    let own = once::identity(&ctx, &format!("{about}/send"), &form, 0);
    let made = message::code(ctx.house.words, &reach, about, own, ctx.now).ok_or(Problem::Bad("no-way"))?;
    let put = outbox::put_secret(&mut tx, keys, &permit, &made, &code.printed()).await;
    once::settle(tx, put).await?;
    crate::pages::card::again(&ctx, file, &code, "message").await
}

/// An appointment for the worker's calendar: a neutral title and the place.
pub async fn calendar(ctx: Ctx, Path((file, id)): Path<(FileId, AppointmentId)>) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let there = appointments::one(&mut tx, &permit, id).await?;
    tx.commit().await?;
    let text = message::in_calendar(ctx.house.words, ctx.me.lang, &there, true, ctx.now);
    download(text.into_bytes(), "agenda.ics", "text/calendar; charset=utf-8", "attachment")
}
