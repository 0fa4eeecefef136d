//! The intake: from the first question to the end, by two organisations, on and off paper; and that nothing typed is lost.

use crate::harness::{BART, Browser, CITY, KARIM, Page, SOFIE, TestHouse, VDAB, now, pass};
use axum::http::StatusCode;
use opweg_access::Action;
use opweg_model::{FileId, Purpose, Tier};
use opweg_store::{door, log};

/// Begins a conversation; its address.
async fn begin(browser: &mut Browser, file: FileId, language: &str) -> String {
    let fields = [
        ("language", language),
        ("mode", "interpreter-remote"),
        ("interpreter", "Tolk 12"),
        ("answered-by", "client"),
        ("channel", "staff"),
    ];
    let answer = browser.post(&format!("/clients/{file}/intake"), &fields).await.is(StatusCode::SEE_OTHER);
    answer.to.split('?').next().unwrap().to_owned()
}

/// The texts of a page without its tags, for comparing what people read.
fn shown_in(page: &Page, language: &str) -> bool {
    page.text.contains(&format!("lang=\"{language}\""))
}

#[tokio::test]
async fn a_conversation_from_the_first_question_to_the_end() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ti").await;
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get(&format!("/clients/{file}/intake")).await.is(StatusCode::OK).reads_well().has("Nog geen gesprek");
    let talk = begin(&mut sofie, file, "ti").await;

    let opening =
        sofie.get(&talk).await.is(StatusCode::OK).reads_well().has("Nog niet nagekeken").has("1 van 6 vragen");
    assert!(shown_in(&opening, "ti"), "{}", opening.text);
    let you = sofie
        .get(&format!("{talk}/you"))
        .await
        .is(StatusCode::OK)
        .reads_well()
        .has("Hoe heet je? Zeg je voornaam.")
        .has("Amina");
    assert!(shown_in(&you, "ti"));

    let answers =
        [("family-name", "Tesfay"), ("birth-date-year", "1994"), ("birth-date-about", "1"), ("sex", "none.refused")];
    let next = sofie.post(&format!("{talk}/you"), &answers).await.is(StatusCode::SEE_OTHER);
    assert_eq!(next.to, format!("{talk}/contact"), "skipping is free, saving goes on");
    sofie.send(&format!("{talk}/wishes"), &[("wanted-job", "bakker")]).await.is(StatusCode::OK).reads_well();

    sofie.get(&format!("{talk}/gentle")).await.is(StatusCode::OK).reads_well().has("Luistert er iemand mee?");
    let last = sofie.post(&format!("{talk}/gentle"), &[("debts-none", "ask-later")]).await.is(StatusCode::SEE_OTHER);
    assert_eq!(last.to, format!("{talk}/read-back"));
    sofie.get("/today").await.is(StatusCode::OK).has("Later vragen: Schulden");

    let read = sofie.get(&last.to).await.is(StatusCode::OK).reads_well().has("bakker").has("Tesfay").has("Schulden");
    assert!(shown_in(&read, "ti") && read.text.contains("?back=read-back"));
    let before = was(&mut sofie, &talk).await;
    sofie
        .send(&format!("{talk}/wishes/1?back=read-back"), &[("wanted-job", "kok"), ("wanted-job-was", &before)])
        .await
        .has("kok")
        .lacks("bakker");
    sofie.send(&format!("{talk}/read-back"), &[("read", "1")]).await.is(StatusCode::OK).has("Voorgelezen op");
    let end = sofie.send(&format!("{talk}/read-back"), &[("finish", "1")]).await.is(StatusCode::OK).reads_well();
    end.has("Wat nu?")
        .has(&format!("/clients/{file}/agreement"))
        .has("Maak een eerste plan")
        .has(&format!("/clients/{file}/card"));

    let refused =
        sofie.post(&format!("{talk}/means"), &[("transport", "bicycle")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    refused.has("Wat u typte, staat hier nog").has("value=\"bicycle\" checked");
    // What was typed waits as a draft; a part where nothing was typed asks nothing any more.
    sofie.get(&format!("{talk}/means")).await.has("Wat u typte, staat hier nog").has("Kladje weggooien");
    let closed = sofie.get(&format!("{talk}/wishes")).await.is(StatusCode::OK).reads_well();
    closed.has("Dit gesprek is afgesloten").lacks("Wat u typte, staat").lacks("name=\"wanted-job\"");
}

/// The statement that the question about the wanted job is filled with.
async fn was(browser: &mut Browser, talk: &str) -> String {
    browser.get(&format!("{talk}/wishes/1")).await.field("wanted-job-was").unwrap()
}

#[tokio::test]
async fn a_question_put_off_and_answered_later_is_no_task_any_more() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "fr").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let talk = begin(&mut sofie, file, "fr").await;
    sofie
        .post(&format!("{talk}/gentle"), &[("debts-none", "ask-later"), ("health-limits-none", "ask-later")])
        .await
        .is(StatusCode::SEE_OTHER);
    sofie.send(&format!("{talk}/read-back"), &[("finish", "1")]).await.is(StatusCode::OK);

    pass(86_400);
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get("/today").await.has("Later vragen: Gezondheid en werk en nog 1 vraag").lacks("Later vragen: Schulden");
    sofie.get(&format!("/clients/{file}/intake")).await.has("Later te vragen").has("Schulden");
    let again = begin(&mut sofie, file, "fr").await;
    sofie.get(&format!("{again}/gentle")).await.reads_well().has("Op 21/11/2026 gevraagd om dit later te doen");
    let answers = [("debts", "500 euro"), ("health-limits-none", "refused")];
    sofie.post(&format!("{again}/gentle"), &answers).await.is(StatusCode::SEE_OTHER);
    sofie.get("/today").await.is(StatusCode::OK).lacks("Later vragen");
    sofie.get(&format!("/clients/{file}/intake")).await.lacks("Later te vragen");
}

