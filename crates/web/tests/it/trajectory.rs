//! The trajectory as partners make it together: chosen, put forward, agreed by each, asked again where a change touches, and
//! the client's own hand in it.

use crate::harness::{KARIM, SOFIE, TestHouse, VDAB, id};
use axum::http::StatusCode;
use opweg_model::{FileId, Tier};

struct Story {
    test: TestHouse,
    file: FileId,
}

async fn begun() -> Story {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path]).await;
    let mut sofie = test.signed_in(SOFIE).await;
    let vdab = id(VDAB).to_string();
    sofie.send(&format!("/clients/{file}/team"), &[("org", &vdab), ("task", "work")]).await.is(StatusCode::OK);
    sofie.send(&format!("/clients/{file}/plan"), &[("plan", "integrated")]).await.is(StatusCode::OK);
    Story { test, file }
}

#[tokio::test]
async fn a_plan_is_put_forward_agreed_by_each_and_asked_again_where_it_changes() {
    let Story { test, file } = begun().await;
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    let page = format!("/clients/{file}/trajectory");
    sofie.get(&page).await.reads_well().has("Er is nog geen traject gekozen").has("Leg het plan voor");
    let chosen = [
        ("version", "0"),
        ("kind", "integrated"),
        ("timing", "overlapping"),
        ("coupling", "tuned"),
        ("job", "zorgkundige"),
        ("level", "vocational-secondary"),
        ("why", "knelpuntberoep"),
    ];
    sofie.send(&page, &chosen).await.is(StatusCode::OK).reads_well().has("zorgkundige").has("knelpuntberoep");
    let forward = format!("{page}/forward");
    let asked = sofie.send(&forward, &[]).await.is(StatusCode::OK).reads_well();
    let asked = asked.has("wacht op antwoord").has("Versie 1");
    let read = asked.field("read").unwrap();
    let read = read.as_str();
    karim.get("/tasks").await.has("Kijk het plan na");
    let mark = format!("{page}/mark");
    let mute = karim.post(&mark, &[("read", read), ("who", "org"), ("mark", "not-agreed")]).await;
    mute.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well().has("Zeg in een paar woorden");
    karim.send(&mark, &[("read", read), ("who", "org"), ("mark", "agreed")]).await.is(StatusCode::OK);
    karim.get("/tasks").await.lacks("Kijk het plan na");
    sofie.send(&mark, &[("read", read), ("who", "org"), ("mark", "agreed")]).await.is(StatusCode::OK);
    let client = [
        ("read", read),
        ("who", "client"),
        ("mark", "remark"),
        ("remark", "liefst dicht bij huis"),
        ("channel", "paper"),
    ];
    sofie.send(&mark, &client).await.reads_well().has("iedereen akkoord").has("liefst dicht bij huis");
    // A change asks again whom it touches: Sofie's city answers for the step, the client walks it; Karim's word holds.
    sofie.send(&format!("/clients/{file}/steps"), &[("kind", "transport")]).await.is(StatusCode::OK);
    let again = sofie.get(&page).await.reads_well();
    again.has("Versie 2").has("nieuwe stap").has("geldt nog van vroeger").has("wacht op antwoord");
    karim.get("/tasks").await.lacks("Kijk het plan na");
    karim.send(&mark, &[("read", read), ("who", "org"), ("mark", "agreed")]).await.has("Iemand paste dit net aan");
}

#[tokio::test]
async fn another_kind_needs_a_reason_and_what_was_typed_stays() {
    let Story { test, file } = begun().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let page = format!("/clients/{file}/trajectory");
    let of = |version, kind, timing, reason| {
        [
            ("version", version),
            ("kind", kind),
            ("timing", timing),
            ("coupling", "tuned"),
            ("job", "kok"),
            ("reason", reason),
        ]
    };
    sofie.send(&page, &of("0", "integrated", "overlapping", "")).await.is(StatusCode::OK);
    let mute = sofie.post(&page, &of("1", "linear", "sequential", "")).await;
    mute.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well().has("Zeg waarom het traject verandert").has("kok");
    let stale = sofie.post(&page, &of("0", "linear", "sequential", "rust")).await;
    stale.is(StatusCode::CONFLICT).reads_well().has("rust");
    sofie.send(&page, &of("1", "linear", "sequential", "eerst rust")).await.is(StatusCode::OK).has("eerst rust");
}

