//! Searching through the page: tolerant of script, spelling, dates and numbers, and silent about restricted persons.

use crate::harness::{CITY, KARIM, Page, SOFIE, TestHouse, id, now};
use axum::http::StatusCode;
use opweg_access::{Action, Actor};
use opweg_model::fact::{FactKind, Value};
use opweg_model::{FileId, OrgKind, Purpose, Role, Tier};
use opweg_store::file::facts::{self, NewFact};
use opweg_store::file::register::number_facts;
use opweg_store::log::{Act, Entry};
use opweg_store::{args, door};

const THERE_IS_ONE: &str = "Er is een dossier dat lijkt";

/// Amina Haddad, born on 7 May 1991, with a phone and her name as she writes it.
async fn amina(test: &TestHouse) -> FileId {
    let file = test.client(SOFIE, "Amina Haddad", "ar").await;
    let sofie = test.actor(SOFIE).await;
    let (mut tx, permit) =
        door::open(&test.house.db, &sofie, Action::Add, file, Purpose::Guidance, now()).await.unwrap();
    let said = vec![
        NewFact::said(FactKind::BirthDate, Value::Day("1991-05-07".parse().unwrap())),
        NewFact::said(FactKind::Phone, Value::Text("03 000 00 78".into())),
        NewFact::said(FactKind::OwnScriptName, Value::Text("أمينة حداد".into())),
    ];
    facts::add(&mut tx, &permit, &test.house.desk, number_facts(said, || test.house.id())).await.unwrap();
    tx.commit().await.unwrap();
    file
}

