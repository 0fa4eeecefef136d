//! The profile: corrections by two people at once, what others said, drafts, "there is none", numbers, the status on a
//! day, and origin that is only counted.

use crate::harness::{BART, Browser, KARIM, Page, SOFIE, TestHouse, VDAB, id, pass};
use axum::http::StatusCode;
use opweg_model::{FileId, Tier};
use opweg_store::args;

/// A client, and the address of the form for a kind.
async fn amina(test: &TestHouse) -> (FileId, impl Fn(&str) -> String) {
    let file = test.client(SOFIE, "Amina", "nl").await;
    (file, move |kind: &str| format!("/clients/{file}/facts/{kind}"))
}

/// Links of the page to the form for a kind, with what they are about.
fn links(page: &Page, form: &str) -> Vec<String> {
    let link = format!("href=\"{form}");
    let starts = page.text.match_indices(&link).map(|(at, _)| at + 6);
    starts.map(|at| page.text[at..].split('"').next().unwrap().to_owned()).collect()
}

fn about(link: &str) -> &str {
    link.split_once('=').map_or("", |(_, about)| about)
}

async fn profile(browser: &mut Browser, file: FileId) -> Page {
    browser.get(&format!("/clients/{file}/profile")).await.is(StatusCode::OK).reads_well()
}

#[tokio::test]
async fn a_correction_after_a_colleague_shows_both_and_keeps_what_was_typed() {
    let test = TestHouse::new().await;
    let (file, form) = amina(&test).await;
    let job = form("wanted-job");
    let (mut sofie, mut bart) = (test.signed_in(SOFIE).await, test.signed_in(BART).await);
    sofie.send(&job, &[("wanted-job", "bakker")]).await.has("bakker");
    let link = links(&profile(&mut sofie, file).await, &job).remove(0);
    let before = about(&link).to_owned();
    pass(60);
    bart.send(&job, &[("wanted-job", "kok"), ("replaces", &before)]).await.has("kok");

    let clash = sofie.post(&job, &[("wanted-job", "slager"), ("replaces", &before)]).await.is(StatusCode::CONFLICT);
    let clash = clash.reads_well().has("kok").has("slager").has("intussen veranderd").has("Stad, 21/11/2026");
    let now = clash.field("replaces").unwrap();
    assert!(!now.is_empty() && now != before);
    profile(&mut sofie, file).await.lacks("slager");
    sofie.send(&job, &[("wanted-job", "slager"), ("replaces", &now)]).await.has("slager");
    assert_eq!(links(&profile(&mut sofie, file).await, &job).len(), 1, "one statement holds");
}

#[tokio::test]
async fn a_birth_to_come_is_asked_again_with_what_was_typed() {
    let test = TestHouse::new().await;
    let (file, form) = amina(&test).await;
    let mut sofie = test.signed_in(SOFIE).await;
    let late = sofie.post(&form("birth-date"), &[("birth-date-year", "2094")]).await;
    late.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well().has("moet nog komen").has("2094");
    profile(&mut sofie, file).await.lacks("2094");
    let new = [("given-name", "Selam"), ("birth-date-year", "2150")];
    let late = sofie.post("/clients/new", &new).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    late.has("moet nog komen").has("2150");
}

