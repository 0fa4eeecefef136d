//! Notes and contact moments: one press for "called", "spoke", "not reached"; a text when there is something to say. A note
//! can answer another one and name colleagues.

use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::once;
use crate::kit::problem::Problem;
use crate::pages::drafts::kept;
use crate::pages::overview::{Head, head};
use crate::pages::timeline::{Event, noted};
use crate::routes::{CASEWORK, Route, WORKERS, form, page as line};
use askama::Template;
use axum::extract::Path;
use axum::routing::{get, post};
use jiff::Timestamp;
use jiff::civil::{Time, time};
use opweg_access::{Action, Permit};
use opweg_model::contact::{Channel, NoteKind, NoteTier};
use opweg_model::{FileId, NoteId, Tier, UserId, brussels};
use opweg_store::Error;
use opweg_store::drafts;
use opweg_store::file::card;
use opweg_store::path::mentions::{self, Named};
use opweg_store::path::notes::{self, NewNote, Note, Place};

/// Notes of one page.
const PER_PAGE: i64 = 40;
/// Notes of before are slips of the pen.
const FIRST_YEAR: i16 = 2000;
/// The longest a note may be, in characters.
const LONGEST: usize = 10_000;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![line("/clients/{file}/notes", CASEWORK, get(show)), form("/clients/{file}/notes", WORKERS, post(add))]
}

/// A contact moment that one press writes down.
pub struct Quick {
    /// The word of its kind.
    pub kind: &'static str,
    /// The kind in words.
    pub text: String,
    /// Its picture.
    pub icon: &'static str,
}

#[derive(Template)]
#[template(path = "notes/notes.html")]
struct Page {
    p: Staff,
    h: Head,
    q: Fields,
    errors: Vec<FieldError>,
    quick: Vec<Quick>,
    kinds: Vec<Choice>,
    circles: Vec<Choice>,
    people: Vec<Choice>,
    /// What is answered; nothing: it is a note of its own.
    answers: Option<Threaded>,
    threads: Vec<Threaded>,
    more: String,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// The notes, latest first, with the draft that was not saved yet.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>, Query(query): Query) -> Answer {
    let typed = kept(&ctx, &draft_key(file)).await?.unwrap_or_default();
    let answers = query.parse("answer").or_else(|| typed.parse("answers"));
    page(&whole(&ctx, file, typed, answers, Vec::new(), place(query.get("before"))).await?)
}

/// Writes one down.
pub async fn add(ctx: Ctx, Path(file): Path<FileId>, Form(form): Form) -> Answer {
    let note_answered = form.parse::<NoteId>("answers");
    let note = match read(&ctx, &form) {
        Ok(note) => NewNote { id: NoteId(once::identity(&ctx, &format!("{file}/notes"), &form, 0)), ..note },
        Err(errors) => return again(&whole(&ctx, file, form, note_answered, errors, None).await?),
    };
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let mut added = notes::add(&mut tx, &permit, &note).await;
    if added.is_ok() {
        let named: Vec<UserId> = form.all("mention").filter_map(|id| id.parse().ok()).collect();
        added = mentions::add(&mut tx, &permit, &note, &named, || ctx.id()).await;
    }
    if let Err(Error::State(why @ ("answer-closed" | "answer-wider" | "mention-closed"))) = added {
        drop(tx);
        let field = if why == "mention-closed" { "mention" } else { "circle" };
        let errors = vec![FieldError { field: field.to_owned(), text: ctx.t(&format!("notes-{why}")) }];
        return again(&whole(&ctx, file, form, note_answered, errors, None).await?);
    }
    // One press for a contact says nothing about a text that is still being written.
    if added.is_ok() && form.iter().any(|(name, _)| name == "body") {
        drafts::forget(&mut tx, ctx.me.staff.user, &draft_key(file)).await?;
    }
    once::settle(tx, added).await?;
    let back = if form.get("back") == "notes" { format!("/clients/{file}/notes") } else { format!("/clients/{file}") };
    go(&back, "saved")
}

/// The key of the draft of a note in a file, wherever its form stands.
pub fn draft_key(file: FileId) -> String {
    format!("note-{file}")
}

