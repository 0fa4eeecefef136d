//! Random tokens of 256 bits: what a browser or program holds, and the digest that is stored instead.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq;

use crate::random::{self, Random, RandomError};

/// Random bytes in a token: twice what ASVS 5.0 asks of a session token (7.2.3) and of any random value (11.5.1).
const BYTES: usize = 32;

/// What a token is for. The digest depends on it, so a token of one kind is never accepted as another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TokenUse {
    /// The cookie of a signed-in browser.
    Session,
    /// A program that uses the API.
    Api,
    /// The hidden field that shows a form came from our own page.
    Csrf,
    /// A link that lets an invited person make an account.
    Invite,
    /// The address of somebody's own agenda, for their calendar.
    Calendar,
}

impl TokenUse {
    fn label(self) -> &'static [u8] {
        match self {
            Self::Session => b"opweg session\0",
            Self::Api => b"opweg api\0",
            Self::Csrf => b"opweg csrf\0",
            Self::Invite => b"opweg invite\0",
            Self::Calendar => b"opweg calendar\0",
        }
    }
}

/// The text is not a token: wrong length or letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a token: expected 43 letters of base64url")]
pub struct NotAToken;

/// A secret of 256 random bits, written as 43 letters that are safe in addresses, cookies and headers.
#[derive(Debug, Clone)]
pub struct Token(SecretString);

impl Token {
    /// Makes a new token.
    ///
    /// # Errors
    /// [`RandomError`] when there is no randomness.
    pub fn issue(random: &mut dyn Random) -> Result<Self, RandomError> {
        let bytes: [u8; BYTES] = random::bytes(random)?;
        Ok(Self(URL_SAFE_NO_PAD.encode(bytes).into()))
    }

    /// Reads a token that came back from a browser or program.
    ///
    /// # Errors
    /// [`NotAToken`] unless it is exactly one of the texts [`Token::issue`] can make.
    pub fn parse(text: &str) -> Result<Self, NotAToken> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| NotAToken)?;
        if bytes.len() == BYTES { Ok(Self(text.into())) } else { Err(NotAToken) }
    }

    /// The text to hand out, once.
    #[must_use]
    pub fn reveal(&self) -> &str {
        self.0.expose_secret()
    }

    /// What to store and search by. A plain hash is enough for a secret of 256 bits (ASVS 5.0, 6.5.2).
    #[must_use]
    pub fn digest(&self, used_as: TokenUse) -> Digest {
        let hash = Sha256::new().chain_update(used_as.label()).chain_update(self.reveal()).finalize();
        Digest(hash.into())
    }

    /// Whether this token is the one whose digest was stored, in constant time.
    #[must_use]
    pub fn matches(&self, used_as: TokenUse, stored: &Digest) -> bool {
        self.digest(used_as) == *stored
    }
}

/// 32 bytes that stand for a secret in the database. Equality takes the same time whatever the bytes are.
#[derive(Clone, Copy, Eq)]
pub struct Digest([u8; 32]);

impl Digest {
    /// Reads a digest back from storage; `None` unless there are exactly 32 bytes.
    #[must_use]
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// The bytes to store.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl PartialEq for Digest {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digest(…)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::random::fixed::{Broken, Repeatable};

    const USES: [TokenUse; 4] = [TokenUse::Session, TokenUse::Api, TokenUse::Csrf, TokenUse::Invite];

    #[test]
    fn a_token_reads_back_and_keeps_its_digest() {
        let token = Token::issue(&mut Repeatable(1)).unwrap();
        assert_eq!(token.reveal().len(), 43);
        let back = Token::parse(token.reveal()).unwrap();
        for used_as in USES {
            assert!(back.matches(used_as, &token.digest(used_as)));
        }
    }

    #[test]
    fn a_token_of_one_kind_is_not_another() {
        let token = Token::issue(&mut Repeatable(1)).unwrap();
        for stored_as in USES {
            for used_as in USES {
                assert_eq!(token.matches(used_as, &token.digest(stored_as)), stored_as == used_as);
            }
        }
    }

    #[test]
    fn tokens_differ_and_no_randomness_means_no_token() {
        let random = &mut Repeatable(1);
        let (one, two) = (Token::issue(random).unwrap(), Token::issue(random).unwrap());
        assert_ne!(one.reveal(), two.reveal());
        assert_eq!(Token::issue(&mut Broken).unwrap_err(), RandomError);
    }

    #[test]
    fn secrets_do_not_show() {
        let token = Token::issue(&mut Repeatable(1)).unwrap();
        let shown = format!("{token:?} {:?}", token.digest(TokenUse::Session));
        assert!(!shown.contains(token.reveal()), "{shown}");
    }

    #[test]
    fn only_the_canonical_text_is_read() {
        let token = Token::issue(&mut Repeatable(1)).unwrap();
        let text = token.reveal();
        // The last letter carries two unused bits: other letters would decode to the same bytes.
        let twin: String = text[..42].chars().chain(['_']).collect();
        for wrong in ["", " ", &text[1..], &format!("{text}A"), &format!("{text}="), &twin, "é"] {
            assert_eq!(Token::parse(wrong).unwrap_err(), NotAToken, "{wrong}");
        }
    }

    #[test]
    fn digests_come_back_from_storage() {
        let digest = Token::issue(&mut Repeatable(1)).unwrap().digest(TokenUse::Session);
        assert_eq!(Digest::from_slice(digest.as_bytes()), Some(digest));
        assert_eq!(Digest::from_slice(&[0; 31]), None);
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in ".*") {
            let _ = Token::parse(&text);
        }
    }
}
