//! What a judgement that ends leaves behind: which registrations still belong together, and the end of one that joined
//! nothing.

use super::confirm::{end, places};
use super::judge::{judge_of, note};
use super::{State, Verdict, told};
use crate::{Conn, Error, Result, Tx, args};
use opweg_access::Permit;
use opweg_model::FileId;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Ends a judgement that joins nothing: that they are two people, relatives, or that nobody can tell. Only a person does
/// so; files that were joined are parted instead.
///
/// # Errors
/// [`Error::Refused`] unless a worker may add to one of the files, [`Error::NotFound`], [`Error::Stale`],
/// [`Error::State`] for one that joins (`joins`) or has ended (`judged`).
pub async fn withdraw(tx: &mut Tx, permit: &Permit, (judgement, version): (Uuid, i64), why: &str) -> Result<()> {
    judge_of(permit)?;
    let row = told::one(tx, judgement).await?.ok_or(Error::NotFound)?;
    let files = places(tx, &row).await?;
    match () {
        () if permit.file() != files.0 && permit.file() != files.1 => return Err(Error::NotFound),
        () if row.version != version => return Err(Error::Stale(row.version)),
        () if row.state == State::Ended => return Err(Error::State("judged")),
        () if row.state == State::Live && row.verdict == Verdict::Same => return Err(Error::State("joins")),
        () => {}
    }
    end(tx, permit, &row, why).await?;
    asked_again(tx, files).await?;
    note(tx, permit.who(), files, permit.purpose(), "judgement-ended", judgement);
    Ok(())
}

/// What was answered of two files is asked again, of everybody: the judgement about them ended, and nothing is known of the
/// two any more.
pub(super) async fn asked_again(tx: &mut Tx, (one, other): (FileId, FileId)) -> Result<()> {
    let now = tx.now();
    let of_two =
        "SELECT p.id FROM double_pair p JOIN registration r ON r.id = p.one_id JOIN registration s ON s.id = p.other_id
                  WHERE NOT p.known AND ((r.file_id = $1 AND s.file_id = $2) OR (r.file_id = $2 AND s.file_id = $1))";
    let answers = format!("UPDATE pair_answer SET undone_at = $3 WHERE undone_at IS NULL AND pair_id IN ({of_two})");
    tx.run_made(answers, args![one, other, now]).await?;
    let pairs = format!(
        "UPDATE double_pair SET state = 'open', snoozed_until = NULL, version = version + 1
         WHERE state = 'answered' AND id IN ({of_two})"
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
