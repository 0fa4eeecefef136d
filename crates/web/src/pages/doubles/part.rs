//! Parting files that are no one person: why, what will happen, and what became of it.

use crate::kit::answer::{Answer, again, go, page};
use crate::kit::ctx::{Ctx, purposes};
use crate::kit::form::{Fields, Form};
use crate::kit::frame::{FieldError, Staff, error_of};
use crate::kit::problem::Problem;
use crate::pages::overview::{Head, head};
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use opweg_access::Action;
use opweg_model::{FileId, Tier};
use opweg_store::file::card;
use opweg_store::identity::{self, State, Verdict};
use opweg_store::{Error, Tx, door};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "doubles/part.html")]
struct Page {
    p: Staff,
    h: Head,
    judgement: Uuid,
    version: String,
    /// The number of the registration that gets its file back.
    back: String,
    q: Fields,
    errors: Vec<FieldError>,
}

impl Page {
    fn error(&self, field: &str) -> &str {
        error_of(&self.errors, field)
    }
}

/// Asks why, and says what will happen.
pub async fn ask(ctx: Ctx, Path((file, judgement)): Path<(FileId, Uuid)>) -> Answer {
    page(&whole(&ctx, file, judgement, Fields::default(), Vec::new()).await?)
}

async fn whole(ctx: &Ctx, file: FileId, judgement: Uuid, q: Fields, errors: Vec<FieldError>) -> Result<Page, Problem> {
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let see = door::also(&mut tx, &permit, Action::See).await?;
    let card = card::of_file(&mut tx, &see).await?;
    let judgements = identity::judgements_of(&mut tx, &see).await?;
    let registrations = identity::registrations_of(&mut tx, &see).await?;
    tx.commit().await?;
    let row = judgements
        .iter()
        .find(|j| j.id == judgement && j.state == State::Live && j.verdict == Verdict::Same)
        .ok_or(Problem::NotFound)?;
    let back = registrations.iter().find(|r| Some(r.id) == row.joined).map(|r| r.number.clone()).unwrap_or_default();
    Ok(Page {
        p: ctx.frame("doubles-part", "clients"),
        h: head(ctx, &card, &see, "team"),
        judgement,
        version: row.version.to_string(),
        back,
        q,
        errors,
    })
}

/// Parts them.
pub async fn part(ctx: Ctx, Path((file, judgement)): Path<(FileId, Uuid)>, Form(form): Form) -> Answer {
    let version = form.parse("version").ok_or(Problem::Bad("value"))?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let house = ctx.house.clone();
    let done =
        identity::part(&mut tx, &permit, (judgement, version), form.get("why"), &house.desk, || house.id()).await;
    let key = match done {
        Ok(parted) => {
            // The file may be the other one's alone by now.
            let sides: Vec<FileId> = [parted.stays].into_iter().chain(parted.back).collect();
            let theirs = theirs(&ctx, &mut tx, &sides).await?;
            tx.commit().await?;
            return match theirs {
                Some(side) => Ok(Redirect::to(&format!("/clients/{side}/registrations?parted=1")).into_response()),
                None => go("/doubles", "saved"),
            };
        }
        Err(Error::Stale(_) | Error::State("judged")) => {
            return go(&format!("/clients/{file}/registrations"), crate::kit::answer::MEANWHILE);
        }
        Err(Error::State("judgement-why")) => "doubles-why-missing",
        Err(Error::Value(_)) => "errors-value-too-long",
        Err(other) => return Err(other.into()),
    };
    drop(tx);
    let errors = vec![FieldError { field: "why".into(), text: ctx.t(key) }];
    again(&whole(&ctx, file, judgement, form, errors).await?)
}

/// The first of some files that is open to the reader. Asking is no attempt to open the others.
async fn theirs(ctx: &Ctx, tx: &mut Tx, sides: &[FileId]) -> Result<Option<FileId>, Problem> {
    for side in sides {
        match door::ask_for(tx, &ctx.actor, Action::See, *side, &purposes(&ctx.me.staff)).await {
            Ok(permit) if permit.opens(Tier::Contact) => return Ok(Some(*side)),
            Ok(_) | Err(Error::Refused(_) | Error::NotFound) => {}
            Err(other) => return Err(other.into()),
        }
    }
    Ok(None)
}

/// Leads whoever was told that files were parted to the side that is theirs.
pub async fn parted(ctx: Ctx, Path(judgement): Path<Uuid>) -> Answer {
    let mut tx = ctx.house.db.begin_reading(ctx.now).await?;
    let files = identity::files_of(&mut tx, judgement).await?;
    let theirs = theirs(&ctx, &mut tx, &files).await?;
    drop(tx);
    let Some(file) = theirs.or(files.first().copied()) else { return Err(Problem::NotFound) };
    // Whoever is on neither side is told so at the door, and the log tells that they tried.
    ctx.open(file, Action::See).await?;
    Ok(Redirect::to(&format!("/clients/{file}/registrations")).into_response())
}
