//! Offers with room in them: what there is, when and for how many; who waits for a place and who has one; who came; how
//! long people wait.
//!
//! Offers and their sessions are of the network and of no file: everybody signed in reads them, an organisation keeps its
//! own. A request for a place and a mark of presence belong to a file and take its permit.

pub mod attendance;
pub mod kept;
pub mod moves;
pub mod openings;
pub mod presence;
pub mod queue;
pub mod requests;
pub mod search;
pub mod sessions;
mod steps_along;
pub mod tallies;
pub mod waits;

use crate::Error;
use opweg_model::fact::BadValue;
use opweg_model::offer::OfferKind;
use opweg_model::step::StepKind;

/// What is not right about an offer or a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadOffer {
    /// Something that is needed was not said.
    Missing,
    /// A text is longer than this many characters.
    TooLong(usize),
    /// The end comes before the beginning.
    Order,
    /// A number that cannot be.
    Number,
    /// A word that is not on its list.
    Unknown,
}

impl From<BadOffer> for Error {
    fn from(bad: BadOffer) -> Self {
        match bad {
            BadOffer::TooLong(longest) => Self::Value(BadValue::TooLong(longest)),
            BadOffer::Missing => Self::State("offer-missing"),
            BadOffer::Order => Self::State("offer-order"),
            BadOffer::Number => Self::State("offer-number"),
            BadOffer::Unknown => Self::State("offer-unknown"),
        }
    }
}

/// The first fault as a refusal.
fn sound(faults: &[(&'static str, BadOffer)]) -> crate::Result<()> {
    faults.first().map_or(Ok(()), |(_, bad)| Err((*bad).into()))
}

/// The step of a path that a place of this kind is part of.
#[must_use]
pub const fn step_of(kind: OfferKind) -> StepKind {
    match kind {
        OfferKind::Nt2 => StepKind::DutchLessons,
        OfferKind::Literacy => StepKind::Literacy,
        OfferKind::SocialOrientation => StepKind::SocialOrientation,
        OfferKind::Training => StepKind::Training,
        OfferKind::Art60 | OfferKind::Ibo | OfferKind::KIbo | OfferKind::Internship => StepKind::WorkAndLearn,
        OfferKind::Volunteering => StepKind::Volunteering,
        OfferKind::ChildCare => StepKind::ChildCare,
        OfferKind::Practice => StepKind::PractiseDutch,
        OfferKind::Service => StepKind::Other,
    }
}
