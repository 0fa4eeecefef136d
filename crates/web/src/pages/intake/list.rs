//! The conversations of a file: what was talked about when, in which language and how; what waits to be asked; and the
//! form that starts a new one.

use super::place::conversation;
use super::texts;
use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{Choice, FieldError, Staff};
use crate::kit::problem::Problem;
use crate::pages::overview::{Head, head};
use crate::pages::questions::language_choices;
use askama::Template;
use axum::extract::Path;
use opweg_access::Action;
use opweg_lang::{Lang, dates, names};
use opweg_model::agreement::TalkMode;
use opweg_model::contact::Channel;
use opweg_model::fact::{Answer as Given, Fact, FactKind, NoValue, Shape, Value, current};
use opweg_model::{FileId, IntakeId, brussels};
use opweg_store::file::intakes::{self, Intake, Start};
use opweg_store::file::{card, facts};

/// A conversation in the list.
pub struct Line {
    href: String,
    day: String,
    who: String,
    how: String,
    state: String,
    colour: &'static str,
    open: bool,
}

/// A question put off.
pub struct Later {
    question: String,
    since: String,
    href: String,
}

/// A language we have texts in.
pub struct Texts {
    language: String,
    state: String,
    colour: &'static str,
}

#[derive(Template)]
#[template(path = "intake/list.html")]
struct Page {
    p: Staff,
    h: Head,
    lines: Vec<Line>,
    later: Vec<Later>,
    /// Where staff write down what they see; empty while no conversation is open.
    observed: String,
    texts: Vec<Texts>,
    paper: Vec<Choice>,
    q: Fields,
    errors: Vec<FieldError>,
    languages: Vec<Choice>,
    modes: Vec<Choice>,
    answered_by: Vec<Choice>,
    channels: Vec<Choice>,
    forms: Vec<Choice>,
}

/// The page.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    page(&shown(&ctx, file, Fields::default(), Vec::new()).await?)
}

async fn shown(ctx: &Ctx, file: FileId, q: Fields, errors: Vec<FieldError>) -> Result<Page, Problem> {
    let (mut tx, see) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &see).await?;
    let all = intakes::of_file(&mut tx, &see).await?;
    let facts = facts::of_file(&mut tx, &see).await?;
    tx.commit().await?;
    let usual = card.language.as_deref().unwrap_or("nl");
    let chosen = |name: &str, usual: &str| if q.has(name) { q.get(name).to_owned() } else { usual.to_owned() };
    let language = chosen("language", usual);
    let open = all.iter().find(|i| i.finished.is_none());
    let word = |family: &str, word: &str, chosen: &str| Choice::new(word, ctx.t(&format!("{family}-{word}")), chosen);
    let (mode, by) = (chosen("mode", ""), chosen("answered-by", "client"));
    let (channel, form) = (chosen("channel", Channel::Staff.word()), chosen("form", "page"));
    Ok(Page {
        p: ctx.frame("talk-list-title", "clients"),
        h: head(ctx, &card, &see, "intake"),
        lines: all.iter().map(|i| line(ctx, i)).collect(),
        later: current(&facts).into_iter().filter_map(|f| later(ctx, open, f)).collect(),
        observed: open.map(|i| format!("{}/{}", conversation(file, i.id), observed(ctx))).unwrap_or_default(),
        texts: written(ctx)
            .map(|(lang, quality)| Texts {
                language: lang.own_name(),
                state: quality.words(ctx),
                colour: quality.colour(),
            })
            .collect(),
        paper: written(ctx).map(|(lang, _)| Choice::new(lang.tag(), lang.own_name(), usual)).collect(),
        languages: language_choices(ctx.me.lang, &language, &ctx.t("register-choose")),
        modes: TalkMode::ALL.iter().map(|m| word("talk-mode", m.word(), &mode)).collect(),
        answered_by: ANSWERED_BY.iter().map(|w| word("intake-who-answers", w, &by)).collect(),
        channels: CHANNELS.iter().map(|c| word("words-channel", c.word(), &channel)).collect(),
        forms: FORMS.iter().map(|f| word("talk-form", f, &form)).collect(),
        q,
        errors,
    })
}

const ANSWERED_BY: [&str; 2] = ["client", "representative"];
const CHANNELS: [Channel; 3] = [Channel::Staff, Channel::Paper, Channel::Phone];
const FORMS: [&str; 2] = ["page", "one"];
/// Names and numbers of interpreters are short; anything longer is a mistake.
const LONGEST_INTERPRETER: usize = 120;

fn written(ctx: &Ctx) -> impl Iterator<Item = (Lang, texts::Quality)> {
    let all = Lang::REAL.into_iter().map(|lang| (lang, texts::quality(&ctx.house, lang)));
    all.filter(|(_, quality)| quality.is_usable())
}

