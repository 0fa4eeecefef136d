//! The ambient things in one place: what time it is and new identities. Everything below this crate takes
//! them as arguments.

use jiff::Timestamp;
use uuid::Uuid;

/// Now, by the clock of this computer.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
pub fn now() -> Timestamp {
    Timestamp::now()
}

/// A new identity: time first, then chance.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the one place that makes identities")]
pub fn id() -> Uuid {
    Uuid::now_v7()
}
