//! One provider, ready to send people to and to take them back from.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
    CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreProviderMetadata, CoreRevocableToken,
    CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AccessToken, AuthenticationContextClass, AuthorizationCode, Client, ClientId, ClientSecret, CsrfToken,
    DiscoveryError, EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet, EndpointSet, IdTokenFields, IssuerUrl,
    LoginHint, Nonce, OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError,
    Scope, StandardErrorResponse, StandardTokenResponse, SubjectIdentifier, TokenResponse as _, UserInfoClaims,
    UserInfoError, reqwest,
};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;

use super::OidcError;
use super::claims::{FlemishClaims, Identity, Told};
use super::settings::{Settings, is_safe};
use super::verify::{self, Expected, Keys};
use crate::random::{self, Random};

/// How long a person may stay at the provider: finding a card reader or a telephone takes time.
pub const SIGN_IN_SECONDS: i64 = 900;

/// How long one request to the provider may take.
const TIMEOUT: Duration = Duration::from_secs(10);

type Response = StandardTokenResponse<
    IdTokenFields<
        FlemishClaims,
        EmptyExtraTokenFields,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
    >,
    CoreTokenType,
>;
type FlemishClient = Client<
    FlemishClaims,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Response,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// A provider that has been asked to describe itself. Keep it for a day or so, then ask again.
#[derive(Debug)]
pub struct Provider {
    settings: Settings,
    metadata: CoreProviderMetadata,
    http: reqwest::Client,
}

/// The first half of a sign-in.
#[derive(Debug)]
pub struct Departure {
    /// Where to send the browser.
    pub url: String,
    /// To be kept on the server, in the session of this browser, until it comes back; use it once.
    pub pending: SecretString,
}

/// What the browser brings back in the query of the redirect address.
#[derive(Clone, Default, Deserialize)]
pub struct Answer {
    /// The code to exchange, when all went well.
    pub code: Option<String>,
    /// What ties the answer to the departure.
    pub state: Option<String>,
    /// The standard's code for what went wrong.
    pub error: Option<String>,
    /// The provider that answers (RFC 9207), if it says so.
    pub iss: Option<String>,
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer(…)")
    }
}

/// What the server remembers while the person is away.
#[derive(Serialize, Deserialize)]
struct Pending {
    started: Timestamp,
    state: String,
    nonce: String,
    verifier: String,
}

impl Provider {
    /// Asks the provider for its endpoints and keys.
    ///
    /// # Errors
    /// [`OidcError::Configuration`], [`OidcError::Provider`] or [`OidcError::Discovery`].
    pub async fn discover(settings: Settings) -> Result<Self, OidcError> {
        settings.check()?;
        let issuer = IssuerUrl::new(settings.issuer.clone()).map_err(|_| OidcError::Configuration("issuer"))?;
        // Redirects are not followed: the provider could otherwise make this server fetch inner addresses.
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(TIMEOUT)
            .build()
            .map_err(|_| OidcError::Configuration("the TLS client cannot be made"))?;
        let metadata = CoreProviderMetadata::discover_async(issuer, &http).await.map_err(|error| match error {
            DiscoveryError::Validation(_) => OidcError::Discovery("it is for another issuer"),
            _ => OidcError::Provider("discovery"),
        })?;
        let safe = is_safe(metadata.authorization_endpoint().url())
            && is_safe(metadata.jwks_uri().url())
            && metadata.token_endpoint().is_some_and(|url| is_safe(url.url()))
            && metadata.userinfo_endpoint().is_none_or(|url| is_safe(url.url()));
        if !safe {
            return Err(OidcError::Discovery("an endpoint is missing or not https"));
        }
        Ok(Self { settings, metadata, http })
    }

    /// Begins a sign-in. `login_hint` is passed on as it is; ACM/IDM takes an organisation in it.
    ///
    /// # Errors
    /// [`OidcError::Random`] or [`OidcError::Configuration`].
    pub fn begin(
        &self,
        random: &mut dyn Random,
        now: Timestamp,
        login_hint: Option<&str>,
    ) -> Result<Departure, OidcError> {
        let pending = Pending { started: now, state: text(random)?, nonce: text(random)?, verifier: text(random)? };
        let (state, nonce) = (CsrfToken::new(pending.state.clone()), Nonce::new(pending.nonce.clone()));
        let verifier = PkceCodeVerifier::new(pending.verifier.clone());
        let client = self.client()?;
        let mut request = client
            .authorize_url(CoreAuthenticationFlow::AuthorizationCode, || state, || nonce)
            .add_scopes(self.settings.scopes.iter().filter(|scope| *scope != "openid").cloned().map(Scope::new))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
        for acr in &self.settings.accepted_acr {
            request = request.add_auth_context_value(AuthenticationContextClass::new(acr.clone()));
        }
        if let Some(hint) = login_hint {
            request = request.set_login_hint(LoginHint::new(hint.to_owned()));
        }
        let (url, _, _) = request.url();
        let pending = serde_json::to_string(&pending).map_err(|_| OidcError::Pending)?;
        Ok(Departure { url: url.into(), pending: pending.into() })
    }

