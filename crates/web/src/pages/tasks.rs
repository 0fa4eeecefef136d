//! Tasks: what is still to do, one's own and that of the organisation, most urgent first.

use crate::kit::answer::{Answer, again, go, page, pressed};
use crate::kit::ctx::{Ctx, purposes};
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{FieldError, Staff, error_of};
use crate::kit::problem::Problem;
use crate::pages::referrals::said::news;
use crate::routes::{Gate, Route, form, page as line};
use askama::Template;
use axum::extract::Path;
use axum::routing::{get, post};
use jiff::civil::Date;
use opweg_lang::dates;
use opweg_model::{TaskId, brussels};
use opweg_store::path::tasks::{self, NewTask, Task, TaskState, what};

/// Tasks of one page.
const MOST: i64 = 200;
/// The longest a task may be, in characters.
const LONGEST: usize = 300;

/// The lines of the table.
pub fn routes() -> Vec<Route> {
    vec![
        line("/tasks", Gate::SignedIn, get(show)),
        form("/tasks", Gate::SignedIn, post(add)),
        form("/tasks/{task}", Gate::SignedIn, post(finish)),
    ]
}

/// A task as shown.
pub struct Row {
    id: String,
    version: String,
    href: String,
    text: String,
    name: String,
    due: String,
    late: bool,
    since: String,
    mine: bool,
}

