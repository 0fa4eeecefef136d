//! What the background work and the operator need of the database: scheduling daily jobs, clearing away what is over,
//! telling leads that access ends soon.

use crate::jobs::{self, NewJob};
use crate::log::{Act, Entry};
use crate::path::tasks::{self, NewTask, what};
use crate::{Db, Result, args};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use opweg_access::{Actor, Basis, SubjectKind};
use opweg_model::{FileId, OrgId, Purpose, TaskId, UserId};
use uuid::Uuid;

/// Whether nobody works with this database yet.
///
/// # Errors
/// What the engine says.
pub async fn is_fresh(db: &Db) -> Result<bool> {
    Ok(db.look().await?.row("SELECT 1 FROM organisation LIMIT 1", args![]).await?.is_none())
}

/// Enqueues jobs that belong to no change, such as those of every day; those enqueued before are left alone. How many
/// are new.
///
/// # Errors
/// What the engine says.
pub async fn schedule(db: &Db, list: &[NewJob<'_>], now: Timestamp) -> Result<u64> {
    let mut new = 0;
    for job in list {
        // Looking first spares the one writer of the embedded engine: nearly always the job is there already.
        if db.look().await?.row("SELECT 1 FROM job WHERE key = $1", args![job.key]).await?.is_some() {
            continue;
        }
        let mut tx = db.begin(now).await?;
        new += u64::from(jobs::enqueue(&mut tx, job).await?);
        tx.conn.commit().await?;
    }
    Ok(new)
}

/// Forgets the answers kept for programs that send the same command twice, once they are old; how many. Nobody's data
/// are touched, so it leaves no entry in the log.
///
/// # Errors
/// What the engine says.
pub async fn forget_commands(db: &Db, older_than: Timestamp, now: Timestamp) -> Result<u64> {
    let mut tx = db.begin(now).await?;
    let gone = tx.run("DELETE FROM command_seen WHERE at < $1", args![older_than]).await?;
    tx.conn.commit().await?;
    Ok(gone)
}

/// Writes a task for the lead about every grant that ends before a moment and was not spoken of yet. The task has the
/// identity of the grant, so that running twice writes nothing twice. How many tasks were written.
///
/// # Errors
/// What the engine says.
pub async fn warn_of_endings(db: &Db, before: Timestamp, due: Date, now: Timestamp) -> Result<u64> {
    let mut tx = db.begin(now).await?;
    let rows = tx
        .rows(
            "SELECT g.id, g.file_id, f.lead_user, f.lead_org FROM access_grant g JOIN client_file f ON f.id = g.file_id
             LEFT JOIN grant_end e ON e.grant_id = g.id LEFT JOIN task t ON t.id = g.id
             WHERE g.valid_until > $1 AND g.valid_until <= $2 AND g.subject_kind = $3 AND (g.basis = $4 OR g.basis = $5)
                   AND f.state = 'open' AND e.grant_id IS NULL AND t.id IS NULL
             ORDER BY g.id LIMIT 500",
            args![now, before, SubjectKind::Org as i64, Basis::Mandate as i64, Basis::Agreement as i64],
        )
        .await?;
    for row in &rows {
        let mut t = row.take();
        let (grant, file): (Uuid, FileId) = (t.next()?, FileId(t.next()?));
        let (user, org) = (UserId(t.next()?), OrgId(t.next()?));
        let ends = NewTask {
            id: TaskId(grant),
            file: Some(file),
            for_user: Some(user),
            for_org: org,
            what: what::GRANT_ENDS.into(),
            detail: grant.to_string(),
            due: Some(due),
        };
        tasks::raise(&mut tx, None, &ends).await?;
        tx.note(Entry::on_file(file, &Actor::System, Act::Add, "tasks", Purpose::Guidance));
    }
    match rows.len() {
        0 => {}
        _ => tx.commit().await?,
    }
    Ok(rows.len() as u64)
}

/// The moment before which something is so many days old, by the calendar and by the days on which the daily job `kind`
/// was done: the earlier of the two. A clock that jumps ahead makes nothing old, because nobody worked on the days
/// between; nothing is old before the program has worked that many days.
///
/// # Errors
/// What the engine says.
pub async fn days_ago(db: &Db, kind: &str, days: i64, now: Timestamp) -> Result<Timestamp> {
    let sql = "SELECT done_at FROM job WHERE kind = $1 AND done_at IS NOT NULL ORDER BY done_at DESC LIMIT 1 OFFSET $2";
    let row = db.look().await?.row(sql, args![kind, days - 1]).await?;
    let worked = row.map(|row| row.take().moment()).transpose()?.unwrap_or(Timestamp::MIN);
    let passed = now.saturating_sub((days * 24).hours()).unwrap_or(Timestamp::MIN);
    Ok(worked.min(passed))
}

/// Forgets the tables of imports that were begun before a moment and never brought to their end; how many. What became
/// of their lines stays. They hold personal data, so it stands in the log.
///
/// # Errors
/// What the engine says.
pub async fn forget_imports(db: &Db, begun_before: Timestamp, now: Timestamp) -> Result<u64> {
    let mut tx = db.begin(now).await?;
    let gone = tx
        .run("UPDATE import_run SET body = NULL WHERE body IS NOT NULL AND created_at < $1", args![begun_before])
        .await?;
    if gone > 0 {
        tx.note(Entry::of_actor(&Actor::System, Act::Erase, "import", "").with(format!("tables={gone}")));
        tx.commit().await?;
    }
    Ok(gone)
}
