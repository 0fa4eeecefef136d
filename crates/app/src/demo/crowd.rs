//! Thousands of clients with their story in short: many in one transaction, and on a server several transactions at a
//! time, because there the way to the server takes longer than the work.

use super::chance::Chance;
use super::story::Stage;
use super::{MANDATE_DAYS, lead, lives};
use crate::out::Progress;
use opweg_store::Result;
use std::cell::RefCell;

/// Clients in one transaction.
const BATCH: u32 = 200;

/// Registers everybody after the first, those who came longest ago first. Each batch has a chance of its own, so that
/// the order in which batches end changes nothing about who is invented.
pub(super) async fn register(
    stage: &Stage<'_>,
    seed: u64,
    first: u32,
    clients: u32,
    progress: Progress,
) -> Result<Progress> {
    let more = clients.saturating_sub(first);
    let batches = more.div_ceil(BATCH);
    let told = RefCell::new((u64::from(first), progress));
    let lane = async |begin: u32, lanes: usize| -> Result<()> {
        for number in (begin..batches).step_by(lanes) {
            let count = BATCH.min(more - number * BATCH);
            let days = MANDATE_DAYS - i64::from(number) * MANDATE_DAYS / i64::from(batches);
            batch(stage, Chance::new(seed ^ ((u64::from(number) + 1) << 20)), days, count).await?;
            let mut told = told.borrow_mut();
            told.0 += u64::from(count);
            let done = told.0;
            told.1.at(done);
        }
        Ok(())
    };
    if stage.db.is_embedded() {
        lane(0, 1).await?;
    } else {
        let (a, b, c, d) = tokio::join!(lane(0, 4), lane(1, 4), lane(2, 4), lane(3, 4));
        a.and(b).and(c).and(d)?;
    }
    Ok(told.into_inner().1)
}

async fn batch(stage: &Stage<'_>, mut chance: Chance, days: i64, count: u32) -> Result<()> {
    let minute = chance.between(0, 400);
    let mut tx = stage.at(stage.calendar.ago(days, minute)).await?;
    for _ in 0..count {
        let lead = lead(stage.network, &mut chance);
        let client = lives::client(stage, &mut chance, lead, days);
        lives::short(stage, &mut tx, &mut chance, &client).await?;
    }
    tx.commit().await
}
