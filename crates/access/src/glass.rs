//! Break-glass: an emergency opens a file for one person for an hour, and everybody concerned hears of it (access
//! model §7). The reason is kept beside the grant; the notices are the store's work.

use crate::actor::Staff;
use crate::grant::{ActSet, Basis, Grant, Standing, Subject};
use jiff::{Timestamp, ToSpan};
use opweg_model::{GrantId, PurposeSet, Role, Tier, TierSet, UserId};

/// How long the glass stays broken, in minutes.
pub const GLASS_MINUTES: i64 = 60;

/// Why the glass cannot be broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GlassRefusal {
    /// Only workers bound by secrecy may.
    #[error("the role does not allow it")]
    Role,
    /// A restricted person: a second approver must agree first.
    #[error("a second person must approve")]
    NeedsSecond,
    /// The approver is the same person.
    #[error("the second person must be somebody else")]
    SamePerson,
}

/// The grant of a broken glass: contact, path, work and confidential *facts*, reading only; never confidences (the
/// rule sees to that).
///
/// # Errors
/// [`GlassRefusal`].
pub fn break_glass(
    staff: &Staff,
    standing: &Standing,
    second: Option<UserId>,
    id: GrantId,
    now: Timestamp,
) -> Result<Grant, GlassRefusal> {
    if !staff.is(Role::Worker) || !staff.secrecy {
        return Err(GlassRefusal::Role);
    }
    match second {
        None if standing.restricted => return Err(GlassRefusal::NeedsSecond),
        Some(other) if other == staff.user => return Err(GlassRefusal::SamePerson),
        _ => {}
    }
    Ok(Grant {
        id,
        file: standing.file,
        subject: Subject::person(staff.user),
        tiers: TierSet::of(&[Tier::Contact, Tier::Path, Tier::Work, Tier::Confidential]),
        purposes: staff.purposes.shared_with(PurposeSet::of(opweg_model::Purpose::ALL)),
        acts: ActSet::READ,
        basis: Basis::BreakGlass,
        agreement: None,
        from: now,
        until: now.saturating_add(GLASS_MINUTES.minutes()).unwrap_or(now),
        ended: None,
        by: staff.user,
    })
}
