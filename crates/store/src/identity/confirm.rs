//! The second person: somebody who works on the other file says the same as whoever judged, or that it is not so.

use super::judge::{current, judge_of, lock, note, reason, waiting};
use super::told::Row;
use super::{Outcome, State, Verdict, join};
use crate::file::Desk;
use crate::{Error, Result, Tx, args, door};
use opweg_access::{Permit, Why};
use opweg_model::{FileId, UserId};
use uuid::Uuid;

/// Confirms what was judged of two registrations: their files are joined where it is that they are of one person, and held
/// apart from now on where it is that they are not. `permit` is for adding to the file that is joined to the other, or that
/// whoever judged did not see; `stays` for the one that stays, which only restricted files ask for.
///
/// # Errors
/// [`Error::Refused`] for whoever judged it themselves; [`Error::Stale`] when somebody was first or a file changed its
/// place; [`Error::State`] as [`judge`](super::judge()).
pub async fn confirm(
    tx: &mut Tx,
    permit: &Permit,
    stays: Option<&Permit>,
    (judgement, version): (Uuid, i64),
    desk: &Desk,
    mut id: impl FnMut() -> Uuid,
) -> Result<Outcome> {
    let row = waiting(tx, judgement, version).await?;
    let (by, _) = judge_of(permit)?;
    let (stay, go) = places(tx, &row).await?;
    let shielded = permit.standing().restricted && stays.is_none();
    if by == row.by || permit.file() != go || stays.is_some_and(|p| p.file() != stay) || shielded {
        return Err(Error::Refused(Why::Role));
    }
    lock(tx, stay, go).await?;
    if places(tx, &row).await? != (stay, go) {
        return Err(Error::Stale(version));
    }
    let joins = row.verdict == Verdict::Same;
    if joins {
        join::may_join(tx, stay, go).await?;
    }
    // One that joins holds from when it has joined.
    let (now, state) = (tx.now(), if joins { State::Proposed } else { State::Live });
    let sql = "UPDATE judgement SET confirmed_by = $3, confirmed_at = $4, state = $5, version = version + 1
               WHERE id = $1 AND version = $2 AND state = 'proposed'";
    if tx.run(sql, args![judgement, version, by, now, state.word()]).await? == 0 {
        return Err(Error::Stale(version + 1));
    }
    answered(tx, judgement).await?;
    if !joins {
        note(tx, permit.who(), (stay, go), permit.purpose(), "judged", judgement);
        return Ok(Outcome::Kept);
    }
    join::join(tx, desk, permit, (judgement, stay, go), &mut id).await?;
    Ok(Outcome::Joined)
}

/// Keeps why whoever confirmed said the same.
///
/// # Errors
/// [`Error::State`] `judgement-why` without a reason, [`Error::Value`] for one that is too long, [`Error::NotFound`] where
/// somebody else confirmed.
pub async fn because(tx: &mut Tx, permit: &Permit, judgement: Uuid, why: &str) -> Result<()> {
    let (by, _) = judge_of(permit)?;
    reason(why)?;
    let sql = "UPDATE judgement SET confirmed_why = $3 WHERE id = $1 AND confirmed_by = $2";
    if tx.run(sql, args![judgement, by, why.trim()]).await? == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// Says no to a proposal. Whoever knows what they are instead judges that as well, so that it is not proposed again.
///
/// # Errors
/// [`Error::Refused`] unless a worker may add to one of the files; [`Error::Stale`].
pub async fn refuse(tx: &mut Tx, permit: &Permit, (judgement, version): (Uuid, i64), why: &str) -> Result<()> {
    let row = waiting(tx, judgement, version).await?;
    judge_of(permit)?;
    let (stay, go) = places(tx, &row).await?;
    if permit.file() != stay && permit.file() != go {
        return Err(Error::NotFound);
    }
    end(tx, permit.who().user(), &row, why).await?;
    note(tx, permit.who(), (stay, go), permit.purpose(), "judgement-ended", judgement);
    Ok(())
}

/// Ends a judgement as it was seen.
pub(super) async fn end(tx: &mut Tx, by: Option<UserId>, row: &Row, why: &str) -> Result<()> {
    let now = tx.now();
    let sql =
        "UPDATE judgement SET state = 'ended', ended_at = $3, ended_by = $4, ended_why = $5, version = version + 1
               WHERE id = $1 AND version = $2 AND state <> 'ended'";
    if tx.run(sql, args![row.id, row.version, now, by, why.trim()]).await? == 0 {
        return Err(Error::Stale(row.version + 1));
    }
    answered(tx, row.id).await
}

/// The task that asks is done.
async fn answered(tx: &mut Tx, judgement: Uuid) -> Result<()> {
    let now = tx.now();
    let sql = "UPDATE task SET state = 'done', done_at = $2, version = version + 1
               WHERE id = (SELECT task_id FROM judgement WHERE id = $1) AND state = 'open'";
    tx.run(sql, args![judgement, now]).await?;
    Ok(())
}

/// The files that a judgement is about, as they are now.
pub(super) async fn places(tx: &mut Tx, row: &Row) -> Result<(FileId, FileId)> {
    Ok((current(tx, row.one).await?, current(tx, row.other).await?))
}

/// Whether the holder of a permit may also see who another file is about.
pub(super) async fn sees(tx: &mut Tx, permit: &Permit, file: FileId) -> Result<bool> {
    if permit.file() == file {
        return Ok(true);
    }
    match door::ask(tx, permit.who(), opweg_access::Action::See, file, permit.purpose()).await {
        Ok(theirs) => Ok(theirs.opens(opweg_model::Tier::Contact)),
        Err(Error::Refused(_) | Error::NotFound) => Ok(false),
        Err(other) => Err(other),
    }
}
