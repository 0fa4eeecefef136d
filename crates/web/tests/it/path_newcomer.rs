//! The newcomer's pages: code, path, answers, who looked, leaving; in every language, light enough for any phone.

use crate::harness::{Browser, KARIM, SOFIE, TestHouse, id, now, pass};
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use jiff::SignedDuration;
use opweg_access::{Action, Actor};
use opweg_lang::Lang;
use opweg_model::secret_code::PathCode;
use opweg_model::step::{Bring, StepKind, StepState};
use opweg_model::{AppointmentId, FileId, Purpose, StepId, Tier};
use opweg_store::door;
use opweg_store::path::appointments::{self, AppointmentPlan};
use opweg_store::path::codes::{self, Earlier};
use opweg_store::path::step_history::set_state;
use opweg_store::path::steps::{StepPlan, add_many};
use opweg_web::pages::newcomer::code::hash;
use tower::ServiceExt;

const CODE: &str = "7K3M-9QXD";
const DAY: i64 = 86_400;

/// Amina with six steps, an appointment in three days and a card.
async fn amina(test: &TestHouse) -> FileId {
    let file = test.client(SOFIE, "Amina", "ar").await;
    let sofie = test.actor(SOFIE).await;
    let kinds = [
        StepKind::Papers,
        StepKind::FirstTalk,
        StepKind::DutchLessons,
        StepKind::WorkAndLearn,
        StepKind::LookForWork,
        StepKind::YourWork,
    ];
    let plans: Vec<_> = kinds
        .iter()
        .map(|k| (StepId(test.house.id()), StepPlan { beside: *k == StepKind::WorkAndLearn, ..StepPlan::of_kind(*k) }))
        .collect();
    let (mut tx, permit) = open(test, &sofie, Action::Add, file).await;
    add_many(&mut tx, &permit, &plans).await.unwrap();
    set_state(&mut tx, &permit, plans[0].0, 1, StepState::Done, "").await.unwrap();
    set_state(&mut tx, &permit, plans[1].0, 1, StepState::Done, "").await.unwrap();
    set_state(&mut tx, &permit, plans[2].0, 1, StepState::Running, "").await.unwrap();
    let meeting = AppointmentPlan {
        step: Some(plans[2].0),
        kind: StepKind::DutchLessons,
        title: String::new(),
        starts: now().checked_add(SignedDuration::from_secs(3 * DAY)).unwrap(),
        minutes: 90,
        where_text: "Carnotstraat 110".into(),
        who: sofie.user(),
        bring: vec![Bring::IdCard, Bring::Letter],
        interpreter: "present".into(),
        company: "Leila".into(),
    };
    appointments::add(&mut tx, &permit, AppointmentId(id(900)), &meeting).await.unwrap();
    tx.commit().await.unwrap();
    card(test, file, CODE).await;
    file
}

async fn open(test: &TestHouse, who: &Actor, action: Action, file: FileId) -> (opweg_store::Tx, opweg_access::Permit) {
    door::open(&test.house.db, who, action, file, Purpose::Guidance, now()).await.unwrap()
}

async fn card(test: &TestHouse, file: FileId, code: &str) {
    let sofie = test.actor(SOFIE).await;
    let hash = hash(&test.house.desk.keys, &PathCode::parse(code).unwrap());
    let until = now().checked_add(SignedDuration::from_secs(100 * DAY)).unwrap();
    let (mut tx, permit) = open(test, &sofie, Action::Coordinate, file).await;
    codes::create(&mut tx, &permit, test.house.id(), &hash, until, Earlier::Revoke).await.unwrap();
    tx.commit().await.unwrap();
}

/// A phone on which the code was typed.
async fn phone(test: &TestHouse, lang: &str) -> Browser {
    let mut phone = test.browser();
    let answer = phone.post(&format!("/{lang}/code"), &[("code", "7k3m 9qxd")]).await.is(StatusCode::SEE_OTHER);
    assert_eq!(answer.to, format!("/{lang}/path"));
    phone
}