#[tokio::test]
async fn what_another_organisation_said_is_shown_by_name_and_never_replaced() {
    let test = TestHouse::new().await;
    let (file, form) = amina(&test).await;
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path, Tier::Work]).await;
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    sofie.send(&form("wanted-job"), &[("wanted-job", "bakker")]).await;
    sofie.send(&form("work-here"), &[("work-here-job", "poetsen")]).await;
    let theirs = about(&links(&profile(&mut sofie, file).await, &form("wanted-job")).remove(0)).to_owned();

    let page = profile(&mut karim, file).await.has("zei de persoon zelf; Stad, 21/11/2026");
    let page = page.has("Ernaast zetten");
    assert_eq!(links(&page, &form("wanted-job")), [form("wanted-job")], "no correction of others");
    let entry = links(&page, &form("work-here")).into_iter().find(|l| l.contains("?slot=")).unwrap();
    let refused = karim.post(&form("wanted-job"), &[("wanted-job", "kok"), ("replaces", &theirs)]).await;
    refused.is(StatusCode::CONFLICT).has("bakker").has("kok").has("komt ernaast");
    karim.send(&form("wanted-job"), &[("wanted-job", "kok")]).await.has("kok").has("bakker").has("fact clash");
    karim.get(&entry).await.is(StatusCode::OK).reads_well().has("poetsen");
    let slot = about(&entry).to_owned();
    karim.send(&form("work-here"), &[("work-here-job", "koken"), ("slot", &slot)]).await.has("fact clash");
    profile(&mut sofie, file).await.has("bakker").has("poetsen").has("koken");
}

#[tokio::test]
async fn answers_that_hold_stand_apart_from_earlier_ones() {
    let test = TestHouse::new().await;
    let (file, form) = amina(&test).await;
    let job = form("wanted-job");
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path, Tier::Work]).await;
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    sofie.send(&job, &[("wanted-job", "bakker")]).await;
    let first = about(&links(&profile(&mut sofie, file).await, &job).remove(0)).to_owned();
    pass(60);
    sofie.send(&job, &[("wanted-job", "slager"), ("replaces", &first)]).await;
    pass(60);
    let page = karim.send(&job, &[("wanted-job", "kok")]).await.has("fact clash");
    let (_, history) = page.text.split_once("Twee antwoorden spreken elkaar tegen").unwrap();
    let (live, earlier) = history.split_once("Eerdere antwoorden").unwrap();
    assert!(live.contains("kok") && live.contains("slager") && !live.contains("bakker"), "{live}");
    assert!(earlier.split("</ul>").next().unwrap().contains("bakker"));
}

#[tokio::test]
async fn a_section_that_may_hold_more_does_not_say_that_nothing_was_asked() {
    let test = TestHouse::new().await;
    let (file, form) = amina(&test).await;
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path, Tier::Work]).await;
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    profile(&mut karim, file).await.has("Nog niets gevraagd.");
    let before = profile(&mut sofie, file).await;
    let closed = before.text.matches("Hier staat niets dat u mag zien.").count();
    assert!(closed > 0, "confidences of others may be there");
    assert!(!form("x").is_empty() && before.text.contains("Nog niets gevraagd."));
}

#[tokio::test]
async fn each_entry_has_its_own_draft_and_it_goes_when_it_is_saved_or_thrown_away() {
    let test = TestHouse::new().await;
    let (file, form) = amina(&test).await;
    let phone = form("phone");
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.send(&phone, &[("phone", "03 000 00 21")]).await;
    sofie.send(&phone, &[("phone", "03 000 00 22")]).await;
    let page = profile(&mut sofie, file).await;
    let own: Vec<String> = links(&page, &phone).into_iter().filter(|l| l.contains("?replaces=")).collect();
    let draft = |page: &Page| {
        let (_, after) = page.text.split_once("data-draft=\"").unwrap();
        after.split('"').next().unwrap().to_owned()
    };
    let (one, two) = (sofie.get(&own[0]).await, sofie.get(&own[1]).await);
    let (first, second) = (draft(&one), draft(&two));
    assert!(first != second && first != draft(&sofie.get(&phone).await));

    sofie.post(&first, &[("phone", "03 000 00 23")]).await.is(StatusCode::OK);
    sofie.get(&own[1]).await.lacks("03 000 00 23");
    sofie.get(&own[0]).await.has("03 000 00 23").has("Gooi dit kladje weg");
    sofie.send(&phone, &[("discard", "1"), ("replaces", about(&own[0]))]).await.lacks("03 000 00 23");

    sofie.post(&first, &[("phone", "03 000 00 24")]).await.is(StatusCode::OK);
    sofie.send(&phone, &[("phone", "03 000 00 24"), ("replaces", about(&own[0]))]).await.has("03 000 00 24");
    let row = test.house.db.look().await.unwrap().row("SELECT CAST(count(*) AS BIGINT) FROM draft", args![]).await;
    assert_eq!(row.unwrap().unwrap().take().next::<i64>().unwrap(), 0, "saved is no draft any more");
}

