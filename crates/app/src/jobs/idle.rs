//! Days on which nothing of a trajectory runs grow by themselves: they are counted anew for the pages of the network.

use super::Work;
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_store::Result;
use opweg_store::file::idle;

/// Counts the idle days of every open file as they stand today.
pub(super) async fn run(work: &Work, today: Date, now: Timestamp) -> Result<()> {
    let changed = idle::recount(&work.db, today, now).await?;
    tracing::info!(changed, "idle days were counted");
    Ok(())
}
