//! From pairs to people: average linkage, from the surest pair down.
//!
//! A pair that was never scored counts against joining. Two groups never become one when a person said that two of their
//! registrations are different people, or when both have a valid national number and these differ.

use super::hash::Map;
use std::collections::BinaryHeap;

/// What a pair is taken for that shares no key, in log odds.
pub const UNSCORED: f32 = -5.0;

/// A scored pair.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// One registration, by its place.
    pub a: u32,
    /// The other.
    pub b: u32,
    /// Log odds.
    pub score: f32,
}

/// What forbids joining.
pub struct Forbidden<'f> {
    /// The valid national number of each registration; 0 for none.
    pub national: &'f [u64],
    /// Pairs that a person said are different people.
    pub different: &'f [(u32, u32)],
}

#[derive(PartialEq)]
struct Next {
    average: f32,
    a: u32,
    b: u32,
    version: u32,
}

impl Eq for Next {}

impl Ord for Next {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.average.total_cmp(&other.average).then_with(|| (other.a, other.b).cmp(&(self.a, self.b)))
    }
}

impl PartialOrd for Next {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

struct Group {
    members: Vec<u32>,
    /// Sum of the scores to other groups, and how many pairs were scored.
    edges: Map<u32, (f32, u32, f32)>,
    national: u64,
    version: u32,
}

/// Groups, and what their joining says of each pair.
pub struct Joined {
    /// The group of every registration, as the place of its first member.
    pub groups: Vec<u32>,
    /// Every scored pair and every pair of a group, with how well the groups of its two agreed when they were joined, or
    /// at the end when they were not.
    pub linkage: Vec<Scored>,
}

/// Joins while the average is at least `least`.
pub fn join(count: usize, pairs: &[Scored], forbidden: &Forbidden<'_>, least: f32) -> Joined {
    let mut linkage: Vec<Scored> = Vec::with_capacity(pairs.len());
    let unscored = super::dedupe::env("U", UNSCORED);
    let mut groups: Map<u32, Group> = Map::default();
    let group = |groups: &mut Map<u32, Group>, i: u32| {
        groups.entry(i).or_insert_with(|| Group {
            members: vec![i],
            edges: Map::default(),
            national: forbidden.national.get(i as usize).copied().unwrap_or(0),
            version: 0,
        });
    };
    let mut heap = BinaryHeap::with_capacity(pairs.len());
    let w = super::dedupe::env("W", 0.0);
    let (floor, cap) = (super::dedupe::env("F", -99.0), super::dedupe::env("C", 99.0));
    for pair in pairs {
        let pair = &Scored { score: pair.score.clamp(floor, cap), ..*pair };
        for (one, other) in [(pair.a, pair.b), (pair.b, pair.a)] {
            group(&mut groups, one);
            if let Some(g) = groups.get_mut(&one) {
                g.edges.insert(other, (pair.score, 1, pair.score));
            }
        }
        if pair.score >= least {
            heap.push(Next { average: pair.score, a: pair.a, b: pair.b, version: 0 });
        }
    }
    for (a, b) in forbidden.different {
        for (one, other) in [(*a, *b), (*b, *a)] {
            group(&mut groups, one);
            if let Some(g) = groups.get_mut(&one) {
                g.edges.insert(other, (f32::NEG_INFINITY, 1, f32::NEG_INFINITY));
            }
        }
    }
    let mut home: Vec<u32> = (0..count as u32).collect();
    while let Some(next) = heap.pop() {
        let (Some(a), Some(b)) = (groups.get(&next.a), groups.get(&next.b)) else { continue };
        if a.version + b.version != next.version {
            continue;
        }
        if a.national != 0 && b.national != 0 && a.national != b.national {
            continue;
        }
        let (into, from) = if a.members.len() >= b.members.len() { (next.a, next.b) } else { (next.b, next.a) };
        let Some(gone) = groups.remove(&from) else { continue };
        let Some(kept) = groups.get_mut(&into) else { continue };
        kept.edges.remove(&from);
        kept.version += 1 + gone.version;
        if kept.national == 0 {
            kept.national = gone.national;
        }
        for a in &gone.members {
            home[*a as usize] = into;
            linkage.extend(kept.members.iter().map(|b| Scored { a: *a.min(b), b: *a.max(b), score: next.average }));
        }
        kept.members.extend(&gone.members);
        for (other, (sum, n, most)) in &gone.edges {
            if *other != into {
                let edge = kept.edges.entry(*other).or_insert((0.0, 0, -99.0));
                edge.0 += sum;
                edge.1 += n;
                edge.2 = edge.2.max(*most);
            }
        }
        let (size, version) = (kept.members.len(), kept.version);
        let edges: Vec<(u32, (f32, u32, f32))> = kept.edges.iter().map(|(o, e)| (*o, *e)).collect();
        for (other, edge) in edges {
            let Some(g) = groups.get_mut(&other) else { continue };
            g.edges.remove(&from);
            g.edges.insert(into, edge);
            let all = (size * g.members.len()) as f32;
            let average = (edge.0 + (all - edge.1 as f32) * unscored) / all;
            let average = average * (1.0 - w) + w * edge.2;
            if average >= least {
                heap.push(Next { average, a: into, b: other, version: version + g.version });
            }
        }
    }
    let mut first: Map<u32, u32> = Map::default();
    for (i, h) in home.iter().enumerate() {
        first.entry(*h).or_insert(i as u32);
    }
    for pair in pairs {
        let (x, y) = (home[pair.a as usize], home[pair.b as usize]);
        if x != y
            && let (Some(a), Some(b)) = (groups.get(&x), groups.get(&y))
        {
            let edge = a.edges.get(&y).copied().unwrap_or((0.0, 0, -99.0));
            let all = (a.members.len() * b.members.len()) as f32;
            let average = (edge.0 + (all - edge.1 as f32) * unscored) / all;
            linkage.push(Scored { score: (average * (1.0 - w) + w * edge.2).min(least), ..*pair });
        }
    }
    linkage.sort_unstable_by_key(|p| (p.a, p.b));
    let groups = home.iter().map(|h| first.get(h).copied().unwrap_or(*h)).collect();
    Joined { groups, linkage }
}
