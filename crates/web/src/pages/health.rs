//! Whether the program is alive and ready: for whoever runs it. No content, no log entry.

use crate::kit::answer::{Answer, text};
use crate::kit::house::House;
use crate::kit::problem::Problem;
use axum::Extension;
use std::sync::Arc;

/// The program runs.
pub async fn alive() -> Answer {
    text("ok".to_owned())
}

/// The database answers too.
pub async fn ready(Extension(house): Extension<Arc<House>>) -> Answer {
    if house.db.answers().await { text("ready".to_owned()) } else { Err(Problem::Gone) }
}
