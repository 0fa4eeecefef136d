//! Work for the background: enqueued in the transaction of the change, leased so that two nodes never run one twice.
//!
//! A job names a kind and a key; a key is enqueued once, ever, so that "remind of appointment X" cannot be doubled and a
//! daily job carries its day in the key. Bookkeeping of the queue touches nobody's data and leaves no entry in the log.

use crate::{Conn, Db, Error, Result, Tx, args};
use jiff::{SignedDuration, Timestamp};
use opweg_model::JobId;

/// Tries before a job is left for somebody to look at.
pub const MOST_ATTEMPTS: i64 = 10;

/// A job to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewJob<'a> {
    /// Its identity.
    pub id: JobId,
    /// What to do.
    pub kind: &'a str,
    /// What makes it one and the same job.
    pub key: &'a str,
    /// What it needs to know, as JSON: identities, no content.
    pub payload: &'a str,
    /// Not before this moment.
    pub run_at: Timestamp,
}

/// A claimed job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Its identity.
    pub id: JobId,
    /// What to do.
    pub kind: String,
    /// What makes it one and the same job.
    pub key: String,
    /// What it needs to know.
    pub payload: String,
    /// How often it was tried, this time included. Also proof of the lease: see [`done`].
    pub attempt: i64,
}

/// Enqueues a job in a transaction; `false` when a job with this key was enqueued before.
///
/// # Errors
/// What the engine says.
pub async fn enqueue(tx: &mut Tx, job: &NewJob<'_>) -> Result<bool> {
    let new = tx
        .run(
            "INSERT INTO job (id, kind, key, payload, run_at, attempts, locked_until) VALUES ($1, $2, $3, $4, $5, 0, 0)
             ON CONFLICT (key) DO NOTHING",
            args![job.id, job.kind, job.key, job.payload, job.run_at],
        )
        .await?;
    Ok(new == 1)
}

/// Enqueues a job that there is one of for its key whatever happens, or moves the one that there is to another moment. One
/// whose moment has passed is done already.
///
/// # Errors
/// What the engine says.
pub(crate) async fn set(tx: &mut Tx, job: &NewJob<'_>) -> Result<()> {
    let now = tx.now();
    let done = (job.run_at <= now).then_some(now);
    tx.run(
        "INSERT INTO job (id, kind, key, payload, run_at, attempts, locked_until, done_at) VALUES ($1, $2, $3, $4, $5, 0, 0, $6)
         ON CONFLICT (key) DO UPDATE SET run_at = excluded.run_at, attempts = 0, locked_until = 0, done_at = excluded.done_at,
                error = NULL",
        args![job.id, job.kind, job.key, job.payload, job.run_at, done],
    )
    .await?;
    Ok(())
}

/// The job with this key is no longer to be done.
///
/// # Errors
/// What the engine says.
pub(crate) async fn call_off(tx: &mut Tx, key: &str) -> Result<()> {
    let now = tx.now();
    tx.run("UPDATE job SET done_at = $2 WHERE key = $1 AND done_at IS NULL", args![key, now]).await?;
    Ok(())
}

/// Claims one job that is due, for the length of the lease; nobody else gets it meanwhile.
///
/// # Errors
/// What the engine says.
pub async fn claim(db: &Db, now: Timestamp, lease: SignedDuration) -> Result<Option<Job>> {
    let until = now.saturating_add(lease).unwrap_or(Timestamp::MAX);
    // Two nodes may pick the same job; the second one finds it taken when it gets to write, and looks for another.
    while is_due(&mut db.look().await?, now).await? {
        let mut tx = db.begin(now).await?;
        if let Some(job) = take(&mut tx, now, until).await? {
            tx.conn.commit().await?;
            return Ok(Some(job));
        }
    }
    Ok(None)
}

/// The job is still at work: nobody else gets it for the length of a lease from now on.
///
/// # Errors
/// [`Error::State`] when the lease was lost: somebody else has the job, so leave it.
pub async fn renew(db: &Db, job: &Job, now: Timestamp, lease: SignedDuration) -> Result<()> {
    let until = now.saturating_add(lease).unwrap_or(Timestamp::MAX);
    let mut tx = db.begin(now).await?;
    let sql =
        "UPDATE job SET locked_until = $3 WHERE id = $1 AND attempts = $2 AND done_at IS NULL AND locked_until <> 0";
    let held = tx.run(sql, args![job.id, job.attempt, until]).await?;
    tx.conn.commit().await?;
    if held == 0 { Err(LOST) } else { Ok(()) }
}

/// Somebody else has the job.
const LOST: Error = Error::State("the lease of the job was lost");

async fn is_due(conn: &mut Conn, now: Timestamp) -> Result<bool> {
    let row = conn
        .row(
            "SELECT 1 FROM job WHERE done_at IS NULL AND run_at <= $1 AND locked_until <= $2 AND attempts < $3 LIMIT 1",
            args![now, now, MOST_ATTEMPTS],
        )
        .await?;
    Ok(row.is_some())
}

