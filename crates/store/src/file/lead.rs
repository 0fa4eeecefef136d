//! The lead of a file: always exactly one. A colleague takes over from somebody who left; anybody else is offered the
//! file and accepts. Until then the earlier lead stays.

use crate::log::Act;
use crate::path::tasks::{self, NewTask, what};
use crate::people::users;
use crate::{Conn, Error, Result, Tx, args, door};
use opweg_access::{ActSet, Action, Actor, Basis, Grant, Permit, Staff, SubjectKind, Why};
use opweg_model::{GrantId, OrgId, Role, RoleSet, TaskId, UserId};
use uuid::Uuid;

/// Who leads a file, and to whom it is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Lead {
    pub user: UserId,
    pub org: OrgId,
    /// Version of the file.
    pub version: i64,
    /// The lead no longer works at the organisation: a colleague may take over.
    pub left: bool,
    pub offered: Option<UserId>,
    pub offered_name: Option<String>,
}

impl Lead {
    /// Whether somebody may take over now.
    #[must_use]
    pub fn is_open_to(&self, who: &Staff) -> bool {
        let freed = self.left && self.org == who.org;
        who.is(Role::Worker) && who.user != self.user && (freed || self.offered == Some(who.user))
    }
}

/// The lead of the file of a permit.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn of_file(conn: &mut Conn, permit: &Permit) -> Result<Lead> {
    let row = conn
        .row(
            "SELECT f.lead_user, f.lead_org, f.version, u.left_at, t.for_user, n.name
             FROM client_file f JOIN user_account u ON u.id = f.lead_user
             LEFT JOIN task t ON t.file_id = f.id AND t.what = 'lead-offer' AND t.state = 'open' AND t.for_user IS NOT NULL
             LEFT JOIN user_account n ON n.id = t.for_user WHERE f.id = $1",
            args![permit.file()],
        )
        .await?
        .ok_or(Error::NotFound)?;
    let mut t = row.take();
    Ok(Lead {
        user: UserId(t.next()?),
        org: OrgId(t.next()?),
        version: t.next()?,
        left: t.moment_opt()?.is_some(),
        offered: t.next::<Option<Uuid>>()?.map(UserId),
        offered_name: t.next()?,
    })
}

/// Offers the file to a worker on the team who can add to it already. An earlier offer is withdrawn.
///
/// # Errors
/// [`Error::Refused`] unless it is the lead's organisation that offers, [`Error::State`] for somebody who cannot lead.
pub async fn offer(tx: &mut Tx, permit: &Permit, to: UserId, task: Uuid) -> Result<()> {
    let lead = of_file(tx, permit).await?;
    if permit.action() != Action::Coordinate || permit.who().org() != Some(lead.org) {
        return Err(Error::Refused(Why::Role));
    }
    let now = tx.now();
    let row = tx
        .row(
            "SELECT u.org_id, u.roles FROM user_account u WHERE u.id = $2 AND u.state = 'active' AND EXISTS
             (SELECT 1 FROM member m WHERE m.file_id = $1 AND m.user_id = u.id AND (m.until_at IS NULL OR m.until_at > $3))",
            args![permit.file(), to, now],
        )
        .await?
        .ok_or(Error::State("lead-not-on-team"))?;
    let mut t = row.take();
    let (org, roles) = (OrgId(t.next()?), RoleSet::from_bits(t.next()?));
    if to == lead.user || !roles.has(Role::Worker) || !own(permit, org, to).any(adds) {
        return Err(Error::State("lead-cannot"));
    }
    tx.run(
        "UPDATE task SET state = 'dropped', done_at = $2, version = version + 1
         WHERE file_id = $1 AND what = 'lead-offer' AND state = 'open'",
        args![permit.file(), now],
    )
    .await?;
    let offer = NewTask {
        id: TaskId(task),
        file: Some(permit.file()),
        for_user: Some(to),
        for_org: org,
        what: what::LEAD_OFFER.into(),
        detail: String::new(),
        due: None,
    };
    tasks::raise(tx, permit.who().user(), &offer).await?;
    tx.note_on(permit, Act::Change, "lead-offer");
    Ok(())
}

