//! The look for doubles in a whole register: files in, pairs of files that may be one person out, each with its reasons.
//!
//! A file is compared by the best of all that is known of it, and counts as one in all that follows: it is no double of
//! itself, what somebody said of it holds for all of its spellings, and all of its national numbers are its own.

use super::agree::agree;
use super::clusters::{self, Forbidden, Scored};
use super::dedupe::{Stage, Watch, compare, go};
use super::explain::{Explanation, explain};
use super::homes::Homes;
use super::lexicon::Ear;
use super::shares::Shares;
use super::train::train_on_files;
use super::traits::{Reader, Traits};
use super::weights::{Commonness, Weights};
use crate::model::Model;
use crate::record::Record;
use std::collections::HashSet;
use std::convert::Infallible;
use std::ops::ControlFlow;

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
pub const TEACHES: usize = 3_000;

/// Looks through all files. Pairs that a person called different people, by their places, are not found again. `least` are
/// the log odds from which a pair is worth a human eye.
#[must_use]
pub fn look(files: &[Record], different: &[(usize, usize)], least: f32) -> Looked {
    let Ok(looked) = look_while(files, different, least, &|_| ControlFlow::<Infallible>::Continue(()));
    looked
}

/// The same, watched: who watches may end it.
///
/// # Errors
/// What the watch ended it with.
pub fn look_while<B: Send>(
    files: &[Record],
    different: &[(usize, usize)],
    least: f32,
    watch: Watch<'_, B>,
) -> Result<Looked, B> {
    let mut register = Register::read(files);
    let teaches = register.all.len() >= TEACHES;
    let built_in = Model::for_files(u32::try_from(files.len()).unwrap_or(u32::MAX)).into_weights();
    let weights = if teaches {
        go(watch(Stage::Learning))?;
        let common = Commonness::count(&mut register.all, &register.reader.lexicon);
        train_on_files((&register.all, register.homes()), &register.reader.lexicon, common, &built_in)
    } else {
        built_in
    };
    let (pairs, _) = compare((&register.all, register.homes()), &register.reader.lexicon, &weights, watch)?;
    go(watch(Stage::Joining))?;
    let said: HashSet<(usize, usize)> = different.iter().map(|(a, b)| (*a.min(b), *a.max(b))).collect();
    let apart: Vec<(u32, u32)> = said.iter().map(|(a, b)| (*a as u32, *b as u32)).collect();
    let forbidden = Forbidden { national: &register.national(), different: &apart };
    let joined = clusters::join(files.len(), &register.best(&pairs), &forbidden);
    let worth = |p: &&Scored| p.score >= least && !said.contains(&(p.a as usize, p.b as usize));
    let mut ear = Ear::new(&register.reader.lexicon);
    let mut doubles: Vec<Double> = joined
        .pairs
        .iter()
        .filter(worth)
        .filter_map(|p| {
            let (one, other) = (p.a as usize, p.b as usize);
            let explanation = register.explain(one, other, &weights, &mut ear)?;
            Some(Double { one, other, score: p.score, explanation })
        })
        .collect();
    doubles.sort_by(|x, y| y.score.total_cmp(&x.score).then((x.one, x.other).cmp(&(y.one, y.other))));
    let shares = teaches.then(|| Shares::count(&register.all, &register.reader));
    Ok(Looked { doubles, learnt: teaches.then_some(weights), shares })
}

/// All files made comparable.
struct Register {
    reader: Reader,
    all: Vec<Traits>,
    /// The file of each.
    of: Vec<u32>,
    /// Where those of each file begin in `all`; one more at the end.
    begins: Vec<usize>,
}

impl Register {
    fn read(files: &[Record]) -> Self {
        let mut register = Self {
            reader: Reader::default(),
            all: Vec::new(),
            of: Vec::new(),
            begins: Vec::with_capacity(files.len()),
        };
        for (file, record) in files.iter().enumerate() {
            register.begins.push(register.all.len());
            for traits in register.reader.record(record) {
                register.all.push(traits);
                register.of.push(file as u32);
            }
        }
        register.begins.push(register.all.len());
        register.reader.lexicon.close();
        register
    }

    fn homes(&self) -> Homes<'_> {
        Homes::of(&self.of)
    }

    fn of_file(&self, file: usize) -> &[Traits] {
        let ends = self.begins.get(file).copied().zip(self.begins.get(file + 1).copied());
        ends.and_then(|(from, to)| self.all.get(from..to)).unwrap_or_default()
    }

    /// Every valid national number of every file.
    fn national(&self) -> Vec<(u32, u64)> {
        let of_one = self.of.iter().zip(&self.all).map(|(file, t)| (*file, t.sure_national()));
        let mut known: Vec<(u32, u64)> = of_one.filter(|(_, number)| *number != 0).collect();
        known.sort_unstable();
        known.dedup();
        known
    }

    /// The pairs of files, in order, each with the score of the two spellings that are most alike.
    fn best(&self, pairs: &[Scored]) -> Vec<Scored> {
        let file = |i: u32| self.of.get(i as usize).copied().unwrap_or(0);
        let mut best: Vec<Scored> = pairs.iter().map(|p| Scored { a: file(p.a), b: file(p.b), ..*p }).collect();
        best.sort_unstable_by(|x, y| (x.a, x.b).cmp(&(y.a, y.b)).then(y.score.total_cmp(&x.score)));
        best.dedup_by_key(|p| (p.a, p.b));
        best
    }

    /// Why two files may be one person: by the two spellings that are most alike.
    fn explain(&self, one: usize, other: usize, weights: &Weights, ear: &mut Ear<'_>) -> Option<Explanation> {
        let pairs = self.of_file(one).iter().flat_map(|a| self.of_file(other).iter().map(move |b| (a, b)));
        let scored = pairs.map(|(a, b)| {
            let agreement = agree(a, b, ear);
            (weights.score(&agreement, a, b), agreement, a, b)
        });
        let (_, agreement, a, b) = scored.max_by(|x, y| x.0.total_cmp(&y.0))?;
        Some(explain(&agreement, a, b, weights))
    }
}
