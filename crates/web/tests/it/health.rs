//! What the program says to whoever runs it.

use crate::harness::{TestHouse, id, now};
use axum::http::StatusCode;
use jiff::{SignedDuration, ToSpan};
use opweg_model::JobId;
use opweg_store::jobs::{self, NewJob};
use opweg_store::upkeep;

#[tokio::test]
async fn the_program_is_ready_and_tells_of_work_that_was_given_up() {
    let test = TestHouse::new().await;
    let mut browser = test.browser();
    assert_eq!(browser.get("/readyz").await.is(StatusCode::OK).text, "ready");
    let odd = NewJob { id: JobId(id(900)), kind: "odd", key: "odd/1", payload: "{}", run_at: now() };
    upkeep::schedule(&test.house.db, &[odd], now()).await.unwrap();
    let mut at = now();
    while let Some(job) = jobs::claim(&test.house.db, at, SignedDuration::from_secs(60)).await.unwrap() {
        jobs::fail(&test.house.db, &job, "broken", at).await.unwrap();
        at = at.saturating_add(7.hours()).unwrap();
    }
    assert_eq!(browser.get("/readyz").await.is(StatusCode::OK).text, "ready\njobs given up: 1");
}
