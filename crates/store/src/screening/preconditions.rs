//! The preconditions of work and lessons: one line each per file, with who works on it and by when (R-SCR-02). An open one
//! blocks nothing by itself. What stands behind it is no part of the line: partners see that and when, not why.

use crate::log::Act;
use crate::path::tasks::{self, NewTask, what};
use crate::{Error, Result, Row, Tx, args};
use jiff::Timestamp;
use jiff::civil::Date;
use opweg_access::{Action, Item, Permit, Why};
use opweg_model::step::Need;
use opweg_model::tier::Secrecy;
use opweg_model::trajectory::{Precondition, PreconditionState};
use opweg_model::{OrgId, ScreeningId, Section, TaskId, Tier, UserId};
use uuid::Uuid;

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
    let section = match what {
        Precondition::ChildCare => Section::Household,
        Precondition::Mobility | Precondition::Digital => Section::Means,
        Precondition::Housing => Section::Housing,
        Precondition::Health => Section::Health,
        Precondition::Debt => Section::Income,
        Precondition::Papers => Section::Residence,
        Precondition::Language => Section::Languages,
    };
    Item { id: None, tier: Tier::Path, section: Some(section), secrecy: Secrecy::Open, org, author }
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
    let rows = tx
        .rows(
            "SELECT p.what, p.state, p.need, p.owner_user, p.due_day, u.name, p.at, p.version, p.org_id, p.author_id FROM precondition p
             LEFT JOIN user_account u ON u.id = p.owner_user WHERE p.file_id = $1",
            args![permit.file()],
        )
        .await?;
    let all = rows.iter().map(read).collect::<Result<Vec<(Line, Item)>>>()?;
    let mut lines: Vec<Line> = all.into_iter().filter(|(_, item)| permit.allows(item)).map(|(line, _)| line).collect();
    lines.sort_by_key(|l| l.said.what);
    Ok(lines)
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
/// [`Error::Stale`] with the version that is there now, [`Error::NotFound`] for one that was never looked at,
/// [`Error::State`] for an owner who is not on the path, [`Error::Refused`].
pub async fn change(tx: &mut Tx, permit: &Permit, version: i64, new: &Decided, id: Uuid) -> Result<()> {
    if permit.action() != Action::Add || !permit.opens(Tier::Path) {
        return Err(Error::Refused(Why::Role));
    }
    let sql = "SELECT version FROM precondition WHERE file_id = $1 AND what = $2";
    let row = tx.row(sql, args![permit.file(), new.what.word()]).await?.ok_or(Error::NotFound)?;
    let there: i64 = row.take().next()?;
    if there != version {
        return Err(Error::Stale(there));
    }
    put(tx, permit, new, None, id).await
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
        Some(owner) => Some(works_at(tx, owner).await?),
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

async fn works_at(tx: &mut Tx, owner: UserId) -> Result<OrgId> {
    let row = tx.row("SELECT org_id FROM user_account WHERE id = $1 AND state = 'active'", args![owner]).await?;
    Ok(OrgId(row.ok_or(Error::State("precondition-owner"))?.take().next()?))
}
