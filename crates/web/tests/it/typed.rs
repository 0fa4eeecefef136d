//! What is typed when a session ends in the middle is kept for whoever typed it, and for nobody else.

use crate::harness::{BART, Browser, SOFIE, TestHouse, now, pass};
use crate::people_doors::{OWN, first_sign_in, login};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use opweg_model::FileId;
use tower::ServiceExt;

const TEXT: &str = "Belde over <b>de lessen</b> & de opvang.";
const SHOWN: &str = "&#60;b&#62;de lessen&#60;/b&#62; &#38; de opvang.";

/// Sofie with a file open, and the address of its notes.
async fn writing(test: &TestHouse) -> (Browser, FileId, String) {
    let file = test.client(SOFIE, "Selam", "ti").await;
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get(&format!("/clients/{file}")).await.is(StatusCode::OK);
    (sofie, file, format!("/clients/{file}/notes"))
}

/// Sends what waits on the page once more, as its button does.
async fn send_again(browser: &mut Browser, to: &str) {
    let page = browser.get("/typed").await.is(StatusCode::OK).reads_well().has(SHOWN).lacks("<b>de lessen");
    let (key, kind) = (page.field("typed").unwrap(), page.field("kind").unwrap());
    let overview = browser.send(to, &[("typed", &key), ("kind", &kind), ("body", TEXT)]).await;
    overview.is(StatusCode::OK).has(SHOWN);
    browser.get("/typed").await.has("Er staat niets klaar");
}

#[tokio::test]
async fn a_text_typed_after_the_session_ended_is_there_after_both_steps_of_signing_in() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Selam", "ti").await;
    let (mut sofie, app, _) = first_sign_in(&test, SOFIE).await;
    sofie.get(&format!("/clients/{file}")).await.is(StatusCode::OK);
    pass(2 * 3600);
    let notes = format!("/clients/{file}/notes");
    let answer = sofie.post(&notes, &[("kind", "call"), ("body", TEXT)]).await.is(StatusCode::UNAUTHORIZED);
    answer.reads_well().has("Meld u aan: uw tekst is bewaard").has("/login?back=/typed").lacks("de lessen");
    let answer = sofie.try_login(&login(SOFIE), OWN).await;
    sofie.follow(answer).await.1.lacks("de lessen");
    sofie.get("/typed").await.is(StatusCode::SEE_OTHER);
    sofie.get("/login/second").await.is(StatusCode::OK);
    let answer = sofie.post("/login/second", &[("code", &app.code()), ("back", "/today")]).await;
    assert_eq!(sofie.follow(answer).await.0, "/typed");
    send_again(&mut sofie, &notes).await;
}

#[tokio::test]
async fn a_form_of_an_earlier_session_waits_for_a_press_of_the_same_user() {
    let test = TestHouse::new().await;
    let (mut sofie, file, notes) = writing(&test).await;
    sofie.cookies = test.signed_in(SOFIE).await.cookies;
    let answer = sofie.post(&notes, &[("kind", "call"), ("body", TEXT)]).await.is(StatusCode::SEE_OTHER);
    assert_eq!(answer.to, "/typed");
    sofie.get(&notes).await.lacks("de lessen");
    send_again(&mut sofie, &notes).await;
    // Thrown away, it is gone.
    let (mut again, _, notes) = writing(&test).await;
    again.cookies.clear();
    again.post(&notes, &[("kind", "call"), ("body", TEXT)]).await.is(StatusCode::UNAUTHORIZED);
    let key = sofie.get("/typed").await.field("typed").unwrap();
    sofie.post("/typed", &[("key", &key)]).await.is(StatusCode::SEE_OTHER);
    sofie.get("/typed").await.lacks("de lessen");
    sofie.get(&format!("/clients/{file}")).await.is(StatusCode::OK);
}

#[tokio::test]
async fn whoever_else_signs_in_on_the_same_computer_never_sees_it() {
    let test = TestHouse::new().await;
    let (mut sofie, _, notes) = writing(&test).await;
    let mut bart = test.signed_in(BART).await;
    sofie.cookies.clone_from(&bart.cookies);
    let answer = sofie.post(&notes, &[("body", TEXT)]).await.is(StatusCode::FORBIDDEN);
    answer.lacks("de lessen").has("Ga terug en kopieer wat u typte");
    bart.get("/typed").await.is(StatusCode::OK).lacks("de lessen");
    // It was refused, so nothing was kept for Sofie either.
    test.signed_in(SOFIE).await.get("/typed").await.is(StatusCode::OK).lacks("de lessen");
}

