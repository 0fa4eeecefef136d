//! From pairs to people: groups are joined from the surest pair down, by how well all of their registrations agree.
//!
//! The agreement of two groups is mostly the average over all their pairs: one pair that is alike by chance, or a relative
//! who shares a telephone, does not outweigh the others. A little of it is the best pair, because someone who goes by two
//! names or two birth dates is like themselves in each of them. Two groups never become one when a person said that two
//! of their registrations are different people, or when both have valid national numbers and none of these is the same:
//! whether somebody wrote a relative's number by mistake is for a human to tell.

use super::hash::Map;
use std::collections::BinaryHeap;

/// What a pair is taken for that shares no key, in log odds; what was scored lower counts as this.
pub const UNSCORED: f32 = -3.0;
/// Groups are joined while they agree at least so well, in log odds. Below zero, for the average is careful: tuned on the
/// sets whose truth is known.
pub const JOINED: f32 = -0.5;
/// How much the best pair counts beside the average.
const BEST: f32 = 0.2;
/// How much a pair's own score counts beside that of the groups of its two registrations.
const OWN: f32 = 0.2;

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
    /// Every valid national number, with the place of its registration; a file may have several.
    pub national: &'f [(u32, u64)],
    /// Pairs that a person said are different people.
    pub different: &'f [(u32, u32)],
}

#[derive(PartialEq)]
struct Next {
    agreement: f32,
    a: u32,
    b: u32,
    version: u32,
}

impl Eq for Next {}

impl Ord for Next {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.agreement.total_cmp(&other.agreement).then_with(|| (other.a, other.b).cmp(&(self.a, self.b)))
    }
}

impl PartialOrd for Next {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// How two groups agree: the sum over their scored pairs, how many these are, and the best of them.
#[derive(Clone, Copy)]
struct Edge {
    sum: f32,
    scored: u32,
    best: f32,
}

impl Edge {
    fn of(score: f32) -> Self {
        let sum = score.max(UNSCORED);
        Self { sum, scored: 1, best: sum }
    }

    /// Somebody said that these are different people.
    const NEVER: Self = Self { sum: f32::NEG_INFINITY, scored: 1, best: f32::NEG_INFINITY };

    fn and(self, other: Self) -> Self {
        Self { sum: self.sum + other.sum, scored: self.scored + other.scored, best: self.best.max(other.best) }
    }

    /// Log odds that two groups with so many pairs between them are one person.
    fn agreement(self, pairs: usize) -> f32 {
        let all = pairs as f32;
        let average = (self.sum + (all - self.scored as f32) * UNSCORED) / all;
        (1.0 - BEST) * average + BEST * self.best
    }
}

struct Group {
    members: Vec<u32>,
    edges: Map<u32, Edge>,
    /// Its valid national numbers.
    national: Vec<u64>,
    version: u32,
}

impl Group {
    /// Both have a valid national number, and none is the same.
    fn contradicts(&self, other: &Self) -> bool {
        !self.national.is_empty()
            && !other.national.is_empty()
            && !self.national.iter().any(|number| other.national.contains(number))
    }
}

/// Groups, and what they say of each pair.
pub struct Joined {
    /// The group of every registration, as the place of its first member.
    pub groups: Vec<u32>,
    /// Every scored pair and every pair of a group, in order: its own score with that of the groups of its two
    /// registrations when they were joined, or at the end when they were not.
    pub pairs: Vec<Scored>,
}

/// Joins `count` registrations by their scored pairs, which are in order.
pub fn join(count: usize, pairs: &[Scored], forbidden: &Forbidden<'_>) -> Joined {
    let mut work = Work::new(count, pairs, forbidden);
    while let Some(next) = work.heap.pop() {
        work.merge(&next);
    }
    let linkage = work.linkage(pairs);
    Joined { groups: work.by_first(), pairs: blend(pairs, &linkage) }
}

struct Work {
    groups: Map<u32, Group>,
    heap: BinaryHeap<Next>,
    home: Vec<u32>,
    /// How well the groups of a pair agreed when they were joined.
    merged: Vec<Scored>,
}

impl Work {
    fn new(count: usize, pairs: &[Scored], forbidden: &Forbidden<'_>) -> Self {
        let mut work = Self {
            groups: Map::default(),
            heap: BinaryHeap::new(),
            home: (0..count as u32).collect(),
            merged: Vec::new(),
        };
        let mut link = |a: u32, b: u32, edge: Edge| {
            for (one, other) in [(a, b), (b, a)] {
                let group = work.groups.entry(one).or_insert_with(|| Group {
                    members: vec![one],
                    edges: Map::default(),
                    national: Vec::new(),
                    version: 0,
                });
                group.edges.insert(other, edge);
            }
        };
        for pair in pairs {
            link(pair.a, pair.b, Edge::of(pair.score));
        }
        for (a, b) in forbidden.different {
            link(*a, *b, Edge::NEVER);
        }
        for (i, number) in forbidden.national {
            if let Some(group) = work.groups.get_mut(i) {
                group.national.push(*number);
            }
        }
        let sure = pairs.iter().filter(|p| p.score >= JOINED);
        work.heap = sure.map(|p| Next { agreement: p.score, a: p.a, b: p.b, version: 0 }).collect();
        work
    }

