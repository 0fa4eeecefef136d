//! Whose is this? What was written while two files were one and hangs on nothing, by somebody who was on both sides or on
//! none. Until a person says whose it is it lies under a file that opens to nobody: of two wrong readers one would be
//! certain, and a thing that waits can still be given back.

use super::confirm::sees;
use super::judge::judge_of;
use super::part::straddles;
use super::unclear::{Unclear, named};
use super::{belongs, join, moves};
use crate::file::Desk;
use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Row, Tx, args};
use jiff::Timestamp;
use opweg_access::{Permit, Why};
use opweg_model::{FileId, OrgId, Tier, UserId};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Something that waits until somebody says whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsettled {
    /// Its identity on the list.
    pub id: Uuid,
    /// The judgement that ended.
    pub judgement: Uuid,
    /// What it is: the name of a table, the end of the message key `identity-part-<word>`.
    pub part: String,
    /// The file that stayed, as it is now; none where the reader may not see it.
    pub one: Option<FileId>,
    /// The file that came back, as it is now; none where the reader may not see it.
    pub other: Option<FileId>,
    /// Who wrote it; none for the client and the program.
    pub author: Option<UserId>,
    /// For which organisation.
    pub org: Option<OrgId>,
    /// Since when it waits.
    pub at: Timestamp,
    /// The words in it, for who wrote it, and of the path for who sees the path of both.
    pub words: Option<String>,
    /// Version, for settling.
    pub version: i64,
}

impl Unsettled {
    /// Whether whoever works on one of its sides may say that it is of that one, as who wrote it may.
    #[must_use]
    pub fn is_anybodys(&self) -> bool {
        is_anybodys(self.author, &self.part)
    }
}

/// Columns that tell somebody what a thing is, by table; the path alone is read by others than who wrote it.
const WORDS: &[(&str, &str, bool)] = &[
    ("note", "body", false),
    ("fact", "kind", false),
    ("task", "detail", false),
    ("step", "title", true),
    ("appointment", "title", true),
    ("step_wish", "said", true),
    ("need_flag", "need", true),
    ("place_request", "kind", true),
];

/// Puts aside what may be of both sides; what may only be of those that leave goes with them. How many wait.
pub(super) async fn set_aside(
    tx: &mut Tx,
    desk: &Desk,
    (judgement, stays, back): (Uuid, FileId, FileId),
    (leaves, left): (&BTreeSet<FileId>, &[Unclear]),
    id: &mut impl FnMut() -> Uuid,
) -> Result<usize> {
    let mut aside = None;
    let mut waiting = 0;
    for row in left {
        // A message that is about nothing went out, or goes, to whom it was written to: there is nothing to settle.
        if row.table == "outbox" && !row.behind {
            continue;
        }
        if !straddles(row, leaves) {
            if row.sides.iter().all(|side| leaves.contains(side)) {
                moves::one_row(tx, desk, (row.table, row.id), (stays, back), None).await?;
            }
            continue;
        }
        let place = match aside {
            Some(place) => place,
            None => *aside.insert(open_to_nobody(tx, stays, FileId(id())).await?),
        };
        moves::one_row(tx, desk, (row.table, row.id), (stays, place), None).await?;
        if !row.behind {
            waiting += 1;
            wait(tx, (id(), judgement, place), (stays, back), row).await?;
        }
    }
    if let Some(place) = aside {
        moves::what_hangs(tx, stays, place).await?;
    }
    Ok(waiting)
}

/// A file without grants, restricted, in a state that no list shows.
async fn open_to_nobody(tx: &mut Tx, like: FileId, id: FileId) -> Result<FileId> {
    let (lead, org) = join::lead_of(tx, like).await?;
    let now = tx.now();
    tx.run(
        "INSERT INTO client_file (id, number, restricted, state, lead_user, lead_org, registered_by, registered_org, legal_hold,
                                  sort_key, created_at, closed_at, version)
         VALUES ($1, $2, $3, 'aside', $4, $5, $4, $5, NULL, $6, $7, NULL, 1)",
        args![id, format!("aside-{id}"), true, lead, org, Vec::<u8>::new(), now],
    )
    .await?;
    Ok(id)
}

/// What a client asked has no author among the staff: whoever works on a side says that it is of theirs. Who may open a file
/// is no such thing.
fn is_anybodys(author: Option<UserId>, part: &str) -> bool {
    author.is_none() && part != "access_grant"
}

async fn wait(
    tx: &mut Tx,
    (id, judgement, place): (Uuid, Uuid, FileId),
    (stays, back): (FileId, FileId),
    row: &Unclear,
) -> Result<()> {
    let now = tx.now();
    tx.run(
        "INSERT INTO whose (id, judgement_id, part, row_id, aside_id, one_id, other_id, author_id, org_id, at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)",
        args![id, judgement, row.table, row.id, place, stays, back, row.user, row.org, now],
    )
    .await?;
    Ok(())
}

/// What waits, of a file: what it is, who wrote it and since when, for who may add to the file.
///
/// # Errors
/// [`Error::Refused`] unless a worker may add to it.
pub async fn whose(tx: &mut Tx, permit: &Permit) -> Result<Vec<Unsettled>> {
    judge_of(permit)?;
    tx.note_on(permit, Act::See, "whose");
    let rows = tx
        .rows(
            "SELECT w.id, w.judgement_id, w.part, a.file_id, b.file_id, w.author_id, w.org_id, w.at, w.version, w.row_id
             FROM whose w JOIN registration a ON a.id = w.one_id JOIN registration b ON b.id = w.other_id
             WHERE w.settled_at IS NULL AND (a.file_id = $1 OR b.file_id = $1) ORDER BY w.at, w.id",
            args![permit.file()],
        )
        .await?;
    let mut list = Vec::new();
    for row in &rows {
        list.push(unsettled(tx, permit, row).await?);
    }
    Ok(list)
}

