//! Offers, places and partners as people work with them: a course is written down and found, a client waits, gets a place
//! and comes; whoever may not see a file sees a number.

use crate::harness::{BART, Browser, CITY, KARIM, NADIA, SOFIE, TestHouse, VDAB, id, pass};
use axum::http::StatusCode;
use opweg_model::{FileId, Role, Tier};
use opweg_store::args;

const COURSE: &[(&str, &str)] = &[
    ("kind", "nt2"),
    ("title", "NT2 in de voormiddag"),
    ("from", "0"),
    ("to", "A1"),
    ("language", "nl"),
    ("postcode", "2060"),
    ("features", "child-friendly"),
    ("reviewed", "2026-11-01"),
];
const GROUP: &[(&str, &str)] = &[
    ("from", "2027-01-04"),
    ("until", "2027-06-30"),
    ("seats", "1"),
    ("slot-1-day", "mon"),
    ("slot-1-from", "09:00"),
    ("slot-1-until", "12:00"),
];

/// The course of the employment service, and the group in it: their addresses.
async fn course(karim: &mut Browser) -> (String, String) {
    course_of(karim, GROUP, "1 plaats vrij").await
}

async fn course_of(karim: &mut Browser, group: &[(&str, &str)], seats: &str) -> (String, String) {
    karim.get("/offers/new").await.is(StatusCode::OK).reads_well();
    let to = karim.post("/offers/new", COURSE).await.is(StatusCode::SEE_OTHER).to;
    let offer = to.split('?').next().unwrap().to_owned();
    karim.get(&format!("{offer}/sessions/new")).await.reads_well().has("Uren van de week");
    karim.send(&format!("{offer}/sessions/new"), group).await.has(seats);
    let page = karim.get(&offer).await.reads_well().has("maandag 9").has("nakijken: de datum is voorbij");
    let (_, after) = page.text.split_once(&format!("href=\"{offer}/sessions/")).unwrap();
    // The first link leads to a new one.
    let group = after.split("/sessions/").nth(1).unwrap().split('"').next().unwrap();
    let session = format!("{offer}/sessions/{group}");
    (offer, session)
}

async fn asks(sofie: &mut Browser, file: FileId) -> String {
    let places = format!("/clients/{file}/places");
    sofie.get(&places).await.is(StatusCode::OK).reads_well().has("Nog geen plaats gevraagd");
    let to = sofie.post(&places, &[("kind", "nt2"), ("level", "0"), ("day", "2026-10-21")]).await.to;
    to.split('?').next().unwrap().to_owned()
}

#[tokio::test]
async fn an_offer_is_written_found_and_changed_by_its_own_organisation_only() {
    let test = TestHouse::new().await;
    let (mut karim, mut sofie) = (test.signed_in(KARIM).await, test.signed_in(SOFIE).await);
    let (offer, session) = course(&mut karim).await;
    sofie.get("/offers?kind=nt2&level=0&features=child-friendly").await.reads_well().has("NT2 in de voormiddag");
    sofie.get("/offers?kind=nt2&features=evening").await.lacks("NT2 in de voormiddag").has("Hier past niets bij");
    sofie.get("/offers?postcode=20&start=2027-02-01&free=1").await.has("NT2 in de voormiddag");
    sofie.get("/offers?start=2026-12-01").await.lacks("NT2 in de voormiddag");
    sofie.get(&offer).await.is(StatusCode::OK).reads_well().has("nog niet bekend").lacks("Niet meer geven");
    for page in ["edit", "sessions/new"] {
        sofie.get(&format!("{offer}/{page}")).await.is(StatusCode::FORBIDDEN);
    }
    sofie.get(&session).await.is(StatusCode::FORBIDDEN);
    sofie.post(&format!("{offer}/state"), &[("state", "closed"), ("version", "1")]).await.is(StatusCode::FORBIDDEN);
    // The network's own administrator keeps all.
    let mut nadia = test.signed_in(NADIA).await;
    nadia.get(&format!("{offer}/edit")).await.is(StatusCode::OK);
    karim
        .send(&format!("{offer}/state"), &[("state", "closed"), ("version", "1")])
        .await
        .has("wordt niet meer gegeven");
    sofie.get("/offers").await.lacks("NT2 in de voormiddag");
}

