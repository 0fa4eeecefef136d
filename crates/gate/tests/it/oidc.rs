//! Signing in through a provider, from departure to identity, and every way in which it must fail.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};
use openidconnect::url::Url;
use opweg_gate::oidc::{Answer, Departure, Identity, OidcError, Provider, RoleTriple, SIGN_IN_SECONDS};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use crate::issuer::{Issuer, Key, NOW, RRN, Script};
use crate::repeatable::Repeatable;

fn now() -> Timestamp {
    Timestamp::from_second(NOW).unwrap()
}

fn later(seconds: i64) -> Timestamp {
    now().checked_add(SignedDuration::from_secs(seconds)).unwrap()
}

/// A provider and somebody who is on the way to it.
struct Journey {
    issuer: Issuer,
    provider: Provider,
    departure: Departure,
    answer: Answer,
}

async fn journey(change: impl FnOnce(&mut Script)) -> Journey {
    let mut script = Script::default();
    change(&mut script);
    let issuer = Issuer::start(script).await;
    let provider = Provider::discover(issuer.settings()).await.unwrap();
    let departure = provider.begin(&mut Repeatable(1), now(), None).unwrap();
    let answer = issuer.visit(&departure.url);
    Journey { issuer, provider, departure, answer }
}

impl Journey {
    async fn finish(&self) -> Result<Identity, OidcError> {
        self.provider.finish(&self.departure.pending, &self.answer, now()).await
    }
}

/// The reason for which a provider that behaves so is refused. No reason may ever repeat what the provider said.
async fn reason(change: impl FnOnce(&mut Script)) -> OidcError {
    let error = journey(change).await.finish().await.unwrap_err();
    let shown = format!("{error:?} {error}");
    assert!(!shown.contains(RRN) && !shown.contains("Voorbeeld"), "{shown}");
    error
}

