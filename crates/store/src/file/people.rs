//! People of the organisations around a client, each with a task and dates. Being on the team opens nothing, but for two:
//! a mentor comes with the client's agreement and sees the contact card and what is shared with them by name; who is on the
//! team of a restricted person sees in their own name what their organisation would see, if that may see anything.

use super::team::TASKS;
use crate::log::Act;
use crate::{Conn, Error, Result, Tx, args, door};
use jiff::{Timestamp, ToSpan};
use opweg_access::{ActSet, Action, Basis, Grant, Permit, Subject, SubjectKind, Why};
use opweg_model::{GrantId, OrgId, Purpose, PurposeSet, Role, RoleSet, Tier, TierSet, UserId};
use uuid::Uuid;

/// Days a mentor sees the contact card when no end was said; then the client is asked again.
const MENTOR_DAYS: i64 = 366;

/// Somebody who can be added.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Person {
    pub user: UserId,
    pub name: String,
    pub org: OrgId,
    pub org_name: String,
    /// Comes with the client's agreement only.
    pub is_mentor: bool,
    purposes: PurposeSet,
}

/// Somebody who joins the team.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Joins {
    pub id: Uuid,
    pub user: UserId,
    pub task: String,
    pub from: Timestamp,
    pub until: Option<Timestamp>,
    /// The client agrees that a mentor sees how to reach them.
    pub agreed: bool,
    pub grant: GrantId,
}

/// Who can be added: people of the organisations on the team who are not on it themselves.
///
/// # Errors
/// What the engine says.
pub async fn to_add(conn: &mut Conn, permit: &Permit) -> Result<Vec<Person>> {
    let rows = conn
        .rows(
            "SELECT u.id, u.name, o.id, o.name, u.roles, o.purposes FROM user_account u JOIN organisation o ON o.id = u.org_id
             WHERE u.state = 'active' AND o.closed_at IS NULL
             AND o.id IN (SELECT m.org_id FROM member m WHERE m.file_id = $1 AND (m.until_at IS NULL OR m.until_at > $2))
             AND NOT EXISTS (SELECT 1 FROM member m WHERE m.file_id = $1 AND m.user_id = u.id AND (m.until_at IS NULL OR m.until_at > $2))
             ORDER BY lower(o.name), lower(u.name), u.id",
            args![permit.file(), permit.now()],
        )
        .await?;
    let mut people = Vec::new();
    for row in &rows {
        let mut t = row.take();
        let (user, name, org, org_name) = (UserId(t.next()?), t.next()?, OrgId(t.next()?), t.next()?);
        let roles = RoleSet::from_bits(t.next()?);
        let works = roles.has(Role::Worker) || roles.has(Role::Reception);
        let is_mentor = roles.has(Role::Mentor) && !works;
        if works || is_mentor {
            people.push(Person { user, name, org, org_name, is_mentor, purposes: PurposeSet::from_bits(t.next()?) });
        }
    }
    Ok(people)
}

/// Adds a person.
///
/// # Errors
/// [`Error::State`] for an unknown task, an end before the beginning, somebody who cannot be added or a mentor without
/// the client's agreement.
pub async fn add(tx: &mut Tx, permit: &Permit, new: &Joins) -> Result<()> {
    if permit.action() != Action::Coordinate {
        return Err(Error::Refused(Why::Role));
    }
    if !TASKS.contains(&new.task.as_str()) || new.task == "lead" || new.until.is_some_and(|u| u <= new.from) {
        return Err(Error::State("task-or-dates"));
    }
    let person = to_add(tx, permit).await?.into_iter().find(|p| p.user == new.user).ok_or(Error::State("person"))?;
    if person.is_mentor && !new.agreed {
        return Err(Error::State("not-agreed"));
    }
    tx.run(
        "INSERT INTO member (id, file_id, org_id, user_id, task, from_at, until_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, 1)",
        args![new.id, permit.file(), person.org, new.user, &new.task, new.from, new.until],
    )
    .await?;
    let now = tx.now();
    if person.is_mentor {
        door::give(tx, &contact_only(permit, &person, new)?, now).await?;
        tx.note_on(permit, Act::Agree, "mentor");
    } else if let Some(grant) = in_own_name(permit, &person, new)? {
        door::give(tx, &grant, now).await?;
        tx.note_on(permit, Act::Change, "colleague");
    }
    tx.note_on(permit, Act::Change, "team");
    Ok(())
}

