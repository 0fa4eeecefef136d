//! Messages to the client the whole way: the button, the outbox, a transport that only remembers, what the page shows
//! after; forms that are sent twice; what happens when two people press at once; the client's own buttons.

use crate::harness::{BART, Browser, SOFIE, TestHouse, id, now, pass};
use axum::http::StatusCode;
use jiff::SignedDuration;
use opweg_access::Action;
use opweg_mail::{Channel, Message, Reason, Recording, SendError, Transport};
use opweg_model::fact::{FactKind, Value};
use opweg_model::{FileId, Purpose};
use opweg_store::file::facts::{self, NewFact};
use opweg_store::file::register::number_facts;
use opweg_store::{door, outbox};

/// Something the client told.
async fn told(test: &TestHouse, file: FileId, kind: FactKind, value: Value) {
    let sofie = test.actor(SOFIE).await;
    let (mut tx, permit) =
        door::open(&test.house.db, &sofie, Action::Add, file, Purpose::Guidance, now()).await.unwrap();
    let facts = number_facts(vec![NewFact::said(kind, value)], || test.house.id());
    facts::add(&mut tx, &permit, &test.house.desk, facts).await.unwrap();
    tx.commit().await.unwrap();
}

/// A client with a phone, who is written to in Dutch.
async fn amina(test: &TestHouse) -> FileId {
    let file = test.client(SOFIE, "Amina", "nl").await;
    told(test, file, FactKind::Phone, Value::Text("03 000 00 12".into())).await;
    file
}

const MEETING: [(&str, &str); 5] = [
    ("kind", "language-test"),
    ("day", "2026-11-24"),
    ("hour", "09:30"),
    ("minutes", "45"),
    ("where", "Carnotstraat 110"),
];

/// An appointment on Tuesday; its address.
async fn meeting(sofie: &mut Browser, file: FileId) -> String {
    let page = sofie.send(&format!("/clients/{file}/appointments"), &MEETING).await.is(StatusCode::OK).reads_well();
    address(&page.text, file)
}

fn address(page: &str, file: FileId) -> String {
    let prefix = format!("/clients/{file}/appointments/");
    let (at, _) = page.match_indices(&prefix).find(|(at, _)| page[at + prefix.len()..].get(8..9) == Some("-")).unwrap();
    page[at..at + prefix.len() + 36].to_owned()
}

/// What the background work does with the outbox.
async fn send_all(test: &TestHouse, transport: &Recording) {
    let (db, keys) = (&test.house.db, &test.house.desk.keys);
    for due in outbox::claim(db, keys, now(), SignedDuration::from_mins(10), 20).await.unwrap() {
        let message = Message::sms(due.id.to_string(), due.to, due.body, now());
        match Transport::Recording(transport.clone()).send(&message).await {
            Ok(_) => outbox::sent(db, due.id, "", now()).await.unwrap(),
            Err(error) => outbox::failed(db, due.id, &error.reason().word(), now()).await.unwrap(),
        }
    }
}

#[tokio::test]
async fn a_reminder_goes_from_the_button_to_the_phone_and_a_failed_one_is_tried_again() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let (mut sofie, phones) = (test.signed_in(SOFIE).await, Recording::new());
    let meeting = meeting(&mut sofie, file).await;
    let page =
        sofie.get(&format!("/clients/{file}/path")).await.has("Stuur een herinnering").has("Er staat geen naam in");
    let once = page.field("once").unwrap();
    let press = [("once", once.as_str())];
    sofie.send(&format!("{meeting}/remind"), &press).await.reads_well().has("vertrekt zo").has("Wacht");
    // A second press of the same button is the same message.
    sofie.send(&format!("{meeting}/remind"), &press).await.is(StatusCode::OK);
    phones.fail_next(SendError::GiveUp { reason: Reason::Address });
    send_all(&test, &phones).await;
    assert!(phones.sent().is_empty());
    let page = sofie.get(&format!("/clients/{file}/path")).await.has("Mislukt").has("Probeer opnieuw");
    let page = page.has("het adres of nummer klopt niet");
    let again = page.text.split("/messages/").nth(1).unwrap()[..36].to_owned();
    sofie.send(&format!("/clients/{file}/messages/{again}/again"), &[]).await.has("Wacht");
    send_all(&test, &phones).await;
    let sent = phones.sent();
    assert_eq!(sent.len(), 1);
    assert_eq!((sent[0].channel, sent[0].to.as_str()), (Channel::Sms, "+3230000012"));
    assert_eq!(sent[0].body, "Afspraak di 24 november, 9.30 uur. Vragen? Bel 030000034.");
    let page = sofie.get(&format!("/clients/{file}/path")).await.has("Verstuurd");
    assert!(!page.text.contains("Probeer opnieuw"));
    // Where no service is set up, nobody is told that it went.
    let only_written = "UPDATE outbox SET receipt = 'console'";
    test.house.db.past_the_store(only_written, &[]).await.unwrap();
    sofie.get(&format!("/clients/{file}/path")).await.reads_well().has("Niet echt verstuurd");
}

