//! The code on the paper card: how one is drawn. It must find a file by itself, without a name beside it, so its stored
//! form cannot carry a salt, and eight letters are only about 39 bits: whoever stole a plain hash could try them all. The
//! store therefore keeps a hash keyed with a secret outside the database. ASVS 5.0, 6.5.2 asks for a salted password hash
//! here; this is a knowing deviation, covered by the key, by [`crate::throttle`] on the address (ten thousand cards in use
//! leave one chance in fifty million per guess) and by cards that can be revoked.

use crate::random::{self, Random, RandomError};
use opweg_model::secret_code::PathCode;

/// Makes a code. The caller stores a keyed hash of it and prints the code once; a clash with a stored hash is possible
/// though rare, so the column is unique and the caller tries again.
///
/// # Errors
/// [`RandomError`] when there is no randomness.
pub fn issue(random: &mut dyn Random) -> Result<PathCode, RandomError> {
    // A second draw is needed about once in 10²⁰; a source that keeps failing must not hang the caller.
    for _ in 0..8 {
        let bytes: [u8; 32] = random::bytes(random)?;
        if let Some(code) = PathCode::from_random(&bytes) {
            return Ok(code);
        }
    }
    Err(RandomError)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::fixed::{Broken, Repeatable};

    #[test]
    fn missing_randomness_is_refused() {
        assert_eq!(issue(&mut Broken).unwrap_err(), RandomError);
    }

    #[test]
    fn letters_are_drawn_evenly() {
        let random = &mut Repeatable(1);
        let mut seen = std::collections::BTreeMap::new();
        for _ in 0..2_000 {
            for letter in issue(random).unwrap().letters().chars() {
                *seen.entry(letter).or_insert(0) += 1;
            }
        }
        let expected = 16_000.0 / seen.len() as f64;
        assert!(seen.values().all(|n| (f64::from(*n) - expected).abs() < expected / 4.0), "{seen:?}");
    }
}
