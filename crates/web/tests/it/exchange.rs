//! Bringing a table in: what would become of each line, doing it, and what comes back.

use crate::harness::{Browser, CITY, KARIM, OFFICE, SOFIE, TestHouse, VDAB};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use opweg_exchange::mapping::EXAMPLE;
use opweg_model::{Role, Tier};
use opweg_store::exchange::imports::Counts;
use opweg_web::pages::exchange::run::{ImportProblem, import};
use tower::ServiceExt;

const TABLE: &str = "Voornaam;Naam;Geboortedatum;Geslacht;Taal;Telefoon;Straat;Postcode;Gemeente\n\
    Selam;Tesfay;17/05/1994;v;Engels;03 000 00 41;Kerkstraat 1;2000;Antwerpen\n\
    Amina;Haddad;01/02/1990;vrouw;Arabisch;03 000 00 42;;;\n\
    Bo;;31/02/1990;v;Klingon;bel me;;;\n\
    Selam;Tesfay;17/05/1994;v;Engels;03 000 00 41;Kerkstraat 1;2000;Antwerpen\n";

#[tokio::test]
async fn what_comes_in_is_created_matched_or_refused_and_the_same_file_again_changes_nothing() {
    let test = TestHouse::new().await;
    let sofie = test.actor(SOFIE).await;
    let tried = import(&test.house, &sofie, EXAMPLE, TABLE.as_bytes(), false).await.unwrap();
    assert_eq!(tried.counts, Counts { new: 3, created: 0, matched: 0, refused: 1 });
    let done = import(&test.house, &sofie, EXAMPLE, TABLE.as_bytes(), true).await.unwrap();
    // The last line is the first person again: found, never made or merged.
    assert_eq!(done.counts, Counts { new: 0, created: 2, matched: 1, refused: 1 });
    assert_eq!(done.counts.all(), done.run.lines);
    let again = import(&test.house, &sofie, EXAMPLE, TABLE.as_bytes(), true).await.unwrap();
    assert_eq!((again.counts, again.run.id), (done.counts, done.run.id));
    // Another organisation that knows none of this may bring in its own table, and finds the same people.
    let karim = test.actor(KARIM).await;
    let other = import(&test.house, &karim, EXAMPLE, TABLE.as_bytes(), true).await.unwrap();
    assert_eq!(other.counts, Counts { new: 0, created: 0, matched: 3, refused: 1 });
    let nadia = test.actor(crate::harness::NADIA).await;
    assert!(matches!(import(&test.house, &nadia, EXAMPLE, TABLE.as_bytes(), true).await, Err(ImportProblem::Store(_))));
    assert!(matches!(import(&test.house, &sofie, EXAMPLE, b"PK\x03\x04\0", true).await, Err(ImportProblem::File(_))));
}

