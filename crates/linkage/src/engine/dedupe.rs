//! The whole way: registrations in, scored pairs and groups out.

use super::agree::agree;
use super::blocking::Index;
use super::clusters::{self, Forbidden, Scored, UNSCORED};
use super::homes::Homes;
use super::lexicon::{Ear, Lexicon};
use super::train::train;
use super::traits::Traits;
use super::weights::{Commonness, Weights};
use crate::model::Model;
use std::convert::Infallible;
use std::ops::ControlFlow;
use std::sync::Mutex;
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

/// Who is told how far the work is, from any thread, and may end it: at every stage, and within the comparing, which takes
/// the longest, every few thousand registrations.
pub type Watch<'w, B> = &'w (dyn Fn(Stage) -> ControlFlow<B> + Sync);

/// Fewer registrations teach too little: they are judged by the built-in model. Measured on parts of the sets whose truth is
/// known: from here on what a table teaches is as good on registrations of newcomers, and much better on others.
pub const TEACHES: usize = 200;

/// Finds the doubles among registrations. Pairs that a person said are different people, by their places, are never
/// joined.
///
/// # Panics
/// When `tell` does, in whichever thread.
pub fn dedupe(all: &mut [Traits], lexicon: &Lexicon, different: &[(u32, u32)], tell: &(dyn Fn(Stage) + Sync)) -> Found {
    tell(Stage::Learning);
    let common = Commonness::count(all, lexicon);
    let weights = if all.len() < TEACHES {
        Model::default().weights().for_register(all.len() as f64)
    } else {
        train(all, lexicon, common, 1)
    };
    with_weights(all, lexicon, weights, different, tell)
}

/// The same with a model that was learnt elsewhere.
///
/// # Panics
/// As [`dedupe`].
pub fn with_weights(
    all: &[Traits],
    lexicon: &Lexicon,
    weights: Weights,
    different: &[(u32, u32)],
    tell: &(dyn Fn(Stage) + Sync),
) -> Found {
    let told = |stage| -> ControlFlow<Infallible> {
        tell(stage);
        ControlFlow::Continue(())
    };
    let Ok((pairs, compared)) = compare((all, Homes::default()), lexicon, &weights, &told);
    tell(Stage::Joining);
    let joined = clusters::join(all.len(), &pairs, &Forbidden { national: &national(all), different });
    Found { pairs: joined.pairs, compared, groups: joined.groups, weights }
}

/// The valid national numbers, with the places of their registrations.
fn national(all: &[Traits]) -> Vec<(u32, u64)> {
    let known = all.iter().enumerate().map(|(i, t)| (i as u32, t.sure_national()));
    known.filter(|(_, number)| *number != 0).collect()
}

/// Registrations compared between two tellings, and between two threads.
const PORTION: usize = 2048;

/// The scored pairs that are worth keeping, in order, and how many were compared; none of one file.
pub(super) fn compare<B: Send>(
    (all, homes): (&[Traits], Homes<'_>),
    lexicon: &Lexicon,
    weights: &Weights,
    watch: Watch<'_, B>,
) -> Result<(Vec<Scored>, u64), B> {
    go(watch(Stage::Keying))?;
    let index = Index::new(all, lexicon);
    let (next, done, ended) = (AtomicUsize::new(0), AtomicUsize::new(0), Mutex::new(None));
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
                for j in found.iter().filter(|j| !homes.are_one(i, **j as usize)) {
                    let (a, b) = (&all[i], &all[*j as usize]);
                    let agreement = agree(a, b, &mut ear);
                    let score = weights.score(&agreement, a, b);
                    compared += 1;
                    if score > UNSCORED {
                        kept.push(Scored { a: i as u32, b: *j, score });
                    }
                }
            }
            let portion = PORTION.min(all.len() - from);
            let so_far = done.fetch_add(portion, Ordering::Relaxed) + portion;
            if let ControlFlow::Break(why) = watch(Stage::Comparing(so_far, all.len())) {
                // Nothing is left for the others.
                next.store(all.len(), Ordering::Relaxed);
                if let Ok(mut ended) = ended.lock() {
                    *ended = Some(why);
                }
            }
        }
    };
    let (mut pairs, compared) = std::thread::scope(|scope| {
        let hands: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let mut pairs = Vec::new();
        let mut compared = 0;
        for hand in hands {
            // A part that is lost would look like people who have no double.
            let (kept, n) = hand.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            pairs.extend(kept);
            compared += n;
        }
        (pairs, compared)
    });
    if let Ok(Some(why)) = ended.into_inner() {
        return Err(why);
    }
    pairs.sort_unstable_by_key(|p| (p.a, p.b));
    Ok((pairs, compared))
}

/// A word of the watch as a result.
pub(super) fn go<B>(flow: ControlFlow<B>) -> Result<(), B> {
    match flow {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(why) => Err(why),
    }
}
