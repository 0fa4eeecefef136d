//! Appointments: made, moved, called off, looked back on; and the client's answer when it came by phone or on paper.

use super::clash::{Clash, OF_APPOINTMENT, clashes};
use super::fields::{appointment_fields, bring, guests as choices, interpreters, kinds, people_or, read_appointment};
use super::show;
use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form, Query};
use crate::kit::frame::{Choice, FieldError, Staff, error_of};
use crate::kit::once;
use crate::kit::problem::Problem;
use crate::pages::drafts;
use crate::pages::overview::{Head, head, title};
use askama::Template;
use axum::extract::Path;
use opweg_access::{Action, Permit};
use opweg_model::step::{Reply, StepState};
use opweg_model::{AppointmentId, FileId, ReferralId, UserId};
use opweg_store::drafts::forget;
use opweg_store::file::{card, team};
use opweg_store::path::appointments::{self, AppointmentPlan, AppointmentState};
use opweg_store::path::guests;
use opweg_store::path::replies::{self, Answer as Told};
use opweg_store::path::steps;
use opweg_store::people::users;
use opweg_store::referral::parties::{self, Parties};
use opweg_store::referral::talk;
use opweg_store::{Error, Tx};

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
    clashes: Vec<Clash>,
    draft: bool,
    draft_key: String,
    /// Who meets in a talk of three; empty when it is none.
    talk: String,
    /// Somebody is expected elsewhere then: it can be kept all the same.
    busy: bool,
    kinds: Vec<Choice>,
    people: Vec<Choice>,
    guests: Vec<Choice>,
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
    busy: bool,
}

impl Typed {
    fn wrong(form: Fields, errors: Vec<FieldError>) -> Self {
        Self { form, errors, ..Self::default() }
    }
}

/// The key of what was typed and not saved yet. A talk of three has its own, by the referral it is for.
fn draft_key(file: FileId, id: Option<AppointmentId>, q: &Fields) -> String {
    match (id, q.parse::<ReferralId>("talk")) {
        (Some(id), _) => format!("appointment-{id}"),
        (None, Some(talk)) => format!("appointment-{talk}"),
        (None, None) => format!("appointment-new-{file}"),
    }
}

/// The form for a new appointment; `?step=` and `?kind=` say what it is for, `?talk=` for which referral it is a talk of
/// three.
pub async fn ask(ctx: Ctx, Path(file): Path<FileId>, Query(query): Query) -> Answer {
    let kept = drafts::kept(&ctx, &draft_key(file, None, &query)).await?;
    let draft = kept.is_some();
    let typed = Typed { form: kept.unwrap_or(query), ..Typed::default() };
    page(&Page { draft, ..whole(&ctx, file, None, Some(typed)).await? })
}

/// Makes it.
pub async fn add(ctx: Ctx, Path(file): Path<FileId>, Form(form): Form) -> Answer {
    let plan = match read_appointment(&ctx, &form) {
        Ok(plan) => plan,
        Err(errors) => return again(&whole(&ctx, file, None, Some(Typed::wrong(form, errors))).await?),
    };
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    if let Some(errors) = elsewhere(&ctx, &mut tx, &permit, (&plan, None), &form).await? {
        drop(tx);
        let typed = Typed { form, errors, busy: true, ..Typed::default() };
        return again(&whole(&ctx, file, None, Some(typed)).await?);
    }
    let id = AppointmentId(once::identity(&ctx, &format!("{file}/appointments"), &form, 0));
    let mut added = appointments::add(&mut tx, &permit, id, &plan).await;
    if added.is_ok() {
        added = guests::set(&mut tx, &permit, id, &chosen(&form), || ctx.id()).await;
    }
    if matches!(added, Err(Error::State("guest-closed"))) {
        drop(tx);
        return again(&whole(&ctx, file, None, Some(closed_to_guest(&ctx, form))).await?);
    }
    if let (Ok(()), Some(referral)) = (&added, form.parse::<ReferralId>("talk")) {
        match talk::plan(&mut tx, &permit, referral, id, || ctx.id()).await {
            Err(Error::State("referral-not-now")) => {
                drop(tx);
                let errors = vec![FieldError { field: "day".to_owned(), text: ctx.t("referral-not-now") }];
                return again(&whole(&ctx, file, None, Some(Typed::wrong(form, errors))).await?);
            }
            planned => planned?,
        }
    }
    if added.is_ok() {
        forget(&mut tx, ctx.me.staff.user, &draft_key(file, None, &form)).await?;
    }
    once::settle(tx, added).await?;
    go(&format!("/clients/{file}/path"), "saved")
}