#[tokio::test]
async fn there_is_none_is_an_answer_that_gives_way_to_one() {
    let test = TestHouse::new().await;
    let (file, form) = amina(&test).await;
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get(&form("phone")).await.has("value=\"has-none\"").has("Dat heb ik niet");
    sofie.get(&form("given-name")).await.lacks("has-none");
    sofie.send(&form("phone"), &[("phone-none", "has-none")]).await.has("Dat heb ik niet");
    sofie.send(&form("phone"), &[("phone", "03 000 00 31")]).await.has("03 000 00 31");
    let beside = sofie.post(&form("phone"), &[("phone-none", "has-none")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    beside.has("Er staan al antwoorden");
    let both = sofie.post(&form("licence"), &[("licence", "none"), ("licence", "b")]).await;
    both.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well().has("kunnen niet samen");
    sofie.send(&form("obstacles"), &[("obstacles", "none")]).await.has("Niets");
    // Nothing to heed is no warning in the heading.
    sofie.send(&form("safe-contact"), &[("safe-contact", "none")]).await.has("Nergens op").lacks("tag sun");
    assert!(!profile(&mut sofie, file).await.text.contains("has-none"));
}

async fn authorise(test: &TestHouse) {
    let mut tx = test.house.db.begin(crate::harness::now()).await.unwrap();
    tx.run("UPDATE organisation SET number_authorised = $1 WHERE id = $2", args![true, id(crate::harness::CITY)])
        .await
        .unwrap();
    crate::harness::noted(tx).await;
}

#[tokio::test]
async fn a_number_is_kept_where_it_may_and_shown_on_the_profile_only() {
    let test = TestHouse::new().await;
    let (file, _) = amina(&test).await;
    let mut sofie = test.signed_in(SOFIE).await;
    let form = format!("/clients/{file}/number");
    profile(&mut sofie, file).await.lacks(&form);
    sofie.get(&form).await.is(StatusCode::FORBIDDEN);
    sofie.post(&form, &[("number", "00.00.01-001.64")]).await.is(StatusCode::FORBIDDEN);

    authorise(&test).await;
    profile(&mut sofie, file).await.has(&form);
    sofie.get(&form).await.is(StatusCode::OK).reads_well();
    for (typed, why) in [
        ("0000", "Hier staan er 4"),
        ("00.00.01-001.63", "rekenen de eerste negen na"),
        ("00.00.01-000.64", "nooit 000 of 999"),
        ("Amina", "alleen cijfers"),
    ] {
        sofie.post(&form, &[("number", typed)]).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well().has(why);
    }
    let number = valid();
    sofie.send(&form, &[("number", &number)]).await.has(&number);
    let twice = sofie.send(&form, &[("number", &number)]).await;
    assert_eq!(twice.text.matches(number.as_str()).count(), 1, "kept once");
    for page in ["", "/intake", "/path", "/looked"] {
        sofie.get(&format!("/clients/{file}{page}")).await.is(StatusCode::OK).lacks(&number);
    }
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path, Tier::Work]).await;
    let mut karim = test.signed_in(KARIM).await;
    profile(&mut karim, file).await.lacks(&number).lacks(&form);

    // It was somebody else's: nothing of it stays, and the log knows that it was taken away.
    let page = sofie.get(&form).await.is(StatusCode::OK).reads_well().has(&number);
    let (_, rest) = page.text.split_once(&format!("action=\"{form}/")).unwrap();
    let remove = format!("{form}/{}", rest.split('"').next().unwrap());
    karim.post(&remove, &[]).await.is(StatusCode::FORBIDDEN);
    let other = test.client(SOFIE, "Bilal", "ar").await;
    sofie.post(&remove.replace(&file.to_string(), &other.to_string()), &[]).await.is(StatusCode::NOT_FOUND);
    sofie.send(&remove, &[]).await.has("Weggehaald").lacks(&number);
    sofie.post(&remove, &[]).await.is(StatusCode::NOT_FOUND);
    sofie.get(&form).await.is(StatusCode::OK).reads_well().lacks(&number);
    let found = sofie.post("/clients/new", &[("check", "1"), ("number", &number)]).await.is(StatusCode::OK);
    assert!(!found.text.contains(&file.to_string()), "no search finds it by this number");
}