#[tokio::test]
async fn the_answer_of_a_second_organisation_stands_beside_the_first() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "nl").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let talk = begin(&mut sofie, file, "nl").await;
    sofie.post(&format!("{talk}/wishes"), &[("wanted-job", "bakker")]).await.is(StatusCode::SEE_OTHER);
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path, Tier::Work]).await;

    let mut karim = test.signed_in(KARIM).await;
    let second = begin(&mut karim, file, "nl").await;
    karim.get(&format!("{second}/wishes")).await.is(StatusCode::OK).reads_well().has("bakker").has("Stad, 21/11/2026");
    karim.get(&second).await.lacks("/gentle");
    karim.get(&format!("{second}/gentle")).await.is(StatusCode::NOT_FOUND);
    karim.post(&format!("{second}/gentle"), &[("debts", "500 euro")]).await.is(StatusCode::NOT_FOUND);
    pass(60);
    karim.post(&format!("{second}/wishes"), &[("wanted-job", "kok")]).await.is(StatusCode::SEE_OTHER);

    let both = sofie.get(&format!("{talk}/wishes")).await.has("bakker").has("kok").has("VDAB, 21/11/2026");
    both.has("Twee antwoorden spreken elkaar tegen").has("fact clash");
    sofie.get(&format!("{talk}/read-back")).await.has("bakker").lacks("kok");
}

#[tokio::test]
async fn a_colleague_who_was_quicker_is_not_overwritten() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "nl").await;
    let (mut sofie, mut bart) = (test.signed_in(SOFIE).await, test.signed_in(BART).await);
    let talk = begin(&mut sofie, file, "nl").await;
    sofie.post(&format!("{talk}/wishes"), &[("wanted-job", "bakker")]).await.is(StatusCode::SEE_OTHER);
    let before = was(&mut sofie, &talk).await;
    pass(60);
    bart.post(&format!("{talk}/wishes"), &[("wanted-job", "kok"), ("wanted-job-was", &before)])
        .await
        .is(StatusCode::SEE_OTHER);

    pass(60);
    let untouched = [("wanted-job", "bakker"), ("wanted-job-was", before.as_str())];
    sofie.post(&format!("{talk}/wishes"), &untouched).await.is(StatusCode::SEE_OTHER);
    sofie.get(&format!("{talk}/wishes")).await.has("kok").lacks("bakker");
    let changed = [("wanted-job", "slager"), ("wanted-job-was", before.as_str())];
    let refused =
        sofie.post(&format!("{talk}/wishes"), &changed).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    let refused = refused.has("Een collega vulde dit net anders in").has("kok").has(">slager</textarea>");
    let now = refused.field("wanted-job-was").unwrap();
    assert_ne!(now, before);
    sofie
        .post(&format!("{talk}/wishes"), &[("wanted-job", "slager"), ("wanted-job-was", &now)])
        .await
        .is(StatusCode::SEE_OTHER);
    sofie.get(&format!("{talk}/wishes")).await.has("slager").lacks("kok").lacks("fact clash");
}

