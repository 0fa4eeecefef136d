//! What comes in and goes out: importing a table of clients, taking out one file or those of an organisation, and what
//! is no longer kept.

pub mod copy;
pub mod import;
pub mod keep;
pub mod proof;
pub mod report;
pub mod run;
pub mod stream;

use crate::kit::ctx::Ctx;
use crate::kit::problem::Problem;
use crate::routes::Route;
use opweg_model::FileId;
use opweg_store::file::card;

/// The lines of the table.
#[must_use]
pub fn routes() -> Vec<Route> {
    let mut all = import::routes();
    all.extend(copy::routes());
    all.extend(keep::routes());
    all.extend(proof::routes());
    all
}

/// The file of a number as typed.
async fn of_number(ctx: &Ctx, typed: &str) -> Result<FileId, Problem> {
    let mut conn = ctx.house.db.look().await?;
    let exact = card::by_number(&mut conn, typed).await?;
    let found = if exact.is_none() { card::by_number(&mut conn, &typed.to_uppercase()).await? } else { exact };
    found.ok_or(Problem::NotFound)
}
