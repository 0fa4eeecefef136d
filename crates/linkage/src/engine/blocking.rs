//! Which pairs are worth a look: registrations that share a key.
//!
//! Every key is one way of being right while something else is wrong, so any one field may be mistyped or missing. A key
//! that very many share says little: it is split by what else its registrations have in common, and what stays crowded is
//! left to the finer keys.

use super::hash::Mix;
use super::lexicon::{Lexicon, SkeletonId};
use super::traits::{Day, Traits};
use super::weights::address_of;

/// Most registrations under one key.
pub const CROWDED: usize = 60;

/// The keys of a registration, each once, sorted.
pub fn keys(t: &Traits, lexicon: &Lexicon, found: &mut Vec<u64>) {
    found.clear();
    let mut add = |key: Mix| found.push(key.value());
    if t.number.digits != 0 {
        add(Mix::of(10).with(t.number.digits));
    }
    if t.file_number != 0 {
        add(Mix::of(11).with(t.file_number));
    }
    if t.phone != 0 {
        add(Mix::of(12).with(t.phone));
    }
    if t.email_name != 0 {
        add(Mix::of(13).with(t.email_name));
    }
    let address = address_of(t, lexicon);
    if let Some(address) = address {
        add(Mix::of(14).with(address));
    }
    let code = u64::from(t.postcode);
    let nationality = u64::from(t.nationality);
    let sex = u64::from(t.sex);
    let mut dates = [t.birth, Day::default()];
    if t.number.birth.day != 0 && t.number.birth != t.birth {
        dates[1] = t.number.birth;
    }
    let exact = |d: &Day| d.day != 0 && !d.is_guess();
    for day in dates.iter().filter(|d| exact(d)) {
        let date = Mix::of(15).with(sorted(*day));
        add(date);
        if code != 0 {
            add(date.with(1).with(code).with(sex));
        }
        if nationality != 0 {
            add(date.with(2).with(nationality));
        }
    }
    let mut skeletons = [0 as SkeletonId; 12];
    let mut many = 0;
    for word in t.given.words().iter().chain(t.family.words()) {
        for s in lexicon.skeletons(*word).iter().take(2) {
            if many < skeletons.len() && !skeletons[..many].contains(s) {
                skeletons[many] = *s;
                many += 1;
            }
        }
    }
    let skeletons = &skeletons[..many];
    for (i, s) in skeletons.iter().enumerate() {
        let word = Mix::of(20).with(u64::from(*s));
        for day in dates.iter().filter(|d| !d.is_unknown()) {
            let year = u64::from(day.year.unsigned_abs());
            if exact(day) {
                add(word.with(1).with(sorted(*day)));
                add(word.with(5).with(u64::from(day.month) * 32 + u64::from(day.day)));
            } else {
                add(word.with(6).with(year).with(nationality));
                add(word.with(7).with(year).with(sex));
            }
            if code != 0 {
                add(word.with(2).with(year).with(code));
            }
        }
        if let Some(address) = address {
            add(word.with(3).with(address));
        }
        for other in skeletons.iter().skip(i + 1) {
            let (low, high) = if s < other { (s, other) } else { (other, s) };
            let pair = Mix::of(21).with(u64::from(*low)).with(u64::from(*high));
            add(pair.with(3).with(nationality));
            for day in dates.iter().filter(|d| !d.is_unknown()) {
                let year = u64::from(day.year.unsigned_abs());
                add(pair.with(1).with(year));
                add(pair.with(2).with(year / 4));
            }
        }
    }
    for part in [&t.given, &t.family] {
        if part.joined != 0 && !t.birth.is_unknown() {
            for s in lexicon.skeletons(part.joined).iter().take(1) {
                add(Mix::of(20).with(u64::from(*s)).with(1).with(sorted(t.birth)));
            }
        }
    }
    found.sort_unstable();
    found.dedup();
}

/// A day with its month and day in order, so that a swap changes nothing.
fn sorted(day: Day) -> u64 {
    let (low, high) = (day.month.min(day.day), day.month.max(day.day));
    (u64::from(day.year.unsigned_abs()) << 16) | (u64::from(low) << 8) | u64::from(high)
}