#[tokio::test]
async fn what_the_client_wants_and_does_not_want_is_written_down_by_a_worker() {
    let Story { test, file } = begun().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let wish = [
        ("kind", "volunteering"),
        ("said", "helpen op school"),
        ("who", "client"),
        ("channel", "phone"),
        ("once", "a"),
    ];
    sofie.send(&format!("/clients/{file}/wishes"), &wish).await.is(StatusCode::OK).reads_well().has("helpen op school");
    sofie.get("/tasks").await.has("De klant stelt een stap voor: Vrijwilligerswerk: helpen op school");
    let mut conn = test.house.db.look().await.unwrap();
    let row = conn.row("SELECT id FROM step_wish WHERE file_id = $1", opweg_store::args![file]).await.unwrap().unwrap();
    let wish: uuid::Uuid = row.take().next().unwrap();
    let row =
        conn.row("SELECT id FROM step WHERE file_id = $1 LIMIT 1", opweg_store::args![file]).await.unwrap().unwrap();
    let step: uuid::Uuid = row.take().next().unwrap();
    let decide = format!("/clients/{file}/wishes/{wish}");
    let mute = sofie.post(&decide, &[("version", "1"), ("decision", "decline"), ("answer", "")]).await;
    mute.is(StatusCode::UNPROCESSABLE_ENTITY).has("Zeg waarom niet");
    sofie.send(&decide, &[("version", "1"), ("decision", "take-up")]).await.is(StatusCode::OK).has("staat op het pad");
    sofie.send(&decide, &[("version", "1"), ("decision", "take-up")]).await.has("Iemand paste dit net aan");
    let no = [
        ("step", step.to_string()),
        ("answer", "refused".into()),
        ("why", "child-care".into()),
        ("remark", "geen opvang".into()),
    ];
    let no: Vec<(&str, &str)> = no.iter().map(|(n, t)| (*n, t.as_str())).collect();
    sofie.send(&format!("/clients/{file}/said"), &no).await.reads_well().has("geen opvang");
}

#[tokio::test]
async fn a_step_says_who_gives_it_what_it_costs_and_when_it_really_was() {
    let Story { test, file } = begun().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let mut conn = test.house.db.look().await.unwrap();
    let sql = "SELECT id FROM step WHERE file_id = $1 ORDER BY place LIMIT 2";
    let rows = conn.rows(sql, opweg_store::args![file]).await.unwrap();
    let [first, second]: [uuid::Uuid; 2] = [0, 1].map(|n: usize| rows[n].take().next().unwrap());
    let (vdab, first) = (id(VDAB).to_string(), first.to_string());
    let page = format!("/clients/{file}/steps/{second}");
    let typed = [
        ("version", "1"),
        ("kind", "language-test"),
        ("provider", &vdab),
        ("after", &first),
        ("hours", "12"),
        ("cost", "12,50"),
        ("payer", "ocmw"),
    ];
    sofie.send(&page, &typed).await.is(StatusCode::OK);
    let shown = sofie.get(&page).await.reads_well();
    shown.has("value=\"12,50\"").has(&format!("value=\"{first}\" checked")).has(&format!("value=\"{vdab}\" selected"));
    let bad = [("version", "2"), ("kind", "language-test"), ("hours", "900"), ("cost", "veel")];
    let again = sofie.post(&page, &bad).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    again.has("value=\"veel\"").has("value=\"900\"");
    let running = [("version", "2"), ("state", "running"), ("day", "2026-09-01")];
    sofie.send(&format!("{page}/state"), &running).await.is(StatusCode::OK);
    let early = [("version", "3"), ("state", "done"), ("day", "2026-08-01"), ("result", "certificate")];
    let told = sofie.post(&format!("{page}/state"), &early).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    told.has("Deze dagen kunnen niet").has("2026-08-01");
    let done = [("version", "3"), ("state", "done"), ("day", "2026-10-01"), ("result", "certificate")];
    sofie.send(&format!("{page}/state"), &done).await.is(StatusCode::OK);
    sofie.get(&page).await.has("value=\"2026-09-01\"").has("value=\"2026-10-01\"");
    let days = [("version", "4"), ("began", "2026-09-02"), ("ended", "2026-10-02")];
    sofie.send(&format!("{page}/days"), &days).await.is(StatusCode::OK).has("value=\"2026-10-02\"");
}

