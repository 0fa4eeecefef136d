//! The code with which a service outside the network reads a letter and answers it, once. Only its hash is kept. Whoever
//! asked makes it, prints it on the letter or sends it; the next sign needs the next code.

use super::answers::{Said, happen, may_say};
use super::letter::{self, Letter};
use super::{Referral, Side, To, acting, find, noted};
use crate::log::{Act, Entry};
use crate::{Conn, Db, Error, Result, Tx, args, door, outbox};
use jiff::Timestamp;
use opweg_access::{Action, Actor, Permit, Why};
use opweg_model::referral::Event;
use opweg_model::{FactId, FileId, Purpose, ReferralId};
use uuid::Uuid;

/// Makes a code for a referral to a service outside. Earlier codes of it stop.
///
/// # Errors
/// [`Error::State`] for a partner in the network or a referral that ended; [`Error::Refused`] for whoever did not ask it;
/// [`Error::Double`] when the hash is taken: draw again.
pub async fn make(
    tx: &mut Tx,
    permit: &Permit,
    referral: &Referral,
    id: Uuid,
    hash: &[u8],
    expires: Timestamp,
) -> Result<()> {
    let (user, org) = acting(permit)?;
    if referral.from != org || !permit.allows(&referral.letter()) {
        return Err(Error::Refused(Why::Role));
    }
    if referral.to_org().is_some() || referral.state.is_over() {
        return Err(Error::State("referral-not-now"));
    }
    let now = tx.now();
    // What still waits to go out names the earlier code.
    void(tx, referral).await?;
    tx.run(
        "INSERT INTO referral_code (id, referral_id, file_id, hash, author_id, created_at, expires_at, used_at, revoked_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, NULL)",
        args![id, referral.id, referral.file, hash, user, now, expires],
    )
    .await?;
    noted(tx, permit, Act::Add);
    Ok(())
}

/// The code of a referral opens nothing any more, and an e-mail with it that did not go out yet does not go.
pub(super) async fn void(tx: &mut Tx, referral: &Referral) -> Result<()> {
    let now = tx.now();
    tx.run(
        "UPDATE referral_code SET revoked_at = $2 WHERE referral_id = $1 AND revoked_at IS NULL AND used_at IS NULL",
        args![referral.id, now],
    )
    .await?;
    outbox::drop_of(tx, referral.file, Some(referral.id.0)).await.map(drop)
}

/// Whether a code waits to be used, and until when.
///
/// # Errors
/// What the engine says.
pub async fn live(conn: &mut Conn, referral: ReferralId, now: Timestamp) -> Result<Option<Timestamp>> {
    let sql = "SELECT expires_at FROM referral_code WHERE referral_id = $1 AND revoked_at IS NULL AND used_at IS NULL
               AND expires_at > $2 ORDER BY created_at DESC LIMIT 1";
    let row = conn.row(sql, args![referral, now]).await?;
    row.map(|r| r.take().moment()).transpose()
}

/// Whether a code is the live one of a referral: for printing it on the letter right after it was made.
///
/// # Errors
/// What the engine says.
pub async fn is_of(conn: &mut Conn, referral: ReferralId, hash: &[u8], now: Timestamp) -> Result<bool> {
    let sql =
        "SELECT 1 FROM referral_code WHERE referral_id = $1 AND hash = $2 AND revoked_at IS NULL AND used_at IS NULL
               AND expires_at > $3";
    Ok(conn.row(sql, args![referral, hash, now]).await?.is_some())
}

/// What a code opens.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct Opened {
    pub referral: Referral,
    pub letter: Letter,
    /// Who asks: the organisation, the person, and where they can be called.
    pub org_name: String,
    pub asker_name: String,
    pub phone: String,
    /// How the client is called, and how to reach them, is part of the letter where it was chosen; the number of the file
    /// is what both can say on the telephone.
    pub number: String,
    /// What can be answered now.
    pub may_say: Vec<Event>,
}

