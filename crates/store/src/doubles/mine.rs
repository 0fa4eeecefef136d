//! What somebody answered themselves, and taking it back while nobody confirmed it.

use super::look::{judges, working};
use super::{Pair, row, talk};
use crate::door::first_word;
use crate::identity::{self, State, Verdict, told};
use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Tx, args};
use jiff::Timestamp;
use opweg_access::{Actor, Permit};
use opweg_model::{FileId, Purpose};
use uuid::Uuid;

/// An answer of one's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mine {
    /// Its identity.
    pub id: Uuid,
    /// The pair.
    pub pair: Uuid,
    /// What was answered.
    pub verdict: Verdict,
    /// When.
    pub at: Timestamp,
    /// It was taken back.
    pub undone: bool,
    /// It can be taken back.
    pub can_undo: bool,
    /// The files are one by it: they can be parted there.
    pub joined: Option<FileId>,
}

/// The answers of the reader, newest first. They name nobody.
///
/// # Errors
/// [`Error::Refused`] for who judges nothing.
pub async fn mine(tx: &mut Tx, who: &Actor, purposes: &[Purpose], most: i64) -> Result<Vec<Mine>> {
    judges(who)?;
    tx.note(Entry::of_actor(who, Act::List, "double-answers", first_word(purposes)));
    let rows = tx
        .rows(
            "SELECT a.id, a.pair_id, a.verdict, a.at, a.undone_at, a.judgement_id FROM pair_answer a WHERE a.by_user = $1
             ORDER BY a.at DESC, a.id DESC LIMIT $2",
            args![who.user(), most],
        )
        .await?;
    let mut list = Vec::new();
    for row in &rows {
        let mut t = row.take();
        let (id, pair, verdict, at) = (t.next()?, t.next()?, t.word()?, t.moment()?);
        let undone = t.moment_opt()?.is_some();
        let judgement = match t.next::<Option<Uuid>>()? {
            Some(judgement) => told::one(tx, judgement).await?,
            None => None,
        };
        let own = judgement.as_ref().filter(|j| Some(j.by) == who.user());
        let nothing = judgement.is_none() && verdict == Verdict::Unsure;
        let freely = !undone && (nothing || own.is_some_and(ends_freely));
        let can_undo = freely && may_undo(tx, who, purposes, pair, own).await?;
        let joins = judgement.as_ref().filter(|j| j.state == State::Live && j.verdict == Verdict::Same);
        let joined = joins.and_then(|j| j.stayed);
        list.push(Mine { id, pair, verdict, at, undone, can_undo, joined });
    }
    Ok(list)
}

/// Whether an answer can be taken back here: its two files are two, the reader works on one of them, and on both where the
/// other side said the same.
async fn may_undo(
    tx: &mut Tx,
    who: &Actor,
    purposes: &[Purpose],
    pair: Uuid,
    judgement: Option<&told::Row>,
) -> Result<bool> {
    match open(tx, who, purposes, pair).await {
        Ok((_, _, other)) => Ok(other.is_some() || judgement.is_none_or(|j| j.confirmed_by.is_none())),
        Err(Error::State(_) | Error::NotFound) => Ok(false),
        Err(other) => Err(other),
    }
}

/// A judgement that joined nothing: it is taken back without parting anything.
fn ends_freely(judgement: &told::Row) -> bool {
    match judgement.state {
        State::Proposed => true,
        State::Live => judgement.verdict != Verdict::Same,
        State::Ended => false,
    }
}

/// Takes an answer of one's own back: its judgement ends, and the pair waits again.
///
/// # Errors
/// [`Error::NotFound`] for an answer that is not one's own, [`Error::State`] `joins` where the files are one by it (part
/// them), `judged` where there is nothing to take back, `said-by-two` where the other side said so too.
pub async fn undo(tx: &mut Tx, who: &Actor, purposes: &[Purpose], answer: Uuid, why: &str) -> Result<()> {
    judges(who)?;
    let (pair, judgement, verdict) = own(tx, who, answer).await?;
    let Some(judgement) = judgement else {
        // Somebody else could not tell before: this answer judged nothing of its own.
        let unsure = verdict == Verdict::Unsure;
        return if unsure { wakes(tx, who, purposes, (pair, answer)).await } else { Err(Error::State("judged")) };
    };
    let judgement = told::one(tx, judgement).await?.ok_or(Error::NotFound)?;
    if Some(judgement.by) != who.user() || !ends_freely(&judgement) {
        let joins = judgement.state == State::Live;
        return Err(Error::State(if joins { "joins" } else { "judged" }));
    }
    let (there, permit, other) = open(tx, who, purposes, pair).await?;
    identity::withdraw(tx, &permit, other.as_ref(), (judgement.id, judgement.version), why).await?;
    if judgement.verdict == Verdict::Unsure {
        return awake(tx, pair).await;
    }
    let now = tx.now();
    // Whoever proposed what was refused by this answer is asked again as well.
    let sql = "UPDATE pair_answer SET undone_at = $3 WHERE undone_at IS NULL AND (id = $1
               OR (pair_id = $2 AND judgement_id IN (SELECT j.id FROM judgement j WHERE j.state = 'ended')))";
    tx.run(sql, args![answer, there.id, now]).await?;
    talk::done(tx, there.id).await?;
    let sql = "UPDATE double_pair SET state = 'open', snoozed_until = NULL, version = version + 1 WHERE id = $1";
    tx.run(sql, args![there.id]).await?;
    Ok(())
}

/// The pair, with a permit on one of its files, and on the other one where the reader works on both.
async fn open(tx: &mut Tx, who: &Actor, purposes: &[Purpose], pair: Uuid) -> Result<(Pair, Permit, Option<Permit>)> {
    let pair = row::one(tx, pair).await?.ok_or(Error::NotFound)?;
    // They are one file by now, or one was erased: nothing about the two can be taken back.
    let files = row::files(tx, &pair).await?.ok_or(Error::State("judged"))?;
    match (working(tx, who, purposes, files[0]).await?, working(tx, who, purposes, files[1]).await?) {
        (Some(permit), other) => Ok((pair, permit, other)),
        (None, Some(permit)) => Ok((pair, permit, None)),
        (None, None) => Err(Error::NotFound),
    }
}

/// Takes back that somebody could not tell: what others said stays.
async fn wakes(tx: &mut Tx, who: &Actor, purposes: &[Purpose], (pair, answer): (Uuid, Uuid)) -> Result<()> {
    let (_, permit, _) = open(tx, who, purposes, pair).await?;
    let now = tx.now();
    tx.run("UPDATE pair_answer SET undone_at = $2 WHERE id = $1 AND undone_at IS NULL", args![answer, now]).await?;
    tx.note_on(&permit, Act::Change, "double-answer");
    awake(tx, pair).await
}

/// A pair that rested because two could not tell waits again.
async fn awake(tx: &mut Tx, pair: Uuid) -> Result<()> {
    let sql = "UPDATE double_pair SET snoozed_until = NULL, version = version + 1 WHERE id = $1";
    tx.run(sql, args![pair]).await?;
    Ok(())
}

async fn own(conn: &mut Conn, who: &Actor, answer: Uuid) -> Result<(Uuid, Option<Uuid>, Verdict)> {
    let sql =
        "SELECT pair_id, judgement_id, verdict FROM pair_answer WHERE id = $1 AND by_user = $2 AND undone_at IS NULL";
    let row = conn.row(sql, args![answer, who.user()]).await?.ok_or(Error::NotFound)?;
    let mut t = row.take();
    Ok((t.next()?, t.next()?, t.word()?))
}