#[tokio::test]
async fn two_ways_to_the_same_goal_are_compared_before_one_is_chosen() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let page = sofie.get(&format!("/clients/{file}/trajectory/compare?kind=integrated")).await;
    let page = page.is(StatusCode::OK).reads_well().has("Lineair: eerst inburgering en Nederlands, dan werk");
    page.has("Geïntegreerd is ongeveer").has("sneller.").has("Wat het verschil is");
    sofie.get(&format!("/clients/{file}/trajectory/compare?kind=art60")).await.is(StatusCode::OK).reads_well();
    sofie
        .send(&format!("/clients/{file}/plan"), &[("plan", "integrated"), ("timing", "sequential")])
        .await
        .has("Bewaard.");
    // What is one after the other does not begin before what comes before it is over.
    let mut conn = test.house.db.look().await.unwrap();
    let sql = "SELECT count(*) FROM step_after a JOIN step s ON s.id = a.step_id JOIN step e ON e.id = a.after_id
               WHERE s.file_id = $1 AND s.from_day <= e.until_day";
    let row = conn.row(sql, opweg_store::args![file]).await.unwrap().unwrap();
    assert_eq!(row.take().next::<i64>().unwrap(), 0);
    let sql = "SELECT count(*) FROM step_after WHERE file_id = $1";
    let row = conn.row(sql, opweg_store::args![file]).await.unwrap().unwrap();
    assert!(row.take().next::<i64>().unwrap() > 5);
}

#[tokio::test]
async fn what_a_plan_brings_along_is_read_before_it_is_agreed() {
    let Story { test, file } = begun().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let page = sofie.get(&format!("/clients/{file}/trajectory")).await.is(StatusCode::OK).reads_well();
    page.has("Wat brengt dit plan nog mee?").has("opgezocht op");
}

#[tokio::test]
async fn what_the_dates_say_is_told_beside_the_choice_and_changes_nothing() {
    let Story { test, file } = begun().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let page = format!("/clients/{file}/trajectory");
    let of = |version, timing, reason| {
        let sure = "integrated sequential tuned";
        let chosen = [("version", version), ("kind", "integrated"), ("timing", timing), ("coupling", "tuned")];
        chosen.into_iter().chain([("reason", reason), ("sure", sure)]).collect::<Vec<_>>()
    };
    sofie.send(&page, &of("0", "overlapping", "")).await.is(StatusCode::OK).has("zeggen hetzelfde");
    let other =
        sofie.send(&page, &of("1", "sequential", "zij wil eerst de taal")).await.is(StatusCode::OK).reads_well();
    other.has("Past de keuze nog?").has("We veranderen niets vanzelf");
    sofie.get(&page).await.has("Na elkaar");
}

#[tokio::test]
async fn a_plan_says_where_each_of_its_days_comes_from() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let (mut karim, mut sofie) = (test.signed_in(KARIM).await, test.signed_in(SOFIE).await);
    let page = format!("/clients/{file}/trajectory/compare?kind=integrated");
    sofie.get(&page).await.reads_well().has("dat is een schatting").lacks("begint met");
    let course = [("kind", "nt2"), ("title", "NT2 voor iedereen"), ("language", "nl"), ("postcode", "2060")];
    let to = karim.post("/offers/new", &course).await.is(StatusCode::SEE_OTHER).to;
    let offer = to.split('?').next().unwrap().to_owned();
    let group = |seats| [("from", "2027-09-01"), ("until", "2027-12-17"), ("seats", seats)];
    karim.send(&format!("{offer}/sessions/new"), &group("0")).await.is(StatusCode::OK);
    sofie.get(&page).await.lacks("begint met");
    karim.send(&format!("{offer}/sessions/new"), &group("8")).await.is(StatusCode::OK);
    sofie.get(&page).await.reads_well().has("begint met NT2 voor iedereen van");
    // Ten people asked, and began after forty days: that is no guess any more.
    let names = ["Amal", "Omar", "Lina", "Musa", "Sara", "Ali", "Noor", "Zeynep", "Ivan", "Maria"];
    for name in names {
        let other = test.client(SOFIE, name, "ar").await;
        let asked = [("kind", "social-orientation"), ("day", "2026-09-01")];
        sofie.post(&format!("/clients/{other}/places"), &asked).await.is(StatusCode::SEE_OTHER);
    }
    let began =
        "UPDATE place_request SET state = 'started', started_day = '2026-10-11' WHERE kind = 'social-orientation'";
    test.house.db.past_the_store(began, &[]).await.unwrap();
    sofie.get(&page).await.has("gemeten: de helft wacht 40 dagen of minder, over 10 vragen");
}

