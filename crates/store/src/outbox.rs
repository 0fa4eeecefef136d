//! Messages on their way out: written in the transaction that causes them, sent in the background, never lost.
//!
//! The address is sealed; the text must be neutral, because phones are shared. A claimed message is leased: a
//! node that dies while sending leaves it to another, so a message may go out twice but never not at all.

use crate::keys::Keys;
use crate::log::Act;
use crate::path::states;
use crate::{Db, Error, Result, Row, Tx, args};
use jiff::{SignedDuration, Timestamp};
use opweg_access::{Action, Permit, Why};
use opweg_model::{FileId, Tier};
use uuid::Uuid;

states! {
    /// How a message goes.
    Via {
        /// Text message.
        Sms = "sms",
        /// E-mail.
        Email = "email",
    }
}
states! {
    /// Where a message stands.
    MessageState {
        /// To be sent, or to be tried again.
        Waiting = "waiting",
        /// Handed over.
        Sent = "sent",
        /// Given up.
        Failed = "failed",
        /// No longer needed.
        Dropped = "dropped",
    }
}

/// A message to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMessage {
    /// Its identity.
    pub id: Uuid,
    /// What it is about, so that it can be dropped with it: for example an appointment.
    pub about: Option<Uuid>,
    /// How it goes.
    pub via: Via,
    /// Number or address.
    pub to: String,
    /// Subject; empty for a text message.
    pub subject: String,
    /// Neutral text.
    pub body: String,
    /// Not before this moment.
    pub at: Timestamp,
}

/// Stands in a stored text where a secret goes, such as the code of a path. The secret itself is sealed with the address
/// and wiped with it.
pub const SECRET: &str = "••••-••••";

/// A message to be sent now, with its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Its identity.
    pub id: Uuid,
    /// How it goes.
    pub via: Via,
    /// Number or address.
    pub to: String,
    /// Subject.
    pub subject: String,
    /// Text.
    pub body: String,
    /// How often it was tried, this time included.
    pub attempts: i64,
}

/// A message as shown on a file: not its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its identity.
    pub id: Uuid,
    /// How it goes.
    pub via: Via,
    /// Its text.
    pub body: String,
    /// Where it stands.
    pub state: MessageState,
    /// How often it was tried.
    pub attempts: i64,
    /// When it was written.
    pub created: Timestamp,
    /// When it is tried next.
    pub next: Timestamp,
    /// When it was handed over.
    pub sent: Option<Timestamp>,
    /// What went wrong the last time: a word of the transport, with a code after a colon where there is one.
    pub error: Option<String>,
    /// It was only written down: no way to send is set up.
    pub only_written: bool,
}

/// The receipt of a message that was only written down.
pub const ONLY_WRITTEN: &str = "console";

/// Puts a message to the client of a file in the outbox.
///
/// # Errors
/// [`Error::Refused`] when the contact card may not be added to.
pub async fn put(tx: &mut Tx, keys: &Keys, permit: &Permit, message: &NewMessage) -> Result<()> {
    put_secret(tx, keys, permit, message, "").await
}

/// The same for a text with a secret, which takes the place of [`SECRET`] when it goes out and is never stored in clear.
///
/// # Errors
/// As [`put`].
pub async fn put_secret(tx: &mut Tx, keys: &Keys, permit: &Permit, message: &NewMessage, secret: &str) -> Result<()> {
    if permit.action() != Action::Add || !permit.opens(Tier::Contact) {
        return Err(Error::Refused(Why::Role));
    }
    tx.note_on(permit, Act::Add, "message");
    insert(tx, keys, Some(permit.file()), message, secret).await
}

