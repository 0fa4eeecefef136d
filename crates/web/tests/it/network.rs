//! The network for its coordinator: figures, whom to call, agreements between partners, goals.

use crate::harness::{NADIA, SOFIE, TestHouse};
use axum::http::StatusCode;

#[tokio::test]
async fn the_coordinator_reads_figures_and_numbers_of_files_and_no_name() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Amina", "ar").await;
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get("/network").await.is(StatusCode::FORBIDDEN);
    sofie.send(&format!("/clients/{file}/plan"), &[("plan", "integrated")]).await.is(StatusCode::OK);
    let asked = sofie.send(&format!("/clients/{file}/trajectory/forward"), &[]).await.is(StatusCode::OK);
    let read = asked.field("read").unwrap();
    sofie
        .send(
            &format!("/clients/{file}/trajectory/mark"),
            &[("read", read.as_str()), ("who", "client"), ("mark", "not-agreed")],
        )
        .await
        .is(StatusCode::OK);
    let mut nadia = test.signed_in(NADIA).await;
    let page = nadia.get("/network").await.is(StatusCode::OK).reads_well();
    page.has("Iemand gaat niet akkoord").has("/network/files/plan-refused").lacks("Amina");
    let behind = nadia.get("/network/files/plan-refused").await.is(StatusCode::OK).reads_well();
    behind.has("Sofie De Wit").has("03 000 00").lacks("Amina");
    nadia.get("/network/files/nothing").await.is(StatusCode::NOT_FOUND);
    nadia.get(&format!("/network?org={}", crate::harness::id(crate::harness::VDAB))).await.has("geen open dossiers");
}

#[tokio::test]
async fn what_partners_agree_is_written_down_by_the_coordinator_and_read_by_everybody() {
    let test = TestHouse::new().await;
    let (mut sofie, mut nadia) = (test.signed_in(SOFIE).await, test.signed_in(NADIA).await);
    sofie
        .get("/network/terms")
        .await
        .is(StatusCode::OK)
        .reads_well()
        .has("Nog niets afgesproken")
        .lacks("Nieuwe afspraken");
    let of = |plan, from| {
        [
            ("number", "0"),
            ("title", "Samenwerking 2027"),
            ("from", from),
            ("answer-usual", "5"),
            ("answer-soon", "2"),
            ("answer-today", "1"),
            ("first-contact", "10"),
            ("start", "30"),
            ("outcome", "60"),
            ("plan", plan),
            ("mark", "14"),
            ("offer", "60"),
            ("idle", "30"),
        ]
    };
    let wrong = nadia.post("/network/terms", &of("0", "2027-01-01")).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    wrong.reads_well().has("Kies tussen 1 en 366 dagen").has("Samenwerking 2027");
    let far = nadia.post("/network/terms", &of("20", "2099-12-31")).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    far.reads_well().has("binnen het jaar").has("Samenwerking 2027");
    let mut long = of("20", "2027-01-01");
    let title = "x".repeat(300);
    long[1].1 = &title;
    nadia.post("/network/terms", &long).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    nadia.post("/network/terms", &of("20", "")).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    nadia.send("/network/terms", &of("20", "2027-01-01")).await.is(StatusCode::OK).has("Samenwerking 2027");
    sofie.post("/network/terms", &of("20", "2027-02-01")).await.is(StatusCode::FORBIDDEN);
    let read = sofie.get("/network/terms").await.reads_well().has("Samenwerking 2027").lacks("Nieuwe afspraken");
    read.has("Geldt vanaf vrijdag 1 januari 2027").lacks("Sinds vrijdag");
    // Who coordinates guides nobody: the files are not theirs.
    nadia.get("/clients").await.reads_well().has("Alle dossiers").lacks("Mijn klanten");
    sofie.get("/clients").await.has("Mijn klanten").lacks("Alle dossiers");
}

#[tokio::test]
async fn a_goal_is_set_and_closed() {
    let test = TestHouse::new().await;
    let mut nadia = test.signed_in(NADIA).await;
    let of = |title, target| {
        [
            ("title", title),
            ("measure", "plan-agreed"),
            ("target", target),
            ("due", "2027-12-31"),
            ("owner", "stuurgroep"),
            ("once", "a"),
        ]
    };
    let wrong = nadia.post("/network/goals", &of("", "500")).await.is(StatusCode::UNPROCESSABLE_ENTITY).reads_well();
    wrong.has("Kies tussen 1 en 100").has("value=\"500\"");
    let page = nadia.send("/network/goals", &of("Iedereen een plan", "80")).await.is(StatusCode::OK).reads_well();
    let page = page.has("Iedereen een plan").has("doel: minstens 80%");
    let (_, rest) = page.text.split_once("action=\"/network/goals/").unwrap();
    let goal = format!("/network/goals/{}", &rest[..36]);
    nadia.send(&goal, &[("version", "1")]).await.is(StatusCode::OK).lacks("Iedereen een plan");
    nadia.send(&goal, &[("version", "1")]).await.has("Iemand paste dit net aan");
}
