//! What linkage compares: the record of what was asked and those of files, and the keys under which they are found.

use super::search::Query;
use super::{Desk, facts};
use crate::{Conn, Result};
use opweg_linkage::block;
use opweg_linkage::date::PartialDate;
use opweg_linkage::name::Name;
use opweg_linkage::number::{BelgianNumber, NumberKind};
use opweg_linkage::phone::Phone;
use opweg_linkage::record::{HashedNumber, NumberSort, PersonName, Record};
use opweg_model::fact::{Fact, FactKind, Value, current};
use opweg_model::{FileId, FuzzyDate};
use std::collections::HashMap;

/// The keys of `linkage`, and one key per single name for looking somebody up by first name alone; in order, each once.
pub(super) fn keys_of(record: &Record) -> Vec<String> {
    let mut keys = block::keys(record);
    for name in &record.names {
        let whole = format!("{} {}", name.given, name.family);
        keys.extend(Name::parse(&whole).keys().into_iter().map(|k| format!("s:{k}")));
    }
    keys.sort();
    keys.dedup();
    keys
}

pub(super) fn of_query(desk: &Desk, query: &Query) -> Record {
    let mut words = query.name.split_whitespace();
    let given = words.next().unwrap_or_default();
    let family = words.collect::<Vec<_>>().join(" ");
    let names = if given.is_empty() { Vec::new() } else { vec![PersonName::new(given, family)] };
    let number = BelgianNumber::parse(&query.number).ok();
    Record {
        names,
        birth: query.birth.map(partial),
        phones: Phone::parse(&query.phone).into_iter().collect(),
        numbers: number.map(|n| hashed(desk, n)).into_iter().collect(),
    }
}

fn hashed(desk: &Desk, number: BelgianNumber) -> HashedNumber {
    let kind = match number.kind() {
        NumberKind::National => NumberSort::National,
        NumberKind::Bis { .. } => NumberSort::Bis,
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

/// The kinds a record is made of.
const COMPARED: [FactKind; 6] = [
    FactKind::GivenName,
    FactKind::FamilyName,
    FactKind::OtherName,
    FactKind::OwnScriptName,
    FactKind::BirthDate,
    FactKind::Phone,
];

/// The records of some files, in a few statements however many they are.
pub(super) async fn of_files(conn: &mut Conn, files: &[FileId]) -> Result<HashMap<FileId, Record>> {
    let mut told: HashMap<FileId, Vec<Fact>> = files.iter().map(|f| (*f, Vec::new())).collect();
    for fact in facts::of_kinds(conn, files, COMPARED.iter()).await? {
        told.entry(fact.file).or_default().push(fact);
    }
    let mut records: HashMap<FileId, Record> = told.iter().map(|(file, facts)| (*file, of_facts(facts))).collect();
    let (values, places) = facts::some(files);
    let sql = format!("SELECT file_id, kind, keyed_hash FROM person_number WHERE file_id IN ({places})");
    for row in conn.rows_where(sql, &values).await? {
        let mut t = row.take();
        let (file, kind, hash): (uuid::Uuid, String, Vec<u8>) = (t.next()?, t.next()?, t.next()?);
        let kind = if kind == "bis" { NumberSort::Bis } else { NumberSort::National };
        records.entry(FileId(file)).or_default().numbers.push(HashedNumber { kind, hash: hex(&hash) });
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
            (FactKind::BirthDate, Some(Value::Day(d))) => record.birth = Some(record.birth.unwrap_or(partial(*d))),
            (FactKind::Phone, Some(Value::Text(t))) => record.phones.extend(Phone::parse(t)),
            _ => {}
        }
    }
    record.names.insert(0, PersonName::new(given, family));
    record
}
