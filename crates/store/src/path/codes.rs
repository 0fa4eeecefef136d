//! The code on the paper card: a key to one path and nothing else. Only its hash is stored; whoever has the card opens a
//! short session with it, and both end when the code is revoked.

use super::{author, is_own_path};
use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Tx, args};
use jiff::Timestamp;
use opweg_access::{Action, Actor, Permit, Why};
use opweg_model::{FileId, Purpose, Tier, UserId};
use uuid::Uuid;

/// A code as staff see it: never the code itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeLine {
    /// Its identity.
    pub id: Uuid,
    /// Who made it.
    pub author: UserId,
    /// Their name.
    pub author_name: String,
    /// When it was made.
    pub created: Timestamp,
    /// When it ends.
    pub expires: Timestamp,
    /// When it was stopped.
    pub revoked: Option<Timestamp>,
    /// When it was last used.
    pub used: Option<Timestamp>,
}

impl CodeLine {
    /// Whether the code opens the path at this moment.
    #[must_use]
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.revoked.is_none() && self.expires > now
    }
}

/// What to do with the codes that are out already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Earlier {
    /// Stop them: the usual case, one card per client.
    Revoke,
    /// Keep them: a second card, for example at home and in the bag.
    Keep,
}

fn may_coordinate(permit: &Permit) -> Result<()> {
    let coordinates = permit.action() == Action::Coordinate && permit.opens(Tier::Path);
    if coordinates { Ok(()) } else { Err(Error::Refused(Why::Role)) }
}

/// Stores a new code by its hash. The caller shows the code once.
///
/// # Errors
/// [`Error::Refused`] for whoever may not coordinate the path; [`Error::Double`] when the hash is taken: draw again.
pub async fn create(
    tx: &mut Tx,
    permit: &Permit,
    id: Uuid,
    hash: &[u8],
    expires: Timestamp,
    earlier: Earlier,
) -> Result<()> {
    may_coordinate(permit)?;
    let (author, _) = author(permit)?;
    if earlier == Earlier::Revoke {
        stop_all(tx, permit.file()).await?;
    }
    let now = tx.now();
    tx.run(
        "INSERT INTO path_code (id, file_id, hash, author_id, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)",
        args![id, permit.file(), hash, author, now, expires],
    )
    .await?;
    tx.note_on(permit, Act::Add, "code");
    Ok(())
}

/// Stops one code and the sessions it opened. Stopping twice is fine.
///
/// # Errors
/// [`Error::Refused`] for whoever may not coordinate the path; [`Error::NotFound`].
pub async fn revoke(tx: &mut Tx, permit: &Permit, id: Uuid) -> Result<()> {
    may_coordinate(permit)?;
    let (file, now) = (permit.file(), tx.now());
    let stopped = tx
        .run(
            "UPDATE path_code SET revoked_at = COALESCE(revoked_at, $3) WHERE id = $1 AND file_id = $2",
            args![id, file, now],
        )
        .await?;
    if stopped == 0 {
        return Err(Error::NotFound);
    }
    tx.run("DELETE FROM path_session WHERE code_id = $1", args![id]).await?;
    crate::outbox::drop_of(tx, file, Some(id)).await?;
    tx.note_on(permit, Act::Revoke, "code");
    Ok(())
}

/// Stops all codes of a file: the client lost the card and says so, with the code itself or to somebody.
///
/// # Errors
/// [`Error::Refused`] for whoever may not coordinate the path and is not the client.
pub async fn revoke_all(tx: &mut Tx, permit: &Permit) -> Result<()> {
    if !is_own_path(permit) {
        may_coordinate(permit)?;
    }
    stop_all(tx, permit.file()).await?;
    tx.note_on(permit, Act::Revoke, "code");
    Ok(())
}

async fn stop_all(tx: &mut Tx, file: FileId) -> Result<()> {
    let now = tx.now();
    let stopped = tx
        .rows(
            "UPDATE path_code SET revoked_at = $2 WHERE file_id = $1 AND revoked_at IS NULL RETURNING id",
            args![file, now],
        )
        .await?;
    tx.run("DELETE FROM path_session WHERE file_id = $1", args![file]).await?;
    for code in stopped {
        crate::outbox::drop_of(tx, file, Some(code.take().next()?)).await?;
    }
    Ok(())
}

/// The codes of a file, newest first.
///
/// # Errors
/// [`Error::Refused`] without the path.
pub async fn list(tx: &mut Tx, permit: &Permit) -> Result<Vec<CodeLine>> {
    super::may_read(permit, Tier::Path)?;
    super::saw(tx, permit, "code");
    let rows = tx
        .rows(
            "SELECT p.id, p.author_id, u.name, p.created_at, p.expires_at, p.revoked_at, p.used_at
             FROM path_code p JOIN user_account u ON u.id = p.author_id WHERE p.file_id = $1 ORDER BY p.created_at DESC, p.id",
            args![permit.file()],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok(CodeLine {
                id: t.next()?,
                author: UserId(t.next()?),
                author_name: t.next()?,
                created: t.moment()?,
                expires: t.moment()?,
                revoked: t.moment_opt()?,
                used: t.moment_opt()?,
            })
        })
        .collect()
}

