//! The path for workers: plan, steps, appointments, card, notes, tasks, and the page as the client sees it.

use crate::harness::{BART, KARIM, SOFIE, TestHouse, VDAB};
use axum::http::StatusCode;
use opweg_model::{FileId, Tier};

/// The address of the first step or appointment that a page links to, below the file.
fn link(page: &str, file: FileId, what: &str) -> String {
    let prefix = format!("/clients/{file}/{what}/");
    let after = page
        .split(&format!("href=\"{prefix}"))
        .find(|t| t.len() > 36 && t.as_bytes()[8] == b'-')
        .unwrap_or_else(|| panic!("no {what} in {page}"));
    format!("{prefix}{}", &after[..36])
}

#[tokio::test]
async fn a_first_plan_is_a_beginning_that_can_be_moved_changed_and_taken_back() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let path = format!("/clients/{file}/path");
    let mut sofie = test.signed_in(SOFIE).await;
    sofie
        .get(&path)
        .await
        .is(StatusCode::OK)
        .reads_well()
        .has("Nog geen stappen")
        .has("Alles samen: leren, werken en een mentor");
    let page =
        sofie.send(&format!("/clients/{file}/plan"), &[("plan", "integrated")]).await.is(StatusCode::OK).reads_well();
    let page = page.has("Taaltest").has("Bewaard.").has("21/11/2026");
    sofie.post(&format!("/clients/{file}/plan"), &[("plan", "nonsense")]).await.is(StatusCode::NOT_FOUND);
    let parts: Vec<&str> = page.text.split("href=\"/clients/").collect();
    assert!(parts.len() > 4);
    let first = format!("/clients/{file}/steps/{}", step_ids(&page.text, file)[0]);
    let state = [("version", "1"), ("state", "running")];
    let no_day = [("version", "1"), ("state", "running"), ("day", "2026-02-31"), ("reason", "na het gesprek")];
    let told = sofie.post(&format!("{first}/state"), &no_day).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    told.has("Deze dagen kunnen niet").has("na het gesprek");
    let days = [("version", "1"), ("began", "2026-11-02"), ("ended", "2026-11-31")];
    let told = sofie.post(&format!("{first}/days"), &days).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    told.has("Deze dagen kunnen niet").has("2026-11-02");
    sofie.send(&format!("{first}/state"), &state).await.has("Bezig");
    // The same form again is stale: nothing is changed silently.
    sofie.post(&format!("{first}/state"), &state).await.is(StatusCode::CONFLICT);
    sofie.send(&format!("{first}/undo"), &[("version", "2")]).await.has("Ongedaan gemaakt.");
    let before = step_ids(&sofie.get(&path).await.text, file);
    sofie.send(&format!("{first}/move"), &[("way", "down")]).await.is(StatusCode::OK);
    let after = step_ids(&sofie.get(&path).await.text, file);
    assert_eq!((&before[0], &before[1]), (&after[1], &after[0]));
    // Stopping asks why before it does anything.
    let asked =
        sofie.send(&format!("{first}/state"), &[("version", "3"), ("state", "stopped")]).await.is(StatusCode::OK);
    asked.reads_well().has("Zeg waarom u deze stap stopzet");
    sofie
        .send(&format!("{first}/state"), &[("version", "3"), ("state", "stopped"), ("reason", "verhuisd")])
        .await
        .has("verhuisd")
        .has("Stopgezet");
}

/// The steps of the page, in order.
fn step_ids(page: &str, file: FileId) -> Vec<String> {
    let prefix = format!("href=\"/clients/{file}/steps/");
    page.split(&prefix).skip(1).map(|t| t[..36].to_owned()).collect()
}

