//! One person, one file: link, not merge. What was registered stays as it was entered; people judge which registrations
//! are of one person, and a file is the registrations that live judgements join. Whatever was joined can be parted again,
//! and both sides get back what was theirs.
//!
//! While files are joined, `file_id` of every row names the one that stays, so that reading is as fast as ever;
//! `registration_id` keeps where the row came from. [`belongs`] says of each table what happens to its rows.

mod about;
mod among;
pub(crate) mod belongs;
mod breach;
mod compared;
mod confirm;
mod ends;
mod join;
mod judge;
mod log_view;
mod moves;
mod part;
mod parted;
mod registrations;
mod sides;
pub(crate) mod told;
mod unclear;
mod whose;

pub(crate) use about::{about, at_counters};
pub(crate) use among::judged_among;
pub use breach::{Mistake, Saw, breach, files_of, joinings_of, mistakes};
pub use compared::{compared, judged_apart};
pub use confirm::{because, confirm, refuse};
pub(crate) use ends::{forget, proposals_end};
pub use ends::{parts_of, withdraw};
pub use judge::{NewJudgement, Outcome, Seen, judge};
pub(crate) use judge::{doubts, doubts_among};
pub(crate) use log_view::log_elsewhere;
pub use log_view::log_of;
pub use part::{Parted, part};
pub(crate) use parted::{among as parted_among, last as parted_last};
pub use registrations::{Registration, catch_up, registrations_of};
pub(crate) use registrations::{add as register, homes, side_of};
pub use told::{Judgement, judged_between, judgement_for, judgements_of, proposals};
pub use whose::{Unsettled, settle_whose, whose};

use crate::path::states;
use crate::{Conn, Result, args};
use opweg_model::FileId;

states! {
    /// What somebody judged of two registrations; the end of the message key `identity-verdict-<word>`.
    Verdict {
        /// They are of one person: their files are joined.
        Same = "same",
        /// They are of two people. It stays until a person ends it, and keeps their files from being joined.
        Different = "different",
        /// They are of relatives; as different, with how they are related.
        Relative = "relative",
        /// Nobody can tell yet.
        Unsure = "unsure",
    }
}

states! {
    /// How a judgement stands.
    State {
        /// Somebody else has to confirm it.
        Proposed = "proposed",
        /// It holds.
        Live = "live",
        /// It was refused, withdrawn, or the files were parted.
        Ended = "ended",
    }
}

states! {
    /// Why a second person has to look before two files become one; the end of the message key `identity-doubt-<word>`.
    Doubt {
        /// Both have a national number, and they differ.
        Numbers = "numbers",
        /// The same number under another name: perhaps a relative's.
        NumberOfAnother = "number-of-another",
        /// The same family name and day of birth, another given name.
        Twins = "twins",
        /// The same name, born on the first of January of one year, as is written of many who do not know the day, at one
        /// address or registered by one organisation, and neither a number nor a telephone in common.
        Namesakes = "namesakes",
        /// They were one file before, and somebody parted them.
        Parted = "parted",
    }
}

/// The file that a file is now: itself, or the one it is joined to. `None` when there is none, or it was erased.
///
/// It is the redirect of an old address. It tells nothing but an identity: what may be seen there is decided at its door.
///
/// # Errors
/// What the engine says.
pub async fn current_of(conn: &mut Conn, file: FileId) -> Result<Option<FileId>> {
    let row = conn.row("SELECT file_id FROM registration WHERE id = $1", args![file]).await?;
    row.map(|r| Ok(FileId(r.take().next()?))).transpose()
}
