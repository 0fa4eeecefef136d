//! Search before create: is this person known already? (R-ID-01). Keys are made by `linkage` and stored per file; a hit
//! without a grant says only that a file exists and whom to call.

use super::card::{self, Card};
use super::{Desk, objection, records};
use crate::doubles;
use crate::engine::listed;
use crate::log::{Act, Entry};
use crate::{Conn, Result, Tx, Value as Sql, args};
use opweg_access::{Action, Actor, Ask, predicate};
use opweg_linkage::block::{self, PER_KEY, worth};
use opweg_linkage::compare::{Asked, Comparison, FieldEvidence, Verdict};
use opweg_linkage::engine::file;
use opweg_linkage::model::{Agreement, NumberLevel};
use opweg_linkage::record::Record;
use opweg_model::{FileId, FuzzyDate, Purpose, Tier};
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::sync::atomic::Ordering;

/// The keys of a statement are so many, or some times so many.
const KEYS: usize = 8;
/// How many candidates are compared in full, and as many restricted ones.
const CANDIDATES: usize = 40;
/// What the best candidate shares is worth at most so many times that of the worst.
const MOST_TO_LEAST: u64 = 8;

/// What somebody types at the counter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Any names, in any order and script; the given names where [`family`](Self::family) is told apart.
    pub name: String,
    /// The family name, where it is told apart.
    pub family: String,
    /// Other spellings, and the name in the person's own script.
    pub others: Vec<String>,
    /// A birth date, perhaps partial.
    pub birth: Option<FuzzyDate>,
    /// A phone number.
    pub phone: String,
    /// A file number, national number or BIS number.
    pub number: String,
    /// `F`, `M` or `X`, where it is known; so are the four below.
    pub sex: String,
    /// Nationality, by the code of the country.
    pub nationality: String,
    /// An e-mail address.
    pub email: String,
    /// Street with its number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Only files that may be opened: nobody is pointed at.
    pub open_only: bool,
}

/// A candidate.
#[derive(Debug, Clone)]
pub struct Hit {
    /// How sure it is.
    pub verdict: Verdict,
    /// How sure it would be if no other file came near.
    pub alone: Verdict,
    /// Field by field; only of what was typed.
    pub comparison: Comparison,
    /// What may be shown.
    pub shown: Shown,
}

/// What a hit may show.
#[derive(Debug, Clone)]
pub enum Shown {
    /// The searcher may open the file.
    Card(Box<Card>),
    /// A file exists; call this person.
    Pointer {
        /// The file, for an emergency; its identity tells nothing.
        file: FileId,
        /// Name of the lead; empty when they left.
        lead: String,
        /// Their organisation.
        org: String,
        /// Their phone.
        phone: String,
    },
}

/// Searches, for what the asker usually needs files for. Every search is logged, also one without result.
///
/// # Errors
/// What the engine says.
pub async fn search(tx: &mut Tx, who: &Actor, purpose: Purpose, desk: &Desk, query: &Query) -> Result<Vec<Hit>> {
    let alike = alike(tx, desk, query).await?;
    shown(tx, who, purpose, alike).await
}

/// Files that are like what was asked, likeliest first. Nobody sees them before [`shown`] asked the policy.
pub struct Alike {
    pub(super) files: Vec<Found>,
    open_only: bool,
}

/// A file and how it compares.
pub(super) struct Found {
    pub(super) file: FileId,
    pub(super) comparison: Comparison,
    /// How sure it would be if no other file came near.
    pub(super) alone: Verdict,
    /// A number of the file or of the person is the same: no likeness.
    pub(super) by_number: bool,
}

/// Finds and compares, whoever asks: restricted files take the same time as others.
///
/// # Errors
/// What the engine says.
pub async fn alike(conn: &mut Conn, desk: &Desk, query: &Query) -> Result<Alike> {
    let record = records::of_query(desk, query);
    let candidates = candidates(conn, &record, &query.number).await?;
    let known = records::kept(conn, &candidates.iter().map(|(file, _)| *file).collect::<Vec<_>>()).await?;
    let files = how_many(conn, desk).await?;
    let model = super::models::current(conn, desk, files).await?;
    let asked = Asked::new(&record, &model);
    let compared = |(file, exact): (FileId, bool)| {
        let mut comparison = asked.compare(known.get(&file)?);
        // A number that matched exactly says enough.
        if exact {
            comparison.verdict = Verdict::ProbablyKnown;
        }
        let same = |f: &FieldEvidence| f.agreement == Agreement::Number(NumberLevel::Same);
        let by_number = exact || comparison.fields.iter().any(same);
        Some(Found { file, alone: comparison.verdict, comparison, by_number })
    };
    let mut files: Vec<Found> = candidates.into_iter().filter_map(compared).collect();
    files.sort_by(|a, b| a.comparison.likelier_first(&b.comparison));
    Ok(Alike { files, open_only: query.open_only })
}

