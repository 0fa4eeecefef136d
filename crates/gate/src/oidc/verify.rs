//! Whether an ID token proves what it says: signature, issuer, audience, nonce, time, strength.

use std::time::SystemTime;

use jiff::Timestamp;
use openidconnect::core::{
    CoreGenderClaim, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm as Algorithm,
};
use openidconnect::{
    AccessToken, AccessTokenHash, ClientId, IdToken, IdTokenClaims, IdTokenVerifier, IssuerUrl, JsonWebKeySet, Nonce,
};

use super::OidcError;
use super::claims::{FlemishClaims, is_national_number};

/// Signatures that are accepted. All are asymmetric: with a shared secret, or none, anybody who knows our secret could be
/// anybody (ASVS 5.0, 9.1.2).
const ALLOWED: [Algorithm; 9] = [
    Algorithm::RsaSsaPkcs1V15Sha256,
    Algorithm::RsaSsaPkcs1V15Sha384,
    Algorithm::RsaSsaPkcs1V15Sha512,
    Algorithm::RsaSsaPssSha256,
    Algorithm::RsaSsaPssSha384,
    Algorithm::RsaSsaPssSha512,
    Algorithm::EcdsaP256Sha256,
    Algorithm::EcdsaP384Sha384,
    Algorithm::EdDsa,
];

/// How far two clocks may differ, in seconds.
const LEEWAY: i64 = 60;

pub(super) type Keys = JsonWebKeySet<CoreJsonWebKey>;
pub(super) type Token = IdToken<FlemishClaims, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, Algorithm>;
pub(super) type Claims = IdTokenClaims<FlemishClaims, CoreGenderClaim>;

/// What a token must agree with.
pub(super) struct Expected<'a> {
    pub(super) client_id: ClientId,
    pub(super) issuer: IssuerUrl,
    pub(super) nonce: &'a Nonce,
    pub(super) accepted_acr: &'a [String],
    pub(super) now: Timestamp,
}

/// The claims of a token, once everything about it has been checked.
pub(super) fn verify<'t>(
    token: &'t Token,
    access_token: &AccessToken,
    keys: &Keys,
    expected: &Expected<'_>,
) -> Result<&'t Claims, OidcError> {
    let now = expected.now;
    let latest = now.as_second().saturating_add(LEEWAY);
    let verifier =
        IdTokenVerifier::new_public_client(expected.client_id.clone(), expected.issuer.clone(), keys.clone())
            .set_allowed_algs(ALLOWED)
            .set_time_fn(move || SystemTime::from(now).into())
            .set_issue_time_verifier_fn(
                move |issued| {
                    if issued.timestamp() <= latest { Ok(()) } else { Err(String::new()) }
                },
            );
    let claims = token.claims(&verifier, expected.nonce).map_err(|error| OidcError::from(&error))?;
    if claims.additional_claims().not_before.is_some_and(|start| start > latest) {
        return Err(OidcError::NotInItsTime);
    }
    if claims.authorized_party().is_some_and(|party| *party != expected.client_id) {
        return Err(OidcError::WrongAudience);
    }
    if let Some(hash) = claims.access_token_hash() {
        let algorithm = token.signing_alg().map_err(|_| OidcError::Algorithm)?;
        let key = token.signing_key(&verifier).map_err(|_| OidcError::UnknownKey)?;
        let real = AccessTokenHash::from_token(access_token, algorithm, key).map_err(|_| OidcError::Algorithm)?;
        if real != *hash {
            return Err(OidcError::AccessToken);
        }
    }
    let strong = |acr: &String| claims.auth_context_ref().is_some_and(|given| **given == *acr);
    if !expected.accepted_acr.is_empty() && !expected.accepted_acr.iter().any(strong) {
        return Err(OidcError::TooWeak);
    }
    if is_national_number(claims.subject()) {
        return Err(OidcError::NationalNumber);
    }
    Ok(claims)
}
