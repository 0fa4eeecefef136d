//! The day of a worker: notes from the overview, its timeline, the palette, and the search before registering.

use crate::harness::{BART, CITY, KARIM, SOFIE, TestHouse, VDAB, id, now};
use axum::http::StatusCode;
use opweg_access::Actor;
use opweg_model::{OrgId, Purpose, PurposeSet, Tier};
use opweg_store::people::{Administrator, organisations};

#[tokio::test]
async fn a_second_registration_of_the_same_person_is_asked_about_first() {
    let test = TestHouse::new().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let new = [
        ("given-name", "Selam"),
        ("family-name", "Tesfay"),
        ("birth-date-year", "1994"),
        ("birth-date-month", "5"),
        ("birth-date-day", "17"),
        ("phone", "03 000 00 77"),
    ];
    let first = sofie.post("/clients/new", &new).await.is(StatusCode::SEE_OTHER).to;
    let first = first.split('?').next().unwrap();
    let page = sofie.post("/clients/new", &new).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    let page = page.has("Kijk eerst wie").has("Waarschijnlijk gekend").has(first).has("De telefoon is dezelfde");
    let seen = page.field("seen").unwrap();
    let but_why: Vec<(&str, &str)> = new.into_iter().chain([("seen", seen.as_str())]).collect();
    sofie.post("/clients/new", &but_why).await.is(StatusCode::UNPROCESSABLE_ENTITY).has("Kies waarom");
    let sure: Vec<(&str, &str)> = but_why.into_iter().chain([("why-new", "somebody-else")]).collect();
    let second = sofie.post("/clients/new", &sure).await.is(StatusCode::SEE_OTHER).to;
    assert_ne!(second.split('?').next().unwrap(), first, "twins and namesakes can be registered");
}

#[tokio::test]
async fn a_contact_is_one_press_away_on_the_overview_and_leaves_the_draft_alone() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Selam", "ti").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let overview = format!("/clients/{file}");
    let notes = format!("{overview}/notes");
    let page = sofie.get(&overview).await.is(StatusCode::OK).reads_well();
    page.has(&format!("href=\"{notes}\"")).has("name=\"kind\" value=\"call\"").has("type=\"date\" name=\"day\"");
    let typed = [("body", "Half geschreven"), ("kind", "visit"), ("day", "2026-11-20"), ("time", "")];
    sofie.post(&format!("/drafts/note-{file}"), &typed).await.is(StatusCode::OK);
    sofie.send(&notes, &[("kind", "call")]).await.has("Telefoon");
    let page = sofie.get(&overview).await.has("Half geschreven").has("value=\"2026-11-20\"");
    page.has("<option value=\"visit\" selected>");
    sofie.send(&notes, &typed).await.has("Half geschreven");
    sofie.get(&overview).await.lacks("value=\"2026-11-20\"");
}

#[tokio::test]
async fn a_contact_can_be_of_an_earlier_day_but_not_of_a_later_one() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Selam", "ti").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let notes = format!("/clients/{file}/notes");
    sofie.get(&notes).await.is(StatusCode::OK).reads_well();
    let at =
        |day: &'static str, time: &'static str| [("kind", "call"), ("body", "Gebeld"), ("day", day), ("time", time)];
    sofie.send(&notes, &at("2026-11-18", "14:30")).await.has("18 nov").has("14.30");
    for (day, time) in
        [("2026-11-22", ""), ("2026-11-21", "10:01"), ("1890-01-01", ""), ("gisteren", ""), ("", "25:00")]
    {
        let page = sofie.post(&notes, &at(day, time)).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        page.reads_well().has("Gebeld");
    }
}

#[tokio::test]
async fn a_press_that_comes_second_changes_nothing_and_shows_how_it_is() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Selam", "ti").await;
    let (mut sofie, mut bart) = (test.signed_in(SOFIE).await, test.signed_in(BART).await);
    let overview = format!("/clients/{file}");
    sofie.get(&overview).await;
    let page = sofie.send(&format!("{overview}/needs"), &[("need", "no-mornings")]).await.is(StatusCode::OK);
    let need = page.text.split("/needs/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let address = format!("{overview}/needs/{need}");
    bart.get(&overview).await;
    let settled = [("state", "settled"), ("version", "1")];
    bart.send(&address, &settled).await.has("Bewaard.");
    let page = sofie.send(&address, &settled).await.is(StatusCode::OK).reads_well();
    page.has("Iemand paste dit net aan").lacks("Bewaard.");
}

