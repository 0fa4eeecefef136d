//! What was decided carries on: a screening into the trajectory, the file and the next screening. And nobody is answered for:
//! where a person must choose, nothing is chosen before they do, and what they typed stays.

use crate::harness::{KARIM, SOFIE, TestHouse, VDAB, id};
use axum::http::StatusCode;
use opweg_model::{FileId, Tier};

const LINES: [&str; 8] = ["child-care", "mobility", "housing", "health", "debt", "papers", "language", "digital"];

async fn with_partner() -> (TestHouse, FileId) {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path]).await;
    (test, file)
}

/// A screening of Sofie's, decided as an own business with a precondition of her own; its address.
async fn decided(test: &TestHouse, file: FileId) -> String {
    let mut sofie = test.signed_in(SOFIE).await;
    let begun = sofie.post(&format!("/clients/{file}/screening"), &[("once", "a")]).await.is(StatusCode::SEE_OTHER).to;
    let given = [("version", "1"), ("q-dutch", "a1"), ("q-wants-work", "now"), ("q-children", "needs-care")];
    sofie.send(&begun, &given).await.is(StatusCode::OK);
    let owner = id(SOFIE).to_string();
    let mut decision = vec![("version", "2"), ("kind", "entrepreneur"), ("distance", "far"), ("civic", "later")];
    let names: Vec<String> = LINES.iter().map(|l| format!("{l}-state")).collect();
    decision.extend(names.iter().map(|n| (n.as_str(), "fine")));
    decision.retain(|(name, _)| *name != "child-care-state");
    decision.extend([("child-care-state", "open"), ("child-care-need", "child-care"), ("child-care-owner", &owner)]);
    let whys = ["why-kind", "why-distance", "why-civic", "why-preconditions"];
    decision.extend(whys.map(|output| (output, "de klant heeft al een plan")));
    sofie.send(&format!("{begun}/decide"), &decision).await.is(StatusCode::OK);
    begun
}

#[tokio::test]
async fn a_decided_screening_is_where_the_choice_begins_and_the_file_shows_it() {
    let (test, file) = with_partner().await;
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    let page = format!("/clients/{file}/trajectory");
    let open = sofie.get(&page).await.reads_well();
    open.has("<option value=\"\" selected>Kies …").lacks("Uit de screening van").lacks("overlapping\" selected");
    sofie.get(&format!("/clients/{file}")).await.lacks("Kies dit traject");
    decided(&test, file).await;
    let card = sofie.get(&format!("/clients/{file}")).await.is(StatusCode::OK).reads_well();
    card.has("Uit de screening van").has("Een eigen zaak").has("Afstand tot werk").has("Verloop van de inburgering");
    let card = sofie.get(&format!("/clients/{file}")).await;
    card.has("Kinderopvang (").has("trajectory#choose").has("Kies dit traject").lacks("Nog niemand werkt eraan");
    karim.get(&format!("/clients/{file}")).await.has("Een eigen zaak").has("Kinderopvang (");
    let chosen = sofie.get(&page).await.reads_well();
    chosen.has("Uit de screening van").has("<option value=\"entrepreneur\" selected>");
    sofie.get(&format!("{page}/compare")).await.has("<option value=\"entrepreneur\" selected>");
    let choice = [("version", "0"), ("kind", "linear"), ("timing", "sequential"), ("coupling", "none")];
    sofie.send(&page, &choice).await.is(StatusCode::OK).lacks("Uit de screening van");
    sofie.get(&format!("/clients/{file}")).await.lacks("Kies dit traject");
    sofie.get(&format!("{page}/compare")).await.has("<option value=\"linear\" selected>");
}

#[tokio::test]
async fn the_next_screening_begins_with_what_was_answered_and_says_from_when() {
    let (test, file) = with_partner().await;
    let first = decided(&test, file).await;
    let mut sofie = test.signed_in(SOFIE).await;
    let page = format!("/clients/{file}/screening");
    let second = sofie.post(&page, &[("once", "b")]).await.is(StatusCode::SEE_OTHER).to;
    assert_ne!(first, second);
    let asked = sofie.get(&second).await.is(StatusCode::OK).reads_well();
    asked.has("value=\"a1\" checked").has("value=\"needs-care\" checked").has("uit de screening van");
    let other = [("version", "1"), ("q-dutch", "a2"), ("q-children", "needs-care")];
    sofie.send(&second, &other).await.has("in de screening van").has(": Een beetje (A1)");
    // What is closed is not handed on: a partner without it neither sees it in a plan nor in the list.
    let mut karim = test.signed_in(KARIM).await;
    karim.get(&second).await.is(StatusCode::FORBIDDEN);
    karim.get(&page).await.lacks("Opvang nodig");
    sofie.get(&format!("/clients/{file}/trajectory/compare?kind=linear")).await.has("Opvang voor je kind");
}

