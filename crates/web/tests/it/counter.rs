//! The counter: what the check shows and what it never shows, one thing more, what is agreed there, and objecting.

use crate::exchange_report::DINA;
use crate::harness::{KARIM, OFFICE, Page, SOFIE, TestHouse, VDAB, id, now, pass};
use axum::http::StatusCode;
use opweg_access::Action;
use opweg_model::fact::{FactKind, Value};
use opweg_model::secret_code::PathCode;
use opweg_model::{FileId, Purpose, Role};
use opweg_store::file::facts::{self, NewFact};
use opweg_store::file::records;
use opweg_store::file::register::number_facts;
use opweg_store::file::{pace, pairs};
use opweg_store::path::codes::{self, Earlier};
use opweg_store::{args, door};
use opweg_web::pages::newcomer::code::hash;

/// What her file holds and nobody types here.
const HELD: &[&str] =
    &["Haddad", "Kerkstraat", "Mechelen", "03 000 00 78", "1991", "05-07", "Ibn Sina", "Sofie", "Stad"];

/// Amina Haddad, born on 7 May 1991, who moved.
async fn amina(test: &TestHouse) -> FileId {
    let file = test.client(SOFIE, "Amina Haddad", "ar").await;
    let entry =
        |parts: &[(&str, &str)]| Value::Entry(parts.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect());
    let said = vec![
        NewFact::said(FactKind::BirthDate, Value::Day("1991-05-07".parse().unwrap())),
        NewFact::said(FactKind::Phone, Value::Text("03 000 00 78".into())),
        NewFact::said(FactKind::Address, entry(&[("street", "Kerkstraat 14"), ("town", "Mechelen")])),
        NewFact::said(FactKind::Education, entry(&[("school", "Lycée Ibn Sina")])),
    ];
    let sofie = test.actor(SOFIE).await;
    let (mut tx, permit) =
        door::open(&test.house.db, &sofie, Action::Add, file, Purpose::Guidance, now()).await.unwrap();
    facts::add(&mut tx, &permit, &test.house.desk, number_facts(said, || test.house.id())).await.unwrap();
    tx.commit().await.unwrap();
    file
}

/// As somebody types her: another spelling, and day and month the other way round.
const TYPED: &[(&str, &str)] = &[
    ("given-name", "Ameena"),
    ("family-name", "Hadad"),
    ("birth-date-day", "5"),
    ("birth-date-month", "7"),
    ("birth-date-year", "1991"),
    ("phone", "+32 3 000 00 78"),
];

async fn check(test: &TestHouse, who: u128, fields: &[(&str, &str)]) -> Page {
    test.signed_in(who).await.post("/clients/new/check", fields).await.is(StatusCode::OK)
}

fn with<'f>(fields: &[(&'f str, &'f str)], more: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    fields.iter().chain(more).copied().collect()
}

#[tokio::test]
async fn nobody_seems_new_while_the_register_is_keyed_anew() {
    let test = TestHouse::new().await;
    amina(&test).await;
    let db = &test.house.db;
    db.past_the_store("UPDATE search_record SET key_version = 0", &[]).await.unwrap();
    db.past_the_store("DELETE FROM search_key", &[]).await.unwrap();
    let found = check(&test, KARIM, TYPED).await.has("Nog niet iedereen is te vinden");
    found.lacks("Lijkt nieuw");
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.post("/search", &[("q", "Amina Haddad")]).await.has("Nog niet iedereen is te vinden");
    records::catch_up(db, &test.house.desk.keys, 10, now()).await.unwrap();
    check(&test, KARIM, TYPED).await.has("Waarschijnlijk gekend");
}

#[tokio::test]
async fn the_check_says_how_sure_and_what_agrees_and_nothing_of_a_closed_file() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let found = check(&test, KARIM, TYPED).await.has("Waarschijnlijk gekend").has("Dag en maand zijn omgewisseld");
    let found = found.has("De telefoon is dezelfde").has("Vraag nog één ding").has("name=\"why-new\"");
    for held in HELD {
        assert!(!found.text.contains(held), "{held}");
    }
    assert!(!found.text.contains(&format!("/clients/{file}")), "no link to a file that is closed");
    let perhaps = check(&test, KARIM, &[("given-name", "Amina Haddad"), ("birth-date-year", "1991")]).await;
    perhaps.has("Misschien gekend").lacks("name=\"why-new\"");
    check(&test, KARIM, &[("given-name", "Oksana"), ("family-name", "Bondar")]).await.has("Lijkt nieuw");
    check(&test, KARIM, &[("given-name", "Oksana")]).await.has("Nog te weinig");
    check(&test, KARIM, &[]).await.has("Nog niets");
    check(&test, SOFIE, TYPED)
        .await
        .has("Waarschijnlijk gekend")
        .has(&format!("href=\"/clients/{file}\""))
        .has("Amina Haddad");
    // In the language of the person, with the worker's own below it.
    let told = check(&test, KARIM, &[("contact-language", "ar")]).await;
    told.has("lang=\"ar\" dir=\"rtl\"").has("We kijken of je al een dossier hebt").has("een ontwerp");
}

