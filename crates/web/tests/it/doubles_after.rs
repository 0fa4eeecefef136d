//! What became of a pair afterwards: a proposal on the page of a file, one that reaches somebody who is shielded, files that
//! are one by now, and what two sides said.

use crate::doubles::{filled, hidden, offered, seen};
use crate::harness::{CITY, KARIM, SOFIE, TestHouse, noted, now};
use crate::joined::joined;
use axum::http::StatusCode;
use opweg_access::Action;
use opweg_model::{FileId, Purpose, Role};
use opweg_store::file::restricted;
use opweg_store::{args, door};
use uuid::Uuid;

/// Sofie and Karim have a file each, and Sofie said something of the two: the files, the pair, the judgement.
async fn said(test: &TestHouse, verdict: &str) -> ([FileId; 2], Uuid, Uuid) {
    let (one, other) = (test.client(SOFIE, "Amina", "ar").await, test.client(KARIM, "Zuhra", "fa").await);
    let pair = offered(test, one, other, false).await;
    let mut sofie = test.signed_in(SOFIE).await;
    let form = seen(&sofie.get(&format!("/doubles/{pair}")).await.is(StatusCode::OK).text);
    let typed = [("verdict", verdict), ("why", "aan het loket gevraagd")];
    let done = sofie.post(&format!("/doubles/{pair}"), &filled(&form, &typed)).await;
    assert!(done.is(StatusCode::SEE_OTHER).to.contains("done=asked"));
    let mut conn = test.house.db.look().await.unwrap();
    let row = conn.row("SELECT id FROM judgement WHERE state = 'proposed'", args![]).await.unwrap().unwrap();
    ([one, other], pair, row.take().next().unwrap())
}

#[tokio::test]
async fn a_proposal_is_agreed_to_where_both_are_compared_and_taken_back_by_who_made_it() {
    let test = TestHouse::new().await;
    let ([one, other], pair, judgement) = said(&test, "same").await;
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    let page = karim.get(&format!("/clients/{other}/registrations")).await.is(StatusCode::OK).reads_well();
    page.has(&format!("/doubles/{pair}"))
        .lacks("name=\"answer\" value=\"yes\"")
        .has("name=\"answer\" value=\"no\"")
        .lacks("name=\"answer\" value=\"back\"");
    // An old page that still has the button leads there as well.
    let on = |file: FileId| format!("/clients/{file}/judgements/{judgement}");
    let led = karim.post(&on(other), &[("version", "1"), ("answer", "yes")]).await.is(StatusCode::SEE_OTHER);
    assert_eq!(led.to, format!("/doubles/{pair}"));
    let led = karim.post(&on(other), &[("version", "1"), ("answer", "back")]).await.is(StatusCode::SEE_OTHER);
    assert!(led.to.ends_with("note=meanwhile"), "not his to take back: {}", led.to);
    let page = sofie.get(&format!("/clients/{one}/registrations")).await.is(StatusCode::OK).reads_well();
    page.has("name=\"answer\" value=\"back\"")
        .lacks("name=\"answer\" value=\"yes\"")
        .lacks("name=\"answer\" value=\"no\"");
    // A colleague of hers cannot agree on that side: it is not offered.
    test.user(71, CITY, "Els Maes", &[Role::Worker]).await;
    let mut els = test.signed_in(71).await;
    let page = els.get(&format!("/clients/{one}/registrations")).await.is(StatusCode::OK).reads_well();
    page.has("Wie op het andere dossier werkt, bevestigt dit").lacks("name=\"answer\" value=\"yes\"");
    let led = sofie.post(&on(one), &[("version", "1"), ("answer", "back")]).await.is(StatusCode::SEE_OTHER);
    assert!(led.to.ends_with("note=undone"), "{}", led.to);
    sofie.get(&format!("/doubles/{pair}")).await.is(StatusCode::OK).has("name=\"verdict\"");
}

