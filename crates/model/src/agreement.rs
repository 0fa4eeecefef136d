//! The agreement talk: what the client agreed to, per organisation, and how it was said (access model §4).

use crate::tier::words;
use crate::{OrgId, PurposeSet, TierSet};
use jiff::civil::Date;

words! {
    /// How the agreement was given.
    AgreementChannel, "channel of agreement" {
        /// Said aloud, with a witness.
        Spoken = "spoken",
        /// Signed on paper.
        Signed = "signed",
        /// Tapped on the screen by the client.
        Tapped = "tapped",
    }
}

words! {
    /// How a conversation was held.
    TalkMode, "mode of talk" {
        /// The worker speaks the language.
        Worker = "worker",
        /// An interpreter in the room.
        InterpreterPresent = "interpreter-present",
        /// An interpreter by phone or video.
        InterpreterRemote = "interpreter-remote",
        /// An intercultural mediator.
        Mediator = "mediator",
        /// Somebody the client brought along; never a child.
        Companion = "companion",
        /// In Dutch, without help.
        Dutch = "dutch",
    }
}

/// One line of the talk: may this organisation see these tiers, for these purposes, until this day? A refusal is kept too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementLine {
    /// The organisation asked about.
    pub org: OrgId,
    /// What it would see.
    pub tiers: TierSet,
    /// What for.
    pub purposes: PurposeSet,
    /// The last day.
    pub until: Date,
    /// The client's answer.
    pub agreed: bool,
}

/// The longest an agreement may run without being asked again, in days (access model §4: at most 12 months).
pub const LONGEST_DAYS: i32 = 366;
