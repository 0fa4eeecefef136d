//! The API: keys, purposes, what each key sees, commands sent twice, versions, problems, and the document.

use crate::harness::{CITY, KARIM, SOFIE, TestHouse, VDAB, id, now};
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use jiff::SignedDuration;
use opweg_access::Actor;
use opweg_gate::token::{Token, TokenUse};
use opweg_model::{FileId, Tier, TierSet, TokenId, UserId};
use opweg_store::people::{Administrator, tokens};
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;
use tower::ServiceExt;

/// A program with its key.
pub struct Program<'t> {
    pub test: &'t TestHouse,
    pub key: String,
}

/// What came back.
pub struct Told {
    pub status: StatusCode,
    pub headers: axum::http::HeaderMap,
    pub body: Json,
}

impl Told {
    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
        self
    }
    pub fn head(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }
}

/// A key that somebody answers for.
pub async fn program<'t>(test: &'t TestHouse, user: u128, tiers: &[Tier], may_add: bool) -> Program<'t> {
    let token = Token::issue(&mut *(test.house.random)()).unwrap();
    let mut tx = test.house.db.begin(now()).await.unwrap();
    let digest = token.digest(TokenUse::Api);
    let new = tokens::NewToken {
        id: TokenId(test.house.id()),
        user: UserId(id(user)),
        name: "koppeling",
        hash: digest.as_bytes(),
        tiers: TierSet::of(tiers),
        may_add,
        expires: now() + SignedDuration::from_hours(24),
    };
    tokens::create(&mut tx, &Administrator::of(&Actor::System).unwrap(), &new).await.unwrap();
    tx.commit().await.unwrap();
    Program { test, key: token.reveal().to_owned() }
}

pub const WHOLE: &[Tier] = &[Tier::Contact, Tier::Path, Tier::Work, Tier::Confidential];

impl Program<'_> {
    pub async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Option<Json>) -> Told {
        let mut request = Request::builder().method(method).uri(format!("/api/v1{path}"));
        if !headers.iter().any(|(name, _)| *name == "accept-language") {
            request = request.header("accept-language", "en");
        }
        if !self.key.is_empty() {
            request = request.header("authorization", format!("Bearer {}", self.key));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = body.map_or(Body::empty(), |b| Body::from(b.to_string()));
        let router = opweg_web::router(self.test.house.clone());
        let answer = router.oneshot(request.body(body).unwrap()).await.unwrap();
        let (status, headers) = (answer.status(), answer.headers().clone());
        let bytes = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        Told { status, headers, body: serde_json::from_slice(&bytes).unwrap_or(Json::Null) }
    }
    pub async fn get(&self, path: &str) -> Told {
        self.ask("GET", path, &[], None).await
    }
    pub async fn post(&self, path: &str, body: Json) -> Told {
        self.ask("POST", path, &[], Some(body)).await
    }
}

#[tokio::test]
async fn without_a_key_that_works_nothing_is_said() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let nobody = Program { test: &test, key: String::new() };
    for path in ["/clients", "/organisations", "/facts/kinds", &format!("/clients/{file}")] {
        let told = nobody.get(path).await.is(401);
        assert_eq!(told.head("www-authenticate"), "Bearer");
        assert_eq!(told.head("content-type"), "application/problem+json");
        assert_eq!(told.body["title"], "No key that works");
        assert_eq!(told.body["status"], 401);
    }
    let wrong = Program { test: &test, key: "x".repeat(43) };
    wrong.get("/clients").await.is(401);
    let city = program(&test, SOFIE, WHOLE, true).await;
    let dutch = city.ask("GET", "/clients?purpose=nonsense", &[("accept-language", "nl")], None).await;
    assert_eq!(
        city.ask("GET", "/clients", &[("opweg-purpose", "fraud")], None).await.is(400).body["title"],
        "There is no such purpose"
    );
    assert_eq!(dutch.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_key_sees_as_far_as_its_tiers_and_no_other_organisations_clients() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let (city, card, vdab) = (
        program(&test, SOFIE, WHOLE, true).await,
        program(&test, SOFIE, &[Tier::Contact], false).await,
        program(&test, KARIM, WHOLE, true).await,
    );
    let address = format!("/clients/{file}");
    let whole = city.get(&address).await.is(200);
    assert_eq!(whole.body["card"]["call_name"], "Amina");
    assert_eq!(whole.body["facts"][0]["value"], "Amina");
    let keys = |body: &Json| body.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(keys(&whole.body), ["card", "facts", "needs", "steps"].map(str::to_owned).into());
    assert_eq!(keys(&card.get(&address).await.is(200).body), ["card", "facts"].map(str::to_owned).into());
    // The same tag: nothing new.
    let tag = whole.head("etag").to_owned();
    city.ask("GET", &address, &[("if-none-match", &tag)], None).await.is(304);
    // Another organisation has no mandate; a purpose without a basis opens nothing either.
    assert_eq!(vdab.get(&address).await.is(403).body["why"], "no-grant");
    city.get(&format!("{address}?purpose=coordination")).await.is(403);
    city.get("/clients/not-an-id").await.is(404);
    card.post(&format!("{address}/notes"), json!({"kind": "call"})).await.is(403);
    assert_eq!(vdab.get("/clients").await.is(200).body["clients"], json!([]));
    test.agree(SOFIE, file, VDAB, &[Tier::Contact]).await;
    assert_eq!(keys(&vdab.get(&address).await.is(200).body), ["card", "facts"].map(str::to_owned).into());
    // Every read and every refusal is in the log of the client.
    let mut conn = test.house.db.look().await.unwrap();
    let lines = opweg_store::log::of_chain(&mut conn, file.0, None, 100).await.unwrap();
    let programs = |outcome: &str| lines.iter().filter(|l| l.who == "program" && l.outcome == outcome).count();
    assert!(programs("ok") >= 4 && programs("refused") >= 3, "{lines:#?}");
}

