//! Needs: what every partner must heed ("no mornings"), without the reason. One row per need of a file.

use super::{author, may_add, may_read, saw, stale_or_missing};
use crate::log::Act;
use crate::{Result, Tx, args, identity};
use jiff::Timestamp;
use opweg_access::Permit;
use opweg_model::step::{Need, NeedState};
use opweg_model::{OrgId, Tier, UserId};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A need as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedFlag {
    /// Its identity.
    pub id: Uuid,
    /// What is needed.
    pub need: Need,
    /// How it stands.
    pub state: NeedState,
    /// Who raised it.
    pub author: UserId,
    /// Their organisation.
    pub org: OrgId,
    /// When it was raised or last changed.
    pub at: Timestamp,
    /// Version, for writes.
    pub version: i64,
}

/// The needs of a file: open ones first, in the order of the list.
///
/// # Errors
/// [`crate::Error::Refused`] without the path.
pub async fn list(tx: &mut Tx, permit: &Permit) -> Result<Vec<NeedFlag>> {
    may_read(permit, Tier::Path)?;
    saw(tx, permit, "needs");
    let rows = tx
        .rows(
            "SELECT id, need, state, author_id, org_id, at, version FROM need_flag
             WHERE file_id IN (SELECT r.id FROM registration r WHERE r.file_id = $1)",
            args![permit.file()],
        )
        .await?;
    let mut needs = rows
        .iter()
        .map(|row| {
            let mut t = row.take();
            Ok(NeedFlag {
                id: t.next()?,
                need: t.word()?,
                state: t.word()?,
                author: UserId(t.next()?),
                org: OrgId(t.next()?),
                at: t.moment()?,
                version: t.next()?,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    needs.sort_by_key(|n| (n.state, n.need));
    // Of files that are one now, each may know a need: it stands once, as open as it is on any side.
    let mut known = BTreeSet::new();
    needs.retain(|n| known.insert(n.need));
    Ok(needs)
}

/// Raises a need. One that was settled is open again; one that is known stays as it is.
///
/// # Errors
/// [`crate::Error::Refused`] when the path may not be added to.
pub async fn raise(tx: &mut Tx, permit: &Permit, id: Uuid, need: Need) -> Result<()> {
    may_add(permit, Tier::Path)?;
    let (author, org) = author(permit)?;
    let now = tx.now();
    let file = identity::side_of(tx, permit).await?;
    tx.run(
        "INSERT INTO need_flag (id, file_id, need, state, author_id, org_id, at, version) VALUES ($1, $2, $3, 'open', $4, $5, $6, 1)
         ON CONFLICT (file_id, need) DO UPDATE SET state = 'open', at = excluded.at, version = need_flag.version + 1
         WHERE need_flag.state = 'settled'",
        args![id, file, need.word(), author, org, now],
    )
    .await?;
    tx.note_on(permit, Act::Add, "needs");
    Ok(())
}

/// Somebody works on what a need comes from: nobody reads of it any more that nobody does. What was settled stays so.
pub(crate) async fn taken_up(tx: &mut Tx, permit: &Permit, need: Need) -> Result<()> {
    let now = tx.now();
    tx.run(
        "UPDATE need_flag SET state = 'busy', at = $3, version = version + 1
         WHERE file_id IN (SELECT r.id FROM registration r WHERE r.file_id = $1)
         AND need = $2 AND state = 'open'",
        args![permit.file(), need.word(), now],
    )
    .await?;
    Ok(())
}

/// Changes how a need stands.
///
/// # Errors
/// [`crate::Error::Refused`], [`crate::Error::Stale`] with the version that is there now, [`crate::Error::NotFound`].
pub async fn set_state(tx: &mut Tx, permit: &Permit, id: Uuid, version: i64, state: NeedState) -> Result<()> {
    may_add(permit, Tier::Path)?;
    let now = tx.now();
    let changed = tx
        .run(
            "UPDATE need_flag SET state = $4, at = $5, version = version + 1 WHERE id = $1 AND version = $3
             AND file_id IN (SELECT r.id FROM registration r WHERE r.file_id = $2)",
            args![id, permit.file(), version, state.word(), now],
        )
        .await?;
    if changed == 0 {
        let row =
            tx.row("SELECT version FROM need_flag WHERE id = $1 AND file_id IN (SELECT r.id FROM registration r WHERE r.file_id = $2)", args![id, permit.file()]).await?;
        return Err(stale_or_missing(row.map(|r| r.take().next()).transpose()?));
    }
    tx.note_on(permit, Act::Change, "needs");
    Ok(())
}
