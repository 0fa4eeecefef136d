//! Who leads a file and who is on its team: taking over, handing over, people with a task, and mentors.

use crate::harness::{BART, CITY, KARIM, SOFIE, TestHouse, VDAB, id, now, pass};
use axum::http::StatusCode;
use opweg_access::{Action, Actor};
use opweg_model::{FileId, OrgKind, Purpose, Role, TaskId, Tier, UserId};
use opweg_store::people::{Administrator, leaving};
use opweg_store::{args, door};
use uuid::Uuid;

/// The lead, and how many people stand on the team as lead.
async fn lead(test: &TestHouse, file: FileId) -> (Uuid, i64) {
    let mut conn = test.house.db.look().await.unwrap();
    let row = conn
        .row(
            "SELECT f.lead_user, (SELECT CAST(count(*) AS BIGINT) FROM member m
              WHERE m.file_id = f.id AND m.task = 'lead' AND m.until_at IS NULL) FROM client_file f WHERE f.id = $1",
            args![file],
        )
        .await
        .unwrap()
        .unwrap();
    let mut t = row.take();
    (t.next().unwrap(), t.next().unwrap())
}

async fn leaves(test: &TestHouse, who: u128) {
    let mut tx = test.house.db.begin(now()).await.unwrap();
    let office = Administrator::of(&Actor::System).unwrap();
    leaving::leave(&mut tx, &office, UserId(id(who)), 1, || TaskId(test.house.id())).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_colleague_takes_over_from_somebody_who_left() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path]).await;
    let (team, take) = (format!("/clients/{file}/team"), format!("/clients/{file}/lead"));
    let (mut bart, mut karim) = (test.signed_in(BART).await, test.signed_in(KARIM).await);
    bart.get(&team).await.lacks("Aanspreekpunt worden");
    bart.post(&take, &[("version", "1")]).await.is(StatusCode::FORBIDDEN);
    leaves(&test, SOFIE).await;
    bart.get("/tasks").await.has("nieuw aanspreekpunt").has(&team);
    bart.get(&team).await.reads_well().has("Aanspreekpunt worden").has("03 000 00 12").lacks("Sofie De Wit");
    karim.get(&team).await.lacks("Aanspreekpunt worden");
    karim.post(&take, &[("version", "1")]).await.is(StatusCode::FORBIDDEN);
    bart.send(&take, &[("version", "1")]).await.is(StatusCode::OK).lacks("Aanspreekpunt worden").has("Bart Claes");
    assert_eq!(lead(&test, file).await, (id(BART), 1));
    bart.send(&take, &[("version", "1")]).await.has("Iemand paste dit net aan");
    bart.get("/tasks").await.lacks("nieuw aanspreekpunt");
}

#[tokio::test]
async fn a_file_is_handed_over_to_somebody_on_the_team_who_accepts() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path]).await;
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    let (team, take) = (format!("/clients/{file}/team"), format!("/clients/{file}/lead"));
    let (vdab, him) = (id(VDAB).to_string(), id(KARIM).to_string());
    sofie.send(&team, &[("org", &vdab), ("task", "work")]).await.is(StatusCode::OK);
    for (until, why) in [("2027-06-31", "aria-invalid"), ("2026-01-31", "De laatste dag komt niet voor de eerste dag")]
    {
        let person = [("person", him.as_str()), ("task", "integration"), ("from", "2026-12-01"), ("until", until)];
        let told =
            sofie.post(&format!("{team}/person"), &person).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
        told.has(why).has("value=\"2026-12-01\"").has(&format!("value=\"{until}\""));
    }
    let person = [("person", him.as_str()), ("task", "work"), ("from", ""), ("until", "2027-06-30")];
    sofie.send(&format!("{team}/person"), &person).await.is(StatusCode::OK).reads_well().has("Karim Aziz");
    let offered = sofie.send(&format!("{take}/offer"), &[("to", &him)]).await.is(StatusCode::OK).reads_well();
    offered.has("Overdracht voorgesteld aan");
    assert_eq!(lead(&test, file).await, (id(SOFIE), 1), "until he accepts, she leads");
    karim.get("/tasks").await.has("Vraag om aanspreekpunt te worden");
    karim.send(&take, &[("version", "1")]).await.is(StatusCode::OK).has("Karim Aziz");
    assert_eq!(lead(&test, file).await, (id(KARIM), 1));
    sofie.get("/tasks").await.has("Karim Aziz is nu het aanspreekpunt");
    karim.send(&team, &[("org", &vdab), ("task", "other")]).await.is(StatusCode::OK);
}

