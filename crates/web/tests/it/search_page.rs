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

const THERE_IS_ONE: &str = "Er bestaat een dossier dat lijkt";

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
        row(&[("name", "Amina Hadad")]),
        row(&[("name", "Haddad Amina")]),
        row(&[("name", "أمينة حداد")]),
        row(&[("name", "Amina Haddad"), ("birth-year", "1991"), ("birth-approx", "1")]),
        row(&[("name", "Amina Haddad"), ("birth-day", "5"), ("birth-month", "7"), ("birth-year", "1991")]),
        row(&[("phone", "+32 3 000 00 78")]),
        row(&[("number", &number.to_lowercase())]),
    ]
}

async fn ask(test: &TestHouse, who: u128, fields: &[(&'static str, String)]) -> Page {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
    test.signed_in(who).await.post("/clients/search", &fields).await.is(StatusCode::OK).reads_well()
}

#[tokio::test]
async fn somebody_is_found_however_they_are_asked_for_and_a_restricted_person_never() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let number = format!("OW-{}", file.to_string()[30..].to_uppercase());
    for fields in asked(&number) {
        ask(&test, SOFIE, &fields).await.has(&format!("/clients/{file}"));
        ask(&test, KARIM, &fields).await.has(THERE_IS_ONE).has("Sofie De Wit").has("03 000 00 34");
    }
    ask(&test, KARIM, &[("phone", "03 000 00 78".into())]).await.lacks("Haddad");
    let looked = format!("/clients/{file}/looked");
    test.signed_in(SOFIE).await.get(&looked).await.has("Karim Aziz").has("wie te bellen");

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
    ask(&test, els, &[("name", "Amina Haddad".into())]).await.has(&format!("/clients/{file}"));
}

#[tokio::test]
async fn a_pointer_without_a_phone_of_the_lead_gives_that_of_the_organisation() {
    let test = TestHouse::new().await;
    amina(&test).await;
    let mut tx = test.house.db.begin(now()).await.unwrap();
    tx.run("UPDATE user_account SET phone = '' WHERE id = $1", args![id(SOFIE)]).await.unwrap();
    tx.run("UPDATE organisation SET phone = '03 000 00 99' WHERE id = $1", args![id(CITY)]).await.unwrap();
    tx.note(Entry::of_actor(&Actor::System, Act::Change, "fixture", ""));
    tx.commit().await.unwrap();
    ask(&test, KARIM, &[("name", "Amina Haddad".into())]).await.has(THERE_IS_ONE).has("03 000 00 99");
}
