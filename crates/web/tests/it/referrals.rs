//! Referrals as one sees and does them: across three organisations, refused items, passing on, a warm hand-over, and a
//! file that is not closed while somebody waits to hear.

use crate::harness::{BART, Browser, CITY, KARIM, Page, SOFIE, TestHouse, VDAB, id, now, pass};
use axum::http::StatusCode;
use opweg_access::Action;
use opweg_model::fact::{FactKind, Value};
use opweg_model::{FileId, OrgKind, Purpose, Role, Tier};
use opweg_store::file::facts::{self, NewFact};
use opweg_store::file::register::number_facts;
use opweg_store::{args, door};

/// The neighbourhood house, bound by secrecy, and its worker.
pub const HOUSE: u128 = 40;
pub const ELS: u128 = 41;

/// A house with Amina's file, and a partner that knows nothing of her.
pub async fn network() -> (TestHouse, FileId) {
    let test = TestHouse::new().await;
    test.organisation(HOUSE, OrgKind::Ngo, "Buurthuis").await;
    test.user(ELS, HOUSE, "Els Maes", &[Role::Worker]).await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    (test, file)
}

/// Writes a fact down as Sofie.
pub async fn knows(test: &TestHouse, file: FileId, kind: FactKind, text: &str) {
    let who = test.actor(SOFIE).await;
    let (mut tx, permit) = door::open(&test.house.db, &who, Action::Add, file, Purpose::Guidance, now()).await.unwrap();
    let new = number_facts(vec![NewFact::said(kind, Value::Text(text.into()))], || test.house.id());
    facts::add(&mut tx, &permit, &test.house.desk, new).await.unwrap();
    tx.commit().await.unwrap();
}

/// What is asked of the neighbourhood house, as its first step is typed.
pub fn typed(to: &str) -> Vec<(&str, &str)> {
    vec![
        ("asked", "1"),
        ("to", to),
        ("question", "Kan zij bij jullie leren koken?"),
        ("urgency", "usual"),
        ("tier", "t2"),
        ("until", "6"),
    ]
}

/// Sends a referral with these fields besides the usual ones; gives back its page.
pub async fn asks(sofie: &mut Browser, file: FileId, to: &str, more: &[(&str, &str)]) -> String {
    let new = format!("/clients/{file}/referrals/new");
    let once = sofie.get(&new).await.is(StatusCode::OK).field("once").unwrap();
    let fields = [typed(to), more.to_vec(), vec![("agreed", "spoken"), ("once", &once), ("go", "send")]].concat();
    sofie.send(&new, &fields).await.is(StatusCode::OK).has("De vraag is ");
    link(&sofie.get(&format!("/clients/{file}/referrals")).await.is(StatusCode::OK).reads_well())
}

/// The first referral that a page links to.
pub fn link(page: &Page) -> String {
    let at = page.text.find("href=\"/referrals/").expect("a link to a referral");
    page.text[at + 6..].split('"').next().unwrap().to_owned()
}

pub fn org(number: u128) -> String {
    format!("org.{}", id(number))
}

/// Presses something on the page of a referral, as it stands now.
pub async fn says(who: &mut Browser, page: &str, fields: &[(&str, &str)]) -> Page {
    let version = who.get(page).await.is(StatusCode::OK).field("version").unwrap();
    let fields = [&[("version", version.as_str())], fields].concat();
    who.send(&format!("{page}/answer"), &fields).await.is(StatusCode::OK).reads_well()
}

