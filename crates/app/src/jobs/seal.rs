//! Sealing the log: the chains touched since the last seal, under a keyed sum that is not made with anything in the
//! database. Sealing a sealed day does nothing.

use super::Work;
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_store::{Result, log};

/// Seals the day before.
pub(super) async fn run(work: &Work, today: Date, now: Timestamp) -> Result<()> {
    if log::seal(&work.db, today, &work.keys.for_seals(), now).await? {
        tracing::info!(%today, "the log up to this day is sealed");
    }
    Ok(())
}
