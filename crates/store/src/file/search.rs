//! Search before create: is this person known already? (R-ID-01). Keys are made by `linkage` and stored per file; a hit
//! without a grant says only that a file exists and whom to call.

use super::card::{self, Card};
use super::{Desk, facts};
use crate::log::{Act, Entry};
use crate::{Conn, Result, Tx, Value as Sql, args};
use opweg_access::{Action, Actor, Ask, predicate};
use opweg_linkage::block;
use opweg_linkage::compare::{Comparison, Verdict, compare};
use opweg_linkage::date::PartialDate;
use opweg_linkage::model::Model;
use opweg_linkage::name::Name;
use opweg_linkage::phone::Phone;
use opweg_linkage::record::{HashedNumber, NumberSort, PersonName, Record};
use opweg_model::fact::{Fact, FactKind, Value, current};
use opweg_model::{FileId, FuzzyDate, Purpose, Tier};
use std::collections::{HashMap, HashSet};

/// How many files one key may bring; finer keys find the rest.
const PER_KEY: i64 = 200;
/// How many candidates are compared in full.
const CANDIDATES: usize = 60;

/// What somebody types at the counter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Any names, in any order and script.
    pub name: String,
    /// A birth date, perhaps partial.
    pub birth: Option<FuzzyDate>,
    /// A phone number.
    pub phone: String,
    /// A file number, national number or BIS number.
    pub number: String,
}

/// A candidate.
#[derive(Debug, Clone)]
pub struct Hit {
    /// How sure it is.
    pub verdict: Verdict,
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
        /// Name of the lead.
        lead: String,
        /// Their organisation.
        org: String,
        /// Their phone.
        phone: String,
    },
}

/// Searches. Every search is logged, also one without result.
///
/// # Errors
/// What the engine says.
pub async fn search(tx: &mut Tx, who: &Actor, desk: &Desk, query: &Query) -> Result<Vec<Hit>> {
    let asked = record_of_query(desk, query);
    let candidates = candidates(tx, &asked, &query.number).await?;
    let now = tx.now();
    let open = visible(tx, who, &candidates, Ask::tier(Action::See, Tier::Contact, Purpose::Guidance, now)).await?;
    let pointed = visible(tx, who, &candidates, Ask::tier(Action::See, Tier::Pointer, Purpose::Matching, now)).await?;
    let model = Model::for_files(files(tx).await?);
    let mut hits = Vec::new();
    for (file, exact) in candidates {
        let shown = match (open.get(&file), pointed.get(&file)) {
            (Some(card), _) => Shown::Card(Box::new(card.clone())),
            (None, Some(card)) => pointer(tx, card).await?,
            (None, None) => continue,
        };
        let known = record_of_file(tx, desk, file).await?;
        let mut comparison = compare(&asked, &known, &model);
        if exact {
            comparison.verdict = Verdict::ProbablyKnown;
        }
        let enough = match shown {
            // Pointing at somebody needs a real likeness, not one shared first name.
            Shown::Pointer { .. } => comparison.verdict >= Verdict::Perhaps,
            Shown::Card(_) => true,
        };
        if enough {
            hits.push(Hit { verdict: comparison.verdict, comparison, shown });
        }
    }
    hits.sort_by(|a, b| {
        (b.verdict, b.comparison.score)
            .partial_cmp(&(a.verdict, a.comparison.score))
            .unwrap_or(std::cmp::Ordering::Equal)
    });
    log(tx, who, &hits);
    Ok(hits)
}

/// The search is in the searcher's own chain with its number of hits; a pointer that was given is also in the file's.
fn log(tx: &mut Tx, who: &Actor, hits: &[Hit]) {
    tx.note(Entry::of_actor(who, Act::Search, "client", Purpose::Matching.word()).with(format!("hits={}", hits.len())));
}

