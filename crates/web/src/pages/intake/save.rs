//! Keeps the answers of a chapter or of one question. What cannot be kept is shown again with everything that was typed,
//! and stays as a draft as well, so that no road loses it.

use super::chapter;
use super::conversation::Conversation;
use super::place::Place;
use super::weigh::{Typed, Weighed, weigh};
use crate::kit::answer::{Answer, again, go};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::FieldError;
use crate::kit::problem::Problem;
use crate::pages::questions::{self, Misread};
use axum::extract::Path;
use opweg_access::{Action, Permit};
use opweg_content::Chapter;
use opweg_model::fact::{Answer as Given, BadValue, FactKind, NoValue, Source};
use opweg_model::{FactId, FileId, IntakeId};
use opweg_store::file::facts::{self, NewFact};
use opweg_store::path::tasks;
use opweg_store::{Tx, door, drafts};
use uuid::Uuid;

/// What a form says about one question.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// Nothing: skipped.
    Nothing,
    /// What stands there already.
    Same,
    /// Something new.
    New(Box<NewFact>),
    /// Something that cannot be kept, and why.
    Wrong(String),
}

/// Keeps a whole chapter.
pub async fn whole(
    ctx: Ctx,
    Path((file, intake, chapter)): Path<(FileId, IntakeId, String)>,
    Form(typed): Form,
) -> Answer {
    save(&ctx, &Place { file, intake, chapter, n: None, entry: None, reading: false }, &typed).await
}

/// Keeps one question.
pub async fn one(
    ctx: Ctx,
    Path((file, intake, chapter, n)): Path<(FileId, IntakeId, String, usize)>,
    Query(query): Query,
    Form(typed): Form,
) -> Answer {
    save(&ctx, &chapter::place_of(file, intake, chapter, n, &query), &typed).await
}

async fn save(ctx: &Ctx, place: &Place, typed: &Fields) -> Answer {
    if typed.has("drop") {
        drafts::forget_now(&ctx.house.db, ctx.me.staff.user, &place.draft(), ctx.now).await?;
        return go(&place.href(), "");
    }
    if typed.has("draft") {
        keep_draft(ctx, place, typed).await?;
        return go(&place.href(), "");
    }
    if let Some((n, entry)) = opened(typed) {
        keep_draft(ctx, place, typed).await?;
        return go(&place.question(n, Some(entry)).href(), "");
    }
    match keep(ctx, place, typed).await {
        Ok(answer) => Ok(answer),
        // The door closed meanwhile: what was typed waits as a draft.
        Err(problem) => {
            keep_draft(ctx, place, typed).await?;
            Err(problem)
        }
    }
}

async fn keep(ctx: &Ctx, place: &Place, typed: &Fields) -> Answer {
    let (mut tx, add) = ctx.open(place.file, Action::Add).await?;
    let see = door::also(&mut tx, &add, Action::See).await?;
    let talk = Conversation::read(ctx, &mut tx, &see, Some(&add), place.intake).await?;
    if !talk.head.may_add {
        return Err(Problem::Bad("state"));
    }
    let chapter = talk.chapter(&place.chapter)?;
    let asked = talk.asked(place)?;
    let outcomes: Vec<(FactKind, Outcome)> =
        asked.iter().map(|(_, kind)| (*kind, outcome(ctx, &talk, place, chapter, *kind, typed))).collect();
    let mut errors: Vec<FieldError> = outcomes.iter().filter_map(|(kind, o)| wrong(ctx, *kind, o)).collect();
    if talk.intake.finished.is_some() {
        errors.insert(0, FieldError { field: "main".into(), text: ctx.t("talk-finished-meanwhile") });
    }
    if !errors.is_empty() {
        tx.commit().await?;
        keep_draft(ctx, place, typed).await?;
        return again(&chapter::shown(ctx, talk, place, typed, String::new(), errors)?);
    }
    let new =
        outcomes.into_iter().filter_map(|(_, o)| if let Outcome::New(fact) = o { Some(*fact) } else { None }).collect();
    add_all(ctx, &mut tx, &add, new).await?;
    drafts::forget(&mut tx, ctx.me.staff.user, &place.draft()).await?;
    tx.commit().await?;
    keep_rest(ctx, place, &asked, typed).await?;
    go(&next(&talk, place, typed), if typed.get("then") == "stop" { "saved" } else { "" })
}

async fn add_all(ctx: &Ctx, tx: &mut Tx, add: &Permit, new: Vec<NewFact>) -> Result<(), Problem> {
    // Also before a new "ask later": one question is one task.
    for fact in new.iter().filter(|f| f.answer != Given::None(NoValue::NotAsked)) {
        tasks::drop_ask_later(tx, add, fact.kind).await?;
    }
    if !new.is_empty() {
        facts::add(tx, add, &ctx.house.desk, new).await?;
    }
    Ok(())
}

fn wrong(ctx: &Ctx, kind: FactKind, outcome: &Outcome) -> Option<FieldError> {
    let Outcome::Wrong(text) = outcome else { return None };
    Some(FieldError {
        field: format!("{}-1", kind.key()),
        text: format!("{}: {text}", ctx.t(&format!("facts-{}", kind.key()))),
    })
}

