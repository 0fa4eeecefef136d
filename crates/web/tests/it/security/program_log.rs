//! The log of the program, with everything switched on, while a whole story runs through the router: signing in and
//! failing to, a client with a name, a phone and a number, facts, notes, searches, a card, a program with a key, mistakes,
//! and faults of the database. Whoever reads that log learns nothing of anybody.

use super::{ask, request};
use crate::harness::{Browser, CITY, SOFIE, TestHouse, id, now};
use crate::people_doors::{OWN, first_sign_in, login, start_password};
use axum::body::Body as Sent;
use axum::http::{StatusCode, header};
use jiff::SignedDuration;
use opweg_access::Actor;
use opweg_gate::token::{Token, TokenUse};
use opweg_model::{OrgId, Tier, TierSet, TokenId, UserId};
use opweg_store::log::{Act, Entry};
use opweg_store::people::{Administrator, organisations, tokens};
use std::io::Write;
use std::sync::Mutex;

/// What was written to the log.
static WRITTEN: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Paper;

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        WRITTEN.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// As the program does, but everything instead of a level, and without times: a code of six digits may stand in one.
fn listen() {
    use tracing_subscriber::fmt::format::FmtSpan;
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(FmtSpan::FULL)
        .without_time()
        .with_ansi(false)
        .with_writer(|| Paper)
        .init();
}

const GIVEN: &str = "Wigbrandus";
const FAMILY: &str = "Quasimodozijn";
const PHONE: &str = "03 000 98 76";
const NUMBER: &str = "94.03.05-001-01";
const NOTE: &str = "Kwakzalverij bij de Zwijgende Zwaan";
const FACT: &str = "Beiaardherstelling";
const DRAFT: &str = "Halfafgewerkte Hagedisgedachte";
const ASKED: &str = "Wie was die Vuurtorenwachter?";
const LOGIN: &str = "xylofonist@ergens.example";
const PASSWORD: &str = "paarse olifant op dinsdag";
const WRONG_CODE: &str = "2222-3333";
const SEARCHED: &str = "Nachtegaalsnest";

/// What may stand nowhere in the log. Identities of sessions, files and forms are added as the story goes.
fn typed() -> Vec<String> {
    let words = [GIVEN, FAMILY, PHONE, NUMBER, NOTE, FACT, DRAFT, ASKED, LOGIN, PASSWORD, WRONG_CODE, SEARCHED, OWN];
    let bare = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let mut all: Vec<String> = words.iter().map(|w| (*w).to_owned()).collect();
    all.extend(["Kwakzalverij", "Hagedisgedachte", "Vuurtorenwachter", "xylofonist", "olifant"].map(str::to_owned));
    all.extend([bare(NUMBER), bare(PHONE), bare(PHONE).trim_start_matches('0').to_owned()]);
    all.push(login(SOFIE));
    all.push("Sofie De Wit".to_owned());
    all
}

#[tokio::test]
async fn the_log_of_the_program_says_nothing_of_anybody() {
    listen();
    let test = TestHouse::new().await;
    may_keep_numbers(&test).await;
    let mut secrets = typed();
    let mut sofie = signing_in(&test, &mut secrets).await;
    let file = a_client(&test, &mut sofie, &mut secrets).await;
    a_phone(&test, &mut sofie, &file, &mut secrets).await;
    a_program(&test, &file, &mut secrets).await;
    mistakes(&mut sofie, &file).await;
    faults(&test, &mut sofie, &file).await;
    secrets.extend(sofie.cookies.iter().filter_map(|c| c.split_once('=')).map(|(_, token)| token.to_owned()));
    let log = String::from_utf8_lossy(&WRITTEN.lock().unwrap()).into_owned();
    for there in ["request", "/clients/{file}/notes", "the database does not answer", "status=303"] {
        assert!(log.contains(there), "{there} is not in the log: it was not listened to");
    }
    let small = log.to_lowercase();
    for secret in secrets.iter().filter(|s| s.len() > 4) {
        let encoded: String = form_urlencoded::byte_serialize(secret.as_bytes()).collect();
        for form in [secret.to_lowercase(), encoded.to_lowercase()] {
            let at = small.find(&form);
            let around = at.map(|at| log.get(at.saturating_sub(300)..(at + 200).min(log.len())));
            assert!(at.is_none(), "{secret} stands in the log: {around:?}");
        }
    }
}

