//! What can be done about a trajectory: choose it, put the plan forward, say whether one agrees, propose and refuse steps.

use super::choice;
use super::show::{Typed, whole};
use crate::kit::answer::{Answer, MEANWHILE, again, clash, go, pressed};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::FieldError;
use crate::kit::once;
use crate::kit::problem::Problem;
use axum::extract::Path;
use opweg_access::Action;
use opweg_model::contact::Channel;
use opweg_model::fact::BadValue;
use opweg_model::{FileId, StepId, TaskId};
use opweg_store::Error;
use opweg_store::path::plan::{self, Given};
use opweg_store::path::trajectory;
use opweg_store::path::wishes::{self, Decision, NewWish};
use uuid::Uuid;

fn page_of(file: FileId) -> String {
    format!("/clients/{file}/trajectory")
}

/// What is said of a refusal that whoever typed can do something about.
fn key_of(error: &Error) -> Option<&'static str> {
    Some(match error {
        Error::State("target-advice") => "plan-wrong-advice",
        Error::State("trajectory-reason") => "plan-wrong-reason",
        Error::State("remark-needed") => "plan-wrong-words",
        Error::State("wish-words") => "plan-wrong-said",
        Error::State("client-said-so") => "plan-wrong-client-said",
        Error::State("step-over") => "plan-wrong-over",
        Error::Value(BadValue::TooLong(_)) => "errors-value-too-long",
        _ => return None,
    })
}

/// The page again with what was typed in one of its small forms, beside what is wrong with it.
async fn back(ctx: &Ctx, file: FileId, form: Fields, field: &str, key: &str) -> Answer {
    again(&whole(ctx, file, Some(Typed { form, errors: vec![error(ctx, field, key)], choosing: false })).await?)
}

/// The same when somebody changed it meanwhile: what was typed beside how it stands now. Where its form is not on the page
/// any more, the page of the problem shows what was typed.
async fn meanwhile(ctx: &Ctx, file: FileId, form: Fields, field: &str) -> Answer {
    let errors = vec![error(ctx, field, "screen-meanwhile")];
    let shown = whole(ctx, file, Some(Typed { form, errors, choosing: false })).await?;
    if shown.has_form(field) { clash(&shown) } else { Err(Problem::Stale) }
}

fn error(ctx: &Ctx, field: &str, key: &str) -> FieldError {
    FieldError { field: field.to_owned(), text: ctx.t(key) }
}

/// Chooses the kind of trajectory and its target.
pub async fn choose(ctx: Ctx, Path(file): Path<FileId>, Form(form): Form) -> Answer {
    let version = form.parse("version").ok_or(Problem::Stale)?;
    let chosen = match choice::read(&ctx, &form) {
        Ok(chosen) => chosen,
        Err(errors) => return again(&whole(&ctx, file, Some(Typed { form, errors, choosing: true })).await?),
    };
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let done = trajectory::choose(&mut tx, &permit, version, &chosen, form.get("reason")).await;
    match done {
        Ok(()) => tx.commit().await?,
        Err(Error::Stale(_)) => {
            drop(tx);
            let errors = vec![FieldError { field: "kind".into(), text: ctx.t(&format!("notice-{MEANWHILE}")) }];
            return clash(&whole(&ctx, file, Some(Typed { form, errors, choosing: true })).await?);
        }
        Err(refused) => {
            drop(tx);
            let Some(key) = key_of(&refused) else { return Err(refused.into()) };
            let field = if key == "plan-wrong-advice" { "advice" } else { "reason" };
            let errors = vec![error(&ctx, field, key)];
            return again(&whole(&ctx, file, Some(Typed { form, errors, choosing: true })).await?);
        }
    }
    go(&page_of(file), "saved")
}

/// The longest reason of a plan, in characters.
const REASON: usize = 500;

/// Puts the plan forward: everybody on the path is asked.
pub async fn forward(ctx: Ctx, Path(file): Path<FileId>, Form(form): Form) -> Answer {
    if form.get("reason").chars().count() > REASON {
        return back(&ctx, file, form, "plan", "errors-value-too-long").await;
    }
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    plan::put_forward(&mut tx, &permit, form.get("reason")).await?;
    tx.commit().await?;
    go(&format!("{}#plan", page_of(file)), "sent")
}

