//! Intakes: conversations that produced facts, with language, mode, interpreter and who answered (R-INT-01).

use crate::log::Act;
use crate::{Error, Result, Row, Tx, args};
use jiff::Timestamp;
use opweg_access::{Action, Permit, Why};
use opweg_model::agreement::TalkMode;
use opweg_model::contact::Channel;
use opweg_model::{FileId, IntakeId, Tier, UserId};

/// A conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Intake {
    pub id: IntakeId,
    pub file: FileId,
    pub instrument: String,
    pub instrument_version: i64,
    pub language: String,
    pub mode: TalkMode,
    pub interpreter: String,
    /// `client` or `representative`.
    pub answered_by: String,
    pub channel: Channel,
    pub author: UserId,
    pub author_name: String,
    pub org_name: String,
    pub started: Timestamp,
    pub read_back: Option<Timestamp>,
    pub finished: Option<Timestamp>,
    pub version: i64,
}

/// What starting a conversation needs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Start {
    pub id: IntakeId,
    pub instrument: String,
    pub instrument_version: i64,
    pub language: String,
    pub mode: TalkMode,
    pub interpreter: String,
    pub answered_by: String,
    pub channel: Channel,
}

/// Starts a conversation.
///
/// # Errors
/// [`Error::Refused`] unless the permit is for adding.
pub async fn start(tx: &mut Tx, permit: &Permit, start: &Start) -> Result<()> {
    let (Action::Add, Some(user), Some(org)) = (permit.action(), permit.who().user(), permit.who().org()) else {
        return Err(Error::Refused(Why::Role));
    };
    let now = tx.now();
    tx.run(
        "INSERT INTO intake (id, file_id, instrument, instrument_version, language, mode, interpreter, answered_by, channel,
                             author_id, org_id, started_at, read_back_at, finished_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, NULL, NULL, 1)",
        args![
            start.id, permit.file(), &start.instrument, start.instrument_version, &start.language, start.mode.word(),
            &start.interpreter, &start.answered_by, start.channel.word(), user, org, now
        ],
    )
    .await?;
    tx.note_on(permit, Act::Add, "intake");
    Ok(())
}

/// Marks that everything was read back to the person, or that the conversation is over.
///
/// # Errors
/// [`Error::NotFound`] when there is no such open conversation.
pub async fn mark(tx: &mut Tx, permit: &Permit, intake: IntakeId, finished: bool) -> Result<()> {
    if permit.action() != Action::Add {
        return Err(Error::Refused(Why::Role));
    }
    let now = tx.now();
    let sql = if finished {
        "UPDATE intake SET finished_at = $1, version = version + 1 WHERE id = $2 AND file_id = $3 AND finished_at IS NULL"
    } else {
        "UPDATE intake SET read_back_at = $1, version = version + 1 WHERE id = $2 AND file_id = $3 AND finished_at IS NULL"
    };
    if tx.run(sql, args![now, intake, permit.file()]).await? == 0 {
        return Err(Error::NotFound);
    }
    tx.note_on(permit, Act::Change, "intake");
    Ok(())
}

/// The conversations of a file, newest first. That a talk took place is tier path.
///
/// # Errors
/// What the engine says.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<Vec<Intake>> {
    if !permit.opens(Tier::Path) {
        return Ok(Vec::new());
    }
    let rows = tx
        .rows(
            "SELECT i.id, i.instrument, i.instrument_version, i.language, i.mode, i.interpreter, i.answered_by, i.channel,
                    i.author_id, u.name, o.name, i.started_at, i.read_back_at, i.finished_at, i.version
             FROM intake i JOIN user_account u ON u.id = i.author_id JOIN organisation o ON o.id = i.org_id
             WHERE i.file_id = $1 ORDER BY i.started_at DESC",
            args![permit.file()],
        )
        .await?;
    rows.iter().map(|row| read(permit.file(), row)).collect()
}

fn read(file: FileId, row: &Row) -> Result<Intake> {
    let mut t = row.take();
    Ok(Intake {
        id: IntakeId(t.next()?),
        file,
        instrument: t.next()?,
        instrument_version: t.next()?,
        language: t.next()?,
        mode: t.word()?,
        interpreter: t.next()?,
        answered_by: t.next()?,
        channel: t.word()?,
        author: UserId(t.next()?),
        author_name: t.next()?,
        org_name: t.next()?,
        started: t.moment()?,
        read_back: t.moment_opt()?,
        finished: t.moment_opt()?,
        version: t.next()?,
    })
}
