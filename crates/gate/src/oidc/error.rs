//! Why a sign-in through a provider failed, in words that never repeat what the provider sent.

use openidconnect::{ClaimsVerificationError, SignatureVerificationError};

use crate::random::RandomError;

/// Why a sign-in failed. Holds no token, no claim and no text of the provider, so it may be logged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OidcError {
    /// The configuration is wrong.
    #[error("the identity provider is not configured well: {0}")]
    Configuration(&'static str),
    /// The provider did not answer, or not as the standard says, while doing this.
    #[error("the identity provider failed at the {0}")]
    Provider(&'static str),
    /// The provider's description of itself is for another issuer than the configured one, or is not safe.
    #[error("the identity provider's description was refused: {0}")]
    Discovery(&'static str),
    /// There is no randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
    /// What was kept since the departure cannot be read.
    #[error("the state of the sign-in cannot be read")]
    Pending,
    /// The person took longer than [`super::SIGN_IN_SECONDS`].
    #[error("the sign-in took too long")]
    TooOld,
    /// The browser came back with another `state`: not the sign-in that this browser began.
    #[error("the answer belongs to another sign-in")]
    WrongState,
    /// The answer came from another provider than the one that was asked.
    #[error("the answer comes from another provider")]
    WrongIssuer,
    /// The provider refused, with the standard's code for it (`access_denied` when the person stopped).
    #[error("the identity provider refused: {0}")]
    Refused(String),
    /// There is no ID token, or it cannot be read.
    #[error("there is no readable ID token")]
    NoIdToken,
    /// The ID token is not signed, or with an algorithm that is not allowed.
    #[error("the ID token is signed in a way that is not allowed")]
    Algorithm,
    /// The ID token is signed with a key that the provider does not publish.
    #[error("the ID token is signed with an unknown key")]
    UnknownKey,
    /// The signature of the ID token is wrong.
    #[error("the signature of the ID token is wrong")]
    Signature,
    /// The ID token is for another program, or for others too.
    #[error("the ID token is for another audience")]
    WrongAudience,
    /// The ID token belongs to another sign-in.
    #[error("the nonce of the ID token is wrong")]
    WrongNonce,
    /// The ID token is too old, or not valid yet.
    #[error("the ID token is not in its time")]
    NotInItsTime,
    /// The person was not authenticated strongly enough (ASVS 5.0, 6.8.4).
    #[error("the authentication was not strong enough")]
    TooWeak,
    /// The access token is not the one that the ID token speaks of.
    #[error("the access token does not belong to the ID token")]
    AccessToken,
    /// User information speaks of another person than the ID token.
    #[error("the user information is of another person")]
    WrongSubject,
    /// The provider uses national numbers as subjects. They must not become keys here.
    #[error("the provider uses national numbers as subjects")]
    NationalNumber,
}

impl From<&ClaimsVerificationError> for OidcError {
    fn from(error: &ClaimsVerificationError) -> Self {
        use SignatureVerificationError as Signature;
        match error {
            ClaimsVerificationError::Expired(_) => Self::NotInItsTime,
            ClaimsVerificationError::InvalidAudience(_) => Self::WrongAudience,
            ClaimsVerificationError::InvalidIssuer(_) => Self::WrongIssuer,
            ClaimsVerificationError::InvalidNonce(_) => Self::WrongNonce,
            ClaimsVerificationError::InvalidSubject(_) => Self::WrongSubject,
            ClaimsVerificationError::SignatureVerification(error) => match error {
                Signature::NoMatchingKey | Signature::AmbiguousKeyId(_) => Self::UnknownKey,
                Signature::NoSignature | Signature::DisallowedAlg(_) | Signature::UnsupportedAlg(_) => Self::Algorithm,
                _ => Self::Signature,
            },
            _ => Self::NoIdToken,
        }
    }
}