fn read(ctx: &Ctx, form: &Fields) -> Result<NewNote, Vec<FieldError>> {
    let kind = form.parse("kind").unwrap_or(NoteKind::Note);
    let body = form.get("body");
    let wrong = |field: &str, key: &str| FieldError { field: field.to_owned(), text: ctx.t(key) };
    let mut errors = Vec::new();
    if kind == NoteKind::Note && body.is_empty() {
        errors.push(wrong("body", "notes-empty-text"));
    }
    if body.chars().count() > LONGEST {
        errors.push(wrong("body", "errors-value-too-long"));
    }
    let minutes = form.parse::<i64>("minutes");
    if form.has("minutes") && !minutes.is_some_and(|m| (1..=600).contains(&m)) {
        errors.push(wrong("minutes", "errors-value-number"));
    }
    let at = moment(ctx, form).unwrap_or_else(|(field, key)| {
        errors.push(wrong(field, key));
        ctx.now
    });
    if !errors.is_empty() {
        return Err(errors);
    }
    let circle = form.parse("circle").unwrap_or(NoteTier::Path);
    let (id, body, answers) = (NoteId(ctx.id()), body.to_owned(), form.parse("answers"));
    Ok(NewNote { id, kind, circle, body, minutes, channel: channel(kind), at, answers })
}

/// When it happened: now, or the day and the hour that were given. A day alone is at noon, or now when it is today.
fn moment(ctx: &Ctx, form: &Fields) -> Result<Timestamp, (&'static str, &'static str)> {
    if !form.has("day") && !form.has("time") {
        return Ok(ctx.now);
    }
    let day = if form.has("day") { form.day("day") } else { Some(ctx.today()) };
    let day = day.filter(|d| d.year() >= FIRST_YEAR).ok_or(("day", "errors-value-date"))?;
    if !form.has("time") && day == ctx.today() {
        return Ok(ctx.now);
    }
    let time = if form.has("time") { form.parse::<Time>("time") } else { Some(time(12, 0, 0, 0)) };
    let time = time.ok_or(("time", "steps-wrong-hour"))?;
    let at = brussels::moment(day, time).ok_or(("day", "errors-value-date"))?;
    if at > ctx.now { Err(("day", "notes-wrong-future")) } else { Ok(at) }
}

/// How it came in, as far as the kind tells.
const fn channel(kind: NoteKind) -> Channel {
    match kind {
        NoteKind::Call | NoteKind::NotReached | NoteKind::Message => Channel::Phone,
        NoteKind::Note | NoteKind::Talk | NoteKind::Visit => Channel::Staff,
    }
}

async fn whole(
    ctx: &Ctx,
    file: FileId,
    q: Fields,
    answers: Option<NoteId>,
    errors: Vec<FieldError>,
    before: Option<Place>,
) -> Result<Page, Problem> {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let notes = notes::list(&mut tx, &permit, before, PER_PAGE).await?;
    let answers = match answers {
        Some(id) => notes::one(&mut tx, &permit, id).await?,
        None => None,
    };
    let people = mentions::to_name(&mut tx, &permit).await?;
    tx.commit().await?;
    Ok(Page {
        p: ctx.frame("notes-title", "clients"),
        h: head(ctx, &card, &permit, "overview"),
        quick: quick(ctx),
        kinds: kinds(ctx, &q),
        circles: match &answers {
            Some(note) => to_answer(circles(ctx, &permit, &q), note.said.circle),
            None => circles(ctx, &permit, &q),
        },
        people: people.iter().map(|p| person(p, &q)).collect(),
        answers: answers.map(|note| threaded(ctx, &note)),
        threads: threads(ctx, &notes.notes),
        more: notes.before.map(|b| format!("/clients/{file}/notes?before={}", written(b))).unwrap_or_default(),
        q,
        errors,
    })
}

fn or<'a>(text: &'a str, other: &'a str) -> &'a str {
    if text.is_empty() { other } else { text }
}

/// What needs one press only.
const QUICK: &[NoteKind] = &[NoteKind::Call, NoteKind::Talk, NoteKind::Message, NoteKind::Visit, NoteKind::NotReached];

/// The contact moments that one press writes down.
pub fn quick(ctx: &Ctx) -> Vec<Quick> {
    let one = |kind: &NoteKind| Quick {
        kind: kind.word(),
        text: ctx.t(&format!("words-note-kind-{kind}")),
        icon: picture(*kind).0,
    };
    QUICK.iter().map(one).collect()
}

/// The kinds of a note, the typed one chosen.
pub fn kinds(ctx: &Ctx, q: &Fields) -> Vec<Choice> {
    let chosen = or(q.get("kind"), "note");
    NoteKind::ALL.iter().map(|k| Choice::new(k.word(), ctx.t(&format!("words-note-kind-{k}")), chosen)).collect()
}

