//! The path of one file: steps, appointments, needs, notes, tasks, the code on the card, and what the newcomer sees.
//!
//! Every function asks its permit first. Reading asks for [`Action::See`] (or taking a copy out), writing for
//! [`Action::Add`], the code of the card for [`Action::Coordinate`]. A client with a code holds a permit to see the path
//! of their own file; what they do with it (answer, ask, stop the card) is said by the functions that allow it.

mod agenda;
pub mod appointments;
pub mod codes;
pub mod deadlines;
pub mod guests;
pub mod interpreters;
pub mod mentions;
pub mod needs;
pub mod notes;
pub mod plan;
pub mod reach;
pub mod reminders;
pub mod replies;
pub mod step_history;
mod step_plan;
pub mod steps;
pub mod tasks;
pub mod trajectory;
pub mod tries;
pub mod view;
mod waits;
pub mod wishes;

pub(crate) use steps::project_next;

use crate::log::Act;
use crate::{Error, Result, Tx};
use opweg_access::{Action, Actor, Permit, Why};
use opweg_model::contact::Channel;
use opweg_model::step::Bring;
use opweg_model::{OrgId, Tier, UserId};

/// Refuses unless the permit is for looking or taking a copy out, and opens the tier.
pub(crate) fn may_read(permit: &Permit, tier: Tier) -> Result<()> {
    let looks = matches!(permit.action(), Action::See | Action::Export);
    if looks && permit.opens(tier) { Ok(()) } else { Err(Error::Refused(Why::Role)) }
}

/// Refuses unless the permit is for adding and opens the tier.
pub(crate) fn may_add(permit: &Permit, tier: Tier) -> Result<()> {
    let adds = permit.action() == Action::Add;
    if adds && permit.opens(tier) { Ok(()) } else { Err(Error::Refused(Why::Role)) }
}

/// The client whose own path this is, with the code of the card.
fn is_own_path(permit: &Permit) -> bool {
    let own = matches!(permit.who(), Actor::Client(file) if *file == permit.file());
    own && permit.action() == Action::See && permit.opens(Tier::Path)
}

/// Who answers for what is written.
pub(crate) fn author(permit: &Permit) -> Result<(UserId, OrgId)> {
    permit.who().user().zip(permit.who().org()).ok_or(Error::Refused(Why::Role))
}

/// Notes that a part of the file was read.
pub(crate) fn saw(tx: &mut Tx, permit: &Permit, part: &'static str) {
    let act = if permit.action() == Action::Export { Act::Export } else { Act::See };
    tx.note_on(permit, act, part);
}

/// How the client said something that a worker writes down. Whatever comes from their own phone comes from there: nobody
/// writes in their name that it did.
fn told_to_staff(channel: Channel) -> Result<Channel> {
    if channel == Channel::OwnDevice { Err(Error::State("channel-own-device")) } else { Ok(channel) }
}

/// What to bring, as one column: words with a space between them.
fn bring_column(bring: &[Bring]) -> String {
    bring.iter().map(|b| b.word()).collect::<Vec<_>>().join(" ")
}

fn read_bring(column: &str) -> Result<Vec<Bring>> {
    let read = |word: &str| word.parse().map_err(|_| Error::Corrupt(format!("unknown word {word:?}")));
    column.split_whitespace().map(read).collect()
}

/// Tells a stale write from a thing that is not there: the version that is there now, as an error.
pub(crate) fn stale_or_missing(version: Option<i64>) -> Error {
    version.map_or(Error::NotFound, Error::Stale)
}

/// Words of a closed list with a stable text form, for columns that only the store knows.
macro_rules! states {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every word, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The stable text form.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = opweg_model::UnknownWord;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|w| w.word() == text).ok_or_else(|| opweg_model::UnknownWord {
                    what: stringify!($name),
                    given: text.chars().take(40).collect(),
                })
            }
        }
    };
}
pub(crate) use states;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_to_bring_reads_back() {
        let bring = vec![Bring::IdCard, Bring::Letter];
        assert_eq!(read_bring(&bring_column(&bring)).unwrap(), bring);
        assert!(read_bring("").unwrap().is_empty());
        assert!(read_bring("gun").is_err());
    }
}