async fn claims_reason(claims: Value) -> OidcError {
    reason(|script| script.claims = claims).await
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn assert_anna(identity: &Identity) {
    assert_eq!(identity.subject, "9f0c7a52");
    assert_eq!(identity.given_name.as_deref(), Some("Anna"));
    assert_eq!(identity.family_name.as_deref(), Some("Voorbeeld"));
    assert_eq!(identity.organisation_code.as_deref(), Some("0999000123"));
    assert_eq!(identity.organisation_name.as_deref(), Some("Stad Voorbeeld"));
    assert_eq!(identity.target_group.as_deref(), Some("LB"));
    assert_eq!(identity.acr.as_deref(), Some("urn:be:vlaanderen:authmech:csamtotp"));
    let begeleider = RoleTriple {
        role: "OpWegMedewerker".into(),
        contexts: strings(&["begeleider", "onthaal"]),
        organisation: Some("0999000123".into()),
    };
    let lezer = RoleTriple { role: "OpWegLezer".into(), contexts: vec![], organisation: Some("OVO999999".into()) };
    assert_eq!(identity.roles, [begeleider, lezer]);
}

/// Every text in the identity, and its `Debug`.
fn everything(identity: &Identity) -> String {
    let roles: Vec<String> = identity.roles.iter().map(|role| format!("{role:?}")).collect();
    let fields = [
        Some(identity.issuer.clone()),
        Some(identity.subject.clone()),
        identity.given_name.clone(),
        identity.family_name.clone(),
        identity.organisation_code.clone(),
        identity.organisation_name.clone(),
        identity.target_group.clone(),
        identity.acr.clone(),
        Some(roles.join(" ")),
        Some(format!("{identity:?}")),
    ];
    fields.into_iter().flatten().collect::<Vec<_>>().join("|")
}

#[tokio::test]
async fn a_counsellor_signs_in_with_everything_in_the_id_token() {
    let journey = journey(|_| ()).await;
    let identity = journey.finish().await.unwrap();
    assert_anna(&identity);
    assert_eq!(identity.issuer, journey.issuer.settings().issuer);
    assert!(!everything(&identity).contains(RRN));
    assert!(!format!("{identity:?}").contains("Voorbeeld\""), "names stay out of logs");
}

#[tokio::test]
async fn rs256_and_user_information_give_the_same_person() {
    let told = json!({
        "sub": "9f0c7a52", "given_name": "Anna", "family_name": "Voorbeeld", "rrn": RRN, "vo_orgcode": "0999000123",
        "vo_orgnaam": "Stad Voorbeeld", "vo_doelgroepcode": "LB", "other_rol_3d": "X:Y",
        "opweg_rol_3d": ["OpWegMedewerker-begeleider,onthaal:0999000123", "OpWegLezer:OVO999999"],
    });
    let journey = journey(|script| {
        script.key = Key::Rs256;
        script.published.push(Key::Rs256);
        script.without =
            vec!["given_name", "family_name", "vo_orgcode", "vo_orgnaam", "vo_doelgroepcode", "opweg_rol_3d"];
        script.user_info = Some(told);
    });
    let identity = journey.await.finish().await.unwrap();
    assert_anna(&identity);
    assert!(!everything(&identity).contains(RRN));
}

#[tokio::test]
async fn the_id_token_goes_before_user_information() {
    let told = json!({ "sub": "9f0c7a52", "given_name": "Bo", "vo_orgcode": "999", "opweg_rol_3d": "A:B" });
    assert_anna(&journey(|script| script.user_info = Some(told)).await.finish().await.unwrap());
}

#[tokio::test]
async fn a_person_without_organisation_or_roles_is_still_a_person() {
    let absent = vec!["vo_orgcode", "vo_orgnaam", "vo_doelgroepcode", "opweg_rol_3d", "acr", "given_name", "rrn"];
    let identity = journey(|script| script.without = absent).await.finish().await.unwrap();
    assert_eq!((identity.subject.as_str(), identity.organisation_code, identity.given_name), ("9f0c7a52", None, None));
    assert!(identity.roles.is_empty());
}

#[tokio::test]
async fn the_departure_carries_pkce_state_and_nonce_and_does_not_ask_for_rrn() {
    let journey = journey(|_| ()).await;
    let url = Url::parse(&journey.departure.url).unwrap();
    let query: HashMap<String, String> = url.query_pairs().into_owned().collect();
    assert_eq!(query["response_type"], "code");
    assert_eq!(query["code_challenge_method"], "S256");
    assert_eq!(query["scope"], "openid profile vo opweg");
    assert_eq!((query["state"].len(), query["nonce"].len(), query["code_challenge"].len()), (43, 43, 43));
    assert_ne!(query["state"], query["nonce"]);
    assert!(!query.contains_key("login_hint"));
    assert!(!format!("{:?}", journey.departure).contains("verifier"));

    let again = journey.provider.begin(&mut Repeatable(1), now(), None).unwrap();
    assert_eq!(again.url, journey.departure.url, "randomness is an argument");
    let other = journey.provider.begin(&mut Repeatable(2), now(), Some("eyJjYXBfaGludCI6IkxCIn0=")).unwrap();
    assert_ne!(other.url, again.url);
    assert!(other.url.contains("login_hint=eyJjYXBfaGludCI6IkxCIn0%3D"), "{}", other.url);
}

#[tokio::test]
async fn tokens_for_others_or_another_time_are_refused() {
    assert_eq!(claims_reason(json!({ "nonce": "another" })).await, OidcError::WrongNonce);
    assert_eq!(reason(|script| script.without = vec!["nonce"]).await, OidcError::WrongNonce);
    assert_eq!(claims_reason(json!({ "aud": "another" })).await, OidcError::WrongAudience);
    assert_eq!(claims_reason(json!({ "aud": ["opweg", "another"] })).await, OidcError::WrongAudience);
    assert_eq!(claims_reason(json!({ "azp": "another" })).await, OidcError::WrongAudience);
    assert_eq!(claims_reason(json!({ "iss": "https://another.example" })).await, OidcError::WrongIssuer);
    assert_eq!(claims_reason(json!({ "exp": NOW })).await, OidcError::NotInItsTime);
    assert_eq!(claims_reason(json!({ "iat": NOW + 61 })).await, OidcError::NotInItsTime);
    assert_eq!(claims_reason(json!({ "nbf": NOW + 61 })).await, OidcError::NotInItsTime);
    assert_eq!(claims_reason(json!({ "at_hash": "AAAAAAAAAAAAAAAAAAAAAA" })).await, OidcError::AccessToken);
}

#[tokio::test]
async fn small_differences_between_clocks_are_fine() {
    let claims = json!({ "iat": NOW + 60, "nbf": NOW + 60, "exp": NOW + 61, "azp": "opweg" });
    assert_anna(&journey(|script| script.claims = claims).await.finish().await.unwrap());
}

#[tokio::test]
async fn signatures_must_be_right_and_of_an_allowed_kind() {
    assert_eq!(reason(|script| script.broken_signature = true).await, OidcError::Signature);
    assert_eq!(reason(|script| script.key = Key::Es256("one", 8)).await, OidcError::Signature);
    assert_eq!(reason(|script| script.key = Key::Es256("two", 8)).await, OidcError::UnknownKey);
    assert_eq!(reason(|script| script.key = Key::Rs256).await, OidcError::UnknownKey);
    assert_eq!(reason(|script| script.key = Key::Hs256).await, OidcError::Algorithm);
    assert_eq!(reason(|script| script.key = Key::Unsigned).await, OidcError::Algorithm);
}

#[tokio::test]
async fn changed_keys_are_fetched_again() {
    let journey = journey(|_| ()).await;
    let key = Key::Es256("two", 9);
    {
        let mut script = journey.issuer.script();
        script.key = key.clone();
        script.published = vec![key];
    }
    assert_anna(&journey.finish().await.unwrap());
}

#[tokio::test]
async fn national_numbers_do_not_become_subjects() {
    let number = national_number();
    assert_eq!(claims_reason(json!({ "sub": number })).await, OidcError::NationalNumber);
}

/// Nobody's number, with a right check.
fn national_number() -> String {
    format!("859999123{:02}", 97 - 859_999_123 % 97)
}

#[tokio::test]
async fn weak_authentication_is_refused_when_the_operator_says_so() {
    let issuer = Issuer::start(Script::default()).await;
    let mut settings = issuer.settings();
    settings.accepted_acr = strings(&["urn:be:vlaanderen:authmech:csamtotp", "urn:be:vlaanderen:authmech:eid"]);
    let provider = Provider::discover(settings).await.unwrap();
    for (acr, expected) in [("eid", Ok(())), ("csamtotp", Ok(())), ("password", Err(OidcError::TooWeak))] {
        issuer.script().claims = json!({ "acr": format!("urn:be:vlaanderen:authmech:{acr}") });
        let departure = provider.begin(&mut Repeatable(1), now(), None).unwrap();
        assert!(departure.url.contains("acr_values="));
        let answer = issuer.visit(&departure.url);
        assert_eq!(provider.finish(&departure.pending, &answer, now()).await.map(|_| ()), expected, "{acr}");
    }
}

#[tokio::test]
async fn an_answer_must_belong_to_the_departure() {
    let journey = journey(|_| ()).await;
    let (provider, pending) = (&journey.provider, &journey.departure.pending);
    let finish = |answer: Answer, at| async move { provider.finish(pending, &answer, at).await.map(|_| ()) };
    let with = |change: fn(&mut Answer)| {
        let mut answer = journey.answer.clone();
        change(&mut answer);
        answer
    };
    assert_eq!(finish(with(|a| a.state = Some("another".into())), now()).await, Err(OidcError::WrongState));
    assert_eq!(finish(with(|a| a.state = None), now()).await, Err(OidcError::WrongState));
    assert_eq!(
        finish(with(|a| a.iss = Some("https://another.example".into())), now()).await,
        Err(OidcError::WrongIssuer)
    );
    assert_eq!(finish(with(|a| a.code = None), now()).await, Err(OidcError::Provider("redirect")));
    assert_eq!(finish(with(|_| ()), later(SIGN_IN_SECONDS + 1)).await, Err(OidcError::TooOld));
    let stopped = finish(with(|a| a.error = Some("access_denied".into())), now()).await;
    assert_eq!(stopped, Err(OidcError::Refused("access_denied".into())));
    let chatty = finish(with(|a| a.error = Some(format!("no {RRN}"))), now()).await;
    assert_eq!(chatty, Err(OidcError::Refused("unknown".into())));
    assert_eq!(finish(with(|a| a.iss = None), now()).await, Ok(()));
    assert!(!format!("{:?}", journey.answer).contains("code-1"));
}

#[tokio::test]
async fn the_code_is_worthless_without_its_verifier() {
    let journey = journey(|_| ()).await;
    let mut pending: Value = serde_json::from_str(journey.departure.pending.expose_secret()).unwrap();
    pending["verifier"] = json!("x".repeat(43));
    let pending: SecretString = pending.to_string().into();
    let refused = journey.provider.finish(&pending, &journey.answer, now()).await.unwrap_err();
    assert_eq!(refused, OidcError::Refused("invalid_grant".into()));
    let nothing = journey.provider.finish(&"".into(), &journey.answer, now()).await.unwrap_err();
    assert_eq!(nothing, OidcError::Pending);
}

#[tokio::test]
async fn a_provider_that_answers_nonsense_is_not_quoted() {
    let nonsense = |status, body: String| reason(move |script| script.token_answer = Some((status, body)));
    let unreadable = [OidcError::NoIdToken, OidcError::Provider("token exchange")];
    for body in [format!("{{\"rrn\":\"{RRN}\""), format!("\"{RRN}\""), String::new()] {
        assert!(unreadable.contains(&nonsense(200, body).await));
    }
    let bare = json!({ "access_token": "a", "token_type": "Bearer", "rrn": RRN }).to_string();
    assert_eq!(nonsense(200, bare).await, OidcError::NoIdToken);
    let claimed = json!({ "access_token": "a", "token_type": "Bearer", "id_token": RRN }).to_string();
    assert_eq!(nonsense(200, claimed).await, OidcError::NoIdToken);
    let refused = json!({ "error": RRN, "error_description": format!("person {RRN}") }).to_string();
    assert_eq!(nonsense(400, refused).await, OidcError::Refused("unknown".into()));
    assert!(unreadable.contains(&nonsense(500, RRN.into()).await));
    assert_eq!(claims_reason(json!({ "exp": RRN })).await, OidcError::NoIdToken);
}

#[tokio::test]
async fn user_information_of_another_person_is_refused() {
    let told = |info: Value| reason(move |script| script.user_info = Some(info));
    assert_eq!(told(json!({ "sub": "another", "rrn": RRN })).await, OidcError::WrongSubject);
    assert_eq!(told(json!({ "rrn": RRN })).await, OidcError::Provider("user information"));
    assert_eq!(told(json!([RRN])).await, OidcError::Provider("user information"));
}

#[tokio::test]
async fn a_token_that_fits_no_header_does_no_harm() {
    let body = |issuer: &Issuer| json!({ "access_token": "a\nb", "token_type": "Bearer", "id_token": issuer.token() });
    let journey = journey(|script| {
        script.user_info = Some(json!({ "sub": "9f0c7a52" }));
        script.without = vec!["at_hash"];
    })
    .await;
    let answer = body(&journey.issuer).to_string();
    journey.issuer.script().token_answer = Some((200, answer));
    assert_eq!(journey.finish().await, Err(OidcError::Provider("token exchange")));
}

#[tokio::test]
async fn a_description_that_is_not_the_configured_one_is_refused() {
    let described = |description: Value| async move {
        let issuer = Issuer::start(Script { description, ..Script::default() }).await;
        Provider::discover(issuer.settings()).await.map(|_| ()).unwrap_err()
    };
    let other = described(json!({ "issuer": "https://another.example" })).await;
    assert_eq!(other, OidcError::Discovery("it is for another issuer"));
    for endpoint in ["authorization_endpoint", "token_endpoint", "userinfo_endpoint"] {
        let unsafe_one = described(json!({ endpoint: "http://another.example/x" })).await;
        assert_eq!(unsafe_one, OidcError::Discovery("an endpoint is missing or not https"), "{endpoint}");
    }
    assert_eq!(described(json!({ "jwks_uri": null })).await, OidcError::Provider("discovery"));
}

#[tokio::test]
async fn a_provider_that_is_away_is_named_as_such() {
    // A port that was free a moment ago: nobody listens there.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let mut settings = Issuer::start(Script::default()).await.settings();
    settings.issuer = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    assert_eq!(Provider::discover(settings).await.map(|_| ()), Err(OidcError::Provider("discovery")));
}
