//! Who wants to sign in: the account behind a login, a user or a name at the identity provider, and its password.
//!
//! Counting attempts is in [`super::turns`], the second step in [`super::second_step`], what is remembered between the
//! halves of a ceremony in [`super::ceremonies`].

use super::Administrator;
use super::turns::Counted;
use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Tx, args};
use jiff::Timestamp;
use opweg_access::Staff;
use opweg_model::{OrgId, UserId};
use uuid::Uuid;

/// An account as signing in sees it.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// The person.
    pub user: UserId,
    /// Their organisation.
    pub org: OrgId,
    /// Hash of the password.
    pub password: Option<String>,
    /// Until when a start password can be used; `None` for a password of their own.
    pub password_until: Option<Timestamp>,
    /// Whether an authenticator app is set up.
    pub totp: bool,
    /// Whether there are passkeys.
    pub passkey: bool,
}

/// Hashes stay out of logs.
impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Account").field("user", &self.user).finish_non_exhaustive()
    }
}

/// Everything of an [`Account`] of somebody who still works here, to be followed by whose it is.
macro_rules! select {
    () => {
        "SELECT u.id, u.org_id, u.password, u.password_until, u.totp_secret IS NOT NULL,
                EXISTS (SELECT 1 FROM passkey p WHERE p.user_id = u.id)
         FROM user_account u JOIN organisation o ON o.id = u.org_id WHERE u.state = 'active' AND o.closed_at IS NULL "
    };
}

/// The account with this login, of somebody who still works here.
///
/// # Errors
/// What the engine says.
pub async fn by_login(conn: &mut Conn, login: &str) -> Result<Option<Account>> {
    let row = conn.row(concat!(select!(), "AND u.login = $1"), args![login]).await?;
    row.as_ref().map(read).transpose()
}

/// The account of somebody who still works here.
///
/// # Errors
/// What the engine says.
pub async fn by_user(conn: &mut Conn, user: UserId) -> Result<Option<Account>> {
    let row = conn.row(concat!(select!(), "AND u.id = $1"), args![user]).await?;
    row.as_ref().map(read).transpose()
}

fn read(row: &crate::Row) -> Result<Account> {
    let mut t = row.take();
    Ok(Account {
        user: UserId(t.next()?),
        org: OrgId(t.next()?),
        password: t.next()?,
        password_until: t.moment_opt()?,
        totp: t.next()?,
        passkey: t.next()?,
    })
}

/// Stores the hash of a password that somebody chose for themselves.
///
/// # Errors
/// [`Error::NotFound`] for leavers.
pub async fn set_password(tx: &mut Tx, staff: &Staff, hash: &str) -> Result<()> {
    let changed = tx
        .run(
            "UPDATE user_account SET password = $2, password_until = NULL WHERE id = $1 AND state = 'active'",
            args![staff.user, hash],
        )
        .await?;
    if changed == 0 {
        return Err(Error::NotFound);
    }
    tx.note(Entry::of_user(staff.user, staff.org, Act::Change, "password"));
    Ok(())
}

/// Stores the same password hashed anew, because the cost has changed. Nobody sees a difference, so no entry of its own.
///
/// # Errors
/// What the engine says.
pub async fn rehash(tx: &mut Tx, user: UserId, before: &str, after: &str) -> Result<()> {
    tx.run("UPDATE user_account SET password = $3 WHERE id = $1 AND password = $2", args![user, before, after]).await?;
    Ok(())
}

/// Gives somebody a start password that works until a moment and has to be replaced at the first sign-in. All their
/// sessions end. `counted` forgives failed passwords, which may be why they asked.
///
/// # Errors
/// [`Error::NotFound`] for leavers and people of another administrator.
pub async fn give_start_password(
    tx: &mut Tx,
    office: &Administrator<'_>,
    user: UserId,
    hash: &str,
    until: Timestamp,
    forgive: (Uuid, &Counted),
) -> Result<()> {
    let account = by_user(tx, user).await?.ok_or(Error::NotFound)?;
    office.of_org(account.org)?;
    let now = tx.now();
    tx.run("UPDATE user_account SET password = $2, password_until = $3 WHERE id = $1", args![user, hash, until])
        .await?;
    tx.run("DELETE FROM session WHERE user_id = $1", args![user]).await?;
    let (id, counted) = forgive;
    tx.run(
        "INSERT INTO login_attempt (id, key_hash, at, good) VALUES ($1, $2, $3, $4)",
        args![id, counted.account.as_slice(), now, true],
    )
    .await?;
    tx.note(Entry::of_actor(office.actor(), Act::Administer, "start-password", "").with(user.to_string()));
    Ok(())
}

/// Ties an account to the person's name at the identity provider.
///
/// # Errors
/// [`Error::Double`] when that name is tied to somebody already.
pub async fn link_provider(tx: &mut Tx, staff: &Staff, issuer: &str, subject: &str) -> Result<()> {
    let name = provider_name(issuer, subject);
    if tx
        .row("SELECT 1 FROM user_account WHERE oidc_subject = $1 AND id <> $2", args![&name, staff.user])
        .await?
        .is_some()
    {
        return Err(Error::Double("provider"));
    }
    tx.run("UPDATE user_account SET oidc_subject = $2 WHERE id = $1 AND state = 'active'", args![staff.user, &name])
        .await?;
    tx.note(Entry::of_user(staff.user, staff.org, Act::Change, "provider"));
    Ok(())
}

/// Unties it.
///
/// # Errors
/// What the engine says.
pub async fn unlink_provider(tx: &mut Tx, staff: &Staff) -> Result<()> {
    tx.run("UPDATE user_account SET oidc_subject = NULL WHERE id = $1", args![staff.user]).await?;
    tx.note(Entry::of_user(staff.user, staff.org, Act::Change, "provider-off"));
    Ok(())
}

/// The account of whoever has this name at the provider.
///
/// # Errors
/// What the engine says.
pub async fn by_provider(conn: &mut Conn, issuer: &str, subject: &str) -> Result<Option<Account>> {
    let row = conn.row(concat!(select!(), "AND u.oidc_subject = $1"), args![provider_name(issuer, subject)]).await?;
    row.as_ref().map(read).transpose()
}

/// Issuer and subject together; an issuer is an address and holds no space.
fn provider_name(issuer: &str, subject: &str) -> String {
    format!("{issuer} {subject}")
}
