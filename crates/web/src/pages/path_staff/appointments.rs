//! Appointments: made, moved, called off, looked back on; and the client's answer when it came by phone or on paper.

use super::fields::{appointment_fields, bring, interpreters, kinds, people, read_appointment};
use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::problem::Problem;
use crate::pages::overview::{Head, head, title};
use askama::Template;
use axum::extract::Path;
use opweg_access::Action;
use opweg_model::step::StepState;
use opweg_model::{AppointmentId, FileId};
use opweg_store::Error;
use opweg_store::file::{card, team};
use opweg_store::path::appointments::{self, AppointmentState};
use opweg_store::path::replies::{self, Answer as Told};
use opweg_store::path::steps;

#[derive(Template)]
#[template(path = "path_staff/appointment.html")]
struct Page {
    p: Staff,
    h: Head,
    action: String,
    version: String,
    q: Fields,
    errors: Vec<FieldError>,
    stale: bool,
    theirs: String,
    kinds: Vec<Choice>,
    people: Vec<Choice>,
    steps: Vec<Choice>,
    bring: Vec<Choice>,
    interpreters: Vec<Choice>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
    /// An hour, unless somebody says otherwise.
    fn minutes(&self) -> &str {
        if self.q.has("minutes") { self.q.get("minutes") } else { "60" }
    }
}

/// What was typed and did not go through.
#[derive(Default)]
struct Typed {
    form: Fields,
    errors: Vec<FieldError>,
    stale: bool,
}

/// The form for a new appointment; `?step=` and `?kind=` say what it is for.
pub async fn ask(ctx: Ctx, Path(file): Path<FileId>, Query(query): Query) -> Answer {
    let typed = Typed { form: query, ..Typed::default() };
    page(&whole(&ctx, file, None, Some(typed)).await?)
}

/// Makes it.
pub async fn add(ctx: Ctx, Path(file): Path<FileId>, Form(form): Form) -> Answer {
    let plan = match read_appointment(&ctx, &form) {
        Ok(plan) => plan,
        Err(errors) => return again(&whole(&ctx, file, None, Some(Typed { form, errors, stale: false })).await?),
    };
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    appointments::add(&mut tx, &permit, AppointmentId(ctx.id()), &plan).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/path"), "saved")
}

/// The form for one that is there.
pub async fn edit(ctx: Ctx, Path((file, id)): Path<(FileId, AppointmentId)>) -> Answer {
    page(&whole(&ctx, file, Some(id), None).await?)
}

/// Changes it. A new moment needs a new answer of the client.
pub async fn save(ctx: Ctx, Path((file, id)): Path<(FileId, AppointmentId)>, Form(form): Form) -> Answer {
    let version = form.parse("version").ok_or(Problem::Bad("value"))?;
    let plan = match read_appointment(&ctx, &form) {
        Ok(plan) => plan,
        Err(errors) => return again(&whole(&ctx, file, Some(id), Some(Typed { form, errors, stale: false })).await?),
    };
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    match appointments::change(&mut tx, &permit, id, version, &plan).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Stale(_)) => {
            drop(tx);
            return again(&whole(&ctx, file, Some(id), Some(Typed { form, errors: Vec::new(), stale: true })).await?);
        }
        Err(other) => return Err(other.into()),
    }
    go(&format!("/clients/{file}/path"), "saved")
}

async fn whole(ctx: &Ctx, file: FileId, id: Option<AppointmentId>, typed: Option<Typed>) -> Result<Page, Problem> {
    let (mut tx, permit) = ctx.open(file, Action::See).await?;
    let card = card::of_file(&mut tx, &permit).await?;
    let team = team::of_file(&mut tx, &permit).await?;
    let path = steps::list(&mut tx, &permit).await?;
    let there = match id {
        Some(id) => Some(appointments::one(&mut tx, &permit, id).await?),
        None => None,
    };
    tx.commit().await?;
    let now = there.as_ref().map(|a| appointment_fields(&a.plan));
    let Typed { form: q, errors, stale } =
        typed.unwrap_or_else(|| Typed { form: now.unwrap_or_default(), ..Typed::default() });
    let open = path.iter().filter(|s| !matches!(s.state, StepState::Done | StepState::Stopped));
    let none = Choice::new("", ctx.t("steps-no-step"), q.get("step"));
    let version = if stale || !q.has("version") {
        there.as_ref().map(|a| a.version.to_string()).unwrap_or_default()
    } else {
        q.get("version").to_owned()
    };
    Ok(Page {
        p: ctx.frame("steps-meeting-title", "clients"),
        h: head(ctx, &card, &permit, "path"),
        action: id
            .map_or_else(|| format!("/clients/{file}/appointments"), |id| format!("/clients/{file}/appointments/{id}")),
        version,
        theirs: there
            .filter(|_| stale)
            .map(|a| crate::kit::guard::when(ctx.me.lang, a.plan.starts) + " · " + &a.plan.where_text)
            .unwrap_or_default(),
        kinds: kinds(ctx, q.get("kind")),
        people: people(ctx, &team, q.get("who")),
        steps: std::iter::once(none)
            .chain(open.map(|s| Choice::new(s.id.to_string(), title(ctx, s), q.get("step"))))
            .collect(),
        bring: bring(ctx, &q),
        interpreters: interpreters(ctx, q.get("interpreter")),
        q,
        errors,
        stale,
    })
}

/// Kept, missed or called off.
pub async fn close(ctx: Ctx, Path((file, id)): Path<(FileId, AppointmentId)>, Form(form): Form) -> Answer {
    let state: AppointmentState = form.parse("state").ok_or(Problem::Bad("value"))?;
    let version = form.parse("version").ok_or(Problem::Bad("value"))?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    appointments::close(&mut tx, &permit, id, version, state).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/path"), "saved")
}

/// What the client answered by phone, on paper or at the desk.
pub async fn reply(ctx: Ctx, Path((file, id)): Path<(FileId, AppointmentId)>, Form(form): Form) -> Answer {
    let reply = form.parse("a").ok_or(Problem::Bad("value"))?;
    let channel = form.parse("channel").ok_or(Problem::Bad("value"))?;
    let version = form.parse("version").ok_or(Problem::Bad("value"))?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    replies::reply(&mut tx, &permit, id, version, Told { reply, why: form.parse("why"), channel }).await?;
    tx.commit().await?;
    go(&format!("/clients/{file}/path"), "saved")
}