#[tokio::test]
async fn typed_text_is_kept_on_an_error() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "nl").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let talk = begin(&mut sofie, file, "nl").await;
    let typed = [("phone", "bel mij"), ("email", "amina@example.org"), ("preferred-channel", "none.unknown")];
    let refused =
        sofie.post(&format!("{talk}/contact"), &typed).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    let refused =
        refused.has("Dit is geen telefoonnummer.").has("value=\"bel mij\"").has("value=\"amina@example.org\"");
    refused.has("value=\"none.unknown\" checked").has("href=\"#phone-1\"");
    sofie.get(&format!("/clients/{file}/profile")).await.lacks("amina@example.org");
    sofie.get(&format!("{talk}/contact")).await.has("kladje van zaterdag 21 november 2026").has("value=\"bel mij\"");

    let both = [("debts", "500 euro"), ("debts-none", "refused")];
    let refused = sofie.post(&format!("{talk}/gentle"), &both).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    refused.has("500 euro").has("Kies er één van");

    let begin = [("language", ""), ("interpreter", "Tolk 12")];
    let refused =
        sofie.post(&format!("/clients/{file}/intake"), &begin).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    refused.has("Kies hoe u praat.").has("value=\"Tolk 12\"");
}

#[tokio::test]
async fn a_draft_comes_back_after_the_session_was_lost() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "nl").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let talk = begin(&mut sofie, file, "nl").await;
    let draft = format!("/drafts/intake-{}-wishes", talk.rsplit('/').next().unwrap());
    sofie.get(&format!("{talk}/wishes")).await.has(&format!("data-draft=\"{draft}\""));
    sofie.post(&draft, &[("wanted-job", "bakker")]).await.is(StatusCode::OK).has("Bewaard om");

    pass(2 * 3_600);
    sofie.post(&format!("{talk}/wishes"), &[("wanted-job", "bakker")]).await.is(StatusCode::UNAUTHORIZED);
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get(&format!("{talk}/wishes")).await.has("kladje van").has(">bakker</textarea>").reads_well();
    test.signed_in(BART).await.get(&format!("{talk}/wishes")).await.lacks("bakker");
    sofie.send(&format!("{talk}/wishes"), &[("drop", "1")]).await.lacks("kladje").lacks("bakker");

    let saved = sofie.send(&format!("{talk}/wishes"), &[("wanted-job", "kok"), ("draft", "1")]).await;
    saved.has("kladje van").has(">kok</textarea>");
    sofie.post(&format!("{talk}/wishes"), &[("wanted-job", "kok")]).await.is(StatusCode::SEE_OTHER);
    sofie.get(&format!("{talk}/wishes")).await.lacks("kladje").has("kok");
}

#[tokio::test]
async fn one_question_a_screen_asks_what_is_open_and_keeps_the_rest_of_the_draft() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "nl").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let talk = begin(&mut sofie, file, "nl").await;
    sofie.get(&format!("{talk}?by=one")).await.has(&format!("{talk}/you/2"));
    sofie
        .post(&format!("{talk}/wishes"), &[("wanted-job", "bakker"), ("sectors-wanted", "health"), ("draft", "1")])
        .await
        .is(StatusCode::SEE_OTHER);

    let one = sofie
        .get(&format!("{talk}/wishes/1"))
        .await
        .reads_well()
        .has(">bakker</textarea>")
        .has("Nog 3 vragen in dit deel");
    assert_eq!(one.field("sectors-wanted").as_deref(), Some("health"), "carried along");
    let next = sofie.post(&format!("{talk}/wishes/1"), &[("wanted-job", "bakker"), ("sectors-wanted", "health")]).await;
    assert_eq!((next.status, next.to), (StatusCode::SEE_OTHER, format!("{talk}/wishes/2")));
    sofie.get(&format!("{talk}/wishes/2")).await.has("kladje van").has("value=\"health\" selected").lacks("bakker");
    sofie.get(&format!("{talk}/wishes/9")).await.is(StatusCode::NOT_FOUND);
    let both = [("obstacles", "none"), ("obstacles", "language")];
    sofie.post(&format!("{talk}/wishes/4"), &both).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    sofie.post(&format!("{talk}/wishes/4"), &[("obstacles", "none")]).await.is(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn entries_are_added_one_by_one_and_corrected_one_by_one() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "nl").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let talk = begin(&mut sofie, file, "nl").await;
    let first = [("work-here-job", "poetsen"), ("work-here-from", "2024"), ("then", "another.work-here")];
    let answer = sofie.post(&format!("{talk}/work"), &first).await.is(StatusCode::SEE_OTHER);
    assert_eq!(answer.to, format!("{talk}/work#work-here-1"));
    sofie.post(&format!("{talk}/work"), &[("work-here-job", "koken")]).await.is(StatusCode::SEE_OTHER);
    sofie.post(&format!("{talk}/work"), &[("work-here-job", "koken")]).await.is(StatusCode::SEE_OTHER);
    let page = sofie.get(&format!("{talk}/work")).await.reads_well().has("poetsen");
    assert_eq!(page.text.matches("koken").count(), 1, "sent twice, kept once");

    let open = page.field("open").unwrap();
    let answer = sofie
        .post(&format!("{talk}/work"), &[("open", &open), ("competence-what", "lassen")])
        .await
        .is(StatusCode::SEE_OTHER);
    let entry = sofie.get(&answer.to).await.is(StatusCode::OK).reads_well().has("value=\"poetsen\"").lacks("koken");
    let (was, to) = (entry.field("work-here-was").unwrap(), answer.to);
    let corrected = [("work-here-job", "schoonmaken"), ("work-here-from", "2024"), ("work-here-was", &was)];
    let back = sofie.post(&to, &corrected).await.is(StatusCode::SEE_OTHER);
    assert_eq!(back.to, format!("{talk}/work#work-here-1"));
    sofie.get(&format!("{talk}/work")).await.has("schoonmaken").lacks("poetsen").has("koken").has("value=\"lassen\"");
}

