//! What can be done about a request with one press: a place is offered or taken, it begins, it ends, it is given back; it
//! waits for another offer, or nothing fits.

use super::fit::{against, whole};
use super::refused;
use crate::kit::answer::{Answer, again, pressed};
use crate::kit::ctx::Ctx;
use crate::kit::form::{Fields, Form};
use crate::kit::frame::FieldError;
use crate::kit::problem::Problem;
use axum::extract::Path;
use jiff::civil::Date;
use opweg_access::Action;
use opweg_model::{FileId, RequestId, TaskId};
use opweg_store::offers::moves::Move;
use opweg_store::offers::requests;
use opweg_store::{Result as Stored, Tx};

/// What was pressed.
enum Press {
    /// Something happens to the place, on a day.
    Happens(Move, Date),
    /// The client waits for this offer.
    For(opweg_model::OfferId),
}

/// What was pressed, or which field is wrong.
fn read(ctx: &Ctx, form: &Fields) -> Result<Press, (&'static str, &'static str)> {
    let day = if form.has("day") { form.day("day") } else { Some(ctx.today()) };
    let day = day.ok_or(("day", "steps-wrong-day"))?;
    let listed = "errors-value-not-in-list";
    let happens = match form.get("do") {
        "offer" => Move::Offer(form.parse("session").ok_or(("options", "places-wrong-session"))?),
        "enrol" => Move::Enrol(form.parse("session")),
        "wait" => Move::Wait,
        "start" => Move::Start,
        "finish" => Move::Finish(form.parse("result").ok_or(("result", listed))?),
        "stop" => Move::Stop(form.parse("stop").ok_or(("stop", listed))?),
        "withdraw" => Move::Withdraw(form.parse("stop").ok_or(("stop", listed))?),
        "for" => return form.parse("offer").map(Press::For).ok_or(("options", "places-wrong-session")),
        _ => return Err(("options", listed)),
    };
    Ok(Press::Happens(happens, day))
}

/// Does it.
pub async fn go_on(ctx: Ctx, Path((file, id)): Path<(FileId, RequestId)>, Form(form): Form) -> Answer {
    let version = form.parse("version").ok_or(Problem::Stale)?;
    let press = match read(&ctx, &form) {
        Ok(press) => press,
        Err((field, key)) => return told(&ctx, file, id, field, key).await,
    };
    // What does not fit is named first; whoever knows better enrols all the same.
    if let Press::Happens(Move::Offer(session) | Move::Enrol(Some(session)), _) = press
        && !form.has("anyway")
    {
        let against = against(&ctx, file, id, session).await?;
        if !against.is_empty() {
            let mut shown = whole(&ctx, file, id, Vec::new()).await?;
            shown.ask(session, against, form.get("do"));
            return again(&shown);
        }
    }
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let done = match press {
        Press::Happens(happens, day) => {
            requests::go(&mut tx, &permit, id, version, happens, day, TaskId(ctx.id())).await
        }
        Press::For(offer) => requests::wait_for(&mut tx, &permit, id, version, Some(offer), TaskId(ctx.id())).await,
    };
    settled(&ctx, tx, file, id, done).await
}

/// Says why nothing fits.
pub async fn no_fit(ctx: Ctx, Path((file, id)): Path<(FileId, RequestId)>, Form(form): Form) -> Answer {
    let version = form.parse("version").ok_or(Problem::Stale)?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let done = requests::say_no_fit(&mut tx, &permit, id, version, form.parse("why")).await;
    settled(&ctx, tx, file, id, done).await
}

async fn settled(ctx: &Ctx, tx: Tx, file: FileId, id: RequestId, done: Stored<()>) -> Answer {
    if let Some(key) = done.as_ref().err().and_then(refused) {
        drop(tx);
        let field = if matches!(key, "places-wrong-day" | "places-wrong-before") { "day" } else { "options" };
        return told(ctx, file, id, field, key).await;
    }
    pressed(tx, done, &format!("/clients/{file}/places/{id}"), "saved").await
}

async fn told(ctx: &Ctx, file: FileId, id: RequestId, field: &str, key: &str) -> Answer {
    let error = FieldError { field: field.to_owned(), text: ctx.t(key) };
    again(&whole(ctx, file, id, vec![error]).await?)
}
