//! Text that is not saved yet: one draft per user and form, sealed, so that closing a browser loses nothing.
//!
//! A draft is the user's own typing and nobody else can read it; keeping it touches no file, so it leaves no entry in
//! the log. What comes of it does, when it is saved for good.

use crate::keys::Keys;
use crate::{Conn, Db, Error, Result, args};
use jiff::Timestamp;
use opweg_model::UserId;

/// How many drafts are kept for one user.
pub const MOST: i64 = 100;

/// A draft as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The fields of the form, as the page wrote them.
    pub body: String,
    /// When it was last kept.
    pub saved: Timestamp,
}

/// Keeps a draft in the place of the earlier one. `key` names the form, for example `note-<file>`.
///
/// # Errors
/// What the engine says.
pub async fn save(db: &Db, keys: &Keys, user: UserId, key: &str, body: &str, now: Timestamp) -> Result<()> {
    let mut tx = db.begin(now).await?;
    tx.run(
        "INSERT INTO draft (user_id, key, body, saved_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (user_id, key) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at",
        args![user, key, keys.seal(user.0, body), now],
    )
    .await?;
    // Autosave of many forms at once is nobody's typing: the oldest give way.
    tx.run(
        "DELETE FROM draft WHERE user_id = $1 AND key IN
                (SELECT d.key FROM draft d WHERE d.user_id = $1 ORDER BY d.saved_at DESC, d.key LIMIT 1000 OFFSET $2)",
        args![user, MOST],
    )
    .await?;
    tx.conn.commit().await
}

/// The draft of a form, if there is one.
///
/// # Errors
/// [`Error::Corrupt`] when it was sealed with another key.
pub async fn load(conn: &mut Conn, keys: &Keys, user: UserId, key: &str) -> Result<Option<Draft>> {
    let row = conn.row("SELECT body, saved_at FROM draft WHERE user_id = $1 AND key = $2", args![user, key]).await?;
    let Some(row) = row else { return Ok(None) };
    let mut t = row.take();
    let sealed: Vec<u8> = t.next()?;
    let body = keys.open(user.0, &sealed).map_err(|e| Error::Corrupt(e.to_string()))?;
    Ok(Some(Draft { body, saved: t.moment()? }))
}

/// The drafts whose key begins with these letters, the latest first, each with its key.
///
/// # Errors
/// [`Error::Corrupt`] when one was sealed with another key.
pub async fn under(conn: &mut Conn, keys: &Keys, user: UserId, prefix: &str) -> Result<Vec<(String, Draft)>> {
    let sql = "SELECT key, body, saved_at FROM draft WHERE user_id = $1 AND substr(key, 1, CAST($3 AS INTEGER)) = $2
               ORDER BY saved_at DESC, key";
    let letters = i64::try_from(prefix.len()).unwrap_or(i64::MAX);
    let rows = conn.rows(sql, args![user, prefix, letters]).await?;
    let read = |row: &crate::Row| {
        let mut t = row.take();
        let (key, sealed): (String, Vec<u8>) = (t.next()?, t.next()?);
        let body = keys.open(user.0, &sealed).map_err(|e| Error::Corrupt(e.to_string()))?;
        Ok((key, Draft { body, saved: t.moment()? }))
    };
    rows.iter().map(read).collect()
}

/// How many drafts there are whose key begins with these letters; nothing of them is opened.
///
/// # Errors
/// What the engine says.
pub async fn count_under(conn: &mut Conn, user: UserId, prefix: &str) -> Result<i64> {
    let sql =
        "SELECT CAST(count(*) AS BIGINT) FROM draft WHERE user_id = $1 AND substr(key, 1, CAST($3 AS INTEGER)) = $2";
    let letters = i64::try_from(prefix.len()).unwrap_or(i64::MAX);
    let row = conn.row(sql, args![user, prefix, letters]).await?;
    Ok(row.map(|r| r.take().next()).transpose()?.unwrap_or(0))
}

/// Throws a draft away: it was saved for good, or the user does not want it. Runs in the transaction that saves.
///
/// # Errors
/// What the engine says.
pub async fn forget(conn: &mut Conn, user: UserId, key: &str) -> Result<()> {
    conn.run("DELETE FROM draft WHERE user_id = $1 AND key = $2", args![user, key]).await?;
    Ok(())
}

/// Throws a draft away on its own.
///
/// # Errors
/// What the engine says.
pub async fn forget_now(db: &Db, user: UserId, key: &str, now: Timestamp) -> Result<()> {
    let mut tx = db.begin(now).await?;
    forget(&mut tx, user, key).await?;
    tx.conn.commit().await
}

/// Throws away the drafts nobody touched since a moment; how many.
///
/// # Errors
/// What the engine says.
pub async fn purge(db: &Db, untouched_since: Timestamp, now: Timestamp) -> Result<u64> {
    let mut tx = db.begin(now).await?;
    let gone = tx.run("DELETE FROM draft WHERE saved_at < $1", args![untouched_since]).await?;
    tx.conn.commit().await?;
    Ok(gone)
}