/// Sends the upload form.
async fn upload(
    test: &TestHouse,
    browser: &Browser,
    token: &str,
    table: &[u8],
    mapping: &str,
) -> (StatusCode, String, String) {
    let mut body = Vec::new();
    for (name, file, bytes) in [("table", "; filename=\"k.csv\"", table), ("mapping", "", mapping.as_bytes())] {
        body.extend_from_slice(
            format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n\r\n").as_bytes(),
        );
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--x--\r\n");
    let request = Request::post(format!("/exchange/import?csrf={token}"))
        .header(header::HOST, "opweg.example")
        .header(header::COOKIE, browser.cookies.join("; "))
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(Body::from(body))
        .unwrap();
    let answer = opweg_web::router(test.house.clone()).oneshot(request).await.unwrap();
    let to = answer.headers().get(header::LOCATION).map(|v| v.to_str().unwrap().to_owned()).unwrap_or_default();
    let status = answer.status();
    let bytes = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
    (status, to, String::from_utf8_lossy(&bytes).into_owned())
}

/// Waits for the work behind a page: lets it run until the page says so.
async fn until(browser: &mut Browser, address: &str, text: &str) -> crate::harness::Page {
    for _ in 0..2000 {
        let page = browser.get(address).await.is(StatusCode::OK);
        if page.text.contains(text) {
            return page;
        }
        tokio::task::yield_now().await;
    }
    panic!("{text} never came");
}

#[tokio::test]
async fn a_worker_uploads_tries_does_and_keeps_the_results() {
    let test = TestHouse::new().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let asked = sofie.get("/exchange/import").await.is(StatusCode::OK).reads_well().has("Geboortedatum");
    let token = asked.field("csrf").unwrap();
    let wrong = upload(&test, &sofie, "x", TABLE.as_bytes(), EXAMPLE).await;
    assert_eq!(wrong.0, StatusCode::FORBIDDEN);
    for (table, mapping, told) in [
        (&b"a;b\n1;2\n"[..], EXAMPLE, "staan niet in de tabel"),
        (b"PK\0\0", EXAMPLE, "geen CSV-bestand"),
        (TABLE.as_bytes(), "name = 1", "niet te lezen"),
    ] {
        let (status, _, page) = upload(&test, &sofie, &token, table, mapping).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{page}");
        assert!(page.contains(told), "{told}: {page}");
    }
    let (status, run, _) = upload(&test, &sofie, &token, TABLE.as_bytes(), EXAMPLE).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    until(&mut sofie, &run, "nog niets bewaard")
        .await
        .reads_well()
        .has("4 lijnen: 3 nieuw")
        .has("Kolom 3 (Geboortedatum)");
    sofie.send(&format!("{run}/go"), &[]).await.is(StatusCode::OK);
    until(&mut sofie, &run, "Klaar")
        .await
        .reads_well()
        .has("2 gemaakt, 1 waarschijnlijk al bekend, 1 kloppen nog niet");
    let kept = sofie.get(&format!("{run}/results.csv")).await.is(StatusCode::OK).has("gemaakt");
    assert!(!kept.text.contains("Selam") && !kept.text.contains("Haddad"), "{}", kept.text);
    sofie.get("/clients?scope=mine").await.has("Selam").has("Amina");
    let mut karim = test.signed_in(KARIM).await;
    karim.get(&run).await.is(StatusCode::NOT_FOUND);
}

/// The data-protection officer of the network.
const DINA: u128 = 31;
/// Works with files and leads the team.
const LEEN: u128 = 32;

#[tokio::test]
async fn a_file_goes_out_for_who_may_see_it_and_whole_for_the_client() {
    let test = TestHouse::new().await;
    test.user(DINA, OFFICE, "Dina Maes", &[Role::DataProtection]).await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    test.client(SOFIE, "Berhane", "ti").await;
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    let json =
        sofie.get(&format!("/clients/{file}/export.json")).await.is(StatusCode::OK).has("Amina").lacks("Berhane");
    assert!(json.text.contains("\"complete\": false"));
    let pdf = sofie.get(&format!("/clients/{file}/export.pdf")).await.is(StatusCode::OK);
    assert!(pdf.kind == "application/pdf" && pdf.bytes.starts_with(b"%PDF"));
    karim.get(&format!("/clients/{file}/export.json")).await.is(StatusCode::FORBIDDEN);
    test.agree(SOFIE, file, VDAB, &[Tier::Contact]).await;
    karim.get(&format!("/clients/{file}/export.json")).await.is(StatusCode::OK).has("Amina").has("\"steps\": []");
    let number = opweg_store::file::lists::caseload(
        &mut test.house.db.begin(crate::harness::now()).await.unwrap(),
        &test.actor(SOFIE).await,
        opweg_model::Purpose::Guidance,
        opweg_store::file::lists::Scope::Mine,
        false,
        None,
        1,
    )
    .await
    .unwrap()[0]
        .number
        .clone();
    sofie.get("/exchange/out").await.is(StatusCode::FORBIDDEN);
    let mut dina = test.signed_in(DINA).await;
    dina.get("/exchange/out").await.is(StatusCode::OK).reads_well();
    dina.post("/exchange/out", &[("number", &number), ("as", "json")])
        .await
        .is(StatusCode::OK)
        .has("\"complete\": true")
        .has("Amina");
    let pdf = dina.post("/exchange/out", &[("number", &number), ("as", "pdf")]).await.is(StatusCode::OK);
    assert!(pdf.bytes.starts_with(b"%PDF"));
    dina.post("/exchange/out", &[("number", "OW-XXXXXXX"), ("as", "json")]).await.is(StatusCode::NOT_FOUND);
    dina.get(&format!("/clients/{file}")).await.is(StatusCode::FORBIDDEN);
    dina.get(&format!("/clients/{file}/export.json")).await.is(StatusCode::FORBIDDEN);
    sofie
        .get(&format!("/clients/{file}/looked"))
        .await
        .is(StatusCode::OK)
        .reads_well()
        .has("het hele dossier voor de klant");
}

#[tokio::test]
async fn an_organisation_takes_out_its_own_files_a_line_each() {
    let test = TestHouse::new().await;
    test.user(LEEN, CITY, "Leen Wouters", &[Role::Worker, Role::TeamLead]).await;
    for name in ["Amina", "Berhane", "Dilan"] {
        test.client(SOFIE, name, "ar").await;
    }
    test.client(KARIM, "Zoe", "fr").await;
    let mut leen = test.signed_in(LEEN).await;
    let out = leen.get("/exchange/organisation.jsonl").await.is(StatusCode::OK);
    let lines: Vec<serde_json::Value> = out.text.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let names: Vec<&str> = lines.iter().map(|l| l["card"][0]["call_name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Amina", "Berhane", "Dilan"]);
    test.signed_in(SOFIE).await.get("/exchange/organisation.jsonl").await.is(StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_officer_sees_what_would_go_holds_and_erases() {
    let test = TestHouse::new().await;
    test.user(DINA, OFFICE, "Dina Maes", &[Role::DataProtection]).await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let who = test.actor(SOFIE).await;
    let (mut tx, permit) = opweg_store::door::open(
        &test.house.db,
        &who,
        opweg_access::Action::Coordinate,
        file,
        opweg_model::Purpose::Guidance,
        crate::harness::now(),
    )
    .await
    .unwrap();
    let number = {
        let card =
            opweg_store::door::ask(&mut tx, &who, opweg_access::Action::See, file, opweg_model::Purpose::Guidance)
                .await
                .unwrap();
        opweg_store::file::card::of_file(&mut tx, &card).await.unwrap().number
    };
    opweg_store::file::register::close(&mut tx, &permit, 1).await.unwrap();
    tx.commit().await.unwrap();
    crate::harness::pass(6 * 366 * 86_400);
    let mut dina = test.signed_in(DINA).await;
    dina.get("/exchange/retention")
        .await
        .is(StatusCode::OK)
        .reads_well()
        .has("1 dossier helemaal")
        .has("0 dossiers blijven");
    dina.get("/exchange/retention?core=20").await.is(StatusCode::OK).has("0 dossiers helemaal");
    dina.send("/exchange/hold", &[("number", &number), ("reason", "rechtbank")])
        .await
        .has("1 dossiers blijven")
        .has("0 dossiers helemaal");
    dina.send("/exchange/hold", &[("number", &number), ("reason", "")]).await.has("1 dossier helemaal");
    dina.send("/exchange/retention", &[("core", "5")])
        .await
        .is(StatusCode::OK)
        .reads_well()
        .has("0 dossiers helemaal")
        .has("Bewijzen van wissen");
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get(&format!("/clients/{file}")).await.is(StatusCode::NOT_FOUND);
    sofie.post("/exchange/retention", &[]).await.is(StatusCode::FORBIDDEN);
    let mut nadia = test.signed_in(crate::harness::NADIA).await;
    nadia.get("/exchange/retention").await.is(StatusCode::OK).lacks("rechtbank");
    nadia.post("/exchange/retention", &[]).await.is(StatusCode::FORBIDDEN);
}
