//! What is remembered between the two halves of a ceremony: a passkey, the identity provider, a new authenticator app.
//! Sealed, because it may hold a secret; taken once, because a challenge is good once.

use crate::keys::Keys;
use crate::{Conn, Db, Error, Result, args, hex, unhex};
use jiff::Timestamp;
use uuid::Uuid;

/// Remembers something secret until the browser comes back with the token of this digest. Not in the log: a stranger
/// who opens the page has done nothing yet.
///
/// # Errors
/// What the engine says.
pub async fn remember(db: &Db, keys: &Keys, hash: &[u8], secret: &str, until: Timestamp, now: Timestamp) -> Result<()> {
    let body = hex(&keys.seal(owner(hash), secret));
    let mut tx = db.begin(now).await?;
    tx.run(
        "INSERT INTO login_pending (state_hash, body, expires_at) VALUES ($1, $2, $3)
         ON CONFLICT (state_hash) DO UPDATE SET body = excluded.body, expires_at = excluded.expires_at",
        args![hash, body, until],
    )
    .await?;
    tx.conn.commit().await
}

/// What was remembered, without forgetting it; `None` when its time is over.
///
/// # Errors
/// What the engine says.
pub async fn recall(conn: &mut Conn, keys: &Keys, hash: &[u8], now: Timestamp) -> Result<Option<String>> {
    let row =
        conn.row("SELECT body FROM login_pending WHERE state_hash = $1 AND expires_at > $2", args![hash, now]).await?;
    row.map(|row| unsealed(keys, hash, &row.take().next::<String>()?)).transpose()
}

/// Takes what was remembered: a second time there is nothing.
///
/// # Errors
/// What the engine says.
pub async fn take(db: &Db, keys: &Keys, hash: &[u8], now: Timestamp) -> Result<Option<String>> {
    let mut tx = db.begin(now).await?;
    let row = tx.row("DELETE FROM login_pending WHERE state_hash = $1 RETURNING body, expires_at", args![hash]).await?;
    tx.conn.commit().await?;
    let Some(row) = row else { return Ok(None) };
    let mut t = row.take();
    let body: String = t.next()?;
    if t.moment()? <= now { Ok(None) } else { unsealed(keys, hash, &body).map(Some) }
}

fn unsealed(keys: &Keys, hash: &[u8], body: &str) -> Result<String> {
    let sealed = unhex(body).ok_or_else(|| Error::Corrupt("half of a ceremony".into()))?;
    keys.open(owner(hash), &sealed).map_err(|e| Error::Corrupt(e.to_string()))
}

/// The digest as owner of the sealed text: its first half is unique enough and has the right length.
fn owner(hash: &[u8]) -> Uuid {
    let mut half = [0; 16];
    half.iter_mut().zip(hash).for_each(|(to, from)| *to = *from);
    Uuid::from_bytes(half)
}