/// What may be shown of them, and the entry in the log.
///
/// # Errors
/// What the engine says.
pub async fn shown(tx: &mut Tx, who: &Actor, purpose: Purpose, mut alike: Alike) -> Result<Vec<Hit>> {
    let Reached { open, pointed } = reached(tx, who, purpose, &mut alike).await?;
    let mut shown = pointers(tx, pointed).await?;
    shown.extend(cards(tx, open).await?);
    let hit = |found: Found| {
        let shown = shown.remove(&found.file)?;
        Some(Hit { verdict: found.comparison.verdict, alone: found.alone, comparison: found.comparison, shown })
    };
    let hits: Vec<Hit> = alike.files.into_iter().filter_map(hit).collect();
    log(tx, who, &hits);
    Ok(hits)
}

/// What may be reached of files that are alike.
pub(super) struct Reached {
    /// Those that may be opened.
    pub(super) open: HashSet<FileId>,
    /// Those of which may be said that they are there.
    pub(super) pointed: HashSet<FileId>,
}

/// Asks the policy, always by the same statements: who is restricted is no other than who is not there. Those that came
/// together by chance are dropped. Whoever does not want to be compared is pointed at by an exact number only.
pub(super) async fn reached(tx: &mut Tx, who: &Actor, purpose: Purpose, alike: &mut Alike) -> Result<Reached> {
    let now = tx.now();
    alike.files.retain(|found| !found.comparison.is_chance());
    let all: Vec<FileId> = alike.files.iter().map(|found| found.file).collect();
    let open = visible(tx, who, &all, Ask::tier(Action::See, Tier::Contact, purpose, now)).await?;
    let objected = objection::among(tx, &all).await?;
    // Pointing at somebody needs a real likeness, not one shared first name.
    let likely = |found: &&Found| {
        let wanted = found.by_number || !objected.contains(&found.file);
        wanted && !open.contains(&found.file) && found.comparison.verdict >= Verdict::Perhaps
    };
    let some: Vec<FileId> =
        alike.files.iter().filter(|_| !alike.open_only).filter(likely).map(|found| found.file).collect();
    let ask = Ask::tier(Action::See, Tier::Pointer, Purpose::Matching, now);
    let pointed = visible(tx, who, &some, ask).await?;
    keep_distance(tx, &mut alike.files, |file| open.contains(&file) || pointed.contains(&file)).await?;
    Ok(Reached { open, pointed })
}

/// Nobody is *probably* known where another file comes as near: namesakes and twins are a question. Only files that may be
/// shown count, so that nobody learns of one that may not; and two of which people are asked whether they are one person
/// do not stand in each other's way.
async fn keep_distance(conn: &mut Conn, files: &mut [Found], shown: impl Fn(FileId) -> bool) -> Result<()> {
    let best = files.iter().filter(|f| shown(f.file)).map(|f| f.comparison.score).reduce(f64::max);
    let least = best.unwrap_or_default() - 2.0 * LEAD;
    let near: Vec<(FileId, f64)> = files
        .iter()
        .filter(|f| shown(f.file) && f.comparison.score > least)
        .map(|f| (f.file, f.comparison.score))
        .take(NEAR)
        .collect();
    let asked = doubles::waiting_among(conn, &near.iter().map(|(file, _)| *file).collect::<Vec<_>>()).await?;
    for found in files.iter_mut().filter(|f| !f.by_number) {
        let rivals = |(file, score): &(FileId, f64)| {
            *file != found.file
                && *score > found.comparison.score - LEAD
                && !asked.contains(&(found.file.min(*file), found.file.max(*file)))
        };
        if near.iter().any(rivals) {
            found.comparison.verdict = found.comparison.verdict.min(Verdict::Perhaps);
        }
    }
    Ok(())
}

