//! What becomes of one line: tried, refused, or made into a client.

use super::{Run, importer};
use crate::file::Desk;
use crate::file::numbers;
use crate::file::register::{NewFile, register};
use crate::file::search::{Query, Shown, search};
use crate::log::{Act, Entry};
use crate::{Result, Tx, args, door};
use opweg_access::{Action, Actor};
use opweg_linkage::compare::Verdict;
use opweg_linkage::number::BelgianNumber;
use opweg_model::{FileId, Purpose};
use uuid::Uuid;

/// What a line that can be read asks: is this person known?
#[derive(Debug, Clone)]
pub struct Asked {
    /// The line in the file.
    pub line: i64,
    /// The search.
    pub query: Query,
}

/// Tries a line: looks whether the person is known. Nothing is kept but the outcome.
///
/// # Errors
/// What the engine says.
pub async fn attempt(tx: &mut Tx, who: &Actor, desk: &Desk, run: &Run, asked: &Asked) -> Result<()> {
    importer(who)?;
    let (outcome, file, remark) = match known(tx, who, desk, &asked.query).await? {
        Some((file, remark)) => ("matched", file, remark),
        None => ("new", None, String::new()),
    };
    tried(tx, run, asked.line, outcome, file, &remark).await
}

/// Refuses a line. The remark names places and words, never what stood there.
///
/// # Errors
/// What the engine says.
pub async fn refuse(tx: &mut Tx, who: &Actor, run: &Run, line: i64, remark: &str) -> Result<()> {
    importer(who)?;
    tx.note(Entry::of_actor(who, Act::Import, "import", ""));
    tried(tx, run, line, "refused", None, remark).await
}

/// Keeps what a try says of a line, unless the line has its client from before.
async fn tried(tx: &mut Tx, run: &Run, line: i64, outcome: &str, file: Option<FileId>, remark: &str) -> Result<()> {
    tx.run(
        "INSERT INTO import_line (run_id, line, outcome, file_id, remark) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (run_id, line) DO UPDATE SET outcome = excluded.outcome, file_id = excluded.file_id, remark = excluded.remark
         WHERE import_line.outcome NOT IN ('created', 'matched')",
        args![run.id, line, outcome, file, remark],
    )
    .await?;
    Ok(())
}

async fn put(tx: &mut Tx, run: &Run, line: i64, outcome: &str, file: Option<FileId>, remark: &str) -> Result<()> {
    tx.run(
        "UPDATE import_line SET outcome = $3, file_id = $4, remark = $5 WHERE run_id = $1 AND line = $2",
        args![run.id, line, outcome, file, remark],
    )
    .await?;
    Ok(())
}

/// The one this person very probably is: the file where it may be opened, else whom to call.
async fn known(tx: &mut Tx, who: &Actor, desk: &Desk, query: &Query) -> Result<Option<(Option<FileId>, String)>> {
    let hits = search(tx, who, Purpose::Guidance, desk, query).await?;
    let sure = hits.into_iter().find(|h| h.verdict == Verdict::ProbablyKnown);
    Ok(sure.map(|hit| match hit.shown {
        Shown::Card(card) => (Some(card.file), String::new()),
        Shown::Pointer { lead, org, phone, .. } => {
            (None, [lead, org, phone].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(", "))
        }
    }))
}

/// A line that becomes a client.
#[derive(Debug, Clone)]
pub struct NewClient {
    /// The line and its search.
    pub asked: Asked,
    /// The file to make.
    pub file: NewFile,
    /// The number, with an identity for its row.
    pub number: Option<(Uuid, BelgianNumber)>,
}

/// Makes a client of a line that was tried as new. `false` when somebody else did so meanwhile; the caller leaves the
/// transaction. Somebody registered meanwhile is matched.
///
/// # Errors
/// What registering says.
pub async fn bring(tx: &mut Tx, who: &Actor, desk: &Desk, run: &Run, new: NewClient) -> Result<bool> {
    importer(who)?;
    let claimed = tx
        .run(
            "UPDATE import_line SET outcome = 'created', file_id = $3 WHERE run_id = $1 AND line = $2 AND outcome = 'new'",
            args![run.id, new.asked.line, new.file.id],
        )
        .await?;
    if claimed == 0 {
        return Ok(false);
    }
    if let Some((file, remark)) = known(tx, who, desk, &new.asked.query).await? {
        put(tx, run, new.asked.line, "matched", file, &remark).await?;
        return Ok(true);
    }
    let file = register(tx, who, desk, new.file).await?;
    if let Some((id, number)) = new.number {
        let permit = door::ask(tx, who, Action::Add, file, Purpose::Guidance).await?;
        numbers::keep(tx, &permit, desk, id, number).await?;
    }
    tx.note(Entry::on_file(file, who, Act::Import, "file", Purpose::Guidance));
    Ok(true)
}
