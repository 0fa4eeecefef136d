//! All files as the look for doubles compares them, and what people judged already.

use super::Verdict;
use crate::file::records;
use crate::{Conn, Result, args};
use opweg_linkage::record::Record;
use opweg_model::FileId;

/// Some of the files that may be compared, in order of their identity, after one: neither erased, nor shown in another
/// file, nor of somebody who objected. Nobody sees anything, so it leaves no entry in the log.
///
/// # Errors
/// What the engine says.
pub async fn compared(conn: &mut Conn, after: Option<FileId>, most: i64) -> Result<Vec<(FileId, Record)>> {
    let after = after.unwrap_or(FileId(uuid::Uuid::nil()));
    let rows = conn
        .rows(
            "SELECT f.id FROM client_file f WHERE f.id > $1 AND f.state IN ('open', 'closed')
             AND NOT EXISTS (SELECT 1 FROM match_objection o WHERE o.file_id = f.id AND o.lifted_at IS NULL)
             ORDER BY f.id LIMIT $2",
            args![after, most],
        )
        .await?;
    let files = rows.iter().map(|row| Ok(FileId(row.take().next()?))).collect::<Result<Vec<FileId>>>()?;
    let mut records = records::kept(conn, &files).await?;
    Ok(files.into_iter().map(|file| (file, records.remove(&file).unwrap_or_default())).collect())
}

/// Pairs of files that somebody judged to be of two people.
///
/// # Errors
/// What the engine says.
pub async fn judged_apart(conn: &mut Conn) -> Result<Vec<(FileId, FileId)>> {
    let rows = conn
        .rows(
            "SELECT a.file_id, b.file_id FROM judgement j JOIN registration a ON a.id = j.one_id
             JOIN registration b ON b.id = j.other_id WHERE j.state = 'live' AND j.verdict IN ($1, $2)",
            args![Verdict::Different.word(), Verdict::Relative.word()],
        )
        .await?;
    let pair = |row: &crate::Row| {
        let mut t = row.take();
        Ok((FileId(t.next()?), FileId(t.next()?)))
    };
    rows.iter().map(pair).collect()
}
