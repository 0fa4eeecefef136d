//! The OpenAPI document is one that a program can be made from: everything that can come back is named and has its form.

use crate::api::Program;
use crate::harness::TestHouse;
use serde_json::Value as Json;
use std::collections::BTreeSet;

async fn document() -> Json {
    let test = TestHouse::new().await;
    let nobody = Program { test: &test, key: String::new() };
    nobody.get("/openapi.json").await.is(200).body
}

/// Every operation: its name, whether it needs a key, and what stands there.
fn operations(document: &Json) -> Vec<(String, bool, &Json)> {
    let items = document["paths"].as_object().unwrap().iter();
    let named = items.flat_map(|(path, item)| {
        item.as_object().unwrap().iter().map(move |(method, operation)| (format!("{method} {path}"), operation))
    });
    named.map(|(name, operation)| (name, operation.get("security").is_none(), operation)).collect()
}

fn parameters(operation: &Json) -> Vec<&str> {
    operation["parameters"].as_array().unwrap().iter().map(|p| p["name"].as_str().unwrap()).collect()
}

/// Every reference in the document.
fn references<'d>(part: &'d Json, found: &mut Vec<&'d str>) {
    match part {
        Json::Object(parts) => {
            found.extend(parts.get("$ref").and_then(Json::as_str));
            parts.values().for_each(|part| references(part, found));
        }
        Json::Array(parts) => parts.iter().for_each(|part| references(part, found)),
        _ => {}
    }
}

#[tokio::test]
async fn every_answer_has_a_description_and_a_form() {
    let document = document().await;
    let mut ids = BTreeSet::new();
    for (name, _, operation) in operations(&document) {
        assert!(ids.insert(operation["operationId"].as_str().unwrap()), "{name}: the same operationId twice");
        for (status, response) in operation["responses"].as_object().unwrap() {
            assert!(
                !response["description"].as_str().unwrap_or_default().is_empty(),
                "{name} {status}: no description"
            );
            let kind = match status.as_str() {
                "204" | "304" => {
                    assert!(response.get("content").is_none(), "{name} {status}");
                    continue;
                }
                status if status.starts_with('4') => "application/problem+json",
                _ => "application/json",
            };
            let content = response["content"].as_object().unwrap_or_else(|| panic!("{name} {status}: no content"));
            assert_eq!(content.keys().collect::<Vec<_>>(), [kind], "{name} {status}");
            assert!(content[kind]["schema"].is_object(), "{name} {status}: no schema");
        }
    }
    let mut found = Vec::new();
    references(&document, &mut found);
    assert!(found.len() > 50);
    for reference in found {
        let place = reference.strip_prefix('#').unwrap();
        assert!(document.pointer(place).is_some_and(Json::is_object), "{reference}");
    }
}

#[tokio::test]
async fn every_operation_names_what_it_refuses() {
    let document = document().await;
    for (name, key, operation) in operations(&document) {
        let refused: BTreeSet<&str> = operation["responses"]
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .filter(|s| s.starts_with('4'))
            .collect();
        let mut must = BTreeSet::new();
        if key {
            must.extend(["400", "401"]);
        }
        if name.contains("{client}") {
            must.extend(["403", "404"]);
        }
        if operation.get("requestBody").is_some() {
            must.extend(["413", "422"]);
        }
        must.extend(match name.as_str() {
            "get /api/v1/clients" | "get /api/v1/clients/{client}" => vec!["422"],
            "post /api/v1/clients" => vec!["403", "409", "429"],
            "post /api/v1/clients/{client}/facts" => vec!["409"],
            "patch /api/v1/clients/{client}/steps/{step}" => vec!["409", "412", "428"],
            _ => vec![],
        });
        assert_eq!(refused, must, "{name}");
    }
}

#[tokio::test]
async fn headers_stand_where_they_are_read_and_sent() {
    let document = document().await;
    for (name, key, operation) in operations(&document) {
        let headers = |status: &str| -> BTreeSet<&str> {
            let all = operation["responses"][status]["headers"].as_object();
            all.map(|all| all.keys().map(String::as_str).collect()).unwrap_or_default()
        };
        if !key {
            continue;
        }
        let sent = parameters(operation);
        assert_eq!(sent.len(), sent.iter().collect::<BTreeSet<_>>().len(), "{name}: {sent:?}");
        for every in ["purpose", "Opweg-Purpose", "Accept-Language"] {
            assert!(sent.contains(&every), "{name}: {every}");
        }
        assert_eq!(sent.contains(&"If-None-Match"), name.starts_with("get "), "{name}");
        assert_eq!(sent.contains(&"Idempotency-Key"), name.starts_with("post "), "{name}");
        assert_eq!(sent.contains(&"If-Match"), name.starts_with("patch "), "{name}");
        if name.starts_with("get ") {
            assert!(headers("200").contains("ETag") && headers("304").contains("ETag"), "{name}");
        }
        if name.starts_with("post ") {
            assert!(headers("201").is_superset(&["Location", "Idempotency-Replayed"].into()), "{name}");
        }
        assert!(headers("401").contains("WWW-Authenticate"), "{name}");
    }
    let steps = &document["paths"]["/api/v1/clients/{client}/steps"]["post"]["responses"]["201"]["headers"];
    let step = &document["paths"]["/api/v1/clients/{client}/steps/{step}"]["patch"]["responses"];
    assert!(steps["ETag"].is_object() && step["200"]["headers"]["ETag"].is_object());
    assert!(step["412"]["headers"]["ETag"].is_object());
}

#[tokio::test]
async fn what_is_sent_has_the_form_that_is_taken() {
    let document = document().await;
    let schemas = &document["components"]["schemas"];
    assert_eq!(schemas["StepIn"]["required"], serde_json::json!(["kind"]));
    assert!(schemas["StepIn"]["properties"].get("state").is_none());
    assert!(schemas["StepChange"].get("required").is_none());
    assert_eq!(schemas["StepChange"]["properties"]["kind"]["type"], "string");
    assert_eq!(schemas["StepIn"]["properties"]["title"]["maxLength"], 160);
    assert_eq!(schemas["NoteIn"]["properties"]["minutes"]["maximum"], 65535);
    let said =
        serde_json::to_value(opweg_store::path::steps::StepPlan::of_kind(opweg_model::step::StepKind::Cv)).unwrap();
    for part in said.as_object().unwrap().keys() {
        for schema in ["StepIn", "StepChange", "StepSaid"] {
            assert!(schemas[schema]["properties"][part].is_object(), "{schema} does not say {part}");
        }
    }
    for part in ["lane", "bring", "beside"] {
        let kind = &schemas["StepIn"]["properties"][part]["type"];
        assert!(kind.as_array().unwrap().contains(&"null".into()), "{part}: {kind}");
    }
}
