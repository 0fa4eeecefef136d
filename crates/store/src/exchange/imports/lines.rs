//! What becomes of one line: tried, refused, or done. A line that is done is a client of its own, or is a file that is known.

use super::again::{before, keyed};
use super::known::{Fate, Known, weigh};
use super::quiet::{self, Heard};
use super::steps::Held;
use super::{Became, Run, State, importer};
use crate::doubles::Source;
use crate::file::numbers;
use crate::file::register::{NewFile, register};
use crate::file::search::Query;
use crate::file::{Desk, beside};
use crate::log::{Act, Entry};
use crate::{Conn, Result, Tx, args, door};
use opweg_access::{Action, Actor};
use opweg_linkage::number::BelgianNumber;
use opweg_model::{FileId, Purpose};
use std::collections::HashSet;
use uuid::Uuid;

/// What a line that can be read asks: is this person known?
#[derive(Debug, Clone)]
pub struct Asked {
    /// The line in the file.
    pub line: i64,
    /// The search.
    pub query: Query,
    /// All that the line says, in one order: the same line once more says the same ([`said`](super::said)).
    pub said: String,
}

/// Tries a line: looks whether the person is known. Nothing is kept but the outcome.
///
/// # Errors
/// [`Error::State`](crate::Error::State) `import-step` unless the run is being tried.
pub async fn attempt(tx: &mut Tx, who: &Actor, desk: &Desk, run: &Held<'_>, asked: &Asked) -> Result<()> {
    let run = run.at(State::Trying)?;
    let (line, told) = (asked.line, keyed(desk, importer(who)?.1, &asked.said));
    if let Some(file) = again(tx, who, (run, line), told.as_deref()).await? {
        return tried(tx, run, line, &Says { told, ..Says::of(Became::Linked, Some(file)) }).await;
    }
    let known = weigh(tx, who, desk, &asked.query).await?;
    let Heard { why, agrees } = quiet::heard(tx, who, (run, line), &known).await?;
    quiet::keep_about(tx, (run, line), &known).await?;
    let would = match known.fate {
        Fate::New => Says::of(Became::New, None),
        Fate::Linked(file) => Says { told, ..Says::of(Became::Linked, Some(file)) },
        Fate::Queued(_) => Says::of(Became::Queued, known.open),
    };
    tried(tx, run, line, &Says { why, agrees, ..would }).await
}

/// The file that the same line became before, where it is open here.
async fn again(tx: &mut Tx, who: &Actor, (run, line): (&Run, i64), told: Option<&[u8]>) -> Result<Option<FileId>> {
    let file = before(tx, who, (importer(who)?.1, run, line), told).await?;
    if let Some(file) = file {
        tx.note(Entry::on_file(file, who, Act::Import, "link", Purpose::Guidance));
        quiet::keep_linked(tx, (run, line), file).await?;
    }
    Ok(file)
}

/// Refuses a line that is not done. The remark names places and words, never what stood there.
///
/// # Errors
/// What the engine says.
pub async fn refuse(tx: &mut Tx, who: &Actor, run: &Held<'_>, line: i64, remark: &str) -> Result<()> {
    let run = run.run();
    tx.note(Entry::of_actor(who, Act::Import, "import", ""));
    tried(tx, run, line, &Says { remark, ..Says::of(Became::Refused, None) }).await
}

/// What is kept of a line.
struct Says<'a> {
    became: Became,
    file: Option<FileId>,
    remark: &'a str,
    why: &'a str,
    agrees: &'a str,
    /// The key of all that it says, of a line that has its file.
    told: Option<Vec<u8>>,
}

impl Says<'_> {
    fn of(became: Became, file: Option<FileId>) -> Self {
        Says { became, file, remark: "", why: "", agrees: "", told: None }
    }
}

/// Keeps what a try says of a line, unless it is done. What is refused is done with.
async fn tried(tx: &mut Tx, run: &Run, line: i64, says: &Says<'_>) -> Result<()> {
    let done = says.became == Became::Refused;
    tx.run(
        "INSERT INTO import_line (run_id, line, outcome, file_id, remark, why, agrees, done, told)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (run_id, line) DO UPDATE SET outcome = excluded.outcome, file_id = excluded.file_id, remark = excluded.remark,
             why = excluded.why, agrees = excluded.agrees, done = excluded.done, told = excluded.told
         WHERE NOT import_line.done",
        args![run.id, line, says.became.word(), says.file, says.remark, says.why, says.agrees, done, says.told.clone()],
    )
    .await?;
    Ok(())
}

