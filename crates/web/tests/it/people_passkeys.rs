//! Passkeys and the identity provider, with a device and a provider that really sign.

use crate::harness::{BART, Browser, SOFIE, TestHouse, now, pass};
use crate::issuer::{Issuer, Script};
use crate::people_doors::{login, start_password};
use axum::http::StatusCode;
use opweg_gate::password::Cost;
use opweg_web::kit::doors::Doors;
use serde_json::{Value, json};
use webauthn_authenticator_rs::WebauthnAuthenticator;
use webauthn_authenticator_rs::prelude::Url;
use webauthn_authenticator_rs::softpasskey::SoftPasskey;

fn origin() -> Url {
    Url::parse("https://opweg.example").unwrap()
}

fn challenge<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).unwrap()
}

impl Browser {
    /// Registers a device as a passkey.
    async fn register(&mut self, device: &mut SoftPasskey, name: &str) -> crate::harness::Page {
        let begun = self.post("/login/passkeys/start", &[]).await.is(StatusCode::OK);
        assert_eq!(begun.kind, "application/json");
        let answer = device.do_registration(origin(), challenge(&begun.text)).unwrap();
        let answer = serde_json::to_string(&answer).unwrap();
        self.post("/login/passkeys", &[("answer", &answer), ("name", name)]).await
    }

    /// The device's answer to a challenge of ours. The software device does not say whose key it is; a real one does.
    async fn answer(&mut self, device: &mut SoftPasskey, start: &str, owner: uuid::Uuid) -> String {
        let begun = self.post(start, &[]).await.is(StatusCode::OK);
        let answer = device.do_authentication(origin(), challenge(&begun.text)).unwrap();
        let mut answer = serde_json::to_value(answer).unwrap();
        answer["response"]["userHandle"] = Value::String(base64_url(owner.as_bytes()));
        answer.to_string()
    }
}