/// Every way in which somebody at the counter may ask for her.
fn asked(number: &str) -> Vec<Vec<(&'static str, String)>> {
    let row = |fields: &[(&'static str, &str)]| fields.iter().map(|(k, v)| (*k, (*v).to_owned())).collect();
    vec![
        row(&[("given-name", "Amina Hadad")]),
        row(&[("given-name", "Haddad Amina")]),
        row(&[("given-name", "أمينة حداد")]),
        row(&[("given-name", "Amina Haddad"), ("birth-date-year", "1991"), ("birth-date-about", "1")]),
        row(&[
            ("given-name", "Amina Haddad"),
            ("birth-date-day", "5"),
            ("birth-date-month", "7"),
            ("birth-date-year", "1991"),
        ]),
        row(&[("phone", "+32 3 000 00 78")]),
        row(&[("number", &number.to_lowercase())]),
    ]
}

async fn ask(test: &TestHouse, who: u128, fields: &[(&'static str, String)]) -> Page {
    let typed = fields.iter().map(|(k, v)| (*k, v.as_str()));
    let fields: Vec<(&str, &str)> = typed.chain([("check", "1")]).collect();
    test.signed_in(who).await.post("/clients/new", &fields).await.is(StatusCode::OK).reads_well()
}

#[tokio::test]
async fn somebody_is_found_however_they_are_asked_for_and_a_restricted_person_never() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let number = format!("OW-{}", file.to_string()[30..].to_uppercase());
    for fields in asked(&number) {
        ask(&test, SOFIE, &fields).await.has(&format!("/clients/{file}"));
        ask(&test, KARIM, &fields).await.has(THERE_IS_ONE).lacks("Sofie De Wit").lacks("03 000 00 34");
    }
    ask(&test, KARIM, &[("phone", "03 000 00 78".into())]).await.lacks("Haddad");
    let looked = format!("/clients/{file}/looked");
    test.signed_in(SOFIE).await.get(&looked).await.has("Karim Aziz").has("vergelijking bij inschrijving");

    let entries = async || {
        let mut conn = test.house.db.look().await.unwrap();
        let row = conn
            .row("SELECT CAST(count(*) AS BIGINT) FROM log_entry WHERE chain = $1", args![file])
            .await
            .unwrap()
            .unwrap();
        row.take().next::<i64>().unwrap()
    };
    let fields = [("restricted", "1"), ("version", "1")];
    test.signed_in(SOFIE).await.send(&format!("/clients/{file}/restrict"), &fields).await.is(StatusCode::OK);
    let before = entries().await;
    for fields in asked(&number) {
        ask(&test, KARIM, &fields).await.lacks(THERE_IS_ONE).lacks(&file.to_string());
    }
    assert_eq!(entries().await, before, "a restricted file does not even log that it was nearly found");
}

#[tokio::test]
async fn whoever_needs_files_for_something_else_finds_what_is_shared_with_them() {
    let test = TestHouse::new().await;
    let (shop, els) = (31, 32);
    test.organisation(shop, OrgKind::Employer, "Bakkerij").await;
    test.user(els, shop, "Els Maes", &[Role::Worker]).await;
    let file = amina(&test).await;
    test.agree(SOFIE, file, shop, &[Tier::Contact]).await;
    ask(&test, els, &[("given-name", "Amina Haddad".into())]).await.has(&format!("/clients/{file}"));
}

#[tokio::test]
async fn a_pointer_without_a_phone_of_the_lead_gives_that_of_the_organisation() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let mut tx = test.house.db.begin(now()).await.unwrap();
    tx.run("UPDATE user_account SET phone = '' WHERE id = $1", args![id(SOFIE)]).await.unwrap();
    tx.run("UPDATE organisation SET phone = '03 000 00 99' WHERE id = $1", args![id(CITY)]).await.unwrap();
    tx.note(Entry::of_actor(&Actor::System, Act::Change, "fixture", ""));
    tx.commit().await.unwrap();
    let call = format!("/clients/{file}/known/call");
    test.signed_in(KARIM).await.post(&call, &[]).await.is(StatusCode::OK).has("Sofie De Wit, Stad").has("03 000 00 99");
}

/// The places of the palette in order: name, and whether Enter alone may not go there.
async fn palette(test: &TestHouse, q: &str, from: &str) -> Vec<(String, bool)> {
    let fields = [("q", q), ("fragment", "1"), ("from", from)];
    let page = test.signed_in(SOFIE).await.post("/search", &fields).await.is(StatusCode::OK);
    let option = |o: &str| {
        let name = o.split("<b dir=\"auto\">").nth(1)?.split("</b>").next()?;
        Some((name.to_owned(), o.split('>').next()?.contains("data-maybe")))
    };
    page.text.split("role=\"option\"").skip(1).filter_map(option).collect()
}

#[tokio::test]
async fn the_exact_name_goes_first_and_only_that_is_chosen_beforehand() {
    let test = TestHouse::new().await;
    for (name, language) in [("Salma Kakar", "ps"), ("Salim Ali", "ar"), ("Selam Tesfay", "ti")] {
        test.client(SOFIE, name, language).await;
    }
    for q in ["selam", "Selam", "selam tesfay", "tesfay", "ሰላም"] {
        let found = palette(&test, q, "").await;
        assert_eq!(found.first(), Some(&("Selam Tesfay".to_owned(), false)), "{q}: {found:?}");
        assert!(found.iter().skip(1).all(|(_, maybe)| *maybe), "{q}: {found:?}");
        let page = ask(&test, SOFIE, &[("given-name", q.to_owned())]).await;
        let at = |name: &str| page.text.find(name).unwrap_or(usize::MAX);
        assert!(at("Selam Tesfay") < at("Salma Kakar").min(at("Salim Ali")), "{q}");
    }
    for q in ["selem", "tesfai"] {
        let found = palette(&test, q, "").await;
        assert!(found.contains(&("Selam Tesfay".to_owned(), true)), "{q}: {found:?}");
        assert!(found.iter().all(|(_, maybe)| *maybe), "{q}: {found:?}");
    }
    // Two of one name: nobody can know which.
    test.client(SOFIE, "Selam Gebremeskel", "ti").await;
    assert!(palette(&test, "selam", "").await.iter().all(|(_, maybe)| *maybe));
}

#[tokio::test]
async fn a_number_finds_one_file_and_letters_without_sense_nobody() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    for name in ["Ylli Zeka", "Najib Sahak", "Sevgi Demir", "Mohamed Ali", "Owais Kaji"] {
        test.client(SOFIE, name, "ar").await;
    }
    let number = format!("OW-{}", file.to_string()[30..].to_uppercase());
    let only = [("Amina Haddad".to_owned(), false)];
    for q in [number.as_str(), &number.to_lowercase(), "03 000 00 78", "+32 3 000 00 78"] {
        assert_eq!(palette(&test, q, "").await, only, "{q}");
    }
    ask(&test, SOFIE, &[("number", number)]).await.has("Amina Haddad").lacks("Owais");
    for q in ["OW-KJW7PHH", "ow-kjwwphh", "zzzqqq", "03 000 00 79"] {
        assert_eq!(palette(&test, q, "").await, [], "{q}");
        ask(&test, SOFIE, &[("given-name", q.to_owned())]).await.lacks("/clients/0192");
    }
    for (q, name) in [("Muhammad", "Mohamed Ali"), ("Hadad", "Amina Haddad"), ("حداد", "Amina Haddad")] {
        assert!(palette(&test, q, "").await.iter().any(|(n, _)| n == name), "{q}");
    }
    let here = format!("/clients/{file}");
    assert_eq!(palette(&test, "afspraak", &here).await.first(), Some(&("Nieuwe afspraak".to_owned(), false)));
}
