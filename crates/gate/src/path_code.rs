//! The code on the paper card: how one is made, and the digest that is stored instead of it.
//!
//! A path code must find a file by itself, without a name beside it, so its stored form cannot carry a salt. Eight
//! letters are only about 39 bits: whoever stole a plain hash could try them all. The digest is therefore keyed with a
//! pepper that lives outside the database; without the pepper the stored digests say nothing. ASVS 5.0, 6.5.2 asks for
//! a salted password hash here; this is a knowing deviation, covered by the pepper, by [`crate::throttle`] on the
//! address (ten thousand cards in use leave one chance in fifty million per guess) and by cards that can be revoked.

use hmac::{Hmac, KeyInit as _, Mac as _};
use opweg_model::secret_code::PathCode;
use secrecy::{ExposeSecret, SecretBox};
use sha2::Sha256;

use crate::random::{self, Random, RandomError};
use crate::token::Digest;

/// Shortest pepper in bytes: as long as the digest it protects.
pub const PEPPER_MIN: usize = 32;
/// Longest pepper in bytes: one block of the hash, so that every byte counts.
pub const PEPPER_MAX: usize = 64;

/// The key that turns codes into digests. Comes from configuration, never from the database; changing it makes every
/// card unreadable.
pub struct Pepper(SecretBox<[u8; PEPPER_MAX]>);

/// The configured pepper cannot protect eight letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the pepper for path codes has {given} bytes; it needs {PEPPER_MIN} to {PEPPER_MAX}")]
pub struct PepperLength {
    /// How many bytes were configured.
    pub given: usize,
}

impl Pepper {
    /// Takes the bytes from configuration.
    ///
    /// # Errors
    /// [`PepperLength`] outside [`PEPPER_MIN`] to [`PEPPER_MAX`] bytes.
    pub fn new(bytes: &[u8]) -> Result<Self, PepperLength> {
        let given = bytes.len();
        if !(PEPPER_MIN..=PEPPER_MAX).contains(&given) {
            return Err(PepperLength { given });
        }
        // HMAC pads a short key with zeros to one block; doing it here makes the constructor below infallible.
        Ok(Self(SecretBox::new(Box::new(std::array::from_fn(|i| bytes.get(i).copied().unwrap_or(0))))))
    }
}

impl std::fmt::Debug for Pepper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pepper(…)")
    }
}

/// Makes a code. The caller stores its [`digest`] and prints the code once; a clash with a stored digest is possible
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

/// What is stored and searched: HMAC-SHA-256 of the letters under the pepper.
#[must_use]
pub fn digest(code: &PathCode, pepper: &Pepper) -> Digest {
    let mut mac = Hmac::<Sha256>::new(pepper.0.expose_secret().into());
    mac.update(b"opweg path code\0");
    mac.update(code.letters().as_bytes());
    Digest::new(mac.finalize().into_bytes().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::fixed::{Broken, Repeatable};

    fn pepper(byte: u8) -> Pepper {
        Pepper::new(&[byte; PEPPER_MIN]).unwrap()
    }

    #[test]
    fn a_typed_code_finds_its_digest() {
        let code = issue(&mut Repeatable(1)).unwrap();
        let typed = code.printed().to_lowercase().replace('-', " ");
        let read = PathCode::parse(&typed).unwrap();
        assert_eq!(digest(&read, &pepper(1)), digest(&code, &pepper(1)));
    }

    #[test]
    fn the_digest_depends_on_code_and_pepper() {
        let random = &mut Repeatable(1);
        let (one, two) = (issue(random).unwrap(), issue(random).unwrap());
        assert_ne!(digest(&one, &pepper(1)), digest(&two, &pepper(1)));
        assert_ne!(digest(&one, &pepper(1)), digest(&one, &pepper(2)));
    }

    #[test]
    fn the_digest_is_hmac_sha256() {
        // Computed once with another implementation: openssl dgst -sha256 -mac HMAC.
        let code = PathCode::parse("7K3M-9QXD").unwrap();
        assert_eq!(hex(digest(&code, &pepper(0x0b)).as_bytes()), KNOWN);
    }

    const KNOWN: &str = "0aa5821f7d7c0fbfb00a97cd7ae7dd37829b17e713a5b54427ff47455c753a56";

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|b| format!("{b:02x}")).collect()
    }

    #[test]
    fn weak_peppers_and_missing_randomness_are_refused() {
        assert_eq!(Pepper::new(&[1; 31]).unwrap_err(), PepperLength { given: 31 });
        assert_eq!(Pepper::new(&[1; 65]).unwrap_err(), PepperLength { given: 65 });
        assert_eq!(issue(&mut Broken).unwrap_err(), RandomError);
        assert!(!format!("{:?}", pepper(65)).contains("65"));
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
