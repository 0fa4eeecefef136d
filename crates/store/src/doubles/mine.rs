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
        let can_undo = !undone && (nothing || own.is_some_and(ends_freely));
        let joins = judgement.as_ref().filter(|j| j.state == State::Live && j.verdict == Verdict::Same);
        let joined = joins.and_then(|j| j.stayed);
        list.push(Mine { id, pair, verdict, at, undone, can_undo, joined });
    }
    Ok(list)
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
/// them), `judged` where there is nothing to take back.
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
    let (pair, permit) = open(tx, who, purposes, pair).await?;
    identity::withdraw(tx, &permit, (judgement.id, judgement.version), why).await?;
    let now = tx.now();
    // Whoever proposed what was refused by this answer is asked again as well.
    let sql = "UPDATE pair_answer SET undone_at = $3 WHERE undone_at IS NULL AND (id = $1
               OR (pair_id = $2 AND judgement_id IN (SELECT j.id FROM judgement j WHERE j.state = 'ended')))";
    tx.run(sql, args![answer, pair.id, now]).await?;
    talk::done(tx, pair.id).await?;
    let sql = "UPDATE double_pair SET state = 'open', snoozed_until = NULL, version = version + 1 WHERE id = $1";
    tx.run(sql, args![pair.id]).await?;
    Ok(())
}

/// The pair, with a permit on one of its files.
async fn open(tx: &mut Tx, who: &Actor, purposes: &[Purpose], pair: Uuid) -> Result<(Pair, Permit)> {
    let pair = row::one(tx, pair).await?.ok_or(Error::NotFound)?;
    let files = row::files(tx, &pair).await?.ok_or(Error::NotFound)?;
    let permit = match working(tx, who, purposes, files[0]).await? {
        Some(permit) => permit,
        None => working(tx, who, purposes, files[1]).await?.ok_or(Error::NotFound)?,
    };
    Ok((pair, permit))
}

/// Takes back that somebody could not tell: what others said stays.
async fn wakes(tx: &mut Tx, who: &Actor, purposes: &[Purpose], (pair, answer): (Uuid, Uuid)) -> Result<()> {
    let (pair, permit) = open(tx, who, purposes, pair).await?;
    let now = tx.now();
    tx.run("UPDATE pair_answer SET undone_at = $2 WHERE id = $1 AND undone_at IS NULL", args![answer, now]).await?;
    let sql = "UPDATE double_pair SET snoozed_until = NULL, version = version + 1 WHERE id = $1";
    tx.run(sql, args![pair.id]).await?;
    tx.note_on(&permit, Act::Change, "double-answer");
    Ok(())
}

async fn own(conn: &mut Conn, who: &Actor, answer: Uuid) -> Result<(Uuid, Option<Uuid>, Verdict)> {
    let sql =
        "SELECT pair_id, judgement_id, verdict FROM pair_answer WHERE id = $1 AND by_user = $2 AND undone_at IS NULL";
    let row = conn.row(sql, args![answer, who.user()]).await?.ok_or(Error::NotFound)?;
    let mut t = row.take();
    Ok((t.next()?, t.next()?, t.word()?))
}