#[tokio::test]
async fn a_restricted_person_is_answered_byte_for_byte_as_nobody() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let fields = [("restricted", "1"), ("version", "1")];
    let before = check(&test, KARIM, TYPED).await.text;
    test.signed_in(SOFIE).await.send(&format!("/clients/{file}/restrict"), &fields).await.is(StatusCode::OK);
    let mut karim = test.signed_in(KARIM).await;
    let hidden = karim.post("/clients/new/check", TYPED).await.text;
    let nobody = with(&TYPED[2..5], &[("given-name", "Oksana"), ("family-name", "Bondar"), ("phone", "03 000 00 99")]);
    assert_ne!(before, hidden);
    assert_eq!(hidden, karim.post("/clients/new/check", &nobody).await.text);
    let unknown = id(424_242);
    for (to, form) in [
        ("known", &[("question", "street"), ("answer", "Kerkstraat")][..]),
        ("known", &[("question", "street"), ("answer", "Dorpstraat")]),
        ("known", &[]),
        ("known/call", &[]),
        ("known/agreement", &[]),
    ] {
        let one = karim.post(&format!("/clients/{file}/{to}"), form).await.is(StatusCode::NOT_FOUND);
        let other = karim.post(&format!("/clients/{unknown}/{to}"), form).await.is(StatusCode::NOT_FOUND);
        let same = |page: &Page, file: &str| page.text.replace(file, "file");
        assert_eq!(same(&one, &file.to_string()), same(&other, &unknown.to_string()), "{to}");
    }
    karim.get(&format!("/clients/{file}/known")).await.is(StatusCode::NOT_FOUND);
    // Registering the same person gives no sign either, and makes no pair that tells.
    karim.post("/clients/new", TYPED).await.is(StatusCode::SEE_OTHER);
    assert!(pairs::since(&mut test.house.db.look().await.unwrap(), now(), 10).await.unwrap().is_empty());
}

#[tokio::test]
async fn one_thing_more_then_an_agreement_and_the_file_opens() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let mut karim = test.signed_in(KARIM).await;
    let file_text = file.to_string();
    // The button of the candidate keeps what was typed.
    let asked = with(TYPED, &[("known", &file_text), ("contact-language", "ar")]);
    let to = karim.post("/clients/new", &asked).await.is(StatusCode::SEE_OTHER).to;
    // The address names the file for Karim alone, and tells not even when it was made.
    assert!(to.ends_with("/known") && !to.contains(&file_text), "{to}");
    test.signed_in(SOFIE).await.get(&to).await.is(StatusCode::NOT_FOUND);
    let mut karim = test.signed_in(KARIM).await;
    karim.post("/clients/new/check", TYPED).await.has("name=\"known\"").lacks(&file_text);
    let page = karim.get(&to).await.is(StatusCode::OK).reads_well().has("value=\"street\"").has("value=\"school\"");
    let page = page.lacks("value=\"phone\"").has("nog 3 keer");
    // They hear that data is compared, in their language, before anything is asked.
    let (told, question) = page.text.split_once("id=\"question-h\"").unwrap();
    assert!(told.contains("id=\"told-h\"") && told.contains("lang=\"ar\"") && question.contains("name=\"answer\""));
    for held in HELD {
        assert!(!page.text.contains(held), "{held}");
    }
    karim.post(&to, &[]).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well().has("Kies een vraag");
    let wrong = [("question", "street"), ("answer", "Dorpstraat")];
    let page = karim.post(&to, &wrong).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    page.has("Dat klopt niet").has("Dorpstraat").has("nog 2 keer").lacks("Kerkstraat");
    let agreement = format!("{to}/agreement");
    let said = [("mode", "dutch"), ("channel", "spoken"), ("lang", "ar")];
    let org = id(VDAB).to_string();
    let tier = format!("{org}-tier");
    let purpose = format!("{org}-for");
    let yes = with(&said, &[(&org, "yes"), (&tier, "t1"), (&tier, "t2"), (&tier, "t4"), (&purpose, "guidance")]);
    let early = karim.post(&agreement, &yes).await.is(StatusCode::SEE_OTHER).to;
    assert!(early.ends_with("known-again"), "{early}");
    let page = karim.send(&to, &[("question", "street"), ("answer", "керкстраат")]).await.reads_well();
    page.has("Het klopt").has("dir=\"rtl\"").has(&format!("name=\"{tier}\"")).lacks("value=\"t4\"").lacks("Kerkstraat");
    let page = karim.post(&agreement, &said).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    page.has("Zei de persoon ja of nee?");
    karim.get(&format!("/clients/{file}")).await.is(StatusCode::FORBIDDEN);
    let to = karim.post(&agreement, &yes).await.is(StatusCode::SEE_OTHER).to;
    assert!(to.starts_with(&format!("/clients/{file}?")), "{to}");
    karim.get(&to).await.is(StatusCode::OK).has("Amina Haddad");
    // Sent once more, it leads to what the first one opened.
    let again = karim.post(&agreement, &yes).await.is(StatusCode::SEE_OTHER).to;
    assert!(again.starts_with(&format!("/clients/{file}")), "{again}");
    karim.get("/clients/new").await.lacks("Ameena");
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get("/tasks").await.has("Kwam bij Karim Aziz, VDAB en zei wat zij mogen zien");
    let pairs = pairs::since(&mut test.house.db.look().await.unwrap(), now(), 10).await.unwrap();
    assert!(pairs.is_empty(), "nobody was registered twice");
    let looked = sofie.get(&format!("/clients/{file}/looked")).await;
    looked
        .has("vraag aan de balie, juist antwoord")
        .has("vraag aan de balie, fout antwoord")
        .has("vergelijking bij inschrijving");
}

