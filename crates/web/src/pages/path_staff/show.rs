//! The path of a client: steps with what can be done to each, appointments, the code of the card.

use super::called;
use super::clash::Clash;
use super::fields::{guest_line, kinds};
use super::interpreter;
use super::messages::{self, Line};
use crate::kit::answer::{Answer, clash, page};
use crate::kit::ctx::Ctx;
use crate::kit::frame::{Choice, Staff};
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::pages::overview::{Head, head, title};
use askama::Template;
use axum::extract::Path;
use opweg_access::{Action, Permit};
use opweg_lang::dates;
use opweg_model::contact::Channel;
use opweg_model::step::{Reply, Showing, StepState, showing};
use opweg_model::{AppointmentId, FileId, Tier, UserId, brussels};
use opweg_store::Tx;
use opweg_store::file::{card, team};
use opweg_store::outbox::{self, Via};
use opweg_store::path::appointments::{self, Appointment, AppointmentState};
use opweg_store::path::codes;
use opweg_store::path::guests::{self, Guest};
use opweg_store::path::interpreters::{self, Booking};
use opweg_store::path::reach::{self, Reach};
use opweg_store::path::steps::{self, Step};
use std::collections::HashMap;

/// A step as workers see it.
pub struct StepRow {
    id: String,
    version: String,
    number: usize,
    title: String,
    client: String,
    line: String,
    goal: String,
    reason: String,
    state: String,
    colour: &'static str,
    showing: String,
    next: Vec<Choice>,
    undo: bool,
}

/// An appointment as workers see it.
pub struct Meeting {
    id: String,
    version: String,
    when: String,
    what: String,
    line: String,
    /// Who comes besides: colleagues, and whoever goes along with the client.
    guests: Vec<String>,
    company: String,
    /// Where the interpreter stands, and its colour; nothing when none is needed or asked.
    interpreter: String,
    interpreter_colour: &'static str,
    state: String,
    colour: &'static str,
    planned: bool,
    over: bool,
}

#[derive(Template)]
#[template(path = "path_staff/path.html")]
struct Page {
    p: Staff,
    h: Head,
    steps: Vec<StepRow>,
    plans: Vec<Choice>,
    kinds: Vec<Choice>,
    coming: Vec<Meeting>,
    past: Vec<Meeting>,
    channels: Vec<Choice>,
    code: String,
    contact: bool,
    messages: Vec<Line>,
    reach: String,
    reachable: bool,
    stale: bool,
    clashes: Vec<Clash>,
}

/// The page.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let shown = whole(&ctx, &mut tx, &permit).await?;
    tx.commit().await?;
    page(&shown)
}

/// The page, when something was pressed at an appointment that somebody else changed meanwhile.
pub async fn pressed(ctx: &Ctx, file: FileId, id: AppointmentId, mine: String) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let mut shown = whole(ctx, &mut tx, &permit).await?;
    tx.commit().await?;
    let id = id.to_string();
    let there = shown.coming.iter().chain(&shown.past).find(|m| m.id == id);
    let theirs = there.map(|m| format!("{} · {} · {}", m.when, m.what, m.state)).unwrap_or_default();
    shown.clashes.push(Clash { label: ctx.t("steps-meeting-title"), mine, theirs });
    clash(&Page { stale: true, ..shown })
}

/// How the client can be written to, in a sentence, and whether they can.
fn reached(ctx: &Ctx, reach: &Reach) -> (String, bool) {
    let key = match &reach.to {
        None => "steps-reach-none",
        Some(_) if reach.shared => "steps-reach-shared",
        Some(_) if reach.ask_first => "steps-reach-ask",
        Some((Via::Sms, _)) => "steps-reach-sms",
        Some((Via::Email, _)) => "steps-reach-email",
    };
    (ctx.t(key), reach.to.is_some())
}

async fn whole(ctx: &Ctx, tx: &mut Tx, permit: &Permit) -> Result<Page, Problem> {
    let contact = permit.opens(Tier::Contact);
    let card = card::of_file(tx, permit).await?;
    let steps = steps::list(tx, permit).await?;
    let team = team::of_file(tx, permit).await?;
    let meetings = if contact { appointments::of_file(tx, permit).await? } else { Vec::new() };
    let (come, booked) = match contact {
        true => (guests::of_file(tx, permit).await?, interpreters::of_file(tx, permit).await?),
        false => Default::default(),
    };
    let codes = codes::list(tx, permit).await?;
    let sent = if contact { outbox::of_file(tx, permit).await? } else { Vec::new() };
    let (reach, reachable) =
        if contact { reached(ctx, &reach::of_file(tx, permit).await?) } else { (String::new(), false) };
    let (coming, past) =
        meetings.iter().partition::<Vec<_>, _>(|a| a.state == AppointmentState::Planned && a.plan.starts > ctx.now);
    let besides = Besides { guests: &come, bookings: &booked };
    let name = |user: UserId| team.iter().find(|m| m.user == Some(user)).map(|m| m.name.clone());
    Ok(Page {
        p: ctx.frame("steps-title", "clients"),
        h: head(ctx, &card, permit, "path"),
        steps: rows(ctx, &steps, name),
        plans: plans(ctx),
        kinds: kinds(ctx, ""),
        coming: coming.into_iter().rev().map(|a| meeting(ctx, a, &besides, name)).collect(),
        past: past.into_iter().take(10).map(|a| meeting(ctx, a, &besides, name)).collect(),
        channels: [Channel::Phone, Channel::Staff, Channel::Paper]
            .iter()
            .map(|c| Choice::new(c.word(), ctx.t(&format!("words-channel-{c}")), "phone"))
            .collect(),
        code: code(ctx, &codes),
        contact,
        messages: sent.iter().take(20).map(|m| messages::line(ctx, m)).collect(),
        reach,
        reachable,
        stale: false,
        clashes: Vec::new(),
    })
}

