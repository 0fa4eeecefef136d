//! The check at the counter: is whoever stands at the desk known already? What is told of a file that may not be opened is
//! which of the typed fields agree, and nothing that stands in it (R-ID-01, access model T0).

use super::card::Card;
use super::search::{self, Alike, Found, Reached, Shown};
use crate::log::{Act, Entry};
use crate::{Result, Tx};
use opweg_access::Actor;
use opweg_linkage::compare::{Comparison, Verdict};
use opweg_model::{FileId, Purpose};

/// What an entry of the log is about when somebody learned that a file like what they typed is there.
pub const MATCH: &str = "match";

/// Files that may not be opened, at most: more would be a list of strangers.
pub const CLOSED: usize = 2;
/// Files that may be opened, at most.
const OPEN: usize = 3;

/// Somebody who may be the person at the desk.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Field by field; only of what was typed.
    pub comparison: Comparison,
    /// How sure it would be if no other file came near.
    pub alone: Verdict,
    /// A number of the file or of the person is the same.
    pub by_number: bool,
    /// How far the asker reaches.
    pub reach: Reach,
}

/// How far whoever asks reaches into the file of a candidate.
#[derive(Debug, Clone)]
pub enum Reach {
    /// They may open it.
    Open(Box<Card>),
    /// They may know that it is there; the identity tells nothing.
    Closed(FileId),
}

impl Candidate {
    /// The file.
    #[must_use]
    pub fn file(&self) -> FileId {
        match &self.reach {
            Reach::Open(card) => card.file,
            Reach::Closed(file) => *file,
        }
    }
}

/// The candidates to show, the likeliest first: of files that may not be opened one or two, and those that are perhaps the
/// person only where nobody probably is. The check is in the chain of whoever asks; that somebody learned of a closed file
/// is in the chain of that file.
///
/// # Errors
/// What the engine says.
pub async fn check(tx: &mut Tx, who: &Actor, purpose: Purpose, mut alike: Alike) -> Result<Vec<Candidate>> {
    let Reached { open, pointed } = search::reached(tx, who, purpose, &mut alike).await?;
    let mut cards = search::cards(tx, open).await?;
    let candidate = |found: Found| {
        let reach = match cards.remove(&found.file) {
            Some(Shown::Card(card)) => Reach::Open(card),
            _ if pointed.contains(&found.file) => Reach::Closed(found.file),
            _ => return None,
        };
        Some(Candidate { comparison: found.comparison, alone: found.alone, by_number: found.by_number, reach })
    };
    let shown = few(alike.files.into_iter().filter_map(candidate).collect());
    let open = shown.iter().filter(|candidate| matches!(candidate.reach, Reach::Open(_))).map(Candidate::file);
    let found = search::told_hits(shown.len(), open);
    tx.note(Entry::of_actor(who, Act::Search, "client", Purpose::Matching.word()).with(found));
    for candidate in &shown {
        if let Reach::Closed(file) = candidate.reach {
            tx.note(Entry::on_file(file, who, Act::See, MATCH, Purpose::Matching));
        }
    }
    Ok(shown)
}

/// Everybody who is at least perhaps the person, whether or not whoever asks may know of them, the likeliest first. Nobody is
/// shown these: they are for pairs of the review, which asks the policy anew.
pub(crate) fn likely(alike: &Alike) -> Vec<FileId> {
    let likely = |found: &&Found| found.comparison.verdict >= Verdict::Perhaps;
    alike.files.iter().filter(likely).map(|found| found.file).collect()
}

/// Whoever is only a little alike is shown where nobody is more.
fn few(mut all: Vec<Candidate>) -> Vec<Candidate> {
    let best = all.iter().map(|c| c.comparison.verdict).max().unwrap_or(Verdict::New);
    all.retain(|c| c.comparison.verdict == best);
    let (mut open, mut closed) = (0, 0);
    all.retain(|c| {
        let (so_far, most) = match c.reach {
            Reach::Open(_) => (&mut open, OPEN),
            Reach::Closed(_) => (&mut closed, CLOSED),
        };
        *so_far += 1;
        *so_far <= most
    });
    all
}