    /// Joins the two groups, unless one of them changed meanwhile or something forbids it.
    fn merge(&mut self, next: &Next) {
        let (Some(a), Some(b)) = (self.groups.get(&next.a), self.groups.get(&next.b)) else { return };
        let forbidden = a.edges.get(&next.b).is_none_or(|edge| edge.sum == f32::NEG_INFINITY);
        if a.version + b.version != next.version || forbidden || a.contradicts(b) {
            return;
        }
        let (into, from) = if a.members.len() >= b.members.len() { (next.a, next.b) } else { (next.b, next.a) };
        let Some(gone) = self.groups.remove(&from) else { return };
        let Some(kept) = self.groups.get_mut(&into) else { return };
        kept.edges.remove(&from);
        kept.version += 1 + gone.version;
        for number in gone.national {
            if !kept.national.contains(&number) {
                kept.national.push(number);
            }
        }
        for a in &gone.members {
            self.home[*a as usize] = into;
            self.merged.extend(kept.members.iter().map(|b| Scored {
                a: *a.min(b),
                b: *a.max(b),
                score: next.agreement,
            }));
        }
        kept.members.extend(&gone.members);
        for (other, edge) in gone.edges.iter().filter(|(other, _)| **other != into) {
            kept.edges.entry(*other).and_modify(|e| *e = e.and(*edge)).or_insert(*edge);
        }
        let (size, version) = (kept.members.len(), kept.version);
        let edges: Vec<(u32, Edge)> = kept.edges.iter().map(|(other, edge)| (*other, *edge)).collect();
        for (other, edge) in edges {
            let Some(group) = self.groups.get_mut(&other) else { continue };
            group.edges.remove(&from);
            group.edges.insert(into, edge);
            let agreement = edge.agreement(size * group.members.len());
            if agreement >= JOINED {
                self.heap.push(Next { agreement, a: into, b: other, version: version + group.version });
            }
        }
    }

    /// What the groups say of every pair of a group and every scored pair, in order.
    fn linkage(&mut self, pairs: &[Scored]) -> Vec<Scored> {
        let mut linkage = std::mem::take(&mut self.merged);
        for pair in pairs {
            let (x, y) = (self.home[pair.a as usize], self.home[pair.b as usize]);
            if let (true, Some(a), Some(b)) = (x != y, self.groups.get(&x), self.groups.get(&y)) {
                let edge = a.edges.get(&y).copied().unwrap_or(Edge::NEVER);
                let agreement = edge.agreement(a.members.len() * b.members.len());
                linkage.push(Scored { score: agreement.clamp(UNSCORED, JOINED), ..*pair });
            }
        }
        linkage.sort_unstable_by_key(|p| (p.a, p.b));
        linkage
    }

    fn by_first(&self) -> Vec<u32> {
        let mut first: Map<u32, u32> = Map::default();
        for (i, home) in self.home.iter().enumerate() {
            first.entry(*home).or_insert(i as u32);
        }
        self.home.iter().map(|home| first.get(home).copied().unwrap_or(*home)).collect()
    }
}

/// The score of each pair with what the groups say of it.
fn blend(pairs: &[Scored], linkage: &[Scored]) -> Vec<Scored> {
    let mut own = pairs.iter().peekable();
    let blended = |of_groups: &Scored| {
        let place = (of_groups.a, of_groups.b);
        while own.next_if(|p| (p.a, p.b) < place).is_some() {}
        let score = own.peek().filter(|p| (p.a, p.b) == place).map_or(UNSCORED, |p| p.score);
        Scored { score: OWN * score + (1.0 - OWN) * of_groups.score, ..*of_groups }
    };
    linkage.iter().map(blended).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(a: u32, b: u32, score: f32) -> Scored {
        Scored { a, b, score }
    }

    fn groups(count: usize, pairs: &[Scored], national: &[(u32, u64)], different: &[(u32, u32)]) -> Vec<u32> {
        join(count, pairs, &Forbidden { national, different }).groups
    }

    #[test]
    fn all_pairs_count_not_one() {
        // A relative who shares a telephone with one of three is not of the three.
        let three = [pair(0, 1, 5.0), pair(0, 2, 5.0), pair(1, 2, 5.0)];
        assert_eq!(groups(4, &three, &[], &[]), [0, 0, 0, 3]);
        let with_relative = [three[0], three[1], pair(0, 3, 1.5), three[2]];
        assert_eq!(groups(4, &with_relative, &[], &[]), [0, 0, 0, 3]);
    }

    #[test]
    fn what_is_forbidden_is_never_joined() {
        let pairs = [pair(0, 1, 9.0), pair(0, 2, 9.0), pair(1, 2, 9.0)];
        assert_eq!(groups(3, &pairs, &[], &[(0, 2)]), [0, 0, 2]);
        assert_eq!(groups(3, &pairs, &[(0, 5), (2, 6)], &[]), [0, 0, 2]);
        assert_eq!(groups(3, &pairs, &[(0, 5), (2, 5)], &[]), [0, 0, 0]);
        assert_eq!(groups(3, &pairs, &[(0, 5), (0, 6), (2, 6)], &[]), [0, 0, 0], "a file with two numbers");
    }

    #[test]
    fn groups_speak_for_their_pairs() {
        let pairs = [pair(0, 1, 6.0), pair(0, 2, 6.0), pair(0, 3, -2.0), pair(1, 2, -1.0)];
        let joined = join(4, &pairs, &Forbidden { national: &[], different: &[] });
        let score = |a, b| joined.pairs.iter().find(|p| (p.a, p.b) == (a, b)).map(|p| p.score);
        assert!(score(1, 2).is_some_and(|s| s > 0.0), "one group: {:?}", score(1, 2));
        assert!(score(0, 3).is_some_and(|s| s < -1.0), "another group: {:?}", score(0, 3));
    }
}
