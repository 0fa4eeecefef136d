//! Contact moments and notes: how people were in touch.

use crate::tier::words;

words! {
    /// What happened.
    NoteKind, "kind of note" {
        /// Something to remember.
        Note = "note",
        /// A talk, face to face.
        Talk = "talk",
        /// A phone call.
        Call = "call",
        /// A message sent or received.
        Message = "message",
        /// A visit.
        Visit = "visit",
        /// Tried, not reached.
        NotReached = "not-reached",
    }
}

words! {
    /// What a note belongs to, so who can read it.
    NoteTier, "circle of a note" {
        /// Everybody on the path.
        Path = "path",
        /// Those who help with work.
        Work = "work",
        /// My organisation only.
        Organisation = "organisation",
        /// Only me.
        Own = "own",
    }
}

impl NoteTier {
    /// The tier the note lies in.
    #[must_use]
    pub const fn tier(self) -> crate::Tier {
        match self {
            Self::Path => crate::Tier::Path,
            Self::Work => crate::Tier::Work,
            Self::Organisation => crate::Tier::Confidential,
            Self::Own => crate::Tier::OwnNote,
        }
    }
}

words! {
    /// The channel something went through (promise 6: the channel is recorded).
    Channel, "channel" {
        /// On a screen by staff.
        Staff = "staff",
        /// By the client on a phone or computer.
        OwnDevice = "own-device",
        /// On paper.
        Paper = "paper",
        /// By phone.
        Phone = "phone",
    }
}
