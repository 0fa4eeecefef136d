//! What ends referrals from outside: the client no longer agrees, a partner leaves the network, a colleague who was asked in
//! person leaves. Each ends with its own outcome and is told; none stays open with nobody to answer it.

use super::answers::{Said, happen};
use super::{Referral, read, select};
use crate::{Conn, Result, Tx, args, door};
use opweg_access::{Basis, Grant, SubjectKind};
use opweg_model::referral::Event;
use opweg_model::{FileId, OrgId, UserId};
use uuid::Uuid;

/// The client no longer agrees that an organisation sees the file: what it was asked ends.
///
/// # Errors
/// What the engine says.
pub(crate) async fn agreement_ends(
    tx: &mut Tx,
    file: FileId,
    org: OrgId,
    by: Option<(UserId, OrgId)>,
    mut id: impl FnMut() -> Uuid,
) -> Result<()> {
    let sql = concat!(select!(), "WHERE r.file_id = $1 AND r.to_org = $2 AND r.stage <> 'ended' ORDER BY r.id");
    let open = tx.rows(sql, args![file, org]).await?.iter().map(read).collect::<Result<Vec<Referral>>>()?;
    end_all(tx, &open, Event::AgreementEnds, by, &mut id).await?;
    end_what_is_left(tx, file, org, by.map(|(user, _)| user)).await
}

/// What referrals still open to an organisation or to somebody who works there, such as the tail of one that ended long ago:
/// a "no" of the client ends that as well.
async fn end_what_is_left(tx: &mut Tx, file: FileId, org: OrgId, by: Option<UserId>) -> Result<()> {
    let now = tx.now();
    let grants = door::standing(tx, file).await?.map_or_else(Vec::new, |standing| standing.grants);
    let of_referral = |g: &&Grant| matches!(g.basis, Basis::Referral | Basis::Tail) && g.lasts(now);
    for grant in grants.iter().filter(of_referral) {
        let theirs = match grant.subject.kind {
            SubjectKind::Org => grant.subject.id == org.0,
            SubjectKind::Person => {
                let sql = "SELECT 1 FROM user_account WHERE id = $1 AND org_id = $2";
                tx.row(sql, args![grant.subject.id, org]).await?.is_some()
            }
            SubjectKind::Team => false,
        };
        if theirs {
            door::end(tx, grant, "agreement-ended", by, now).await?;
        }
    }
    Ok(())
}

/// The client stops one thing that was open: what an organisation was asked ends with its agreement, and a referral with
/// what it had opened.
///
/// # Errors
/// What the engine says.
pub(crate) async fn grant_ends(
    tx: &mut Tx,
    grant: &Grant,
    by: Option<(UserId, OrgId)>,
    mut id: impl FnMut() -> Uuid,
) -> Result<()> {
    if grant.basis == Basis::Agreement && grant.subject.kind == SubjectKind::Org {
        return agreement_ends(tx, grant.file, OrgId(grant.subject.id), by, id).await;
    }
    let sql = concat!(select!(), "WHERE r.file_id = $1 AND r.grant_id = $2 AND r.stage <> 'ended' ORDER BY r.id");
    let open = tx.rows(sql, args![grant.file, grant.id]).await?.iter().map(read).collect::<Result<Vec<Referral>>>()?;
    end_all(tx, &open, Event::AgreementEnds, by, &mut id).await
}

/// A partner leaves the network: what it was asked ends, and whoever asked hears so. What it asked itself goes on; the lead
/// of each file hears what becomes of it.
///
/// # Errors
/// What the engine says.
pub(crate) async fn receiver_leaves(
    tx: &mut Tx,
    org: OrgId,
    by: Option<(UserId, OrgId)>,
    mut id: impl FnMut() -> Uuid,
) -> Result<()> {
    let sql = concat!(select!(), "WHERE r.to_org = $1 AND r.stage <> 'ended' ORDER BY r.id");
    let open = tx.rows(sql, args![org]).await?.iter().map(read).collect::<Result<Vec<Referral>>>()?;
    end_all(tx, &open, Event::ReceiverLeaves, by, &mut id).await
}

