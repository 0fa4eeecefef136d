//! How good was it: pairs and groups against a known truth.

use super::clusters::Scored;
use super::hash::Map;

/// Precision, recall and their harmonic mean.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Quality {
    /// Share of what was found that is right.
    pub precision: f64,
    /// Share of what is right that was found.
    pub recall: f64,
    /// Harmonic mean of the two.
    pub f1: f64,
    /// The threshold it holds at.
    pub at: f64,
}

fn quality(right: f64, found: f64, all: f64, at: f64) -> Quality {
    let precision = if found > 0.0 { right / found } else { 1.0 };
    let recall = if all > 0.0 { right / all } else { 1.0 };
    let f1 = if precision + recall > 0.0 { 2.0 * precision * recall / (precision + recall) } else { 0.0 };
    Quality { precision, recall, f1, at }
}

/// How good scored pairs are.
#[derive(Clone, Debug, Default)]
pub struct PairReport {
    /// Pairs that are one person.
    pub all: u64,
    /// Of these, how many have a score at all.
    pub reached: u64,
    /// How many scores were given of a pair that has a higher one already: they do not count.
    pub doubled: u64,
    /// At probability one half.
    pub at_half: Quality,
    /// At the best threshold.
    pub best: Quality,
    /// At the lowest threshold with 99 % precision.
    pub at_99: Quality,
    /// Precision of pairs from a probability on, and how many they are.
    pub calibration: Vec<(f64, f64, u64)>,
}

/// Judges pairs by the person of each registration. A pair counts once, with its highest score, whichever of its two stands
/// first; one without a score that is a number does not count at all.
pub fn pairs(scored: &[Scored], person: &[u32]) -> PairReport {
    let is_one = |p: &Scored| person[p.a as usize] == person[p.b as usize];
    let mut sizes: Map<u32, u64> = Map::default();
    person.iter().for_each(|p| *sizes.entry(*p).or_default() += 1);
    let all: u64 = sizes.values().map(|n| n * (n - 1) / 2).sum();
    let place = |p: &Scored| (p.a.min(p.b), p.a.max(p.b));
    let mut sorted: Vec<&Scored> = scored.iter().filter(|p| !p.score.is_nan()).collect();
    let given = sorted.len();
    sorted.sort_unstable_by(|x, y| place(x).cmp(&place(y)).then(y.score.total_cmp(&x.score)));
    sorted.dedup_by_key(|p| place(p));
    let doubled = (given - sorted.len()) as u64;
    sorted.sort_unstable_by(|a, b| b.score.total_cmp(&a.score));
    let mut report = PairReport { all, doubled, ..PairReport::default() };
    let (mut right, mut found) = (0f64, 0f64);
    let mut i = 0;
    while i < sorted.len() {
        // All pairs of one score stand or fall together.
        let score = sorted[i].score;
        while i < sorted.len() && sorted[i].score == score {
            right += f64::from(u8::from(is_one(sorted[i])));
            found += 1.0;
            i += 1;
        }
        let q = quality(right, found, all as f64, f64::from(score));
        if q.f1 > report.best.f1 {
            report.best = q;
        }
        if q.precision >= 0.99 {
            report.at_99 = q;
        }
        if score >= 0.0 {
            report.at_half = q;
        }
    }
    report.reached = right as u64;
    for least in [0.5f64, 0.8, 0.9, 0.95, 0.99, 0.999] {
        let at = (least / (1.0 - least)).ln() as f32;
        let over: Vec<&&Scored> = sorted.iter().take_while(|p| p.score >= at).collect();
        let right = over.iter().filter(|p| is_one(p)).count();
        report.calibration.push((least, right as f64 / over.len().max(1) as f64, over.len() as u64));
    }
    report
}

/// Judges groups: every pair within a group counts. Also how many groups hold more than one person.
pub fn groups(group: &[u32], person: &[u32]) -> (Quality, u64) {
    let mut both: Map<(u32, u32), u64> = Map::default();
    let (mut groups, mut people): (Map<u32, u64>, Map<u32, u64>) = (Map::default(), Map::default());
    for (g, p) in group.iter().zip(person) {
        *both.entry((*g, *p)).or_default() += 1;
        *groups.entry(*g).or_default() += 1;
        *people.entry(*p).or_default() += 1;
    }
    let pairs = |n: &u64| (n * (n - 1) / 2) as f64;
    let right: f64 = both.values().map(pairs).sum();
    let mut in_group: Map<u32, u64> = Map::default();
    both.keys().for_each(|(g, _)| *in_group.entry(*g).or_default() += 1);
    let mixed = in_group.values().filter(|n| **n > 1).count() as u64;
    (quality(right, groups.values().map(pairs).sum(), people.values().map(pairs).sum(), 0.0), mixed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_counts_once_and_what_is_no_number_does_not() {
        let pair = |a, b, score| Scored { a, b, score };
        let report =
            super::pairs(&[pair(0, 1, 2.0), pair(1, 0, 3.0), pair(0, 2, f32::NAN), pair(1, 2, 1.0)], &[7, 7, 8]);
        assert_eq!((report.all, report.reached, report.doubled), (1, 1, 1));
        assert_eq!(report.at_half.precision, 0.5);
        assert_eq!(report.best.at, 3.0);
    }
}