async fn put(tx: &mut Tx, run: &Run, line: i64, says: &Says<'_>) -> Result<()> {
    tx.run(
        "UPDATE import_line SET outcome = $3, file_id = $4, why = $5, agrees = $6, told = $7 WHERE run_id = $1 AND line = $2",
        args![run.id, line, says.became.word(), says.file, says.why, says.agrees, says.told.clone()],
    )
    .await?;
    Ok(())
}

/// A line that may become a client.
#[derive(Debug, Clone)]
pub struct NewClient {
    /// The line and its search.
    pub asked: Asked,
    /// The file to make.
    pub file: NewFile,
    /// The number, with an identity for its row.
    pub number: Option<(Uuid, BelgianNumber)>,
}

/// Does a line that was tried. The same line of an earlier list is the file that it became then. Whoever is known for sure, by a file that is open here, is linked to it: nothing is made and
/// nothing written over. Everybody else is registered; where somebody is like them, people look at the pair later. `false`
/// when the line was done already, and nothing happened.
///
/// # Errors
/// What registering says; [`Error::State`](crate::Error::State) `import-step` unless the run is being done.
pub async fn bring(
    tx: &mut Tx,
    who: &Actor,
    desk: &Desk,
    run: &Held<'_>,
    new: NewClient,
    id: impl FnMut() -> Uuid,
) -> Result<bool> {
    let run = run.at(State::Running)?;
    let line = new.asked.line;
    let claim = "UPDATE import_line SET done = TRUE, remark = '' WHERE run_id = $1 AND line = $2 AND NOT done";
    if tx.run(claim, args![run.id, line]).await? == 0 {
        return Ok(false);
    }
    let told = keyed(desk, importer(who)?.1, &new.asked.said);
    if let Some(file) = again(tx, who, (run, line), told.as_deref()).await? {
        put(tx, run, line, &Says { told, ..Says::of(Became::Linked, Some(file)) }).await?;
        return Ok(true);
    }
    let known = weigh(tx, who, desk, &new.asked.query).await?;
    let Heard { why, agrees } = quiet::heard(tx, who, (run, line), &known).await?;
    quiet::keep_about(tx, (run, line), &known).await?;
    let says = |became, file| Says { why, agrees, told, ..Says::of(became, Some(file)) };
    if let Fate::Linked(file) = known.fate {
        put(tx, run, line, &says(Became::Linked, file)).await?;
        tx.note(Entry::on_file(file, who, Act::Import, "link", Purpose::Guidance));
        return Ok(true);
    }
    let file = made(tx, who, desk, new, &known, id).await?;
    let queued = matches!(known.fate, Fate::Queued(_));
    put(tx, run, line, &says(if queued { Became::Queued } else { Became::Created }, file)).await?;
    Ok(true)
}

/// The file of a line, with the pairs that people look at.
async fn made(
    tx: &mut Tx,
    who: &Actor,
    desk: &Desk,
    new: NewClient,
    known: &Known,
    id: impl FnMut() -> Uuid,
) -> Result<FileId> {
    let file = register(tx, who, desk, new.file).await?;
    if let Some((id, number)) = new.number {
        let permit = door::ask(tx, who, Action::Add, file, Purpose::Guidance).await?;
        numbers::keep(tx, &permit, desk, id, number).await?;
    }
    tx.note(Entry::on_file(file, who, Act::Import, "file", Purpose::Guidance));
    beside::offer(tx, desk, file, (&known.beside, Source::Import), id).await?;
    Ok(file)
}

/// Which lines of a stretch have an outcome from a try; those that are done as well.
///
/// # Errors
/// What the engine says.
pub async fn tried_of(conn: &mut Conn, run: &Run, lines: (i64, i64)) -> Result<HashSet<i64>> {
    let sql = "SELECT line FROM import_line WHERE run_id = $1 AND line BETWEEN $2 AND $3";
    let rows = conn.rows(sql, args![run.id, lines.0, lines.1]).await?;
    rows.iter().map(|row| row.take().next()).collect()
}

/// Which lines of a stretch still wait to be done.
///
/// # Errors
/// What the engine says.
pub async fn waiting_of(conn: &mut Conn, run: &Run, lines: (i64, i64)) -> Result<HashSet<i64>> {
    let sql = "SELECT line FROM import_line WHERE run_id = $1 AND line BETWEEN $2 AND $3 AND NOT done";
    let rows = conn.rows(sql, args![run.id, lines.0, lines.1]).await?;
    rows.iter().map(|row| row.take().next()).collect()
}
