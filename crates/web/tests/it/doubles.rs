//! The review of doubles on its pages: what is shown and what is not, the keys, answering, taking back, parting.

use crate::harness::{KARIM, SOFIE, TestHouse, now};
use axum::http::StatusCode;
use opweg_linkage::engine::explain::{Evidence, Explanation, Kin};
use opweg_linkage::engine::level::Field;
use opweg_model::FileId;
use opweg_store::doubles::{self, Found, Source};
use uuid::Uuid;

/// Offers a pair; its identity.
pub async fn offered(test: &TestHouse, one: FileId, other: FileId, mixed: bool) -> Uuid {
    let evidence = |field, level, weight| Evidence { field, level, person: 0.9, relative: 0.3, stranger: 0.1, weight };
    let pair = Found {
        id: test.house.id(),
        one,
        other,
        score: 4_700,
        explanation: Explanation {
            probability: [0.96, 0.03, 0.01],
            likeliest: Some(Kin::Person),
            fields: vec![
                evidence(Field::Given, 9, 3.0),
                evidence(Field::Phone, 1, -2.0),
                evidence(Field::Nationality, 3, 0.9),
            ],
            speaks_for: vec![Field::Given, Field::Nationality],
            speaks_against: if mixed { vec![Field::Phone] } else { Vec::new() },
        },
        model: "m1".into(),
        source: Source::Rematch,
    };
    let mut tx = test.house.db.begin(now()).await.unwrap();
    doubles::offer(&mut tx, std::slice::from_ref(&pair)).await.unwrap();
    tx.commit().await.unwrap();
    pair.id
}

