//! Whether the program is alive and ready: for whoever runs it. No content, no log entry.

use crate::kit::answer::{Answer, text};
use crate::kit::house::House;
use crate::kit::problem::Problem;
use axum::Extension;
use opweg_store::jobs;
use std::sync::Arc;

/// The program runs.
pub async fn alive() -> Answer {
    text("ok".to_owned())
}

/// The database answers too. Work that was given up keeps nobody waiting, so the program is still ready; but somebody has
/// to look at it, and this is what they look at.
pub async fn ready(Extension(house): Extension<Arc<House>>) -> Answer {
    if !house.db.answers().await {
        return Err(Problem::Gone);
    }
    match jobs::given_up(&mut house.db.look().await?).await? {
        0 => text("ready".to_owned()),
        given_up => text(format!("ready\njobs given up: {given_up}")),
    }
}