/// Files that may stand in each other's way, at most: the likeliest.
const NEAR: usize = 8;
/// By how much, in log odds.
const LEAD: f64 = file::LEAD as f64;

/// The search is in the searcher's own chain with its number of hits and the files whose card was shown; a pointer that was
/// given is also in the file's.
fn log(tx: &mut Tx, who: &Actor, hits: &[Hit]) {
    let cards = hits.iter().filter_map(|hit| if let Shown::Card(card) = &hit.shown { Some(card.file) } else { None });
    let found = told_hits(hits.len(), cards);
    tx.note(Entry::of_actor(who, Act::Search, "client", Purpose::Matching.word()).with(found));
    for hit in hits {
        if let Shown::Pointer { file, .. } = hit.shown {
            tx.note(Entry::on_file(file, who, Act::See, "pointer", Purpose::Matching));
        }
    }
}

/// How many were found, and of those that were open which: a list of who saw what looks for them.
pub(super) fn told_hits(hits: usize, open: impl Iterator<Item = FileId>) -> String {
    open.fold(format!("hits={hits}"), |told, file| format!("{told} {file}"))
}

/// From so many files on a register is large.
const LARGE: u32 = 2000;

/// How many files there are, well enough for the model: a large register is counted once.
pub(super) async fn how_many(conn: &mut Conn, desk: &Desk) -> Result<u32> {
    let known = desk.large.load(Ordering::Relaxed);
    if known > 0 {
        return Ok(known);
    }
    let some = format!("SELECT CAST(count(*) AS BIGINT) FROM (SELECT 1 FROM client_file LIMIT {LARGE}) t");
    let counted = count(conn, some).await?;
    if counted < LARGE {
        return Ok(counted);
    }
    let all = count(conn, "SELECT CAST(count(*) AS BIGINT) FROM client_file".to_owned()).await?;
    desk.large.store(all, Ordering::Relaxed);
    Ok(all)
}

async fn count(conn: &mut Conn, sql: String) -> Result<u32> {
    let row = conn.rows_where(sql, args![]).await?.into_iter().next();
    let counted: i64 = row.map(|r| r.take().next()).transpose()?.unwrap_or(0);
    Ok(u32::try_from(counted).unwrap_or(u32::MAX))
}

/// The file that bears a number, or that the one of the number is joined to.
const OF_NUMBER: &str = "SELECT r.file_id FROM client_file f JOIN registration r ON r.id = f.id WHERE f.number = $1";

/// Candidates with the most and rarest shared keys first; the flag says that a number matched exactly. Restricted persons
/// are kept under keys of their own: they neither set the bar for others, nor take their place, nor make a key common, for
/// whatever they change would tell of them.
async fn candidates(conn: &mut Conn, asked: &Record, number: &str) -> Result<Vec<(FileId, bool)>> {
    let typed = number.trim().to_uppercase();
    let numbered = match typed.is_empty() {
        true => None,
        false => conn.row(OF_NUMBER, args![&typed]).await?,
    };
    let numbered = numbered.map(|row| row.take().next()).transpose()?.map(FileId);
    let mut list: Vec<(FileId, bool)> = numbered.map(|file| (file, true)).into_iter().collect();
    let found = found(conn, &block::keys(asked)).await?;
    let worth: Vec<u64> = found.open.iter().map(|files| worth(files.len())).collect();
    for some in [found.open, found.apart] {
        // Whoever is found by number as well is compared once.
        list.extend(ranked(some, &worth).into_iter().filter(|f| Some(*f) != numbered).map(|file| (file, false)));
    }
    Ok(list)
}

/// The files with the most votes. Beside a file with many shared keys, one that shares a single common name is chance.
fn ranked(of_keys: Vec<Vec<FileId>>, worth: &[u64]) -> Vec<FileId> {
    let mut votes: HashMap<FileId, u64> = HashMap::new();
    for (files, worth) in of_keys.into_iter().zip(worth) {
        files.into_iter().for_each(|file| *votes.entry(file).or_default() += worth);
    }
    let mut ranked: Vec<(FileId, u64)> = votes.into_iter().collect();
    ranked.sort_by_key(|(file, votes)| (Reverse(*votes), *file));
    let least = ranked.first().map_or(0, |(_, most)| most.div_ceil(MOST_TO_LEAST));
    ranked.into_iter().take_while(|(_, votes)| *votes >= least).take(CANDIDATES).map(|(file, _)| file).collect()
}

