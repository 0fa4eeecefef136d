//! Access that ends soon: the lead hears of it in time to talk with the client. Nothing is needed to end a grant itself,
//! its last moment is part of it.

use super::Work;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use opweg_store::{Result, upkeep};

/// Days ahead that the lead is told.
const DAYS_AHEAD: i64 = 30;

/// Writes a task for every grant that ends within the month and was not spoken of yet.
pub(super) async fn run(work: &Work, today: Date, now: Timestamp) -> Result<()> {
    let before = now.saturating_add((DAYS_AHEAD * 24).hours()).unwrap_or(now);
    let due = today.saturating_add(DAYS_AHEAD.days());
    let mut warned = 0;
    // In portions, so that no writer waits long.
    loop {
        let some = upkeep::warn_of_endings(&work.db, before, due, now).await?;
        warned += some;
        if some == 0 {
            break;
        }
    }
    if warned > 0 {
        tracing::info!(warned, "leads were told that access ends");
    }
    Ok(())
}
