//! Parting: a judgement ends, and each side gets back what was theirs. What was written meanwhile goes to the registration
//! it hangs on or was written from; what nobody can tell waits apart, and is nobody's until a person says whose it is.

use super::confirm::end;
use super::judge::{current, judge_of, lock, note, reason};
use super::unclear::{self, Unclear};
use super::{State, Verdict, ends, join, moves, told, whose};
use crate::file::{Desk, restricted};
use crate::path::tasks::{self, NewTask, what};
use crate::{Error, Result, Tx, args};
use opweg_access::Permit;
use opweg_model::{FileId, GrantId, TaskId, UserId};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What became of a parting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parted {
    /// The file that stays.
    pub stays: FileId,
    /// The file that is a file of its own again; none while another judgement still joins them.
    pub back: Option<FileId>,
    /// How many things wait until somebody says whose they are.
    pub unclear: usize,
}

/// Ends a judgement that joins, and parts the files. Anybody who may add to the file may do so: the sooner people no longer
/// see what is not their client's, the better. Both leads are told.
///
/// # Errors
/// [`Error::Refused`] unless a worker may add to the file, [`Error::NotFound`], [`Error::Stale`],
/// [`Error::State`] without a reason (`judgement-why`) or for one that does not join (`judged`); [`Error::Value`] for a reason
/// that is too long.
pub async fn part(
    tx: &mut Tx,
    permit: &Permit,
    (judgement, version): (Uuid, i64),
    why: &str,
    desk: &Desk,
    mut id: impl FnMut() -> Uuid,
) -> Result<Parted> {
    let (by, _) = judge_of(permit)?;
    reason(why)?;
    let stays = permit.file();
    // Whoever parts the same file waits here, and then sees what was done.
    lock(tx, stays, stays).await?;
    let row = told::one(tx, judgement).await?.ok_or(Error::NotFound)?;
    if row.version != version {
        return Err(Error::Stale(row.version));
    }
    if row.state != State::Live || row.verdict != Verdict::Same {
        return Err(Error::State("judged"));
    }
    if current(tx, row.one).await? != stays || current(tx, row.other).await? != stays {
        return Err(Error::NotFound);
    }
    take_back_notice(tx, judgement).await?;
    end(tx, permit.who().user(), &row, why).await?;
    let parts = ends::parts_of(tx, stays, None).await?;
    let Some(leaves) = parts.iter().find(|part| !part.contains(&stays)) else {
        note(tx, permit.who(), (stays, stays), permit.purpose(), "judgement-ended", judgement);
        return Ok(Parted { stays, back: None, unclear: 0 });
    };
    let back = home_of(&row, leaves);
    lock(tx, back, back).await?;
    let left = unclear::resolve(tx, stays).await?;
    let aside = whose::set_aside(tx, desk, (judgement, stays, back), (leaves, &left), &mut id).await?;
    go_back(tx, desk, stays, back, leaves).await?;
    ends::asked_again(tx, (stays, back)).await?;
    ends::two_look(tx, (stays, back)).await?;
    if permit.standing().restricted {
        restricted::too(tx, back, permit, GrantId(id())).await?;
    }
    note(tx, permit.who(), (stays, back), permit.purpose(), "parted", judgement);
    tell(tx, by, (stays, back), judgement, &mut id).await?;
    Ok(Parted { stays, back: Some(back), unclear: aside })
}

/// The file that comes back: the one that was joined by this judgement, where it is among those that leave; otherwise the
/// one whose registration is the oldest identity.
fn home_of(row: &told::Row, leaves: &BTreeSet<FileId>) -> FileId {
    let joined = row.joined.filter(|file| leaves.contains(file));
    joined.or_else(|| leaves.first().copied()).unwrap_or(row.other)
}

async fn go_back(tx: &mut Tx, desk: &Desk, stays: FileId, back: FileId, leaves: &BTreeSet<FileId>) -> Result<()> {
    let sides: Vec<FileId> = leaves.iter().copied().collect();
    moves::rows(tx, desk, stays, back, Some(&sides)).await?;
    for side in &sides {
        tx.run("UPDATE registration SET file_id = $2 WHERE id = $1", args![*side, back]).await?;
    }
    tx.run(
        "UPDATE client_file SET state = (SELECT r.file_state FROM registration r WHERE r.id = $1) WHERE id = $1",
        args![back],
    )
    .await?;
    tx.run("UPDATE registration SET file_state = NULL WHERE id = $1", args![back]).await?;
    moves::bring_home(tx, stays, back, &sides).await?;
    for file in [stays, back] {
        moves::gather(tx, file).await?;
        moves::number_steps(tx, file).await?;
        moves::made_anew(tx, desk, file).await?;
    }
    Ok(())
}

/// The task that told of the joining is about nothing any more.
async fn take_back_notice(tx: &mut Tx, judgement: Uuid) -> Result<()> {
    let now = tx.now();
    let sql = "UPDATE task SET file_id = NULL, registration_id = NULL, state = CASE WHEN state = 'open' THEN 'dropped' ELSE state END,
                               done_at = COALESCE(done_at, $3), version = version + 1
               WHERE id = (SELECT task_id FROM judgement WHERE id = $1) AND what = $2";
    tx.run(sql, args![judgement, what::FILES_JOINED, now]).await?;
    Ok(())
}

/// Tells both leads. The task is about no file: each file is again as if they had never been one.
async fn tell(
    tx: &mut Tx,
    by: UserId,
    (stays, back): (FileId, FileId),
    judgement: Uuid,
    id: &mut impl FnMut() -> Uuid,
) -> Result<()> {
    let (first, second) = (join::lead_of(tx, stays).await?, join::lead_of(tx, back).await?);
    for (nth, (lead, org)) in [first, second].into_iter().enumerate() {
        if nth == 1 && lead == first.0 {
            continue;
        }
        let task = NewTask {
            id: TaskId(id()),
            file: None,
            for_user: Some(lead),
            for_org: org,
            what: what::FILES_PARTED.into(),
            detail: judgement.to_string(),
            due: None,
        };
        tasks::raise(tx, Some(by), &task).await?;
    }
    Ok(())
}

/// Whether a row that is unclear may be of both sides of a parting.
pub(super) fn straddles(row: &Unclear, leaves: &BTreeSet<FileId>) -> bool {
    row.sides.iter().any(|side| leaves.contains(side)) && row.sides.iter().any(|side| !leaves.contains(side))
}
