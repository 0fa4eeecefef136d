//! The API: steps are held to the rules of the pages, conditions name versions, and what was made can be read.

use crate::api::{Program, Told, WHOLE, program};
use crate::harness::{KARIM, NADIA, SOFIE, TestHouse, id};
use axum::http::StatusCode;
use opweg_model::{FileId, Tier};
use opweg_store::path::steps::{GOAL, LINE};
use serde_json::{Value as Json, json};

/// The places that were told.
fn places(told: &Told) -> Vec<&str> {
    told.body["errors"].as_array().unwrap().iter().map(|e| e["pointer"].as_str().unwrap()).collect()
}

/// A step of a new client, and its address.
async fn a_step(test: &TestHouse, city: &Program<'_>) -> (FileId, String) {
    let file = test.client(SOFIE, "Amina", "ar").await;
    let made =
        city.post(&format!("/clients/{file}/steps"), json!({"kind": "training", "title": "Lassen"})).await.is(201);
    (file, format!("/clients/{file}/steps/{}", made.body["id"].as_str().unwrap()))
}

async fn change(city: &Program<'_>, step: &str, tag: &str, body: Json) -> Told {
    city.ask("PATCH", step, &[("if-match", tag)], Some(body)).await
}

#[tokio::test]
async fn a_step_is_held_to_the_rules_of_the_pages() {
    let test = TestHouse::new().await;
    let city = program(&test, SOFIE, WHOLE, true).await;
    let (file, step) = a_step(&test, &city).await;
    let steps = format!("/clients/{file}/steps");
    let wrong = [
        (json!({"title": "x".repeat(161)}), "/title"),
        (json!({"title_client": "x".repeat(161)}), "/title_client"),
        (json!({"goal": "x".repeat(501)}), "/goal"),
        (json!({"who_text": "x".repeat(161)}), "/who_text"),
        (json!({"where_text": "x".repeat(161)}), "/where_text"),
        (json!({"from": "2027-02-01", "until": "2027-01-01"}), "/until"),
        (json!({"who_user": id(999)}), "/who_user"),
    ];
    for (body, place) in wrong {
        let told = change(&city, &step, "\"1\"", body.clone()).await.is(422);
        assert_eq!(places(&told), [place]);
        assert!(!told.body["errors"][0]["detail"].as_str().unwrap().contains('-'), "{}", told.body);
        let mut body = body;
        body["kind"] = "training".into();
        assert_eq!(places(&city.post(&steps, body).await.is(422)), [place]);
    }
    let both = json!({"kind": "cv", "goal": "x".repeat(501), "title": "x".repeat(161)});
    assert_eq!(places(&city.post(&steps, both).await.is(422)), ["/title", "/goal"]);
    assert_eq!(city.get(&steps).await.is(200).body.as_array().unwrap().len(), 1);
    let right = json!({"kind": "cv", "goal": "é".repeat(500), "title": "é".repeat(160), "who_user": id(NADIA),
                       "from": "2027-02-01", "until": "2027-02-01"});
    city.post(&steps, right).await.is(201);
}