#[tokio::test]
async fn the_timeline_tells_steps_appointments_and_agreements_and_counts_only_others() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Selam", "ti").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let overview = format!("/clients/{file}");
    sofie.get(&overview).await.has("0 organisaties of personen kunnen kijken").lacks("Afspraken over delen");
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path]).await;
    let meeting = [
        ("kind", "first-talk"),
        ("title", "Bezoek aan de school"),
        ("day", "2026-12-01"),
        ("hour", "09:30"),
        ("minutes", "60"),
    ];
    sofie.send(&format!("{overview}/appointments"), &meeting).await.is(StatusCode::OK);
    let page = sofie.get(&overview).await.is(StatusCode::OK).reads_well();
    page.has("Afspraken over delen · Sofie De Wit, Stad")
        .has("1 organisatie of persoon kan kijken")
        .has("Afspraak · Bezoek aan de school");
}

#[tokio::test]
async fn the_palette_opens_with_what_can_be_done_here_and_the_files_of_lately() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Selam", "ti").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let overview = format!("/clients/{file}");
    sofie.get(&overview).await.is(StatusCode::OK);
    let here = [("q", ""), ("fragment", "1"), ("from", overview.as_str())];
    let page = sofie.post("/search", &here).await.is(StatusCode::OK).reads_well();
    for part in ["#note", "/intake", "/agreement", "/path", "/card", "/looked"] {
        assert!(page.text.contains(&format!("href=\"{overview}{part}\"")), "{part}");
    }
    page.has("Selam").has("Laatst geopend").has("href=\"/tasks\"");
    let typed = [("q", "afdruk"), ("fragment", "1"), ("from", overview.as_str())];
    sofie.post("/search", &typed).await.has("/card").lacks("#note").lacks("Laatst geopend");
    // Somebody else's files of lately are not mine, and a file one may not see is never named.
    let mut karim = test.signed_in(KARIM).await;
    karim.get(&overview).await.is(StatusCode::FORBIDDEN);
    karim.post("/search", &here).await.is(StatusCode::OK).lacks("Selam").lacks("Laatst geopend");
}

#[tokio::test]
async fn one_page_checks_and_registers_and_keeps_what_was_typed() {
    let test = TestHouse::new().await;
    authorise(&test).await;
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get("/clients/new").await.is(StatusCode::OK).reads_well().has("name=\"given-name\"").has("Nog niets");
    let typed = [
        ("given-name", "Selam"),
        ("birth-date-year", "1994"),
        ("birth-date-about", "1"),
        ("phone", "03 000 00 56"),
        ("number", NUMBER),
    ];
    let check: Vec<(&str, &str)> = typed.into_iter().chain([("check", "1")]).collect();
    let page = sofie.post("/clients/new", &check).await.is(StatusCode::OK).reads_well().has("Lijkt nieuw");
    for (name, value) in typed {
        assert_eq!(page.field(name).as_deref(), Some(value), "{name}");
    }
    sofie
        .send("/clients/new", &[("draft", "1"), ("given-name", "Selam")])
        .await
        .has("value=\"Selam\"")
        .has("name=\"discard\"");
    sofie.send("/clients/new", &[("discard", "1")]).await.lacks("value=\"Selam\"");
    let wrong = sofie.post("/clients/new", &[("given-name", "Selam"), ("number", "12")]).await;
    wrong.is(StatusCode::UNPROCESSABLE_ENTITY).has("Dit nummer klopt niet");
    sofie.send("/clients/new", &typed).await.is(StatusCode::OK);
    let found = sofie.post("/clients/new", &[("number", NUMBER), ("check", "1")]).await;
    found.has("Waarschijnlijk gekend").has("Selam").has("Het rijksregister- of bisnummer is hetzelfde");
    // The number of a file is looked for and never kept.
    let of_a_file = [("given-name", "Zerihun"), ("number", "OW-7K3M9QX")];
    sofie.send("/clients/new", &of_a_file).await.is(StatusCode::OK).has("Zerihun");
}

/// A number that nobody has: its check digits are right.
const NUMBER: &str = "94.03.05-001-01";

async fn authorise(test: &TestHouse) {
    let (mut tx, office) = (test.house.db.begin(now()).await.unwrap(), Administrator::of(&Actor::System).unwrap());
    let city = organisations::get(&mut tx, OrgId(id(CITY))).await.unwrap();
    let about = organisations::About { number_authorised: true, ..city.about };
    organisations::change(&mut tx, &office, city.id, &about, city.version).await.unwrap();
    tx.commit().await.unwrap();
}

/// The client said yes to activation by VDAB and to nothing else of it: every page of the file opens for that.
#[tokio::test]
async fn all_pages_of_a_file_open_for_the_one_purpose_that_was_agreed() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina Haddad", "ar").await;
    let only = PurposeSet::of(&[Purpose::Activation]);
    test.agree_for(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path, Tier::Work], only).await;
    let mut karim = test.signed_in(KARIM).await;
    for page in ["", "/profile", "/path", "/agreement", "/intake", "/intake/form.pdf"] {
        karim.get(&format!("/clients/{file}{page}")).await.is(StatusCode::OK);
    }
}
