//! The form of one step. When somebody else changed it meanwhile, nothing typed is lost: both versions stand side by
//! side, and saving again decides.

use super::called;
use super::choices::{Choices, choices};
use super::clash::{Clash, OF_STEP, clashes};
use super::fields::{bring, kinds, lanes, of_pairs, people_or, read_step, step_fields, wrong_plan};
use crate::kit::answer::{Answer, again, clash, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::pages::drafts;
use crate::pages::overview::{Head, head, title};
use askama::Template;
use axum::extract::Path;
use jiff::civil::Date;
use opweg_access::Action;
use opweg_model::step::StepState;
use opweg_model::{FileId, StepId};
use opweg_store::Error;
use opweg_store::drafts::forget;
use opweg_store::file::{card, team};
use opweg_store::path::steps::BadPlan;
use opweg_store::path::{step_history, steps};
use opweg_store::people::organisations;

#[derive(Template)]
#[template(path = "path_staff/step.html")]
struct Page {
    p: Staff,
    h: Head,
    step: StepId,
    version: String,
    title: String,
    q: Fields,
    errors: Vec<FieldError>,
    stale: bool,
    clashes: Vec<Clash>,
    draft: bool,
    reason: String,
    state: StepState,
    kinds: Vec<Choice>,
    lanes: Vec<Choice>,
    people: Vec<Choice>,
    bring: Vec<Choice>,
    more: Choices,
    /// The days it really began and ended.
    days: (String, String),
    next: Vec<Choice>,
    ask_reason: bool,
    wrong_days: bool,
    /// The days it really began and ended cannot be meant.
    wrong_set: bool,
    /// It is said to be done, and not what it brought.
    ask_result: bool,
    /// The day that was typed with it.
    day: String,
    earlier: Vec<(String, String)>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// What was typed and did not go through.
struct Typed {
    form: Fields,
    errors: Vec<FieldError>,
    stale: bool,
}

/// The form.
pub async fn ask(ctx: Ctx, Path((file, step)): Path<(FileId, StepId)>, Query(query): Query) -> Answer {
    let kept = drafts::kept(&ctx, &draft_key(step)).await?;
    let draft = kept.is_some();
    let typed = kept.map(|form| Typed { form, errors: Vec::new(), stale: false });
    let shown = whole(&ctx, file, step, typed).await?;
    page(&Page { ask_reason: query.has("reason"), draft, ..shown })
}

/// The key of what was typed and not saved yet.
fn draft_key(step: StepId) -> String {
    format!("step-{step}")
}

/// The form, when a state was pressed (or taking back) that somebody else changed meanwhile: what was pressed and typed
/// stands beside what is there now, and pressing again decides.
pub async fn pressed(ctx: &Ctx, file: FileId, step: StepId, state: Option<StepState>, reason: &str) -> Answer {
    let mut shown = whole(ctx, file, step, None).await?;
    let word = |s: StepState| ctx.t(&format!("words-step-state-{s}"));
    let mine = state.map_or_else(|| ctx.t("common-undo"), word);
    shown.clashes.push(Clash { label: ctx.t("steps-state"), mine, theirs: word(shown.state) });
    if !reason.is_empty() {
        let theirs = std::mem::take(&mut shown.reason);
        shown.clashes.push(Clash { label: ctx.t("steps-reason"), mine: reason.to_owned(), theirs });
    }
    for choice in &mut shown.next {
        choice.selected = state.is_some_and(|s| s.word() == choice.value);
    }
    clash(&Page { stale: true, reason: reason.to_owned(), ..shown })
}

/// What is wrong with where a step is said to stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// It is done, and nobody said what it brought.
    NoResult,
    /// Its day cannot be meant.
    Day,
    /// The days it really began and ended, corrected, cannot be meant.
    Days,
}

/// The form with what is wrong, and everything that was typed.
pub async fn wrong(ctx: &Ctx, file: FileId, step: StepId, form: &Fields, what: Wrong) -> Answer {
    let mut shown = whole(ctx, file, step, None).await?;
    if what == Wrong::Days {
        let days = (form.get("began").to_owned(), form.get("ended").to_owned());
        return again(&Page { wrong_set: true, days, ..shown });
    }
    for choice in &mut shown.next {
        choice.selected = choice.value == form.get("state");
    }
    for choice in &mut shown.more.stops {
        choice.selected = choice.value == form.get("stop");
    }
    for choice in &mut shown.more.results {
        choice.selected = choice.value == form.get("result");
    }
    let (reason, day) = (form.get("reason").to_owned(), form.get("day").to_owned());
    let (ask_result, wrong_days) = (what == Wrong::NoResult, what == Wrong::Day);
    again(&Page { ask_result, wrong_days, reason, day, ..shown })
}

/// Saves it.
pub async fn save(ctx: Ctx, Path((file, step)): Path<(FileId, StepId)>, Form(form): Form) -> Answer {
    let version = form.parse("version").ok_or(Problem::Bad("value"))?;
    let plan = match read_step(&ctx, &form) {
        Ok(plan) => plan,
        Err(errors) => return again(&whole(&ctx, file, step, Some(Typed { form, errors, stale: false })).await?),
    };
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let errors: Vec<FieldError> =
        steps::faults(&mut tx, &plan).await?.iter().map(|(part, bad)| fault(&ctx, part, *bad)).collect();
    if !errors.is_empty() {
        drop(tx);
        let form = without_offer(form, &errors);
        return again(&whole(&ctx, file, step, Some(Typed { form, errors, stale: false })).await?);
    }
    match step_history::change(&mut tx, &permit, step, version, plan).await {
        Ok(()) => {
            forget(&mut tx, ctx.me.staff.user, &draft_key(step)).await?;
            tx.commit().await?;
        }
        Err(Error::Stale(_)) => {
            drop(tx);
            return again(&whole(&ctx, file, step, Some(Typed { form, errors: Vec::new(), stale: true })).await?);
        }
        // Only the other steps of the path tell whether it would wait for itself.
        Err(Error::State(_)) => {
            drop(tx);
            let errors = vec![fault(&ctx, "after", BadPlan::Circle)];
            return again(&whole(&ctx, file, step, Some(Typed { form, errors, stale: false })).await?);
        }
        Err(other) => return Err(other.into()),
    }
    go(&format!("/clients/{file}/path"), "saved")
}

/// A fault of the store, beside its field.
fn fault(ctx: &Ctx, part: &str, bad: BadPlan) -> FieldError {
    let field = match part {
        "title_client" => "title-client",
        "who_text" => "who-text",
        "where_text" => "where",
        "hours_week" => "hours",
        "who_user" => "who",
        "offer" | "key" => "kind",
        other => other,
    };
    FieldError { field: field.to_owned(), text: ctx.t(wrong_plan(bad)) }
}

/// What was typed without an offer that is for another kind of step: saving again lets go of it.
fn without_offer(form: Fields, errors: &[FieldError]) -> Fields {
    if error_of(errors, "kind").is_empty() {
        return form;
    }
    let rest = form.iter().filter(|(name, _)| *name != "offer");
    let pairs: Vec<(&str, String)> = rest.map(|(name, text)| (name, text.to_owned())).collect();
    of_pairs(&pairs)
}

async fn whole(ctx: &Ctx, file: FileId, id: StepId, typed: Option<Typed>) -> Result<Page, Problem> {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let step = steps::one(&mut tx, &permit, id).await?;
    let team = team::of_file(&mut tx, &permit).await?;
    let history = step_history::history(&mut tx, &permit, id).await?;
    let steps = steps::list(&mut tx, &permit).await?;
    let orgs = organisations::list(&mut tx).await?;
    tx.commit().await?;
    let there = step_fields(&step);
    let stale = typed.as_ref().is_some_and(|t| t.stale);
    let kept = typed.as_ref().filter(|t| !t.stale && t.form.has("version")).map(|t| t.form.get("version").to_owned());
    let (q, errors) = typed.map_or_else(|| (there.clone(), Vec::new()), |t| (t.form, t.errors));
    let people = people_or(ctx, &team, q.get("who")).await?;
    let day = |d: Option<Date>| d.map(|d| d.to_string()).unwrap_or_default();
    Ok(Page {
        p: ctx.frame("steps-edit-title", "clients"),
        h: head(ctx, &card, &permit, "path"),
        step: id,
        version: kept.unwrap_or_else(|| step.version.to_string()),
        title: title(ctx, &step),
        stale,
        clashes: if stale { clashes(ctx, OF_STEP, &people, &[], &q, &there) } else { Vec::new() },
        draft: false,
        reason: String::new(),
        state: step.state,
        kinds: kinds(ctx, q.get("kind")),
        lanes: lanes(ctx, q.get("lane")),
        people,
        bring: bring(ctx, &q),
        more: choices(ctx, id, &steps, &orgs, &q),
        days: (day(step.began), day(step.ended)),
        next: step
            .state
            .next()
            .iter()
            .map(|s| Choice::new(s.word(), ctx.t(&format!("words-step-state-{s}")), ""))
            .collect(),
        ask_reason: false,
        wrong_days: false,
        wrong_set: false,
        ask_result: false,
        day: String::new(),
        earlier: history.iter().map(|e| earlier(ctx, e)).collect(),
        q,
        errors,
    })
}

fn earlier(ctx: &Ctx, e: &step_history::Earlier) -> (String, String) {
    let plan = &e.said.plan;
    let name = called(ctx, plan.kind, &plan.title);
    let state = ctx.t(&format!("words-step-state-{}", e.said.state));
    let said = [name, state, e.said.reason.clone(), plan.where_text.clone(), plan.goal.clone()];
    (when(ctx.me.lang, e.at), said.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · "))
}
