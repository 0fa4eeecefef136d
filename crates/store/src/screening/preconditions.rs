//! The preconditions of work and lessons: one line each per file, with who works on it and by when (R-SCR-02). An open one
//! blocks nothing by itself. What stands behind it is no part of the line: partners see that and when, not why.

use crate::log::Act;
use crate::path::needs;
use crate::path::tasks::{self, NewTask, what};
use crate::{Error, Result, Row, Tx, args, door};
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_access::{Action, Item, Permit, Why};
use opweg_model::step::Need;
use opweg_model::tier::Secrecy;
use opweg_model::trajectory::{Precondition, PreconditionState};
use opweg_model::{FileId, OrgId, ScreeningId, TaskId, Tier, UserId};
use uuid::Uuid;

/// The word of [`Error::State`] for an owner who left.
pub const OWNER: &str = "precondition-owner";
/// The word of [`Error::State`] for an owner who may not read what it is about.
pub const SHIELDED: &str = "precondition-shielded";

/// How a precondition is decided or changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// Which one.
    pub what: Precondition,
    /// How it stands.
    pub state: PreconditionState,
    /// What partners must heed because of it, without the reason.
    pub need: Option<Need>,
    /// Who works on it.
    pub owner: Option<UserId>,
    /// By when.
    pub due: Option<Date>,
}

/// A precondition as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What was decided.
    pub said: Decided,
    /// The name of whoever works on it.
    pub owner_name: Option<String>,
    /// Since when it stands so.
    pub at: Timestamp,
    /// Version, for writes.
    pub version: i64,
}

/// A precondition as the policy sees it: a line of the path that speaks of a section. A body with sanctions does not read
/// those it is shielded from.
pub(crate) const fn item(what: Precondition, org: OrgId, author: UserId) -> Item {
    Item { id: None, tier: Tier::Path, section: Some(what.section()), secrecy: Secrecy::Open, org, author }
}

/// The preconditions of a file that were ever looked at and that the permit shows, in the order of the list.
///
/// # Errors
/// [`Error::Refused`] without the path.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<Vec<Line>> {
    if !matches!(permit.action(), Action::See | Action::Export) || !permit.opens(Tier::Path) {
        return Err(Error::Refused(Why::Role));
    }
    tx.note_on(permit, Act::See, "preconditions");
    let all = all(tx, permit.file()).await?;
    Ok(all.into_iter().filter(|(_, item)| permit.allows(item)).map(|(line, _)| line).collect())
}

/// Those of a file that stand there and that the permit does not show: whoever reads with it cannot decide about them.
///
/// # Errors
/// As [`of_file`].
pub async fn closed(tx: &mut Tx, permit: &Permit) -> Result<Vec<Precondition>> {
    if !matches!(permit.action(), Action::See | Action::Export) || !permit.opens(Tier::Path) {
        return Err(Error::Refused(Why::Role));
    }
    let all = all(tx, permit.file()).await?;
    Ok(all.into_iter().filter(|(_, item)| !permit.allows(item)).map(|(line, _)| line.said.what).collect())
}

/// Every one of a file with how the policy sees it, in the order of the list.
pub(super) async fn all(tx: &mut Tx, file: FileId) -> Result<Vec<(Line, Item)>> {
    let rows = tx
        .rows(
            "SELECT p.what, p.state, p.need, p.owner_user, p.due_day, u.name, p.at, p.version, p.org_id, p.author_id FROM precondition p
             LEFT JOIN user_account u ON u.id = p.owner_user WHERE p.file_id = $1",
            args![file],
        )
        .await?;
    let mut all = rows.iter().map(read).collect::<Result<Vec<(Line, Item)>>>()?;
    all.sort_by_key(|(line, _)| line.said.what);
    Ok(all)
}

fn read(row: &Row) -> Result<(Line, Item)> {
    let mut t = row.take();
    let line = Line {
        said: Decided {
            what: t.word()?,
            state: t.word()?,
            need: t.word_opt()?,
            owner: t.next::<Option<Uuid>>()?.map(UserId),
            due: t.word_opt()?,
        },
        owner_name: t.next()?,
        at: t.moment()?,
        version: t.next()?,
    };
    let item = item(line.said.what, OrgId(t.next()?), UserId(t.next()?));
    Ok((line, item))
}

