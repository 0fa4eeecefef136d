//! Measures the keys under which a store finds a file again, on registrations with known truth: the newest fifth is looked
//! for among the files of those before it, once by what a desk types (name, birth date, telephone, number) and once by all
//! that a list brings: `cargo run --release -p opweg-linkage --example measure_keys -- FOLDER…`.

#![allow(clippy::print_stdout, clippy::expect_used)]

mod table;

use opweg_linkage::block::{self, PER_KEY, worth};
use opweg_linkage::compare::{Asked, Comparison, PROBABLY_KNOWN, Verdict};
use opweg_linkage::date::PartialDate;
use opweg_linkage::engine::doubles::look;
use opweg_linkage::engine::file;
use opweg_linkage::model::Model;
use opweg_linkage::number::BelgianNumber;
use opweg_linkage::phone::Phone;
use opweg_linkage::record::{Address, HashedNumber, NumberSort, PersonName, Record};
use std::collections::HashMap;
use std::path::Path;
use table::rows;

/// Candidates compared in full: as many as the store does.
const CANDIDATES: usize = 40;

fn main() {
    for folder in std::env::args().skip(1) {
        run(Path::new(&folder));
    }
}

fn run(folder: &Path) {
    let mut records = rows(&folder.join("records.csv"));
    records.sort_by(|a, b| (&a[2], &a[0]).cmp(&(&b[2], &b[0])));
    let truth: HashMap<String, String> =
        rows(&folder.join("truth.csv")).into_iter().map(|r| (r[0].clone(), r[1].clone())).collect();
    let mut people: HashMap<&str, u32> = HashMap::new();
    let person: Vec<u32> = records
        .iter()
        .map(|r| {
            let next = people.len() as u32;
            *people.entry(&truth[&r[0]]).or_insert(next)
        })
        .collect();
    let from = records.len() * 4 / 5;
    let mut files: HashMap<u32, Record> = HashMap::new();
    for (r, person) in records.iter().zip(&person).take(from) {
        add(files.entry(*person).or_default(), r);
    }
    let mut index: HashMap<i64, Vec<u32>> = HashMap::new();
    let mut many = 0usize;
    for (person, file) in &files {
        for key in block::keys(file) {
            many += 1;
            index.entry(key).or_default().push(*person);
        }
    }
    let crowded = index.values().filter(|l| l.len() > PER_KEY).map(Vec::len).sum::<usize>();
    println!(
        "{} files, {:.1} keys each, {:.2} of them crowded",
        files.len(),
        many as f64 / files.len() as f64,
        crowded as f64 / many as f64
    );
    // As the nightly look of a register does.
    let register: Vec<Record> = files.values().cloned().collect();
    let looked = look(&register, &[], 0.0);
    let count = files.len() as u32;
    if let Some(learnt) = &looked.learnt {
        let pairs = f64::from(count).powi(2) / 2.0;
        println!("learnt: {:.0} pairs of one person; {} offered", learnt.shares[0] * pairs, looked.doubles.len());
    }
    let model = looked.learnt.map_or_else(|| Model::for_files(count), |weights| Model::learnt(&weights, count));
    let model = looked.shares.into_iter().fold(model, Model::with_shares);
    let later: Vec<(&Vec<String>, u32)> = records.iter().zip(person).skip(from).collect();
    let some: Vec<_> = later.into_iter().step_by((records.len() / 5 / 20_000).max(1)).collect();
    for (what, all) in [("by what a desk types", false), ("by all that a list brings", true)] {
        println!("  {what}");
        look_for(&some, all, &files, &index, &model);
    }
}

