//! Measures the keys under which a store finds a file again, on registrations with known truth: the newest fifth is looked
//! for among the files of those before it, by name, birth date, telephone and number as a desk types them:
//! `cargo run --release -p opweg-linkage --example measure_keys -- FOLDER…`.

#![allow(clippy::print_stdout, clippy::expect_used)]

mod table;

use opweg_linkage::block;
use opweg_linkage::compare::{Asked, Comparison, PROBABLY_KNOWN, Verdict};
use opweg_linkage::date::PartialDate;
use opweg_linkage::engine::doubles::look;
use opweg_linkage::model::Model;
use opweg_linkage::number::BelgianNumber;
use opweg_linkage::phone::Phone;
use opweg_linkage::record::{Address, HashedNumber, NumberSort, PersonName, Record};
use std::collections::HashMap;
use std::path::Path;
use table::rows;

/// Files read of one key, and candidates compared in full: those of the store.
const PER_KEY: usize = 60;
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
    let looked = look(&register, &[], 0.0, &|_| ());
    let count = files.len() as u32;
    let model = looked.learnt.map_or_else(|| Model::for_files(count), |weights| Model::learnt(&weights, count));
    let model = looked.shares.into_iter().fold(model, |model, (skeleton, share)| model.with_share(skeleton, share));
    let (mut known, mut new, mut reached, mut compared, mut first, mut five) = (0, 0, 0, 0, 0, 0);
    let (mut asked_keys, mut read) = (0, 0);
    let mut best: Vec<(f64, f64, bool, bool)> = Vec::new();
    for (r, person) in records.iter().zip(&person).skip(from).step_by((records.len() / 5 / 20000).max(1)) {
        let mut record = Record::default();
        add(&mut record, r);
        record.addresses.clear();
        record.emails.clear();
        (record.sex, record.nationality) = (String::new(), String::new());
        let keys = block::keys(&record);
        asked_keys += keys.len();
        let mut votes: HashMap<u32, f64> = HashMap::new();
        for list in keys.iter().filter_map(|k| index.get(k)) {
            let some = &list[..list.len().min(PER_KEY)];
            read += some.len();
            let weight = if some.len() == PER_KEY { 0.1 } else { (PER_KEY as f64 / some.len() as f64).ln() + 1.0 };
            some.iter().for_each(|file| *votes.entry(*file).or_default() += weight);
        }
        let mut ranked: Vec<(u32, f64)> = votes.into_iter().collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let is_known = files.contains_key(person);
        (known, new) = if is_known { (known + 1, new) } else { (known, new + 1) };
        reached += usize::from(ranked.iter().any(|(file, _)| file == person));
        ranked.truncate(CANDIDATES);
        compared += usize::from(ranked.iter().any(|(file, _)| file == person));
        let asked = Asked::new(&record, &model);
        let mut judged: Vec<(Comparison, u32)> =
            ranked.iter().map(|(file, _)| (asked.compare(&files[file]), *file)).collect();
        judged.sort_by(|a, b| a.0.likelier_first(&b.0));
        first += usize::from(judged.first().is_some_and(|j| j.1 == *person));
        five += usize::from(judged.iter().take(5).any(|j| j.1 == *person));
        if let Some((c, file)) = judged.first().filter(|(c, _)| c.verdict == Verdict::ProbablyKnown) {
            let second = judged.get(1).map_or(-20.0, |(c, _)| c.score);
            best.push((c.score, c.score - second, file == person, is_known));
        }
    }
    let share = |n: usize, of: usize| n as f64 / of.max(1) as f64;
    println!(
        "  {:.0} keys asked, {:.0} files read; of {known} known: reached {:.4}, compared {:.4}, first {:.4}, among five {:.4}",
        asked_keys as f64 / (known + new) as f64,
        read as f64 / (known + new) as f64,
        share(reached, known),
        share(compared, known),
        share(first, known),
        share(five, known)
    );
    for (at, lead) in
        [(PROBABLY_KNOWN, f64::NEG_INFINITY), (PROBABLY_KNOWN, 3.0), (6.5, 3.0), (7.5, 3.0), (8.5, 3.0), (9.5, 3.0)]
    {
        let strong: Vec<_> = best.iter().filter(|b| b.0 >= at && b.1 >= lead).collect();
        let right = strong.iter().filter(|b| b.2).count();
        println!(
            "  probably known ({at}), lead {lead}: right {:.4}, of the known {:.3}, wrong for somebody new {:.4}",
            share(right, strong.len()),
            share(right, known),
            share(strong.iter().filter(|b| !b.3).count(), new)
        );
    }
}

/// What one registration adds to a file.
fn add(record: &mut Record, r: &[String]) {
    let name = PersonName::new(r[3].as_str(), r[4].as_str());
    if !record.names.contains(&name) {
        record.names.push(name);
    }
    let parts: Vec<i16> = r[5].split('-').filter_map(|p| p.parse().ok()).collect();
    let small = |i: usize| parts.get(i).and_then(|n| u8::try_from(*n).ok());
    if let Some(date) = parts.first().map(|year| PartialDate::new(*year, small(1), small(2))) {
        if !record.births.contains(&date) {
            record.births.push(date);
        }
    }
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
