//! A file that is one with another one: its old address leads on, and a form of it says that things changed.

use crate::api::program;
use crate::exchange_report::{DINA, text};
use crate::harness::{KARIM, OFFICE, SOFIE, TestHouse, now};
use axum::http::StatusCode;
use opweg_access::Action;
use opweg_model::{FileId, Purpose, Role, Tier};
use opweg_store::identity::{self, NewJudgement, Outcome, Seen, Verdict};
use opweg_store::{args, door};
use uuid::Uuid;

/// Sofie, who registered both, judges that they are of one person; the judgement.
pub async fn joined(test: &TestHouse, one: FileId, other: FileId) -> Uuid {
    let who = test.actor(SOFIE).await;
    let mut tx = test.house.db.begin(now()).await.unwrap();
    let first = door::ask(&mut tx, &who, Action::Add, one, Purpose::Guidance).await.unwrap();
    let second = door::ask(&mut tx, &who, Action::Add, other, Purpose::Guidance).await.unwrap();
    let seen = Seen { one: &first, other: Some(&second), one_version: 1, other_version: 1 };
    let new = NewJudgement {
        id: test.house.id(),
        one,
        other,
        verdict: Verdict::Same,
        relative_kind: String::new(),
        why: "zelfde persoon aan het loket".into(),
        score: None,
        model: String::new(),
        explanation: "{}".into(),
    };
    let done = identity::judge(&mut tx, seen, &new, &test.house.desk, || test.house.id()).await.unwrap();
    assert_eq!(done, Outcome::Joined);
    tx.commit().await.unwrap();
    new.id
}

#[tokio::test]
async fn an_old_address_leads_on_whoever_may_see_the_file_and_a_form_is_not_lost() {
    let test = TestHouse::new().await;
    let (one, other) = (test.client(SOFIE, "Amina", "ar").await, test.client(SOFIE, "Amena", "ar").await);
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    let before = karim.get(&format!("/clients/{other}")).await.status;
    joined(&test, one, other).await;
    for rest in ["", "/team", "/notes?kind=call"] {
        let led = sofie.get(&format!("/clients/{other}{rest}")).await.is(StatusCode::SEE_OTHER);
        assert_eq!(led.to, format!("/clients/{one}{rest}"));
    }
    let page = sofie.get(&format!("/clients/{one}")).await.is(StatusCode::OK).reads_well();
    page.has("Am");
    // Nobody learns where it leads who may not go there.
    let shut = karim.get(&format!("/clients/{other}")).await.is(before);
    shut.lacks(&one.to_string());
    let late =
        sofie.post(&format!("/clients/{other}/notes"), &[("body", "gebeld over de huur"), ("kind", "note")]).await;
    late.is(StatusCode::CONFLICT).has("gebeld over de huur").has(&format!("/clients/{one}"));
}

#[tokio::test]
async fn programs_read_the_registrations_the_client_what_was_compared_and_the_officer_what_was_a_mistake() {
    let test = TestHouse::new().await;
    test.user(DINA, OFFICE, "Dina Maes", &[Role::DataProtection]).await;
    let (one, other) = (test.client(SOFIE, "Amina", "ar").await, test.client(SOFIE, "Amena", "ar").await);
    let judgement = joined(&test, one, other).await;
    let (city, vdab) =
        (program(&test, SOFIE, &[Tier::Contact], false).await, program(&test, KARIM, &[Tier::Contact], false).await);
    let read = city.get(&format!("/clients/{one}/registrations")).await.is(200);
    let ids: Vec<&str> = read.body.as_array().unwrap().iter().map(|r| r["id"].as_str().unwrap()).collect();
    assert_eq!(ids, [one.to_string(), other.to_string()]);
    let fields: Vec<&String> = read.body[0].as_object().unwrap().keys().collect();
    assert_eq!(fields, ["at", "id", "number", "organisation", "source"], "nothing of what was entered");
    vdab.get(&format!("/clients/{one}/registrations")).await.is(403);
    let mut conn = test.house.db.look().await.unwrap();
    let row = conn.row("SELECT number FROM client_file WHERE id = $1", args![one]).await.unwrap().unwrap();
    let number: String = row.take().next().unwrap();
    drop(conn);
    let mut dina = test.signed_in(DINA).await;
    let pdf = dina.post("/exchange/out", &[("number", &number), ("as", "pdf")]).await.is(StatusCode::OK);
    let said = text(&pdf.bytes);
    for word in ["Uwastweekeeringeschreven", "Umagdaarbezwaartegenmaken", "dooreenmedewerker"] {
        assert!(said.contains(word), "{word} is missing in {said}");
    }
    let page = dina.get("/oversight").await.is(StatusCode::OK).reads_well();
    page.lacks("/breach/");
    let mut sofie = test.signed_in(SOFIE).await;
    let address = format!("/clients/{one}/part/{judgement}");
    let page = sofie.get(&address).await.is(StatusCode::OK).text;
    let version = page.split_once("name=\"version\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
    sofie.post(&address, &[("version", &version), ("why", "toch twee mensen")]).await.is(StatusCode::SEE_OTHER);
    let list = format!("/clients/{one}/breach/{judgement}");
    dina.get("/oversight").await.is(StatusCode::OK).reads_well().has(&number).has(&list);
    dina.get(&list).await.is(StatusCode::OK).reads_well();
}