/// The circles a note may go to, the typed one chosen.
pub fn circles(ctx: &Ctx, permit: &Permit, q: &Fields) -> Vec<Choice> {
    let (work, chosen) = (permit.opens(Tier::Work), or(q.get("circle"), "path"));
    let open = NoteTier::ALL.iter().filter(|c| work || **c != NoteTier::Work);
    open.map(|c| Choice::new(c.word(), ctx.t(&format!("words-note-tier-{c}")), chosen)).collect()
}

/// The circles an answer may go to: the one of what it answers comes first, unless another one was chosen.
fn to_answer(circles: Vec<Choice>, of: NoteTier) -> Vec<Choice> {
    let narrower = notes::narrower(of);
    let fits = |c: &Choice| narrower.iter().any(|circle| circle.word() == c.value);
    let mut left: Vec<Choice> = circles.into_iter().filter(fits).collect();
    if !left.iter().any(|c| c.selected) {
        left.iter_mut().take(1).for_each(|c| c.selected = true);
    }
    left
}

fn person(who: &Named, q: &Fields) -> Choice {
    let value = who.user.to_string();
    let checked = q.all("mention").any(|ticked| ticked == value);
    Choice { checked, ..Choice::new(value, format!("{}, {}", who.name, who.org_name), "-") }
}

/// A note with what was answered to it.
pub struct Threaded {
    id: String,
    event: Event,
    /// Who is named in it.
    named: String,
    /// It answers a note that does not stand above it.
    apart: bool,
    replies: Vec<Threaded>,
}

fn threaded(ctx: &Ctx, note: &Note) -> Threaded {
    let named = note.named.iter().map(|who| who.name.as_str()).collect::<Vec<_>>().join(", ");
    let apart = note.said.answers.is_some();
    Threaded { id: note.said.id.to_string(), event: noted(ctx, note), named, apart, replies: Vec::new() }
}

/// The notes of a page, latest first, each answer beneath what it answers where that is on the page too: the first words
/// of a talk, then who answered in order.
fn threads(ctx: &Ctx, notes: &[Note]) -> Vec<Threaded> {
    let mut threads: Vec<(NoteId, Threaded)> = Vec::new();
    let beneath: Vec<&Note> = notes.iter().filter(|note| first_of(notes, note).said.id != note.said.id).collect();
    for note in notes.iter().filter(|note| !beneath.iter().any(|b| b.said.id == note.said.id)) {
        threads.push((note.said.id, threaded(ctx, note)));
    }
    for note in beneath.into_iter().rev() {
        let first = first_of(notes, note).said.id;
        if let Some((_, thread)) = threads.iter_mut().find(|(id, _)| *id == first) {
            thread.replies.push(Threaded { apart: false, ..threaded(ctx, note) });
        }
    }
    threads.into_iter().map(|(_, thread)| thread).collect()
}

/// What a talk on this page began with. No talk is longer than the page.
fn first_of<'a>(notes: &'a [Note], note: &'a Note) -> &'a Note {
    let mut first = note;
    for _ in notes {
        let Some(before) = notes.iter().find(|n| Some(n.said.id) == first.said.answers) else { break };
        first = before;
    }
    first
}

/// Icon and colour of a kind.
#[must_use]
pub const fn picture(kind: NoteKind) -> (&'static str, &'static str) {
    match kind {
        NoteKind::Talk | NoteKind::Visit => ("talk", "brand"),
        NoteKind::Call => ("phone", "brand"),
        NoteKind::Message => ("msg", "info"),
        NoteKind::NotReached => ("phone-off", "sun"),
        NoteKind::Note => ("note", ""),
    }
}

fn written((at, id): Place) -> String {
    format!("{}.{id}", at.as_microsecond())
}

fn place(text: &str) -> Option<Place> {
    let (at, id) = text.split_once('.')?;
    Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, id.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_in_the_list_reads_back() {
        let at: Place = ("2026-01-05T08:00:00.123456Z".parse().unwrap(), NoteId(uuid::Uuid::from_u128(7)));
        assert_eq!(place(&written(at)), Some(at));
        for wrong in ["", "12", "x.y", "12.not-an-id"] {
            assert_eq!(place(wrong), None, "{wrong}");
        }
    }
}
