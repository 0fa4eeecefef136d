//! Passwords: how they are hashed, checked and kept up to date. The rules for new ones are in [`policy`].
//!
//! A hash costs tens of milliseconds and 19 MiB: call it from a blocking thread and limit how many run at once.
//! Passwords are hashed exactly as received: never trimmed, shortened or folded (ASVS 5.0, 6.2.8).

pub mod policy;

use argon2::password_hash::PasswordVerifier as _;
use argon2::password_hash::phc::PasswordHash;
use argon2::{ARGON2ID_IDENT, Algorithm, Argon2, CustomizedPasswordHasher as _, Params, Version};
use secrecy::{ExposeSecret, SecretString};

use crate::random::{self, Random, RandomError};

/// How much work a guess must cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes computed side by side.
    pub lanes: u32,
}

impl Cost {
    /// What OWASP's password storage cheat sheet and ASVS 5.0 (11.4.2 with appendix C) ask of Argon2id: 19 MiB, two passes.
    pub const OWASP: Self = Self { memory_kib: 19 * 1024, passes: 2, lanes: 1 };

    /// Far too cheap for anything but tests, where thousands of hashes must be quick.
    pub const FOR_TESTS: Self = Self { memory_kib: 8, passes: 1, lanes: 1 };

    fn params(self) -> Result<Params, PasswordError> {
        Params::new(self.memory_kib, self.passes, self.lanes, None).map_err(|_| PasswordError::Cost(self))
    }
}

/// Why a password could not be hashed or checked. A wrong password is not an error.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// The configured cost is outside what Argon2 allows.
    #[error("Argon2 cannot work with {0:?}")]
    Cost(Cost),
    /// The stored text is not an Argon2 hash.
    #[error("the stored password hash cannot be read")]
    StoredHash,
    /// The machine could not do the work, most likely for want of memory.
    #[error("the password hash could not be computed")]
    Computation,
    /// There is no randomness for a salt.
    #[error(transparent)]
    Random(#[from] RandomError),
}

/// Hashes a password with a fresh salt into a PHC string (`$argon2id$v=19$m=…`), ready to store.
///
/// # Errors
/// [`PasswordError`], never because of the password itself.
pub fn hash(password: &SecretString, cost: Cost, random: &mut dyn Random) -> Result<String, PasswordError> {
    let salt: [u8; 16] = random::bytes(random)?;
    hash_with_salt(password.expose_secret(), &salt, cost)
}

/// Hashes with a given salt: recovery codes share one salt per set so that a check costs one hash, not ten.
pub(crate) fn hash_with_salt(secret: &str, salt: &[u8; 16], cost: Cost) -> Result<String, PasswordError> {
    let hash: PasswordHash = argon2id(cost.params()?)
        .hash_password_customized(secret.as_bytes(), salt, None, None, cost.params()?)
        .map_err(|_| PasswordError::Computation)?;
    Ok(hash.to_string())
}

/// Whether the password is the one that was hashed. The comparison takes the same time wherever the hashes differ.
///
/// # Errors
/// [`PasswordError::StoredHash`] when the stored text is damaged, [`PasswordError::Computation`] when out of memory.
pub fn verify(password: &SecretString, stored: &str) -> Result<bool, PasswordError> {
    use argon2::password_hash::Error;
    let stored = read(stored)?;
    match Argon2::default().verify_password(password.expose_secret().as_bytes(), &stored) {
        Ok(()) => Ok(true),
        Err(Error::PasswordInvalid) => Ok(false),
        Err(_) => Err(PasswordError::Computation),
    }
}

/// The salt of an account that does not exist.
const NOBODY: [u8; 16] = *b"no such account.";

/// Does the work of [`verify`] for a name that does not exist, so that the answer takes as long (ASVS 5.0, 6.3.8).
/// Pass the cost that new hashes get.
///
/// # Errors
/// As [`hash`], except for randomness.
pub fn dummy_verify(password: &SecretString, cost: Cost) -> Result<(), PasswordError> {
    std::hint::black_box(hash_with_salt(password.expose_secret(), &NOBODY, cost)?);
    Ok(())
}

