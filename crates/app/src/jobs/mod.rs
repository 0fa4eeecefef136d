//! The background work of `serve`: what is due is claimed, done and marked, by as many programs as run on one database.
//!
//! Each job is an idempotent function in its own module. Daily ones carry their day in the key, so that they are
//! enqueued once however many programs try. The outbox has leases of its own and is looked after at every turn.

mod clear;
mod deadlines;
mod digest;
mod doubles;
mod endings;
mod idle;
mod index;
mod outbox;
mod referrals;
mod remind;
mod retention;
pub(crate) mod seal;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use opweg_mail::Transport;
use opweg_model::tier::Retention;
use opweg_model::{JobId, brussels};
use opweg_store::jobs::{self as queue, Job, NewJob};
use opweg_store::keys::Keys;
use opweg_store::{Db, Result, upkeep};
use opweg_trajectory::effects::Effect;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;
use uuid::Uuid;

/// How long a job may give no sign of life before another program takes it over. Long ones say that they are at it whenever
/// they got further.
const LEASE: SignedDuration = SignedDuration::from_mins(15);
/// Jobs that go through all files: the others go on beside them.
const LONG: [&str; 2] = [index::KIND, doubles::KIND];
/// How often to look for work.
const TURN: Duration = Duration::from_secs(5);
/// Days a finished job is remembered, so that its key cannot be enqueued again.
const REMEMBERED_DAYS: i64 = 90;

/// What the background work needs.
#[derive(Clone)]
pub struct Work {
    /// The database.
    pub db: Db,
    /// For seals and addresses.
    pub keys: Keys,
    /// How e-mail goes out.
    pub mail: Transport,
    /// How text messages go out.
    pub sms: Transport,
    /// The help line, for messages about somebody without a number.
    pub help_phone: String,
    /// The address of the house, for links.
    pub address: String,
    /// Years each kind of data is kept.
    pub retention: Vec<(Retention, i16)>,
    /// The rules about deadlines.
    pub effects: Arc<[Effect]>,
    /// The clock.
    pub clock: fn() -> Timestamp,
    /// New identities.
    pub ids: fn() -> Uuid,
}

/// How far a job came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    Done,
    /// Half-way, because the program stops.
    Stopped,
}

/// What is done every day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Daily {
    Seal,
    Endings,
    Referrals,
    Deadlines,
    Idle,
    Digest,
    Clear,
    Retention,
}

impl Daily {
    const ALL: &'static [Self] = &[
        Self::Seal,
        Self::Endings,
        Self::Referrals,
        Self::Deadlines,
        Self::Idle,
        Self::Digest,
        Self::Clear,
        Self::Retention,
    ];

    const fn word(self) -> &'static str {
        match self {
            Self::Seal => "seal-log",
            Self::Endings => "warn-of-endings",
            Self::Referrals => "late-referrals",
            Self::Deadlines => "warn-of-deadlines",
            Self::Idle => "count-idle-days",
            Self::Digest => "digest",
            Self::Clear => "clear-away",
            Self::Retention => "count-retention",
        }
    }

    async fn run(self, work: &Work, today: Date, now: Timestamp) -> Result<()> {
        match self {
            Self::Seal => seal::run(work, today, now).await,
            Self::Endings => endings::run(work, today, now).await,
            Self::Referrals => referrals::run(work, today, now).await,
            Self::Deadlines => deadlines::run(work, today, now).await,
            Self::Idle => idle::run(work, today, now).await,
            Self::Digest => digest::run(work, today, now).await,
            Self::Clear => clear::run(work, now).await,
            Self::Retention => retention::run(work, today).await,
        }
    }
}