#[tokio::test]
async fn what_the_client_says_about_safety_is_heeded() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let (mut sofie, phones) = (test.signed_in(SOFIE).await, Recording::new());
    let meeting = meeting(&mut sofie, file).await;
    told(&test, file, FactKind::SafeContact, Value::Many(vec!["shared-phone".into()])).await;
    sofie.get(&format!("/clients/{file}/path")).await.has("Anderen lezen mee");
    sofie.send(&format!("{meeting}/remind"), &[]).await.is(StatusCode::OK);
    send_all(&test, &phones).await;
    assert_eq!(phones.sent()[0].body, "Bel 030000034 als het kan.");
    // A code goes only to a phone that nobody else reads.
    let made =
        sofie.post(&format!("/clients/{file}/code"), &[]).await.is(StatusCode::OK).lacks("stuur de code per sms");
    let code = made.field("code").unwrap();
    sofie.post(&format!("/clients/{file}/code/send"), &[("code", &code)]).await.is(StatusCode::BAD_REQUEST);
    pass(60);
    told(&test, file, FactKind::SafeContact, Value::Many(vec!["no-sms".into()])).await;
    sofie.post(&format!("{meeting}/remind"), &[]).await.is(StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_code_goes_to_the_phone_and_stays_hidden_here() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let (mut sofie, phones) = (test.signed_in(SOFIE).await, Recording::new());
    let made = sofie.post(&format!("/clients/{file}/code"), &[]).await.is(StatusCode::OK).has("stuur de code per sms");
    let code = made.field("code").unwrap();
    let sent = sofie.post(&format!("/clients/{file}/code/send"), &[("code", &code)]).await.is(StatusCode::OK);
    sent.reads_well().has("vertrekt zo").has(&code);
    sofie.get(&format!("/clients/{file}/path")).await.has("Je code: ••••-••••").lacks(&code);
    send_all(&test, &phones).await;
    assert_eq!(phones.sent()[0].body, format!("Je code: {code}"));
    sofie.post(&format!("/clients/{file}/code/send"), &[("code", "2222-2222")]).await.is(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn forms_that_are_sent_twice_add_something_once() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let mut sofie = test.signed_in(SOFIE).await;
    let path = format!("/clients/{file}/path");
    let count = |page: &str, what: &str| page.matches(what).count();
    let once = sofie.get(&path).await.field("once").unwrap();
    let plan = [("once", once.as_str()), ("plan", "first-months")];
    let first = sofie.send(&format!("/clients/{file}/plan"), &plan).await.text;
    let second = sofie.send(&format!("/clients/{file}/plan"), &plan).await.text;
    let steps = format!("href=\"/clients/{file}/steps/");
    assert!(count(&first, &steps) > 2);
    assert_eq!(count(&first, &steps), count(&second, &steps));
    let step = [("once", once.as_str()), ("kind", "cv")];
    let to = sofie.post(&format!("/clients/{file}/steps"), &step).await.is(StatusCode::SEE_OTHER).to;
    assert_eq!(sofie.post(&format!("/clients/{file}/steps"), &step).await.to, to, "the same answer");
    let mut form = MEETING.to_vec();
    form.push(("once", once.as_str()));
    sofie.send(&format!("/clients/{file}/appointments"), &form).await.is(StatusCode::OK);
    let page = sofie.send(&format!("/clients/{file}/appointments"), &form).await.text;
    assert_eq!(count(&page, "/remind\""), 1);
    let notes = format!("/clients/{file}/notes");
    let note = |body| [("once", once.as_str()), ("body", body), ("circle", "path"), ("back", "notes")];
    sofie.send(&notes, &note("Een keer.")).await.is(StatusCode::OK);
    let page = sofie.send(&notes, &note("Een keer.")).await.text;
    assert_eq!(count(&page, "Een keer."), 1);
    // Gone back and typed something else: that is another note.
    sofie.send(&notes, &note("Nog iets.")).await.has("Nog iets.").has("Een keer.");
    let new = [("once", once.as_str()), ("given-name", "Dawit")];
    let to = sofie.post("/clients/new", &new).await.is(StatusCode::SEE_OTHER).to;
    assert_eq!(sofie.post("/clients/new", &new).await.is(StatusCode::SEE_OTHER).to, to);
}

#[tokio::test]
async fn a_clash_shows_every_field_by_its_name_and_a_press_keeps_its_reason() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let (mut sofie, mut bart) = (test.signed_in(SOFIE).await, test.signed_in(BART).await);
    let meeting = meeting(&mut sofie, file).await;
    bart.get(&meeting).await.is(StatusCode::OK);
    let mut form = MEETING.to_vec();
    form.extend([("version", "1"), ("minutes", "45"), ("bring", "pen")]);
    let sofies = id(SOFIE).to_string();
    let mut hers = form.clone();
    hers.push(("who", &sofies));
    sofie.send(&meeting, &hers).await.is(StatusCode::OK);
    form[2].1 = "14:00";
    let clash = bart.post(&meeting, &form).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    let table = clash.text.split("<tbody>").nth(1).unwrap().split("</tbody>").next().unwrap().to_owned();
    for said in ["14:00", "09:30", "Sofie De Wit"] {
        assert!(table.contains(said), "{said} is not in {table}");
    }
    assert!(!table.contains(&sofies));
    // Pressed on what somebody changed: both stand there, and it is still a clash.
    let late = [("version", "1"), ("state", "cancelled")];
    let clash = bart.post(&format!("{meeting}/close"), &late).await.is(StatusCode::CONFLICT).reads_well();
    clash.has("Afgezegd").has("Iemand paste dit ondertussen aan");
    let made = sofie.post(&format!("/clients/{file}/steps"), &[("kind", "cv")]).await.to;
    let step = made.split('?').next().unwrap().to_owned();
    sofie.send(&format!("{step}/state"), &[("version", "1"), ("state", "running")]).await.is(StatusCode::OK);
    let late = [("version", "1"), ("state", "stopped"), ("reason", "is verhuisd")];
    let clash = bart.post(&format!("{step}/state"), &late).await.is(StatusCode::CONFLICT).reads_well();
    clash.has("value=\"is verhuisd\"").has("Bezig").has("Stopgezet");
}