#[tokio::test]
async fn what_is_typed_wrong_comes_back_and_a_stale_change_shows_both() {
    let test = TestHouse::new().await;
    let mut karim = test.signed_in(KARIM).await;
    karim
        .post("/offers/new", &[("kind", "nt2"), ("title", ""), ("language", "nl"), ("weeks", "x"), ("place", "Kaai 7")])
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .has("Kaai 7")
        .has("id=\"errors\"");
    let (offer, session) = course(&mut karim).await;
    let changed = |title: &'static str| [("kind", "nt2"), ("title", title), ("language", "nl"), ("version", "1")];
    karim.send(&format!("{offer}/edit"), &changed("Nieuwe naam")).await.has("Nieuwe naam");
    let both = karim.post(&format!("{offer}/edit"), &changed("Andere naam")).await.is(StatusCode::CONFLICT);
    let both = both.has("Andere naam").has("Nieuwe naam").reads_well();
    assert_eq!(both.field("version").as_deref(), Some("2"));
    karim
        .post(&format!("{session}/edit"), &[("from", "2027-05-01"), ("until", "2027-01-01"), ("seats", "veel")])
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .has("veel");
}

#[tokio::test]
async fn a_client_waits_gets_the_last_place_and_comes() {
    let test = TestHouse::new().await;
    let (mut karim, mut sofie) = (test.signed_in(KARIM).await, test.signed_in(SOFIE).await);
    let (offer, session) = course(&mut karim).await;
    let group = session.rsplit('/').next().unwrap().to_owned();
    let (amina, omar) = (test.client(SOFIE, "Amina", "ar").await, test.client(SOFIE, "Omar", "ar").await);
    test.agree(SOFIE, amina, VDAB, &[Tier::Contact, Tier::Path]).await;
    let (one, two) = (asks(&mut sofie, amina).await, asks(&mut sofie, omar).await);
    // What is not known is asked, and never passes for fitting.
    sofie
        .get(&one)
        .await
        .reads_well()
        .has("NT2 in de voormiddag")
        .has("niet zeker")
        .has("Vraag of er kleine kinderen zijn");
    sofie.send(&format!("{one}/no-fit"), &[("why", "hours"), ("version", "1")]).await.has("niet op deze uren");
    // The school sees one name; of the other, who asked for any place of the kind, no more than that somebody waits.
    let room = karim.get(&session).await.is(StatusCode::OK).reads_well().has("Amina").lacks("Omar");
    let room = room.has("iemand uit het netwerk");
    room.has("31 dagen").has("nu aan de beurt").has("Vraag het aan Stad");
    sofie.send(&one, &[("do", "enrol"), ("session", &group), ("version", "2")]).await.has("ingeschreven");
    let full = sofie.post(&two, &[("do", "enrol"), ("session", &group), ("version", "1")]).await;
    full.is(StatusCode::UNPROCESSABLE_ENTITY).has("De laatste plaats is net bezet");
    karim.get(&offer).await.has("vol");
    // When and where it is stands there, and nothing begins before the group does.
    let enrolled = sofie.get(&one).await.reads_well().has("maandag 9").has("2060").has("De groep begint op");
    enrolled.lacks("value=\"start\"");
    let early = sofie.post(&one, &[("do", "start"), ("day", "2026-11-21"), ("version", "3")]).await;
    early.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well().has("De groep is op die dag nog niet begonnen.");
    pass(50 * 86_400);
    let (mut karim, mut sofie) = (test.signed_in(KARIM).await, test.signed_in(SOFIE).await);
    sofie.get(&one).await.has("Eerste dag").has("value=\"start\"");
    sofie.send(&one, &[("do", "start"), ("day", "2027-01-04"), ("version", "3")]).await.has("bezig");
    let to_come =
        sofie.post(&one, &[("do", "finish"), ("result", "reached"), ("day", "2027-02-01"), ("version", "4")]).await;
    to_come.is(StatusCode::UNPROCESSABLE_ENTITY).has("Kies een dag die geweest is");
    // Karim marks who came, once, and not over what somebody else wrote.
    let place = one.rsplit('/').next().unwrap().to_owned();
    let (who, was, is) = (format!("file-{place}"), format!("was-{place}"), format!("is-{place}"));
    let file = amina.to_string();
    let mark = |seen: &'static str, now: &'static str| {
        [
            ("day", "2027-01-04"),
            ("who", place.as_str()),
            (who.as_str(), file.as_str()),
            (was.as_str(), seen),
            (is.as_str(), now),
        ]
    };
    karim.send(&format!("{session}/presence"), &mark("", "present")).await.has("Bewaard");
    karim.send(&format!("{session}/presence"), &mark("", "absent")).await.has("Iemand paste dit net aan");
    sofie.get(&format!("/clients/{amina}/places")).await.has("1 keer aanwezig").reads_well();
    // The seat that comes free is told to the school.
    let stop = [("do", "stop"), ("stop", "child-care"), ("version", "4")];
    sofie.send(&one, &stop).await.has("geen kinderopvang");
    karim.get("/tasks").await.reads_well().has("Er kwam een plaats vrij").has(&session);
}

