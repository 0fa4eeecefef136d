//! Running the house: who may, people, organisations, keys, and leaving.

use crate::harness::{BART, Browser, CITY, NADIA, OFFICE, SOFIE, TestHouse, VDAB, id};
use crate::people_doors::{login, shown};
use axum::http::StatusCode;
use opweg_gate::token::{Token, TokenUse};
use opweg_model::{OrgKind, Role, UserId};
use opweg_store::people::{tokens, users};

/// Bart runs the accounts of the city.
const RITA: u128 = 30;

async fn with_rita() -> TestHouse {
    let test = TestHouse::new().await;
    test.user(RITA, CITY, "Rita Maes", &[Role::Administrator]).await;
    test
}

async fn at(browser: &mut Browser, path: &str) -> crate::harness::Page {
    browser.get(path).await.is(StatusCode::OK).reads_well()
}

#[tokio::test]
async fn only_administrators_come_in() {
    let test = TestHouse::new().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let org = format!("/admin/organisations/{}", id(CITY));
    let person = format!("/admin/people/{}", id(BART));
    for page in [
        "/admin",
        "/admin/people",
        "/admin/people/new",
        "/admin/organisations",
        "/admin/organisations/new",
        "/admin/keys",
        &org,
        &person,
        &format!("{person}/leave"),
    ] {
        sofie.get(page).await.is(StatusCode::FORBIDDEN);
    }
    for form in [
        "/admin/people/new",
        "/admin/organisations/new",
        "/admin/keys",
        &org,
        &person,
        &format!("{person}/leave"),
        &format!("{person}/password"),
        &format!("{person}/second"),
    ] {
        sofie.post(form, &[]).await.is(StatusCode::FORBIDDEN);
    }
    // Who tries is seen, also where no file is concerned.
    let mut conn = test.house.db.look().await.unwrap();
    let own = opweg_store::log::of_chain(&mut conn, id(SOFIE), None, 100).await.unwrap();
    let refused = own.iter().filter(|l| l.act == "refused" && l.what == "page" && l.outcome == "refused").count();
    assert_eq!(refused, 9 + 8, "every page and every form above");
    drop(conn);
    assert!(test.browser().get("/admin/people").await.to.starts_with("/login"));
}

