//! Rows on the move: what belongs to a registration goes to the file that the registration belongs to now, in the same
//! transaction as the judgement. Nothing is copied, written over or deleted.

use super::belongs::{Belongs, TABLES, own_tables, single_tables};
use super::unclear;
use crate::file::{Desk, card, figures, records};
use crate::{Error, Result, Tx, Value, args};
use opweg_model::FileId;
use uuid::Uuid;

/// Writes on every row of a file from which registration it came, before the file is joined to another one.
pub(super) async fn mark(tx: &mut Tx, file: FileId) -> Result<()> {
    if super::homes(tx, file).await?.len() > 1 {
        // What cannot be told stays open; it is asked again when the files are parted.
        unclear::resolve(tx, file).await?;
        return Ok(());
    }
    for (table, way) in TABLES {
        if matches!(way, Belongs::Own(_) | Belongs::Single(_)) {
            let sql = format!("UPDATE {table} SET registration_id = $1 WHERE file_id = $1 AND registration_id IS NULL");
            tx.run_made(sql, args![file]).await?;
        }
    }
    Ok(())
}

/// Moves the rows of some registrations, or all, from a file to another: those with an identity of their own and what
/// hangs on them.
pub(super) async fn rows(tx: &mut Tx, desk: &Desk, from: FileId, to: FileId, only: Option<&[FileId]>) -> Result<()> {
    seal_again(tx, desk, from, to, only).await?;
    for (table, _) in own_tables().filter(|(_, own)| !own.at_home || only.is_some()) {
        own_rows(tx, table, from, to, only).await?;
    }
    what_hangs(tx, from, to).await
}

/// Moves one row, without what hangs on it. A need that stands in the other file stays where it is.
pub(super) async fn one_row(
    tx: &mut Tx,
    desk: &Desk,
    (table, id): (&str, Uuid),
    (from, to): (FileId, FileId),
    side: Option<FileId>,
) -> Result<()> {
    if table == "person_number" {
        seal_one(tx, desk, id, from, to).await?;
    }
    let twice = match table {
        "need_flag" => " AND need NOT IN (SELECT n.need FROM need_flag n WHERE n.file_id = $3)",
        _ => "",
    };
    let sql = format!("UPDATE {table} SET file_id = $3, registration_id = $4 WHERE id = $1 AND file_id = $2{twice}");
    tx.run_made(sql, args![id, from, to, side]).await?;
    Ok(())
}

/// Brings what hangs on rows to the file of those rows.
pub(super) async fn what_hangs(tx: &mut Tx, from: FileId, to: FileId) -> Result<()> {
    for (table, way) in TABLES {
        if let Belongs::With { by, of } = way {
            let sql = format!(
                "UPDATE {table} SET file_id = $2 WHERE file_id = $1 AND {by} IN (SELECT id FROM {of} WHERE file_id = $2)"
            );
            tx.run_made(sql, args![from, to]).await?;
        }
    }
    Ok(())
}

async fn own_rows(tx: &mut Tx, table: &str, from: FileId, to: FileId, only: Option<&[FileId]>) -> Result<()> {
    let (condition, mut values) = of_some(only, 2);
    values.splice(0..0, [from.into(), to.into()]);
    // One need stands once in a file: what is there already stays where it is.
    let twice = match table {
        "need_flag" => " AND need NOT IN (SELECT n.need FROM need_flag n WHERE n.file_id = $2)",
        _ => "",
    };
    tx.run_made(format!("UPDATE {table} SET file_id = $2 WHERE file_id = $1{condition}{twice}"), &values).await?;
    Ok(())
}

/// The condition for rows of some registrations, its values to stand behind `before` others.
fn of_some(only: Option<&[FileId]>, before: usize) -> (String, Vec<Value>) {
    let Some(some) = only else { return (String::new(), Vec::new()) };
    let places: Vec<String> = (1..=some.len()).map(|n| format!("${}", n + before)).collect();
    (format!(" AND registration_id IN ({})", places.join(", ")), some.iter().map(|id| (*id).into()).collect())
}

/// A number is sealed for its file: it is sealed again for the other one.
async fn seal_again(tx: &mut Tx, desk: &Desk, from: FileId, to: FileId, only: Option<&[FileId]>) -> Result<()> {
    let (condition, mut values) = of_some(only, 1);
    values.insert(0, from.into());
    let rows = tx.rows_where(format!("SELECT id FROM person_number WHERE file_id = $1{condition}"), &values).await?;
    for row in &rows {
        seal_one(tx, desk, row.take().next()?, from, to).await?;
    }
    Ok(())
}

async fn seal_one(tx: &mut Tx, desk: &Desk, id: Uuid, from: FileId, to: FileId) -> Result<()> {
    let row = tx.row("SELECT cipher FROM person_number WHERE id = $1", args![id]).await?.ok_or(Error::NotFound)?;
    let sealed: Vec<u8> = row.take().next()?;
    let number = desk.keys.open(from.0, &sealed).map_err(|e| Error::Corrupt(e.to_string()))?;
    tx.run("UPDATE person_number SET cipher = $2 WHERE id = $1", args![id, desk.keys.seal(to.0, &number)]).await?;
    Ok(())
}

/// Shows what there is one of per file: of the file that stays, or where it has none, of the first joined one that has.
pub(super) async fn gather(tx: &mut Tx, file: FileId) -> Result<()> {
    for home in super::homes(tx, file).await? {
        if home != file {
            groups(tx, home, file, None).await?;
        }
    }
    Ok(())
}

