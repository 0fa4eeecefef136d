//! A pair as it is stored.

use super::{PairState, Source};
use crate::identity::{self, Verdict};
use crate::{Conn, Error, Result, Row, Take};
use jiff::Timestamp;
use opweg_linkage::engine::explain::Explanation;
use opweg_model::FileId;
use uuid::Uuid;

/// Two registrations that may be of one person. It tells who they are to nobody: what may be seen is asked at the doors of
/// both files.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// Its identity.
    pub id: Uuid,
    /// The registration with the smaller identity.
    pub one: FileId,
    /// The other one.
    pub other: FileId,
    /// Log-odds of the comparison in thousandths.
    pub score: i64,
    /// How the fields were compared.
    pub explanation: Explanation,
    /// The version of the model and of the keys that compared them.
    pub model: String,
    /// When it was found.
    pub found: Timestamp,
    /// Where it comes from.
    pub source: Source,
    /// How it stands.
    pub state: PairState,
    /// Whether two people look.
    pub second: bool,
    /// What two people judged before, of a pair that measures the review.
    pub known: Option<Verdict>,
    /// Version, for answers.
    pub version: i64,
}

/// A [`Pair`], to be followed by further tables and a condition.
macro_rules! select {
    () => {
        "SELECT p.id, p.one_id, p.other_id, p.score, p.explanation, p.model, p.found_at, p.source, p.state, p.second_needed,
                p.known_verdict, p.version FROM double_pair p"
    };
}
pub(super) use select;

pub(super) fn read(row: &Row) -> Result<Pair> {
    taken(&mut row.take())
}

/// The columns of a pair, where others follow.
pub(super) fn taken(t: &mut Take<'_>) -> Result<Pair> {
    Ok(Pair {
        id: t.next()?,
        one: FileId(t.next()?),
        other: FileId(t.next()?),
        score: t.next()?,
        explanation: explanation(&t.next::<String>()?)?,
        model: t.next()?,
        found: t.moment()?,
        source: t.word()?,
        state: t.word()?,
        second: t.next()?,
        known: t.word_opt()?,
        version: t.next()?,
    })
}

pub(super) fn explanation(json: &str) -> Result<Explanation> {
    serde_json::from_str(json).map_err(|e| Error::Corrupt(format!("explanation of a pair: {e}")))
}

pub(super) async fn one(conn: &mut Conn, id: Uuid) -> Result<Option<Pair>> {
    let sql = concat!(select!(), " WHERE p.id = $1");
    conn.row(sql, crate::args![id]).await?.as_ref().map(read).transpose()
}

/// The files of a pair as they are now; none where one was erased, or where they are one and the pair is not a known one.
pub(super) async fn files(conn: &mut Conn, pair: &Pair) -> Result<Option<[FileId; 2]>> {
    let (one, other) = (identity::current_of(conn, pair.one).await?, identity::current_of(conn, pair.other).await?);
    Ok(one.zip(other).filter(|(a, b)| a != b || pair.known.is_some()).map(|(a, b)| [a, b]))
}

/// A probability in thousandths.
pub(super) fn thousandths(chance: f32) -> i64 {
    (f64::from(chance) * 1000.0).round() as i64
}
