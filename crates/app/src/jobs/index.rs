//! Bringing the keys of searches in step with the rules of this program: once per version of the rules.

use super::{Ended, Work, still_at_it};
use opweg_store::Result;
use opweg_store::file::records;
use opweg_store::jobs::Job;
use tokio::sync::watch;

/// The kind of this job.
pub(super) const KIND: &str = "index-files";

/// Files per transaction: others go on in between.
const AT_ONCE: i64 = 50;
/// Files after which it says that it is still at it.
const SIGN_EVERY: usize = 5_000;

/// What makes it one job per version of the rules, however many programs start.
pub(super) fn key() -> String {
    format!("{KIND}/{}", records::VERSION)
}

/// Indexes until none is left or the program stops. Whoever was stopped half-way goes on where it was.
pub(super) async fn run(work: &Work, job: &Job, stop: &watch::Receiver<bool>) -> Result<Ended> {
    let (mut files, mut told) = (0, 0);
    while !*stop.borrow() {
        let done = records::catch_up(&work.db, &work.keys, AT_ONCE, (work.clock)()).await?;
        if done == 0 {
            tracing::info!(files, "search keys are up to date");
            return Ok(Ended::Done);
        }
        files += done;
        if files - told >= SIGN_EVERY {
            still_at_it(work, job).await?;
            told = files;
        }
        // A search in between finds what is indexed already, and compares the rest by its facts.
        tokio::task::yield_now().await;
    }
    Ok(Ended::Stopped)
}
