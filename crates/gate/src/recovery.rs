//! Ten single-use codes for the day the phone or passkey is lost.
//!
//! A code is twelve letters without look-alikes, about 58 bits (ASVS 5.0, 6.5.4 asks 20). That is below 112 bits, so
//! codes are stored like passwords: Argon2id with a random salt (6.5.2). The ten of one set share their salt, so that a
//! check costs one hash instead of ten. The caller deletes a code when it is used (6.5.1) and replaces the whole set
//! when the person asks for new ones.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, Version};
use opweg_model::secret_code::ALPHABET;
use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;

use crate::password::{self, Cost, PasswordError};
use crate::random::{self, Random, RandomError};

/// Codes in a set.
pub const CODES: usize = 10;
/// Letters in a code.
pub const LETTERS: usize = 12;

/// A fresh set of codes.
#[derive(Debug)]
pub struct RecoveryCodes {
    /// To show and print once: `XXXX-XXXX-XXXX`.
    pub shown: Vec<SecretString>,
    /// To store, in the same order: PHC strings.
    pub stored: Vec<String>,
}

/// Makes a set of [`CODES`] codes. Costs as many hashes: call it from a blocking thread.
///
/// # Errors
/// [`PasswordError`] when there is no randomness or memory, or the cost is impossible.
pub fn issue(cost: Cost, random: &mut dyn Random) -> Result<RecoveryCodes, PasswordError> {
    let salt: [u8; 16] = random::bytes(random)?;
    let mut codes = RecoveryCodes { shown: Vec::with_capacity(CODES), stored: Vec::with_capacity(CODES) };
    for _ in 0..CODES {
        let letters = draw(random)?;
        codes.stored.push(password::hash_with_salt(letters.expose_secret(), &salt, cost)?);
        codes.shown.push(printed(&letters));
    }
    Ok(codes)
}

/// Which of the unused codes was typed, if any. Lower case, spaces and dashes are fine. How long it takes does not
/// depend on which code it was.
///
/// # Errors
/// [`PasswordError`] when a stored hash is damaged or there is no memory.
pub fn find(typed: &SecretString, unused: &[String]) -> Result<Option<usize>, PasswordError> {
    let Some(letters) = read(typed) else { return Ok(None) };
    let mut found = None;
    let mut last: Option<Computed> = None;
    for (place, stored) in unused.iter().enumerate() {
        let stored = password::read(stored)?;
        let computed = match last.take() {
            Some(computed) if computed.fits(&stored) => computed,
            _ => Computed::new(&letters, &stored)?,
        };
        if computed.equals(&stored) {
            found = Some(place);
        }
        last = Some(computed);
    }
    Ok(found)
}

/// The hash of what was typed, under the salt and cost of one set.
struct Computed {
    salt: Vec<u8>,
    params: Params,
    output: Vec<u8>,
}

impl Computed {
    fn new(letters: &SecretString, stored: &PasswordHash) -> Result<Self, PasswordError> {
        let (params, salt) = (params(stored)?, salt(stored).to_vec());
        let mut output = vec![0; params.output_len().unwrap_or(Params::DEFAULT_OUTPUT_LEN)];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone())
            .hash_password_into(letters.expose_secret().as_bytes(), &salt, &mut output)
            .map_err(|_| PasswordError::Computation)?;
        Ok(Self { salt, params, output })
    }

    fn fits(&self, stored: &PasswordHash) -> bool {
        self.salt == salt(stored) && params(stored).is_ok_and(|params| params == self.params)
    }

    fn equals(&self, stored: &PasswordHash) -> bool {
        stored.hash.as_ref().is_some_and(|hash| self.output.ct_eq(hash.as_bytes()).into())
    }
}

fn params(stored: &PasswordHash) -> Result<Params, PasswordError> {
    Params::try_from(stored).map_err(|_| PasswordError::StoredHash)
}

fn salt(stored: &PasswordHash) -> &[u8] {
    stored.salt.as_ref().map_or(&[], AsRef::as_ref)
}

