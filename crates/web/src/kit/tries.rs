//! Wrong tries at doors where nobody says a name first: the code of a card, a passkey, an identity provider. They are
//! counted per address and door, and slow down whoever goes on guessing.

use crate::kit::ctx::Guest;
use crate::kit::problem::Problem;
use jiff::{SignedDuration, Timestamp};
use opweg_gate::throttle::{Limits, Steps, Verdict, decide};
use opweg_store::path::tries;

/// The seconds somebody at this address must wait before trying this door again; none when they may try now.
///
/// # Errors
/// What the store says.
pub(crate) async fn must_wait(guest: &Guest, door: &str) -> Result<Option<u64>, Problem> {
    let window = SignedDuration::from_secs(i64::from(Steps::ADDRESS.window));
    let start = guest.now.saturating_sub(window).unwrap_or(Timestamp::MIN);
    let failures = tries::since(&mut guest.house.db.look().await?, &from(guest, door), start).await?;
    Ok(match decide(&Limits::default(), &[], &failures, guest.now) {
        Verdict::Allowed => None,
        Verdict::Wait(seconds) => Some(seconds),
        Verdict::Locked(until) => Some(u64::try_from(until.duration_since(guest.now).as_secs()).unwrap_or(1).max(1)),
    })
}

/// Counts a wrong try.
///
/// # Errors
/// What the store says.
pub(crate) async fn wrong(guest: &Guest, door: &str) -> Result<(), Problem> {
    let house = &guest.house;
    Ok(tries::wrong(&house.db, house.id(), &from(guest, door), guest.now).await?)
}

fn from(guest: &Guest, door: &str) -> Vec<u8> {
    guest.house.desk.keys.fingerprint(&format!("{door} address"), &guest.address)
}
