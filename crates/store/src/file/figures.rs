//! The few numbers of each file that the pages of the network count: written with what they are made of, so that counting
//! a hundred thousand files reads one small table.

use crate::path::plan;
use crate::{Conn, Result, Tx, args};
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_model::trajectory::Distance;
use opweg_model::{FileId, brussels};

/// The numbers of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figures {
    /// Distance to the labour market, as last decided.
    pub distance: Option<Distance>,
    /// When it was decided.
    pub screened: Option<Timestamp>,
    /// When the plan was last put forward.
    pub planned: Option<Timestamp>,
    /// How the plan stands.
    pub plan: plan::Standing,
    /// When the first offer was made: a place, or a referral that was taken on.
    pub offered: Option<Timestamp>,
    /// Days since the first step began on which nothing ran, as last counted.
    pub idle_days: i64,
    /// The day since which nothing runs.
    pub idle_since: Option<Date>,
}

/// Writes the numbers of a file anew.
///
/// # Errors
/// What the engine says.
pub(crate) async fn refresh(tx: &mut Tx, file: FileId) -> Result<()> {
    let (distance, screened) = screened(tx, file).await?;
    let (planned, plan) = plan::standing(tx, file).await?;
    let offered = offered(tx, file).await?;
    let today = brussels::day(tx.now());
    let (idle_days, idle_since) = super::idle::of_file(tx, file, today).await?;
    tx.run(
        "INSERT INTO file_figure (file_id, distance, screened_at, plan_at, plan_state, offer_at, idle_days, idle_since)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (file_id) DO UPDATE SET distance = excluded.distance, screened_at = excluded.screened_at,
             plan_at = excluded.plan_at, plan_state = excluded.plan_state, offer_at = excluded.offer_at,
             idle_days = excluded.idle_days, idle_since = excluded.idle_since",
        args![file, distance.map(Distance::word), screened, planned, plan.word(), offered, idle_days, idle_since],
    )
    .await?;
    Ok(())
}

/// The last decision of a screening.
async fn screened(conn: &mut Conn, file: FileId) -> Result<(Option<Distance>, Option<Timestamp>)> {
    let sql = "SELECT distance, decided_at FROM screening WHERE file_id = $1 AND state = 'decided'
               ORDER BY decided_at DESC, id DESC LIMIT 1";
    let Some(row) = conn.row(sql, args![file]).await? else { return Ok((None, None)) };
    let mut t = row.take();
    Ok((t.word_opt()?, t.moment_opt()?))
}

/// When the first offer was made: the day a place was offered, or the moment a referral was taken on.
async fn offered(conn: &mut Conn, file: FileId) -> Result<Option<Timestamp>> {
    let sql = "SELECT (SELECT min(offered_day) FROM place_request WHERE file_id = $1),
                      (SELECT min(stage_at) FROM referral WHERE file_id = $1 AND (stage IN ('accepted', 'first-contact', 'started')
                                                               OR outcome IN ('helped', 'partly-helped', 'goes-on')))";
    let Some(row) = conn.row(sql, args![file]).await? else { return Ok(None) };
    let mut t = row.take();
    let place = t.word_opt::<Date>()?.and_then(brussels::start);
    Ok(place.into_iter().chain(t.moment_opt()?).min())
}
