//! What a judgement that ends leaves behind: which registrations still belong together, and the end of one that joined
//! nothing.

use super::confirm::{end, places};
use super::judge::{judge_of, note};
use super::{State, Verdict, told};
use crate::{Conn, Error, Result, Tx, args};
use opweg_access::{Actor, Permit};
use opweg_model::{FileId, Purpose};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Ends a judgement that joins nothing: that they are two people, relatives, or that nobody can tell. Only a person does
/// so; files that were joined are parted instead. What two sides said, only who works on both ends: `other` is their permit
/// on the other file.
///
/// # Errors
/// [`Error::Refused`] unless a worker may add to one of the files, [`Error::NotFound`], [`Error::Stale`],
/// [`Error::State`] for one that joins (`joins`), has ended (`judged`), or is not for one side to end (`said-by-two`).
pub async fn withdraw(
    tx: &mut Tx,
    permit: &Permit,
    other: Option<&Permit>,
    (judgement, version): (Uuid, i64),
    why: &str,
) -> Result<()> {
    judge_of(permit)?;
    let row = told::one(tx, judgement).await?.ok_or(Error::NotFound)?;
    let files = places(tx, &row).await?;
    match () {
        () if permit.file() != files.0 && permit.file() != files.1 => return Err(Error::NotFound),
        () if row.version != version => return Err(Error::Stale(row.version)),
        () if row.state == State::Ended => return Err(Error::State("judged")),
        () if row.state == State::Live && row.verdict == Verdict::Same => return Err(Error::State("joins")),
        () if row.confirmed_by.is_some() && !on_both(permit, other, files) => return Err(Error::State("said-by-two")),
        () => {}
    }
    end(tx, permit.who().user(), &row, why).await?;
    match row.verdict {
        // It told of whoever could not tell, and nothing of the two: what others said of them stands.
        Verdict::Unsure => answer_undone(tx, row.id).await?,
        Verdict::Same | Verdict::Different | Verdict::Relative => asked_again(tx, files).await?,
    }
    note(tx, permit.who(), files, permit.purpose(), "judgement-ended", judgement);
    Ok(())
}

/// Whether somebody may add to both files.
fn on_both(permit: &Permit, other: Option<&Permit>, files: (FileId, FileId)) -> bool {
    let further = other.filter(|other| judge_of(other).is_ok());
    further.is_some_and(|other| [(permit.file(), other.file()), (other.file(), permit.file())].contains(&files))
}

/// The answer that became a judgement is taken back with it.
async fn answer_undone(tx: &mut Tx, judgement: Uuid) -> Result<()> {
    let now = tx.now();
    let sql = "UPDATE pair_answer SET undone_at = $2 WHERE judgement_id = $1 AND undone_at IS NULL";
    tx.run(sql, args![judgement, now]).await?;
    Ok(())
}

/// Ends the proposals that reach a file whose client is shielded from now on: whoever sees the other file alone is asked
/// nothing about them any more, and reads nothing that tells why.
pub(crate) async fn proposals_end(tx: &mut Tx, file: FileId, who: &Actor, purpose: Purpose) -> Result<()> {
    let sql = "SELECT j.id FROM judgement j WHERE j.state = 'proposed'
                 AND (j.one_id IN (SELECT r.id FROM registration r WHERE r.file_id = $1)
                   OR j.other_id IN (SELECT r.id FROM registration r WHERE r.file_id = $1)) ORDER BY j.id";
    for row in tx.rows(sql, args![file]).await? {
        let id: Uuid = row.take().next()?;
        let Some(proposal) = told::one(tx, id).await? else { continue };
        let files = places(tx, &proposal).await?;
        end(tx, who.user(), &proposal, "").await?;
        note(tx, who, files, purpose, "judgement-ended", id);
    }
    Ok(())
}

/// The pairs of two files, whichever registrations they were found by.
const OF_TWO: &str =
    "SELECT p.id FROM double_pair p JOIN registration r ON r.id = p.one_id JOIN registration s ON s.id = p.other_id
     WHERE NOT p.known AND ((r.file_id = $1 AND s.file_id = $2) OR (r.file_id = $2 AND s.file_id = $1))";

/// Whoever looks next at two files that were parted is not alone: one person joined them by mistake before.
pub(super) async fn two_look(tx: &mut Tx, (one, other): (FileId, FileId)) -> Result<()> {
    let pairs = format!("UPDATE double_pair SET second_needed = $3 WHERE id IN ({OF_TWO})");
    tx.run_made(pairs, args![one, other, true]).await?;
    Ok(())
}

/// What was answered of two files is asked again, of everybody: the judgement about them ended, and nothing is known of the
/// two any more. An answer whose own judgement goes on stands.
pub(super) async fn asked_again(tx: &mut Tx, (one, other): (FileId, FileId)) -> Result<()> {
    let now = tx.now();
    let answers = format!(
        "UPDATE pair_answer SET undone_at = $3 WHERE undone_at IS NULL AND pair_id IN ({OF_TWO})
           AND NOT EXISTS (SELECT 1 FROM judgement j WHERE j.id = pair_answer.judgement_id AND j.state <> 'ended')"
    );
    tx.run_made(answers, args![one, other, now]).await?;
    let pairs = format!(
        "UPDATE double_pair SET state = 'open', snoozed_until = NULL, version = version + 1
         WHERE state = 'answered' AND id IN ({OF_TWO})"
    );
    tx.run_made(pairs, args![one, other]).await?;
    Ok(())
}

/// Forgets the judgements about files that are erased, with what they say of them; how many. What waits cannot be there: it
/// keeps a file from being erased.
pub(crate) async fn forget(tx: &mut Tx, files: &[FileId]) -> Result<u64> {
    let mut gone = 0;
    for file in files {
        crate::file::pace::forget_file(tx, *file).await?;
        let of_it = args![*file];
        tx.run(
            "DELETE FROM pair_answer WHERE pair_id IN (SELECT p.id FROM double_pair p WHERE p.one_id = $1 OR p.other_id = $1)",
            of_it,
        )
        .await?;
        tx.run("DELETE FROM double_pair WHERE one_id = $1 OR other_id = $1", of_it).await?;
        tx.run(
            "DELETE FROM whose WHERE judgement_id IN (SELECT j.id FROM judgement j WHERE j.one_id = $1 OR j.other_id = $1)",
            of_it,
        )
        .await?;
        gone += tx.run("DELETE FROM judgement WHERE one_id = $1 OR other_id = $1", of_it).await?;
    }
    Ok(gone)
}

/// The registrations of a file, as the live judgements hold them together; `without` is looked away from.
///
/// # Errors
/// What the engine says.
pub async fn parts_of(conn: &mut Conn, file: FileId, without: Option<Uuid>) -> Result<Vec<BTreeSet<FileId>>> {
    let mut parts: Vec<BTreeSet<FileId>> =
        super::homes(conn, file).await?.into_iter().map(|home| BTreeSet::from([home])).collect();
    for edge in told::joining(conn, file).await? {
        if Some(edge.id) == without {
            continue;
        }
        let at = |parts: &[BTreeSet<FileId>], id: FileId| parts.iter().position(|p| p.contains(&id));
        if let (Some(a), Some(b)) = (at(&parts, edge.one), at(&parts, edge.other))
            && a != b
        {
            let (keep, goes) = (a.min(b), a.max(b));
            let moved = parts.remove(goes);
            parts.get_mut(keep).into_iter().for_each(|part| part.extend(moved.iter().copied()));
        }
    }
    Ok(parts)
}