async fn files(conn: &mut Conn) -> Result<u32> {
    // An estimate is enough for the model; counting 100,000 rows at every search is not.
    let row =
        conn.row("SELECT CAST(count(*) AS BIGINT) FROM (SELECT 1 FROM client_file LIMIT 2000) t", args![]).await?;
    let counted: i64 = row.map(|r| r.take().next()).transpose()?.unwrap_or(0);
    Ok(if counted >= 2000 { 100_000 } else { u32::try_from(counted).unwrap_or(0) })
}

/// Candidates with the most shared keys first; the flag says that a number matched exactly.
async fn candidates(conn: &mut Conn, asked: &Record, number: &str) -> Result<Vec<(FileId, bool)>> {
    let mut votes: HashMap<FileId, usize> = HashMap::new();
    for key in keys_of(asked) {
        let rows = conn.rows("SELECT file_id FROM search_key WHERE key = $1 LIMIT $2", args![&key, PER_KEY]).await?;
        let weight = if rows.len() as i64 == PER_KEY { 1 } else { 3 };
        for row in &rows {
            *votes.entry(FileId(row.take().next()?)).or_default() += weight;
        }
    }
    let mut list: Vec<(FileId, bool)> = Vec::new();
    let typed = number.trim().to_uppercase();
    if !typed.is_empty()
        && let Some(row) = conn.row("SELECT id FROM client_file WHERE number = $1", args![&typed]).await?
    {
        list.push((FileId(row.take().next()?), true));
    }
    let mut ranked: Vec<(FileId, usize)> = votes.into_iter().collect();
    ranked.sort_by_key(|(file, votes)| (std::cmp::Reverse(*votes), *file));
    list.extend(ranked.into_iter().take(CANDIDATES).map(|(file, _)| (file, false)));
    list.dedup_by_key(|(file, _)| *file);
    Ok(list)
}

/// The cards of those candidates that the question opens.
async fn visible(
    conn: &mut Conn,
    who: &Actor,
    candidates: &[(FileId, bool)],
    ask: Ask,
) -> Result<HashMap<FileId, Card>> {
    let mut cards = HashMap::new();
    if candidates.is_empty() {
        return Ok(cards);
    }
    let mut values: Vec<Sql> = Vec::new();
    let mut places = Vec::new();
    for (file, _) in candidates {
        values.push((*file).into());
        places.push(format!("${}", values.len()));
    }
    let condition = predicate(who, &ask, values.len());
    values.extend(condition.values.iter().map(|t| Sql::from(*t)));
    let sql = format!(
        "{}WHERE f.id IN ({}) AND f.state <> 'erased' AND {}",
        card::columns!(),
        places.join(", "),
        condition.text
    );
    for row in conn.rows_where(sql, &values).await? {
        let card = card::read(&row)?;
        cards.insert(card.file, card);
    }
    Ok(cards)
}

async fn pointer(conn: &mut Conn, card: &Card) -> Result<Shown> {
    let row = conn.row("SELECT phone FROM user_account WHERE id = $1", args![card.lead]).await?;
    let phone = row.map(|r| r.take().next()).transpose()?.unwrap_or_default();
    Ok(Shown::Pointer { file: card.file, lead: card.lead_name.clone(), org: card.lead_org_name.clone(), phone })
}

/// Brings the search keys of a file in step with its facts. Most changes leave most keys as they are.
pub(crate) async fn index(conn: &mut Conn, file: FileId, desk: &Desk) -> Result<()> {
    let wanted = keys_of(&record_of_file(conn, desk, file).await?);
    let rows = conn.rows("SELECT key FROM search_key WHERE file_id = $1", args![file]).await?;
    let kept = rows.iter().map(|row| row.take().next()).collect::<Result<HashSet<String>>>()?;
    for key in kept.iter().filter(|k| wanted.binary_search(k).is_err()) {
        conn.run("DELETE FROM search_key WHERE file_id = $1 AND key = $2", args![file, key]).await?;
    }
    for key in wanted.iter().filter(|k| !kept.contains(*k)) {
        conn.run(
            "INSERT INTO search_key (key, file_id) VALUES ($1, $2) ON CONFLICT (key, file_id) DO NOTHING",
            args![key, file],
        )
        .await?;
    }
    Ok(())
}

