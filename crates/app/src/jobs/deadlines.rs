//! Days by which something must be done about papers or family: whoever leads the file hears of them ahead.

use super::Work;
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_store::Result;
use opweg_store::path::deadlines;

/// Writes a task for everybody who should know and was not told yet.
pub(super) async fn run(work: &Work, today: Date, now: Timestamp) -> Result<()> {
    let raised = deadlines::raise(&work.db, &work.effects, today, now, work.ids).await?;
    if raised > 0 {
        tracing::info!(raised, "deadlines come near");
    }
    Ok(())
}