#[tokio::test]
async fn the_list_goes_on_where_it_stopped() {
    let test = TestHouse::new().await;
    for name in ["Amina", "Berhane", "Dilan", "Farid", "Selam"] {
        test.client(SOFIE, name, "ar").await;
    }
    let city = program(&test, SOFIE, WHOLE, false).await;
    let (mut names, mut after) = (Vec::new(), String::new());
    loop {
        let page = city.get(&format!("/clients?limit=2&scope=organisation&after={after}")).await.is(200);
        names.extend(
            page.body["clients"].as_array().unwrap().iter().map(|c| c["call_name"].as_str().unwrap().to_owned()),
        );
        match page.body["next"].as_str() {
            Some(next) => after = next.to_owned(),
            None => break,
        }
        assert!(!after.contains("616d696e61"), "a name can be read from the cursor");
    }
    assert_eq!(names, ["Amina", "Berhane", "Dilan", "Farid", "Selam"]);
    let told = city.get("/clients?after=abc").await.is(422);
    assert_eq!(told.body["errors"][0]["parameter"], "after");
}

#[tokio::test]
async fn an_address_with_no_identity_is_no_address() {
    let test = TestHouse::new().await;
    let city = program(&test, SOFIE, WHOLE, true).await;
    let told = city.ask("GET", "/clients/not-a-uuid", &[], None).await.is(404);
    assert_eq!(told.head("content-type"), "application/problem+json");
    let mut sofie = test.signed_in(SOFIE).await;
    let page = sofie.get("/clients/not-a-uuid").await.is(axum::http::StatusCode::NOT_FOUND);
    page.reads_well().has("<h1").lacks("Cannot parse").lacks("Invalid URL");
}

#[tokio::test]
async fn registering_twice_with_one_key_makes_one_client_and_a_known_one_is_pointed_at() {
    let test = TestHouse::new().await;
    let city = program(&test, SOFIE, WHOLE, true).await;
    let amina = json!({"facts": [
        {"kind": "given-name", "value": "Amina"}, {"kind": "family-name", "value": "Haddad"},
        {"kind": "birth-date", "value": "1994-05-17"}, {"kind": "phone", "value": "03 000 00 56"}
    ]});
    let key = [("idempotency-key", "a1")];
    let first = city.ask("POST", "/clients", &key, Some(amina.clone())).await.is(201);
    let again = city.ask("POST", "/clients", &key, Some(amina.clone())).await.is(201);
    assert_eq!((&first.body, first.head("location")), (&again.body, again.head("location")));
    assert_eq!((first.head("idempotency-replayed"), again.head("idempotency-replayed")), ("", "true"));
    let other = json!({"facts": [{"kind": "given-name", "value": "Berhane"}]});
    city.ask("POST", "/clients", &key, Some(other)).await.is(422);
    // Without the key, the same person is found.
    let known = city.ask("POST", "/clients", &[("idempotency-key", "a2")], Some(amina.clone())).await.is(409);
    assert_eq!(known.body["known"][0]["client"], first.body["id"]);
    let despite = json!({"facts": amina["facts"], "even_if_known": true});
    city.ask("POST", "/clients", &[("idempotency-key", "a2")], Some(despite)).await.is(201);
    let vdab = program(&test, KARIM, WHOLE, true).await;
    let pointed = vdab.post("/clients", amina).await.is(409);
    assert_eq!(pointed.body["known"][0]["organisation"], "Stad");
    assert!(pointed.body["known"][0].get("client").is_none());
    let agrees = pointed.body["known"][0]["agrees"].to_string();
    assert!(agrees.contains("phone") && agrees.contains("birth-same") && !agrees.contains("03 000"), "{agrees}");
    let kept = opweg_store::file::pairs::since(&mut test.house.db.look().await.unwrap(), now(), 9).await.unwrap();
    assert_eq!((kept.len(), kept[0].why.as_str()), (1, "program"), "made although known: looked at later");
    let told = city.post("/clients", json!({"facts": [{"kind": "given-name", "value": "X"}, {"kind": "birth-date", "value": "1994-02-30"}, {"kind": "nonsense", "value": 1}]})).await.is(422);
    let places: Vec<&str> =
        told.body["errors"].as_array().unwrap().iter().filter_map(|e| e["pointer"].as_str()).collect();
    assert_eq!(places, ["/facts/1/value", "/facts/2/kind"]);
    let unborn = json!({"facts": [{"kind": "given-name", "value": "X"}, {"kind": "birth-date", "value": "2150"}]});
    let unborn = city.post("/clients", unborn).await.is(422);
    assert_eq!(unborn.body["errors"][0]["pointer"], "/facts/1/value");
    let broken = city.post("/clients", json!("x")).await.is(400);
    assert_eq!(broken.body["line"], 1);
    let odd = city.post("/clients", json!({"facts": [{"kind": "given-name", "value": "A\0mina"}]})).await.is(400);
    assert_eq!((&odd.body["line"], &odd.body["column"]), (&json!(1), &json!(42)));
    let reader = program(&test, SOFIE, WHOLE, false).await;
    reader.post("/clients", json!({"facts": [{"kind": "given-name", "value": "Zoe"}]})).await.is(403);
}

