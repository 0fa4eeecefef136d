//! A mandate ends after two years unless the organisation says that it still guides the person (access model §4): it says so
//! before the end, and the time begins anew with the same reach. Nothing more opens by it.

use super::agreements::stays;
use super::one_at_a_time;
use super::register::MANDATE_DAYS;
use crate::log::Act;
use crate::path::tasks::{self, TaskState};
use crate::{Error, Result, Tx, args, door};
use jiff::{Timestamp, ToSpan};
use opweg_access::{Action, Basis, Grant, Permit, Subject, SubjectKind, Why};
use opweg_model::{GrantId, OrgId, TaskId};

/// How long before its end a mandate can be renewed, in days. [own choice]
pub const RENEW_DAYS: i64 = 90;

/// Whether the mandate that opens a file to this organisation, or to somebody in their own name, can be renewed now.
#[must_use]
pub fn may_renew(basis: Basis, subject: Subject, until: Timestamp, own: OrgId, now: Timestamp) -> bool {
    let soon = now.saturating_add((RENEW_DAYS * 24).hours()).unwrap_or(now);
    stays(basis, subject, Some(own)) && until > now && until <= soon
}

/// Renews a mandate of the actor's own organisation: it begins anew today. The task that warned of its end is done.
///
/// # Errors
/// [`Error::Refused`] unless the permit is for coordinating, [`Error::NotFound`] for a grant that is over,
/// [`Error::State`] for one that is no mandate of theirs or does not end soon.
pub async fn renew(tx: &mut Tx, permit: &Permit, grant: GrantId, id: GrantId) -> Result<()> {
    let (Action::Coordinate, Some(user), Some(org)) = (permit.action(), permit.who().user(), permit.who().org()) else {
        return Err(Error::Refused(Why::Role));
    };
    let (file, now) = (permit.file(), tx.now());
    // The second of two presses meets what the first one did.
    one_at_a_time(tx, file).await?;
    let standing = door::standing(tx, file).await?.ok_or(Error::NotFound)?;
    let old = standing.grants.iter().find(|g| g.id == grant && g.is_live(now)).ok_or(Error::NotFound)?;
    if !may_renew(old.basis, old.subject, old.until, org, now) || !is_theirs(tx, old, org).await? {
        return Err(Error::State("mandate-not-yours"));
    }
    door::end(tx, old, "renewed", Some(user), now).await?;
    let until = now.saturating_add((MANDATE_DAYS * 24).hours()).unwrap_or(now);
    door::give(tx, &Grant { id, from: now, until, by: user, ended: None, ..old.clone() }, now).await?;
    tasks::end(tx, TaskId(grant.0), TaskState::Done).await?;
    tx.note_on(permit, Act::Change, "grant");
    Ok(())
}

/// A mandate in somebody's own name is renewed by their organisation.
async fn is_theirs(tx: &mut Tx, grant: &Grant, org: OrgId) -> Result<bool> {
    if grant.subject.kind != SubjectKind::Person {
        return Ok(true);
    }
    let sql = "SELECT 1 FROM user_account WHERE id = $1 AND org_id = $2 AND left_at IS NULL";
    Ok(tx.row(sql, args![grant.subject.id, org]).await?.is_some())
}
