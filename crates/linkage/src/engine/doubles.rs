//! The look for doubles in a whole register: files in, pairs of files that may be one person out, each with its reasons.

use super::agree::agree;
use super::dedupe::{Stage, dedupe, with_weights};
use super::explain::{Explanation, explain};
use super::hash::Map;
use super::lexicon::Ear;
use super::shares::Shares;
use super::traits::{Reader, Traits};
use super::weights::Weights;
use crate::model::Model;
use crate::record::Record;
use std::collections::HashSet;

/// Two files that may be one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Double {
    /// One file, by its place in what was given.
    pub one: usize,
    /// The other.
    pub other: usize,
    /// Log odds, with what the other files of the neighbourhood say.
    pub score: f32,
    /// Why: of the two spellings of both that are most alike.
    pub explanation: Explanation,
}

/// What a look found, and the model that was learnt for it: kept, so that a decision can be explained later.
pub struct Looked {
    /// The pairs, the likeliest first.
    pub doubles: Vec<Double>,
    /// What was learnt; none of a register that is too small, which was judged by the built-in model.
    pub learnt: Option<Weights>,
    /// How common the names are; none of a register that is too small.
    pub shares: Option<Shares>,
}

/// A register of fewer spellings teaches nothing.
const TEACHES: usize = 3_000;

/// Looks through all files. Pairs that a person called different people, by their places, are not found again. `least` are
/// the log odds from which a pair is worth a human eye.
pub fn look(files: &[Record], different: &[(usize, usize)], least: f32, tell: &(dyn Fn(Stage) + Sync)) -> Looked {
    let mut reader = Reader::default();
    let (mut all, mut of): (Vec<Traits>, Vec<usize>) = (Vec::new(), Vec::new());
    let mut first: Vec<u32> = Vec::with_capacity(files.len());
    for (file, record) in files.iter().enumerate() {
        first.push(all.len() as u32);
        for traits in reader.record(record) {
            all.push(traits);
            of.push(file);
        }
    }
    reader.lexicon.close();
    let apart: Vec<(u32, u32)> =
        different.iter().filter_map(|(a, b)| Some((*first.get(*a)?, *first.get(*b)?))).collect();
    let teaches = all.len() >= TEACHES;
    let found = if teaches {
        dedupe(&mut all, &reader.lexicon, &apart, tell)
    } else {
        let files = u32::try_from(files.len()).unwrap_or(u32::MAX);
        with_weights(&all, &reader.lexicon, Model::for_files(files).into_weights(), &apart, tell)
    };
    let mut ear = Ear::new(&reader.lexicon);
    // The most alike of the spellings of two files.
    let mut best: Map<u64, (f32, u32, u32)> = Map::default();
    for pair in &found.pairs {
        let (Some(a), Some(b)) = (of.get(pair.a as usize), of.get(pair.b as usize)) else { continue };
        if a != b && pair.score >= least {
            let kept = best.entry(((*a as u64) << 32) | *b as u64).or_insert((pair.score, pair.a, pair.b));
            if pair.score > kept.0 {
                *kept = (pair.score, pair.a, pair.b);
            }
        }
    }
    let said: HashSet<(usize, usize)> = different.iter().map(|(a, b)| (*a.min(b), *a.max(b))).collect();
    let mut doubles: Vec<Double> = best
        .into_values()
        .filter_map(|(score, a, b)| {
            let (one, other) = (*of.get(a as usize)?, *of.get(b as usize)?);
            let (x, y) = (all.get(a as usize)?, all.get(b as usize)?);
            let explanation = explain(&agree(x, y, &mut ear), x, y, &found.weights);
            (!said.contains(&(one.min(other), one.max(other)))).then_some(Double { one, other, score, explanation })
        })
        .collect();
    doubles.sort_by(|x, y| y.score.total_cmp(&x.score).then((x.one, x.other).cmp(&(y.one, y.other))));
    let shares = teaches.then(|| Shares::count(&all, &reader));
    Looked { doubles, learnt: teaches.then_some(found.weights), shares }
}