#[tokio::test]
async fn facts_and_notes_are_added() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let city = program(&test, SOFIE, WHOLE, true).await;
    let facts = json!({"facts": [
        {"kind": "language-skill", "value": {"language": "fr", "speaking": "B1"}, "source": "test"},
        {"kind": "family-name", "none": "unknown"}
    ]});
    let key = [("idempotency-key", "f")];
    let address = format!("/clients/{file}/facts");
    let made = city.ask("POST", &address, &key, Some(facts.clone())).await.is(201);
    assert_eq!(made.body["ids"].as_array().unwrap().len(), 2);
    assert_eq!(city.ask("POST", &address, &key, Some(facts)).await.is(201).body, made.body);
    let shown = city.get(&format!("/clients/{file}")).await.body;
    let skills: Vec<&Json> =
        shown["facts"].as_array().unwrap().iter().filter(|f| f["kind"] == "language-skill").collect();
    assert_eq!(skills.len(), 1);
    assert_eq!(skills[0]["value"], json!({"language": "fr", "speaking": "B1"}));
    let notes = format!("/clients/{file}/notes");
    city.post(&notes, json!({"kind": "call", "minutes": 5, "body": "gebeld"})).await.is(201);
    city.post(&notes, json!({"kind": "note"})).await.is(422);
    city.post(&notes, json!({"kind": "note", "body": "x", "at": "2030-01-01T00:00:00Z"})).await.is(422);
}

#[tokio::test]
async fn a_correction_is_of_an_own_fact_that_still_holds() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path, Tier::Work]).await;
    let (city, vdab) = (program(&test, SOFIE, WHOLE, true).await, program(&test, KARIM, WHOLE, true).await);
    let address = format!("/clients/{file}/facts");
    let job =
        |value: &str, replaces: &Json| json!({"facts": [{"kind": "wanted-job", "value": value, "replaces": replaces}]});
    let first = city.post(&address, job("bakker", &Json::Null)).await.is(201).body["ids"][0].clone();
    let theirs = vdab.post(&address, job("kok", &first)).await.is(409);
    assert_eq!(theirs.head("content-type"), "application/problem+json");
    city.post(&address, job("kok", &first)).await.is(201);
    let late = city.post(&address, job("slager", &first)).await.is(409);
    assert!(late.body["type"].as_str().unwrap().ends_with("#stale"), "{}", late.body);
    vdab.post(&address, job("kok", &Json::Null)).await.is(201);
    let none = |kind: &str| json!({"facts": [{"kind": kind, "none": "has-none"}]});
    city.post(&address, none("email")).await.is(201);
    city.post(&address, none("given-name")).await.is(422);
}

