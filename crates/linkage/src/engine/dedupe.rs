//! The whole way: registrations in, scored pairs and groups out.

use super::agree::agree;
use super::blocking::Index;
use super::clusters::{self, Forbidden, Scored};
use super::lexicon::{Ear, Lexicon};
use super::train::train;
use super::traits::Traits;
use super::weights::{Commonness, Weights};

/// Scores below this are not kept: a probability under three per mille.
pub const KEPT: f32 = -6.0;
/// Groups are joined from this average on.
pub const JOINED: f32 = 0.0;

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
    /// Pairs whose score was kept.
    pub pairs: Vec<Scored>,
    /// How many pairs were compared.
    pub compared: u64,
    /// The group of each registration.
    pub groups: Vec<u32>,
    /// What was learnt.
    pub weights: Weights,
}

/// Finds the doubles among registrations.
pub fn dedupe(all: &mut [Traits], lexicon: &Lexicon, tell: &(dyn Fn(Stage) + Sync)) -> Found {
    tell(Stage::Learning);
    let common = Commonness::count(all, lexicon);
    let weights = train(all, lexicon, common, 1);
    tell(Stage::Keying);
    let index = Index::new(all, lexicon);
    let (pairs, compared) = compare(all, lexicon, &index, &weights, tell);
    tell(Stage::Joining);
    let national: Vec<u64> =
        all.iter().map(|t| if t.number.valid && !t.number.bis && !t.number_is_doubtful() { t.number.digits } else { 0 }).collect();
    let forbidden = Forbidden { national: &national, different: &[] };
    let mut joined = clusters::join(all.len(), &pairs, &forbidden, env("J", JOINED));
    let mut together = blend(&pairs, &joined, env("X", 0.5));
    for _ in 0..env("P", 0.0) as u32 {
        joined = clusters::join(all.len(), &together, &forbidden, env("J2", JOINED));
        together = blend(&pairs, &joined, env("X", 0.5));
    }
    Found { pairs: together, compared, groups: joined.groups, weights }
}

/// Registrations compared between two tellings, and between two threads.
const PORTION: usize = 2048;

fn compare(all: &[Traits], lexicon: &Lexicon, index: &Index, weights: &Weights, tell: &(dyn Fn(Stage) + Sync)) -> (Vec<Scored>, u64) {
    let next = std::sync::atomic::AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(16);
    let work = || {
        let (mut ear, mut seen, mut found) = (Ear::new(lexicon), vec![0u32; all.len()], Vec::new());
        let (mut kept, mut compared) = (Vec::new(), 0u64);
        loop {
            let from = next.fetch_add(PORTION, std::sync::atomic::Ordering::Relaxed);
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
                    if score >= KEPT {
                        kept.push(Scored { a: i as u32, b: *j, score });
                    }
                }
            }
            tell(Stage::Comparing(from, all.len()));
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

pub fn env(k: &str, d: f32) -> f32 { std::env::var(k).ok().and_then(|v| v.parse().ok()).unwrap_or(d) }

fn blend(pairs: &[Scored], joined: &clusters::Joined, x: f32) -> Vec<Scored> {
        let mut own = pairs.iter().peekable();
        joined
        .linkage
        .iter()
        .map(|l| {
            while own.next_if(|p| (p.a, p.b) < (l.a, l.b)).is_some() {}
            let score = own.peek().filter(|p| (p.a, p.b) == (l.a, l.b)).map_or(env("M", -3.0), |p| p.score);
            Scored { score: x * score + (1.0 - x) * l.score, ..*l }
        })
        .collect()
}
