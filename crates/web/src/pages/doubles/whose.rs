//! Whose is this? What was written while two files were one, and of which nobody could tell whose it is.

use crate::kit::answer::{Answer, page, pressed};
use crate::kit::ctx::Ctx;
use crate::kit::form::Form;
use crate::kit::frame::Staff;
use crate::kit::guard::when;
use crate::kit::problem::Problem;
use crate::pages::overview::{Head, head};
use askama::Template;
use axum::extract::Path;
use opweg_access::{Action, Permit};
use opweg_model::FileId;
use opweg_store::file::card;
use opweg_store::identity::{self, Unsettled};
use opweg_store::people::users;
use opweg_store::{Error, Tx, door};
use uuid::Uuid;

/// Something that waits, as shown.
struct Row {
    id: String,
    version: String,
    what: String,
    words: String,
    by: String,
    when: String,
    /// The sides that the reader may choose: the file, and how it is called.
    sides: Vec<(FileId, String)>,
}

#[derive(Template)]
#[template(path = "doubles/whose.html")]
struct Page {
    p: Staff,
    h: Head,
    rows: Vec<Row>,
}

/// The list.
pub async fn show(ctx: Ctx, Path(file): Path<FileId>) -> Answer {
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let see = door::also(&mut tx, &permit, Action::See).await?;
    let card = card::of_file(&mut tx, &see).await?;
    let list = identity::whose(&mut tx, &permit).await?;
    let mut rows = Vec::new();
    for item in &list {
        rows.push(row(&ctx, &mut tx, &permit, item).await?);
    }
    tx.commit().await?;
    page(&Page { p: ctx.frame("doubles-whose", "clients"), h: head(&ctx, &card, &see, "team"), rows })
}

async fn row(ctx: &Ctx, tx: &mut Tx, permit: &Permit, item: &Unsettled) -> Result<Row, Problem> {
    let own = item.author == Some(ctx.me.staff.user);
    let mut sides = Vec::new();
    for file in [item.one, item.other].into_iter().flatten() {
        let Some(add) = may_add(ctx, tx, permit, file).await? else { continue };
        let see = door::also(tx, &add, Action::See).await?;
        let card = card::of_file(tx, &see).await?;
        sides.push((file, format!("{} ({})", card.full_name, card.number)));
    }
    // Whoever did not write it says so only of files that are both theirs; of what the client asked, of either.
    if !own && !item.is_anybodys() && sides.len() < 2 {
        sides.clear();
    }
    let by = match item.author {
        Some(user) => users::name_of(tx, user).await?,
        None => ctx.t("doubles-whose-nobody"),
    };
    Ok(Row {
        id: item.id.to_string(),
        version: item.version.to_string(),
        what: ctx.t(&format!("identity-part-{}", item.part.replace('_', "-"))),
        words: item.words.clone().unwrap_or_default(),
        by,
        when: when(ctx.me.lang, item.at),
        sides,
    })
}

async fn may_add(ctx: &Ctx, tx: &mut Tx, permit: &Permit, file: FileId) -> Result<Option<Permit>, Problem> {
    if file == permit.file() {
        return Ok(Some(permit.clone()));
    }
    match door::ask(tx, &ctx.actor, Action::Add, file, permit.purpose()).await {
        Ok(permit) => Ok(Some(permit)),
        Err(Error::Refused(_) | Error::NotFound) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

/// Says whose it is.
pub async fn settle(ctx: Ctx, Path((file, item)): Path<(FileId, Uuid)>, Form(form): Form) -> Answer {
    let version = form.parse("version").ok_or(Problem::Bad("value"))?;
    let side: FileId = form.parse("side").ok_or(Problem::Bad("value"))?;
    let (mut tx, permit) = ctx.open(file, Action::Add).await?;
    let waits = identity::whose(&mut tx, &permit).await?;
    let waits = waits.iter().find(|w| w.id == item).ok_or(Problem::NotFound)?;
    let to = may_add(&ctx, &mut tx, &permit, side).await?.ok_or(Problem::NotFound)?;
    let other = [waits.one, waits.other].into_iter().flatten().find(|f| *f != side);
    let other = match other {
        Some(other) => may_add(&ctx, &mut tx, &permit, other).await?,
        None => None,
    };
    let done = identity::settle_whose(&mut tx, &to, other.as_ref(), (item, version), &ctx.house.desk).await;
    pressed(tx, done, &format!("/clients/{file}/whose"), "saved").await
}