/// Opens the letter of a code, for reading. Nothing is used up by looking.
///
/// # Errors
/// [`Error::NotFound`] for a code that is wrong, used, stopped or too old.
pub async fn open(db: &Db, hash: &[u8], now: Timestamp) -> Result<Opened> {
    let (file, id) = of_hash(&mut db.look().await?, hash, now).await?;
    let (mut tx, permit) = at_door(db, file, id, now).await?;
    let opened = read(&mut tx, &permit, id).await?;
    tx.commit().await?;
    Ok(opened)
}

async fn of_hash(conn: &mut Conn, hash: &[u8], now: Timestamp) -> Result<(FileId, ReferralId)> {
    let sql = "SELECT c.file_id, c.referral_id FROM referral_code c JOIN referral r ON r.id = c.referral_id
               WHERE c.hash = $1 AND c.expires_at > $2 AND c.used_at IS NULL AND c.revoked_at IS NULL AND r.stage <> 'ended'";
    let row = conn.row(sql, args![hash, now]).await?.ok_or(Error::NotFound)?;
    let mut t = row.take();
    Ok((FileId(t.next()?), ReferralId(t.next()?)))
}

/// The door of a file for a service outside: it opens one letter.
async fn at_door(db: &Db, file: FileId, id: ReferralId, now: Timestamp) -> Result<(Tx, Permit)> {
    let who = Actor::Outside { file, letter: FactId(id.0) };
    door::open(db, &who, Action::See, file, Purpose::Guidance, now).await
}

async fn read(tx: &mut Tx, permit: &Permit, id: ReferralId) -> Result<Opened> {
    let referral = find(tx, permit.file(), id).await?.ok_or(Error::NotFound)?;
    let letter = letter::of(tx, permit, &referral).await?;
    let row = tx
        .row(
            "SELECT o.name, u.name, coalesce(nullif(u.phone, ''), o.phone), f.number FROM referral r
             JOIN organisation o ON o.id = r.from_org JOIN user_account u ON u.id = r.from_user
             JOIN client_file f ON f.id = r.file_id WHERE r.id = $1",
            args![id],
        )
        .await?
        .ok_or(Error::NotFound)?;
    let mut t = row.take();
    let may_say = may_say(&referral, Side::Receiver).into_iter().filter(|e| *e != Event::PassOn).collect();
    Ok(Opened {
        letter,
        org_name: t.next()?,
        asker_name: t.next()?,
        phone: t.next()?,
        number: t.next()?,
        may_say,
        referral,
    })
}

/// Answers with a code. It is used up then: the next sign is told with the next one, or by telephone.
///
/// # Errors
/// [`Error::NotFound`] for a code that is wrong, used, stopped or too old; [`Error::State`] for what cannot happen now or
/// needs words.
pub async fn answer(db: &Db, hash: &[u8], said: &Said, now: Timestamp, mut id: impl FnMut() -> Uuid) -> Result<()> {
    let mut tx = db.begin(now).await?;
    let used = tx
        .row(
            "UPDATE referral_code SET used_at = $2 WHERE hash = $1 AND expires_at > $2 AND used_at IS NULL AND revoked_at IS NULL
             RETURNING file_id, referral_id",
            args![hash, now],
        )
        .await?
        .ok_or(Error::NotFound)?;
    let mut t = used.take();
    let (file, referral) = (FileId(t.next()?), ReferralId(t.next()?));
    let who = Actor::Outside { file, letter: FactId(referral.0) };
    let permit = door::ask(&mut tx, &who, Action::See, file, Purpose::Guidance).await?;
    let there = find(&mut tx, file, referral).await?.ok_or(Error::NotFound)?;
    if !matches!(there.to, To::Outside { .. }) || !permit.allows(&there.letter()) {
        return Err(Error::Refused(Why::Role));
    }
    if !may_say(&there, Side::Receiver).contains(&said.event) || said.event == Event::PassOn {
        return Err(Error::State("referral-not-now"));
    }
    happen(&mut tx, &there, said, None, &mut id).await?;
    tx.note(Entry::on_file(file, &who, Act::Change, "referral", Purpose::Guidance));
    tx.commit().await
}
