//! A provider on this machine that speaks as ACM/IDM does, and can be told to misbehave.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::extract::{Form, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use openidconnect::PrivateSigningKey as _;
use openidconnect::core::{CoreJwsSigningAlgorithm, CoreRsaPrivateSigningKey};
use openidconnect::url::Url;
use opweg_gate::oidc::{Answer, Settings};
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

pub const NOW: i64 = 1_795_000_000;
pub const CLIENT: &str = "opweg";
pub const SECRET: &str = "between the provider and us";
pub const REDIRECT: &str = "https://opweg.example/in/back";
/// Nobody's national number: there is no month 99.
pub const RRN: &str = "85999912356";
const ACCESS_TOKEN: &str = "access-9b1d";

/// What the provider signs with.
#[derive(Clone)]
pub enum Key {
    /// ECDSA on P-256, with this key id and this private number.
    Es256(&'static str, u8),
    /// RSA with the test key.
    Rs256,
    /// HMAC with our own client secret.
    Hs256,
    /// No signature at all.
    Unsigned,
}

/// How the provider behaves; every test starts from [`Script::default`].
#[derive(Clone)]
pub struct Script {
    pub key: Key,
    pub published: Vec<Key>,
    /// Claims of the ID token, over the standard ones.
    pub claims: Value,
    /// Claims to leave out of the ID token.
    pub without: Vec<&'static str>,
    /// User information; none means there is no such endpoint.
    pub user_info: Option<Value>,
    /// What the token endpoint answers instead.
    pub token_answer: Option<(u16, String)>,
    /// Where the last two letters of the signature are changed.
    pub broken_signature: bool,
    /// Over the description of itself.
    pub description: Value,
}

impl Default for Script {
    fn default() -> Self {
        let key = Key::Es256("one", 7);
        Self {
            published: vec![key.clone()],
            key,
            claims: json!({}),
            without: Vec::new(),
            user_info: None,
            token_answer: None,
            broken_signature: false,
            description: json!({}),
        }
    }
}

struct Inner {
    base: String,
    script: Mutex<Script>,
    visit: Mutex<HashMap<String, String>>,
}

/// The running provider.
#[derive(Clone)]
pub struct Issuer(Arc<Inner>);

impl Issuer {
    pub async fn start(script: Script) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let issuer = Self(Arc::new(Inner { base, script: Mutex::new(script), visit: Mutex::default() }));
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(describe))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .route("/userinfo", get(user_info))
            .with_state(issuer.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        issuer
    }

    pub fn settings(&self) -> Settings {
        Settings {
            issuer: self.0.base.clone(),
            client_id: CLIENT.into(),
            client_secret: Some(SECRET.into()),
            redirect_uri: REDIRECT.into(),
            scopes: vec!["profile".into(), "vo".into(), "opweg".into()],
            role_claim: Some("opweg_rol_3d".into()),
            accepted_acr: Vec::new(),
        }
    }

    pub fn script(&self) -> MutexGuard<'_, Script> {
        self.0.script.lock().unwrap()
    }

    /// What the browser does: goes to the provider, signs in and comes back.
    pub fn visit(&self, url: &str) -> Answer {
        let url = Url::parse(url).unwrap();
        assert!(url.as_str().starts_with(&format!("{}/authorize?", self.0.base)));
        let query: HashMap<String, String> = url.query_pairs().into_owned().collect();
        let state = query.get("state").cloned();
        *self.0.visit.lock().unwrap() = query;
        Answer { code: Some("code-1".into()), state, error: None, iss: Some(self.0.base.clone()) }
    }

    fn asked(&self, name: &str) -> String {
        self.0.visit.lock().unwrap().get(name).cloned().unwrap_or_default()
    }

    /// The ID token it would give now.
    pub fn token(&self) -> String {
        let script = self.script().clone();
        let mut claims = json!({
            "iss": self.0.base, "aud": CLIENT, "iat": NOW - 5, "exp": NOW + 300, "nonce": self.asked("nonce"),
            "acr": "urn:be:vlaanderen:authmech:csamtotp", "rrn": RRN,
            "at_hash": URL_SAFE_NO_PAD.encode(&Sha256::digest(ACCESS_TOKEN)[..16]),
        });
        let person = json!({
            "sub": "9f0c7a52", "given_name": "Anna", "family_name": "Voorbeeld", "vo_id": "4b8e",
            "vo_doelgroepcode": "LB", "vo_orgcode": "0999000123", "vo_orgnaam": "Stad Voorbeeld",
            "opweg_rol_3d": ["OpWegMedewerker-begeleider,onthaal:0999000123", "OpWegLezer:OVO999999"],
        });
        merge(&mut claims, &person);
        merge(&mut claims, &script.claims);
        for name in script.without {
            claims.as_object_mut().unwrap().remove(name);
        }
        let mut token = sign(&script.key, &claims);
        if script.broken_signature {
            let changed = if token.ends_with("AA") { "BB" } else { "AA" };
            token.truncate(token.len() - 2);
            // The last letter has unused bits; the one before has not.
            token.push_str(changed);
        }
        token
    }
}