/// Changes one by itself, between screenings.
///
/// # Errors
/// [`Error::Stale`] with the version that is there now, [`Error::NotFound`] for one that was never looked at, [`Error::State`]
/// with `precondition-owner` for an owner who left and `precondition-shielded` for one who may not read it,
/// [`Error::Refused`].
pub async fn change(tx: &mut Tx, permit: &Permit, version: i64, new: &Decided, id: Uuid) -> Result<()> {
    if permit.action() != Action::Add || !permit.opens(Tier::Path) {
        return Err(Error::Refused(Why::Role));
    }
    crate::file::one_at_a_time(tx, permit.file()).await?;
    let see = door::also(tx, permit, Action::See).await?;
    let there = all(tx, permit.file()).await?.into_iter().find(|(line, _)| line.said.what == new.what);
    let (there, _) = there.filter(|(_, item)| see.allows(item)).ok_or(Error::NotFound)?;
    if there.version != version {
        return Err(Error::Stale(there.version));
    }
    put(tx, permit, new, None, id).await?;
    worked_on(tx, permit, new).await
}

/// A precondition that is somebody's, or that is worked on: so is the need that partners read of it.
pub(super) async fn worked_on(tx: &mut Tx, permit: &Permit, one: &Decided) -> Result<()> {
    match one.need {
        Some(need) if one.state.is_open() && (one.owner.is_some() || one.state == PreconditionState::Busy) => {
            needs::taken_up(tx, permit, need).await
        }
        _ => Ok(()),
    }
}

/// Writes a precondition. Whoever is to work on it gets a task.
pub(super) async fn put(
    tx: &mut Tx,
    permit: &Permit,
    new: &Decided,
    screening: Option<ScreeningId>,
    id: Uuid,
) -> Result<()> {
    let (Some(author), Some(org)) = (permit.who().user(), permit.who().org()) else {
        return Err(Error::Refused(Why::Role));
    };
    let (file, now) = (permit.file(), tx.now());
    let owner_org = match new.owner {
        Some(owner) => Some(works_at(tx, owner, new.what, org).await?),
        None => None,
    };
    let before = tx
        .row("SELECT owner_user FROM precondition WHERE file_id = $1 AND what = $2", args![file, new.what.word()])
        .await?;
    let before = before.map(|r| r.take().next::<Option<Uuid>>()).transpose()?.flatten();
    tx.run(
        "INSERT INTO precondition (file_id, what, state, need, owner_user, owner_org, due_day, screening_id, author_id, org_id, at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)
         ON CONFLICT (file_id, what) DO UPDATE SET state = excluded.state, need = excluded.need, owner_user = excluded.owner_user,
             owner_org = excluded.owner_org, due_day = excluded.due_day,
             screening_id = COALESCE(excluded.screening_id, precondition.screening_id), author_id = excluded.author_id,
             org_id = excluded.org_id, at = excluded.at, version = precondition.version + 1",
        args![
            file, new.what.word(), new.state.word(), new.need.map(Need::word), new.owner, owner_org, new.due, screening,
            author, org, now
        ],
    )
    .await?;
    tx.note_on(permit, Act::Change, "preconditions");
    let (Some(owner), Some(owner_org)) = (new.owner, owner_org) else { return Ok(()) };
    if !new.state.is_open() || before == Some(owner.0) || owner == author {
        return Ok(());
    }
    let task = NewTask {
        id: TaskId(id),
        file: Some(file),
        for_user: Some(owner),
        for_org: owner_org,
        what: what::PRECONDITION.into(),
        detail: new.what.word().into(),
        due: new.due,
    };
    tasks::raise(tx, Some(author), &task).await
}

/// Where the owner works. A body with sanctions is given nothing that may never flow to it: the task alone would tell all
/// colleagues there (R-PRI-04). What it writes down itself it reads, and may work on.
async fn works_at(tx: &mut Tx, owner: UserId, what: Precondition, writer: OrgId) -> Result<OrgId> {
    let sql = "SELECT o.id, o.sanctions FROM user_account u JOIN organisation o ON o.id = u.org_id
               WHERE u.id = $1 AND u.state = 'active'";
    let row = tx.row(sql, args![owner]).await?.ok_or(Error::State(OWNER))?;
    let mut t = row.take();
    let (org, sanctions): (_, bool) = (OrgId(t.next()?), t.next()?);
    if sanctions && org != writer && what.section().shielded_from_sanctions() {
        return Err(Error::State(SHIELDED));
    }
    Ok(org)
}
