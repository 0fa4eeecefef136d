//! Measures the engine on registrations with known truth: `cargo run --release -p opweg-linkage --example measure_dedupe`.

#![allow(clippy::print_stdout, clippy::expect_used)]

mod table;

use opweg_linkage::engine::agree::agree;
use opweg_linkage::engine::dedupe::{Stage, dedupe, with_weights};
use opweg_linkage::engine::evaluate;
use opweg_linkage::engine::level::Field;
use opweg_linkage::engine::lexicon::Ear;
use opweg_linkage::engine::traits::{Reader, Traits};
use opweg_linkage::engine::weights::Commonness;
use opweg_linkage::model::Model;
use std::collections::HashMap;
use std::path::Path;
use std::time::Instant;

use table::{rows, traits};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let sets: Vec<&str> = arguments.iter().filter(|a| !a.starts_with("--")).map(String::as_str).collect();
    let sets = if sets.is_empty() { vec!["n10000"] } else { sets };
    let detail = arguments.iter().any(|a| a == "--detail");
    let built_in = arguments.iter().any(|a| a == "--built-in");
    let bare = arguments.iter().any(|a| a == "--without-id");
    for set in sets {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/linkage").join(set); // an absolute path stands for itself
        run(set, &folder, detail, bare, built_in);
    }
}

fn run(set: &str, folder: &Path, detail: bool, bare: bool, built_in: bool) {
    let mut records = rows(&folder.join("records.csv"));
    if bare {
        for number in records.iter_mut().flat_map(|r| &mut r[8..10]) {
            number.clear();
        }
    }
    let truth: HashMap<String, (String, String, String)> = rows(&folder.join("truth.csv"))
        .into_iter()
        .map(|r| (r[0].clone(), (r[1].clone(), r[2].clone(), r[3].clone())))
        .collect();
    let begun = Instant::now();
    let mut reader = Reader::default();
    let mut all: Vec<Traits> = records.iter().map(|r| traits(&mut reader, r)).collect();
    let read = begun.elapsed();
    reader.lexicon.close();
    let tell = |stage| {
        if detail && !matches!(stage, Stage::Comparing(1.., _)) {
            println!("{stage:?} {:.1}", begun.elapsed().as_secs_f64())
        }
    };
    let found = if built_in {
        Commonness::count(&mut all, &reader.lexicon);
        let weights = Model::default().weights().for_register(all.len() as f64);
        with_weights(&all, &reader.lexicon, weights, &[], &tell)
    } else {
        dedupe(&mut all, &reader.lexicon, &[], &tell)
    };
    let took = begun.elapsed();
    let mut people: HashMap<&str, u32> = HashMap::new();
    let person: Vec<u32> = records
        .iter()
        .map(|r| {
            let next = people.len() as u32;
            *people.entry(&truth[&r[0]].0).or_insert(next)
        })
        .collect();
    let report = evaluate::pairs(&found.pairs, &person);
    let (groups, mixed) = evaluate::groups(&found.groups, &person);
    let q = |q: evaluate::Quality| format!("P {:.3} R {:.3} F1 {:.4} (at {:.2})", q.precision, q.recall, q.f1, q.at);
    println!(
        "{set}: {} registrations, {} pairs compared, read {:.1} s, all {:.1} s; reached {:.4}",
        all.len(),
        found.compared,
        read.as_secs_f64(),
        took.as_secs_f64(),
        report.reached as f64 / report.all as f64
    );
    println!(
        "  half  {}\n  best  {}\n  r@.99 {:.4} (at {:.2})",
        q(report.at_half),
        q(report.best),
        report.at_99.recall,
        report.at_99.at
    );
    println!("  group {}; mixed {mixed}", q(groups));
    println!(
        "  calibration {:?}",
        report.calibration.iter().map(|(p, right, n)| format!("{p}: {right:.4} of {n}")).collect::<Vec<_>>()
    );
    if detail {
        let w = &found.weights;
        println!("  shares {:?}", w.shares);
        for field in Field::ALL {
            println!("  {field:?}");
            for level in 1..12 {
                let (m, h, r, c) = (
                    w.person[field as usize][level],
                    w.relative[field as usize][level],
                    w.stranger[field as usize][level],
                    w.community[field as usize][level],
                );
                if m.max(h).max(r) > 2e-6 {
                    println!("    {level:2} m {m:.4} h {h:.4} u {r:.6} c {c:.6}");
                }
            }
        }
        // What the truth says.
        let mut ear = Ear::new(&reader.lexicon);
        let mut by_person: HashMap<u32, Vec<usize>> = HashMap::new();
        person.iter().enumerate().for_each(|(i, p)| by_person.entry(*p).or_default().push(i));
        let mut counts = vec![vec![0f64; 12]; 12];
        for list in by_person.values() {
            for (n, i) in list.iter().enumerate() {
                for j in &list[n + 1..] {
                    for (f, level) in agree(&all[*i], &all[*j], &mut ear).pattern.0.iter().enumerate() {
                        counts[f][usize::from(*level)] += 1.0;
                    }
                }
            }
        }
        let mut by_house: HashMap<&str, Vec<usize>> = HashMap::new();
        records.iter().enumerate().for_each(|(i, r)| by_house.entry(&truth[&r[0]].1).or_default().push(i));
        let mut counts_h = vec![vec![0f64; 12]; 12];
        let mut pairs_h = 0;
        for list in by_house.values() {
            for (n, i) in list.iter().enumerate() {
                for j in &list[n + 1..] {
                    if person[*i] == person[*j] {
                        continue;
                    }
                    pairs_h += 1;
                    for (f, level) in agree(&all[*i], &all[*j], &mut ear).pattern.0.iter().enumerate() {
                        counts_h[f][usize::from(*level)] += 1.0;
                    }
                }
            }
        }
        println!(
            "  relatives {pairs_h}, learnt {:.0}, people {} learnt {:.0}",
            w.shares[1] * (all.len() as f64).powi(2) / 2.0,
            report.all,
            w.shares[0] * (all.len() as f64).powi(2) / 2.0
        );
        for field in Field::ALL {
            let row = &counts_h[field as usize];
            let known: f64 = row.iter().skip(1).sum();
            println!(
                "  house {field:?} missing {:.3} {:?}",
                row[0] / (row[0] + known),
                row.iter().skip(1).map(|c| format!("{:.4}", c / known)).collect::<Vec<_>>()
            );
        }
        for field in Field::ALL {
            let row = &counts[field as usize];
            let known: f64 = row.iter().skip(1).sum();
            println!(
                "  true {field:?} missing {:.3} {:?}",
                row[0] / (row[0] + known),
                row.iter().skip(1).map(|c| format!("{:.4}", c / known)).collect::<Vec<_>>()
            );
        }
    }
}
