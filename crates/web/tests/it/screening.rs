//! A screening from the first question to the decision that every partner reads.

use crate::harness::{KARIM, SOFIE, TestHouse, VDAB};
use axum::http::StatusCode;
use opweg_model::Tier;

#[tokio::test]
async fn a_screening_is_proposed_explained_decided_otherwise_and_run_again() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path]).await;
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    let page = format!("/clients/{file}/screening");
    sofie.get(&page).await.reads_well().has("Nog geen screening");
    let begun = sofie.post(&page, &[("once", "a")]).await.is(StatusCode::SEE_OTHER).to;
    sofie.get(&begun).await.is(StatusCode::OK).reads_well().has("Hoeveel Nederlands spreekt de klant?");
    let closed = karim.get(&page).await.reads_well();
    closed.has("Nog geen screening").has("Vraag het aan wie de klant begeleidt").lacks("Begin een screening");
    karim.post(&page, &[("once", "b")]).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well().has("Vraag het aan");
    karim.get(&begun).await.is(StatusCode::FORBIDDEN);
    let given = [
        ("version", "1"),
        ("q-dutch", "a1"),
        ("q-competences", "none"),
        ("q-wants-work", "now"),
        ("q-civic", "not-started"),
    ];
    let shown = sofie.send(&begun, &given).await.is(StatusCode::OK).reads_well();
    shown.has("value=\"a1\" checked").has("Wat zou dit veranderen?").has("Dit kan nog veranderen door");
    let bad = [("version", "2"), ("q-dutch", "fluent")];
    sofie.post(&begun, &bad).await.is(StatusCode::BAD_REQUEST);
    let mut decision = vec![("version", "2"), ("kind", "entrepreneur"), ("distance", "far"), ("civic", "later")];
    let lines = ["child-care", "mobility", "housing", "health", "debt", "papers", "language", "digital"];
    let names: Vec<String> = lines.iter().map(|l| format!("{l}-state")).collect();
    decision.extend(names.iter().map(|n| (n.as_str(), "open")));
    let decide = format!("{begun}/decide");
    let mute = sofie.post(&decide, &decision).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    mute.has("Zeg waarom u anders beslist").has("value=\"entrepreneur\" selected");
    for output in ["why-kind", "why-distance", "why-civic", "why-preconditions"] {
        decision.push((output, "de klant heeft al een plan"));
    }
    let mut no_day = decision.clone();
    no_day.push(("debt-due", "-009999-01-01"));
    let wrong = sofie.post(&decide, &no_day).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    wrong.has("Kies een dag die bestaat").has("de klant heeft al een plan");
    sofie
        .send(&decide, &decision)
        .await
        .is(StatusCode::OK)
        .reads_well()
        .has("Een eigen zaak")
        .has("de klant heeft al een plan");
    sofie.get(&begun).await.reads_well().has("het voorstel is hetzelfde").lacks("Leg de beslissing vast");
    let seen = karim.get(&page).await.is(StatusCode::OK).reads_well();
    seen.has("Een eigen zaak").lacks("Bekijk de antwoorden").lacks("de klant heeft al een plan");
    let one = [("version", "1"), ("state", "busy"), ("owner", ""), ("due", "2027-01-31")];
    sofie
        .send(&format!("/clients/{file}/preconditions/language"), &one)
        .await
        .is(StatusCode::OK)
        .has("iemand werkt eraan");
    let late = sofie.post(&format!("/clients/{file}/preconditions/language"), &one).await.is(StatusCode::CONFLICT);
    late.reads_well().has("Iemand paste dit net aan").has("value=\"2027-01-31\"");
}
