//! Who comes to an appointment besides: colleagues, somebody who goes along, an interpreter.

use crate::harness::{BART, KARIM, SOFIE, TestHouse, VDAB, id, pass};
use axum::http::StatusCode;
use opweg_model::{FileId, Tier};

/// The address of the first appointment of a page.
fn meeting(page: &str, file: FileId) -> String {
    let prefix = format!("/clients/{file}/appointments/");
    let link = format!("href=\"{prefix}");
    let mut found = page.split(&link).skip(1);
    let after = found.find(|t| t.as_bytes().get(8) == Some(&b'-')).unwrap_or_else(|| panic!("none in {page}"));
    format!("{prefix}{}", &after[..36])
}

#[tokio::test]
async fn a_colleague_of_a_partner_is_asked_along_and_the_client_reads_who_comes() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    let (new, karim_id, sofie_id) =
        (format!("/clients/{file}/appointments"), id(KARIM).to_string(), id(SOFIE).to_string());
    // Who may not see the contact card cannot be chosen, also not by a form of one's own making.
    sofie.get(&format!("{new}/new")).await.has("Bart Claes, Stad").lacks("Karim Aziz");
    let form = |hour| {
        vec![
            ("kind", "language-test"),
            ("day", "2026-11-23"),
            ("hour", hour),
            ("minutes", "60"),
            ("where", "Loket 3"),
            ("who", sofie_id.as_str()),
            ("guest", karim_id.as_str()),
            ("company", "tante Leila"),
        ]
    };
    let refused = sofie.post(&new, &form("09:30")).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    refused.has("Deze collega mag het contact van de klant niet zien").has("value=\"tante Leila\"").has("Loket 3");
    test.agree(SOFIE, file, VDAB, &[Tier::Contact]).await;
    let page = sofie.send(&new, &form("09:30")).await.is(StatusCode::OK).reads_well();
    page.has("Karim Aziz, VDAB").has("tante Leila");
    let heard = karim.get("/today").await.is(StatusCode::OK).reads_well();
    heard.has("U wordt verwacht op een afspraak op 23/11/2026");
    pass(86_400);
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    karim.get("/today").await.has("Sofie De Wit").has("Amina");
    sofie.get("/today").await.has("Karim Aziz");
    sofie.get(&format!("/clients/{file}/path/preview?lang=nl")).await.has("Karim Aziz (VDAB)").has("Gaat met je mee");
    // At that hour both are busy; it can be kept all the same.
    sofie.get(&format!("{new}/new")).await.is(StatusCode::OK);
    let busy = sofie.post(&new, &form("10:00")).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    busy.has("Op dat uur al bezet: ").has("Sofie De Wit, Karim Aziz").has("name=\"anyway\"").has("value=\"10:00\"");
    let anyway = [form("10:00"), vec![("anyway", "1")]].concat();
    let page = sofie.send(&new, &anyway).await.is(StatusCode::OK);
    // Taken off the list, and told.
    let one = meeting(&page.text, file);
    sofie.get(&one).await.is(StatusCode::OK).reads_well().has("value=\"tante Leila\"");
    let mut alone = form("09:30");
    alone.retain(|(name, _)| *name != "guest");
    alone.extend([("version", "1"), ("anyway", "1")]);
    sofie.send(&one, &alone).await.is(StatusCode::OK);
    karim.get("/today").await.has("U hoeft niet naar de afspraak op 23/11/2026");
}