#[tokio::test]
async fn a_mentor_sees_the_contact_card_from_the_agreement_until_the_membership_ends() {
    let test = TestHouse::new().await;
    let (mentors, mia) = (31, 32);
    test.organisation(mentors, OrgKind::Mentoring, "Samen op weg").await;
    test.user(mia, mentors, "Mia Maes", &[Role::Mentor]).await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let (team, org, her) = (format!("/clients/{file}/team"), id(mentors).to_string(), id(mia).to_string());
    sofie.send(&team, &[("org", &org), ("task", "mentoring")]).await.is(StatusCode::OK);
    let person = [("person", her.as_str()), ("task", "mentoring")];
    let refused = sofie.post(&format!("{team}/person"), &person).await;
    refused.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well().has("Vraag eerst aan de klant");
    let who = test.actor(mia).await;
    let open = async || door::open(&test.house.db, &who, Action::See, file, Purpose::Guidance, now()).await;
    assert!(open().await.is_err());
    let agreed = [("person", her.as_str()), ("task", "mentoring"), ("agreed", "1")];
    sofie.send(&format!("{team}/person"), &agreed).await.is(StatusCode::OK).has("Mia Maes");
    let looks = sofie.get(&format!("/clients/{file}/agreement")).await.is(StatusCode::OK);
    looks.has("<b>Mia Maes, ");
    let (tx, permit) = open().await.unwrap();
    assert!(permit.opens(Tier::Contact) && !permit.opens(Tier::Path) && !permit.opens(Tier::Work));
    drop(tx);
    let member: Uuid = {
        let mut conn = test.house.db.look().await.unwrap();
        let row = conn.row("SELECT id FROM member WHERE user_id = $1", args![id(mia)]).await.unwrap().unwrap();
        row.take().next().unwrap()
    };
    sofie.send(&format!("{team}/{member}/leave"), &[("version", "1")]).await.is(StatusCode::OK);
    assert!(open().await.is_err(), "at once");
}

#[tokio::test]
async fn a_team_lead_who_is_asked_looks_along_at_one_case_for_two_weeks() {
    let test = TestHouse::new().await;
    let (leads, stranger) = (33, 34);
    test.user(leads, CITY, "Tine Claes", &[Role::TeamLead]).await;
    test.user(stranger, VDAB, "Dirk Smets", &[Role::TeamLead]).await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let (overview, tine) = (format!("/clients/{file}"), id(leads).to_string());
    test.signed_in(leads).await.get(&overview).await.is(StatusCode::FORBIDDEN);
    sofie.get(&format!("{overview}/team")).await.is(StatusCode::OK).reads_well().has("Tine Claes").lacks("Dirk Smets");
    let other = sofie.post(&format!("{overview}/review"), &[("to", &id(stranger).to_string())]).await;
    assert!(other.status.is_client_error(), "only of one's own organisation");
    let asked = sofie.send(&format!("{overview}/review"), &[("to", &tine)]).await.is(StatusCode::OK);
    asked.lacks(&format!("<option value=\"{tine}\">Tine Claes</option>"));

    let mut lead = test.signed_in(leads).await;
    lead.get("/today").await.has("Sofie De Wit vraagt om mee te kijken").has("Amina").has(&overview);
    lead.get(&overview).await.is(StatusCode::OK).reads_well().has("Amina").lacks("id=\"note\"");
    let note = lead.post(&format!("{overview}/notes"), &[("body", "ik kijk mee"), ("kind", "note")]).await;
    assert_eq!(note.status, StatusCode::FORBIDDEN, "looking is all");
    sofie.get(&format!("{overview}/agreement")).await.has("<b>Tine Claes, Stad</b>").has("nazicht");
    sofie.get(&format!("{overview}/looked")).await.has("Tine Claes");

    pass(15 * 86_400);
    test.signed_in(leads).await.get(&overview).await.is(StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn an_organisation_stands_once_on_the_team_however_many_of_it_are_there() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let mut sofie = test.signed_in(SOFIE).await;
    let team = format!("/clients/{file}/team");
    let (org, karim) = (id(VDAB).to_string(), id(KARIM).to_string());
    sofie.get(&team).await.is(StatusCode::OK);
    sofie.send(&team, &[("org", &org), ("task", "work")]).await.is(StatusCode::OK);
    sofie.send(&format!("{team}/person"), &[("person", &karim), ("task", "work")]).await.is(StatusCode::OK);
    for page in [team.clone(), format!("/clients/{file}")] {
        let shown = sofie.get(&page).await.is(StatusCode::OK).reads_well();
        let (_, after) = shown.text.split_once("id=\"team-h\"").unwrap();
        let (part, _) = after.split_once("</section>").unwrap();
        assert_eq!(part.matches(">VDAB<").count(), 1, "{page}: {part}");
        assert!(part.contains("Karim Aziz") && !part.contains(", VDAB"), "{page}: {part}");
    }
}

#[tokio::test]
async fn an_organisation_says_before_its_mandate_ends_that_it_still_guides_the_client() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let agreement = format!("/clients/{file}/agreement");
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get(&agreement).await.is(StatusCode::OK).lacks("verleng met twee jaar");
    pass(700 * 86_400);
    let (mut sofie, mut bart) = (test.signed_in(SOFIE).await, test.signed_in(BART).await);
    let page = sofie.get(&agreement).await.is(StatusCode::OK).reads_well().has("verleng met twee jaar");
    let (_, form) = page.text.split_once("/agreement/renew").unwrap();
    let (_, value) = form.split_once("name=\"grant\" value=\"").unwrap();
    let grant = &value[..36];
    sofie.send(&format!("{agreement}/renew"), &[("grant", grant)]).await.is(StatusCode::OK).lacks("verleng met twee");
    bart.get(&agreement).await.is(StatusCode::OK);
    bart.post(&format!("{agreement}/renew"), &[("grant", grant)]).await.is(StatusCode::NOT_FOUND);
    pass(100 * 86_400);
    test.signed_in(SOFIE).await.get(&agreement).await.is(StatusCode::OK);
}
