//! Messages on their way out: written in the transaction that causes them, sent in the background, never lost.
//!
//! The address is sealed; the text must be neutral, because phones are shared (ux §2). A claimed message is leased: a
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
    /// What went wrong the last time.
    pub error: Option<String>,
}

/// Puts a message to the client of a file in the outbox.
///
/// # Errors
/// [`Error::Refused`] when the contact card may not be added to.
pub async fn put(tx: &mut Tx, keys: &Keys, permit: &Permit, message: &NewMessage) -> Result<()> {
    if permit.action() != Action::Add || !permit.opens(Tier::Contact) {
        return Err(Error::Refused(Why::Role));
    }
    tx.note_on(permit, Act::Add, "message");
    insert(tx, keys, Some(permit.file()), message).await
}

/// Puts a message about no file in the outbox, for example an invitation of a new user. The caller notes why.
///
/// # Errors
/// What the engine says.
pub async fn put_apart(tx: &mut Tx, keys: &Keys, message: &NewMessage) -> Result<()> {
    insert(tx, keys, None, message).await
}

async fn insert(tx: &mut Tx, keys: &Keys, file: Option<FileId>, m: &NewMessage) -> Result<()> {
    let now = tx.now();
    tx.run(
        "INSERT INTO outbox (id, file_id, about_id, channel, to_cipher, subject, body, state, attempts, next_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'waiting', 0, $8, $9)",
        args![m.id, file, m.about, m.via.word(), keys.seal(m.id, &m.to), &m.subject, &m.body, m.at, now],
    )
    .await?;
    Ok(())
}

/// Drops what still waits about something: an appointment that was called off needs no reminder. How many.
///
/// # Errors
/// [`Error::Refused`] when the contact card may not be added to.
pub async fn drop_about(tx: &mut Tx, permit: &Permit, about: Uuid) -> Result<u64> {
    if permit.action() != Action::Add || !permit.opens(Tier::Contact) {
        return Err(Error::Refused(Why::Role));
    }
    let empty: Vec<u8> = Vec::new();
    let dropped = tx
        .run(
            "UPDATE outbox SET state = 'dropped', to_cipher = $3 WHERE file_id = $1 AND about_id = $2 AND state = 'waiting'",
            args![permit.file(), about, empty],
        )
        .await?;
    tx.note_on(permit, Act::Change, "message");
    Ok(dropped)
}

/// The messages of a file, latest first.
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
            "SELECT id, channel, body, state, attempts, created_at, next_at, sent_at, error FROM outbox
             WHERE file_id = $1 ORDER BY created_at DESC, id DESC",
            args![permit.file()],
        )
        .await?;
    rows.iter().map(read).collect()
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
        let (subject, body, attempts) = (t.next()?, t.next()?, t.next()?);
        match keys.open(id, &cipher) {
            Ok(to) => due.push(Due { id, via, to, subject, body, attempts }),
            // Another key or a changed row: trying again would never help.
            Err(not_opened) => set_failed(&mut tx, id, &not_opened.to_string()).await?,
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