#[tokio::test]
async fn the_trajectory_is_printed_on_one_sheet_for_whoever_may_read_it() {
    let Story { test, file } = begun().await;
    let (mut sofie, mut karim, mut nadia) =
        (test.signed_in(SOFIE).await, test.signed_in(KARIM).await, test.signed_in(crate::harness::NADIA).await);
    let page = format!("/clients/{file}/trajectory");
    let sheet = format!("{page}/sheet.pdf");
    let chosen =
        [("version", "0"), ("kind", "integrated"), ("timing", "overlapping"), ("coupling", "tuned"), ("job", "kok")];
    sofie.send(&page, &chosen).await.is(StatusCode::OK).has("Druk af op één blad");
    sofie.send(&format!("{page}/forward"), &[]).await.is(StatusCode::OK);
    let paper = sofie.get(&sheet).await.is(StatusCode::OK);
    assert_eq!(paper.kind, "application/pdf");
    let document = lopdf::Document::load_mem(&paper.bytes).unwrap();
    assert_eq!(document.get_pages().len(), 1);
    let said: String = document.extract_text(&[1]).unwrap().split_whitespace().collect();
    for word in ["Amina", "kok", "Handtekening", "noggeenantwoord", "Nederlands"] {
        assert!(said.contains(word), "{word} not in {said}");
    }
    karim.get(&sheet).await.is(StatusCode::OK);
    nadia.get(&sheet).await.is(StatusCode::FORBIDDEN);
    sofie.get(&format!("/clients/{file}/looked")).await.is(StatusCode::OK).has("het traject");
}

#[tokio::test]
async fn the_page_of_the_file_says_how_the_plan_stands() {
    let Story { test, file } = begun().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let (page, overview) = (format!("/clients/{file}/trajectory"), format!("/clients/{file}"));
    sofie.get(&overview).await.lacks("Moet nog iets zeggen");
    let chosen = [("version", "0"), ("kind", "integrated"), ("timing", "overlapping"), ("coupling", "tuned")];
    sofie.send(&page, &chosen).await.is(StatusCode::OK);
    let asked = sofie.send(&format!("{page}/forward"), &[]).await.is(StatusCode::OK);
    let read = asked.field("read").unwrap();
    let read = read.as_str();
    let shown = sofie.get(&overview).await.reads_well();
    shown.has("Versie 1").has("Moet nog iets zeggen").lacks("<dt>Akkoord</dt>");
    let mark = [("read", read), ("who", "client"), ("mark", "not-agreed"), ("channel", "staff")];
    sofie.send(&format!("{page}/mark"), &mark).await.is(StatusCode::OK);
    let mark = [("read", read), ("who", "org"), ("mark", "agreed")];
    sofie.send(&format!("{page}/mark"), &mark).await.is(StatusCode::OK);
    sofie.get(&overview).await.has("<dt>Akkoord</dt>").has("<dt>Niet akkoord</dt>");
}

#[tokio::test]
async fn what_was_typed_in_a_small_form_is_kept_when_it_is_too_long_or_too_late() {
    let Story { test, file } = begun().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let page = format!("/clients/{file}/trajectory");
    let long = "waarom ".repeat(60);
    let said = [("kind", "volunteering"), ("said", long.as_str()), ("who", "client"), ("once", "a")];
    let wrong = sofie.post(&format!("/clients/{file}/wishes"), &said).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    wrong.reads_well().has(long.trim());
    sofie
        .send(&format!("/clients/{file}/wishes"), &[("kind", "volunteering"), ("said", "helpen"), ("who", "client")])
        .await;
    let shown = sofie.get(&page).await.is(StatusCode::OK);
    let (_, rest) = shown.text.split_once(&format!("/clients/{file}/wishes/")).unwrap();
    let wish = format!("/clients/{file}/wishes/{}", &rest[..36]);
    let no = |version, answer| [("version", version), ("decision", "decline"), ("answer", answer)];
    sofie.post(&wish, &no("1", &long)).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well().has(long.trim());
    let late = sofie.post(&wish, &no("0", "er is geen plaats")).await.is(StatusCode::CONFLICT).reads_well();
    late.has("er is geen plaats").has("Iemand paste dit net aan");
    let (_, rest) = shown.text.split_once("id=\"said-step\"").unwrap();
    // The first says nothing: nobody is asked about a step that was not chosen.
    let step = &rest.split("<option value=\"").nth(2).unwrap()[..36];
    let refused = [("step", step), ("answer", "refused"), ("remark", long.as_str())];
    let wrong = sofie.post(&format!("/clients/{file}/said"), &refused).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    wrong.reads_well().has(long.trim());
    sofie.post(&format!("{page}/forward"), &[("reason", &"x".repeat(501))]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    let step = format!("/clients/{file}/steps/{step}");
    let (_, own) = step.rsplit_once('/').unwrap();
    let circle = [("version", "1"), ("kind", "cv"), ("title", "Mijn eigen titel"), ("after", own)];
    let wrong = sofie.post(&step, &circle).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    wrong.has("Mijn eigen titel").has("Een stap kan niet op zichzelf wachten");
}
