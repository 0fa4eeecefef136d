//! The overview of a file: who, what next, the team with one lead, the path, the timeline, the needs. One transaction,
//! one log entry, one request.

use crate::kit::answer::{Answer, page};
use crate::kit::ctx::{Ctx, in_brussels};
use crate::kit::frame::{Choice, Link, Staff, initials};
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use askama::Template;
use axum::extract::Path;
use opweg_access::{Action, Permit};
use opweg_lang::{dates, names};
use opweg_model::contact::{NoteKind, NoteTier};
use opweg_model::step::{Need, NeedState, StepState};
use opweg_model::{FileId, Tier};
use opweg_store::Tx;
use opweg_store::file::card::{self, Card};
use opweg_store::file::{agreements, intakes, team};
use opweg_store::path::{appointments, needs, notes, steps, tasks};

/// What stands at the top of every page of a file.
pub struct Head {
    /// The file.
    pub file: FileId,
    /// The name as lists show it.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// The number to say on the phone.
    pub number: String,
    /// What changes how one works: text, colour, icon.
    pub tags: Vec<(String, &'static str, &'static str)>,
    /// The pages of the file.
    pub tabs: Vec<Link>,
    /// Whether the file can be added to.
    pub may_add: bool,
    /// Version of the file.
    pub version: i64,
}

/// Makes the heading of a file for a page of it.
pub fn head(ctx: &Ctx, card: &Card, permit: &Permit, here: &str) -> Head {
    let lang = ctx.me.lang;
    let mut tags = Vec::new();
    if let Some(code) = &card.language {
        let interpreter = card.interpreter.as_deref().filter(|i| *i != "none");
        let with = interpreter
            .map(|i| format!(", {}", ctx.t(&format!("facts-interpreter-{i}")).to_lowercase()))
            .unwrap_or_default();
        tags.push((format!("{}{with}", names::language_name(lang, code)), "", "globe"));
    }
    for code in card.safe_contact.as_deref().unwrap_or_default().split(',').filter(|c| !c.is_empty()) {
        tags.push((ctx.t(&format!("facts-safe-contact-{code}")), "sun", "warn"));
    }
    if card.restricted {
        tags.push((ctx.t("clients-restricted"), "bad", "lock"));
    }
    if card.state == "closed" {
        tags.push((ctx.t("file-closed"), "info", "lock"));
    }
    let shared = permit
        .standing()
        .grants
        .iter()
        .filter(|g| g.from <= ctx.now && g.until > ctx.now && g.ended.is_none_or(|e| e > ctx.now))
        .count();
    tags.push((ctx.tw("file-shared-with", &[("n", i64::try_from(shared).unwrap_or(0).into())]), "info", "people"));
    Head {
        file: card.file,
        name: card.full_name.clone(),
        initials: initials(&card.full_name),
        number: card.number.clone(),
        tags,
        tabs: tabs(ctx, card.file, permit, here),
        may_add: card.state == "open" && ctx.me.staff.is(opweg_model::Role::Worker),
        version: card.version,
    }
}

fn tabs(ctx: &Ctx, file: FileId, permit: &Permit, here: &str) -> Vec<Link> {
    let worker = ctx.me.staff.is(opweg_model::Role::Worker);
    let all = [
        ("overview", "", true),
        ("profile", "/profile", permit.opens(Tier::Contact)),
        ("intake", "/intake", worker),
        ("path", "/path", permit.opens(Tier::Path)),
        ("agreement", "/agreement", permit.opens(Tier::Contact)),
        ("looked", "/looked", worker || ctx.me.staff.is(opweg_model::Role::DataProtection)),
    ];
    all.into_iter()
        .filter(|(.., shown)| *shown)
        .map(|(word, path, _)| Link {
            href: format!("/clients/{file}{path}"),
            label: ctx.t(&format!("file-tab-{word}")),
            count: 0,
            current: word == here,
        })
        .collect()
}