#[tokio::test]
async fn a_question_is_asked_answered_and_heard_of_across_three_organisations() {
    let (test, file) = network().await;
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path]).await;
    knows(&test, file, FactKind::WantedJob, "kokkin").await;
    let (mut sofie, mut els, mut karim) =
        (test.signed_in(SOFIE).await, test.signed_in(ELS).await, test.signed_in(KARIM).await);
    els.get(&format!("/clients/{file}")).await.is(StatusCode::FORBIDDEN);
    let new = format!("/clients/{file}/referrals/new");
    let fields = typed("");
    sofie.post(&new, &[fields.clone(), vec![("go", "items")]].concat()).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    let buurt = org(HOUSE);
    let items = sofie.post(&new, &[typed(&buurt), vec![("go", "items")]].concat()).await.is(StatusCode::OK);
    let items = items.reads_well().has("kokkin").has("Kan zij bij jullie leren koken?");
    let fact = items.text.split("name=\"fact\" value=\"").find(|part| part.contains("kokkin")).unwrap();
    let fact = fact.split('"').next().unwrap().to_owned();
    let chosen = [typed(&buurt), vec![("fact", fact.as_str())]].concat();
    let preview = sofie.post(&new, &[chosen.clone(), vec![("go", "preview")]].concat()).await.is(StatusCode::OK);
    preview.reads_well().has("Dit is precies wat").has("kokkin").has("Traject").lacks("03 000 00 34");
    let mute = sofie.post(&new, &[chosen.clone(), vec![("go", "send")]].concat()).await;
    mute.is(StatusCode::UNPROCESSABLE_ENTITY).has("Vraag het eerst aan de klant").has("kokkin");
    let one = asks(&mut sofie, file, &buurt, &[("fact", &fact)]).await;
    sofie
        .get(&one)
        .await
        .is(StatusCode::OK)
        .reads_well()
        .has("kokkin")
        .has("Niet meer vragen")
        .lacks("Wij nemen dit op");

    els.get("/referrals")
        .await
        .reads_well()
        .has("Amina")
        .has("Wacht op uw antwoord")
        .has("<span class=\"badge num\">1</span>");
    els.get("/tasks").await.has(&one);
    let asked = els.get(&one).await.is(StatusCode::OK).reads_well();
    asked.has("Kan zij bij jullie leren koken?").has("kokkin").has("Wij nemen dit op").lacks("Niet meer vragen");
    els.get(&format!("/clients/{file}/path")).await.is(StatusCode::FORBIDDEN);
    let third = karim.get(&one).await.is(StatusCode::OK).reads_well();
    third
        .has("wacht op antwoord")
        .lacks("leren koken")
        .lacks("Wij nemen dit op")
        .has("tussen wie vroeg en wie antwoordt");
    karim.get(&format!("/clients/{file}/referrals")).await.is(StatusCode::OK).has("Buurthuis").lacks("leren koken");
    karim.get("/referrals").await.lacks("Amina");

    says(&mut els, &one, &[("event", "accept")]).await.has("Uw antwoord is bewaard");
    els.get(&format!("/clients/{file}/path")).await.is(StatusCode::OK);
    sofie.get("/tasks").await.has("Doorverwijzing: Aanvaard").has(&one);
    sofie.get(&format!("/clients/{file}")).await.reads_well().has("Lopende doorverwijzingen").has("Aanvaard");
    says(&mut els, &one, &[("event", "start")]).await;
    // One task tells what happened last; of how it ended nothing is chosen beforehand.
    sofie.get("/tasks").await.has("Doorverwijzing: Gestart").lacks("Doorverwijzing: Aanvaard");
    let left = els.get(&one).await;
    let (_, choices) = left.text.split_once("name=\"tell-word\"").unwrap();
    assert!(choices.split_once("<option value=\"").unwrap().1.starts_with("\""), "nothing is chosen");
    let mute = left.field("version").unwrap();
    let unsaid = [("version", mute.as_str()), ("event", "tell"), ("tell-word", ""), ("tell-text", "Zij kookt.")];
    let asked = els.post(&format!("{one}/answer"), &unsaid).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    asked.has("Kies wat er gebeurde.").has("Zij kookt.");
    let wordless = [("version", mute.as_str()), ("event", "tell"), ("tell-word", "not-helped"), ("tell-text", "")];
    els.post(&format!("{one}/answer"), &wordless)
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .has("Zeg in enkele woorden");
    says(&mut els, &one, &[("event", "tell"), ("tell-word", "helped"), ("tell-text", "Zij kookt nu elke week.")]).await;
    let told = sofie.get("/referrals?show=ended").await.reads_well();
    told.has("geholpen").has("Zij kookt nu elke week.").has(&one);
    sofie.get("/referrals").await.lacks(&one);
    let overview = karim.get(&format!("/clients/{file}")).await.is(StatusCode::OK);
    overview.has("geholpen").lacks("Zij kookt nu").lacks("Lopende doorverwijzingen");
    karim.get(&one).await.has("geholpen").lacks("Zij kookt nu");
}

