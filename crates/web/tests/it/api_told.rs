//! The API: what is not understood is told with its place and in words for programs, never guessed.

use crate::api::{Program, WHOLE, program};
use crate::harness::{KARIM, SOFIE, TestHouse, VDAB};
use axum::http::StatusCode;
use opweg_model::Tier;
use serde_json::json;

#[tokio::test]
async fn a_query_that_is_not_understood_is_told_with_its_name() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let city = program(&test, SOFIE, WHOLE, true).await;
    let wrong = [
        ("/clients?scope=organization", "scope"),
        ("/clients?state=foo", "state"),
        ("/clients?limit=abc", "limit"),
        ("/clients?limit=-5", "limit"),
        ("/clients?limit=0", "limit"),
        ("/clients?after=zz", "after"),
        (&format!("/clients/{file}?history=ja"), "history"),
    ];
    for (address, parameter) in wrong {
        let told = city.get(address).await.is(422);
        assert_eq!(told.body["errors"].as_array().unwrap().len(), 1, "{address}");
        assert_eq!(told.body["errors"][0]["parameter"], parameter);
        assert!(told.body["errors"][0].get("pointer").is_none(), "{address}");
    }
    let all = city.get("/clients?scope=x&state=x&limit=x&after=x").await.is(422);
    assert_eq!(all.body["errors"].as_array().unwrap().len(), 4);
    for right in ["/clients?scope=all&state=open&limit=9000&after=", "/clients?scope=organisation&state=closed&limit=1"]
    {
        city.get(right).await.is(200);
    }
    city.get(&format!("/clients/{file}?history=no")).await.is(200);
}

#[tokio::test]
async fn a_correction_of_an_entry_needs_only_the_fact_it_corrects() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let city = program(&test, SOFIE, WHOLE, true).await;
    let address = format!("/clients/{file}/facts");
    let skill = |speaking: &str| json!({"kind": "language-skill", "value": {"language": "fr", "speaking": speaking}});
    let first = city.post(&address, json!({"facts": [skill("A1")]})).await.is(201).body["ids"][0].clone();
    let corrected = |replaces: &serde_json::Value| {
        let mut fact = skill("B1");
        fact["replaces"] = replaces.clone();
        fact
    };
    city.post(&address, json!({"facts": [corrected(&first)]})).await.is(201);
    let shown = city.get(&format!("/clients/{file}")).await.is(200).body;
    let skills: Vec<_> = shown["facts"].as_array().unwrap().iter().filter(|f| f["kind"] == "language-skill").collect();
    assert_eq!((skills.len(), &skills[0]["value"]["speaking"]), (1, &json!("B1")));
    let now = skills[0]["id"].clone();
    // One that is not there, one of another kind, and an entry that is another.
    let nobody = json!("01920000-0000-7000-8000-0000000fffff");
    let told = city.post(&address, json!({"facts": [skill("A2"), corrected(&nobody)]})).await.is(422);
    assert_eq!(
        told.body["errors"],
        json!([{"pointer": "/facts/1/replaces", "detail": "This person has no such fact of this kind."}])
    );
    let name = json!({"kind": "given-name", "value": "Aya", "replaces": now});
    assert_eq!(
        city.post(&address, json!({"facts": [name]})).await.is(422).body["errors"][0]["pointer"],
        "/facts/0/replaces"
    );
    let mut other = corrected(&now);
    other["slot"] = nobody.clone();
    assert_eq!(
        city.post(&address, json!({"facts": [other]})).await.is(422).body["errors"][0]["pointer"],
        "/facts/0/slot"
    );
    let mut same = corrected(&now);
    same["slot"] = skills[0]["slot"].clone();
    city.post(&address, json!({"facts": [same]})).await.is(201);
    // Whoever is registered has nothing yet to correct.
    let new = json!({"facts": [{"kind": "given-name", "value": "Zoë", "replaces": now}]});
    assert_eq!(city.post("/clients", new).await.is(422).body["errors"][0]["pointer"], "/facts/0/replaces");
}

#[tokio::test]
async fn a_known_address_names_its_methods() {
    let test = TestHouse::new().await;
    let city = program(&test, SOFIE, WHOLE, true).await;
    for (address, methods) in [
        ("/clients", "GET,HEAD,POST"),
        ("/organisations", "GET,HEAD"),
        ("/clients/x/notes", "POST"),
        ("/clients/x/steps/y", "GET,HEAD,PATCH"),
    ] {
        let told = city.ask("DELETE", address, &[], None).await.is(405);
        assert_eq!((told.head("allow"), told.head("content-type")), (methods, "application/problem+json"));
        assert_eq!((&told.body["status"], &told.body["title"]), (&json!(405), &json!("Not with this method")));
        let options = city.ask("OPTIONS", address, &[], None).await.is(204);
        assert_eq!((options.head("allow"), &options.body), (methods, &serde_json::Value::Null));
    }
    city.ask("OPTIONS", "/nothing", &[], None).await.is(404);
    // A page stays as it was.
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get("/drafts/x").await.is(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_programs_read_speaks_of_no_page() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let (city, card) = (program(&test, SOFIE, WHOLE, true).await, program(&test, SOFIE, &[Tier::Contact], false).await);
    let large = city.post("/clients", json!({"facts": [], "x": "x".repeat(300_000)})).await.is(413);
    assert_eq!(large.body["detail"], "The content is larger than 256 KiB. Nothing was kept. Send it in parts.");
    let far = card.get(&format!("/clients/{file}/steps")).await.is(403);
    assert_eq!((&far.body["why"], &far.body["detail"]), (&json!("role"), &json!("This key does not reach that far.")));
    let note = |at: &str| json!({"kind": "call", "at": at});
    for (at, detail) in [
        ("2030-01-01T00:00:00Z", "This moment is still to come."),
        ("gisteren", "This is no moment. Write it as 2026-11-21T09:30:00Z."),
    ] {
        let told = city.post(&format!("/clients/{file}/notes"), note(at)).await.is(422);
        assert_eq!(told.body["errors"], json!([{"pointer": "/at", "detail": detail}]));
    }
    let nobody = Program { test: &test, key: String::new() };
    for (word, told) in nobody.get("/problems").await.is(200).body.as_object().unwrap() {
        let text = told["detail"].as_str().unwrap();
        assert!(!text.contains("Go back") && !text.contains("page") && !text.contains("typed"), "{word}: {text}");
    }
    test.agree(SOFIE, file, VDAB, &[Tier::Contact]).await;
    let vdab = program(&test, KARIM, WHOLE, true).await;
    assert_eq!(
        vdab.get(&format!("/clients/{file}/steps")).await.is(403).body["detail"],
        "This key does not reach that far."
    );
}
