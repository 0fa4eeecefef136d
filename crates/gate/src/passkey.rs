//! Passkeys: registering one and signing in with one (WebAuthn), always with the user verified by the device.
//!
//! Each ceremony has two halves. The first gives a challenge for the browser and a state for the server; the second takes
//! that state and the browser's answer. The caller keeps the state in the person's server-side session, **deletes it when
//! it is used** and never sends it to the browser. Challenges are drawn by the WebAuthn library from the operating
//! system (32 bytes; ASVS 5.0, 6.7.2), which is the one place in this crate where randomness is not an argument.
//!
//! A passkey with user verification is two factors in one (6.3.3) and bound to our address, so it cannot be phished.
//! Two ways to sign in: [`RelyingParty::start_authentication`] for a known person, and
//! [`RelyingParty::start_discovery`] for anybody, which tells a stranger nothing about who has an account (6.3.8).

mod state;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use secrecy::SecretString;
use serde::de::DeserializeOwned;
use uuid::Uuid;
use webauthn_rs::prelude::{
    AuthenticationResult, DiscoverableAuthentication, Passkey, PasskeyAuthentication, PasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, Url, WebauthnError,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

pub use state::CEREMONY_SECONDS;
use state::State;

/// Why a ceremony failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PasskeyError {
    /// The relying party id and origin of the configuration do not fit each other, or the origin is not safe.
    #[error("passkeys are not configured well: {0}")]
    Configuration(&'static str),
    /// The state cannot be read or belongs to another kind of ceremony.
    #[error("the state of the ceremony cannot be read")]
    State,
    /// The person took longer than [`CEREMONY_SECONDS`].
    #[error("the ceremony took too long")]
    TooOld,
    /// A stored passkey cannot be read.
    #[error("a stored passkey cannot be read")]
    Stored,
    /// What the browser sent is not an answer of this kind.
    #[error("the browser's answer cannot be read")]
    Answer,
    /// There is no passkey to sign in with.
    #[error("no passkey is registered")]
    NoPasskey,
    /// The device did not check that it is in its owner's hands (PIN, finger, face).
    #[error("the device did not verify its user")]
    NotVerified,
    /// The device's counter went back: there may be a copy. Lock this passkey and tell the person.
    #[error("the passkey may have been copied")]
    Copied,
    /// The library refused the answer: wrong challenge, address, signature and so on.
    #[error("the passkey was refused: {0}")]
    Refused(String),
}

impl From<WebauthnError> for PasskeyError {
    fn from(error: WebauthnError) -> Self {
        match error {
            WebauthnError::UserNotVerified => Self::NotVerified,
            WebauthnError::CredentialPossibleCompromise => Self::Copied,
            WebauthnError::CredentialNotFound => Self::NoPasskey,
            other => Self::Refused(other.to_string()),
        }
    }
}

/// The first half of a ceremony.
#[derive(Debug)]
pub struct Ceremony {
    /// JSON for the browser: the argument of `navigator.credentials.create` or `get`, with bytes in base64url.
    pub challenge: String,
    /// To be kept on the server until the answer comes.
    pub state: SecretString,
}

/// A passkey that was registered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPasskey {
    /// The person for whom the registration was started.
    pub user: Uuid,
    /// The key's own name in base64url. Unique over **all** users: refuse one that is stored already.
    pub credential_id: String,
    /// To be stored as it is; holds no secret.
    pub stored: String,
}

/// A successful sign-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// Which passkey it was.
    pub credential_id: String,
    /// The passkey to store instead, when its counter or backup state has changed.
    pub updated: Option<String>,
}

/// Who a browser says it signs in, before anything is checked: look up the passkey by its id, make sure that it belongs to
/// this user, then finish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The user id given at registration.
    pub user: Uuid,
    /// The key's own name in base64url.
    pub credential_id: String,
}

/// Op weg as passkeys know it: a domain and an origin.
#[derive(Debug, Clone)]
pub struct RelyingParty {
    webauthn: Webauthn,
}

impl RelyingParty {
    /// `id` is the domain passkeys are bound to for ever (`opweg.example`), `origin` the address of the site
    /// (`https://opweg.example`), `name` what the device may show.
    ///
    /// # Errors
    /// [`PasskeyError::Configuration`] unless the origin is `https` (or `localhost`) on that domain.
    pub fn new(id: &str, origin: &str, name: &str) -> Result<Self, PasskeyError> {
        let origin = Url::parse(origin).map_err(|_| PasskeyError::Configuration("the origin is not an address"))?;
        if origin.scheme() != "https" && origin.domain() != Some("localhost") {
            return Err(PasskeyError::Configuration("the origin must be https"));
        }
        let webauthn = WebauthnBuilder::new(id, &origin)
            .and_then(|builder| builder.rp_name(name).build())
            .map_err(|_| PasskeyError::Configuration("the id must be the origin's domain or a parent of it"))?;
        Ok(Self { webauthn })
    }

    /// Starts to register a passkey for a signed-in person. `existing` are the stored passkeys of that person, so that the
    /// device does not register twice. The user id must be random (a v4 or v7 UUID): devices may show it.
    ///
    /// # Errors
    /// [`PasskeyError::Stored`] or [`PasskeyError::Refused`].
    pub fn start_registration(
        &self,
        user: Uuid,
        user_name: &str,
        display_name: &str,
        existing: &[String],
        now: Timestamp,
    ) -> Result<Ceremony, PasskeyError> {
        let existing = existing.iter().map(|stored| Ok(passkey(stored)?.cred_id().clone()));
        let existing = existing.collect::<Result<Vec<_>, PasskeyError>>()?;
        let (challenge, registration) =
            self.webauthn.start_passkey_registration(user, user_name, display_name, Some(existing))?;
        let mut challenge = serde_json::to_value(challenge).map_err(|_| PasskeyError::State)?;
        // Asks for a passkey that can be found without typing a name; a key that cannot do that may still register.
        if let Some(selection) = challenge.pointer_mut("/publicKey/authenticatorSelection") {
            selection["residentKey"] = "preferred".into();
        }
        Ok(Ceremony { challenge: json(&challenge)?, state: State::Registration { user, registration }.seal(now)? })
    }