/// The keys of `linkage`, and one key per single name for looking somebody up by first name alone; in order, each once.
fn keys_of(record: &Record) -> Vec<String> {
    let mut keys = block::keys(record);
    for name in &record.names {
        let whole = format!("{} {}", name.given, name.family);
        keys.extend(Name::parse(&whole).keys().into_iter().map(|k| format!("s:{k}")));
    }
    keys.sort();
    keys.dedup();
    keys
}

fn record_of_query(desk: &Desk, query: &Query) -> Record {
    let mut words = query.name.split_whitespace();
    let given = words.next().unwrap_or_default();
    let family = words.collect::<Vec<_>>().join(" ");
    let names = if given.is_empty() { Vec::new() } else { vec![PersonName::new(given, family)] };
    let number = opweg_linkage::number::BelgianNumber::parse(&query.number).ok();
    Record {
        names,
        birth: query.birth.map(partial),
        phones: Phone::parse(&query.phone).into_iter().collect(),
        numbers: number.map(|n| hashed(desk, n)).into_iter().collect(),
    }
}

pub(super) fn hashed(desk: &Desk, number: opweg_linkage::number::BelgianNumber) -> HashedNumber {
    let kind = match number.kind() {
        opweg_linkage::number::NumberKind::National => NumberSort::National,
        opweg_linkage::number::NumberKind::Bis { .. } => NumberSort::Bis,
    };
    HashedNumber { kind, hash: hex(&desk.keys.fingerprint("number", &number.digits())) }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn partial(date: FuzzyDate) -> PartialDate {
    let small = |n: Option<i8>| n.and_then(|n| u8::try_from(n).ok());
    PartialDate::new(date.year(), small(date.month()), small(date.day()))
}

async fn record_of_file(conn: &mut Conn, _desk: &Desk, file: FileId) -> Result<Record> {
    let facts = facts::all(conn, file).await?;
    let rows = conn.rows("SELECT kind, keyed_hash FROM person_number WHERE file_id = $1", args![file]).await?;
    let numbers = rows
        .iter()
        .map(|row| {
            let mut t = row.take();
            let kind: String = t.next()?;
            let hash: Vec<u8> = t.next()?;
            let kind = if kind == "bis" { NumberSort::Bis } else { NumberSort::National };
            Ok(HashedNumber { kind, hash: hex(&hash) })
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(Record { numbers, ..record_of_facts(&facts) })
}

fn record_of_facts(facts: &[Fact]) -> Record {
    let mut record = Record::default();
    let (mut given, mut family) = (String::new(), String::new());
    for fact in current(facts) {
        match (fact.kind, fact.answer.value()) {
            (FactKind::GivenName, Some(Value::Text(t))) if given.is_empty() => given.clone_from(t),
            (FactKind::FamilyName, Some(Value::Text(t))) if family.is_empty() => family.clone_from(t),
            (FactKind::GivenName | FactKind::FamilyName, Some(Value::Text(t))) => {
                record.names.push(PersonName::new(t.as_str(), ""))
            }
            (FactKind::OtherName | FactKind::OwnScriptName, Some(Value::Text(t))) => {
                let (first, rest) = t.split_once(' ').unwrap_or((t, ""));
                record.names.push(PersonName::new(first, rest));
            }
            (FactKind::BirthDate, Some(Value::Day(d))) => record.birth = Some(record.birth.unwrap_or(partial(*d))),
            (FactKind::Phone, Some(Value::Text(t))) => record.phones.extend(Phone::parse(t)),
            _ => {}
        }
    }
    record.names.insert(0, PersonName::new(given, family));
    record
}
