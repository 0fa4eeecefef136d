//! One's own account: settings, password, second step, recovery codes, browsers.

use crate::harness::{SOFIE, TestHouse, id, pass};
use crate::people_doors::{App, OWN, first_sign_in, login, shown};
use axum::http::StatusCode;

#[tokio::test]
async fn settings_are_kept_and_what_was_typed_stays_on_an_error() {
    let test = TestHouse::new().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let page = sofie.get("/account").await.is(StatusCode::OK).reads_well();
    let version = page.field("version").unwrap();
    let empty = [("version", version.as_str()), ("name", " "), ("phone", "03 000 00 77"), ("language", "fr")];
    sofie
        .post("/account", &empty)
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .reads_well()
        .has("03 000 00 77")
        .has("Vul uw naam in");
    let good = [
        ("version", version.as_str()),
        ("name", "Sofie D."),
        ("phone", "03 000 00 77"),
        ("language", "fr"),
        ("shortcuts", "1"),
    ];
    sofie.send("/account", &good).await.is(StatusCode::OK).reads_well().has("Sofie D.").has("Mon compte");
    sofie.post("/account", &good).await.is(StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_new_password_needs_the_old_one_and_signs_other_browsers_out() {
    let test = TestHouse::new().await;
    let (mut sofie, ..) = first_sign_in(&test, SOFIE).await;
    let mut elsewhere = test.signed_in(SOFIE).await;
    sofie.get("/account").await;
    let new = "vier gewone woorden samen";
    let fields = |current: &'static str| [("current", current), ("new", new), ("repeat", new)];
    sofie
        .post("/account/password", &fields("niet dit"))
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .reads_well()
        .has("niet uw wachtwoord van nu");
    let short = [("current", OWN), ("new", "kort"), ("repeat", "kort")];
    sofie.post("/account/password", &short).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well().has("te kort");
    elsewhere.get("/today").await.is(StatusCode::OK);
    sofie.send("/account/password", &fields(OWN)).await.is(StatusCode::OK).has("Bewaard");
    assert!(elsewhere.get("/today").await.to.starts_with("/login"));
    test.browser().try_login(&login(SOFIE), OWN).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    test.browser().try_login(&login(SOFIE), new).await.is(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn ways_of_signing_in_are_changed_only_after_showing_the_password() {
    let test = TestHouse::new().await;
    let (mut sofie, ..) = first_sign_in(&test, SOFIE).await;
    let asked = "/account/confirm?back=%2Faccount%2Fsecond";
    assert_eq!(sofie.get("/account/second").await.to, asked);
    for form in [
        "/account/second/codes",
        "/account/second/app-off",
        "/account/provider/off",
        &format!("/account/passkeys/{}/off", id(1)),
    ] {
        assert_eq!(sofie.post(form, &[]).await.to, asked, "{form}");
    }
    assert_eq!(sofie.get("/login/app").await.to, "/account/confirm?back=%2Flogin%2Fapp");
    sofie.get(asked).await.is(StatusCode::OK).reads_well();
    sofie.post("/account/confirm", &[("current", "niet dit")]).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    sofie
        .send("/account/confirm", &[("current", OWN)])
        .await
        .is(StatusCode::OK)
        .reads_well()
        .has("Herstelcodes")
        .has("10");
    // It holds for ten minutes, in this browser only.
    assert_eq!(test.signed_in(SOFIE).await.get("/account/second").await.to, asked);
    pass(601);
    assert_eq!(sofie.get("/account/second").await.to, asked);
}

#[tokio::test]
async fn another_phone_takes_over_and_the_last_way_cannot_be_removed() {
    let test = TestHouse::new().await;
    let (mut sofie, old, codes) = first_sign_in(&test, SOFIE).await;
    sofie.get("/account/confirm").await;
    sofie.send("/account/confirm", &[("current", OWN), ("back", "/login/app")]).await.is(StatusCode::OK);
    let page = sofie.get("/login/app").await.is(StatusCode::OK).reads_well();
    let new = App::of(&page);
    sofie
        .post("/login/app", &[("code", &old.code())])
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .reads_well()
        .has("Deze code klopt niet");
    // The page shows the same drawing again.
    assert_eq!(App::of(&sofie.get("/login/app").await).code(), new.code());
    let done = sofie.post("/login/app", &[("code", &new.code())]).await;
    assert_eq!(done.to, "/account/second?note=saved");
    sofie.get("/account/second").await;
    sofie
        .post("/account/second/app-off", &[])
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .reads_well()
        .has("Stel eerst een andere manier in");

    pass(30);
    let mut again = test.browser();
    again.try_login(&login(SOFIE), OWN).await;
    again.get("/login/second").await;
    again.post("/login/second", &[("code", &old.code())]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    again.post("/login/second", &[("code", &new.code())]).await.is(StatusCode::SEE_OTHER);
    // New codes take the place of the old ones.
    let page = sofie.post("/account/second/codes", &[]).await.is(StatusCode::OK).reads_well();
    let mut third = test.browser();
    third.try_login(&login(SOFIE), OWN).await;
    third.get("/login/second").await;
    third.post("/login/second", &[("code", &codes[0])]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    third.post("/login/second", &[("code", &shown(&page, 0))]).await.is(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn browsers_are_listed_and_signed_out() {
    let test = TestHouse::new().await;
    let mut here = test.signed_in(SOFIE).await;
    let mut there = test.signed_in(SOFIE).await;
    let page = here.get("/account").await.is(StatusCode::OK).has("dit toestel");
    let forms: Vec<&str> =
        page.text.split("action=\"/account/sessions/").skip(1).map(|t| &t[..36]).filter(|t| t.contains('-')).collect();
    assert_eq!(forms.len(), 2);
    let other =
        page.text.split("<li>").find(|li| li.contains("/account/sessions/") && !li.contains("dit toestel")).unwrap();
    let id = &other.split("/account/sessions/").nth(1).unwrap()[..36];
    here.send(&format!("/account/sessions/{id}/end"), &[]).await.is(StatusCode::OK).has("Weggehaald");
    assert!(there.get("/today").await.to.starts_with("/login"));
    let mut third = test.signed_in(SOFIE).await;
    here.send("/account/sessions/end", &[]).await.is(StatusCode::OK).has("U bent afgemeld");
    assert!(third.get("/today").await.to.starts_with("/login"));
    assert!(here.get("/today").await.to.starts_with("/login"));
}
