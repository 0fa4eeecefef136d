//! Measures the check at the counter on registrations with known truth: the newest fifth is registered one by one, each
//! against the files of those before it: `cargo run --release -p opweg-linkage --example measure_counter`.

#![allow(clippy::print_stdout, clippy::expect_used)]

mod table;

use opweg_linkage::engine::blocking;
use opweg_linkage::engine::file::{LEAD, STRONG, judge};
use opweg_linkage::engine::lexicon::Ear;
use opweg_linkage::engine::train::train;
use opweg_linkage::engine::traits::{Reader, Traits};
use opweg_linkage::engine::weights::Commonness;
use std::collections::HashMap;
use std::path::Path;
use std::time::Instant;

use table::{rows, traits};

/// Registrations of one key that are looked at.
const CAP: usize = 200;

fn main() {
    let sets: Vec<String> = std::env::args().skip(1).collect();
    for set in if sets.is_empty() { vec!["n10000".to_owned()] } else { sets } {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/linkage").join(&set);
        run(&set, &folder);
    }
}

fn run(set: &str, folder: &Path) {
    let mut records = rows(&folder.join("records.csv"));
    records.sort_by(|a, b| (&a[2], &a[0]).cmp(&(&b[2], &b[0])));
    let truth: HashMap<String, String> =
        rows(&folder.join("truth.csv")).into_iter().map(|r| (r[0].clone(), r[1].clone())).collect();
    let mut reader = Reader::default();
    let mut all: Vec<Traits> = records.iter().map(|r| traits(&mut reader, r)).collect();
    reader.lexicon.close();
    let common = Commonness::count(&mut all, &reader.lexicon);
    let weights = train(&all, &reader.lexicon, common, 1);
    let mut people: HashMap<&str, u32> = HashMap::new();
    let person: Vec<u32> = records
        .iter()
        .map(|r| {
            let next = people.len() as u32;
            *people.entry(&truth[&r[0]]).or_insert(next)
        })
        .collect();
    let from = all.len() * 4 / 5;
    let mut files: HashMap<u32, Vec<Traits>> = HashMap::new();
    let mut index: HashMap<u64, Vec<u32>> = HashMap::new();
    let mut keys = Vec::new();
    let mut ear = Ear::new(&reader.lexicon);
    let (mut known, mut new, mut first, mut five) = (0, 0, 0, 0);
    // Score of the best, lead over the second, right, known.
    let mut best: Vec<(f32, f32, bool, bool)> = Vec::new();
    let mut times: Vec<u128> = Vec::new();
    for (i, t) in all.iter().enumerate() {
        blocking::keys(t, &reader.lexicon, &mut keys);
        if i >= from {
            let begun = Instant::now();
            let mut candidates: Vec<u32> =
                keys.iter().filter_map(|k| index.get(k)).filter(|l| l.len() <= CAP).flatten().copied().collect();
            candidates.sort_unstable();
            candidates.dedup();
            let mut judged: Vec<(f32, u32)> =
                candidates.iter().map(|f| (judge(t, &files[f], &weights, &mut ear).score, *f)).collect();
            judged.sort_by(|a, b| b.0.total_cmp(&a.0));
            times.push(begun.elapsed().as_micros());
            let is_known = files.contains_key(&person[i]);
            if is_known {
                known += 1
            } else {
                new += 1
            }
            first += usize::from(judged.first().is_some_and(|j| j.1 == person[i]));
            five += usize::from(judged.iter().take(5).any(|j| j.1 == person[i]));
            if let Some(j) = judged.first() {
                let second = judged.get(1).map_or(-20.0, |s| s.0);
                best.push((j.0, j.0 - second, j.1 == person[i], is_known));
            }
        }
        for key in &keys {
            let list = index.entry(*key).or_default();
            if !list.contains(&person[i]) {
                list.push(person[i]);
            }
        }
        files.entry(person[i]).or_default().push(*t);
    }
    times.sort_unstable();
    println!(
        "{set}: {known} known, {new} new; rank 1 {:.4}, top 5 {:.4}; {} µs median, {} µs p99",
        first as f64 / known as f64,
        five as f64 / known as f64,
        times[times.len() / 2],
        times[times.len() * 99 / 100]
    );
    for at in [4.6f32, 5.0, STRONG, 6.0, 7.0] {
        for lead in [0.0f32, LEAD] {
            let strong: Vec<_> = best.iter().filter(|b| b.0 >= at && b.1 >= lead).collect();
            let right = strong.iter().filter(|b| b.2).count();
            let wrong_new = strong.iter().filter(|b| !b.3).count();
            println!(
                "  strong at {at} lead {lead}: right {:.4} of {}, of the known {:.3}, wrong for new {:.4}",
                right as f64 / strong.len() as f64,
                strong.len(),
                right as f64 / known as f64,
                wrong_new as f64 / new as f64
            );
        }
    }
}