#[tokio::test]
async fn three_wrong_answers_are_enough_and_the_lead_can_be_called() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let mut karim = test.signed_in(KARIM).await;
    let to = format!("/clients/{file}/known");
    let page = karim.post(&format!("{to}/call"), &[]).await.is(StatusCode::OK).reads_well();
    page.has("Sofie De Wit, Stad").has("03 000 00 34").lacks("value=\"counsellor\"");
    for _ in 0..3 {
        let wrong = karim.post(&to, &[("question", "school"), ("answer", "Sint-Jan")]).await;
        wrong.is(StatusCode::UNPROCESSABLE_ENTITY).has("Dat klopt niet");
    }
    karim.get(&to).await.is(StatusCode::OK).reads_well().has("te veel foute antwoorden").lacks("name=\"answer\"");
    let right = karim.post(&to, &[("question", "school"), ("answer", "Ibn Sina")]).await;
    right.is(StatusCode::UNPROCESSABLE_ENTITY).has("te veel foute antwoorden");
    pass(25 * 3600);
    let mut karim = test.signed_in(KARIM).await;
    karim.send(&to, &[("question", "school"), ("answer", "Ibn Sina")]).await.has("Het klopt");
}

#[tokio::test]
async fn whoever_registers_all_the_same_saw_who_it_may_be_and_says_why() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let mut karim = test.signed_in(KARIM).await;
    let page = karim.post("/clients/new", TYPED).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    let page = page.has("Kijk eerst wie").has("value=\"Ameena\"").has("href=\"#known\"");
    let first = page.text.split("<form").find(|form| form.contains("data-check")).unwrap();
    let button = first.split("type=\"submit\"").next().unwrap().rsplit('<').next().unwrap().to_owned();
    let after = first.split("type=\"submit\"").nth(1).unwrap().split('>').next().unwrap();
    assert!(button.starts_with("button") && after.contains("name=\"check\""), "Enter checks: {after}");
    let seen = page.field("seen").unwrap();
    // A mark that somebody else was given, or none, is none.
    let other = test.signed_in(SOFIE).await.post("/clients/new", TYPED).await.field("seen").unwrap();
    let made = with(TYPED, &[("seen", &other), ("why-new", "says-no")]);
    karim.post("/clients/new", &made).await.is(StatusCode::UNPROCESSABLE_ENTITY).has("Kijk eerst wie");
    let unsaid = with(TYPED, &[("seen", &seen), ("why-new", "zomaar")]);
    karim.post("/clients/new", &unsaid).await.is(StatusCode::UNPROCESSABLE_ENTITY).has("Kies waarom");
    let settled = with(TYPED, &[("seen", &seen), ("why-new", "says-no")]);
    let to = karim.post("/clients/new", &settled).await.is(StatusCode::SEE_OTHER).to;
    let mut conn = test.house.db.look().await.unwrap();
    let sql = "SELECT CAST(count(*) AS BIGINT) FROM double_pair WHERE source = 'registration' AND state = 'open'";
    let waiting: i64 = conn.row(sql, &[]).await.unwrap().unwrap().take().next().unwrap();
    assert_eq!(waiting, 1, "somebody looks at the two later");
    drop(conn);
    let kept = pairs::since(&mut test.house.db.look().await.unwrap(), now(), 10).await.unwrap();
    assert_eq!(kept.len(), 1);
    assert!(to.contains(&kept[0].file.to_string()));
    assert_eq!((kept[0].other, kept[0].verdict.as_str(), kept[0].why.as_str()), (file, "probably", "says-no"));
}