#[derive(Template)]
#[template(path = "tasks/tasks.html")]
struct Page {
    p: Staff,
    rows: Vec<Row>,
    q: Fields,
    errors: Vec<FieldError>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// The list.
pub async fn show(ctx: Ctx) -> Answer {
    page(&whole(&ctx, Fields::default(), Vec::new()).await?)
}

async fn whole(ctx: &Ctx, q: Fields, errors: Vec<FieldError>) -> Result<Page, Problem> {
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let tasks = tasks::open_for(&mut tx, &ctx.actor, &purposes(&ctx.me.staff), MOST).await?;
    tx.commit().await?;
    let rows = tasks.iter().map(|t| row(ctx, t)).collect();
    Ok(Page { p: ctx.frame("tasks-title", "tasks"), rows, q, errors })
}

fn row(ctx: &Ctx, task: &Task) -> Row {
    let day = |d: Date| dates::date_short(ctx.me.lang, d);
    let said = &task.said;
    Row {
        id: said.id.to_string(),
        version: task.version.to_string(),
        href: task_href(task).unwrap_or_default(),
        text: task_text(ctx, task),
        name: task.client.clone().unwrap_or_default(),
        due: said.due.map(day).unwrap_or_default(),
        late: said.due.is_some_and(|d| d < ctx.today()),
        since: day(brussels::day(task.created)),
        mine: said.for_user.is_some(),
    }
}

/// Where a task is done: a referral on its own page, taking over as lead on the page of the team.
pub fn task_href(task: &Task) -> Option<String> {
    let said = &task.said;
    let page = match said.what.as_str() {
        what::REFERRAL | what::REFERRAL_NEWS | what::REFERRAL_LATE => {
            return Some(format!("/referrals/{}", first_word(&said.detail)));
        }
        what::PLACE_FREE => return Some(format!("/offers/{}", said.detail)),
        what::PLACE_ASKED => return Some(format!("/offers/{}", first_word(&said.detail))),
        what::PAIR_TALK => return Some(format!("/doubles/{}", said.detail)),
        // Whoever coordinates works on no file: they see how the review goes.
        what::PAIR_TALK_HELP => return Some("/doubles".to_owned()),
        what::FILES_PARTED => return Some(format!("/doubles/parted/{}", said.detail)),
        what::SAME_PERSON | what::FILES_JOINED => "/registrations",
        what::NEW_LEAD | what::LEAD_OFFER => "/team",
        what::PLAN | what::PLAN_NO | what::PLAN_REMARK => "/trajectory#plan",
        what::WISH | what::STEP_NO => "/trajectory#wishes",
        what::PRECONDITION => "/screening",
        what::DEADLINE => "/trajectory#effects",
        what::INVITED | what::MEETING_MOVED | what::MEETING_OFF => "/path#appointments",
        what::MENTION => "/notes",
        what::KNOWN_HERE | what::KNOWN_NO => "/agreement",
        _ => "",
    };
    said.file.map(|f| format!("/clients/{f}{page}"))
}

/// The identity of what a task is about, where it stands first in the detail.
pub fn first_word(detail: &str) -> &str {
    detail.split(' ').next().unwrap_or_default()
}

/// A task in words. Its kind says which message; a question put off names the question.
pub fn task_text(ctx: &Ctx, task: &Task) -> String {
    match task.said.what.as_str() {
        what::ASK_LATER => {
            let question = ctx.t(&format!("facts-{}", task.said.detail));
            ctx.tw("today-task-ask-later", &[("question", question.into())])
        }
        what::CANNOT => {
            let why = ctx.t(&format!("tasks-why-{}", task.said.detail));
            ctx.tw("today-task-cannot", &[("detail", why.into())])
        }
        what::GRANT_ENDS => {
            let day = task.said.due.map(|d| dates::date_short(ctx.me.lang, d)).unwrap_or_default();
            ctx.tw("today-task-grant-ends", &[("day", day.into())])
        }
        about @ (what::INVITED | what::MEETING_MOVED | what::MEETING_OFF) => {
            let day = task.said.due.map(|d| dates::date_short(ctx.me.lang, d)).unwrap_or_default();
            ctx.tw(&format!("today-task-{about}"), &[("day", day.into())])
        }
        what::CALL_ME => {
            let when = ctx.t(&format!("tasks-call-{}", task.said.detail));
            ctx.tw("today-task-call-me", &[("detail", when.into())])
        }
        what::PRECONDITION => {
            let which = ctx.t(&format!("words-precondition-{}", task.said.detail));
            ctx.tw("today-task-precondition", &[("what", which.into())])
        }
        what::WISH => {
            let (kind, words) = task.said.detail.split_once(' ').unwrap_or((task.said.detail.as_str(), ""));
            let kind = ctx.t(&format!("path-step-{kind}"));
            let detail = if words.is_empty() { kind } else { format!("{kind}: {words}") };
            ctx.tw("today-task-wish", &[("detail", detail.into())])
        }
        what::STEP_NO => ctx.tw("today-task-step-no", &[("detail", refused(ctx, &task.said.detail).into())]),
        what::PLAN_REMARK => {
            let (who, remark) = task.said.detail.split_once('\n').unwrap_or(("", &task.said.detail));
            let key = if who.is_empty() { "today-task-plan-remark-client" } else { "today-task-plan-remark" };
            ctx.tw(key, &[("who", who.to_owned().into()), ("remark", remark.to_owned().into())])
        }
        what::PLACE_ASKED => {
            let (_, offer) = task.said.detail.split_once(' ').unwrap_or_default();
            ctx.tw("today-task-place-asked", &[("detail", offer.into())])
        }
        what::REFERRAL_NEWS => match news(ctx, &task.said.detail) {
            (_, unsaid) if unsaid.is_empty() => ctx.t("today-task-referral-news"),
            (_, happened) => ctx.tw("referral-news", &[("what", happened.into())]),
        },
        what::PLAN_NO if task.said.detail.is_empty() => ctx.t("today-task-plan-no-client"),
        known @ (what::REFERRAL
        | what::REFERRAL_LATE
        | what::PLAN
        | what::DEADLINE
        | what::MENTION
        | what::SAME_PERSON
        | what::FILES_JOINED
        | what::FILES_PARTED
        | what::PAIR_TALK
        | what::PAIR_TALK_HELP) => ctx.t(&format!("today-task-{known}")),
        known @ (what::GLASS
        | what::QUESTION
        | what::REVIEW
        | what::NEW_LEAD
        | what::LEAD_OFFER
        | what::LEAD_TAKEN
        | what::KNOWN_HERE
        | what::KNOWN_NO
        | what::PLAN_NO
        | what::PLACE_FREE) => {
            let detail = task.said.detail.clone();
            ctx.tw(&format!("today-task-{known}"), &[("detail", detail.into())])
        }
        _ => task.said.detail.clone(),
    }
}

/// Which step the client does not want, and what they said of it ([`tasks::step_detail`]).
fn refused(ctx: &Ctx, detail: &str) -> String {
    let mut parts = detail.splitn(3, '\n');
    let (Some(kind), Some(title), Some(said)) = (parts.next(), parts.next(), parts.next()) else {
        return detail.to_owned();
    };
    let step = if title.is_empty() { ctx.t(&format!("path-step-{kind}")) } else { title.to_owned() };
    if said.is_empty() { step } else { format!("{step}: {said}") }
}

/// A task of one's own, or for whoever of the organisation takes it up.
pub async fn add(ctx: Ctx, Form(form): Form) -> Answer {
    let mut errors = Vec::new();
    let mut wrong = |field: &str, key: &str| errors.push(FieldError { field: field.to_owned(), text: ctx.t(key) });
    match form.get("detail") {
        "" => wrong("detail", "tasks-empty-text"),
        text if text.chars().count() > LONGEST => wrong("detail", "errors-value-too-long"),
        _ => {}
    }
    if form.has("due") && form.day("due").is_none() {
        wrong("due", "steps-wrong-day");
    }
    if !errors.is_empty() {
        return again(&whole(&ctx, form, errors).await?);
    }
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    tasks::add(&mut tx, &ctx.actor, &new(&ctx, &form)).await?;
    tx.commit().await?;
    go("/tasks", "saved")
}

fn new(ctx: &Ctx, form: &Fields) -> NewTask {
    let staff = &ctx.me.staff;
    NewTask {
        id: TaskId(ctx.id()),
        file: None,
        for_user: (!form.has("anybody")).then_some(staff.user),
        for_org: staff.org,
        what: what::OWN.to_owned(),
        detail: form.get("detail").to_owned(),
        due: form.day("due"),
    }
}

/// Done, or no longer needed.
pub async fn finish(ctx: Ctx, Path(task): Path<TaskId>, Form(form): Form) -> Answer {
    let state: TaskState = form.parse("state").ok_or(Problem::Bad("value"))?;
    let version = form.parse("version").ok_or(Problem::Bad("value"))?;
    let mut tx = ctx.house.db.begin(ctx.now).await?;
    let done = tasks::finish(&mut tx, &ctx.actor, &purposes(&ctx.me.staff), task, version, state).await;
    pressed(tx, done, "/tasks", "saved").await
}
