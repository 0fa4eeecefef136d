//! Signing in and out: every way in, what a half session opens, who has to wait, and what a stranger can learn.

use crate::harness::{BART, Browser, SOFIE, TestHouse, pass};
use crate::people_doors::{OWN, first_sign_in, login, start_password};
use axum::http::StatusCode;
use opweg_gate::password::Cost;
use opweg_web::kit::doors::Doors;

/// A house where a password is enough.
async fn without_second_step() -> TestHouse {
    TestHouse::with(|house| house.settings.second_factor = false).await
}

impl Browser {
    /// Signs in with the own password, up to the page for the second step.
    async fn half(&mut self, who: u128) {
        let answer = self.try_login(&login(who), OWN).await.is(StatusCode::SEE_OTHER);
        let (at, page) = self.follow(answer).await;
        assert_eq!(at, "/login/second?back=%2Ftoday");
        page.is(StatusCode::OK).reads_well().has("Code uit uw app");
    }
}

#[tokio::test]
async fn the_first_sign_in_leads_through_every_step_without_script() {
    let test = TestHouse::new().await;
    let (mut sofie, ..) = first_sign_in(&test, SOFIE).await;
    sofie.get("/clients").await.is(StatusCode::OK).reads_well();
    sofie.get("/login").await.is(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_second_step_takes_each_code_once() {
    let test = TestHouse::new().await;
    let (_, app, codes) = first_sign_in(&test, SOFIE).await;
    let mut sofie = test.browser();
    sofie.half(SOFIE).await;
    // The code of the setting-up is used already.
    let code = app.code();
    sofie
        .post("/login/second", &[("code", &code)])
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .reads_well()
        .has("Deze code werkt niet");
    pass(30);
    let code = app.code();
    let spaced = format!("{} {}", &code[..3], &code[3..]);
    let answer = sofie.post("/login/second", &[("code", &spaced), ("back", "/clients")]).await;
    assert_eq!(sofie.follow(answer).await.0, "/clients");

    let mut again = test.browser();
    again.half(SOFIE).await;
    again.post("/login/second", &[("code", &code)]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    let recovery = codes[4].to_lowercase();
    let answer = again.post("/login/second", &[("code", &recovery)]).await;
    assert_eq!(again.follow(answer).await.0, "/today");
    let mut third = test.browser();
    third.half(SOFIE).await;
    third.post("/login/second", &[("code", &recovery)]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    third.post("/login/second", &[("code", &codes[5])]).await.is(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn half_a_session_opens_nothing_and_cannot_set_up_another_second_step() {
    let test = TestHouse::new().await;
    first_sign_in(&test, SOFIE).await;
    let mut thief = test.browser();
    thief.half(SOFIE).await;
    for page in
        ["/today", "/clients", "/account", "/account/second", "/account/confirm", "/login/app", "/login/password"]
    {
        let answer = thief.get(page).await;
        assert!(answer.to.starts_with("/login/second"), "{page}: {} {}", answer.status, answer.to);
    }
    for form in ["/login/app", "/login/password", "/account/second/codes", "/account/password"] {
        let answer = thief.post(form, &[("code", "000000"), ("new", OWN), ("repeat", OWN)]).await;
        assert!(answer.to.starts_with("/login/second"), "{form}: {} {}", answer.status, answer.to);
    }
    thief.post("/login/passkeys/start", &[]).await.is(StatusCode::FORBIDDEN);
    assert!(thief.post("/login/passkeys", &[("answer", "{}")]).await.to.starts_with("/login/second"));
}

#[tokio::test]
async fn whoever_takes_longer_than_ten_minutes_begins_again() {
    let test = TestHouse::new().await;
    let (_, app, _) = first_sign_in(&test, SOFIE).await;
    let mut sofie = test.browser();
    sofie.half(SOFIE).await;
    pass(601);
    sofie.post("/login/second", &[("code", &app.code())]).await.is(StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn the_second_step_changes_the_token_of_the_browser() {
    let test = TestHouse::new().await;
    let (_, app, _) = first_sign_in(&test, SOFIE).await;
    let mut sofie = test.browser();
    sofie.half(SOFIE).await;
    let before = sofie.cookies.clone();
    pass(30);
    sofie.post("/login/second", &[("code", &app.code())]).await.is(StatusCode::SEE_OTHER);
    assert_ne!(sofie.cookies, before);
    let mut thief = test.browser();
    thief.cookies = before;
    assert!(thief.get("/today").await.to.starts_with("/login?back="));
}

#[tokio::test]
async fn a_stranger_cannot_tell_which_logins_exist() {
    let test = TestHouse::new().await;
    first_sign_in(&test, SOFIE).await;
    let mut stranger = test.browser();
    let known = stranger
        .try_login(&login(SOFIE), "iets anders dan dat")
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .reads_well();
    let unknown =
        stranger.try_login("nobody@example.org", "iets anders dan dat").await.is(StatusCode::UNPROCESSABLE_ENTITY);
    // Without a password set, too.
    let empty = stranger.try_login(&login(BART), "").await.is(StatusCode::UNPROCESSABLE_ENTITY);
    let plain = |page: &str, who: &str| page.replace(who, "…");
    assert_eq!(plain(&known.text, &login(SOFIE)), plain(&unknown.text, "nobody@example.org"));
    assert_eq!(plain(&known.text, &login(SOFIE)), plain(&empty.text, &login(BART)));
    // The login stays in the form, the password does not.
    known.has(&format!("value=\"{}\"", login(SOFIE))).lacks("iets anders");
}

#[tokio::test]
async fn guessing_costs_time_also_for_logins_that_do_not_exist() {
    let test = without_second_step().await;
    first_sign_in_without(&test).await;
    // What fails in the very moment of a success is forgotten with it.
    pass(1);
    for who in [login(SOFIE), "nobody@example.org".to_owned()] {
        let mut guesser = test.browser();
        for _ in 0..4 {
            guesser.try_login(&who, "fout").await.is(StatusCode::UNPROCESSABLE_ENTITY);
        }
        guesser.try_login(&who, OWN).await.is(StatusCode::TOO_MANY_REQUESTS).reads_well().has("over 2 seconden");
        pass(2);
        guesser.try_login(&who, "fout").await.is(StatusCode::UNPROCESSABLE_ENTITY);
        pass(3_600);
        for _ in 0..5 {
            guesser.try_login(&who, "fout").await.is(StatusCode::UNPROCESSABLE_ENTITY);
            pass(70);
        }
        guesser.try_login(&who, OWN).await.is(StatusCode::TOO_MANY_REQUESTS).has("minuten, of bel uw beheerder");
        pass(3_600);
    }
    // After the lock the right password opens, and what went before is forgotten.
    let mut sofie = test.browser();
    sofie.try_login(&login(SOFIE), OWN).await.is(StatusCode::SEE_OTHER);
    pass(1);
    sofie.cookies.clear();
    // By now the address has had more failures than are free: it waits a little each time.
    for _ in 0..3 {
        sofie.try_login(&login(SOFIE), "fout").await.is(StatusCode::UNPROCESSABLE_ENTITY);
        sofie.try_login(&login(SOFIE), "fout").await.is(StatusCode::TOO_MANY_REQUESTS);
        pass(60);
    }
    test.browser().try_login(&login(SOFIE), OWN).await.is(StatusCode::SEE_OTHER);
}

/// Start password and own password, in a house without second step.
async fn first_sign_in_without(test: &TestHouse) {
    let password = start_password(test, SOFIE).await;
    let mut sofie = test.browser();
    let answer = sofie.try_login(&login(SOFIE), &password).await;
    let (at, _) = sofie.follow(answer).await;
    assert!(at.starts_with("/login/password"), "{at}");
    let answer = sofie.post("/login/password", &[("new", OWN), ("repeat", OWN)]).await;
    assert_eq!(sofie.follow(answer).await.0, "/today?note=saved");
}

#[tokio::test]
async fn a_start_password_works_for_a_week_and_gives_way_to_a_good_one() {
    let test = without_second_step().await;
    let password = start_password(&test, SOFIE).await;
    let mut sofie = test.browser();
    let answer = sofie.try_login(&login(SOFIE), &password).await;
    sofie.follow(answer).await;
    assert!(sofie.get("/today").await.to.starts_with("/login/second"));
    let weak = [
        ("kort", "te kort"),
        ("wachtwoord123", "iedereen kent"),
        ("aaaaaaaaaaaaaa", "herhaling"),
        ("sofie uit de stad", "Uw naam"),
        (password.as_str(), "al hebt"),
    ];
    for (new, why) in weak {
        let page =
            sofie.post("/login/password", &[("new", new), ("repeat", new)]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        page.reads_well().has(why).lacks(&format!("value=\"{new}\""));
    }
    sofie
        .post("/login/password", &[("new", OWN), ("repeat", "iets anders")])
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .has("niet gelijk");

    pass(7 * 86_400);
    test.browser().try_login(&login(SOFIE), &password).await.is(StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn signing_out_ends_the_session() {
    let test = TestHouse::new().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let cookies = sofie.cookies.clone();
    sofie.send("/logout", &[]).await.is(StatusCode::OK).reads_well().has("U bent afgemeld");
    let mut thief = test.browser();
    thief.cookies = cookies;
    assert_eq!(thief.get("/today").await.to, "/login?back=%2Ftoday");
}

#[tokio::test]
async fn one_goes_back_to_our_own_pages_only() {
    let test = without_second_step().await;
    first_sign_in_without(&test).await;
    for (asked, reached) in
        [("/clients?tab=all", "/clients?tab=all"), ("https://bad.example", "/today"), ("//bad.example", "/today")]
    {
        let mut sofie = test.browser();
        let answer = sofie.post("/login", &[("login", &login(SOFIE)), ("password", OWN), ("back", asked)]).await;
        assert_eq!(sofie.follow(answer).await.0, reached);
    }
}

#[tokio::test]
async fn pages_before_signing_in_speak_the_language_of_the_browser() {
    let test =
        TestHouse::with(|house| house.doors = Doors::new("http://opweg.example", Cost::FOR_TESTS, Vec::new())).await;
    for (lang, word) in [("fr", "Se connecter"), ("en", "Sign in"), ("nl", "Aanmelden")] {
        let mut guest = test.browser();
        guest.cookies.push(format!("__Host-opweg_lang={lang}"));
        // Not a safe address: no passkeys are offered.
        guest.get("/login").await.is(StatusCode::OK).reads_well().has(word).lacks("data-passkey");
    }
    // A language that is chosen is remembered, and where one wanted to go too.
    let mut guest = test.browser();
    let answer = guest.get("/login?back=%2Fclients&lang=fr").await.is(StatusCode::SEE_OTHER);
    assert_eq!(guest.follow(answer).await.1.has("Se connecter").field("back").as_deref(), Some("/clients"));
    guest.get("/login").await.has("Se connecter");
}