    /// Finishes a registration with the browser's answer (JSON).
    ///
    /// # Errors
    /// [`PasskeyError`] for the reason.
    pub fn finish_registration(
        &self,
        state: &SecretString,
        answer: &str,
        now: Timestamp,
    ) -> Result<NewPasskey, PasskeyError> {
        let State::Registration { user, registration } = State::open(state, now)? else {
            return Err(PasskeyError::State);
        };
        let answer: RegisterPublicKeyCredential = read(answer)?;
        let passkey = self.webauthn.finish_passkey_registration(&answer, &registration)?;
        Ok(NewPasskey { user, credential_id: id_text(passkey.cred_id()), stored: json(&passkey)? })
    }

    /// Starts a sign-in of a known person with one of their stored passkeys.
    ///
    /// # Errors
    /// [`PasskeyError::NoPasskey`] when the list is empty.
    pub fn start_authentication(&self, passkeys: &[String], now: Timestamp) -> Result<Ceremony, PasskeyError> {
        if passkeys.is_empty() {
            return Err(PasskeyError::NoPasskey);
        }
        let passkeys = passkeys.iter().map(|stored| passkey(stored)).collect::<Result<Vec<_>, _>>()?;
        let (challenge, authentication) = self.webauthn.start_passkey_authentication(&passkeys)?;
        Ok(Ceremony { challenge: json(&challenge)?, state: State::Known { authentication }.seal(now)? })
    }

    /// Finishes a sign-in. Pass the same stored passkeys as at the start, as they are stored now.
    ///
    /// # Errors
    /// [`PasskeyError`] for the reason.
    pub fn finish_authentication(
        &self,
        state: &SecretString,
        answer: &str,
        passkeys: &[String],
        now: Timestamp,
    ) -> Result<SignedIn, PasskeyError> {
        let State::Known { authentication } = State::open(state, now)? else { return Err(PasskeyError::State) };
        let answer: PublicKeyCredential = read(answer)?;
        let result = self.webauthn.finish_passkey_authentication(&answer, &authentication)?;
        signed_in(&result, passkeys)
    }

    /// Starts a sign-in of anybody: the device offers the passkeys it has for this site. The challenge asks the browser to
    /// offer them in the name field (`mediation: conditional`); a page with a button may drop that.
    ///
    /// # Errors
    /// [`PasskeyError::Refused`].
    pub fn start_discovery(&self, now: Timestamp) -> Result<Ceremony, PasskeyError> {
        let (challenge, authentication) = self.webauthn.start_discoverable_authentication()?;
        Ok(Ceremony { challenge: json(&challenge)?, state: State::Anybody { authentication }.seal(now)? })
    }

    /// Who the browser says it is. Nothing is proven yet.
    ///
    /// # Errors
    /// [`PasskeyError::Answer`] when the answer names nobody.
    pub fn claim(&self, answer: &str) -> Result<Claim, PasskeyError> {
        let answer: PublicKeyCredential = read(answer)?;
        let claimed = self.webauthn.identify_discoverable_authentication(&answer).map_err(|_| PasskeyError::Answer)?;
        Ok(Claim { user: claimed.0, credential_id: URL_SAFE_NO_PAD.encode(claimed.1) })
    }

    /// Finishes a sign-in of anybody, with the stored passkey that [`RelyingParty::claim`] pointed at.
    ///
    /// # Errors
    /// [`PasskeyError`] for the reason.
    pub fn finish_discovery(
        &self,
        state: &SecretString,
        answer: &str,
        stored: &str,
        now: Timestamp,
    ) -> Result<SignedIn, PasskeyError> {
        let State::Anybody { authentication } = State::open(state, now)? else { return Err(PasskeyError::State) };
        let answer: PublicKeyCredential = read(answer)?;
        let result = self.webauthn.finish_discoverable_authentication_v2(&answer, authentication, passkey(stored)?)?;
        signed_in(&result, &[stored.to_owned()])
    }
}

fn signed_in(result: &AuthenticationResult, passkeys: &[String]) -> Result<SignedIn, PasskeyError> {
    if !result.user_verified() {
        return Err(PasskeyError::NotVerified);
    }
    for stored in passkeys {
        let mut passkey = passkey(stored)?;
        if let Some(changed) = passkey.update_credential(result) {
            let updated = if changed { Some(json(&passkey)?) } else { None };
            return Ok(SignedIn { credential_id: id_text(result.cred_id()), updated });
        }
    }
    // The passkey was taken away while the person was signing in.
    Err(PasskeyError::NoPasskey)
}

fn passkey(stored: &str) -> Result<Passkey, PasskeyError> {
    serde_json::from_str(stored).map_err(|_| PasskeyError::Stored)
}

fn read<T: DeserializeOwned>(answer: &str) -> Result<T, PasskeyError> {
    serde_json::from_str(answer).map_err(|_| PasskeyError::Answer)
}

fn json<T: serde::Serialize>(value: &T) -> Result<String, PasskeyError> {
    serde_json::to_string(value).map_err(|_| PasskeyError::State)
}

fn id_text(id: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(id)
}
