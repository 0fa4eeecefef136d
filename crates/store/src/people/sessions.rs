//! Signed-in browsers. A cookie holds a random token; here lies its digest, so a stolen database opens no session.

use super::users::read_staff;
use crate::log::{Act, Entry};
use crate::{Conn, Db, Error, Result, Tx, args};
use jiff::{SignedDuration, Timestamp};
use opweg_access::Staff;
use opweg_model::{OrgId, SessionId, UserId};
use uuid::Uuid;

/// How far somebody has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The password was right; the second step, or choosing an own password, is still to come. Opens nothing.
    Password,
    /// Signed in.
    Full,
}

impl Stage {
    /// The stable text form.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Full => "full",
        }
    }
}

impl std::str::FromStr for Stage {
    type Err = opweg_model::UnknownWord;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "password" => Ok(Self::Password),
            "full" => Ok(Self::Full),
            other => {
                Err(opweg_model::UnknownWord { what: "stage of signing in", given: other.chars().take(40).collect() })
            }
        }
    }
}

/// How long sessions last; an argument because a desk in a hall and an office differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Without a request for this long, a session is over.
    pub idle: SignedDuration,
    /// A session is over after this long, whatever happens in it.
    pub whole: SignedDuration,
    /// How long may pass between the password and the second step.
    pub second_step: SignedDuration,
}

impl Default for Limits {
    /// An hour of rest, a working day in all, ten minutes for the second step.
    fn default() -> Self {
        Self {
            idle: SignedDuration::from_hours(1),
            whole: SignedDuration::from_hours(12),
            second_step: SignedDuration::from_mins(10),
        }
    }
}

impl Limits {
    fn end(&self, stage: Stage, now: Timestamp) -> Timestamp {
        let lasts = match stage {
            Stage::Password => self.second_step,
            Stage::Full => self.whole,
        };
        now.saturating_add(lasts).unwrap_or(now)
    }
}

/// A browser that was recognised, with what every page needs to know of the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The session.
    pub session: SessionId,
    /// How far they have come. Only [`Stage::Full`] may see pages.
    pub stage: Stage,
    /// The policy's view.
    pub staff: Staff,
    /// Their name.
    pub name: String,
    /// The name to sign in with.
    pub login: String,
    /// Their organisation.
    pub org_name: String,
    /// Language of the pages.
    pub language: String,
    /// Whether single keys work as short-cuts.
    pub shortcuts: bool,
    /// Whether the password they have was made for them and must be replaced first.
    pub start_password: bool,
    /// When the last request was noted.
    pub seen: Timestamp,
}

/// A session as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its identity.
    pub id: SessionId,
    /// What the browser called itself.
    pub device: String,
    /// Since when.
    pub created: Timestamp,
    /// The last request, to the minute.
    pub seen: Timestamp,
}

/// A session to begin.
#[derive(Debug)]
pub struct NewSession<'a> {
    /// Its identity.
    pub id: SessionId,
    /// Digest of the token in the cookie.
    pub hash: &'a [u8],
    /// How far they have come.
    pub stage: Stage,
    /// What the browser calls itself, in a few words.
    pub device: &'a str,
}

/// Begins a session. `way` says how they signed in: a word for the log.
///
/// # Errors
/// What the engine says.
pub async fn start(
    tx: &mut Tx,
    user: UserId,
    org: OrgId,
    new: &NewSession<'_>,
    limits: &Limits,
    way: &str,
) -> Result<()> {
    let now = tx.now();
    tx.run(
        "INSERT INTO session (id, user_id, token_hash, stage, pending, device, created_at, seen_at, expires_at)
         VALUES ($1, $2, $3, $4, NULL, $5, $6, $6, $7)",
        args![new.id, user, new.hash, new.stage.word(), new.device, now, limits.end(new.stage, now)],
    )
    .await?;
    tx.note(Entry::of_user(user, org, Act::SignIn, way).with(new.stage.word()));
    Ok(())
}

