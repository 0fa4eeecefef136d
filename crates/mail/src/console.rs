//! Sends nothing: one line per message, without personal data.

use crate::error::{Reason, SendError};
use crate::message::{Message, masked};
use crate::transport::Receipt;
use std::fmt;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

/// Writes what would have been sent to a sink, or to the log.
#[derive(Clone)]
pub struct Console {
    sink: Option<Arc<Mutex<dyn Write + Send>>>,
}

impl Console {
    /// One line per message to `sink`.
    pub fn to(sink: impl Write + Send + 'static) -> Self {
        Self { sink: Some(Arc::new(Mutex::new(sink))) }
    }

    /// One event per message in the log.
    pub fn to_log() -> Self {
        Self { sink: None }
    }

    pub(crate) fn send(&self, message: &Message) -> Result<Receipt, SendError> {
        let to = masked(&message.to);
        let chars = message.body.chars().count();
        match &self.sink {
            None => {
                tracing::info!(id = %message.id, channel = ?message.channel, %to, chars, "message not sent, console only")
            }
            Some(sink) => {
                let mut sink = sink.lock().unwrap_or_else(PoisonError::into_inner);
                writeln!(sink, "{} {:?} {to} {chars}", message.id, message.channel)
                    .map_err(|_| SendError::retry(Reason::Output))?;
            }
        }
        Ok(Receipt::new(None))
    }
}

impl fmt::Debug for Console {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.sink.is_some() { "Console(sink)" } else { "Console(log)" })
    }
}