#[tokio::test]
async fn a_change_names_its_version_and_a_stale_one_gets_both() {
    let test = TestHouse::new().await;
    let file: FileId = test.client(SOFIE, "Amina", "ar").await;
    let city = program(&test, SOFIE, WHOLE, true).await;
    let steps = format!("/clients/{file}/steps");
    city.post(&steps, json!({"kind": "nonsense"})).await.is(422);
    assert_eq!(
        city.post(&steps, json!({"kind": "training", "colour": 1})).await.is(422).body["errors"][0]["pointer"],
        "/colour"
    );
    let made = city.post(&steps, json!({"kind": "training", "title": "Lassen", "until": "2027-02-01"})).await.is(201);
    assert_eq!(made.head("etag"), "\"1\"");
    let step = format!("{steps}/{}", made.body["id"].as_str().unwrap());
    let change = |tag: &'static str, body: Json| {
        let headers = if tag.is_empty() { vec![] } else { vec![("if-match", tag)] };
        let (city, step) = (&city, step.clone());
        async move { city.ask("PATCH", &step, &headers, Some(body)).await }
    };
    change("", json!({"title": "x"})).await.is(428);
    change("not a tag", json!({"title": "x"})).await.is(428);
    let now = change("\"1\"", json!({"title": "Lassen bij VDAB", "until": null})).await.is(200);
    assert_eq!(
        (now.head("etag"), &now.body["title"], &now.body["until"]),
        ("\"2\"", &json!("Lassen bij VDAB"), &Json::Null)
    );
    let stale = change("\"1\"", json!({"title": "Metselen"})).await.is(412);
    assert_eq!(
        (stale.head("etag"), &stale.body["yours"]["title"], &stale.body["current"]["title"]),
        ("\"2\"", &json!("Lassen"), &json!("Lassen bij VDAB"))
    );
    change("\"2\"", json!({"state": "stopped"})).await.is(409);
    change("\"2\"", json!({"state": "stopped", "reason": "verhuisd"})).await.is(200);
    change("\"3\"", json!({"state": "done"})).await.is(409);
    change("\"3\"", json!({"from": "not a day"})).await.is(422);
    let all = city.get(&steps).await.is(200);
    assert_eq!((&all.body[0]["state"], &all.body[0]["version"]), (&json!("stopped"), &json!(3)));
    let _ = CITY;
}

#[tokio::test]
async fn the_document_names_every_route_and_no_other() {
    let test = TestHouse::new().await;
    let nobody = Program { test: &test, key: String::new() };
    let document = nobody.get("/openapi.json").await.is(200).body;
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    let described: BTreeSet<String> = document["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, all)| all.as_object().unwrap().keys().map(move |m| format!("{} {path}", m.to_uppercase())))
        .collect();
    let routes: BTreeSet<String> = opweg_web::table()
        .iter()
        .filter(|r| r.path.starts_with("/api/"))
        .map(|r| format!("{} {}", r.method, r.path))
        .collect();
    assert_eq!(described, routes);
    // Every part that is referred to is there.
    let text = document.to_string();
    for reference in text.split("\"#/components/schemas/").skip(1).map(|t| t.split('"').next().unwrap()) {
        assert!(document["components"]["schemas"].get(reference).is_some(), "{reference}");
    }
    let problems = nobody.get("/problems").await.is(200).body;
    assert!(problems.as_object().unwrap().values().all(|p| !p["title"].as_str().unwrap().contains("api-")));
}

#[tokio::test]
async fn an_address_that_is_none_is_a_problem_in_the_language_asked_for() {
    let test = TestHouse::new().await;
    let city = program(&test, SOFIE, WHOLE, true).await;
    for (method, path) in
        [("GET", "/nothing"), ("GET", "/clients/x/nothing"), ("DELETE", "/clients/x/y/z"), ("POST", "/log")]
    {
        for (asked, lang, title) in [
            ("nl-BE,nl;q=0.9,en;q=0.8", "nl", "Niet gevonden"),
            ("en", "en", "Not found"),
            ("fr,nl;q=0.5", "en", "Not found"),
            ("", "en", "Not found"),
        ] {
            let told = city.ask(method, path, &[("accept-language", asked)], None).await.is(404);
            assert_eq!(told.head("content-type"), "application/problem+json", "{method} {path}");
            assert_eq!(told.head("content-language"), lang, "{asked}");
            assert_eq!((&told.body["title"], &told.body["status"]), (&json!(title), &json!(404)), "{asked}");
            assert_eq!(told.body["type"], "https://opweg.example/api/v1/problems#not-found");
        }
    }
    // The same for what an operation itself refuses.
    let nobody = Program { test: &test, key: String::new() };
    for (asked, title) in
        [("nl", "Geen sleutel die werkt"), ("uk,nl;q=0.4", "No key that works"), ("", "No key that works")]
    {
        assert_eq!(
            nobody.ask("GET", "/clients", &[("accept-language", asked)], None).await.is(401).body["title"],
            title
        );
    }
}
