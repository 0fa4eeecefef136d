//! Identities: UUIDv7 in one type per thing, so that a step can never be passed where a file is meant.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.as_hyphenated().fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )*};
}

ids! {
    /// A client's file: all that is known of one person.
    FileId
    /// An organisation of the network.
    OrgId
    /// A person who works with Op weg.
    UserId
    /// One dated, sourced statement on a file.
    FactId
    /// A permission on one file.
    GrantId
    /// What a client agreed to, or refused, in one talk.
    AgreementId
    /// A conversation that produced facts.
    IntakeId
    /// A step of the trajectory.
    StepId
    /// An appointment.
    AppointmentId
    /// A note or contact moment.
    NoteId
    /// Something a worker still has to do.
    TaskId
    /// A signed-in browser.
    SessionId
    /// Text that is not saved yet.
    DraftId
    /// A piece of work for the background.
    JobId
    /// A key of a program that uses the API.
    TokenId
    /// An activation screening.
    ScreeningId
    /// A referral.
    ReferralId
    /// An offer: a course, a place, a service.
    OfferId
    /// One run of an offer, with its days and seats.
    OfferSessionId
    /// A client's request for a place.
    RequestId
}
