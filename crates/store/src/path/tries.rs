//! Wrong tries at a door that has no name on it: counted per address under a keyed hash, so that nobody can read from it
//! who tried where. Counting touches no file and leaves no entry in the log.

use crate::{Conn, Db, Result, args};
use jiff::Timestamp;
use uuid::Uuid;

/// The moments of the wrong tries from an address since a moment, as asked by the rule of waiting.
///
/// # Errors
/// What the engine says.
pub async fn since(conn: &mut Conn, address: &[u8], since: Timestamp) -> Result<Vec<Timestamp>> {
    let rows = conn
        .rows(
            "SELECT at FROM login_attempt WHERE key_hash = $1 AND at > $2 AND NOT good ORDER BY at DESC LIMIT 500",
            args![address, since],
        )
        .await?;
    rows.iter().map(|row| row.take().moment()).collect()
}

/// Keeps a try that was wrong.
///
/// # Errors
/// What the engine says.
pub async fn wrong(db: &Db, id: Uuid, address: &[u8], now: Timestamp) -> Result<()> {
    let mut tx = db.begin(now).await?;
    tx.run(
        "INSERT INTO login_attempt (id, key_hash, at, good) VALUES ($1, $2, $3, $4)",
        args![id, address, now, false],
    )
    .await?;
    tx.conn.commit().await
}
