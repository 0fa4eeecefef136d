//! The second step: the secret of the authenticator app, each code of it once, and the recovery codes.

use super::Administrator;
use super::sign_in::{Account, by_user};
use crate::keys::Keys;
use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Tx, args};
use opweg_access::Staff;
use opweg_model::UserId;

/// The secret of an authenticator app and the last step of which a code was used.
#[derive(Clone, PartialEq, Eq)]
pub struct Authenticator {
    /// The secret, in the letters it was stored with.
    pub secret: String,
    /// The last step used.
    pub last_step: i64,
}

/// Secrets stay out of logs.
impl std::fmt::Debug for Authenticator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Authenticator(…)")
    }
}

/// Stores the secret of an app, sealed, once its first code was accepted. An earlier app stops working.
///
/// # Errors
/// [`Error::NotFound`] for leavers.
pub async fn set_authenticator(tx: &mut Tx, staff: &Staff, keys: &Keys, secret: &str, first_step: i64) -> Result<()> {
    let changed = tx
        .run(
            "UPDATE user_account SET totp_secret = $2, totp_last_step = $3 WHERE id = $1 AND state = 'active'",
            args![staff.user, keys.seal(staff.user.0, secret), first_step],
        )
        .await?;
    if changed == 0 {
        return Err(Error::NotFound);
    }
    tx.note(Entry::of_user(staff.user, staff.org, Act::Change, "authenticator"));
    Ok(())
}

/// The app of somebody, if they have one.
///
/// # Errors
/// [`Error::Corrupt`] when it was sealed with other keys.
pub async fn authenticator(conn: &mut Conn, keys: &Keys, user: UserId) -> Result<Option<Authenticator>> {
    let row = conn.row("SELECT totp_secret, totp_last_step FROM user_account WHERE id = $1", args![user]).await?;
    let Some(row) = row else { return Ok(None) };
    let mut t = row.take();
    let Some(sealed) = t.next::<Option<Vec<u8>>>()? else { return Ok(None) };
    let secret = keys.open(user.0, &sealed).map_err(|e| Error::Corrupt(e.to_string()))?;
    Ok(Some(Authenticator { secret, last_step: t.next()? }))
}

/// Uses the code of a step; `false` when that step or a later one was used meanwhile: two requests with one code must
/// not both pass.
///
/// # Errors
/// What the engine says.
pub async fn use_step(tx: &mut Tx, user: UserId, step: i64) -> Result<bool> {
    let changed = tx
        .run("UPDATE user_account SET totp_last_step = $2 WHERE id = $1 AND totp_last_step < $2", args![user, step])
        .await?;
    Ok(changed == 1)
}

/// Takes the app away.
///
/// # Errors
/// What the engine says.
pub async fn remove_authenticator(tx: &mut Tx, staff: &Staff) -> Result<()> {
    tx.run("UPDATE user_account SET totp_secret = NULL, totp_last_step = 0 WHERE id = $1", args![staff.user]).await?;
    tx.note(Entry::of_user(staff.user, staff.org, Act::Change, "authenticator-off"));
    Ok(())
}

/// Puts a fresh set of recovery codes, hashed, in the place of all earlier ones.
///
/// # Errors
/// What the engine says.
pub async fn replace_recovery_codes(tx: &mut Tx, staff: &Staff, hashes: &[String]) -> Result<()> {
    tx.run("DELETE FROM recovery_code WHERE user_id = $1", args![staff.user]).await?;
    for hash in hashes {
        tx.run(
            "INSERT INTO recovery_code (user_id, hash, used_at) VALUES ($1, $2, NULL)",
            args![staff.user, hash.as_bytes()],
        )
        .await?;
    }
    tx.note(Entry::of_user(staff.user, staff.org, Act::Change, "recovery-codes"));
    Ok(())
}

/// The hashes of the codes that are left.
///
/// # Errors
/// What the engine says.
pub async fn recovery_codes(conn: &mut Conn, user: UserId) -> Result<Vec<String>> {
    let rows = conn
        .rows("SELECT hash FROM recovery_code WHERE user_id = $1 AND used_at IS NULL ORDER BY hash", args![user])
        .await?;
    rows.iter()
        .map(|row| String::from_utf8(row.take().next()?).map_err(|_| Error::Corrupt("recovery code".into())))
        .collect()
}

/// Uses a code; `false` when it was used meanwhile.
///
/// # Errors
/// What the engine says.
pub async fn use_recovery_code(tx: &mut Tx, user: UserId, hash: &str) -> Result<bool> {
    let now = tx.now();
    let changed = tx
        .run(
            "UPDATE recovery_code SET used_at = $3 WHERE user_id = $1 AND hash = $2 AND used_at IS NULL",
            args![user, hash.as_bytes(), now],
        )
        .await?;
    Ok(changed == 1)
}

/// Takes away every second factor of somebody who lost theirs, after the administrator made sure who they are. Their
/// sessions end.
///
/// # Errors
/// [`Error::NotFound`] for leavers and people of another administrator.
pub async fn reset(tx: &mut Tx, office: &Administrator<'_>, user: UserId) -> Result<()> {
    let Account { org, .. } = by_user(tx, user).await?.ok_or(Error::NotFound)?;
    office.of_org(org)?;
    tx.run("UPDATE user_account SET totp_secret = NULL, totp_last_step = 0 WHERE id = $1", args![user]).await?;
    tx.run("DELETE FROM passkey WHERE user_id = $1", args![user]).await?;
    tx.run("DELETE FROM recovery_code WHERE user_id = $1", args![user]).await?;
    tx.run("DELETE FROM session WHERE user_id = $1", args![user]).await?;
    tx.note(Entry::of_actor(office.actor(), Act::Administer, "second-step-reset", "").with(user.to_string()));
    Ok(())
}
