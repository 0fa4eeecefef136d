//! What is remembered of files that were one and were parted: that it was so, when and why. Joining them once more is not for
//! one person alone.

use super::among::judged_among;
use crate::{Conn, Result, args};
use jiff::Timestamp;
use opweg_model::FileId;
use std::collections::HashSet;

/// Which of some files were one with each other before, two by two, the smaller identity first.
pub(crate) async fn among(conn: &mut Conn, files: &[FileId]) -> Result<HashSet<(FileId, FileId)>> {
    let judged = judged_among(conn, files).await?;
    Ok(judged.into_iter().filter(|j| j.parted).map(|j| j.ends).collect())
}

/// When two files were parted the last time, and why.
pub(crate) async fn last(conn: &mut Conn, (one, other): (FileId, FileId)) -> Result<Option<(Timestamp, String)>> {
    let sql = "SELECT j.ended_at, j.ended_why FROM judgement j JOIN registration a ON a.id = j.one_id
               JOIN registration b ON b.id = j.other_id
               WHERE j.joined_at IS NOT NULL AND j.ended_at IS NOT NULL
                 AND ((a.file_id = $1 AND b.file_id = $2) OR (a.file_id = $2 AND b.file_id = $1))
               ORDER BY j.ended_at DESC, j.id LIMIT 1";
    let row = conn.row(sql, args![one, other]).await?;
    row.map(|row| {
        let mut t = row.take();
        Ok((t.moment()?, t.next()?))
    })
    .transpose()
}
