//! What the server remembers between the two halves of a passkey ceremony.

use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{DiscoverableAuthentication, PasskeyAuthentication, PasskeyError, PasskeyRegistration};

/// How long a ceremony may take. Finding a key, unlocking a phone or asking for help takes time, so this is generous;
/// the challenge is used once all the same.
pub const CEREMONY_SECONDS: i64 = 600;

/// The state of one of the ceremonies; the tag keeps one kind from being used for another.
#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum State {
    Registration { user: Uuid, registration: PasskeyRegistration },
    Known { authentication: PasskeyAuthentication },
    Anybody { authentication: DiscoverableAuthentication },
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    started: Timestamp,
    state: State,
}

impl State {
    /// The text for the caller to keep.
    pub(super) fn seal(self, now: Timestamp) -> Result<SecretString, PasskeyError> {
        let sealed = Sealed { started: now, state: self };
        Ok(serde_json::to_string(&sealed).map_err(|_| PasskeyError::State)?.into())
    }

    /// Reads the text back, unless it is too old.
    pub(super) fn open(text: &SecretString, now: Timestamp) -> Result<Self, PasskeyError> {
        let sealed: Sealed = serde_json::from_str(text.expose_secret()).map_err(|_| PasskeyError::State)?;
        if now.duration_since(sealed.started) > SignedDuration::from_secs(CEREMONY_SECONDS) {
            return Err(PasskeyError::TooOld);
        }
        Ok(sealed.state)
    }
}
