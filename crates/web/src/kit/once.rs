//! A form that is sent twice adds something once. Every form for something new carries an identity made when it was
//! shown; the identity of the new row is made of that and of what was typed. Pressing twice gives the same row, which is
//! there already; going back and typing something else gives another one, so nothing typed is swallowed.

use crate::kit::ctx::{Ctx, Guest};
use crate::kit::form::Fields;
use crate::kit::house::House;
use crate::kit::problem::Problem;
use opweg_store::{Error, Tx};
use uuid::Uuid;

/// The identity of the `nth` row that a form sent to `place` adds. A form without the field (a program, a very old page)
/// adds every time.
#[must_use]
pub fn identity(ctx: &Ctx, place: &str, form: &Fields, nth: usize) -> Uuid {
    of(&ctx.house, &ctx.me.staff.user.to_string(), place, form, nth)
}

/// The same for a form of the newcomer's pages, whose path is open on this device.
#[must_use]
pub fn of_guest(guest: &Guest, place: &str, form: &Fields, nth: usize) -> Uuid {
    let file = guest.client.map(|file| file.to_string()).unwrap_or_default();
    of(&guest.house, &file, place, form, nth)
}

fn of(house: &House, who: &str, place: &str, form: &Fields, nth: usize) -> Uuid {
    let Some(shown) = form.parse::<Uuid>("once") else { return house.id() };
    let typed = format!("{who}\n{place}\n{nth}\n{}", form.encoded());
    made_of(shown, &house.desk.keys.fingerprint("once", &typed))
}

/// The time of one identity with the sum of what was typed: in order of time like any other.
fn made_of(shown: Uuid, sum: &[u8]) -> Uuid {
    let mut bytes = *shown.as_bytes();
    for (byte, from) in bytes[6..].iter_mut().zip(sum) {
        *byte = *from;
    }
    bytes[6] = bytes[6] & 0x0f | 0x70;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    Uuid::from_bytes(bytes)
}

/// Commits what was added. What is there already was sent before: nothing is changed, and the answer is the same.
///
/// # Errors
/// What the store says, but for a row that is there already.
pub async fn settle(tx: Tx, added: Result<(), Error>) -> Result<(), Problem> {
    match added {
        Ok(()) => Ok(tx.commit().await?),
        Err(Error::Double(_)) => {
            drop(tx);
            Ok(())
        }
        Err(other) => Err(other.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_typing_gives_the_same_row_and_other_typing_another() {
        let shown = Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0001);
        let (one, two) = (made_of(shown, &[1; 32]), made_of(shown, &[2; 32]));
        assert_eq!(one, made_of(shown, &[1; 32]));
        assert_ne!(one, two);
        assert_eq!((one.get_version_num(), &one.as_bytes()[..6]), (7, &shown.as_bytes()[..6]));
    }
}
