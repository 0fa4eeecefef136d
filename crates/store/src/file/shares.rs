//! Single items shared by name with an organisation or a person, after the client agreed to exactly that; and ended when
//! the client changes their mind.

use crate::log::Act;
use crate::{Error, Result, Tx, args};
use opweg_access::{Action, Permit, Subject, SubjectKind, Why};
use opweg_model::{FactId, OrgId, UserId};
use uuid::Uuid;

/// Somebody an item is shared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct With {
    /// Who.
    pub subject: Subject,
    /// Their name; of a person with their organisation.
    pub name: String,
}

/// Whom an item of one's own organisation is shared with, by name.
///
/// # Errors
/// [`Error::Refused`] as for [`share`].
pub async fn of_fact(tx: &mut Tx, permit: &Permit, fact: FactId) -> Result<Vec<With>> {
    own(tx, permit, fact).await?;
    let rows = tx
        .rows(
            "SELECT s.subject_kind, s.subject_id, COALESCE(u.name || ', ' || w.name, o.name, '') FROM fact_share s
             LEFT JOIN user_account u ON u.id = s.subject_id LEFT JOIN organisation w ON w.id = u.org_id
             LEFT JOIN organisation o ON o.id = s.subject_id
             WHERE s.fact_id = $1 AND s.file_id = $2 ORDER BY 3, s.subject_id",
            args![fact, permit.file()],
        )
        .await?;
    let mut with = Vec::new();
    for row in &rows {
        let mut t = row.take();
        let kind =
            SubjectKind::from_int(t.next()?).ok_or_else(|| Error::Corrupt("whom an item is shared with".into()))?;
        with.push(With { subject: Subject { kind, id: t.next()? }, name: t.next()? });
    }
    Ok(with)
}

/// Shares one item.
///
/// # Errors
/// [`Error::Refused`] unless the sharer may coordinate and their organisation answers for the item; [`Error::State`] for
/// somebody to whom the file is not open at all: they would see the item on the day it is.
pub async fn share(tx: &mut Tx, permit: &Permit, fact: FactId, with: Subject, reason: &str) -> Result<()> {
    let user = own(tx, permit, fact).await?;
    if !opens(tx, permit, with).await? {
        return Err(Error::State("not-open"));
    }
    let now = tx.now();
    tx.run(
        "INSERT INTO fact_share (fact_id, file_id, subject_kind, subject_id, reason, by_user, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (fact_id, subject_kind, subject_id) DO NOTHING",
        args![fact, permit.file(), with.kind as i64, with.id, reason, user, now],
    )
    .await?;
    tx.note_on(permit, Act::Agree, "item");
    Ok(())
}

/// Whether the file is open now to somebody of another organisation, in their own name or in that of theirs.
async fn opens(tx: &mut Tx, permit: &Permit, with: Subject) -> Result<bool> {
    let org = match with.kind {
        SubjectKind::Person => {
            let row = tx.row("SELECT org_id FROM user_account WHERE id = $1", args![with.id]).await?;
            row.map(|r| r.take().next()).transpose()?.map(OrgId)
        }
        SubjectKind::Org => Some(OrgId(with.id)),
        SubjectKind::Team => None,
    };
    let Some(org) = org.filter(|org| Some(*org) != permit.who().org()) else { return Ok(false) };
    Ok(sees(permit, with, org))
}

/// Whether the file is open now to somebody of this organisation, in their own name or in that of theirs: only they can
/// see one item of it.
#[must_use]
pub fn sees(permit: &Permit, who: Subject, org: OrgId) -> bool {
    let theirs = |g: &&opweg_access::Grant| g.subject == who || g.subject == Subject::org(org);
    permit.standing().grants.iter().filter(theirs).any(|g| g.is_live(permit.now()))
}

/// Ends the sharing of one item: from the next request on the other does not see it any more.
///
/// # Errors
/// [`Error::Refused`] as for [`share`], [`Error::NotFound`] when it is not shared with them.
pub async fn end(tx: &mut Tx, permit: &Permit, fact: FactId, with: Subject) -> Result<()> {
    own(tx, permit, fact).await?;
    let ended = tx
        .run(
            "DELETE FROM fact_share WHERE fact_id = $1 AND file_id = $2 AND subject_kind = $3 AND subject_id = $4",
            args![fact, permit.file(), with.kind as i64, with.id],
        )
        .await?;
    if ended == 0 {
        return Err(Error::NotFound);
    }
    tx.note_on(permit, Act::Revoke, "item");
    Ok(())
}

/// Who shares, when it is theirs to share.
async fn own(tx: &mut Tx, permit: &Permit, fact: FactId) -> Result<UserId> {
    let (Action::Coordinate, Some(user), Some(org)) = (permit.action(), permit.who().user(), permit.who().org()) else {
        return Err(Error::Refused(Why::Role));
    };
    let row = tx.row("SELECT org_id FROM fact WHERE id = $1 AND file_id = $2", args![fact, permit.file()]).await?;
    let owner: Uuid = row.ok_or(Error::NotFound)?.take().next()?;
    if OrgId(owner) == org { Ok(user) } else { Err(Error::Refused(Why::Secret)) }
}
