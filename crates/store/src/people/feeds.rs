//! The secret address of one's own agenda, for the calendar of a telephone. There is one at a time; it opens hours, never a
//! name, and only while its holder works here.

use super::users;
use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Tx, args};
use jiff::Timestamp;
use opweg_access::Staff;
use opweg_model::UserId;
use uuid::Uuid;

/// The address that works now: never itself, only when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// When it was made.
    pub created: Timestamp,
    /// When a calendar last asked.
    pub used: Option<Timestamp>,
}

/// The address of somebody, if they made one.
///
/// # Errors
/// What the engine says.
pub async fn of_user(conn: &mut Conn, user: UserId) -> Result<Option<Feed>> {
    let sql = "SELECT created_at, used_at FROM calendar_feed WHERE user_id = $1 AND revoked_at IS NULL";
    let row = conn.row(sql, args![user]).await?;
    row.map(|row| {
        let mut t = row.take();
        Ok(Feed { created: t.moment()?, used: t.moment_opt()? })
    })
    .transpose()
}

/// Makes an address; the one before stops.
///
/// # Errors
/// What the engine says.
pub async fn make(tx: &mut Tx, staff: &Staff, id: Uuid, hash: &[u8]) -> Result<()> {
    revoke(tx, staff).await?;
    let now = tx.now();
    tx.run(
        "INSERT INTO calendar_feed (id, user_id, hash, created_at) VALUES ($1, $2, $3, $4)",
        args![id, staff.user, hash.to_vec(), now],
    )
    .await?;
    tx.note(Entry::of_user(staff.user, staff.org, Act::Add, "calendar"));
    Ok(())
}

/// Stops the address.
///
/// # Errors
/// What the engine says.
pub async fn stop(tx: &mut Tx, staff: &Staff) -> Result<()> {
    revoke(tx, staff).await?;
    tx.note(Entry::of_user(staff.user, staff.org, Act::Revoke, "calendar"));
    Ok(())
}

async fn revoke(tx: &mut Tx, staff: &Staff) -> Result<()> {
    let now = tx.now();
    let sql = "UPDATE calendar_feed SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL";
    tx.run(sql, args![staff.user, now]).await?;
    Ok(())
}

/// Whose agenda an address opens, and that it was used; nothing when it was stopped or its holder no longer works here.
///
/// # Errors
/// What the engine says.
pub async fn open(tx: &mut Tx, hash: &[u8]) -> Result<Option<Staff>> {
    let now = tx.now();
    let sql = "UPDATE calendar_feed SET used_at = $2 WHERE hash = $1 AND revoked_at IS NULL RETURNING user_id";
    let Some(row) = tx.row(sql, args![hash.to_vec(), now]).await? else { return Ok(None) };
    match users::staff_of(tx, UserId(row.take().next()?)).await {
        Ok(staff) => {
            tx.note(Entry::of_user(staff.user, staff.org, Act::See, "calendar"));
            Ok(Some(staff))
        }
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}