fn plans(ctx: &Ctx) -> Vec<Choice> {
    ctx.house
        .content
        .plans
        .iter()
        .map(|p| Choice::new(p.key.as_str(), ctx.t(&format!("steps-plan-{}", p.key)), ""))
        .collect()
}

/// The state of the code in a sentence; empty when there never was one.
pub fn code(ctx: &Ctx, codes: &[codes::CodeLine]) -> String {
    let day = |at| dates::date_short(ctx.me.lang, brussels::day(at));
    match codes.iter().find(|c| c.is_live(ctx.now)) {
        Some(live) => ctx.tw("steps-code-live", &[("until", day(live.expires).into())]),
        None if codes.is_empty() => String::new(),
        None => ctx.t("steps-code-over"),
    }
}

fn rows(ctx: &Ctx, steps: &[Step], name: impl Fn(UserId) -> Option<String>) -> Vec<StepRow> {
    let today = ctx.today();
    let shown = showing(&steps.iter().map(|s| s.standing(today)).collect::<Vec<_>>());
    let numbered = steps.iter().zip(shown).zip(1..);
    numbered.map(|((step, showing), number)| row(ctx, step, showing, number, &name)).collect()
}

fn row(ctx: &Ctx, step: &Step, showing: Showing, number: usize, name: impl Fn(UserId) -> Option<String>) -> StepRow {
    let plan = &step.plan;
    let who = plan.who_user.and_then(name).unwrap_or_else(|| plan.who_text.clone());
    let day = |d| dates::date_short(ctx.me.lang, d);
    let period = match (plan.from, plan.until) {
        (Some(from), Some(until)) => {
            ctx.tw("common-from-until", &[("from", day(from).into()), ("until", day(until).into())])
        }
        (Some(from), None) => ctx.tw("common-since", &[("date", day(from).into())]),
        (None, Some(until)) => ctx.tw("common-until", &[("date", day(until).into())]),
        (None, None) => String::new(),
    };
    let line = [ctx.t(&format!("words-lane-{}", plan.lane)), who, plan.where_text.clone(), period];
    StepRow {
        id: step.id.to_string(),
        version: step.version.to_string(),
        number,
        title: title(ctx, step),
        client: if plan.title_client.is_empty() {
            String::new()
        } else {
            ctx.tw("steps-named-for-client", &[("name", plan.title_client.as_str().into())])
        },
        line: line.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · "),
        goal: plan.goal.clone(),
        reason: step.reason.clone(),
        state: ctx.t(&format!("words-step-state-{}", step.state)),
        colour: colour(step.state),
        showing: if step.state == StepState::Stopped {
            ctx.t("steps-hidden")
        } else {
            ctx.t(&format!("path-showing-{showing}"))
        },
        next: next_states(ctx, step.state),
        undo: step.version > 1,
    }
}

/// The states that may follow, the usual one chosen.
pub fn next_states(ctx: &Ctx, state: StepState) -> Vec<Choice> {
    let usual = if state == StepState::Running { StepState::Done } else { StepState::Running };
    let choice = |s: &StepState| Choice::new(s.word(), ctx.t(&format!("words-step-state-{s}")), usual.word());
    state.next().iter().map(choice).collect()
}

/// The colour of where a step stands.
pub const fn colour(state: StepState) -> &'static str {
    match state {
        StepState::Planned => "",
        StepState::Running => "sun",
        StepState::Stuck => "bad",
        StepState::Done => "ok",
        StepState::Stopped => "info",
    }
}

/// What the client answered, or what became of it, with its colour.
pub fn answered(ctx: &Ctx, a: &Appointment) -> (String, &'static str) {
    match (a.state, a.reply) {
        (AppointmentState::Planned, Some(r)) if r.reply == Reply::Yes => (ctx.t("steps-reply-yes"), "ok"),
        (AppointmentState::Planned, Some(r)) => {
            let why = r.why.map(|w| ctx.t(&format!("tasks-why-{}", w.word()))).unwrap_or_default();
            (ctx.tw("steps-reply-cannot", &[("why", why.into())]), "bad")
        }
        (AppointmentState::Planned, None) => (ctx.t("steps-reply-none"), ""),
        (state, _) => (
            ctx.t(&format!("steps-meeting-{}", state.word())),
            if state == AppointmentState::Kept { "ok" } else { "info" },
        ),
    }
}

/// Who is at appointments besides the client and whoever each is with.
struct Besides<'a> {
    guests: &'a HashMap<AppointmentId, Vec<Guest>>,
    bookings: &'a HashMap<AppointmentId, Vec<Booking>>,
}

fn meeting(ctx: &Ctx, a: &Appointment, besides: &Besides<'_>, name: impl Fn(UserId) -> Option<String>) -> Meeting {
    let plan = &a.plan;
    let guests = besides.guests.get(&a.id).into_iter().flatten();
    let booking = besides.bookings.get(&a.id).and_then(|all| all.first());
    let (interpreter, interpreter_colour) = interpreter::stands(ctx, a, booking);
    let what = called(ctx, plan.kind, &plan.title);
    let with = plan.who.and_then(name).unwrap_or_default();
    let (state, colour) = answered(ctx, a);
    Meeting {
        id: a.id.to_string(),
        version: a.version.to_string(),
        when: when(ctx.me.lang, plan.starts),
        what,
        line: [with, plan.where_text.clone()].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · "),
        guests: guests.map(|g| guest_line(ctx, g)).collect(),
        company: plan.company.clone(),
        interpreter,
        interpreter_colour,
        state,
        colour,
        planned: a.state == AppointmentState::Planned,
        over: plan.starts <= ctx.now,
    }
}