#[tokio::test]
async fn what_may_not_go_there_is_shown_with_the_reason_and_is_never_sent() {
    let (test, file) = network().await;
    knows(&test, file, FactKind::Debts, "huurschuld").await;
    let mut conn = test.house.db.begin(now()).await.unwrap();
    conn.run("UPDATE organisation SET sanctions = $2 WHERE id = $1", args![id(VDAB), true]).await.unwrap();
    crate::harness::noted(conn).await;
    let mut sofie = test.signed_in(SOFIE).await;
    let new = format!("/clients/{file}/referrals/new");
    let (buurt, vdab) = (org(HOUSE), org(VDAB));
    let open = sofie.post(&new, &[typed(&buurt), vec![("go", "items")]].concat()).await.has("huurschuld");
    let fact = open.text.split("name=\"fact\" value=\"").find(|part| part.contains("huurschuld")).unwrap();
    let fact = fact.split('"').next().unwrap().to_owned();
    let shut = sofie.post(&new, &[typed(&vdab), vec![("go", "items")]].concat()).await.is(StatusCode::OK);
    shut.reads_well().has("Kan daar niet heen:").has("die dienst kan mensen straffen").lacks("huurschuld").lacks(&fact);
    for step in ["preview", "send"] {
        let forced = [typed(&vdab), vec![("fact", fact.as_str()), ("agreed", "signed"), ("go", step)]].concat();
        sofie
            .post(&new, &forced)
            .await
            .is(StatusCode::UNPROCESSABLE_ENTITY)
            .has("kan daar niet heen of is net veranderd");
    }
    let outside = [typed("outside"), vec![("name", "De Brug"), ("go", "items")]].concat();
    sofie
        .post(&new, &outside)
        .await
        .is(StatusCode::OK)
        .has("we weten niet of daar beroepsgeheim geldt")
        .lacks("huurschuld");
    sofie.get(&format!("/clients/{file}/referrals")).await.has("Nog geen doorverwijzingen");
    sofie.get(&new).await.has("De Brug").has("Kan zij bij jullie leren koken?");
}