/// A line of the timeline.
pub struct Event {
    at: jiff::Timestamp,
    title: String,
    when: String,
    icon: &'static str,
    colour: &'static str,
    text: String,
    circle: String,
}

/// A need as shown.
pub struct NeedLine {
    id: String,
    text: String,
    state: String,
    kind: &'static str,
    version: String,
    next: &'static str,
    next_text: String,
}

/// The next step as shown.
pub struct Next {
    title: String,
    line: String,
    id: String,
    version: String,
}

#[derive(Template)]
#[template(path = "overview/overview.html")]
struct Page {
    p: Staff,
    h: Head,
    next: Option<Next>,
    appointment: Option<String>,
    gantt: String,
    steps_done: usize,
    steps: usize,
    events: Vec<Event>,
    team: Vec<team::Member>,
    needs: Vec<NeedLine>,
    new_needs: Vec<Choice>,
    tasks: Vec<(String, String)>,
    kinds: Vec<Choice>,
    circles: Vec<Choice>,
    shared_with: String,
}

/// The page.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let shown = whole(&ctx, &mut tx, &permit).await?;
    tx.commit().await?;
    page(&shown)
}

async fn whole(ctx: &Ctx, tx: &mut Tx, permit: &Permit) -> Result<Page, Problem> {
    let card = card::of_file(tx, permit).await?;
    let team = team::of_file(tx, permit).await?;
    let path = permit.opens(Tier::Path);
    let steps = if path { steps::list(tx, permit).await? } else { Vec::new() };
    let needs = if path { needs::list(tx, permit).await? } else { Vec::new() };
    let intakes = intakes::of_file(tx, permit).await?;
    let notes = if path { notes::list(tx, permit, None, 30).await?.notes } else { Vec::new() };
    let next_meeting = appointments::next(tx, permit).await?;
    let tasks = tasks::of_file(tx, permit).await?;
    let open = agreements::open_to(tx, permit).await?;
    Ok(Page {
        p: ctx.frame("file-title", "clients"),
        h: head(ctx, &card, permit, "overview"),
        next: next_step(ctx, &steps),
        appointment: next_meeting.map(|a| meeting(ctx, &a)),
        gantt: crate::pages::gantt::of_steps(ctx, &steps),
        steps_done: steps.iter().filter(|s| s.state == StepState::Done).count(),
        steps: steps.iter().filter(|s| s.state != StepState::Stopped).count(),
        events: timeline(ctx, &notes, &intakes),
        team,
        needs: needs.iter().map(|n| need(ctx, n)).collect(),
        new_needs: Need::ALL
            .iter()
            .filter(|n| !needs.iter().any(|f| f.need == **n))
            .map(|n| Choice::new(n.word(), ctx.t(&format!("words-need-{n}")), ""))
            .collect(),
        tasks: tasks.iter().map(|t| (t.said.id.to_string(), crate::pages::today::task_text(ctx, t))).collect(),
        kinds: NoteKind::ALL
            .iter()
            .map(|k| Choice::new(k.word(), ctx.t(&format!("words-note-kind-{k}")), "note"))
            .collect(),
        circles: NoteTier::ALL
            .iter()
            .map(|c| Choice::new(c.word(), ctx.t(&format!("words-note-tier-{c}")), "path"))
            .collect(),
        shared_with: shared(ctx, &open),
    })
}

fn shared(ctx: &Ctx, open: &[agreements::OpenTo]) -> String {
    let mut orgs: Vec<&str> = open.iter().filter(|o| o.tiers.has(Tier::Path)).map(|o| o.org_name.as_str()).collect();
    orgs.sort_unstable();
    orgs.dedup();
    opweg_lang::numbers::list_and(ctx.me.lang, &orgs)
}

