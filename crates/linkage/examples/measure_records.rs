//! Measures blocking and verdicts on a synthetic population with known truth:
//! `cargo run --release -p opweg-linkage --example measure_records`.
//!
//! Reads `../shared/data/linkage/n10000` (or the folder named as argument) beside the repository; says
//! so and stops when it is absent. With `--fit` it prints how often every agreement occurs between
//! records of one person, of one household and of strangers: the numbers in `model.rs` are these,
//! rounded.

#![allow(clippy::print_stdout)]

use opweg_linkage::block;
use opweg_linkage::compare::{Verdict, compare};
use opweg_linkage::date::PartialDate;
use opweg_linkage::model::Model;
use opweg_linkage::number::{BelgianNumber, NumberKind};
use opweg_linkage::phone::Phone;
use opweg_linkage::record::{HashedNumber, NumberSort, PersonName, Record};
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

/// A key shared by more records than this is not followed.
const CAP: usize = 300;

struct Registered {
    on: String,
    person: String,
    household: String,
    record: Record,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let set = arguments.iter().find(|a| !a.starts_with("--")).map_or("n10000", String::as_str);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/linkage").join(set);
    let Some(mut all) = read(&folder) else {
        println!("{set}: the data is absent (looked in ../shared/data/linkage), nothing measured");
        return;
    };
    all.sort_by(|a, b| a.on.cmp(&b.on));
    println!("{set}: {} registrations", all.len());
    if arguments.iter().any(|a| a == "--fit") {
        fit(&all);
    }
    measure(&all);
}

fn read(folder: &Path) -> Option<Vec<Registered>> {
    let file = |name: &str| -> Option<csv::Reader<std::fs::File>> {
        let path: PathBuf = folder.join(name);
        csv::Reader::from_path(path).ok()
    };
    let mut truth = HashMap::new();
    for row in file("truth.csv")?.deserialize::<HashMap<String, String>>().flatten() {
        truth.insert(row.get("record_id")?.clone(), (row.get("person_id")?.clone(), row.get("household_id")?.clone()));
    }
    let mut all = Vec::new();
    for row in file("records.csv")?.deserialize::<HashMap<String, String>>().flatten() {
        let get = |column: &str| row.get(column).map(String::as_str).unwrap_or_default();
        let (person, household) = truth.get(get("record_id"))?.clone();
        all.push(Registered { on: get("registered_on").to_owned(), person, household, record: record(&get) });
    }
    Some(all)
}

fn record<'a>(get: &impl Fn(&str) -> &'a str) -> Record {
    let mut date = get("birth_date").split('-');
    let birth = date.next().and_then(|y| y.parse().ok()).map(|year| {
        let mut part = || date.next().and_then(|p| p.parse().ok());
        let month = part();
        PartialDate::new(year, month, part())
    });
    let numbers = BelgianNumber::parse(get("national_number")).ok().map(|number| HashedNumber {
        kind: if number.kind() == NumberKind::National { NumberSort::National } else { NumberSort::Bis },
        hash: number.digits(),
    });
    Record {
        names: vec![PersonName::new(get("given_name"), get("family_name"))],
        birth,
        phones: Phone::parse(get("phone")).into_iter().collect(),
        numbers: numbers.into_iter().collect(),
    }
}

fn fit(all: &[Registered]) {
    let model = Model::default();
    let mut counts: BTreeMap<String, [f64; 3]> = BTreeMap::new();
    let mut totals = [0f64; 3];
    let mut add = |a: &Registered, b: &Registered, class: usize| {
        totals[class] += 1.0;
        for field in compare(&a.record, &b.record, &model).fields {
            counts.entry(format!("{:?}", field.agreement)).or_default()[class] += 1.0;
        }
    };
    let mut households: HashMap<&str, Vec<&Registered>> = HashMap::new();
    for registered in all {
        households.entry(&registered.household).or_default().push(registered);
    }
    for members in households.values() {
        for (i, a) in members.iter().enumerate() {
            for b in members.iter().skip(i + 1) {
                add(a, b, usize::from(a.person != b.person));
            }
        }
    }
    let mut state = 7usize;
    for _ in 0..400_000 {
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            all.get((state >> 33) % all.len())
        };
        if let (Some(a), Some(b)) = (next(), next())
            && a.household != b.household
        {
            add(a, b, 2);
        }
    }
    println!("pairs: {totals:?} (one person, one household, strangers)");
    let known = |name: &str, class: usize| -> f64 {
        let field = name.split('(').next().unwrap_or_default();
        counts
            .iter()
            .filter(|(n, _)| n.starts_with(field) && !n.contains("Missing") && !n.contains("Unknown"))
            .map(|(_, c)| c[class])
            .sum()
    };
    for (name, count) in &counts {
        let share: Vec<String> = (0..3).map(|c| format!("{:.2e}", count[c] / known(name, c).max(1.0))).collect();
        println!("{name:34} {}", share.join("  "));
    }
}