/// The files under each key.
pub(super) struct OfKeys {
    /// At most so many of each key.
    pub(super) open: Vec<Vec<FileId>>,
    /// Restricted ones: all, for they are few.
    pub(super) apart: Vec<Vec<FileId>>,
}

/// The files under each key, in one statement.
pub(super) async fn found(conn: &mut Conn, keys: &[i64]) -> Result<OfKeys> {
    let mut of_keys = OfKeys { open: vec![Vec::new(); keys.len()], apart: vec![Vec::new(); keys.len()] };
    if keys.is_empty() {
        return Ok(of_keys);
    }
    // Few statements for any number of keys: the rest are filled with a key that nothing has.
    let filled = keys.len().next_multiple_of(KEYS);
    let asked = keys.iter().copied().chain(std::iter::repeat(0)).take(filled);
    let apart = asked.clone().map(records::apart);
    let values: Vec<Sql> = asked.chain(apart).map(Sql::from).collect();
    // A limit of each key's own: the files of a very common one shall not crowd out those of the others.
    let one = |n| {
        format!(
            "SELECT * FROM (SELECT key, file_id FROM search_key WHERE key = ${n} ORDER BY file_id LIMIT {PER_KEY}) k{n}"
        )
    };
    let places = (filled + 1..=2 * filled).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");
    let hidden = format!("SELECT key, file_id FROM search_key WHERE key IN ({places})");
    let sql = (1..=filled).map(one).chain([hidden]).collect::<Vec<_>>().join(" UNION ALL ");
    let place: HashMap<i64, usize> = keys.iter().enumerate().map(|(at, key)| (*key, at)).collect();
    for row in conn.rows_where(sql, &values).await? {
        let mut t = row.take();
        let (key, file): (i64, _) = (t.next()?, FileId(t.next()?));
        match (place.get(&key), place.get(&records::apart(key))) {
            (Some(at), _) => of_keys.open[*at].push(file),
            (None, Some(at)) => of_keys.apart[*at].push(file),
            (None, None) => {}
        }
    }
    Ok(of_keys)
}

/// Those files that the question opens. Asked also about none: nobody can tell by the work whether there was one.
pub(super) async fn visible(conn: &mut Conn, who: &Actor, files: &[FileId], ask: Ask) -> Result<HashSet<FileId>> {
    let (mut values, places) = listed(files);
    let condition = predicate(who, &ask, values.len());
    values.extend(condition.values.iter().map(|t| Sql::from(*t)));
    // The state by no index: for many files SQLite would rather go through all that are open.
    let sql = format!(
        "SELECT f.id FROM client_file f WHERE f.id IN ({places}) AND coalesce(f.state, '') IN ('open', 'closed') AND {}",
        condition.text
    );
    conn.rows_where(sql, &values).await?.iter().map(|row| Ok(FileId(row.take().next()?))).collect()
}

/// The contact cards of files that are open.
pub(super) async fn cards(conn: &mut Conn, open: HashSet<FileId>) -> Result<HashMap<FileId, Shown>> {
    let files: Vec<FileId> = open.into_iter().collect();
    let (values, places) = listed(&files);
    let rows = conn.rows_where(format!("{}WHERE f.id IN ({places})", card::columns!()), &values).await?;
    let shown = |card: Card| (card.file, Shown::Card(Box::new(card.without_path())));
    rows.iter().map(|row| card::read(row).map(shown)).collect()
}

/// Whom to call about each file, in one statement. Without a phone of their own, and when the lead left, it is the
/// organisation that is called.
pub(super) async fn pointers(conn: &mut Conn, pointed: HashSet<FileId>) -> Result<HashMap<FileId, Shown>> {
    let files: Vec<FileId> = pointed.into_iter().collect();
    let (values, places) = listed(&files);
    let sql = format!(
        "SELECT f.id, coalesce(u.name, ''), o.name, coalesce(nullif(u.phone, ''), o.phone) FROM client_file f
         JOIN organisation o ON o.id = f.lead_org
         LEFT JOIN user_account u ON u.id = f.lead_user AND u.left_at IS NULL WHERE f.id IN ({places})"
    );
    let rows = conn.rows_where(sql, &values).await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            let file = FileId(t.next()?);
            Ok((file, Shown::Pointer { file, lead: t.next()?, org: t.next()?, phone: t.next()? }))
        })
        .collect()
}