    /// Finishes a sign-in with what the browser brought back. The caller deletes `pending` before calling.
    ///
    /// # Errors
    /// [`OidcError`] for the reason.
    pub async fn finish(&self, pending: &SecretString, answer: &Answer, now: Timestamp) -> Result<Identity, OidcError> {
        let pending: Pending = serde_json::from_str(pending.expose_secret()).map_err(|_| OidcError::Pending)?;
        let code = self.code(&pending, answer, now)?;
        let client = self.client()?;
        let response = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|_| OidcError::Discovery("there is no token endpoint"))?
            .set_pkce_verifier(PkceCodeVerifier::new(pending.verifier))
            .request_async(&self.http)
            .await
            .map_err(|error| exchange_error(&error))?;
        let nonce = Nonce::new(pending.nonce);
        self.identity(&client, &response, &nonce, now).await
    }

    /// The code in the answer, when the answer belongs to this departure.
    fn code(&self, pending: &Pending, answer: &Answer, now: Timestamp) -> Result<String, OidcError> {
        let state = answer.state.as_deref().unwrap_or_default();
        if !bool::from(state.as_bytes().ct_eq(pending.state.as_bytes())) {
            return Err(OidcError::WrongState);
        }
        if now.duration_since(pending.started) > SignedDuration::from_secs(SIGN_IN_SECONDS) {
            return Err(OidcError::TooOld);
        }
        if answer.iss.as_deref().is_some_and(|issuer| issuer != self.settings.issuer) {
            return Err(OidcError::WrongIssuer);
        }
        if let Some(error) = &answer.error {
            return Err(OidcError::Refused(error_code(error)));
        }
        answer.code.clone().filter(|code| !code.is_empty()).ok_or(OidcError::Provider("redirect"))
    }

    async fn identity(
        &self,
        client: &FlemishClient,
        response: &Response,
        nonce: &Nonce,
        now: Timestamp,
    ) -> Result<Identity, OidcError> {
        let token = response.id_token().ok_or(OidcError::NoIdToken)?;
        let access_token = response.access_token();
        let expected = Expected {
            client_id: ClientId::new(self.settings.client_id.clone()),
            issuer: self.metadata.issuer().clone(),
            nonce,
            accepted_acr: &self.settings.accepted_acr,
            now,
        };
        let claims = match verify::verify(token, access_token, self.metadata.jwks(), &expected) {
            // The provider may have changed its keys since it was asked: look once more.
            Err(OidcError::UnknownKey) => verify::verify(token, access_token, &self.fresh_keys().await?, &expected)?,
            other => other?,
        };
        let mut told = Told::new(claims.given_name(), claims.family_name(), claims.additional_claims());
        if self.metadata.userinfo_endpoint().is_some() {
            told = told.or(self.user_info(client, access_token, claims.subject()).await?);
        }
        let acr = claims.auth_context_ref().map(|acr| acr.to_string());
        Ok(told.identity(&self.settings.issuer, claims.subject(), acr, self.settings.role_claim.as_deref()))
    }

    async fn fresh_keys(&self) -> Result<Keys, OidcError> {
        Keys::fetch_async(self.metadata.jwks_uri(), &self.http).await.map_err(|_| OidcError::Provider("keys"))
    }

    async fn user_info(
        &self,
        client: &FlemishClient,
        access_token: &AccessToken,
        subject: &SubjectIdentifier,
    ) -> Result<Told, OidcError> {
        // The library panics on a token that cannot be written in a header.
        if !access_token.secret().bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(OidcError::Provider("token exchange"));
        }
        let claims: UserInfoClaims<FlemishClaims, CoreGenderClaim> = client
            .user_info(access_token.clone(), Some(subject.clone()))
            .map_err(|_| OidcError::Discovery("there is no user information"))?
            .request_async(&self.http)
            .await
            .map_err(|error| match error {
                UserInfoError::ClaimsVerification(error) => OidcError::from(&error),
                _ => OidcError::Provider("user information"),
            })?;
        Ok(Told::new(claims.given_name(), claims.family_name(), claims.additional_claims()))
    }

    fn client(&self) -> Result<FlemishClient, OidcError> {
        let redirect = RedirectUrl::new(self.settings.redirect_uri.clone())
            .map_err(|_| OidcError::Configuration("the redirect address"))?;
        let secret = self.settings.client_secret.as_ref().map(|s| ClientSecret::new(s.expose_secret().to_owned()));
        let id = ClientId::new(self.settings.client_id.clone());
        Ok(Client::from_provider_metadata(self.metadata.clone(), id, secret).set_redirect_uri(redirect))
    }
}

/// 256 random bits as text.
fn text(random: &mut dyn Random) -> Result<String, OidcError> {
    Ok(URL_SAFE_NO_PAD.encode(random::bytes::<32>(random)?))
}

/// The reason, without anything the provider sent along.
fn exchange_error<E: std::error::Error>(
    error: &RequestTokenError<E, StandardErrorResponse<CoreErrorResponseType>>,
) -> OidcError {
    match error {
        RequestTokenError::ServerResponse(response) => OidcError::Refused(error_code(response.error().as_ref())),
        RequestTokenError::Parse(..) => OidcError::NoIdToken,
        _ => OidcError::Provider("token exchange"),
    }
}

/// Codes of the standard are short and made of small letters; anything else is not repeated.
fn error_code(given: &str) -> String {
    let plain = given.len() <= 40 && given.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    if plain && !given.is_empty() { given.to_owned() } else { "unknown".to_owned() }
}