#[tokio::test]
async fn a_place_is_asked_from_the_page_of_an_offer_and_what_does_not_fit_is_asked_about() {
    let test = TestHouse::new().await;
    let (mut karim, mut sofie) = (test.signed_in(KARIM).await, test.signed_in(SOFIE).await);
    let three = [&GROUP[..2], &[("seats", "3")], &GROUP[3..]].concat();
    let (offer, session) = course_of(&mut karim, &three, "3 plaatsen vrij").await;
    let (amina, omar) = (test.client(SOFIE, "Amina", "ar").await, test.client(SOFIE, "Omar", "ar").await);
    sofie.get(&offer).await.reads_well().has("Vraag hier een plaats voor een klant").has(&format!("{offer}/ask"));
    sofie.get(&format!("{offer}/ask")).await.is(StatusCode::OK).reads_well().has("Amina").has("Omar");
    let to = sofie.get(&format!("{offer}/ask?file={amina}")).await.is(StatusCode::SEE_OTHER).to;
    let form = sofie.get(&to).await.is(StatusCode::OK).reads_well().has("Voor dit aanbod: NT2 in de voormiddag");
    let (id, kind) = (form.field("offer").unwrap(), form.field("kind").unwrap());
    assert_eq!((id.as_str(), kind.as_str()), (offer.rsplit('/').next().unwrap(), "nt2"));
    for (file, level) in [(amina, "B1"), (omar, "0")] {
        let asked = [("offer", id.as_str()), ("kind", &kind), ("level", level), ("day", "2026-11-01")];
        sofie.send(&format!("/clients/{file}/places"), &asked).await.is(StatusCode::OK).has("wacht hierop");
    }
    // The school hears it without a name; one is next, with the number to call.
    karim
        .get("/today")
        .await
        .has("Iemand vraagt een plaats: NT2 in de voormiddag.")
        .lacks("Amina")
        .has(&format!("href=\"{offer}\""));
    let room = karim.get(&session).await.reads_well().has("03 000 00 34");
    assert_eq!(room.text.matches("nu aan de beurt").count(), 1, "one is next, also when more seats are free");
    // What does not fit is named before somebody is enrolled all the same.
    let places = sofie.get(&format!("/clients/{amina}/places")).await;
    let (_, after) = places.text.split_once(&format!("/clients/{amina}/places/")).unwrap();
    let one = format!("/clients/{amina}/places/{}", &after[..36]);
    let group = session.rsplit('/').next().unwrap();
    let enrol = [("do", "enrol"), ("session", group), ("version", "1")];
    sofie.get(&one).await.has("past niet");
    let asked = sofie.post(&one, &enrol).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    asked.has("NT2 in de voormiddag past niet bij de klant:").has("Gaat tot").has("Schrijf toch in");
    sofie.get(&one).await.lacks("ingeschreven");
    sofie.send(&one, &[&enrol[..], &[("anyway", "1")]].concat()).await.is(StatusCode::OK).has("ingeschreven");
}

#[tokio::test]
async fn a_list_is_tried_first_and_says_what_is_wrong_line_by_line() {
    let test = TestHouse::new().await;
    let (mut karim, mut sofie) = (test.signed_in(KARIM).await, test.signed_in(SOFIE).await);
    let begun = [&[("from", "2026-11-02")], &GROUP[1..]].concat();
    let (_, session) = course_of(&mut karim, &begun, "1 plaats vrij").await;
    let amina = test.client(SOFIE, "Amina", "ar").await;
    test.agree(SOFIE, amina, VDAB, &[Tier::Contact, Tier::Path]).await;
    asks(&mut sofie, amina).await;
    let mut conn = test.house.db.look().await.unwrap();
    let row = conn.row("SELECT number FROM client_file WHERE id = $1", args![amina]).await.unwrap().unwrap();
    let number: String = row.take().next().unwrap();
    drop(conn);
    let table = format!(
        "nummer;dag;toestand\n{number};2026-11-20;gestart\nOW-0;2026-11-20;aanwezig\n{number};gisteren;aanwezig\n"
    );
    karim.get(&session).await;
    let done = karim.post(&format!("{session}/list/go"), &[("table", &table)]).await.is(StatusCode::OK).reads_well();
    done.has("Bewaard: 1 lijnen. Niet bewaard: 2").has("Dit nummer bestaat niet").has("bezig");
    let wrong = karim.post(&format!("{session}/list/go"), &[("table", "naam;dag\nx;y\n")]).await;
    wrong.is(StatusCode::UNPROCESSABLE_ENTITY).has("Deze kolommen ontbreken");
}