/// Works until told to stop; what was begun is finished first, or put back where it can be gone on with.
pub async fn run(work: Work, mut stop: watch::Receiver<bool>) {
    let mut beside = JoinSet::new();
    loop {
        if let Err(error) = turn(&work, &stop, &mut beside).await {
            tracing::warn!(%error, "background work waits for the database");
        }
        tokio::select! {
            () = tokio::time::sleep(TURN) => {}
            _ = stop.changed() => break,
        }
    }
    // They heed the stop as well, and put themselves back.
    while beside.join_next().await.is_some() {}
}

/// One look round: the jobs of the day, every job that is due, the outbox. Long jobs are begun, and go on beside.
async fn turn(work: &Work, stop: &watch::Receiver<bool>, beside: &mut JoinSet<()>) -> Result<()> {
    while beside.try_join_next().is_some() {}
    schedule_today(work, (work.clock)()).await?;
    while !*stop.borrow() {
        let now = (work.clock)();
        let Some(job) = queue::claim(&work.db, now, LEASE).await? else { break };
        if LONG.contains(&job.kind.as_str()) {
            let (work, stop) = (work.clone(), stop.clone());
            beside.spawn(async move {
                if let Err(error) = settle(&work, &job, &stop).await {
                    tracing::warn!(job = %job.key, %error, "a long job waits for the database");
                }
            });
        } else {
            settle(work, &job, stop).await?;
        }
    }
    outbox::send_due(work, stop).await
}

/// A job that is still at work says so, after every piece of it: by how far it came, not by the clock.
async fn still_at_it(work: &Work, job: &Job) -> Result<()> {
    queue::renew(&work.db, job, (work.clock)(), LEASE).await
}

/// Enqueues the jobs of the day, and the one that brings the keys of searches in step with this program.
async fn schedule_today(work: &Work, now: Timestamp) -> Result<u64> {
    let day = brussels::day(now);
    let daily = Daily::ALL.iter().map(|d| (JobId((work.ids)()), d.word(), format!("{}/{day}", d.word())));
    let once = (JobId((work.ids)()), index::KIND, index::key());
    let look = (JobId((work.ids)()), doubles::KIND, format!("{}/{day}", doubles::KIND));
    let made: Vec<_> = daily.chain([once, look]).collect();
    let list: Vec<NewJob<'_>> =
        made.iter().map(|(id, kind, key)| NewJob { id: *id, kind, key, payload: "{}", run_at: now }).collect();
    upkeep::schedule(&work.db, &list, now).await
}

/// Does a claimed job and marks what became of it.
async fn settle(work: &Work, job: &Job, stop: &watch::Receiver<bool>) -> Result<()> {
    let now = (work.clock)();
    if job.kind == opweg_store::path::reminders::KIND {
        return remind::settle(work, job, now).await;
    }
    match perform(work, job, now, stop).await {
        Ok(Ended::Done) => queue::done_apart(&work.db, job, (work.clock)()).await,
        Ok(Ended::Stopped) => queue::put_back(&work.db, job, (work.clock)()).await,
        Err(why) => {
            tracing::warn!(job = %job.key, attempt = job.attempt, %why, "a job failed");
            queue::fail(&work.db, job, &why, (work.clock)()).await
        }
    }
}

async fn perform(
    work: &Work,
    job: &Job,
    now: Timestamp,
    stop: &watch::Receiver<bool>,
) -> std::result::Result<Ended, String> {
    if job.kind == index::KIND {
        return index::run(work, job, stop).await.map_err(|e| e.to_string());
    }
    if job.kind == doubles::KIND {
        return doubles::run(work, job, now, stop).await.map_err(|e| e.to_string());
    }
    let Some(daily) = Daily::ALL.iter().find(|d| d.word() == job.kind) else {
        return Err(format!("no job is called {:?}", job.kind));
    };
    // A job that was left lying does the work of its own day.
    let day = job.key.rsplit_once('/').and_then(|(_, day)| day.parse().ok()).unwrap_or(brussels::day(now));
    daily.run(work, day, now).await.map_err(|e| e.to_string())?;
    Ok(Ended::Done)
}

#[cfg(test)]
mod tests;