/// The newest fifth is registered one by one against all before it, as at a desk.
fn measure(all: &[Registered]) {
    let from = all.len() * 4 / 5;
    let model = Model::for_files(u32::try_from(all.len() / 2).unwrap_or(u32::MAX));
    let mut index: HashMap<String, Vec<usize>> = HashMap::new();
    let mut keys_in_all = 0;
    let mut outcome = Outcome::default();
    for (i, new) in all.iter().enumerate() {
        let keys = block::keys(&new.record);
        keys_in_all += keys.len();
        if i >= from {
            let mut candidates: Vec<usize> =
                keys.iter().filter_map(|k| index.get(k)).filter(|list| list.len() <= CAP).flatten().copied().collect();
            candidates.sort_unstable();
            candidates.dedup();
            outcome.add(new, &candidates, all, &model, i);
        }
        for key in keys {
            index.entry(key).or_default().push(i);
        }
    }
    println!("{:.1} keys a record", keys_in_all as f64 / all.len() as f64);
    outcome.print();
}

#[derive(Default)]
struct Outcome {
    known: f64,
    new: f64,
    candidates: f64,
    found: f64,
    first: f64,
    strong_right: f64,
    strong_wrong: f64,
    asked: f64,
    known_never_shown: f64,
    new_strong: f64,
}

impl Outcome {
    fn add(&mut self, new: &Registered, candidates: &[usize], all: &[Registered], model: &Model, now: usize) {
        let is_known = all.iter().take(now).any(|r| r.person == new.person);
        self.candidates += candidates.len() as f64;
        *(if is_known { &mut self.known } else { &mut self.new }) += 1.0;
        let mut judged: Vec<(f64, Verdict, bool)> = candidates
            .iter()
            .filter_map(|&c| all.get(c))
            .map(|c| {
                let comparison = compare(&new.record, &c.record, model);
                (comparison.score, comparison.verdict, c.person == new.person)
            })
            .collect();
        judged.sort_by(|a, b| b.1.cmp(&a.1).then(b.0.total_cmp(&a.0)));
        self.found += f64::from(judged.iter().any(|j| j.2));
        self.known_never_shown += f64::from(is_known && !judged.iter().any(|j| j.2 && j.1 > Verdict::New));
        let Some(&(_, verdict, right)) = judged.first() else {
            return;
        };
        self.first += f64::from(right);
        match verdict {
            Verdict::ProbablyKnown if right => self.strong_right += 1.0,
            Verdict::ProbablyKnown => self.strong_wrong += 1.0,
            Verdict::Perhaps => self.asked += 1.0,
            Verdict::New => {}
        }
        self.new_strong += f64::from(!is_known && verdict == Verdict::ProbablyKnown);
    }

    fn print(&self) {
        let all = self.known + self.new;
        let percent = |part: f64, of: f64| 100.0 * part / of.max(1.0);
        println!(
            "{} known and {} new people arrive; {:.0} candidates each; the person is among them {:.1} %, first {:.1} %, never shown {:.1} %",
            self.known,
            self.new,
            self.candidates / all,
            percent(self.found, self.known),
            percent(self.first, self.known),
            percent(self.known_never_shown, self.known),
        );
        println!(
            "strong suggestions: precision {:.2} %, of known people {:.1} %, wrong for new people {:.1} %; a question for {:.1} %",
            percent(self.strong_right, self.strong_right + self.strong_wrong),
            percent(self.strong_right, self.known),
            percent(self.new_strong, self.new),
            percent(self.asked, all),
        );
    }
}