#[tokio::test]
async fn a_stale_step_form_shows_both_versions_and_keeps_what_was_typed() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let (mut sofie, mut bart) = (test.signed_in(SOFIE).await, test.signed_in(BART).await);
    let made = sofie.post(&format!("/clients/{file}/steps"), &[("kind", "training")]).await.is(StatusCode::SEE_OTHER);
    let step = made.to.split('?').next().unwrap().to_owned();
    sofie.get(&step).await.is(StatusCode::OK).reads_well().has("Opleiding");
    bart.get(&step).await.is(StatusCode::OK);
    let typed = |version, title, from, until| {
        [
            ("version", version),
            ("kind", "training"),
            ("title", title),
            ("title-client", "Leren lassen"),
            ("from", from),
            ("until", until),
            ("bring", "pen"),
            ("bring", "cv"),
        ]
    };
    sofie
        .send(&step, &typed("1", "Lassen bij VDAB", "2026-12-01", "2027-02-01"))
        .await
        .has("Lassen bij VDAB")
        .has("heet voor de klant: Leren lassen");
    let clash = bart
        .post(&step, &typed("1", "Lassen avond", "2026-12-01", "2027-02-01"))
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY);
    let clash =
        clash.reads_well().has("Iemand paste dit ondertussen aan").has("Lassen bij VDAB").has("value=\"Lassen avond\"");
    assert_eq!(clash.field("version").as_deref(), Some("2"), "saving again decides");
    bart.send(&step, &typed("2", "Lassen avond", "2026-12-01", "2027-02-01")).await.has("Lassen avond");
    // What is wrong is said at the field, and everything typed is still there.
    let wrong = bart
        .post(&step, &typed("3", "Avondschool", "2027-03-01", "2027-02-01"))
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY);
    wrong.reads_well().has("De laatste dag komt na de eerste").has("value=\"Avondschool\"").has("value=\"2027-03-01\"");
    bart.get(&step).await.has("Zo was het vroeger");
}

#[tokio::test]
async fn an_appointment_is_made_moved_answered_by_phone_and_looked_back_on() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let path = format!("/clients/{file}/path");
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get(&format!("/clients/{file}/appointments/new")).await.is(StatusCode::OK).reads_well().has("value=\"60\"");
    let form = |day, hour| {
        [
            ("kind", "language-test"),
            ("day", day),
            ("hour", hour),
            ("minutes", "45"),
            ("where", "Carnotstraat 110"),
            ("bring", "id-card"),
        ]
    };
    let wrong = sofie
        .post(&format!("/clients/{file}/appointments"), &form("2026-11-20", "25:00"))
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY);
    wrong.reads_well().has("Kies een uur").has("value=\"Carnotstraat 110\"").has("value=\"2026-11-20\"");
    let past = sofie.post(&format!("/clients/{file}/appointments"), &form("2026-11-20", "09:30")).await;
    past.is(StatusCode::UNPROCESSABLE_ENTITY).has("al voorbij");
    let page = sofie
        .send(&format!("/clients/{file}/appointments"), &form("2026-11-24", "09:30"))
        .await
        .is(StatusCode::OK)
        .reads_well();
    let page = page.has("24 november 2026").has("9.30 uur").has("Nog geen antwoord");
    let meeting = link(&page.text, file, "appointments");
    sofie.get(&meeting).await.is(StatusCode::OK).reads_well().has("value=\"09:30\"");
    let reply = [("version", "1"), ("a", "yes"), ("channel", "phone")];
    sofie.send(&format!("{meeting}/reply"), &reply).await.has("Komt");
    let mut moved = form("2026-11-25", "14:00").to_vec();
    moved.push(("version", "1"));
    sofie.send(&meeting, &moved).await.has("14.00 uur").has("Nog geen antwoord");
    sofie.post(&meeting, &moved).await.is(StatusCode::UNPROCESSABLE_ENTITY).has("Iemand paste dit ondertussen aan");
    sofie
        .send(&format!("{meeting}/close"), &[("version", "2"), ("state", "cancelled")])
        .await
        .has("Geen afspraken gepland");
    sofie.get(&path).await.has("Afgezegd");
}

