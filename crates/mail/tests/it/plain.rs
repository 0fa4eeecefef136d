//! Console and recording: no other side.

use crate::{letter, text_message};
use opweg_mail::{Console, Reason, Recording, SendError, Transport};
use std::io::Write;
use std::sync::{Arc, Mutex};

#[derive(Clone, Default)]
struct Page(Arc<Mutex<Vec<u8>>>);

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("page").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn the_console_shows_no_person() {
    let page = Page::default();
    let console = Transport::Console(Console::to(page.clone()));
    for message in [text_message(), letter()] {
        console.send(&message).await.expect("written");
    }
    let shown = String::from_utf8(page.0.lock().expect("page").clone()).expect("utf-8");
    assert_eq!(shown, "m-1 Sms +32…12 29\nm-2 Email a…@….example 23\n");
    assert!(Transport::Console(Console::to_log()).send(&letter()).await.is_ok());
}

#[tokio::test]
async fn a_recording_remembers_and_fails_on_demand() {
    let recording = Recording::new();
    let transport = Transport::Recording(recording.clone());
    let failure = SendError::Retry { reason: Reason::Connection, after: None };
    recording.fail_next(failure.clone());
    assert_eq!(transport.send(&letter()).await, Err(failure));
    assert_eq!(transport.send(&letter()).await.expect("kept").reference.as_deref(), Some("recorded-1"));
    assert_eq!(recording.sent(), [letter()]);
    assert!(!format!("{transport:?}").contains("amina"));
}