/// The value of a hidden field of a page.
pub fn hidden(page: &str, name: &str) -> String {
    let (_, rest) = page.split_once(&format!("name=\"{name}\" value=\"")).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

pub fn filled<'f>(page: &'f [(&'static str, String)], more: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    page.iter().map(|(k, v)| (*k, v.as_str())).chain(more.iter().copied()).collect()
}

pub fn seen(page: &str) -> Vec<(&'static str, String)> {
    ["version", "one", "other", "shown", "once"].map(|name| (name, hidden(page, name))).to_vec()
}

#[tokio::test]
async fn a_pair_is_shown_answered_and_taken_back_without_a_script() {
    let test = TestHouse::new().await;
    let (one, other) = (test.client(SOFIE, "Amina", "ar").await, test.client(SOFIE, "Amena", "ar").await);
    let pair = offered(&test, one, other, false).await;
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get("/doubles").await.is(StatusCode::OK).reads_well().has("/doubles/next");
    let led = sofie.get("/doubles/next").await.is(StatusCode::SEE_OTHER);
    assert_eq!(led.to, format!("/doubles/{pair}"));
    let page = sofie.get(&led.to).await.is(StatusCode::OK).reads_well();
    let mut page = page.has("Amina").has("Amena").has("klinkt hetzelfde");
    for key in ["data-key=\"1\"", "data-key=\"2\"", "data-key=\"3\"", "data-key=\"4\""] {
        page = page.has(key);
    }
    // Nationality is confidential: how it agrees is for who may see it on both sides, as whoever leads both.
    let page = page.has("Nationaliteit");
    // None of the four answers is pressed upon anybody.
    let page = page.lacks("btn big pri");
    let form = seen(&page.text);
    let done = sofie.post(&led.to, &filled(&form, &[("verdict", "different"), ("why", "andere mensen")])).await;
    let done = done.is(StatusCode::SEE_OTHER);
    assert!(done.to.starts_with("/doubles/next?done=kept&answer="), "{}", done.to);
    // Sent twice it is one answer.
    let twice = filled(&form, &[("verdict", "different"), ("why", "andere mensen")]);
    let again = sofie.post(&format!("/doubles/{pair}"), &twice).await;
    assert_ne!(again.status, StatusCode::INTERNAL_SERVER_ERROR);
    let start = sofie.get(&done.to).await.is(StatusCode::SEE_OTHER);
    let start = sofie.get(&start.to).await.is(StatusCode::OK).reads_well();
    start.has("dit paar wordt niet meer gevraagd");
    let shut = sofie.get(&format!("/doubles/{pair}")).await.is(StatusCode::OK);
    shut.has("Dit paar is al beantwoord").lacks("name=\"verdict\"");
    let answer = done.to.split("answer=").nth(1).unwrap();
    sofie.post(&format!("/doubles/answers/{answer}/undo"), &[]).await.is(StatusCode::SEE_OTHER);
    let led = sofie.get("/doubles/next").await.is(StatusCode::SEE_OTHER);
    assert_eq!(led.to, format!("/doubles/{pair}"));
    // It is asked anew, and the form of before is none any more.
    sofie.get(&led.to).await.is(StatusCode::OK).lacks("al beantwoord").has("name=\"verdict\"");
    let late = filled(&form, &[("verdict", "different"), ("why", "andere mensen")]);
    sofie.post(&led.to, &late).await.is(StatusCode::CONFLICT).has("andere mensen");
}

#[tokio::test]
async fn items_that_contradict_each_other_ask_why_and_keep_what_was_typed() {
    let test = TestHouse::new().await;
    let (one, other) = (test.client(SOFIE, "Amina", "ar").await, test.client(SOFIE, "Amena", "ar").await);
    let pair = offered(&test, one, other, true).await;
    let mut sofie = test.signed_in(SOFIE).await;
    let page = sofie.get(&format!("/doubles/{pair}")).await.is(StatusCode::OK);
    let form = seen(&page.text);
    let wrong = sofie.post(&format!("/doubles/{pair}"), &filled(&form, &[("verdict", "same"), ("kin", "twin")])).await;
    wrong.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well().has("Zeg kort waarom");
    let long = "x".repeat(2_001);
    let wrong = sofie.post(&format!("/doubles/{pair}"), &filled(&form, &[("verdict", "same"), ("why", &long)])).await;
    wrong.is(StatusCode::UNPROCESSABLE_ENTITY).has(&long);
    let stale: Vec<_> = form.iter().map(|(k, v)| (*k, if *k == "one" { "9" } else { v })).collect();
    let late = [stale, vec![("verdict", "same"), ("why", "ze kwam zelf langs")]].concat();
    sofie.post(&format!("/doubles/{pair}"), &late).await.is(StatusCode::CONFLICT).has("ze kwam zelf langs");
}

#[tokio::test]
async fn whoever_works_on_one_side_reads_nothing_of_the_other_and_others_nothing_at_all() {
    let test = TestHouse::new().await;
    let (one, other) = (test.client(SOFIE, "Amina", "ar").await, test.client(KARIM, "Zuhra", "fa").await);
    let pair = offered(&test, one, other, false).await;
    let mut sofie = test.signed_in(SOFIE).await;
    let page = sofie.get(&format!("/doubles/{pair}")).await.is(StatusCode::OK).reads_well();
    let page = page.has("Amina").lacks("Zuhra").lacks(&other.to_string());
    // What contradicts is not told either: it would say what the other is not.
    // Nor the whole, which is made of that as well.
    let page = page.lacks("is anders").lacks("Nationaliteit").lacks("Van honderd zulke paren");
    let form = seen(&page.text);
    let done = sofie.post(&format!("/doubles/{pair}"), &filled(&form, &[("verdict", "same")])).await;
    assert!(done.is(StatusCode::SEE_OTHER).to.contains("done=asked"));
    // Whoever answered sees that, and no form.
    sofie.get(&format!("/doubles/{pair}")).await.has("Iemand anders kijkt nu ook").lacks("name=\"verdict\"");
    let mut karim = test.signed_in(KARIM).await;
    karim.get("/tasks").await.is(StatusCode::OK).has(&format!("/clients/{other}/registrations"));
    karim.get(&format!("/clients/{other}/registrations")).await.is(StatusCode::OK).reads_well().lacks("Amina");
    let page = karim.get(&format!("/doubles/{pair}")).await.is(StatusCode::OK);
    let page = page.has("Zuhra").lacks("Amina").has("Iemand anders keek al");
    let form = seen(&page.text);
    let done = karim.post(&format!("/doubles/{pair}"), &filled(&form, &[("verdict", "same")])).await;
    assert!(done.is(StatusCode::SEE_OTHER).to.contains("done=confirmed"));
    // Parting: why, what became of it, and who saw what.
    let page = karim.get(&format!("/clients/{one}/registrations")).await.is(StatusCode::OK).reads_well();
    let page = page.has("Wat Op weg toen zei").has("Van honderd zulke paren").has("model dat bij het programma hoort");
    let (_, rest) = page.text.split_once(&format!("/clients/{one}/part/")).unwrap();
    let judgement = rest.split('"').next().unwrap().to_owned();
    let address = format!("/clients/{one}/part/{judgement}");
    let page = karim.get(&address).await.is(StatusCode::OK).reads_well();
    let version = hidden(&page.text, "version");
    karim.post(&address, &[("version", &version)]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    let done = karim.post(&address, &[("version", &version), ("why", "toch twee mensen")]).await;
    // The file that stayed is not his any more: he is led to his own.
    let done = done.is(StatusCode::SEE_OTHER);
    assert_eq!(done.to, format!("/clients/{other}/registrations?parted=1"));
    karim.get(&done.to).await.is(StatusCode::OK).reads_well().has("De dossiers zijn weer apart");
    // That it was a mistake once is told to whoever looks next.
    let next = karim.get(&format!("/doubles/{pair}")).await.is(StatusCode::OK).reads_well();
    next.has("Deze dossiers waren al eens één").lacks("toch twee mensen");
    karim.get(&format!("/clients/{other}/whose")).await.is(StatusCode::OK).reads_well();
    let breach = karim.get(&format!("/clients/{other}/breach/{judgement}")).await.is(StatusCode::OK).reads_well();
    breach.has("Sofie").lacks("Amina");
    let table = karim.get(&format!("/clients/{other}/breach/{judgement}/list.csv")).await.is(StatusCode::OK);
    table.has("Sofie");
    karim.get(&format!("/doubles/parted/{judgement}")).await.is(StatusCode::SEE_OTHER);
    karim.get(&format!("/clients/{other}/looked")).await.is(StatusCode::OK).reads_well().has("/breach/");
}