#[tokio::test]
async fn an_emptied_answer_asks_for_a_reason() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "nl").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let talk = begin(&mut sofie, file, "nl").await;
    let was = sofie.get(&format!("{talk}/you")).await.field("given-name-was").unwrap();
    let emptied = [("given-name", ""), ("given-name-was", was.as_str())];
    let refused = sofie.post(&format!("{talk}/you"), &emptied).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    refused.has("kies waarom er geen antwoord is");
}

#[tokio::test]
async fn what_staff_observe_is_never_on_a_page_for_two() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let talk = begin(&mut sofie, file, "ar").await;
    let observed = format!("{talk}/observed");
    let page = sofie
        .get(&observed)
        .await
        .is(StatusCode::OK)
        .reads_well()
        .has("Alleen voor medewerkers")
        .has("name=\"literacy\"");
    assert!(!shown_in(&page, "ar"), "in the language of staff only");
    let code = opweg_model::fact::lists::LITERACY.codes[0];
    let seen = [("literacy", code), ("literacy-source", "observed"), ("literacy-as-of", "2026-11")];
    let next = sofie.post(&observed, &seen).await.is(StatusCode::SEE_OTHER);
    assert_eq!(next.to, format!("/clients/{file}/intake"));
    sofie.get(&observed).await.has("geldt sinds november 2026");

    let chapters = [
        "",
        "/you",
        "/contact",
        "/school",
        "/work",
        "/wishes",
        "/means",
        "/family",
        "/home",
        "/papers",
        "/gentle",
        "/read-back",
    ];
    for part in chapters {
        let page = sofie
            .get(&format!("{talk}{part}"))
            .await
            .is(StatusCode::OK)
            .reads_well()
            .lacks("literacy")
            .lacks("/observed");
        assert!(page.text.contains("lang=\"ar\" dir=\"rtl\""), "{part}: {}", page.text);
        assert!(page.text.contains("<html lang=\"nl\" dir=\"ltr\""), "{part}");
    }
}

#[tokio::test]
async fn a_language_without_texts_is_said_plainly() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "am").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let talk = begin(&mut sofie, file, "am").await;
    let page =
        sofie.get(&format!("{talk}/you")).await.is(StatusCode::OK).reads_well().has("hebben we nog geen teksten");
    assert!(page.text.contains("Amhaars") && page.text.contains("Hoe heet je?"));
}

#[tokio::test]
async fn the_same_questions_on_paper_and_the_log_knows() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ti").await;
    let mut sofie = test.signed_in(SOFIE).await;
    for path in [format!("/clients/{file}/intake/form.pdf"), "/forms/intake.pdf?lang=ar".to_owned()] {
        let paper = sofie.get(&path).await.is(StatusCode::OK);
        assert_eq!(paper.kind, "application/pdf");
        assert!(paper.bytes.starts_with(b"%PDF"));
    }
    let mut karim = test.signed_in(KARIM).await;
    karim.get(&format!("/clients/{file}/intake/form.pdf")).await.is(StatusCode::FORBIDDEN);

    let who = test.actor(SOFIE).await;
    let (mut tx, permit) =
        door::open(&test.house.db, &who, Action::SeeLog, file, Purpose::Guidance, now()).await.unwrap();
    let lines = log::of_file(&mut tx, &permit, None, 50).await.unwrap();
    assert!(lines.iter().any(|l| l.act == "print" && l.what.contains("intake-form")), "{lines:?}");
    assert!(lines.iter().all(|l| !format!("{l:?}").contains("Amina")), "no names in the log");
}

#[tokio::test]
async fn who_may_not_open_the_file_may_not_start_a_conversation() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "nl").await;
    let mut karim = test.signed_in(KARIM).await;
    karim.get(&format!("/clients/{file}/intake")).await.is(StatusCode::FORBIDDEN);
    let fields = [("language", "nl"), ("mode", "dutch")];
    karim.post(&format!("/clients/{file}/intake"), &fields).await.is(StatusCode::FORBIDDEN);
    let _ = CITY;
}