/// Signs in the first time, fails a few times, and asks for addresses that are none.
async fn signing_in(test: &TestHouse, secrets: &mut Vec<String>) -> Browser {
    secrets.push(start_password(test, SOFIE).await);
    let (sofie, app, codes) = first_sign_in(test, SOFIE).await;
    secrets.push(app.code());
    secrets.extend(codes);
    let mut stranger = test.browser();
    stranger.try_login(LOGIN, PASSWORD).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    stranger.try_login(&login(SOFIE), PASSWORD).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    stranger.try_login(&login(SOFIE), OWN).await.is(StatusCode::SEE_OTHER);
    stranger.get("/login/second").await.is(StatusCode::OK);
    stranger.post("/login/second", &[("code", "918273")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    secrets.push("918273".to_owned());
    sofie
}

/// Registers a client, writes what they tell, looks for them.
async fn a_client(test: &TestHouse, sofie: &mut Browser, secrets: &mut Vec<String>) -> String {
    let search = [("given-name", GIVEN), ("phone", PHONE), ("number", NUMBER), ("birth-date-year", "1994")];
    sofie.get("/clients/new").await;
    sofie.post("/clients/new/check", &search).await.is(StatusCode::OK);
    let new = [("given-name", GIVEN), ("family-name", FAMILY), ("phone", PHONE), ("number", NUMBER)];
    let to = sofie.post("/clients/new", &new).await.is(StatusCode::SEE_OTHER).to;
    let address = to.split('?').next().unwrap().to_owned();
    let file = address.rsplit('/').next().unwrap().to_owned();
    secrets.push(file.clone());
    let fact = format!("{address}/facts/wanted-job");
    sofie.get(&fact).await.is(StatusCode::OK);
    sofie.post(&fact, &[("wanted-job", FACT)]).await;
    let note = [("kind", "note"), ("circle", "path"), ("body", NOTE)];
    sofie.post(&format!("{address}/notes"), &note).await.is(StatusCode::SEE_OTHER);
    sofie.post(&format!("/drafts/note-{file}"), &[("body", DRAFT)]).await.is(StatusCode::OK);
    for q in [GIVEN, SEARCHED, NUMBER] {
        sofie.post("/search", &[("q", q)]).await.is(StatusCode::OK);
        sofie.post("/clients/new/check", &[("given-name", q)]).await.is(StatusCode::OK);
    }
    sofie.get(&address).await.is(StatusCode::OK).has(GIVEN);
    sofie.get(&format!("{address}/export.json")).await.has(NOTE);
    let mut conn = test.house.db.look().await.unwrap();
    let number = conn.row("SELECT number FROM client_file", &[]).await.unwrap().unwrap();
    secrets.push(number.take().next().unwrap());
    file
}

/// A card is made, and opened on a phone.
async fn a_phone(test: &TestHouse, sofie: &mut Browser, file: &str, secrets: &mut Vec<String>) {
    let page = sofie.post(&format!("/clients/{file}/code"), &[]).await.is(StatusCode::OK);
    let code = page.field("code").expect("a code to print");
    let mut phone = test.browser();
    phone.post("/nl/code", &[("code", WRONG_CODE)]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    phone.send("/nl/code", &[("code", &code)]).await.is(StatusCode::OK).has(GIVEN);
    phone.post("/nl/path/looked", &[("question", ASKED)]).await;
    phone.get(&format!("/nl/code?c={code}")).await;
    secrets.push(code.clone());
    secrets.push(code.replace('-', ""));
    secrets.extend(phone.cookies.iter().filter_map(|c| c.split_once('=')).map(|(_, token)| token.to_owned()));
}

/// A program reads and writes with its key, and makes mistakes.
async fn a_program(test: &TestHouse, file: &str, secrets: &mut Vec<String>) {
    let token = Token::issue(&mut *(test.house.random)()).unwrap();
    secrets.push(token.reveal().to_owned());
    let digest = token.digest(TokenUse::Api);
    let mut tx = test.house.db.begin(now()).await.unwrap();
    let new = tokens::NewToken {
        id: TokenId(test.house.id()),
        user: UserId(id(SOFIE)),
        name: "koppeling",
        hash: digest.as_bytes(),
        tiers: TierSet::of(&[Tier::Contact, Tier::Path, Tier::Work]),
        may_add: true,
        expires: now() + SignedDuration::from_hours(24),
    };
    tokens::create(&mut tx, &Administrator::of(&Actor::System).unwrap(), &new).await.unwrap();
    tx.commit().await.unwrap();
    let facts = format!("{{\"facts\":[{{\"kind\":\"wanted-job\",\"value\":\"{FACT}\"}}]}}");
    let note = format!("{{\"kind\":\"note\",\"body\":\"{NOTE}\"}}");
    for (method, path, body) in [
        ("GET", format!("/clients/{file}"), String::new()),
        ("POST", format!("/clients/{file}/facts"), facts),
        ("POST", format!("/clients/{file}/notes"), note.clone()),
        ("POST", format!("/clients/{file}/notes"), format!("{note} {NOTE}")),
        ("POST", "/clients".to_owned(), format!("{{\"facts\":[{{\"kind\":\"{FACT}\",\"value\":\"{NOTE}\"}}]}}")),
        ("GET", format!("/clients?after={SEARCHED}"), String::new()),
        ("GET", format!("/{SEARCHED}"), String::new()),
    ] {
        let sent = request(method, &format!("/api/v1{path}"), None)
            .header(header::AUTHORIZATION, format!("Bearer {}", token.reveal()))
            .body(Sent::from(body));
        ask(&test.house, sent.unwrap()).await;
    }
}

/// Addresses and forms that make no sense.
async fn mistakes(sofie: &mut Browser, file: &str) {
    for path in ["/clients/Wigbrandus", "/Nachtegaalsnest", "/clients?q=Nachtegaalsnest", "/nl/start/Nachtegaalsnest"] {
        sofie.get(path).await;
    }
    let day = [("kind", "cv"), ("day", SEARCHED), ("time", PHONE), ("minutes", NUMBER), ("title", NOTE)];
    sofie.post(&format!("/clients/{file}/appointments"), &day).await;
    sofie.post(&format!("/clients/{file}/facts/phone"), &[("phone", SEARCHED)]).await;
    // What one engine takes in a text and the other does not.
    let odd = format!("{NOTE}\0{FACT}");
    let note = [("kind", "note"), ("circle", "path"), ("body", odd.as_str())];
    let answer = sofie.post(&format!("/clients/{file}/notes"), &note).await;
    assert!(!answer.status.is_server_error(), "{}", answer.text);
}

/// The database fails in the middle of a write, and then does not answer at all.
async fn faults(test: &TestHouse, sofie: &mut Browser, file: &str) {
    let mut tx = test.house.db.begin(now()).await.unwrap();
    tx.run("ALTER TABLE note RENAME TO note_away", &[]).await.unwrap();
    tx.note(Entry::of_actor(&Actor::System, Act::Change, "test", ""));
    tx.commit().await.unwrap();
    let note = [("kind", "note"), ("circle", "path"), ("body", NOTE)];
    let notes = format!("/clients/{file}/notes");
    sofie.post(&notes, &note).await.is(StatusCode::INTERNAL_SERVER_ERROR).reads_well().lacks("note_away");
    test.house.db.close().await;
    sofie.post(&notes, &note).await.is(StatusCode::SERVICE_UNAVAILABLE).reads_well().has(NOTE);
    sofie.get("/clients").await.is(StatusCode::SERVICE_UNAVAILABLE);
}

async fn may_keep_numbers(test: &TestHouse) {
    let (mut tx, office) = (test.house.db.begin(now()).await.unwrap(), Administrator::of(&Actor::System).unwrap());
    let city = organisations::get(&mut tx, OrgId(id(CITY))).await.unwrap();
    let about = organisations::About { number_authorised: true, ..city.about };
    organisations::change(&mut tx, &office, city.id, &about, city.version).await.unwrap();
    tx.commit().await.unwrap();
}
