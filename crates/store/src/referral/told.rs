//! Who is told what about a referral, as tasks: the receiver that somebody asks, whoever asked what became of it.

use super::Referral;
use crate::path::tasks::{self, NewTask};
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
    let task = NewTask {
        id: TaskId(id),
        file: Some(referral.file),
        for_user: to.0,
        for_org: to.1,
        what: what.into(),
        detail: referral.id.to_string(),
        due,
    };
    tasks::raise(tx, by, &task).await
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