/// Draws letters evenly: bytes that would favour some letters are skipped.
fn draw(random: &mut dyn Random) -> Result<SecretString, RandomError> {
    let fair = 256 - 256 % ALPHABET.len();
    let mut letters = String::with_capacity(LETTERS);
    // Nine bytes in ten are fair; a source that gives none must not hang the caller.
    for _ in 0..8 {
        for byte in random::bytes::<32>(random)?.map(usize::from) {
            if byte < fair && letters.len() < LETTERS {
                letters.push(char::from(ALPHABET[byte % ALPHABET.len()]));
            }
        }
        if letters.len() == LETTERS {
            return Ok(letters.into());
        }
    }
    Err(RandomError)
}

fn printed(letters: &SecretString) -> SecretString {
    let letters = letters.expose_secret();
    format!("{}-{}-{}", &letters[..4], &letters[4..8], &letters[8..]).into()
}

fn read(typed: &SecretString) -> Option<SecretString> {
    let letters: String = typed
        .expose_secret()
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.' | '–'))
        .take(LETTERS + 1)
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let known = letters.bytes().all(|byte| ALPHABET.contains(&byte));
    (known && letters.len() == LETTERS).then(|| letters.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::fixed::{Broken, Repeatable};

    fn set(seed: u64) -> RecoveryCodes {
        issue(Cost::FOR_TESTS, &mut Repeatable(seed)).unwrap()
    }

    #[test]
    fn every_code_is_found_at_its_place() {
        let codes = set(1);
        assert_eq!((codes.shown.len(), codes.stored.len()), (CODES, CODES));
        for (place, shown) in codes.shown.iter().enumerate() {
            assert_eq!(find(shown, &codes.stored), Ok(Some(place)));
        }
    }

    #[test]
    fn a_used_code_is_gone() {
        let mut codes = set(1);
        codes.stored.remove(3);
        assert_eq!(find(&codes.shown[3], &codes.stored), Ok(None));
        assert_eq!(find(&codes.shown[4], &codes.stored), Ok(Some(3)));
        assert_eq!(find(&codes.shown[4], &[]), Ok(None));
    }

    #[test]
    fn typing_is_forgiven_and_other_texts_are_not_codes() {
        let codes = set(1);
        let shown = codes.shown[0].expose_secret();
        let loose = shown.to_lowercase().replace('-', " ");
        assert_eq!(find(&loose.into(), &codes.stored), Ok(Some(0)));
        let short = &shown[..13];
        for wrong in ["", short, &format!("{shown}A"), "0000-0000-0000", "é"] {
            assert_eq!(find(&wrong.into(), &codes.stored), Ok(None), "{wrong}");
        }
        assert_eq!(find(&set(2).shown[0], &codes.stored), Ok(None));
    }

    #[test]
    fn sets_with_different_salts_and_costs_can_be_mixed() {
        let cost = Cost { passes: 2, ..Cost::FOR_TESTS };
        let (one, two, three) = (set(1), set(2), issue(cost, &mut Repeatable(3)).unwrap());
        let all = [one.stored, two.stored, three.stored].concat();
        assert_eq!(find(&one.shown[9], &all), Ok(Some(9)));
        assert_eq!(find(&two.shown[1], &all), Ok(Some(11)));
        assert_eq!(find(&three.shown[5], &all), Ok(Some(25)));
    }

    #[test]
    fn codes_differ_are_readable_and_do_not_show() {
        let codes = set(1);
        let mut texts: Vec<&str> = codes.shown.iter().map(ExposeSecret::expose_secret).collect();
        assert!(
            texts.iter().all(|text| text.len() == 14 && !text.contains(['0', 'O', '1', 'I', 'L', 'U'])),
            "{texts:?}"
        );
        assert!(texts.iter().all(|text| !format!("{codes:?}").contains(text)));
        texts.sort_unstable();
        texts.dedup();
        assert_eq!(texts.len(), CODES);
    }

    #[test]
    fn damage_and_missing_randomness_are_errors() {
        let codes = set(1);
        assert_eq!(find(&codes.shown[0], &["damaged".to_owned()]), Err(PasswordError::StoredHash));
        assert_eq!(issue(Cost::FOR_TESTS, &mut Broken).unwrap_err(), RandomError.into());
    }
}
