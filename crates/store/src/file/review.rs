//! Looking at one case together: a team lead reads no file by standing (access model §8), so a worker asks their own team
//! lead to look along at one. It opens in the lead's own name, for a while, for reading only, and puts nobody on the team.

use crate::log::Act;
use crate::path::tasks::{self, NewTask, what};
use crate::people::users;
use crate::{Conn, Error, Result, Tx, args, door};
use jiff::ToSpan;
use opweg_access::{ActSet, Action, Actor, Basis, Grant, LEAD, Permit, Staff, Subject, Why};
use opweg_model::{GrantId, Purpose, Role, RoleSet, TaskId, UserId};
use uuid::Uuid;

/// Days a file stays open to whoever was asked to look along.
pub const DAYS: i64 = 14;

/// The team leads of the asker's organisation who do not look along already: who they are and their names.
///
/// # Errors
/// What the engine says.
pub async fn to_ask(conn: &mut Conn, permit: &Permit) -> Result<Vec<(UserId, String)>> {
    let Actor::Staff(me) = permit.who() else { return Ok(Vec::new()) };
    if !me.purposes.has(Purpose::Review) {
        return Ok(Vec::new());
    }
    let rows = conn
        .rows(
            "SELECT id, name FROM user_account WHERE org_id = $1 AND state = 'active' AND id <> $2 AND (roles & $3) <> 0
             ORDER BY lower(name), id",
            args![me.org, me.user, RoleSet::bit(Role::TeamLead)],
        )
        .await?;
    let looks = |user: UserId| {
        let asked = |g: &&Grant| g.basis == Basis::Review && g.subject == Subject::person(user);
        permit.standing().grants.iter().filter(asked).any(|g| g.lasts(permit.now()))
    };
    let mut leads = Vec::new();
    for row in &rows {
        let mut t = row.take();
        let (user, name) = (UserId(t.next()?), t.next()?);
        if !looks(user) {
            leads.push((user, name));
        }
    }
    Ok(leads)
}

/// Asks a team lead to look along; they get a task that says who asks.
///
/// # Errors
/// [`Error::Refused`] unless the permit is for coordinating, [`Error::State`] for somebody who cannot be asked.
pub async fn ask(tx: &mut Tx, permit: &Permit, lead: UserId, mut id: impl FnMut() -> Uuid) -> Result<()> {
    let (Actor::Staff(me), Action::Coordinate) = (permit.who(), permit.action()) else {
        return Err(Error::Refused(Why::Role));
    };
    if !to_ask(tx, permit).await?.iter().any(|(user, _)| *user == lead) {
        return Err(Error::State("person"));
    }
    let now = tx.now();
    door::give(tx, &looking_along(permit, me, lead, GrantId(id())), now).await?;
    let asked = NewTask {
        id: TaskId(id()),
        file: Some(permit.file()),
        for_user: Some(lead),
        for_org: me.org,
        what: what::REVIEW.into(),
        detail: users::name_of(tx, me.user).await?,
        due: None,
    };
    tasks::raise(tx, Some(me.user), &asked).await?;
    tx.note_on(permit, Act::Change, "colleague");
    Ok(())
}

/// Contact, path and work, as far as a team lead reaches; never the shielded parts. For whatever their organisation needs
/// files for: a team lead who guides clients as well finds it among their own.
fn looking_along(permit: &Permit, me: &Staff, lead: UserId, id: GrantId) -> Grant {
    let now = permit.now();
    Grant {
        id,
        file: permit.file(),
        subject: Subject::person(lead),
        tiers: LEAD,
        purposes: me.purposes,
        acts: ActSet::READ,
        basis: Basis::Review,
        agreement: None,
        from: now,
        until: now.saturating_add((DAYS * 24).hours()).unwrap_or(now),
        ended: None,
        by: me.user,
    }
}
