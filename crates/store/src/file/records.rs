//! What linkage compares: the record of what was asked and those of files, and the keys under which they are found. Both
//! are written when a fact of them changes.
//!
//! Of numbers a file has those of the National and the BIS register. Others that follow a person, such as those of the Public
//! Safety file or of a residence card, are not stored anywhere yet.

use super::search::Query;
use super::{Desk, facts, numbers, one_at_a_time};
use crate::engine::listed;
use crate::keys::Keys;
use crate::{Conn, Db, Error, Result, Value as Sql, args, hex};
use jiff::Timestamp;
use opweg_linkage::block;
use opweg_linkage::date::PartialDate;
use opweg_linkage::number::{BelgianNumber, NumberKind};
use opweg_linkage::phone::Phone;
use opweg_linkage::record::{Address, HashedNumber, NumberSort, PersonName, Record};
use opweg_model::fact::{Fact, FactKind, Value, current};
use opweg_model::secret_code::ALPHABET;
use opweg_model::{FactId, FileId, FuzzyDate};
use std::collections::{HashMap, HashSet};
use std::sync::atomic::Ordering;

/// How records are made of facts: one more when another fact comes into them. A record of a file holds every spelling and
/// date ever told, save what was taken back.
const MADE: i64 = 1;

/// The rules by which keys and records were made: a job of its own brings files of other rules in step. It only grows.
pub const VERSION: i64 = block::KEY_VERSION as i64 + MADE;

/// What was typed or brought, as linkage compares it.
#[must_use]
pub fn of_query(desk: &Desk, query: &Query) -> Record {
    let told_apart = !query.family.trim().is_empty();
    let first =
        if told_apart { Some(PersonName::new(query.name.trim(), query.family.trim())) } else { named(&query.name) };
    let names = first.into_iter().chain(query.others.iter().take(OTHERS).filter_map(|other| named(other))).collect();
    let number = BelgianNumber::parse(&query.number).ok();
    Record {
        names,
        births: query.birth.map(partial).into_iter().collect(),
        phones: Phone::parse(&query.phone).into_iter().collect(),
        numbers: number.map(|n| hashed(desk, n)).into_iter().collect(),
        sex: query.sex.to_uppercase(),
        nationality: query.nationality.clone(),
        emails: Some(query.email.clone()).filter(|email| !email.is_empty()).into_iter().collect(),
        addresses: address(&query.street, &query.postcode).into_iter().collect(),
        ..Record::default()
    }
}

/// Other spellings that are compared: more of them would be a list of people.
const OTHERS: usize = 5;

/// A name of which nobody said where the family name begins. The letters of a number sound like names of people who have
/// nothing to do with it.
fn named(name: &str) -> Option<PersonName> {
    let mut words = name.split_whitespace();
    let given = words.next().filter(|_| !is_file_number(name))?;
    Some(PersonName::new(given, words.collect::<Vec<_>>().join(" ")))
}

/// Reads like the number of a file: `OW-` and some seven letters and digits, never vowels (see `PathCode`) unless there is
/// a digit; so nobody whose name is Ow is taken for one.
fn is_file_number(text: &str) -> bool {
    let text = text.trim().to_ascii_uppercase();
    let Some(code) = text.strip_prefix("OW-").filter(|code| (6..=8).contains(&code.len())) else { return false };
    let plain = code.bytes().all(|b| b.is_ascii_alphanumeric());
    plain && (code.bytes().any(|b| b.is_ascii_digit()) || code.bytes().all(|b| ALPHABET.contains(&b)))
}

fn hashed(desk: &Desk, number: BelgianNumber) -> HashedNumber {
    let kind = match number.kind() {
        NumberKind::National => NumberSort::National,
        NumberKind::Bis { .. } => NumberSort::Bis,
    };
    HashedNumber { kind, hash: hex(&desk.keys.fingerprint("number", &number.digits())), birth: number.birth() }
}

fn partial(date: FuzzyDate) -> PartialDate {
    let small = |n: Option<i8>| n.and_then(|n| u8::try_from(n).ok());
    PartialDate::new(date.year(), small(date.month()), small(date.day()))
}