/// Says whether one's own organisation agrees, or writes down what the client says.
pub async fn mark(ctx: Ctx, Path(file): Path<FileId>, Form(form): Form) -> Answer {
    let read: plan::Read = form.parse("read").ok_or(Problem::Stale)?;
    let client = form.get("who") == "client";
    let Some(mark) = form.parse("mark") else {
        let field = if client { "mark-client" } else { "mark-org" };
        return back(&ctx, file, form, field, "plan-wrong-mark").await;
    };
    let given = Given {
        client,
        mark,
        remark: form.get("remark").to_owned(),
        channel: form.parse("channel").unwrap_or(Channel::Staff),
    };
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let done = plan::mark(&mut tx, &permit, read, &given, TaskId(ctx.id())).await;
    let field = if given.client { "remark-client" } else { "remark-org" };
    if let Some(key) = done.as_ref().err().and_then(key_of) {
        drop(tx);
        return back(&ctx, file, form, field, key).await;
    }
    if matches!(done, Err(Error::Stale(_))) && form.has("remark") {
        drop(tx);
        return meanwhile(&ctx, file, form, field).await;
    }
    pressed(tx, done, &page_of(file), "saved").await
}

/// Proposes a step, or writes down what the client proposes.
pub async fn propose(ctx: Ctx, Path(file): Path<FileId>, Form(form): Form) -> Answer {
    let Some(kind) = form.parse("kind") else {
        return back(&ctx, file, form, "said", "plan-wrong-wish").await;
    };
    let wish = NewWish {
        id: once::identity(&ctx, &format!("{file}/wishes"), &form, 0),
        kind,
        said: form.get("said").to_owned(),
        client: form.get("who") == "client",
        channel: form.parse("channel").unwrap_or(Channel::Staff),
    };
    let task = TaskId(once::identity(&ctx, &format!("{file}/wishes"), &form, 1));
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let done = wishes::propose(&mut tx, &permit, &wish, task).await;
    if let Some(key) = done.as_ref().err().and_then(key_of) {
        drop(tx);
        return back(&ctx, file, form, "said", key).await;
    }
    once::settle(tx, done).await?;
    go(&format!("{}#wishes", page_of(file)), "saved")
}

/// Takes a proposed step up, or says why not.
pub async fn decide(ctx: Ctx, Path((file, wish)): Path<(FileId, Uuid)>, Form(form): Form) -> Answer {
    let version = form.parse("version").ok_or(Problem::Stale)?;
    let decision = match form.get("decision") {
        "take-up" => Decision::TakeUp(StepId(ctx.id())),
        "withdraw" => Decision::Withdraw,
        _ => Decision::Decline(form.get("answer").to_owned()),
    };
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let done = wishes::decide(&mut tx, &permit, wish, version, &decision).await;
    let field = format!("answer-{wish}");
    if let Some(key) = done.as_ref().err().and_then(key_of) {
        drop(tx);
        let key = if key == "plan-wrong-said" { "plan-wrong-answer" } else { key };
        return back(&ctx, file, form, &field, key).await;
    }
    if matches!(done, Err(Error::Stale(_))) && form.has("answer") {
        drop(tx);
        return meanwhile(&ctx, file, form, &field).await;
    }
    pressed(tx, done, &format!("{}#wishes", page_of(file)), "saved").await
}

/// Writes down what the client says of a step.
pub async fn said(ctx: Ctx, Path(file): Path<FileId>, Form(form): Form) -> Answer {
    let Some(step) = form.parse::<StepId>("step") else {
        return back(&ctx, file, form, "said-remark", "plan-wrong-step").await;
    };
    let answer = form.parse("answer").ok_or(Problem::Bad("value"))?;
    let channel = form.parse("channel").unwrap_or(Channel::Staff);
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let said = (answer, form.parse("why"), form.get("remark"), channel);
    let done = wishes::answer(&mut tx, &permit, step, said, ctx.id()).await;
    if let Some(key) = done.as_ref().err().and_then(key_of) {
        drop(tx);
        return back(&ctx, file, form, "said-remark", key).await;
    }
    done?;
    tx.commit().await?;
    go(&page_of(file), "saved")
}
