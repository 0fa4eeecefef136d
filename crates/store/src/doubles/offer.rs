//! Offering pairs: what the comparison found is put before people, each pair once. The look of a night finds many, so all of a
//! portion is asked for at once.

use super::among::{self, Standing};
use super::row::thousandths;
use super::{PairState, Source};
use crate::identity::{self, Verdict};
use crate::log::{Act, Entry};
use crate::{Conn, Error, Result, Tx, Value, args};
use opweg_access::Actor;
use opweg_linkage::engine::explain::{Explanation, Kin};
use opweg_linkage::engine::level::Field;
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
    /// They waited already, and were compared again: brought up to date where that says something else.
    pub again: usize,
    /// Nothing is asked about them: answered or judged before, one file, erased, or not to be compared.
    pub moot: usize,
}

/// Pairs that are asked for, and written, by one statement.
const AT_ONCE: usize = 32;

/// Puts pairs before the people who work on their files. A pair that waits already is brought up to date; what somebody
/// judged to be two people or relatives is not asked again.
///
/// # Errors
/// What the engine says.
pub async fn offer(tx: &mut Tx, pairs: &[Found]) -> Result<Offered> {
    let mut offered = Offered::default();
    for some in pairs.chunks(AT_ONCE) {
        portion(tx, some, &mut offered).await?;
    }
    let told = format!("new={} again={} moot={}", offered.new, offered.again, offered.moot);
    tx.note(Entry::of_actor(&Actor::System, Act::Change, "doubles", "").with(told));
    Ok(offered)
}

async fn portion(tx: &mut Tx, some: &[Found], offered: &mut Offered) -> Result<()> {
    let current = among::current(tx, some).await?;
    // Pairs are of files, whichever of their registrations was compared.
    let ends = |found: &Found| {
        let (a, b) = (*current.get(&found.one)?, *current.get(&found.other)?);
        (a != b).then(|| (a.min(b), a.max(b)))
    };
    let pairs: Vec<(&Found, (FileId, FileId))> = some.iter().filter_map(|f| Some((f, ends(f)?))).collect();
    let files: HashSet<FileId> = pairs.iter().flat_map(|(_, (a, b))| [*a, *b]).collect();
    let files: Vec<FileId> = files.into_iter().collect();
    let there = among::standing(tx, &files).await?;
    // One that waits goes on waiting, unseen: it comes back when what bars it ends.
    let barred = among::barred(tx, &files).await?;
    let answered = |pair| there.get(&pair).is_some_and(|s| s.state == PairState::Answered);
    let asked: Vec<_> = pairs.into_iter().filter(|(_, p)| !barred.bars(*p) && !answered(*p)).collect();
    offered.moot += some.len() - asked.len();
    let ends: Vec<(FileId, FileId)> = asked.iter().map(|(_, pair)| *pair).collect();
    let doubts = identity::doubts_among(tx, &ends).await?;
    let (mut new, mut seen) = (Vec::new(), HashSet::new());
    for ((found, pair), doubts) in asked.into_iter().zip(doubts) {
        let second = !doubts.is_empty();
        match there.get(&pair) {
            // Found by other registrations of the same two files already.
            _ if !seen.insert(pair) => offered.again += 1,
            None => new.push((found, pair, (second, None))),
            Some(standing) => {
                update(tx, found, standing, second).await?;
                offered.again += 1;
            }
        }
    }
    offered.new += new.len();
    insert_all(tx, &new).await
}

/// A pair of these files that is there already, whichever registrations it was found by.
pub(crate) async fn standing(conn: &mut Conn, (a, b): (FileId, FileId)) -> Result<Option<(Uuid, PairState)>> {
    let there = among::standing(conn, &[a, b]).await?;
    Ok(there.get(&(a.min(b), a.max(b))).map(|s| (s.id, s.state)))
}

