//! Reminding clients of their appointments the day before. The message and the mark on the job are one transaction: a
//! program that dies in between has done nothing, and another one does it.

use super::Work;
use jiff::Timestamp;
use opweg_lang::Words;
use opweg_store::jobs::{self as queue, Job};
use opweg_store::path::reminders;
use opweg_store::{Error, Result};
use opweg_web::kit::message;

/// Writes the reminder of a job, if one is needed. A lease that was lost means that somebody else has the job.
pub(super) async fn settle(work: &Work, job: &Job, now: Timestamp) -> Result<()> {
    let words =
        |asked: &reminders::ToRemind| message::reminder(Words::embedded(), &work.help_phone, asked, (work.ids)(), now);
    match reminders::run(&work.db, &work.keys, job, now, words).await {
        Ok(_) | Err(Error::State(_)) => Ok(()),
        Err(error) => {
            tracing::warn!(job = %job.key, attempt = job.attempt, %error, "a reminder failed");
            queue::fail(&work.db, job, &error.to_string(), (work.clock)()).await
        }
    }
}
