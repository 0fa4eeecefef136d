//! Bringing a table in: what would become of each line, doing it, and what comes back.

use crate::harness::{Browser, CITY, KARIM, OFFICE, SOFIE, TestHouse, VDAB, id, now, pass};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use futures_core::Stream;
use opweg_exchange::mapping::EXAMPLE;
use opweg_model::{Role, Tier};
use opweg_store::exchange::imports::Counts;
use opweg_store::upkeep;
use opweg_web::pages::exchange::run::{ImportProblem, import};
use serde_json::{Value as Json, json};
use tower::ServiceExt;

const TABLE: &str = "Voornaam;Naam;Geboortedatum;Geslacht;Taal;Telefoon;Straat;Postcode;Gemeente\n\
    Selam;Tesfay;17/05/1994;v;Engels;03 000 00 41;Kerkstraat 1;2000;Antwerpen\n\
    Amina;Haddad;01/02/1990;vrouw;Arabisch;03 000 00 42;;;\n\
    Bo;;31/02/1990;v;Klingon;bel me;;;\n\
    Selam;Tesfay;17/05/1994;v;Engels;03 000 00 41;Kerkstraat 1;2000;Antwerpen\n";

#[tokio::test]
async fn what_comes_in_is_created_linked_queued_or_refused_and_the_same_file_again_changes_nothing() {
    let test = TestHouse::new().await;
    let sofie = test.actor(SOFIE).await;
    let tried = import(&test.house, &sofie, EXAMPLE, TABLE.as_bytes(), false, &|_, _| {}).await.unwrap();
    assert_eq!(tried.counts, Counts { new: 3, refused: 1, done: 1, ..Counts::default() });
    assert_eq!(tried.run.alike, Some(1), "the first line and the last");
    let done = import(&test.house, &sofie, EXAMPLE, TABLE.as_bytes(), true, &|_, _| {}).await.unwrap();
    // The last line is the first person again: linked to the file that the first one made.
    assert_eq!(done.counts, Counts { created: 2, linked: 1, refused: 1, done: 4, ..Counts::default() });
    assert_eq!(done.counts.all(), done.run.lines);
    let again = import(&test.house, &sofie, EXAMPLE, TABLE.as_bytes(), true, &|_, _| {}).await.unwrap();
    assert_eq!((again.counts, again.run.id), (done.counts, done.run.id));
    // Another organisation may open none of these: it gets files of its own, and people look at the pairs. The last line
    // is the file that the first one made there.
    let karim = test.actor(KARIM).await;
    let other = import(&test.house, &karim, EXAMPLE, TABLE.as_bytes(), true, &|_, _| {}).await.unwrap();
    assert_eq!(other.counts, Counts { queued: 2, linked: 1, refused: 1, done: 4, ..Counts::default() });
    let nadia = test.actor(crate::harness::NADIA).await;
    assert!(matches!(
        import(&test.house, &nadia, EXAMPLE, TABLE.as_bytes(), true, &|_, _| {}).await,
        Err(ImportProblem::Store(_))
    ));
    assert!(matches!(
        import(&test.house, &sofie, EXAMPLE, b"PK\x03\x04\0", true, &|_, _| {}).await,
        Err(ImportProblem::File(_))
    ));
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
    sofie.get("/clients").await.is(StatusCode::OK).has("href=\"/exchange/import\"");
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
    // Numbers that may not be kept: it says so, and what was typed stays.
    let numbered = format!("{EXAMPLE}\n# hier\n[[column]]\nheader = \"Nummer\"\nnumber = true\n");
    let table = TABLE.replacen("Gemeente", "Gemeente;Nummer", 1);
    let (status, _, page) = upload(&test, &sofie, &token, table.as_bytes(), &numbered).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{page}");
    assert!(page.contains("mag geen rijksregisternummer bewaren") && page.contains("# hier"), "{page}");
    let (status, run, _) = upload(&test, &sofie, &token, TABLE.as_bytes(), EXAMPLE).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    until(&mut sofie, &run, "nog niets bewaard")
        .await
        .reads_well()
        .has("4 lijnen: 3 nieuw, 0 al bekend")
        .lacks("gemaakt,")
        .has("Kolom 3 (Geboortedatum)")
        .has("Eén paar lijnen")
        .has("Lijkt op lijn 5 van deze tabel")
        .lacks("Tesfay");
    sofie
        .get(&format!("{run}/pairs"))
        .await
        .is(StatusCode::OK)
        .reads_well()
        .has("De telefoon is dezelfde; Het adres is hetzelfde")
        .lacks("Tesfay");
    sofie.get(&format!("{run}/pairs.csv")).await.is(StatusCode::OK).has("2;5;").lacks("Tesfay");
    sofie.send(&format!("{run}/go"), &[]).await.is(StatusCode::OK);
    until(&mut sofie, &run, "Klaar")
        .await
        .reads_well()
        .has("2 gemaakt, 1 al bekend, 0 na te kijken, 1 kloppen nog niet")
        .lacks("Kijk de paren na");
    let kept = sofie.get(&format!("{run}/results.csv")).await.is(StatusCode::OK).has("gemaakt");
    assert!(!kept.text.contains("Selam") && !kept.text.contains("Haddad"), "{}", kept.text);
    sofie.get("/clients?scope=mine").await.has("Selam").has("Amina");
    let mut karim = test.signed_in(KARIM).await;
    for of in ["", "/pairs", "/pairs.csv", "/results.csv"] {
        karim.get(&format!("{run}{of}")).await.is(StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn what_another_organisation_knows_is_put_before_people_and_only_what_agrees_is_told() {
    let test = TestHouse::new().await;
    let sofie = test.actor(SOFIE).await;
    import(&test.house, &sofie, EXAMPLE, TABLE.as_bytes(), true, &|_, _| {}).await.unwrap();
    let mut karim = test.signed_in(KARIM).await;
    let token = karim.get("/exchange/import").await.field("csrf").unwrap();
    let (_, run, _) = upload(&test, &karim, &token, TABLE.as_bytes(), EXAMPLE).await;
    until(&mut karim, &run, "nog niets bewaard").await.reads_well().has("3 na te kijken").lacks("Sofie");
    let looked = "Waarschijnlijk al bekend, in een dossier dat u niet kunt openen";
    karim
        .get(&format!("{run}?of=queued"))
        .await
        .is(StatusCode::OK)
        .has(looked)
        .has("De voornaam klinkt hetzelfde; De familienaam klinkt hetzelfde; De geboortedatum is dezelfde")
        .lacks("Tesfay")
        .lacks("klopt nog niet</");
    karim.get("/clients?scope=mine").await.lacks("Selam");
    karim.send(&format!("{run}/go"), &[]).await.is(StatusCode::OK);
    until(&mut karim, &run, "Klaar").await.reads_well().has("2 na te kijken").has("Kijk de paren na");
    karim.get("/clients?scope=mine").await.has("Selam").has("Amina");
    karim.get("/doubles").await.is(StatusCode::OK).has("2 paren wachten op u");
}

#[tokio::test]
async fn columns_nobody_looks_at_are_named_and_a_table_that_was_left_lying_is_asked_for_again() {
    let test = TestHouse::new().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let token = sofie.get("/exchange/import").await.field("csrf").unwrap();
    let table = TABLE
        .lines()
        .enumerate()
        .map(|(n, l)| format!("{l};{}\n", if n == 0 { "Hobby" } else { "fietsen" }))
        .collect::<String>();
    let (_, run, _) = upload(&test, &sofie, &token, table.as_bytes(), EXAMPLE).await;
    until(&mut sofie, &run, "nog niets bewaard")
        .await
        .reads_well()
        .has("Deze kolommen worden niet gebruikt: Hobby")
        .lacks("fietsen");
    pass(31 * 86_400);
    assert_eq!(upkeep::forget_imports(&test.house.db, now(), now()).await.unwrap(), 1);
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get(&run).await.is(StatusCode::OK).reads_well().has("niet meer bewaard").lacks("Dossiers maken");
    sofie.send(&format!("{run}/go"), &[]).await.is(StatusCode::OK);
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
    dina.get("/oversight").await.has("href=\"/exchange/out\"").has("href=\"/exchange/retention\"");
    dina.get("/exchange/out").await.is(StatusCode::OK).reads_well();
    dina.post("/exchange/out", &[("number", &number), ("as", "json")])
        .await
        .is(StatusCode::OK)
        .has("\"complete\": true")
        .has("Amina");
    let pdf = dina.post("/exchange/out", &[("number", &number), ("as", "pdf")]).await.is(StatusCode::OK);
    assert!(pdf.bytes.starts_with(b"%PDF"));
    dina.post("/exchange/out", &[("number", "OW-XXXXXXX"), ("as", "json")]).await.is(StatusCode::BAD_REQUEST);
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
    let (lines, end) = lines_of(&out.text);
    let names: Vec<&str> = lines.iter().map(|l| l["card"][0]["call_name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Amina", "Berhane", "Dilan"]);
    assert_eq!((&end["complete"], &end["files"], &end["left_out"]), (&json!(true), &json!(3), &json!(0)));
    leen.get("/exchange/import").await.is(StatusCode::OK).has("/exchange/organisation.jsonl");
    test.signed_in(SOFIE).await.get("/exchange/organisation.jsonl").await.is(StatusCode::FORBIDDEN);
}

/// The copies, and what the last line says.
fn lines_of(text: &str) -> (Vec<Json>, Json) {
    let mut lines: Vec<Json> = text.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let end = lines.pop().unwrap();
    assert_eq!(end["form"], "opweg-files-end-1");
    (lines, end)
}

#[tokio::test]
async fn an_officer_takes_out_whole_copies_of_an_organisation() {
    let test = TestHouse::new().await;
    test.user(DINA, OFFICE, "Dina Maes", &[Role::DataProtection]).await;
    test.user(LEEN, VDAB, "Leen Wouters", &[Role::DataProtection]).await;
    for name in ["Amina", "Berhane"] {
        test.client(SOFIE, name, "ar").await;
    }
    test.client(KARIM, "Zoe", "fr").await;
    let (city, vdab) = (id(CITY).to_string(), id(VDAB).to_string());
    let address = "/exchange/out/organisation";
    let mut dina = test.signed_in(DINA).await;
    dina.get("/exchange/out").await.is(StatusCode::OK).reads_well().has("Alle dossiers van een organisatie").has(&city);
    let out = dina.post(address, &[("organisation", &city)]).await.is(StatusCode::OK).lacks("Zoe");
    let (lines, end) = lines_of(&out.text);
    assert!(lines.len() == 2 && lines.iter().all(|l| l["complete"] == true && !l["log"][0].is_null()), "{lines:?}");
    assert_eq!((&end["complete"], &end["files"]), (&json!(true), &json!(2)));
    dina.post(address, &[("organisation", "x")]).await.is(StatusCode::NOT_FOUND);
    // A partner's officer, whose organisation has no purpose of oversight: refused, never an empty file that looks whole.
    let mut leen = test.signed_in(LEEN).await;
    leen.get("/exchange/out").await.is(StatusCode::OK).has(&vdab).lacks(&city);
    for org in [&vdab, &city] {
        leen.post(address, &[("organisation", org)]).await.is(StatusCode::FORBIDDEN);
    }
    test.signed_in(SOFIE).await.post(address, &[("organisation", &city)]).await.is(StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn what_breaks_off_half_way_never_looks_whole() {
    let test = TestHouse::new().await;
    test.user(LEEN, CITY, "Leen Wouters", &[Role::Worker, Role::TeamLead]).await;
    test.client(SOFIE, "Amina", "ar").await;
    let broken = test.client(SOFIE, "Berhane", "ti").await;
    test.client(SOFIE, "Dilan", "ku").await;
    let mut tx = test.house.db.begin(now()).await.unwrap();
    // No basis that this program knows: the file cannot be read.
    tx.run("UPDATE access_grant SET basis = 99 WHERE file_id = $1", &[broken.into()]).await.unwrap();
    crate::harness::noted(tx).await;
    let leen = test.signed_in(LEEN).await;
    let request = Request::get("/exchange/organisation.jsonl")
        .header(header::HOST, "opweg.example")
        .header(header::COOKIE, leen.cookies.join("; "))
        .body(Body::empty())
        .unwrap();
    let answer = test.router().oneshot(request).await.unwrap();
    let (mut body, mut text, mut failed) = (answer.into_body().into_data_stream(), Vec::new(), false);
    while let Some(part) = std::future::poll_fn(|c| std::pin::Pin::new(&mut body).poll_next(c)).await {
        match part {
            Ok(bytes) => text.extend_from_slice(&bytes),
            Err(_) => failed = true,
        }
    }
    let (lines, end) = lines_of(std::str::from_utf8(&text).unwrap());
    assert!(failed, "the download fails");
    assert_eq!((lines.len(), &end["complete"], &end["files"]), (1, &json!(false), &json!(1)));
}
