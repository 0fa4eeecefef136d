//! The mail server: what it receives, and what its answers mean.

use crate::loopback::mail;
use crate::{letter, text_message};
use opweg_mail::{Reason, SendError, SetupError, Smtp, SmtpSecurity, SmtpSettings, Transport};
use std::time::Duration;
use tokio::net::TcpListener;

fn settings(port: u16) -> SmtpSettings {
    SmtpSettings {
        host: "127.0.0.1".to_owned(),
        port,
        security: SmtpSecurity::Plain,
        credentials: None,
        from: "Op weg <noreply@op-weg.example>".to_owned(),
        reply_to: Some("balie@atlas.example".to_owned()),
        timeout: Duration::from_secs(5),
    }
}

fn transport(settings: SmtpSettings) -> Transport {
    Transport::Smtp(Smtp::new(settings).expect("settings"))
}

#[tokio::test]
async fn a_letter_arrives_whole() {
    let (port, said) = mail("250 ok", "250 2.0.0 queued as A17").await;
    let receipt = transport(settings(port)).send(&letter()).await.expect("sent");
    assert_eq!(receipt.reference.as_deref(), Some("2.0.0 queued as A17"));
    let said = said.await.expect("a conversation");
    for part in [
        "EHLO op-weg.example\r\n",
        "MAIL FROM:<noreply@op-weg.example>",
        "RCPT TO:<amina@post.example>",
        "Date: Sat, 21 Nov 2026 10:15:00 +0000\r\n",
        "Message-ID: <m-2@op-weg.example>\r\n",
        "Auto-Submitted: auto-generated\r\n",
        "Reply-To: balie@atlas.example\r\n",
        "Content-Type: text/plain; charset=utf-8\r\n",
    ] {
        assert!(said.contains(part), "{part} not in\n{said}");
    }
    assert_eq!(said.matches("\r\n.\r\n").count(), 1, "a lone dot in the text must not end it");
}

#[tokio::test]
async fn a_calendar_goes_along() {
    let (port, said) = mail("250 ok", "250 ok").await;
    transport(settings(port))
        .send(&letter().with_calendar("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"))
        .await
        .expect("sent");
    let said = said.await.expect("a conversation");
    assert!(
        said.contains("multipart/mixed") && said.contains("text/calendar; charset=utf-8; method=PUBLISH"),
        "{said}"
    );
    assert!(said.contains("BEGIN:VCALENDAR"), "{said}");
}

#[tokio::test]
async fn answers_decide_about_another_attempt() {
    for (rcpt, data, expected) in [
        ("550 5.1.1 no such user amina@post.example", "", SendError::GiveUp { reason: Reason::Refused { code: 550 } }),
        ("451 4.7.1 later", "", SendError::Retry { reason: Reason::Busy { code: 451 }, after: None }),
        ("530 5.7.0 log in first", "", SendError::Retry { reason: Reason::Credentials { code: 530 }, after: None }),
        ("250 ok", "452 4.3.1 disk full", SendError::Retry { reason: Reason::Busy { code: 452 }, after: None }),
        ("250 ok", "554 5.6.0 no", SendError::GiveUp { reason: Reason::Refused { code: 554 } }),
    ] {
        let (port, _said) = mail(rcpt, data).await;
        let error = transport(settings(port)).send(&letter()).await.expect_err("refused");
        assert_eq!(error, expected, "{rcpt} {data}");
        assert!(!format!("{error} {error:?}").contains("amina"));
    }
}

#[tokio::test]
async fn no_server_or_a_silent_one_is_worth_another_attempt() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let hasty = SmtpSettings { timeout: Duration::from_millis(40), ..settings(port) };
    let silent = transport(hasty.clone()).send(&letter()).await.expect_err("silent");
    assert_eq!(silent, SendError::Retry { reason: Reason::Timeout, after: None });
    drop(listener);
    let gone = transport(hasty).send(&letter()).await.expect_err("gone");
    assert_eq!(gone, SendError::Retry { reason: Reason::Connection, after: None });
}

#[tokio::test]
async fn what_cannot_be_sent_is_not() {
    let server = transport(settings(9));
    assert_eq!(server.send(&text_message()).await, Err(SendError::GiveUp { reason: Reason::Channel }));
    for to in ["", "amina", "a@b@c", "a@post.example\r\nBcc: b@post.example"] {
        let mut message = letter();
        message.to = to.to_owned();
        assert_eq!(server.send(&message).await, Err(SendError::GiveUp { reason: Reason::Address }), "{to}");
    }
}

#[tokio::test]
async fn a_subject_cannot_add_a_header() {
    let (port, said) = mail("250 ok", "250 ok").await;
    let mut message = letter();
    message.subject = "Dag\r\nBcc: b@post.example".to_owned();
    transport(settings(port)).send(&message).await.expect("sent");
    let said = said.await.expect("a conversation");
    assert!(!said.contains("\r\nBcc:"), "{said}");
}

#[tokio::test]
async fn protected_lines_can_be_set_up() {
    for security in [SmtpSecurity::Tls, SmtpSecurity::StartTls] {
        let settings = SmtpSettings { security, host: "mail.example".to_owned(), ..settings(465) };
        assert!(Smtp::new(settings).is_ok());
    }
    let odd = SmtpSettings { from: "nobody".to_owned(), ..settings(25) };
    assert_eq!(Smtp::new(odd).err(), Some(SetupError::Sender));
}

#[tokio::test]
async fn debug_keeps_secrets() {
    let settings = SmtpSettings { credentials: Some(("op-weg".to_owned(), "s3cret".into())), ..settings(25) };
    let shown = format!("{settings:?} {:?}", transport(settings.clone()));
    assert!(!shown.contains("s3cret") && !shown.contains("noreply"), "{shown}");
}
