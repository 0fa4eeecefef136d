//! Who does not want their data compared between partners: such a file is never offered for joining and is pointed at by
//! an exact number only. Whoever may open the file finds it as before (GDPR art. 21).

use crate::engine::listed;
use crate::log::Act;
use crate::{Conn, Error, Result, Tx, args};
use opweg_access::{Action, Permit, Why};
use opweg_model::FileId;
use std::collections::HashSet;
use uuid::Uuid;

/// Keeps what the client said about comparing: an objection from now on, or none any more. Saying the same again changes
/// nothing.
///
/// # Errors
/// [`Error::Refused`] unless the permit is for coordinating.
pub async fn keep(tx: &mut Tx, permit: &Permit, objects: bool, id: Uuid) -> Result<()> {
    let (Action::Coordinate, Some(user), Some(org)) = (permit.action(), permit.who().user(), permit.who().org()) else {
        return Err(Error::Refused(Why::Role));
    };
    let (file, now) = (permit.file(), tx.now());
    super::one_at_a_time(tx, file).await?;
    let stands = objected(tx, file).await?;
    if objects && !stands {
        tx.run(
            "INSERT INTO match_objection (id, file_id, user_id, org_id, at, lifted_at) VALUES ($1, $2, $3, $4, $5, NULL)",
            args![id, file, user, org, now],
        )
        .await?;
    }
    if !objects && stands {
        tx.run("UPDATE match_objection SET lifted_at = $2 WHERE file_id = $1 AND lifted_at IS NULL", args![file, now])
            .await?;
    }
    tx.note_on(permit, Act::Change, if objects { "objection" } else { "objection-lifted" });
    Ok(())
}

/// Whether the client of a file objected to being compared: for whatever proposes files to be joined.
///
/// # Errors
/// What the engine says.
pub async fn objected(conn: &mut Conn, file: FileId) -> Result<bool> {
    Ok(!among(conn, &[file]).await?.is_empty())
}

/// Those of some files whose client objected. One statement, also for none.
///
/// # Errors
/// What the engine says.
pub async fn among(conn: &mut Conn, files: &[FileId]) -> Result<HashSet<FileId>> {
    let (values, places) = listed(files);
    let sql = format!("SELECT file_id FROM match_objection WHERE lifted_at IS NULL AND file_id IN ({places})");
    conn.rows_where(sql, &values).await?.iter().map(|row| Ok(FileId(row.take().next()?))).collect()
}
