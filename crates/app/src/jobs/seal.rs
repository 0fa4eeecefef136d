//! Sealing the log: the chains touched since the last seal, under a keyed sum that is not made with anything in the
//! database. Sealing a sealed day does nothing.

use super::Work;
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_store::keys::Keys;
use opweg_store::log::{self, Sealed};
use opweg_store::{Db, Result};

/// Seals the day before.
pub(super) async fn run(work: &Work, today: Date, now: Timestamp) -> Result<()> {
    seal(&work.db, &work.keys, today, now).await
}

/// Seals the day before, and says the mark of the seal: whoever keeps the lines of the program elsewhere keeps a proof
/// that nobody with the database can take back.
pub(crate) async fn seal(db: &Db, keys: &Keys, today: Date, now: Timestamp) -> Result<()> {
    let sealed = log::seal(db, today, &keys.for_seals(), now).await?;
    if sealed == Sealed::Before {
        return Ok(());
    }
    let mark = log::newest(&mut db.look().await?).await?.map(|m| m.to_string()).unwrap_or_default();
    tracing::info!(%today, mark, "the log up to this day is sealed");
    if let Sealed::ClockPutBack { later } = sealed {
        tracing::warn!(%today, last_seal = later, "the seal before this one is of a later day: the clock was put back");
    }
    Ok(())
}