/// The person is shielded from now on: what organisations were asked as a whole ends, because nobody there may know of the
/// file any more, and so does what a service outside was asked with a code.
///
/// # Errors
/// What the engine says.
pub(crate) async fn restricted(
    tx: &mut Tx,
    file: FileId,
    by: Option<(UserId, OrgId)>,
    id: &mut impl FnMut() -> Uuid,
) -> Result<()> {
    let sql = concat!(select!(), "WHERE r.file_id = $1 AND r.to_user IS NULL AND r.stage <> 'ended' ORDER BY r.id");
    let open = tx.rows(sql, args![file]).await?.iter().map(read).collect::<Result<Vec<Referral>>>()?;
    end_all(tx, &open, Event::AgreementEnds, by, id).await
}

/// Somebody leaves who was asked in person. Their organisation answers instead; about a restricted person it cannot, because
/// nobody else there may know of the file.
///
/// # Errors
/// What the engine says.
pub(crate) async fn colleague_leaves(
    tx: &mut Tx,
    user: UserId,
    by: Option<(UserId, OrgId)>,
    mut id: impl FnMut() -> Uuid,
) -> Result<()> {
    let sql = concat!(select!(), "WHERE r.to_user = $1 AND r.stage <> 'ended' AND f.restricted = $2 ORDER BY r.id");
    let alone = tx.rows(sql, args![user, true]).await?.iter().map(read).collect::<Result<Vec<Referral>>>()?;
    end_all(tx, &alone, Event::ReceiverLeaves, by, &mut id).await?;
    let rows = tx.rows(sql, args![user, false]).await?;
    for one in rows.iter().map(read).collect::<Result<Vec<Referral>>>()? {
        hand_over(tx, &one, &mut id).await?;
    }
    Ok(())
}

/// The organisation as a whole is asked from now on: it sees what the person saw, as long as it was agreed.
async fn hand_over(tx: &mut Tx, one: &Referral, id: &mut impl FnMut() -> Uuid) -> Result<()> {
    let now = tx.now();
    let mut of_org = one.clone();
    if let super::To::Partner { user, .. } = &mut of_org.to {
        *user = None;
    }
    let new = opweg_model::GrantId(id());
    let grant = of_org.opening().map(|opening| match one.state.is_taken_on() {
        true => opening.once_accepted(new, now),
        false => opening.while_asked(new, now),
    });
    if let Some(grant) = &grant {
        door::give(tx, grant, now).await?;
    }
    tx.run(
        "UPDATE referral SET to_user = NULL, grant_id = $2, version = version + 1 WHERE id = $1",
        args![one.id, grant.map(|g| g.id)],
    )
    .await?;
    tx.run("UPDATE member SET user_id = NULL, version = version + 1 WHERE id = $1 AND until_at IS NULL", args![one.id])
        .await?;
    Ok(())
}

async fn end_all(
    tx: &mut Tx,
    open: &[Referral],
    event: Event,
    by: Option<(UserId, OrgId)>,
    id: &mut impl FnMut() -> Uuid,
) -> Result<()> {
    let said = Said { event, text: String::new(), again: None, channel: String::new() };
    for referral in open {
        happen(tx, referral, &said, by, id).await?;
    }
    Ok(())
}

/// How many referrals of a file have not ended: it is not closed before they have.
///
/// # Errors
/// What the engine says.
pub(crate) async fn still_open(conn: &mut Conn, file: FileId) -> Result<i64> {
    let sql = "SELECT CAST(count(*) AS BIGINT) FROM referral WHERE file_id = $1 AND stage <> 'ended'";
    let row = conn.row(sql, args![file]).await?;
    row.map_or(Ok(0), |r| r.take().next())
}