fn contact_only(permit: &Permit, person: &Person, new: &Joins) -> Result<Grant> {
    let at_most = new.from.saturating_add((MENTOR_DAYS * 24).hours()).unwrap_or(new.from);
    Ok(Grant {
        id: new.grant,
        file: permit.file(),
        subject: Subject::person(new.user),
        tiers: TierSet::of(&[Tier::Contact]),
        purposes: person.purposes.shared_with(PurposeSet::of(&[Purpose::Mentoring, Purpose::Guidance])),
        acts: ActSet::READ,
        basis: Basis::Agreement,
        agreement: None,
        from: new.from,
        until: new.until.map_or(at_most, |until| until.min(at_most)),
        ended: None,
        by: permit.who().user().ok_or(Error::Refused(Why::Role))?,
    })
}

/// What somebody sees of a restricted person: as much as their organisation would, until their task ends. One's own
/// organisation has its mandate; another has what the client agreed to, and without that its people see nothing.
fn in_own_name(permit: &Permit, person: &Person, new: &Joins) -> Result<Option<Grant>> {
    let standing = permit.standing();
    if !standing.restricted {
        return Ok(None);
    }
    let basis = if permit.who().org() == Some(person.org) { Basis::Mandate } else { Basis::Agreement };
    let theirs = |g: &&Grant| g.basis == basis && g.subject == Subject::org(person.org) && g.lasts(permit.now());
    let Some(whole) = standing.grants.iter().find(theirs) else { return Ok(None) };
    Ok(Some(Grant {
        id: new.grant,
        subject: Subject::person(new.user),
        from: new.from,
        until: new.until.map_or(whole.until, |until| until.min(whole.until)),
        by: permit.who().user().ok_or(Error::Refused(Why::Role))?,
        ..whole.clone()
    }))
}

/// The grants that people of an organisation have in their own name under what the client agreed for it: they end with it.
pub(super) async fn named_under(conn: &mut Conn, grants: &[Grant], whole: &Grant) -> Result<Vec<Grant>> {
    let under = |g: &&Grant| {
        g.subject.kind == SubjectKind::Person
            && g.agreement.is_some()
            && g.agreement == whole.agreement
            && g.ended.is_none()
    };
    let mut named = Vec::new();
    for grant in grants.iter().filter(under) {
        let sql = "SELECT 1 FROM user_account WHERE id = $1 AND org_id = $2";
        if conn.row(sql, args![grant.subject.id, whole.subject.id]).await?.is_some() {
            named.push(grant.clone());
        }
    }
    Ok(named)
}

/// Ends what somebody sees in their own name: they are no longer on the team. Emergencies end by themselves, and nobody
/// shuts themselves out of a restricted file.
pub(super) async fn end_grants(tx: &mut Tx, permit: &Permit, user: UserId) -> Result<()> {
    let (now, by) = (tx.now(), permit.who().user());
    for grant in &permit.standing().grants {
        let theirs = grant.subject.kind == SubjectKind::Person && grant.subject.id == user.0;
        let kept = grant.basis == Basis::BreakGlass || (grant.basis == Basis::Mandate && by == Some(user));
        if theirs && grant.lasts(now) && !kept {
            door::end(tx, grant, "left-team", by, now).await?;
            tx.note_on(permit, Act::Revoke, "grant");
        }
    }
    Ok(())
}
