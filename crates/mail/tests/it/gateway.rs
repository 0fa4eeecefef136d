//! The SMS gateway: what it receives, and what its answers mean.

use crate::loopback::http;
use crate::{letter, text_message};
use opweg_mail::{HttpSms, HttpSmsSettings, Reason, SendError, SetupError, Template, Transport};
use serde_json::{Value, json};
use std::time::Duration;

fn settings(url: &str, template: Template) -> HttpSmsSettings {
    HttpSmsSettings {
        url: url.to_owned(),
        template,
        token: Some("s3cret-token".into()),
        from: "Op weg".to_owned(),
        timeout: Duration::from_secs(5),
        reference: Some("/messages/0/id".to_owned()),
    }
}

fn json_template() -> Template {
    Template::Json(json!({"from": "{from}", "messages": [{"to": "{to}", "text": "{body}", "ref": "{id}"}]}))
}

fn transport(settings: HttpSmsSettings) -> Transport {
    Transport::HttpSms(HttpSms::new(settings).expect("settings"))
}

async fn answered(answer: &'static str) -> Result<Option<String>, SendError> {
    let (url, _request) = http(Some(answer)).await;
    transport(settings(&url, json_template())).send(&text_message()).await.map(|r| r.reference)
}

#[tokio::test]
async fn a_json_gateway_gets_its_document() {
    let (url, request) =
        http(Some("HTTP/1.1 202 Accepted\r\nContent-Length: 30\r\n\r\n{\"messages\":[{\"id\": \"abc-17\"}]}")).await;
    let receipt = transport(settings(&url, json_template())).send(&text_message()).await.expect("sent");
    // The announced length cuts the answer: no reference, and still a receipt.
    assert_eq!(receipt.reference, None);
    let request = request.await.expect("a request");
    assert!(request.head.starts_with("POST /send HTTP/1.1\r\n"));
    assert!(request.head.contains("Bearer s3cret-token"));
    let body: Value = serde_json::from_str(&request.body).expect("json");
    let expected = json!({"from": "Op weg", "messages": [{"to": "+32400000012", "text": "Dag! Morgen 9.30 u. {id} & co", "ref": "m-1"}]});
    assert_eq!(body, expected);
}

#[tokio::test]
async fn a_form_gateway_gets_its_fields() {
    let (url, request) = http(Some("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK")).await;
    let fields = [("number", "{digits}"), ("message", "{body}")].map(|(k, v)| (k.to_owned(), v.to_owned()));
    transport(settings(&url, Template::Form(fields.to_vec()))).send(&text_message()).await.expect("sent");
    let request = request.await.expect("a request");
    assert_eq!(request.body, "number=32400000012&message=Dag%21+Morgen+9.30+u.+%7Bid%7D+%26+co");
}

#[tokio::test]
async fn answers_decide_about_another_attempt() {
    let busy = |code| SendError::Retry { reason: Reason::Busy { code }, after: None };
    let ours = |code| SendError::Retry { reason: Reason::Credentials { code }, after: None };
    let never = |code| SendError::GiveUp { reason: Reason::Refused { code } };
    for (answer, expected) in [
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 31\r\n\r\n{\"messages\":[{\"id\": \"abc-17\"}]}",
            Ok(Some("abc-17".to_owned())),
        ),
        ("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Ok(None)),
        ("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n", Err(busy(500))),
        ("HTTP/1.1 400 Bad\r\nContent-Length: 0\r\n\r\n", Err(never(400))),
        ("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n", Err(never(302))),
        ("HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n", Err(ours(401))),
        (
            "HTTP/1.1 429 Slow\r\nRetry-After: 90\r\nContent-Length: 0\r\n\r\n",
            Err(SendError::Retry { reason: Reason::Busy { code: 429 }, after: Some(90) }),
        ),
        ("nonsense\r\n\r\n", Err(SendError::Retry { reason: Reason::Connection, after: None })),
    ] {
        assert_eq!(answered(answer).await, expected, "{answer}");
    }
}

#[tokio::test]
async fn silence_is_a_time_out() {
    let (url, _request) = http(None).await;
    let hasty = HttpSmsSettings { timeout: Duration::from_millis(40), ..settings(&url, json_template()) };
    let error = transport(hasty).send(&text_message()).await.expect_err("no answer");
    assert_eq!(error, SendError::Retry { reason: Reason::Timeout, after: None });
}

#[tokio::test]
async fn what_cannot_be_sent_is_not() {
    let gateway = transport(settings("http://127.0.0.1:9/", json_template()));
    assert_eq!(gateway.send(&letter()).await, Err(SendError::GiveUp { reason: Reason::Channel }));
    for to in ["0400 00 00 12", "+32", "", "+3240000001x", "amina@post.example"] {
        let mut message = text_message();
        message.to = to.to_owned();
        assert_eq!(gateway.send(&message).await, Err(SendError::GiveUp { reason: Reason::Address }), "{to}");
    }
}

#[test]
fn settings_are_checked() {
    let error = |url: &str, template| HttpSms::new(settings(url, template)).err();
    assert_eq!(error("http://sms.example/send", json_template()), Some(SetupError::Insecure));
    assert_eq!(error("ftp://sms.example/send", json_template()), Some(SetupError::Url));
    assert_eq!(error("no url", json_template()), Some(SetupError::Url));
    assert_eq!(error("https://sms.example/", Template::Json(json!({"to": "{to}"}))), Some(SetupError::Template));
    assert_eq!(error("https://sms.example/", json_template()), None);
}

#[test]
fn debug_keeps_secrets() {
    let settings = settings("https://sms.example/send?key=k3y", json_template());
    let shown = format!("{settings:?} {:?}", transport(settings.clone()));
    assert!(!shown.contains("s3cret") && !shown.contains("k3y"), "{shown}");
}
