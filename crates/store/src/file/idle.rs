//! Days on which nothing of a trajectory ran, counted from its steps (R-TRJ-03). They grow by themselves, so every night
//! they are counted anew; only files whose numbers are other than yesterday are written.

use super::figures;
use crate::{Conn, Db, Error, Result, Tx, args};
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_model::step::StepState;
use opweg_model::{FileId, StepId, brussels};
use opweg_trajectory::file_step::FileStep;
use opweg_trajectory::idle::idle;
use opweg_trajectory::schedule::Key;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Idle days up to today, and the first day of those that still go on.
pub(super) type Counted = (i64, Option<Date>);

/// How many files are counted in one transaction: no writer waits long.
const PORTION: i64 = 500;

/// The idle days of one file.
pub(super) async fn of_file(conn: &mut Conn, file: FileId, today: Date) -> Result<Counted> {
    Ok(counted(&between(conn, file, file).await?.remove(&file).unwrap_or_default(), today))
}

fn counted(steps: &[FileStep], today: Date) -> Counted {
    let idle = idle(steps, today);
    (idle.idle.days, idle.now.map(|days| days.first()))
}

/// The steps of all files from one to another, both included.
async fn between(conn: &mut Conn, first: FileId, last: FileId) -> Result<BTreeMap<FileId, Vec<FileStep>>> {
    let sql = "SELECT file_id, id, lane, state, from_day, until_day, began_day, ended_day FROM step
               WHERE file_id >= $1 AND file_id <= $2 ORDER BY file_id, place, id";
    let stuck = stuck(conn, first, last).await?;
    let mut files: BTreeMap<FileId, Vec<FileStep>> = BTreeMap::new();
    for row in &conn.rows(sql, args![first, last]).await? {
        let mut t = row.take();
        let (file, id) = (FileId(t.next()?), StepId(t.next()?));
        let step = FileStep {
            key: Key(id.to_string()),
            lane: t.word()?,
            state: t.word()?,
            planned_from: t.word_opt()?,
            planned_until: t.word_opt()?,
            began: t.word_opt()?,
            ended: t.word_opt()?,
            stuck_since: stuck.get(&id).copied(),
        };
        files.entry(file).or_default().push(step);
    }
    Ok(files)
}

/// Since when steps are stuck: the day on which the last version that was not was replaced.
async fn stuck(conn: &mut Conn, first: FileId, last: FileId) -> Result<BTreeMap<StepId, Date>> {
    #[derive(serde::Deserialize)]
    struct Stood {
        state: StepState,
    }
    let sql = "SELECT h.step_id, h.body, h.at FROM step_history h JOIN step s ON s.id = h.step_id
               WHERE s.state = 'stuck' AND s.file_id >= $1 AND s.file_id <= $2 ORDER BY h.step_id, h.version";
    let mut since = BTreeMap::new();
    for row in &conn.rows(sql, args![first, last]).await? {
        let mut t = row.take();
        let (step, body): (_, String) = (StepId(t.next()?), t.next()?);
        let stood: Stood = serde_json::from_str(&body).map_err(|e| Error::Corrupt(e.to_string()))?;
        if stood.state != StepState::Stuck {
            since.insert(step, brussels::day(t.moment()?));
        }
    }
    Ok(since)
}

/// Counts the idle days of every open file as they stand on a day; of how many they were other than before. Running it
/// twice changes nothing twice. It is bookkeeping made of what is in the files, so it leaves no entry in their logs.
///
/// # Errors
/// What the engine says.
pub async fn recount(db: &Db, today: Date, now: Timestamp) -> Result<u64> {
    let (mut changed, mut after) = (0, FileId(Uuid::nil()));
    loop {
        let mut tx = db.begin(now).await?;
        let files = some(&mut tx, after).await?;
        let (Some(first), Some(last)) = (files.first(), files.last()) else { return Ok(changed) };
        let mut steps = between(&mut tx, first.0, last.0).await?;
        let mut written = 0;
        for (file, had) in &files {
            let have = counted(&steps.remove(file).unwrap_or_default(), today);
            written += u64::from(*had != Some(have) && write(&mut tx, *file, *had, have).await?);
        }
        after = last.0;
        if written > 0 {
            tx.conn.commit().await?;
        }
        changed += written;
    }
}

/// The next open files that have steps, each with what was counted before.
async fn some(conn: &mut Conn, after: FileId) -> Result<Vec<(FileId, Option<Counted>)>> {
    let sql = "SELECT f.id, g.idle_days, g.idle_since FROM client_file f LEFT JOIN file_figure g ON g.file_id = f.id
               WHERE f.id > $1 AND f.state = 'open' AND EXISTS (SELECT 1 FROM step s WHERE s.file_id = f.id)
               ORDER BY f.id LIMIT $2";
    let rows = conn.rows(sql, args![after, PORTION]).await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            let (file, days, since) = (FileId(t.next()?), t.next::<Option<i64>>()?, t.word_opt()?);
            Ok((file, days.map(|days| (days, since))))
        })
        .collect()
}

/// Writes what was counted, unless somebody who changed a step meanwhile was quicker and wrote newer numbers.
async fn write(tx: &mut Tx, file: FileId, had: Option<Counted>, (days, since): Counted) -> Result<bool> {
    let Some((had_days, had_since)) = had else { return figures::refresh(tx, file).await.map(|()| true) };
    let sql = "UPDATE file_figure SET idle_days = $2, idle_since = $3
               WHERE file_id = $1 AND idle_days = $4 AND COALESCE(idle_since, '') = COALESCE($5, '')";
    Ok(tx.run(sql, args![file, days, since, had_days, had_since]).await? > 0)
}