pub(crate) async fn insert(tx: &mut Tx, keys: &Keys, file: Option<FileId>, m: &NewMessage, secret: &str) -> Result<()> {
    let now = tx.now();
    let sealed = keys.seal(m.id, &format!("{}\n{secret}", m.to));
    tx.run(
        "INSERT INTO outbox (id, file_id, about_id, channel, to_cipher, subject, body, state, attempts, next_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'waiting', 0, $8, $9)",
        args![m.id, file, m.about, m.via.word(), sealed, &m.subject, &m.body, m.at, now],
    )
    .await?;
    Ok(())
}

/// Drops what waits, or failed and could be tried again, about one thing or about a whole file.
pub(crate) async fn drop_of(tx: &mut Tx, file: FileId, about: Option<Uuid>) -> Result<u64> {
    let empty: Vec<u8> = Vec::new();
    let (all, about) = (about.is_none(), about.unwrap_or(Uuid::nil()));
    tx.run(
        "UPDATE outbox SET state = 'dropped', to_cipher = $4
         WHERE file_id = $1 AND ($2 OR about_id = $3) AND (state = 'waiting' OR state = 'failed')",
        args![file, all, about, empty],
    )
    .await
}

/// Tries a message again that was given up, by the way the client can be reached now.
///
/// # Errors
/// [`Error::Refused`] when the contact card may not be added to; [`Error::State`] when it was not given up.
pub async fn again(tx: &mut Tx, keys: &Keys, permit: &Permit, id: Uuid, via: Via, to: &str) -> Result<()> {
    if permit.action() != Action::Add || !permit.opens(Tier::Contact) {
        return Err(Error::Refused(Why::Role));
    }
    // What was written to a service outside the network never goes to the client.
    let sql = "SELECT to_cipher FROM outbox WHERE id = $1 AND file_id = $2 AND state = 'failed'
               AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.id = about_id)";
    let row = tx.row(sql, args![id, permit.file()]).await?;
    let cipher: Vec<u8> = row.ok_or(Error::State("the message was not given up"))?.take().next()?;
    let old = keys.open(id, &cipher).map_err(|e| Error::Corrupt(e.to_string()))?;
    let sealed = keys.seal(id, &format!("{to}\n{}", parts(&old).1));
    let now = tx.now();
    tx.run(
        "UPDATE outbox SET state = 'waiting', attempts = 0, next_at = $2, error = NULL, channel = $3, to_cipher = $4
         WHERE id = $1 AND state = 'failed'",
        args![id, now, via.word(), sealed],
    )
    .await?;
    tx.note_on(permit, Act::Change, "message");
    Ok(())
}

/// What is sealed: the address, and a secret of the text.
fn parts(sealed: &str) -> (&str, &str) {
    sealed.split_once('\n').unwrap_or((sealed, ""))
}

/// The messages to the client of a file, latest first.
///
/// # Errors
/// [`Error::Refused`] without the contact card.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<Vec<Message>> {
    if !matches!(permit.action(), Action::See | Action::Export) || !permit.opens(Tier::Contact) {
        return Err(Error::Refused(Why::Role));
    }
    tx.note_on(permit, Act::See, "message");
    let rows = tx
        .rows(
            "SELECT id, channel, body, state, attempts, created_at, next_at, sent_at, error,
                    CASE WHEN receipt = $2 THEN 1 ELSE 0 END FROM outbox
             WHERE file_id = $1 AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.id = about_id)
             ORDER BY created_at DESC, id DESC",
            args![permit.file(), ONLY_WRITTEN],
        )
        .await?;
    rows.iter().map(read).collect()
}