/// Brings back what there is one of per file: what came from these registrations and is shown of `from` goes to `to`, or
/// where that has its own, to the file it came from.
pub(super) async fn bring_home(tx: &mut Tx, from: FileId, to: FileId, sides: &[FileId]) -> Result<()> {
    groups(tx, from, to, Some(sides)).await?;
    for side in sides.iter().filter(|side| **side != to) {
        groups(tx, from, *side, Some(&[*side])).await?;
    }
    Ok(())
}

/// Moves each group that the other file has none of. What hangs on the head of a group moves before it: whether there is
/// one already is asked of the head.
async fn groups(tx: &mut Tx, from: FileId, to: FileId, sides: Option<&[FileId]>) -> Result<()> {
    let (condition, mut values) = of_some(sides, 2);
    values.splice(0..0, [from.into(), to.into()]);
    let (heads, others): (Vec<_>, Vec<_>) = single_tables().partition(|(table, one)| *table == one.head);
    for (table, one) in others.into_iter().chain(heads) {
        let there = match one.per {
            Some(per) => format!("{per} NOT IN (SELECT h.{per} FROM {} h WHERE h.file_id = $2)", one.head),
            None => format!("NOT EXISTS (SELECT 1 FROM {} h WHERE h.file_id = $2)", one.head),
        };
        // A group has several rows of its head; they go in one statement, which sees the other file as it was.
        let sql = format!("UPDATE {table} SET file_id = $2 WHERE file_id = $1{condition} AND {there}");
        tx.run_made(sql, &values).await?;
    }
    Ok(())
}

/// Steps stand one behind the other: those of a file that is joined stand behind the others.
pub(super) async fn behind(tx: &mut Tx, stays: FileId, goes: FileId) -> Result<()> {
    let sql = "UPDATE step SET place = place + COALESCE((SELECT max(s.place) FROM step s WHERE s.file_id = $1), 0)
               WHERE file_id = $2";
    tx.run(sql, args![stays, goes]).await?;
    Ok(())
}

/// Steps of a file are numbered from one, in the order in which they stand; an order between steps of two people ends.
pub(super) async fn number_steps(tx: &mut Tx, file: FileId) -> Result<()> {
    let rows = tx.rows("SELECT id, place FROM step WHERE file_id = $1 ORDER BY place, id", args![file]).await?;
    for (row, wanted) in rows.iter().zip(1_i64..) {
        let mut t = row.take();
        let (id, place): (Uuid, i64) = (t.next()?, t.next()?);
        if place != wanted {
            tx.run("UPDATE step SET place = $2 WHERE id = $1", args![id, wanted]).await?;
        }
    }
    let sql = "DELETE FROM step_after WHERE file_id = $1 AND (step_id NOT IN (SELECT s.id FROM step s WHERE s.file_id = $1)
                                                          OR after_id NOT IN (SELECT s.id FROM step s WHERE s.file_id = $1))";
    tx.run(sql, args![file]).await?;
    Ok(())
}

/// Makes anew what is made of the rows of a file: its card, what a search finds it by, its figures.
pub(super) async fn made_anew(tx: &mut Tx, desk: &Desk, file: FileId) -> Result<()> {
    card::refresh(tx, file, desk).await?;
    card::last_contact(tx, file).await?;
    crate::path::project_next(tx, file).await?;
    records::index(tx, file).await?;
    // A file of which there is nothing to count has no figures, as before it was one with another.
    let counted = "SELECT 1 FROM client_file f WHERE f.id = $1
                   AND (EXISTS (SELECT 1 FROM step s WHERE s.file_id = f.id) OR EXISTS (SELECT 1 FROM referral r WHERE r.file_id = f.id)
                        OR EXISTS (SELECT 1 FROM plan_version v WHERE v.file_id = f.id)
                        OR EXISTS (SELECT 1 FROM screening d WHERE d.file_id = f.id AND d.state = 'decided')
                        OR EXISTS (SELECT 1 FROM place_request p WHERE p.file_id = f.id))";
    match tx.row(counted, args![file]).await? {
        Some(_) => figures::refresh(tx, file).await,
        None => tx.run("DELETE FROM file_figure WHERE file_id = $1", args![file]).await.map(drop),
    }
}

/// Brings what somebody was writing in a file at the moment it was joined to the file that stays: it has no registration,
/// while everything that was there then has one. A number waits until the files are parted: it is sealed for its file.
pub(super) async fn late(tx: &mut Tx) -> Result<usize> {
    let mut found = 0;
    for (table, _) in own_tables().filter(|(table, own)| !own.at_home && *table != "person_number") {
        let sql = format!(
            "UPDATE {table} SET registration_id = file_id, file_id = (SELECT r.file_id FROM registration r WHERE r.id = {table}.file_id)
             WHERE registration_id IS NULL AND file_id IN (SELECT r.id FROM registration r WHERE r.id <> r.file_id)"
        );
        found += tx.run_made(sql, args![]).await?;
    }
    if found > 0 {
        for (table, way) in TABLES {
            if let Belongs::With { by, of } = way {
                let sql = format!(
                    "UPDATE {table} SET file_id = (SELECT o.file_id FROM {of} o WHERE o.id = {table}.{by})
                     WHERE file_id IN (SELECT r.id FROM registration r WHERE r.id <> r.file_id)"
                );
                tx.run_made(sql, args![]).await?;
            }
        }
    }
    Ok(usize::try_from(found).unwrap_or(usize::MAX))
}