async fn take(tx: &mut Tx, now: Timestamp, until: Timestamp) -> Result<Option<Job>> {
    let row = tx
        .row(
            "UPDATE job SET locked_until = $1, attempts = attempts + 1
             WHERE id = (SELECT id FROM job WHERE done_at IS NULL AND run_at <= $2 AND locked_until <= $3 AND attempts < $4
                         ORDER BY run_at, id LIMIT 1)
                   AND done_at IS NULL AND locked_until <= $5
             RETURNING id, kind, key, payload, attempts",
            args![until, now, now, MOST_ATTEMPTS, now],
        )
        .await?;
    row.map(|row| {
        let mut t = row.take();
        Ok(Job { id: JobId(t.next()?), kind: t.next()?, key: t.next()?, payload: t.next()?, attempt: t.next()? })
    })
    .transpose()
}

/// The job is done. Called in the transaction of its work, so that work and mark are one; an error means that the lease
/// ran out and somebody else has the job: roll back.
///
/// # Errors
/// [`Error::State`] when the lease was lost.
pub async fn done(tx: &mut Tx, job: &Job) -> Result<()> {
    let now = tx.now();
    let marked = tx
        .run(
            "UPDATE job SET done_at = $3, error = NULL WHERE id = $1 AND attempts = $2 AND done_at IS NULL",
            args![job.id, job.attempt, now],
        )
        .await?;
    if marked == 0 { Err(LOST) } else { Ok(()) }
}

/// Marks a job done that changed nothing itself.
///
/// # Errors
/// As [`done`].
pub async fn done_apart(db: &Db, job: &Job, now: Timestamp) -> Result<()> {
    let mut tx = db.begin(now).await?;
    done(&mut tx, job).await?;
    tx.conn.commit().await
}

/// The job failed: it is tried again later, each time after a longer wait. `error` must not carry content of a file.
///
/// # Errors
/// What the engine says.
pub async fn fail(db: &Db, job: &Job, error: &str, now: Timestamp) -> Result<()> {
    let mut tx = db.begin(now).await?;
    let again = now.saturating_add(wait_after(job.attempt)).unwrap_or(Timestamp::MAX);
    tx.run(
        "UPDATE job SET run_at = $3, locked_until = 0, error = $4 WHERE id = $1 AND attempts = $2 AND done_at IS NULL",
        args![job.id, job.attempt, again, error],
    )
    .await?;
    tx.conn.commit().await
}

/// The job was left half-way because the program stops: whoever looks next goes on with it at once, and no try is lost.
///
/// # Errors
/// What the engine says.
pub async fn put_back(db: &Db, job: &Job, now: Timestamp) -> Result<()> {
    let mut tx = db.begin(now).await?;
    tx.run(
        "UPDATE job SET locked_until = 0, attempts = attempts - 1 WHERE id = $1 AND attempts = $2 AND done_at IS NULL",
        args![job.id, job.attempt],
    )
    .await?;
    tx.conn.commit().await
}

/// How long to wait after so many tries: half a minute, doubled each time, at most six hours.
fn wait_after(attempts: i64) -> SignedDuration {
    let doublings = u32::try_from(attempts - 1).unwrap_or(0).min(10);
    SignedDuration::from_secs((30_i64 << doublings).min(6 * 3600))
}

/// Clears away jobs that were done before a moment; how many. Their keys are free again, so keep them longer than any
/// job can be enqueued twice.
///
/// # Errors
/// What the engine says.
pub async fn clear(db: &Db, done_before: Timestamp, now: Timestamp) -> Result<u64> {
    let mut tx = db.begin(now).await?;
    let gone = tx.run("DELETE FROM job WHERE done_at IS NOT NULL AND done_at < $1", args![done_before]).await?;
    tx.conn.commit().await?;
    Ok(gone)
}

/// How many jobs were given up: the person who runs the system has to look at them. What went wrong is in the log of the
/// program, try by try.
///
/// # Errors
/// What the engine says.
pub async fn given_up(conn: &mut Conn) -> Result<i64> {
    let sql = "SELECT CAST(count(*) AS BIGINT) FROM job WHERE done_at IS NULL AND attempts >= $1";
    let row = conn.row(sql, args![MOST_ATTEMPTS]).await?;
    row.map_or(Ok(0), |row| row.take().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wait_is_longer_up_to_six_hours() {
        let waits: Vec<i64> = (1..=12).map(|n| wait_after(n).as_secs()).collect();
        assert_eq!(waits[..4], [30, 60, 120, 240]);
        assert!(waits.windows(2).all(|w| w[0] <= w[1]));
        assert_eq!(waits[11], 6 * 3600);
    }
}