/// The last message about one thing of a file, such as the letter to a service outside the network.
///
/// # Errors
/// What the engine says.
pub(crate) async fn last_about(tx: &mut Tx, file: FileId, about: Uuid) -> Result<Option<Message>> {
    let sql = "SELECT id, channel, body, state, attempts, created_at, next_at, sent_at, error,
                      CASE WHEN receipt = $3 THEN 1 ELSE 0 END FROM outbox
               WHERE file_id = $1 AND about_id = $2 ORDER BY created_at DESC, id DESC LIMIT 1";
    tx.row(sql, args![file, about, ONLY_WRITTEN]).await?.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<Message> {
    let mut t = row.take();
    Ok(Message {
        id: t.next()?,
        via: t.word()?,
        body: t.next()?,
        state: t.word()?,
        attempts: t.next()?,
        created: t.moment()?,
        next: t.moment()?,
        sent: t.moment_opt()?,
        error: t.next()?,
        only_written: t.next::<i32>()? != 0,
    })
}

/// Claims the messages that are due, at most `limit`, for the length of the lease. Nobody else gets them meanwhile.
/// Claiming reads no file and leaves no entry in the log: the message was noted when it was written.
///
/// # Errors
/// What the engine says.
pub async fn claim(db: &Db, keys: &Keys, now: Timestamp, lease: SignedDuration, limit: i64) -> Result<Vec<Due>> {
    let mut tx = db.begin(now).await?;
    let until = now.saturating_add(lease).unwrap_or(Timestamp::MAX);
    let rows = tx
        .rows(
            "UPDATE outbox SET next_at = $1, attempts = attempts + 1
             WHERE id IN (SELECT id FROM outbox WHERE state = 'waiting' AND next_at <= $2 ORDER BY next_at, id LIMIT $3)
                   AND state = 'waiting' AND next_at <= $4
             RETURNING id, channel, to_cipher, subject, body, attempts",
            args![until, now, limit, now],
        )
        .await?;
    let mut due = Vec::with_capacity(rows.len());
    for row in &rows {
        let mut t = row.take();
        let (id, via, cipher): (Uuid, Via, Vec<u8>) = (t.next()?, t.word()?, t.next()?);
        let (subject, body, attempts): (_, String, _) = (t.next()?, t.next()?, t.next()?);
        match keys.open(id, &cipher) {
            Ok(sealed) => {
                let (to, secret) = parts(&sealed);
                let body = if secret.is_empty() { body } else { body.replace(SECRET, secret) };
                due.push(Due { id, via, to: to.to_owned(), subject, body, attempts });
            }
            // Another key or a changed row: trying again would never help.
            Err(_) => set_failed(&mut tx, id, "content").await?,
        }
    }
    tx.conn.commit().await?;
    Ok(due)
}

/// The message was handed over; the address is no longer needed and is wiped.
///
/// # Errors
/// What the engine says.
pub async fn sent(db: &Db, id: Uuid, receipt: &str, now: Timestamp) -> Result<()> {
    let mut tx = db.begin(now).await?;
    let empty: Vec<u8> = Vec::new();
    tx.run(
        "UPDATE outbox SET state = 'sent', sent_at = $2, receipt = $3, error = NULL, to_cipher = $4 WHERE id = $1 AND state = 'waiting'",
        args![id, now, receipt, empty],
    )
    .await?;
    tx.conn.commit().await
}

/// It did not work this time: again at a later moment. `error` must not carry the address.
///
/// # Errors
/// What the engine says.
pub async fn retry(db: &Db, id: Uuid, at: Timestamp, error: &str, now: Timestamp) -> Result<()> {
    let mut tx = db.begin(now).await?;
    tx.run("UPDATE outbox SET next_at = $2, error = $3 WHERE id = $1 AND state = 'waiting'", args![id, at, error])
        .await?;
    tx.conn.commit().await
}

/// It will not work: given up, and shown on the file. `error` must not carry the address.
///
/// # Errors
/// What the engine says.
pub async fn failed(db: &Db, id: Uuid, error: &str, now: Timestamp) -> Result<()> {
    let mut tx = db.begin(now).await?;
    set_failed(&mut tx, id, error).await?;
    tx.conn.commit().await
}

async fn set_failed(tx: &mut Tx, id: Uuid, error: &str) -> Result<()> {
    tx.run("UPDATE outbox SET state = 'failed', error = $2 WHERE id = $1 AND state = 'waiting'", args![id, error])
        .await?;
    Ok(())
}