/// Which of these files wait for people to say whether they are one person, two by two, the smaller identity first.
pub(crate) async fn waiting_among(conn: &mut Conn, files: &[FileId]) -> Result<HashSet<(FileId, FileId)>> {
    let there = among::standing(conn, files).await?;
    Ok(there.into_iter().filter(|(_, pair)| pair.state == PairState::Open).map(|(ends, _)| ends).collect())
}

/// Whether two files may be asked about: both are files, nobody holds them apart, and neither client objected.
pub(super) async fn may_be_asked(conn: &mut Conn, (a, b): (FileId, FileId)) -> Result<bool> {
    Ok(!among::barred(conn, &[a, b]).await?.bars((a, b)))
}

pub(super) async fn insert(
    tx: &mut Tx,
    found: &Found,
    ends: (FileId, FileId),
    (second, known): (bool, Option<Verdict>),
) -> Result<()> {
    insert_all(tx, &[(found, ends, (second, known))]).await
}

type New<'f> = (&'f Found, (FileId, FileId), (bool, Option<Verdict>));

async fn insert_all(tx: &mut Tx, new: &[New<'_>]) -> Result<()> {
    if new.is_empty() {
        return Ok(());
    }
    let now = tx.now();
    let (mut values, mut rows): (Vec<Value>, Vec<String>) = (Vec::new(), Vec::new());
    for (found, (one, other), (second, known)) in new {
        let from = values.len();
        let [person, relative, stranger] = found.explanation.probability.map(thousandths);
        values.extend_from_slice(args![
            found.id,
            *one,
            *other,
            found.score,
            person,
            relative,
            stranger,
            json(&found.explanation)?,
            &found.model,
            now,
            found.source.word(),
            *second,
            known.map(Verdict::word),
            known.is_some()
        ]);
        let p: Vec<String> = (from + 1..=values.len()).map(|n| format!("${n}")).collect();
        let (first, last) = p.split_at(11);
        rows.push(format!("({}, 'open', NULL, {}, 1)", first.join(", "), last.join(", ")));
    }
    let sql = format!(
        "INSERT INTO double_pair (id, one_id, other_id, score, person, relative, stranger, explanation, model, found_at, source,
                                  state, snoozed_until, second_needed, known_verdict, known, version)
         VALUES {} ON CONFLICT (one_id, other_id, known) DO NOTHING",
        rows.join(", ")
    );
    tx.rows_where(sql, &values).await?;
    Ok(())
}

/// A score that moved by less, in thousandths, is the same score: each night learns a little anew.
const SAME: i64 = 100;

/// Brings a pair that waits up to date. Its version is what somebody saw who answers: it goes up when they would see another
/// thing, not when a number behind it moved.
async fn update(tx: &mut Tx, found: &Found, there: &Standing, second: bool) -> Result<()> {
    let second = second || there.second;
    let reads_same = second == there.second && there.explanation.as_ref().map(reads) == Some(reads(&found.explanation));
    if reads_same && (found.score - there.score).abs() < SAME {
        return Ok(());
    }
    let [person, relative, stranger] = found.explanation.probability.map(thousandths);
    tx.run(
        "UPDATE double_pair SET score = $2, person = $3, relative = $4, stranger = $5, explanation = $6, model = $7,
                                second_needed = $8, version = version + $9 WHERE id = $1",
        args![
            there.id,
            found.score,
            person,
            relative,
            stranger,
            json(&found.explanation)?,
            &found.model,
            second,
            i64::from(!reads_same)
        ],
    )
    .await?;
    Ok(())
}

/// What of an explanation is said in words.
#[derive(PartialEq)]
struct Reads<'e> {
    likeliest: Option<Kin>,
    levels: Vec<(Field, u8)>,
    speaks: [&'e [Field]; 2],
}

fn reads(why: &Explanation) -> Reads<'_> {
    let levels = why.fields.iter().map(|evidence| (evidence.field, evidence.level)).collect();
    Reads { likeliest: why.likeliest, levels, speaks: [&why.speaks_for, &why.speaks_against] }
}

fn json(explanation: &Explanation) -> Result<String> {
    serde_json::to_string(explanation).map_err(|e| Error::Corrupt(e.to_string()))
}
