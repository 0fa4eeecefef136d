//! The whole way: registrations in, scored pairs and groups out.

use super::agree::agree;
use super::blocking::Index;
use super::clusters::{self, Forbidden, Scored, UNSCORED};
use super::lexicon::{Ear, Lexicon};
use super::train::train;
use super::traits::Traits;
use super::weights::{Commonness, Weights};
use std::sync::atomic::{AtomicUsize, Ordering};

/// What stage the work is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Learning what agreement is worth.
    Learning,
    /// Keying.
    Keying,
    /// Comparing: so many of so many registrations.
    Comparing(usize, usize),
    /// Joining.
    Joining,
}

/// What was found.
pub struct Found {
    /// Scored pairs and all pairs of the groups, in order.
    pub pairs: Vec<Scored>,
    /// How many pairs were compared.
    pub compared: u64,
    /// The group of each registration.
    pub groups: Vec<u32>,
    /// What was learnt.
    pub weights: Weights,
}

/// Finds the doubles among registrations. Pairs that a person said are different people, by their places, are never
/// joined.
pub fn dedupe(all: &mut [Traits], lexicon: &Lexicon, different: &[(u32, u32)], tell: &(dyn Fn(Stage) + Sync)) -> Found {
    tell(Stage::Learning);
    let common = Commonness::count(all, lexicon);
    let weights = train(all, lexicon, common, 1);
    with_weights(all, lexicon, weights, different, tell)
}

/// The same with a model that was learnt elsewhere: a register that is too small teaches nothing.
pub fn with_weights(
    all: &[Traits],
    lexicon: &Lexicon,
    weights: Weights,
    different: &[(u32, u32)],
    tell: &(dyn Fn(Stage) + Sync),
) -> Found {
    tell(Stage::Keying);
    let index = Index::new(all, lexicon);
    let (pairs, compared) = compare(all, lexicon, &index, &weights, tell);
    tell(Stage::Joining);
    let national: Vec<u64> = all.iter().map(Traits::sure_national).collect();
    let joined = clusters::join(all.len(), &pairs, &Forbidden { national: &national, different });
    Found { pairs: joined.pairs, compared, groups: joined.groups, weights }
}

/// Registrations compared between two tellings, and between two threads.
const PORTION: usize = 2048;

fn compare(
    all: &[Traits],
    lexicon: &Lexicon,
    index: &Index,
    weights: &Weights,
    tell: &(dyn Fn(Stage) + Sync),
) -> (Vec<Scored>, u64) {
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(16);
    let work = || {
        let (mut ear, mut seen, mut found) = (Ear::new(lexicon), vec![0u32; all.len()], Vec::new());
        let (mut kept, mut compared) = (Vec::new(), 0u64);
        loop {
            let from = next.fetch_add(PORTION, Ordering::Relaxed);
            if from >= all.len() {
                return (kept, compared);
            }
            for i in from..(from + PORTION).min(all.len()) {
                index.later_than(i as u32, &mut seen, &mut found);
                compared += found.len() as u64;
                for j in &found {
                    let (a, b) = (&all[i], &all[*j as usize]);
                    let agreement = agree(a, b, &mut ear);
                    let score = weights.score(&agreement, a, b);
                    if score > UNSCORED {
                        kept.push(Scored { a: i as u32, b: *j, score });
                    }
                }
            }
            let portion = PORTION.min(all.len() - from);
            tell(Stage::Comparing(done.fetch_add(portion, Ordering::Relaxed) + portion, all.len()));
        }
    };
    let (mut pairs, compared) = std::thread::scope(|scope| {
        let hands: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let mut pairs = Vec::new();
        let mut compared = 0;
        for hand in hands {
            if let Ok((kept, n)) = hand.join() {
                pairs.extend(kept);
                compared += n;
            }
        }
        (pairs, compared)
    });
    pairs.sort_unstable_by_key(|p| (p.a, p.b));
    (pairs, compared)
}
