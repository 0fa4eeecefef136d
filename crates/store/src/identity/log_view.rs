//! Who looked, over files that are or were one. Each file keeps its own chain; here they are read side by side.

use super::homes;
use crate::log::{self, Line};
use crate::{Conn, Error, Result, Tx, args};
use jiff::Timestamp;
use opweg_access::{Action, Actor, Permit, Why};
use opweg_model::FileId;

/// The lines of the chains of all files that are one now, and of a file that was joined to another one, what was done there
/// meanwhile: newest first, at most `limit`, before a moment. Each with the chain it stands in.
///
/// # Errors
/// [`Error::Refused`] unless the permit is for reading the log.
pub async fn log_of(
    tx: &mut Tx,
    permit: &Permit,
    before: Option<Timestamp>,
    limit: usize,
) -> Result<Vec<(FileId, Line)>> {
    if permit.action() != Action::SeeLog {
        return Err(Error::Refused(Why::Role));
    }
    let files = homes(tx, permit.file()).await?;
    let mut spans: Vec<(FileId, Timestamp, Timestamp)> =
        files.iter().map(|file| (*file, Timestamp::MIN, Timestamp::MAX)).collect();
    for file in &files {
        spans.extend(elsewhere(tx, *file).await?.into_iter().filter(|(chain, ..)| !files.contains(chain)));
    }
    let before = before.unwrap_or(Timestamp::MAX);
    let silent = matches!(permit.who(), Actor::Client(_));
    let mut lines = Vec::new();
    for (chain, from, until) in spans {
        let some = log::last_between(tx, (chain.0, silent), from, until.min(before), limit).await?;
        lines.extend(some.into_iter().map(|line| (chain, line)));
    }
    lines.sort_by(|(a, x), (b, y)| (y.at, a.0, y.seq).cmp(&(x.at, b.0, x.seq)));
    lines.truncate(limit);
    Ok(lines)
}

/// What was done on a file in the chains of others that it was joined to, until they were parted: it belongs to the answer
/// to who looked.
pub(crate) async fn log_elsewhere(conn: &mut Conn, file: FileId) -> Result<Vec<(FileId, Line)>> {
    let mut lines = Vec::new();
    for (chain, from, until) in elsewhere(conn, file).await? {
        lines.extend(log::between(conn, chain.0, from, until).await?.into_iter().map(|line| (chain, line)));
    }
    Ok(lines)
}

/// When a file was part of which other one.
async fn elsewhere(conn: &mut Conn, file: FileId) -> Result<Vec<(FileId, Timestamp, Timestamp)>> {
    let sql = "SELECT stayed_id, joined_at, ended_at FROM judgement WHERE joined_id = $1 AND ended_at IS NOT NULL";
    conn.rows(sql, args![file])
        .await?
        .iter()
        .map(|row| {
            let mut t = row.take();
            Ok((FileId(t.next()?), t.moment()?, t.moment()?))
        })
        .collect()
}
