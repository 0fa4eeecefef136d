//! Offering pairs: what the comparison found is put before people, each pair once.

use super::row::thousandths;
use super::{PairState, Source};
use crate::engine::listed;
use crate::file::objection;
use crate::identity::{self, State, Verdict};
use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Tx, args};
use opweg_access::Actor;
use opweg_linkage::engine::explain::Explanation;
use opweg_model::FileId;
use std::collections::HashSet;
use uuid::Uuid;

/// A pair that a comparison found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The identity it gets, if it is new.
    pub id: Uuid,
    /// A registration.
    pub one: FileId,
    /// Another one.
    pub other: FileId,
    /// Natural log of the odds that they are one person, in thousandths.
    pub score: i64,
    /// How the fields agree.
    pub explanation: Explanation,
    /// The version of the model and of the keys.
    pub model: String,
    /// Where it comes from.
    pub source: Source,
}

/// How many pairs became what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Offered {
    /// They wait for somebody now.
    pub new: usize,
    /// They waited already, and were compared again.
    pub again: usize,
    /// Nothing is asked about them: answered or judged before, one file, erased, or not to be compared.
    pub moot: usize,
}

/// Puts pairs before the people who work on their files. A pair that waits already is brought up to date; what somebody
/// judged to be two people or relatives is not asked again.
///
/// # Errors
/// What the engine says.
pub async fn offer(tx: &mut Tx, pairs: &[Found]) -> Result<Offered> {
    let mut offered = Offered::default();
    for found in pairs {
        match one(tx, found).await? {
            Done::New => offered.new += 1,
            Done::Again => offered.again += 1,
            Done::Moot => offered.moot += 1,
        }
    }
    let told = format!("new={} again={} moot={}", offered.new, offered.again, offered.moot);
    tx.note(Entry::of_actor(&Actor::System, Act::Change, "doubles", "").with(told));
    Ok(offered)
}

enum Done {
    New,
    Again,
    Moot,
}

async fn one(tx: &mut Tx, found: &Found) -> Result<Done> {
    let (a, b) = (identity::current_of(tx, found.one).await?, identity::current_of(tx, found.other).await?);
    let Some((a, b)) = a.zip(b).filter(|(a, b)| a != b) else { return Ok(Done::Moot) };
    // Pairs are of files, whichever of their registrations was compared.
    let ends = (a.min(b), a.max(b));
    let there = standing(tx, ends).await?;
    // One that waits goes on waiting, unseen: it comes back when what bars it ends.
    if !may_be_asked(tx, ends).await? {
        return Ok(Done::Moot);
    }
    let second = !identity::doubts(tx, ends.0, ends.1).await?.is_empty();
    match there {
        None => insert(tx, found, ends, (second, None)).await.map(|()| Done::New),
        Some((_, PairState::Answered)) => Ok(Done::Moot),
        Some((id, _)) => update(tx, found, id, second).await.map(|()| Done::Again),
    }
}

/// A pair of these files that is there already, whichever registrations it was found by.
pub(crate) async fn standing(conn: &mut Conn, (a, b): (FileId, FileId)) -> Result<Option<(Uuid, PairState)>> {
    let sql = "SELECT p.id, p.state FROM double_pair p JOIN registration r ON r.id = p.one_id JOIN registration s ON s.id = p.other_id
               WHERE NOT p.known AND ((r.file_id = $1 AND s.file_id = $2) OR (r.file_id = $2 AND s.file_id = $1))
               ORDER BY p.state, p.found_at LIMIT 1";
    let row = conn.row(sql, args![a, b]).await?;
    row.map(|row| {
        let mut t = row.take();
        Ok((t.next()?, t.word()?))
    })
    .transpose()
}

/// Which of these files wait for people to say whether they are one person, two by two.
pub(crate) async fn waiting_among(conn: &mut Conn, files: &[FileId]) -> Result<HashSet<[FileId; 2]>> {
    let (values, places) = listed(files);
    // The state by no index: for few files it would rather go through all that wait.
    let sql = format!(
        "SELECT one_id, other_id FROM double_pair
         WHERE one_id IN ({places}) AND other_id IN ({places}) AND NOT known AND coalesce(state, '') = 'open'"
    );
    conn.rows_where(sql, &values)
        .await?
        .iter()
        .map(|row| {
            let mut t = row.take();
            Ok([FileId(t.next()?), FileId(t.next()?)])
        })
        .collect()
}

/// Whether two files may be asked about: both are files, nobody holds them apart, and neither client objected.
pub(super) async fn may_be_asked(conn: &mut Conn, (a, b): (FileId, FileId)) -> Result<bool> {
    for file in [a, b] {
        let sql = "SELECT 1 FROM client_file WHERE id = $1 AND state IN ('open', 'closed')";
        if conn.row(sql, args![file]).await?.is_none() {
            return Ok(false);
        }
    }
    if !objection::among(conn, &[a, b]).await?.is_empty() {
        return Ok(false);
    }
    let judged = identity::judged_between(conn, a, b).await?;
    Ok(!judged
        .iter()
        .any(|(verdict, state)| *state == State::Live && matches!(verdict, Verdict::Different | Verdict::Relative)))
}

pub(super) async fn insert(
    tx: &mut Tx,
    found: &Found,
    (one, other): (FileId, FileId),
    (second, known): (bool, Option<Verdict>),
) -> Result<()> {
    let [person, relative, stranger] = found.explanation.probability.map(thousandths);
    let now = tx.now();
    tx.run(
        "INSERT INTO double_pair (id, one_id, other_id, score, person, relative, stranger, explanation, model, found_at, source,
                                  state, snoozed_until, second_needed, known_verdict, known, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'open', NULL, $12, $13, $14, 1)
         ON CONFLICT (one_id, other_id, known) DO NOTHING",
        args![
            found.id, one, other, found.score, person, relative, stranger, json(&found.explanation)?, &found.model, now,
            found.source.word(), second, known.map(Verdict::word), known.is_some()
        ],
    )
    .await?;
    Ok(())
}

async fn update(tx: &mut Tx, found: &Found, id: Uuid, second: bool) -> Result<()> {
    let [person, relative, stranger] = found.explanation.probability.map(thousandths);
    tx.run(
        "UPDATE double_pair SET score = $2, person = $3, relative = $4, stranger = $5, explanation = $6, model = $7,
                                second_needed = (second_needed OR $8), state = 'open', version = version + 1 WHERE id = $1",
        args![id, found.score, person, relative, stranger, json(&found.explanation)?, &found.model, second],
    )
    .await?;
    Ok(())
}

fn json(explanation: &Explanation) -> Result<String> {
    serde_json::to_string(explanation).map_err(|e| Error::Corrupt(e.to_string()))
}
