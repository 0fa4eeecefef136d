//! Who is told what about a referral, as tasks: the receiver that somebody asks, whoever asked what became of it.

use super::Referral;
use crate::path::tasks::{self, NewTask, what};
use crate::{Conn, Result, Tx, args};
use jiff::civil::Date;
use opweg_model::{OrgId, ReferralId, TaskId, UserId};
use uuid::Uuid;

/// A task about a referral; its detail is the identity of the referral.
pub(super) async fn tell(
    tx: &mut Tx,
    referral: &Referral,
    to: (Option<UserId>, OrgId),
    what: &'static str,
    due: Option<Date>,
    id: Uuid,
    by: Option<UserId>,
) -> Result<()> {
    tasks::raise(tx, by, &NewTask { due, ..about(referral, to, what, id) }).await
}

/// A task about a referral; its detail is the identity of it.
fn about(referral: &Referral, to: (Option<UserId>, OrgId), what: &str, id: Uuid) -> NewTask {
    NewTask {
        id: TaskId(id),
        file: Some(referral.file),
        for_user: to.0,
        for_org: to.1,
        what: what.to_owned(),
        detail: referral.id.to_string(),
        due: None,
    }
}

/// Tells what became of a referral: one task for each referral and whoever hears of it, with what happened last. Read or
/// not, what it said before is over. The words that somebody wrote are not in it.
pub(super) async fn news(
    tx: &mut Tx,
    referral: &Referral,
    to: (Option<UserId>, OrgId),
    happened: (&'static str, Option<&'static str>),
    id: Uuid,
    by: Option<UserId>,
) -> Result<()> {
    let now = tx.now();
    tx.run(
        "UPDATE task SET state = 'dropped', done_at = $4, version = version + 1
         WHERE what = 'referral-news' AND substr(detail, 1, 36) = $1 AND state = 'open' AND for_org = $2
               AND (for_user IS NULL OR for_user = $3)",
        args![referral.id.to_string(), to.1, to.0.map_or(Uuid::nil(), |u| u.0), now],
    )
    .await?;
    let detail =
        [Some(happened.0), happened.1].into_iter().flatten().fold(referral.id.to_string(), |all, w| all + " " + w);
    tasks::raise(tx, by, &NewTask { detail, ..about(referral, to, what::REFERRAL_NEWS, id) }).await
}

/// What was still to be done about a referral is done.
pub(super) async fn settle(tx: &mut Tx, referral: ReferralId) -> Result<()> {
    let now = tx.now();
    tx.run(
        "UPDATE task SET state = 'done', done_at = $2, version = version + 1
         WHERE detail = $1 AND state = 'open' AND what IN ('referral', 'referral-late')",
        args![referral.to_string(), now],
    )
    .await?;
    Ok(())
}

/// Who hears what became of a referral: whoever asked, while they work there; else their organisation; else, when that
/// left the network, whoever leads the file.
pub(super) async fn hears(conn: &mut Conn, referral: &Referral) -> Result<(Option<UserId>, OrgId)> {
    let row = conn
        .row(
            "SELECT u.state, o.closed_at, f.lead_user, f.lead_org FROM client_file f
             JOIN organisation o ON o.id = $2 LEFT JOIN user_account u ON u.id = $3 AND u.org_id = $2 WHERE f.id = $1",
            args![referral.file, referral.from, referral.asker],
        )
        .await?;
    let Some(row) = row else { return Ok((None, referral.from)) };
    let mut t = row.take();
    let (state, closed): (Option<String>, _) = (t.next()?, t.moment_opt()?);
    let lead = (Some(UserId(t.next()?)), OrgId(t.next()?));
    Ok(match (closed, state.as_deref()) {
        (Some(_), _) => lead,
        (None, Some("active")) => (Some(referral.asker), referral.from),
        (None, _) => (None, referral.from),
    })
}