#[tokio::test]
async fn every_text_has_a_place_of_its_own_and_the_way_to_it_is_on_the_page_of_today() {
    let test = TestHouse::new().await;
    let (mut sofie, _, notes) = writing(&test).await;
    sofie.cookies.clear();
    for body in ["De eerste notitie.", "De tweede notitie.", "De eerste notitie."] {
        sofie.post(&notes, &[("kind", "call"), ("body", body)]).await.is(StatusCode::UNAUTHORIZED);
    }
    let mut again = test.signed_in(SOFIE).await;
    again.get("/today").await.has("2 teksten wachten nog").has("href=\"/typed\"");
    again.get("/typed").await.reads_well().has("De eerste notitie.").has("De tweede notitie.").has("Notitie · Selam");
}

#[tokio::test]
async fn whoever_has_an_old_page_of_a_colleague_plants_nothing() {
    let test = TestHouse::new().await;
    let (mut sofie, _, notes) = writing(&test).await;
    sofie.cookies.clear();
    pass(25 * 3600);
    let answer = sofie.post(&notes, &[("body", TEXT)]).await;
    assert!(answer.status.is_client_error());
    test.signed_in(SOFIE).await.get("/typed").await.is(StatusCode::OK).lacks("de lessen");
}

#[tokio::test]
async fn only_a_page_of_ours_is_kept_and_never_a_secret() {
    let test = TestHouse::new().await;
    let (mut sofie, _, notes) = writing(&test).await;
    let token = sofie.get(&notes).await.field("csrf").unwrap();
    let ask = |site: Option<&'static str>, token: String| {
        let request = Request::post(&notes).header(header::HOST, "opweg.example");
        let request = site.iter().fold(request, |r, site| r.header("sec-fetch-site", *site));
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        test.router().oneshot(request.body(Body::from(format!("csrf={token}&body=de+lessen"))).unwrap())
    };
    for site in [None, Some("none"), Some("cross-site"), Some("same-site")] {
        assert!(ask(site, token.clone()).await.unwrap().status().is_client_error(), "{site:?}");
    }
    // A token for somebody else that we never made.
    let forged = format!("x.{}.{}.{}", crate::harness::id(SOFIE).simple(), now().as_second() / 3600, "0".repeat(32));
    ask(Some("same-origin"), forged).await.unwrap();
    let mut gone = test.browser();
    std::mem::swap(&mut gone.cookies, &mut sofie.cookies);
    let secrets = [("current", "de lessen"), ("new", "de lessen"), ("repeat", "de lessen")];
    sofie.post("/account/password", &secrets).await;
    sofie.post("/login", &[("login", "x"), ("password", "de lessen")]).await;
    let large = "de lessen ".repeat(20_000);
    let (mut late, ..) = writing(&test).await;
    late.cookies.clear();
    late.post(&notes, &[("body", &large)]).await.is(StatusCode::PAYLOAD_TOO_LARGE);
    gone.get("/typed").await.is(StatusCode::OK).lacks("de lessen");
}

#[tokio::test]
async fn autosave_says_no_without_a_session_and_goes_on_in_a_newer_one() {
    let test = TestHouse::new().await;
    let (mut sofie, file, notes) = writing(&test).await;
    let (draft, old) = (format!("/drafts/note-{file}"), std::mem::take(&mut sofie.cookies));
    sofie.post(&draft, &[("body", TEXT)]).await.is(StatusCode::UNAUTHORIZED);
    sofie.cookies = test.signed_in(BART).await.cookies;
    sofie.post(&draft, &[("body", TEXT)]).await.is(StatusCode::FORBIDDEN);
    sofie.cookies = test.signed_in(SOFIE).await.cookies;
    assert_ne!(sofie.cookies, old);
    sofie.post(&draft, &[("body", TEXT)]).await.is(StatusCode::OK);
    sofie.get(&notes).await.has(SHOWN);
}
