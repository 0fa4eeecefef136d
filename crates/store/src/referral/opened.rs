//! What a referral opens and closes of the file, and who stands on the team because of it.

use super::Referral;
use crate::{Result, Tx, args, door};
use opweg_access::{Grant, tail_after};
use opweg_model::{GrantId, UserId};
use uuid::Uuid;

/// Opens the contact card to the receiver while an answer is awaited.
pub(super) async fn while_asked(tx: &mut Tx, referral: &Referral, id: Uuid) -> Result<Option<GrantId>> {
    let now = tx.now();
    let Some(opening) = referral.opening() else { return Ok(None) };
    let grant = opening.while_asked(GrantId(id), now);
    door::give(tx, &grant, now).await?;
    Ok(Some(grant.id))
}

/// Opens what the client agreed to, in place of the contact card alone, and puts the receiver on the team.
pub(super) async fn once_accepted(tx: &mut Tx, referral: &Referral, by: UserId, id: Uuid) -> Result<Option<GrantId>> {
    let now = tx.now();
    let Some(opening) = referral.opening() else { return Ok(None) };
    close(tx, referral, by, "referral-accepted").await?;
    let grant = opening.once_accepted(GrantId(id), now);
    door::give(tx, &grant, now).await?;
    join(tx, referral, by).await?;
    Ok(Some(grant.id))
}

/// Closes what the referral opened. Whoever worked with the client still reads contact and path for a while.
pub(super) async fn at_the_end(tx: &mut Tx, referral: &Referral, by: Option<UserId>, tail: Option<Uuid>) -> Result<()> {
    let now = tx.now();
    let closed = end(tx, referral, by, "referral-ended").await?;
    if let (Some(grant), Some(id)) = (closed, tail.filter(|_| referral.state.is_taken_on())) {
        let tail = tail_after(&grant, GrantId(id), now);
        door::give(tx, &tail, now).await?;
    }
    // Nobody stays on the team for something that is over; who stands there for another reason has a place of their own.
    tx.run(
        "UPDATE member SET until_at = $2, version = version + 1 WHERE id = $1 AND (until_at IS NULL OR until_at > $2)",
        args![referral.id, now],
    )
    .await?;
    Ok(())
}

async fn close(tx: &mut Tx, referral: &Referral, by: UserId, why: &str) -> Result<()> {
    end(tx, referral, Some(by), why).await.map(drop)
}

/// Ends the grant of a referral, if it has one that lasts; gives it.
async fn end(tx: &mut Tx, referral: &Referral, by: Option<UserId>, why: &str) -> Result<Option<Grant>> {
    let now = tx.now();
    let Some(id) = referral.grant else { return Ok(None) };
    let standing = door::standing(tx, referral.file).await?;
    let grant = standing.and_then(|s| s.grants.iter().find(|g| g.id == id && g.lasts(now)).cloned());
    if let Some(grant) = &grant {
        door::end(tx, grant, why, by, now).await?;
    }
    Ok(grant)
}

/// The receiver's place on the team has the identity of the referral: it ends with it.
async fn join(tx: &mut Tx, referral: &Referral, by: UserId) -> Result<()> {
    let now = tx.now();
    let Some(org) = referral.to_org() else { return Ok(()) };
    tx.run(
        "INSERT INTO member (id, file_id, org_id, user_id, task, from_at, until_at, version)
         VALUES ($1, $2, $3, $4, 'other', $5, NULL, 1)",
        args![referral.id, referral.file, org, by, now],
    )
    .await?;
    Ok(())
}
