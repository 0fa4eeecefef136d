//! A service that does not work with Op weg: a letter with a code, an e-mail with a link, one answer, and what is written
//! down for it.

use crate::harness::{KARIM, SOFIE, TestHouse, now};
use crate::referrals::{ELS, asks, knows, network, says};
use axum::http::StatusCode;
use jiff::SignedDuration;
use opweg_model::fact::FactKind;
use opweg_store::outbox;

/// What waits to go out now.
async fn due(test: &TestHouse) -> Vec<outbox::Due> {
    let lease = SignedDuration::from_mins(1);
    outbox::claim(&test.house.db, &test.house.desk.keys, now(), lease, 10).await.unwrap()
}

fn fresh(page: &crate::harness::Page) -> String {
    let after = page.text.split("class=\"code num\"").nth(1).expect("a code");
    after.split("<bdi dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_service_outside_reads_its_letter_and_answers_once() {
    let (test, file) = network().await;
    knows(&test, file, FactKind::WantedJob, "kokkin").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let one = asks(&mut sofie, file, "outside", &[("name", "De Brug")]).await;
    assert!(due(&test).await.is_empty(), "no address, no mail");
    let made = sofie.post(&format!("{one}/code"), &[]).await.is(StatusCode::OK).reads_well();
    let code = fresh(&made);
    assert_eq!(code.len(), 9, "{code}");
    let letter = sofie.post(&format!("{one}/letter"), &[("code", &code)]).await.is(StatusCode::OK);
    assert!(letter.bytes.starts_with(b"%PDF") && letter.kind == "application/pdf");
    sofie.get(&one).await.lacks(&code).has("Ze werkt tot");

    let mut guest = test.browser();
    let asked = guest.get(&format!("/answer?c={}", code.replace('-', ""))).await.is(StatusCode::OK).reads_well();
    asked.has(&code).lacks("koken");
    let read = guest.post("/answer", &[("code", &code)]).await.is(StatusCode::OK).reads_well();
    let read = read
        .has("Kan zij bij jullie leren koken?")
        .has("Sofie De Wit")
        .has("03 000 00 34")
        .lacks("Amina")
        .lacks("kokkin");
    let mute = [("code", code.as_str()), ("event", "decline"), ("decline-word", "other"), ("decline-text", "")];
    guest.post("/answer/say", &mute).await.is(StatusCode::UNPROCESSABLE_ENTITY).has("Zeg in enkele woorden");
    // Nothing is chosen beforehand, and what was typed stays.
    read.has("Graag een antwoord uiterlijk op").lacks(" checked").has("<option value=\"\" selected>Kies</option>");
    let nothing = [("code", code.as_str()), ("name", "An Peeters"), ("decline-text", "Wij zijn vol.")];
    let asked = guest.post("/answer/say", &nothing).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    asked.has("Kies één antwoord.").has("Schrijf uw functie.").has("An Peeters").has("Wij zijn vol.");
    let unsigned = [("code", code.as_str()), ("event", "accept")];
    guest.post("/answer/say", &unsigned).await.is(StatusCode::UNPROCESSABLE_ENTITY).has("Schrijf uw naam.");
    let later = [&unsigned[..], &[("name", "An"), ("job", "onthaal"), ("day", "2030-01-01")]].concat();
    guest.post("/answer/say", &later).await.is(StatusCode::UNPROCESSABLE_ENTITY).has("een dag in de laatste twee");
    let yes = [&unsigned[..], &[("name", "An Peeters"), ("job", "onthaal")]].concat();
    guest.send("/answer/say", &yes).await.is(StatusCode::OK).reads_well().has("Bedankt").has("Uw ja is aangekomen");
    guest.post("/answer", &[("code", &code)]).await.is(StatusCode::UNPROCESSABLE_ENTITY).has("werkt niet");
    sofie.get(&one).await.reads_well().has("aanvaard").has("Er is nu geen code die werkt");
    sofie.get(&one).await.has("Geantwoord door An Peeters, onthaal, op zaterdag 21 november 2026.");
    sofie.get("/tasks").await.has("Doorverwijzing: Aanvaard").lacks("An Peeters");
    // The next sign comes by telephone: whoever asked writes it down.
    let told =
        [("event", "tell"), ("tell-word", "partly-helped"), ("tell-text", "Twee keer gekookt."), ("channel", "phone")];
    says(&mut sofie, &one, &told).await.has("voor een deel geholpen");
    sofie.post(&format!("{one}/code"), &[]).await.is(StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_mail_names_no_client_and_a_new_code_stops_the_earlier_one() {
    let (test, file) = network().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let new = format!("/clients/{file}/referrals/new");
    let wrong =
        [crate::referrals::typed("outside"), vec![("name", "De Brug"), ("address", "brug"), ("go", "items")]].concat();
    sofie.post(&new, &wrong).await.is(StatusCode::UNPROCESSABLE_ENTITY).has("geen e-mailadres").has("value=\"brug\"");
    let more = [("name", "De Brug"), ("address", "info@brug.example.org")];
    let one = asks(&mut sofie, file, "outside", &more).await;
    let sent = due(&test).await;
    assert_eq!((sent.len(), sent[0].to.as_str()), (1, "info@brug.example.org"));
    assert!(!sent[0].body.contains("Amina") && !sent[0].subject.contains("Amina"), "{}", sent[0].body);
    let link = sent[0].body.split("/answer?c=").nth(1).unwrap();
    let first: String = link.chars().take(8).collect();
    assert!(sent[0].body.contains("https://opweg.example/answer?c="), "{}", sent[0].body);
    test.browser().post("/answer", &[("code", &first)]).await.is(StatusCode::OK).has("leren koken");
    sofie.get(&format!("/clients/{file}/path")).await.lacks("opweg.example/answer");
    sofie.get(&one).await.has("info@brug.example.org");
    let made = sofie.post(&format!("{one}/code"), &[("mail", "1")]).await.is(StatusCode::OK);
    let second = fresh(&made);
    test.browser().post("/answer", &[("code", &first)]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    test.browser().post("/answer", &[("code", &second)]).await.is(StatusCode::OK);
    assert_eq!(due(&test).await.len(), 1, "the new link");
    sofie.post(&format!("{one}/letter"), &[("code", &first)]).await.is(StatusCode::NOT_FOUND);
    // A mail that did not arrive says why, and one press sends another with a fresh code.
    let mut tx = test.house.db.begin(crate::harness::now()).await.unwrap();
    tx.run("UPDATE outbox SET state = 'failed', error = 'refused:550'", &[]).await.unwrap();
    crate::harness::noted(tx).await;
    sofie.get(&one).await.reads_well().has("Stuur opnieuw, met een nieuwe code").has("550");
    let third = fresh(&sofie.post(&format!("{one}/code"), &[("mail", "1")]).await.is(StatusCode::OK));
    test.browser().post("/answer", &[("code", &second)]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    test.browser().post("/answer", &[("code", &third)]).await.is(StatusCode::OK);
    assert_eq!(due(&test).await.len(), 1, "the letter anew");
    sofie.get(&one).await.lacks("Stuur opnieuw");
    for other in [ELS, KARIM] {
        let mut other = test.signed_in(other).await;
        other.post(&format!("{one}/code"), &[]).await.is(StatusCode::FORBIDDEN);
    }
}

#[tokio::test]
async fn guessing_codes_slows_down_and_is_told_nothing() {
    let (test, _) = network().await;
    let mut guest = test.browser();
    guest.get("/answer").await.is(StatusCode::OK);
    guest.post("/answer", &[("code", "abc")]).await.is(StatusCode::UNPROCESSABLE_ENTITY).has("werkt niet");
    let mut slowed = false;
    for n in 0..40 {
        let code = format!("AAAA-AA{}{}", 2 + n / 8, 2 + n % 8);
        let answer = guest
            .post(if n % 2 == 0 { "/answer" } else { "/answer/say" }, &[("code", &code), ("event", "accept")])
            .await;
        slowed |= answer.status == StatusCode::TOO_MANY_REQUESTS;
        assert!(answer.status.is_client_error());
    }
    assert!(slowed, "forty guesses in a row");
    guest.get("/answer/done?said=everything").await.is(StatusCode::NOT_FOUND);
}
