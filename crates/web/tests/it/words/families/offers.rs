//! The keys of offers, places and partners.

use super::{Family, each};
use opweg_model::offer::{Day, Feature, NoFit, OfferKind, Presence, RequestState};
use opweg_model::trajectory::{Payer, StepResult, StopReason};
use opweg_store::offers::attendance::Wrong;
use opweg_store::offers::sessions::SessionState;

/// Every word of an enum.
macro_rules! all {
    ($word:ty) => {
        <$word>::ALL.iter().map(|w| w.word())
    };
}

pub fn all() -> Vec<Family> {
    vec![
        each("offers-day-{}", all!(Day)),
        each("offers-feature-{}", all!(Feature)),
        each("offers-kind-{}", all!(OfferKind)),
        each("offers-line-{}", all!(Wrong)),
        each("offers-make-session-{}", all!(SessionState)),
        each("offers-payer-{}", all!(Payer)),
        each("places-no-fit-{}", all!(NoFit)),
        each("places-presence-{}", all!(Presence)),
        each("places-result-{}", all!(StepResult)),
        each("places-state-{}", all!(RequestState)),
        each("places-stop-{}", all!(StopReason)),
        each("account-expertise-{}", opweg_store::partners::workers::EXPERTISE.iter().copied()),
        each("facts-status-{}", opweg_model::fact::lists::STATUS.codes.iter().copied()),
    ]
}