/// What a form says about one question, beside what the file knows.
pub fn outcome(
    ctx: &Ctx,
    talk: &Conversation,
    place: &Place,
    chapter: &Chapter,
    kind: FactKind,
    typed: &Fields,
) -> Outcome {
    match read(talk, chapter, kind, typed, ctx.today()) {
        Ok(None) => Outcome::Nothing,
        Err(bad) => Outcome::Wrong(ctx.t(&bad.message())),
        Ok(Some(mut typed)) => {
            typed.slot = place.entry.filter(|_| kind.spec().repeats);
            match weigh(&talk.of_kind(kind), ctx.me.staff.org, kind.spec().repeats, &typed, ctx.id()) {
                Weighed::Same => Outcome::Same,
                Weighed::Stale => Outcome::Wrong(ctx.t("talk-stale")),
                Weighed::Filled => Outcome::Wrong(ctx.t("questions-filled")),
                Weighed::New { slot, replaces } => Outcome::New(Box::new(NewFact {
                    id: FactId(ctx.id()),
                    kind,
                    slot,
                    answer: typed.answer,
                    as_of: typed.as_of,
                    source: typed.source,
                    intake: Some(place.intake),
                    replaces,
                })),
            }
        }
    }
}

fn read(
    talk: &Conversation,
    chapter: &Chapter,
    kind: FactKind,
    typed: &Fields,
    today: jiff::civil::Date,
) -> Result<Option<Typed>, Misread> {
    let field = |part: &str| typed.get(&format!("{}-{part}", kind.key()));
    let was: Option<FactId> = field("was").parse().ok();
    let Some(answer) = questions::read(typed, kind, today)? else {
        // Emptying an answer is no answer: it takes a reason, or the old one stands.
        let emptied = talk.facts.iter().any(|f| Some(f.id) == was && super::weigh::is_answered(f));
        return if emptied { Err(Misread::Bad(BadValue::Empty)) } else { Ok(None) };
    };
    let since = field("as-of");
    let as_of = if since.is_empty() { None } else { Some(since.parse().map_err(|_| Misread::Since)?) };
    let source = Source::parse(field("source")).unwrap_or_else(|| talk.usual_source(chapter));
    Ok(Some(Typed { answer, source, as_of, was, slot: None }))
}

/// The entry whose button was pressed: `n.slot`.
fn opened(typed: &Fields) -> Option<(usize, Uuid)> {
    let (n, slot) = typed.get("open").split_once('.')?;
    Some((n.parse().ok()?, slot.parse().ok()?))
}

fn next(talk: &Conversation, place: &Place, typed: &Fields) -> String {
    let base = super::place::conversation(place.file, place.intake);
    match typed.get("then").split_once('.') {
        Some(("another", key)) => format!("{}#{key}-1", place.href()),
        _ if typed.get("then") == "stop" => format!("/clients/{}/intake", place.file),
        _ if place.reading => format!("{base}/read-back"),
        _ if place.entry.is_some() => format!("{}#{}", place.whole().href(), anchor(talk, place)),
        _ => talk.after(place),
    }
}

fn anchor(talk: &Conversation, place: &Place) -> String {
    let asked = talk.asked(place).unwrap_or_default();
    asked.first().map(|(_, kind)| format!("{}-1", kind.key())).unwrap_or_default()
}

/// Names of fields that are no answers.
const CONTROL: [&str; 6] = ["csrf", "then", "draft", "drop", "open", "version"];

async fn keep_draft(ctx: &Ctx, place: &Place, typed: &Fields) -> Result<(), Problem> {
    let answers = only(typed, |name| !CONTROL.contains(&name));
    let desk = &ctx.house.desk;
    Ok(drafts::save(&ctx.house.db, &desk.keys, ctx.me.staff.user, &place.draft(), &answers.encoded(), ctx.now).await?)
}

/// One question was kept; what the page carried along of the rest of the chapter is still a draft.
async fn keep_rest(ctx: &Ctx, place: &Place, asked: &[(usize, FactKind)], typed: &Fields) -> Result<(), Problem> {
    let rest = only(typed, |name| !CONTROL.contains(&name) && !asked.iter().any(|(_, kind)| is_of(name, *kind)));
    let carried = rest.iter().any(|(_, text)| !text.is_empty());
    if carried && place.n.is_some() && place.entry.is_none() { keep_draft(ctx, place, &rest).await } else { Ok(()) }
}

/// The fields whose names are wanted.
pub fn only(typed: &Fields, wanted: impl Fn(&str) -> bool) -> Fields {
    let mut out = form_urlencoded::Serializer::new(String::new());
    out.extend_pairs(typed.iter().filter(|(name, _)| wanted(name)));
    Fields::read(out.finish().as_bytes())
}

/// Whether a field belongs to the question about a kind.
pub fn is_of(name: &str, kind: FactKind) -> bool {
    name.strip_prefix(kind.key()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}
