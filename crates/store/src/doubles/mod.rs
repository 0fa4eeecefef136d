//! The review of doubles: pairs of registrations that may be of one person wait here until people say what they are. The
//! program finds pairs and puts them in order; it never joins anything. What an answer does is done by
//! [`identity`](crate::identity).
//!
//! A pair names two registrations; the files are those that they belong to now. Now and then somebody is given a pair that
//! two people judged before: what is answered there changes nothing and measures the review (R-ID-02).

mod among;
mod answer;
mod known;
mod look;
mod measure;
mod mine;
mod offer;
mod queue;
mod row;
mod talk;

pub use answer::{Answered, NewAnswer, answer, needs_why};
pub use known::gather_known;
pub use look::{Near, PartedBefore, Registered, Shown, Side, became_one, of_judgement, show};
pub use measure::{FEW, Measure, measure, own};
pub use mine::{Mine, mine, undo};
pub use offer::{Found, Offered, offer};
pub(crate) use offer::{standing, waiting_among};
pub use queue::{next, waiting};
pub use row::Pair;

use crate::path::states;

states! {
    /// Where a pair comes from.
    Source {
        /// Found when somebody was registered.
        Registration = "registration",
        /// Found when all were compared again.
        Rematch = "rematch",
        /// Found in an import.
        Import = "import",
        /// Judged by two people before: it measures the review.
        Known = "known",
    }
}

states! {
    /// How a pair stands.
    PairState {
        /// Somebody has to look.
        Open = "open",
        /// It was answered.
        Answered = "answered",
    }
}
