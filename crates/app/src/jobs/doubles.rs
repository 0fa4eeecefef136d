//! The nightly look for people with two files: learns anew from the whole register, keeps what was learnt, and puts the
//! pairs that may be one person before people. It joins nothing.

use super::{Ended, Work, still_at_it};
use jiff::Timestamp;
use opweg_linkage::engine::dedupe::Stage;
use opweg_linkage::engine::doubles::{Looked, look_while};
use opweg_linkage::record::Record;
use opweg_model::FileId;
use opweg_store::doubles::{Found, Source, gather_known, offer};
use opweg_store::file::models;
use opweg_store::jobs::Job;
use opweg_store::{Error, Result, identity};
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::watch;

/// The kind of this job.
pub(super) const KIND: &str = "look-for-doubles";

/// Files read at a time.
const PAGE: i64 = 500;
/// Pages after which it says that it is still at it.
const SIGN_EVERY: usize = 20;
/// Pairs offered in one transaction: others go on in between, so it is short.
const AT_ONCE: usize = 32;
/// Pairs that two people judged alike become measures of the review, so many a night.
const KNOWN_PER_NIGHT: i64 = 20;
/// Log odds from which a pair is worth a human eye: even chances. Four of five that people see are then one person.
const WORTH_AN_EYE: f32 = 0.0;

/// Reads, looks and offers. Whoever is stopped starts over: what was offered is not offered twice.
pub(super) async fn run(work: &Work, job: &Job, now: Timestamp, stop: &watch::Receiver<bool>) -> Result<Ended> {
    let Some((files, records)) = read(work, job, stop).await? else { return Ok(Ended::Stopped) };
    let places: HashMap<FileId, usize> = files.iter().enumerate().map(|(i, file)| (*file, i)).collect();
    let apart = identity::judged_apart(&mut work.db.look().await?).await?;
    let apart: Vec<(usize, usize)> =
        apart.iter().filter_map(|(a, b)| Some((*places.get(a)?, *places.get(b)?))).collect();
    let count = records.len();
    let Some(looked) = look_through(work, job, (records, apart), stop).await? else { return Ok(Ended::Stopped) };
    let model = keep(work, &looked, count, now).await?;
    let pairs = found(work, &looked, &files, &model);
    for (nth, some) in pairs.chunks(AT_ONCE).enumerate() {
        if *stop.borrow() {
            return Ok(Ended::Stopped);
        }
        if nth.is_multiple_of(SIGN_EVERY) {
            still_at_it(work, job).await?;
        }
        let mut tx = work.db.begin(now).await?;
        offer(&mut tx, some).await?;
        tx.commit().await?;
    }
    let mut tx = work.db.begin(now).await?;
    gather_known(&mut tx, KNOWN_PER_NIGHT, || (work.ids)()).await?;
    tx.commit().await?;
    tracing::info!(files = count, pairs = pairs.len(), model, "looked for doubles");
    Ok(Ended::Done)
}

async fn read(work: &Work, job: &Job, stop: &watch::Receiver<bool>) -> Result<Option<(Vec<FileId>, Vec<Record>)>> {
    let (mut files, mut records) = (Vec::new(), Vec::new());
    for nth in 1usize.. {
        if *stop.borrow() {
            return Ok(None);
        }
        if nth.is_multiple_of(SIGN_EVERY) {
            still_at_it(work, job).await?;
        }
        let page = identity::compared(&mut work.db.look().await?, files.last().copied(), PAGE).await?;
        if page.is_empty() {
            break;
        }
        for (file, record) in page {
            files.push(file);
            records.push(record);
        }
    }
    Ok(Some((files, records)))
}

/// Files, and the places of those that somebody judged to be of two people.
type Register = (Vec<Record>, Vec<(usize, usize)>);

/// Looks, on a thread of its own: minutes of a processor in a large register, while pages go on. None when it was told to stop.
/// Whenever it got further it says that it is still at it, and who lost the job to another program leaves it.
pub(super) async fn look_through(
    work: &Work,
    job: &Job,
    (records, apart): Register,
    stop: &watch::Receiver<bool>,
) -> Result<Option<Looked>> {
    let (told, mut further) = watch::channel(0);
    let (stop, lost) = (stop.clone(), Arc::new(AtomicBool::new(false)));
    let left = Arc::clone(&lost);
    let watching = move |stage| {
        let come = step(stage);
        told.send_if_modified(|so_far| come > std::mem::replace(so_far, come.max(*so_far)));
        if *stop.borrow() || left.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let mut looking = tokio::task::spawn_blocking(move || look_while(&records, &apart, WORTH_AN_EYE, &watching));
    let failed = |e| Error::Corrupt(format!("looking for doubles: {e}"));
    loop {
        tokio::select! {
            looked = &mut looking => return Ok(looked.map_err(failed)?.ok()),
            Ok(()) = further.changed() => {
                if let Err(error) = still_at_it(work, job).await {
                    lost.store(true, Ordering::Relaxed);
                    looking.await.map_err(failed)?.ok();
                    return Err(error);
                }
            }
        }
    }
}

/// How far a look is, in some two dozen steps.
fn step(stage: Stage) -> usize {
    match stage {
        Stage::Learning => 1,
        Stage::Keying => 2,
        Stage::Comparing(done, all) => 3 + done * 20 / all.max(1),
        Stage::Joining => 24,
    }
}

/// Keeps what was learnt; the name of the model that judged.
async fn keep(work: &Work, looked: &Looked, files: usize, now: Timestamp) -> Result<String> {
    let Some(weights) = &looked.learnt else { return Ok(models::name(0)) };
    let mut tx = work.db.begin(now).await?;
    let version = models::keep(&mut tx, weights, looked.shares.as_ref(), files).await?;
    tx.commit().await?;
    Ok(version.to_string())
}

fn found(work: &Work, looked: &Looked, files: &[FileId], model: &str) -> Vec<Found> {
    let pair = |double: &opweg_linkage::engine::doubles::Double| {
        Some(Found {
            id: (work.ids)(),
            one: *files.get(double.one)?,
            other: *files.get(double.other)?,
            score: (f64::from(double.score) * 1000.0).round() as i64,
            explanation: double.explanation.clone(),
            model: model.to_owned(),
            source: Source::Rematch,
        })
    };
    looked.doubles.iter().filter_map(pair).collect()
}