/// The kinds a record is made of.
const COMPARED: [FactKind; 10] = [
    FactKind::GivenName,
    FactKind::FamilyName,
    FactKind::OtherName,
    FactKind::OwnScriptName,
    FactKind::BirthDate,
    FactKind::Phone,
    FactKind::Sex,
    FactKind::Nationality,
    FactKind::Email,
    FactKind::Address,
];

/// The records of some files as they were written with their keys; those that were made by other rules anew.
pub(crate) async fn kept(conn: &mut Conn, files: &[FileId]) -> Result<HashMap<FileId, Record>> {
    let (values, places) = listed(files);
    // The version is looked at here: asked in the statement, it would be answered by the index of versions.
    let sql = format!("SELECT file_id, record, key_version FROM search_record WHERE file_id IN ({places})");
    let mut records = HashMap::with_capacity(files.len());
    for row in conn.rows_where(sql, &values).await? {
        let mut t = row.take();
        let (file, record, version): (uuid::Uuid, String, i64) = (t.next()?, t.next()?, t.next()?);
        if version != VERSION {
            continue;
        }
        let record = serde_json::from_str(&record).map_err(|e| Error::Corrupt(format!("a record of a search: {e}")))?;
        records.insert(FileId(file), record);
    }
    let missing: Vec<FileId> = files.iter().filter(|f| !records.contains_key(f)).copied().collect();
    if !missing.is_empty() {
        records.extend(of_files(conn, &missing).await?);
    }
    Ok(records)
}

/// Brings the keys and the record of a file in step with its facts. Most changes leave most keys as they are.
pub(crate) async fn index(conn: &mut Conn, file: FileId) -> Result<()> {
    let record = of_files(conn, &[file]).await?.remove(&file).unwrap_or_default();
    let mut wanted: HashSet<i64> = block::keys(&record).into_iter().collect();
    if is_restricted(conn, file).await? {
        wanted = wanted.into_iter().map(apart).collect();
    }
    let rows = conn.rows("SELECT key FROM search_key WHERE file_id = $1", args![file]).await?;
    let kept = rows.iter().map(|row| row.take().next()).collect::<Result<HashSet<i64>>>()?;
    let gone: Vec<i64> = kept.difference(&wanted).copied().collect();
    let new: Vec<i64> = wanted.difference(&kept).copied().collect();
    if !gone.is_empty() {
        let (mut values, places) = listed(&gone);
        values.push(Sql::from(file));
        let sql = format!("DELETE FROM search_key WHERE key IN ({places}) AND file_id = ${}", values.len());
        conn.rows_where(sql, &values).await?;
    }
    for some in new.chunks(IN_ONE) {
        // One statement for any number of keys: the last stands in it several times.
        let last = some.last().copied().unwrap_or_default();
        let all = some.iter().copied().chain(std::iter::repeat(last)).take(IN_ONE);
        let values: Vec<Sql> = std::iter::once(Sql::from(file)).chain(all.map(Sql::from)).collect();
        let rows = (2..=values.len()).map(|n| format!("(${n}, $1)")).collect::<Vec<_>>().join(", ");
        let sql = format!("INSERT INTO search_key (key, file_id) VALUES {rows} ON CONFLICT (key, file_id) DO NOTHING");
        conn.rows_where(sql, &values).await?;
    }
    let record = serde_json::to_string(&record).map_err(|e| Error::Corrupt(e.to_string()))?;
    conn.run(
        "INSERT INTO search_record (file_id, key_version, record) VALUES ($1, $2, $3)
         ON CONFLICT (file_id) DO UPDATE SET key_version = excluded.key_version, record = excluded.record",
        args![file, VERSION, record],
    )
    .await?;
    Ok(())
}

/// The key under which a restricted file is kept, beside that of others: so that nobody can tell by what is found under a
/// key, nor by how much, that somebody restricted has it too.
pub(super) const fn apart(key: i64) -> i64 {
    !key
}