#[tokio::test]
async fn a_note_is_answered_beneath_it_and_names_who_should_read_it() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path]).await;
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    let (notes, karim_id) = (format!("/clients/{file}/notes"), id(KARIM).to_string());
    sofie.get(&notes).await.is(StatusCode::OK).reads_well().has("Karim Aziz, VDAB");
    // Who cannot read it cannot be named: what was typed stays.
    let form = |circle| {
        [
            ("kind", "note"),
            ("circle", circle),
            ("body", "Bel haar morgen"),
            ("mention", karim_id.as_str()),
            ("back", "notes"),
        ]
    };
    let refused = sofie.post(&notes, &form("organisation")).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    refused.has("mag dit niet lezen").has("Bel haar morgen").has("value=\"organisation\" selected");
    sofie.send(&notes, &form("path")).await.reads_well().has("Genoemd: <span dir=\"auto\">Karim Aziz");
    karim.get("/today").await.has("Een collega noemt u in een notitie").lacks("Bel haar morgen");
    let page = karim.get(&notes).await.has("Bel haar morgen");
    let answer = page.text.split("?answer=").nth(1).unwrap()[..36].to_owned();
    let asked = karim.get(&format!("{notes}?answer={answer}")).await.is(StatusCode::OK).reads_well();
    asked.has("Antwoord op:").has(&format!("name=\"answers\" value=\"{answer}\""));
    let said = [("kind", "note"), ("circle", "path"), ("body", "Dat doe ik"), ("answers", &answer), ("back", "notes")];
    let page = karim.send(&notes, &said).await.reads_well();
    let (first, second) = (page.text.find("Bel haar morgen").unwrap(), page.text.find("Dat doe ik").unwrap());
    assert!(first < second, "an answer stands beneath what it answers");
    // A note for one's own organisation is answered within it.
    let own = [("kind", "note"), ("circle", "organisation"), ("body", "Onder ons"), ("back", "notes")];
    let page = sofie.send(&notes, &own).await;
    let mine = page.text.split("?answer=").nth(1).unwrap()[..36].to_owned();
    sofie.get(&format!("{notes}?answer={mine}")).await.lacks("value=\"path\"").has("value=\"organisation\" selected");
    let wide = [("kind", "note"), ("circle", "path"), ("body", "Voor allen"), ("answers", &mine), ("back", "notes")];
    let refused = sofie.post(&notes, &wide).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    refused.has("of naar minder mensen").has("Voor allen");
}

#[tokio::test]
async fn an_interpreter_is_asked_refused_and_asked_anew() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let form =
        [("kind", "first-talk"), ("day", "2026-11-23"), ("hour", "09:30"), ("minutes", "60"), ("interpreter", "phone")];
    let path = format!("/clients/{file}/path");
    let page = sofie.send(&format!("/clients/{file}/appointments"), &form).await.has("Nog geen tolk gevraagd");
    let booking = format!("{}/interpreter", meeting(&page.text, file));
    sofie.get("/today").await.has("Nog geen tolk bevestigd").has(&booking);
    let asked = sofie.get(&booking).await.is(StatusCode::OK).reads_well();
    asked.has("value=\"ar\" selected").has("value=\"phone\" selected");
    let empty = sofie.post(&booking, &[("language", "ar"), ("mode", "phone")]).await;
    empty.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well().has("Schrijf op bij wie");
    let ask = [("language", "ar"), ("mode", "phone"), ("agency", "Tolkenpunt")];
    let page = sofie.send(&booking, &ask).await.reads_well();
    let page = page.has("Tolkenpunt").has("Wacht op antwoord sinds 21/11/2026");
    let one = page.text.split(&format!("action=\"{booking}/")).nth(1).unwrap()[..36].to_owned();
    let event = format!("{booking}/{one}");
    pass(86_400);
    let (mut sofie, mut bart) = (test.signed_in(SOFIE).await, test.signed_in(BART).await);
    sofie.get(&booking).await.is(StatusCode::OK);
    let refuse = [("version", "1"), ("event", "refuse"), ("reason", "nobody-free")];
    sofie.send(&event, &refuse).await.reads_well().has("Geen tolk: niemand vrij op dat uur").has("antwoord na 1 dag");
    // Pressed on a page from before: nothing is changed. What does not fit is refused.
    bart.get(&booking).await.is(StatusCode::OK);
    let late = bart.send(&event, &[("version", "1"), ("event", "confirm")]).await;
    late.has("niemand vrij op dat uur");
    let wrong = bart.post(&event, &[("version", "2"), ("event", "confirm")]).await;
    assert!(wrong.status.is_client_error(), "what does not fit is refused");
    sofie.get("/today").await.has("Nog geen tolk bevestigd");
    let page = sofie.send(&booking, &ask).await;
    let two = page.text.split(&format!("action=\"{booking}/")).nth(1).unwrap()[..36].to_owned();
    let page = sofie.send(&format!("{booking}/{two}"), &[("version", "1"), ("event", "confirm")]).await.reads_well();
    page.has("Er komt een tolk").has("antwoord op dezelfde dag").has("niemand vrij op dat uur");
    sofie.get("/today").await.lacks("Nog geen tolk bevestigd");
    sofie.get(&path).await.has("Er komt een tolk");
}
