//! A registration of a list beside those it is like: the same check as at the counter, and the pairs that people look at
//! later. Of a person who is shielded a pair is kept as well, as when all files are compared at night: the review shows it
//! only to who may know of both, and whoever imports sees no more than of somebody new.

use super::counter::{self, Candidate, Reach};
use super::search::{self, Query};
use super::{Desk, models, objection, records};
use crate::doubles::{self, Found, Source};
use crate::{Conn, Result, Tx};
use opweg_access::Actor;
use opweg_linkage::compare::{Asked, Verdict};
use opweg_model::{FileId, Purpose};
use std::collections::HashSet;
use uuid::Uuid;

/// Pairs that one registration brings, at most.
const MOST: usize = 5;
/// Score from which a pair that nobody was shown is worth an eye: even chances, as when all files are compared.
const WORTH_AN_EYE: f64 = 0.0;

/// Whom a line may be.
pub(crate) struct Beside {
    /// Those that may be shown, the likeliest first, as at the counter.
    pub(crate) shown: Vec<Candidate>,
    /// Those among them that may not be offered for joining, because the client objected; found by an exact number.
    pub(crate) apart: Vec<Candidate>,
    /// Everybody likely, shown or not.
    likely: Vec<FileId>,
}

/// Looks whom somebody may be, by the check at the counter. Nothing is kept but the log.
pub(crate) async fn look(tx: &mut Tx, who: &Actor, purpose: Purpose, desk: &Desk, query: &Query) -> Result<Beside> {
    let alike = search::alike(tx, desk, query).await?;
    let likely = counter::likely(&alike);
    let shown = counter::check(tx, who, purpose, alike).await?;
    let closed: Vec<FileId> =
        shown.iter().filter(|c| matches!(c.reach, Reach::Closed(_))).map(Candidate::file).collect();
    let objected = objection::among(tx, &closed).await?;
    let (apart, shown) = shown.into_iter().partition(|c| objected.contains(&c.file()));
    Ok(Beside { shown, apart, likely })
}

/// Puts the pairs of a new file with those it is like before people.
pub(crate) async fn offer(
    tx: &mut Tx,
    desk: &Desk,
    file: FileId,
    beside: (&Beside, Source),
    id: impl FnMut() -> Uuid,
) -> Result<()> {
    let pairs = pairs(tx, desk, file, beside, id).await?;
    if !pairs.is_empty() {
        doubles::offer(tx, &pairs).await?;
    }
    Ok(())
}

impl Beside {
    /// Nobody but those who were shown.
    pub(super) fn shown(shown: &[Candidate]) -> Self {
        Self { shown: shown.to_vec(), apart: Vec::new(), likely: Vec::new() }
    }
}

async fn pairs(
    conn: &mut Conn,
    desk: &Desk,
    file: FileId,
    (beside, source): (&Beside, Source),
    mut id: impl FnMut() -> Uuid,
) -> Result<Vec<Found>> {
    let seen = |c: &&Candidate| c.comparison.verdict >= Verdict::Perhaps;
    let shown: Vec<FileId> = beside.shown.iter().filter(seen).map(Candidate::file).collect();
    let known: HashSet<FileId> = beside.shown.iter().chain(&beside.apart).map(Candidate::file).collect();
    let others = shown.iter().copied().chain(beside.likely.iter().copied().filter(|f| !known.contains(f)));
    let others: Vec<FileId> = others.take(MOST).collect();
    if others.is_empty() {
        return Ok(Vec::new());
    }
    let mut records = records::kept(conn, &[&[file], others.as_slice()].concat()).await?;
    let own = records.remove(&file).unwrap_or_default();
    let files = search::how_many(conn, desk).await?;
    let model = models::current(conn, desk, files).await?;
    let version = models::name(models::newest(conn).await?);
    let asked = Asked::new(&own, &model);
    let pair = |other: &FileId| {
        let (score, explanation) = asked.explain(records.get(other)?);
        let worth = score >= WORTH_AN_EYE || shown.contains(other);
        let score = (score * 1000.0).round() as i64;
        let model = version.clone();
        worth.then(|| Found { id: id(), one: file, other: *other, score, explanation, model, source })
    };
    Ok(others.iter().filter_map(pair).collect())
}

/// Whether people were asked already whether two files are one person, and so need not be asked by another registration.
pub(crate) async fn were_asked(conn: &mut Conn, one: FileId, other: FileId) -> Result<bool> {
    Ok(doubles::standing(conn, (one, other)).await?.is_some())
}