#[tokio::test]
async fn partners_know_each_other_and_read_their_news() {
    let test = TestHouse::new().await;
    test.user(90, CITY, "Lotte Maes", &[Role::Editor]).await;
    let (mut karim, mut lotte) = (test.signed_in(KARIM).await, test.signed_in(90).await);
    let city = format!("/partners/{}", id(CITY));
    karim.get(&city).await.is(StatusCode::OK).reads_well().has("Nog niets geschreven").lacks("/edit");
    karim.get(&format!("{city}/edit")).await.is(StatusCode::FORBIDDEN);
    lotte.get(&format!("{city}/edit")).await.is(StatusCode::OK).reads_well();
    let page =
        [("about", "Wij helpen wie net aankomt."), ("hours", "9-12"), ("reviewed", "2026-01-01"), ("version", "0")];
    lotte.send(&format!("{city}/edit"), &page).await.has("Wij helpen wie net aankomt.").has("nakijken");
    let late = lotte.post(&format!("{city}/edit"), &[("about", "Iets anders"), ("version", "0")]).await;
    late.is(StatusCode::CONFLICT).has("Iets anders").has("Wij helpen wie net aankomt.");
    lotte.post("/partners/news", &[("title", "")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    lotte.send("/partners/news", &[("title", "Verhuisd"), ("body", "Naar de Kaai.")]).await.has("Haal weg");
    let list = karim.get("/partners").await.reads_well().has("/network/terms").has("Verhuisd").has(">nieuw<");
    let (_, after) = list.text.split_once("/partners/news/").unwrap();
    let read = format!("/partners/news/{}/read", after.split('/').next().unwrap());
    karim.send(&read, &[]).await.has("Verhuisd").lacks(">nieuw<");
    let withdraw = read.replace("/read", "/withdraw");
    karim.post(&withdraw, &[]).await.is(StatusCode::NOT_FOUND);
    lotte.send(&withdraw, &[]).await.lacks("Verhuisd");
}

#[tokio::test]
async fn colleagues_say_how_they_work_and_are_proposed_with_every_reason() {
    let test = TestHouse::new().await;
    let mut bart = test.signed_in(BART).await;
    bart.get("/account").await.reads_well().has("Hoe ik werk");
    let skills = [("speaks-1", "ar"), ("speaks-2", "fr"), ("expertise", "dutch"), ("capacity", "30"), ("version", "1")];
    bart.send("/account/skills", &skills).await.has("value=\"ar\" selected").has("value=\"30\"");
    bart.post("/account/skills", &[("capacity", "veel"), ("version", "2")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    let amina = test.client(SOFIE, "Amina", "ar").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let team = sofie.get(&format!("/clients/{amina}/team")).await.reads_well().has("Wie past bij deze klant");
    let (_, proposed) = team.text.split_once("Wie past bij deze klant").unwrap();
    let (first, second) = (proposed.find("Bart Claes").unwrap(), proposed.find("Sofie De Wit").unwrap());
    assert!(first < second);
    team.has("spreekt de taal van de klant").has("heeft ruimte");
}

#[tokio::test]
async fn waiting_times_are_said_only_where_enough_people_asked() {
    let test = TestHouse::new().await;
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get("/offers/waiting").await.is(StatusCode::OK).reads_well().has("Nog niemand vroeg een plaats");
    let names = ["Amina", "Omar", "Lina", "Musa", "Sara", "Ali", "Noor", "Zeynep", "Ivan", "Maria"];
    for (n, name) in names.into_iter().enumerate() {
        let file = test.client(SOFIE, name, "ar").await;
        let place = asks(&mut sofie, file).await;
        if n == 8 {
            sofie.get("/offers/waiting").await.has("te weinig mensen").has("nog niet bekend");
            sofie.send(&format!("{place}/no-fit"), &[("why", "child-care"), ("version", "1")]).await;
        }
    }
    let page = sofie.get("/offers/waiting").await.reads_well().has("meer dan de helft wacht nog");
    page.has("geen kinderopvang").has("te weinig mensen");
}