/// Takes over as lead. The earlier lead is told by a task; the open tasks about it are done.
///
/// # Errors
/// [`Error::Refused`] when the file is not theirs to take, [`Error::Stale`] when somebody was faster.
pub async fn take(tx: &mut Tx, permit: &Permit, version: i64, mut id: impl FnMut() -> Uuid) -> Result<()> {
    let (Actor::Staff(me), Action::Add) = (permit.who(), permit.action()) else {
        return Err(Error::Refused(Why::Role));
    };
    let (lead, now) = (of_file(tx, permit).await?, tx.now());
    if lead.version != version {
        return Err(Error::Stale(lead.version));
    }
    if !lead.is_open_to(me) {
        return Err(Error::Refused(Why::Role));
    }
    let changed = tx
        .run(
            "UPDATE client_file SET lead_user = $1, lead_org = $2, version = version + 1
             WHERE id = $3 AND version = $4 AND state = 'open'",
            args![me.user, me.org, permit.file(), version],
        )
        .await?;
    if changed == 0 {
        return Err(Error::Stale(lead.version));
    }
    on_the_team(tx, permit, &lead, me, id()).await?;
    coordinates(tx, permit, me, &mut id).await?;
    tx.run(
        "UPDATE task SET state = 'done', done_at = $2, version = version + 1
         WHERE file_id = $1 AND what IN ('new-lead', 'lead-offer') AND state = 'open'",
        args![permit.file(), now],
    )
    .await?;
    if !lead.left {
        let taken = NewTask {
            id: TaskId(id()),
            file: Some(permit.file()),
            for_user: Some(lead.user),
            for_org: lead.org,
            what: what::LEAD_TAKEN.into(),
            detail: users::name_of(tx, me.user).await?,
            due: None,
        };
        tasks::raise(tx, Some(me.user), &taken).await?;
    }
    tx.note_on(permit, Act::Change, "lead");
    Ok(())
}

/// The earlier lead's place on the team ends, and so does what the new one did before: they are the lead now.
async fn on_the_team(tx: &mut Tx, permit: &Permit, earlier: &Lead, me: &Staff, member: Uuid) -> Result<()> {
    let now = tx.now();
    tx.run(
        "UPDATE member SET until_at = $2, version = version + 1 WHERE file_id = $1 AND (until_at IS NULL OR until_at > $2)
         AND (user_id = $4 OR (user_id = $3 AND task = 'lead'))",
        args![permit.file(), now, earlier.user, me.user],
    )
    .await?;
    tx.run(
        "INSERT INTO member (id, file_id, org_id, user_id, task, from_at, until_at, version)
         VALUES ($1, $2, $3, $4, 'lead', $5, NULL, 1)",
        args![member, permit.file(), me.org, me.user, now],
    )
    .await?;
    Ok(())
}

/// A lead coordinates. Where their organisation could only read and add, what it has is replaced by the same with that:
/// as far, as long and for the same reasons as the client agreed.
async fn coordinates(tx: &mut Tx, permit: &Permit, me: &Staff, id: &mut impl FnMut() -> Uuid) -> Result<()> {
    if own(permit, me.org, me.user).any(|g| g.acts == ActSet::ALL) {
        return Ok(());
    }
    let now = tx.now();
    for old in own(permit, me.org, me.user).filter(|g| adds(g)) {
        door::end(tx, old, "lead", Some(me.user), now).await?;
        let new = Grant { id: GrantId(id()), acts: ActSet::ALL, from: now, by: me.user, ..old.clone() };
        door::give(tx, &new, now).await?;
    }
    Ok(())
}

/// The live grants of an organisation or one of its people. An emergency makes nobody a lead.
fn own(permit: &Permit, org: OrgId, user: UserId) -> impl Iterator<Item = &Grant> {
    let now = permit.now();
    let theirs = move |g: &&Grant| match g.subject.kind {
        SubjectKind::Org => g.subject.id == org.0,
        SubjectKind::Person => g.subject.id == user.0,
        SubjectKind::Team => false,
    };
    permit
        .standing()
        .grants
        .iter()
        .filter(move |g| g.is_live(now))
        .filter(theirs)
        .filter(|g| g.basis != Basis::BreakGlass)
}

fn adds(grant: &Grant) -> bool {
    grant.acts.0 & ActSet::bit(opweg_access::Act::Add) != 0
}