/// A number of nobody: no month and day of birth, and the check digits that belong to it.
fn valid() -> String {
    let check = 97 - 1_001 % 97;
    format!("00.00.01-001.{check:02}")
}

#[tokio::test]
async fn the_status_on_a_day_is_told_without_a_script() {
    let test = TestHouse::new().await;
    let (file, form) = amina(&test).await;
    let mut sofie = test.signed_in(SOFIE).await;
    let period = form("residence-period");
    let entry = |part: &'static str| format!("residence-period-{part}");
    for (status, from, until) in [("asylum-applicant", "2021-03-14", "2022-06-30"), ("refugee", "2022-07-01", "")] {
        let fields = [(entry("status"), status), (entry("from"), from), (entry("until"), until)];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), *text)).collect();
        sofie.send(&period, &fields).await;
    }
    let mut on = async |day: &str| {
        let page = sofie.get(&format!("/clients/{file}/profile?on={day}")).await.is(StatusCode::OK).reads_well();
        let (_, answer) = page.text.split_once("id=\"on-day\"").unwrap();
        answer.split("</section>").next().unwrap().to_owned()
    };
    let words = |code: &str| test.house.say(opweg_lang::Lang::Nl, &format!("facts-status-{code}"));
    let asked = on("2022-06-30").await;
    assert!(asked.contains(&words("asylum-applicant")) && !asked.contains(&words("refugee")), "{asked}");
    assert!(on("2024-01-01").await.contains(&words("refugee")));
    assert!(on("2020-01-01").await.contains("is niets bekend"));
    assert!(on("gisteren").await.contains("Deze dag bestaat niet"));
}

#[tokio::test]
async fn origin_is_written_down_once_and_read_nowhere() {
    let test = TestHouse::new().await;
    let (file, _) = amina(&test).await;
    let mut sofie = test.signed_in(SOFIE).await;
    let form = format!("/clients/{file}/origin");
    profile(&mut sofie, file).await.has(&form);
    let page = sofie.get(&form).await.is(StatusCode::OK).reads_well().has("Waarom we dit vragen");
    page.has("De persoon zegt het liever niet").lacks("ask-later");
    let wrong = [("birth-nationality", "SO"), ("grandparents-outside-eu15", "9")];
    sofie.post(&form, &wrong).await.is(StatusCode::UNPROCESSABLE_ENTITY).has("value=\"SO\" selected");
    sofie.send(&form, &[("birth-nationality", "SO"), ("grandparents-outside-eu15", "4")]).await.lacks("Somalië");
    sofie.get(&form).await.lacks("value=\"SO\" selected");
    sofie.send(&form, &[("refused", "1")]).await.is(StatusCode::OK);
    let mut conn = test.house.db.look().await.unwrap();
    let sql = "SELECT CAST(count(*) AS BIGINT) FROM fact WHERE file_id = $1 AND state = 'refused'";
    let refused: i64 = conn.row(sql, args![file]).await.unwrap().unwrap().take().next().unwrap();
    assert_eq!(refused, 4, "each of the four questions");
    drop(conn);
    for page in ["", "/profile", "/intake"] {
        sofie.get(&format!("/clients/{file}{page}")).await.lacks("Somalië").lacks("Nationaliteit bij geboorte");
    }
}