/// By what a crowded key is split: each pair that is one person has most of these in common.
fn finer(t: &Traits, lexicon: &Lexicon, key: u64, found: &mut Vec<u64>) {
    let base = Mix::of(30).with(key);
    if !t.birth.is_unknown() {
        let year = u64::from(t.birth.year.unsigned_abs());
        found.push(base.with(1).with(year).with(u64::from(t.sex)).value());
        if t.birth.day != 0 {
            found.push(base.with(2).with(sorted(t.birth) & 0xffff).value());
        }
    }
    if t.postcode != 0 {
        found.push(base.with(3).with(u64::from(t.postcode)).value());
    }
    for word in t.given.words().iter().chain(t.family.words()) {
        for s in lexicon.skeletons(*word).iter().take(1) {
            found.push(base.with(4).with(u64::from(*s)).with(u64::from(t.birth.year.unsigned_abs() / 4)).value());
        }
    }
}

/// Keys are sorted in so many parts.
const PARTS: u64 = 4;

/// Registrations by key.
pub struct Index {
    /// Where each block begins in `members`; one more at the end.
    begins: Vec<u32>,
    members: Vec<u32>,
    /// Where the blocks of each registration begin in `blocks`; one more at the end.
    of: Vec<u32>,
    blocks: Vec<u32>,
}

impl Index {
    /// Keys all registrations. A part of the keys at a time: all of them at once would need more room than what is kept.
    pub fn new(all: &[Traits], lexicon: &Lexicon) -> Self {
        let mut kept = Self { begins: vec![0], members: Vec::new(), of: Vec::new(), blocks: Vec::new() };
        for part in 0..PARTS {
            kept.add_part(part, all, lexicon);
        }
        kept.by_member(all.len());
        kept
    }

    fn add_part(&mut self, part: u64, all: &[Traits], lexicon: &Lexicon) {
        let mut keyed: Vec<(u64, u32)> = Vec::with_capacity(all.len() * 6);
        let mut found = Vec::new();
        for (i, t) in all.iter().enumerate() {
            keys(t, lexicon, &mut found);
            keyed.extend(found.iter().filter(|k| **k % PARTS == part).map(|k| (*k, i as u32)));
        }
        keyed.sort_unstable();
        let mut split: Vec<(u64, u32)> = Vec::new();
        for block in keyed.chunk_by(|a, b| a.0 == b.0) {
            if block.len() <= CROWDED {
                self.add(block);
                continue;
            }
            for (key, i) in block {
                found.clear();
                if let Some(t) = all.get(*i as usize) {
                    finer(t, lexicon, *key, &mut found);
                }
                split.extend(found.iter().map(|k| (*k, *i)));
            }
        }
        split.sort_unstable();
        split.chunk_by(|a, b| a.0 == b.0).filter(|b| b.len() <= CROWDED).for_each(|b| self.add(b));
    }

    fn add(&mut self, block: &[(u64, u32)]) {
        if block.len() > 1 {
            self.members.extend(block.iter().map(|(_, i)| *i));
            self.begins.push(self.members.len() as u32);
        }
    }

    fn by_member(&mut self, all: usize) {
        let mut of = vec![0u32; all + 1];
        self.members.iter().for_each(|i| of[*i as usize + 1] += 1);
        for i in 0..all {
            of[i + 1] += of[i];
        }
        let mut next = of.clone();
        let mut blocks = vec![0u32; self.members.len()];
        for (block, ends) in self.begins.windows(2).enumerate() {
            for i in &self.members[ends[0] as usize..ends[1] as usize] {
                blocks[next[*i as usize] as usize] = block as u32;
                next[*i as usize] += 1;
            }
        }
        self.of = of;
        self.blocks = blocks;
    }

    /// Those after `i` that share a key with it, each once. `seen` is as long as there are registrations and belongs to
    /// the caller.
    pub fn later_than(&self, i: u32, seen: &mut [u32], found: &mut Vec<u32>) {
        found.clear();
        let (from, to) = (self.of[i as usize] as usize, self.of[i as usize + 1] as usize);
        for block in &self.blocks[from..to] {
            let (begin, end) = (self.begins[*block as usize] as usize, self.begins[*block as usize + 1] as usize);
            for j in &self.members[begin..end] {
                if *j > i && seen[*j as usize] != i + 1 {
                    seen[*j as usize] = i + 1;
                    found.push(*j);
                }
            }
        }
    }
}