#[tokio::test]
async fn whoever_may_only_look_asks_nothing_and_a_stranger_learns_nothing() {
    let (test, file) = network().await;
    test.user(33, CITY, "Tine Claes", &[Role::Reception]).await;
    let (mut sofie, mut bart, mut desk) =
        (test.signed_in(SOFIE).await, test.signed_in(BART).await, test.signed_in(33).await);
    let one = asks(&mut sofie, file, &org(HOUSE), &[]).await;
    bart.get(&one).await.is(StatusCode::OK);
    desk.get(&format!("/clients/{file}/referrals")).await.is(StatusCode::FORBIDDEN);
    desk.get(&format!("/clients/{file}/referrals/new")).await.is(StatusCode::FORBIDDEN);
    desk.get("/referrals").await.is(StatusCode::OK).lacks("Amina").lacks("leren koken");
    let mut karim = test.signed_in(KARIM).await;
    karim.get(&one).await.is(StatusCode::FORBIDDEN).lacks("Amina");
    karim.post(&format!("{one}/answer"), &[("version", "1"), ("event", "accept")]).await.is(StatusCode::FORBIDDEN);
    sofie.get(&format!("/clients/{file}/looked")).await.has("Karim Aziz");
    sofie.get("/referrals/01920000-0000-7000-8000-0000000fffff").await.is(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn it_is_passed_on_in_one_step_and_whoever_asked_first_hears_how_it_ended() {
    let (test, file) = network().await;
    let (omar_org, omar) = (50, 51);
    test.organisation(omar_org, OrgKind::Ngo, "Kookatelier").await;
    test.user(omar, omar_org, "Omar Said", &[Role::Worker]).await;
    let (mut sofie, mut els) = (test.signed_in(SOFIE).await, test.signed_in(ELS).await);
    let one = asks(&mut sofie, file, &org(HOUSE), &[]).await;
    let shown = els.get(&one).await.is(StatusCode::OK);
    let version = shown.field("version").unwrap();
    let atelier = org(omar_org);
    let on = format!("{one}/pass-on");
    let base = |to, agreed| {
        vec![
            ("version", version.as_str()),
            ("event", "pass-on"),
            ("pass-on-to", to),
            ("pass-on-text", "Zij koken elke week."),
            ("pass-on-agreed", agreed),
        ]
    };
    let back = org(CITY);
    els.post(&on, &base(&back, "spoken"))
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .has("kreeg de vraag al")
        .has("Zij koken elke week.");
    els.post(&on, &base(&atelier, "")).await.is(StatusCode::UNPROCESSABLE_ENTITY).has("Zonder ja gaat er niets weg");
    els.send(&on, &base(&atelier, "spoken")).await.is(StatusCode::OK).reads_well().has("Doorgegeven.").lacks("Amina");
    els.get(&one).await.is(StatusCode::FORBIDDEN);
    let list = sofie.get(&format!("/clients/{file}/referrals")).await.is(StatusCode::OK).reads_well();
    list.has("doorgegeven").has("Stad → Buurthuis → Kookatelier");
    let mut third = test.signed_in(omar).await;
    let second = link(&third.get("/referrals").await.is(StatusCode::OK));
    assert_ne!(one, second);
    says(&mut third, &second, &[("event", "accept")]).await;
    says(&mut third, &second, &[("event", "tell"), ("tell-word", "goes-on"), ("tell-text", "")]).await;
    sofie.get("/tasks").await.has(&one).has("Doorverwijzing: Afgerond: gaat daar verder");
    sofie.get(&second).await.is(StatusCode::OK).has("gaat daar verder");
    let kept = els.get("/referrals?show=ended").await.is(StatusCode::OK).reads_well();
    kept.has("gaat daar verder").has("het dossier is niet meer open voor u").lacks("Amina");
}

#[tokio::test]
async fn whoever_asked_stays_the_contact_until_the_talk_of_three_was_kept() {
    let (test, file) = network().await;
    let (mut sofie, mut els) = (test.signed_in(SOFIE).await, test.signed_in(ELS).await);
    let one = asks(&mut sofie, file, &org(HOUSE), &[("warm", "1")]).await;
    sofie.get(&one).await.has("Warme overdracht naar").has("Gesprek met drie").lacks("Plan het gesprek met drie");
    says(&mut els, &one, &[("event", "accept")]).await;
    sofie.get(&format!("/clients/{file}")).await.has("Tot het gesprek met drie blijft");
    let page = els.get(&one).await.has("Plan het gesprek met drie").has("03 000 00 34");
    let at = page.text.find("/appointments/new?").unwrap();
    let href = page.text[..at].rsplit('"').next().unwrap().to_owned() + page.text[at..].split('"').next().unwrap();
    let form = els.get(&href.replace("&amp;", "&").replace("&#38;", "&")).await.is(StatusCode::OK).reads_well();
    let talk = form.has("Sofie De Wit en").field("talk").unwrap();
    let meets = [
        ("talk", talk.as_str()),
        ("kind", "first-talk"),
        ("day", "2026-11-26"),
        ("hour", "10:00"),
        ("minutes", "45"),
        ("where", "Buurthuis"),
    ];
    let wrong = [&meets[..2], &[("day", "2020-01-01")], &meets[3..]].concat();
    let again = els.post(&format!("/clients/{file}/appointments"), &wrong).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(again.field("talk").as_deref(), Some(talk.as_str()), "the talk is not lost");
    els.send(&format!("/clients/{file}/appointments"), &meets).await.is(StatusCode::OK);
    // The day stands on the page of the referral, for both; the client reads the names.
    let planned = sofie.get(&one).await.reads_well().lacks("Plan het gesprek met drie").has("blijft");
    planned
        .has("Gesprek met drie: ")
        .has("donderdag 26 november 2026")
        .has("Ander moment")
        .has("Els Maes")
        .lacks("Het ging door");
    sofie.get("/tasks").await.has("U wordt verwacht op een afspraak op 26/11/2026");
    let client = sofie.get(&format!("/clients/{file}/path/preview?lang=nl")).await.is(StatusCode::OK).reads_well();
    client.has("Gesprek met Els Maes en Sofie De Wit").lacks("Eerste gesprek").lacks("Kom naar het eerste gesprek");
    els.get(&one).await.lacks("Plan het gesprek met drie").has("blijft");
    els.post(&format!("/clients/{file}/appointments"), &meets).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    pass(6 * 86_400);
    let mut sofie = test.signed_in(SOFIE).await;
    let over = sofie.get(&one).await.is(StatusCode::OK).reads_well().has("Het ging door");
    let (_, main) = over.text.split_once("<main").unwrap();
    let stands_out = main.split("</main>").next().unwrap().matches("class=\"btn pri\"").count();
    assert_eq!(stands_out, 1, "only what comes next stands out");
    let meeting = over.text.split("/appointments/").nth(1).unwrap().split('/').next().unwrap();
    let close = format!("/clients/{file}/appointments/{meeting}/close");
    let held = [("version", "1"), ("state", "kept"), ("referral", one.rsplit('/').next().unwrap())];
    let after = sofie.send(&close, &held).await.is(StatusCode::OK).reads_well();
    after.has("Het gesprek met drie ging door").has("eerste contact").lacks("blijft");
    sofie.get(&format!("/clients/{file}")).await.lacks("Tot het gesprek met drie");
}

#[tokio::test]
async fn a_file_is_not_closed_while_somebody_waits_and_the_way_there_is_shown() {
    let (test, file) = network().await;
    let mut sofie = test.signed_in(SOFIE).await;
    let one = asks(&mut sofie, file, &org(HOUSE), &[]).await;
    let close = format!("/clients/{file}/close");
    let refused = sofie.post(&close, &[("version", "1")]).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    refused.has("Er loopt nog een doorverwijzing").has(&format!("/clients/{file}/referrals"));
    says(&mut sofie, &one, &[("event", "give-up"), ("give-up-word", "withdrawn")]).await;
    sofie.send(&close, &[("version", "1")]).await.is(StatusCode::OK).has("Afgesloten");
}

#[tokio::test]
async fn two_answers_at_once_lose_no_words() {
    let (test, file) = network().await;
    test.user(42, HOUSE, "Jan Smet", &[Role::Worker]).await;
    let (mut sofie, mut els, mut jan) =
        (test.signed_in(SOFIE).await, test.signed_in(ELS).await, test.signed_in(42).await);
    let one = asks(&mut sofie, file, &org(HOUSE), &[]).await;
    els.get(&one).await.is(StatusCode::OK);
    says(&mut jan, &one, &[("event", "accept")]).await;
    let late = [
        ("version", "1"),
        ("event", "decline"),
        ("decline-word", "other"),
        ("decline-text", "Wij zitten vol tot mei."),
    ];
    let told = els.post(&format!("{one}/answer"), &late).await.is(StatusCode::CONFLICT).reads_well();
    told.has("Iemand was u voor").has("Wij zitten vol tot mei.").has("aanvaard");
}

#[tokio::test]
async fn no_place_is_asked_again_on_the_day_that_was_said() {
    let (test, file) = network().await;
    let (mut sofie, mut els) = (test.signed_in(SOFIE).await, test.signed_in(ELS).await);
    let one = asks(&mut sofie, file, &org(HOUSE), &[]).await;
    let past = [("version", "1"), ("event", "no-place"), ("again", "2020-01-01"), ("no-place-text", "Vol.")];
    els.post(&format!("{one}/answer"), &past)
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .has("Kies een dag die nog komt")
        .has("Vol.");
    says(&mut els, &one, &[("event", "no-place"), ("again", "2026-12-10"), ("no-place-text", "Vol.")]).await;
    let waits = sofie.get(&one).await.reads_well();
    waits.has("nu geen plaats").has("opnieuw vragen op").has("Vol.").has("Vraag het opnieuw");
    pass(20 * 86_400);
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get("/referrals?late=1").await.has("te laat").has("Amina");
    says(&mut sofie, &one, &[("event", "retry")]).await.has("wacht op antwoord");
    sofie.get("/referrals?late=1").await.lacks("Amina");
}

#[tokio::test]
async fn a_referral_for_a_step_proposes_to_change_the_step_and_changes_nothing() {
    let (test, file) = network().await;
    let (mut sofie, mut els) = (test.signed_in(SOFIE).await, test.signed_in(ELS).await);
    sofie.send(&format!("/clients/{file}/steps"), &[("kind", "practise-dutch")]).await.is(StatusCode::OK);
    let offer = [("kind", "practice"), ("title", "Praattafel"), ("language", "nl")];
    els.post("/offers/new", &offer).await.is(StatusCode::SEE_OTHER);
    let (new, to) = (format!("/clients/{file}/referrals/new"), org(HOUSE));
    let items = sofie.post(&new, &[typed(&to), vec![("go", "items")]].concat()).await.is(StatusCode::OK).reads_well();
    let value = |name: &str, label: &str| {
        let (_, select) = items.text.split_once(&format!("name=\"{name}\"")).unwrap();
        let option = select.split("<option value=\"").find(|part| part.contains(label)).unwrap();
        option.split('"').next().unwrap().to_owned()
    };
    let (about, given) = (value("about", "Nederlands oefenen"), value("offer", "Praattafel"));
    let chosen = [("about", about.as_str()), ("offer", given.as_str())];
    let one = asks(&mut sofie, file, &to, &chosen).await;
    sofie.get(&one).await.reads_well().has("Voor welke stap").has("Praattafel").lacks("Moet de stap mee veranderen?");
    els.get(&one).await.has("Voor welke stap").has("Praattafel");
    for event in ["accept", "first-contact", "start"] {
        says(&mut els, &one, &[("event", event)]).await;
    }
    let page = sofie.get(&one).await.reads_well();
    page.has("Moet de stap mee veranderen?").has(&format!("/clients/{file}/steps/{about}"));
    let mut conn = test.house.db.look().await.unwrap();
    let row = conn.row("SELECT state FROM step WHERE file_id = $1", args![file]).await.unwrap().unwrap();
    assert_eq!(row.take().next::<String>().unwrap(), "planned", "nothing changes by itself");
    let wrong = [typed(&to), vec![("about", one.rsplit('/').next().unwrap()), ("go", "preview")]].concat();
    sofie.post(&new, &wrong).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
}
