//! Restricted persons: no sign of them to anybody without a grant in their own name.

use super::records;
use super::register::mandate;
use crate::exchange::imports;
use crate::identity;
use crate::log::Act;
use crate::referral::stops;
use crate::{Error, Result, Tx, args, door};
use opweg_access::{Actor, Basis, Grant, Permit, Subject, Why};
use opweg_model::{FileId, GrantId, OrgId, PurposeSet, UserId};
use uuid::Uuid;

/// Marks a person as restricted. Whoever does it and the lead keep a grant in their own name: nobody takes a file away from
/// whoever answers for it. A glass that is broken at this moment is closed, because for a restricted person a second one
/// has to agree first (access model §7); so is what a team lead looks along at, who can be asked again.
///
/// # Errors
/// [`Error::Stale`] when somebody changed the file meanwhile.
pub async fn restrict(tx: &mut Tx, permit: &Permit, version: i64, mut id: impl FnMut() -> Uuid) -> Result<()> {
    let Actor::Staff(staff) = permit.who() else { return Err(Error::Refused(Why::Role)) };
    set(tx, permit, true, version).await?;
    let (now, file) = (tx.now(), permit.file());
    for grant in &permit.standing().grants {
        if matches!(grant.basis, Basis::BreakGlass | Basis::Review) && grant.lasts(now) {
            door::end(tx, grant, "restricted", Some(staff.user), now).await?;
            tx.note_on(permit, Act::Revoke, "grant");
        }
    }
    let lead = lead_of(tx, permit, staff.org).await?;
    for user in [Some(staff.user), lead.filter(|lead| *lead != staff.user)].into_iter().flatten() {
        let base = mandate(file, GrantId(id()), staff.org, staff.user, staff.purposes, now);
        door::give(tx, &Grant { subject: Subject::person(user), ..base }, now).await?;
    }
    stops::restricted(tx, file, Some((staff.user, staff.org)), &mut id).await?;
    identity::proposals_end(tx, file, permit.who(), permit.purpose()).await?;
    tx.note_on(permit, Act::Change, "restricted");
    Ok(())
}

/// Lifts it.
///
/// # Errors
/// [`Error::Stale`] when somebody changed the file meanwhile.
pub async fn lift(tx: &mut Tx, permit: &Permit, version: i64) -> Result<()> {
    set(tx, permit, false, version).await?;
    tx.note_on(permit, Act::Change, "unrestricted");
    Ok(())
}

/// Restricts a file as well, because it was one with a file that was restricted meanwhile: who was in danger is not for a
/// program to say. Its lead keeps a grant in their own name.
pub(crate) async fn too(tx: &mut Tx, file: FileId, permit: &Permit, id: GrantId) -> Result<()> {
    let Actor::Staff(staff) = permit.who() else { return Err(Error::Refused(Why::Role)) };
    let now = tx.now();
    let sql = "UPDATE client_file SET restricted = $2, version = version + 1 WHERE id = $1 AND restricted <> $2";
    if tx.run(sql, args![file, true]).await? == 0 {
        return Ok(());
    }
    records::index(tx, file).await?;
    imports::hush(tx, file).await?;
    let sql = "SELECT f.lead_user, f.lead_org, o.purposes FROM client_file f JOIN organisation o ON o.id = f.lead_org WHERE f.id = $1";
    let row = tx.row(sql, args![file]).await?.ok_or(Error::NotFound)?;
    let mut t = row.take();
    let (lead, org, purposes) = (UserId(t.next()?), OrgId(t.next()?), PurposeSet::from_bits(t.next()?));
    identity::proposals_end(tx, file, permit.who(), permit.purpose()).await?;
    let base = mandate(file, id, org, staff.user, purposes, now);
    door::give(tx, &Grant { subject: Subject::person(lead), ..base }, now).await
}

async fn set(tx: &mut Tx, permit: &Permit, restricted: bool, version: i64) -> Result<()> {
    if permit.action() != opweg_access::Action::Coordinate {
        return Err(Error::Refused(Why::Role));
    }
    let changed = tx
        .run(
            "UPDATE client_file SET restricted = $1, version = version + 1 WHERE id = $2 AND version = $3",
            args![restricted, permit.file(), version],
        )
        .await?;
    if changed == 0 {
        let row = tx.row("SELECT version FROM client_file WHERE id = $1", args![permit.file()]).await?;
        return Err(Error::Stale(row.ok_or(Error::NotFound)?.take().next()?));
    }
    if restricted {
        imports::hush(tx, permit.file()).await?;
    }
    records::index(tx, permit.file()).await
}

/// The lead, while they work for this organisation.
async fn lead_of(tx: &mut Tx, permit: &Permit, org: OrgId) -> Result<Option<UserId>> {
    let sql = "SELECT u.id FROM client_file f JOIN user_account u ON u.id = f.lead_user
               WHERE f.id = $1 AND u.org_id = $2 AND u.left_at IS NULL";
    let row = tx.row(sql, args![permit.file(), org]).await?;
    row.map(|r| Ok(UserId(r.take().next()?))).transpose()
}
