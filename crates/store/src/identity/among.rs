//! What was judged of some files, two by two, in one statement however many there are.

use super::{State, Verdict};
use crate::engine::listed;
use crate::{Conn, Result};
use opweg_model::FileId;
use uuid::Uuid;

/// A judgement about two files.
pub(crate) struct Judged {
    /// The files, the smaller identity first.
    pub(crate) ends: (FileId, FileId),
    pub(crate) verdict: Verdict,
    pub(crate) state: State,
    /// They were one file by it, and were parted.
    pub(crate) parted: bool,
}

/// All that was judged of files of which at least the first registration is among these.
pub(crate) async fn judged_among(conn: &mut Conn, files: &[FileId]) -> Result<Vec<Judged>> {
    let (values, places) = listed(files);
    // The rest is filtered here: in the statement it would be answered by the wrong index.
    let sql = format!(
        "SELECT a.file_id, b.file_id, j.verdict, j.state, j.joined_at, j.ended_at
         FROM registration a JOIN judgement j ON j.one_id = a.id
         JOIN registration b ON b.id = j.other_id WHERE a.file_id IN ({places})"
    );
    let judged = |row: &crate::Row| {
        let mut t = row.take();
        let (one, other) = (FileId(t.next::<Uuid>()?), FileId(t.next::<Uuid>()?));
        let (verdict, state) = (t.word()?, t.word()?);
        let (joined, ended) = (t.moment_opt()?, t.moment_opt()?);
        let parted = joined.is_some() && ended.is_some() && one != other;
        Ok(Judged { ends: (one.min(other), one.max(other)), verdict, state, parted })
    };
    conn.rows_where(sql, &values).await?.iter().map(judged).collect()
}