#[tokio::test]
async fn a_code_is_shown_once_printed_on_the_card_and_stopped() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let card = format!("/clients/{file}/card");
    sofie.get(&card).await.is(StatusCode::OK).reads_well().has("nog geen code");
    let made = sofie.post(&format!("/clients/{file}/code"), &[]).await.is(StatusCode::OK).reads_well();
    let code = made.field("code").unwrap();
    assert_eq!(code.len(), 9);
    sofie.get(&card).await.lacks(&code).has("werkt tot");
    let pdf = sofie.post(&card, &[("code", &code), ("lang", "ar")]).await.is(StatusCode::OK);
    assert_eq!(pdf.kind, "application/pdf");
    assert!(pdf.bytes.starts_with(b"%PDF"));
    sofie.post(&card, &[("code", "2222-2222"), ("lang", "nl")]).await.is(StatusCode::NOT_FOUND);
    let mut phone = test.browser();
    phone.send("/ar/code", &[("code", &code)]).await.is(StatusCode::OK).has("Amina");
    // A new card stops the old one.
    sofie.post(&format!("/clients/{file}/code"), &[]).await.is(StatusCode::OK);
    phone.get("/ar/path").await.is(StatusCode::SEE_OTHER);
    sofie.post(&card, &[("code", &code), ("lang", "nl")]).await.is(StatusCode::NOT_FOUND);
    // Whoever may add is not yet whoever hands out keys.
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path]).await;
    let mut karim = test.signed_in(KARIM).await;
    karim.get(&card).await.is(StatusCode::OK);
    karim.post(&format!("/clients/{file}/code"), &[]).await.is(StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn looking_along_is_the_clients_own_page_in_any_language() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.send(&format!("/clients/{file}/plan"), &[("plan", "first-months")]).await.is(StatusCode::OK);
    let page = sofie.get(&format!("/clients/{file}/path/preview")).await.is(StatusCode::OK).reads_well();
    page.has("lang=\"ar\" dir=\"rtl\"")
        .has("Terug naar het dossier")
        .has("nog niet nagekeken")
        .has("preview?lang=fr")
        .lacks("href=\"/ar/path");
    sofie
        .get(&format!("/clients/{file}/path/preview?lang=nl"))
        .await
        .is(StatusCode::OK)
        .has("lang=\"nl\"")
        .has("Dag Amina");
    test.signed_in(KARIM).await.get(&format!("/clients/{file}/path/preview")).await.is(StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_contact_moment_takes_one_press_and_a_note_keeps_its_circle() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let notes = format!("/clients/{file}/notes");
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get(&notes).await.is(StatusCode::OK).reads_well().has("Nog geen notities");
    sofie
        .send(&notes, &[("kind", "call"), ("back", "notes")])
        .await
        .is(StatusCode::OK)
        .reads_well()
        .has("Telefoon · Sofie De Wit, Stad");
    sofie.get("/clients").await.has("21/11/2026");
    let empty = sofie.post(&notes, &[("kind", "note"), ("body", ""), ("minutes", "veel"), ("back", "notes")]).await;
    empty.is(StatusCode::UNPROCESSABLE_ENTITY).has("Schrijf op wat er gebeurde").has("value=\"veel\"");
    sofie.post(&format!("/drafts/note-{file}"), &[("body", "half een zin")]).await.is(StatusCode::OK);
    sofie.get(&notes).await.has("half een zin");
    sofie
        .send(
            &notes,
            &[
                ("kind", "talk"),
                ("body", "Alleen voor ons."),
                ("circle", "organisation"),
                ("minutes", "45"),
                ("back", "notes"),
            ],
        )
        .await
        .has("Alleen voor ons.")
        .lacks("half een zin");
    sofie.send(&notes, &[("body", "Voor iedereen."), ("circle", "path")]).await.has("Voor iedereen.");
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path, Tier::Work, Tier::Confidential]).await;
    let mut karim = test.signed_in(KARIM).await;
    karim.get(&notes).await.has("Voor iedereen.").lacks("Alleen voor ons.");
    test.signed_in(BART).await.get(&notes).await.has("Alleen voor ons.");
}

#[tokio::test]
async fn tasks_are_written_down_and_finished_once() {
    let test = TestHouse::new().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let wrong = sofie.post("/tasks", &[("detail", ""), ("due", "morgen")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    wrong.reads_well().has("Schrijf op wat te doen is").has("value=\"morgen\"");
    sofie
        .send("/tasks", &[("detail", "Folders bestellen"), ("due", "2026-11-20"), ("anybody", "1")])
        .await
        .reads_well()
        .has("Folders bestellen")
        .has("Te laat");
    sofie.get("/today").await.is(StatusCode::OK).reads_well().has("Te laat").has("20/11/2026").lacks("21/11/2026");
    sofie.send("/tasks", &[("detail", "Lijst nakijken")]).await.has("Lijst nakijken");
    let mut bart = test.signed_in(BART).await;
    let page = bart.get("/tasks").await.has("Folders bestellen").lacks("Lijst nakijken");
    let task = page.text.split("action=\"/tasks/").nth(1).unwrap()[..36].to_owned();
    bart.send(&format!("/tasks/{task}"), &[("version", "1"), ("state", "done")]).await.lacks("Folders bestellen");
    sofie.post(&format!("/tasks/{task}"), &[("version", "1"), ("state", "done")]).await.is(StatusCode::NOT_FOUND);
    test.signed_in(KARIM).await.get("/tasks").await.lacks("Folders").lacks("Lijst");
}