#[tokio::test]
async fn drafts_of_steps_and_appointments_wait_and_go_when_they_are_saved() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let mut sofie = test.signed_in(SOFIE).await;
    let new = format!("/clients/{file}/appointments/new");
    sofie.get(&new).await.has(&format!("data-draft=\"/drafts/appointment-new-{file}\""));
    sofie.post(&format!("/drafts/appointment-new-{file}"), &[("where", "Half getypt")]).await.is(StatusCode::OK);
    sofie.get(&new).await.has("value=\"Half getypt\"").reads_well();
    meeting(&mut sofie, file).await;
    sofie.get(&new).await.lacks("Half getypt");
    let made = sofie.post(&format!("/clients/{file}/steps"), &[("kind", "cv")]).await.to;
    let step = made.split('?').next().unwrap().to_owned();
    let key = format!("/drafts/step-{}", step.rsplit('/').next().unwrap());
    sofie.get(&step).await.has(&format!("data-draft=\"{key}\""));
    sofie.post(&key, &[("kind", "cv"), ("version", "1"), ("goal", "Een goed cv")]).await.is(StatusCode::OK);
    sofie.get(&step).await.has("Een goed cv");
    sofie.send(&step, &[("kind", "cv"), ("version", "1"), ("goal", "Een beter cv")]).await.is(StatusCode::OK);
    sofie.get(&step).await.has("Een beter cv").lacks("Een goed cv");
}

#[tokio::test]
async fn the_client_answers_every_appointment_asks_for_a_call_and_takes_the_calendar_along() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let mut sofie = test.signed_in(SOFIE).await;
    meeting(&mut sofie, file).await;
    let mut later = MEETING.to_vec();
    later[1].1 = "2026-11-26";
    let bart = id(BART).to_string();
    later.push(("who", &bart));
    sofie.send(&format!("/clients/{file}/appointments"), &later).await.is(StatusCode::OK);
    let code = sofie.post(&format!("/clients/{file}/code"), &[]).await.field("code").unwrap();
    let mut phone = test.browser();
    let page = phone.send("/nl/code", &[("code", &code)]).await.is(StatusCode::OK).reads_well();
    let page = page.has("https://www.meteo.be/");
    let asked: Vec<&str> = page.text.split("name=\"appointment\" value=\"").skip(1).map(|t| &t[..36]).collect();
    assert_eq!(asked.len(), 2, "one question for each appointment");
    let cannot = |a| [("appointment", a), ("version", "1"), ("a", "cannot"), ("why", "sick")];
    phone.send("/nl/path/reply", &cannot(asked[0])).await.has("Goed dat je het zegt");
    phone.send("/nl/path/reply", &cannot(asked[1])).await.is(StatusCode::OK);
    let file_page = sofie.get(&format!("/clients/{file}")).await;
    let file_page = file_page.has("Kan niet: is ziek");
    // The bell counts her own tasks: both appointments.
    assert!(file_page.text.contains("<span class=\"badge num\">2</span>"), "{}", file_page.text);
    let ics = phone.get(&format!("/nl/path/agenda/{}/agenda.ics", asked[0])).await.is(StatusCode::OK);
    assert!(ics.kind.starts_with("text/calendar"));
    ics.has("SUMMARY:Afspraak").lacks("Carnotstraat").lacks("Taaltest").lacks("Amina");
    phone.get(&format!("/nl/path/agenda/{}/agenda.ics", id(77))).await.is(StatusCode::NOT_FOUND);
    phone.send("/nl/path/call", &[("when", "morning")]).await.reads_well().has("We bellen je binnen twee werkdagen");
    let told = sofie.get("/tasks").await.has("telefoontje: in de voormiddag").text.matches("telefoontje").count();
    phone.send("/nl/path/call", &[("when", "any")]).await.is(StatusCode::OK);
    let tasks = sofie.get("/tasks").await.has("De klant vraagt een telefoontje: om het even wanneer").text;
    assert_eq!(tasks.matches("telefoontje").count(), told, "one task");
}
