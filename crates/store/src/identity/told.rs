//! Judgements as they are read.

use super::confirm::sees;
use super::{Doubt, State, Verdict};
use crate::log::Act;
use crate::{Conn, Error, Result, Take, Tx, args};
use jiff::Timestamp;
use opweg_access::{Permit, Why};
use opweg_model::{FileId, OrgId, Tier, UserId};
use uuid::Uuid;

/// A judgement as shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Its identity.
    pub id: Uuid,
    /// The registration whose file stays.
    pub one: FileId,
    /// The other registration.
    pub other: FileId,
    /// What was judged.
    pub verdict: Verdict,
    /// How they are related, where they are.
    pub relative_kind: String,
    /// Why, in the words of whoever judged; empty for who may not see both.
    pub why: String,
    /// Log-odds of the comparison in thousandths.
    pub score: Option<i64>,
    /// The version of the model that compared them.
    pub model: String,
    /// The fields as they were compared, as JSON; empty for who may not see both.
    pub explanation: String,
    /// Why a second person has to look.
    pub doubts: Vec<Doubt>,
    /// Whether whoever judged saw one of the files alone.
    pub one_side: bool,
    /// How it stands.
    pub state: State,
    /// Who judged.
    pub by: UserId,
    /// For which organisation.
    pub org: OrgId,
    /// When.
    pub at: Timestamp,
    /// The second person.
    pub confirmed_by: Option<UserId>,
    /// When they confirmed.
    pub confirmed_at: Option<Timestamp>,
    /// Why they say the same, where they said so; empty for who may not see both.
    pub confirmed_why: String,
    /// Who ended it.
    pub ended_by: Option<UserId>,
    /// When.
    pub ended_at: Option<Timestamp>,
    /// Why.
    pub ended_why: String,
    /// The file that stayed when the files were joined.
    pub stayed: Option<FileId>,
    /// The file that was joined to it.
    pub joined: Option<FileId>,
    /// When.
    pub joined_at: Option<Timestamp>,
    /// Version, for writes.
    pub version: i64,
}

/// As stored; nothing of it is shown before it was asked who may see.
pub(crate) type Row = Judgement;

macro_rules! select {
    () => {
        "SELECT j.id, j.one_id, j.other_id, j.verdict, j.relative_kind, j.why, j.score, j.model, j.explanation, j.doubts,
                j.one_side, j.state, j.by_user, j.by_org, j.at, j.confirmed_by, j.confirmed_at, j.ended_by, j.ended_at,
                j.ended_why, j.stayed_id, j.joined_id, j.joined_at, j.version, j.confirmed_why FROM judgement j "
    };
}

fn read(row: &crate::Row) -> Result<Row> {
    let mut t = row.take();
    let t = &mut t;
    Ok(Row {
        id: t.next()?,
        one: FileId(t.next()?),
        other: FileId(t.next()?),
        verdict: t.word()?,
        relative_kind: t.next()?,
        why: t.next()?,
        score: t.next()?,
        model: t.next()?,
        explanation: t.next()?,
        doubts: doubts(&t.next::<String>()?)?,
        one_side: t.next()?,
        state: t.word()?,
        by: UserId(t.next()?),
        org: OrgId(t.next()?),
        at: t.moment()?,
        confirmed_by: user(t)?,
        confirmed_at: t.moment_opt()?,
        ended_by: user(t)?,
        ended_at: t.moment_opt()?,
        ended_why: t.next()?,
        stayed: t.next::<Option<Uuid>>()?.map(FileId),
        joined: t.next::<Option<Uuid>>()?.map(FileId),
        joined_at: t.moment_opt()?,
        version: t.next()?,
        confirmed_why: t.next::<Option<String>>()?.unwrap_or_default(),
    })
}

fn user(t: &mut Take<'_>) -> Result<Option<UserId>> {
    Ok(t.next::<Option<Uuid>>()?.map(UserId))
}

fn doubts(words: &str) -> Result<Vec<Doubt>> {
    let of = |word: &str| word.parse().map_err(|_| Error::Corrupt(format!("doubt {word:?}")));
    words.split(',').filter(|w| !w.is_empty()).map(of).collect()
}

pub(crate) async fn one(conn: &mut Conn, id: Uuid) -> Result<Option<Row>> {
    let row = conn.row(concat!(select!(), "WHERE j.id = $1"), args![id]).await?;
    row.as_ref().map(read).transpose()
}

