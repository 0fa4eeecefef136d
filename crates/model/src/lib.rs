//! The words of the domain as types with parsers. No I/O, no async.
//!
//! Everything above this crate speaks in these types: who people are, which facts a file may hold, which tier of the
//! file a fact belongs to, what a step of the path is. Text from outside is parsed here once and trusted afterwards.

pub mod agreement;
pub mod brussels;
pub mod calendar;
pub mod contact;
pub mod fact;
pub mod ids;
pub mod offer;
pub mod people;
pub mod referral;
pub mod secret_code;
pub mod step;
pub mod tier;
pub mod trajectory;
pub mod when;

pub use ids::{
    AgreementId, AppointmentId, DraftId, FactId, FileId, GrantId, IntakeId, JobId, NoteId, OfferId, OfferSessionId,
    OrgId, ReferralId, RequestId, ScreeningId, SessionId, StepId, TaskId, TokenId, UserId,
};
pub use people::{OrgKind, Role, RoleSet};
pub use tier::{Purpose, PurposeSet, Section, Tier, TierSet};
pub use when::FuzzyDate;

/// A value that is not one of the words of its list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{given}` is not a known {what}")]
pub struct UnknownWord {
    /// The list that was searched, in English, for example "role".
    pub what: &'static str,
    /// What was given.
    pub given: String,
}