#[tokio::test]
async fn agreeing_without_a_comparison_asks_why() {
    let test = TestHouse::new().await;
    let ([_, other], _, judgement) = said(&test, "same").await;
    let mut tx = test.house.db.begin(now()).await.unwrap();
    tx.run("DELETE FROM pair_answer", args![]).await.unwrap();
    tx.run("DELETE FROM double_pair", args![]).await.unwrap();
    noted(tx).await;
    let mut karim = test.signed_in(KARIM).await;
    let page = karim.get(&format!("/clients/{other}/registrations")).await.is(StatusCode::OK).reads_well();
    page.has("name=\"answer\" value=\"yes\"").has("name=\"why\"");
    let address = format!("/clients/{other}/judgements/{judgement}");
    let led = karim.post(&address, &[("version", "1"), ("answer", "yes")]).await.is(StatusCode::SEE_OTHER);
    assert!(led.to.contains("note=say-why"), "{}", led.to);
    let typed = [("version", "1"), ("answer", "yes"), ("why", "ze belde zelf")];
    let led = karim.post(&address, &typed).await.is(StatusCode::SEE_OTHER);
    assert!(led.to.contains("note=files-joined"), "{}", led.to);
    let led = karim.get(&led.to).await.is(StatusCode::SEE_OTHER);
    karim.get(&led.to).await.is(StatusCode::OK).reads_well().has("ze belde zelf");
}

#[tokio::test]
async fn a_proposal_that_reaches_somebody_who_is_shielded_is_none_for_the_other_side() {
    let test = TestHouse::new().await;
    let ([one, other], pair, judgement) = said(&test, "same").await;
    let who = test.actor(SOFIE).await;
    let mut tx = test.house.db.begin(now()).await.unwrap();
    let permit = door::ask(&mut tx, &who, Action::Coordinate, one, Purpose::Guidance).await.unwrap();
    restricted::restrict(&mut tx, &permit, 1, || test.house.id()).await.unwrap();
    tx.commit().await.unwrap();
    let mut karim = test.signed_in(KARIM).await;
    karim.get("/tasks").await.is(StatusCode::OK).lacks(&format!("/clients/{other}/registrations"));
    karim.get(&format!("/doubles/{pair}")).await.is(StatusCode::NOT_FOUND);
    for (id, answer) in [(judgement, "yes"), (judgement, "no"), (test.house.id(), "yes"), (test.house.id(), "no")] {
        let old =
            karim.post(&format!("/clients/{other}/judgements/{id}"), &[("version", "1"), ("answer", answer)]).await;
        old.is(StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_pair_that_is_one_file_by_now_leads_to_it_and_keeps_what_was_typed() {
    let test = TestHouse::new().await;
    let (one, other) = (test.client(SOFIE, "Amina", "ar").await, test.client(SOFIE, "Amena", "ar").await);
    let pair = offered(&test, one, other, false).await;
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    let address = format!("/doubles/{pair}");
    let form = seen(&sofie.get(&address).await.is(StatusCode::OK).text);
    joined(&test, one, other).await;
    let typed = filled(&form, &[("verdict", "same"), ("why", "ze kwam zelf langs")]);
    let late = sofie.post(&address, &typed).await.is(StatusCode::CONFLICT).reads_well();
    late.has("Deze zijn nu één dossier").has("ze kwam zelf langs").has(&format!("/clients/{one}/registrations"));
    sofie.get(&address).await.is(StatusCode::OK).reads_well().has("Deze zijn nu één dossier");
    let away = karim.post(&address, &typed).await.is(StatusCode::SEE_OTHER);
    assert_eq!(away.to, "/doubles?note=meanwhile");
}

#[tokio::test]
async fn what_two_sides_said_is_not_taken_back_by_one() {
    let test = TestHouse::new().await;
    let (_, pair, _) = said(&test, "different").await;
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    let undo = hidden_undo(&sofie.get("/doubles").await.is(StatusCode::OK).text);
    let page = karim.get(&format!("/doubles/{pair}")).await.is(StatusCode::OK);
    let form = seen(&page.text);
    assert_eq!(hidden(&page.text, "version"), form[0].1);
    let typed = filled(&form, &[("verdict", "different"), ("why", "andere moeder")]);
    karim.post(&format!("/doubles/{pair}"), &typed).await.is(StatusCode::SEE_OTHER);
    sofie.get("/doubles").await.is(StatusCode::OK).lacks("/undo");
    let alone = sofie.post(&undo, &[]).await.is(StatusCode::SEE_OTHER);
    assert_eq!(alone.to, "/doubles?note=said-by-two");
    sofie.get(&alone.to).await.is(StatusCode::OK).reads_well().has("Twee mensen zeiden dit");
}

/// Where the first answer of a page is taken back.
fn hidden_undo(page: &str) -> String {
    let (_, rest) = page.split_once("/doubles/answers/").unwrap();
    format!("/doubles/answers/{}", rest.split('"').next().unwrap())
}