fn next_step(ctx: &Ctx, steps: &[steps::Step]) -> Option<Next> {
    let open = |state: StepState| steps.iter().find(|s| s.state == state);
    let step = open(StepState::Running).or_else(|| open(StepState::Stuck)).or_else(|| open(StepState::Planned))?;
    let until = step
        .plan
        .until
        .map(|d| ctx.tw("file-until", &[("day", dates::date_long(ctx.me.lang, d).into())]))
        .unwrap_or_default();
    let line = [step.plan.who_text.as_str(), step.plan.where_text.as_str(), until.as_str()];
    Some(Next {
        title: title(ctx, step),
        line: line.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · "),
        id: step.id.to_string(),
        version: step.version.to_string(),
    })
}

/// The name of a step among workers.
pub fn title(ctx: &Ctx, step: &steps::Step) -> String {
    if step.plan.title.is_empty() { ctx.t(&format!("path-step-{}", step.plan.kind)) } else { step.plan.title.clone() }
}

fn meeting(ctx: &Ctx, a: &appointments::Appointment) -> String {
    let what =
        if a.plan.title.is_empty() { ctx.t(&format!("path-step-{}", a.plan.kind)) } else { a.plan.title.clone() };
    format!("{} · {what}", when(ctx.me.lang, a.plan.starts))
}

fn need(ctx: &Ctx, flag: &needs::NeedFlag) -> NeedLine {
    let (kind, next) = match flag.state {
        NeedState::Open => ("bad", NeedState::Busy),
        NeedState::Busy => ("sun", NeedState::Settled),
        NeedState::Settled => ("ok", NeedState::Open),
    };
    NeedLine {
        id: flag.id.to_string(),
        text: ctx.t(&format!("words-need-{}", flag.need)),
        state: ctx.t(&format!("words-need-state-{}", flag.state)),
        kind,
        version: flag.version.to_string(),
        next: next.word(),
        next_text: ctx.t(&format!("words-need-state-{next}")),
    }
}

fn timeline(ctx: &Ctx, notes: &[notes::Note], intakes: &[intakes::Intake]) -> Vec<Event> {
    let mut events: Vec<Event> = notes.iter().map(|n| noted(ctx, n)).collect();
    events.extend(intakes.iter().map(|i| talked(ctx, i)));
    events.sort_by_key(|e| std::cmp::Reverse(e.at));
    events
}

fn noted(ctx: &Ctx, note: &notes::Note) -> Event {
    let kind = note.said.kind;
    let (icon, colour) = match kind {
        NoteKind::Talk | NoteKind::Visit => ("talk", "brand"),
        NoteKind::Call => ("phone", "brand"),
        NoteKind::Message => ("msg", "info"),
        NoteKind::NotReached => ("phone-off", "sun"),
        NoteKind::Note => ("note", ""),
    };
    let minutes =
        note.said.minutes.map(|m| format!(" · {}", ctx.tw("file-minutes", &[("n", m.into())]))).unwrap_or_default();
    Event {
        at: note.said.at,
        title: format!(
            "{}{minutes} · {}, {}",
            ctx.t(&format!("words-note-kind-{kind}")),
            note.author_name,
            note.org_name
        ),
        when: when(ctx.me.lang, note.said.at),
        icon,
        colour,
        text: note.said.body.clone(),
        circle: ctx.t(&format!("words-note-tier-{}", note.said.circle)),
    }
}

fn talked(ctx: &Ctx, intake: &intakes::Intake) -> Event {
    let lang = ctx.me.lang;
    let language = names::language_name(lang, &intake.language);
    let mode = ctx.t(&format!("talk-mode-{}", intake.mode));
    let state = if intake.finished.is_some() { "file-intake-done" } else { "file-intake-open" };
    Event {
        at: intake.started,
        title: format!("{} · {}, {}", ctx.t(state), intake.author_name, intake.org_name),
        when: dates::date_short(lang, in_brussels(intake.started).date()),
        icon: "talk",
        colour: "plum",
        text: format!("{language} · {mode}"),
        circle: String::new(),
    }
}
