//! Sealing the log: the chains touched since the last seal, under a keyed sum that is not made with anything in the
//! database. Sealing a sealed day does nothing.

use super::Work;
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_store::Result;
use opweg_store::log::{self, Sealed};

/// Seals the day before, and says the mark of the seal: whoever keeps the lines of the program elsewhere keeps a proof
/// that nobody with the database can take back.
pub(super) async fn run(work: &Work, today: Date, now: Timestamp) -> Result<()> {
    match log::seal(&work.db, today, &work.keys.for_seals(), now).await? {
        Sealed::Now => {
            let mark = log::newest(&mut work.db.look().await?).await?.map(|m| m.to_string()).unwrap_or_default();
            tracing::info!(%today, mark, "the log up to this day is sealed");
        }
        Sealed::Before => {}
        Sealed::ClockPutBack { later } => tracing::warn!(
            %today,
            last_seal = later,
            "the log is sealed, but the seal before this one is of a later day: the clock was put back"
        ),
    }
    Ok(())
}