/// Looks for each of them, and tells how it went.
fn look_for(
    some: &[(&Vec<String>, u32)],
    all: bool,
    files: &HashMap<u32, Record>,
    index: &HashMap<i64, Vec<u32>>,
    model: &Model,
) {
    let (mut known, mut new, mut reached, mut compared, mut first, mut five) = (0, 0, 0, 0, 0, 0);
    let (mut asked_keys, mut read) = (0, 0);
    let mut best: Vec<Best> = Vec::new();
    for (r, person) in some {
        let mut record = Record::default();
        add(&mut record, r);
        if !all {
            record = Record {
                names: record.names,
                births: record.births,
                phones: record.phones,
                numbers: record.numbers,
                ..Record::default()
            };
        }
        let keys = block::keys(&record);
        asked_keys += keys.len();
        let mut votes: HashMap<u32, u64> = HashMap::new();
        for list in keys.iter().filter_map(|k| index.get(k)) {
            let some = &list[..list.len().min(PER_KEY)];
            read += some.len();
            some.iter().for_each(|file| *votes.entry(*file).or_default() += worth(some.len()));
        }
        let mut ranked: Vec<(u32, u64)> = votes.into_iter().collect();
        ranked.sort_by_key(|(file, votes)| (std::cmp::Reverse(*votes), *file));
        let is_known = files.contains_key(person);
        (known, new) = if is_known { (known + 1, new) } else { (known, new + 1) };
        reached += usize::from(ranked.iter().any(|(file, _)| file == person));
        ranked.truncate(CANDIDATES);
        compared += usize::from(ranked.iter().any(|(file, _)| file == person));
        let asked = Asked::new(&record, model);
        let mut judged: Vec<(Comparison, u32)> =
            ranked.iter().map(|(file, _)| (asked.compare(&files[file]), *file)).collect();
        judged.sort_by(|a, b| a.0.likelier_first(&b.0));
        first += usize::from(judged.first().is_some_and(|j| j.1 == *person));
        five += usize::from(judged.iter().take(5).any(|j| j.1 == *person));
        if let Some((c, file)) = judged.first().filter(|(c, _)| c.verdict == Verdict::ProbablyKnown) {
            let second = judged.get(1).map_or(f64::NEG_INFINITY, |(c, _)| c.score);
            best.push(Best { score: c.score, lead: c.score - second, right: file == person, known: is_known });
        }
    }
    let share = |n: usize, of: usize| n as f64 / of.max(1) as f64;
    println!(
        "    {:.0} keys asked, {:.0} files read; of {known} known: reached {:.4}, compared {:.4}, first {:.4}, among five {:.4}",
        asked_keys as f64 / (known + new) as f64,
        read as f64 / (known + new) as f64,
        share(reached, known),
        share(compared, known),
        share(first, known),
        share(five, known)
    );
    for (at, lead) in [(PROBABLY_KNOWN, f64::NEG_INFINITY), (PROBABLY_KNOWN, LEAD), (7.0, LEAD)] {
        let strong: Vec<_> = best.iter().filter(|b| b.score >= at && b.lead >= lead).collect();
        let right = strong.iter().filter(|b| b.right).count();
        println!(
            "    probably known from {at}, lead {lead}: right {:.4}, of the known {:.3}, wrong for somebody new {:.4}",
            share(right, strong.len()),
            share(right, known),
            share(strong.iter().filter(|b| !b.known).count(), new)
        );
    }
}

/// The likeliest file of somebody who was looked for.
struct Best {
    score: f64,
    lead: f64,
    right: bool,
    known: bool,
}

/// The lead that the store asks for.
const LEAD: f64 = file::LEAD as f64;

/// What one registration adds to a file.
fn add(record: &mut Record, r: &[String]) {
    let name = PersonName::new(r[3].as_str(), r[4].as_str());
    if !record.names.contains(&name) {
        record.names.push(name);
    }
    let parts: Vec<i16> = r[5].split('-').filter_map(|p| p.parse().ok()).collect();
    let small = |i: usize| parts.get(i).and_then(|n| u8::try_from(*n).ok());
    let date = parts.first().map(|year| PartialDate::new(*year, small(1), small(2)));
    record.births.extend(date.filter(|date| !record.births.contains(date)));
    record.phones.extend(Phone::parse(&r[10]).filter(|p| !record.phones.contains(p)));
    if let Ok(number) = BelgianNumber::parse(&r[8]) {
        let kind = match number.kind() {
            opweg_linkage::number::NumberKind::National => NumberSort::National,
            opweg_linkage::number::NumberKind::Bis { .. } => NumberSort::Bis,
        };
        let hashed = HashedNumber { kind, hash: number.digits(), birth: number.birth() };
        if !record.numbers.contains(&hashed) {
            record.numbers.push(hashed);
        }
    }
    record.sex.clone_from(&r[6]);
    record.nationality.clone_from(&r[7]);
    if !r[11].is_empty() {
        record.emails.push(r[11].clone());
    }
    if !r[12].is_empty() {
        record.addresses.push(Address { street: r[12].clone(), house: r[13].clone(), postcode: r[14].clone() });
    }
}
