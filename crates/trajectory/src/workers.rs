//! Which worker to propose for a client, and why: language, expertise and load (R-NET-03). A person decides.
//!
//! There is no score. Workers are compared one thing after the other, in the order of [`Grounds`]; the first in which they
//! differ decides, and everything that was compared is shown. Room comes first: whoever has none is proposed after everybody
//! who may have some, so that the one who speaks a rare language is not buried under it; they stay in the list, since a team
//! can move files.

use jiff::civil::Date;
use opweg_model::{OrgId, PurposeSet, UserId};
use serde::Serialize;
use std::cmp::{Ordering, Reverse};

/// What a client needs of a worker.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wanted {
    /// The contact language, ISO 639; none: nobody asked.
    pub language: Option<String>,
    /// Whether an interpreter is needed where the worker does not speak it; none: nobody asked.
    pub interpreter: Option<bool>,
    /// Words of expertise that the kind of trajectory and its lanes ask for.
    pub expertise: Vec<String>,
    /// Prefers to talk to a woman.
    pub woman: bool,
    /// What the file is needed for: the worker's organisation must have all of these purposes.
    pub purposes: PurposeSet,
}

/// A worker as the network knows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worker {
    /// Who.
    pub user: UserId,
    /// Of which organisation.
    pub org: OrgId,
    /// The purposes of that organisation.
    pub purposes: PurposeSet,
    /// Languages spoken with clients, ISO 639.
    pub languages: Vec<String>,
    /// Words of expertise.
    pub expertise: Vec<String>,
    /// Whether it is a woman; none: not recorded.
    pub woman: Option<bool>,
    /// Open files this worker leads.
    pub files: u32,
    /// Files the organisation reckons for one worker; none: not recorded.
    pub capacity: Option<u32>,
    /// Last day of an absence that goes on or lies ahead.
    pub absent_until: Option<Date>,
}

/// How a worker can talk with the client, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Talks {
    /// In the contact language.
    InTheLanguage,
    /// Through an interpreter: the client needs one, or nobody asked.
    Interpreter,
    /// The contact language is not known.
    NotKnown,
    /// Not in the contact language, and the client does not want an interpreter.
    Neither,
}

/// Whether the wish for a woman is met, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Woman {
    /// It is, or there is no such wish.
    AsWished,
    /// Not recorded of this worker.
    NotKnown,
    /// It is not. A wish is no condition: the client is asked.
    NotAsWished,
}

/// Room for one more file, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Room {
    /// Fewer files than reckoned for one worker.
    Some,
    /// Nobody recorded how many are reckoned.
    NotKnown,
    /// As many, or more.
    None,
}

/// Everything a worker is proposed on, in the order in which it is compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Grounds {
    /// Room for one more.
    pub room: Room,
    /// How they can talk.
    pub talks: Talks,
    /// The wish for a woman.
    pub woman: Woman,
    /// Words of expertise the worker has, of those wanted.
    pub expertise: Vec<String>,
    /// How many are wanted.
    pub expertise_wanted: usize,
    /// Files led now.
    pub files: u32,
    /// Files reckoned for one worker.
    pub capacity: Option<u32>,
}

/// A worker who can be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proposal {
    /// Who.
    pub user: UserId,
    /// Of which organisation.
    pub org: OrgId,
    /// Why here in the list.
    pub grounds: Grounds,
}

/// Why a worker is not proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Excluded {
    /// Absent, today and until this day.
    Absent(Date),
    /// The organisation has not all purposes that are needed.
    Purpose,
}

/// Who can be asked, the best first, and who cannot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proposals {
    /// Those who can be asked.
    pub ranked: Vec<Proposal>,
    /// Those who cannot, by user.
    pub excluded: Vec<(UserId, Excluded)>,
}

/// Ranks the workers for one client. Those who are equal in everything stand in the order of their identities.
#[must_use]
pub fn propose(wanted: &Wanted, workers: &[Worker], today: Date) -> Proposals {
    let mut proposals = Proposals { ranked: Vec::new(), excluded: Vec::new() };
    for worker in workers {
        match excluded(wanted, worker, today) {
            Some(why) => proposals.excluded.push((worker.user, why)),
            None => proposals.ranked.push(Proposal {
                user: worker.user,
                org: worker.org,
                grounds: Grounds::of(wanted, worker),
            }),
        }
    }
    proposals.ranked.sort_by(|a, b| a.grounds.better_first(&b.grounds).then(a.user.cmp(&b.user)));
    proposals.excluded.sort_by_key(|(user, _)| *user);
    proposals
}

fn excluded(wanted: &Wanted, worker: &Worker, today: Date) -> Option<Excluded> {
    if wanted.purposes.shared_with(worker.purposes) != wanted.purposes {
        return Some(Excluded::Purpose);
    }
    worker.absent_until.filter(|last| *last >= today).map(Excluded::Absent)
}

impl Grounds {
    fn of(wanted: &Wanted, worker: &Worker) -> Self {
        let mut asked: Vec<&String> = wanted.expertise.iter().collect();
        asked.sort_unstable();
        asked.dedup();
        Self {
            room: room(worker),
            talks: talks(wanted, worker),
            woman: match (wanted.woman, worker.woman) {
                (false, _) | (true, Some(true)) => Woman::AsWished,
                (true, None) => Woman::NotKnown,
                (true, Some(false)) => Woman::NotAsWished,
            },
            expertise_wanted: asked.len(),
            expertise: asked.into_iter().filter(|word| worker.expertise.contains(word)).cloned().collect(),
            files: worker.files,
            capacity: worker.capacity,
        }
    }

    /// The better grounds first; equal where nothing that is compared differs.
    #[must_use]
    pub fn better_first(&self, other: &Self) -> Ordering {
        let rank = |g: &Self| (g.room, g.talks, g.woman, Reverse(g.expertise.len()));
        rank(self).cmp(&rank(other)).then_with(|| self.load().cmp(&other.load()))
    }

    /// Files for each hundred thousand reckoned, then files: 23 of 30 is less than 20 of 25. Whole numbers, so that equal is
    /// equal.
    fn load(&self) -> (u64, u32) {
        let share = |capacity: u32| u64::from(self.files) * 100_000 / u64::from(capacity.max(1));
        (self.capacity.map_or(0, share), self.files)
    }
}

fn room(worker: &Worker) -> Room {
    match worker.capacity {
        Some(capacity) if worker.files < capacity => Room::Some,
        Some(_) => Room::None,
        None => Room::NotKnown,
    }
}

fn talks(wanted: &Wanted, worker: &Worker) -> Talks {
    match (&wanted.language, wanted.interpreter) {
        (Some(language), _) if worker.languages.contains(language) => Talks::InTheLanguage,
        (Some(_), Some(false)) => Talks::Neither,
        (Some(_), Some(true) | None) => Talks::Interpreter,
        (None, _) => Talks::NotKnown,
    }
}

#[cfg(test)]
mod tests;