/// The chapter that is never read out.
fn observed(ctx: &Ctx) -> String {
    ctx.house.content.intake.chapters.iter().find(|c| c.staff).map(|c| c.key.clone()).unwrap_or_default()
}

fn line(ctx: &Ctx, intake: &Intake) -> Line {
    let lang = ctx.me.lang;
    let language = names::language_name(lang, &intake.language);
    let mode = ctx.t(&format!("talk-mode-{}", intake.mode));
    let interpreter =
        Some(&intake.interpreter).filter(|i| !i.is_empty()).map(|i| format!(" ({i})")).unwrap_or_default();
    let by = ctx.t(&format!("intake-who-answers-{}", intake.answered_by));
    let channel = ctx.t(&format!("words-channel-{}", intake.channel));
    let (state, colour) = match (intake.finished, intake.read_back) {
        (None, _) => ("talk-state-open", "sun"),
        (Some(_), None) => ("talk-state-not-read", "info"),
        (Some(_), Some(_)) => ("talk-state-done", "ok"),
    };
    Line {
        href: conversation(intake.file, intake.id),
        day: dates::date_long(lang, brussels::day(intake.started)),
        who: format!("{}, {}", intake.author_name, intake.org_name),
        how: format!("{language} · {mode}{interpreter} · {by} · {channel}"),
        state: ctx.t(state),
        colour,
        open: intake.finished.is_none(),
    }
}

fn later(ctx: &Ctx, open: Option<&Intake>, fact: &Fact) -> Option<Later> {
    if fact.answer != Given::None(NoValue::AskLater) {
        return None;
    }
    // Somebody else's "later" is never replaced: the answer stands beside it.
    let ours = if fact.org == ctx.me.staff.org { format!("?replaces={}", fact.id) } else { String::new() };
    let elsewhere = || format!("/clients/{}/facts/{}{ours}", fact.file, fact.kind.key());
    let here = open.and_then(|i| Some(format!("{}/{}", conversation(fact.file, i.id), chapter_of(ctx, fact.kind)?)));
    Some(Later {
        question: ctx.t(&format!("facts-{}", fact.kind.key())),
        since: dates::date_short(ctx.me.lang, brussels::day(fact.recorded)),
        href: here.map_or_else(elsewhere, |h| format!("{h}#{}-1", fact.kind.key())),
    })
}

fn chapter_of(ctx: &Ctx, kind: FactKind) -> Option<String> {
    ctx.house.content.intake.chapters.iter().find(|c| c.ask.contains(&kind)).map(|c| c.key.clone())
}

/// Starts a conversation.
pub async fn start(ctx: Ctx, Path(file): Path<FileId>, Form(q): Form) -> Answer {
    let id = IntakeId(ctx.id());
    let start = match read(&ctx, id, &q) {
        Ok(start) => start,
        Err(errors) => return again(&shown(&ctx, file, q, errors).await?),
    };
    let (mut tx, add) = ctx.open(file, Action::Add).await?;
    intakes::start(&mut tx, &add, &start).await?;
    tx.commit().await?;
    let way = if q.get("form") == "one" { "?by=one" } else { "" };
    go(&format!("{}{way}", conversation(file, id)), "")
}

fn read(ctx: &Ctx, id: IntakeId, q: &Fields) -> Result<Start, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut wrong = |field: &str, key: &str| errors.push(FieldError { field: field.to_owned(), text: ctx.t(key) });
    let language = match Shape::Language.parse(&[(String::new(), vec![q.get("language").to_owned()])].into()) {
        Ok(Value::Language(code)) => code,
        _ => {
            wrong("language", "talk-language-needed");
            String::new()
        }
    };
    let mode = q.parse::<TalkMode>("mode");
    if mode.is_none() {
        wrong("mode-1", "talk-mode-needed");
    }
    let interpreter = q.get("interpreter").to_owned();
    if interpreter.chars().count() > LONGEST_INTERPRETER {
        wrong("interpreter", "errors-value-too-long");
    }
    let channel = q.parse::<Channel>("channel").filter(|c| CHANNELS.contains(c)).unwrap_or(Channel::Staff);
    let by = ANSWERED_BY.into_iter().find(|w| *w == q.get("answered-by")).unwrap_or("client");
    let instrument = &ctx.house.content.intake;
    match mode {
        Some(mode) if errors.is_empty() => Ok(Start {
            id,
            instrument: instrument.key.clone(),
            instrument_version: instrument.version,
            language,
            mode,
            interpreter,
            answered_by: by.to_owned(),
            channel,
        }),
        _ => Err(errors),
    }
}
