//! Attempts to sign in: who may try now, and what a failure costs. The rule itself is the caller's; here lie the times.

use super::sign_in::Account;
use crate::keys::Keys;
use crate::log::{Act, Entry};
use crate::{Conn, Db, Result, Tx, args};
use jiff::Timestamp;
use opweg_access::Actor;
use uuid::Uuid;

/// Failures that count against a new attempt.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Failures {
    /// On this account and way in, since it last succeeded; at most [`MOST_FAILURES`].
    pub account: Vec<Timestamp>,
    /// From this address, whatever the account, since the given moment; at most [`MOST_FAILURES`].
    pub address: Vec<Timestamp>,
}

/// How many failures are read: more make no difference to any rule.
pub const MOST_FAILURES: i64 = 200;

/// Keyed digests of what attempts are counted by, so that the table names nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Way in and account.
    pub account: Vec<u8>,
    /// Address.
    pub address: Vec<u8>,
}

impl Counted {
    /// `way` keeps the ways in apart, so that guessed passwords do not lock passkeys; `account` is the login as typed
    /// or the user, whether it exists or not.
    #[must_use]
    pub fn of(keys: &Keys, way: &str, account: &str, address: &str) -> Self {
        Self {
            account: keys.fingerprint("attempt-account", &format!("{way} {account}")),
            address: keys.fingerprint("attempt-address", address),
        }
    }
}

/// An attempt that may go ahead. It counts as failed until [`succeeded`] says otherwise, so that attempts side by side
/// do not share one turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    account: Uuid,
    address: Uuid,
}

/// Takes a turn: reads the failures, lets `judge` decide, and notes the attempt when it may go ahead. `judge` answers
/// with its refusal. The caller commits before the password is looked at.
///
/// # Errors
/// What the engine says; the inner error is the refusal.
pub async fn take_turn<R>(
    tx: &mut Tx,
    counted: &Counted,
    known: Option<&Account>,
    ids: [Uuid; 2],
    since: Timestamp,
    judge: impl FnOnce(&Failures, Timestamp) -> Result<(), R>,
) -> Result<Result<Turn, R>> {
    let now = tx.now();
    if let Some(account) = known {
        // On PostgreSQL this makes attempts on one account wait for each other; SQLite has one writer anyhow.
        tx.run("UPDATE user_account SET version = version WHERE id = $1", args![account.user]).await?;
    }
    let failures = Failures {
        account: since_success(tx, &counted.account).await?,
        address: since_moment(tx, &counted.address, since).await?,
    };
    let who = |what: &'static str| match known {
        Some(a) => Entry::of_user(a.user, a.org, Act::SignIn, what),
        None => Entry::of_actor(&Actor::System, Act::SignIn, what, ""),
    };
    if let Err(refusal) = judge(&failures, now) {
        tx.note(who("turn").refused("too-many"));
        return Ok(Err(refusal));
    }
    for (id, key) in ids.iter().zip([&counted.account, &counted.address]) {
        tx.run(
            "INSERT INTO login_attempt (id, key_hash, at, good) VALUES ($1, $2, $3, $4)",
            args![*id, key.as_slice(), now, false],
        )
        .await?;
    }
    tx.note(who("turn"));
    Ok(Ok(Turn { account: ids[0], address: ids[1] }))
}

async fn since_success(conn: &mut Conn, key: &[u8]) -> Result<Vec<Timestamp>> {
    let rows = conn
        .rows(
            "SELECT a.at FROM login_attempt a WHERE a.key_hash = $1 AND a.good = $2 AND a.at > coalesce(
                 (SELECT max(b.at) FROM login_attempt b WHERE b.key_hash = $1 AND b.good = $3), 0)
             ORDER BY a.at DESC LIMIT $4",
            args![key, false, true, MOST_FAILURES],
        )
        .await?;
    rows.iter().map(|row| row.take().moment()).collect()
}

async fn since_moment(conn: &mut Conn, key: &[u8], since: Timestamp) -> Result<Vec<Timestamp>> {
    let rows = conn
        .rows(
            "SELECT at FROM login_attempt WHERE key_hash = $1 AND good = $2 AND at > $3 ORDER BY at DESC LIMIT $4",
            args![key, false, since, MOST_FAILURES],
        )
        .await?;
    rows.iter().map(|row| row.take().moment()).collect()
}

/// The attempt was right: it no longer counts as a failure, and the account's failures before it are forgotten. The
/// caller notes the sign-in by starting or upgrading the session.
///
/// # Errors
/// What the engine says.
pub async fn succeeded(tx: &mut Tx, turn: Turn) -> Result<()> {
    let now = tx.now();
    tx.run("UPDATE login_attempt SET good = $2, at = $3 WHERE id = $1", args![turn.account, true, now]).await?;
    // Its own failure goes; those of others from this address stay.
    tx.run("DELETE FROM login_attempt WHERE id = $1", args![turn.address]).await?;
    Ok(())
}

/// The attempt was wrong: it stays counted and is noted with the reason, a word.
///
/// # Errors
/// What the engine says.
pub async fn failed(db: &Db, known: Option<&Account>, why: &str, now: Timestamp) -> Result<()> {
    let mut tx = db.begin(now).await?;
    let entry = match known {
        Some(a) => Entry::of_user(a.user, a.org, Act::SignIn, "attempt"),
        None => Entry::of_actor(&Actor::System, Act::SignIn, "attempt", ""),
    };
    tx.note(entry.refused(why));
    tx.commit().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_in_are_counted_apart() {
        let keys = Keys::new([7; 32]);
        let of = |way, who, address| Counted::of(&keys, way, who, address);
        assert_ne!(of("password", "lien", "a").account, of("code", "lien", "a").account);
        assert_ne!(of("password", "lien", "a").account, of("password", "tom", "a").account);
        assert_eq!(of("password", "lien", "a").address, of("code", "tom", "a").address);
    }
}
