//! The name of a file in an address, for somebody who may not open it: sealed for them, so that it tells nothing, not even
//! when the file was made, and is of no use to anybody else.

use super::ctx::Ctx;
use super::problem::Problem;
use opweg_model::FileId;
use opweg_store::{hex, unhex};

/// The name of a file for this worker.
#[must_use]
pub fn name(ctx: &Ctx, file: FileId) -> String {
    hex(&ctx.house.desk.keys.seal(ctx.me.staff.user.0, &file.to_string()))
}

/// The file that is named, by its identity as well: whoever may open it knows that.
///
/// # Errors
/// [`Problem::NotFound`] for what is no name of a file, or that of somebody else.
pub fn file(ctx: &Ctx, named: &str) -> Result<FileId, Problem> {
    let opened = || ctx.house.desk.keys.open(ctx.me.staff.user.0, &unhex(named)?).ok()?.parse().ok();
    named.parse().ok().or_else(opened).ok_or(Problem::NotFound)
}
