//! Passkeys: what a browser or telephone registered, by the name the device gave it.

use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Tx, args};
use jiff::Timestamp;
use opweg_access::Staff;
use opweg_model::UserId;
use uuid::Uuid;

/// A registered passkey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Its identity here.
    pub id: Uuid,
    /// Its own name; unique over all people.
    pub credential: String,
    /// What its owner calls it.
    pub name: String,
    /// The public part, as the gate gave it.
    pub data: String,
    /// Since when.
    pub created: Timestamp,
    /// When it was last used.
    pub used: Option<Timestamp>,
}

/// Adds a passkey.
///
/// # Errors
/// [`Error::Double`] when somebody registered it already.
pub async fn add(tx: &mut Tx, staff: &Staff, id: Uuid, credential: &str, name: &str, data: &str) -> Result<()> {
    if tx.row("SELECT 1 FROM passkey WHERE credential = $1", args![credential]).await?.is_some() {
        return Err(Error::Double("passkey"));
    }
    let now = tx.now();
    tx.run(
        "INSERT INTO passkey (id, user_id, credential, name, data, created_at, used_at) VALUES ($1, $2, $3, $4, $5, $6, NULL)",
        args![id, staff.user, credential, name, data, now],
    )
    .await?;
    tx.note(Entry::of_user(staff.user, staff.org, Act::Change, "passkey"));
    Ok(())
}

/// The passkeys of somebody, oldest first.
///
/// # Errors
/// What the engine says.
pub async fn of_user(conn: &mut Conn, user: UserId) -> Result<Vec<Passkey>> {
    let rows = conn
        .rows("SELECT id, credential, name, data, created_at, used_at FROM passkey WHERE user_id = $1 ORDER BY created_at, id", args![user])
        .await?;
    rows.iter().map(|row| read(&mut row.take())).collect()
}

/// The passkey with this name of its own, and whose it is.
///
/// # Errors
/// What the engine says.
pub async fn by_credential(conn: &mut Conn, credential: &str) -> Result<Option<(UserId, Passkey)>> {
    let row = conn
        .row(
            "SELECT user_id, id, credential, name, data, created_at, used_at FROM passkey WHERE credential = $1",
            args![credential],
        )
        .await?;
    row.map(|row| {
        let mut t = row.take();
        Ok((UserId(t.next()?), read(&mut t)?))
    })
    .transpose()
}

fn read(t: &mut crate::Take<'_>) -> Result<Passkey> {
    Ok(Passkey {
        id: t.next()?,
        credential: t.next()?,
        name: t.next()?,
        data: t.next()?,
        created: t.moment()?,
        used: t.moment_opt()?,
    })
}

/// Notes that a passkey was used, with its new data when its counter changed. `false` when it was removed meanwhile, or
/// used meanwhile with a counter that this one does not know.
///
/// # Errors
/// What the engine says.
pub async fn used(tx: &mut Tx, before: &Passkey, data: Option<&str>) -> Result<bool> {
    let now = tx.now();
    let changed = tx
        .run(
            "UPDATE passkey SET used_at = $2, data = $3 WHERE id = $1 AND data = $4",
            args![before.id, now, data.unwrap_or(&before.data), &before.data],
        )
        .await?;
    Ok(changed == 1)
}

/// Removes one of one's own passkeys; removing one that is gone is fine.
///
/// # Errors
/// What the engine says.
pub async fn remove(tx: &mut Tx, staff: &Staff, id: Uuid) -> Result<()> {
    tx.run("DELETE FROM passkey WHERE id = $1 AND user_id = $2", args![id, staff.user]).await?;
    tx.note(Entry::of_user(staff.user, staff.org, Act::Change, "passkey-off"));
    Ok(())
}
