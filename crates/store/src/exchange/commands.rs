//! Commands of programs, remembered by a key of the sender, so that one that was sent twice is done once.
//!
//! The key is claimed in the transaction of the command itself: a command that fails leaves no trace, and a second
//! sender on another node waits for the first.

use crate::{Error, Result, Tx, args};

/// What became of a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// Never seen: do it, then [`keep`] the answer.
    First,
    /// Done before, with this answer.
    Before(String),
}

/// Claims a command by the keyed hash of sender and key.
///
/// # Errors
/// What the engine says.
pub async fn claim(tx: &mut Tx, key: &[u8]) -> Result<Claim> {
    let now = tx.now();
    let new = tx
        .run(
            "INSERT INTO command_seen (key_hash, at, answer) VALUES ($1, $2, '') ON CONFLICT (key_hash) DO NOTHING",
            args![key, now],
        )
        .await?;
    if new == 1 {
        return Ok(Claim::First);
    }
    let row = tx.row("SELECT answer FROM command_seen WHERE key_hash = $1", args![key]).await?;
    Ok(Claim::Before(row.ok_or(Error::NotFound)?.take().next()?))
}

/// Keeps the answer of a command: identities and digests, never what was sent.
///
/// # Errors
/// What the engine says.
pub async fn keep(tx: &mut Tx, key: &[u8], answer: &str) -> Result<()> {
    tx.run("UPDATE command_seen SET answer = $2 WHERE key_hash = $1", args![key, answer]).await?;
    Ok(())
}

/// Forgets a command that was not done after all.
///
/// # Errors
/// What the engine says.
pub async fn forget(tx: &mut Tx, key: &[u8]) -> Result<()> {
    tx.run("DELETE FROM command_seen WHERE key_hash = $1", args![key]).await?;
    Ok(())
}
