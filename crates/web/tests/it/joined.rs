//! A file that is one with another one: its old address leads on, and a form of it says that things changed.

use crate::harness::{KARIM, SOFIE, TestHouse, now};
use axum::http::StatusCode;
use opweg_access::Action;
use opweg_model::{FileId, Purpose};
use opweg_store::door;
use opweg_store::identity::{self, NewJudgement, Outcome, Seen, Verdict};
use uuid::Uuid;

/// Sofie, who registered both, judges that they are of one person; the judgement.
async fn joined(test: &TestHouse, one: FileId, other: FileId) -> Uuid {
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