#[tokio::test]
async fn somebody_is_added_and_gets_a_start_password_once() {
    let test = TestHouse::new().await;
    let mut nadia = test.signed_in(NADIA).await;
    at(&mut nadia, "/admin/people/new").await;
    let city = id(CITY).to_string();
    let wrong =
        [("org", city.as_str()), ("login", "x"), ("name", ""), ("job", "begeleider"), ("phone", "03 000 00 88")];
    let page = nadia.post("/admin/people/new", &wrong).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    page.has("Vul een naam in").has("minstens 3 tekens").has("minstens één rol").has("03 000 00 88");
    let taken = [("org", city.as_str()), ("login", &login(SOFIE)), ("name", "Els"), ("roles", "worker")];
    nadia
        .post("/admin/people/new", &taken)
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .reads_well()
        .has("al in gebruik")
        .has("value=\"Els\"");

    let good = [
        ("org", city.as_str()),
        ("login", " Els@Example.org"),
        ("name", "Els Jacobs"),
        ("roles", "worker"),
        ("roles", "reception"),
        ("secrecy", "1"),
    ];
    let page = nadia.post("/admin/people/new", &good).await.is(StatusCode::OK).reads_well().has("els@example.org");
    let password = shown(&page, 1);
    assert_eq!(password.len(), 19, "{password}");
    at(&mut nadia, "/admin/people")
        .await
        .has("Els Jacobs")
        .has("Begeleider, Onthaal of lesgever")
        .has("Nog geen tweede stap");
    test.browser().try_login("els@example.org", &password).await.is(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn roles_change_at_once_and_two_administrators_do_not_overwrite_each_other() {
    let test = TestHouse::new().await;
    let mut nadia = test.signed_in(NADIA).await;
    let mut sofie = test.signed_in(SOFIE).await;
    let path = format!("/admin/people/{}", id(SOFIE));
    let page = at(&mut nadia, &path).await.has("Sofie De Wit");
    let version = page.field("version").unwrap();
    sofie.get("/clients/new").await.is(StatusCode::OK);
    let change = [("version", version.as_str()), ("name", "Sofie De Wit"), ("roles", "analyst"), ("secrecy", "1")];
    nadia.send(&path, &change).await.is(StatusCode::OK);
    sofie.get("/clients/new").await.is(StatusCode::FORBIDDEN);
    nadia.post(&path, &change).await.is(StatusCode::CONFLICT);
}

#[tokio::test]
async fn an_administrator_of_one_organisation_stays_within_it() {
    let test = with_rita().await;
    let mut rita = test.signed_in(RITA).await;
    at(&mut rita, "/admin/people").await.has("Sofie De Wit").lacks("Karim").lacks("Nadia");
    at(&mut rita, "/admin/organisations").await.has("Stad").lacks("VDAB");
    rita.get("/admin/organisations/new").await.is(StatusCode::FORBIDDEN);
    for path in [
        format!("/admin/people/{}", id(NADIA)),
        format!("/admin/organisations/{}", id(VDAB)),
        format!("/admin/people?org={}", id(OFFICE)),
    ] {
        rita.get(&path).await.is(StatusCode::NOT_FOUND);
    }
    at(&mut rita, "/admin/people").await;
    for form in ["password", "second", "leave"] {
        rita.post(&format!("/admin/people/{}/{form}", id(NADIA)), &[]).await.is(StatusCode::NOT_FOUND);
    }
    let new = [
        ("org", id(OFFICE).to_string()),
        ("login", "els@example.org".into()),
        ("name", "Els".into()),
        ("roles", "worker".into()),
    ];
    let new: Vec<(&str, &str)> = new.iter().map(|(n, v)| (*n, v.as_str())).collect();
    rita.post("/admin/people/new", &new).await.is(StatusCode::NOT_FOUND);

    // Roles of the network cannot be given, and stay where they were.
    let sofie = format!("/admin/people/{}", id(SOFIE));
    let page = at(&mut rita, &sofie).await.lacks("value=\"dpo\"");
    let version = page.field("version").unwrap();
    rita.send(&sofie, &[("version", &version), ("name", "Sofie"), ("roles", "worker"), ("roles", "dpo")]).await;
    assert!(!test.staff(SOFIE).await.is(Role::DataProtection));

    // What decides on access is not in the form and not taken from it.
    let city = format!("/admin/organisations/{}", id(CITY));
    let page = at(&mut rita, &city).await.lacks("name=\"purposes\"").has("past het kantoor van het netwerk aan");
    let version = page.field("version").unwrap();
    let change = [
        ("version", version.as_str()),
        ("name", "Stad aan de stroom"),
        ("phone", "03 000 00 99"),
        ("kind", "network"),
        ("sanctions", "1"),
    ];
    rita.send(&city, &change).await.is(StatusCode::OK).has("Stad aan de stroom");
    let staff = test.staff(SOFIE).await;
    assert!(staff.org_kind == OrgKind::City && !staff.sanctions && staff.secrecy != staff.sanctions || !staff.secrecy);
    assert_eq!((staff.org_kind, staff.sanctions, staff.purposes), (OrgKind::City, false, OrgKind::City.purposes()));
}

#[tokio::test]
async fn organisations_are_added_changed_and_closed_by_the_network() {
    let test = TestHouse::new().await;
    let mut nadia = test.signed_in(NADIA).await;
    at(&mut nadia, "/admin/organisations/new").await;
    nadia
        .post("/admin/organisations/new", &[("email", "x@example.org")])
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .reads_well()
        .has("x@example.org");
    let new = [
        ("name", "Welkom"),
        ("phone", "03 000 00 66"),
        ("kind", "ngo"),
        ("purposes", "guidance"),
        ("purposes", "oversight"),
        ("secrecy", "1"),
    ];
    let page = nadia.send("/admin/organisations/new", &new).await.is(StatusCode::OK).reads_well().has("Welkom");
    let welcome = page.text.split("/admin/organisations/").find(|t| t.contains(">Welkom<")).unwrap();
    let path = format!("/admin/organisations/{}", &welcome[..36]);
    let page = at(&mut nadia, &path).await;
    let checked = |word: &str| page.text.contains(&format!("value=\"{word}\" checked"));
    assert!(checked("guidance") && !checked("oversight"), "a purpose its kind cannot have is dropped");
    let version = page.field("version").unwrap();
    nadia.send(&format!("{path}/close"), &[("version", &version)]).await.is(StatusCode::OK).has("Weg sinds");
    let city = format!("/admin/organisations/{}", id(CITY));
    let page = at(&mut nadia, &city).await;
    let version = page.field("version").unwrap();
    nadia
        .post(&format!("{city}/close"), &[("version", &version)])
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .reads_well()
        .has("werken hier nog mensen");
}

#[tokio::test]
async fn a_leaver_is_out_at_once_on_every_device() {
    let test = TestHouse::new().await;
    test.client(SOFIE, "Amina", "ar").await;
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get("/today").await.is(StatusCode::OK);
    let mut nadia = test.signed_in(NADIA).await;
    let path = format!("/admin/people/{}/leave", id(SOFIE));
    let page = at(&mut nadia, &path).await.has("aanspreekpunt van 1 klant").has("geen open taken");
    let version = page.field("version").unwrap();
    nadia.send(&path, &[("version", &version)]).await.is(StatusCode::OK).has("Weg sinds");
    assert!(sofie.get("/today").await.to.starts_with("/login"));
    let left = users::get(&mut test.house.db.look().await.unwrap(), UserId(id(SOFIE))).await.unwrap();
    assert!(left.left.is_some());
    at(&mut nadia, &format!("/admin/people/{}", id(SOFIE))).await.lacks("<form method=\"post\" action=\"/admin/people");

    let own = format!("/admin/people/{}/leave", id(NADIA));
    let version = at(&mut nadia, &own).await.field("version").unwrap();
    nadia
        .post(&own, &[("version", &version)])
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .reads_well()
        .has("laatste systeembeheerder");
}

#[tokio::test]
async fn a_key_is_shown_once_works_and_is_withdrawn() {
    let test = TestHouse::new().await;
    let mut nadia = test.signed_in(NADIA).await;
    at(&mut nadia, "/admin/keys").await.has("nog geen sleutels");
    nadia
        .post("/admin/keys", &[("name", ""), ("add", "1")])
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .reads_well()
        .has("minstens één deel");
    let own = id(NADIA).to_string();
    let beyond = [("name", "Agenda"), ("user", own.as_str()), ("tiers", "t1"), ("days", "90")];
    nadia
        .post("/admin/keys", &beyond)
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .reads_well()
        .has("opent niet meer dan wie ervoor instaat");
    let sofie = id(SOFIE).to_string();
    let new = [
        ("name", "Agenda"),
        ("user", sofie.as_str()),
        ("tiers", "t1"),
        ("tiers", "t2"),
        ("tiers", "origin"),
        ("days", "90"),
    ];
    let page = nadia.post("/admin/keys", &new).await.is(StatusCode::OK).reads_well();
    let key = Token::parse(&shown(&page, 0)).unwrap();
    let found = async || {
        let mut conn = test.house.db.look().await.unwrap();
        tokens::find(&mut conn, key.digest(TokenUse::Api).as_bytes(), crate::harness::now()).await.unwrap()
    };
    let (program, _) = found().await.unwrap();
    assert_eq!((program.user, program.may_add, program.tiers.iter().count()), (UserId(id(SOFIE)), false, 2));
    let page = at(&mut nadia, "/admin/keys").await.has("Agenda").lacks(key.reveal());
    let line = page.text.split("action=\"/admin/keys/").nth(1).unwrap();
    nadia.send(&format!("/admin/keys/{}/off", &line[..36]), &[]).await.is(StatusCode::OK).has("Werkt niet meer");
    assert!(found().await.is_none());
}

#[tokio::test]
async fn the_pages_speak_three_languages() {
    let test = TestHouse::new().await;
    let mut nadia = test.signed_in(NADIA).await;
    for language in ["fr", "en", "nl"] {
        let version = nadia.get("/account").await.field("version").unwrap();
        nadia.send("/account", &[("version", &version), ("name", "Nadia Peeters"), ("language", language)]).await;
        let person = format!("/admin/people/{}", id(BART));
        let pages = [
            "/account",
            "/account/second",
            "/admin/people",
            "/admin/people/new",
            "/admin/organisations",
            "/admin/organisations/new",
            "/admin/keys",
            &person,
        ];
        for page in pages {
            at(&mut nadia, page).await.has(&format!("<html lang=\"{language}\""));
        }
        at(&mut nadia, &format!("{person}/leave")).await;
        at(&mut nadia, &format!("/admin/organisations/{}", id(CITY))).await;
        nadia.post(&format!("{person}/password"), &[]).await.is(StatusCode::OK).reads_well();
    }
}
