//! One module per capability. Each page is a template struct and a handler that reads as the policy of the page: look
//! up, refuse, change, answer.

pub mod clients;
pub mod drafts;
pub mod gantt;
pub mod health;
pub mod overview;
pub mod palette;
pub mod profile;
pub mod questions;
pub mod register;
pub mod styleguide;
pub mod today;

use crate::routes::Route;

/// The lines of the table that each capability adds.
pub fn routes() -> Vec<Route> {
    Vec::new()
}