fn merge(into: &mut Value, from: &Value) {
    for (name, value) in from.as_object().unwrap() {
        into[name] = value.clone();
    }
}

async fn describe(State(issuer): State<Issuer>) -> Json<Value> {
    let base = &issuer.0.base;
    let script = issuer.script();
    let mut description = json!({
        "issuer": base, "authorization_endpoint": format!("{base}/authorize"), "token_endpoint": format!("{base}/token"),
        "jwks_uri": format!("{base}/keys"), "response_types_supported": ["code"], "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256", "ES256", "HS256", "none"],
    });
    if script.user_info.is_some() {
        description["userinfo_endpoint"] = format!("{base}/userinfo").into();
    }
    merge(&mut description, &script.description);
    Json(description)
}

async fn keys(State(issuer): State<Issuer>) -> Json<Value> {
    let keys: Vec<Value> = issuer.script().published.iter().map(public).collect();
    Json(json!({ "keys": keys }))
}

async fn token(
    State(issuer): State<Issuer>,
    headers: HeaderMap,
    Form(form): Form<HashMap<String, String>>,
) -> Response {
    let given = |name: &str| form.get(name).cloned().unwrap_or_default();
    let credentials = STANDARD.encode(format!("{CLIENT}:{}", SECRET.replace(' ', "+")));
    let known = headers.get(header::AUTHORIZATION).is_some_and(|value| *value == format!("Basic {credentials}"));
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(given("code_verifier")));
    let right = given("code") == "code-1"
        && given("grant_type") == "authorization_code"
        && given("redirect_uri") == REDIRECT
        && challenge == issuer.asked("code_challenge");
    if let Some((status, body)) = issuer.script().token_answer.clone() {
        return (StatusCode::from_u16(status).unwrap(), [(header::CONTENT_TYPE, "application/json")], body)
            .into_response();
    }
    if !known {
        return (StatusCode::UNAUTHORIZED, Json(json!({ "error": "invalid_client" }))).into_response();
    }
    if !right {
        return (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant", "error_description": RRN })))
            .into_response();
    }
    let answer = json!({ "access_token": ACCESS_TOKEN, "token_type": "Bearer", "id_token": issuer.token() });
    Json(answer).into_response()
}

async fn user_info(State(issuer): State<Issuer>, headers: HeaderMap) -> Response {
    let known = headers.get(header::AUTHORIZATION).is_some_and(|value| *value == format!("Bearer {ACCESS_TOKEN}"));
    match issuer.script().user_info.clone() {
        Some(claims) if known => Json(claims).into_response(),
        _ => StatusCode::UNAUTHORIZED.into_response(),
    }
}

fn es256(number: u8) -> SigningKey {
    SigningKey::from_slice(&[number; 32]).unwrap()
}

fn rsa() -> CoreRsaPrivateSigningKey {
    let id = openidconnect::JsonWebKeyId::new("rsa".into());
    CoreRsaPrivateSigningKey::from_pem(include_str!("rsa-test-key.pem"), Some(id)).unwrap()
}

fn public(key: &Key) -> Value {
    match key {
        Key::Es256(id, number) => {
            let point = es256(*number).verifying_key().to_sec1_point(false);
            let coordinate = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
            let (x, y) = (&point.as_bytes()[1..33], &point.as_bytes()[33..]);
            json!({ "kty": "EC", "crv": "P-256", "use": "sig", "kid": id, "x": coordinate(x), "y": coordinate(y) })
        }
        Key::Rs256 => serde_json::to_value(rsa().as_verification_key()).unwrap(),
        Key::Hs256 | Key::Unsigned => panic!("there is nothing to publish"),
    }
}

/// Writes a JWT by hand, apart from the library under test.
fn sign(key: &Key, claims: &Value) -> String {
    let header = match key {
        Key::Es256(id, _) => json!({ "alg": "ES256", "typ": "JWT", "kid": id }),
        Key::Rs256 => json!({ "alg": "RS256", "typ": "JWT", "kid": "rsa" }),
        Key::Hs256 => json!({ "alg": "HS256" }),
        Key::Unsigned => json!({ "alg": "none" }),
    };
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let message = format!("{}.{}", part(&header), part(claims));
    let signature = match key {
        Key::Es256(_, number) => {
            let signature: Signature = es256(*number).sign(message.as_bytes());
            signature.to_bytes().to_vec()
        }
        Key::Rs256 => rsa().sign(&CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256, message.as_bytes()).unwrap(),
        Key::Hs256 => {
            let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
            mac.update(message.as_bytes());
            mac.finalize().into_bytes().to_vec()
        }
        Key::Unsigned => Vec::new(),
    };
    format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
}