/// The live judgements that join registrations of a file.
pub(super) async fn joining(conn: &mut Conn, file: FileId) -> Result<Vec<Row>> {
    let sql = concat!(
        select!(),
        "WHERE j.state = 'live' AND j.verdict = 'same'
         AND j.one_id IN (SELECT r.id FROM registration r WHERE r.file_id = $1)
         AND j.other_id IN (SELECT r.id FROM registration r WHERE r.file_id = $1) ORDER BY j.at, j.id"
    );
    conn.rows(sql, args![file]).await?.iter().map(read).collect()
}

/// Every judgement about the registrations of a file, the newest first, ended ones too. Of one that names a file which the
/// reader may not see, reasons, fields, doubts and score stay out; of a restricted person nothing is told at all.
///
/// # Errors
/// [`Error::Refused`] unless the contact card is open.
pub async fn judgements_of(tx: &mut Tx, permit: &Permit) -> Result<Vec<Judgement>> {
    if !permit.opens(Tier::Contact) {
        return Err(Error::Refused(Why::Role));
    }
    tx.note_on(permit, Act::See, "judgements");
    let sql = concat!(
        select!(),
        "WHERE j.one_id IN (SELECT r.id FROM registration r WHERE r.file_id = $1)
            OR j.other_id IN (SELECT r.id FROM registration r WHERE r.file_id = $1) ORDER BY j.at DESC, j.id DESC"
    );
    let rows = tx.rows(sql, args![permit.file()]).await?;
    let mut told = Vec::new();
    for row in &rows {
        told.extend(for_reader(tx, permit, read(row)?).await?);
    }
    Ok(told)
}

/// One judgement about a file, as far as the reader may see it; none that names a restricted person, nor one that is about
/// other files.
///
/// # Errors
/// As [`judgements_of`].
pub async fn judgement_for(tx: &mut Tx, permit: &Permit, id: Uuid) -> Result<Option<Judgement>> {
    if !permit.opens(Tier::Contact) {
        return Err(Error::Refused(Why::Role));
    }
    let Some(row) = one(tx, id).await? else { return Ok(None) };
    let mut here = false;
    for registration in [row.one, row.other] {
        here |= super::current_of(tx, registration).await? == Some(permit.file());
    }
    if here { for_reader(tx, permit, row).await } else { Ok(None) }
}

/// The proposals that wait for somebody who works on this file.
///
/// # Errors
/// As [`judgements_of`].
pub async fn proposals(tx: &mut Tx, permit: &Permit) -> Result<Vec<Judgement>> {
    Ok(judgements_of(tx, permit).await?.into_iter().filter(|j| j.state == State::Proposed).collect())
}

/// What was judged of the registrations of two files and has not ended, for a queue of pairs to look at: whoever was
/// judged is not asked about again. It tells nothing of either.
///
/// # Errors
/// What the engine says.
pub async fn judged_between(conn: &mut Conn, one: FileId, other: FileId) -> Result<Vec<(Verdict, State)>> {
    let sql = "SELECT j.verdict, j.state FROM judgement j JOIN registration a ON a.id = j.one_id JOIN registration b ON b.id = j.other_id
               WHERE j.state <> 'ended' AND ((a.file_id = $1 AND b.file_id = $2) OR (a.file_id = $2 AND b.file_id = $1))
               ORDER BY j.at, j.id";
    conn.rows(sql, args![one, other])
        .await?
        .iter()
        .map(|row| {
            let mut t = row.take();
            Ok((t.word()?, t.word()?))
        })
        .collect()
}

/// A judgement as far as the reader may see it.
async fn for_reader(tx: &mut Tx, permit: &Permit, row: Row) -> Result<Option<Judgement>> {
    for registration in [row.one, row.other] {
        let Some(file) = super::current_of(tx, registration).await? else { continue };
        if !sees(tx, permit, file).await? {
            let hidden = tx.row("SELECT 1 FROM client_file WHERE id = $1 AND restricted", args![file]).await?.is_some();
            // What it was doubted for, and how alike they are, is of the closed one as well.
            let nothing = String::new;
            let (doubts, score) = (Vec::new(), None);
            let (why, explanation, confirmed_why, ended_why) = (nothing(), nothing(), nothing(), nothing());
            let part = Judgement { why, explanation, confirmed_why, ended_why, doubts, score, ..row };
            return Ok(if hidden { None } else { Some(part) });
        }
    }
    Ok(Some(row))
}