#[tokio::test]
async fn an_objection_is_kept_on_the_page_of_the_agreements_and_holds_in_the_check() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let mut sofie = test.signed_in(SOFIE).await;
    let talk = format!("/clients/{file}/agreement");
    sofie.get(&talk).await.is(StatusCode::OK).reads_well().has("maakte geen bezwaar").has("nooit de computer alleen");
    sofie.send(&format!("/clients/{file}/objection"), &[("objects", "yes")]).await.has("wil niet vergeleken worden");
    check(&test, KARIM, TYPED).await.has("Lijkt nieuw");
    check(&test, SOFIE, TYPED).await.has("Amina Haddad");
    let mut conn = test.house.db.look().await.unwrap();
    let row = conn.row("SELECT number FROM client_file WHERE id = $1", args![file]).await.unwrap().unwrap();
    let number: String = row.take().next().unwrap();
    drop(conn);
    check(&test, KARIM, &[("number", &number)]).await.has("Het dossiernummer is hetzelfde");
    sofie.send(&format!("/clients/{file}/objection"), &[("objects", "no")]).await.has("maakte geen bezwaar");
    check(&test, KARIM, TYPED).await.has("Waarschijnlijk gekend");
}

#[tokio::test]
async fn the_newcomer_reads_who_compared_and_that_people_decide() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    test.signed_in(KARIM).await.get(&format!("/clients/{file}/known")).await.is(StatusCode::OK);
    let sofie = test.actor(SOFIE).await;
    let hash = hash(&test.house.desk.keys, &PathCode::parse("7K3M-9QXD").unwrap());
    let until = now().checked_add(jiff::SignedDuration::from_hours(24)).unwrap();
    let opened = door::open(&test.house.db, &sofie, Action::Coordinate, file, Purpose::Guidance, now()).await;
    let (mut tx, permit) = opened.unwrap();
    codes::create(&mut tx, &permit, test.house.id(), &hash, until, Earlier::Revoke).await.unwrap();
    tx.commit().await.unwrap();
    let mut phone = test.browser();
    phone.post("/nl/code", &[("code", "7k3m 9qxd")]).await.is(StatusCode::SEE_OTHER);
    phone.get("/nl/path").await.is(StatusCode::OK).reads_well().has("/nl/path/looked#compare");
    let page = phone.get("/nl/path/looked").await.is(StatusCode::OK).reads_well();
    let page = page.has("VDAB · begeleider").has("om te zien of je al bekend bent").lacks("Karim");
    page.has("We kijken of je al een dossier hebt").has("nooit de computer alleen");
}

#[tokio::test]
async fn who_types_far_more_people_than_can_be_registered_waits_and_the_officer_is_told() {
    let test = TestHouse::new().await;
    test.user(DINA, OFFICE, "Dina Maes", &[Role::DataProtection]).await;
    let file = amina(&test).await;
    let mut karim = test.signed_in(KARIM).await;
    let letter = |n: i64| char::from(b'a' + u8::try_from(n % 26).unwrap());
    for nth in 0..pace::MANY {
        let name = format!("{}{}n", letter(nth), letter(nth / 26));
        let typed = [("given-name", name.as_str()), ("family-name", name.as_str())];
        let page = karim.post("/clients/new/check", &typed).await.is(StatusCode::OK);
        page.lacks("wacht het vergelijken");
    }
    // While typing nothing is told any more; whoever registers is still compared, and what they typed is kept.
    karim.post("/clients/new/check", TYPED).await.has("wacht het vergelijken even").lacks("Waarschijnlijk gekend");
    karim
        .post("/clients/new", TYPED)
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .has("Waarschijnlijk gekend")
        .has("Ameena");
    check(&test, SOFIE, TYPED).await.has("Amina Haddad");
    let mut dina = test.signed_in(DINA).await;
    let page = dina.get("/oversight").await.is(StatusCode::OK).reads_well().has("Zocht in een uur naar 12");
    let (_, rest) = page.text.split_once("/oversight/asked/").unwrap();
    let address = format!("/oversight/asked/{}", rest.split('"').next().unwrap());
    karim.post(&address, &[]).await.is(StatusCode::FORBIDDEN);
    dina.post(&address, &[]).await.is(StatusCode::SEE_OTHER);
    dina.get("/oversight").await.lacks(&address);
    // Three wrong answers about one file are told as well.
    for _ in 0..3 {
        let said = [("question", "street"), ("answer", "Dorpstraat")];
        karim.post(&format!("/clients/{file}/known"), &said).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    }
    dina.get("/oversight").await.reads_well().has("3 keer een fout antwoord").has(&format!("/clients/{file}/looked"));
}