async fn unsettled(tx: &mut Tx, permit: &Permit, row: &Row) -> Result<Unsettled> {
    let mut t = row.take();
    let (id, judgement, part) = (t.next()?, t.next()?, t.next::<String>()?);
    let (one, other) = (FileId(t.next()?), FileId(t.next()?));
    let (author, org) = (t.next::<Option<Uuid>>()?.map(UserId), t.next::<Option<Uuid>>()?.map(OrgId));
    let (at, version, row_id) = (t.moment()?, t.next()?, t.next()?);
    let (first, second) = (sees(tx, permit, one).await?, sees(tx, permit, other).await?);
    let own = author.is_some() && author == permit.who().user();
    let path = first && second && permit.opens(Tier::Path);
    let words = words(tx, &part, row_id, own, path).await?;
    let one = Some(one).filter(|_| first);
    let other = Some(other).filter(|_| second);
    Ok(Unsettled { id, judgement, part, one, other, author, org, at, words, version })
}

async fn words(conn: &mut Conn, part: &str, id: Uuid, own: bool, path: bool) -> Result<Option<String>> {
    let Some((table, column, of_path)) = WORDS.iter().find(|(table, ..)| *table == part) else { return Ok(None) };
    let open = own || (path && *of_path);
    if !open {
        return Ok(None);
    }
    let rows = conn.rows_where(format!("SELECT {column} FROM {table} WHERE id = $1"), args![id]).await?;
    rows.first().map(|row| row.take().next()).transpose()
}

/// Says whose something is: it goes to that file, with what hangs on it. Whoever wrote it may say so with a permit on the
/// file it goes to, and anybody of what no member of staff wrote; else one on both is needed.
///
/// # Errors
/// [`Error::Refused`], [`Error::NotFound`] for a file that is neither of the two, [`Error::Stale`] when somebody was first.
pub async fn settle_whose(
    tx: &mut Tx,
    to: &Permit,
    other: Option<&Permit>,
    (id, version): (Uuid, i64),
    desk: &Desk,
) -> Result<()> {
    let (by, _) = judge_of(to)?;
    let row = tx
        .row(
            "SELECT w.part, w.row_id, w.aside_id, w.one_id, w.other_id, a.file_id, b.file_id, w.author_id, w.version, w.settled_at
             FROM whose w JOIN registration a ON a.id = w.one_id JOIN registration b ON b.id = w.other_id WHERE w.id = $1",
            args![id],
        )
        .await?
        .ok_or(Error::NotFound)?;
    let mut t = row.take();
    let (part, row_id, aside) = (t.next::<String>()?, t.next::<Uuid>()?, FileId(t.next()?));
    let homes = [FileId(t.next()?), FileId(t.next()?)];
    let now_at = [FileId(t.next()?), FileId(t.next()?)];
    let (author, there) = (t.next::<Option<Uuid>>()?.map(UserId), t.next::<i64>()?);
    if there != version || t.moment_opt()?.is_some() {
        return Err(Error::Stale(there));
    }
    let place = now_at.iter().position(|file| *file == to.file()).ok_or(Error::NotFound)?;
    let both = other.is_some_and(|p| judge_of(p).is_ok() && p.file() == now_at[1 - place]);
    if author != Some(by) && !both && !is_anybodys(author, &part) {
        return Err(Error::Refused(Why::Role));
    }
    let now = tx.now();
    let sql = "UPDATE whose SET settled_at = $3, settled_by = $4, settled_to = $5, version = version + 1
               WHERE id = $1 AND version = $2 AND settled_at IS NULL";
    if tx.run(sql, args![id, version, now, by, homes[place]]).await? == 0 {
        return Err(Error::Stale(version + 1));
    }
    bring(tx, desk, (&part, row_id), (aside, to.file()), homes[place]).await?;
    moves::number_steps(tx, to.file()).await?;
    moves::made_anew(tx, desk, to.file()).await?;
    tx.note(Entry::on_file(to.file(), to.who(), Act::Change, "whose", to.purpose()).with(id.to_string()));
    Ok(())
}

/// Brings a row and, again and again, what hangs on what came.
async fn bring(
    tx: &mut Tx,
    desk: &Desk,
    (part, row): (&str, Uuid),
    (aside, to): (FileId, FileId),
    side: FileId,
) -> Result<()> {
    let Some((table, _)) = belongs::own_tables().find(|(table, _)| *table == part) else {
        return Err(Error::Corrupt(format!("part {part:?}")));
    };
    let mut coming = vec![(table, row)];
    while let Some((table, id)) = coming.pop() {
        moves::one_row(tx, desk, (table, id), (aside, to), Some(side)).await?;
        for (child, own) in belongs::own_tables() {
            for column in own.hangs {
                let sql = format!("SELECT id FROM {child} WHERE file_id = $1 AND {column} = $2");
                for found in tx.rows_where(sql, args![aside, id]).await? {
                    coming.push((child, found.take().next()?));
                }
            }
        }
        for found in tx.rows("SELECT id, detail FROM task WHERE file_id = $1", args![aside]).await? {
            let mut t = found.take();
            let (task, detail): (Uuid, String) = (t.next()?, t.next()?);
            if (task == id && table != "task") || named(&detail).any(|named| named == id) {
                coming.push(("task", task));
            }
        }
    }
    moves::what_hangs(tx, aside, to).await
}