/// The form of the page has its own fields; what it takes and refuses is the same to the character.
#[tokio::test]
async fn the_page_takes_no_more_than_the_rules() {
    let test = TestHouse::new().await;
    let city = program(&test, SOFIE, WHOLE, true).await;
    let (_, step) = a_step(&test, &city).await;
    let mut sofie = test.signed_in(SOFIE).await;
    for (field, longest) in
        [("title", LINE), ("title-client", LINE), ("goal", GOAL), ("who-text", LINE), ("where", LINE)]
    {
        let text = "é".repeat(longest + 1);
        let form = |text| [("version", "1"), ("kind", "training"), (field, text)];
        sofie.post(&step, &form(&text)).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    }
    let order = [("version", "1"), ("kind", "training"), ("from", "2027-02-02"), ("until", "2027-02-01")];
    sofie.post(&step, &order).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    let (line, goal) = ("é".repeat(LINE), "é".repeat(GOAL));
    let right = [("version", "1"), ("kind", "training"), ("title", line.as_str()), ("goal", goal.as_str())];
    sofie.post(&step, &right).await.is(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn null_is_as_good_as_nothing() {
    let test = TestHouse::new().await;
    let city = program(&test, SOFIE, WHOLE, true).await;
    let (file, step) = a_step(&test, &city).await;
    let nothing = json!({"kind": "dutch-lessons", "lane": null, "bring": null, "beside": null, "title": null,
                         "who_user": null, "from": null});
    let made = city.post(&format!("/clients/{file}/steps"), nothing).await.is(201);
    let shown = city.get(&format!("/clients/{file}/steps/{}", made.body["id"].as_str().unwrap())).await.is(200).body;
    assert_eq!((&shown["lane"], &shown["bring"], &shown["beside"]), (&json!("dutch"), &json!([]), &json!(false)));
    change(&city, &step, "\"1\"", json!({"bring": ["pen"], "beside": true, "lane": "mentor"})).await.is(200);
    let told = change(&city, &step, "\"2\"", json!({"bring": null, "beside": null, "lane": null})).await.is(200);
    assert_eq!(
        (&told.body["lane"], &told.body["bring"], &told.body["beside"]),
        (&json!("work"), &json!([]), &json!(false))
    );
    for part in ["kind", "state"] {
        assert_eq!(places(&change(&city, &step, "\"3\"", json!({part: null})).await.is(422)), [format!("/{part}")]);
    }
}

#[tokio::test]
async fn what_was_made_is_read_where_its_location_says() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let city = program(&test, SOFIE, WHOLE, true).await;
    let (steps, key) = (format!("/clients/{file}/steps"), [("idempotency-key", "s1")]);
    let body = json!({"kind": "training"});
    let first = city.ask("POST", &steps, &key, Some(body.clone())).await.is(201);
    let again = city.ask("POST", &steps, &key, Some(body)).await.is(201);
    assert_eq!((again.head("etag"), again.head("idempotency-replayed")), ("\"1\"", "true"));
    assert_eq!(
        (first.head("etag"), first.head("location"), &first.body),
        ("\"1\"", again.head("location"), &again.body)
    );
    let step = first.head("location").strip_prefix("/api/v1").unwrap();
    let shown = city.get(step).await.is(200);
    assert_eq!(
        (shown.head("etag"), &shown.body["id"], &shown.body["kind"]),
        ("\"1\"", &first.body["id"], &json!("training"))
    );
    city.ask("GET", step, &[("if-none-match", "\"1\"")], None).await.is(304);
    // The same policy as the path.
    let other = test.client(SOFIE, "Berhane", "ti").await;
    city.get(&format!("/clients/{other}/steps/{}", first.body["id"].as_str().unwrap())).await.is(404);
    program(&test, SOFIE, &[Tier::Contact], false).await.get(step).await.is(403);
    program(&test, KARIM, WHOLE, true).await.get(step).await.is(403);
}

#[tokio::test]
async fn conditions_are_lists_of_tags_or_anything() {
    let test = TestHouse::new().await;
    let city = program(&test, SOFIE, WHOLE, true).await;
    let (file, step) = a_step(&test, &city).await;
    // Reading: the weak comparison.
    for address in
        [format!("/clients/{file}"), step.clone(), format!("/clients/{file}/steps"), "/facts/kinds".to_owned()]
    {
        let tag = city.get(&address).await.is(200).head("etag").to_owned();
        for known in [tag.clone(), format!("W/{tag}"), format!("\"a,b\", W/{tag}"), "*".to_owned()] {
            let told = city.ask("GET", &address, &[("if-none-match", &known)], None).await.is(304);
            assert_eq!(told.head("etag"), tag);
        }
        let lines = [("if-none-match", "\"x\""), ("if-none-match", tag.as_str())];
        city.ask("GET", &address, &lines, None).await.is(304);
        city.ask("GET", &address, &[("if-none-match", "\"x\"")], None).await.is(200);
    }
    // Writing: the strong one.
    let title = |text: &str| json!({"title": text});
    for unseen in ["W/\"1\"", "\"7\", \"8\"", "\"x\"", "\"\""] {
        let told = change(&city, &step, unseen, title("x")).await.is(412);
        assert_eq!(
            (told.head("etag"), &told.body["yours"], &told.body["current"]["title"]),
            ("\"1\"", &Json::Null, &json!("Lassen"))
        );
    }
    change(&city, &step, "\"9\", \"1\"", title("een")).await.is(200);
    assert_eq!(change(&city, &step, "\"2\"", title("twee")).await.is(200).head("etag"), "\"3\"");
    let old = change(&city, &step, "\"1\", \"2\"", title("drie")).await.is(412);
    assert_eq!(old.body["yours"]["title"], "een");
    for unread in ["1", "\"1", "\"3\" \"3\"", "", "*"] {
        change(&city, &step, unread, title("x")).await.is(428);
    }
}

#[tokio::test]
async fn what_partners_agree_about_a_step_is_sent_and_read_whole() {
    let test = TestHouse::new().await;
    let city = program(&test, SOFIE, WHOLE, true).await;
    let (file, first) = a_step(&test, &city).await;
    let before = first.rsplit('/').next().unwrap().to_owned();
    let agreed = json!({"kind": "dutch-lessons", "provider": crate::harness::id(crate::harness::CITY), "after": [before],
                        "hours_week": 9, "cost": 12_500, "payer": "client", "key": "dutch"});
    let made = city.post(&format!("/clients/{file}/steps"), agreed.clone()).await.is(201);
    let step = format!("/clients/{file}/steps/{}", made.body["id"].as_str().unwrap());
    let shown = city.get(&step).await.is(200).body;
    for (part, value) in agreed.as_object().unwrap() {
        assert_eq!(&shown[part], value, "{part}");
    }
    for (part, value) in [("hours_week", json!(99)), ("payer", json!("nobody-knows"))] {
        assert_eq!(places(&change(&city, &step, "\"1\"", json!({part: value})).await.is(422)), [format!("/{part}")]);
    }
    let runs = json!({"state": "running", "began": "2026-11-02"});
    let shown = change(&city, &step, "\"1\"", runs).await.is(200);
    assert_eq!((&shown.body["began"], &shown.body["ended"]), (&json!("2026-11-02"), &Json::Null));
    let done = json!({"state": "done", "ended": "2026-11-16", "result": "certificate"});
    let shown = change(&city, &step, "\"2\"", done).await.is(200);
    let days = [&shown.body["began"], &shown.body["ended"], &shown.body["result"]];
    assert_eq!(days, [&json!("2026-11-02"), &json!("2026-11-16"), &json!("certificate")]);
    let earlier = change(&city, &step, "\"3\"", json!({"began": "2026-11-01"})).await.is(200);
    assert_eq!((&earlier.body["began"], &earlier.body["version"]), (&json!("2026-11-01"), &json!(4)));
}

/// What is sent is written or refused; nothing is left out without a word.
#[tokio::test]
async fn the_days_and_the_result_of_a_step_are_written_or_refused() {
    let test = TestHouse::new().await;
    let city = program(&test, SOFIE, WHOLE, true).await;
    let (_, step) = a_step(&test, &city).await;
    for (body, place) in [(json!({"result": "certificate"}), "/result"), (json!({"stop": "moved"}), "/stop")] {
        assert_eq!(places(&change(&city, &step, "\"1\"", body).await.is(422)), [place]);
    }
    let early = json!({"began": "2026-01-05"});
    assert_eq!(places(&change(&city, &step, "\"1\"", early).await.is(422)), ["/began"], "it has not begun");
    let ancient = json!({"from": "-009999-01-01"});
    assert_eq!(places(&change(&city, &step, "\"1\"", ancient).await.is(422)), ["/from"]);
    let done = json!({"state": "done", "began": "2025-09-01", "ended": "2025-12-19", "result": "certificate"});
    change(&city, &step, "\"1\"", done).await.is(200);
    let there = city.get(&step).await.is(200).body;
    assert_eq!((&there["began"], &there["ended"]), (&json!("2025-09-01"), &json!("2025-12-19")), "{there}");
    assert_eq!(there["result"], "certificate");
    let tag = format!("\"{}\"", there["version"]);
    let said = change(&city, &step, &tag, json!({"began": "2025-09-08"})).await.is(200).body;
    assert_eq!((&said["began"], &said["result"]), (&json!("2025-09-08"), &json!("certificate")));
}
