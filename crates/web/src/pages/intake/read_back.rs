//! Reading back: everything this conversation wrote down, in the newcomer's language and the worker's, each line to be
//! corrected; then the end, and what comes after it.

use super::conversation::Conversation;
use super::place::{Place, conversation};
use super::shown::value;
use super::texts;
use crate::kit::answer::{Answer, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::Form;
use crate::kit::frame::Staff;
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::pages::overview::Head;
use crate::pages::questions::Spoken;
use askama::Template;
use axum::extract::Path;
use opweg_access::Action;
use opweg_content::Chapter;
use opweg_model::fact::{Answer as Given, Fact, NoValue, current};
use opweg_model::{FileId, IntakeId, Tier};
use opweg_store::door;
use opweg_store::file::{agreements, intakes};
use opweg_store::path::steps;

/// An answer as read out.
pub struct Line {
    label: Spoken,
    value: Spoken,
    href: String,
}

/// The answers of a chapter.
pub struct Group {
    title: Spoken,
    lines: Vec<Line>,
}

/// What both readers see around the answers.
pub struct Around {
    title: Spoken,
    text: Spoken,
    nothing: Spoken,
    correct: Spoken,
    later: Spoken,
    yes: Spoken,
    finish: Spoken,
    back: Spoken,
}

/// What to do after the conversation.
pub struct Next {
    thanks: Spoken,
    agreement: bool,
    plan: bool,
}

#[derive(Template)]
#[template(path = "intake/read_back.html")]
struct Page {
    p: Staff,
    h: Head,
    around: Around,
    groups: Vec<Group>,
    later: Vec<Spoken>,
    /// When it was read back; empty when it was not.
    read: String,
    /// Something was written down after it was read back.
    changed: bool,
    base: String,
    notice: Option<(&'static str, String)>,
    next: Option<Next>,
}

/// The page.
pub async fn show(ctx: Ctx, Path((file, id)): Path<(FileId, IntakeId)>) -> Answer {
    let (talk, _) = Conversation::look(&ctx, file, id, "").await?;
    if talk.intake.finished.is_some() {
        return ended(&ctx, file, talk).await;
    }
    page(&shown(&ctx, talk, None))
}

/// The page of a conversation that is over, with what to do next.
pub async fn ended(ctx: &Ctx, file: FileId, talk: Conversation) -> Answer {
    let next = next(ctx, file, &talk).await?;
    page(&shown(ctx, talk, Some(next)))
}

async fn next(ctx: &Ctx, file: FileId, talk: &Conversation) -> Result<Next, Problem> {
    let (mut tx, see) = ctx.open(file, Action::See).await?;
    let plan = see.opens(Tier::Path) && steps::list(&mut tx, &see).await?.is_empty();
    let agreement = match door::also(&mut tx, &see, Action::SeeAgreement).await {
        Ok(permit) => agreements::of_file(&mut tx, &permit).await?.is_empty(),
        Err(_) => false,
    };
    tx.commit().await?;
    Ok(Next { thanks: talk.pair.say(&ctx.house, "intake-finished"), agreement, plan })
}

fn shown(ctx: &Ctx, talk: Conversation, next: Option<Next>) -> Page {
    let (file, id) = (talk.head.file, talk.intake.id);
    let now: Vec<&Fact> = current(&talk.facts).into_iter().filter(|f| f.intake == Some(id)).collect();
    let later =
        |f: &&&Fact| f.answer == Given::None(NoValue::AskLater) && talk.spoken().any(|c| c.ask.contains(&f.kind));
    let read = talk.intake.read_back;
    let say = |key: &str| talk.pair.say(&ctx.house, key);
    Page {
        p: ctx.frame("talk-read-back-title", "clients"),
        groups: talk.spoken().filter_map(|c| group(ctx, &talk, c, &now, next.is_none())).collect(),
        later: now.iter().filter(later).map(|f| say(&format!("facts-{}", f.kind.key()))).collect(),
        read: read.map(|at| when(ctx.me.lang, at)).unwrap_or_default(),
        changed: read.is_some_and(|at| now.iter().any(|f| f.recorded > at)),
        base: conversation(file, id),
        notice: texts::notice(ctx, &talk.intake.language),
        around: Around {
            title: say(if next.is_some() { "intake-finished-see" } else { "intake-read-back" }),
            text: say("intake-read-back-text"),
            nothing: say("intake-read-back-nothing"),
            correct: say("intake-correct"),
            later: say("intake-later-list"),
            yes: say("intake-read-back-yes"),
            finish: say("intake-finish"),
            back: say("intake-go-on"),
        },
        next,
        h: talk.head,
    }
}

fn group(ctx: &Ctx, talk: &Conversation, chapter: &Chapter, now: &[&Fact], open: bool) -> Option<Group> {
    let mut lines = Vec::new();
    for (at, kind) in chapter.ask.iter().enumerate() {
        let said = now.iter().filter(|f| f.kind == *kind && f.answer != Given::None(NoValue::AskLater));
        for fact in said {
            let place = Place {
                file: fact.file,
                intake: talk.intake.id,
                chapter: chapter.key.clone(),
                n: Some(at + 1),
                entry: kind.spec().repeats.then_some(fact.slot),
                reading: true,
            };
            lines.push(Line {
                label: talk.pair.say(&ctx.house, &format!("facts-{}", kind.key())),
                value: value(ctx, talk.pair, fact),
                href: if open && fact.org == ctx.me.staff.org { place.href() } else { String::new() },
            });
        }
    }
    let title = talk.pair.say(&ctx.house, &format!("intake-chapter-{}", chapter.key));
    (!lines.is_empty()).then_some(Group { title, lines })
}

/// Marks that everything was read back, or that the conversation is over.
pub async fn mark(ctx: Ctx, Path((file, id)): Path<(FileId, IntakeId)>, Form(fields): Form) -> Answer {
    let finished = fields.has("finish");
    let (mut tx, add) = ctx.open(file, Action::Add).await?;
    intakes::mark(&mut tx, &add, id, finished).await?;
    tx.commit().await?;
    let base = conversation(file, id);
    if finished { go(&base, "") } else { go(&format!("{base}/read-back"), "") }
}
