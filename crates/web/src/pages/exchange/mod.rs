//! What comes in and goes out: importing a table of clients, taking out one file or those of an organisation, and what
//! is no longer kept.

mod alike;
pub mod copy;
pub mod import;
pub mod keep;
mod lines;
pub mod proof;
pub mod report;
pub mod run;
pub mod stream;
mod table;

use crate::routes::Route;

/// The lines of the table.
#[must_use]
pub fn routes() -> Vec<Route> {
    let mut all = import::routes();
    all.extend(copy::routes());
    all.extend(keep::routes());
    all.extend(proof::routes());
    all
}