/// The form for one that is there.
pub async fn edit(ctx: Ctx, Path((file, id)): Path<(FileId, AppointmentId)>) -> Answer {
    let kept = drafts::kept(&ctx, &draft_key(file, Some(id), &Fields::default())).await?;
    let draft = kept.is_some();
    let typed = kept.map(|form| Typed { form, ..Typed::default() });
    page(&Page { draft, ..whole(&ctx, file, Some(id), typed).await? })
}

/// Changes it. A new moment needs a new answer of the client.
pub async fn save(ctx: Ctx, Path((file, id)): Path<(FileId, AppointmentId)>, Form(form): Form) -> Answer {
    let version = form.parse("version").ok_or(Problem::Bad("value"))?;
    let plan = match read_appointment(&ctx, &form) {
        Ok(plan) => plan,
        Err(errors) => return again(&whole(&ctx, file, Some(id), Some(Typed::wrong(form, errors))).await?),
    };
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    if let Some(errors) = elsewhere(&ctx, &mut tx, &permit, (&plan, Some(id)), &form).await? {
        drop(tx);
        let typed = Typed { form, errors, busy: true, ..Typed::default() };
        return again(&whole(&ctx, file, Some(id), Some(typed)).await?);
    }
    let mut changed = appointments::change(&mut tx, &permit, id, version, &plan, || ctx.id()).await;
    if changed.is_ok() {
        changed = guests::set(&mut tx, &permit, id, &chosen(&form), || ctx.id()).await;
    }
    match changed {
        Err(Error::State("guest-closed")) => {
            drop(tx);
            return again(&whole(&ctx, file, Some(id), Some(closed_to_guest(&ctx, form))).await?);
        }
        Ok(()) => {
            forget(&mut tx, ctx.me.staff.user, &draft_key(file, Some(id), &form)).await?;
            tx.commit().await?;
        }
        Err(Error::Stale(_)) => {
            drop(tx);
            let typed = Typed { form, stale: true, ..Typed::default() };
            return again(&whole(&ctx, file, Some(id), Some(typed)).await?);
        }
        Err(other) => return Err(other.into()),
    }
    go(&format!("/clients/{file}/path"), "saved")
}

/// The colleagues who were ticked.
fn chosen(form: &Fields) -> Vec<UserId> {
    form.all("guest").filter_map(|id| id.parse().ok()).collect()
}

fn closed_to_guest(ctx: &Ctx, form: Fields) -> Typed {
    Typed::wrong(form, vec![FieldError { field: "guest".to_owned(), text: ctx.t("steps-wrong-guest") }])
}

