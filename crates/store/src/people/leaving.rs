//! When somebody leaves: at once they lose every way in and every personal permission, and their work goes back to the
//! organisation (access model §6).

use super::{Administrator, stale, users};
use crate::log::{Act, Entry};
use crate::path::tasks::{self, NewTask, what};
use crate::{Conn, Error, Result, Tx, args};
use opweg_access::{Act as Deed, ActSet, SubjectKind};
use opweg_model::{FileId, Purpose, Role, TaskId, UserId};
use uuid::Uuid;

/// What somebody holds, to be looked at before they leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Holdings {
    /// Open files of which they are the lead.
    pub files: i64,
    /// Restricted files that only they can open: hand these over first, or nobody can see them.
    pub sole_restricted: i64,
    /// Open tasks in their own name.
    pub tasks: i64,
    /// Keys of programs they answer for.
    pub tokens: i64,
}

/// What somebody holds now.
///
/// # Errors
/// [`Error::NotFound`] for people of another administrator.
pub async fn holdings(
    conn: &mut Conn,
    office: &Administrator<'_>,
    user: UserId,
    now: jiff::Timestamp,
) -> Result<Holdings> {
    office.of_org(users::get(conn, user).await?.org)?;
    let row = conn
        .row(
            "SELECT (SELECT CAST(count(*) AS BIGINT) FROM client_file f WHERE f.lead_user = $1 AND f.state = 'open'),
                    (SELECT CAST(count(*) AS BIGINT) FROM task t WHERE t.for_user = $1 AND t.state = 'open'),
                    (SELECT CAST(count(*) AS BIGINT) FROM api_token k WHERE k.user_id = $1 AND k.revoked_at IS NULL AND k.expires_at > $2)",
            args![user, now],
        )
        .await?
        .ok_or(Error::NotFound)?;
    let sole = conn
        .row(
            "SELECT CAST(count(*) AS BIGINT) FROM client_file f WHERE f.restricted = $4 AND f.state = 'open'
             AND EXISTS (SELECT 1 FROM access_grant g LEFT JOIN grant_end e ON e.grant_id = g.id
                         WHERE g.file_id = f.id AND g.subject_kind = $3 AND g.subject_id = $1 AND g.valid_until > $2
                         AND e.ended_at IS NULL AND (g.acts & $5) <> 0)
             AND NOT EXISTS (SELECT 1 FROM access_grant g LEFT JOIN grant_end e ON e.grant_id = g.id
                         WHERE g.file_id = f.id AND g.subject_kind = $3 AND g.subject_id <> $1 AND g.valid_until > $2
                         AND e.ended_at IS NULL AND (g.acts & $5) <> 0)",
            args![user, now, SubjectKind::Person as i64, true, ActSet::bit(Deed::Coordinate)],
        )
        .await?
        .ok_or(Error::NotFound)?;
    let mut t = row.take();
    Ok(Holdings { files: t.next()?, tasks: t.next()?, tokens: t.next()?, sole_restricted: sole.take().next()? })
}

/// Somebody leaves. Their sessions, password, second factors, passkeys, tie to the provider, drafts and keys are gone,
/// their personal grants end, their open tasks are the organisation's, and each file they led becomes a task of the
/// organisation: find a new lead. Their name stays with what they wrote.
///
/// # Errors
/// [`Error::Stale`] when somebody was faster, [`Error::State`] when nobody would be left to run the accounts.
pub async fn leave(
    tx: &mut Tx,
    office: &Administrator<'_>,
    id: UserId,
    version: i64,
    mut task: impl FnMut() -> TaskId,
) -> Result<()> {
    let user = users::get(tx, id).await?;
    office.of_org(user.org)?;
    if user.about.roles.has(Role::Administrator) {
        users::not_the_last(tx, &user).await?;
    }
    let now = tx.now();
    // The login becomes free: whoever comes back, or comes at another organisation, can have it again.
    let changed = tx
        .run(
            "UPDATE user_account SET state = 'left', left_at = $3, login = $4, password = NULL, password_until = NULL,
                    totp_secret = NULL, totp_last_step = 0, oidc_subject = NULL, version = version + 1
             WHERE id = $1 AND version = $2 AND state = 'active'",
            args![id, version, now, id.to_string()],
        )
        .await?;
    if changed == 0 {
        return Err(stale(tx, "SELECT version FROM user_account WHERE id = $1", id.0).await);
    }
    close_doors(tx, id).await?;
    end_grants(tx, office, id).await?;
    let by = office.actor().user().zip(office.actor().org());
    crate::referral::stops::colleague_leaves(tx, id, by, || task().0).await?;
    hand_back(tx, &user, task).await?;
    tx.note(Entry::of_actor(office.actor(), Act::Administer, "user-left", "").with(id.to_string()));
    Ok(())
}

