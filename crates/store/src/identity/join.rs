//! Joining: the rows of one file go to the other, each marked with the registration it came from. The file that goes keeps
//! its number, its card, its lead and its chain of the log, and leads on to the one that stays.

use super::{Verdict, moves};
use crate::file::Desk;
use crate::path::tasks::{self, NewTask, what};
use crate::{Conn, Error, Result, Tx, args};
use opweg_access::Permit;
use opweg_model::{FileId, OrgId, TaskId, UserId};
use uuid::Uuid;

/// Whether two files may become one.
///
/// # Errors
/// [`Error::State`] with the reason.
pub(super) async fn may_join(tx: &mut Tx, stays: FileId, goes: FileId) -> Result<()> {
    if stays == goes {
        return Err(Error::State("same-file"));
    }
    let (one, other) = (state_of(tx, stays).await?, state_of(tx, goes).await?);
    if one.1 != other.1 {
        // Whoever shields a person decides it for the whole file, with all that follows from it, before anything is joined.
        return Err(Error::State("restrict-first"));
    }
    if one.0 != "open" && other.0 == "open" {
        return Err(Error::State("stays-closed"));
    }
    let apart = [Verdict::Different.word(), Verdict::Relative.word()];
    let sql =
        "SELECT 1 FROM judgement j JOIN registration a ON a.id = j.one_id JOIN registration b ON b.id = j.other_id
               WHERE j.state = 'live' AND j.verdict IN ($3, $4)
               AND ((a.file_id = $1 AND b.file_id = $2) OR (a.file_id = $2 AND b.file_id = $1))";
    match tx.row(sql, args![stays, goes, apart[0], apart[1]]).await? {
        Some(_) => Err(Error::State("judged-apart")),
        None => Ok(()),
    }
}

async fn state_of(conn: &mut Conn, file: FileId) -> Result<(String, bool)> {
    let sql = "SELECT state, restricted FROM client_file WHERE id = $1 AND state IN ('open', 'closed')";
    let row = conn.row(sql, args![file]).await?.ok_or(Error::NotFound)?;
    let mut t = row.take();
    Ok((t.next()?, t.next()?))
}

/// Joins a file to another one by a judgement. Both are locked, and it was asked whether they may be joined.
pub(super) async fn join(
    tx: &mut Tx,
    desk: &Desk,
    permit: &Permit,
    (judgement, stays, goes): (Uuid, FileId, FileId),
    id: &mut impl FnMut() -> Uuid,
) -> Result<()> {
    moves::mark(tx, stays).await?;
    moves::mark(tx, goes).await?;
    moves::behind(tx, stays, goes).await?;
    moves::rows(tx, desk, goes, stays, None).await?;
    tx.run(
        "UPDATE registration SET file_state = (SELECT f.state FROM client_file f WHERE f.id = $1) WHERE id = $1",
        args![goes],
    )
    .await?;
    tx.run("UPDATE client_file SET state = 'joined' WHERE id = $1", args![goes]).await?;
    tx.run("UPDATE registration SET file_id = $2 WHERE file_id = $1", args![goes, stays]).await?;
    moves::gather(tx, stays).await?;
    // It is found under the file that stays.
    tx.run("DELETE FROM search_key WHERE file_id = $1", args![goes]).await?;
    tx.run("DELETE FROM search_record WHERE file_id = $1", args![goes]).await?;
    moves::made_anew(tx, desk, stays).await?;
    let told = tell(tx, permit, (judgement, stays, goes), id).await?;
    let now = tx.now();
    tx.run(
        "UPDATE judgement SET state = 'live', stayed_id = $2, joined_id = $3, joined_at = $4, task_id = $5 WHERE id = $1",
        args![judgement, stays, goes, now, told],
    )
    .await?;
    super::judge::note(tx, permit.who(), (stays, goes), permit.purpose(), "joined", judgement);
    Ok(())
}

/// The lead of a file.
pub(super) async fn lead_of(conn: &mut Conn, file: FileId) -> Result<(UserId, OrgId)> {
    let row = conn.row("SELECT lead_user, lead_org FROM client_file WHERE id = $1", args![file]).await?;
    let row = row.ok_or(Error::NotFound)?;
    let mut t = row.take();
    Ok((UserId(t.next()?), OrgId(t.next()?)))
}

/// Whoever led the file that goes is told: they stay on the team, and somebody else leads. The task that was raised.
async fn tell(
    tx: &mut Tx,
    permit: &Permit,
    (judgement, stays, goes): (Uuid, FileId, FileId),
    id: &mut impl FnMut() -> Uuid,
) -> Result<Option<TaskId>> {
    let ((lead, _), (before, org)) = (lead_of(tx, stays).await?, lead_of(tx, goes).await?);
    if lead == before {
        return Ok(None);
    }
    let task = NewTask {
        id: TaskId(id()),
        file: Some(stays),
        for_user: Some(before),
        for_org: org,
        what: what::FILES_JOINED.into(),
        detail: judgement.to_string(),
        due: None,
    };
    tasks::raise(tx, permit.who().user(), &task).await?;
    Ok(Some(task.id))
}
