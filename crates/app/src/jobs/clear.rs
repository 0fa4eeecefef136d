//! Clearing away what is over: sessions, attempts to sign in, drafts nobody came back to, tables of imports that were
//! never finished, jobs done long ago.
//!
//! Sessions end by the clock. What somebody typed is old only after so many days on which this program worked, so that
//! a clock that jumps ahead for a night throws nothing away.

use super::{Daily, REMEMBERED_DAYS, Work};
use jiff::Timestamp;
use opweg_store::file::pace;
use opweg_store::path::codes;
use opweg_store::people::sessions::{self, Limits};
use opweg_store::{Db, Result, drafts, identity, jobs, upkeep};

/// Days a draft waits for its writer.
const DRAFT_DAYS: i64 = 30;
/// Days the table of an unfinished import waits.
const IMPORT_DAYS: i64 = 30;
/// Days in which a program can send the same command again without doing it twice.
const COMMAND_DAYS: i64 = 7;
/// Days for which it is kept whom anybody looked for at a counter: it counts for an hour.
const ASKED_DAYS: i64 = 1;

/// Registrations per transaction: others go on in between.
const AT_ONCE: i64 = 50;

/// Clears everything away that is over.
pub(super) async fn run(work: &Work, now: Timestamp) -> Result<()> {
    let sessions = sessions::sweep(&work.db, &Limits::default(), now).await?;
    let phones = codes::clear_sessions(work.db.begin(now).await?).await?;
    tracing::info!(sessions, phones, "cleared away");
    registrations(&work.db, now).await?;
    typed(&work.db, now).await
}

/// Reads what was entered at old registrations, and brings what came late to a file that was joined to where it belongs.
async fn registrations(db: &Db, now: Timestamp) -> Result<()> {
    while identity::catch_up(db, AT_ONCE, now).await? > 0 {
        tokio::task::yield_now().await;
    }
    Ok(())
}

/// What is old by the days on which this was done.
async fn typed(db: &Db, now: Timestamp) -> Result<()> {
    let ago = async |days: i64| upkeep::days_ago(db, Daily::Clear.word(), days, now).await;
    let drafts = drafts::purge(db, ago(DRAFT_DAYS).await?, now).await?;
    let imports = upkeep::forget_imports(db, ago(IMPORT_DAYS).await?, now).await?;
    let commands = upkeep::forget_commands(db, ago(COMMAND_DAYS).await?, now).await?;
    let asked = pace::forget(db, ago(ASKED_DAYS).await?, now).await?;
    let jobs = jobs::clear(db, ago(REMEMBERED_DAYS).await?, now).await?;
    tracing::info!(drafts, imports, commands, asked, jobs, "cleared away");
    Ok(())
}

#[cfg(test)]
mod tests;