/// Who holds the token with this digest: nobody when the session is over, the person left, or their organisation did.
///
/// # Errors
/// What the engine says.
pub async fn find(conn: &mut Conn, hash: &[u8], limits: &Limits, now: Timestamp) -> Result<Option<SignedIn>> {
    let rested = now.saturating_sub(limits.idle).unwrap_or(now);
    let row = conn
        .row(
            "SELECT s.id, s.stage, u.id, u.org_id, o.kind, u.team_id, u.roles, o.purposes, u.secrecy, o.secrecy, o.sanctions,
                    u.name, u.login, o.name, u.language, u.shortcuts, u.password_until IS NOT NULL, s.seen_at
             FROM session s JOIN user_account u ON u.id = s.user_id JOIN organisation o ON o.id = u.org_id
             WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.seen_at > $3 AND u.state = 'active' AND o.closed_at IS NULL",
            args![hash, now, rested],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let mut t = row.take();
    Ok(Some(SignedIn {
        session: SessionId(t.next()?),
        stage: t.word()?,
        staff: read_staff(&mut t)?,
        name: t.next()?,
        login: t.next()?,
        org_name: t.next()?,
        language: t.next()?,
        shortcuts: t.next()?,
        start_password: t.next()?,
        seen: t.moment()?,
    }))
}

/// Notes that somebody is still there, once a minute at most. Not in the log: it is about no file and would drown
/// everything else.
///
/// # Errors
/// What the engine says.
pub async fn touch(db: &Db, session: SessionId, seen: Timestamp, now: Timestamp) -> Result<()> {
    let Ok(a_minute_ago) = now.checked_sub(SignedDuration::from_mins(1)) else { return Ok(()) };
    if seen > a_minute_ago {
        return Ok(());
    }
    let mut tx = db.begin(now).await?;
    tx.run("UPDATE session SET seen_at = $2 WHERE id = $1 AND seen_at <= $3", args![session, now, a_minute_ago])
        .await?;
    tx.conn.commit().await
}

/// Turns a session into a full one after the second step. It gets a new token, so that whoever knew the old one gains
/// nothing (session fixation).
///
/// # Errors
/// [`Error::State`] when the session ended, or is full already.
pub async fn upgrade(
    tx: &mut Tx,
    staff: &Staff,
    session: SessionId,
    hash: &[u8],
    limits: &Limits,
    way: &str,
) -> Result<()> {
    let now = tx.now();
    let changed = tx
        .run(
            "UPDATE session SET stage = 'full', token_hash = $3, seen_at = $4, expires_at = $5
             WHERE id = $1 AND user_id = $2 AND stage = 'password' AND expires_at > $4",
            args![session, staff.user, hash, now, limits.end(Stage::Full, now)],
        )
        .await?;
    if changed == 0 {
        return Err(Error::State("session-ended"));
    }
    tx.note(Entry::of_user(staff.user, staff.org, Act::SignIn, way).with(Stage::Full.word()));
    Ok(())
}

/// One's own sessions that are not over, the last used first.
///
/// # Errors
/// What the engine says.
pub async fn of_user(conn: &mut Conn, user: UserId, limits: &Limits, now: Timestamp) -> Result<Vec<Session>> {
    let rested = now.saturating_sub(limits.idle).unwrap_or(now);
    let rows = conn
        .rows(
            "SELECT id, device, created_at, seen_at FROM session
             WHERE user_id = $1 AND stage = 'full' AND expires_at > $2 AND seen_at > $3 ORDER BY seen_at DESC, id",
            args![user, now, rested],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok(Session { id: SessionId(t.next()?), device: t.next()?, created: t.moment()?, seen: t.moment()? })
        })
        .collect()
}

/// Ends one of one's own sessions; ending one that is over already is fine.
///
/// # Errors
/// What the engine says.
pub async fn end(tx: &mut Tx, staff: &Staff, session: SessionId) -> Result<()> {
    tx.run("DELETE FROM session WHERE id = $1 AND user_id = $2", args![session, staff.user]).await?;
    tx.note(Entry::of_user(staff.user, staff.org, Act::SignOut, "session"));
    Ok(())
}

/// Ends all of one's own sessions, or all but one.
///
/// # Errors
/// What the engine says.
pub async fn end_all(tx: &mut Tx, staff: &Staff, but: Option<SessionId>) -> Result<()> {
    let kept = but.map_or(Uuid::nil(), |s| s.0);
    tx.run("DELETE FROM session WHERE user_id = $1 AND id <> $2", args![staff.user, kept]).await?;
    tx.note(Entry::of_user(staff.user, staff.org, Act::SignOut, "all-sessions"));
    Ok(())
}

/// Clears away what is over: sessions, half-finished sign-ins and attempts that no rule looks at any more. For the
/// daily job; how many rows went.
///
/// # Errors
/// What the engine says.
pub async fn sweep(db: &Db, limits: &Limits, now: Timestamp) -> Result<u64> {
    let rested = now.saturating_sub(limits.idle).unwrap_or(now);
    let last_year = now.saturating_sub(SignedDuration::from_hours(24 * 365)).unwrap_or(now);
    let mut tx = db.begin(now).await?;
    let mut gone = tx.run("DELETE FROM session WHERE expires_at <= $1 OR seen_at <= $2", args![now, rested]).await?;
    gone += tx.run("DELETE FROM login_pending WHERE expires_at <= $1", args![now]).await?;
    gone += tx.run("DELETE FROM login_attempt WHERE at <= $1", args![last_year]).await?;
    // No log entry: nothing was decided or known, only time passed.
    tx.conn.commit().await?;
    Ok(gone)
}