/// Whoever is expected elsewhere at that hour, unless it is to be kept all the same.
async fn elsewhere(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit,
    (plan, id): (&AppointmentPlan, Option<AppointmentId>),
    form: &Fields,
) -> Result<Option<Vec<FieldError>>, Problem> {
    if form.has("anyway") {
        return Ok(None);
    }
    let expected: Vec<UserId> = plan.who.into_iter().chain(chosen(form)).collect();
    let mut names = Vec::new();
    for user in appointments::busy(tx, permit, &expected, plan, id).await? {
        names.push(users::name_of(tx, user).await?);
    }
    let said = |names: &str| ctx.tw("steps-busy", &[("names", names.into())]);
    let error = |names: Vec<String>| FieldError { field: "hour".to_owned(), text: said(&names.join(", ")) };
    Ok((!names.is_empty()).then(|| vec![error(names)]))
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
    let parties = parties::of_file(&mut tx, &permit).await?;
    let open = guests::to_invite(&mut tx, &permit).await?;
    let expected = match id {
        Some(id) => guests::of_file(&mut tx, &permit).await?.remove(&id).unwrap_or_default(),
        None => Vec::new(),
    };
    tx.commit().await?;
    let now = there.as_ref().map(|a| appointment_fields(&a.plan, &expected)).unwrap_or_default();
    let Typed { form: q, errors, stale, busy } =
        typed.unwrap_or_else(|| Typed { form: now.clone(), ..Typed::default() });
    let people = people_or(ctx, &team, q.get("who")).await?;
    let talk =
        q.parse::<ReferralId>("talk").and_then(|id| parties.get(&id)).map(|p| of_three(ctx, p)).unwrap_or_default();
    let come = choices(ctx, &open, &expected, &q);
    let named: Vec<Choice> = people.iter().chain(&come).cloned().collect();
    // Whoever needs an interpreter needs one here too, until somebody says otherwise.
    let needed = card.interpreter.as_deref().unwrap_or_default();
    let interpreter = if id.is_none() && !q.has("interpreter") { needed } else { q.get("interpreter") };
    let all: Vec<Choice> = path.iter().map(|s| Choice::new(s.id.to_string(), title(ctx, s), "")).collect();
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
        stale,
        clashes: if stale { clashes(ctx, OF_APPOINTMENT, &named, &all, &q, &now) } else { Vec::new() },
        draft: false,
        draft_key: draft_key(file, id, &q),
        talk,
        busy: busy || q.has("anyway"),
        guests: come,
        kinds: kinds(ctx, q.get("kind")),
        people,
        steps: std::iter::once(none)
            .chain(open.map(|s| Choice::new(s.id.to_string(), title(ctx, s), q.get("step"))))
            .collect(),
        bring: bring(ctx, &q),
        interpreters: interpreters(ctx, interpreter),
        q,
        errors,
    })
}

/// Who meets in a talk of three.
fn of_three(ctx: &Ctx, parties: &Parties) -> String {
    let receiver = if parties.person.is_empty() { &parties.to } else { &parties.person };
    let args = [("asker", parties.asker.as_str().into()), ("receiver", receiver.as_str().into())];
    ctx.tw("referral-talk-for", &args)
}

/// Kept, missed or called off.
pub async fn close(ctx: Ctx, Path((file, id)): Path<(FileId, AppointmentId)>, Form(form): Form) -> Answer {
    let state: AppointmentState = form.parse("state").ok_or(Problem::Bad("value"))?;
    let version = form.parse("version").ok_or(Problem::Bad("value"))?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    match appointments::close(&mut tx, &permit, id, version, state, || ctx.id()).await {
        Ok(()) => {
            if state == AppointmentState::Kept {
                talk::held(&mut tx, &permit, id, || ctx.id()).await?;
            }
            tx.commit().await?;
        }
        Err(Error::Stale(_)) => {
            drop(tx);
            return show::pressed(&ctx, file, id, ctx.t(&format!("steps-meeting-{}", state.word()))).await;
        }
        Err(other) => return Err(other.into()),
    }
    // A talk of three is closed on the page of its referral as well.
    match form.parse::<ReferralId>("referral") {
        Some(referral) => go(&format!("/referrals/{referral}"), "saved"),
        None => go(&format!("/clients/{file}/path"), "saved"),
    }
}

/// What the client answered by phone, on paper or at the desk.
pub async fn reply(ctx: Ctx, Path((file, id)): Path<(FileId, AppointmentId)>, Form(form): Form) -> Answer {
    let reply: Reply = form.parse("a").ok_or(Problem::Bad("value"))?;
    let channel = form.parse("channel").ok_or(Problem::Bad("value"))?;
    let version = form.parse("version").ok_or(Problem::Bad("value"))?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    match replies::reply(&mut tx, &permit, id, version, Told { reply, why: form.parse("why"), channel }).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Stale(_)) => {
            drop(tx);
            return show::pressed(&ctx, file, id, ctx.t(&format!("steps-reply-write-{}", reply.word()))).await;
        }
        Err(other) => return Err(other.into()),
    }
    go(&format!("/clients/{file}/path"), "saved")
}
