//! `opweg link evaluate`: pairs and clusters against a known truth.

use super::table::{LeftOut, Table, settle};
use crate::exit::Outcome;
use crate::out::{self, Progress};
use opweg_linkage::engine::clusters::Scored;
use opweg_linkage::engine::evaluate::{self, PairReport, Quality};
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// Registrations by the name of their record, and the person of each.
pub(super) struct Truth {
    records: HashMap<Box<str>, u32>,
    pub(super) person: Vec<u32>,
}

/// Prints how good pairs and clusters are.
pub fn run(truth: &Path, pairs: Option<&Path>, clusters: Option<&Path>) -> Outcome {
    let (truth, left) = read_truth(truth)?;
    let mut left_out = left.count;
    out::line(format!("{} registrations of {} people", truth.person.len(), people(&truth.person)));
    if let Some(path) = pairs {
        let (scored, bad) = read_pairs(path, &truth)?;
        left_out += bad.count;
        print_pairs(&evaluate::pairs(&scored, &truth.person));
    }
    if let Some(path) = clusters {
        let (groups, bad) = read_clusters(path, &truth)?;
        left_out += bad.count;
        let (quality, mixed) = evaluate::groups(&groups, &truth.person);
        out::line("\nclusters            precision   recall       F1");
        out::line(format!("  as given          {}", figures(&quality)));
        out::line(format!("  {} clusters, {mixed} of them hold more than one person", people(&groups)));
    }
    settle(left_out)
}

fn people(of: &[u32]) -> usize {
    of.iter().collect::<HashSet<_>>().len()
}

pub(super) fn read_truth(path: &Path) -> Outcome<(Truth, LeftOut)> {
    let mut table = Table::open(path, &["record_id", "person_id"])?;
    let mut truth = Truth { records: HashMap::new(), person: Vec::new() };
    let mut people: HashMap<Box<str>, u32> = HashMap::new();
    let mut progress = Progress::of("truth", 0);
    while table.next()? {
        let id: Box<str> = table.get("record_id").into();
        if let Some(empty) = ["record_id", "person_id"].into_iter().find(|column| table.get(column).is_empty()) {
            table.leave_out(empty, format!("there is no {empty}"));
            continue;
        }
        if truth.records.contains_key(&id) {
            table.leave_out("record_id", "this record_id stands on an earlier line");
            continue;
        }
        let next = people.len() as u32;
        truth.person.push(*people.entry(table.get("person_id").into()).or_insert(next));
        truth.records.insert(id, truth.person.len() as u32 - 1);
        progress.at(truth.person.len() as u64);
    }
    progress.end();
    Ok((truth, table.left_out()))
}

pub(super) fn read_pairs(path: &Path, truth: &Truth) -> Outcome<(Vec<Scored>, LeftOut)> {
    let mut table = Table::open(path, &["record_a", "record_b", "log_odds"])?;
    let mut scored = Vec::new();
    let mut progress = Progress::of("pairs", 0);
    while table.next()? {
        let place = |column: &str| truth.records.get(table.get(column)).copied();
        // «NaN» and «inf» parse as well.
        let score = table.get("log_odds").parse::<f32>().ok().filter(|score| score.is_finite());
        match (place("record_a"), place("record_b"), score) {
            (Some(a), Some(b), Some(score)) if a != b => scored.push(Scored { a: a.min(b), b: a.max(b), score }),
            (None, ..) => table.leave_out("record_a", "the truth does not know this record"),
            (_, None, _) => table.leave_out("record_b", "the truth does not know this record"),
            (_, _, None) => table.leave_out("log_odds", "not a number"),
            _ => table.leave_out("record_b", "a record with itself is no pair"),
        }
        progress.at(scored.len() as u64);
    }
    progress.end();
    Ok((scored, table.left_out()))
}

/// Registrations that no cluster names are alone.
pub(super) fn read_clusters(path: &Path, truth: &Truth) -> Outcome<(Vec<u32>, LeftOut)> {
    let mut table = Table::open(path, &["record_id", "cluster_id"])?;
    let mut groups: Vec<u32> = (0..truth.person.len() as u32).collect();
    let mut first: HashMap<Box<str>, u32> = HashMap::new();
    let (mut seen, mut progress) = (HashSet::new(), Progress::of("clusters", 0));
    while table.next()? {
        let Some(i) = truth.records.get(table.get("record_id")).copied() else {
            table.leave_out("record_id", "the truth does not know this record");
            continue;
        };
        if table.get("cluster_id").is_empty() {
            table.leave_out("cluster_id", "there is no cluster_id");
            continue;
        }
        if !seen.insert(i) {
            table.leave_out("record_id", "this record_id stands on an earlier line");
            continue;
        }
        let group = *first.entry(table.get("cluster_id").into()).or_insert(i);
        if let Some(place) = groups.get_mut(i as usize) {
            *place = group;
        }
        progress.at(seen.len() as u64);
    }
    progress.end();
    Ok((groups, table.left_out()))
}

fn print_pairs(report: &PairReport) {
    if report.doubled > 0 {
        out::remark(format!("{} lines name a pair of another line: it counts once, as its highest", report.doubled));
    }
    out::line("\npairs               precision   recall       F1   from log odds");
    for (name, quality) in
        [("probability 0.5", report.at_half), ("best F1", report.best), ("99 % precision", report.at_99)]
    {
        out::line(format!("  {name:<16}  {}   {:>13.3}", figures(&quality), quality.at));
    }
    let reached = report.reached as f64 / report.all.max(1) as f64;
    out::line(format!("  {} pairs are one person; {:.4} of them were scored", report.all, reached));
    out::line("\ncalibration: called at least   are one person   pairs");
    for (least, right, pairs) in &report.calibration {
        out::line(format!("  {least:<28}   {right:<14.4}   {pairs}"));
    }
}

fn figures(quality: &Quality) -> String {
    format!("{:>9.4}   {:>6.4}   {:>6.4}", quality.precision, quality.recall, quality.f1)
}