#[tokio::test]
async fn the_client_agrees_refuses_a_step_and_proposes_another_on_her_phone() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.send(&format!("/clients/{file}/trajectory/forward"), &[]).await.is(StatusCode::OK);
    let mut phone = phone(&test, "ar").await;
    let asked = phone.get("/ar/path").await.reads_well().has("Is dit plan goed voor jou?").has("value=\"yes\"");
    let read = asked.field("read").unwrap();
    phone.send("/ar/path/plan", &[("read", read.as_str()), ("a", "yes")]).await.is(StatusCode::OK).has("قلت نعم");
    sofie.get(&format!("/clients/{file}/trajectory")).await.has("zelf, op de telefoon");
    let steps = phone.get("/ar/path/refuse").await.is(StatusCode::OK).reads_well();
    let (_, rest) = steps.text.split_once("/ar/path/refuse?step=").unwrap();
    let step = &rest[..36];
    phone.get(&format!("/ar/path/refuse?step={step}")).await.reads_well().has("لا أحد يعتني بطفلي");
    let no = [("step", step), ("a", "no"), ("why", "child-care")];
    asked.has("href=\"#plan\"").lacks("قلت لا");
    assert_eq!(phone.post("/ar/path/said", &no).await.to, "/ar/path#refused", "to the message about it");
    let refused = phone.get("/ar/path").await.reads_well().has("أريد هذا");
    refused.has("<span class=\"tag plum\">قلت لا</span>").has("id=\"refused\"").lacks("href=\"#plan\"");
    sofie.get("/tasks").await.has("De klant wil een stap niet");
    sofie.get(&format!("/clients/{file}/trajectory")).await.has("geen opvang voor de kinderen");
    phone.send("/ar/path/said", &[("step", step), ("a", "yes")]).await.lacks("أريد هذا");
    phone.get("/ar/path/wish").await.is(StatusCode::OK).reads_well().has("ماذا تحب أن تفعل؟");
    phone.post("/ar/path/wish", &[("said", "")]).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    let wish = [("kind", "volunteering"), ("said", "أساعد في المدرسة")];
    phone.send("/ar/path/wish", &wish).await.is(StatusCode::OK).has("أساعد في المدرسة").has("ينتظر جوابًا");
    sofie.get("/tasks").await.has("De klant stelt een stap voor");
    // A button that is pressed again says nothing new.
    let once = [("kind", "mentor"), ("said", ""), ("once", "01920000-0000-7000-8000-000000000001")];
    for _ in 0..3 {
        phone.send("/ar/path/wish", &once).await.is(StatusCode::OK);
        phone.send("/ar/path/said", &no).await.is(StatusCode::OK);
        phone.send("/ar/path/plan", &[("read", read.as_str()), ("a", "no")]).await.is(StatusCode::OK);
    }
    let open =
        "SELECT CAST(count(*) AS BIGINT) FROM task WHERE what IN ('wish', 'step-no', 'plan-no') AND state = 'open'";
    let row = test.house.db.look().await.unwrap().row(open, opweg_store::args![]).await.unwrap().unwrap();
    assert_eq!(row.take().next::<i64>().unwrap(), 4, "two wishes, a no to a step, a no to the plan");
    // The plan changes while she reads: she is shown the new one, and her word to the old one is no word to it.
    sofie.send(&format!("/clients/{file}/steps"), &[("kind", "transport")]).await.is(StatusCode::OK);
    phone
        .send("/ar/path/plan", &[("read", read.as_str()), ("a", "yes")])
        .await
        .has("تغيّر شيء في خطتك")
        .lacks("قلت نعم");
}

