//! What a file shows follows from what was agreed and done: its tabs, the first thing to do, the last day of sharing.

use crate::harness::{KARIM, SOFIE, TestHouse, VDAB, id};
use axum::http::StatusCode;
use opweg_model::Tier;

#[tokio::test]
async fn a_tab_is_shown_only_to_whoever_it_opens_for() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Selam", "ti").await;
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path]).await;
    let (page, looked) = (format!("/clients/{file}"), format!("/clients/{file}/looked"));
    test.signed_in(SOFIE).await.get(&page).await.is(StatusCode::OK).has(&looked);
    let mut karim = test.signed_in(KARIM).await;
    let shown = karim.get(&page).await.is(StatusCode::OK);
    for tab in ["intake", "agreement", "looked"] {
        let address = format!("{page}/{tab}");
        let opens = karim.get(&address).await.status == StatusCode::OK;
        assert_eq!(shown.text.contains(&format!("href=\"{address}\"")), opens, "{tab}");
    }
    shown.lacks(&looked);
}

#[tokio::test]
async fn who_looked_stands_under_the_name_of_the_client_and_counts_what_was_done_again_on_one_day() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Selam", "ti").await;
    let mut sofie = test.signed_in(SOFIE).await;
    for _ in 0..3 {
        sofie.get(&format!("/clients/{file}/team")).await.is(StatusCode::OK);
    }
    let page = sofie.get(&format!("/clients/{file}/looked")).await.is(StatusCode::OK).reads_well();
    page.has("<h1><bdi>Selam</bdi></h1>").has(&format!("/clients/{file}/profile")).has("3 keer die dag");
}

#[tokio::test]
async fn sharing_is_shown_until_its_last_day_and_work_is_never_ticked_beforehand() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Selam", "ti").await;
    let (mut sofie, page) = (test.signed_in(SOFIE).await, format!("/clients/{file}/agreement"));
    let before = sofie.get(&page).await.is(StatusCode::OK);
    before.has("value=\"t1\" checked").has("value=\"t2\" checked").lacks("value=\"t3\" checked");
    test.agree(SOFIE, file, VDAB, &[Tier::Contact, Tier::Path, Tier::Work]).await;
    // 300 days after 21 November 2026; what was agreed before stays as it was when it is renewed.
    let after = sofie.get(&page).await.is(StatusCode::OK);
    after.has("17/09/2027").lacks("18/09/2027").has("value=\"t3\" checked");
}

#[tokio::test]
async fn what_was_agreed_for_comes_along_when_it_is_renewed_and_only_the_first_purpose_is_ticked_beforehand() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Selam", "ti").await;
    let (mut sofie, page) = (test.signed_in(SOFIE).await, format!("/clients/{file}/agreement"));
    let before = sofie.get(&page).await.is(StatusCode::OK);
    before.has("value=\"guidance\" checked").lacks("value=\"activation\" checked").has("value=\"12\" selected");
    let vdab = id(VDAB).to_string();
    let (tier, why, until) = (format!("{vdab}-tier"), format!("{vdab}-for"), format!("{vdab}-until"));
    let talk = [
        ("lang", "fr"),
        (vdab.as_str(), "yes"),
        (tier.as_str(), "t1"),
        (why.as_str(), "activation"),
        (until.as_str(), "3"),
        ("mode", "worker"),
        ("channel", "spoken"),
    ];
    sofie.send(&page, &talk).await.is(StatusCode::OK);
    let after = sofie.get(&page).await.is(StatusCode::OK);
    let asked = after.text.split(&format!("id=\"{vdab}-1\"")).nth(1).unwrap().split("</fieldset>").next().unwrap();
    assert!(asked.contains("value=\"activation\" checked") && !asked.contains("value=\"guidance\" checked"));
    assert!(asked.contains("value=\"3\" selected") && !asked.contains("value=\"t2\" checked"));
}

#[tokio::test]
async fn the_first_thing_to_do_is_the_talk_while_none_was_held() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Selam", "ti").await;
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get(&format!("/clients/{file}")).await.has("Begin het gesprek").lacks("Ga verder met het gesprek");
}