/// Whether a code, by its hash, opens the path of this file now: it may be printed on the card.
///
/// # Errors
/// [`Error::Refused`] without the path.
pub async fn opens_this(tx: &mut Tx, permit: &Permit, hash: &[u8]) -> Result<bool> {
    super::may_read(permit, Tier::Path)?;
    Ok(live(tx, permit.file(), hash).await?.is_some())
}

/// The code with this hash, when it opens the path of this file now: it may be sent to the client.
///
/// # Errors
/// [`Error::Refused`] when the path may not be added to.
pub async fn to_send(tx: &mut Tx, permit: &Permit, hash: &[u8]) -> Result<Option<Uuid>> {
    super::may_add(permit, Tier::Path)?;
    live(tx, permit.file(), hash).await
}

async fn live(tx: &mut Tx, file: FileId, hash: &[u8]) -> Result<Option<Uuid>> {
    let now = tx.now();
    let row = tx
        .row(
            "SELECT id FROM path_code WHERE hash = $1 AND file_id = $2 AND revoked_at IS NULL AND expires_at > $3",
            args![hash, file, now],
        )
        .await?;
    row.map(|r| r.take().next()).transpose()
}

/// A session to open with a code: the hash of the token in the browser, and when it ends at the latest.
#[derive(Debug, Clone, Copy)]
pub struct NewSession<'a> {
    /// Hash of the token.
    pub token_hash: &'a [u8],
    /// When it ends; never later than the code.
    pub expires: Timestamp,
}

/// Opens the path with a code: the file it leads to, and a session for this browser. `None` for a code that is unknown,
/// over or stopped, and for a file that is closed or erased: nobody learns which. Counting wrong codes is up to the
/// caller.
///
/// # Errors
/// What the engine says.
pub async fn open_with(tx: &mut Tx, hash: &[u8], session: NewSession<'_>) -> Result<Option<FileId>> {
    let now = tx.now();
    let row = tx
        .row(
            "SELECT p.id, p.file_id, p.expires_at FROM path_code p JOIN client_file f ON f.id = p.file_id
             WHERE p.hash = $1 AND p.revoked_at IS NULL AND p.expires_at > $2 AND f.closed_at IS NULL AND f.state <> 'erased'",
            args![hash, now],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let mut t = row.take();
    let (code, file, ends): (Uuid, FileId, Timestamp) = (t.next()?, FileId(t.next()?), t.moment()?);
    tx.run("UPDATE path_code SET used_at = $2 WHERE id = $1", args![code, now]).await?;
    tx.run(
        "INSERT INTO path_session (token_hash, code_id, file_id, expires_at) VALUES ($1, $2, $3, $4)",
        args![session.token_hash, code, file, session.expires.min(ends)],
    )
    .await?;
    tx.note(Entry::on_file(file, &Actor::Client(file), Act::SignIn, "code", Purpose::Guidance));
    Ok(Some(file))
}

/// The file a session leads to, while session and code hold.
///
/// # Errors
/// What the engine says.
pub async fn session(conn: &mut Conn, token_hash: &[u8], now: Timestamp) -> Result<Option<FileId>> {
    let row = conn
        .row(
            "SELECT s.file_id FROM path_session s JOIN path_code p ON p.id = s.code_id JOIN client_file f ON f.id = s.file_id
             WHERE s.token_hash = $1 AND s.expires_at > $2 AND p.revoked_at IS NULL AND p.expires_at > $3
                   AND f.closed_at IS NULL AND f.state <> 'erased'",
            args![token_hash, now, now],
        )
        .await?;
    Ok(row.map(|r| r.take().next()).transpose()?.map(FileId))
}

/// Forgets the path on this device. Without a session there is nothing to forget, and nothing is written.
///
/// # Errors
/// What the engine says.
pub async fn leave(tx: &mut Tx, token_hash: &[u8]) -> Result<Option<FileId>> {
    let row = tx.row("SELECT file_id FROM path_session WHERE token_hash = $1", args![token_hash]).await?;
    let Some(row) = row else { return Ok(None) };
    let file = FileId(row.take().next()?);
    tx.run("DELETE FROM path_session WHERE token_hash = $1", args![token_hash]).await?;
    tx.note(Entry::on_file(file, &Actor::Client(file), Act::SignOut, "code", Purpose::Guidance));
    Ok(Some(file))
}

/// Clears away sessions that are over; how many. It touches nobody's data, so it leaves no entry in the log.
///
/// # Errors
/// What the engine says.
pub async fn clear_sessions(mut tx: Tx) -> Result<u64> {
    let now = tx.now();
    let gone = tx.run("DELETE FROM path_session WHERE expires_at <= $1", args![now]).await?;
    tx.conn.commit().await?;
    Ok(gone)
}