fn base64_url(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

#[tokio::test]
async fn a_passkey_can_be_the_first_second_step_and_is_asked_for_afterwards() {
    let test = TestHouse::new().await;
    let password = start_password(&test, SOFIE).await;
    let mut device = SoftPasskey::new(true);
    let mut sofie = test.browser();
    let answer = sofie.try_login(&login(SOFIE), &password).await;
    let (at, page) = sofie.follow(answer).await;
    assert!(at.starts_with("/login/app"));
    page.has("data-passkey=\"create\"");
    let page = sofie.register(&mut device, "").await.is(StatusCode::OK).reads_well().has("Uw herstelcodes");
    assert_eq!(page.text.matches("class=\"code\"").count(), 10);

    let mut again = test.browser();
    let answer = again.try_login(&login(SOFIE), &password).await;
    let (_, page) = again.follow(answer).await;
    page.has("data-passkey=\"get\"").has("Herstelcode");
    let answer = again.answer(&mut device, "/login/second/passkey/start", crate::harness::id(SOFIE)).await;
    let done = again.post("/login/second/passkey", &[("answer", &answer)]).await;
    assert!(again.follow(done).await.0.starts_with("/login/password"));
    // A challenge is good once.
    let mut thief = test.browser();
    thief.try_login(&login(SOFIE), &password).await.is(StatusCode::SEE_OTHER);
    thief.get("/login/second").await.is(StatusCode::OK);
    thief.post("/login/second/passkey", &[("answer", &answer)]).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
}

#[tokio::test]
async fn a_passkey_of_somebody_else_does_not_do_for_the_second_step() {
    let test = TestHouse::new().await;
    let (mut sofies, mut barts) = (SoftPasskey::new(true), SoftPasskey::new(true));
    let mut bart = test.signed_in(BART).await;
    bart.register(&mut barts, "Barts telefoon").await;
    let password = start_password(&test, SOFIE).await;
    let mut sofie = test.browser();
    sofie.try_login(&login(SOFIE), &password).await;
    sofie.get("/login/app").await;
    sofie.register(&mut sofies, "").await.is(StatusCode::OK);
    let mut thief = test.browser();
    thief.try_login(&login(SOFIE), &password).await;
    thief.get("/login/second").await;
    let begun = thief.post("/login/second/passkey/start", &[]).await;
    let mut asked: Value = challenge(&begun.text);
    asked["publicKey"]["allowCredentials"] = json!([]);
    if let Ok(answer) = barts.do_authentication(origin(), serde_json::from_value(asked).unwrap()) {
        let answer = serde_json::to_string(&answer).unwrap();
        thief.post("/login/second/passkey", &[("answer", &answer)]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    }
    thief.post("/login/second/passkey", &[("answer", "{}")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(thief.get("/today").await.to.starts_with("/login/second"));
}

#[tokio::test]
async fn nonsense_for_an_answer_signs_nobody_in() {
    let test = TestHouse::new().await;
    let mut stranger = test.browser();
    stranger.post("/login/passkey", &[("answer", "{}")]).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    stranger.post("/login/passkey/start", &[]).await.is(StatusCode::OK).has("challenge");
    for answer in ["", "{}", "null", "{\"id\":1}"] {
        stranger.post("/login/passkey", &[("answer", answer)]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn whoever_keeps_answering_wrongly_has_to_wait() {
    let test = TestHouse::new().await;
    let mut stranger = test.browser();
    for _ in 0..20 {
        stranger.post("/login/passkey", &[("answer", "{}")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        pass(2);
    }
    stranger.post("/login/passkey", &[("answer", "{}")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    stranger.post("/login/passkey", &[("answer", "{}")]).await.is(StatusCode::TOO_MANY_REQUESTS).reads_well();
    stranger.post("/login/passkey/start", &[]).await.is(StatusCode::TOO_MANY_REQUESTS);
    pass(60);
    stranger.post("/login/passkey/start", &[]).await.is(StatusCode::OK);
}

/// A house with one provider that answers.
async fn with_provider() -> (TestHouse, Issuer) {
    let script =
        Script { claims: json!({"iat": now().as_second() - 5, "exp": now().as_second() + 3_000}), ..Script::default() };
    let issuer = Issuer::start(script).await;
    let settings = issuer.settings();
    let test = TestHouse::with(move |house| {
        house.doors = Doors::new("https://opweg.example", Cost::FOR_TESTS, vec![settings])
    })
    .await;
    (test, issuer)
}

impl Browser {
    /// Goes to the provider at this address and comes back.
    async fn through(&mut self, issuer: &Issuer, url: &str) -> crate::harness::Page {
        let back = issuer.visit(url);
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("code", &back.code.unwrap())
            .append_pair("state", &back.state.unwrap())
            .append_pair("iss", &back.iss.unwrap())
            .finish();
        self.get(&format!("/login/oidc/back?{query}")).await
    }
}

#[tokio::test]
async fn an_account_is_tied_to_the_provider_and_signs_in_through_it() {
    let (test, issuer) = with_provider().await;
    // Nobody is tied to that name yet.
    let mut stranger = test.browser();
    let away = stranger.get("/login/oidc/0?back=%2Fclients").await.is(StatusCode::SEE_OTHER);
    stranger.through(&issuer, &away.to).await.is(StatusCode::FORBIDDEN).reads_well().has("nog niet gekoppeld");

    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get("/account/second").await.is(StatusCode::OK).reads_well().has("Koppelen met");
    let page = sofie.post("/account/provider/0", &[]).await.is(StatusCode::OK).reads_well();
    let url = page
        .text
        .split("href=\"http://127.0.0.1")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .replace("&amp;", "&")
        .replace("&#38;", "&");
    let done = sofie.through(&issuer, &format!("http://127.0.0.1{url}")).await;
    assert_eq!(done.to, "/account/second?note=saved", "{}", done.text);

    let mut again = test.browser();
    let away = again.get("/login/oidc/0?back=%2Fclients").await.is(StatusCode::SEE_OTHER);
    let done = again.through(&issuer, &away.to).await;
    assert_eq!(again.follow(done).await.0, "/clients");
}

#[tokio::test]
async fn an_answer_of_the_provider_is_good_once_and_in_one_browser() {
    let (test, issuer) = with_provider().await;
    let mut one = test.browser();
    let away = one.get("/login/oidc/0").await;
    // Another browser, without the cookie.
    test.browser().through(&issuer, &away.to).await.is(StatusCode::BAD_REQUEST).reads_well();
    one.through(&issuer, &away.to).await.is(StatusCode::FORBIDDEN);
    one.through(&issuer, &away.to).await.is(StatusCode::BAD_REQUEST);
    let away = one.get("/login/oidc/0").await;
    pass(901);
    one.through(&issuer, &away.to).await.is(StatusCode::BAD_REQUEST);
    one.get("/login/oidc/7").await.is(StatusCode::BAD_GATEWAY).reads_well();
}
