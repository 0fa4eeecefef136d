//! The team around a client: organisations and people with a task, and exactly one lead (R-NET-01, R-NET-02).

use crate::log::Act;
use crate::{Error, Result, Tx, args};
use jiff::Timestamp;
use opweg_access::{Action, Permit, Why};
use opweg_model::{OrgId, Tier, UserId};
use uuid::Uuid;

/// Somebody around the client.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Member {
    pub id: Uuid,
    pub org: OrgId,
    pub org_name: String,
    /// Whether that organisation decides on residence or sanctions (R-PRI-04).
    pub sanctions: bool,
    /// Nobody by name, also when they left: then the organisation is who to call.
    pub user: Option<UserId>,
    pub name: String,
    pub job: String,
    pub phone: String,
    /// `lead` or what they do: a word of [`TASKS`].
    pub task: String,
    pub is_lead: bool,
    pub since: Timestamp,
    pub until: Option<Timestamp>,
    pub version: i64,
}

/// What a member does; message key `team-task-<word>`.
pub const TASKS: &[&str] = &["lead", "integration", "dutch", "work", "social-aid", "housing", "mentoring", "other"];

/// The team, lead first.
///
/// # Errors
/// [`Error::Refused`] when the permit does not reach the contact card or the path.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<Vec<Member>> {
    if !permit.opens(Tier::Contact) && !permit.opens(Tier::Path) {
        return Err(Error::Refused(Why::Role));
    }
    let now = tx.now();
    let rows = tx
        .rows(
            "SELECT m.id, m.org_id, o.name, o.sanctions, u.id, coalesce(u.name, o.name), coalesce(u.job, ''), coalesce(nullif(u.phone, ''), o.phone),
                    CASE WHEN m.task = 'lead' AND f.lead_user <> m.user_id THEN 'other' ELSE m.task END,
                    CASE WHEN f.lead_user = m.user_id THEN 1 ELSE 0 END, m.from_at, m.until_at, m.version
             FROM member m JOIN client_file f ON f.id = m.file_id JOIN organisation o ON o.id = m.org_id
             LEFT JOIN user_account u ON u.id = m.user_id AND u.left_at IS NULL
             WHERE m.file_id = $1 AND (m.until_at IS NULL OR m.until_at > $2) ORDER BY 10 DESC, m.from_at",
            args![permit.file(), now],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok(Member {
                id: t.next()?,
                org: OrgId(t.next()?),
                org_name: t.next()?,
                sanctions: t.next()?,
                user: t.next::<Option<Uuid>>()?.map(UserId),
                name: t.next()?,
                job: t.next()?,
                phone: t.next()?,
                task: t.next()?,
                is_lead: flag(&mut t)?,
                since: t.moment()?,
                until: t.moment_opt()?,
                version: t.next()?,
            })
        })
        .collect()
}

/// A number made by CASE: 32 bits on one engine, 64 on the other.
fn flag(t: &mut crate::Take<'_>) -> Result<bool> {
    Ok(t.next::<i32>()? != 0)
}

/// Adds an organisation to the team, or a worker of it. Being on the team opens nothing: that is what agreements and mandates do.
///
/// # Errors
/// [`Error::State`] for an unknown task.
pub async fn add(tx: &mut Tx, permit: &Permit, id: Uuid, org: OrgId, user: Option<UserId>, task: &str) -> Result<()> {
    if permit.action() != Action::Coordinate {
        return Err(Error::Refused(Why::Role));
    }
    if !TASKS.contains(&task) || task == "lead" {
        return Err(Error::State("task"));
    }
    let now = tx.now();
    tx.run(
        "INSERT INTO member (id, file_id, org_id, user_id, task, from_at, until_at, version) VALUES ($1, $2, $3, $4, $5, $6, NULL, 1)",
        args![id, permit.file(), org, user, task, now],
    )
    .await?;
    tx.note_on(permit, Act::Change, "team");
    Ok(())
}

/// Takes somebody off the team, and with it what they saw in their own name; the lead cannot leave without a successor.
///
/// # Errors
/// [`Error::State`] for the lead, and when somebody was faster.
pub async fn leave(tx: &mut Tx, permit: &Permit, member: Uuid, version: i64) -> Result<()> {
    if permit.action() != Action::Coordinate {
        return Err(Error::Refused(Why::Role));
    }
    let now = tx.now();
    let done = tx
        .row(
            "UPDATE member SET until_at = $1, version = version + 1 WHERE id = $2 AND file_id = $3 AND version = $4 AND (until_at IS NULL OR until_at > $1)
             AND NOT EXISTS (SELECT 1 FROM client_file f WHERE f.id = member.file_id AND f.lead_user = member.user_id) RETURNING user_id",
            args![now, member, permit.file(), version],
        )
        .await?
        .ok_or(Error::State("lead-or-changed"))?;
    if let Some(user) = done.take().next::<Option<Uuid>>()? {
        super::people::end_grants(tx, permit, UserId(user)).await?;
    }
    tx.note_on(permit, Act::Change, "team");
    Ok(())
}
