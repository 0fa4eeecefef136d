//! The questions of a chapter, all on one page or one a screen: the newcomer's language large, the worker's small. Both
//! ways send the same fields to the same place.

use super::conversation::Conversation;
use super::place::{Place, conversation};
use super::save::{Outcome, is_of, only, outcome};
use super::shown::{Item, item};
use super::texts;
use crate::kit::answer::{Answer, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Query};
use crate::kit::frame::{FieldError, Staff};
use crate::kit::problem::Problem;
use crate::pages::overview::Head;
use crate::pages::questions::Spoken;
use askama::Template;
use axum::extract::Path;
use opweg_content::Chapter;
use opweg_lang::dates;
use opweg_model::fact::FactKind;
use opweg_model::{FileId, IntakeId, brussels};
use opweg_store::drafts::Draft;

/// What both readers see around the questions.
pub struct Around {
    title: Spoken,
    intro: Spoken,
    part: Spoken,
    left: Spoken,
    why: Spoken,
    known: Spoken,
    change: Spoken,
    another: Spoken,
    next: Spoken,
    skip: Spoken,
    stop: Spoken,
}

#[derive(Template)]
#[template(path = "intake/chapter.html")]
pub(super) struct Page {
    p: Staff,
    h: Head,
    around: Around,
    items: Vec<Item>,
    errors: Vec<FieldError>,
    /// Where the form goes.
    here: String,
    /// Name of the draft.
    draft: String,
    /// When the draft that fills the form was kept; empty when none does.
    drafted: String,
    /// Fields of the rest of the chapter that wait in the draft.
    carried: Vec<(String, String)>,
    /// All chapters of the conversation.
    up: String,
    /// The same questions in the other way of asking.
    other_way: String,
    skip: String,
    one: bool,
    gentle: bool,
    staff: bool,
    notice: Option<(&'static str, String)>,
    /// The conversation is closed and nothing waits to be kept: there is nothing to ask here any more.
    over: bool,
}

/// A whole chapter on one page.
pub async fn whole(ctx: Ctx, Path((file, intake, chapter)): Path<(FileId, IntakeId, String)>) -> Answer {
    look(&ctx, &Place { file, intake, chapter, n: None, entry: None, reading: false }).await
}

/// One question, or one entry of it.
pub async fn one(
    ctx: Ctx,
    Path((file, intake, chapter, n)): Path<(FileId, IntakeId, String, usize)>,
    Query(query): Query,
) -> Answer {
    look(&ctx, &place_of(file, intake, chapter, n, &query)).await
}

/// The place an address of one question names.
pub fn place_of(file: FileId, intake: IntakeId, chapter: String, n: usize, query: &Fields) -> Place {
    Place { file, intake, chapter, n: Some(n), entry: query.parse("entry"), reading: query.get("back") == "read-back" }
}

async fn look(ctx: &Ctx, place: &Place) -> Answer {
    let (talk, draft) = Conversation::look(ctx, place.file, place.intake, &place.draft()).await?;
    let (typed, at) = draft.map(|d| read_draft(ctx, &d)).unwrap_or_default();
    page(&shown(ctx, talk, place, &typed, at, Vec::new())?)
}

fn read_draft(ctx: &Ctx, draft: &Draft) -> (Fields, String) {
    let at = dates::datetime(ctx.me.lang, brussels::local(draft.saved));
    (Fields::read(draft.body.as_bytes()), at)
}

/// The page, with what was typed. `drafted` says when that was kept as a draft; it is left out when the draft holds
/// nothing that the file does not hold.
pub fn shown(
    ctx: &Ctx,
    talk: Conversation,
    place: &Place,
    typed: &Fields,
    drafted: String,
    mut errors: Vec<FieldError>,
) -> Result<Page, Problem> {
    let chapter = talk.chapter(&place.chapter)?;
    let asked = talk.asked(place)?;
    let outcomes: Vec<Outcome> =
        asked.iter().map(|(_, kind)| outcome(ctx, &talk, place, chapter, *kind, typed)).collect();
    let news = outcomes.iter().any(is_news);
    let items = asked
        .iter()
        .zip(&outcomes)
        .map(|(at, outcome)| item(ctx, &talk, place, chapter, *at, typed, outcome))
        .collect();
    let base = conversation(place.file, place.intake);
    let nothing_wrong = errors.is_empty();
    if talk.intake.finished.is_some() && news && nothing_wrong {
        errors.push(FieldError { field: "main".into(), text: ctx.t("talk-finished-meanwhile") });
    }
    Ok(Page {
        p: ctx.frame(if chapter.staff { "talk-observed-title" } else { "talk-title" }, "clients"),
        around: around(ctx, &talk, place, chapter),
        items,
        errors,
        here: place.href(),
        draft: place.draft(),
        drafted: if news { drafted } else { String::new() },
        carried: if place.n.is_some() && place.entry.is_none() {
            carried(ctx, &talk, place, chapter, typed)
        } else {
            Vec::new()
        },
        up: if chapter.staff { format!("/clients/{}/intake", place.file) } else { base },
        other_way: if place.n.is_some() { place.whole().href() } else { place.question(1, None).href() },
        skip: talk.after(place),
        one: place.n.is_some(),
        gentle: chapter.gentle,
        staff: chapter.staff,
        notice: if chapter.staff { None } else { texts::notice(ctx, &talk.intake.language) },
        over: talk.intake.finished.is_some() && !news && nothing_wrong,
        h: talk.head,
    })
}

const fn is_news(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::New(_) | Outcome::Wrong(_))
}

/// What waits in the draft of the chapter beside this question: carried along, so that the draft stays whole.
fn carried(ctx: &Ctx, talk: &Conversation, place: &Place, chapter: &Chapter, typed: &Fields) -> Vec<(String, String)> {
    let here = talk.asked(place).unwrap_or_default();
    let others = chapter.ask.iter().filter(|kind| !here.iter().any(|(_, k)| k == *kind));
    let waiting: Vec<FactKind> =
        others.copied().filter(|kind| is_news(&outcome(ctx, talk, place, chapter, *kind, typed))).collect();
    let rest = only(typed, |name| waiting.iter().any(|kind| is_of(name, *kind)));
    rest.iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}

fn around(ctx: &Ctx, talk: &Conversation, place: &Place, chapter: &Chapter) -> Around {
    let pair = talk.pair_of(chapter);
    let say = |key: &str| pair.say(&ctx.house, key);
    let left = place.n.filter(|_| !place.reading && place.entry.is_none()).map(|n| chapter.ask.len().saturating_sub(n));
    let title = format!("intake-chapter-{}", chapter.key);
    Around {
        intro: say(&format!("{title}-intro")),
        title: say(&title),
        part: talk.part_of(ctx, chapter).unwrap_or_default(),
        left: left.map(|n| pair.say_with(&ctx.house, "intake-questions-left", &[("n", n.into())])).unwrap_or_default(),
        why: say("intake-why"),
        known: say("intake-known-already"),
        change: say("intake-correct"),
        another: say("intake-add-another"),
        next: say(if place.reading || place.entry.is_some() { "newcomer-save" } else { "intake-next" }),
        skip: say(if place.n.is_some() { "intake-skip" } else { "intake-skip-chapter" }),
        stop: say("intake-stop-now"),
    }
}