#[tokio::test]
async fn what_is_typed_of_a_decision_survives_looking_at_the_proposal() {
    let (test, file) = with_partner().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let begun = sofie.post(&format!("/clients/{file}/screening"), &[("once", "a")]).await.to;
    let asked = sofie.get(&begun).await.reads_well();
    assert_eq!(asked.text.matches("data-unsaved").count(), 1, "questions and decision are one form");
    // Nothing answered: linear is proposed and stands in the form, distance was chosen by hand.
    let typed = [
        ("version", "1"),
        ("q-competences", "told"),
        ("kind", "linear"),
        ("distance", "ready"),
        ("civic", "standard"),
        ("why-distance", "werkte hier al"),
        ("debt-state", "unknown"),
        ("debt-due", "2027-02-01"),
    ];
    let shown = sofie.post(&begun, &typed).await.is(StatusCode::OK).reads_well();
    shown.has("value=\"integrated\" selected").has("value=\"ready\" selected").has("werkte hier al").has("2027-02-01");
    // Answers that change the proposal are looked at before anything is decided on it.
    let mut decision = typed.to_vec();
    decision[0] = ("version", "2");
    decision[1] = ("q-competences", "none");
    let names: Vec<String> = LINES.iter().map(|l| format!("{l}-state")).collect();
    decision.extend(names.iter().filter(|n| *n != "debt-state").map(|n| (n.as_str(), "unknown")));
    decision[2] = ("kind", "integrated");
    let again = sofie.post(&format!("{begun}/decide"), &decision).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    again.reads_well().has("verandert het voorstel").has("werkte hier al").has("value=\"linear\" selected");
    decision[0] = ("version", "3");
    decision[2] = ("kind", "linear");
    sofie.send(&format!("{begun}/decide"), &decision).await.is(StatusCode::OK).has("werkte hier al");
}

#[tokio::test]
async fn nobody_is_answered_for_and_what_was_typed_stays() {
    let (test, file) = with_partner().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let page = format!("/clients/{file}/trajectory");
    sofie.send(&format!("/clients/{file}/plan"), &[("plan", "integrated")]).await.is(StatusCode::OK);
    let asked = sofie.send(&format!("{page}/forward"), &[]).await.is(StatusCode::OK).reads_well();
    let read = asked.field("read").unwrap();
    asked.has("name=\"mark\" value=\"agreed\" required>").lacks("name=\"mark\" value=\"agreed\" required checked");
    for who in ["org", "client"] {
        let mute = [("read", read.as_str()), ("who", who), ("remark", "liefst dicht bij huis")];
        let again = sofie.post(&format!("{page}/mark"), &mute).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
        again.has("Kies eerst een antwoord").has("value=\"liefst dicht bij huis\"").has(&format!("mark-{who}-err"));
    }
    let wish = [("kind", ""), ("said", "helpen op school"), ("who", "client"), ("once", "a")];
    let again = sofie.post(&format!("/clients/{file}/wishes"), &wish).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    again.has("Kies welke soort stap").has("helpen op school");
    let said = [("step", ""), ("answer", "refused"), ("remark", "geen opvang")];
    let again = sofie.post(&format!("/clients/{file}/said"), &said).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    again.has("Kies over welke stap").has("geen opvang");
    let mut conn = test.house.db.look().await.unwrap();
    let sql = "SELECT id FROM step WHERE file_id = $1 ORDER BY place LIMIT 1";
    let row = conn.row(sql, opweg_store::args![file]).await.unwrap().unwrap();
    let step: uuid::Uuid = row.take().next().unwrap();
    let state = format!("/clients/{file}/steps/{step}");
    sofie.get(&state).await.has("<option value=\"\">Kies …</option>").lacks("value=\"reached\" selected");
    let done = [("version", "1"), ("state", "done"), ("day", "2026-10-01"), ("result", ""), ("reason", "goed gegaan")];
    let again = sofie.post(&format!("{state}/state"), &done).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    again
        .has("Zeg wat deze stap opbracht")
        .has("goed gegaan")
        .has("value=\"2026-10-01\"")
        .has("value=\"done\" selected");
}

#[tokio::test]
async fn a_kind_that_its_timing_contradicts_is_asked_about_once() {
    let (test, file) = with_partner().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let page = format!("/clients/{file}/trajectory");
    let of = |version, sure, job| {
        [
            ("version", version),
            ("kind", "linear"),
            ("timing", "overlapping"),
            ("coupling", "none"),
            ("sure", sure),
            ("job", job),
        ]
    };
    let asked = sofie.post(&page, &of("0", "", "kok")).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    asked.has("Lineair wil zeggen").has("value=\"linear overlapping none\"").has("value=\"kok\"");
    sofie.post(&page, &of("0", "integrated sequential none", "kok")).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    let sure = "linear overlapping none";
    let kept = sofie.send(&page, &of("0", sure, "kok")).await.is(StatusCode::OK).reads_well();
    assert_eq!(kept.field("sure").as_deref(), Some(sure), "another field can be changed without being asked again");
    sofie.send(&page, &of("1", sure, "bakker")).await.is(StatusCode::OK).has("bakker");
    let open = [("version", "2"), ("kind", ""), ("timing", ""), ("coupling", ""), ("job", "slager")];
    let again = sofie.post(&page, &open).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    again.has("Kies een soort traject.").has("Kies hoe het in de tijd ligt").has("slager");
}

