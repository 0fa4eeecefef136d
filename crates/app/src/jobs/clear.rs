//! Clearing away what is over: sessions, attempts to sign in, drafts nobody came back to, jobs done long ago.

use super::{REMEMBERED_DAYS, Work};
use jiff::{Timestamp, ToSpan};
use opweg_store::path::codes;
use opweg_store::people::sessions::{self, Limits};
use opweg_store::{Result, drafts, jobs, upkeep};

/// Days a draft waits for its writer.
const DRAFT_DAYS: i64 = 30;
/// Days in which a program can send the same command again without doing it twice.
const COMMAND_DAYS: i64 = 7;

/// Clears everything away that is over.
pub(super) async fn run(work: &Work, now: Timestamp) -> Result<()> {
    let ago = |days: i64| now.saturating_sub((days * 24).hours()).unwrap_or(now);
    let sessions = sessions::sweep(&work.db, &Limits::default(), now).await?;
    let phones = codes::clear_sessions(work.db.begin(now).await?).await?;
    let drafts = drafts::purge(&work.db, ago(DRAFT_DAYS), now).await?;
    let commands = upkeep::forget_commands(&work.db, ago(COMMAND_DAYS), now).await?;
    let jobs = jobs::clear(&work.db, ago(REMEMBERED_DAYS), now).await?;
    tracing::info!(sessions, phones, drafts, commands, jobs, "cleared away");
    Ok(())
}