async fn close_doors(tx: &mut Tx, id: UserId) -> Result<()> {
    let now = tx.now();
    tx.run("DELETE FROM session WHERE user_id = $1", args![id]).await?;
    tx.run("DELETE FROM passkey WHERE user_id = $1", args![id]).await?;
    tx.run("DELETE FROM recovery_code WHERE user_id = $1", args![id]).await?;
    tx.run("DELETE FROM draft WHERE user_id = $1", args![id]).await?;
    tx.run("UPDATE calendar_feed SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL", args![id, now])
        .await?;
    tx.run("UPDATE api_token SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL", args![id, now]).await?;
    Ok(())
}

/// Ends the grants in their own name and notes it on each file.
async fn end_grants(tx: &mut Tx, office: &Administrator<'_>, id: UserId) -> Result<()> {
    let now = tx.now();
    let rows = tx
        .rows(
            "SELECT g.id, g.file_id FROM access_grant g LEFT JOIN grant_end e ON e.grant_id = g.id
             WHERE g.subject_kind = $1 AND g.subject_id = $2 AND g.valid_until > $3 AND e.grant_id IS NULL ORDER BY g.id",
            args![SubjectKind::Person as i64, id, now],
        )
        .await?;
    for row in &rows {
        let mut t = row.take();
        let (grant, file): (Uuid, Uuid) = (t.next()?, t.next()?);
        tx.run(
            "INSERT INTO grant_end (grant_id, file_id, ended_at, reason, by_user) VALUES ($1, $2, $3, 'left', $4)
             ON CONFLICT (grant_id) DO NOTHING",
            args![grant, file, now, office.actor().user()],
        )
        .await?;
        tx.note(
            Entry::on_file(FileId(file), office.actor(), Act::Revoke, "grant", Purpose::Oversight)
                .with(grant.to_string()),
        );
    }
    Ok(())
}

/// Their open tasks and files go back to the organisation.
async fn hand_back(tx: &mut Tx, user: &users::User, mut task: impl FnMut() -> TaskId) -> Result<()> {
    let now = tx.now();
    // What was asked of them in person is no longer: the lead may offer the file to somebody else, or ask another to look
    // along. Other officers have an emergency on their own lists.
    tx.run(
        "UPDATE task SET state = 'dropped', done_at = $2, version = version + 1
         WHERE for_user = $1 AND state = 'open' AND (what IN ('lead-offer', 'lead-taken', 'review') OR (what = 'glass' AND $3))",
        args![user.id, now, user.about.roles.has(Role::DataProtection)],
    )
    .await?;
    tx.run(
        "UPDATE task SET for_user = NULL, for_org = $2, version = version + 1 WHERE for_user = $1 AND state = 'open'",
        args![user.id, user.org],
    )
    .await?;
    tx.run(
        "UPDATE member SET until_at = $2, version = version + 1 WHERE user_id = $1 AND until_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM client_file f WHERE f.id = member.file_id AND f.lead_user = $1)",
        args![user.id, now],
    )
    .await?;
    let led = tx
        .rows("SELECT id FROM client_file WHERE lead_user = $1 AND state = 'open' ORDER BY id", args![user.id])
        .await?;
    for row in &led {
        let wanted = NewTask {
            id: task(),
            file: Some(FileId(row.take().next()?)),
            for_user: None,
            for_org: user.org,
            what: what::NEW_LEAD.into(),
            detail: String::new(),
            due: None,
        };
        tasks::raise(tx, None, &wanted).await?;
    }
    Ok(())
}
