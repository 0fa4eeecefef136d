//! The keys that are not in the database: for numbers and addresses (encrypted), for codes and numbers (keyed hash) and
//! for the seals of the log.

use crate::hex;
use aes_gcm_siv::aead::{Aead, KeyInit, Payload};
use aes_gcm_siv::{Aes256GcmSiv, Nonce};
use hmac::{Hmac, Mac};
use secrecy::{ExposeSecret, SecretBox};
use sha2::Sha256;
use std::sync::Arc;

/// The keys of one installation, all made from one secret of 32 bytes.
#[derive(Clone)]
pub struct Keys {
    root: Arc<SecretBox<[u8; 32]>>,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(…)")
    }
}

/// What cannot be opened with these keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("sealed with another key, or changed")]
pub struct NotOpened;

impl Keys {
    /// The keys made from the secret.
    #[must_use]
    pub fn new(secret: [u8; 32]) -> Self {
        Self { root: Arc::new(SecretBox::new(Box::new(secret))) }
    }

    fn derived(&self, what: &str) -> Vec<u8> {
        mac(self.root.expose_secret(), what.as_bytes())
    }

    /// Key of the seals of the log.
    #[must_use]
    pub fn for_seals(&self) -> Vec<u8> {
        self.derived("seals")
    }

    /// A keyed hash for looking up codes and numbers without storing them; `what` keeps the uses apart.
    #[must_use]
    pub fn fingerprint(&self, what: &str, text: &str) -> Vec<u8> {
        mac(&self.derived(what), text.as_bytes())
    }

    /// The first bytes of a [`fingerprint`](Self::fingerprint) as text, for tokens and names.
    #[must_use]
    pub fn tag(&self, what: &str, text: &str, bytes: usize) -> String {
        let mut sum = self.fingerprint(what, text);
        sum.truncate(bytes);
        hex(&sum)
    }

    /// Encrypts a short text. `owner` (the file or user) is bound to it, so that a value cannot be moved to another row.
    /// SIV needs no random nonce: equal texts of equal owners give equal results, which here tells nobody anything new.
    #[must_use]
    pub fn seal(&self, owner: uuid::Uuid, text: &str) -> Vec<u8> {
        let key = self.derived("values");
        let payload = Payload { msg: text.as_bytes(), aad: owner.as_bytes() };
        // The key has the length the cipher asks for and the text is short: neither step can fail.
        Aes256GcmSiv::new_from_slice(&key)
            .ok()
            .and_then(|c| c.encrypt(&Nonce::default(), payload).ok())
            .unwrap_or_default()
    }

    /// Opens what [`Keys::seal`] made.
    ///
    /// # Errors
    /// [`NotOpened`] when the key, the owner or the value is another.
    pub fn open(&self, owner: uuid::Uuid, sealed: &[u8]) -> Result<String, NotOpened> {
        let key = self.derived("values");
        let payload = Payload { msg: sealed, aad: owner.as_bytes() };
        let cipher = Aes256GcmSiv::new_from_slice(&key).map_err(|_| NotOpened)?;
        let clear = cipher.decrypt(&Nonce::default(), payload).map_err(|_| NotOpened)?;
        String::from_utf8(clear).map_err(|_| NotOpened)
    }
}

pub(crate) fn mac(key: &[u8], text: &[u8]) -> Vec<u8> {
    match Hmac::<Sha256>::new_from_slice(key) {
        Ok(mut mac) => {
            mac.update(text);
            mac.finalize().into_bytes().to_vec()
        }
        // HMAC takes keys of any length.
        Err(_) => Vec::new(),
    }
}

pub(crate) fn mac_is(key: &[u8], text: &[u8], expected: &[u8]) -> bool {
    Hmac::<Sha256>::new_from_slice(key).is_ok_and(|mut mac| {
        mac.update(text);
        mac.verify_slice(expected).is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_opens_only_with_its_key_and_owner() {
        let keys = Keys::new([7; 32]);
        let (amina, other) = (uuid::Uuid::from_u128(1), uuid::Uuid::from_u128(2));
        let sealed = keys.seal(amina, "85.07.30-033 28");
        assert_eq!(keys.open(amina, &sealed).unwrap(), "85.07.30-033 28");
        assert_eq!(keys.open(other, &sealed), Err(NotOpened));
        assert_eq!(Keys::new([8; 32]).open(amina, &sealed), Err(NotOpened));
        assert!(!sealed.is_empty());
    }

    #[test]
    fn fingerprints_of_different_uses_differ() {
        let keys = Keys::new([7; 32]);
        assert_eq!(keys.fingerprint("code", "A"), keys.fingerprint("code", "A"));
        assert_ne!(keys.fingerprint("code", "A"), keys.fingerprint("number", "A"));
    }
}