#[tokio::test]
async fn the_plan_is_one_table_and_what_a_partner_cannot_judge_is_one_line() {
    let (test, file) = with_partner().await;
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    let page = format!("/clients/{file}/trajectory");
    sofie.send(&format!("/clients/{file}/plan"), &[("plan", "integrated")]).await.is(StatusCode::OK);
    let mut conn = test.house.db.look().await.unwrap();
    let sql = "SELECT id FROM step WHERE file_id = $1 ORDER BY place LIMIT 2";
    let rows = conn.rows(sql, opweg_store::args![file]).await.unwrap();
    let [first, second]: [uuid::Uuid; 2] = [0, 1].map(|n: usize| rows[n].take().next().unwrap());
    let (vdab, first) = (id(VDAB).to_string(), first.to_string());
    let typed = [
        ("version", "1"),
        ("kind", "language-test"),
        ("goal", "het juiste niveau"),
        ("provider", vdab.as_str()),
        ("after", &first),
        ("hours", "12"),
        ("cost", "12,50"),
        ("payer", "ocmw"),
    ];
    sofie.send(&format!("/clients/{file}/steps/{second}"), &typed).await.is(StatusCode::OK);
    let table = sofie.get(&page).await.reads_well();
    assert_eq!(table.text.matches("<table").count(), 1);
    table.has(">het juiste niveau</td>").has(">€\u{a0}12,50</td>").has("data-of=\"Na stap\" dir=\"auto\">1</td>");
    let own = sofie.get(&page).await;
    own.has("misschien: vraag na").lacks("Niet open voor u");
    let closed = karim.get(&page).await.reads_well();
    closed.has("Niet open voor u: ").has("verblijf").has("Vraag het aan");
    let (most, few) = (sofie.get(&page).await, karim.get(&page).await);
    let count = |body: &str| body.matches("misschien: vraag na").count();
    assert!(count(&few.text) < count(&most.text), "only what does not depend on what is closed");
}

#[tokio::test]
async fn what_is_done_is_not_planned_again_and_the_lead_reads_which_step_is_refused() {
    let (test, file) = with_partner().await;
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    let vdab = id(VDAB).to_string();
    sofie.send(&format!("/clients/{file}/team"), &[("org", &vdab), ("task", "work")]).await.is(StatusCode::OK);
    sofie.send(&format!("/clients/{file}/plan"), &[("plan", "integrated")]).await.is(StatusCode::OK);
    let compare = format!("/clients/{file}/trajectory/compare?kind=integrated");
    sofie.get(&compare).await.lacks("zijn al klaar");
    let mut conn = test.house.db.look().await.unwrap();
    let sql = "SELECT id FROM step WHERE file_id = $1 AND kind = $2";
    let row = conn.row(sql, opweg_store::args![file, "language-test"]).await.unwrap().unwrap();
    let test_step: uuid::Uuid = row.take().next().unwrap();
    let row = conn.row(sql, opweg_store::args![file, "dutch-lessons"]).await.unwrap().unwrap();
    let lessons: uuid::Uuid = row.take().next().unwrap();
    let done = [("version", "1"), ("state", "done")];
    sofie.send(&format!("/clients/{file}/steps/{test_step}/state"), &done).await.is(StatusCode::OK);
    sofie.get(&compare).await.is(StatusCode::OK).reads_well().has("Deze stappen zijn al klaar");
    let lessons = lessons.to_string();
    let no = [("step", lessons.as_str()), ("answer", "refused"), ("remark", "geen opvang")];
    karim.send(&format!("/clients/{file}/said"), &no).await.is(StatusCode::OK);
    sofie.get("/tasks").await.has("De klant wil een stap niet: Nederlands").has(": geen opvang");
    let asked = sofie.send(&format!("/clients/{file}/trajectory/forward"), &[]).await.is(StatusCode::OK);
    let read = asked.field("read").unwrap();
    let mark = [("read", read.as_str()), ("who", "org"), ("mark", "remark"), ("remark", "eerst taal")];
    karim.send(&format!("/clients/{file}/trajectory/mark"), &mark).await.is(StatusCode::OK);
    let news = sofie.get("/tasks").await.reads_well();
    news.has("gaat akkoord met het plan, met een opmerking: eerst taal");
}

#[tokio::test]
async fn workers_read_the_level_of_a_language_by_its_name() {
    let (test, file) = with_partner().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let page = format!("/clients/{file}/facts/language-skill");
    let asked = sofie.get(&page).await.is(StatusCode::OK).reads_well();
    asked.has("A2, over gewone dingen van elke dag").has("nog niets");
}
