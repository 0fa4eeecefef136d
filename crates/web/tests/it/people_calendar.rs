//! The agenda in the calendar of a telephone: a secret address that tells hours and no name.

use crate::harness::{CITY, KARIM, SOFIE, TestHouse, id};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use opweg_model::UserId;
use tower::ServiceExt;

async fn with_tag(test: &TestHouse, path: &str, tag: &str) -> (StatusCode, String) {
    let request = Request::builder().uri(path).header(header::HOST, "opweg.example").header(header::IF_NONE_MATCH, tag);
    let response = test.router().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let head = |name| response.headers().get(name).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
    assert_eq!(head(header::CACHE_CONTROL), "private, no-cache");
    (response.status(), head(header::ETAG))
}

#[tokio::test]
async fn a_calendar_reads_hours_and_never_a_name() {
    let test = TestHouse::new().await;
    let file = test.client(SOFIE, "Quasimodina", "ar").await;
    let (mut sofie, mut phone, sofie_id) = (test.signed_in(SOFIE).await, test.browser(), id(SOFIE).to_string());
    let form = |hour| {
        [
            ("kind", "care"),
            ("title", "Hypnotherapie"),
            ("day", "2026-11-24"),
            ("hour", hour),
            ("minutes", "45"),
            ("where", "Zilverstraat 9"),
            ("who", sofie_id.as_str()),
            ("company", "tante Fausta"),
        ]
    };
    sofie.send(&format!("/clients/{file}/appointments"), &form("09:30")).await.is(StatusCode::OK);
    sofie.get("/account").await.has("Maak een geheim adres");
    let made = sofie.post("/account/calendar", &[]).await.is(StatusCode::OK).reads_well();
    let made = made.has("Het wordt maar één keer getoond");
    let address = made.text.split("value=\"https://opweg.example/calendar/").nth(1).unwrap();
    let path = format!("/calendar/{}", address.split('"').next().unwrap());
    sofie.get("/account").await.reads_well().has("nog niet gebruikt").lacks(&path);
    let calendar = phone.get(&path).await.is(StatusCode::OK);
    assert_eq!(calendar.kind, "text/calendar; charset=utf-8");
    let calendar = calendar.has("SUMMARY:Afspraak\r\n").has("DTSTART;TZID=Europe/Brussels:20261124T093000");
    assert_eq!(calendar.text.matches("BEGIN:VEVENT").count(), 1);
    for told in
        ["Quasimodina", "Hypno", "Zilver", "Fausta", "Sofie", "Stad", "LOCATION", "DESCRIPTION", &file.to_string()]
    {
        assert!(!calendar.text.contains(told), "{told} is in\n{}", calendar.text);
    }
    let link = calendar.text.replace("\r\n ", "").split("URL:https://opweg.example").nth(1).unwrap()[..50].to_owned();
    assert_eq!(phone.get(&link).await.status, StatusCode::SEE_OTHER, "only who is signed in reads more");
    sofie.get("/account").await.reads_well().has("laatst gebruikt");
    assert_eq!(sofie.get(&link).await.to, format!("/clients/{file}/path#appointments"));
    // Unchanged it is not sent again; a new appointment is.
    let (status, tag) = with_tag(&test, &path, "\"old\"").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(with_tag(&test, &path, &tag).await.0, StatusCode::NOT_MODIFIED);
    sofie.get("/account").await.is(StatusCode::OK);
    sofie.send(&format!("/clients/{file}/appointments"), &form("14:00")).await.is(StatusCode::OK);
    assert_eq!(with_tag(&test, &path, &tag).await.0, StatusCode::OK);
    // Stopped, it opens nothing; whoever guesses has to wait.
    sofie.send("/account/calendar/stop", &[]).await.has("Maak een geheim adres");
    phone.get(&path).await.is(StatusCode::NOT_FOUND);
    for _ in 0..40 {
        phone.get("/calendar/nonsense.ics").await;
    }
    phone.get(&path).await.is(StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn who_no_longer_works_here_has_no_agenda() {
    let test = TestHouse::new().await;
    let mut sofie = test.signed_in(SOFIE).await;
    sofie.get("/account").await.is(StatusCode::OK);
    let made = sofie.post("/account/calendar", &[]).await.is(StatusCode::OK);
    let address =
        made.text.split("value=\"https://opweg.example").nth(1).unwrap().split('"').next().unwrap().to_owned();
    test.browser().get(&address).await.is(StatusCode::OK);
    let mut tx = test.house.db.begin(crate::harness::now()).await.unwrap();
    tx.run("UPDATE user_account SET state = 'left' WHERE id = $1", &[UserId(id(SOFIE)).into()]).await.unwrap();
    crate::harness::noted(tx).await;
    test.browser().get(&address).await.is(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn how_much_waits_is_told_to_oneself_and_as_figures_to_ones_own_organisation() {
    let test = TestHouse::new().await;
    let (mut sofie, mut karim) = (test.signed_in(SOFIE).await, test.signed_in(KARIM).await);
    sofie.get("/account").await.reads_well().has("value=\"none\" selected");
    sofie.send("/account/digest", &[("digest", "weekly")]).await.reads_well().has("value=\"weekly\" selected");
    sofie.post("/account/digest", &[("digest", "hourly")]).await.is(StatusCode::BAD_REQUEST);
    sofie.get("/tasks").await.is(StatusCode::OK);
    sofie.send("/tasks", &[("detail", "Bel het Huis"), ("due", "2026-11-20")]).await.is(StatusCode::OK);
    let city = format!("/partners/{}", id(CITY));
    let ours = sofie.get(&city).await.is(StatusCode::OK).reads_well().has("Wat bij ons wacht").lacks("Bel het Huis");
    ours.has("Eigen werk</th><td class=\"n num\">1</td><td class=\"n num\">1</td>");
    karim.get(&city).await.is(StatusCode::OK).lacks("Wat bij ons wacht");
}