/// Moves the keys of all restricted files there, in a database whose keys were written before they were kept apart.
pub(crate) async fn keep_restricted_apart(conn: &mut Conn) -> Result<()> {
    let sql = "UPDATE search_key SET key = -1 - key WHERE file_id IN (SELECT id FROM client_file WHERE restricted)";
    conn.run(sql, args![]).await?;
    Ok(())
}

async fn is_restricted(conn: &mut Conn, file: FileId) -> Result<bool> {
    let row = conn.row("SELECT restricted FROM client_file WHERE id = $1", args![file]).await?;
    row.map_or(Ok(false), |row| row.take().next())
}

/// Keys written by one statement.
const IN_ONE: usize = 32;

/// Whether some files are not yet keyed by the rules of this program: until they are, who is not found may be there.
///
/// # Errors
/// What the engine says.
pub async fn behind(conn: &mut Conn, desk: &Desk) -> Result<bool> {
    if desk.in_step.load(Ordering::Relaxed) {
        return Ok(false);
    }
    let row = conn.row("SELECT 1 FROM search_record WHERE key_version < $1 LIMIT 1", args![VERSION]).await?;
    desk.in_step.store(row.is_none(), Ordering::Relaxed);
    Ok(row.is_some())
}

/// Indexes files whose keys were made by older rules, or by a version of the program that kept no record, `most` at a
/// time; how many. Nobody reads anything, so it leaves no entry in the log.
///
/// # Errors
/// What the engine says.
pub async fn catch_up(db: &Db, keys: &Keys, most: i64, now: Timestamp) -> Result<usize> {
    let mut tx = db.begin(now).await?;
    let old = "SELECT file_id FROM search_record WHERE key_version < $1 ORDER BY key_version, file_id LIMIT $2";
    let mut rows = tx.rows(old, args![VERSION, most]).await?;
    if rows.is_empty() {
        let without = "SELECT f.id FROM client_file f LEFT JOIN search_record r ON r.file_id = f.id
                       WHERE f.state NOT IN ('erased', 'joined', 'aside') AND r.file_id IS NULL ORDER BY f.id LIMIT $1";
        rows = tx.rows(without, args![most]).await?;
    }
    for row in &rows {
        let file = FileId(row.take().next()?);
        // What is read here cannot be older than what somebody writes meanwhile.
        one_at_a_time(&mut tx, file).await?;
        numbers::read_dates(&mut tx, keys, file).await?;
        index(&mut tx, file).await?;
    }
    tx.conn.commit().await?;
    Ok(rows.len())
}

/// The records of some files made of their facts, in a few statements however many they are.
async fn of_files(conn: &mut Conn, files: &[FileId]) -> Result<HashMap<FileId, Record>> {
    let mut told: HashMap<FileId, Vec<Fact>> = files.iter().map(|f| (*f, Vec::new())).collect();
    for fact in facts::of_kinds(conn, files, COMPARED.iter()).await? {
        told.entry(fact.file).or_default().push(fact);
    }
    let mut records: HashMap<FileId, Record> = told.iter().map(|(file, facts)| (*file, of_facts(facts))).collect();
    let (values, places) = listed(files);
    let sql =
        format!("SELECT file_id, kind, keyed_hash, coalesce(birth, '') FROM person_number WHERE file_id IN ({places})");
    for row in conn.rows_where(sql, &values).await? {
        let mut t = row.take();
        let (file, kind, hash): (uuid::Uuid, String, Vec<u8>) = (t.next()?, t.next()?, t.next()?);
        let birth: String = t.next()?;
        let birth = birth.parse::<FuzzyDate>().ok().map(partial);
        let kind = if kind == "bis" { NumberSort::Bis } else { NumberSort::National };
        records.entry(FileId(file)).or_default().numbers.push(HashedNumber { kind, hash: hex(&hash), birth });
    }
    Ok(records)
}

