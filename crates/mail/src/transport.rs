//! The ways out of the outbox.

use crate::console::Console;
use crate::error::SendError;
use crate::http_sms::HttpSms;
use crate::message::Message;
use crate::recording::Recording;
use crate::smtp::Smtp;

/// One way to send. Cheap to clone; connections are shared.
#[derive(Clone, Debug)]
pub enum Transport {
    /// Writes a line per message and sends nothing: development and demonstration.
    Console(Console),
    /// E-mail through a mail server.
    Smtp(Smtp),
    /// Text messages through a gateway's HTTP interface.
    HttpSms(HttpSms),
    /// Keeps what was sent: tests.
    Recording(Recording),
}

/// A message was taken over by the other side. Not that it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The other side's own reference, when it gave one; at most 120 characters.
    pub reference: Option<String>,
}

impl Receipt {
    /// A receipt with a shortened reference; an empty one counts as none.
    pub(crate) fn new(reference: Option<&str>) -> Self {
        let short = reference.map(|r| r.chars().filter(|c| !c.is_control()).take(120).collect::<String>());
        Self { reference: short.filter(|r| !r.is_empty()) }
    }
}

impl Transport {
    /// Sends one message.
    ///
    /// # Errors
    /// [`SendError`] says whether a later attempt can help.
    pub async fn send(&self, message: &Message) -> Result<Receipt, SendError> {
        match self {
            Self::Console(console) => console.send(message),
            Self::Smtp(smtp) => smtp.send(message).await,
            Self::HttpSms(gateway) => gateway.send(message).await,
            Self::Recording(recording) => recording.send(message),
        }
    }
}