#[tokio::test]
async fn the_front_door_speaks_every_language_and_no_other() {
    let test = TestHouse::new().await;
    let mut phone = test.browser();
    let door =
        phone.get("/").await.is(StatusCode::OK).reads_well().has("العربية").has("Nederlands").has("href=\"/ar\"");
    assert!(!door.text.contains("Amina"));
    phone.get("/?to=code").await.has("href=\"/ar/code\"");
    phone.get("/?to=https://evil.example").await.lacks("evil");
    phone
        .get("/ar")
        .await
        .is(StatusCode::OK)
        .reads_well()
        .has("dir=\"rtl\"")
        .has("/ar/start/work")
        .has("Ik wil werken");
    phone.get("/nl/start/papers").await.is(StatusCode::OK).reads_well().has("0800 00 012");
    for nowhere in ["/xx", "/xx/code", "/nl/start/nothing"] {
        phone.get(nowhere).await.is(StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_code_opens_the_path_and_a_wrong_one_says_nothing() {
    let test = TestHouse::new().await;
    amina(&test).await;
    let mut phone = test.browser();
    assert_eq!(phone.get("/nl/path").await.is(StatusCode::SEE_OTHER).to, "/nl/code");
    let unknown = phone.post("/nl/code", &[("code", "2222-2222")]).await.is(StatusCode::UNPROCESSABLE_ENTITY).text;
    let misspelt = phone.post("/nl/code", &[("code", "2222-222")]).await.is(StatusCode::UNPROCESSABLE_ENTITY).text;
    // What was typed stays; apart from that both refusals are the same page.
    assert!(unknown.contains("value=\"2222-2222\""));
    assert_eq!(unknown.replace("2222-2222", ""), misspelt.replace("2222-222", ""));
    phone.get("/nl/code?c=7K3M9QXD").await.has("value=\"7K3M-9QXD\"");
    let page = phone.send("/nl/code", &[("code", CODE)]).await.is(StatusCode::OK).reads_well();
    page.has("Dag Amina")
        .has("Ga naar de Nederlandse les")
        .has("nog 3 nachten")
        .has("10.00 uur")
        .has("Carnotstraat 110")
        .has("samen met “Nederlands leren”")
        .has("met Sofie De Wit")
        .has("tel:0300000")
        .lacks("<title>Amina");
}

#[tokio::test]
async fn the_words_of_the_reader_are_large_and_the_own_title_of_the_worker_is_dutch_under_them() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let sofie = test.actor(SOFIE).await;
    let (mut tx, permit) = open(&test, &sofie, Action::Add, file).await;
    for (number, title) in [(901, "Hoe gaat het op het werk?"), (902, "Kennismaken")] {
        let meeting = AppointmentPlan {
            step: None,
            kind: StepKind::WorkAndLearn,
            title: title.into(),
            starts: now().checked_add(SignedDuration::from_secs(DAY + number)).unwrap(),
            minutes: 60,
            where_text: String::new(),
            who: None,
            bring: Vec::new(),
            interpreter: String::new(),
            company: String::new(),
        };
        let id = AppointmentId(id(number.unsigned_abs().into()));
        appointments::add(&mut tx, &permit, id, &meeting).await.unwrap();
    }
    tx.commit().await.unwrap();
    card(&test, file, CODE).await;
    let mut phone = phone(&test, "nl").await;
    phone
        .get("/nl/path")
        .await
        .has("<h2 id=\"now\"><bdi>Hoe gaat het op het werk?</bdi>")
        .has("<bdi>Kennismaken</bdi>");
    let mut there = phone.get("/ar/path").await.is(StatusCode::OK).reads_well();
    for (key, own) in
        [("path-step-work-and-learn-now", "Hoe gaat het op het werk?"), ("path-step-work-and-learn", "Kennismaken")]
    {
        let said = format!("<bdi>{}</bdi>", test.house.say(Lang::Ar, key));
        there = there.has(&said).has(&format!("<bdi lang=\"nl\" dir=\"ltr\">{own}</bdi>"));
    }
}

#[tokio::test]
async fn lessons_in_reading_and_writing_are_dutch_lessons_to_whoever_looks_at_the_phone() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let sofie = test.actor(SOFIE).await;
    let (mut tx, permit) = open(&test, &sofie, Action::Add, file).await;
    let plan = StepPlan::of_kind(StepKind::Literacy);
    add_many(&mut tx, &permit, &[(StepId(test.house.id()), plan)]).await.unwrap();
    tx.commit().await.unwrap();
    card(&test, file, CODE).await;
    let mut phone = phone(&test, "nl").await;
    for lang in Lang::REAL {
        let page = phone.get(&format!("/{lang}/path")).await.is(StatusCode::OK).reads_well();
        for hidden in ["path-step-read-and-write", "path-step-read-and-write-now"] {
            let page = page.text.as_str();
            assert!(!page.contains(&test.house.say(lang, hidden)) && !page.contains(&test.house.say(Lang::Nl, hidden)));
        }
        assert!(page.text.contains(&test.house.say(lang, "path-step-dutch-lessons-now")), "{lang}");
    }
}

#[tokio::test]
async fn what_goes_wrong_is_said_in_her_language_with_a_way_back() {
    let test = TestHouse::new().await;
    let mut phone = test.browser();
    let lost = phone.get("/so/nothing").await.is(StatusCode::NOT_FOUND).reads_well();
    lost.has("Boggani ma jiro.").has("href=\"/so\"").lacks("/today").lacks("Niet gevonden");
    let wrong = phone.post("/ar/nothing", &[]).await.is(StatusCode::NOT_FOUND).reads_well();
    wrong.has("dir=\"rtl\"").has("href=\"/ar\"").lacks("/today");
}

#[tokio::test]
async fn whoever_keeps_guessing_has_to_wait() {
    let test = TestHouse::new().await;
    amina(&test).await;
    let mut thief = test.browser();
    for _ in 0..20 {
        thief.post("/nl/code", &[("code", "2222-2222")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        pass(2);
    }
    thief.post("/nl/code", &[("code", "2222-2222")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    // Even the right code must wait now, and is not told apart.
    thief.post("/nl/code", &[("code", CODE)]).await.is(StatusCode::TOO_MANY_REQUESTS);
    pass(900);
    thief.post("/nl/code", &[("code", CODE)]).await.is(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_path_reads_in_every_language_with_dutch_beneath_and_weighs_little() {
    let test = TestHouse::new().await;
    amina(&test).await;
    let mut phone = phone(&test, "nl").await;
    let css = weight(&test, &opweg_web::kit::assets::url("path.css"), "").await
        + weight(&test, &opweg_web::kit::assets::url("fonts.css"), "").await;
    for lang in Lang::REAL {
        let page = phone.get(&format!("/{lang}/path")).await.is(StatusCode::OK).reads_well();
        let page = page.has(&format!("lang=\"{lang}\" dir=\"{}\"", lang.dir())).has("Carnotstraat 110");
        if lang != Lang::Nl && test.house.words.has(lang, "path-step-dutch-lessons") {
            page.has("<bdi lang=\"nl\" dir=\"ltr\">Nederlands leren</bdi>")
                .has("<bdi lang=\"nl\" dir=\"ltr\">Ga naar de Nederlandse les</bdi>");
        }
        let all = css + weight(&test, &format!("/{lang}/path"), &phone.cookies.join("; ")).await;
        assert!(all <= 12 * 1024, "{lang}: {all} bytes");
    }
}

/// Bytes on the line, compressed as a phone asks for it.
async fn weight(test: &TestHouse, path: &str, cookies: &str) -> usize {
    let request = Request::get(path).header(header::HOST, "opweg.example").header(header::ACCEPT_ENCODING, "gzip");
    let request = request.header(header::COOKIE, cookies).body(Body::empty()).unwrap();
    let response = opweg_web::router(test.house.clone()).oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK, "{path}");
    to_bytes(response.into_body(), usize::MAX).await.unwrap().len()
}

#[tokio::test]
async fn answers_reach_the_lead_and_the_reason_never_has_to_be_said() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    let mut phone = phone(&test, "nl").await;
    phone.get("/nl/path").await.is(StatusCode::OK);
    let meeting = id(900).to_string();
    let answer =
        |a: &'static str| vec![("appointment", meeting.clone()), ("version", "1".to_owned()), ("a", a.to_owned())];
    let fields = answer("yes");
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
    phone.send("/nl/path/reply", &fields).await.has("Fijn. Tot dan!").has("Ik wil mijn antwoord veranderen");
    let fields = answer("cannot");
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let why = phone.send("/nl/path/reply", &fields).await.is(StatusCode::OK).reads_well().has("Waarom kan je niet?");
    assert_eq!(why.field("appointment"), Some(meeting.clone()));
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get("/tasks").await.has("De klant kan niet komen: zei niet waarom").has("Amina");
    fields.push(("why", "child"));
    phone.send("/nl/path/reply", &fields).await.has("Goed dat je het zegt");
    sofie.get("/tasks").await.has("De klant kan niet komen: moet bij een kind zijn").lacks("zei niet waarom");
    sofie.get(&format!("/clients/{file}/path")).await.has("Kan niet: moet bij een kind zijn");
    // An answer to an appointment that was moved meanwhile is not kept: the page says so, and asks about the new hour.
    fields[1].1 = "7";
    let moved = phone.send("/nl/path/reply", &fields).await.is(StatusCode::OK).reads_well();
    moved.has("De afspraak is veranderd").has("Nederlands leren: dinsdag 24 november 2026").has("Kan je komen?");
    // Called off: nothing to come to.
    let gone = phone.get(&format!("/nl/path?moved={}", id(901))).await.has("De afspraak is veranderd");
    gone.lacks("Kan je komen?");
    phone.get(&format!("/ar/path?moved={meeting}")).await.has("تغيّر الموعد").lacks("De afspraak is veranderd");
}

#[tokio::test]
async fn she_sees_who_looked_by_organisation_and_function_and_can_ask() {
    let test = TestHouse::new().await;
    let file = amina(&test).await;
    test.agree(SOFIE, file, crate::harness::VDAB, &[Tier::Contact, Tier::Path]).await;
    test.signed_in(KARIM).await.get(&format!("/clients/{file}")).await.is(StatusCode::OK);
    let mut phone = phone(&test, "nl").await;
    let page = phone.get("/nl/path/looked").await.is(StatusCode::OK).reads_well();
    let page = page.has("VDAB · begeleider").has("om je te helpen op je hele weg").has("Je pad").lacks("Karim");
    assert!(page.text.contains("21 november 2026"));
    phone.post("/nl/path/looked", &[("question", " ")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    phone
        .send("/nl/path/looked", &[("question", "Waarom keek VDAB?")])
        .await
        .is(StatusCode::OK)
        .has("Dank je. Je krijgt een antwoord");
    test.signed_in(SOFIE).await.get("/tasks").await.has("Waarom keek VDAB?");
    // Whoever finds the card cannot bury the lead in questions.
    for nth in 2..=opweg_store::path::replies::MOST_QUESTIONS {
        phone.send("/nl/path/looked", &[("question", &format!("Vraag {nth}?"))]).await.is(StatusCode::OK);
    }
    let full = phone.post("/nl/path/looked", &[("question", "Nog een?")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    full.reads_well().has("Wacht op het antwoord").has("Nog een?");
}

#[tokio::test]
async fn leaving_closes_this_phone_and_stopping_ends_the_code() {
    let test = TestHouse::new().await;
    amina(&test).await;
    let (mut own, mut library) = (phone(&test, "nl").await, phone(&test, "nl").await);
    library.get("/nl/path/leave").await.is(StatusCode::OK).reads_well();
    let kept = library.cookies.clone();
    library.send("/nl/path/leave", &[]).await.has("Je pad is dicht");
    library.get("/nl/path").await.is(StatusCode::SEE_OTHER);
    // The cookie of before is worth nothing either.
    library.cookies = kept;
    library.get("/nl/path").await.is(StatusCode::SEE_OTHER);
    own.get("/nl/path").await.is(StatusCode::OK);
    let stopped = own.send("/nl/path/stop", &[]).await.is(StatusCode::OK).reads_well();
    stopped.has("De code is gestopt. Vraag een nieuwe kaart").lacks("altijd terugkomen");
    own.post("/nl/code", &[("code", CODE)]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_path_without_steps_and_a_code_of_another_file_show_nothing_of_anybody_else() {
    let test = TestHouse::new().await;
    amina(&test).await;
    let other = test.client(SOFIE, "Dawit", "ti").await;
    card(&test, other, "3333-4444").await;
    let mut phone = test.browser();
    phone
        .send("/nl/code", &[("code", "3333-4444")])
        .await
        .has("Dag Dawit")
        .has("Je pad is nog leeg")
        .has("Nu hoef je niets te doen")
        .lacks("Amina");
    let meeting = id(900).to_string();
    let fields = [("appointment", meeting.as_str()), ("version", "1"), ("a", "cannot")];
    phone.post("/nl/path/reply", &fields).await.is(StatusCode::NOT_FOUND);
    phone.get(&format!("/clients/{other}")).await.is(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_kept_path_may_be_stored_by_the_phone_and_the_other_pages_may_not() {
    let test = TestHouse::new().await;
    amina(&test).await;
    let phone = phone(&test, "nl").await;
    for (path, stored) in [("/nl/path", true), ("/nl/path/looked", false), ("/nl/code", false)] {
        let request =
            Request::get(path).header(header::HOST, "opweg.example").header(header::COOKIE, phone.cookies.join("; "));
        let response =
            opweg_web::router(test.house.clone()).oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        let cache = response.headers()[header::CACHE_CONTROL].to_str().unwrap().to_owned();
        assert_eq!(!cache.contains("no-store"), stored, "{path}: {cache}");
    }
}