/// Whether a stored hash should be made anew at the next successful sign-in, because the cost has changed or the hash
/// cannot be read.
#[must_use]
pub fn needs_rehash(stored: &str, cost: Cost) -> bool {
    let Ok(hash) = read(stored) else { return true };
    let Ok(params) = Params::try_from(&hash) else { return true };
    let used = Cost { memory_kib: params.m_cost(), passes: params.t_cost(), lanes: params.p_cost() };
    hash.algorithm != ARGON2ID_IDENT || hash.version != Some(Version::V0x13.into()) || used != cost
}

fn argon2id(params: Params) -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// Reads a PHC string that names an Argon2 variant and carries both salt and hash.
pub(crate) fn read(stored: &str) -> Result<PasswordHash, PasswordError> {
    let hash = PasswordHash::new(stored).map_err(|_| PasswordError::StoredHash)?;
    let argon2 = Algorithm::try_from(hash.algorithm.as_str()).is_ok();
    let complete = hash.salt.is_some() && hash.hash.is_some();
    if argon2 && complete { Ok(hash) } else { Err(PasswordError::StoredHash) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::fixed::{Broken, Repeatable};

    fn secret(text: &str) -> SecretString {
        text.into()
    }

    #[test]
    fn the_right_password_opens_and_others_do_not() {
        let stored = hash(&secret("een fiets in de regen"), Cost::FOR_TESTS, &mut Repeatable(1)).unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=8,t=1,p=1$"), "{stored}");
        assert_eq!(verify(&secret("een fiets in de regen"), &stored), Ok(true));
        for wrong in ["Een fiets in de regen", "een fiets in de regen ", "een fiets in de rege", ""] {
            assert_eq!(verify(&secret(wrong), &stored), Ok(false), "{wrong}");
        }
    }

    #[test]
    fn the_hash_is_argon2id_as_others_compute_it() {
        // From the reference implementation: echo -n "password" | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32.
        let stored = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assert_eq!(verify(&secret("password"), stored), Ok(true));
        assert_eq!(verify(&secret("passwore"), stored), Ok(false));
    }

    #[test]
    fn salts_differ_and_long_passwords_are_not_cut() {
        let random = &mut Repeatable(1);
        let long = "é".repeat(policy::MAX_LENGTH);
        let one = hash(&secret(&long), Cost::FOR_TESTS, random).unwrap();
        assert_ne!(one, hash(&secret(&long), Cost::FOR_TESTS, random).unwrap());
        assert_eq!(verify(&secret(&format!("{long}x")), &one), Ok(false));
        assert_eq!(verify(&secret(&long), &one), Ok(true));
    }

    #[test]
    fn a_changed_cost_asks_for_a_new_hash() {
        let stored = hash(&secret("een fiets in de regen"), Cost::FOR_TESTS, &mut Repeatable(1)).unwrap();
        assert!(!needs_rehash(&stored, Cost::FOR_TESTS));
        assert!(needs_rehash(&stored, Cost { passes: 2, ..Cost::FOR_TESTS }));
        assert!(needs_rehash(&stored, Cost::OWASP));
        assert!(needs_rehash(&stored.replace("argon2id", "argon2i"), Cost::FOR_TESTS));
        assert!(needs_rehash("damaged", Cost::FOR_TESTS));
    }

    #[test]
    fn damaged_hashes_and_impossible_costs_are_told_apart_from_wrong_passwords() {
        let no_hash = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ";
        for damaged in ["", "plain", "$2b$12$abcdefghijklmnopqrstuv", "$argon2id$v=19$m=8", no_hash] {
            assert_eq!(verify(&secret("x"), damaged), Err(PasswordError::StoredHash), "{damaged}");
        }
        let cost = Cost { memory_kib: 0, ..Cost::OWASP };
        assert_eq!(hash(&secret("x"), cost, &mut Repeatable(1)), Err(PasswordError::Cost(cost)));
        assert_eq!(hash(&secret("x"), Cost::FOR_TESTS, &mut Broken), Err(RandomError.into()));
    }

    #[test]
    fn the_work_for_an_unknown_name_is_real_work() {
        assert_eq!(dummy_verify(&secret("x"), Cost::FOR_TESTS), Ok(()));
        let cost = Cost { lanes: 0, ..Cost::OWASP };
        assert_eq!(dummy_verify(&secret("x"), cost), Err(PasswordError::Cost(cost)));
    }
}
