//! Referrals of which a sign was expected and did not come: whoever asked hears of it, and the receiver too.

use super::Work;
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_store::Result;
use opweg_store::referral::late;

/// Writes a task for every referral that is late and was not spoken of yet.
pub(super) async fn run(work: &Work, today: Date, now: Timestamp) -> Result<()> {
    let raised = late::raise(&work.db, today, now, work.ids).await?;
    if raised > 0 {
        tracing::info!(raised, "referrals wait for a sign");
    }
    Ok(())
}
