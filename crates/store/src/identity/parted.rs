//! What is remembered of files that were one and were parted: that it was so, when and why. Joining them once more is not for
//! one person alone.

use crate::engine::listed;
use crate::{Conn, Result, args};
use jiff::Timestamp;
use opweg_model::FileId;
use std::collections::HashSet;
use uuid::Uuid;

/// Which of some files were one with each other before, two by two, the smaller identity first.
pub(crate) async fn among(conn: &mut Conn, files: &[FileId]) -> Result<HashSet<(FileId, FileId)>> {
    let (values, places) = listed(files);
    // The rest is filtered here: in the statement it would be answered by the wrong index.
    let sql = format!(
        "SELECT a.file_id, b.file_id, j.joined_at, j.ended_at FROM registration a JOIN judgement j ON j.one_id = a.id
         JOIN registration b ON b.id = j.other_id WHERE a.file_id IN ({places})"
    );
    let mut found = HashSet::new();
    for row in conn.rows_where(sql, &values).await? {
        let mut t = row.take();
        let (one, other) = (FileId(t.next::<Uuid>()?), FileId(t.next::<Uuid>()?));
        if t.moment_opt()?.is_some() && t.moment_opt()?.is_some() && one != other {
            found.insert((one.min(other), one.max(other)));
        }
    }
    Ok(found)
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