fn of_facts(facts: &[Fact]) -> Record {
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
            (FactKind::BirthDate, Some(Value::Day(d))) => record.births.push(partial(*d)),
            (FactKind::Sex, Some(Value::One(code))) => record.sex = code.to_uppercase(),
            (FactKind::Nationality, Some(Value::Country(code))) if record.nationality.is_empty() => {
                record.nationality.clone_from(code);
            }
            _ => {}
        }
    }
    former(facts, (&given, &family), &mut record);
    record.names.insert(0, PersonName::new(given, family));
    reached(facts, &mut record);
    record
}

/// Most spellings that gave way which are compared: of each part the latest.
const FORMER: usize = 4;

/// What gave way to another name or date: whoever gives it again is found by it. What gave way to nothing was taken back: it
/// was not so.
fn former(facts: &[Fact], (given, family): (&str, &str), record: &mut Record) {
    let heirs = facts.iter().filter_map(|f| Some((f.replaces?, f.answer.value().is_some())));
    let replaced: HashMap<FactId, bool> = heirs.collect();
    let mut old: Vec<&Fact> = facts.iter().filter(|f| replaced.get(&f.id) == Some(&true)).collect();
    old.sort_by_key(|f| std::cmp::Reverse((f.recorded, f.id)));
    let text = |kind: FactKind| {
        let of_kind = old.iter().filter(move |f| f.kind == kind);
        of_kind.filter_map(|f| if let Some(Value::Text(t)) = f.answer.value() { Some(t.as_str()) } else { None })
    };
    let part = |kind: FactKind| text(kind).take(FORMER).collect::<Vec<&str>>();
    let (givens, families) = (part(FactKind::GivenName), part(FactKind::FamilyName));
    let renamed = givens.iter().map(|old| (*old, family)).chain(families.iter().map(|old| (given, *old)));
    // Who was written quite otherwise before: both parts gave way.
    let both = givens.iter().flat_map(|given| families.iter().map(move |family| (*given, *family)));
    let others = [FactKind::OtherName, FactKind::OwnScriptName].map(text).into_iter().flatten();
    let others = others.take(FORMER).map(|t| t.split_once(' ').unwrap_or((t, "")));
    for (given, family) in renamed.chain(both).chain(others) {
        let name = PersonName::new(given, family);
        if !record.former_names.contains(&name) {
            record.former_names.push(name);
        }
    }
    let days = old.iter().filter(|f| f.kind == FactKind::BirthDate);
    let days = days.filter_map(|f| if let Some(Value::Day(d)) = f.answer.value() { Some(partial(*d)) } else { None });
    for day in days.take(FORMER) {
        if !record.births.contains(&day) && !record.former_births.contains(&day) {
            record.former_births.push(day);
        }
    }
}

/// Where somebody can be or could once be reached: a file is found by an old address or telephone as well.
fn reached(facts: &[Fact], record: &mut Record) {
    for fact in facts {
        match (fact.kind, fact.answer.value()) {
            (FactKind::Phone, Some(Value::Text(t))) => record.phones.extend(Phone::parse(t)),
            (FactKind::Email, Some(Value::Text(t))) => record.emails.push(t.clone()),
            (FactKind::Address, Some(Value::Entry(parts))) => {
                let part = |name: &str| parts.get(name).map_or("", String::as_str);
                record.addresses.extend(address(part("street"), part("postcode")));
            }
            _ => {}
        }
    }
    let mut seen = HashSet::new();
    record.phones.retain(|phone| seen.insert(phone.key().to_owned()));
}

pub(super) fn address(street: &str, postcode: &str) -> Option<Address> {
    let (street, house) = street_and_house(street);
    let postcode = postcode.trim().to_owned();
    (!street.is_empty() || !postcode.is_empty()).then_some(Address { street, house, postcode })
}

/// A street with its number: the number begins at the first digit after a space.
fn street_and_house(text: &str) -> (String, String) {
    let at = text.match_indices(' ').map(|(i, _)| i).find(|i| text[i + 1..].starts_with(|c: char| c.is_ascii_digit()));
    let (street, house) = at.map_or((text, ""), |i| text.split_at(i));
    (street.trim().to_owned(), house.trim().to_owned())
}
