//! Measures keys and likeness on real spellings: `cargo run --release -p opweg-linkage --example measure_names`.
//!
//! Reads the name pairs (two spellings and whether they are one name) that lie beside the repository
//! in `../shared/data/linkage`. They are not ours to ship; when they are absent, this says so and stops.

#![allow(clippy::print_stdout)]

use opweg_linkage::name::Name;
use std::path::Path;

struct Pair {
    a: Name,
    b: Name,
    same: bool,
    text: String,
}

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/linkage");
    let misses = std::env::args().nth(1).as_deref() == Some("--misses");
    for file in ["names_pairs_ar", "names_pairs_fa", "names_x_ar", "names_x_fa"] {
        match std::fs::read_to_string(folder.join(format!("{file}.tsv"))) {
            Ok(text) => measure(file, &text, misses),
            Err(_) => println!("{file}: the data is absent (looked in ../shared/data/linkage), nothing measured"),
        }
    }
}

fn measure(file: &str, text: &str, misses: bool) {
    let pairs: Vec<Pair> = text.lines().filter_map(pair).collect();
    // Even lines were looked at while the rules were written, odd lines were not.
    for (half, start, step) in [("seen", 0, 2), ("unseen", 1, 2), ("all", 0, 1)] {
        let half_pairs: Vec<&Pair> = pairs.iter().skip(start).step_by(step).collect();
        report(&format!("{file} {half}"), &half_pairs);
    }
    if misses {
        for pair in pairs.iter().step_by(2).filter(|p| p.same && !shares_key(p)).take(400) {
            println!("MISS\t{}\t{:?}\t{:?}", pair.text, pair.a.keys(), pair.b.keys());
        }
        let mut low: Vec<&Pair> = pairs.iter().step_by(2).filter(|p| p.same && p.a.similarity(&p.b) < 0.75).collect();
        low.truncate(300);
        for pair in low {
            println!("LOW\t{}\t{:.2}", pair.text, pair.a.similarity(&pair.b));
        }
        let mut high: Vec<&Pair> = pairs.iter().step_by(2).filter(|p| !p.same && p.a.similarity(&p.b) > 0.72).collect();
        high.truncate(100);
        for pair in high {
            println!("HIGH\t{}\t{:.2}", pair.text, pair.a.similarity(&pair.b));
        }
    }
}

fn pair(line: &str) -> Option<Pair> {
    let mut fields = line.split('\t');
    let (a, b, same) = (fields.next()?, fields.next()?, fields.next()?);
    Some(Pair { a: Name::parse(a), b: Name::parse(b), same: same == "1", text: format!("{a}\t{b}") })
}

fn shares_key(pair: &Pair) -> bool {
    let keys = pair.a.keys();
    pair.b.keys().iter().any(|k| keys.contains(k))
}

fn report(title: &str, pairs: &[&Pair]) {
    let (same, other): (Vec<&&Pair>, Vec<&&Pair>) = pairs.iter().partition(|p| p.same);
    let share = |of: &[&&Pair]| of.iter().filter(|p| shares_key(p)).count() as f64 / of.len().max(1) as f64;
    let keys: usize = pairs.iter().map(|p| p.a.keys().len() + p.b.keys().len()).sum();
    let mut strangers: Vec<f64> = other.iter().map(|p| p.a.similarity(&p.b)).collect();
    strangers.sort_by(|x, y| y.total_cmp(x));
    let alike: Vec<f64> = same.iter().map(|p| p.a.similarity(&p.b)).collect();
    let recall = |rate: f64| {
        let threshold = strangers.get((strangers.len() as f64 * rate) as usize).copied().unwrap_or(1.0);
        (alike.iter().filter(|s| **s > threshold).count() as f64 / alike.len().max(1) as f64, threshold)
    };
    let ((r2, t2), (r3, t3)) = (recall(1e-2), recall(1e-3));
    println!(
        "{title:24} share a key {:.3} (strangers {:.4}), {:.2} keys a name; likeness recall {r2:.3} at 1 % (over {t2:.2}), {r3:.3} at 0.1 % (over {t3:.2})",
        share(&same),
        share(&other),
        keys as f64 / (2 * pairs.len().max(1)) as f64,
    );
}
