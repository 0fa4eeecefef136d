//! The nightly look for people with two files: learns anew from the whole register, keeps what was learnt, and puts the
//! pairs that may be one person before people. It joins nothing.

use super::{Ended, Work};
use jiff::Timestamp;
use opweg_linkage::engine::doubles::{Looked, look};
use opweg_linkage::record::Record;
use opweg_model::FileId;
use opweg_store::doubles::{Found, Source, gather_known, offer};
use opweg_store::file::models;
use opweg_store::{Error, Result, identity};
use std::collections::HashMap;
use tokio::sync::watch;

/// The kind of this job.
pub(super) const KIND: &str = "look-for-doubles";

/// Files read at a time.
const PAGE: i64 = 500;
/// Pairs offered in one transaction: others go on in between.
const AT_ONCE: usize = 100;
/// Pairs that two people judged alike become measures of the review, so many a night.
const KNOWN_PER_NIGHT: i64 = 20;
/// Log odds from which a pair is worth a human eye: even chances. Four of five that people see are then one person.
const WORTH_AN_EYE: f32 = 0.0;

/// Reads, looks and offers. Whoever is stopped starts over: what was offered is not offered twice.
pub(super) async fn run(work: &Work, now: Timestamp, stop: &watch::Receiver<bool>) -> Result<Ended> {
    let Some((files, records)) = read(work, stop).await? else { return Ok(Ended::Stopped) };
    let places: HashMap<FileId, usize> = files.iter().enumerate().map(|(i, file)| (*file, i)).collect();
    let apart = identity::judged_apart(&mut work.db.look().await?).await?;
    let apart: Vec<(usize, usize)> =
        apart.iter().filter_map(|(a, b)| Some((*places.get(a)?, *places.get(b)?))).collect();
    let count = records.len();
    // Minutes of a processor in a large register: pages must go on meanwhile.
    let looked = tokio::task::spawn_blocking(move || look(&records, &apart, WORTH_AN_EYE, &|_| ()));
    let looked = looked.await.map_err(|e| Error::Corrupt(format!("looking for doubles: {e}")))?;
    let model = keep(work, &looked, count, now).await?;
    let pairs = found(work, &looked, &files, &model);
    for some in pairs.chunks(AT_ONCE) {
        if *stop.borrow() {
            return Ok(Ended::Stopped);
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

async fn read(work: &Work, stop: &watch::Receiver<bool>) -> Result<Option<(Vec<FileId>, Vec<Record>)>> {
    let (mut files, mut records) = (Vec::new(), Vec::new());
    loop {
        if *stop.borrow() {
            return Ok(None);
        }
        let page = identity::compared(&mut work.db.look().await?, files.last().copied(), PAGE).await?;
        if page.is_empty() {
            return Ok(Some((files, records)));
        }
        for (file, record) in page {
            files.push(file);
            records.push(record);
        }
    }
}

/// Keeps what was learnt; the name of the model that judged.
async fn keep(work: &Work, looked: &Looked, files: usize, now: Timestamp) -> Result<String> {
    let Some(weights) = &looked.learnt else { return Ok("built-in".to_owned()) };
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
